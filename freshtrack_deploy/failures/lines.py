"""The telling lines of a program's output: cleaned, the newest first, each with what it says.

The newest lines are looked at one by one. Of what is older, only blocks that hold a word of the table are taken apart.
Output may hold every word that we know, so the work is counted: a judgement is over where it has cost enough.
"""

from __future__ import annotations

from itertools import islice

from freshtrack_deploy.failures import hopes
from freshtrack_deploy.failures.reading import blocks, both_ends, squeezed
from freshtrack_deploy.failures.signatures import Signature, Weight, found_through, index, spread
from freshtrack_deploy.failures.words import words
from freshtrack_deploy.model import FAILURE_KINDS
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

EFFORT = 325  # patterns looked up (4 us each), or what costs as much; of 2,900 real outputs one needs over 200
BLOCK_COST = 5
SEARCH_COST = 0.2  # of a known pattern in another block
LINE_COST = 0.3
COMPARISON_COST = 0.15
ENOUGH = 60  # lines that say something: if none of them is telling, none will be
NEAR = 3  # telling lines that belong together: what is hopeless among them decides

# a warning is not an error; neither is what the program itself says it gets over
TOLERATED = (
    b"warning:", b"warn:", b"[warn", b"level=warn", b'"level":"warn', b"level=info", b'"level":"info',
    b'"level":"debug', b"[info", b"[notice", b"(ignored)", b", ignoring", b", ignored", b"continuing", b"(ok)",
    b"skipping", b"non-fatal", b"deprecated", b"retrying", b"will retry", b"will be retried", b"trying again",
    b"falling back", b"fall back", b"using cached", b"not fatal", b"can be ignored", b"safely ignore",
    b"ignored in", b"optional", b"retry in", b"rolled back ok", b"npm warn", b" warn ", b"as expected",
    b"already done", b" 0 errors", b"no errors", b" 0 failed", b"retried ok", b"recovered", b"level=debug",
    b": hint: ", b": note: ", b"... done", b"...done", b"... ok", b"...ok",
)  # fmt: skip
TOLERATED_STARTS = (
    b"w: ", b"n: ", b"warning", b"warn ", b"info", b"notice", b"note:", b"hint:", b"debug", b"#", b"+ ", b"++ ",
    b"-w", b"i: ", b"cloning into", b"run '", b"for more", b"if you ", b"if no ", b"with no ",
)  # fmt: skip
ERROR_STARTS = (
    b"e: ", b"err", b"fatal", b"error", b"failed", b"fail", b"critical", b"[error", b"[fatal", b"panic", b"abort",
    b"crit", b"dpkg:", b"fehler", b"erreur", b"exception", b"traceback", b"\xe2\x9c\x97", b"x ", b"***", b"!",
    b"curl:",
)  # fmt: skip
ERROR_MARKS = (b"[error", b" error ", b" error:", b"error]", b"fatal", b"exception", b"level=error", b"critical")
FETCHING = ("curl: (", "ssh: ", "wget: ")
FED = ("stdin", "no valid OpenPGP data", "does not look like a tar archive")
FIRST = 12  # words of a block: a line
HEAD = 60  # bytes of a line that hold its time, level and program


@record
class Telling:
    """A line that says something."""

    weight: int
    signature: Signature
    text: str

    @property
    def retryable(self) -> bool:
        """Whether a retry may help, going by this line alone."""
        return FAILURE_KINDS[self.signature.code].retryable


def telling(text: str, error_stream: bool, context: frozenset[bytes]) -> Telling | None:
    """The newest of the most telling lines of a stream. `context`: words of the command's programs."""
    best: Telling | None = None
    hopeful = not hopes.is_test_report(text)
    saying = (one for one in newest_first(text, context) if hopeful or not FAILURE_KINDS[one[1].code].retryable)
    near = 0
    for line, signature in islice(saying, ENOUGH):
        said = Telling(_weight(signature, line.strip().lower(), error_stream), signature, _readable(line))
        near += said.weight > Weight.SUMMARY
        if best is None or said.weight > best.weight or (near <= NEAR and _overrules(said, best)):
            best = said
        if near >= NEAR and best.weight == Weight.TELLING:
            break
    return best if best and best.weight else None


def _overrules(older: Telling, newer: Telling) -> bool:
    """Whether a cause that no retry can help stands just before something that a retry might, or that follows from it.

    What could not be written for want of rights or room is missing afterwards: tar says so of every file. What could
    not be fetched is damaged for whoever reads it from a pipe.
    """
    if older.weight == newer.weight and _is_fetching(older) and _is_fed(newer):
        return True
    if older.signature.code not in hopes.HOPELESS or older.weight < newer.weight:
        return False
    return newer.retryable or (newer.signature.code == "E_NOT_FOUND" and _first_word(older) == _first_word(newer))


