"""Snapshots beside the tools that do a part of it: `cp -a`, `sha256sum`, `find -printf`, and restic and borg if installed.

    python3 tests/bench/snapshots.py [SCALE [ROUNDS]]   1 is 1 x 2 GB, 10,000 x 20 KB, 100,000 x 1 KB; default 0.05 and 3

Seconds and ratios on one machine, of each program the least of the rounds, in which they take turns; all of it needs
13 GB below TEMP_DIR at scale 1. The snapshot is durable when it is done, `cp` is not; every program starts with the files
in the page cache, and all but `cp` and `sha256sum` keep what they stored for the second time ("again"). restic and borg
are the packages `restic` and `borgbackup`; where one is not installed, its rows are left out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection

from row import NO_LIMIT, Row, ratio

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHAPES = (("large file", 1, 2_000_000_000), ("10,000 x 20 KB", 10_000, 20_000), ("100,000 x 1 KB", 100_000, 1_000))
LARGE = 500_000_000  # bytes, of the file in `rows`
PER_DIRECTORY = 1000
ROUNDS = 3
SETTLING_S = 2.1  # younger files are read again the second time, on purpose
HASHING = """
import os, sys
sys.path.insert(0, sys.argv[1])
from freshtrack_deploy.host import contents
for folder, _, names in os.walk(sys.argv[3]):
    for name in names:
        fd = os.open(f"{folder}/{name}", os.O_RDONLY)
        contents.digest(fd)
        os.close(fd)
"""
SYNCED_COPY = 'cp -a "$0" "$1" && find "$1" -type f -exec sync {} +'
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from freshtrack_deploy.state import objects, snapshots
with objects.Store(sys.argv[2] + "/state") as store:
    previous = snapshots.load(open(sys.argv[2] + "/id").read(), store) if sys.argv[4] == "again" else None
    open(sys.argv[2] + "/id", "w").write(snapshots.take([sys.argv[3]], store, previous).id)
"""


def main() -> None:
    scale = float(sys.argv[1]) if len(sys.argv) > 1 else 0.05
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    for title, count, size in SHAPES:
        count, size = (1, int(size * scale)) if count == 1 else (int(count * scale), size)
        report(f"{title}, scale {scale:g}", measured(count, size, rounds))
    for tool in ("restic", "borg"):
        if not shutil.which(tool):
            print(f"{tool} is not installed: its rows are left out")


def fill(tree: str, count: int, size: int) -> None:
    for number in range(count):
        folder = f"{tree}/{number // PER_DIRECTORY}"
        os.makedirs(folder, exist_ok=True)
        with open(f"{folder}/{number}", "wb") as file:
            for start in range(0, size, 1 << 20):
                file.write(os.urandom(min(1 << 20, size - start)))


def programs(folder: str) -> dict[str, list[str]]:
    """What is measured, in this order, and ("init ...") what has to go before it."""
    tree = f"{folder}/tree"
    ours = [sys.executable, "-IS", "-c", PROGRAM, ROOT, folder, tree]
    return {
        "cp -a": ["cp", "-a", tree, f"{folder}/copy"],
        "cp -a, synced": ["sh", "-c", SYNCED_COPY, tree, f"{folder}/synced"],
        "sha256sum": ["sh", "-c", 'find "$0" -type f -print0 | xargs -0 sha256sum', tree],
        "hashing": [sys.executable, "-IS", "-c", HASHING, ROOT, folder, tree],
        "find -printf": ["find", tree, "-printf", "%p %m %U %G %s %T@ %C@ %i\\n"],
        "snapshot": [*ours, "first"],
        "snapshot again": [*ours, "again"],
        **(restic(folder, tree) if shutil.which("restic") else {}),
        **(borg(folder, tree) if shutil.which("borg") else {}),
    }


def restic(folder: str, tree: str) -> dict[str, list[str]]:
    command = ["env", "RESTIC_PASSWORD=x", "restic", "-q", "-r", f"{folder}/restic", "--no-cache"]  # it always encrypts
    backup = [*command, "backup", tree]
    return {"init restic": [*command, "init"], "restic": backup, "restic again": backup}


def borg(folder: str, tree: str) -> dict[str, list[str]]:
    command = ["env", f"BORG_BASE_DIR={folder}/cache", "BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK=yes", "borg"]
    create = [*command, "create", "-C", "none"]
    backups = {f"borg{again}": [*create, f"{folder}/borg::x{again.strip()}", tree] for again in ("", " again")}
    return {"init borg": [*command, "init", "-e", "none", f"{folder}/borg"], **backups}


def measure(folder: str, only: Collection[str]) -> dict[str, float]:
    """Seconds by what was done, in one round."""
    wanted = {name: command for name, command in programs(folder).items() if not only or name in only}
    found = {name: seconds(command) for name, command in wanted.items()}
    for made in ("copy", "synced", "state", "restic", "borg", "cache"):
        shutil.rmtree(f"{folder}/{made}", ignore_errors=True)
    return {name: taken for name, taken in found.items() if not name.startswith("init")}


def rows() -> list[Row]:
    """A large file taken for the first time, hashing it alone, and many files that have not changed."""
    large = measured(1, LARGE, only=("cp -a", "cp -a, synced", "sha256sum", "hashing", "snapshot"))
    many = measured(100_000, 1000, only=("find -printf", "snapshot", "snapshot again"))
    size = f"{LARGE / 1e9:g} GB"
    return [
        *(
            ratio(f"a file of {size} hashed and stored, synced", large["snapshot"], name, large[name], limit)
            for name, limit in (("cp -a", 1), ("cp -a, synced", NO_LIMIT))
        ),
        ratio(f"a file of {size} hashed", large["hashing"], "`sha256sum`", large["sha256sum"], 0.35),
        ratio("100,000 unchanged files", many["snapshot again"], "`find -printf`", many["find -printf"], 3),
    ]


def measured(count: int, size: int, rounds: int = ROUNDS, only: Collection[str] = ()) -> dict[str, float]:
    with tempfile.TemporaryDirectory(dir=os.environ.get("TEMP_DIR")) as folder:
        fill(f"{folder}/tree", count, size)
        os.sync()
        time.sleep(SETTLING_S)
        found = [measure(folder, only) for _ in range(rounds)]
    return {name: min(one[name] for one in found) for name in found[0]}


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def report(title: str, costs: dict[str, float]) -> None:
    print(f"{title:32} {'seconds':>9} {'of cp -a':>9} {'of sha256sum':>13} {'of find':>9}")
    for name, taken in costs.items():
        ratios = (taken / costs[other] for other in ("cp -a", "sha256sum", "find -printf"))
        print("  {:30} {:9.3f} {:8.2f}x {:12.2f}x {:8.2f}x".format(name, taken, *ratios))


if __name__ == "__main__":
    main()
