"""The story of a run.

    carry_out                 the whole run, from the first entry to the last
      settle_leftovers        processes of a killed run: waited for, never started beside
      course.advance          one step, and then the next
      finish                  the last entry, and what the run came to

Nothing here prints: what happens is emitted. Nothing here keeps state of its own: what counts is in the journal.
"""

from __future__ import annotations

import os

from freshtrack_deploy import events
from freshtrack_deploy.engine import select
from freshtrack_deploy.engine.course import Pace, advance
from freshtrack_deploy.errors import BreakerOpen
from freshtrack_deploy.host import accounts
from freshtrack_deploy.model import RunOutcome, StepState
from freshtrack_deploy.record import record
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.engine.select import Chosen


EXIT_CODES = {
    RunOutcome.DONE: 0,
    RunOutcome.FAILED: 1,
    RunOutcome.DEGRADED: 3,
    RunOutcome.ROLLED_BACK: 5,
    RunOutcome.ROLLBACK_FAILED: 6,
    RunOutcome.STOPPED: 7,
}


@record
class Result:
    """How a run ended: a RunOutcome and the exit code that says so."""

    outcome: str
    exit_code: int


def carry_out(run: Run) -> Result:
    """Run every chosen step that is not done, in order, and say how it ended."""
    chosen = select.choose(run.plan, run.options.selection, run.records)
    begun = run.world.clock.monotonic()
    begin(run, len(chosen.order))
    _settle_leftovers(run)
    pace = _through(run, chosen)
    outcome = _outcome(run, pace)
    result = Result(outcome, BreakerOpen.exit_code if pace == Pace.REFUSED else code(run, outcome))
    finish(run, outcome, result.exit_code, begun)
    return result


def begin(run: Run, steps: int, *, rollback: bool = False, **more: Any) -> None:
    """The first entry and event of a run; `more` goes into the entry."""
    last = run.records.last_run
    resumes = last.id if last and last.outcome != RunOutcome.DONE and not rollback else ""
    about: dict[str, Any] = {"plan": run.plan.name, "version": run.plan.version, "resumes": resumes}
    run.memory.append(Kind.RUN_STARTED, run=run.id, rollback=rollback, **about, **_origin(), **more)
    run.emit(events.RunStarted(run.id, steps=steps, directory=run.directory, **about))


def _origin() -> dict[str, Any]:
    """Who started this run, and where, for `history`."""
    return {"host": os.uname().nodename, "user": accounts.caller().name}


def _settle_leftovers(run: Run) -> None:
    if any(known.state == StepState.STARTED for known in run.records.steps.values()):
        from freshtrack_deploy.engine import leftovers

        leftovers.settle(run)


def _through(run: Run, chosen: Chosen) -> str:
    """A signal during the last step has nothing left to stop."""
    if run.options.jobs > 1:
        return _abreast(run, chosen)
    for step in chosen.order:
        pace = _hindrance(run) or advance(run, step, chosen)
        if pace != Pace.NEXT:
            return pace
    return Pace.NEXT


def _abreast(run: Run, chosen: Chosen) -> str:
    """Several steps can end a run, each in its own way: the gravest says how it ended."""
    from freshtrack_deploy.engine import abreast

    paces = abreast.through(run, chosen.order, lambda step: advance(run, step, chosen), lambda: _hindrance(run))
    return next((pace for pace in _GRAVEST_FIRST if pace in paces), Pace.NEXT)


_GRAVEST_FIRST = (Pace.UNDO_FAILED, Pace.ROLLBACK, Pace.QUIT, Pace.INTERRUPTED, Pace.STOP, Pace.REFUSED)


def _hindrance(run: Run) -> str:
    """Why no further step may begin, as the pace at which the run ends."""
    return Pace.INTERRUPTED if run.world.signals.finish_step else Pace.NEXT


def _outcome(run: Run, pace: str) -> str:
    if pace == Pace.NEXT:
        return RunOutcome.DEGRADED if run.counts.get("allowed") else RunOutcome.DONE
    if pace == Pace.ROLLBACK:
        from freshtrack_deploy.engine import rollback

        return rollback.this_run(run)
    return _OUTCOMES[pace]


_OUTCOMES = {
    Pace.STOP: RunOutcome.FAILED,
    Pace.QUIT: RunOutcome.STOPPED,
    Pace.INTERRUPTED: RunOutcome.INTERRUPTED,
    Pace.UNDO_FAILED: RunOutcome.ROLLBACK_FAILED,
    Pace.REFUSED: RunOutcome.FAILED,
}


def finish(run: Run, outcome: str, exit_code: int, begun: float) -> None:
    """The last entry and event of a run that began at `begun` (monotonic seconds)."""
    if _has_outlived_its_error(run, outcome, exit_code):
        run.memory.append(Kind.ERROR_RESOLVED, run=run.id)
    took = round(run.world.clock.monotonic() - begun, 3)
    ended: dict[str, Any] = {"outcome": outcome, "exit_code": exit_code, "counts": run.counts, "duration_s": took}
    run.memory.append(Kind.RUN_FINISHED, run=run.id, **ended)
    told = _summary(run) if outcome in (RunOutcome.DONE, RunOutcome.DEGRADED) else ""
    run.emit(events.RunFinished(outcome, exit_code, dict(run.counts), took, told))


def _has_outlived_its_error(run: Run, outcome: str, exit_code: int) -> bool:
    """An error that no done step will resolve: its step is gone from the plan, or was taken back on request."""
    error = run.records.last_error
    if not error or exit_code:
        return False
    if outcome == RunOutcome.ROLLED_BACK:
        return run.records.step(error["step"]).state == StepState.UNDONE
    return all(step.id != error["step"] for step in run.plan.steps)


def _summary(run: Run) -> str:
    """The plan's last words, with this run's inputs. What is secret is never shown, whoever reads along.

    They speak of the whole plan, so they are not for a run of some of its steps.
    """
    some = run.options.selection
    if not run.plan.summary or some.only or some.group or some.skip:
        return ""
    from freshtrack_deploy.engine import ask

    return run.told(run.plan.summary, ask.MASK).strip()


def code(run: Run, outcome: str) -> int:
    """An interrupted run ends by the signal that interrupted it."""
    return 128 + run.world.signals.last if outcome == RunOutcome.INTERRUPTED else EXIT_CODES[outcome]
