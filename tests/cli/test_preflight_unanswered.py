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


def test_the_verdict_is_told_once_where_nothing_is_asked(deployment: Deployment, person: Callable[..., Person]) -> None:
    plan = deployment.plan(
        script("a"), plan={"name": "x", "requirements": {"ram_mb": 1}}, input=[{"name": "domain"}, {"name": "port"}]
    )
    operator = person("run", "--plan", plan.file, "--set", "domain=shop.example", "--set", "port=80")
    assert operator.leaves() == 0
    assert operator.text.count("checks passed") == 1


def test_the_second_run_too_looks_before_it_asks(deployment: Deployment, person: Callable[..., Person]) -> None:
    """The first one ended at its question, and left a journal."""
    requirements = {"cpu_cores": 9999}
    plan = deployment.plan(script("a"), plan={"name": "x", "requirements": requirements}, input=[{"name": "domain"}])
    for _ in range(2):
        operator = person("run", "--plan", plan.file)
        assert "preflight: cpu" in operator.sees("domain: ")
        operator.types("\x04")
        assert operator.leaves() == 7
        assert "nothing was run: the same command asks again" in operator.text


def test_a_machine_that_is_refused_asks_for_nothing(deployment: Deployment, person: Callable[..., Person]) -> None:
    plan = deployment.plan(script("a"), plan={"name": "x"}, input=[{"name": "domain"}])
    operator = person("run", "--plan", plan.file)
    operator.sees("domain: ")
    operator.types("\x04")
    assert operator.leaves() == 7
    plan.plan(
        script("a"), plan={"name": "x", "requirements": {"commands": ["no-such-program"]}}, input=[{"name": "domain"}]
    )
    operator = person("run", "--plan", plan.file)
    assert operator.leaves() == 8
    assert "domain: " not in operator.text


def test_answers_agreed_to_outlive_a_refusal_that_they_bring_about(
    deployment: Deployment, person: Callable[..., Person]
) -> None:
    requirements = {"dns": "${domain}"}
    plan = deployment.plan(script("a"), plan={"name": "x", "requirements": requirements}, input=[{"name": "domain"}])
    operator = person("run", "--plan", plan.file)
    operator.sees("domain: ")
    operator.types("nowhere.invalid\n")
    operator.sees("[Y/n]: ")
    operator.types("y\n")
    assert (operator.leaves(), plan.trace()) == (8, [])
    operator = person("run", "--plan", plan.file)
    assert operator.leaves() == 8
    assert "domain: " not in operator.text
    assert deployment.run("--ignore", "dns").returncode == 0


def test_another_answer_than_the_default_is_looked_at(deployment: Deployment, person: Callable[..., Person]) -> None:
    domain = {"name": "domain", "default": "localhost"}
    plan = deployment.plan(script("a"), plan={"name": "x", "requirements": {"dns": "${domain}"}}, input=[domain])
    operator = person("run", "--plan", plan.file)
    operator.sees("domain [localhost]: ")
    operator.types("nowhere.invalid\n")
    operator.sees("[Y/n]: ")
    operator.types("y\n")
    assert (operator.leaves(), plan.trace()) == (8, [])


@pytest.mark.parametrize("option", [(), ("--skip-preflight",)])
def test_a_mistyped_check_is_refused_where_nothing_is_looked_at_too(deployment: Deployment, option: tuple) -> None:
    plan = deployment.plan(script("a"))
    refused = plan.run("--ignore", "disc", *option)
    assert (refused.returncode, 'there is no check "disc"; the checks are: ' in refused.stderr) == (2, True)
    assert not (deployment.folder / "trace").exists()
