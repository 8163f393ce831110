"""What the kernel ended for want of memory, read from its log and from the counters of both versions of cgroups."""

from __future__ import annotations

from pathlib import Path

import pytest

from freshtrack_deploy.host import victims
from freshtrack_deploy.host.facts import local_mounts

RECORD = "3,14184,13270232583,-;Memory cgroup out of memory: Killed process 2948 (python3) total-vm:219280kB, UID:0\n"
MOUNTS = """\
overlay / overlay rw 0 0
proc /proc proc rw 0 0
tmpfs /srv/with\\040space tmpfs rw 0 0
server:/x /mnt nfs4 rw 0 0
/dev/sda1 /var ext4 rw 0 0
"""


def test_a_victim_is_named_with_its_time() -> None:
    assert victims.parse(RECORD) == victims.Victim(2948, "python3", 13270.232583)
    assert victims.parse(RECORD.replace("Memory cgroup out", "Out")) is not None


@pytest.mark.parametrize("text", ["", "6,1,2,-;Killed process 5 (x) by an administrator", "6,1,2,-;eth0: link up"])
def test_other_records_name_nobody(text: str) -> None:
    assert victims.parse(text) is None


@pytest.mark.parametrize(
    ("cgroup", "file"), [("0::/app\n", "app/memory.events"), ("4:memory:/app\n0::/\n", "memory/app/memory.oom_control")]
)
def test_our_cgroup_counts_them(tmp_path: Path, cgroup: str, file: str) -> None:
    counter = tmp_path / "sys/fs/cgroup" / file
    counter.parent.mkdir(parents=True)
    counter.write_text("under_oom 0\noom_kill 3\n")
    (tmp_path / "proc/self").mkdir(parents=True)
    (tmp_path / "proc/self/cgroup").write_text(cgroup)
    assert victims.counted(str(tmp_path)) == 3


def test_where_nobody_counts_there_are_none(tmp_path: Path) -> None:
    assert victims.counted(str(tmp_path)) == 0


def test_file_systems_that_can_fill_up_are_those_of_this_machine(tmp_path: Path) -> None:
    (tmp_path / "proc/self").mkdir(parents=True)
    (tmp_path / "proc/self/mounts").write_text(MOUNTS)
    assert local_mounts(str(tmp_path)) == ("/", "/srv/with space", "/var")
