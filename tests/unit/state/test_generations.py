"""Which undos of a step that is repeated again and again are not kept, and that taking back still leads to the start."""

from __future__ import annotations

import pytest

from freshtrack_deploy.record import replace
from freshtrack_deploy.state import generations
from freshtrack_deploy.state.records import UndoRecord

PLAIN = {"script": "", "commands": [], "afterwards": [], "undone": [], "paths": ["/a"], "previous": {"state": "done"}}


def stack(number: int) -> list[UndoRecord]:
    """The first completion, then repetitions."""
    first = {**PLAIN, "script": "rm -rf /a", "previous": {}}
    return [UndoRecord("s", f"run{n}", n, PLAIN if n else first) for n in range(number)]


def forgotten(undos: list[UndoRecord], count: int = 3) -> list[int]:
    return [one.seq for one in generations.surplus(undos, count)]


@pytest.mark.parametrize("number", range(6))
def test_few_are_all_kept(number: int) -> None:
    assert forgotten(stack(number)) == []


def test_the_first_its_successor_and_the_newest_are_kept() -> None:
    """The second leads to what the first one's script expects."""
    assert forgotten(stack(9)) == [2, 3, 4, 5]


@pytest.mark.parametrize(
    "more",
    [
        {"script": "migrate down"},
        {"commands": [["rm"]]},
        {"afterwards": [["x"]]},
        {"undone": [["x", ""]]},
        {"previous": {}},
    ],
)
def test_one_that_is_more_than_a_copy_stays_with_what_it_expects(more: dict) -> None:
    undos = stack(9)
    undos[4] = replace(undos[4], before={**PLAIN, **more})
    assert forgotten(undos) == [2, 3]


def test_one_that_was_begun_stays() -> None:
    undos = stack(9)
    undos[4] = replace(undos[4], begun=True)
    assert 4 not in forgotten(undos)


def test_one_that_knows_more_files_than_the_one_before_stays() -> None:
    undos = stack(9)
    undos[4] = replace(undos[4], before={**PLAIN, "paths": ["/a", "/b"]})
    assert forgotten(undos) == [2, 3, 5]
