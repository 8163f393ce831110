"""`verify`: is everything still as it was left? Verifications and postconditions again, tracked files by checksum."""

from __future__ import annotations

from freshtrack_deploy.actions import conditions
from freshtrack_deploy.engine import bind, drift
from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.model import Conditions, StepState
from freshtrack_deploy.plan import graph
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.engine.run import Setting
    from freshtrack_deploy.model import Step


@record
class Verdict:
    """On one done step. `problem` says what does not hold; `checked`: whether anything could be asked."""

    step: str
    checked: bool
    problem: str = ""
    drift: tuple[dict[str, Any], ...] = ()

    @property
    def ok(self) -> bool:
        """Nothing was found wrong."""
        return not (self.problem or self.drift)


def verify(setting: Setting) -> list[Verdict]:
    """A verdict on every done step, in the order of the plan; steps that left the plan are looked at for drift."""
    drifted = drift.of(setting.directory, setting.records, setting.plan.data)
    planned = {step.id: step for step in graph.order(setting.plan)}
    done = [known.id for known in setting.records.steps.values() if known.state == StepState.DONE]
    ids = sorted(done, key=lambda id: list(planned).index(id) if id in planned else len(planned))
    return [_verdict(setting, id, planned.get(id), tuple(drifted.get(id, ()))) for id in ids]


def _verdict(setting: Setting, id: str, step: Step | None, drifted: tuple[dict[str, Any], ...]) -> Verdict:
    if step is None:
        return Verdict(id, bool(setting.records.step(id).after), drift=drifted)
    asks = bool(step.verification) or step.postconditions != Conditions()
    problem = _problem(setting, step) if asks else ""
    return Verdict(id, asks or bool(setting.records.step(id).after), problem, drifted)


def _problem(setting: Setting, step: Step) -> str:
    """What of its conditions does not hold, without secrets; the files it was made from are not needed for that."""
    return setting.world.redactor.text(_broken(setting, step))


def _broken(setting: Setting, step: Step) -> str:
    bare = replace(step, settings={name: value for name, value in step.settings.items() if name != "file"})
    try:
        bound = bind.to_look(setting, bare)
        broken = conditions.failed(bound.step.postconditions, bound.host)
        if broken:
            return f"postcondition: {broken}"
        outcome = conditions.verify(bound.step.verification, bound.host)
        return "" if outcome.ok else outcome.message
    except (DeployError, OSError) as error:
        return str(error)
