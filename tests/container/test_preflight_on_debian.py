"""The checks before a run, made by the built file in containers that really lack something; nothing is changed by it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest

import build

PLAN = "/root/plan.json"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("built") / "deploy.pyz"
    assert build.main(["-o", str(file)]) == 0
    return file


@pytest.fixture(params=["bullseye", "bookworm", "trixie"])
def suite(request: pytest.FixtureRequest) -> str:
    return request.param


class Checked:
    """What `preflight` and `run` say in a container, for requirements of a plan."""

    def __init__(self, container: str) -> None:
        self.container = container

    def results(self, **requirements: object) -> dict[str, dict[str, str]]:
        self._write(requirements)
        done = machine.shell(self.container, f"/opt/deploy.pyz preflight --json --plan {PLAN} --state-dir /root/state")
        assert done.stdout, done.stderr
        return {check["id"]: check for check in json.loads(done.stdout)["checks"]}

    def run(self, **requirements: object) -> tuple[int, str]:
        self._write(requirements)
        command = f"/opt/deploy.pyz run --plan {PLAN} --state-dir /root/state"
        done = machine.shell(self.container, command)
        return done.returncode, done.stderr

    def _write(self, requirements: dict[str, object]) -> None:
        step = {"id": "mark", "script": {"content": "touch /root/ran"}}
        plan = json.dumps({"plan": {"name": "p", "requirements": requirements}, "step": [step]})
        assert machine.shell(self.container, f"cat >{PLAN} <<'END'\n{plan}\nEND").returncode == 0


@pytest.fixture
def checked(archive: Path, suite: str) -> Iterator[Checked]:
    options = (
        "--network=none",
        "--memory=64m",
        "--memory-swap=64m",
        "--tmpfs=/root/state:size=8m,nr_inodes=400,mode=700",
    )
    with machine.container(images.base(suite), *options) as name:
        machine.put(name, archive, "/opt/deploy.pyz")
        assert machine.shell(name, "chown root:root /opt/deploy.pyz").returncode == 0
        yield Checked(name)


def test_what_a_container_lacks_is_found_and_what_it_has_is_granted(checked, suite):
    version = {"bullseye": "11", "bookworm": "12", "trixie": "13"}[suite]
    fine = checked.results(
        ram_mb=20, disk_gb=0.005, inodes=10, os=[f"debian >= {version}"], commands=["sh"], ports_free=[80], cpu_cores=1
    )
    assert {id for id, check in fine.items() if check["verdict"] == "failed"} == set()
    lacking = checked.results(
        ram_mb=100,
        disk_gb=1,
        inodes=1_000_000,
        os=["ubuntu >= 20.04"],
        arch=["sparc64"],
        commands=["no-such-program"],
        network=["http://deb.example/"],
        dns="app.example",
    )
    failed = {id for id, check in lacking.items() if check["verdict"] == "failed"}
    assert failed == {"memory", "disk", "inodes", "os", "arch", "commands", "network", "dns"}
    assert "limited to 64 MiB" in lacking["memory"]["found"]
    assert "free on /root/state" in lacking["disk"]["found"]
    assert lacking["container"]["found"].startswith("a docker container")


def test_a_refusal_names_everything_and_changes_nothing(checked):
    code, said = checked.run(ram_mb=100, disk_gb=1)
    assert code == 8
    assert "memory: " in said
    assert "disk: " in said
    assert machine.shell(checked.container, "test -e /root/ran").returncode == 1
    assert checked.run()[0] == 0
    assert machine.shell(checked.container, "test -e /root/ran").returncode == 0


def test_an_ordinary_user_is_told_to_use_sudo(checked):
    checked._write({"privileges": "root"})
    command = f"cp {PLAN} /tmp/plan.json; su -s /bin/sh nobody -c '/opt/deploy.pyz preflight --plan /tmp/plan.json --state-dir /tmp/s'"
    done = machine.shell(checked.container, command)
    assert done.returncode in (8, 77)
    assert "sudo" in done.stdout + done.stderr
