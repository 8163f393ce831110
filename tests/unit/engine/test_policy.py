"""What follows a failed attempt, as a table: the step's word, the kind of failure, the operator's choice."""

from __future__ import annotations

import pytest

from freshtrack_deploy.engine.policy import Case, Move, rule
from freshtrack_deploy.model import FAILURE_KINDS, Failure, OnFailure, Step

SCRIPT = {"id": "s", "name": "s", "action": "script", "settings": {}}


def move(code: str, *, step: dict[str, object] | None = None, **facts: object) -> str:
    failure = Failure(FAILURE_KINDS[code], "", "")
    wanted = {"can_retry": True, "on_error": "ask", "on_critical": "stop", "attempt": 1, **facts}
    return rule(Case(Step(**{**SCRIPT, **(step or {})}), failure, **wanted)).move


def on(action: str) -> dict[str, object]:
    return {"on_failure": OnFailure(action)}


@pytest.mark.parametrize(
    ("code", "step", "facts", "expected"),
    [
        ("E_NETWORK", {}, {}, Move.RETRY),
        ("E_LOCK", {}, {"on_error": "stop"}, Move.RETRY),
        ("E_NETWORK", {}, {"can_retry": False}, Move.ASK),
        ("E_NETWORK", {}, {"can_retry": False, "on_error": "stop"}, Move.STOP),
        ("E_NETWORK", {"idempotent": False}, {}, Move.ASK),
        ("E_NETWORK", {"run": "once"}, {"on_error": "stop"}, Move.STOP),
        ("E_NETWORK", {}, {"end": True}, Move.STOP),
        ("E_NETWORK", on("continue"), {}, Move.RETRY),
        ("E_NETWORK", on("rollback"), {}, Move.RETRY),
        ("E_NETWORK", on("stop"), {}, Move.RETRY),
        ("E_NETWORK", on("continue"), {"can_retry": False}, Move.CONTINUE),
        ("E_NETWORK", on("rollback"), {"can_retry": False}, Move.ROLLBACK),
        ("E_NETWORK", on("stop"), {"can_retry": False, "on_error": "rollback"}, Move.STOP),
        ("E_PERMISSION", {}, {}, Move.ASK),
        ("E_PERMISSION", {}, {"on_error": "stop"}, Move.STOP),
        ("E_PERMISSION", on("retry"), {}, Move.RETRY),
        ("E_PERMISSION", on("continue"), {}, Move.CONTINUE),
        ("E_CONFIG", on("continue"), {}, Move.CONTINUE),
        ("E_CONFIG", on("retry"), {}, Move.STOP),
        ("E_CONFIG", {}, {}, Move.STOP),
        ("E_CONFIG", {}, {"on_critical": "rollback"}, Move.ROLLBACK),
        ("E_CONFIG", on("stop"), {"on_critical": "rollback"}, Move.STOP),
        ("E_SIGNAL", {}, {}, Move.STOP),
        ("E_SIGNAL", {}, {"on_critical": "rollback"}, Move.STOP),
        ("E_SIGNAL", {}, {"on_error": "rollback"}, Move.ROLLBACK),
        ("E_UNKNOWN", {}, {}, Move.ASK),
        ("E_UNKNOWN", {}, {"on_error": "rollback"}, Move.ROLLBACK),
        ("E_UNKNOWN", on("rollback"), {}, Move.ROLLBACK),
        ("E_UNKNOWN", on("stop"), {}, Move.STOP),
    ],
)
def test_the_first_rule_that_applies_decides(code, step, facts, expected) -> None:
    assert move(code, step=step, **facts) == expected


@pytest.mark.parametrize("code", [code for code, kind in FAILURE_KINDS.items() if not kind.retryable])
def test_what_a_retry_cannot_help_is_never_retried_by_itself(code: str) -> None:
    assert move(code) != Move.RETRY


@pytest.mark.parametrize("code", sorted(FAILURE_KINDS))
def test_a_step_that_must_not_be_repeated_is_never_retried_by_itself(code: str) -> None:
    assert move(code, step={"idempotent": False, **on("retry")}) != Move.RETRY
