"""The journal keeps what it was told, and tells what it was not told."""

from __future__ import annotations

import os
import sqlite3

import pytest

from freshtrack_deploy.errors import StateDamaged, StateTooNew, StateUnwritable
from freshtrack_deploy.state import database
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


def test_looking_leaves_nothing_behind(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("one"))
    before = sorted(os.listdir(state))
    with Journal.read(state) as journal:
        assert kinds(journal) == ["one"]
        assert sorted(os.listdir(state)) == before
    assert sorted(os.listdir(state)) == before == ["checkpoint.db", "checkpoint.head"]


def test_a_reader_of_a_resting_journal_notices_the_run_that_changes_it(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("old"))
    with Journal.read(state) as reader:
        os.utime(f"{state}/checkpoint.db", (1, 1))  # file times are coarse: make the coming change visible for sure
        reader._resting = (10**9, os.path.getsize(f"{state}/checkpoint.db"))
        with Journal.open(state, clock) as journal:
            journal.append(*(Entry("new", body={"text": "x" * 2000}) for _ in range(50)))
        assert kinds(reader) == ["old"] + ["new"] * 50


def test_files_are_private_whatever_the_umask(state, clock):
    before = os.umask(0)
    try:
        with Journal.open(state, clock) as journal:
            journal.append(Entry("one"))
            journal.reserve()
            journal.copy()
            modes = {name: os.stat(f"{state}/{name}").st_mode & 0o777 for name in os.listdir(state)}
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}
    assert {"checkpoint.db-wal", "checkpoint.db-shm", "checkpoint.db.copy", "checkpoint.reserve"} < modes.keys()


@pytest.mark.parametrize("name", ["a b", "100%41", "what?mode=memory", "a#b", "caf\u00e9", "\udcff", "-rf"])
def test_any_directory_name_will_do(state, clock, name):
    directory = f"{state}/{name}"
    os.mkdir(directory)
    with Journal.open(directory, clock) as journal:
        journal.append(Entry("one"))
    with Journal.read(directory) as journal:
        assert kinds(journal) == ["one"]
    assert os.listdir(state) == [name]


@pytest.mark.parametrize(
    "harm",
    [
        lambda state: os.unlink(f"{state}/checkpoint.head"),
        lambda state: os.unlink(f"{state}/checkpoint.db"),
        lambda state: os.truncate(f"{state}/checkpoint.db", 0),
        lambda state: os.link(f"{state}/checkpoint.head", f"{state}/checkpoint.db-journal"),
        lambda state: sql(state, "CREATE TRIGGER t AFTER INSERT ON entries BEGIN SELECT 1; END"),
        lambda state: sql(state, "CREATE TABLE other (a)"),
        lambda state: sql(state, "CREATE VIEW v AS SELECT * FROM entries"),
        lambda state: sql(state, "UPDATE entries SET time = time + 1"),
        lambda state: sql(state, "UPDATE entries SET attempt = X'31'"),
        lambda state: sql(state, "DELETE FROM entries WHERE seq = 2"),
        lambda state: sql(state, "DELETE FROM entries WHERE seq = 1"),
        lambda state: sql(state, "INSERT INTO entries VALUES (3, 1.0, '', '', 0, 'forged', '{}', x'00')"),
        lambda state: sql(state, "PRAGMA user_version = 2"),
        lambda state: sql(state, "PRAGMA application_id = 1"),
        lambda state: sql(state, "PRAGMA journal_mode = DELETE"),
    ],
)
def test_nothing_else_is_taken_for_the_journal(state, clock, harm):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("one", attempt=1), Entry("two", attempt=1))
    harm(state)
    with pytest.raises(StateDamaged):
        Journal.open(state, clock)
    assert os.listdir(f"{state}/quarantine")


def sql(state: str, statement: str) -> None:
    with sqlite3.connect(f"{state}/checkpoint.db") as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)
    connection.close()


def test_two_damages_lie_side_by_side_in_quarantine(state, clock):
    for _ in range(2):
        with Journal.open(state, clock) as journal:
            journal.append(Entry("one"))
        os.truncate(f"{state}/checkpoint.db", 5000)
        with pytest.raises(StateDamaged):
            Journal.open(state, clock)
        begin_anew(state, clock)
    kept = [name for _, _, names in os.walk(f"{state}/quarantine") for name in names]
    assert sorted(name for name in kept if "db" in name and "-" not in name) == ["checkpoint.db", "checkpoint.db.2"]


def test_without_a_copy_there_is_nothing_to_restore(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("one"))
    with pytest.raises(StateDamaged, match="it has no copy; nothing was moved"):
        restore_copy(state, clock)
    with Journal.open(state, clock) as journal:
        assert len(journal) == 1


def test_a_damaged_copy_is_not_taken(state, clock):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("one"))
        journal.copy()
    os.truncate(f"{state}/checkpoint.db.copy", 5000)
    with pytest.raises(StateDamaged, match="its copy is damaged too"):
        restore_copy(state, clock)
    with Journal.open(state, clock) as journal:
        assert len(journal) == 1


def test_an_older_layout_is_migrated_after_a_copy(state, clock, monkeypatch):
    with Journal.open(state, clock) as journal:
        journal.append(Entry("one"))
    newer = database.LAYOUTS[1].replace("kind TEXT", "kind VARCHAR")

    def widen(connection) -> None:
        connection.execute("ALTER TABLE entries RENAME TO older")
        connection.execute(newer)
        connection.execute("INSERT INTO entries SELECT * FROM older")
        connection.execute("DROP TABLE older")

    monkeypatch.setattr(database, "SCHEMA", 2)
    monkeypatch.setattr(database, "LAYOUTS", {1: database.LAYOUTS[1], 2: newer})
    monkeypatch.setattr(database, "MIGRATIONS", {1: widen})
    for _ in range(2):
        with Journal.open(state, clock) as journal:
            journal.append(Entry("more"))
    with Journal.read(state) as journal:
        assert kinds(journal) == ["one", "more", "more"]
    assert os.path.exists(f"{state}/checkpoint.db.schema-1")
    monkeypatch.undo()
    with pytest.raises(StateTooNew):
        Journal.open(state, clock)
    assert not os.path.exists(f"{state}/quarantine")


def test_a_place_that_cannot_be_written_is_not_called_damaged(state, clock):
    with pytest.raises(StateUnwritable):
        Journal.open(f"{state}/missing", clock)
    assert Journal.read(f"{state}/missing") is None
