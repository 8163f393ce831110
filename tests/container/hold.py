"""Runs inside the machine: deploy.pyz frozen in the middle of a step that has begun, however quick the step is.

`hold.py DIRECTORY STEP`: when the journal in DIRECTORY says that STEP has started, and a process of the step is there (a
step that only waits has none), the program is frozen in a cgroup of its own. Its step goes on; its end is not noticed.
What is printed is one line: where that cgroup is. Writing 0 to its `cgroup.freeze` lets the program go on.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
import uuid
from pathlib import Path

LOOK_S = 0.002
LOOKS_FOR_A_PROCESS = 50


def starts(directory: str, step: str) -> int:
    """How often the step has started; 0 as long as there is no journal."""
    try:
        journal = sqlite3.connect(f"file:{directory}/checkpoint.db?mode=ro", uri=True, timeout=10)
        asked = "SELECT count(*) FROM entries WHERE kind = 'step-started' AND step = ?"
        return journal.execute(asked, (step,)).fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def works(step: str) -> bool:
    return any(f"DEPLOY_ATTEMPT={step}" in environment(one) for one in Path("/proc").glob("[0-9]*/environ"))


def environment(file: Path) -> str:
    """With the run's id taken out of the attempt's name."""
    try:
        words = file.read_text(errors="replace").split("\0")
    except OSError:
        return ""
    return "\n".join(f"DEPLOY_ATTEMPT={word.split('/')[1]}" for word in words if word.startswith("DEPLOY_ATTEMPT="))


def freeze(pid: int) -> str:
    group = f"/sys/fs/cgroup/held-{uuid.uuid4().hex}"
    os.mkdir(group)
    Path(group, "cgroup.procs").write_text(str(pid))
    Path(group, "cgroup.freeze").write_text("1")
    while "frozen 1" not in Path(group, "cgroup.events").read_text():
        time.sleep(LOOK_S)
    return group


def main(directory: str, step: str) -> None:
    before = starts(directory, step)
    print("watching", flush=True)
    while starts(directory, step) == before:
        time.sleep(LOOK_S)
    for _ in range(LOOKS_FOR_A_PROCESS):
        if works(step):
            break
        time.sleep(LOOK_S)
    print(freeze(json.loads(Path(directory, "lock").read_text())["pid"]), flush=True)


main(*sys.argv[1:])
