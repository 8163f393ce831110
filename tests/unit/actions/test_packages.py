"""Only what is missing is installed, never beside another apt, never on top of a broken dpkg; the undo is exact."""

from __future__ import annotations

import pytest

from freshtrack_deploy.actions import packages
from freshtrack_deploy.host.aptlocks import Holder
from freshtrack_deploy.record import replace

ROW = "{}\tamd64\t1.0\t{}\tok\n"
NGINX = ROW.format("nginx", "installed")
BROKEN = ROW.format("nginx", "half-installed")
ALL = packages.apt.query()
ONE = (*ALL, "nginx")
SIMULATE = ("apt-get", "--simulate")
GET = ("apt-get", "--yes")
INST = "Inst libfoo (2 x [amd64])\nInst nginx (1.0 x [amd64])\n"


@pytest.fixture(autouse=True)
def free(monkeypatch, tmp_path):
    monkeypatch.setattr(packages.aptlocks, "holder", lambda: None)
    monkeypatch.setattr(packages.apt, "UNFINISHED", str(tmp_path / "updates"))
    monkeypatch.setattr(packages, "REPOSITORIES", str(tmp_path / "sources.list.d"))
    monkeypatch.setattr(packages, "KEYRINGS", str(tmp_path / "keyrings"))


@pytest.fixture
def nginx(step):
    return step("apt-install", packages=("nginx",), update=True)


def verbs(machine):
    return [next(word for word in VERBS if word in command) for command in machine.changes()]


VERBS = ("update", "remove", "--configure", "--fix-broken", "install")


def test_nothing_is_done_when_nothing_is_missing(nginx, host, machine):
    machine.on(*ALL, stdout=NGINX)
    assert packages.check(nginx, host).verdict == "no change"
    assert packages.undo(nginx, host).commands == ()
    outcome = packages.apply(nginx, host)
    assert (outcome.ok, outcome.changed, machine.changes(), machine.undos) == (True, False, [], [])


def test_missing_is_installed_and_taken_back_with_its_dependencies(nginx, host, machine):
    machine.on(*ALL).on(*ONE, exit_code=1).on(*SIMULATE, stdout=INST).on(*GET)
    assert packages.check(nginx, host).details == ("would install libfoo 2", "would install nginx 1.0")
    before = packages.undo(nginx, host)
    outcome = packages.apply(nginx, host)
    assert outcome.ok
    assert verbs(machine) == ["update", "install"]
    assert before.commands == machine.undos[0].commands
    assert before.commands[-1][-4:] == ("remove", "--", "libfoo", "nginx")
    assert before.summary == "remove libfoo, nginx"


def test_a_fresh_machine_learns_what_to_take_back_once_it_has_lists(nginx, host, machine):
    unknown = {"exit_code": 100, "stderr": "E: Unable to locate package nginx\n"}
    machine.on(*ALL).on(*ONE, exit_code=1).on(*GET)
    for _ in range(3):
        machine.on(*SIMULATE, **unknown)
    machine.on(*SIMULATE, stdout=INST)
    assert packages.check(nginx, host).verdict == "cannot know yet"
    assert packages.undo(nginx, host).commands[-1][-3:] == ("remove", "--", "nginx")
    assert packages.apply(nginx, host).ok
    assert machine.undos[0].commands[-1][-4:] == ("remove", "--", "libfoo", "nginx")


def test_what_another_package_provides_is_not_installed_again_and_again(step, host, machine):
    machine.on(*ALL).on(*SIMULATE, stdout="0 newly installed\n")
    outcome = packages.apply(step("apt-install", packages=("awk",)), host)
    assert (outcome.ok, outcome.changed, machine.changes()) == (True, False, [])


def test_without_update_the_lists_stay_as_they_are(step, host, machine):
    machine.on(*ALL).on(*SIMULATE, stdout=INST).on(*GET)
    packages.apply(step("apt-install", packages=("nginx",), update=False), host)
    assert verbs(machine) == ["install"]


