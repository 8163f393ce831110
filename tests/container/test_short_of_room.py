"""The disk is watched while a run goes on: a real, small one, and apt's real cache on it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest

MIB = 1 / 1024  # a plan speaks of GiB
KEEP = 30 * MIB
CACHE = "/small/archives"


class Small:
    """A machine whose state, and whose packages when apt has fetched them, lie on a disk of 64 MiB."""

    def __init__(self, name: str) -> None:
        self.name = name
        self(f"mkdir -p {CACHE}/partial; echo 'Dir::Cache::Archives \"{CACHE}/\";' >/etc/apt/apt.conf.d/small")

    def __call__(self, script: str):
        return machine.shell(self.name, script)

    def run(self, **requirements: object) -> tuple[int, dict[str, str], str]:
        """Exit code, states and what was said, of three steps; the second one takes what /root/take says."""
        contents = {"before": "true", "takes": "head -c $(cat /root/take) /dev/zero >/small/taken", "after": "true"}
        steps = [{"id": id, "script": {"content": text}, "idempotent": True} for id, text in contents.items()]
        about = {"name": "small", "requirements": {"disk_watch_gb": KEEP, **requirements}}
        self(f"cat >/root/plan.json <<'END'\n{json.dumps({'plan': about, 'step': steps})}\nEND")
        where = "--plan /root/plan.json --state-dir /small/state"
        done = self(f"/opt/deploy.pyz run --yes {where}")
        told = json.loads(self(f"/opt/deploy.pyz status --json {where}").stdout)["steps"]
        return done.returncode, {step["id"]: step["state"] for step in told}, done.stderr


@pytest.fixture
def small(deploy_pyz: Path) -> Iterator[Small]:
    options = ("--network=none", "--tmpfs=/small:size=64m,mode=700")
    with machine.container(images.base("trixie"), *options) as name:
        machine.put(name, deploy_pyz, "/opt/deploy.pyz")
        machine.shell(name, "chown root:root /opt/deploy.pyz")
        yield Small(name)


def test_the_run_stops_before_the_next_step_and_carries_on_when_there_is_room(small: Small) -> None:
    """The control is the same plan content with less."""
    small("echo 50M >/root/take")
    code, states, said = small.run()
    assert (code, states) == (1, {"before": "done", "takes": "done", "after": "pending"}), said
    assert "stopped before the next step: 0.0 GiB free on /small" in said
    assert small.run()[0] == 1
    small("rm /small/taken")
    assert small.run()[:2] == (0, {"before": "done", "takes": "done", "after": "done"})


def test_less_room_is_enough_for_a_plan_that_says_so(small: Small) -> None:
    small("echo 50M >/root/take")
    assert small.run(disk_watch_gb=MIB)[0] == 0


def test_apts_cache_makes_room_only_where_the_plan_allows_it(small: Small) -> None:
    small(f"echo 1 >/root/take; head -c 50M /dev/zero >{CACHE}/big_1_all.deb")
    code, states, said = small.run()
    assert (code, set(states.values())) == (1, {"pending"}), said
    assert small(f"test -e {CACHE}/big_1_all.deb").returncode == 0
    code, states, said = small.run(clean_caches=True)
    assert (code, set(states.values())) == (0, {"done"}), said
    assert small(f"ls {CACHE}").stdout.split() == ["lock", "partial"]
