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
    blamed,
    resources_of,
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


TWO_HOSTS = "set -e\n# see https://docs.example.org\ngit clone https://git.example/a\ncurl -fsS https://dl.example/x"


@pytest.mark.parametrize(
    ("of", "text", "resources"),
    [
        (step("download"), "https://user:pw@dl.example.com:8443/x.tgz\nhttps://mirror.example", ("dl.example.com", "mirror.example")),
        (step("wait-for"), "http://[2001:db8::1]:80/health", ("2001:db8::1",)),
        (step("wait-for"), "http://[::1]:80/health", ("[::1]:80",)),
        (step("wait-for"), "http://127.0.0.1:5000/health", ("127.0.0.1:5000",)),
        (step(), "curl -fsS https://api.example.com/v1/x -o x", ("api.example.com",)),
        (step(), 'wget "https://API.example.com" && echo ok', ("api.example.com",)),
        (step("apt-install", packages="nginx"), "", ("apt",)),
        (step("compose", project="app"), "", ("docker registry",)),
        (step(), "sudo apt-get update && apt-get install -y nginx", ("apt",)),
        (step(), TWO_HOSTS, ("git.example", "dl.example")),
        (step(), "set -e\ndocker pull app\napt-get update", ("docker registry", "apt")),
        (step(), "curl https://$HOST/x https://${HOST}", ()),
        (step(), "make all", ()),
        (step(), "curl https://", ()),
        (Step("a", "a", "apt-install", {}, breaker="our mirror"), "curl https://x.example", ("our mirror",)),
    ],
)  # fmt: skip
def test_what_a_step_shares_with_others(of: Step, text: str, resources: tuple[str, ...]) -> None:
    assert resources_of(of, text) == resources


@pytest.mark.parametrize(
    ("of", "text", "command", "stderr", "resource"),
    [
        (step(), TWO_HOSTS, "sh", "curl: (6) Could not resolve host: dl.example", "dl.example"),
        (step(), TWO_HOSTS, "sh", "fatal: unable to access 'https://git.example/a/': timed out", "git.example"),
        (step(), TWO_HOSTS, "curl -fsS https://dl.example/x", "curl: (28) Operation timed out", "dl.example"),
        (step(), TWO_HOSTS, "sh", "curl: (28) Operation timed out", ""),
        (step(), "curl https://one.example", "sh", "curl: (28) Operation timed out", "one.example"),
        (step(), "curl https://one.example", "sh", "curl: (6) Could not resolve host: cdn.example", ""),
        (step(), "apt-get update\ncurl https://one.example", "sh", "E: Could not get lock /x. It is held by process 3 (apt-get)", "apt"),
        (Step("a", "a", "script", {}, breaker="db"), "x", "sh", "curl: (6) Could not resolve host: cdn.example", "db"),
    ],
)  # fmt: skip
def test_which_of_them_a_failure_is_about(of: Step, text: str, command: str, stderr: str, resource: str) -> None:
    assert blamed(of, text, classify(command, 1, None, "", stderr)) == resource
