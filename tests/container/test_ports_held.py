"""Ports of a deployment that has begun: what it started itself may hold them, a stranger may not, and is named."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import images
import machine
import pytest
from machine import Server

WEB = "/usr/bin/python3 -m http.server --bind 127.0.0.1"
SOCKET_OF_DOCKER = "/var/run/docker.sock"
APP = f"[Service]\nExecStart={WEB} --directory /var/empty 8093\n"
SOCKET = "[Socket]\nListenStream=127.0.0.1:8094\n"
IDLE = "[Service]\nExecStart=/bin/cat\nStandardInput=socket\n"


def unit(name: str, text: str) -> dict:
    return {"id": name, "file-write": {"path": f"/etc/systemd/system/{name}", "content": text}}


KNOWN = [
    {"id": "folder", "file-write": {"path": "/var/empty/there", "content": ""}},
    unit("app.service", APP),
    unit("listening.socket", SOCKET),
    unit("listening.service", IDLE),
    {"id": "app", "after": ["app.service"], "service": {"name": "app", "settle": 0.5, "health": "8093"}},
    {"id": "socket", "after": ["listening.socket"], "service": {"name": "listening.socket", "settle": 0}},
    {"id": "nginx", "service": {"name": "nginx", "settle": 0.5}},
]
DAEMON = f"setsid {WEB} --directory /var/empty 8095 >/dev/null 2>&1 </dev/null &"
SCRIPTED = [{"id": "daemon", "after": ["folder"], "script": {"content": DAEMON}, "checkpoint": {"rollback": "true"}}]
PORTS = [80, 8093, 8094]


@pytest.fixture(params=[pytest.param("bookworm", marks=pytest.mark.exhaustive("a second Debian")), "trixie"])
def deployed(request: pytest.FixtureRequest, key: Path, deploy_pyz: Path) -> Iterator[Server]:
    """A machine on which a plan that uses ports is deployed."""
    with machine.server(images.services(request.param), key) as server:
        machine.put(server.name, deploy_pyz, "/root/deploy.pyz")
        server.execute("chown", "root:root", "/root/deploy.pyz")
        done = run(server, PORTS, KNOWN)
        assert done.returncode == 0, done.stdout + done.stderr
        yield server


def program(server: Server, words: str, ports: list[int], steps: list[dict]):
    plan = json.dumps({"plan": {"name": "p", "requirements": {"ports_free": ports}}, "step": steps})
    server.execute("sh", "-c", "cat >/root/plan.json", input=plan)
    command = f"/root/deploy.pyz {words} --plan /root/plan.json --state-dir /root/state"
    return server.execute(*command.split(), check=False)


def run(server: Server, ports: list[int], steps: list[dict]):
    return program(server, "run --yes", ports, steps)


def found(server: Server, ports: list[int], steps: list[dict]) -> tuple[str, str]:
    return ports_check(program(server, "preflight --json", ports, steps).stdout)


def ports_check(answer: str) -> tuple[str, str]:
    return next((check["verdict"], check["found"]) for check in json.loads(answer)["checks"] if check["id"] == "ports")


def begin_stranger(server: Server, port: int) -> None:
    server.execute("systemd-run", "--unit=stranger", *WEB.split(), str(port))
    wait_for(server, port)


def wait_for(server: Server, port: int) -> None:
    listens = f"ss -Htln 'sport = :{port}' | grep -q ."
    machine.until(lambda: server.execute("sh", "-c", listens, check=False).returncode == 0, f"port {port}")


def test_what_it_started_may_hold_its_ports_and_a_stranger_may_not(deployed: Server) -> None:
    verdict, said = found(deployed, PORTS, KNOWN)
    assert verdict == "ok", said
    held = [one.rpartition(", ours: ")[::2] for one in said.split(", 80")]
    assert [unit for _, unit in held] == ["nginx.service", "app.service", "listening.socket"], said
    assert run(deployed, PORTS, KNOWN).returncode == 0

    deployed.execute("systemctl", "stop", "nginx")
    begin_stranger(deployed, 80)
    refused = run(deployed, PORTS, KNOWN)
    assert refused.returncode == 8, refused.stdout + refused.stderr
    assert "ports: 80 is held by python3 (pid " in refused.stderr
    assert run(deployed, [8093, 8094], KNOWN).returncode == 0  # the control: nobody asks for that port

    # A script may have started anything, and leaves a trace only where its child kept what it inherited.
    with_script = [*KNOWN, *SCRIPTED]
    assert run(deployed, [8093, 8094], with_script).returncode == 0
    wait_for(deployed, 8095)
    assert found(deployed, [8095], with_script)[0] == "ok"
    assert found(deployed, [8095], with_script)[1].endswith("ours: started by the step daemon")
    verdict, said = found(deployed, [80, 8095], with_script)
    assert (verdict, said.partition(" (")[0]) == ("warning", "80 is held by python3")
    warned = run(deployed, [80, 8095], with_script)
    assert warned.returncode == 0
    assert "stop what holds them, unless a script of this deployment started it" in warned.stderr


@pytest.mark.exhaustive("a program is given half a minute to answer")
def test_a_mistyped_port_is_told_with_where_the_service_listens(deployed: Server) -> None:
    mistyped = {"id": "mistyped", "service": {"name": "app", "settle": 0, "health": "8092"}}
    failed = run(deployed, [], [*KNOWN, mistyped])
    assert failed.returncode == 1
    assert "refuses connections; app listens on 8093" in failed.stderr


def test_a_container_that_a_script_names_may_hold_its_port(
    deploy: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    """Where the tests run, for docker's proxy listens there. The control is a plan that names another container."""
    with machine.container(images.base("trixie"), "--publish=127.0.0.1::80") as name:
        port = int(machine.run("docker", "port", name, "80/tcp").rpartition(":")[2])
        plan = tmp_path / "plan.json"

        def said(container: str, *words: str) -> subprocess.CompletedProcess[str]:
            requirements = {"ports_free": [port]}
            step = {"id": "web", "run": "once", "script": {"content": f": docker start {container}"}}
            plan.write_text(json.dumps({"plan": {"name": container, "requirements": requirements}, "step": [step]}))
            return deploy(*words, "--plan", plan, "--state-dir", tmp_path / container)

        for container in (name, "another"):
            assert said(container, "run", "--yes", "--ignore", "ports").returncode == 0
        checks = {one: ports_check(said(one, "preflight", "--json").stdout) for one in (name, "another")}
        if checks[name][1] == "free":
            pytest.skip("docker's daemon publishes its ports elsewhere")
        assert (checks[name][0], checks["another"][0]) == ("ok", "warning")
        assert checks[name][1].endswith(f", ours: container {name}")


