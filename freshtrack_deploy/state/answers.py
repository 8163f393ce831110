"""The answers to a plan's inputs, kept for the next run: `inputs.json` and, for secrets, one file each in `secrets/`.

`offers.json` has what was typed in a dialogue that nobody agreed to: it is offered once more, and never used unasked.
Secrets never enter the journal. Files are 0600 in directories 0700 whatever the umask.
"""

from __future__ import annotations

import os

from freshtrack_deploy import bare
from freshtrack_deploy.errors import AnswersDamaged
from freshtrack_deploy.host import files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.redaction import Redactor

PLAIN = "inputs.json"
KEY = ".key"  # for keyed hashes of secrets; made once
OFFERS = "offers.json"
LARGEST_SECRET = 65536  # bytes


def load(directory: str, redactor: Redactor) -> dict[str, str]:
    """Every stored answer. The secrets among them are hidden from now on, also those the plan no longer asks for.

    Raises AnswersDamaged: a default must not stand in silently for an answer that was given.
    """
    secrets = _secrets(directory)
    for value in secrets.values():
        redactor.add(value)
    return {**_plain(directory), **secrets}


def _plain(directory: str, name: str = PLAIN) -> dict[str, str]:
    path = f"{directory}/{name}"
    try:
        stored = bare.loads(files.read(path))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise AnswersDamaged(path=path, reason=error) from error
    if not isinstance(stored, dict):
        raise AnswersDamaged(path=path, reason="it is no table of answers")
    return {str(name): str(value) for name, value in stored.items()}


def _secrets(directory: str) -> dict[str, str]:
    try:
        names = sorted(os.listdir(f"{directory}/secrets"))
    except FileNotFoundError:
        return {}
    return {name: _secret(directory, name) for name in names if not name.startswith(".")}


def _secret(directory: str, name: str) -> str:
    path = f"{directory}/secrets/{name}"
    try:
        return files.read(path, LARGEST_SECRET).decode()
    except UnicodeDecodeError as error:  # whose text would show what it holds
        raise AnswersDamaged(path=path, reason=error.reason) from None


def store(directory: str, answers: Mapping[str, str], secrets: Mapping[str, str]) -> None:
    """Keep answers durably; what is already stored with the same value is not written again."""
    known = _plain(directory)
    if {**known, **answers} != known:
        _write(f"{directory}/{PLAIN}", {**known, **answers})
    for name, value in secrets.items():
        _keep_secret(directory, name, value.encode())


def _write(path: str, answers: Mapping[str, str]) -> None:
    import json

    files.replace(path, (json.dumps(answers, indent=1, sort_keys=True) + "\n").encode(), mode=0o600)


def offered(directory: str) -> dict[str, str]:
    """What was typed before and not agreed to; no secrets. A damaged file offers nothing."""
    try:
        return _plain(directory, OFFERS)
    except AnswersDamaged:
        return {}


def offer(directory: str, typed: Mapping[str, str]) -> None:
    """Keep what was typed, but for secrets, for the next dialogue; nothing: forget it."""
    path = f"{directory}/{OFFERS}"
    if typed:
        _write(path, typed)
    elif os.path.exists(path):
        files.remove(path)


def _keep_secret(directory: str, name: str, value: bytes) -> None:
    path = f"{directory}/secrets/{name}"
    files.make_directory(f"{directory}/secrets", 0o700)
    if not os.path.exists(path) or files.read(path, LARGEST_SECRET) != value:
        files.replace(path, value, mode=0o600)


def key(directory: str) -> bytes:
    """The key for keyed hashes of secrets: a plain hash of a short password could be guessed from the journal."""
    known = known_key(directory)
    if not known:
        known = os.urandom(32)
        _keep_secret(directory, KEY, known)
    return known


def known_key(directory: str) -> bytes:
    """The key, if it has been made."""
    try:
        return files.read(f"{directory}/secrets/{KEY}", 64)
    except FileNotFoundError:
        return b""
