"""FreshTrack's plan under faults: each is told for what it is, leaves nothing half done, and is mended; the command stays.

One machine and one story, in the order of the plan's phases: each chapter meets the next fault, and the last one ends at a
verified site. Docker's data lie on a small file system of their own that a test can fill.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import freshtrack_machine
import pytest
from freshtrack_machine import HOME, PSQL, answer, deploy, secrets, site, steps
from machine import DOCKER_INSIDE, Server, sh, states, until

RUN = "sudo ./deploy.pyz --config answers.env --yes --json --plan freshtrack"
SMALL_DISK = "--tmpfs=/var/lib/docker:exec,size=2g"
INSIDE = (*(option for option in DOCKER_INSIDE if option != "--volume=/var/lib/docker"), SMALL_DISK)
PULLED = "services: {caddy: {image: '127.0.0.1:5000/freshtrack-test/base:1'}}\n"
ANSWERS = "s|^SOURCE=.*|SOURCE=/srv/1|; $a COMPOSE_FILES=docker-compose.yml compose.production.yaml pulled.yaml"
WRONG = {
    "STACK_AUTH_SECRET_KEY": "stack-auth-of-another-project",
    "MIGRATE_COMMAND": "python3 /app/migrations.py",
    "EMAIL": "admin@localhost@",
}
HOLD_APT = """\
systemd-run --quiet --unit=other-apt python3 -c '
import fcntl, time
file = open("/var/lib/dpkg/lock-frontend", "w")
fcntl.lockf(file, fcntl.LOCK_EX)
time.sleep(3600)'
"""
FILL = "fallocate --length $(($(stat -f -c '%a * %S' /var/lib/docker) - 65536)) /var/lib/docker/filler"
EVERYTHING_OF_DOCKER = "docker ps --all --quiet; docker volume ls --quiet; docker image ls --quiet 'freshtrack-pro/*'"

pytestmark = [
    pytest.mark.exhaustive("takes three minutes"),
]


class Told(NamedTuple):
    """What a run said: its events, its failure, its text for people."""

    events: list[dict]
    failed: dict
    text: str


@pytest.fixture
def machine(key: Path, deploy_pyz: Path, base_image: Path, tmp_path: Path) -> Iterator[Server]:
    system = freshtrack_machine.prepared()
    with freshtrack_machine.bare(key, deploy_pyz, base_image, tmp_path, system=system, inside=INSIDE) as server:
        sh(server, "mkdir -p /run/outside /srv/1 && tar -C /srv/1 --strip-components 1 -xzf /srv/freshtrack-1.tar.gz")
        sh(server, f'echo "{PULLED}" | tee /srv/1/pulled.yaml >/srv/freshtrack-2/pulled.yaml')
        sh(server, f"sed -i '{ANSWERS}' /home/admin/answers.env")
        for name, value in WRONG.items():
            answer(server, name, value)
        yield server


def run(server: Server, code: int) -> Told:
    """The one command of this story."""
    done = server.ssh(RUN, timeout=600)
    assert done.returncode == code, done.stdout[-4000:] + done.stderr[-4000:]
    events = [json.loads(line) for line in done.stdout.splitlines()]
    failed = [one for one in events if one["event"] == "step-failed"]
    return Told(events, failed[-1] if failed else {}, done.stderr)


def assert_told(told: Told, step: str, category: str, *advice: str) -> None:
    assert (told.failed["step"], told.failed["category"]) == (step, category), told.text
    for text in advice:
        assert text in told.text, told.text


def test_every_fault_is_told_and_mended_and_the_same_command_goes_on(machine: Server) -> None:
    a_wrong_answer_is_refused(machine)
    a_taken_port_and_a_registry_that_is_down_are_refused_before_anything_is_touched(machine)
    a_held_lock_of_apt_is_waited_for(machine)
    a_wrong_key_is_found_before_anything_is_built(machine)
    passwords = secrets_after(machine, a_full_disk_stops_the_build)
    a_registry_that_breaks_later_stops_the_pull(machine)
    a_failing_first_migration_takes_the_version_back(machine)
    told = run(machine, 0)
    assert steps(told.events, "step-completed") >= {"images", "migrate", "site", "finished"}
    assert site(machine) == {"status": "healthy", "version": "1"}
    data_in_the_way_of_a_migration_bring_the_version_before_back(machine)
    assert secrets(machine) == passwords


def secrets_after(server: Server, chapter) -> str:
    chapter(server)
    return secrets(server)


def a_wrong_answer_is_refused(server: Server) -> None:
    done = server.ssh(RUN)
    assert done.returncode == 78
    assert "email" in done.stderr
    nothing_is_touched(server)
    answer(server, "EMAIL", "admin@freshtrack.test")


def nothing_is_touched(server: Server) -> None:
    assert sh(server, f"ls -d {HOME} 2>/dev/null || true") == ""
    assert sh(server, "systemctl is-active docker || true") == "inactive"


def a_taken_port_and_a_registry_that_is_down_are_refused_before_anything_is_touched(server: Server) -> None:
    sh(server, "systemctl stop outside; systemd-run --quiet --unit=old-site python3 -m http.server 80")
    until(lambda: "LISTEN" in sh(server, "ss -ltnH sport = :80"), "port 80 to be taken")
    pid = sh(server, "systemctl show --property=MainPID --value old-site")
    told = run(server, 8)
    assert f"80 is held by python3 (pid {pid})" in told.text
    assert "network: http://127.0.0.1:5000/v2/: 127.0.0.1:5000 refuses connections" in told.text
    assert "nothing was changed; fix it" in told.text
    nothing_is_touched(server)
    sh(server, "systemctl stop old-site; systemctl start outside")
    until(lambda: "LISTEN" in sh(server, "ss -ltnH sport = :5000"), "the registry to be up")


def a_held_lock_of_apt_is_waited_for(server: Server) -> None:
    """It is let go in mid-wait: the run that waited goes on, until the wrong key stops it."""
    sh(server, HOLD_APT)
    pid = sh(server, "systemctl show --property=MainPID --value other-apt")
    with server.terminal(RUN.replace("--json ", "")) as terminal:
        terminal.expect(f"waiting for apt: python3 (pid {pid}, root)")
        assert states(server)["packages"] == "started"
        assert "gpg" not in sh(server, "dpkg-query -W -f '${Package}\\n'").split()
        sh(server, "systemctl stop other-apt")
        seen, code = terminal.finish()
    assert "packages completed" in seen
    assert code == 1, seen


def a_wrong_key_is_found_before_anything_is_built(server: Server) -> None:
    told = run(server, 1)
    advice = ("The secret server key is not valid", "inputs rotate stack_auth_secret_key", "correct them there")
    assert_told(told, "stack-auth", "recoverable:auth", *advice)
    assert sh(server, f"ls {HOME}/releases {HOME}/secrets") == f"{HOME}/releases:\n\n{HOME}/secrets:"
    assert WRONG["STACK_AUTH_SECRET_KEY"] not in told.text
    answer(server, "STACK_AUTH_SECRET_KEY", "stack-auth-very-secret")


def a_full_disk_stops_the_build(server: Server) -> None:
    sh(server, FILL)
    told = run(server, 1)
    assert_told(told, "images", "recoverable:resource", "/var/lib/docker has", "docker system prune")
    nothing_runs(server)
    sh(server, "rm /var/lib/docker/filler")


def nothing_runs(server: Server) -> None:
    assert sh(server, EVERYTHING_OF_DOCKER) == ""
    assert sh(server, f"ls {HOME}/current 2>/dev/null || true") == ""


def a_registry_that_breaks_later_stops_the_pull(server: Server) -> None:
    sh(server, "touch /run/outside/broken")
    told = run(server, 1)
    assert_told(told, "images", "transient:network", "503")
    assert len([one for one in told.events if one["event"] == "step-retrying"]) == 2
    assert sh(server, "docker ps --all --quiet") == ""
    sh(server, "rm /run/outside/broken")


def a_failing_first_migration_takes_the_version_back(server: Server) -> None:
    told = run(server, 5)
    assert_told(told, "migrate", "recoverable:not-found", "the migration failed; the dump made before it is in")
    assert told.events[-1]["outcome"] == "rolled-back"
    assert sh(server, "docker ps --all --quiet; docker image ls --quiet 'freshtrack-pro/*'") == ""
    assert sh(server, f"ls {HOME}/current 2>/dev/null || true") == ""
    assert sh(server, f"ls {HOME}/backups") != ""
    answer(server, "MIGRATE_COMMAND", "python3 /app/application.py migrate")


def data_in_the_way_of_a_migration_bring_the_version_before_back(server: Server) -> None:
    """Somebody's rule in the database refuses what version 2 migrates; without the rule the same command deploys it."""
    sh(server, f"{PSQL} 'INSERT INTO readings (celsius) VALUES (4.5)'")
    sh(server, f"{PSQL} \"ALTER TABLE migrations ADD CONSTRAINT frozen CHECK (version < '2')\"")
    command = "run --set version=2 --set source=/srv/freshtrack-2"
    events = deploy(server, command, code=5)
    assert steps(events, "step-failed") == {"migrate"}
    assert site(server) == {"status": "healthy", "version": "1"}
    assert sh(server, f"ls {HOME}/releases") == "1"
    sh(server, f"{PSQL} 'ALTER TABLE migrations DROP CONSTRAINT frozen'")
    deploy(server, command)
    assert site(server) == {"status": "healthy", "version": "2"}
    assert site(server, "/api/readings") == {"readings": 1}
