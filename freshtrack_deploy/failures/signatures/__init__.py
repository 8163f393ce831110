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

from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any


class Weight:
    """How much a line says, compared with other lines.

    `warned`: telling even in a warning. `summary`: a program passes on that another one failed. `wrapper`: the same,
    and the other one's words may follow in the same line.
    """

    SUMMARY = 1
    VAGUE = 2
    COMMON = 3
    TELLING = 4

    OF = {"warned": 4, "telling": 4, "common": 3, "vague": 2, "summary": 1, "wrapper": 1}  # noqa: RUF012


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
PRECEDENCE = ("warned", "telling", "summary", "common", "vague", "wrapper")  # among the signatures of one line

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
class Signature:
    """One wording of one failure: `fragments` occur in this order in the lower-cased line."""

    rank: tuple[int, bytes, int]  # the smallest one that matches speaks for the line
    section: Section
    fragments: tuple[bytes, ...]
    starts: bool
    ends: bool
    code: str
    sentence: str

    @property
    def weight(self) -> int:
        return Weight.OF[self.section.grade]

    def matches(self, line: bytes) -> bool:
        """Whether the (stripped, lower-cased) line says this."""
        fragments = self.fragments
        if self.starts and not line.startswith(fragments[0]):
            return False
        if self.ends and not line.endswith(fragments[-1]):
            return False
        place = 0
        for fragment in fragments:
            place = line.find(fragment, place)
            if place < 0:
                return False
            place += len(fragment)
        return True


class Wording:
    """A pattern that is taken apart only when its word occurs: most never do."""

    __slots__ = ("code", "section", "sentence", "text")

    def __init__(self, section: Section, text: bytes, code: str, sentence: str) -> None:
        self.section = section
        self.text = text
        self.code = code
        self.sentence = sentence

    def signature(self, rank: tuple[int, bytes, int]) -> Signature:
        starts, ends = self.text.startswith(b"^"), self.text.endswith(b"$")
        fragments = tuple(self.text[starts : len(self.text) - ends].split(b" ... "))
        return Signature(rank, self.section, fragments, starts, ends, self.code, self.sentence)


_index: dict[bytes, bytes] = {}
_families: dict[str, list[Wording]] = {}
_found: dict[bytes, list[Signature]] = {}
_signatures: dict[tuple[bytes, int], Signature] = {}


def plain(text: bytes) -> bytes:
    """Typographic quotes and spaces become plain ones."""
    if not text.isascii():
        for quote, replacement in QUOTES:
            text = text.replace(quote, replacement)
    return text


def words(text: bytes) -> list[bytes]:
    """The words of a text, lower-cased; everything but ASCII letters, digits, `_` and what is not ASCII separates."""
    return text.translate(WORD_BYTES).split()


def index() -> Mapping[bytes, bytes]:
    """The words through which wordings are found, with the keys of these wordings (`word_list` made it in advance)."""
    if not _index:
        text = str(_module("found").WORDS).encode()
        _index.update(entry.split(b"\t", 1) for entry in text.splitlines())  # type: ignore[misc]
    return _index


def found_through(word: bytes) -> list[Signature]:
    """The signatures that are found through this word. KeyError for a word that is not in `index`."""
    if word not in _found:
        _found[word] = [_signature(key[:1], int(key[1:])) for key in index()[word].split()]
    return _found[word]


def word_list() -> str:
    """What found.py holds: choosing a word for each of 4,500 patterns takes longer than all the rest of a judgement.

    The best word is one that few other patterns have and that everyday output does not.
    """
    patterns = [
        (f"{letter}{number}", set(words(entry.text)))
        for letter in FAMILIES
        for number, entry in enumerate(_family(letter))
    ]
    spread = dict.fromkeys(EVERYDAY, 1000)
    for _, parts in patterns:
        for word in parts:
            spread[word] = spread.get(word, 0) + 1
    found: dict[bytes, list[str]] = {}
    for key, parts in patterns:
        found.setdefault(min(parts, key=lambda word: (spread[word], -len(word), word)), []).append(key)
    return "".join(f"{word.decode()}\t{' '.join(keys)}\n" for word, keys in sorted(found.items()))


def _signature(letter: bytes, number: int) -> Signature:
    key = (letter, number)
    if key not in _signatures:
        wording = _family(letter.decode())[number]
        _signatures[key] = wording.signature((PRECEDENCE.index(wording.section.grade), letter, number))
    return _signatures[key]


def _family(letter: str) -> list[Wording]:
    if letter not in _families:
        _families[letter] = list(_wordings(str(_module(FAMILIES[letter]).TABLE)))
    return _families[letter]


def _wordings(table: str) -> Iterator[Wording]:
    section, code, sentence = Section("", frozenset(), "vague", ""), "", ""
    for line in table.splitlines():
        if line.startswith("    "):
            for text in plain(line.lower().encode()).strip(b" /").split(b" / "):
                yield Wording(section, text, code, sentence)
        elif line.startswith("["):
            section = _section(line)
        elif line.startswith("only "):
            section = replace(section, only=section.only | frozenset(words(line[5:].encode())))
        else:
            code, _, sentence = line.partition(" | ")


def _module(name: str) -> Any:
    return __import__(f"{__name__}.{name}", fromlist=["TABLE"])


def _section(line: str) -> Section:
    """`[docker, telling] moby` -> Section("docker", {}, "telling", "moby")."""
    head, _, source = line[1:].partition("] ")
    program, _, grade = head.partition(", ")
    return Section(program, frozenset(), grade, source)
