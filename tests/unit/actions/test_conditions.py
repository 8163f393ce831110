"""A condition that does not hold says which one, and why, in one sentence; one that holds says nothing."""

from __future__ import annotations

import grp
import os
import pwd

import pytest

from freshtrack_deploy.actions import conditions
from freshtrack_deploy.model import Check, Conditions

ME = pwd.getpwuid(os.getuid()).pw_name
MY_GROUP = grp.getgrgid(os.getgid()).gr_name
NGINX = "nginx\tamd64\t1.22.1-9\t{}\tok\n"


@pytest.fixture
def judged(step, host):
    return lambda **wanted: conditions.failed(Conditions(**wanted), host)


def test_nothing_asked_holds(judged):
    assert judged() == ""


def test_file_exists(judged, tmp_path):
    (tmp_path / "here").touch()
    assert judged(file_exists=("here", str(tmp_path))) == ""
    assert judged(file_exists=("here", "/no/such")) == "file_exists /no/such does not hold: no such file or directory"


def test_file_mode(judged, tmp_path):
    path = tmp_path / "x"
    path.touch()
    path.chmod(0o644)
    assert judged(file_mode=((str(path), "0644"),)) == ""
    assert judged(file_mode=((str(path), "755"),)) == f"file_mode {path} 755 does not hold: it is 644, not 755"
    assert "no such file" in judged(file_mode=(("/no/such", "755"),))


def test_env_matches_never_shows_the_value(judged):
    assert judged(env_matches=(("DOMAIN", r"^example\.(org|com)$"),)) == ""
    assert judged(env_matches=(("ABSENT", "x"),)) == "env_matches ABSENT x does not hold: it is not set"
    assert "example.org" not in judged(env_matches=(("DOMAIN", "^nothing$"),))


@pytest.mark.parametrize(
    ("status", "holds"), [("installed", False), ("config-files", True), ("triggers-pending", False)]
)
def test_packages_absent(judged, machine, status, holds):
    machine.on("dpkg-query", stdout=NGINX.format(status))
    assert (judged(packages_absent=("nginx",)) == "") is holds


def test_packages_absent_names_the_version(judged, machine):
    machine.on("dpkg-query", stdout=NGINX.format("installed"))
    assert judged(packages_absent=("nginx",)).endswith("version 1.22.1-9 is installed")


def test_service_active(judged, machine):
    machine.on("systemctl", stdout="ActiveState=active\n").on("systemctl", stdout="ActiveState=failed\n")
    assert judged(service_active=("nginx",)) == ""
    assert judged(service_active=("nginx",)) == "service_active nginx does not hold: it is failed"


def test_service_active_without_systemd(judged, machine):
    machine.on("systemctl", exit_code=1, stderr="System has not been booted with systemd as init system")
    assert judged(service_active=("nginx",)) == "service_active nginx does not hold: it is unknown"


def test_user_in_group(judged):
    assert judged(user_in_group=((ME, MY_GROUP),)) == ""
    assert "no such user" in judged(user_in_group=(("nobody-of-that-name", MY_GROUP),))


def test_questions_stay_out_of_the_log(judged, machine):
    machine.on("systemctl", stdout="ActiveState=active\n")
    judged(service_active=("nginx",))
    assert machine.logged == []


def test_command_succeeds(judged, machine):
    machine.on("true").on("test -d /x\ntrue", exit_code=2, stderr="a\nlast words\n\n")
    assert judged(command_succeeds=("true",)) == ""
    found = judged(command_succeeds=("test -d /x\ntrue",))
    assert found == "command_succeeds test -d /x ... does not hold: exit code 2: last words"


def test_verify_wants_exit_0_and_the_text(step, host, machine):
    machine.on("app --version", stdout="app 0.9\n").on("false", exit_code=1)
    verified = lambda *checks: conditions.verify(checks, host)  # noqa: E731
    assert verified(Check("app --version", "0.9"), Check("app --version")).ok
    wrong = verified(Check("app --version", "1.0"))
    assert not wrong.ok
    assert wrong.message == 'verification "app --version": expected "1.0" in its output, got "app 0.9"'
    assert verified(Check("false"), Check("never reached")).message == 'verification "false" failed: exit code 1'


def test_verify_that_was_interrupted_says_so(step, host, machine):
    machine.on("slow", exit_code=None, signal=15, interrupted=True)
    outcome = conditions.verify((Check("slow"),), host)
    assert (outcome.ok, outcome.interrupted) == (False, True)
