"""Starting, steps that do nothing, and steps that are done: `python3 tests/bench/steps.py [ROUNDS]`.

Ours is the archive as build.py makes it, with the plan compiled in. Beside it: an interpreter that does nothing, a C
loop that syncs what a step must sync (loop.c), and shell functions that write a checkpoint file a step (run_step.sh).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT), str(HERE)]

from cost import Cost, always, least, once, peak_megabytes  # noqa: E402
from row import NO_LIMIT, Row, ratio, table  # noqa: E402

import build  # noqa: E402

FEW, MANY = 100, 1000
ROUNDS = 30
PYTHON = (sys.executable, "-I", "-S", "-c", "pass")
MUCH_OUTPUT = "yes the same line of output | head -c 268435456"
LIMITS = {"C loop": 1.7, "shell functions": NO_LIMIT}


def rows(rounds: int = ROUNDS) -> list[Row]:
    """Every row about whole programs."""
    with tempfile.TemporaryDirectory() as folder:
        archives = make_archives(folder)
        return [
            *starts(folder, archives, rounds),
            *no_ops(folder, archives, max(3, rounds // 3)),
            syncs(folder, archives),
            memory(folder, archives),
            Row("the archive", os.path.getsize(archives["few"]) / 1000, 200, " KB", ""),
        ]


def make_archives(folder: str) -> dict[str, str]:
    """One archive for each plan, by its name."""
    members = build.package_files(build.environment("build"))
    plans = {"few": no_op_steps(FEW), "many": no_op_steps(MANY), "loud": [step("loud", MUCH_OUTPUT)]}
    for name, steps in plans.items():
        plan = Path(folder, f"{name}.json")
        plan.write_text(json.dumps({"plan": {"name": name, "version": "1"}, "step": steps}))
        packed = build.pack(build.with_plans(members, plan), build.source_time(), build.everyday_modules())
        build.write(Path(folder, f"{name}.pyz"), packed)
    return {name: f"{folder}/{name}.pyz" for name in plans}


def no_op_steps(count: int) -> list[dict[str, object]]:
    return [step(f"step-{number}", "true") for number in range(1, count + 1)]


def step(id: str, script: str) -> dict[str, object]:
    return {"id": id, "script": {"content": script}}


def run(archive: str, state: str, *options: str) -> list[str]:
    """By the interpreter that is the reference too, as the archive's first line would."""
    return [sys.executable, "-IS", archive, *options, "--state-dir", state]


def starts(folder: str, archives: dict[str, str], rounds: int) -> list[Row]:
    few, many, shell = (f"{folder}/{name}-done" for name in ("few", "many", "shell"))
    once(run(archives["few"], few))
    once(run(archives["many"], many))
    once(["bash", str(HERE / "run_step.sh"), shell, str(MANY)])
    costs = least(
        {
            "python": always(*PYTHON),
            "version": always(sys.executable, "-IS", archives["few"], "--version"),
            "status": always(*run(archives["few"], few, "status")),
            "done": always(*run(archives["many"], many)),
        },
        rounds,
    )
    by_shell = least({"shell": always("bash", str(HERE / "run_step.sh"), shell, str(MANY))}, 3)["shell"]
    python = "`python3 -I -S -c pass`, processor"
    base = costs["python"].processor
    return [
        ratio("`--version`", costs["version"].processor, python, base, 2.5),
        ratio(f"`status` of {FEW} steps", costs["status"].processor, python, base, 6),
        ratio(f"{MANY} steps already done", costs["done"].processor, python, base, 8),
        ratio(f"{MANY} steps already done", costs["done"].processor, "shell functions", by_shell.processor, NO_LIMIT),
    ]


def no_ops(folder: str, archives: dict[str, str], rounds: int) -> list[Row]:
    """A fresh state each round: by processor time and by the clock, which waits for the same disk in all three."""
    programs = {
        "ours": lambda number: run(archives["few"], f"{folder}/no-op-{number}"),
        "shell functions": lambda number: ["bash", str(HERE / "run_step.sh"), f"{folder}/shell-{number}", str(FEW)],
    }
    if shutil.which("cc"):
        subprocess.run(["cc", "-O2", "-o", f"{folder}/loop", str(HERE / "loop.c")], check=True)
        programs["C loop"] = always(f"{folder}/loop", f"{folder}/loop-file", str(FEW))
    costs = least(programs, rounds)
    return [beside(costs, name, kind) for kind in Cost._fields for name in LIMITS if name in costs]


def beside(costs: dict[str, Cost], name: str, kind: str) -> Row:
    ours, other = (getattr(costs[program], kind) for program in ("ours", name))
    return ratio(f"{FEW} no-op steps, durable, {kind} time", ours, name, other, LIMITS[name])


def syncs(folder: str, archives: dict[str, str]) -> Row:
    """Counted, and without those of the run itself: a run of all steps less a run of one."""
    if not shutil.which("strace"):
        return Row("syncs a step (no strace here)", float("nan"), 2, "", "")
    every, one = (counted(folder, run(archives["few"], f"{folder}/{name}", *options)) for name, options in (
        ("every", ()), ("one", ("--only", "step-1"))
    ))  # fmt: skip
    return Row("syncs a step", (every - one) / (FEW - 1), 2, "", f"{every} of {FEW} steps, {one} of one, by strace")


def counted(folder: str, words: list[str]) -> int:
    trace = Path(folder, "trace")
    watched = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync,sync,syncfs,sync_file_range", "-o", str(trace)]
    subprocess.run([*watched, *words], stdout=subprocess.DEVNULL, check=True)
    return len(re.findall(r"sync\w*\(", trace.read_text()))


def memory(folder: str, archives: dict[str, str]) -> Row:
    peak = peak_megabytes(run(archives["loud"], f"{folder}/loud"))
    return Row("peak memory of a run", peak, 30, " MB", "a step that prints 256 MiB")


if __name__ == "__main__":
    print(table(rows(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)))