def test_lists_that_could_not_be_fetched_are_the_reason_when_a_package_is_unknown(nginx, host, machine):
    machine.on(*ALL).on(*ONE, exit_code=1).on(*SIMULATE, exit_code=100, stderr="E: Unable to locate package nginx")
    machine.on(*GET, stderr="W: Failed to fetch http://x  Temporary failure resolving 'x'\n")
    outcome = packages.apply(nginx, host)
    assert not outcome.ok
    assert "Temporary failure" in outcome.stderr
    assert outcome.message == "the package lists could not be fetched"


def test_a_failing_install_keeps_what_apt_said(nginx, host, machine):
    machine.on(*ALL).on(*ONE).on(*SIMULATE, stdout=INST).on(*GET).on(*GET, exit_code=100, stderr="E: it is broken")
    outcome = packages.apply(nginx, host)
    assert (outcome.ok, outcome.exit_code, outcome.stderr) == (False, 100, "E: it is broken")


def test_an_interrupted_dpkg_is_repaired_first_and_visibly(nginx, host, machine):
    machine.on(*ALL, stdout=BROKEN).on(*ALL, stdout=NGINX).on(*ONE, stdout=NGINX).on("dpkg").on(*GET)
    assert packages.apply(nginx, host).ok
    assert verbs(machine) == ["--configure", "--fix-broken"]
    assert machine.said == ["repairing packages that an earlier dpkg left unfinished: nginx"]


def test_what_configuring_cannot_finish_is_installed_anew(nginx, host, machine):
    machine.on(*ALL, stdout=BROKEN).on(*ALL, stdout=BROKEN).on(*ALL, stdout=NGINX).on(*ONE, stdout=NGINX)
    machine.on("dpkg").on(*GET)
    assert packages.apply(nginx, host).ok
    assert verbs(machine) == ["--configure", "--fix-broken", "install"]
    assert any(asked[-4:] == ("--reinstall", "install", "--", "nginx") for asked in machine.asked)


def test_dpkgs_own_journal_is_reason_enough_to_repair(nginx, host, machine, tmp_path):
    (tmp_path / "updates").mkdir()
    (tmp_path / "updates" / "0000").touch()
    machine.on(*ALL, stdout=NGINX).on("dpkg").on(*GET)
    outcome = packages.apply(nginx, host)
    assert outcome.message == "packages stay unfinished: dpkg's own journal"


def test_packages_that_stay_broken_fail_the_step(nginx, host, machine):
    machine.on(*ALL, stdout=BROKEN).on("dpkg", exit_code=1).on(*GET, exit_code=100, stderr="E: Sub-process failed")
    outcome = packages.apply(nginx, host)
    assert (outcome.ok, outcome.message) == (False, "packages stay unfinished: nginx")
    assert outcome.stderr == "E: Sub-process failed"


HOLDER = Holder("/var/lib/dpkg/lock-frontend", 321, "unattended-upgr", "root")


def test_waits_for_another_apt_and_names_it(nginx, host, machine, monkeypatch):
    monkeypatch.setattr(packages.aptlocks, "holder", lambda: HOLDER if machine.now < 1065 else None)
    machine.on(*ALL, stdout=NGINX)
    assert packages.apply(nginx, host).ok
    said = "waiting for apt: unattended-upgr (pid 321, root) holds /var/lib/dpkg/lock-frontend"
    assert machine.said == [said] * 3
    assert machine.now == 1065


def test_time_is_seen_to_pass_while_another_apt_is_waited_for(nginx, host, machine, monkeypatch):
    ticks = []
    monkeypatch.setattr(packages.aptlocks, "holder", lambda: HOLDER if machine.now < 1020 else None)
    machine.on(*ALL, stdout=NGINX)
    assert packages.apply(nginx, replace(host, tick=lambda: ticks.append(machine.now))).ok
    assert ticks == [1000.0 + second for second in range(1, 21)]


