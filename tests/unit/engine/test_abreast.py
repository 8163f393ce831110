"""Which steps may run at once: decided from what they name, before any of them is started."""

from __future__ import annotations

import pytest

from freshtrack_deploy.engine.abreast import Conductor, resources
from freshtrack_deploy.engine.floor import Floor
from freshtrack_deploy.engine.run import Options
from freshtrack_deploy.model import Step


class Asked:
    """What the conductor reads of a run."""

    def __init__(self, jobs: int) -> None:
        self.options = Options(jobs=jobs)


def step(id: str, action: str = "script", **keys: object) -> Step:
    return Step(id, id, action, {}, **keys)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (step("a"), step("b"), True),
        (step("a", exclusive_resource="db"), step("b", exclusive_resource="db"), False),
        (step("a", exclusive_resource="db"), step("b", exclusive_resource="cache"), True),
        (step("a", "apt-install"), step("b", "apt-remove"), False),
        (step("a", "apt-install", exclusive_resource="db"), step("b", "user-group"), False),
        (step("a", "apt-install"), step("b", "download"), True),
    ],
)
def test_what_shares_a_resource_is_not_begun_together(one: Step, other: Step, together: bool) -> None:
    assert (not resources(one) & resources(other)) == together


def test_a_step_waits_for_those_it_names_and_for_a_free_place() -> None:
    order = [step("a"), step("b", depends_on=("a",)), step("c", after=("b",)), step("d")]
    conductor = Conductor(Asked(2), Floor(), order, lambda step: "")
    assert conductor.ready().id == "a"
    conductor._waiting.remove(order[0])  # it has left the run
    assert conductor.ready().id == "b"


def test_nothing_begins_when_the_run_is_closing() -> None:
    floor = Floor()
    conductor = Conductor(Asked(2), floor, [step("a")], lambda step: "")
    floor.closing = True
    assert conductor.ready() is None
    assert conductor.is_over()
