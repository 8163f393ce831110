"""FreshTrack on an empty Debian 13 machine: a verified site, version 2, an unhealthy version 3, version 1, empty again.

One machine and one story, for each chapter begins where the one before it ended.
"""

from __future__ import annotations

import json

import pytest
import traces
from freshtrack_machine import COMPOSE, HOME, PSQL, STATE, assert_as_before, deploy, secrets, sh, site, steps
from machine import Server

IMAGES = "docker image ls --no-trunc --format '{{.ID}} {{.Repository}}:{{.Tag}}' | sort"
TOUCHED_BY_A_VERSION = {
    "release", "containers", "images", "way-back", "database", "dump", "migrate", "switch", "services", "health",
    "site", "certificate", "finished", "clean-up",
}  # fmt: skip

THEIR_JAIL = "install -d /etc/fail2ban && printf '[sshd]\\nmaxretry = 9\\n' >/etc/fail2ban/jail.local"
VOLUMES = "/var/lib/docker/volumes"


def test_from_an_empty_machine_to_a_site_through_its_versions_and_back(bare: Server) -> None:
    sh(bare, THEIR_JAIL)
    assert bare.ssh("sudo true").returncode == 0  # sudo leaves a file in the home of who calls it first
    before = traces.of(bare)
    an_empty_machine_becomes_a_verified_site(bare)
    passwords = secrets(bare)
    sh(bare, f"{PSQL} 'INSERT INTO readings (celsius) VALUES (4.5)'")
    the_same_command_again_changes_nothing(bare)
    version_2_runs_again_only_what_it_touches(bare)
    an_unhealthy_version_3_returns_to_2_with_its_data(bare)
    assert secrets(bare) == passwords
    a_kept_version_returns_without_building(bare)
    everything_is_taken_back_but_the_data(bare, before)


@pytest.mark.exhaustive("takes minutes")
def test_after_a_rollback_the_same_command_deploys_onto_the_same_database(bare: Server) -> None:
    deploy(bare, "run --config answers.env")
    sh(bare, f"{PSQL} 'INSERT INTO readings (celsius) VALUES (4.5)'")
    deploy(bare, "rollback --full")
    deploy(bare, "run --config answers.env")
    assert site(bare, "/api/readings") == {"readings": 1}


@pytest.mark.exhaustive("takes minutes")
def test_on_the_typed_word_the_data_goes_too(bare: Server) -> None:
    assert bare.ssh("sudo true").returncode == 0
    before = traces.of(bare)
    deploy(bare, "run --config answers.env")
    with bare.terminal("sudo ./deploy.pyz rollback --full --yes --with-data") as terminal:
        terminal.expect('Type the name of the plan ("freshtrack")')
        terminal.type("freshtrack\n")
        seen, code = terminal.finish(timeout=300)
    assert code == 0, seen
    left = traces.differences(before, traces.of(bare))
    assert [path for path in left.pop("files") if not path.startswith(f"{STATE}/")] == [STATE]
    assert (left, sh(bare, "ls -A /var/lib/docker")) == ({}, "")


def an_empty_machine_becomes_a_verified_site(server: Server) -> None:
    assert server.execute("sh", "-c", "command -v docker", check=False).returncode != 0
    events = deploy(server, "run --config answers.env")
    assert steps(events, "step-completed") > TOUCHED_BY_A_VERSION
    assert site(server) == {"status": "healthy", "version": "1"}
    assert "FreshTrack 1" in sh(server, "curl -fsk https://freshtrack.test/")
    assert "308" in sh(server, "curl -sI http://freshtrack.test/ | head -n 1")
    only_what_should_be_is_published(server)
    nothing_secret_is_seen(server, events)
    ssh_is_guarded_and_their_own_settings_count(server)
    a_backup_was_made_and_restored(server)


def only_what_should_be_is_published(server: Server) -> None:
    ports = sh(server, "docker ps --format '{{.Ports}}' | tr ',' '\\n' | sed 's/^ *//' | grep -e '->' | sort -u")
    assert [line for line in ports.splitlines() if not line.startswith("[::]")] == [
        "0.0.0.0:443->443/tcp", "0.0.0.0:80->80/tcp", "127.0.0.1:3000->3000/tcp",
    ]  # fmt: skip
    rules = sh(server, "ufw status | sed -n 's/ *ALLOW .*//p' | grep -v v6 | sort -n").split()
    assert rules == ["22/tcp", "80/tcp", "443/tcp", "2222/tcp"]


def ssh_is_guarded_and_their_own_settings_count(server: Server) -> None:
    assert "Status for the jail: sshd" in sh(server, "fail2ban-client status sshd")
    settings = {name: sh(server, f"fail2ban-client get sshd {name}") for name in ("bantime", "findtime", "maxretry")}
    assert settings == {"bantime": "3600", "findtime": "600", "maxretry": "9"}


def a_backup_was_made_and_restored(server: Server) -> None:
    assert "freshtrack-backup.timer" in sh(server, "systemctl list-timers --all")
    (dump,) = sh(server, f"ls {HOME}/backups/nightly-*.dump").split()
    assert "TABLE DATA public readings" in sh(server, f"{COMPOSE} exec -T postgres pg_restore --list <{dump}")
    sh(server, f"touch -d '31 days ago' {HOME}/backups/nightly-old.dump")
    sh(server, "systemctl start freshtrack-backup.service")
    assert len(sh(server, f"ls {HOME}/backups/nightly-*.dump").split()) == 2
    a_failing_backup_is_no_success(server)


def a_failing_backup_is_no_success(server: Server) -> None:
    before = sh(server, f"ls {HOME}/backups")
    sh(server, f"sed -i.right s/freshtrack_user/nobody/ {HOME}/.env.production")
    assert server.execute("systemctl", "start", "freshtrack-backup.service", check=False).returncode != 0
    assert sh(server, f"ls {HOME}/backups") == before
    sh(server, f"mv {HOME}/.env.production.right {HOME}/.env.production; systemctl reset-failed freshtrack-backup")


def nothing_secret_is_seen(server: Server, events: list[dict]) -> None:
    modes = sh(server, f"stat -c %a {HOME}/secrets {HOME}/secrets/* {HOME}/.env.production {HOME}/current/deploy.json")
    assert set(modes.split()) == {"700", "600"}
    password = sh(server, f"cat {HOME}/secrets/postgres_password.txt")
    assert "https://freshtrack.test/api" in events[-1]["summary"]
    for secret in (password, "stack-auth-very-secret"):
        assert secret not in str(events)
        assert sh(server, f"grep -rlF '{secret}' {STATE}/logs {STATE}/checkpoint.db || true") == ""


def the_same_command_again_changes_nothing(server: Server) -> None:
    running = sh(server, "docker ps --quiet --no-trunc | sort")
    events = deploy(server, "run")
    assert steps(events, "step-completed") <= {"health", "site", "certificate", "finished"}
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


def everything_is_taken_back_but_the_data(server: Server, before: dict) -> None:
    dumps = sh(server, f"sha256sum {HOME}/backups/*")
    events = deploy(server, "rollback --full")
    assert events[-1]["outcome"] == "rolled-back"
    states = json.loads(server.ssh("sudo ./deploy.pyz status --json").stdout)["steps"]
    assert {one["state"] for one in states} == {"undone", "pending", "skipped"}
    assert_as_before(server, before)
    assert sh(server, f"sha256sum {HOME}/backups/*") == dumps
    assert sh(server, f"cat {VOLUMES}/freshtrack-pro_postgres_data/_data/data/PG_VERSION") != ""
    assert sh(server, "ls /var/lib/docker/containers") == ""
