"""FreshTrack's plan on an empty Debian 13 machine: a verified site, version 2, an unhealthy version 3, version 1 again.

One machine and one story, for each chapter begins where the one before it ended.
"""

from __future__ import annotations

import os

import pytest
from freshtrack_machine import HOME, PSQL, STATE, deploy, secrets, sh, site, steps
from machine import Server

IMAGES = "docker image ls --no-trunc --format '{{.ID}} {{.Repository}}:{{.Tag}}' | sort"
TOUCHED_BY_A_VERSION = {
    "release", "containers", "images", "way-back", "database", "dump", "migrate", "switch", "services", "health",
    "site", "finished", "clean-up", "summary",
}  # fmt: skip

pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.skipif(os.environ.get("EXHAUSTIVE") != "1", reason="takes seven minutes: EXHAUSTIVE=1"),
]


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
