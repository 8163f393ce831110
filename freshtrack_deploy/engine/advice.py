"""What to tell the operator about a failure: the guidance of its kind, with this machine's facts in it.

Facts are looked up after a failure only, and only those that its kind of failure can use.
"""

from __future__ import annotations

import os

from freshtrack_deploy.actions import queries
from freshtrack_deploy.engine import clues
from freshtrack_deploy.failures import guidance
from freshtrack_deploy.record import record, replace
from freshtrack_deploy.state.views import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Callable

    from freshtrack_deploy.engine.attempt import Failed
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.facts import Disk
    from freshtrack_deploy.model import Failure, Step

    Clues = Mapping[str, str]

FULL = 0.95  # of a file system's bytes or inodes
MIB = 1 << 20
PATIENCE_S = 5.0  # for a program that is asked about the machine
JOURNAL_LINES = 8
IN_COMMANDS = ("path", "disk", "log", "unit")  # what a suggestion puts into a command line: a name may be anything
HERE = ("localhost", "127.", "0.0.0.0", "::1")  # noqa: S104 - compared with, not bound to


@record
class Scene:
    """Where a failure happened: what its evidence names, and a host to ask this machine with."""

    failure: Failure
    named: Clues
    host: Host

    def answer(self, argv: tuple[str, ...]) -> str:
        """What a program prints that only looks; what it says within seconds is enough."""
        return queries.answer(replace(self.host, timeout=PATIENCE_S), argv)


def lines(run: Run, step: Step, tried: Failed) -> tuple[str, ...]:
    """The step's own message and hints first, then what is known about such failures, without secrets."""
    from freshtrack_deploy.engine import bind

    known = guide(tried.failure, _about(run, step), bind.own_host(run), tried.tail)
    return (*own(run, step), *map(run.world.redactor.text, known))


