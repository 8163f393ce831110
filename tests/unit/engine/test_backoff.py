"""Waits between attempts: as many as promised, never above cap or budget."""

from __future__ import annotations

import random

import pytest

from freshtrack_deploy.engine.backoff import JITTER, schedule
from freshtrack_deploy.model import Retry

NO_CHANCE = {"random": lambda: 0.0}
WIDE = {"budget": 1e9, "cap": 1e9}


def test_the_default_waits_two_and_four_seconds() -> None:
    assert list(schedule(Retry(), **WIDE, **NO_CHANCE)) == [2.0, 4.0]


def test_count_is_attempts_in_all() -> None:
    assert [len(list(schedule(Retry(count=n), **WIDE, **NO_CHANCE))) for n in (0, 1, 2, 5)] == [0, 0, 1, 4]


def test_linear_grows_by_the_delay() -> None:
    assert list(schedule(Retry(5, 3.0, "linear"), **WIDE, **NO_CHANCE)) == [3.0, 6.0, 9.0, 12.0]


def test_jitter_adds_at_most_a_quarter() -> None:
    assert list(schedule(Retry(3, 8.0), **WIDE, random=lambda: 1.0)) == [8.0 * (1 + JITTER), 16.0 * (1 + JITTER)]


def test_a_wait_is_cut_at_the_cap() -> None:
    assert list(schedule(Retry(6, 10.0), budget=1e9, cap=30.0, random=lambda: 0.9)) == [11.0 + 1.25, 24.5, 30, 30, 30]


def test_a_wait_that_does_not_fit_the_budget_ends_the_schedule() -> None:
    assert list(schedule(Retry(9, 4.0), budget=13.0, cap=60.0, **NO_CHANCE)) == [4.0, 8.0]


def test_a_schedule_of_many_attempts_does_not_overflow() -> None:
    assert max(schedule(Retry(3000, 1.0), budget=1e9, cap=60.0, **NO_CHANCE)) == 60.0


@pytest.mark.parametrize("seed", range(4))
def test_ten_thousand_schedules_stay_within_cap_and_budget(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(2500):
        retry = Retry(chance.randint(0, 40), chance.uniform(0, 90), chance.choice(("linear", "exponential")))
        budget, cap = chance.uniform(0, 3600), chance.uniform(0, 300)
        waits = list(schedule(retry, budget=budget, cap=cap, random=chance.random))
        assert len(waits) <= max(retry.count - 1, 0)
        assert all(0 <= wait <= cap for wait in waits)
        assert sum(waits) <= budget + 1e-6
        assert all(wait >= min(retry.delay, cap) for wait in waits)
