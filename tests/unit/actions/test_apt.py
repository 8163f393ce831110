"""What apt and dpkg say, read as they really say it (Debian 11 to 13), and command lines that cannot ask."""

from __future__ import annotations

import os
import subprocess

import pytest

from freshtrack_deploy.host import apt
from freshtrack_deploy.host.apt import Changes

STATUS = """\
bash\tamd64\t5.2.15-2+b7\tinstalled\tok
libc-bin\tamd64\t2.36-9\ttriggers-pending\tok
locales\tall\t2.36-9\thalf-installed\treinstreq
nginx\tamd64\t1.22.1-9\tconfig-files\tok
cron\tamd64\t3.0\tunpacked\tok
libc6\tamd64\t2.36-9\tinstalled\tok
libc6\ti386\t2.36-9\tinstalled\tok
odd\tamd64\t1\tinstalled\treinstreq
"""

SIMULATED = """\
NOTE: This is only a simulation!
Reading package lists...
The following NEW packages will be installed:
  nginx-light
Remv exim4-base [4.96-15] [exim4-daemon-light:amd64 ]
Purg old [1.0]
Inst libssl3 [3.0.9-1] (3.0.11-1~deb12u2 Debian:12.2/stable [amd64])
Inst libc6:i386 (2.36-9 Debian:12.2/stable [i386])
Inst libcap2-bin (1:2.66-4+deb12u3+b1 Debian:12.15/oldstable [amd64]) []
Conf libssl3 (3.0.11-1~deb12u2 Debian:12.2/stable [amd64])
"""


def test_installed_is_what_dpkg_configured():
    assert apt.installed(STATUS)["libc-bin"] == "2.36-9"
    assert not {"nginx", "locales", "cron"} & set(apt.installed(STATUS))
    assert {"libc6", "libc6:i386", "libc6:amd64"} <= set(apt.installed(STATUS))
    assert apt.installed("") == apt.installed("dpkg-query: no packages found\n") == {}


def test_half_done_is_what_an_interrupted_dpkg_left():
    assert apt.half_done(STATUS) == ("libc-bin", "locales", "cron", "odd")


def test_changes_of_a_simulation():
    assert apt.changes(SIMULATED) == Changes(
        installs=(("libc6:i386", "2.36-9"), ("libcap2-bin", "1:2.66-4+deb12u3+b1")),
        upgrades=(("libssl3", "3.0.9-1", "3.0.11-1~deb12u2"),),
        removes=(("exim4-base", "4.96-15"), ("old", "1.0")),
    )
    assert not apt.changes("Reading package lists...\n0 upgraded, 0 newly installed\n")


@pytest.mark.parametrize(
    ("text", "present", "holds"),
    [
        ("nginx", {"nginx": "1.22"}, True),
        ("nginx", {}, False),
        ("nginx=1.2*", {"nginx": "1.22"}, True),
        ("nginx=1.3*", {"nginx": "1.22"}, False),
        ("nginx=1.22", {"nginx": "1.22.1"}, False),
        ("libc6:i386", {"libc6": "2", "libc6:amd64": "2"}, False),
        ("libc6:i386", {"libc6:i386": "2"}, True),
        ("nginx/bookworm-backports", {"nginx": "1.22"}, True),
    ],
)
def test_satisfied(text, present, holds):
    assert apt.satisfied(apt.wanted(text), present) is holds


def test_no_command_can_ask():
    for command in (apt.update(), apt.install(["x"]), apt.remove(["x"])):
        assert command[:3] == ("apt-get", "--yes", "--quiet")
        assert "Dpkg::Options::=--force-confold" in command
    assert apt.install(["x"])[-3:] == ("install", "--", "x")
    assert "purge" not in apt.remove(["x"])


def test_undo_is_one_transaction_that_removes_what_was_new():
    assert apt.take_back(Changes()) == ()
    command = apt.take_back(Changes(installs=(("a", "1"), ("b", "2"))))
    assert command[0] == "env"
    assert "DEBIAN_FRONTEND=noninteractive" in command
    assert command[-3:] == ("--", "a", "b")


def test_undo_brings_back_what_had_to_go():
    done = Changes(installs=(("postfix", "3"),), removes=(("exim4", "4"),))
    command = apt.take_back(done)
    assert command[-3:] == ("--", "exim4", "postfix-")
    assert "--no-install-recommends" in command  # what exim4 recommends was not there


def test_undo_restores_the_version_only_of_what_the_plan_pins():
    done = Changes(upgrades=(("app", "1", "2"), ("libssl3", "3.0.9", "3.0.11")))
    assert apt.take_back(done, pinned=["app"])[-1] == "app=1"
    assert apt.take_back(done) == ()


def test_simulation_needs_no_lock():
    assert apt.simulate(apt.install(["x"]))[:4] == ("apt-get", "--simulate", "-o", "Debug::NoLocking=1")


FAKE_APT = """#!/bin/sh
echo "apt-get $*" >>"$LOG"
case $1 in --simulate) for name in $REMOVES; do echo "Remv $name [1]"; done;; esac
"""


@pytest.mark.parametrize(("removes", "code"), [("a b", 0), ("", 0), ("a b nginx", 1), ("a:i386 b", 1)])
def test_an_undo_removes_what_it_names_and_nothing_with_it(tmp_path, removes, code):
    apt_get = tmp_path / "apt-get"
    apt_get.write_text(FAKE_APT)
    apt_get.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "LOG": str(tmp_path / "log"), "REMOVES": removes}
    for done in (Changes(installs=(("a", "1"), ("b", "1"))), Changes((("a", "1"), ("b", "1")), removes=(("c", "1"),))):
        ended = subprocess.run(apt.take_back(done), env=environment, capture_output=True, text=True)
        assert ended.returncode == code, ended.stderr
    asked = (tmp_path / "log").read_text().splitlines()
    assert len([line for line in asked if "--simulate" not in line]) == (0 if code else 2)


FAKE_DPKG_QUERY = """#!/bin/sh
for name; do :; done
case $name in removed) printf config-files;; there) printf installed;; *) exit 1;; esac
"""


def test_a_purge_touches_only_what_is_removed_already(tmp_path):
    for name, text in (("dpkg-query", FAKE_DPKG_QUERY), ("dpkg", '#!/bin/sh\necho "$*" >>"$LOG"\n')):
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o755)
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "LOG": str(tmp_path / "log")}
    subprocess.run(apt.purge(["there", "removed", "unknown"]), env=environment, check=True)
    assert (tmp_path / "log").read_text() == "--purge removed\n"
