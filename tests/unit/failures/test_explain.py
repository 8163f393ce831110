"""`explain`: cases in, verdicts out; a bad line is named with its place."""

from __future__ import annotations

import json

import pytest

from freshtrack_deploy.failures.explain import CaseInvalid, explain_case, explain_line, signal_number

CASE = {
    "id": "x",
    "command": "curl https://a.example",
    "exit_code": 6,
    "signal": None,
    "stdout_tail": "",
    "stderr_tail": "",
}


def test_a_verdict_has_these_fields() -> None:
    assert explain_case({**CASE, "stderr_tail": "curl: (6) Could not resolve host: a.example"}) == {
        "id": "x",
        "code": "E_NETWORK",
        "category": "transient:network",
        "severity": "retryable",
        "retryable": True,
        "evidence": "curl: (6) Could not resolve host: a.example",
    }


def test_a_negative_exit_code_is_a_signal() -> None:
    assert explain_case({**CASE, "exit_code": -15})["code"] == "E_SIGNAL"
    assert explain_case({**CASE, "exit_code": -9, "signal": "SIGKILL"})["code"] == "E_MEMORY"


def test_a_case_needs_no_more_than_an_exit_code() -> None:
    assert explain_case({"exit_code": 1})["code"] == "E_UNKNOWN"


@pytest.mark.parametrize("given", [15, "15", "TERM", "SIGTERM", "sigterm", -15])
def test_a_signal_has_many_spellings(given: object) -> None:
    assert signal_number(given) == 15


def test_a_line_is_a_case_in_json() -> None:
    assert explain_line(json.dumps(CASE), "f:1") == explain_case(CASE)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "not JSON"),
        ("[]", "not an object"),
        ('{"exit_code": "six"}', "exit_code is 'six', not a number"),
        ('{"exit_code": 1, "stderr_tail": 7}', "stderr_tail is 7, not a text"),
        ('{"signal": "SIGNOTHING"}', "there is no signal SIGNOTHING"),
    ],
)
def test_a_bad_line_is_named_with_its_place(line: str, problem: str) -> None:
    with pytest.raises(CaseInvalid) as caught:
        explain_line(line, "cases.jsonl:2")
    assert str(caught.value).startswith("cases.jsonl:2: ")
    assert problem in str(caught.value)
    assert caught.value.exit_code == 2
