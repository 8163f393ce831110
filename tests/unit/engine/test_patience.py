"""Retries of one step: counted, within cap and budget, and as late as a tool asks for. A simulated clock: waits add up."""

from __future__ import annotations

import random

import pytest

from freshtrack_deploy.engine.patience import BUDGET, CAP, Patience
from freshtrack_deploy.model import Retry


def waits(retry: Retry, asked: list[float | None], chance: random.Random) -> list[float]:
    """Every wait until patience is over; `asked` is what the tool says after each attempt."""
    patience, found = Patience(retry, chance.random), []
    for retry_after in asked:
        if not patience.allows(retry_after):
            break
        found.append(patience.delay(retry_after))
    return found


def test_ten_thousand_schedules_stay_within_count_cap_and_budget() -> None:
    chance = random.Random(3)
    for _ in range(10_000):
        kind = chance.choice(("linear", "exponential"))
        retry = Retry(chance.randint(1, 40), chance.choice((0.0, 0.1, 2.0, 45.0, 900.0)), kind)
        asked = [chance.choice((None, None, 1.0, 119.0, 121.0, 1e9)) for _ in range(60)]
        found = waits(retry, asked, chance)
        assert len(found) < retry.count or retry.count == 1
        assert sum(found) <= BUDGET
        assert max(found, default=0.0) <= CAP


def test_one_wait_takes_two_minutes_at_most_and_all_of_them_ten() -> None:
    assert (CAP, BUDGET) == (120.0, 600.0)
    assert waits(Retry(40, 1000.0), [None] * 40, random.Random(1)) == [120.0] * 5


@pytest.mark.parametrize(("attempts", "allowed"), [(1, True), (2, True), (3, False), (4, False)])
def test_an_attempt_that_a_person_asked_for_counts(attempts: int, allowed: bool) -> None:
    patience = Patience(Retry(3, 2.0), random.random)
    for _ in range(attempts):
        patience.next_number()
    assert patience.allows(None) is allowed


def test_a_tool_that_asks_for_time_gets_it() -> None:
    assert waits(Retry(3, 2.0), [30.0, None], random.Random(1))[0] == 30.0


@pytest.mark.parametrize("asked", [CAP + 1, 3600.0])
def test_who_is_asked_to_wait_beyond_the_cap_does_not_come_back_earlier(asked: float) -> None:
    assert waits(Retry(3, 2.0), [asked], random.Random(1)) == []


def test_the_second_wait_doubles_the_first() -> None:
    first, second = waits(Retry(3, 2.0), [None, None], random.Random(1))
    assert 2.0 <= first <= 2.5
    assert 4.0 <= second <= 5.0
