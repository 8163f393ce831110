"""Open directories, reached without being led astray.

Invariant: every name is resolved relative to a directory that is already open, and a symbolic link on the way is
followed only where nobody but root and the running user could have put it (/var/run -> /run is; a link in a user's home
is not). So a directory that is exchanged for a link while we work leads to an error, never to another place.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat

from freshtrack_deploy.errors import UnsafePlace

_ENTER = os.O_PATH | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_READ = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_MOST_LINKS = 40  # as the kernel, path_resolution(7)
PARENT_MODE = 0o755


class Directory:
    """A directory held open; `fd` is good for names inside it (O_PATH: search permission is enough)."""

    def __init__(self, fd: int, path: str) -> None:
        self.fd = fd
        self.path = path

    def __enter__(self) -> Directory:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.fd)

    def readable(self) -> int:
        """Another descriptor of the same directory, for listing, fsync(2) and fchmod(2); the caller closes it."""
        return os.open(".", _READ, dir_fd=self.fd)

    def sync(self) -> None:
        """Make the names in it durable: a rename is lost in a power cut until its directory is synced."""
        fd = self.readable()
        try:
            os.fsync(fd)
        finally:
            os.close(fd)

    def stat(self, name: str) -> os.stat_result | None:
        """lstat of a name; None: there is nothing."""
        try:
            return os.stat(name, dir_fd=self.fd, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def locked(self, *, shared: bool = False) -> int:
        """A descriptor that holds flock(2) on the directory until it is closed; waits for whoever holds it now."""
        fd = self.readable()
        try:
            fcntl.flock(fd, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
        except BaseException:
            os.close(fd)
            raise
        return fd

    def enter(self, name: str) -> Directory:
        """The sub-directory `name`; a link in its place is an error (ENOTDIR)."""
        return Directory(os.open(name, _ENTER, dir_fd=self.fd), os.path.join(self.path, name))


def opened(path: str, *, create: bool = False, guarded: bool = True) -> Directory:
    """Open a directory; with `create`, missing ones on the way are made (0755, durable).

    Raises OSError, and UnsafePlace when someone else could lead the way to another place. `guarded=False` allows
    directories that everyone can write, for trees that are taken and restored as they are.
    """
    return _Walk(path, create, guarded).finish()


def parent(path: str, *, create: bool = False, guarded: bool = True) -> tuple[Directory, str]:
    """The open directory in which `path` stands, and its last component. Raises as `opened`."""
    folder, name = os.path.split(path.rstrip("/"))
    if name in ("", ".", ".."):
        raise OSError(errno.EINVAL, "not the path of a file", path)
    return opened(folder or ".", create=create, guarded=guarded), name


def make(
    path: str, mode: int, owner: tuple[int, int] | None = None, *, parents: bool = True, guarded: bool = True
) -> None:
    """Have the directory `path` with this mode and owner; a directory that is there already is adjusted."""
    folder, name = parent(path, create=parents, guarded=guarded)
    with folder:
        made = _make_one(folder.fd, name)
        with folder.enter(name) as directory:
            _adjust(directory, mode, owner)
        if made:
            folder.sync()


def _make_one(fd: int, name: str) -> bool:
    try:
        os.mkdir(name, 0o700, dir_fd=fd)
    except FileExistsError:
        return False
    return True


def _adjust(directory: Directory, mode: int, owner: tuple[int, int] | None) -> None:
    fd = directory.readable()
    try:
        if owner is not None:
            os.fchown(fd, *owner)
        if stat.S_IMODE(os.fstat(fd).st_mode) != mode:
            os.fchmod(fd, mode)
        os.fsync(fd)
    finally:
        os.close(fd)


class _Walk:
    """One resolution of a path: the directory reached so far and the names still ahead (next one last)."""

    def __init__(self, path: str, create: bool, guarded: bool) -> None:
        self.path = path
        self.create = create
        self.guarded = guarded and os.geteuid() == 0
        self.links = 0
        self.ahead = _components(path)
        self.fd = os.open("/" if path.startswith("/") else ".", _ENTER)

    def finish(self) -> Directory:
        try:
            while self.ahead:
                self._refuse_swappable()
                self._advance(self.ahead.pop())
            self._refuse_swappable()
        except BaseException as error:
            os.close(self.fd)
            if isinstance(error, OSError):
                error.filename = self.path
            raise
        return Directory(self.fd, self.path)

    def _advance(self, name: str) -> None:
        try:
            self._move(os.open(name, _ENTER, dir_fd=self.fd))
        except FileNotFoundError:
            if not self.create:
                raise
            self._make(name)
        except NotADirectoryError:  # what O_DIRECTORY|O_NOFOLLOW says about a link
            self._follow(name)

    def _move(self, fd: int) -> None:
        os.close(self.fd)
        self.fd = fd

    def _make(self, name: str) -> None:
        here = Directory(self.fd, self.path)
        if _make_one(self.fd, name):
            with here.enter(name) as made:
                _adjust(made, PARENT_MODE, None)
            here.sync()
        self._move(os.open(name, _ENTER, dir_fd=self.fd))

    def _follow(self, name: str) -> None:
        link = os.stat(name, dir_fd=self.fd, follow_symlinks=False)
        if not stat.S_ISLNK(link.st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), self.path)
        if not _link_is_trusted(os.fstat(self.fd), link):
            raise UnsafePlace(
                path=self.path,
                reason=f'its part "{name}" is a symbolic link that another user can move',
                remedy="name the place the link leads to",
            )
        self.links += 1
        if self.links > _MOST_LINKS:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), self.path)
        target = os.readlink(name, dir_fd=self.fd)
        self.ahead += _components(target)
        if target.startswith("/"):
            self._move(os.open("/", _ENTER))

    def _refuse_swappable(self) -> None:
        """As root: what lies in a directory that everyone can write, without the sticky bit, anyone can exchange."""
        mode = os.fstat(self.fd).st_mode
        if self.guarded and mode & stat.S_IWOTH and not mode & stat.S_ISVTX:
            raise UnsafePlace(
                path=self.path,
                reason="everyone can write one of its directories",
                remedy="take that permission away: chmod o-w",
            )


def _components(path: str) -> list[str]:
    return [part for part in reversed(path.split("/")) if part not in ("", ".")]


def _link_is_trusted(folder: os.stat_result, link: os.stat_result) -> bool:
    ours = (0, os.geteuid())
    closed = not folder.st_mode & (stat.S_IWGRP | stat.S_IWOTH) or bool(folder.st_mode & stat.S_ISVTX)
    return folder.st_uid in ours and link.st_uid in ours and closed
