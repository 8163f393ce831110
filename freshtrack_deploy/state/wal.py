"""The WAL's file, made larger before SQLite needs it to be.

A write that makes a file larger also changes what the file system keeps about it, and its sync has to write both; one
into blocks that are there already has only its own bytes to write: a third to two thirds of the time (measured on
ext4). Zeros end a WAL as the end of its file does: a frame counts only with the salts of the header and a page number
(sqlite.org/fileformat2.html#walformat). SQLite itself leaves older bytes behind the last frame.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host.contents import write_all

FEW = 2  # entries that a run writes even when there is nothing to do: they are not worth it
ENTRIES = 48  # for which a portion lasts, mostly: each writes a page or two
PORTION = 1 << 18  # bytes
_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC


class Room:
    """Counts the entries of one run and makes room for the next ones in time."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._left = FEW

    def use(self, entries: int) -> None:
        """To be called before so many are written. Without room for them SQLite makes the file larger as it goes."""
        self._left -= entries
        if self._left < 0:
            self._left = ENTRIES
            _lengthen(self._path)


def _lengthen(path: str) -> None:
    """Add a portion of zeros, which the next entry's sync makes durable; or nothing: a full disk is left to others."""
    try:
        fd = os.open(path, _FLAGS)
    except OSError:
        return
    try:
        _append(fd, bytes(PORTION))
    finally:
        os.close(fd)


def _append(fd: int, zeros: bytes) -> None:
    before = os.fstat(fd).st_size
    try:
        write_all(fd, zeros)
    except OSError:
        os.ftruncate(fd, before)
