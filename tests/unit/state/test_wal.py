"""The WAL has room for the next entries before they come, and nothing reads that room as entries."""

from __future__ import annotations

import errno
import os
import shutil

from freshtrack_deploy.state import wal
from freshtrack_deploy.state.journal import Entry, Journal


def length(state: str) -> int:
    return os.path.getsize(f"{state}/checkpoint.db-wal")


def appended(journal: Journal, count: int) -> None:
    for _ in range(count):
        journal.append(Entry("step-started", body={"text": "x" * 200}))


def test_most_entries_do_not_make_the_wal_longer(state, clock):
    with Journal.open(state, clock) as journal:
        appended(journal, wal.FEW + 1)
        before = length(state)
        appended(journal, wal.ENTRIES)
        assert length(state) == before
        appended(journal, 1)
        assert length(state) == before + wal.PORTION


def test_a_run_without_work_makes_no_room(state, clock):
    with Journal.open(state, clock) as journal:
        appended(journal, wal.FEW)
        assert length(state) < wal.PORTION


def test_after_a_kill_the_room_is_not_taken_for_entries(state, clock):
    alive, killed = f"{state}/alive", f"{state}/killed"
    os.mkdir(alive)
    os.mkdir(killed)
    with Journal.open(alive, clock) as journal:
        appended(journal, 5)
        for name in ("checkpoint.db", "checkpoint.db-wal", "checkpoint.head"):
            shutil.copy(f"{alive}/{name}", killed)
    assert length(killed) > wal.PORTION
    with Journal.read(killed) as journal:
        assert [entry.seq for entry in journal.entries()] == [1, 2, 3, 4, 5]
    with Journal.open(killed, clock) as journal:
        appended(journal, 1)
        assert len(journal) == 6


def test_a_disk_without_room_for_it_keeps_nothing_of_it(state, clock, monkeypatch):
    def half(fd: int, zeros: bytes) -> None:
        os.write(fd, zeros[: len(zeros) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(wal, "write_all", half)
    with Journal.open(state, clock) as journal:
        appended(journal, wal.FEW + 2)
        assert length(state) < wal.PORTION // 2
        assert len(list(journal.entries())) == wal.FEW + 2
