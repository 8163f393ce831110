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
            outlive(run, f"{known.run}/{known.id}")


def outlive(run: Run, attempt: str) -> None:
    """Wait until no process of this attempt (run/step, or run/step/undo) lives.

    One question for all of them: a shell's programs come and go while it lives.
    """
    orphan = _attached(attempt)
    if orphan is None:
        return
    run.emit(events.Notice(f"{orphan.attempt} still runs: process {orphan}; waiting for it", "warning"))
    if run.options.interactive and (run.world.terminal.ask(_QUESTION) or "").strip().lower() == "e":
        for one in process.orphans(attempt):
            process.end(one)
    begun = run.world.clock.monotonic()
    while orphan and not run.world.signals.finish_step:
        waited = run.world.clock.monotonic() - begun
        run.emit(events.Waiting(f"process {orphan} of {orphan.attempt}", waited))
        run.world.tick()
        descendants.wait(orphan, run.world.clock, run.world.signals, timeout=POLL_S)
        orphan = _attached(attempt)


def _attached(attempt: str) -> Orphan | None:
    """The oldest live process of the attempt that is not a daemon."""
    return next((one for one in process.orphans(attempt) if not one.detached and one.lives()), None)
