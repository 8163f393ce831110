"""The views of steps, for other scripts: which of them the journal wants, and when they are written.

After each outcome its own, and all of them after a run. They are derived: a crash in between loses nothing.
"""

from __future__ import annotations

import os

from freshtrack_deploy.model import StepState, shell_code
from freshtrack_deploy.state import views

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.state.records import Records


def everything(path: str, records: Records) -> None:
    """Make every view what the journal says. Raises OSError."""
    done = {step.id: step.completed_at for step in records.steps.values() if step.state == StepState.DONE}
    views.rebuild(path, done, _last_error(records))


def outcome(run: Run, id: str) -> None:
    """Show the outcome that the journal has just taken. What a full disk refuses is written with the rest later."""
    known = run.records.step(id)
    try:
        if known.state == StepState.DONE:
            views.checkpoint(run.directory, id, known.completed_at)
        else:
            views.withdraw(run.directory, id)
        if run.records.last_error or os.path.lexists(f"{run.directory}/{views.LAST_ERROR}"):
            views.last_error(run.directory, _last_error(run.records))
    except OSError:
        return


def _last_error(records: Records) -> views.LastError | None:
    error = records.last_error
    if not error:
        return None
    return views.LastError(
        error["time"],
        error.get("file") or records.plan,
        error["step"],
        error.get("plan_line") or error["line"],
        shell_code(error["exit_code"], error.get("signal")),
        error["category"],
        error["code"],
        error["command"],
    )
