"""What one attempt does to the host: preconditions, the action, postconditions, verification. No journal here."""

from __future__ import annotations

from freshtrack_deploy import actions
from freshtrack_deploy.actions import conditions, outcomes
from freshtrack_deploy.errors import UnsafePlace, UsageError
from freshtrack_deploy.model import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.engine.bind import Bound
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.model import Step


def effect(bound: Bound) -> Outcome:
    """Let the step change the host and say what came of it; a condition that does not hold is a failure too."""
    step, host = bound.step, bound.host
    refused = conditions.failed(step.preconditions, host)
    if refused:
        return Outcome(ok=False, changed=False, message=f"precondition: {refused}")
    outcome = _applied(step, host)
    return _confirmed(bound, outcome) if outcome.ok else outcome


def _applied(step: Step, host: Host) -> Outcome:
    """What the action did; a user that is not there, an unsafe place or a refusal of the kernel fails the step."""
    try:
        return actions.named(step.action).apply(step, host)
    except (UsageError, UnsafePlace, OSError) as error:
        return outcomes.of_error(error)


def _confirmed(bound: Bound, outcome: Outcome) -> Outcome:
    step, host = bound.step, bound.host
    broken = conditions.failed(step.postconditions, host)
    if broken:
        return Outcome(ok=False, message=f"postcondition: {broken}", stdout=outcome.stdout, stderr=outcome.stderr)
    if step.action == "verify":
        return outcome
    verdict = conditions.verify(step.verification, host)
    return outcome if verdict.ok else verdict


def holds(bound: Bound) -> bool:
    """Does the step's verification hold now? A step without one has nothing that could hold."""
    checks = bound.step.verification
    return bool(checks) and conditions.verify(checks, bound.host).ok
