"""Whatever a program prints, judging it costs no more than an everyday tail does."""
# ruff: noqa: RUF001

from __future__ import annotations

from itertools import islice

import pytest

from freshtrack_deploy.failures import lines, signatures
from freshtrack_deploy.failures.classify import classify
from freshtrack_deploy.failures.lines import EFFORT, LINE_COST, SEARCH_COST, newest_first
from freshtrack_deploy.failures.reading import BLOCK, LONGEST, blocks, clean

TAIL = 65536
CAUSE = "cp: error writing '/srv/x': No space left on device"


def wordings() -> list[str]:
    found = [one for word in sorted(signatures.index()) for one in signatures.found_through(word)]
    return [" x ".join(fragment.decode() for fragment in one.fragments) for one in found]


def crowded() -> list[str]:
    """Words through which many patterns are found, and none of which says anything by itself."""
    words = (word.decode() for word in sorted(signatures.index(), key=signatures.spread, reverse=True))
    mute = (word for word in words if classify("x", 1, None, "", word).kind.code == "E_UNKNOWN")
    return list(islice(mute, 8))


def tails() -> dict[str, str]:
    every = wordings()
    words = [word.decode() for word in sorted(signatures.index())]
    return {
        "wordings": "\n".join(every)[-TAIL:],
        "warnings": "\n".join(f"warning: {wording}" for wording in every)[-TAIL:],
        "backwards": "\n".join(" ".join(reversed(wording.split())) for wording in every)[-TAIL:],
        "one line": " ".join(words * 4)[-TAIL:],
        "one word": "cannot\n" * 9000,
        "words of many patterns": f"{' and '.join(crowded())}\n" * 1500,
        "nothing": "killed\n" + "\n" * 60000,
        "short lines": ("killed\n" + "a\n" * 2000) * 16,
    }


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> dict:
    """The patterns that are looked up from now on, by their words."""
    found: dict = {}
    monkeypatch.setattr(signatures, "_found", found)
    return found


@pytest.mark.parametrize("name", tails())
def test_no_output_makes_a_judgement_look_up_more_patterns_than_its_effort(name: str, looked_up: dict) -> None:
    assert len(wordings()) > 5 * EFFORT
    tail = tails()[name]
    looked_up.clear()
    classify("bash deploy.sh", 1, None, "", tail)
    assert sum(map(len, looked_up.values())) <= EFFORT


@pytest.mark.parametrize("name", tails())
def test_no_output_makes_a_judgement_search_for_patterns_again_and_again(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched = []
    occurring = lines._occurring

    def counted(present: set[bytes], lowered: bytes) -> dict:
        searched.append(sum(map(signatures.spread, present)))
        return occurring(present, lowered)

    monkeypatch.setattr(lines, "_occurring", counted)
    classify("bash deploy.sh", 1, None, "", tails()[name])
    assert sum(searched) <= EFFORT + EFFORT / SEARCH_COST


@pytest.mark.parametrize("name", tails())
def test_no_output_makes_a_judgement_take_apart_all_of_its_lines(name: str) -> None:
    assert sum(1 for _ in newest_first(tails()[name], frozenset())) <= EFFORT / LINE_COST + 1


@pytest.mark.parametrize("name", tails())
def test_the_last_line_is_heard_whatever_stands_before_it(name: str) -> None:
    assert classify("bash deploy.sh", 1, None, "", f"{tails()[name]}\n{CAUSE}").evidence == CAUSE


@pytest.mark.parametrize(
    "text",
    ["x" * TAIL, "x " * 32768, "\x1b[" * 32768, "\x1b[31mx\x1b[0m\n" * 6000, "é" * TAIL, f"{'x' * TAIL}\n{CAUSE}"],
)
def test_a_block_is_never_much_longer_than_what_is_looked_through_at_a_time(text: str) -> None:
    assert max(map(len, blocks(text))) <= 2 * LONGEST + BLOCK + 1


def test_both_ends_of_a_long_line_are_heard() -> None:
    middle = "x" * TAIL
    assert classify("./x", 1, None, "", f"{CAUSE}{middle}").kind.code == "E_DISK"
    assert classify("./x", 1, None, "", f"{middle} {CAUSE}").kind.code == "E_DISK"
    assert classify("./x", 1, None, "", f"{middle} {CAUSE}\nexit 1").kind.code == "E_DISK"


def test_a_judgement_does_not_depend_on_the_ones_before_it(looked_up: dict) -> None:
    tail = tails()["warnings"]
    first = classify("bash deploy.sh", 1, None, "", tail)
    assert classify("bash deploy.sh", 1, None, "", tail) == first


def test_lines_are_cleaned_of_colours_and_typographic_quotes() -> None:
    assert clean("\x1b[1;31m‘a’\x1b[0m b\x1b[K".encode()) == b"'a' b"
    assert list(blocks("10 %\r100 %\n\n\ndone")) == [b"10 %\n100 %\ndone"]
