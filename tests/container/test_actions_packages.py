"""Real apt and dpkg, Debian 12 and 13: locked by others, killed while unpacking, failing, taken back exactly."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
from acting import Actor, actor

JQ = {"packages": ["jq"]}  # brings libjq1 and libonig5
NGINX = {"packages": ["nginx-light"], "update": False}  # brings a dozen
INSTALLED = (
    "dpkg-query -W -f '${Package} ${Version} ${db:Status-Status}\\n' | grep ' installed$'; ls /var/lib/dpkg/updates"
)
UNFINISHED = "dpkg-query -W -f '${Package} ${db:Status-Status} ${db:Status-Eflag}\\n' | grep -Ev ' (installed|config-files) ok$' || true"
TRACES = "ls -lR --time-style=full-iso /var/cache/apt /var/lib/apt /var/lib/dpkg /etc"
FRONTEND, LISTS = "/var/lib/dpkg/lock-frontend", "/var/lib/apt/lists/lock"

MAKE_REPOSITORY = """\
set -e
mkdir -p /srv/repo; cd /srv/repo
make() { # VERSION CONFFILE POSTINST
  d=$(mktemp -d); mkdir -p $d/DEBIAN $d/etc
  printf 'Package: demo\\nVersion: %s\\nArchitecture: all\\nMaintainer: x <x@example.org>\\nDescription: x\\n' $1 >$d/DEBIAN/control
  echo /etc/demo.conf >$d/DEBIAN/conffiles; echo "$2" >$d/etc/demo.conf
  printf '#!/bin/sh\\n%s\\n' "$3" >$d/DEBIAN/postinst; chmod 755 $d/DEBIAN/postinst $d
  dpkg-deb -b $d demo_$1.deb >/dev/null
}
make 1.0 one true; make 2.0 two true; make 3.0 three 'echo "no port is free" >&2; exit 1'
for f in *.deb; do
  dpkg-deb -f $f; printf 'Filename: ./%s\\nSize: %s\\nSHA256: %s\\n\\n' $f $(stat -c %s $f) $(sha256sum <$f | cut -d' ' -f1)
done >Packages
"""


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def debian_with_lists(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An image of a Debian whose package lists are fetched and whose archives are here: the tests are about apt."""
    with machine.container(images.base(request.param)) as name:
        machine.shell(name, "apt-get update && apt-get install -y -d jq nginx-light")
        tag = f"{images.REPOSITORY}:lists-{request.param}-{os.getpid()}"  # other runs of these tests have their own
        machine.run("docker", "commit", name, tag)
    yield tag
    machine.run("docker", "rmi", "--force", tag)


@pytest.fixture
def apt(debian_with_lists: str, tmp_path: Path) -> Iterator[Actor]:
    with machine.container(debian_with_lists) as name:
        yield actor(name, tmp_path)


@pytest.fixture
def repository(apt: Actor) -> dict:
    """Settings that add a repository with demo 1.0, 2.0 and 3.0, whose installation fails."""
    apt(MAKE_REPOSITORY)
    apt.write("/srv/plan/demo.list", "deb [trusted=yes] file:/srv/repo ./\n")
    return {"repository": "demo.list"}


def installed(apt: Actor) -> list[str]:
    return apt(INSTALLED).splitlines()


def names(lines) -> set[str]:
    return {line.split()[0] for line in lines}


def test_installed_as_predicted_then_unchanged_then_taken_back(apt: Actor) -> None:
    before = installed(apt)
    apt("rm -f /var/cache/apt/*.bin")
    traces = apt(TRACES)
    predicted = apt.check("apt-install", **JQ)
    assert predicted.verdict == "would change"
    assert (installed(apt), apt(TRACES)) == (before, traces)
    done = apt.apply("apt-install", **JQ)
    assert done.apply.ok, done.log
    assert names(line.partition("would install ")[2] for line in predicted.details) == names(
        set(installed(apt)) - set(before)
    )
    again = apt.apply("apt-install", **JQ)
    assert (again.apply.ok, again.apply.changed, again.log) == (True, False, "")
    assert apt.check("apt-install", **JQ).verdict == "no change"
    apt.take_back(done)
    assert installed(apt) == before


def test_a_machine_without_lists_learns_its_undo_on_the_way(apt: Actor) -> None:
    before = installed(apt)
    apt("rm -rf /var/lib/apt/lists/*")
    assert apt.check("apt-install", **JQ).verdict == "cannot know yet"
    done = apt.apply("apt-install", **JQ)
    assert done.apply.ok, done.log
    apt.take_back(done)
    assert installed(apt) == before


def test_removed_and_brought_back(apt: Actor) -> None:
    assert apt.apply("apt-install", **JQ).apply.ok
    before = installed(apt)
    gone = {"packages": ["jq", "never-heard-of-it"]}
    predicted = apt.check("apt-remove", **gone)
    done = apt.apply("apt-remove", **gone)
    assert done.apply.ok, done.log
    assert names(line.partition("would remove ")[2] for line in predicted.details) == names(
        set(before) - set(installed(apt))
    )
    assert apt.check("apt-remove", **gone).verdict == "no change"
    assert "jq" not in names(installed(apt))
    apt.take_back(done)
    assert installed(apt) == before


