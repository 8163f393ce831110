"""The one gateway through which files are written.

Invariant: whoever reads a file sees the old content or the new one, never a part, also after a kill or a power cut at
any instant. The protocol: a temporary file beside it (same file system, unpredictable name), content, attributes,
fsync, rename, fsync of the directory. An fsync that fails is final for that file: the kernel marks the pages clean, a
second try would lie.
"""

from __future__ import annotations

import errno
import os
import stat

from freshtrack_deploy.host import attributes, directories, trees
from freshtrack_deploy.host.attributes import Attributes
from freshtrack_deploy.host.contents import write_all as write_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Callable

    from freshtrack_deploy.host.directories import Directory

PREFIX = ".deploy-tmp-"  # a dot first: include globs, run-parts and cron.d pass over it
NEW_FILE_MODE = 0o644
_CREATE = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_APPEND = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK  # a FIFO must not hang us

_TAKEN = (
    errno.EEXIST,
    errno.ENOTDIR,
    errno.EISDIR,
    errno.ELOOP,
    errno.ENOTEMPTY,
    errno.EBUSY,
    errno.EXDEV,
    errno.ETXTBSY,
)
_CODES = {
    "E_DISK": (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO),
    "E_PERMISSION": (errno.EACCES, errno.EPERM, errno.EROFS),
    "E_NOT_FOUND": (errno.ENOENT,),
    "E_MEMORY": (errno.ENOMEM, errno.EMFILE, errno.ENFILE),
    "E_CONFLICT": (*_TAKEN, errno.EINVAL),
}


def failure_code(error: OSError) -> str:
    """The failure code of an operating system error: E_DISK, E_PERMISSION, ... or E_UNKNOWN."""
    return next((code for code, numbers in _CODES.items() if error.errno in numbers), "E_UNKNOWN")


def replace(
    path: str,
    data: bytes,
    *,
    mode: int | None = None,
    owner: tuple[int, int] | None = None,
    durable: bool = True,
    parents: bool = False,
) -> None:
    """Make `data` the content of `path`, all at once.

    What is not given is kept from the file that is replaced (mode, owner, extended attributes), else 0644 and us. A
    link standing there is replaced, not followed. `durable=False` leaves out both syncs, for views that can be made
    again; `parents` makes missing directories (0755).
    Raises OSError (see `failure_code`; the old content is then untouched) and UnsafePlace.
    """
    folder, name = directories.parent(path, create=parents)
    with folder, _Named(path), Draft(folder) as draft:
        write_all(draft.fd, data)
        attributes.apply(draft.fd, _wanted(attributes.of(folder, name), mode, owner))
        draft.publish(name, durable=durable)


class Draft:
    """A temporary file (0600) that becomes `name` by `publish`; if it does not come to that, nothing is left of it."""

    def __init__(self, folder: Directory) -> None:
        self.folder = folder
        self.name = temporary_name()
        self.fd = os.open(self.name, _CREATE, 0o600, dir_fd=folder.fd)

    def __enter__(self) -> Draft:
        return self

    def __exit__(self, *_: object) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1
        if self.name:
            os.unlink(self.name, dir_fd=self.folder.fd)
            self.name = ""

    def publish(self, name: str, *, into: Directory | None = None, durable: bool = True) -> None:
        """Make it `name`, atomically; durable: content before the name, the name before this returns."""
        folder = into or self.folder
        _spare_device(folder, name)
        if durable:
            os.fsync(self.fd)
        os.rename(self.name, name, src_dir_fd=self.folder.fd, dst_dir_fd=folder.fd)
        self.name = ""
        if durable:
            folder.sync()

    def leave(self, *, durable: bool = True) -> str:
        """Let it stay under its temporary name, for `swap` to publish later; return that name."""
        if durable:
            os.fsync(self.fd)
        name, self.name = self.name, ""
        return name


def sync_file_systems(paths: Iterable[str]) -> None:
    """Make everything durable on the file systems of these directories: one call where there are many files."""
    devices = {os.stat(path).st_dev: path for path in paths}
    for path in devices.values():
        with directories.opened(path, guarded=False) as folder:
            _sync_file_system(folder)


def sync_everything() -> None:
    """Make durable what other programs wrote, wherever that was."""
    os.sync()


