"""A minimal atomic replace, until host/files.py lands. Same signature; to be deleted."""

from __future__ import annotations

import os


def replace(path: str, data: bytes, *, mode: int = 0o600, durable: bool = True) -> None:
    folder, name = os.path.split(path)
    staged = f"{folder}/.{name}.{os.urandom(8).hex()}"
    fd = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        os.fchmod(fd, mode)
        os.write(fd, data)
        if durable:
            os.fsync(fd)
    finally:
        os.close(fd)
    os.rename(staged, path)
    if durable:
        sync_folder(folder)


def sync_folder(folder: str) -> None:
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
