"""Run verification commands and nothing else."""

from __future__ import annotations

from freshtrack_deploy.actions import conditions
from freshtrack_deploy.model import Outcome, Prediction, Undo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.model import Step

REPEATABLE = True


def check(step: Step, host: Host) -> Prediction:
    """Verifying changes nothing; the commands are the plan's, so a dry run only names them."""
    return Prediction(Prediction.NO_CHANGE, details=tuple(f"checks: {check.cmd}" for check in step.verification))


def undo(step: Step, host: Host) -> Undo:
    """There is nothing to take back."""
    return Undo()


def apply(step: Step, host: Host) -> Outcome:
    """Run the step's verification commands in order, up to the first that does not hold."""
    return conditions.verify(step.verification, host)
