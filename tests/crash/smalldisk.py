"""A small file system of its own, to be filled, made read-only and mended. Mounting needs root."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class SmallDisk:
    """A tmpfs at `path`, which is made. A context manager."""

    def __init__(self, path: Path, megabytes: int) -> None:
        self.path = path
        path.mkdir(parents=True)
        mount("-t", "tmpfs", "-o", f"size={megabytes}m,mode=0700", "tmpfs", str(path))

    def __enter__(self) -> SmallDisk:
        return self

    def __exit__(self, *_: object) -> None:
        subprocess.run(["umount", "-l", str(self.path)], check=True)

    def remount(self, option: str) -> None:
        """ "ro", "rw", "size=8m"."""
        mount("-o", f"remount,{option}", str(self.path))

    def fill(self, leave: int = 0) -> None:
        """Let a file take what is free, but for so many bytes; again, what has become free meanwhile."""
        with open(self.path / "filler", "ab") as filler:
            size, found = os.fstat(filler.fileno()).st_size, os.statvfs(self.path)
            more = found.f_bavail * found.f_frsize - leave
            if more > 0:
                os.posix_fallocate(filler.fileno(), size, more)

    def empty(self) -> None:
        """Give back what `fill` took, if it took anything."""
        (self.path / "filler").unlink(missing_ok=True)


def mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)
