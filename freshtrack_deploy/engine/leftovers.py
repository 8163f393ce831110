"""Processes of a killed run. A step that is still going on is waited for; nothing is ever started beside it.

Every process of a step carries DEPLOY_ATTEMPT. A daemon, which has given up the pipes it was started with, was left
running on purpose and is left alone.
"""

from __future__ import annotations

from freshtrack_deploy import events
from freshtrack_deploy.host import descendants, process
from freshtrack_deploy.model import StepState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.host.process import Orphan

POLL_S = 1.0
_QUESTION = "Wait for it [W], or end it [e]? "


def settle(run: Run) -> None:
    """Wait until no process of an unfinished attempt of this deployment lives."""
    for known in list(run.records.steps.values()):
        if known.state == StepState.STARTED:
            for orphan in process.orphans(f"{known.run}/{known.id}"):
                _outlive(run, orphan)


def _outlive(run: Run, orphan: Orphan) -> None:
    if orphan.detached or not orphan.lives():
        return
    run.emit(events.Notice(f"{orphan.attempt} still runs: process {orphan}; waiting for it", "warning"))
    if run.options.interactive and (run.world.terminal.ask(_QUESTION) or "").strip().lower() == "e":
        process.end(orphan)
    begun = run.world.clock.monotonic()
    while not run.world.signals.finish_step:
        waited = run.world.clock.monotonic() - begun
        run.emit(events.Waiting(f"process {orphan} of {orphan.attempt}", waited))
        run.world.tick()
        if descendants.wait(orphan, run.world.clock, run.world.signals, timeout=POLL_S):
            return
