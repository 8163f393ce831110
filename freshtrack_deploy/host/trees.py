"""Directory trees: walked and removed by descriptor, so that no link leads outside.

Invariant: a directory that is exchanged while it is walked ends the walk with TreeChanged; nothing beyond it is read
or removed.
"""

from __future__ import annotations

import os
import stat

from freshtrack_deploy.errors import TreeChanged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.host.directories import Directory

    # The descriptor of the folder it stands in, its name there, its path, and what lstat(2) says of it.
    Found = tuple[int, str, str, os.stat_result]

_ENTER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


def walk(folder: Directory, name: str, path: str) -> Iterator[Found]:
    """Everything at and below `name`, a directory before its content, names in order; nothing if there is nothing.

    Names that are no UTF-8 come as surrogate escapes. A descriptor is valid until the next item is asked for. Raises
    OSError and TreeChanged.
    """
    found = folder.stat(name)
    if found is None:
        return
    top = folder.fd, name, path, found
    yield top
    if stat.S_ISDIR(found.st_mode):
        yield from _below(top)


def _below(top: Found) -> Iterator[Found]:
    levels = [_Level(top)]
    try:
        while levels:
            found = levels[-1].next()
            if found is None:
                levels.pop().close()
                continue
            yield found
            if stat.S_ISDIR(found[3].st_mode):
                levels.append(_Level(found))
    finally:
        for level in levels:
            level.close()


class _Level:
    """One open directory of a walk, and what is still to be said of its content."""

    def __init__(self, found: Found) -> None:
        folder, name, self.path, seen = found
        self.fd = enter(folder, name, self.path, seen)
        self.names = sorted(os.listdir(self.fd), reverse=True)

    def next(self) -> Found | None:
        while self.names:
            name = self.names.pop()
            try:
                seen = os.stat(name, dir_fd=self.fd, follow_symlinks=False)
            except FileNotFoundError:
                continue  # removed since it was listed: as if it had never been there
            return self.fd, name, f"{self.path}/{name}", seen
        return None

    def close(self) -> None:
        os.close(self.fd)


def enter(folder: int, name: str, path: str, seen: os.stat_result) -> int:
    """Open the very directory that was `seen`, for listing; the caller closes it. Raises TreeChanged if it is
    another.
    """
    try:
        fd = os.open(name, _ENTER, dir_fd=folder)
    except (NotADirectoryError, FileNotFoundError) as error:
        raise TreeChanged(path=path) from error
    now = os.fstat(fd)
    if (now.st_dev, now.st_ino) != (seen.st_dev, seen.st_ino):
        os.close(fd)
        raise TreeChanged(path=path)
    return fd


def remove(folder: int, name: str, path: str) -> None:
    """Remove whatever `name` is, with everything below it; a link is removed, not followed. Nothing there: nothing
    done.
    """
    try:
        seen = os.stat(name, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        return
    if not stat.S_ISDIR(seen.st_mode):
        os.unlink(name, dir_fd=folder)
        return
    fd = enter(folder, name, path, seen)
    try:
        for child in os.listdir(fd):
            remove(fd, child, f"{path}/{child}")
    finally:
        os.close(fd)
    os.rmdir(name, dir_fd=folder)