@pytest.mark.parametrize("lock", [FRONTEND, LISTS])
@pytest.mark.parametrize("seconds", [3, pytest.param(65, marks=pytest.mark.exhaustive("takes a minute"))])
def test_waits_for_another_process_and_names_it(apt: Actor, lock: str, seconds: int) -> None:
    with apt.holding(lock):
        running = apt.start("apt-install", **JQ)
        running.wait_for("waiting for apt")
        time.sleep(seconds)
    done = running.finish()
    assert done.apply.ok, done.log
    assert re.search(rf"python3 \(pid \d+, root\) holds {lock}", done.said[0])
    assert len(done.said) >= 1 + seconds // 30  # more on a machine that takes long to let go


def test_gives_up_in_time_and_leaves_the_lock_to_its_holder(apt: Actor) -> None:
    with apt.holding(FRONTEND) as holder:
        done = apt.apply("apt-install", timeout=2, **JQ)
        assert (done.apply.ok, done.apply.code) == (False, "E_LOCK")
        assert "python3 (pid " in done.apply.message
        assert holder.poll() is None
        apt(f"test -e {FRONTEND}")


def test_a_lock_file_that_nobody_holds_is_no_lock(apt: Actor) -> None:
    apt(f"touch {FRONTEND} {LISTS}")
    done = apt.apply("apt-install", **JQ)
    assert (done.apply.ok, done.said) == (True, [])
    assert f"no lock, for nobody holds it: {FRONTEND}" in done.log
    apt(f"test -e {FRONTEND} && test -e {LISTS}")


KILL_WHILE_UNPACKING = """\
until test $(dpkg-query -W -f '${db:Status-Status}\\n' | grep -c unpacked) -gt 4; do :; done
for p in /proc/[0-9]*; do
  case $(cat $p/comm 2>/dev/null) in apt-get|dpkg|dpkg-deb) kill -9 ${p#/proc/};; esac
done
"""


def kill_while_unpacking(apt: Actor):
    """Install nginx, kill apt and dpkg in mid-work, and return what was said about the undo before."""
    running = apt.start("apt-install", **NGINX)
    apt(KILL_WHILE_UNPACKING)
    done = running.finish()
    assert not done.apply.ok
    assert apt(UNFINISHED) != ""
    return done


def test_killed_while_unpacking_the_next_attempt_repairs_and_installs(apt: Actor) -> None:
    before = installed(apt)
    first = kill_while_unpacking(apt)
    second = apt.apply("apt-install", **NGINX)
    assert second.apply.ok, second.log
    assert "repairing packages that an earlier dpkg left unfinished" in second.said[0]
    assert apt(UNFINISHED) == ""
    assert "nginx-light" in names(installed(apt))
    apt.take_back(second)
    apt.take_back(first)
    assert installed(apt) == before


def test_killed_while_unpacking_the_undo_alone_restores(apt: Actor) -> None:
    before = installed(apt)
    apt.take_back(kill_while_unpacking(apt))
    assert apt(UNFINISHED) == ""
    assert installed(apt) == before


def test_a_package_whose_installation_fails_is_taken_back(apt: Actor, repository: dict) -> None:
    before = installed(apt)
    done = apt.apply("apt-install", packages=["demo=3.*"], **repository)
    assert not done.apply.ok
    assert "no port is free" in done.apply.stderr + done.apply.stdout
    apt.take_back(done)
    assert installed(apt) == before
    assert apt(UNFINISHED) == ""


def test_a_protected_package_that_was_not_there_is_removed_again(apt: Actor) -> None:
    before = installed(apt)
    if "e2fsprogs" in names(before):
        pytest.skip("here it belongs to the base")
    done = apt.apply("apt-install", packages=["e2fsprogs"])
    assert done.apply.ok, done.log
    apt.take_back(done)
    assert installed(apt) == before


def test_what_was_installed_since_does_not_go_along(apt: Actor) -> None:
    done = apt.apply("apt-install", packages=["libonig5"])
    assert apt.apply("apt-install", **JQ).apply.ok
    before = installed(apt)
    with pytest.raises(AssertionError, match="was installed since and needs what would be removed"):
        apt.take_back(done)
    assert installed(apt) == before


def test_an_upgrade_keeps_the_operators_configuration_and_never_asks(apt: Actor, repository: dict) -> None:
    assert apt.apply("apt-install", packages=["demo=1.*"], **repository).apply.ok
    apt("echo mine >/etc/demo.conf")
    done = apt.apply("apt-install", packages=["demo=2.*"], **repository)
    assert done.apply.ok, done.log
    assert apt("cat /etc/demo.conf") == "mine\n"
    assert "demo 2.0 installed" in installed(apt)
    apt.take_back(done)
    assert "demo 1.0 installed" in installed(apt)
    assert apt("cat /etc/demo.conf") == "mine\n"


def test_a_name_that_no_repository_knows_is_what_apt_says(apt: Actor) -> None:
    done = apt.apply("apt-install", packages=["no-such-package-at-all"], update=False)
    assert not done.apply.ok
    assert "Unable to locate package no-such-package-at-all" in done.apply.stderr
