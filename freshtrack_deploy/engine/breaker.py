"""When a resource has failed so often that it is left alone for a while. Pure."""

from __future__ import annotations

from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.model import Failure, Step
    from freshtrack_deploy.state.records import Breaker

CLOSED, OPEN, HALF_OPEN = "closed", "open", "half-open"
THRESHOLD = 5
RESET_S = 300.0


def after_failure(known: Breaker, now: float, threshold: int) -> Breaker:
    failures = known.failures + 1
    return replace(known, failures=failures, opened_at=now if failures >= threshold else 0.0)


def after_success(known: Breaker) -> Breaker:
    return replace(known, failures=0, opened_at=0.0)


def verdict(known: Breaker, now: float, threshold: int) -> str:
    if known.failures < threshold:
        return CLOSED
    return OPEN if now - known.opened_at < RESET_S else HALF_OPEN


def resource_of(step: Step, command: str, failure: Failure | None) -> str:
    """The plan's own name for what the step depends on."""
    return step.breaker
