"""Failures that were really caused (observed/README.md) are judged defensibly, and no hopeless one is called retryable."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from freshtrack_deploy.failures.explain import explain_case
from freshtrack_deploy.model import FAILURE_KINDS

OBSERVED = sorted((Path(__file__).parent / "observed").glob("*.jsonl"))
ENOUGH = 0.96  # of a file's cases: what a mended wording may cost elsewhere


def judged(file: Path) -> list[tuple[dict, dict]]:
    cases = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [(case, explain_case(case)) for case in cases]


def defensible(case: dict, said: dict) -> bool:
    return said["code"] in (case["code"], *case.get("alt", ()))


@pytest.mark.parametrize("file", OBSERVED, ids=lambda file: file.stem)
def test_nearly_every_observed_failure_is_called_what_it_is(file: Path) -> None:
    pairs = judged(file)
    wrong = [(case["id"], case["code"], said["code"]) for case, said in pairs if not defensible(case, said)]
    assert len(wrong) <= (1 - ENOUGH) * len(pairs), wrong


@pytest.mark.parametrize("file", OBSERVED, ids=lambda file: file.stem)
def test_no_observed_failure_that_a_retry_cannot_help_is_called_retryable(file: Path) -> None:
    hopeless = [
        case["id"]
        for case, said in judged(file)
        if said["retryable"] and not FAILURE_KINDS[case["code"]].retryable and not defensible(case, said)
    ]
    assert hopeless == []


def test_every_observed_label_is_a_known_code() -> None:
    for file in OBSERVED:
        for case, _ in judged(file):
            assert {case["code"], *case.get("alt", ())} <= set(FAILURE_KINDS)
