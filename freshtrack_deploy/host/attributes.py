"""What a file has beside its content: mode, owner, extended attributes (ACLs and capabilities are among these)."""

from __future__ import annotations

import errno
import os
import stat

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.directories import Directory

_WITHOUT_XATTRS = (errno.ENOTSUP, errno.ENODATA)
_FREE_TO_SET = ("user.", "system.posix_acl_")  # the rest is root's or the security module's: xattr(7)


@record
class Attributes:
    """`mode` without the type bits; `xattrs` sorted by name."""

    mode: int
    uid: int
    gid: int
    xattrs: tuple[tuple[str, bytes], ...] = ()


def of(folder: Directory, name: str) -> Attributes | None:
    """The attributes of a regular file or directory; None: there is none to keep (absent, or a link)."""
    found = folder.stat(name)
    if found is None or stat.S_ISLNK(found.st_mode):
        return None
    return Attributes(stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid, xattrs(folder.entry(name)))


def xattrs(path: str) -> tuple[tuple[str, bytes], ...]:
    """All extended attributes of `path` itself (no link followed), as far as the running user may read them."""
    try:
        names = os.listxattr(path, follow_symlinks=False)
    except OSError as error:
        if error.errno in _WITHOUT_XATTRS:
            return ()
        raise
    pairs = ((name, _value(path, name)) for name in sorted(names))
    return tuple((name, value) for name, value in pairs if value is not None)


def _value(path: str, name: str) -> bytes | None:
    try:
        return os.getxattr(path, name, follow_symlinks=False)
    except PermissionError:
        return None  # trusted.* and some security.* are invisible to ordinary users
    except OSError as error:
        if error.errno in _WITHOUT_XATTRS:
            return None
        raise


def apply(fd: int, wanted: Attributes) -> None:
    """Give an open file these attributes; the mode comes last: chown(2) drops set-id bits, an ACL changes the mode."""
    found = os.fstat(fd)
    if (found.st_uid, found.st_gid) != (wanted.uid, wanted.gid):
        os.fchown(fd, wanted.uid, wanted.gid)
    for name, value in wanted.xattrs:
        _set(fd, name, value)
    os.fchmod(fd, wanted.mode)


def _set(target: int | str, name: str, value: bytes) -> None:
    try:
        os.setxattr(target, name, value)
    except PermissionError:
        if os.geteuid() == 0 or name.startswith(_FREE_TO_SET):
            raise