def _sync_file_system(folder: Directory) -> None:
    """syncfs(2), which Python does not offer; without ctypes (a minimal Python) every file system is synced."""
    try:
        import ctypes
    except ImportError:
        sync_everything()
        return
    fd = folder.readable()
    try:
        if ctypes.CDLL(None, use_errno=True).syncfs(fd):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), folder.path)
    finally:
        os.close(fd)


def swap(folder: Directory, staged: str, name: str, *, durable: bool = True) -> None:
    """Put the temporary link or file `staged` in the place of `name`, atomically."""
    try:
        os.rename(staged, name, src_dir_fd=folder.fd, dst_dir_fd=folder.fd)
    except BaseException:
        os.unlink(staged, dir_fd=folder.fd)
        raise
    if durable:
        folder.sync()


def _spare_device(folder: Directory, name: str) -> None:
    """Writing to /dev/null must not make a file of it, for everybody. Raises OSError."""
    found = folder.stat(name)
    if found is not None and (stat.S_ISCHR(found.st_mode) or stat.S_ISBLK(found.st_mode)):
        raise OSError(errno.EINVAL, "a device is not replaced by a file", name)


class Aside:
    """What stands at a path (a file, a link, nothing), kept until it is known whether the new is good.

    `put_back` makes it stand there again, with all it was. A directory cannot be put aside. Raises OSError and
    UnsafePlace.
    """

    def __init__(self, path: str) -> None:
        self.folder, self.target = directories.parent(path)
        self.name = ""
        try:
            if self.folder.stat(self.target) is not None:
                self.name = temporary_name()
                at = {"src_dir_fd": self.folder.fd, "dst_dir_fd": self.folder.fd}
                os.link(self.target, self.name, **at, follow_symlinks=False)
        except BaseException:
            os.close(self.folder.fd)
            raise

    def __enter__(self) -> Aside:
        return self

    def put_back(self) -> None:
        """What was there before is there again, or nothing. Raises OSError."""
        if self.name:
            swap(self.folder, self.name, self.target)
        elif self.folder.stat(self.target) is not None:
            os.unlink(self.target, dir_fd=self.folder.fd)
            self.folder.sync()
        self.name = ""

    def __exit__(self, *_: object) -> None:
        try:
            if self.name:
                os.unlink(self.name, dir_fd=self.folder.fd)
        finally:
            os.close(self.folder.fd)


def temporary_name() -> str:
    """A name that nobody can guess, for a file that is renamed when it is complete."""
    name = PREFIX + os.urandom(8).hex()
    _ours.add(name)
    return name


_ours: set[str] = set()  # a step beside this one may still be at work on what bears such a name


def _wanted(before: Attributes | None, mode: int | None, owner: tuple[int, int] | None) -> Attributes:
    kept = before or Attributes(NEW_FILE_MODE, os.geteuid(), os.getegid())
    uid, gid = owner or (kept.uid, kept.gid)
    return Attributes(kept.mode if mode is None else mode, uid, gid, kept.xattrs)


def append(path: str, data: bytes, *, mode: int = NEW_FILE_MODE) -> None:
    """Add `data` at the end, all at once or not at all: the whole file is written anew. Raises as `replace`."""
    before = read(path) if os.path.lexists(path) else b""
    replace(path, before + data, mode=None if before else mode)


def read(path: str, limit: int | None = None) -> bytes:
    """The content of a regular file, at most `limit` bytes; no link is followed. Raises OSError."""
    return _using(path, lambda fd: _read_all(fd, limit))


def read_from(path: str, offset: int, limit: int) -> bytes:
    """At most `limit` bytes of a regular file from `offset` on; no link is followed. Raises OSError."""
    return _using(path, lambda fd: os.pread(fd, limit, offset))


def _using(path: str, read: Callable[[int], bytes]) -> bytes:
    folder, name = directories.parent(path)
    with folder, _Named(path):
        fd = os.open(name, _READ, dir_fd=folder.fd)
        try:
            refuse_special(fd)
            return read(fd)
        finally:
            os.close(fd)


def read_open(fd: int, limit: int) -> bytes:
    """What an open descriptor gives until its end, at most `limit` bytes, whatever it leads to. Raises OSError."""
    return _read_all(fd, limit)