def test_another_holder_is_named_at_once(nginx, host, machine, monkeypatch):
    then = Holder(HOLDER.path, 400, "apt-get", "root")
    holders = ((1003, HOLDER), (1006, then))
    monkeypatch.setattr(
        packages.aptlocks, "holder", lambda: next((one for at, one in holders if machine.now < at), None)
    )
    machine.on(*ALL, stdout=NGINX)
    assert packages.apply(nginx, host).ok
    assert machine.said == [f"waiting for apt: {HOLDER}", f"waiting for apt: {then}"]


@pytest.mark.parametrize(("timeout", "waited"), [(None, 300), (20.0, 20)])
def test_waiting_ends_and_the_outcome_names_the_holder(nginx, host, machine, monkeypatch, timeout, waited):
    monkeypatch.setattr(packages.aptlocks, "holder", lambda: HOLDER)
    outcome = packages.apply(nginx, replace(host, timeout=timeout))
    assert (outcome.ok, outcome.code, machine.now) == (False, "E_LOCK", 1000 + waited)
    assert "unattended-upgr (pid 321, root)" in outcome.message


def test_waiting_ends_when_we_are_told_to_stop(nginx, host, machine, monkeypatch):
    monkeypatch.setattr(packages.aptlocks, "holder", lambda: HOLDER)
    machine.passed = lambda: setattr(type(host.signals), "end_step", True)
    monkeypatch.setattr(type(host.signals), "end_step", False)
    outcome = packages.apply(nginx, host)
    assert (outcome.ok, outcome.interrupted) == (False, True)


def test_repository_and_key_are_files_of_the_plan(step, host, machine, tmp_path):
    (tmp_path / "docker.asc").write_bytes(b"KEY")
    (tmp_path / "docker.sources").write_bytes(b"Types: deb\n")
    machine.on(*ALL, stdout=ROW.format("docker-ce", "installed"))
    docker = step("apt-install", packages=("docker-ce",), repository="docker.sources", key="docker.asc")
    written = tuple(f"{tmp_path}/{name}" for name in ("keyrings/docker.asc", "sources.list.d/docker.sources"))
    assert packages.check(docker, host).details == tuple(f"would write {path}" for path in written)
    assert packages.undo(docker, host).paths == written
    assert packages.apply(docker, host).changed
    assert (tmp_path / "keyrings/docker.asc").read_bytes() == b"KEY"
    assert packages.check(docker, host).verdict == "no change"
    assert not packages.apply(docker, host).changed


def test_remove_takes_what_is_there_and_its_undo_brings_it_back(step, host, machine):
    gone = step("apt-remove", packages=("nginx", "absent"))
    machine.on(*ALL, stdout=NGINX).on(*SIMULATE, stdout="Remv nginx [1.0]\n").on(*GET)
    assert packages.check(gone, host).details == ("would remove nginx 1.0",)
    assert packages.undo(gone, host).commands[-1][-3:] == ("install", "--", "nginx")
    assert packages.apply(gone, host).ok
    assert machine.changes()[0][-3:] == ("remove", "--", "nginx")


def test_removing_what_is_not_there_changes_nothing(step, host, machine):
    machine.on(*ALL)
    gone = step("apt-remove", packages=("nginx",))
    assert packages.check(gone, host).verdict == "no change"
    assert not packages.apply(gone, host).changed


def test_what_cannot_be_written_is_an_outcome(step, host, machine, tmp_path):
    (tmp_path / "a.list").write_text("deb x")
    (tmp_path / "sources.list.d").write_text("a file in the way")
    machine.on(*ALL)
    outcome = packages.apply(step("apt-install", packages=("x",), repository="a.list"), host)
    assert (outcome.ok, outcome.code) == (False, "E_CONFLICT")


def test_purge_leaves_nothing_of_what_was_new_and_what_was_removed_earlier_as_it_was(step, host, machine):
    one = step("apt-install", packages=("nginx",), update=True, purge=True)
    earlier = ROW.format("libfoo", "config-files")
    machine.on(*ALL, stdout=earlier).on(*ONE, exit_code=1).on(*SIMULATE, stdout=INST).on(*GET)
    *_, remove, purge = packages.undo(one, host).commands
    assert remove[-4:] == ("remove", "--", "libfoo", "nginx")
    assert purge == packages.apt.purge(["nginx"])
