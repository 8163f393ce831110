"""The checks before a run, made by the built file in containers that really lack something; nothing is changed by it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest

from freshtrack_deploy.engine.preflight import CHECKS

PLAN = "/root/plan.json"


@pytest.fixture(params=["bullseye", "bookworm", "trixie"])
def suite(request: pytest.FixtureRequest) -> str:
    return request.param


class Checked:
    """What `preflight` and `run` say in a container, for requirements of a plan."""

    def __init__(self, container: str) -> None:
        self.container = container

    def results(self, before: str = "", **requirements: object) -> dict[str, dict[str, str]]:
        """`before` is what stands before the command: `setarch ...`."""
        self._write(requirements)
        command = f"{before} /opt/deploy.pyz preflight --json --plan {PLAN} --state-dir /root/state"
        done = machine.shell(self.container, command)
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
def checked(deploy_pyz: Path, suite: str) -> Iterator[Checked]:
    options = (
        "--network=none",
        "--memory=64m",
        "--memory-swap=64m",
        "--tmpfs=/root/state:size=8m,nr_inodes=400,mode=700",
    )
    with machine.container(images.base(suite), *options) as name:
        machine.put(name, deploy_pyz, "/opt/deploy.pyz")
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


SERVER = """\
import http.server, socketserver, sys, time
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path in ("/fast", "/slow") else 401)
        self.end_headers()
        pieces, pause = {"/fast": (64, 0), "/slow": (500, 0.5)}.get(self.path, (0, 0))
        for _ in range(pieces):
            self.wfile.write(bytes(10_000 if pause else 100_000))
            time.sleep(pause)
    def date_time_string(self, timestamp=None):
        return super().date_time_string(time.time() + int(sys.argv[2]))
    def log_message(self, *_):
        pass
class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
Server(("127.0.0.1", int(sys.argv[1])), Answer).serve_forever()
"""
RIGHT, LATE = "http://127.0.0.1:8001", "http://127.0.0.1:8002"  # the second one's clock is four hours ahead
REST = ("https://127.0.0.1:8001", "http://192.0.2.1", "http://other.example")
NOBODY = "su -s /bin/sh nobody -c"


@pytest.fixture
def served(checked: Checked) -> Checked:
    """Two web servers in the container."""
    for port, ahead in ((8001, 0), (8002, 14_400)):
        command = ["docker", "exec", "-d", checked.container, "python3", "-c", SERVER, str(port), str(ahead)]
        machine.run(*command)
        listening = f"python3 -c 'import socket; socket.create_connection((\"127.0.0.1\", {port}))'"
        machine.until(
            lambda listening=listening: machine.shell(checked.container, listening).returncode == 0, "it to listen"
        )
    return checked


def verdicts(checks: dict[str, dict]) -> dict[str, str]:
    return {id: check["verdict"] for id, check in checks.items()}


@pytest.mark.parametrize("suite", ["trixie"], indirect=True)
def test_every_check_passes_and_fails_for_real(served: Checked) -> None:
    machine.shell(served.container, "echo '192.0.2.7 app.example' >>/etc/hosts")
    arch = machine.shell(served.container, "uname -m").stdout.strip()
    fine = served.results(
        privileges="root", os=["debian >= 11"], arch=[arch], ram_mb=20, disk_gb=0.005, inodes=10, cpu_cores=1, load=1000,
        commands=["sh"], ports_free=[8003], dns="app.example", dns_proxied=True, network=[RIGHT],
        bandwidth_url=f"{RIGHT}/fast",
    )  # fmt: skip
    assert verdicts(fine) == dict.fromkeys(CHECKS, "ok")
    lacking = on_a_machine_that_lacks_everything(served, arch)
    warnings = dict.fromkeys(("privileges", "cpu", "load", "clock", "bandwidth"), "warning")
    assert verdicts(lacking) == {**dict.fromkeys(CHECKS, "failed"), **warnings, "container": "ok"}
    assert all(check["remedy"] for check in lacking.values() if check["verdict"] != "ok")
    assert lacking["ports"]["found"].startswith("8001 is held by python3 (pid ")
    assert "s behind the servers" in lacking["clock"]["found"]
    each_url_says_what_is_wrong_with_it(lacking["network"]["found"].split("; "))
    assert served.results(bandwidth_url="http://127.0.0.1:8003/")["bandwidth"]["verdict"] == "warning"


def on_a_machine_that_lacks_everything(served: Checked, arch: str) -> dict[str, dict]:
    machine.shell(
        served.container, "sed -i 's/^ID=.*/ID=plan9/' /etc/os-release; echo nameserver 127.0.0.9 >/etc/resolv.conf"
    )
    return served.results(
        "setarch linux32 --uname-2.6 taskset --cpu-list 0",
        privileges="user", os=["debian >= 11"], arch=[arch], ram_mb=100, disk_gb=1, inodes=1_000_000, cpu_cores=2,
        load=0.00001, commands=["no-such-program"], ports_free=[8001, 8003], dns="other.example",
        network=[LATE, "http://127.0.0.1:8003", "https://127.0.0.1:8001", "http://192.0.2.1", "http://other.example"],
        bandwidth_url=f"{RIGHT}/slow",
    )  # fmt: skip


def each_url_says_what_is_wrong_with_it(answers: list[str]) -> None:
    assert [answer.partition(": ")[0] for answer in answers] == [LATE, "http://127.0.0.1:8003", *REST]
    for answer, words in zip(
        answers, ("answers 401", "refuses connections", "TLS", "no route", "the name other.example")
    ):
        assert words in answer, answers


@pytest.mark.parametrize("suite", ["trixie"], indirect=True)
def test_without_root_a_plan_for_root_is_refused_by_its_check(checked: Checked) -> None:
    checked._write({"privileges": "root"})
    command = f"cp {PLAN} /tmp/plan.json; {NOBODY} '/opt/deploy.pyz preflight --json --plan /tmp/plan.json --state-dir /tmp/s'"
    checks = {check["id"]: check for check in json.loads(machine.shell(checked.container, command).stdout)["checks"]}
    assert (checks["privileges"]["verdict"], checks["privileges"]["remedy"]) == ("failed", "use sudo")
