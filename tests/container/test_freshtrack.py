"""FreshTrack's plan on an empty Debian 13 machine: a verified site, version 2, an unhealthy version 3, version 1 again.

One machine and one story, for each chapter begins where the one before it ended. The machine has no registry: what
stands in for one is a unit that hands Docker the base image as soon as Docker is there, and a port that answers.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
from machine import DOCKER_INSIDE, Server

APPLICATION = images.HERE.parent / "freshtrack"
BASE = "freshtrack-test/base:1"
ANSWERS = """\
DOMAIN=freshtrack.test
EMAIL=admin@freshtrack.test
VERSION=1
SOURCE=/srv/freshtrack-1.tar.gz
STACK_AUTH_PROJECT_ID=project
STACK_AUTH_PUBLISHABLE_KEY=publishable
STACK_AUTH_SECRET_KEY=stack-auth-very-secret
TLS=internal
REGISTRY=http://127.0.0.1:5000/
MIGRATE_COMMAND=python3 /app/application.py migrate
"""
REGISTRY = "[Service]\nExecStartPost=/usr/bin/docker load --quiet --input /srv/images.tar\n"
PREPARED = f"""\
mkdir -p /etc/systemd/system/docker.service.d
printf '{REGISTRY}' >/etc/systemd/system/docker.service.d/registry.conf
systemd-run --quiet python3 -m http.server --bind 127.0.0.1 5000
printf 'Port 22\\nPort 2222\\n' >/etc/ssh/sshd_config.d/ports.conf
systemctl restart ssh
chown -R root:root /srv/freshtrack-*
"""
HOME, STATE = "/opt/freshtrack-pro", "/var/lib/freshtrack-deploy/freshtrack"
PSQL = "docker compose -p freshtrack-pro exec -T --user postgres postgres psql -At -U freshtrack_user freshtrack -c"
IMAGES = "docker image ls --no-trunc --format '{{.ID}} {{.Repository}}:{{.Tag}}' | sort"
TOUCHED_BY_A_VERSION = {
    "release", "containers", "images", "way-back", "database", "dump", "migrate", "switch", "services", "health",
    "site", "finished", "clean-up", "summary",
}  # fmt: skip

pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.skipif(os.environ.get("EXHAUSTIVE") != "1", reason="takes seven minutes: EXHAUSTIVE=1"),
]


@pytest.fixture(scope="module")
def base_image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The application's base image as a file, of the layers that this machine's Docker made or had."""
    file = tmp_path_factory.mktemp("images") / "images.tar"
    machine.run("docker", "tag", images.derived("freshtrack-base", "trixie", APPLICATION / "base"), BASE)
    machine.run("docker", "save", "--output", str(file), BASE)
    file.chmod(0o644)
    return file


@pytest.fixture
def bare(key: Path, deploy_pyz: Path, base_image: Path, tmp_path: Path) -> Iterator[Server]:
    """A machine fresh from the provider whose sshd listens on 22 and 2222, with the versions of the application."""
    options = (*DOCKER_INSIDE, "--add-host=freshtrack.test:127.0.0.1", f"--volume={base_image}:/srv/images.tar:ro")
    with machine.server(images.vps("trixie"), key, *options) as server:
        for version in ("1", "2", "3-broken"):
            folder = tmp_path / f"freshtrack-{version[0]}"
            shutil.copytree(APPLICATION / "application", folder)
            (folder / "version").write_text(f"{version}\n")
        subprocess.run(["tar", "-C", tmp_path, "-czf", tmp_path / "freshtrack-1.tar.gz", "freshtrack-1"], check=True)
        for name in ("freshtrack-1.tar.gz", "freshtrack-2", "freshtrack-3"):
            machine.put(server.name, tmp_path / name, "/srv/")
        server.execute("sh", "-c", PREPARED)
        (tmp_path / "answers.env").write_text(ANSWERS)
        server.scp(deploy_pyz, "deploy.pyz")
        server.scp(tmp_path / "answers.env", "answers.env")
        yield server


def sh(server: Server, script: str) -> str:
    return server.execute("sh", "-c", script).stdout.strip()


