"""The chain's head, kept in a file beside the database: it tells an older database from the one that was acknowledged.

Written after each commit without a sync, so it is the commit's equal or behind it, never ahead, whatever is killed or
loses power. It exists, durably, before the database does: where it is missing, it was taken away.
"""

from __future__ import annotations

import errno
import os

from freshtrack_deploy.bare import sha256
from freshtrack_deploy.host import files
from freshtrack_deploy.state.chain import Damage, Head

NAME = "checkpoint.head"
FULL = (errno.ENOSPC, errno.EDQUOT)
_MAGIC = "freshtrack-deploy journal head"
_FLAGS = os.O_NOFOLLOW | os.O_CLOEXEC


def encode(head: Head) -> bytes:
    """One line of fixed size, so that overwriting it in place never leaves the rest of an older one."""
    text = f"{_MAGIC} {head.schema:04d} {head.seq:020d} {head.link.hex()} "
    return (text + _checksum(text) + "\n").encode()


def decode(data: bytes) -> Head:
    """Raises Damage. The layout up to the schema's number and the checksum are the same for ever."""
    line = data.decode("ascii", "replace")
    text, checksum = line[:-9], line[-9:-1]
    if not text.startswith(_MAGIC) or checksum != _checksum(text):
        raise Damage(f"{NAME} is not readable")
    schema, seq, link = text[len(_MAGIC) :].split()
    return Head(int(schema), int(seq), bytes.fromhex(link))


def _checksum(text: str) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:8]


def read(directory: str) -> Head | None:
    """The head as last written; None when there never was one. Raises Damage and OSError."""
    try:
        fd = os.open(f"{directory}/{NAME}", os.O_RDONLY | _FLAGS)
    except FileNotFoundError:
        return None
    try:
        return _decoded(fd)
    finally:
        os.close(fd)


def _decoded(fd: int, tries: int = 5) -> Head:
    """Again when it does not fit: a file system may show a reader half of a write(2) that is going on."""
    try:
        return decode(os.pread(fd, 4096, 0))
    except Damage:
        if tries == 1:
            raise
        return _decoded(fd, tries - 1)


def establish(directory: str, head: Head) -> None:
    """Write the head durably, as a new file."""
    files.replace(f"{directory}/{NAME}", encode(head), mode=0o600)


class Witness:
    """The head file, open for as long as the journal is."""

    def __init__(self, directory: str) -> None:
        self._fd = os.open(f"{directory}/{NAME}", os.O_RDWR | _FLAGS)

    def note(self, head: Head) -> None:
        """Overwrite the head in place, without a sync: being behind is allowed. Raises OSError."""
        try:
            os.pwrite(self._fd, encode(head), 0)
        except OSError as error:
            if error.errno not in FULL:  # where files are not overwritten in place (btrfs), that takes space
                raise

    def close(self) -> None:
        """Raises OSError."""
        try:
            os.fsync(self._fd)
        finally:
            os.close(self._fd)

    def __enter__(self) -> Witness:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
