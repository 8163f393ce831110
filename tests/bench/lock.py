"""The lock with its record, beside a bare flock(2) and beside a record that is truncated first. Microseconds, a ratio."""

from __future__ import annotations

import fcntl
import os
import sys
import tempfile
import time
from typing import Callable

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from row import Row

from freshtrack_deploy.state.holder import Holder
from freshtrack_deploy.state.lock import SIZE, Lock

ROUNDS = 2000
BARE, OURS = "flock(2) alone", "the lock with its record"


def bare(path: str) -> None:
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    os.close(fd)


def truncating(path: str) -> None:
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    os.ftruncate(fd, 0)
    os.pwrite(fd, b"x" * SIZE, 0)
    os.close(fd)


def measure(once: Callable[[], object]) -> float:
    """The median, in microseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        once()
        times.append(time.perf_counter() - start)
    return sorted(times)[ROUNDS // 2] * 1e6


def times() -> dict[str, float]:
    """Microseconds by what was done."""
    with tempfile.TemporaryDirectory() as folder:
        holder = Holder(os.getpid(), 1, "boot", "alice", "192.0.2.7", 1.7e9)
        return {
            BARE: measure(lambda: bare(f"{folder}/bare")),
            OURS: measure(lambda: Lock.acquire(folder, holder).release()),
            "with a truncated record": measure(lambda: truncating(f"{folder}/cut")),
        }


def rows() -> list[Row]:
    found = times()
    return [Row(OURS, found[OURS], 50, " us", f"{BARE}: {found[BARE]:.1f} us; medians of {ROUNDS}")]


def main() -> None:
    found = times()
    for name, microseconds in found.items():
        print(f"{name:28} {microseconds:8.1f} us {microseconds / found[BARE]:6.1f}x")


if __name__ == "__main__":
    main()
