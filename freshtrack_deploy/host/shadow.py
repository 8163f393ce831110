"""Users and groups: the command lines of useradd(8), gpasswd(1) and their like, as data. Nothing here starts a program.

Undo commands must not fail for what was never done, and these programs do. They are therefore wrapped in fixed scripts
that look first; names reach them as arguments, never as text.
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    Argv = tuple[str, ...]

# Its home goes along only if useradd made it and it holds nothing but what /etc/skel gave, or a part of that.
DELETE_USER = r"""
if getent passwd "$1" >/dev/null; then userdel -- "$1"; fi
if [ -z "$2" ] || [ -L "$2" ] || ! cd "$2" 2>/dev/null; then exit 0; fi
is_of_skel='cmp -s -n "$(stat -c %s -- "$1")" -- "$1" "/etc/skel/$1"'
more=$(find . -mindepth 1 ! -type d ! '(' -type f -exec sh -c "$is_of_skel" sh {} ';' ')' -print -quit)
if [ -z "$more" ]; then rm -rf -- "$2"; fi
"""
DELETE_GROUP = 'if getent group "$1" >/dev/null; then groupdel -- "$1"; fi'
LEAVE_GROUP = 'case " $(id -nG "$1" 2>/dev/null) " in *" $2 "*) gpasswd --delete "$1" "$2";; esac'
SET_HOME = 'if getent passwd "$1" >/dev/null; then usermod --home "$2" -- "$1"; fi'
BRING_BACK = """\
groupadd --force --gid "$3" -- "$4"
getent passwd "$1" >/dev/null ||
  useradd --uid "$2" --gid "$3" --comment "$5" --home-dir "$6" --no-create-home --shell "$7" -- "$1"
"""


@record
class Entry:
    """A user as getpwnam(3) knows it, with its groups by name; the primary one is `group`."""

    name: str
    uid: int
    gid: int
    group: str
    comment: str
    home: str
    shell: str
    groups: tuple[str, ...] = ()  # besides the primary one


def makes_home(*, system: bool, home: str) -> bool:
    """People get a home; a system account gets one where the plan names it."""
    return bool(home) or not system


def add_user(name: str, *, system: bool, home: str, group_exists: bool) -> Argv:
    """Make an account; a system account gets no shell."""
    return (
        "useradd",
        *(("--system", "--shell", "/usr/sbin/nologin") if system else ("--shell", "/bin/bash")),
        *(("--gid", name) if group_exists else ("--user-group",)),
        *(("--home-dir", home) if home else ()),
        "--create-home" if makes_home(system=system, home=home) else "--no-create-home",
        "--",
        name,
    )


def add_group(name: str, *, system: bool) -> Argv:
    """groupadd(8)."""
    return ("groupadd", *(("--system",) if system else ()), "--", name)


def join(name: str, group: str) -> Argv:
    """Make a user a member of a group: gpasswd(1)."""
    return ("gpasswd", "--add", name, group)


def set_home(name: str, home: str) -> Argv:
    """Name another home; what is in the former one stays there."""
    return ("usermod", "--home", home, "--", name)


def delete_user(name: str) -> Argv:
    """Its home and mail stay: they are data."""
    return ("userdel", "--", name)


def undo_add_user(name: str, new_home: str = "") -> Argv:
    """`new_home`: where a home will be that is not there now; data in it stays."""
    return _looking_first(DELETE_USER, name, new_home)


def undo_add_group(name: str) -> Argv:
    """Remove the group, if it is there."""
    return _looking_first(DELETE_GROUP, name)


def undo_join(name: str, group: str) -> Argv:
    """End the membership."""
    return _looking_first(LEAVE_GROUP, name, group)


def undo_set_home(name: str, home: str) -> Argv:
    """The home that the user had; nothing is moved."""
    return _looking_first(SET_HOME, name, home)


def undo_delete_user(entry: Entry) -> tuple[Argv, ...]:
    """The same numbers, home, shell and groups; the password is gone, for no argv may carry its hash."""
    numbers = (str(entry.uid), str(entry.gid))
    user = _looking_first(BRING_BACK, entry.name, *numbers, entry.group, entry.comment, entry.home, entry.shell)
    return (user, *(join(entry.name, group) for group in entry.groups))


def _looking_first(script: str, *names: str) -> Argv:
    return ("sh", "-ec", script, "sh", *names)
