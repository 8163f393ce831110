"""The table of docs/benchmarks.md, measured: `python3 tests/bench/run.py`. Takes some minutes and 2 GB below TEMP_DIR.

Each row is ours beside its reference in the same run; what differs between machines cancels out, as far as it can.
Nothing here fails because a figure is worse than its limit: a busy machine is no bug. The parts run alone, too.
"""

from __future__ import annotations

import os
import platform
import time

import classification
import lock
import output
import snapshots
import steps
from row import table

PARTS = (steps, output, classification, lock, snapshots)


def main() -> None:
    print(surroundings(), flush=True)
    print(table([row for part in PARTS for row in part.rows()]))
    print(f"\nLoad when it ended: {os.getloadavg()[0]:.1f}.")


def surroundings() -> str:
    """What the figures depend on."""
    machine = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors"
    return f"{time.strftime('%Y-%m-%d')}, {machine}, load when it began: {os.getloadavg()[0]:.1f}.\n"


if __name__ == "__main__":
    main()
