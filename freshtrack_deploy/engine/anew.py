"""A deployment begun anew: every step is pending again; undo records, inputs, secrets and history stay."""

from __future__ import annotations

from freshtrack_deploy.state import directory, journal, views
from freshtrack_deploy.state.journal import Journal
from freshtrack_deploy.state.memory import Memory
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.clock import Clock


def begin(path: str, clock: Clock, plan: str) -> list[str]:
    """Clear every checkpoint and the last error; returns the ids of the steps that were known. Hold the lock.

    A damaged journal that lies in quarantine is given up here; it is kept there. Raises StateOfAnotherPlan, and what
    opening a journal raises.
    """
    journal.begin_anew(path, clock)
    with Journal.open(path, clock) as opened:
        if plan:
            directory.belongs(opened, plan)
        memory = Memory(opened)
        known = list(memory.records.steps)
        if known or memory.records.last_error:
            memory.append(Kind.CLEARED)
        views.clear(path)
        return known
