"""Is there still room on the disks while a run goes on? Looked at between two steps, where stopping is clean.

Below the limit the package cache is emptied if the plan allows it; what is then still missing ends the run before the
next step can fill the disk in mid-work.
"""

from __future__ import annotations

from freshtrack_deploy.host import facts
from freshtrack_deploy.host.facts import GIB
from freshtrack_deploy.model import Requirements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Callable

    from freshtrack_deploy.host.facts import Disk

CLEAN = ("apt-get", "clean")
UNCHOSEN = Requirements().disk_watch_gb


def limit_gb(requirements: Requirements) -> float:
    """GiB that must stay free; 0: nobody watches.

    The plan's own figure. Without one: the usual figure, if the plan cares for disk space at all, but never so much
    that a run which preflight let start would be stopped by what it is meant to use.
    """
    if requirements.disk_watch_gb != UNCHOSEN:
        return requirements.disk_watch_gb
    return min(UNCHOSEN, requirements.disk_gb / 2)


def shortage(disks: Iterable[Disk], limit: float) -> str:
    """Which disks are below the limit, as one sentence; empty when none is."""
    short = [f"{disk.free / GIB:.1f} GiB free on {disk.mount}" for disk in disks if disk.free < limit * GIB]
    return f"{', '.join(short)}, at least {limit:g} GiB must stay free" if short else ""


def watch(requirements: Requirements, directory: str, run: Callable[[tuple[str, ...]], object]) -> str:
    """Why the run should stop before its next step; empty when it need not.

    `directory` is where the state lies; `run` starts a program (for `apt-get clean`, if the plan allows it).
    """
    limit = limit_gb(requirements)
    found = _look(directory, limit)
    if found and requirements.clean_caches:
        run(CLEAN)
        found = _look(directory, limit)
    return found


def _look(directory: str, limit: float) -> str:
    return shortage(facts.disks((directory, "/")), limit) if limit else ""
