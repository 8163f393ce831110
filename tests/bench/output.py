"""How fast a step's output is taken, redacted and logged, against `tee` doing nothing but copying it to a file.

    python3 tests/bench/output.py [MiB]

Prints a line per kind of output: seconds, the ratio to tee in the same run, and the peak memory of the process that
took it. The limits are 6x with full redaction, 2.5x with values alone, and 30 MB.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from row import Row, ratio

ROOT = Path(__file__).resolve().parent.parent.parent
SEED = 7
ROUNDS = 15  # short ones: of many, some fall into a quiet moment
SECRETS = [f"{random.Random(n).getrandbits(160):040x}" for n in range(5)]
WORDS = [
    "the",
    "building",
    "of",
    "package",
    "configure",
    "checking",
    "for",
    "compiler",
    "gcc",
    "found",
    "installed",
    "/usr/lib/x86_64-linux-gnu",
    "selecting",
    "previously",
    "unselected",
    "preparing",
    "to",
    "unpack",
    "setting",
    "up",
    "libfoo2",
    "(1.2.3-4)",
    "done",
    "200",
    "OK",
    "GET",
    "bookworm/main",
    "amd64",
    "Packages",
    "kB",
    "layer",
    "pulled",
    "step",
    "url=http://deb.example.org/debian",
]


def lines(size: int, every: int = 0) -> bytes:
    """Text as a build prints it; every so many lines one that has a secret and a telling name."""
    chance = random.Random(SEED)
    block, number = bytearray(), 0
    while len(block) < min(size, 8 << 20):
        number += 1
        secret = f" password={chance.choice(SECRETS)}" if every and number % every == 0 else ""
        block += (" ".join(chance.choices(WORDS, k=chance.randint(4, 16))) + secret + "\n").encode()
    return bytes(block) * max(1, size // len(block))


KINDS = {
    "lines": lambda size: lines(size),
    "lines, a secret in each 100th": lambda size: lines(size, 100),
    "lines, a secret in each 5th": lambda size: lines(size, 5),
    "one unbroken line": lambda size: lines(size).replace(b"\n", b" "),
    "one unbroken line of x": lambda size: b"x" * size,
}
LIMITS = {"lines, a secret in each 100th": {"full": 6.0, "values": 2.5}, "one unbroken line": {"full": 6.0}}

TAKER = """
import sys, os
sys.path.insert(0, {root!r})
from freshtrack_deploy.host import accounts, process
from freshtrack_deploy.host.bound import Host
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.redaction import Redactor
redactor = Redactor()
for secret in {secrets!r}:
    redactor.add(secret)
if {values_only!r}:
    redactor.shapes = lambda data: data
log = os.open({log!r}, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
account = accounts.current()
host = Host(account, account.home, "/", process.environment(account, extra={{}}, attempt="bench/output/1"), Clock(),
            Signals(), redactor, lambda stream, text: os.write(log, text.encode("utf-8", "replace")), print)
import time
begun = time.perf_counter()
host.run(("cat", {source!r}))
print(time.perf_counter() - begun, next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))
"""


def tee(source: str, log: str) -> float:
    begun = time.perf_counter()
    subprocess.run(f"cat {source} | tee {log} > /dev/null", shell=True, check=True)
    return time.perf_counter() - begun


def take(source: str, log: str, values_only: bool) -> tuple[float, float]:
    code = TAKER.format(root=str(ROOT), secrets=SECRETS, log=log, source=source, values_only=values_only)
    done = subprocess.run([sys.executable, "-IS", "-c", code], check=True, capture_output=True, text=True)
    seconds, peak = map(float, done.stdout.split())
    return seconds, peak / 1024


def measure(data: bytes, folder: str) -> dict[str, tuple[float, float]]:
    """Seconds and peak megabytes of tee and of taking it, with full redaction and with that of values alone."""
    source, log = f"{folder}/source", f"{folder}/log"
    Path(source).write_bytes(data)
    del data
    # In turns: what else the machine does then disturbs all three alike.
    rounds = [(tee(source, log), take(source, log, False), take(source, log, True)) for _ in range(ROUNDS)]
    return {
        "tee": (min(one[0] for one in rounds), 0.0),
        "full": min(one[1] for one in rounds),
        "values": min(one[2] for one in rounds),
    }


def rows(size: int = 16 << 20) -> list[Row]:
    """What a build prints and one unbroken line; the best of some runs that take turns."""
    found = []
    for title, limits in LIMITS.items():
        with tempfile.TemporaryDirectory() as folder:
            costs = measure(KINDS[title](size), folder)
        for name, limit in limits.items():
            what = f"output, {title}, {name} redaction"
            found.append(ratio(what, costs[name][0], f"`tee`, {size >> 20} MiB", costs["tee"][0], limit))
    return found


def report(title: str, costs: dict[str, tuple[float, float]]) -> None:
    copied = costs.pop("tee")[0]
    for name, (seconds, peak) in costs.items():
        print(f"{title:32} {name:7} {seconds:8.2f} s {seconds / copied:6.1f}x tee {peak:6.0f} MB peak")


def main() -> None:
    size = (int(sys.argv[1]) if len(sys.argv) > 1 else 16) << 20
    print(f"{size >> 20} MiB, seed {SEED}, best of {ROUNDS}, Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory() as folder:
        for title, make in KINDS.items():
            report(title, measure(make(size), folder))


if __name__ == "__main__":
    main()
