"""Who a program runs as: an account of this machine, looked up once and then a plain value."""

from __future__ import annotations

import os

from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pwd import struct_passwd


@record
class Account:
    """A user of this machine with everything a process needs to become it."""

    name: str
    uid: int
    gid: int
    groups: tuple[int, ...]
    home: str
    shell: str


def account(name: str) -> Account:
    """The account called `name`. Raises UsageError when this machine does not know it.

    The current account without an entry is called by its number, as `current` says it: an undo asks for it again.
    """
    import pwd

    try:
        return _from_entry(pwd.getpwnam(name))
    except KeyError:
        if name in _names_without_entry() and _of_uid(os.geteuid()) is None:
            return _unlisted()
        raise UsageError(text=f'there is no user "{name}" on this machine') from None


def _names_without_entry() -> tuple[str, ...]:
    """What the current account may be called: `root` was in the list when a step began, and is gone with the list."""
    uid = os.geteuid()
    return (str(uid),) if uid else ("0", "root")


def group(name: str) -> int:
    """The number of the group called `name`. Raises UsageError when this machine does not know it."""
    import grp

    try:
        return grp.getgrnam(name).gr_gid
    except KeyError:
        raise UsageError(text=f'there is no group "{name}" on this machine') from None


def owner(text: str) -> tuple[int, int] | None:
    """ "USER" or "USER:GROUP" as numbers; a user alone brings its own group; None for "". Raises UsageError."""
    if not text:
        return None
    user, _, shared_with = text.partition(":")
    known = account(user)
    return known.uid, group(shared_with) if shared_with else known.gid


def current() -> Account:
    """The account that this program runs as, also where /etc/passwd does not list it (containers)."""
    return _of_uid(os.geteuid()) or _unlisted()


def caller() -> Account:
    """Who called sudo, doas or pkexec; without one of them, the current account.

    The variables are only believed when we are root: then whoever set them could become anyone anyway.
    """
    if os.geteuid() != 0:
        return current()
    uid = os.environ.get("SUDO_UID") or os.environ.get("PKEXEC_UID") or ""
    if uid.isdigit():
        return _of_uid(int(uid)) or current()
    name = os.environ.get("DOAS_USER")
    return account(name) if name else current()


def owner_and_mode(path: str) -> str:
    """ "root:adm, mode 0640" for a file that we may look at; else empty."""
    import grp

    try:
        found = os.stat(path)
    except OSError:
        return ""
    user = _of_uid(found.st_uid)
    try:
        shared_with = grp.getgrgid(found.st_gid).gr_name
    except KeyError:
        shared_with = str(found.st_gid)
    return f"{user.name if user else found.st_uid}:{shared_with}, mode {found.st_mode & 0o7777:04o}"


def _of_uid(uid: int) -> Account | None:
    import pwd

    try:
        return _from_entry(pwd.getpwuid(uid))
    except KeyError:
        return None


def _from_entry(entry: struct_passwd) -> Account:
    groups = tuple(os.getgrouplist(entry.pw_name, entry.pw_gid))
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid, groups, entry.pw_dir, entry.pw_shell or "/bin/sh")


def _unlisted() -> Account:
    uid = os.geteuid()
    return Account(str(uid), uid, os.getegid(), tuple(os.getgroups()), os.environ.get("HOME", "/"), "/bin/sh")
