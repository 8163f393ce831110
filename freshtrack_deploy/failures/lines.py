"""The telling lines of a program's output: cleaned, the newest first, each with what it says.

The newest lines are looked at one by one. Of what is older, only blocks that hold a word of the table are taken apart.
"""

from __future__ import annotations

from itertools import islice

from freshtrack_deploy.failures.signatures import Signature, Weight, found_through, index, plain, words
from freshtrack_deploy.model import FAILURE_KINDS
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK = 4096  # bytes looked through at a time
ENOUGH = 60  # lines that say something: if none of them is telling, none will be
NEAR = 3  # telling lines that belong together: what is hopeless among them decides
FINAL = {"decisive", "final"}
HOPELESS = {"E_PERMISSION", "E_DISK", "E_MEMORY", "E_AUTH"}
LONGEST = 1500  # bytes of a line that are looked at, from either end

# a warning is not an error; neither is what the program itself says it gets over
TOLERATED = (
    b"warning:", b"warn:", b"[warn", b"level=warn", b'"level":"warn', b"level=info", b'"level":"info',
    b'"level":"debug', b"[info", b"[notice", b"(ignored)", b", ignoring", b", ignored", b"continuing", b"(ok)",
    b"skipping", b"non-fatal", b"deprecated", b"retrying", b"will retry", b"will be retried", b"trying again",
    b"falling back", b"fall back", b"using cached", b"not fatal", b"can be ignored", b"safely ignore",
    b"ignored in", b"optional", b"retry in", b"rolled back ok", b"npm warn", b" warn ", b"as expected",
    b"already done", b" 0 errors", b"no errors", b" 0 failed", b"retried ok", b"recovered", b"level=debug",
    b": hint: ", b": note: ",
)  # fmt: skip
TOLERATED_STARTS = (
    b"w: ", b"n: ", b"warning", b"warn ", b"info", b"notice", b"note:", b"hint:", b"debug", b"#", b"+ ", b"++ ",
    b"-w", b"i: ", b"cloning into", b"run '", b"for more", b"if you ",
)  # fmt: skip
ERROR_STARTS = (
    b"e: ", b"err", b"fatal", b"error", b"failed", b"fail", b"critical", b"[error", b"[fatal", b"panic", b"abort",
    b"crit", b"dpkg:", b"fehler", b"erreur", b"exception", b"traceback", b"\xe2\x9c\x97", b"x ", b"***", b"!",
    b"curl:",
)  # fmt: skip
ERROR_MARKS = (b"[error", b" error ", b" error:", b"error]", b"fatal", b"exception", b"level=error", b"critical")
HEAD = 60  # bytes of a line that hold its time, level and program


@record
class Telling:
    """A line that says something."""

    weight: int
    signature: Signature
    text: str

    @property
    def retryable(self) -> bool:
        return FAILURE_KINDS[self.signature.code].retryable


def telling(text: str, error_stream: bool, context: frozenset[bytes]) -> Telling | None:
    """The newest of the most telling lines of a stream. `context`: words of the command's programs."""
    best: Telling | None = None
    for number, (line, signature) in enumerate(islice(newest_first(clean(text), context), ENOUGH), 1):
        said = Telling(_weight(signature, line.strip().lower(), error_stream), signature, _readable(line))
        if best is None or said.weight > best.weight or (number <= NEAR and _overrules(said, best)):
            best = said
        if number >= NEAR and best.weight == Weight.TELLING:
            break
    return best if best and best.weight else None


def _overrules(older: Telling, newer: Telling) -> bool:
    """Whether a cause that no retry can help stands just before something that a retry might."""
    return newer.retryable and older.weight >= newer.weight and older.signature.code in HOPELESS


def clean(text: str) -> bytes:
    """Bytes without terminal colours and typographic quotes; a carriage return ends a line too (progress bars)."""
    data = plain(text.encode("utf-8", "replace").replace(b"\r", b"\n"))
    if b"\x1b" not in data:
        return data
    first, *rest = data.split(b"\x1b")
    return first + b"".join(_after_escape(part) for part in rest)


