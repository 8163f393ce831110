"""The signatures: which words in a program's output identify which failure, and how to find them quickly.

The tables beside this file hold them (see `tables` for how they are written). A pattern is compared in lower case:
` ... ` stands for any text between its fragments, `^` and `$` pin it to the ends of the line. No regular expressions:
compiling a hundred and fifty of them takes 18 ms, looking up the words of 64 KiB in a dictionary takes one or two.
Every pattern is found through its rarest word, which has to stand complete; index.txt says which, made in advance.

The order matters: among the patterns of equal weight that match a line, the first one speaks for it.
"""

from __future__ import annotations

from freshtrack_deploy.failures.signatures import tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Weight:
    """How much a line says, compared with other lines.

    `warned`: telling even in a warning. `decisive`: speaks for its line before all others. `final`: no retry helps,
    whatever else the line says. `summary`: a program passes on that another one failed. `wrapper`: the same, and the
    other one's words may follow in the same line. `hint`: a single word, when nothing else is said.
    """

    SUMMARY = 1
    VAGUE = 2
    COMMON = 3
    TELLING = 4

    OF = {  # noqa: RUF012
        **dict.fromkeys(("warned", "decisive", "final", "telling"), TELLING),
        "common": COMMON,
        "vague": VAGUE,
        **dict.fromkeys(("summary", "wrapper", "hint"), SUMMARY),
    }


PRECEDENCE = {
    "warned": 0,
    "decisive": 1,
    "final": 2,
    "telling": 2,
    "summary": 3,
    "common": 4,
    "vague": 5,
    "wrapper": 6,
    "hint": 7,
}  # of the grades, within one line


class Signature:
    """One wording of one failure: `fragments` occur in this order in the lower-cased line.

    Not a record: a first judgement may need hundreds of them, and of nearly all only the fragments.
    """

    __slots__ = ("_meaning", "family", "fragments", "pattern", "place")

    def __init__(self, key: str) -> None:
        """`key`: d1250 is the pattern that begins at the byte 1250 of the family d."""
        self.family = key[0]
        self.place = int(key[1:])
        self.pattern = tables.pattern(self.family, self.place)
        self.fragments = self.pattern.strip(b"^$").split(b" ... ")
        self._meaning: tables.Meaning | None = None

    @property
    def meaning(self) -> tables.Meaning:
        """What a match says: its code, and why."""
        if self._meaning is None:
            self._meaning = tables.meaning(self.family, self.place)
        return self._meaning

    @property
    def code(self) -> str:
        """The failure code that a match means."""
        return self.meaning.code

    @property
    def section(self) -> tables.Section:
        """The section of the table it stands in: for which programs, how strong."""
        return self.meaning.section

    @property
    def weight(self) -> int:
        """How much a match counts against others of the same output."""
        return Weight.OF[self.section.grade]

    @property
    def rank(self) -> tuple[int, str, int]:
        """The smallest one that matches speaks for the line."""
        return PRECEDENCE[self.section.grade], self.family, self.place

    def occurs(self, text: bytes) -> bool:
        """Whether its fragments occur in this order in a lower-cased text."""
        place = 0
        for fragment in self.fragments:
            place = text.find(fragment, place)
            if place < 0:
                return False
            place += len(fragment)
        return True

    def matches(self, line: bytes) -> bool:
        """Whether a (stripped, lower-cased) line says this."""
        if self.pattern.startswith(b"^") and not line.startswith(self.fragments[0]):
            return False
        if self.pattern.endswith(b"$") and not line.endswith(self.fragments[-1]):
            return False
        return self.occurs(line)


_index: dict[bytes, bytes] = {}
_found: dict[bytes, list[Signature]] = {}


def index() -> Mapping[bytes, bytes]:
    """The words through which patterns are found, with the keys of these patterns."""
    if not _index:
        words, keys = tables.content(tables.INDEX).split(b"\n\n")
        _index.update(zip(words.split(b"\n"), keys.split(b"\n")))
    return _index


def found_through(word: bytes) -> list[Signature]:
    """The signatures that are found through this word. KeyError for a word that is not in `index`."""
    if word not in _found:
        _found[word] = [Signature(key) for key in index()[word].decode().split()]
    return _found[word]


def spread(word: bytes) -> int:
    """How many patterns are found through this word. KeyError for one that is not in `index`."""
    return index()[word].count(b" ") + 1
