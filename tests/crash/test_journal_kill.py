"""Killed at any change it makes to the disk, the journal keeps what it acknowledged and goes on."""

from __future__ import annotations

import os
import shutil
import sys

import killer
import pytest

from freshtrack_deploy.errors import StateDamaged
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state import quarantine
from freshtrack_deploy.state.journal import Entry, Journal, begin_anew, restore_copy

DRIVER = [sys.executable, "-ISB", os.path.join(os.path.dirname(__file__), "driver.py")]
COUNT = 4
SAMPLE = 14
REFUSED = (73, 74)


def program(state: str, *options: str) -> list[str]:
    return [*DRIVER, state, str(COUNT), "--copy", "--reserve", *options]


def acknowledged(end: killer.End) -> list[int]:
    return [int(line) for line in end.output.split()]


def numbers(state: str) -> list[int]:
    with Journal.open(state, Clock()) as journal:
        return [entry.body["number"] for entry in journal.entries(kinds=["step"])]


def check(state: str, end: killer.End, before: int = 0) -> None:
    """Every acknowledged entry is there, at most one more, none changed; nothing went to quarantine; it goes on."""
    with Journal.read(state) or Journal.open(state, Clock()) as looked_at:
        seen = len(looked_at)
    kept = numbers(state)
    last = acknowledged(end)[-1] if acknowledged(end) else before
    assert kept == list(range(1, len(kept) + 1))
    assert last <= len(kept) <= last + 1
    assert seen == len(kept)
    assert not os.path.exists(f"{state}/{quarantine.FOLDER}")
    with Journal.open(state, Clock()) as journal:
        journal.append(Entry("step", body={"number": len(kept) + 1}))
    assert len(numbers(state)) == len(kept) + 1


@pytest.mark.parametrize("before", [0, 3], ids=["first start", "later start"])
def test_kill_at_every_change(tmp_path, seed, before):
    def state(name: str) -> str:
        path = tmp_path / name
        path.mkdir(mode=0o700)
        if before:
            with Journal.open(str(path), Clock()) as journal:
                journal.append(*(Entry("step", body={"number": number + 1}) for number in range(before)))
        return str(path)

    every = killer.points(program(state("counted")))
    chosen = killer.sample(every, SAMPLE, seed)
    killed = 0
    for point in chosen:
        directory = state(str(point))
        end = killer.kill(program(directory), point)
        assert end.killed or end.code == 0, (point, end)
        killed += end.killed
        check(directory, end, before)
    print(f"killed at {killed} of {len(every)} points")
    assert killed >= len(chosen) * 0.9


def test_kill_at_every_change_of_a_quarantine_and_of_what_follows(tmp_path, seed):
    """Damage found, moved, the copy taken: killed anywhere, the directory says 74 until the copy is in place."""
    script = os.path.join(os.path.dirname(__file__), "restorer.py")
    prepared = tmp_path / "prepared"
    prepared.mkdir(mode=0o700)
    damaged(str(prepared))

    def state(name: str) -> str:
        return shutil.copytree(prepared, str(tmp_path / name))

    every = killer.points([sys.executable, "-ISB", script, state("counted")])
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        directory = state(str(point))
        end = killer.kill([sys.executable, "-ISB", script, directory], point)
        killed += end.killed
        check_restored(directory)
    print(f"killed at {killed} of {len(every)} points")
    assert killed


def check_restored(directory: str) -> None:
    """Still damaged, and the copy can be taken; or it has been. The damaged one is kept."""
    try:
        Journal.open(directory, Clock()).close()
    except StateDamaged:
        restore_copy(directory, Clock()).close()
    assert numbers(directory) == [1, 2, 3]
    assert "checkpoint.db" in [name for _, _, names in os.walk(f"{directory}/quarantine") for name in names]


def damaged(state: str) -> None:
    with Journal.open(state, Clock()) as journal:
        journal.append(*(Entry("step", body={"number": number + 1}) for number in range(3)))
        journal.copy()
    with open(f"{state}/checkpoint.db", "r+b") as file:
        content = file.read()
        file.seek(content.index(b'"number"'))
        file.write(b'"lumber"')


def test_a_damaged_journal_given_up_begins_empty_and_loses_nothing(tmp_path):
    damaged(str(tmp_path))
    begin_anew(str(tmp_path), Clock())  # nobody has found the damage yet
    assert numbers(str(tmp_path)) == []
    found = [name for _, _, names in os.walk(f"{tmp_path}/quarantine") for name in names]
    assert {"checkpoint.db", "checkpoint.head", "checkpoint.db.copy"} <= set(found)


def test_a_sound_journal_is_not_given_up(tmp_path):
    with Journal.open(str(tmp_path), Clock()) as journal:
        journal.append(Entry("step", body={"number": 1}))
    begin_anew(str(tmp_path), Clock())
    assert numbers(str(tmp_path)) == [1]


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_a_refusal_at_any_change_never_loses_or_lies(tmp_path, seed, error):
    calls = ("pwrite64", "write", "openat", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "fallocate")
    (tmp_path / "counted").mkdir(mode=0o700)
    every = killer.points(program(str(tmp_path / "counted")), calls=calls)
    every = [point for point in every if "write(1," not in point.text]
    refused = 0
    for point in killer.sample(every, SAMPLE, seed):
        directory = tmp_path / str(point)
        directory.mkdir(mode=0o700)
        end = killer.refuse(program(str(directory)), point, error)
        assert end.code in (0, *REFUSED), (point, end)
        assert "Traceback" not in end.errors
        refused += end.code != 0
        check(str(directory), end)
    print(f"refused {refused} of {len(every)} points with {error}")
    assert refused