def _is_fetching(said: Telling) -> bool:
    return said.text.startswith(FETCHING)


def _is_fed(said: Telling) -> bool:
    return said.signature.code == "E_PKG_CORRUPT" and any(mark in said.text for mark in FED)


def _first_word(said: Telling) -> str:
    return said.text.partition(" ")[0]


def newest_first(text: str, context: frozenset[bytes]) -> Iterator[tuple[bytes, Signature]]:
    """The lines that say something, from the last to the first, and what each says."""
    left: float = EFFORT
    known: set[bytes] = set()
    for block in blocks(text):
        said = words(block)
        present = index().keys() & said
        left -= BLOCK_COST + SEARCH_COST * sum(map(spread, present & known))
        if left < 0:
            return
        new = _affordable(said, present - known, left - _cost_of_lines(block))
        known |= new.keys()
        left -= sum(new.values())
        for line, lowered, may_say in _saying(block, present & known):
            signature = _speaking(lowered, may_say, context) if may_say else None
            if signature and not hopes.is_said_in_passing(signature, line, lowered):
                yield line, signature
            left -= LINE_COST + COMPARISON_COST * len(may_say)
            if left < 0:
                return


def _cost_of_lines(block: bytes) -> float:
    """What is kept for them: a page of help holds more of our words than can be looked up."""
    return LINE_COST * block.count(b"\n")


def _affordable(said: list[bytes], new: set[bytes], left: float) -> dict[bytes, int]:
    """The new words of a block and what each costs; where not all can be afforded, its first and its last ones.

    A page of help follows the error; everywhere else the last words count.
    """
    costs = {word: spread(word) for word in new}
    if sum(costs.values()) <= left:
        return costs
    affordable = {}
    for word in dict.fromkeys([*said[:FIRST], *reversed(said)]):
        if costs.get(word, left + 1) <= left:
            affordable[word] = costs[word]
            left -= costs[word]
    return affordable


def _saying(block: bytes, present: set[bytes]) -> Iterator[tuple[bytes, bytes, list[Signature]]]:
    """The lines of a block from the last to the first, as they are and lower-cased, with what each may say."""
    lowered = squeezed(block.lower())
    candidates = _occurring(present, lowered)
    if not candidates:
        return
    for line, whole in zip(reversed(block.split(b"\n")), reversed(lowered.split(b"\n"))):
        low = both_ends(whole.strip())
        yield line, low, [one for word in candidates.keys() & words(low) for one in candidates[word]]


def _occurring(present: set[bytes], lowered: bytes) -> dict[bytes, list[Signature]]:
    """The signatures that a block may hold, by the word through which they were found."""
    found = (
        (word, [one for one in found_through(word) if one.fragments[0] in lowered and one.occurs(lowered)])
        for word in present
    )
    return {word: signatures for word, signatures in found if signatures}


def _speaking(line: bytes, candidates: list[Signature], context: frozenset[bytes]) -> Signature | None:
    """The one that speaks for a line: the first in order of precedence, but what is hopeless before a hope."""
    named = context.union(words(line))
    fitting = [one for one in candidates if one.matches(line) and _concerns(one.section.only, named)]
    best = min(fitting, key=_rank, default=None)
    if best is None or not FAILURE_KINDS[best.code].retryable:
        return best
    doubting = hopes.doubting(fitting, best, line)
    return min(doubting, key=_rank, default=None if hopes.gives_none(best, line) else best)


def _concerns(only: frozenset[bytes], named: frozenset[bytes]) -> bool:
    return not only or not only.isdisjoint(named)


def _rank(signature: Signature) -> tuple[int, str, int]:
    return signature.rank


def _weight(signature: Signature, lowered: bytes, error_stream: bool) -> int:
    """A tolerated line says next to nothing; on stdout only what looks like an error is as good as a line on stderr."""
    weight = signature.weight
    if signature.section.grade == "warned":
        return weight
    if lowered.startswith(TOLERATED_STARTS) or any(mark in lowered for mark in TOLERATED):
        return Weight.SUMMARY if weight == Weight.TELLING and signature.code in hopes.HOPELESS else 0
    if not error_stream and not signature.section.program and not _looks_like_an_error(lowered):
        return weight - 1 if weight > Weight.VAGUE else 0
    return weight


def _looks_like_an_error(lowered: bytes) -> bool:
    """By its first word, or by what follows a time and the like."""
    return lowered.startswith(ERROR_STARTS) or any(mark in lowered[:HEAD] for mark in ERROR_MARKS)


def _readable(line: bytes) -> str:
    return line.decode("utf-8", "replace").strip()[:500]
