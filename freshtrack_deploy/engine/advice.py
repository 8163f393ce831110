"""What to tell the operator about a failure: the guidance of its kind, with this machine's facts in it.

Facts are looked up after a failure only, and only those that its kind of failure can use.
"""

from __future__ import annotations

from freshtrack_deploy.engine import clues
from freshtrack_deploy.failures import guidance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Callable

    from freshtrack_deploy.engine.attempt import Failed
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Failure, Step

    Clues = Mapping[str, str]

# where deployments write, when no path is named
WATCHED = ("/", "/var", "/tmp", "/boot", "/home", "/opt", "/srv")  # noqa: S108 - looked at, not written to
FULL = 0.95  # of a file system's bytes or inodes
MIB = 1 << 20


def lines(run: Run, step: Step, tried: Failed) -> tuple[str, ...]:
    """The step's own message and hints first, then what is known about such failures."""
    own = tuple(text for text in (step.on_failure.message, *step.on_failure.hints) if text)
    return own + guidance.lines(tried.failure, {**_about(run, step), **facts(tried.failure)})


def _about(run: Run, step: Step) -> dict[str, str]:
    from freshtrack_deploy.engine.bind import account_of

    secrets = [one.name for one in run.plan.inputs if one.secret and one.name in step.inputs]
    return {
        "step": step.id,
        "user": account_of(step).name,
        "program": run.world.program,
        "log": run.log_path(step.id),
        "plan": run.plan.name,
        "input": secrets[0] if len(secrets) == 1 else "",
    }


def facts(failure: Failure) -> dict[str, str]:
    """What the evidence names, and what this machine says about it now."""
    named = clues.of(failure)
    look_up = _LOOK_UPS.get(failure.kind.code)
    return {**named, **look_up(named)} if look_up else named


def _who_listens(named: Clues) -> dict[str, str]:
    from freshtrack_deploy.host import ports

    if "port" not in named or not 0 < int(named["port"]) < 65536:
        return {}
    found = ports.on_port(int(named["port"]), ports.listeners())
    return {"holder": ", ".join(map(str, found))} if found else {}


def _who_locks(named: Clues) -> dict[str, str]:
    from freshtrack_deploy.host import aptlocks

    found = aptlocks.holder()
    if found is None or not found.pid:
        return {}
    known = ", ".join(filter(None, (f"pid {found.pid}", found.user)))
    return {"holder": f"{found.program or 'the process'} ({known}), which holds {found.path}"}


def _how_full(named: Clues) -> dict[str, str]:
    """The disk of the path that was named; else the fullest one, if it is full."""
    from freshtrack_deploy.host import facts as machine

    known = [one for one in machine.disks([named["path"]] if "path" in named else WATCHED) if one.size]
    fullest = max(known, key=_fullness, default=None)
    if fullest is None or ("path" not in named and _fullness(fullest) < FULL):
        return {}
    inodes = "" if fullest.free_inodes is None else f", {fullest.free_inodes} inodes"
    room = f"{fullest.free // MIB} of {fullest.size // MIB} MiB{inodes} free"
    return {"disk": fullest.mount, "room": room}


def _fullness(disk: object) -> float:
    """The share in use of what runs out first, bytes or inodes."""
    free, size = getattr(disk, "free", 0), getattr(disk, "size", 1)
    free_inodes, inodes = getattr(disk, "free_inodes", None), getattr(disk, "inodes", None)
    return max(1 - free / size, 1 - (free_inodes or 0) / inodes if inodes else 0.0)


def _how_much_memory(named: Clues) -> dict[str, str]:
    from freshtrack_deploy.host import facts as machine

    found = machine.memory()
    if found is None:
        return {}
    limit = f", and our cgroup may use {found.limit // MIB} MiB" if found.limit else ""
    return {"memory": f"{found.available // MIB} of {found.total // MIB} MiB are available now{limit}"}


_LOOK_UPS: Mapping[str, Callable[[Clues], dict[str, str]]] = {
    "E_CONFLICT": _who_listens,
    "E_LOCK": _who_locks,
    "E_DISK": _how_full,
    "E_MEMORY": _how_much_memory,
}