def _read_all(fd: int, limit: int | None) -> bytes:
    chunks = []
    left = os.fstat(fd).st_size + 1 if limit is None else limit
    while left > 0:
        chunk = os.read(fd, min(left, 1 << 20))
        if not chunk:
            break
        chunks.append(chunk)
        left = left - len(chunk) if limit is not None else 1 << 20
    return b"".join(chunks)


def refuse_special(fd: int) -> None:
    """Raises OSError unless the open file is a regular one."""
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        raise OSError(errno.EINVAL, "not a regular file")


def open_log(path: str) -> int:
    """A descriptor that appends to a private file (0600), made when missing; the caller closes it."""
    folder, name = directories.parent(path, create=True)
    with folder, _Named(path):
        fd = os.open(name, _APPEND | os.O_NONBLOCK, 0o600, dir_fd=folder.fd)
        try:
            refuse_special(fd)
        except BaseException:
            os.close(fd)
            raise
        return fd


def make_directory(path: str, mode: int, owner: tuple[int, int] | None = None, *, parents: bool = True) -> None:
    """Have a directory with this mode and owner, durably. Raises OSError and UnsafePlace."""
    with _Named(path):
        directories.make(path, mode, owner, parents=parents)


def symlink(target: str, path: str, *, owner: tuple[int, int] | None = None, durable: bool = True) -> None:
    """Make `path` a link to `target`, replacing a file or link there atomically. Raises OSError and UnsafePlace."""
    folder, name = directories.parent(path)
    with folder, _Named(path):
        _spare_device(folder, name)
        staged = temporary_name()
        os.symlink(target, staged, dir_fd=folder.fd)
        if owner is not None:
            os.chown(staged, *owner, dir_fd=folder.fd, follow_symlinks=False)
        swap(folder, staged, name, durable=durable)


def remove(path: str, *, durable: bool = True) -> bool:
    """Remove a file or link (never a directory); False: there was none. Raises OSError and UnsafePlace."""
    try:
        folder, name = directories.parent(path)
    except FileNotFoundError:
        return False
    with folder, _Named(path):
        if folder.stat(name) is None:
            return False
        os.unlink(name, dir_fd=folder.fd)
        if durable:
            folder.sync()
        return True


def remove_empty(path: str) -> None:
    """Remove a directory, if there is nothing in it. Raises OSError and UnsafePlace."""
    folder, name = directories.parent(path)
    with folder, _Named(path):
        try:
            os.rmdir(name, dir_fd=folder.fd)
        except OSError as error:
            if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
                raise


def quarantine(path: str, directory: str) -> str:
    """Move a damaged file into `directory` (made when missing, 0700) under a name of its own; return its new path."""
    make_directory(directory, 0o700)
    source, name = directories.parent(path)
    with source, directories.opened(directory) as target, _Named(path):
        kept = f"{name}.{os.urandom(4).hex()}"
        os.rename(name, kept, src_dir_fd=source.fd, dst_dir_fd=target.fd)
        target.sync()
        source.sync()
    return f"{directory}/{kept}"


def sweep(directory: str, owner: int | None = None) -> tuple[str, ...]:
    """Remove the temporary files and trees that a killed process left in a directory; return their names.

    `owner`: who else may own them, for they get their owner before their name. Only to be called by the holder of the
    deployment's lock: nobody else's but its own are to be found then.
    """
    try:
        folder = directories.opened(directory, guarded=False)
    except FileNotFoundError:
        return ()
    with folder:
        return sweep_folder(folder, owner)


def sweep_folder(folder: Directory, owner: int | None = None) -> tuple[str, ...]:
    """The same in an open directory."""
    fd = folder.readable()
    try:
        leftovers = tuple(name for name in os.listdir(fd) if _is_leftover(folder, name, (os.geteuid(), owner)))
    finally:
        os.close(fd)
    for name in leftovers:
        trees.remove(folder.fd, name, f"{folder.path}/{name}")
    return leftovers


def _is_leftover(folder: Directory, name: str, owners: tuple[int | None, ...]) -> bool:
    if not name.startswith(PREFIX) or len(name) != len(PREFIX) + 16 or name in _ours:
        return False
    found = folder.stat(name)
    return found is not None and found.st_uid in owners


class _Named:
    """Errors of calls relative to a directory name only the last component; operators need the path."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError):
            raise OSError(error.errno, error.strerror, self.path) from error
