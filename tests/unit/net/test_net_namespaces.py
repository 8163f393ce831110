"""The checks of preflight failing for real: small disks, no inodes, no network, a wrong resolver, a cgroup's limit.

In namespaces of their own, so that the machine does not notice. Needs root and unshare(1); without them it is skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

LOOK = """
import json, sys
from freshtrack_deploy.engine import survey
from freshtrack_deploy.engine.preflight import examine
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.sockets import Limits, Line
from freshtrack_deploy.model import Requirements

survey.PROBE_LIMITS = Limits(2, 2, 4)
wants = Requirements(**json.loads(sys.argv[1]))
found = survey.survey(wants, sys.argv[2], "/usr/bin:/bin", Line(Clock()))
print(json.dumps([vars(result) for result in examine(found, wants)]))
"""


IPV6_ONLY = "ip -6 address add 2606:4700::1111/128 dev lo nodad && ip address del 127.0.0.1/8 dev lo"


def allowed() -> bool:
    command = ["unshare", "--net", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(command, capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(not allowed(), reason="needs root and namespaces of its own")


@pytest.fixture
def look(tmp_path):
    """A function that makes the checks after a command of preparation, and returns the results by id."""

    def run(before: str = "true", **wants: object) -> dict[str, dict[str, str]]:
        script = f'set -e; {before}; exec "$@"'
        program = [sys.executable, "-c", LOOK, json.dumps(wants), str(tmp_path)]
        ended = subprocess.run(
            ["unshare", "--net", "--mount", "sh", "-c", script, "sh", *program],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
            timeout=30,
        )
        return {result["id"]: result for result in json.loads(ended.stdout)}

    return run


def test_a_small_disk_is_refused_and_a_small_wish_is_granted(look, tmp_path):
    mount = f"mount -t tmpfs -o size=64k none {tmp_path}"
    assert look(mount, disk_gb=1)["disk"]["verdict"] == "failed"
    assert f"0.0 GiB free on {tmp_path}" in look(mount, disk_gb=1)["disk"]["found"]
    assert look(mount, disk_gb=0.00001)["disk"]["verdict"] == "ok"


def test_a_file_system_without_inodes_left_is_refused(look, tmp_path):
    mount = f"mount -t tmpfs -o nr_inodes=20 none {tmp_path}"
    assert look(mount, inodes=100)["inodes"]["verdict"] == "failed"
    assert look(mount, inodes=5)["inodes"]["verdict"] == "ok"
    assert look(mount)["inodes"]["verdict"] == "warning"


def test_without_a_route_the_network_is_unreachable_not_reachable_with_status_0(look):
    result = look("ip link set lo up 2>/dev/null || true", network=["http://192.0.2.1/"])["network"]
    assert (result["verdict"], result["found"]) == ("failed", "http://192.0.2.1/: no route to 192.0.2.1:80")


def test_a_wrong_resolver_is_a_problem_of_names(look, tmp_path):
    (tmp_path / "resolv.conf").write_text("nameserver 127.0.0.99\noptions timeout:1 attempts:1\n")
    before = f"mount --bind {tmp_path}/resolv.conf /etc/resolv.conf"
    results = look(before, network=["http://a.example/"], dns="b.example")
    assert results["network"]["verdict"] == results["dns"]["verdict"] == "failed"
    assert "the name a.example d" in results["network"]["found"]
    assert results["dns"]["remedy"] == "let the A record of b.example say this server's public address"


def test_a_name_in_hosts_is_told_apart(look, tmp_path):
    (tmp_path / "hosts").write_text("127.0.1.1 here.example\n192.0.2.7 far.example\n")
    before = f"mount --bind {tmp_path}/hosts /etc/hosts"
    assert look(before, dns="here.example")["dns"]["verdict"] == "warning"
    assert look(before, dns="far.example", dns_proxied=True)["dns"]["verdict"] == "ok"


@pytest.mark.skipif(not shutil.which("ip"), reason="needs ip(8)")
def test_a_server_with_two_addresses_is_found_under_each(look, tmp_path):
    (tmp_path / "hosts").write_text("8.8.8.8 one.example\n9.9.9.9 two.example\n1.1.1.1 other.example\n")
    before = (
        f"mount --bind {tmp_path}/hosts /etc/hosts; ip link set lo up; "
        "ip address add 8.8.8.8/32 dev lo; ip address add 9.9.9.9/32 dev lo"
    )
    verdicts = [look(before, dns=f"{name}.example")["dns"]["verdict"] for name in ("one", "two", "other")]
    assert verdicts == ["ok", "ok", "failed"]


def knows_ipv6() -> bool:
    command = ["unshare", "--net", "sh", "-c", f"ip link set lo up && {IPV6_ONLY}"]
    return bool(shutil.which("ip")) and subprocess.run(command, capture_output=True).returncode == 0


@pytest.mark.skipif(not knows_ipv6(), reason="needs ip(8) and a kernel with IPv6")
def test_a_server_with_an_ipv6_address_only_is_reached_and_compared_by_it(look, tmp_path):
    """The control is a name that has an IPv4 address only: it is no route from here, and another server's."""
    (tmp_path / "hosts").write_text("2606:4700::1111 six.example\n8.8.8.8 four.example\n")
    before = f"mount --bind {tmp_path}/hosts /etc/hosts; ip link set lo up; {IPV6_ONLY}"
    six = look(before, dns="six.example", network=["http://six.example:9/"])
    assert six["dns"]["verdict"] == "ok"
    assert six["network"]["found"] == "http://six.example:9/: six.example:9 refuses connections"
    four = look(before, dns="four.example", network=["http://four.example:9/"])
    assert four["dns"]["remedy"].startswith("let the AAAA record of four.example say 2606:4700::1111, or set")
    assert four["network"]["found"] == "http://four.example:9/: no route to four.example:9"


def test_the_checks_change_nothing(look, tmp_path):
    before = f"mount -t tmpfs -o ro none {tmp_path}"
    assert look(before, disk_gb=0.1, commands=["sh"])["commands"]["verdict"] == "ok"


@pytest.mark.skipif(not shutil.which("faketime"), reason="needs faketime(1)")
def test_a_clock_before_this_program_was_written_is_refused(look):
    """The control is the clock as it is."""
    assert look()["clock"]["verdict"] == "ok"
    own_memory = "mount -t tmpfs none /dev/shm"  # where a killed one of the same number would stand in its way
    clock = look(f"{own_memory}; set -- faketime '2001-01-01 00:00:00' \"$@\"")["clock"]
    assert (clock["verdict"], clock["wanted"]) == ("failed", "2025 or later")
