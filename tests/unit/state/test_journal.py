"""The journal keeps what it was told, and tells what it was not told."""

from __future__ import annotations

import os

import pytest

from freshtrack_deploy.errors import StateDamaged
from freshtrack_deploy.state.journal import Entry, Journal, begin_anew, restore_copy


def kinds(journal: Journal) -> list[str]:
    return [entry.kind for entry in journal.entries()]


def test_no_state_reads_as_none(state):
    assert Journal.read(state) is None


def test_entries_come_back_as_they_were_given(state, clock):
    given = Entry("step-done", "run-1", "install", 2, {"text": "caf\u00e9 \udcff\n\0", "n": [1, 2.5, None]})
    with Journal.open(state, clock) as journal:
        journal.append(Entry("run-started", "run-1"), given)
    with Journal.read(state) as journal:
        (back,) = journal.entries(kinds=["step-done"])
    assert (back.run, back.step, back.attempt, back.body) == (given.run, given.step, given.attempt, given.body)
    assert (back.seq, back.time) == (2, clock.now())


def test_entries_are_selected_by_kind_run_and_step(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(*(Entry(kind, run, step) for kind in "ab" for run in "xy" for step in "pq"))
        assert len(list(journal.entries(kinds=["a"]))) == 4
        assert len(list(journal.entries(kinds=["a", "b"], run="x"))) == 4
        assert [entry.seq for entry in journal.entries(kinds=["b"], run="y", step="p")] == [7]
        assert list(journal.entries(kinds=[])) == []


def test_more_entries_than_a_portion_come_in_order(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(*(Entry(str(number)) for number in range(2500)))
        assert kinds(journal) == [str(number) for number in range(2500)]


def test_a_reader_sees_a_run_in_progress(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("one"))
        with Journal.read(state) as reader:
            journal.append(Entry("two"))
            assert kinds(reader) == ["one", "two"]


def test_a_changed_row_is_found_and_stays_found_until_somebody_decides(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("good", body={"word": "needle"}))
        journal.copy()
        journal.append(Entry("late"))
    path = f"{state}/checkpoint.db"
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(data.replace(b"needle", b"noodle"))
    with pytest.raises(StateDamaged):
        Journal.read(state)
    assert not os.path.exists(f"{state}/quarantine")
    for _ in range(2):
        with pytest.raises(StateDamaged, match="entry 1 is not what was written"):
            Journal.open(state, clock)
    with pytest.raises(StateDamaged):
        Journal.read(state)
    with restore_copy(state, clock) as restored:
        assert kinds(restored) == ["good"]
    with Journal.open(state, clock) as journal:
        journal.append(Entry("after"))
        assert kinds(journal) == ["good", "after"]


def test_a_damaged_journal_may_be_given_up(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("one"))
        journal.copy()
    os.truncate(f"{state}/checkpoint.db", 5000)
    with pytest.raises(StateDamaged):
        Journal.open(state, clock)
    begin_anew(state, clock)
    with Journal.open(state, clock) as journal:
        assert len(journal) == 0
    kept = [name for _, _, names in os.walk(f"{state}/quarantine") for name in names]
    assert {"checkpoint.db", "checkpoint.head", "checkpoint.db.copy"} <= set(kept)


def test_an_older_copy_of_the_database_is_not_believed(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("one"))
    with open(f"{state}/checkpoint.db", "rb") as file:
        older = file.read()
    with Journal.open(state, clock) as journal:
        journal.append(Entry("two"))
    with open(f"{state}/checkpoint.db", "wb") as file:
        file.write(older)
    with pytest.raises(StateDamaged, match="1, but 2 were acknowledged"):
        Journal.open(state, clock)
