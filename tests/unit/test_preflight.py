"""The checks before a run: each can fail, all are reported, one verdict."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from freshtrack_deploy.engine import preflight
from freshtrack_deploy.engine.preflight import CHECKS, FAILED, OK, WARNING, examine, refuse
from freshtrack_deploy.engine.survey import Name, Probe, Survey, survey
from freshtrack_deploy.errors import PreflightRefused, UnknownCheck
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.facts import GIB, MIB, Disk, Memory, Release
from freshtrack_deploy.host.ports import Listener
from freshtrack_deploy.host.sockets import Line
from freshtrack_deploy.model import Requirements
from freshtrack_deploy.record import replace

NOW = 1_769_342_400.0

GOOD = Survey(
    release=Release("debian", "12", "Debian GNU/Linux 12 (bookworm)"),
    memory=Memory(4096 * MIB, 3000 * MIB),
    disks=(Disk("/", 50 * GIB, 100 * GIB, 500_000, 600_000),),
    cpus=2,
    load=0.5,
    arch="x86_64",
    kernel="6.1.0-13-amd64",
    addresses=("203.0.113.5", "8.8.8.8"),
    probes=(Probe("https://a.example/", 401, date=NOW - 2),),
    speed=Probe("https://a.example/f", 200, received=10_000_000, seconds=2.0),
    name=Name("app.example", ("8.8.8.8",)),
    now=NOW,
)

WANTS = Requirements(
    os=("ubuntu >= 20.04", "debian >= 11"),
    arch=("amd64",),
    privileges="root",
    ram_mb=2048,
    disk_gb=10,
    cpu_cores=2,
    network=("https://a.example/",),
    dns="app.example",
    ports_free=(80, 443),
    commands=("curl",),
    inodes=100_000,
    load=1,
    bandwidth_url="https://a.example/f",
)

NGINX = Listener(443, "", 41, "nginx")

BAD = {
    "privileges": (FAILED, {"uid": 1000}),
    "os": (FAILED, {"release": Release("fedora", "40", "Fedora 40")}),
    "arch": (FAILED, {"arch": "riscv64"}),
    "kernel": (FAILED, {"kernel": "3.10.0-1160.el7"}),
    "memory": (FAILED, {"memory": Memory(4096 * MIB, 100 * MIB, 200 * MIB)}),
    "disk": (FAILED, {"disks": (Disk("/", 50 * GIB, 100 * GIB), Disk("/var", 2 * GIB, 3 * GIB))}),
    "inodes": (FAILED, {"disks": (Disk("/", 50 * GIB, 100 * GIB, 20, 600_000),)}),
    "cpu": (WARNING, {"cpus": 1}),
    "load": (WARNING, {"load": 7.5}),
    "clock": (FAILED, {"now": 5.0}),
    "commands": (FAILED, {"missing_commands": ("curl",)}),
    "ports": (FAILED, {"listeners": (NGINX,)}),
    "dns": (FAILED, {"name": Name("app.example", ("9.9.9.9",))}),
    "network": (FAILED, {"probes": (Probe("https://a.example/", problem="a.example:443 refuses connections"),)}),
    "bandwidth": (WARNING, {"speed": Probe("https://a.example/f", 200, received=300_000, seconds=5.0)}),
}


def verdicts(found: Survey, wants: Requirements = WANTS, **options: object) -> dict[str, str]:
    return {result.id: result.verdict for result in examine(found, wants, **options)}


def result_of(id: str, found: Survey, wants: Requirements = WANTS, **options: object) -> preflight.CheckResult:
    return next(result for result in examine(found, wants, **options) if result.id == id)


def test_a_good_machine_passes_every_check():
    assert verdicts(GOOD) == dict.fromkeys(CHECKS, OK)
    refuse(examine(GOOD, WANTS))


@pytest.mark.parametrize("id", list(BAD))
def test_each_check_fails_alone_and_says_what_to_do(id):
    verdict, changes = BAD[id]
    found = replace(GOOD, **changes)
    assert {name: one for name, one in verdicts(found).items() if one != OK} == {id: verdict}
    assert result_of(id, found).remedy


def test_every_check_but_the_one_that_only_tells_can_fail():
    assert set(CHECKS) - set(BAD) == {"container"}


def test_all_failures_are_reported_before_the_verdict():
    found = replace(GOOD, **BAD["memory"][1], **BAD["ports"][1])
    with pytest.raises(PreflightRefused) as caught:
        refuse(examine(found, WANTS))
    assert caught.value.exit_code == 8
    assert list(caught.value.problems) == [
        "memory: 100 of 4096 MiB available (50 % in use), limited to 200 MiB, wanted: 2048 MiB; end programs, add memory or swap",
        "ports: 443 is held by nginx (pid 41), wanted: 80, 443 free; stop what holds them, or choose other ports",
    ]
    assert str(caught.value) == "2 checks failed before the run"


@pytest.mark.parametrize(
    ("memory", "used"),
    [(Memory(4096, 4096), "0 %"), (Memory(4096, 0), "100 %"), (Memory(4096, 1024), "75 %"), (Memory(9, 8, 4), "0 %")],
)
def test_the_memory_in_use_is_a_share_of_what_there_is(memory, used):
    assert f"({used} in use)" in result_of("memory", replace(GOOD, memory=memory)).found


def test_warnings_refuse_nothing():
    refuse(examine(replace(GOOD, **BAD["cpu"][1], **BAD["bandwidth"][1]), WANTS))


@pytest.mark.parametrize("id", [id for id, (verdict, _) in BAD.items() if verdict == FAILED])
def test_an_ignored_failure_is_told_but_refuses_nothing(id):
    found = replace(GOOD, **BAD[id][1])
    result = result_of(id, found, ignored=(id,))
    assert result.verdict == WARNING
    assert result.found.endswith("(ignored)")
    refuse(examine(found, WANTS, ignored=(id,)))


def test_an_unknown_check_is_refused_with_the_valid_ones():
    with pytest.raises(UnknownCheck, match=r'no check "disc"; the checks are: .*disk'):
        examine(GOOD, WANTS, ignored=("disc",))


def test_once_begun_shortages_are_warnings():
    found = replace(GOOD, **BAD["memory"][1], **BAD["disk"][1])
    assert {id: one for id, one in verdicts(found, begun=True).items() if one != OK} == {
        "memory": WARNING,
        "disk": WARNING,
    }
    assert verdicts(replace(GOOD, arch="riscv64"), begun=True)["arch"] == FAILED


def test_a_port_may_be_held_by_what_the_deployment_started_and_by_nobody_else():
    ours = replace(GOOD, listeners=(NGINX,), ours={NGINX: "nginx.service"})
    assert result_of("ports", ours, begun=True).found == "443 is held by nginx (pid 41), ours: nginx.service"
    assert result_of("ports", ours, begun=True).verdict == OK
    stranger = Listener(80, "", 42, "python3")
    both = replace(ours, listeners=(NGINX, stranger))
    assert result_of("ports", both, begun=True).verdict == FAILED
    assert result_of("ports", replace(both, untraced=True), begun=True).verdict == WARNING
    assert "80 is held by python3 (pid 42), 443" in result_of("ports", both, begun=True).found


def test_without_requirements_nothing_is_demanded():
    bare = Survey(release=Release("linux", "", "linux"), kernel="6.1", cpus=1, now=NOW)
    assert set(verdicts(bare, Requirements()).values()) == {OK}


@pytest.mark.parametrize(
    ("wanted", "version", "good"),
    [
        ("debian", "12", True),
        ("Debian >= 11", "12", True),
        ("debian >= 12", "11", False),
        ("debian == 12", "12.5", True),
        ("debian > 12", "12.5", False),
        ("debian <= 12", "12.5", True),
        ("debian < 12", "12", False),
        ("debian >= 13", "", True),
        ("ubuntu >= 20.04", "22.04", False),
        ("debian >=", "12", False),
    ],
)
def test_systems_are_compared_by_number(wanted, version, good):
    assert preflight.is_release(Release("debian", version, ""), wanted) is good


def test_a_clock_that_disagrees_with_every_server_is_a_warning():
    off = replace(GOOD, probes=(Probe("a", 200, date=NOW - 4000), Probe("b", 200, date=NOW - 7200)))
    assert result_of("clock", off).verdict == WARNING
    assert "4000 s ahead of the servers" in result_of("clock", off).found
    one_is_wrong = replace(GOOD, probes=(Probe("a", 200, date=NOW), Probe("b", 200, date=0.0)))
    assert result_of("clock", one_is_wrong).verdict == OK


@pytest.mark.parametrize(
    ("resolved", "own", "verdict"),
    [
        (("9.9.9.9", "8.8.8.8"), ("8.8.8.8",), OK),
        (("9.9.9.9",), ("8.8.8.8", "10.0.0.1"), FAILED),
        (("9.9.9.9",), ("10.0.0.1",), WARNING),
        (("127.0.1.1",), ("8.8.8.8",), WARNING),
    ],
)
def test_a_name_is_compared_with_every_address_of_the_server(resolved, own, verdict):
    assert verdicts(replace(GOOD, name=Name("app.example", resolved), addresses=own))["dns"] == verdict


def test_a_wrong_record_shows_both_addresses_and_the_record_to_make():
    result = result_of("dns", replace(GOOD, name=Name("app.example", ("9.9.9.9",)), addresses=("8.8.8.8",)))
    assert "app.example is 9.9.9.9" in str(result)
    assert "let the A record of app.example say 8.8.8.8" in result.remedy


@pytest.mark.parametrize(
    ("own", "remedy"),
    [
        (("8.8.8.8", "10.0.0.1"), "let the A record of app.example say 8.8.8.8"),
        (("2606:4700::1",), "let the AAAA record of app.example say 2606:4700::1"),
        (("8.8.8.8", "2606:4700::1"), "let the A record of app.example say 8.8.8.8 and the AAAA record of app.example"),
        (("10.0.0.1", "fd00::1"), "let the A record of app.example say this server's public address"),
    ],
)
def test_each_family_of_addresses_has_its_own_record(own, remedy):
    nowhere = replace(GOOD, name=Name("app.example", problem="it does not resolve"), addresses=own)
    assert result_of("dns", nowhere).remedy.startswith(remedy)


def test_a_proxied_name_only_has_to_resolve():
    elsewhere = replace(GOOD, name=Name("app.example", ("9.9.9.9",)))
    proxied = replace(WANTS, dns_proxied=True)
    assert verdicts(elsewhere, proxied)["dns"] == OK
    nowhere = replace(GOOD, name=Name("app.example", problem="the name app.example does not resolve: unknown"))
    assert verdicts(nowhere, proxied)["dns"] == FAILED


def test_an_unreachable_measurement_and_a_tiny_file_refuse_nothing():
    assert verdicts(replace(GOOD, speed=Probe("x", problem="no route to x")))["bandwidth"] == WARNING
    assert verdicts(replace(GOOD, speed=Probe("x", 200, received=500, seconds=0.1)))["bandwidth"] == OK


def test_a_survey_of_this_machine_changes_nothing(tmp_path):
    before = sorted(os.listdir(tmp_path))
    found = survey(Requirements(commands=("sh", "no-such-program")), str(tmp_path), "/usr/bin:/bin", Line(Clock()))
    assert found.missing_commands == ("no-such-program",)
    assert found.disks
    assert sorted(os.listdir(tmp_path)) == before


def test_every_check_is_described_for_operators():
    text = (Path(__file__).parents[2] / "docs" / "preflight.md").read_text()
    assert re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE) == list(CHECKS)
