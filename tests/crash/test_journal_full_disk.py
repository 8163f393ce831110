"""A full disk can still be recorded, and a read-only one still be read."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from smalldisk import SmallDisk

from freshtrack_deploy.errors import StateUnwritable
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state.journal import IN_MEMORY, Entry, Journal

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with SmallDisk(tmp_path / "disk", megabytes=4) as made:
        yield made


@pytest.fixture
def state(disk: SmallDisk) -> str:
    return str(disk.path)


def test_a_full_disk_can_be_recorded_from_the_reserve(disk, state):
    with Journal.open(state, Clock()) as journal:
        journal.reserve()
        journal.append(Entry("step-started"))
        disk.fill()
        for number in range(20):
            journal.append(Entry("step-failed", body={"number": number, "message": "No space left on device"}))
        journal.append(Entry("run-finished"))
    with Journal.read(state) as journal:
        assert len(list(journal.entries(kinds=["step-failed"]))) == 20


def test_what_is_given_up_of_the_reserve_for_one_entry_leaves_enough_for_the_next(disk, state):
    """The disk is filled again after each entry, as by a step that is retried."""
    with Journal.open(state, Clock()) as journal:
        journal.reserve()
        for number in range(10):
            disk.fill()
            journal.append(Entry("step-failed", body={"number": number, "filler": "x" * 9000}))
        assert os.path.getsize(f"{state}/checkpoint.reserve") > 0


def test_without_the_reserve_it_cannot(disk, state):
    """The control."""
    with Journal.open(state, Clock()) as journal:
        journal.append(Entry("step-started"))
        disk.fill()
        with pytest.raises(StateUnwritable, match="full"):
            journal.append(*(Entry("step-failed", body={"filler": "x" * 4000}) for _ in range(20)))
        with pytest.raises(StateUnwritable, match="full"):
            journal.append(Entry("more"))
    disk.empty()
    with Journal.open(state, Clock()) as journal:
        assert next(journal.entries()).kind == "step-started"


def test_no_room_for_the_reserve_is_said_before_any_step(disk, state):
    with Journal.open(state, Clock()) as journal:
        disk.fill()
        with pytest.raises(StateUnwritable, match="No space left"):
            journal.reserve()
        assert not os.path.exists(f"{state}/checkpoint.reserve")


def test_no_room_for_a_first_start_is_said_and_is_no_damage(disk, state):
    disk.fill()
    with pytest.raises(StateUnwritable):
        Journal.open(state, Clock())
    assert Journal.read(state) is None
    disk.empty()
    Journal.open(state, Clock()).close()


def test_a_full_disk_can_be_read(disk, state):
    with Journal.open(state, Clock()) as journal:
        journal.append(Entry("one"))
        disk.fill()
        with Journal.read(state) as reader:
            assert len(reader) == 1
    with Journal.read(state) as reader:
        assert len(reader) == 1


def test_a_read_only_disk_is_read_in_memory_with_what_the_wal_holds(disk, state):
    journal = Journal.open(state, Clock())
    journal.append(Entry("one"), Entry("two"))
    for name in ("checkpoint.db", "checkpoint.db-wal", "checkpoint.head"):  # as a crash would leave it
        subprocess.run(["cp", f"{state}/{name}", f"{state}/{name}.saved"], check=True)
    journal.close()
    for name in ("checkpoint.db", "checkpoint.db-wal", "checkpoint.head"):
        os.rename(f"{state}/{name}.saved", f"{state}/{name}")
    assert os.path.getsize(f"{state}/checkpoint.db-wal")
    disk.remount("ro")
    before = os.listdir("/dev/shm")
    with Journal.read(state) as reader:
        assert [entry.kind for entry in reader.entries()] == ["one", "two"]
        assert reader.note == IN_MEMORY
    assert os.listdir("/dev/shm") == before
    with pytest.raises(StateUnwritable):
        Journal.open(state, Clock())


def test_a_read_only_disk_without_a_wal_needs_no_copy(disk, state):
    with Journal.open(state, Clock()) as journal:
        journal.append(Entry("one"))
    disk.remount("ro")
    with Journal.read(state) as reader:
        assert (len(list(reader.entries())), reader.note) == (1, "")