def newest_first(data: bytes, context: frozenset[bytes]) -> Iterator[tuple[bytes, Signature]]:
    """The lines that say something, from the last to the first, and what each says."""
    end = len(data)
    while end > 0:
        start = data.rfind(b"\n", 0, max(end - BLOCK, 0)) + 1 if end > BLOCK else 0
        block = data[start:end]
        lowered = squeezed(block.lower())
        candidates = _occurring(block, lowered)
        if candidates:
            yield from _matching(block, lowered, candidates, context)
        end = start - 1


def squeezed(block: bytes) -> bytes:
    """One space where there were several."""
    block = block.replace(b"\t", b" ")
    while b"  " in block:
        block = block.replace(b"  ", b" ")
    return block


def _occurring(block: bytes, lowered: bytes) -> dict[bytes, list[Signature]]:
    """The signatures that a block may hold, by the word through which they were found."""
    present = index().keys() & words(block)
    found = (
        (word, [one for one in found_through(word) if one.fragments[0] in lowered and one.occurs(lowered)])
        for word in present
    )
    return {word: signatures for word, signatures in found if signatures}


def _matching(
    block: bytes, lowered: bytes, candidates: dict[bytes, list[Signature]], context: frozenset[bytes]
) -> Iterator[tuple[bytes, Signature]]:
    for line, low in zip(reversed(block.split(b"\n")), reversed(lowered.split(b"\n"))):
        said = [one for word in candidates.keys() & words(low) for one in candidates[word]]
        signature = _speaking(_both_ends(low.strip()), said, context) if said else None
        if signature:
            yield line, signature


def _speaking(line: bytes, candidates: list[Signature], context: frozenset[bytes]) -> Signature | None:
    """The one that speaks for a line: the first in order of precedence, but what is hopeless before a hope."""
    fitting = [one for one in candidates if one.matches(line) and _concerns(one.section.only, line, context)]
    best = min(fitting, key=_rank, default=None)
    if best and FAILURE_KINDS[best.code].retryable:
        return min((one for one in fitting if _hopeless(one, best)), key=_rank, default=best)
    return best


def _concerns(only: frozenset[bytes], line: bytes, context: frozenset[bytes]) -> bool:
    return not only or not only.isdisjoint(context) or not only.isdisjoint(words(line))


def _hopeless(signature: Signature, hope: Signature) -> bool:
    """Whether it outweighs a hope. Among common words a doubt does, and a time limit may be the name of an option."""
    if signature.section.grade in FINAL or (signature.code in HOPELESS and signature.weight >= Weight.COMMON):
        return True
    doubts = not FAILURE_KINDS[signature.code].retryable and signature.code != "E_UNKNOWN"
    doubtful = hope.weight < Weight.TELLING or (hope.code == "E_TIMEOUT" and signature.code == "E_CONFIG")
    common = Weight.COMMON if hope.section.program else min(hope.weight, Weight.COMMON)
    return doubts and doubtful and signature.weight >= common


def _rank(signature: Signature) -> tuple[int, str, int]:
    return signature.rank


def _both_ends(line: bytes) -> bytes:
    return line if len(line) <= 2 * LONGEST else line[:LONGEST] + b" " + line[-LONGEST:]


def _weight(signature: Signature, lowered: bytes, error_stream: bool) -> int:
    """A tolerated line says next to nothing; on stdout only what looks like an error is as good as a line on stderr."""
    weight = signature.weight
    if signature.section.grade == "warned":
        return weight
    if lowered.startswith(TOLERATED_STARTS) or any(mark in lowered for mark in TOLERATED):
        return Weight.SUMMARY if weight == Weight.TELLING and signature.code in HOPELESS else 0
    if not error_stream and not signature.section.program and not _looks_like_an_error(lowered):
        return weight - 1 if weight > Weight.VAGUE else 0
    return weight


def _looks_like_an_error(lowered: bytes) -> bool:
    """By its first word, or by what follows a time and the like."""
    return lowered.startswith(ERROR_STARTS) or any(mark in lowered[:HEAD] for mark in ERROR_MARKS)


def _after_escape(part: bytes) -> bytes:
    """What follows a control sequence (ECMA-48: parameters up to a letter)."""
    if not part.startswith(b"["):
        return part[1:]
    for place, byte in enumerate(part[1:20], 1):
        if 0x40 <= byte <= 0x7E:
            return part[place + 1 :]
    return part[1:]


def _readable(line: bytes) -> str:
    return line.decode("utf-8", "replace").strip()[:500]
