"""Which undos of a step need not be kept: a step that every run repeats would store its files for ever. Pure.

Invariant: what leads back to before the deployment is never among them, nor what is more than a copy of files.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from freshtrack_deploy.state.records import UndoRecord

_MORE_THAN_FILES = ("script", "commands", "afterwards", "undone")


def surplus(undos: Sequence[UndoRecord], count: int) -> tuple[UndoRecord, ...]:
    """Of a step's undos, oldest first, those older than the newest `count` for which the one before stands in.

    That one restores the same paths to what they were still earlier, and no script of its own expects what these left.
    """
    kept: list[UndoRecord] = []
    found: list[UndoRecord] = []
    for one in undos[:-count]:
        (found if kept and _stands_in(kept[-1], one) else kept).append(one)
    return tuple(found)


def _stands_in(older: UndoRecord, one: UndoRecord) -> bool:
    same = frozenset(one.before["paths"]) <= frozenset(older.before["paths"])
    return same and _is_a_repetition(older) and _is_a_repetition(one)


def _is_a_repetition(one: UndoRecord) -> bool:
    """It restores the files that an earlier completion had left, does nothing else, and was not begun."""
    before = one.before
    return bool(before["previous"]) and not one.begun and not any(before[part] for part in _MORE_THAN_FILES)
