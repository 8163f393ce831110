"""Programs that the kernel ended for want of memory, as its log and the counters of our cgroup tell. Read only.

The log needs root and, in a container, the device itself. A record is "level,number,microseconds,flags;text".
Sources: Documentation/ABI/testing/dev-kmsg, mm/oom_kill.c (__oom_kill_process), cgroup-v2.rst (memory.events).
"""

from __future__ import annotations

import os

from freshtrack_deploy.host import cgroups
from freshtrack_deploy.host.pseudo import read
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LOG = "/dev/kmsg"
RECORD = 8192  # bytes: the kernel refuses smaller buffers for its longest records
KILLED = "Killed process "


@record
class Victim:
    """A program that is gone. `at` is in seconds of the monotonic clock."""

    pid: int
    name: str
    at: float


def counted(root: str = "/") -> int:
    """How many processes of our cgroup have been ended for want of memory; 0 also where nobody counts."""
    texts = (
        read(f"{folder}/{name}", root)
        for folder in cgroups.folders("memory", root)
        for name in ("memory.events", "memory.oom_control")  # version 2, 1
    )
    counts = (line.split() for text in texts for line in text.splitlines() if line.startswith("oom_kill "))
    return next((int(count) for _, count in counts), 0)


def last() -> Victim | None:
    """The newest one in the kernel's log; None when there is none or we may not look."""
    found = None
    for text in _records():
        found = parse(text) or found
    return found


def parse(text: str) -> Victim | None:
    """`3,14184,13270232583,-;Memory cgroup out of memory: Killed process 2948 (python3) total-vm:...`"""
    head, _, message = text.partition(";")
    before, _, rest = message.partition(KILLED)
    pid, _, name = rest.partition(" (")
    if not pid.isdigit() or "emory" not in before:
        return None
    return Victim(int(pid), name.partition(")")[0], int(head.split(",")[2]) / 1e6)


def _records() -> Iterator[str]:
    try:
        fd = os.open(LOG, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return
    try:
        while True:
            try:
                yield os.read(fd, RECORD).decode("utf-8", "replace")
            except BrokenPipeError:  # it was overwritten before we read it: the next one is there
                continue
    except OSError:  # EAGAIN: that was all
        return
    finally:
        os.close(fd)
