"""The breakers of a run: the pure rules of engine.breaker, kept in the journal so that they outlive a kill."""

from __future__ import annotations

from freshtrack_deploy.engine import breaker
from freshtrack_deploy.errors import BreakerOpen
from freshtrack_deploy.host.clock import iso
from freshtrack_deploy.plan import binding, inputs
from freshtrack_deploy.state.records import Kind
from freshtrack_deploy.state.views import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.engine.attempt import Failed
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Step
    from freshtrack_deploy.state.records import Breaker


def after_failure(run: Run, step: Step, tried: Failed) -> bool:
    """Count a transient failure against its resource. True when that resource's breaker is open now."""
    resource = breaker.blamed(step, _text(run, step), tried.failure) if tried.failure.retryable else ""
    if not resource:
        return False
    now = run.world.clock.now()
    state = breaker.after_failure(run.records.breaker(resource), now, run.options.breaker_threshold)
    _keep(run, state)
    return breaker.verdict(state, now, run.options.breaker_threshold) == breaker.OPEN


def after_success(run: Run, step: Step) -> None:
    """A success closes the breakers of what the step uses; where nothing was counted, nothing is written."""
    for known in _counted(run, step):
        _keep(run, breaker.after_success(known))


def refusal(run: Run, step: Step) -> BreakerOpen | None:
    """Why the step should not even be tried: something it needs is known to fail, and its time is not over."""
    now, threshold = run.world.clock.now(), run.options.breaker_threshold
    for known in _counted(run, step):
        if breaker.verdict(known, now, threshold) == breaker.OPEN:
            until = iso(known.opened_at + breaker.RESET_S)
            return BreakerOpen(
                resource=known.resource, failures=known.failures, until=until, name=quote(known.resource)
            )
    return None


def on_trial(run: Run, step: Step) -> frozenset[str]:
    """What the step uses and one attempt is to decide about: no other step may try it meanwhile."""
    now, threshold = run.world.clock.now(), run.options.breaker_threshold
    counted = _counted(run, step)
    return frozenset(one.resource for one in counted if breaker.verdict(one, now, threshold) == breaker.HALF_OPEN)


def _counted(run: Run, step: Step) -> list[Breaker]:
    """The breakers of what the step uses that have failures. Mostly there are none at all, and nothing is read."""
    counted = {one.resource: one for one in run.records.breakers.values() if one.failures}
    used = breaker.resources_of(step, _text(run, step)) if counted else ()
    return [counted[resource] for resource in used if resource in counted]


def _text(run: Run, step: Step) -> str:
    """Where the step names what it uses: its script, or the addresses of its action, inputs put in."""
    if step.action == "script":
        file = run.contents.get(step.settings.get("file", ""), b"")
        return step.settings.get("content") or file.decode("utf-8", "replace")
    mirrors = (url for one in binding.artifacts_of(step, run.plan) for url in one.urls)
    address = step.settings.get("url") or next(mirrors, "")  # a download fails when all of its mirrors do
    return inputs.expand(address, run.inputs, run.plan)


def _keep(run: Run, state: Breaker) -> None:
    run.memory.append(
        Kind.BREAKER, run=run.id, resource=state.resource, failures=state.failures, opened_at=state.opened_at
    )