def guide(failure: Failure, about: Clues, host: Host, shown: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What is known about such failures, with what `about` and this machine tell; what was `shown` is not repeated."""
    known = {**about, **_facts(failure, host), **_standing(about.get("user", ""))}
    if known.get("journal", "").rpartition("\n")[2] in shown:
        known.pop("journal", None)
    return guidance.lines(failure, {name: quote(text) if name in IN_COMMANDS else text for name, text in known.items()})


def _standing(user: str) -> dict[str, str]:
    """Where sudo would change nothing: the step ran as root, or root ran it as the plan's `user`."""
    if user == "root":
        return {"root": user}
    return {"other": user} if user and os.geteuid() == 0 else {}


def own(run: Run, step: Step) -> tuple[str, ...]:
    """What the plan itself says about a failure of this step, its inputs filled in and secrets hidden."""
    return tuple(run.told(text) for text in (step.on_failure.message, *step.on_failure.hints) if text)


def user(run: Run, step: Step) -> str:
    """Who ran it."""
    from freshtrack_deploy.engine.bind import account_of
    from freshtrack_deploy.errors import DeployError

    try:
        return account_of(step, run.account).name
    except DeployError:  # there is no such user: that is what failed
        return ""


def _about(run: Run, step: Step) -> dict[str, str]:
    secrets = [one.name for one in run.plan.inputs if one.secret and one.name in step.inputs]
    return {
        "step": step.id,
        "user": user(run, step),
        "program": run.world.program,
        "log": run.log_path(step.id),
        "plan": run.plan.name,
        "input": secrets[0] if len(secrets) == 1 else "",
    }


def _facts(failure: Failure, host: Host) -> dict[str, str]:
    """What the evidence names, and what this machine says about it now.

    The evidence may name what no machine has (a path with a NUL in it), and what is looked at may be gone meanwhile: a
    hint is left out then, for the failure itself must be told and recorded.
    """
    named = clues.of(failure)
    look_up = _LOOK_UPS.get(failure.kind.code)
    try:
        return {**named, **look_up(Scene(failure, named, host))} if look_up else named
    except (OSError, ValueError):
        return named


def _who_listens(scene: Scene) -> dict[str, str]:
    from freshtrack_deploy.host import ports

    if "port" not in scene.named or not 0 < int(scene.named["port"]) < 65536:
        return {}
    found = ports.on_port(int(scene.named["port"]), ports.listeners())
    return {"holder": ", ".join(map(str, found))} if found else {}


def _nobody_listens(scene: Scene) -> dict[str, str]:
    is_here = scene.named.get("host", "").startswith(HERE) and "port" in scene.named
    return {"silent": f"port {scene.named['port']}"} if is_here and not _who_listens(scene) else {}


def _who_locks(scene: Scene) -> dict[str, str]:
    """Locks of apt and dpkg only: of others the kernel knows holders, but not which file is meant."""
    from freshtrack_deploy.host import aptlocks

    found = aptlocks.holder() if "apt" in (said := scene.failure.evidence) or "dpkg" in said else None
    if found is None or not found.pid:
        return {}
    known = ", ".join(filter(None, (f"pid {found.pid}", found.user)))
    return {"holder": f"{found.program or 'the process'} ({known}), which holds {found.path}"}


def _how_full(scene: Scene) -> dict[str, str]:
    """The disk of the path that was named; else the fullest one, if it is full."""
    from freshtrack_deploy.host import facts as machine

    path = scene.named.get("path")
    known = [one for one in machine.disks([path] if path else machine.local_mounts()) if one.size]
    fullest = max(known, key=_fullness, default=None)
    if fullest is None or (not path and _fullness(fullest) < FULL):
        return {}
    inodes = "" if fullest.free_inodes is None else f", {fullest.free_inodes} inodes"
    room = f"{fullest.free // MIB} of {fullest.size // MIB} MiB{inodes} free"
    return {"disk": fullest.mount, "room": room}


def _fullness(disk: Disk) -> float:
    """The share in use of what runs out first, bytes or inodes. `size` is not 0."""
    inodes = 1 - (disk.free_inodes or 0) / disk.inodes if disk.inodes else 0.0
    return max(1 - disk.free / disk.size, inodes)


def _how_much_memory(scene: Scene) -> dict[str, str]:
    from freshtrack_deploy.host import facts as machine

    found = machine.memory()
    if found is None:
        return {}
    limit = f", and our cgroup may use {found.limit // MIB} MiB" if found.limit else ""
    room = f"{found.available // MIB} of {found.total // MIB} MiB are available now{limit}"
    return {"memory": room, "killed": _who_was_killed(scene.host.clock.monotonic())}


def _who_was_killed(now: float) -> str:
    from freshtrack_deploy.host import victims

    last, count = victims.last(), victims.counted()
    if last:
        return f"the kernel ended {last.name} (pid {last.pid}) {now - last.at:.0f} s ago"
    return f"the kernel has ended {count} in our cgroup so far" if count else ""


def _whose(scene: Scene) -> dict[str, str]:
    from freshtrack_deploy.host import accounts

    return {"owned": accounts.owner_and_mode(scene.named["path"])} if "path" in scene.named else {}


def _what_it_said(scene: Scene) -> dict[str, str]:
    from freshtrack_deploy.host import systemd

    if "unit" not in scene.named:
        return {}
    return {"journal": scene.answer(systemd.journal(scene.named["unit"], JOURNAL_LINES)).rstrip()}


def _what_is_unfinished(scene: Scene) -> dict[str, str]:
    from freshtrack_deploy.host import apt

    return {"unfinished": ", ".join(apt.half_done(scene.answer(apt.query()))[:JOURNAL_LINES])}


_LOOK_UPS: Mapping[str, Callable[[Scene], dict[str, str]]] = {
    "E_NETWORK": _nobody_listens,
    "E_LOCK": _who_locks,
    "E_PERMISSION": _whose,
    "E_CONFLICT": _who_listens,
    "E_DISK": _how_full,
    "E_MEMORY": _how_much_memory,
    "E_PKG_CORRUPT": _what_is_unfinished,
    "E_SERVICE": _what_it_said,
}
