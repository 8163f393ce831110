"""A service is ready when the same invocation stayed active for a while and answers; else its own words are shown."""

from __future__ import annotations

import pytest

from freshtrack_deploy.actions import services
from freshtrack_deploy.host import systemd
from freshtrack_deploy.record import replace

SHOW = ("systemctl", "show")
JOURNAL = ("journalctl",)


def unit(active="active", invocation="aa", restarts=0, load="loaded", file_state="enabled", reload="no", **more):
    """What `systemctl show` prints."""
    fields = {"ActiveState": active, "InvocationID": invocation, "NRestarts": restarts, "LoadState": load}
    fields.update({"UnitFileState": file_state, "NeedDaemonReload": reload, "Type": "simple", "Result": "success"})
    fields.update(more)
    return {"stdout": "".join(f"{name}={value}\n" for name, value in fields.items())}


@pytest.fixture
def web(step):
    return lambda **settings: step("service", **{"name": "web", **settings})


def verbs(machine):
    return [command[1] for command in machine.changes()]


def test_unit_is_read_from_what_systemctl_shows():
    seen = systemd.parse_unit("Type=notify\nActiveState=active\nNRestarts=2\nNeedDaemonReload=yes\nLoadState=loaded\n")
    assert (seen.kind, seen.active, seen.restarts, seen.needs_reload, seen.known) == ("notify", "active", 2, True, True)


@pytest.mark.parametrize(
    "text", ["", "garbage", "NRestarts=[not set]\n", "LoadState=not-found\nActiveState=inactive\n"]
)
def test_no_answer_of_systemd_is_an_unknown_unit(text):
    assert not systemd.parse_unit(text).known


def test_what_runs_already_is_left_alone(web, host, machine):
    machine.on(*SHOW, **unit(restarts=4))
    assert services.check(web(), host).verdict == "no change"
    outcome = services.apply(web(enabled=True), host)
    assert (outcome.ok, outcome.changed, machine.changes()) == (True, False, [])


@pytest.mark.parametrize(
    ("state", "active", "expected"),
    [
        ("started", "inactive", ["start"]),
        ("started", "failed", ["start"]),
        ("restarted", "active", ["restart"]),
        ("restarted", "inactive", ["start"]),
        ("reloaded", "active", ["reload-or-restart"]),
        ("reloaded", "inactive", ["start"]),
        ("stopped", "active", ["stop"]),
        ("stopped", "inactive", []),
        ("started", "activating", ["start"]),
        ("reloaded", "activating", ["restart"]),
        ("stopped", "deactivating", ["stop"]),
        ("started", "deactivating", ["start"]),
    ],
)
def test_check_says_what_apply_does(web, host, machine, state, active, expected):
    machine.on(*SHOW, **unit(active)).on("systemctl")
    predicted = services.check(web(state=state), host)
    assert len(predicted.details) == len(expected)
    machine.on(*SHOW, **unit(active)).on(*SHOW, **unit("inactive" if state == "stopped" else "active"))
    outcome = services.apply(web(state=state), host)
    assert outcome.ok
    assert outcome.changed == (predicted.verdict == "would change")
    assert verbs(machine) == expected


NO_SYSTEMD = ("systemctl: command not found", "System has not been booted with systemd as init system (PID 1).")


@pytest.mark.parametrize("said", NO_SYSTEMD)
def test_where_systemd_is_missing_that_is_said_and_not_that_a_unit_is(web, host, machine, said):
    machine.on("systemctl", exit_code=127, stderr=f"{said}\n")
    outcome = services.apply(web(), host)
    assert (outcome.ok, outcome.exit_code, outcome.message) == (False, 127, "")
    assert said in outcome.stderr


def test_a_unit_that_is_missing_is_named(web, host, machine):
    machine.on("systemctl", **unit("inactive", load="not-found"))
    outcome = services.apply(web(), host)
    assert (outcome.code, outcome.message) == ("E_NOT_FOUND", "there is no unit web")


@pytest.mark.parametrize(
    ("enabled", "file_state", "expected"),
    [
        (True, "disabled", ["enable"]),
        (True, "static", []),
        (False, "enabled", ["disable"]),
        (False, "disabled", []),
        (None, "disabled", []),
    ],
)
def test_enabled(web, host, machine, enabled, file_state, expected):
    machine.on(*SHOW, **unit(file_state=file_state)).on("systemctl")
    assert services.apply(web(enabled=enabled), host).ok
    assert verbs(machine) == expected


