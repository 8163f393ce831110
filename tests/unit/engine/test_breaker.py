"""The circuit breaker's rules, over a record of their own with the journal's fields."""

from __future__ import annotations

import pytest

from freshtrack_deploy.engine.breaker import (
    CLOSED,
    HALF_OPEN,
    OPEN,
    RESET_S,
    THRESHOLD,
    after_failure,
    after_success,
    resource_of,
    verdict,
)
from freshtrack_deploy.failures.classify import classify
from freshtrack_deploy.model import Step
from freshtrack_deploy.record import record

NOW = 1_800_000_000.0


@record
class Breaker:
    resource: str
    failures: int = 0
    opened_at: float = 0.0


def failed(times: int, at: float = NOW, threshold: int = THRESHOLD) -> Breaker:
    breaker = Breaker("api.example.com")
    for _ in range(times):
        breaker = after_failure(breaker, at, threshold)
    return breaker


def step(action: str = "script", **settings: str) -> Step:
    return Step("a", "a", action, settings)


def test_five_failures_in_a_row_open_it() -> None:
    assert [verdict(failed(n), NOW) for n in range(7)] == [CLOSED] * 5 + [OPEN] * 2


def test_the_threshold_can_be_another() -> None:
    assert verdict(failed(2, threshold=2), NOW, 2) == OPEN


def test_a_success_closes_it_and_forgets() -> None:
    assert after_success(failed(9)) == Breaker("api.example.com")


def test_after_the_reset_time_one_attempt_is_let_through() -> None:
    assert verdict(failed(5), NOW + RESET_S - 0.1) == OPEN
    assert verdict(failed(5), NOW + RESET_S) == HALF_OPEN


def test_a_failed_attempt_in_half_open_opens_it_again() -> None:
    later = NOW + RESET_S + 1
    again = after_failure(failed(5), later)
    assert verdict(again, later + RESET_S - 1) == OPEN
    assert verdict(again, later + RESET_S) == HALF_OPEN


def test_failures_below_the_threshold_do_not_set_the_time() -> None:
    assert failed(4).opened_at == 0.0


def test_a_clock_set_back_does_not_keep_it_open() -> None:
    assert verdict(failed(5), NOW - 3600) == HALF_OPEN


@pytest.mark.parametrize(
    ("of", "command", "resource"),
    [
        (step("download", url="https://user:pw@dl.example.com:8443/x.tgz"), "", "dl.example.com"),
        (step("wait-for", url="http://[::1]:80/health"), "", "::1"),
        (step(), "curl -fsS https://api.example.com/v1/x -o x", "api.example.com"),
        (step(), 'wget "https://API.example.com"', "api.example.com"),
        (step("apt-install", packages="nginx"), "", "apt"),
        (step("compose", project="app"), "", "docker registry"),
        (step(content="sudo apt-get update && apt-get install -y nginx"), "", "apt"),
        (step(), "make all", ""),
        (step(), "curl https://", ""),
    ],
)
def test_the_resource_of_a_step(of: Step, command: str, resource: str) -> None:
    assert resource_of(of, command) == resource


def test_the_failure_does_not_change_the_resource() -> None:
    refused = classify(
        "bash x.sh", 100, None, "", "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 3"
    )
    of = step(content="set -e\ndocker pull app\napt-get update")
    assert resource_of(of, "apt-get update", refused) == resource_of(of, "", None) == "docker registry"


def test_a_name_given_in_the_plan_comes_first() -> None:
    assert resource_of(Step("a", "a", "apt-install", {}, breaker="our mirror"), "") == "our mirror"
