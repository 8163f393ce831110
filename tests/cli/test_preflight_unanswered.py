"""Preflight of a plan whose requirements name an input that nobody has answered yet."""

from __future__ import annotations

import json

import pytest
from deployments import Deployment, script


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
