"""Runs inside the machine: a command whose every process is killed in the moment that something holds.

`kill.py CONDITION COMMAND...`: CONDITION is Python over `exists`, `changed` and `says`, asked without a pause. The
command lives in a cgroup of its own, and cgroup.kill (Linux 5.14) ends all that it started in one stroke. Exit code 9:
killed; 1: it ended before the condition held, and what it said is on stderr.
"""

from __future__ import annotations

import glob
import os
import subprocess
import sys
import uuid

CGROUPS = "/sys/fs/cgroup"
SAID = "/run/kill.said"


def exists(pattern: str) -> bool:
    return bool(glob.glob(pattern, include_hidden=True) if sys.version_info >= (3, 11) else glob.glob(pattern))


def inode(path: str) -> int:
    try:
        return os.lstat(path).st_ino
    except FileNotFoundError:
        return 0


def says(path: str, text: str) -> bool:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return text in file.read()
    except FileNotFoundError:
        return False


class Changed:
    """Whether a file has been replaced since the first question."""

    def __init__(self) -> None:
        self.before: dict[str, int] = {}

    def __call__(self, path: str) -> bool:
        return inode(path) != self.before.setdefault(path, inode(path))


def enter(group: str) -> None:
    with open(f"{group}/cgroup.procs", "w") as members:
        members.write("0")


def main(condition: str, command: list[str]) -> int:
    group = f"{CGROUPS}/killing-{uuid.uuid4().hex}"
    os.mkdir(group)
    asked = {"exists": exists, "changed": Changed(), "says": says}
    holds = compile(condition, "condition", "eval")
    eval(holds, asked)  # `changed` remembers what is there now
    with open(SAID, "wb") as said:
        streams = {"stdin": subprocess.DEVNULL, "stdout": said, "stderr": said}
        started = subprocess.Popen(command, preexec_fn=lambda: enter(group), **streams)
        while not eval(holds, asked):
            if started.poll() is not None:
                break
    with open(f"{group}/cgroup.kill", "w") as kill:
        kill.write("1")
    if started.wait() == -9:
        return 9
    with open(SAID, encoding="utf-8", errors="replace") as said:
        sys.stderr.write(said.read())
    return 1


sys.exit(main(sys.argv[1], sys.argv[2:]))