def test_a_unit_that_dies_after_two_seconds_has_failed(web, host, machine):
    def die():
        if machine.now >= 1002:
            machine.on(*SHOW, **unit("failed", Result="exit-code"))

    machine.passed = die
    machine.on(*SHOW, **unit("inactive")).on(*SHOW, **unit()).on("systemctl")
    machine.on(*JOURNAL, stdout="web[9]: no such database\n")
    outcome = services.apply(web(), host)
    assert (outcome.ok, outcome.code) == (False, "E_SERVICE")
    assert outcome.message == "web: it is failed (exit-code)"
    assert outcome.stderr == "web[9]: no such database\n"
    assert [verb for verb in verbs(machine) if verb != "reset-failed"] == ["start"] * 3


@pytest.mark.parametrize("after", [unit(invocation="bb"), unit(restarts=1)])
def test_a_unit_that_systemd_had_to_start_again_has_failed(web, host, machine, after):
    machine.on(*SHOW, **unit("inactive")).on(*SHOW, **unit()).on(*SHOW, **after).on("systemctl").on(*JOURNAL)
    machine.passed = lambda: None
    outcome = services.apply(web(), host)
    assert "it died and was started again" in machine.said[0]
    assert outcome.ok or outcome.message == "web: it died and was started again"


def test_restarts_before_our_reload_do_not_count(web, host, machine):
    machine.on(*SHOW, **unit(restarts=7)).on("systemctl")
    assert services.apply(web(state="reloaded"), host).ok


def test_three_tries_five_seconds_apart(web, host, machine):
    machine.on(*SHOW, **unit("inactive", Result="exit-code")).on(*JOURNAL)
    machine.on("systemctl", "start", exit_code=1, stderr="Job for web.service failed.\n")
    outcome = services.apply(web(), host)
    assert verbs(machine) == ["start"] * 3
    assert machine.now == 1010
    assert outcome.message == "systemctl start web: Job for web.service failed."
    assert machine.said[0].endswith("; next try in 5 s (2 of 3)")


def test_the_third_try_may_succeed(web, host, machine):
    machine.on("systemctl", "start", exit_code=1).on("systemctl", "start", exit_code=1).on("systemctl", "start")
    machine.on("systemctl", "reset-failed")
    for _ in range(3):
        machine.on(*SHOW, **unit("failed"))
    machine.on(*SHOW, **unit())
    assert services.apply(web(), host).ok
    assert [verb for verb in verbs(machine) if verb != "reset-failed"] == ["start"] * 3


def test_a_start_limit_does_not_spoil_the_next_try(web, host, machine):
    machine.on("systemctl", "start", exit_code=1).on("systemctl", "start").on("systemctl", "reset-failed")
    machine.on(*SHOW, **unit("failed")).on(*SHOW, **unit("failed")).on(*SHOW, **unit())
    assert services.apply(web(), host).ok
    assert verbs(machine) == ["start", "reset-failed", "start"]


def test_a_unit_that_systemd_is_about_to_start_again_is_not_waited_for(web, host, machine):
    machine.on(*SHOW, **unit("activating", SubState="auto-restart")).on(*SHOW, **unit()).on("systemctl")
    assert services.apply(web(), host).ok
    assert verbs(machine) == ["restart"]


def test_a_running_service_that_does_not_answer_is_not_restarted_unasked(web, host, machine, monkeypatch):
    monkeypatch.setattr(services.health, "complaint", lambda *_: "port 80 refuses connections")
    machine.on(*SHOW, **unit()).on(*JOURNAL)
    assert not services.apply(web(health="80"), host).ok
    assert verbs(machine) == []


def test_a_oneshot_that_did_its_work_is_ready(web, host, machine):
    machine.on(*SHOW, **unit("inactive", Type="oneshot")).on("systemctl")
    assert services.apply(web(), host).ok
    assert verbs(machine) == ["start"]


