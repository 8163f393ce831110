"""The tables as they are stored: a text file a family, read when something has failed, and as far as it is needed.

A family is made of sections:

    [PROGRAM, GRADE] SOURCE
    only PROGRAM PROGRAM ...
    CODE | SENTENCE
        PATTERN / PATTERN / ...

PROGRAM is whose failure it is (empty: whoever printed it), GRADE how much a line says, SOURCE where its wordings come
from, SENTENCE what it means. `only` keeps a section to lines and commands that name one of these programs.
Files, because reading all of them takes a tenth of the time that as many tuples take to compile.
"""

from __future__ import annotations

from freshtrack_deploy.failures.words import words
from freshtrack_deploy.record import record

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
}  # from the special to the general
INDEX = "index"  # the file that `python3 -m freshtrack_deploy.failures.signatures` makes
ONLY = b"only "  # what a line below a head begins with
BETWEEN = b" / "  # patterns


@record
class Section:
    """What the rows below one head have in common."""

    program: str
    only: frozenset[bytes]
    grade: str
    source: str


@record
class Meaning:
    """What the patterns below one line `CODE | SENTENCE` mean."""

    section: Section
    code: str
    sentence: str


_tables: dict[str, bytes] = {}
_meanings: dict[tuple[str, int], Meaning] = {}


def content(name: str) -> bytes:
    """A file beside this module, or in the archive."""
    data: bytes = __loader__.get_data(f"{__file__.rpartition('/')[0]}/{name}.txt")  # type: ignore[name-defined]
    return data


def table(letter: str) -> bytes:
    """The text of a family."""
    if letter not in _tables:
        _tables[letter] = content(FAMILIES[letter])
    return _tables[letter]


def pattern(letter: str, place: int) -> bytes:
    """The pattern that begins there."""
    text = table(letter)
    line = text[place : text.index(b"\n", place)]
    return line.partition(BETWEEN)[0].removesuffix(b" /")


def meaning(letter: str, place: int) -> Meaning:
    """What stands above a pattern; looked for upwards, because most of a table is never needed."""
    text = table(letter)
    place = text.rindex(b"\nE_", 0, place) + 1
    if (letter, place) not in _meanings:
        code, _, sentence = text[place : text.index(b"\n", place)].decode().partition(" | ")
        _meanings[letter, place] = Meaning(_section(text, place), code, sentence)
    return _meanings[letter, place]


def _section(text: bytes, place: int) -> Section:
    """`[docker, telling] moby`, `only docker podman` -> Section("docker", {docker, podman}, "telling", "moby")."""
    begin = text.rindex(b"\n[", 0, place)
    head, *rest = text[begin + 1 : text.index(b"\nE_", begin)].split(b"\n")
    owner, _, source = head[1:].decode().partition("] ")
    program, _, grade = owner.partition(", ")
    only = words(b" ".join(line[len(ONLY) :] for line in rest))
    return Section(program, frozenset(only), grade, source)
