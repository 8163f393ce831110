"""Earlier versions of a file beside it: NAME.bak, then NAME.bak.1, NAME.bak.2 ..., the highest number the newest.

Invariant: a version is never overwritten, and has the mode, owner, extended attributes and mtime of the file it was. It
bears a mark, so that `prune` never takes a file for ours that only has such a name.
"""

from __future__ import annotations

import errno
import os

from freshtrack_deploy.host import attributes, contents, directories, files
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.directories import Directory

KEPT_DAYS = 7
_DAY_S = 86_400
_MARK = "user.deploy.backup"
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


def place(path: str, store: str = "") -> str:
    """Where the next version of `path` will go: beside it, or below the directory `store` under its full path."""
    numbers = [number for number, _ in _versions(path, store)]
    return _path(path, store, max(numbers, default=-1) + 1)


def make(path: str, store: str = "") -> str:
    """Keep what `path` is now as its next version; return that version's path. Raises OSError and UnsafePlace.

    The newest version is enough if it is that already: whoever was killed between backup and change begins anew.
    """
    newest = max(_versions(path, store), default=(0, ""))[1]
    if newest and _known_by(newest) == _known_by(path):
        return newest
    kept = place(path, store)
    _copy(path, kept, marked=True)
    return kept


def _known_by(path: str) -> tuple[int, ...]:
    found = os.lstat(path)
    return found.st_mtime_ns, found.st_size, found.st_mode, found.st_uid, found.st_gid


def restore(path: str, store: str = "", version: str = "") -> str:
    """Make `path` what a version says (the newest unless named), atomically; return the version used.

    Raises FileNotFoundError when there is none, OSError, UnsafePlace.
    """
    found = version or next((name for _, name in sorted(_versions(path, store), reverse=True)), "")
    if not found:
        raise FileNotFoundError(errno.ENOENT, "no backup", path)
    _copy(found, path)
    return found


def prune(path: str, now_s: float, store: str = "", *, older_than_days: float = KEPT_DAYS) -> tuple[str, ...]:
    """Remove the versions of `path` that we made longer ago than that; return their paths. `now_s` is the wall clock.

    Where the file system has no extended attributes, none is known as ours, and none goes.
    """
    eldest = now_s - older_than_days * _DAY_S
    ours = (name for _, name in sorted(_versions(path, store)) if _is_marked(name))
    old = tuple(name for name in ours if os.lstat(name).st_ctime < eldest)
    for name in old:
        files.remove(name)
    return old


def _path(path: str, store: str, number: int) -> str:
    return f"{store}{path}.bak" + (f".{number}" if number else "")


def _versions(path: str, store: str) -> list[tuple[int, str]]:
    folder, name = os.path.split(_path(path, store, 0))
    try:
        names = os.listdir(folder)
    except FileNotFoundError:
        return []
    tails = [(found[len(name) + 1 :], found) for found in names if found == name or found.startswith(name + ".")]
    return [(int(tail or 0), f"{folder}/{found}") for tail, found in tails if not tail or tail.isdecimal()]


def _is_marked(name: str) -> bool:
    try:
        return bool(os.getxattr(name, _MARK, follow_symlinks=False))
    except OSError:
        return False


def _copy(source: str, target: str, *, marked: bool = False) -> None:
    folder, name = directories.parent(source)
    into, new_name = directories.parent(target, create=True)
    with folder, into:
        fd = os.open(name, _READ, dir_fd=folder.fd)
        try:
            files.refuse_special(fd)
            _copy_open(fd, into, new_name, marked)
        finally:
            os.close(fd)


def _copy_open(source: int, into: Directory, name: str, marked: bool) -> None:
    found, kept = os.fstat(source), attributes.of_open(source)
    values = tuple(pair for pair in kept.xattrs if pair[0] != _MARK)
    with files.Draft(into) as draft:
        contents.copy(source, draft.fd)
        if marked:
            _mark(draft.fd)
        attributes.apply(draft.fd, replace(kept, xattrs=values))
        os.utime(draft.fd, ns=(found.st_atime_ns, found.st_mtime_ns))
        draft.publish(name)


def _mark(fd: int) -> None:
    try:
        os.setxattr(fd, _MARK, b"1")
    except OSError:  # a file system without them: it will never be pruned
        return
