"""Run the plan's own script. Nobody but the plan knows what it changes, so nothing is known about it beforehand."""

from __future__ import annotations

from freshtrack_deploy.actions import outcomes
from freshtrack_deploy.model import Outcome, Prediction, Undo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.model import Step

REPEATABLE = False


def check(step: Step, host: Host) -> Prediction:
    """A script would run; whether that changes something only running it can tell."""
    lines = step.settings["content"].strip().count("\n") + 1
    interpreter = step.settings.get("interpreter", "sh")
    text = f"runs a script of {lines} line{'s' if lines != 1 else ''} with {interpreter}"
    return Prediction(Prediction.WOULD_CHANGE, details=(text,))


def undo(step: Step, host: Host) -> Undo:
    """A script undoes nothing by itself: that is the plan's `rollback` and `state_files`."""
    return Undo()


def apply(step: Step, host: Host) -> Outcome:
    """Run the script as the step's user, in its folder, with its environment and inputs.

    What it wrote is on the disk before anybody calls the step done: else a power cut leaves empty files behind.
    """
    from freshtrack_deploy.host import files, library
    from freshtrack_deploy.host.process import Script

    library.keep_before(step.settings["content"])
    ended = host.run(Script(step.settings["content"], step.settings.get("interpreter", "sh")))
    if ended.usage.written_kib:
        files.sync_everything()
    return outcomes.of(ended, step)
