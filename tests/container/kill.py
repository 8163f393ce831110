"""Runs inside the machine: a command whose every process is killed in the moment that something holds.

`kill.py BEGUN CONDITION COMMAND...`: CONDITION is Python over `exists`, `changed` and `says`, of interest once the command
has said BEGUN. The command lives in a cgroup of its own that from then on gets a millisecond at a time and is frozen
while the condition is asked, so that no moment is missed on a busy machine; cgroup.kill (Linux 5.14) then ends all that
it started in one stroke. Exit code 9: killed; 1: it ended before the condition held, and what it said is on stderr.
"""

from __future__ import annotations

import glob
import os
import subprocess
import sys
import time
import uuid

CGROUPS = "/sys/fs/cgroup"
SAID = "/run/kill.said"
SLICE_S = 0.001


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


class Group:
    """A cgroup of its own, frozen and thawed from outside."""

    def __init__(self) -> None:
        self.path = f"{CGROUPS}/killing-{uuid.uuid4().hex}"
        os.mkdir(self.path)

    def enter(self) -> None:
        self._write("procs", "0")

    def work(self, seconds: float) -> None:
        """Let them run for a moment; on return they are frozen."""
        self._write("freeze", "0")
        time.sleep(seconds)
        self._write("freeze", "1")
        while not says(f"{self.path}/cgroup.events", "frozen 1"):
            pass

    def kill(self) -> None:
        self._write("kill", "1")

    def _write(self, name: str, text: str) -> None:
        with open(f"{self.path}/cgroup.{name}", "w") as file:
            file.write(text)


def main(begun: str, condition: str, command: list[str]) -> int:
    group, code = Group(), compile(condition, "condition", "eval")
    asked = {"exists": exists, "changed": Changed(), "says": says}
    eval(code, asked)  # `changed` remembers what is there now
    with open(SAID, "wb") as said:
        streams = {"stdin": subprocess.DEVNULL, "stdout": said, "stderr": said}
        started = subprocess.Popen(command, preexec_fn=group.enter, **streams)
        while started.poll() is None and not says(SAID, begun):
            time.sleep(SLICE_S)
        group.work(0)
        while started.poll() is None and not eval(code, asked):
            group.work(SLICE_S)
    group.kill()
    if started.wait() == -9:
        return 9
    with open(SAID, encoding="utf-8", errors="replace") as said:
        sys.stderr.write(said.read())
    return 1


sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
