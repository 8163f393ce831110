"""The waits of a run, by a clock that is only told how long somebody slept: as long as was said, in cap and budget."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import Any

import pytest

from freshtrack_deploy import events
from freshtrack_deploy.engine import circuit, recovery
from freshtrack_deploy.engine.floor import Alone
from freshtrack_deploy.engine.patience import BUDGET, CAP, Patience
from freshtrack_deploy.engine.policy import Move
from freshtrack_deploy.errors import BreakerOpen
from freshtrack_deploy.host.keyboard import Nobody
from freshtrack_deploy.model import FAILURE_KINDS, Failure, OnFailure, Retry, Step


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float, wake: object) -> None:
        self.now += seconds


class Trial:
    """As much of a run as a wait needs. `stops_at`: a signal comes at that time."""

    def __init__(self, stops_at: float = float("inf")) -> None:
        self.clock, self.stops_at = Clock(), stops_at
        self.signals = self
        self.terminal = SimpleNamespace(listening=lambda wanted: Nobody())
        self.world = self
        self.options = SimpleNamespace(interactive=False, jobs=1, on_error="stop")
        self.plan = SimpleNamespace(on_critical="stop")
        self.program = "deploy.pyz"
        self.floor = Alone()
        self.records = SimpleNamespace(step=lambda id: SimpleNamespace(own_undo=None))
        self.is_ending = False
        self.told: list[Any] = []
        self.emit = self.told.append

    @property
    def finish_step(self) -> bool:
        return self.clock.now >= self.stops_at

    def retries(self, retry: Retry, asked: list[float | None], chance: random.Random) -> list[float]:
        """How long each wait took, until no more is allowed."""
        step = Step("a", "a", "script", {})
        patience, waits = Patience(retry, chance.random), []
        for seconds in asked:
            number, begun = patience.next_number(), self.clock.now
            if not patience.allows(seconds):
                break
            tried: Any = SimpleNamespace(number=number, failure=SimpleNamespace(retry_after=seconds))
            assert recovery._retry(self, step, tried, patience) == Move.RETRY
            waits.append(self.clock.now - begun)
        return waits


@pytest.fixture(autouse=True)
def nothing_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circuit, "refusal", lambda run, step: None)


def test_a_thousand_schedules_take_as_long_as_was_said_within_cap_and_budget() -> None:
    chance = random.Random(7)
    for _ in range(1000):
        kind = chance.choice(("linear", "exponential"))
        retry = Retry(chance.randint(1, 12), chance.choice((0.0, 0.1, 2.0, 45.0, 900.0)), kind)
        trial = Trial()
        waits = trial.retries(retry, [chance.choice((None, None, 0.0, 7.0, 119.0, 1e9)) for _ in range(20)], chance)
        said = [one.delay_s for one in trial.told if isinstance(one, events.StepRetrying)]
        assert waits == pytest.approx(said, abs=0.001)
        assert len(waits) < retry.count
        assert max(waits, default=0.0) <= CAP + 0.001
        assert sum(waits) <= BUDGET + 0.001


def test_the_countdown_counts_down() -> None:
    trial = Trial()
    trial.retries(Retry(2, 4.0), [None], random.Random(1))
    left = [one.seconds for one in trial.told if isinstance(one, events.Waiting)]
    assert len(left) == 5
    assert left == sorted(left, reverse=True)


@pytest.mark.parametrize(("action", "move"), [("", Move.STOP), ("continue", Move.CONTINUE), ("retry", Move.STOP)])
def test_what_another_step_found_broken_meanwhile_is_not_tried_again(
    monkeypatch: pytest.MonkeyPatch, action: str, move: str
) -> None:
    refusal = BreakerOpen(resource="mirror", failures=5, until="later", name="mirror")
    monkeypatch.setattr(circuit, "refusal", lambda run, step: refusal)
    trial, step = Trial(), Step("a", "a", "script", {}, on_failure=OnFailure(action))
    tried: Any = SimpleNamespace(number=1, failure=Failure(FAILURE_KINDS["E_NETWORK"], "", ""))
    assert recovery._retry(trial, step, tried, Patience(Retry(3, 2.0), random.random)) == move
    assert "a is not tried again: mirror failed 5 times in a row" in trial.told[-1].text


def test_a_signal_ends_the_wait_and_the_run() -> None:
    trial = Trial(stops_at=30.0)
    step: Any = Step("a", "a", "script", {})
    tried: Any = SimpleNamespace(number=1, failure=SimpleNamespace(retry_after=100.0))
    assert recovery._retry(trial, step, tried, Patience(Retry(2, 2.0), random.random)) == Move.INTERRUPT
    assert 30.0 <= trial.clock.now <= 31.0
