"""Space kept for the journal while a run goes on, so that even "the disk is full" can be recorded."""

from __future__ import annotations

import os

NAME = "checkpoint.reserve"
SIZE = 1 << 20  # what the WAL takes for some two hundred entries
PORTION = 1 << 16  # given up at a time: whatever fills the disk takes all that is not reserved


def take(directory: str) -> None:
    """Have the space. Raises OSError (ENOSPC, EDQUOT) when it is not to be had, leaving nothing behind."""
    path = f"{directory}/{NAME}"
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        os.posix_fallocate(fd, 0, SIZE)
    except OSError:
        os.unlink(path)
        raise
    finally:
        os.close(fd)


def give_some(directory: str) -> bool:
    """Free a portion of it. False when there was none left. Raises OSError."""
    path = f"{directory}/{NAME}"
    try:
        left = os.stat(path).st_size - PORTION
        os.truncate(path, max(left, 0))
    except FileNotFoundError:
        return False
    return left >= 0


def give_back(directory: str) -> None:
    """Free all of it. Raises OSError."""
    try:
        os.unlink(f"{directory}/{NAME}")
    except FileNotFoundError:
        return
