"""How well and how fast failures are classified: `python3 tests/bench/classification.py [CORPUS.jsonl ...]`.

Without arguments: the corpus that the tables were begun with, where it is at hand, and the failures collected since
(tests/unit/failures/observed/README.md). A corpus has a labelled failure a line: id, command, exit_code, signal, stdout_tail, stderr_tail, code, and alt (other
labels that a careful person could defend). *strict* counts code alone, *lenient* alt too; *dangerous* is a failure that
no retry can help, called retryable. The time is that of a first judgement in a fresh interpreter, out of the archive as
build.py makes it, tables inflated and read in it.
"""

from __future__ import annotations

import collections
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from row import Row

ROOT = Path(__file__).resolve().parent.parent.parent
OBSERVED = ROOT / "tests" / "unit" / "failures" / "observed"
CORPORA = (ROOT.parent / "shared" / "failures" / "dev.jsonl", *sorted(OBSERVED.glob("*.jsonl")))
TAIL = 65536  # bytes of either stream that are kept
ROUNDS = 9
CROWDED = 8  # words

REPEATED = {
    "nothing to find": "step %d: unpacking layer sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb93, done",
    "words of failures in prose": "row %d: the file could be opened, this lock has a memory of a network with permission",
    "warnings only": "warning: %d: connection refused, permission denied, no such file or directory, ignoring",
    "failures only": "curl: (6) Could not resolve host %d.example.com",
}

TIMED = """
import importlib.machinery, sys, time, types, zipimport
guard = types.ModuleType("guard")
guard.__loader__ = zipimport.zipimporter({archive!r})
exec(guard.__loader__.get_code("__main__"), guard.__dict__)
guard.import_from(guard.package({archive!r}))
from freshtrack_deploy.failures.classify import classify
text = sys.stdin.read()
begun = time.process_time()
classify("bash deploy.sh", 1, None, {stdout}, text)
print((time.process_time() - begun) * 1000)
"""


def main(arguments: list[str]) -> int:
    for corpus in [Path(argument) for argument in arguments] or present():
        print_accuracy(corpus)
    print_times()
    return 0


def present() -> list[Path]:
    return [corpus for corpus in CORPORA if corpus.is_file()]


class Score(NamedTuple):
    """How the failures of a corpus were judged; `wrong` are pairs of a case and an indefensible verdict."""

    cases: int
    strict: int
    wrong: list[tuple[dict, dict]]

    @property
    def dangerous(self) -> list[dict]:
        """What no retry can help, and was called retryable."""
        return [case for case, said in self.wrong if said["retryable"] and not kinds()[case["code"]].retryable]


def score(corpus: Path) -> Score:
    sys.path.insert(0, str(ROOT))
    from freshtrack_deploy.failures.explain import explain_case

    cases = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines() if line.strip()]
    pairs = [(case, explain_case(case)) for case in cases]
    strict = sum(said["code"] == case["code"] for case, said in pairs)
    return Score(len(cases), strict, [(case, said) for case, said in pairs if not defensible(case, said["code"])])


def kinds() -> dict:
    from freshtrack_deploy.model import FAILURE_KINDS

    return FAILURE_KINDS


def defensible(case: dict, code: str) -> bool:
    return code in (case["code"], *case.get("alt", ()))


def print_accuracy(corpus: Path) -> None:
    judged = score(corpus)
    print(f"{corpus.name}: {judged.cases} cases")
    print(f"strict     {judged.strict / judged.cases:.1%}")
    print(f"lenient    {1 - len(judged.wrong) / judged.cases:.1%}")
    print(f"dangerous  {len(judged.dangerous)} {' '.join(case['id'] for case in judged.dangerous)}")
    confused = collections.Counter((said["code"], case["code"]) for case, said in judged.wrong)
    for (said, was), count in confused.most_common(8):
        print(f"  {count} x {was} called {said}")
    print()


def rows() -> list[Row]:
    """What was misjudged, and the slowest first judgement of a tail that holds nothing or everything to be found."""
    with archive() as path:
        times = {name: least(path, text, alone=True) for name, text in tails().items()}
    name = max(times, key=times.__getitem__)
    judged = {corpus.name: score(corpus) for corpus in present()}
    return [
        Row("first judgement of a 64 KiB tail, worst case", times[name], 5, " ms", f"{name}; processor time"),
        *(Row(f"misjudged failures of {corpus}", *misjudged(each)) for corpus, each in judged.items()),
        *(Row(f"dangerous ones of {corpus}", len(each.dangerous), 0, "", "") for corpus, each in judged.items()),
    ]


def tails() -> dict[str, str]:
    """64 KiB of each kind: what output may be like, and what costs most, every wording and every word of the tables."""
    patterns, known = wordings()
    lines = {name: [line % number for number in range(3000)] for name, line in REPEATED.items()}
    lines["every wording, in warnings"] = [f"warning: {pattern}" for pattern in patterns]
    lines["every wording, backwards"] = [" ".join(reversed(pattern.split())) for pattern in patterns]
    lines["every word, in one line"] = [" ".join(known * 4)]
    lines["words of many patterns, again and again"] = [" and ".join(crowded())] * 3000
    return {name: "\n".join(each)[-TAIL:] for name, each in lines.items()}


def wordings() -> tuple[list[str], list[str]]:
    """The patterns of the tables, and the words through which they are found, in no order."""
    sys.path.insert(0, str(ROOT))
    from freshtrack_deploy.failures.signatures import found_through, index

    known = sorted(index(), key=lambda word: hashlib.sha256(word).digest())
    patterns = {" x ".join(part.decode() for part in one.fragments) for word in known for one in found_through(word)}
    return sorted(patterns, key=lambda pattern: hashlib.sha256(pattern.encode()).digest()), [
        word.decode() for word in known
    ]


def crowded() -> list[str]:
    """The words through which the most patterns are found, of those that say nothing by themselves."""
    from freshtrack_deploy.failures.classify import classify
    from freshtrack_deploy.failures.signatures import index, spread

    words = (word.decode() for word in sorted(index(), key=spread, reverse=True))
    return list(islice((word for word in words if classify("", 1, None, "", word).kind.code == "E_UNKNOWN"), CROWDED))


def misjudged(judged: Score) -> tuple[float, float, str, str]:
    return (
        100 * len(judged.wrong) / judged.cases,
        3,
        " %",
        f"of {judged.cases}; strictly {judged.cases - judged.strict}",
    )


def print_times() -> None:
    print(f"first judgement in a fresh interpreter, best of {ROUNDS}:        64 KiB stderr    and 64 KiB stdout")
    with archive() as path:
        for name, text in tails().items():
            print(f"  {name:50} {least(path, text, alone=True):6.1f} ms {least(path, text, alone=False):15.1f} ms")


@contextmanager
def archive() -> Iterator[str]:
    """The program as build.py makes it."""
    sys.path.insert(0, str(ROOT))
    import build

    with tempfile.TemporaryDirectory() as folder:
        yield str(build.build(Path(folder, "deploy.pyz")))


def least(path: str, text: str, *, alone: bool) -> float:
    """Milliseconds of processor time of the fastest of some fresh interpreters; `alone`: nothing on stdout."""
    code = TIMED.format(archive=path, stdout="''" if alone else "text")
    command = [sys.executable, "-I", "-S", "-X", "utf8", "-c", code]
    runs = [
        subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=True) for _ in range(ROUNDS)
    ]
    return min(float(run.stdout) for run in runs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
