"""What gives no hope: what a line quotes, compares or shows of a program, and what a page of help explains. Pure.

Words for something that passes are in all of these, and none of them says that it happened.
"""

from __future__ import annotations

from freshtrack_deploy.failures.signatures import Signature, Weight
from freshtrack_deploy.model import FAILURE_KINDS

FINAL = {"decisive", "final"}
HOPELESS = {"E_PERMISSION", "E_DISK", "E_MEMORY", "E_AUTH"}
# what a test compares with, or what came before, is quoted only: it gives no hope
ECHOES = (
    b"assert", b'expected "', b"expected '", b"expected:", b"actual:", b"to equal", b"but got", b" failing", b"not ok ",
    b"expecting ", b"want ", b"want: ", b"mismatch", b"did not raise", b"never used", b"--- fail", b"previous attempt",
    b"expected substring", b"received string", b"previous error", b"no timeout", b"not a network", b"not a timeout",
    b"unrelated to", b'echo "', b"echo '", b"|| exit",
)  # fmt: skip
ECHO_STARTS = (b"< ", b"> ", b"fail ", b"rspec ./", b"failed tests", b"failed test_", b"\xe2\x9c\x95", b"\xe2\x9c\x98")
# what ends in such words ran tests or compared files: these print what they compare
TESTED = (
    "failed (failures=", "failed (errors=", "short test summary", "assertionerror", "--- fail", "test suites: ",
    " examples, ", "failed asserting that", "assertions: ", "test result: failed", "result: fail", "[  failed  ]",
    "\n@@ -", "# fail ", " specs, ", " tests, ", "tests run: ", "test files ", "tests failed", "test failed",
    " failing\n", "failed tests", "test run failed",
)  # fmt: skip
TESTED_WITHIN = 4096  # characters at the end
OPTIONS = (b"-", b"[-")
COLUMN = b" " * 20  # where explanations stand
INDENTED = b"    "
CODE_ENDS = (b")", b"(", b":", b",", b"{", b";")
QUOTES = b"\"'`"
GLUE = b"-./_"  # before the word: it is part of an option, a setting or the name of a file


def is_test_report(text: str) -> bool:
    """Whether the output ends as that of a program that ran tests or compared files."""
    end = text[-TESTED_WITHIN:].lower()
    return any(mark in end for mark in TESTED)


def is_said_in_passing(said: Signature, line: bytes, lowered: bytes) -> bool:
    """Whether a page of help says it (that tells of a misuse, and of nothing else), or a program's own text a hope."""
    if FAILURE_KINDS[said.code].retryable and _is_source(line, said):
        return True
    return said.code != "E_CONFIG" and _is_help(line, lowered)


def _is_source(line: bytes, said: Signature) -> bool:
    """Whether common words stand in a line of a program's text, as a traceback shows it."""
    return said.weight < Weight.TELLING and line.startswith(INDENTED) and line.rstrip().endswith(CODE_ENDS)


def _is_help(line: bytes, lowered: bytes) -> bool:
    """Whether it explains an option: `-n  no name resolution`, `[-t SECONDS]  timeout`; or goes on with that."""
    first = lowered.partition(b" ")[0]
    names = first.startswith(OPTIONS) and first.strip(b"[-")[:1].isalnum() and b":" not in first
    return names or line.startswith(COLUMN)


def gives_none(hope: Signature, line: bytes) -> bool:
    """Whether a (lower-cased) line only quotes what it says of a hope."""
    return _is_echo(line) or _is_in_a_name(hope, line)


def _is_echo(line: bytes) -> bool:
    return line.startswith(ECHO_STARTS) or any(mark in line for mark in ECHOES)


def _is_in_a_name(hope: Signature, line: bytes) -> bool:
    """Whether the time limit is part of a name: `--timeout`, `network.timeout: `, `release/retry-timeouts`, 'timeout'.

    In quotes it is a name where no colon stands before: `{"error": "timeout"}`.
    """
    word = hope.fragments[0]
    before, found, after = line.partition(word)
    if not (word.startswith(b"timeout") and found and before):
        return False
    quoted = before[-1] in QUOTES and after[:1] == before[-1:] and not before[:-1].rstrip().endswith(b":")
    return quoted or before[-1] in GLUE


def doubting(fitting: list[Signature], hope: Signature, line: bytes) -> list[Signature]:
    """Those of what a line says that count more than a hope in it."""
    unquoted = b" ".join(line.split(b'"')[::2])
    return [one for one in fitting if _outweighs(one, hope) or _doubts_quoted(one, hope, unquoted)]


def _outweighs(signature: Signature, hope: Signature) -> bool:
    """Whether it outweighs a hope. Among common words a doubt does, and a time limit may be the name of an option."""
    if signature.section.grade in FINAL or (signature.code in HOPELESS and signature.weight >= Weight.COMMON):
        return True
    doubts = not FAILURE_KINDS[signature.code].retryable and signature.code != "E_UNKNOWN"
    doubtful = hope.weight < Weight.TELLING or (hope.code == "E_TIMEOUT" and signature.code == "E_CONFIG")
    common = Weight.COMMON if hope.section.program else min(hope.weight, Weight.COMMON)
    return doubts and doubtful and signature.weight >= common


def _doubts_quoted(signature: Signature, hope: Signature, unquoted: bytes) -> bool:
    """Whether it doubts, in the line's own words, a hope that the line only quotes."""
    doubts = signature.weight >= Weight.COMMON and not FAILURE_KINDS[signature.code].retryable
    return doubts and signature.occurs(unquoted) and not hope.occurs(unquoted)
