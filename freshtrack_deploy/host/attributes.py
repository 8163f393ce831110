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
_REMOVABLE = ("user.", "trusted.", "system.posix_acl_", "security.capability")


@record
class Attributes:
    """`mode` without the type bits; `xattrs` sorted by name."""

    mode: int
    uid: int
    gid: int
    xattrs: tuple[tuple[str, bytes], ...] = ()


def of(folder: Directory, name: str) -> Attributes | None:
    """The attributes of a file or directory; None: there is none to keep (absent, or a link)."""
    found = folder.stat(name)
    if found is None or stat.S_ISLNK(found.st_mode):
        return None
    with Handle(folder.fd, name) as handle:
        return of_open(handle.path)


def of_open(target: int | str) -> Attributes:
    """The attributes of an open file, or of the path of a Handle."""
    found = os.stat(target)
    return Attributes(stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid, xattrs(target))


class Handle:
    """What stands at a name, held (O_PATH): `path` leads to this very thing, also when the name is exchanged meanwhile.

    Also for links themselves and for devices, which must not be opened.
    """

    def __init__(self, folder: int, name: str) -> None:
        self.fd = os.open(name, os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=folder)
        self.path = f"/proc/self/fd/{self.fd}"

    def __enter__(self) -> Handle:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.fd)


def xattrs(target: int | str) -> tuple[tuple[str, bytes], ...]:
    """All extended attributes of an open file, or of the path of a Handle, that the running user may read."""
    try:
        names = os.listxattr(target)
    except OSError as error:
        if error.errno in _WITHOUT_XATTRS:
            return ()
        raise
    pairs = ((name, _value(target, name)) for name in sorted(names))
    return tuple((name, value) for name, value in pairs if value is not None)


def _value(target: int | str, name: str) -> bytes | None:
    try:
        return os.getxattr(target, name)
    except PermissionError:
        return None  # trusted.* and some security.* are invisible to ordinary users
    except OSError as error:
        if error.errno in _WITHOUT_XATTRS:
            return None
        raise


def apply(target: int | str, wanted: Attributes) -> None:
    """Give an open file, or the path of a Handle, these attributes.

    The mode comes last: chown(2) drops set-id bits, an ACL changes the mode. A link has no mode of its own.
    """
    found = os.stat(target)
    if (found.st_uid, found.st_gid) != (wanted.uid, wanted.gid):
        os.chown(target, wanted.uid, wanted.gid)
    for name, value in wanted.xattrs:
        _set(target, name, value)
    if not stat.S_ISLNK(found.st_mode):
        os.chmod(target, wanted.mode)


def apply_exactly(target: int | str, wanted: Attributes) -> None:
    """As `apply`, and take away the extended attributes that are not wanted."""
    kept = dict(wanted.xattrs)
    for name, _ in xattrs(target):
        if name not in kept and name.startswith(_REMOVABLE):
            os.removexattr(target, name)
    apply(target, wanted)


def _set(target: int | str, name: str, value: bytes) -> None:
    try:
        os.setxattr(target, name, value)
    except PermissionError:
        if os.geteuid() == 0 or name.startswith(_FREE_TO_SET):
            raise
