"""Through which of its words each pattern is found: chosen in advance, because choosing takes longer than judging."""

from __future__ import annotations

from freshtrack_deploy.failures.signatures import tables
from freshtrack_deploy.failures.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = 500  # a number is in as much output as a word that so many patterns share
COMMON = 1000  # and so is an everyday word
EVERYDAY = frozenset(
    b"error errors failed failure cannot could can unable not no found find the for with from this that file files "
    b"is are to of on in at by as it be was were has have had been do does did you your we i a an and or but if "
    b"any all after before need needs reading read package packages installed install building state information "
    b"done step status code command process processing section successfully unpacking name http https using use "
    b"used user run running retrying additional so its them there which into than more new one two other another "
    b"up out time data get set ".split()
)


def index_text() -> str:
    """What index.txt holds: the words, a line each; an empty line; in the same order the keys of their patterns."""
    found = _chosen()
    order = sorted(found)
    return "\n".join([*(word.decode() for word in order), "", *(" ".join(found[word]) for word in order)])


def _chosen() -> dict[bytes, list[str]]:
    """The patterns by the word that few other patterns have and that everyday output does not."""
    parts = {key: set(words(pattern)) for key, pattern in _every_pattern()}
    shared = dict.fromkeys(EVERYDAY, COMMON)
    for word in (word for each in parts.values() for word in each):
        shared[word] = shared.get(word, NUMBER if word.isdigit() else 0) + 1
    found: dict[bytes, list[str]] = {}
    for key, each in parts.items():
        found.setdefault(min(each, key=lambda word: (shared[word], -len(word), word)), []).append(key)
    return found


def _every_pattern() -> Iterator[tuple[str, bytes]]:
    for letter in tables.FAMILIES:
        place = 0
        for line in tables.table(letter).splitlines(keepends=True):
            for start in _starts(line):
                yield f"{letter}{place + start}", tables.pattern(letter, place + start)
            place += len(line)


def _starts(line: bytes) -> Iterator[int]:
    """Where the patterns in a line of a table begin; none where it holds something else."""
    start = len(line) - len(line.lstrip())
    for pattern in line.strip(b" /\n").split(tables.BETWEEN) if start else ():
        yield start
        start += len(pattern) + len(tables.BETWEEN)