def deploy(server: Server, words: str, code: int = 0) -> list[dict]:
    """The events of a run of the program over ssh."""
    done = server.ssh(f"sudo ./deploy.pyz {words} --yes --json --plan freshtrack", timeout=900)
    assert done.returncode == code, done.stdout[-4000:] + done.stderr[-4000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def steps(events: list[dict], event: str) -> set[str]:
    return {one["step"] for one in events if one["event"] == event}


def site(server: Server, path: str = "/health") -> dict:
    """What a visitor gets, through TLS whose authority is the web server's own."""
    authority = "docker compose -p freshtrack-pro exec -T caddy cat /data/caddy/pki/authorities/local/root.crt"
    sh(server, f"{authority} >/run/root.crt")
    return json.loads(sh(server, f"curl --fail --silent --cacert /run/root.crt https://freshtrack.test{path}"))


def secrets(server: Server) -> str:
    return sh(server, f"sha256sum {HOME}/secrets/* {HOME}/.env.production")


def test_from_an_empty_machine_to_a_site_and_through_its_versions(bare: Server) -> None:
    an_empty_machine_becomes_a_verified_site(bare)
    passwords = secrets(bare)
    sh(bare, f"{PSQL} 'INSERT INTO readings (celsius) VALUES (4.5)'")
    the_same_command_again_changes_nothing(bare)
    version_2_runs_again_only_what_it_touches(bare)
    an_unhealthy_version_3_returns_to_2_with_its_data(bare)
    assert secrets(bare) == passwords
    a_kept_version_returns_without_building(bare)


def an_empty_machine_becomes_a_verified_site(server: Server) -> None:
    assert server.execute("sh", "-c", "command -v docker", check=False).returncode != 0
    events = deploy(server, "run --config answers.env")
    assert steps(events, "step-completed") > TOUCHED_BY_A_VERSION
    assert site(server) == {"status": "healthy", "version": "1"}
    assert "FreshTrack 1" in sh(server, "curl -fsk https://freshtrack.test/")
    assert "308" in sh(server, "curl -sI http://freshtrack.test/ | head -n 1")
    only_what_should_be_is_published(server)
    nothing_secret_is_seen(server)


def only_what_should_be_is_published(server: Server) -> None:
    ports = sh(server, "docker ps --format '{{.Ports}}' | tr ',' '\\n' | sed 's/^ *//' | grep -e '->' | sort -u")
    assert [line for line in ports.splitlines() if not line.startswith("[::]")] == [
        "0.0.0.0:443->443/tcp", "0.0.0.0:80->80/tcp", "127.0.0.1:3000->3000/tcp",
    ]  # fmt: skip
    rules = sh(server, "ufw status | sed -n 's/ *ALLOW .*//p' | grep -v v6 | sort -n").split()
    assert rules == ["22/tcp", "80/tcp", "443/tcp", "2222/tcp"]
    assert "Status for the jail: sshd" in sh(server, "fail2ban-client status sshd")


def nothing_secret_is_seen(server: Server) -> None:
    modes = sh(server, f"stat -c %a {HOME}/secrets {HOME}/secrets/* {HOME}/.env.production {HOME}/current/deploy.json")
    assert set(modes.split()) == {"700", "600"}
    password = sh(server, f"cat {HOME}/secrets/postgres_password.txt")
    for secret in (password, "stack-auth-very-secret"):
        assert sh(server, f"grep -rlF '{secret}' {STATE}/logs {STATE}/checkpoint.db || true") == ""


def the_same_command_again_changes_nothing(server: Server) -> None:
    running = sh(server, "docker ps --quiet --no-trunc | sort")
    events = deploy(server, "run")
    assert steps(events, "step-completed") <= {"health", "site", "finished"}
    assert sh(server, "docker ps --quiet --no-trunc | sort") == running


def version_2_runs_again_only_what_it_touches(server: Server) -> None:
    database = sh(server, "docker ps --quiet --filter name=postgres")
    events = deploy(server, "run --set version=2 --set source=/srv/freshtrack-2")
    assert steps(events, "step-completed") == TOUCHED_BY_A_VERSION
    assert site(server) == {"status": "healthy", "version": "2"}
    assert site(server, "/api/readings") == {"readings": 1}
    assert sh(server, "docker ps --quiet --filter name=postgres") == database
    dump = sh(server, f"ls {HOME}/backups/before-2-*.dump")
    listed = sh(server, f"docker compose -p freshtrack-pro exec -T postgres pg_restore --list <{dump}")
    assert "TABLE DATA public readings" in listed


def an_unhealthy_version_3_returns_to_2_with_its_data(server: Server) -> None:
    events = deploy(server, "run --set version=3 --set source=/srv/freshtrack-3", code=5)
    assert steps(events, "step-failed") == {"services"}
    assert events[-1]["outcome"] == "rolled-back"
    assert site(server) == {"status": "healthy", "version": "2"}
    assert site(server, "/api/readings") == {"readings": 1}
    assert sh(server, f"readlink {HOME}/current") == "releases/2"
    assert sh(server, f"ls {HOME}/releases").split() == ["1", "2"]
    assert sh(server, "docker image ls --quiet 'freshtrack-pro/*:3'") == ""


def a_kept_version_returns_without_building(server: Server) -> None:
    before = sh(server, IMAGES)
    events = deploy(server, "run --set version=1")
    assert "images" in steps(events, "step-completed")
    assert site(server) == {"status": "healthy", "version": "1"}
    assert site(server, "/api/readings") == {"readings": 1}
    assert sh(server, IMAGES) == before
