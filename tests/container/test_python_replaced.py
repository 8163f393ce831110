"""The library of the Python that runs us is taken away in mid-run, as an upgrade to the next release of Debian does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import images
import machine
import pytest

REMOVAL = "mkdir /gone; mv /usr/lib/p{}3.1? /gone"
RUN = "/opt/deploy.pyz run --yes --plan /opt/plan.json"


@pytest.fixture
def shell(deploy_pyz: Path) -> Iterator[Callable]:
    with machine.container(images.base("trixie"), "--network=none") as name:
        machine.put(name, deploy_pyz, "/opt/deploy.pyz")
        yield lambda script: machine.shell(name, script)


def plan(removal: str) -> str:
    """What follows the removal uses what nothing before it did: a regular expression, gzip, a comparison, a failure."""
    steps = [
        {"id": "upgrade", "script": {"content": removal}, "checkpoint": {"state_files": ["/srv/x"]}},
        {"id": "page", "file-write": {"path": "/srv/page", "content": "x"}, "after": ["upgrade"]},
        {"id": "bash", "apt-install": {"packages": ["bash"]}, "after": ["page"]},
        {"id": "port", "wait-for": {"tcp": "127.0.0.1:9"}, "timing": {"timeout": "1s", "retry": {"count": 1}}},
    ]
    steps[3] |= {"after": ["bash"], "on_failure": {"action": "continue"}}
    return json.dumps({"plan": {"name": "release"}, "step": steps})


def ran(shell: Callable, removal: str):
    text = plan(removal)
    assert shell(f"chown root: /opt/deploy.pyz; cat >/opt/plan.json <<'E'\n{text}\nE").returncode == 0
    done = shell(RUN)
    assert shell("mv /gone/* /usr/lib/").returncode == 0
    states = json.loads(shell("/opt/deploy.pyz status --json --plan release").stdout)["steps"]
    return done, {step["id"]: step["state"] for step in states}


def test_a_run_goes_on_after_a_step_that_replaced_python(shell: Callable) -> None:
    done, states = ran(shell, REMOVAL.format("ython"))
    assert done.returncode == 3, done.stderr
    assert states == {"upgrade": "done", "page": "done", "bash": "done", "port": "failed"}
    assert "Traceback" not in done.stderr
    assert "E_TIMEOUT" in done.stderr or "E_NETWORK" in done.stderr, done.stderr


def test_a_step_that_does_so_without_saying_it_ends_the_run_with_a_sentence(shell: Callable) -> None:
    """The control: nothing was kept in time. Nothing is lost: the same command carries on."""
    done, states = ran(shell, REMOVAL.format("*"))
    assert done.returncode == 73, done.stderr
    assert "error: the Python that runs this can't load what it needs any more: No module named" in done.stderr
    assert "Traceback" not in done.stderr
    assert states["port"] == "pending"
