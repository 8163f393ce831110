"""A full disk can still be recorded, and a read-only one still be read."""

from __future__ import annotations

import os
import subprocess

import pytest

from freshtrack_deploy.errors import StateUnwritable
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state.journal import IN_MEMORY, Entry, Journal

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")


@pytest.fixture
def disk(tmp_path):
    """A file system of 4 MiB."""
    path = str(tmp_path / "disk")
    os.mkdir(path)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=0700", "tmpfs", path], check=True)
    yield path
    subprocess.run(["umount", "-l", path], check=True)


def fill(disk: str) -> None:
    with open(f"{disk}/filler", "ab", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue


def read_only(disk: str) -> None:
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


def test_a_full_disk_can_be_recorded_from_the_reserve(disk):
    with Journal.open(disk, Clock()) as journal:
        journal.reserve()
        journal.append(Entry("step-started"))
        fill(disk)
        for number in range(20):
            journal.append(Entry("step-failed", body={"number": number, "message": "No space left on device"}))
        journal.append(Entry("run-finished"))
    with Journal.read(disk) as journal:
        assert len(list(journal.entries(kinds=["step-failed"]))) == 20


def test_what_is_given_up_of_the_reserve_for_one_entry_leaves_enough_for_the_next(disk):
    """The disk is filled again after each entry, as by a step that is retried."""
    with Journal.open(disk, Clock()) as journal:
        journal.reserve()
        for number in range(10):
            fill(disk)
            journal.append(Entry("step-failed", body={"number": number, "filler": "x" * 9000}))
        assert os.path.getsize(f"{disk}/checkpoint.reserve") > 0


def test_without_the_reserve_it_cannot(disk):
    """The control."""
    with Journal.open(disk, Clock()) as journal:
        journal.append(Entry("step-started"))
        fill(disk)
        with pytest.raises(StateUnwritable, match="full"):
            journal.append(*(Entry("step-failed", body={"filler": "x" * 4000}) for _ in range(20)))
        with pytest.raises(StateUnwritable, match="full"):
            journal.append(Entry("more"))
    os.unlink(f"{disk}/filler")
    with Journal.open(disk, Clock()) as journal:
        assert next(journal.entries()).kind == "step-started"


def test_no_room_for_the_reserve_is_said_before_any_step(disk):
    with Journal.open(disk, Clock()) as journal:
        fill(disk)
        with pytest.raises(StateUnwritable, match="No space left"):
            journal.reserve()
        assert not os.path.exists(f"{disk}/checkpoint.reserve")


def test_no_room_for_a_first_start_is_said_and_is_no_damage(disk):
    fill(disk)
    with pytest.raises(StateUnwritable):
        Journal.open(disk, Clock())
    assert Journal.read(disk) is None
    os.unlink(f"{disk}/filler")
    Journal.open(disk, Clock()).close()


def test_a_full_disk_can_be_read(disk):
    with Journal.open(disk, Clock()) as journal:
        journal.append(Entry("one"))
        fill(disk)
        with Journal.read(disk) as reader:
            assert len(reader) == 1
    with Journal.read(disk) as reader:
        assert len(reader) == 1


def test_a_read_only_disk_is_read_in_memory_with_what_the_wal_holds(disk):
    journal = Journal.open(disk, Clock())
    journal.append(Entry("one"), Entry("two"))
    for name in ("checkpoint.db", "checkpoint.db-wal", "checkpoint.head"):  # as a crash would leave it
        subprocess.run(["cp", f"{disk}/{name}", f"{disk}/{name}.saved"], check=True)
    journal.close()
    for name in ("checkpoint.db", "checkpoint.db-wal", "checkpoint.head"):
        os.rename(f"{disk}/{name}.saved", f"{disk}/{name}")
    assert os.path.getsize(f"{disk}/checkpoint.db-wal")
    read_only(disk)
    before = os.listdir("/dev/shm")
    with Journal.read(disk) as reader:
        assert [entry.kind for entry in reader.entries()] == ["one", "two"]
        assert reader.note == IN_MEMORY
    assert os.listdir("/dev/shm") == before
    with pytest.raises(StateUnwritable):
        Journal.open(disk, Clock())


def test_a_read_only_disk_without_a_wal_needs_no_copy(disk):
    with Journal.open(disk, Clock()) as journal:
        journal.append(Entry("one"))
    read_only(disk)
    with Journal.read(disk) as reader:
        assert (len(list(reader.entries())), reader.note) == (1, "")
