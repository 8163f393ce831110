"""The first rig: end a program, or make the kernel refuse, at its Nth call of a kind.

strace injects; it must never be given --seccomp-bpf, which silently injects nothing, and the call has to be among the
traced ones. The Nth call is not executed when the program is killed at it.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass

# Everything that changes something outside the process, or starts another one.
MUTATING = (
    "openat open creat write pwrite64 writev pwritev ftruncate truncate fallocate fsync fdatasync sync_file_range "
    "rename renameat renameat2 unlink unlinkat rmdir mkdir mkdirat link linkat symlink symlinkat mknodat "
    "chmod fchmod fchmodat chown fchown lchown fchownat utimensat setxattr fsetxattr flock "
    "copy_file_range sendfile clone clone3 vfork fork execve kill"
)
OPENS = ("open", "openat")
LINE = re.compile(r"^(?:(?P<pid>\d+) +)?(?P<call>\w+)\((?P<arguments>.*)")
TIME_LIMIT = 600  # seconds, for a program that hangs


@dataclass(frozen=True)
class Point:
    """The Nth call of this name in a process, counted from 1; `text` is what was seen there when counting."""

    call: str
    count: int
    text: str = ""

    def __str__(self) -> str:
        return f"{self.call}#{self.count}"


@dataclass(frozen=True)
class End:
    """How a program ended: `killed` by the rig, else with `code`."""

    killed: bool
    code: int
    output: str
    errors: str


def exhaustive() -> bool:
    return os.environ.get("EXHAUSTIVE") == "1"


def sample(points: list, count: int, chosen_seed: int) -> list:
    """All of them when EXHAUSTIVE is set, else so many, in their order."""
    if exhaustive() or len(points) <= count:
        return points
    picked = sorted(random.Random(chosen_seed).sample(range(len(points)), count))
    return [points[index] for index in picked]


def points(command: list[str], *, follow: bool = False, calls: tuple[str, ...] = (), **options) -> list[Point]:
    """Run a program to its end and list where it changes something (only at these calls, if given)."""
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as log:
        traced = ["strace", *(["-f"] if follow else []), "-qqq", "-e", "signal=none", "-e", f"trace={_known()}"]
        subprocess.run([*traced, "-o", log.name, *command], timeout=TIME_LIMIT, capture_output=True, **options)
        found = _counted(log)
    return [point for point in found if _mutates(point) and (not calls or point.call in calls)]


def _known() -> str:
    return ",".join(f"?{call}" for call in MUTATING.split())  # ?: not every architecture has each of them


def _counted(log) -> list[Point]:
    counts: dict[tuple[str, str], int] = {}
    found = {}
    for line in log:
        match = LINE.match(line)
        if match:
            key = (match["pid"] or "", match["call"])
            counts[key] = counts.get(key, 0) + 1
            found.setdefault((match["call"], counts[key]), Point(match["call"], counts[key], line.strip()[:200]))
    return list(found.values())


def _mutates(point: Point) -> bool:
    if point.call in OPENS:
        return "O_CREAT" in point.text or "O_TRUNC" in point.text
    return not (point.call == "execve" and point.count == 1)  # strace's own start of the program


def kill(command: list[str], point: Point, *, follow: bool = False, **options) -> End:
    """Run a program and end it with SIGKILL instead of this call."""
    return _inject(command, point, "signal=KILL", follow, options)


def refuse(command: list[str], point: Point, error: str, *, onwards: bool = False, **options) -> End:
    """Run a program and let this call (or, onwards, all from this one on) fail with an error such as ENOSPC."""
    return _inject(command, point, f"error={error}", False, options, "+" if onwards else "")


def _inject(command, point: Point, what: str, follow: bool, options: dict, onwards: str = "") -> End:
    if not shutil.which("strace"):
        raise RuntimeError("the crash rigs need strace (apt-get install strace)")
    traced = ["strace", *(["-f"] if follow else []), "-qqq", "-e", "signal=none", "-o", "/dev/null"]
    inject = ["-e", f"trace={point.call}", "-e", f"inject={point.call}:{what}:when={point.count}{onwards}"]
    options = {"stdin": subprocess.DEVNULL, **options}
    ended = subprocess.run([*traced, *inject, *command], timeout=TIME_LIMIT, capture_output=True, text=True, **options)
    return End(ended.returncode == -9, ended.returncode, ended.stdout, ended.stderr)
