"""Real systemd, Debian 12 and 13: units that die late, crash in a loop, start slowly, change, come back; credentials."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
from acting import Actor, actor

SLEEPS = "/bin/sleep infinity"
DIES_LATE = "/bin/sh -c 'sleep 2; echo no such database >&2; exit 3'"
SPEAKS_LATE = "/bin/sh -c 'sleep 5; exec python3 -m http.server --bind 127.0.0.1 8123'"


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def booted(request: pytest.FixtureRequest, key: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actor]:
    with machine.server(images.vps(request.param), key) as server:
        yield actor(server.name, tmp_path_factory.mktemp("code"))


@pytest.fixture
def systemd(booted: Actor) -> Iterator[Actor]:
    yield booted
    booted("systemctl disable --now app 2>/dev/null; rm -f /etc/systemd/system/app.service; systemctl daemon-reload")
    booted("systemctl reset-failed")


def unit(systemd: Actor, command: str, more: str = "", load: bool = True) -> None:
    text = f"[Service]\nExecStart={command}\n{more}\n[Install]\nWantedBy=multi-user.target\n"
    systemd.write("/etc/systemd/system/app.service", text)
    if load:
        systemd("systemctl daemon-reload")


def state(systemd: Actor) -> str:
    return systemd("systemctl is-active app; systemctl is-enabled app; true")


def test_started_as_predicted_then_unchanged_then_taken_back(systemd: Actor) -> None:
    unit(systemd, SLEEPS)
    wish = {"name": "app", "enabled": True}
    assert systemd.check("service", **wish).details == ["would enable app", "would start app"]
    done = systemd.apply("service", **wish)
    assert (done.apply.ok, done.apply.changed) == (True, True), done.log
    assert state(systemd) == "active\nenabled\n"
    again = systemd.apply("service", **wish)
    assert (again.apply.ok, again.apply.changed) == (True, False)
    assert systemd.check("service", **wish).verdict == "no change"
    systemd.take_back(done)
    assert state(systemd) == "inactive\ndisabled\n"


def test_a_unit_that_dies_after_two_seconds_has_failed(systemd: Actor) -> None:
    unit(systemd, DIES_LATE)
    done = systemd.apply("service", name="app")
    assert (done.apply.ok, done.apply.code) == (False, "E_SERVICE")
    assert done.apply.message == "app: it is failed (exit-code)"
    assert "no such database" in done.apply.stderr
    assert "no such database" in done.log
    assert [text.rpartition("; ")[2] for text in done.said] == ["next try in 5 s (2 of 3)", "next try in 5 s (3 of 3)"]


@pytest.mark.parametrize("pause", ["100ms", "60s"])
def test_a_unit_that_systemd_starts_again_and_again_has_failed(systemd: Actor, pause: str) -> None:
    unit(systemd, "/bin/sh -c 'sleep 1; exit 1'", f"Restart=always\nRestartSec={pause}")
    done = systemd.apply("service", name="app")
    assert (done.apply.ok, done.apply.code) == (False, "E_SERVICE")
    systemd.take_back(done)
    assert systemd("systemctl is-active app || true") != "active\n"


def test_a_start_that_fails_at_once_is_tried_three_times(systemd: Actor) -> None:
    unit(systemd, "/no/such/program")
    done = systemd.apply("service", name="app")
    assert (done.apply.ok, len(done.said)) == (False, 2)
    assert "/no/such/program" in done.apply.stderr


def test_the_start_limit_does_not_spoil_a_later_try(systemd: Actor) -> None:
    script = "/bin/sh -c 'echo x >>/run/tries; test $(wc -l </run/tries) -gt 2 && exec sleep infinity; exit 1'"
    unit(systemd, script, "[Unit]\nStartLimitBurst=1\nStartLimitIntervalSec=1h")
    systemd("rm -f /run/tries")
    done = systemd.apply("service", name="app")
    assert done.apply.ok, done.log


def test_health_may_take_its_time_but_must_answer(systemd: Actor) -> None:
    unit(systemd, SPEAKS_LATE)
    done = systemd.apply("service", name="app", health="http://127.0.0.1:8123/")
    assert (done.apply.ok, done.said) == (True, []), done.log
    again = systemd.apply("service", name="app", health="8123")
    assert (again.apply.ok, again.apply.changed) == (True, False)


def test_a_changed_unit_file_is_read_and_its_restart_taken_back(systemd: Actor) -> None:
    unit(systemd, "/bin/sleep 1001")
    assert systemd.apply("service", name="app").apply.ok
    unit(systemd, "/bin/sleep 1002", load=False)
    assert "would make systemd read the changed file of app" in systemd.check("service", name="app").details
    done = systemd.apply("service", name="app", state="restarted")
    assert done.apply.ok, done.log
    assert "1002" in systemd("pgrep -af '^/bin/sleep 100'")
    unit(systemd, "/bin/sleep 1001", load=False)  # what the undo of the step that wrote it does
    systemd.take_back(done)
    assert "1001" in systemd("pgrep -af '^/bin/sleep 100'")


def test_a_restart_replaces_the_process(systemd: Actor) -> None:
    unit(systemd, SLEEPS)
    assert systemd.apply("service", name="app").apply.ok
    before = systemd("systemctl show -P MainPID app")
    assert systemd.apply("service", name="app", state="restarted").apply.ok
    assert systemd("systemctl show -P MainPID app") != before


def test_a_oneshot_is_ready_when_it_is_done(systemd: Actor) -> None:
    unit(systemd, "/bin/true", "Type=oneshot")
    assert systemd.apply("service", name="app").apply.ok
    unit(systemd, "/bin/false", "Type=oneshot")
    assert not systemd.apply("service", name="app").apply.ok


def test_stopped_and_started_again_by_the_undo(systemd: Actor) -> None:
    unit(systemd, SLEEPS)
    assert systemd.apply("service", name="app", enabled=True).apply.ok
    done = systemd.apply("service", name="app", state="stopped", enabled=False)
    assert done.apply.ok, done.log
    assert state(systemd) == "inactive\ndisabled\n"
    systemd.take_back(done)
    assert state(systemd) == "active\nenabled\n"


def test_unknown_and_masked_units_are_refused_with_a_reason(systemd: Actor) -> None:
    assert systemd.apply("service", name="no-such-unit").apply.code == "E_NOT_FOUND"
    systemd("systemctl mask app")
    assert "systemctl unmask app" in systemd.apply("service", name="app").apply.message
    systemd("systemctl unmask app")


def test_undo_of_what_is_gone_by_then_succeeds(systemd: Actor) -> None:
    unit(systemd, SLEEPS)
    started = systemd.apply("service", name="app", enabled=True)
    restarted = systemd.apply("service", name="app", state="restarted")
    systemd("systemctl disable --now app; rm /etc/systemd/system/app.service")
    systemd.take_back(restarted)
    systemd.take_back(started)


def test_undo_of_a_unit_that_outlived_its_file_stops_and_disables_it(systemd: Actor) -> None:
    unit(systemd, SLEEPS)
    started = systemd.apply("service", name="app", enabled=True, settle=0.0)
    systemd("rm /etc/systemd/system/app.service")
    systemd.take_back(started)
    assert (
        systemd("systemctl is-active app || true; ls -A /etc/systemd/system/*.wants | grep app || true") == "inactive\n"
    )


def test_an_undo_that_ends_in_a_dead_service_fails(systemd: Actor) -> None:
    unit(systemd, SLEEPS)
    assert systemd.apply("service", name="app").apply.ok
    done = systemd.apply("service", name="app", state="restarted")
    unit(systemd, DIES_LATE)
    with pytest.raises(AssertionError, match="failed"):
        systemd.take_back(done)


def test_a_secret_comes_from_the_credentials_of_a_unit(systemd: Actor, deploy_pyz: Path) -> None:
    """The run is a unit itself, as a timer or a provisioner starts it; nobody else is handed the value.

    A container's root is a private mount, through which systemd could not show the unit its credentials.
    """
    step = {"id": "a", "inputs": ["password"], "script": {"content": 'printf %s "$PASSWORD" >/root/seen'}}
    document = {"plan": {"name": "p"}, "input": [{"name": "password", "secret": True}], "step": [step]}
    machine.put(systemd.name, deploy_pyz, "/root/deploy.pyz")
    systemd.write("/root/plan.json", json.dumps(document))
    systemd.write("/root/secret", "kept-by-systemd", "600")
    run = "/root/deploy.pyz run --yes --json --plan /root/plan.json --state-dir /root/state"
    said = systemd(
        "mount --make-rshared /; chown root:root /root/*; systemd-run --quiet --pipe --wait --collect"
        f" -p LoadCredential=password:/root/secret {run} 2>&1"
    )
    assert systemd("cat /root/seen") == "kept-by-systemd"
    assert "kept-by-systemd" not in said + systemd("journalctl --no-pager; cat /root/state/logs/*/*")
    assert systemd("stat -c %a /root/state/secrets /root/state/secrets/password").split() == ["700", "600"]
    systemd("rm /root/seen /root/secret")
    systemd(f"{run} --from a")  # what a unit gave is kept for runs that are none
    assert systemd("cat /root/seen") == "kept-by-systemd"
