"""A user and the groups it is in, or groups alone. Only what differs is changed, and only that is taken back."""

from __future__ import annotations

import os

from freshtrack_deploy.actions import outcomes
from freshtrack_deploy.actions.waiting import budget
from freshtrack_deploy.host import shadow
from freshtrack_deploy.model import Outcome, Prediction, Undo
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.shadow import Entry
    from freshtrack_deploy.model import Step

    Argv = tuple[str, ...]

# A useradd that is killed between its files leaves a user without password line, group or home, whose number the next
# group may get (measured): so what was begun is taken back before it is done again.
REPEATABLE = False
HOMES = "/home"  # where useradd(8) puts them


@record
class Change:
    """One thing that differs: how to say it, how to do it, how to take it back."""

    text: str
    command: Argv
    undo: tuple[Argv, ...]


def check(step: Step, host: Host) -> Prediction:
    """Compare /etc/passwd and /etc/group, or whatever nsswitch.conf(5) names, with the plan."""
    details = tuple(f"would {change.text}" for change in _changes(step))
    return Prediction(Prediction.WOULD_CHANGE if details else Prediction.NO_CHANGE, details=details)


def undo(step: Step, host: Host) -> Undo:
    """The ways back of what differs now, last first."""
    changes = tuple(reversed(tuple(_changes(step))))
    commands = tuple(command for change in changes for command in change.undo)
    return Undo(commands, (), "; ".join(f"take back: {change.text}" for change in changes) or "nothing to take back")


def apply(step: Step, host: Host) -> Outcome:
    """Make what differs as the plan says, up to the first failure."""
    now = budget(host)
    changes = tuple(_changes(step))
    for change in changes:
        ended = now().run(change.command)
        if not outcomes.succeeded(ended):
            return outcomes.plain(ended)
    return Outcome(ok=True, changed=bool(changes))


def _changes(step: Step) -> Iterator[Change]:
    name = step.settings["name"]
    entry = _entry(name) if name else None
    if not name:
        for group in step.settings.get("groups", ()):
            yield from _group(group, bool(step.settings.get("system")))
    elif not step.settings.get("absent"):
        yield from _presence(step, entry)
    elif entry:
        text = f"delete user {name} (its home {entry.home} stays)"
        yield Change(text, shadow.delete_user(name), shadow.undo_delete_user(entry))


def _presence(step: Step, entry: Entry | None) -> Iterator[Change]:
    name, home = step.settings["name"], step.settings.get("home", "")
    system = bool(step.settings.get("system"))
    if not entry:
        command = shadow.add_user(name, system=system, home=home, group_exists=_group_exists(name))
        way_back = shadow.undo_add_user(name, _new_home(name, system, home))
        yield Change(f"add user {name}", command, (way_back,))
    elif home and entry.home != home:
        undo = (shadow.undo_set_home(name, entry.home),)
        yield Change(f"change the home of {name} from {entry.home} to {home}", shadow.set_home(name, home), undo)
    for group in step.settings.get("groups", ()):
        yield from _membership(name, group, entry, system)


def _new_home(name: str, system: bool, home: str) -> str:
    """The home that useradd will make; empty if it makes none or finds it there."""
    path = home or f"{HOMES}/{name}"
    return path if shadow.makes_home(system=system, home=home) and not os.path.lexists(path) else ""


def _membership(name: str, group: str, entry: Entry | None, system: bool) -> Iterator[Change]:
    if group == name and not entry:
        return  # it is made with the user
    if entry and group in (entry.group, *entry.groups):
        return
    yield from _group(group, system)
    yield Change(f"add {name} to group {group}", shadow.join(name, group), (shadow.undo_join(name, group),))


def _group(name: str, system: bool) -> Iterator[Change]:
    if not _group_exists(name):
        yield Change(f"add group {name}", shadow.add_group(name, system=system), (shadow.undo_add_group(name),))


def _entry(name: str) -> Entry | None:
    """The user as the machine knows it now; None when there is none."""
    import grp
    import pwd

    try:
        found = pwd.getpwnam(name)
    except KeyError:
        return None
    groups = tuple(group.gr_name for group in grp.getgrall() if name in group.gr_mem and group.gr_gid != found.pw_gid)
    primary = _group_name(found.pw_gid)
    return shadow.Entry(name, found.pw_uid, found.pw_gid, primary, found.pw_gecos, found.pw_dir, found.pw_shell, groups)


def _group_name(gid: int) -> str:
    import grp

    try:
        return grp.getgrgid(gid).gr_name
    except KeyError:
        return str(gid)


def _group_exists(name: str) -> bool:
    import grp

    try:
        grp.getgrnam(name)
    except KeyError:
        return False
    return True
