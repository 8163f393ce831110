"""The start table, row by row: what the journal says decides how a step starts."""

from __future__ import annotations

from itertools import product

import pytest

from freshtrack_deploy.engine.select import START_TABLE, Situation, Start, row
from freshtrack_deploy.model import CheckpointPolicy, Step
from freshtrack_deploy.state.records import StepRecord, UndoRecord

UNDO = (UndoRecord("s", "r1", 3, {}),)
SCRIPT = {"id": "s", "name": "s", "action": "script", "settings": {}}
WITH_UNDO = {**SCRIPT, "checkpoint": CheckpointPolicy(rollback="rm -f /x")}
ONE_KEY = (("run", "always"), ("run", "once"), ("idempotent", False))


def start(known: dict[str, object], *, step: dict[str, object] = SCRIPT, **facts: object) -> str:
    situation = Situation(Step(**step), StepRecord("s", **known), **{"same": True, **facts})
    return row(situation).start


@pytest.mark.parametrize(
    ("known", "step", "facts", "expected"),
    [
        ({}, SCRIPT, {"same": False}, Start.RUN),
        ({"state": "undone"}, SCRIPT, {"same": False}, Start.RUN),
        ({"state": "done"}, SCRIPT, {}, Start.SKIP),
        ({"state": "done"}, SCRIPT, {"same": False}, Start.RUN),
        ({"state": "done"}, SCRIPT, {"stale": ("dependency",)}, Start.RUN),
        ({"state": "done"}, SCRIPT, {"forced": True}, Start.RUN),
        ({"state": "done"}, {**SCRIPT, "run": "always"}, {}, Start.RUN),
        ({"state": "done"}, {**SCRIPT, "run": "once"}, {"same": False}, Start.SKIP),
        ({"state": "done"}, {**SCRIPT, "run": "once"}, {"stale": ("dependency",)}, Start.SKIP),
        ({"state": "unverified"}, SCRIPT, {}, Start.VERIFY_FIRST),
        ({"state": "failed"}, SCRIPT, {}, Start.RUN),
        ({"state": "interrupted"}, SCRIPT, {}, Start.RUN),
        ({"state": "started"}, SCRIPT, {"repeatable": True}, Start.RUN),
        ({"state": "failed"}, {**SCRIPT, "idempotent": False}, {}, Start.VERIFY_OR_ASK),
        ({"state": "interrupted"}, {**SCRIPT, "run": "once"}, {}, Start.VERIFY_OR_ASK),
        ({"state": "interrupted"}, {**SCRIPT, "idempotent": False}, {"forced": True}, Start.VERIFY_OR_ASK),
        ({"state": "interrupted", "undos": UNDO}, WITH_UNDO, {}, Start.UNDO_FIRST),
        ({"state": "failed", "undos": UNDO}, WITH_UNDO, {}, Start.UNDO_FIRST),
        ({"state": "failed", "undos": UNDO}, {**WITH_UNDO, "idempotent": True}, {}, Start.RUN),
        ({"state": "failed", "undos": UNDO, "ever_done": True, "first_seq": 9}, WITH_UNDO, {}, Start.RUN),
        ({"state": "failed", "undos": UNDO, "ever_done": True, "first_seq": 3}, SCRIPT, {}, Start.UNDO_FIRST),
        ({"state": "failed"}, WITH_UNDO, {}, Start.RUN),
    ],
)
def test_a_step_starts_as_the_table_says(known, step, facts, expected) -> None:
    assert start(known, step=step, **facts) == expected


def test_every_row_of_the_table_can_decide() -> None:
    """A row that no situation reaches would be a rule that nobody has."""
    states = ("pending", "undone", "done", "unverified", "failed", "interrupted", "started")
    steps = (SCRIPT, WITH_UNDO, *({**SCRIPT, key: value} for key, value in ONE_KEY))
    facts = ({"same": True}, {"same": False}, {"same": True, "forced": True}, {"same": True, "repeatable": True})
    situations = (
        Situation(Step(**step), StepRecord("s", state=state, undos=undos), **known)
        for state, step, known, undos in product(states, steps, facts, (UNDO, ()))
    )
    assert {row(situation).name for situation in situations} == {row.name for row in START_TABLE}
