"""Space kept for the journal while a run goes on, so that even "the disk is full" can be recorded."""

from __future__ import annotations

import os

NAME = "checkpoint.reserve"
SIZE = 1 << 20  # what a WAL takes for some two hundred entries, and then a copy of a small database


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


def give_back(directory: str) -> bool:
    """Free the space. False when there was none."""
    try:
        os.unlink(f"{directory}/{NAME}")
    except FileNotFoundError:
        return False
    return True
