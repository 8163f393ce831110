"""Preflight of a plan whose requirements name an input that nobody has answered yet."""

from __future__ import annotations

import json
from typing import Callable

import pytest
from deployments import Deployment, script
from terminals import Person


@pytest.fixture
def unanswered(deployment: Deployment) -> Deployment:
    requirements = {"dns": "${domain}"}
    return deployment.plan(script("a"), plan={"name": "x", "requirements": requirements}, input=[{"name": "domain"}])


def test_a_run_names_the_input_that_is_missing(unanswered: Deployment) -> None:
    refused = unanswered("run", "--plan", unanswered.file)
    assert (refused.returncode, "domain" in refused.stderr) == (78, True), refused.stderr


def test_preflight_looks_at_the_rest(unanswered: Deployment) -> None:
    looked = unanswered("preflight", "--plan", unanswered.file, "--json")
    assert looked.returncode == 0, looked.stderr
    assert "dns" not in [check["id"] for check in json.loads(looked.stdout)["checks"]]


def test_a_warning_is_told_once_though_the_answers_come_later(
    deployment: Deployment, person: Callable[..., Person]
) -> None:
    plan = deployment.plan(
        script("a"), plan={"name": "x", "requirements": {"cpu_cores": 9999}}, input=[{"name": "domain"}]
    )
    operator = person("run", "--plan", plan.file)
    operator.sees("domain: ")
    assert operator.text.count("preflight: cpu") == 1, "before the first question"
    operator.types("shop.example\n")
    operator.sees("[Y/n]: ")
    operator.types("\n")
    assert operator.leaves() == 0
    assert operator.text.count("preflight: cpu") == 1
