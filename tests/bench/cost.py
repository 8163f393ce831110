"""What a program costs: processor seconds (user and system, its children included), elapsed seconds, its peak memory.

The least of many runs that take turns: what else the machine does meanwhile only ever adds, and adds to all alike.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import Callable, NamedTuple

SMALL = """
import os, sys
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(pid, 0)
print(usage.ru_maxrss, file=sys.stderr)
"""


class Cost(NamedTuple):
    """Seconds."""

    processor: float
    elapsed: float


Words = Callable[[int], "list[str]"]  # the command of each round, which may need a fresh directory


class Failed(Exception):
    """A program that was to be measured ended in failure; the text is what it said."""


def least(programs: dict[str, Words], rounds: int) -> dict[str, Cost]:
    """The least cost of each program."""
    costs: dict[str, list[Cost]] = {name: [] for name in programs}
    for number in range(rounds):
        for name, words in programs.items():
            costs[name].append(once(words(number)))
    return {name: Cost(*map(min, zip(*runs))) for name, runs in costs.items()}


def once(words: list[str]) -> Cost:
    read, write = os.pipe()
    actions = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, write, 2)]
    begun = time.perf_counter()
    pid = os.posix_spawnp(words[0], words, os.environ, file_actions=actions)
    os.close(write)
    with open(read, encoding="utf-8", errors="replace") as stderr:
        said = stderr.read()
    _, status, usage = os.wait4(pid, 0)
    if status:
        raise Failed(f"{' '.join(words)} ended with status {status}: {said.strip()}")
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - begun)


def always(*words: str) -> Words:
    """The same command every round."""
    return lambda number: list(words)


def peak_megabytes(words: list[str]) -> float:
    """The most memory a program held, started by a small one: until its exec it counts as large as who starts it."""
    asked = [sys.executable, "-IS", "-c", SMALL, *words]
    done = subprocess.run(asked, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return int(done.stderr.split()[-1]) / 1024
