"""deploy.pyz and all that it started killed at a chosen moment, in a container."""

from __future__ import annotations

import subprocess
from pathlib import Path

import machine

HERE = Path(__file__).resolve().parent
# For a container without systemd, whose cgroups are not its own otherwise.
OPTIONS = (
    "--cap-add=SYS_ADMIN", "--security-opt=seccomp=unconfined", "--security-opt=apparmor=unconfined",
    "--cgroupns=private",
)  # fmt: skip
OWN_CGROUPS = (
    "test -w /sys/fs/cgroup/cgroup.procs || { umount -R /sys/fs/cgroup; mount -t cgroup2 cgroup2 /sys/fs/cgroup; }"
)
PLACE = "/root/kill.py"
SAID = "/run/kill.said"  # what the command says until it dies


def prepare(container: str) -> None:
    machine.put(container, HERE / "kill.py", PLACE)
    done = machine.shell(container, OWN_CGROUPS)
    assert done.returncode == 0, done.stderr


def at(container: str, moment: str, command: str, begun: str = "") -> None:
    """Run a command until it has said `begun` and the moment comes; AssertionError: it ended before."""
    words = ["docker", "exec", container, "python3", PLACE, begun, moment, *command.split()]
    died = subprocess.run(words, capture_output=True, text=True, timeout=300, check=False)
    assert died.returncode == 9, f"{moment}\n{died.stderr}"
