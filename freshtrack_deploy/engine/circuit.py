"""The breakers of a run: the pure rules of engine.breaker, kept in the journal so that they outlive a kill."""

from __future__ import annotations

from freshtrack_deploy.engine import breaker
from freshtrack_deploy.errors import BreakerOpen
from freshtrack_deploy.host.clock import iso
from freshtrack_deploy.state.records import Kind
from freshtrack_deploy.state.views import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.engine.attempt import Failed, Succeeded
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Step
    from freshtrack_deploy.state.records import Breaker


def after_failure(run: Run, step: Step, tried: Failed) -> bool:
    """Count a transient failure against its resource. True when that resource's breaker is open now."""
    resource = breaker.resource_of(step, tried.outcome.command, tried.failure)
    if not resource or not tried.failure.retryable:
        return False
    now = run.world.clock.now()
    state = breaker.after_failure(run.records.breaker(resource), now, run.options.breaker_threshold)
    _keep(run, state)
    return breaker.verdict(state, now, run.options.breaker_threshold) == breaker.OPEN


def after_success(run: Run, step: Step, tried: Succeeded) -> None:
    """A success closes the breaker; where nothing was counted, nothing is written."""
    resource = breaker.resource_of(step, tried.outcome.command, None)
    known = run.records.breakers.get(resource)
    if known and known.failures:
        _keep(run, breaker.after_success(known))


def refusal(run: Run, step: Step) -> BreakerOpen | None:
    """Why the step should not even be tried: its resource is known to fail, and its time is not over."""
    known = run.records.breakers.get(breaker.resource_of(step, "", None))
    if known is None or breaker.verdict(known, run.world.clock.now(), run.options.breaker_threshold) != breaker.OPEN:
        return None
    until = iso(known.opened_at + breaker.RESET_S)
    return BreakerOpen(resource=known.resource, failures=known.failures, until=until, name=quote(known.resource))


def _keep(run: Run, state: Breaker) -> None:
    run.memory.append(
        Kind.BREAKER, run=run.id, resource=state.resource, failures=state.failures, opened_at=state.opened_at
    )
