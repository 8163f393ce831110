"""An open breaker keeps a step from being tried, for 300 s; then one attempt decides. A simulated clock."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from freshtrack_deploy.engine import circuit
from freshtrack_deploy.engine.attempt import Failed
from freshtrack_deploy.failures import classify
from freshtrack_deploy.model import Artifact, Outcome, Plan, Step
from freshtrack_deploy.state.memory import entry
from freshtrack_deploy.state.records import Records

STEP = Step("a", "a", "script", {"content": "curl -fsS https://user:pw@repo.example/key"})
PACKAGES = Step("b", "b", "apt-install", {"packages": ["x"]})


class Trial:
    """As much of a run as a breaker needs."""

    def __init__(self, threshold: int = 5) -> None:
        self.time = 1_800_000_000.0
        self.written: list[Any] = []
        self.records = Records()
        self.id = "run"
        self.memory = self
        self.world = SimpleNamespace(clock=SimpleNamespace(now=lambda: self.time))
        self.options = SimpleNamespace(breaker_threshold=threshold)
        self.plan = Plan("trial", (), artifacts=(Artifact("app", ("https://${host}/a", "https://other.example/a")),))
        self.inputs = {"host": "dl.example"}
        self.contents = {"get.sh": b"curl -fsS https://files.example/x"}

    def append(self, kind: str, **body: Any) -> None:
        self.written.append(entry(kind, **body))
        self.records.apply(self.written[-1])

    def fails(self, step: Step = STEP, text: str = "curl: (7) Connection refused") -> bool:
        outcome = Outcome(ok=False, exit_code=7, stderr=text)
        return circuit.after_failure(self, step, Failed(1, outcome, 0.0, classify.of(outcome, step)))

    def succeeds(self, step: Step = STEP) -> None:
        circuit.after_success(self, step)

    def refuses(self, step: Step = STEP) -> bool:
        return circuit.refusal(self, step) is not None


def test_the_sixth_attempt_is_refused() -> None:
    trial = Trial()
    assert [trial.refuses() or trial.fails() for _ in range(5)] == [False] * 4 + [True]
    assert trial.refuses()


def test_after_300_seconds_one_attempt_is_let_through_and_decides() -> None:
    trial = Trial()
    for _ in range(5):
        trial.fails()
    trial.time += 299
    assert trial.refuses()
    trial.time += 2
    assert not trial.refuses()
    assert trial.fails()
    assert trial.refuses()
    trial.time += 301
    trial.succeeds()
    assert not trial.refuses()


def test_what_the_journal_says_is_what_the_next_run_knows() -> None:
    trial = Trial()
    for _ in range(5):
        trial.fails()
    trial.records = Records(trial.written)
    assert trial.refuses()


def test_the_refusal_says_what_until_when_and_what_to_type() -> None:
    trial = Trial(threshold=1)
    trial.fails(Step("a", "a", "script", {"content": "docker pull x"}))
    refusal = circuit.refusal(trial, Step("c", "c", "script", {"content": "docker run y"}))
    assert refusal is not None
    assert "docker registry failed 1 times in a row; it is left alone until 2027-01-15T08:05:00+00:00" in str(refusal)
    assert refusal.remedy.endswith("breaker reset 'docker registry'")
    assert refusal.exit_code == 75


def test_other_resources_are_not_concerned() -> None:
    trial = Trial(threshold=1)
    trial.fails()
    assert not trial.refuses(PACKAGES)
    assert [breaker.resource for breaker in trial.records.breakers.values()] == ["repo.example"]


@pytest.mark.parametrize(
    ("step", "text", "resource"),
    [
        (Step("a", "a", "script", {"file": "get.sh"}), "curl: (7) Connection refused", "files.example"),
        (Step("a", "a", "download", {"artifact": "app"}), "dl.example:443: Connection refused", "dl.example"),
        (Step("a", "a", "wait-for", {"url": "https://${host}/health"}), "curl: (7) Connection refused", "dl.example"),
    ],
)
def test_addresses_come_from_the_action_the_artifact_and_the_file(step: Step, text: str, resource: str) -> None:
    trial = Trial(threshold=1)
    assert trial.fails(step, text)
    assert list(trial.records.breakers) == [resource]
    assert trial.refuses(step)
    trial.time += 301
    trial.succeeds(step)
    assert not trial.refuses(step)


def test_what_one_step_found_broken_another_leaves_alone() -> None:
    trial = Trial(threshold=1)
    trial.fails(Step("a", "a", "script", {"content": "curl https://one.example; curl https://two.example"}), TWO_FAILS)
    assert trial.refuses(Step("b", "b", "script", {"content": "curl https://two.example"}))
    assert not trial.refuses(Step("c", "c", "script", {"content": "curl https://one.example"}))


TWO_FAILS = "curl: (6) Could not resolve host: two.example"


@pytest.mark.parametrize("text", ["touch: Permission denied", "nginx: [emerg] unknown directive", ""])
def test_only_transient_failures_count(text: str) -> None:
    trial = Trial(threshold=1)
    trial.fails(text=text or "curl: (22) The requested URL returned error: 404")
    assert not trial.refuses()


def test_success_writes_nothing_where_nothing_was_counted() -> None:
    trial = Trial()
    trial.succeeds()
    assert trial.written == []
