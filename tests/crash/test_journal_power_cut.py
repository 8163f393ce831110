"""What was acknowledged survives a power cut; and a journal that does not sync is caught by the same rig."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys

import killer
import powercut
import pytest
from test_journal_kill import check_restored, damaged

from freshtrack_deploy.errors import StateDamaged
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state.journal import Journal

DRIVER = [sys.executable, "-ISB", os.path.join(os.path.dirname(__file__), "driver.py")]
SAMPLE = 12


@pytest.fixture
def disk(tmp_path):
    with powercut.PowerCutFileSystem(str(tmp_path)) as file_system:
        yield file_system


def fresh(disk: powercut.PowerCutFileSystem, name: str) -> str:
    """A directory that is on the disk, as the program's own would be."""
    path = f"{disk.path}/{name}"
    os.mkdir(path, 0o700)
    os.sync()
    return path


def kept(state: str) -> list[int]:
    if not os.path.isdir(state):
        return []
    with Journal.open(state, Clock()) as journal:
        return [entry.body["number"] for entry in journal.entries()]


def cut_after(disk: powercut.PowerCutFileSystem, state: str, count: int, *options: str) -> int:
    """Let the driver acknowledge so many entries, then cut. Returns how many it acknowledged by then."""
    with subprocess.Popen([*DRIVER, state, str(count), "--asking", *options], stdin=-1, stdout=-1, stderr=-1) as driver:
        for _ in range(count):
            driver.stdin.write(b"\n")
            driver.stdin.flush()
            last = int(driver.stdout.readline())
        disk.cut()
        driver.kill()
    disk.reboot()
    return last


def test_what_was_acknowledged_survives_a_cut_right_after(disk):
    state, acknowledged = fresh(disk, "state"), 0
    for count in (1, 2, 1, 5, 3, 40):
        acknowledged = cut_after(disk, state, count)
        assert kept(state) == list(range(1, acknowledged + 1))
    assert acknowledged == 52


def test_the_control_that_does_not_sync_is_caught(disk):
    assert any(loses(disk, fresh(disk, f"state-{number}")) for number in range(powercut.TRIES))


def loses(disk: powercut.PowerCutFileSystem, state: str) -> bool:
    acknowledged = cut_after(disk, state, 5, "--careless")
    try:
        return len(kept(state)) < acknowledged
    except StateDamaged:  # the head reached the disk, its entries did not
        return True


def test_a_cut_at_any_moment(disk, seed):
    chance, state, acknowledged = random.Random(seed), fresh(disk, "state"), 0
    for _ in range(200 if killer.exhaustive() else SAMPLE):
        with subprocess.Popen([*DRIVER, state, "1000"], stdout=-1, stderr=-1) as driver:
            for _ in range(chance.randrange(30)):
                acknowledged = int(driver.stdout.readline())
            disk.cut()
            driver.kill()
            rest = driver.stdout.read().split()
        acknowledged = int(rest[-1]) if rest else acknowledged
        disk.reboot()
        found = kept(state)
        assert found == list(range(1, len(found) + 1))
        assert acknowledged <= len(found) <= acknowledged + 1


def test_a_cut_at_every_change_of_a_first_start(disk, seed):
    """Killed at the change, and what was not synced is lost: a first start or what was acknowledged, never damage."""
    every = killer.points([*DRIVER, fresh(disk, "counted"), "2", "--copy", "--reserve"])
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        state = fresh(disk, str(point))
        end = killer.kill([*DRIVER, state, "2", "--copy", "--reserve"], point)
        disk.cut()
        disk.reboot()
        killed += end.killed
        found = kept(state)
        assert found in ([1, 2][: len(found)], []), point
        assert len(end.output.split()) <= len(found) <= len(end.output.split()) + 1, point
        shutil.rmtree(state, ignore_errors=True)
    print(f"cut at {killed} of {len(every)} points")
    assert killed


def test_a_cut_at_every_change_of_a_quarantine_and_of_what_follows(disk, seed):
    restorer = [sys.executable, "-ISB", os.path.join(os.path.dirname(__file__), "restorer.py")]

    def state(name: str) -> str:
        path = fresh(disk, name)
        damaged(path)
        os.sync()
        return path

    every = killer.points([*restorer, state("counted")])
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        directory = state(str(point))
        end = killer.kill([*restorer, directory], point)
        disk.cut()
        disk.reboot()
        killed += end.killed
        check_restored(directory)
        shutil.rmtree(directory)
    print(f"cut at {killed} of {len(every)} points")
    assert killed
