"""The signature table: which words in a program's output identify which failure.

The families beside this file hold it as text, because a text is loaded in a tenth of the time that as many tuples take
to compile, and it is needed only when something has failed. A family is made of sections:

    [PROGRAM, WEIGHT] SOURCE
    only PROGRAM PROGRAM ...
    CODE | SENTENCE
        PATTERN / PATTERN / ...

PROGRAM is whose failure it is (empty: whoever printed it), WEIGHT how much a line says, SOURCE where its wordings come
from, SENTENCE what it means. `only` keeps a section to lines and commands that name one of these programs.
A pattern is compared without regard to case: ` ... ` stands for any text between its fragments, `^` and `$` pin it to
the ends of the line. No regular expressions: compiling a hundred and fifty of them takes 18 ms, looking up the words of
64 KiB in a dictionary takes one or two. Every pattern is found through its longest word, which has to stand complete.

The order matters: among the patterns of equal weight that match a line, the first one speaks for it. Families are
listed from the special to the general.
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any


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


FAMILIES = {
    "a": "packages",
    "b": "containers",
    "c": "sources",
    "d": "services",
    "e": "databases",
    "f": "languages",
    "g": "network",
    "h": "system",
    "i": "general",
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
}  # within one line

NUMBER = 500  # a number is in as much output as a word that so many patterns share
WIDE = 32  # patterns that a line of a table may hold
EVERYDAY = frozenset(
    b"error errors failed failure cannot could can unable not no found find the for with from this that file files "
    b"is are to of on in at by as it be was were has have had been do does did you your we i a an and or but if "
    b"any all after before need needs reading read package packages installed install building state information "
    b"done step status code command process processing section successfully unpacking name http https using use "
    b"used user run running retrying additional so its them there which into than more new one two other another "
    b"up out time data get set ".split()
)
WORD_BYTES = bytes(
    byte if chr(byte).isalnum() or byte >= 0x80 or byte == ord("_") else ord(" ") for byte in bytes(range(256)).lower()
)
QUOTES = ((b"\xc2\xa0", b" "), *((quote.encode(), b"'") for quote in "\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb"))


@record
class Section:
    """What the rows below one head have in common."""

    program: str
    only: frozenset[bytes]
    grade: str  # a name of Weight.OF
    source: str


@record
class Meaning:
    """What the patterns below one line `CODE | SENTENCE` mean."""

    section: Section
    code: str
    sentence: str


class Signature:
    """One wording of one failure: `fragments` occur in this order in the lower-cased line.

    Not a record: a first judgement may need a thousand of them, and of nearly all only the fragments.
    """

    __slots__ = ("ends", "fragments", "key", "starts")

    def __init__(self, key: str, pattern: bytes) -> None:
        self.key = key
        self.starts = pattern.startswith(b"^")
        self.ends = pattern.endswith(b"$")
        self.fragments = pattern.strip(b"^$").split(b" ... ")

    @property
    def meaning(self) -> Meaning:
        """What a match says: its code, and why."""
        return _meaning(*_place(self.key)[:2])

    @property
    def rank(self) -> tuple[int, str, int]:
        """The smallest one that matches speaks for the line."""
        return PRECEDENCE[self.section.grade], self.key[0], int(self.key[1:])

    @property
    def code(self) -> str:
        """The failure code that a match means."""
        return self.meaning.code

    @property
    def section(self) -> Section:
        """The section of the table it stands in: for which programs, how strong."""
        return self.meaning.section

    @property
    def weight(self) -> int:
        """How much a match counts against others of the same output."""
        return Weight.OF[self.section.grade]

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
        if self.starts and not line.startswith(self.fragments[0]):
            return False
        if self.ends and not line.endswith(self.fragments[-1]):
            return False
        return self.occurs(line)


_index: dict[bytes, str] = {}
_tables: dict[str, list[str]] = {}
_lower_tables: dict[str, list[bytes]] = {}
_lines: dict[tuple[str, int], list[bytes]] = {}
_meanings: dict[tuple[str, int], Meaning] = {}
_found: dict[bytes, list[Signature]] = {}


def plain(text: bytes) -> bytes:
    """Typographic quotes and spaces become plain ones."""
    if not text.isascii():
        for quote, replacement in QUOTES:
            text = text.replace(quote, replacement)
    return text


def words(text: bytes) -> list[bytes]:
    """The words of a text, lower-cased; everything but ASCII letters, digits, `_` and what is not ASCII separates."""
    return text.translate(WORD_BYTES).split()


def index() -> Mapping[bytes, str]:
    """The words through which patterns are found, with the keys of these patterns: `word_lists`, made in advance."""
    if not _index:
        found = _module("found")
        _index.update(zip(str(found.WORDS).encode().split(), str(found.KEYS).splitlines()))
    return _index


def found_through(word: bytes) -> list[Signature]:
    """The signatures that are found through this word. KeyError for a word that is not in `index`."""
    if word not in _found:
        _found[word] = [_signature(key) for key in index()[word].split()]
    return _found[word]


def spread(word: bytes) -> int:
    """How many patterns are found through this word. KeyError for one that is not in `index`."""
    return index()[word].count(" ") + 1


def word_lists() -> tuple[str, str]:
    """What found.py holds, a line a word each: the words, and the keys of the patterns found through them.

    Choosing a word for each of 5,000 patterns takes longer than all the rest of a judgement. The best word is one that
    few other patterns have and that everyday output does not; numbers are everyday.
    """
    chosen = [(key, set(words(pattern))) for key, pattern in _every_pattern()]
    shared = dict.fromkeys(EVERYDAY, 1000)
    for _, parts in chosen:
        for word in parts:
            shared[word] = shared.get(word, NUMBER if word.isdigit() else 0) + 1
    found: dict[bytes, list[str]] = {}
    for key, parts in chosen:
        found.setdefault(min(parts, key=lambda word: (shared[word], -len(word), word)), []).append(key)
    order = sorted(found)
    return "".join(f"{word.decode()}\n" for word in order), "".join(f"{' '.join(found[word])}\n" for word in order)


def _every_pattern() -> Iterator[tuple[str, bytes]]:
    for letter in FAMILIES:
        for number in range(len(_table(letter))):
            for place, pattern in enumerate(_patterns(letter, number)):
                yield f"{letter}{number * WIDE + place}", pattern


def _signature(key: str) -> Signature:
    letter, line, place = _place(key)
    return Signature(key, _patterns(letter, line)[place])


def _place(key: str) -> tuple[str, int, int]:
    """The pattern b70 is the seventh in the third line of the family b: 2 * WIDE + 6."""
    return key[0], *divmod(int(key[1:]), WIDE)


def _patterns(letter: str, number: int) -> list[bytes]:
    if (letter, number) not in _lines:
        line = _lower_table(letter)[number]
        _lines[letter, number] = line.strip(b" /").split(b" / ") if line.startswith(b" ") else []
    return _lines[letter, number]


def _meaning(letter: str, line: int) -> Meaning:
    """What stands above a line of patterns; read upwards, because most of a table is never needed."""
    table = _table(letter)
    while table[line].startswith(" "):
        line -= 1
    if (letter, line) not in _meanings:
        code, _, sentence = table[line].partition(" | ")
        _meanings[letter, line] = Meaning(_section_above(table, line), code, sentence)
    return _meanings[letter, line]


def _section_above(table: list[str], line: int) -> Section:
    """`[docker, telling] moby`, `only docker podman` -> Section("docker", {docker, podman}, "telling", "moby")."""
    only: list[bytes] = []
    while not table[line].startswith("["):
        line -= 1
        if table[line].startswith("only "):
            only += words(table[line][5:].encode())
    head, _, source = table[line][1:].partition("] ")
    program, _, grade = head.partition(", ")
    return Section(program, frozenset(only), grade, source)


def _table(letter: str) -> list[str]:
    if letter not in _tables:
        _tables[letter] = str(_module(FAMILIES[letter]).TABLE).split("\n")
    return _tables[letter]


def _lower_table(letter: str) -> list[bytes]:
    """The table as it is compared: in lower case, with plain quotes (a test keeps others out of the patterns)."""
    if letter not in _lower_tables:
        _lower_tables[letter] = str(_module(FAMILIES[letter]).TABLE).encode().lower().split(b"\n")
    return _lower_tables[letter]


def _module(name: str) -> Any:
    return __import__(f"{__name__}.{name}", fromlist=["TABLE"])
