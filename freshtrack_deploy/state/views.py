"""The small files that other scripts read: `.checkpoint-STEP` and `.last-error`.

Views, not truth: written after the journal, without a sync, and made again from it at every start.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host import files
from freshtrack_deploy.host.clock import local_iso
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

CHECKPOINT = ".checkpoint-"
LAST_ERROR = ".last-error"
MODE = 0o600
# The second line tells ours from those of the earlier shell scripts, which have one.
SIGNATURE = "a view of checkpoint.db, written by deploy.pyz; changing it changes nothing there\n"
STAMP_SIZE = len("2026-11-21T01:01:02+01:00\n")
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+=:,./_-")


@record
class LastError:
    """What `.last-error` says. `timestamp` in seconds since the epoch; `exit_code` as a shell
    counts it; None: no program decided it.

    `script` is the plan, `line` the one there that failed; in a plan without lines (JSON) the line within the script.
    """

    timestamp: float
    script: str
    step: str
    line: int
    exit_code: int | None
    category: str
    code: str
    command: str


def checkpoint(directory: str, step: str, completed: float) -> None:
    """Say that a step is done, and when (seconds since the epoch). Raises OSError."""
    files.replace(f"{directory}/{CHECKPOINT}{step}", _checkpoint(completed), mode=MODE, durable=False)


def withdraw(directory: str, step: str) -> None:
    """Say no longer that a step is done. Raises OSError."""
    files.remove(f"{directory}/{CHECKPOINT}{step}", durable=False)


def last_error(directory: str, error: LastError | None) -> None:
    """Say what went wrong last, or (None) that it is resolved. Raises OSError."""
    path = f"{directory}/{LAST_ERROR}"
    if error is None:
        files.remove(path, durable=False)
    else:
        files.replace(path, _error(error), mode=MODE, durable=False)


def clear(directory: str) -> None:
    """Take every checkpoint away, those of the shell scripts too, and the last error. Raises OSError."""
    for step in _found(directory):
        withdraw(directory, step)
    last_error(directory, None)


def rebuild(directory: str, completed: Mapping[str, float], error: LastError | None) -> None:
    """Make the views what the journal says: `completed` holds each done step and when.

    Only looks at names, sizes and times of what is there, so that a thousand done steps cost next to nothing. A file
    of the shell scripts stays until its step is done or cleared here. Raises OSError.
    """
    found = _found(directory)
    for step, when in completed.items():
        if not _is_current(found.get(step), when):
            checkpoint(directory, step, when)
    for step in found.keys() - completed.keys():
        if _is_ours(found[step]):
            withdraw(directory, step)
    last_error(directory, error)


def _found(directory: str) -> dict[str, os.stat_result]:
    with os.scandir(directory) as entries:
        ours = [entry for entry in entries if entry.name.startswith(CHECKPOINT)]
        return {entry.name[len(CHECKPOINT) :]: entry.stat(follow_symlinks=False) for entry in ours}


def _is_ours(found: os.stat_result) -> bool:
    return found.st_size == STAMP_SIZE + len(SIGNATURE)


def _is_current(found: os.stat_result | None, completed: float) -> bool:
    """Of our size (a power cut may leave an empty file) and written since: the kernel's file times lag by some ms."""
    return found is not None and _is_ours(found) and found.st_mtime + 0.05 >= completed


def _checkpoint(completed: float) -> bytes:
    return f"{local_iso(completed)}\n{SIGNATURE}".encode()


def _error(error: LastError) -> bytes:
    values = {**vars(error), "timestamp": local_iso(error.timestamp)}
    lines = (f"{name}={quote('' if value is None else str(value))}\n" for name, value in values.items())
    return "".join(lines).encode("utf-8", "surrogateescape")


def quote(text: str) -> str:
    """One shell word on one line. (shlex would load re, and leaves line breaks in.)"""
    line = "".join(char if char >= " " and char != "\x7f" else " " for char in text)
    return line if line and set(line) <= _PLAIN else "'" + line.replace("'", "'\"'\"'") + "'"
