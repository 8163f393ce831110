"""A journal on a read-only disk, copied to where it can be opened.

SQLite needs a writable -shm to read a database in WAL mode; `immutable=1` does without one and silently leaves out
what the WAL holds. A memfd does not do either: SQLite resolves /proc/self/fd/N to a name that does not exist.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host.contents import write_all

PLACES = ("/dev/shm", "/run", "/tmp")  # noqa: S108 - a private folder with a random name is made there
PARTS = ("checkpoint.db", "checkpoint.db-wal")


class Image:
    """A private folder in memory with the database and its WAL in it; gone when left."""

    def __init__(self, directory: str) -> None:
        """Raises OSError when no place takes it or the journal cannot be read."""
        self._source = directory
        self.folder = _private_folder((os.environ.get("TEMP_DIR", ""), *PLACES))

    def __enter__(self) -> str:
        try:
            for part in PARTS:
                _copy(f"{self._source}/{part}", f"{self.folder}/{part}")
        except BaseException:
            self._remove()
            raise
        return self.folder

    def __exit__(self, *_: object) -> None:
        self._remove()

    def _remove(self) -> None:
        for name in os.listdir(self.folder):
            os.unlink(f"{self.folder}/{name}")
        os.rmdir(self.folder)


def _private_folder(places: tuple[str, ...]) -> str:
    problem = OSError("no place in memory to copy the journal to")
    for place in filter(None, places):
        folder = f"{place}/freshtrack-deploy-{os.urandom(16).hex()}"
        try:
            os.mkdir(folder, 0o700)
        except OSError as error:
            problem = error
        else:
            return folder
    raise problem


def _copy(source: str, target: str) -> None:
    try:
        origin = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    made = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        while chunk := os.read(origin, 1 << 20):
            write_all(made, chunk)
    finally:
        os.close(made)
        os.close(origin)