def test_health_must_answer_and_may_take_its_time(web, host, machine, monkeypatch):
    monkeypatch.setattr(
        services.health, "complaint", lambda target, _: "" if machine.now >= 1020 else f"{target} refuses"
    )
    machine.on(*SHOW, **unit("inactive")).on(*SHOW, **unit()).on("systemctl")
    assert services.apply(web(health="127.0.0.1:8000"), host).ok
    assert (machine.now, verbs(machine)) == (1020, ["start"])


def test_health_that_never_answers_fails_with_its_reason(web, host, machine, monkeypatch):
    monkeypatch.setattr(services.health, "complaint", lambda target, _: f"{target} refuses connections")
    machine.on(*SHOW, **unit()).on(*JOURNAL, stdout="web[9]: listening on 9000\n")
    outcome = services.apply(web(health="80"), host)
    assert outcome.message == "web: 80 refuses connections"
    assert "listening on 9000" in outcome.stderr
    monkeypatch.setattr("freshtrack_deploy.host.ports.of_unit", lambda unit, _: {"web.service": (9000, 9001)}[unit])
    machine.on(*SHOW, **unit()).on(*JOURNAL)
    assert services.apply(web(health="80"), host).message == "web: 80 refuses connections; web listens on 9000, 9001"


def test_changed_unit_files_are_read_first(web, host, machine):
    machine.on(*SHOW, **unit(reload="yes")).on(*SHOW, **unit()).on("systemctl")
    outcome = services.apply(web(), host)
    assert (outcome.ok, outcome.changed, verbs(machine)) == (True, True, ["daemon-reload"])


def test_a_unit_that_appears_with_the_reload_gets_its_undo_then(web, host, machine):
    machine.on(*SHOW, **unit("inactive", load="not-found", file_state="")).on("systemctl")
    assert services.undo(web(enabled=True), host).commands == ()
    assert services.check(web(), host).verdict == "cannot know yet"
    machine.on(*SHOW, **unit("inactive", load="not-found")).on(*SHOW, **unit("inactive", file_state="disabled"))
    machine.on(*SHOW, **unit())
    assert services.apply(web(enabled=True), host).ok
    assert machine.undos[0].summary == "stop web, disable web"


def test_an_unknown_unit_is_not_found(web, host, machine):
    machine.on(*SHOW, **unit("inactive", load="not-found")).on("systemctl")
    assert services.apply(web(), host).code == "E_NOT_FOUND"
    assert services.apply(web(state="stopped"), host).ok


def test_a_masked_unit_is_refused_with_the_way_out(web, host, machine):
    machine.on(*SHOW, **unit("inactive", load="masked"))
    outcome = services.apply(web(), host)
    assert (outcome.code, outcome.message) == ("E_SERVICE", "web is masked; to allow it: systemctl unmask web")
    assert machine.changes() == []


@pytest.mark.parametrize(
    ("state", "active", "at_once", "again"),
    [
        ("started", "inactive", ["stop"], ""),
        ("started", "active", [], ""),
        ("restarted", "active", [], "restart"),
        ("restarted", "inactive", ["stop"], ""),
        ("reloaded", "active", [], "reload-or-restart"),
        ("stopped", "active", [], "start"),
    ],
)
def test_undo_has_two_halves(web, host, machine, state, active, at_once, again):
    machine.on(*SHOW, **unit(active))
    undo = services.undo(web(state=state), host)
    assert [command[4:] for command in undo.commands] == [("web", verb) for verb in at_once]
    assert undo.afterwards == ((systemd.up_again(again, "web", 3.0) if again else systemd.daemon_reload()),)
    assert machine.changes() == []


def test_the_steps_time_ends_the_waiting(web, host, machine, monkeypatch):
    monkeypatch.setattr(services.health, "complaint", lambda *_: "no")
    machine.on(*SHOW, **unit())
    outcome = services.apply(web(health="80"), replace(host, timeout=10.0))
    assert (outcome.ok, outcome.timed_out) == (False, True)
    assert machine.now <= 1010.5


def test_a_request_to_stop_ends_the_waiting(web, host, machine, monkeypatch):
    machine.on(*SHOW, **unit("inactive")).on(*SHOW, **unit()).on("systemctl")
    monkeypatch.setattr(type(host.signals), "end_step", True)
    outcome = services.apply(web(), host)
    assert (outcome.ok, outcome.interrupted) == (False, True)
    assert outcome.message == "interrupted while waiting for web to be started"
