"""How well and how fast failures are classified: `python3 tests/bench/classification.py [CORPUS.jsonl]`.

A corpus has a labelled failure a line: id, command, exit_code, signal, stdout_tail, stderr_tail, code, and alt (other
labels that a careful person could defend). *strict* counts code alone, *lenient* alt too; *dangerous* is a failure that
no retry can help, called retryable. The time is that of a first judgement in a fresh interpreter, tables loaded in it.
"""

from __future__ import annotations

import atexit
import collections
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from row import Row

ROOT = Path(__file__).resolve().parent.parent.parent
CORPUS = ROOT.parent / "shared" / "failures" / "dev.jsonl"
TAIL = 65536  # bytes of either stream that are kept
ROUNDS = 9

TAILS = {
    "nothing to find": "step %d: unpacking layer sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb93, done",
    "words of failures in prose": "row %d: the file could be opened, this lock has a memory of a network with permission",
    "warnings only": "warning: %d: connection refused, permission denied, no such file or directory, ignoring",
    "failures only": "curl: (6) Could not resolve host %d.example.com",
}

TIMED = """
import sys, time
sys.path.insert(0, {root!r})
from freshtrack_deploy.failures.classify import classify
text = "\\n".join({line!r} % number for number in range(3000))[:{tail}]
begun, busy = time.perf_counter(), time.process_time()
classify("bash deploy.sh", 1, None, {stdout}, text)
print((time.perf_counter() - begun) * 1000, (time.process_time() - busy) * 1000)
"""


def main(arguments: list[str]) -> int:
    corpus = Path(arguments[0]) if arguments else CORPUS
    if corpus.is_file():
        print_accuracy(corpus)
    else:
        print(f"no corpus at {corpus}: give one to see the accuracy")
    print_times()
    return 0


def print_accuracy(corpus: Path) -> None:
    sys.path.insert(0, str(ROOT))
    from freshtrack_deploy.failures.explain import explain_case
    from freshtrack_deploy.model import FAILURE_KINDS

    cases = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines() if line.strip()]
    verdicts = [explain_case(case) for case in cases]
    pairs = list(zip(cases, verdicts))
    strict = sum(verdict["code"] == case["code"] for case, verdict in pairs)
    wrong = [(case, verdict) for case, verdict in pairs if not defensible(case, verdict["code"])]
    hopeless = [case for case, verdict in wrong if verdict["retryable"] and not FAILURE_KINDS[case["code"]].retryable]
    print(f"cases      {len(cases)}")
    print(f"strict     {strict / len(cases):.1%}")
    print(f"lenient    {1 - len(wrong) / len(cases):.1%}")
    print(f"dangerous  {len(hopeless)} {' '.join(case['id'] for case in hopeless)}")
    for (said, was), count in collections.Counter((v["code"], c["code"]) for c, v in wrong).most_common(8):
        print(f"  {count} x {was} called {said}")


def defensible(case: dict, code: str) -> bool:
    return code in (case["code"], *case.get("alt", ()))


def rows() -> list[Row]:
    """The slowest first judgement of a tail that holds nothing or everything to be found."""
    times = {name: best(line, "''")[1] for name, line in TAILS.items()}
    name = max(times, key=times.__getitem__)
    return [Row("first judgement of a 64 KiB tail, worst case", times[name], 5, " ms", f"{name}; processor time")]


def print_times() -> None:
    print(f"first judgement in a fresh interpreter, best of {ROUNDS}:        64 KiB stderr    and 64 KiB stdout")
    for name, line in TAILS.items():
        one, both = best(line, "''"), best(line, "text")
        print(f"  {name:50} {one[0]:6.1f} ms {both[0]:15.1f} ms")


def best(line: str, stdout: str) -> tuple[float, float]:
    """Milliseconds of the fastest of some fresh interpreters: elapsed, and processor time."""
    program = TIMED.format(root=str(ROOT), line=line, tail=TAIL, stdout=stdout)
    runs = [
        subprocess.run([sys.executable, "-c", program], env=environment(), capture_output=True, text=True, check=True)
        for _ in range(ROUNDS + 1)
    ]
    elapsed, processor = zip(*(map(float, run.stdout.split()) for run in runs))
    return min(elapsed), min(processor)


@functools.cache
def environment() -> dict[str, str]:
    """One in which modules are loaded from bytecode, as the archive holds them; the first of the rounds writes it."""
    folder = tempfile.mkdtemp(prefix="bytecode-")
    atexit.register(shutil.rmtree, folder)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
