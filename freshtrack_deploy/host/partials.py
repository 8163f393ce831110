"""A file that arrives in pieces, over several connections and several starts of the program.

Invariant: `digest` is that of exactly the bytes in the partial file, so what is not verified is never published. Beside
the file lies a note of where it comes from and what its server called that version (RFC 9110, 8.8: validators).
"""

from __future__ import annotations

import json
import os

from freshtrack_deploy.host import files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CHUNK = 1 << 20


class Partial:
    """`NAME.part` and `NAME.json` in a private folder. A context manager; what has arrived stays until `remove`."""

    def __init__(self, folder: str, name: str) -> None:
        self.path = f"{folder}/{name}.part"
        self._folder = folder
        self._note = f"{folder}/{name}.json"
        self._fd = -1
        self.size = 0
        self.resumed = False  # whether it consists of bytes from several connections

    def __enter__(self) -> Partial:
        files.make_directory(self._folder, 0o700)
        self._open()
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._fd)

    @property
    def digest(self) -> str:
        """SHA-256 of what has arrived, in hex."""
        return str(self._hasher.hexdigest())

    def append(self, piece: bytes) -> None:
        """Add bytes at the end. Raises OSError."""
        rest = memoryview(piece)
        while rest:
            written = os.write(self._fd, rest)
            self._hasher.update(rest[:written])
            self.size += written
            rest = rest[written:]

    def restart(self) -> None:
        """Forget everything that has arrived."""
        os.close(self._fd)
        self._forget()
        self._open()
        self.resumed = False

    def remove(self) -> None:
        """It is not needed any more."""
        self._forget()

    def remember(self, url: str, validator: str) -> None:
        """Note which version of which source arrives; an empty validator says that the server names none."""
        text = json.dumps({"source": _fingerprint(url), "validator": validator})
        files.replace(self._note, text.encode(), mode=0o600, durable=False)

    def validator(self, url: str) -> str:
        """What the server called the version that has arrived; empty when unknown or from another source."""
        note = self._read_note()
        return str(note.get("validator", "")) if note.get("source") == _fingerprint(url) else ""

    def _open(self) -> None:
        self._fd = files.open_log(self.path)
        self.size, self._hasher = _hashed(self._fd)

    def _forget(self) -> None:
        files.remove(self.path, durable=False)
        files.remove(self._note, durable=False)

    def _read_note(self) -> dict[str, Any]:
        try:
            note = json.loads(files.read(self._note, CHUNK))
        except (OSError, ValueError):
            return {}
        return note if isinstance(note, dict) else {}


def _hashed(fd: int) -> tuple[int, Any]:
    """Size and running SHA-256 of an open file. It was opened for writing only: read it through /proc."""
    import hashlib

    hasher, size = hashlib.sha256(), 0
    with open(f"/proc/self/fd/{fd}", "rb", buffering=0) as file:
        while True:
            chunk = file.read(CHUNK)
            if not chunk:
                return size, hasher
            hasher.update(chunk)
            size += len(chunk)


def _fingerprint(url: str) -> str:
    """A URL may hold a password: its hash is enough to know it again."""
    import hashlib

    return hashlib.sha256(url.encode("utf-8", "surrogateescape")).hexdigest()
