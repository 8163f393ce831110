"""kill -9 of a run of ten steps at any change it makes, then the same command again."""

from __future__ import annotations

import random
import shutil

import killer
import pytest
import tenplan

SAMPLE = 10
PAIRS = 500 if killer.exhaustive() else 4


@pytest.fixture
def every(deploy_pyz, tmp_path) -> list[killer.Point]:
    site = tenplan.make(deploy_pyz, tmp_path / "counted")
    return killer.points(site.command, **site.options)


@pytest.fixture
def later(deploy_pyz, tmp_path, every) -> list[killer.Point]:
    """Where a run changes something that goes on after one that was killed half way."""
    site = tenplan.make(deploy_pyz, tmp_path / "counted-later")
    syncs = [point for point in every if point.call == "fdatasync"]
    killer.kill(site.command, syncs[len(syncs) // 2], **site.options)
    return killer.points(site.command, **site.options)


def test_kill_at_every_change_of_a_run(deploy_pyz, tmp_path, every, seed):
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        site = tenplan.make(deploy_pyz, tmp_path / str(point))
        end = killer.kill(site.command, point, **site.options)
        killed += end.killed
        try:
            tenplan.check(site, tenplan.completed(end.output))
        except BaseException as error:
            raise AssertionError(f"killed at {point}: {point.text}") from error
        shutil.rmtree(site.folder)
    print(f"killed at {killed} of {len(every)} points")
    assert killed


def test_kill_twice_in_a_row_the_second_time_during_the_resume(deploy_pyz, tmp_path, every, later, seed):
    killed = [0, 0]
    for pair in range(PAIRS):
        chance = random.Random(f"{seed}/{pair}")
        site = tenplan.make(deploy_pyz, tmp_path / str(pair))
        told: set[str] = set()
        points = chance.choice(every), chance.choice(later)
        for number, point in enumerate(points):
            end = killer.kill(site.command, point, **site.options)
            killed[number] += end.killed
            told |= tenplan.completed(end.output)
        try:
            tenplan.check(site, told, crashes=2)
        except BaseException as error:
            raise AssertionError(f"SEED={seed} pair {pair}: killed at {points}") from error
        shutil.rmtree(site.folder)
    print(f"{PAIRS} pairs, killed {killed[0]} and {killed[1]} times")
    assert all(killed)
