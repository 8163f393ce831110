"""Only what differs is changed, and an undo never fails for what was never done."""

from __future__ import annotations

import subprocess
import types

import pytest

from freshtrack_deploy.actions import users
from freshtrack_deploy.host import shadow

APP = types.SimpleNamespace(
    pw_name="app", pw_uid=990, pw_gid=980, pw_gecos="", pw_dir="/home/app", pw_shell="/bin/bash"
)


@pytest.fixture
def accounts(monkeypatch):
    """Pretend that exactly these users and groups exist."""

    def pretend(people=(), groups=None):
        import grp
        import pwd

        known = {
            name: types.SimpleNamespace(gr_name=name, gr_gid=gid, gr_mem=mem) for name, (gid, mem) in groups.items()
        }
        by_gid = {group.gr_gid: group for group in known.values()}
        monkeypatch.setattr(pwd, "getpwnam", lambda name: {person.pw_name: person for person in people}[name])
        monkeypatch.setattr(grp, "getgrnam", lambda name: known[name])
        monkeypatch.setattr(grp, "getgrgid", lambda gid: by_gid[gid])
        monkeypatch.setattr(grp, "getgrall", lambda: list(known.values()))

    return pretend


def test_what_is_there_is_left_alone(step, host, machine, accounts):
    accounts([APP], {"app": (980, []), "docker": (999, ["app"])})
    one = step("user-group", name="app", groups=("docker", "app"), home="/home/app")
    assert users.check(one, host).verdict == "no change"
    assert users.undo(one, host).commands == ()
    outcome = users.apply(one, host)
    assert (outcome.ok, outcome.changed, machine.asked) == (True, False, [])


def test_a_new_user_with_a_new_and_an_old_group(step, host, machine, accounts):
    accounts([], {"docker": (999, ["other"])})
    machine.on()
    one = step("user-group", name="app", groups=("docker", "extra"), system=True)
    assert users.check(one, host).details == (
        "would add user app",
        "would add app to group docker",
        "would add group extra",
        "would add app to group extra",
    )
    assert users.apply(one, host).changed
    assert machine.asked == [
        ("useradd", "--system", "--shell", "/usr/sbin/nologin", "--user-group", "--no-create-home", "--", "app"),
        ("gpasswd", "--add", "app", "docker"),
        ("groupadd", "--system", "--", "extra"),
        ("gpasswd", "--add", "app", "extra"),
    ]
    undone = [command[2].split()[-2 if "esac" in command[2] else 0] for command in users.undo(one, host).commands]
    assert len(undone) == 4
    assert users.undo(one, host).commands[-1] == shadow.undo_add_user("app")


def test_a_person_gets_a_home_and_the_group_that_has_its_name(step, host, machine, accounts):
    accounts([], {"app": (980, [])})
    machine.on()
    users.apply(step("user-group", name="app", home="/srv/app"), host)
    (command,) = machine.asked
    assert command[3:5] == ("--gid", "app")
    assert command[5:8] == ("--home-dir", "/srv/app", "--create-home")


def test_another_home_is_changed_and_changed_back(step, host, machine, accounts):
    accounts([APP], {"app": (980, [])})
    machine.on()
    one = step("user-group", name="app", home="/srv/app")
    undo = users.undo(one, host)
    users.apply(one, host)
    assert machine.asked == [("usermod", "--home", "/srv/app", "--", "app")]
    assert undo.commands[0][-2:] == ("app", "/home/app")


def test_the_first_failure_ends_the_step(step, host, machine, accounts):
    accounts([], {"docker": (999, [])})
    machine.on("useradd", exit_code=1, stderr="useradd: cannot lock /etc/passwd; try again later.")
    outcome = users.apply(step("user-group", name="app", groups=("docker",)), host)
    assert (outcome.ok, outcome.exit_code, len(machine.asked)) == (False, 1, 1)


def test_absent_keeps_the_home_and_its_undo_brings_back_numbers_and_groups(step, host, machine, accounts):
    accounts([APP], {"app": (980, []), "docker": (999, ["app"])})
    machine.on()
    one = step("user-group", name="app", absent=True)
    assert users.check(one, host).details == ("would delete user app (its home /home/app stays)",)
    back = users.undo(one, host).commands
    assert back[0][4:] == ("app", "990", "980", "app", "", "/home/app", "/bin/bash")
    assert back[1] == ("gpasswd", "--add", "app", "docker")
    users.apply(one, host)
    assert machine.asked == [("userdel", "--", "app")]


def test_absent_when_absent_changes_nothing(step, host, accounts):
    accounts([], {})
    assert users.check(step("user-group", name="app", absent=True), host).verdict == "no change"


@pytest.mark.parametrize(
    "command",
    [
        shadow.undo_add_user("no-such-user-here"),
        shadow.undo_add_group("no-such-group-here"),
        shadow.undo_join("no-such-user-here", "root"),
        shadow.undo_join("root", "no-such-group-here"),
        shadow.undo_set_home("no-such-user-here", "/x"),
        shadow.undo_add_user('$(touch /tmp/x); "'),
    ],
)
def test_undoing_what_was_never_done_succeeds(command):
    assert subprocess.run(command, capture_output=True).returncode == 0


def test_groups_alone(step, host, machine, accounts):
    accounts([APP], {"app": (980, [])})
    machine.on()
    one = step("user-group", name="", groups=("app", "docker"), system=True)
    assert users.check(one, host).details == ("would add group docker",)
    assert users.undo(one, host).commands == (shadow.undo_add_group("docker"),)
    assert users.apply(one, host).changed
    assert machine.asked == [("groupadd", "--system", "--", "docker")]