def composed(project: str, ports: list[int]) -> str:
    step = {"id": "up", "compose": {"project": project, "files": ["c.yml"], "wait": 60.0}}
    return json.dumps({"plan": {"name": "p", "requirements": {"ports_free": ports}}, "step": [step]})


SERVICE = "command: [sleep, infinity]\n    init: true\n    ports: ['127.0.0.1::80']"


@pytest.mark.exhaustive("needs the network of the machine that the tests run on")
@pytest.mark.parametrize("sight", [(), ("--pid=host",)], ids=["proxy out of sight", "proxy in sight"])
def test_a_container_that_a_compose_step_started_may_hold_its_port(deploy_pyz: Path, sight: tuple[str, ...]) -> None:
    """A machine that shares its network with docker's proxy. The control is another deployment, of another project."""
    image = images.derived("compose", "trixie", images.HERE / "compose")
    shared = (f"--volume={SOCKET_OF_DOCKER}:{SOCKET_OF_DOCKER}", "--network=host", *sight)
    with machine.container(image, *shared) as name:
        machine.put(name, deploy_pyz, "/root/deploy.pyz")

        def called(words: str, state: str, project: str, ports: list[int]):
            texts = f"cat >plan.json <<'E'\n{composed(project, ports)}\nE\n"
            texts += f"cat >c.yml <<'E'\nservices:\n  web:\n    image: {images.base('trixie')}\n    {SERVICE}\nE\n"
            line = f"/root/deploy.pyz {words} --plan plan.json --state-dir /root/{state}"
            return machine.shell(name, f"cd /root; chown root: /root/*; umask 022; {texts}{line}")

        try:
            done = called("run --yes", "ours", name, [])
            assert done.returncode == 0, done.stderr
            port = int(machine.run("docker", "port", f"{name}-web-1", "80/tcp").rpartition(":")[2])
            verdict, said = ports_check(called("preflight --json", "ours", name, [port]).stdout)
            if said == "free":
                pytest.skip("docker's daemon publishes its ports elsewhere")
            assert (verdict, said.rpartition(", ")[2]) == ("ok", f"ours: container {name}-web-1")
            assert called("run --yes", "ours", name, [port]).returncode == 0

            stranger = called("run --yes", "theirs", "another", [port])
            assert stranger.returncode == 8, stranger.stdout
            assert f"ports: {port} is held by " in stranger.stderr
        finally:
            machine.shell(name, f"cd /root; docker compose -p {name} -f c.yml down --timeout 1")
