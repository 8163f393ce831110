"""kill -9 of a rollback and of a return to a checkpoint at any change they make, then the same command again."""

from __future__ import annotations

import json
import shutil

import killer
import pytest
import undoplan

ROLLBACK = ("rollback", "--full", "--yes")
SAMPLE = 12


@pytest.fixture
def deployed(deploy_pyz, tmp_path):
    """A deployed site to copy, and its tree before: the copy must lie at the same place, for paths are in the journal."""
    site, before = undoplan.deploy(deploy_pyz, tmp_path / "site")
    shutil.copytree(site.folder, tmp_path / "kept", symlinks=True)

    def fresh() -> undoplan.Site:
        shutil.rmtree(site.folder)
        shutil.copytree(tmp_path / "kept", site.folder, symlinks=True)
        return site

    return fresh, before


@pytest.mark.parametrize("follow", [False, True], ids=["ours", "scripts-too"])
def test_kill_at_every_change_of_a_rollback(deployed, seed, follow):
    fresh, before = deployed
    site = fresh()
    every = killer.points(site.command(*ROLLBACK), follow=follow, **site.options)
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        site = fresh()
        killed += killer.kill(site.command(*ROLLBACK), point, follow=follow, **site.options).killed
        try:
            undoplan.check(site, before, *ROLLBACK)
        except BaseException as error:
            raise AssertionError(f"SEED={seed} killed at {point}: {point.text}") from error
    print(f"killed at {killed} of {len(every)} points")
    assert killed


def test_a_bare_rollback_that_was_killed_takes_no_second_step_back(deployed, seed):
    fresh, _ = deployed
    site = fresh()
    every = killer.points(site.command("rollback", "--yes"), **site.options)
    for point in killer.sample(every, SAMPLE, seed):
        site = fresh()
        end = killer.kill(site.command("rollback", "--yes"), point, **site.options)
        if not end.killed or not _began(site):
            continue
        ended = site.call("rollback", "--yes")
        states = [step["state"] for step in json.loads(site.call("status", "--json").stdout)["steps"]]
        assert (ended.returncode, states) == (0, ["done"] * (undoplan.UNDOS - 1) + ["undone"]), (
            f"SEED={seed} {point}: {point.text}"
        )


def _began(site: undoplan.Site) -> bool:
    """Whether the run that was killed is in the journal, unfinished: then it is the one that is carried on."""
    last = json.loads(site.call("history", "--json").stdout)["runs"][-1]
    return last["rollback"] and not last["finished_at"]


def test_a_failing_version_2_killed_at_every_change_ends_in_version_1(deployed, seed):
    """Going forwards or back when it was killed: the same command again leaves the tree of version 1."""
    fresh, _ = deployed
    site = fresh()
    first = site.tree()
    words = ("run", "--plan", f"{site.folder}/plan.json", "--yes", "--on-error", "rollback")
    undoplan.upgrade(site)
    every = killer.points(site.command(*words), **site.options)
    assert site.tree() == first
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        site = fresh()
        undoplan.upgrade(site)
        killed += killer.kill(site.command(*words), point, **site.options).killed
        ended = site.call(*words)
        assert (ended.returncode, site.tree()) == (5, first), f"SEED={seed} {point}: {point.text}: {ended}"
        states = {step["id"]: step["state"] for step in json.loads(site.call("status", "--json").stdout)["steps"]}
        assert (states["added"], states["last"]) == ("undone", "failed"), f"SEED={seed} {point}: {states}"
    print(f"killed at {killed} of {len(every)} points")
    assert killed


def test_kill_at_every_change_of_a_return_to_a_checkpoint(deployed, seed):
    fresh, _ = deployed
    site = fresh()
    (checkpoint,) = json.loads(site.call("checkpoint", "list", "--json").stdout)["checkpoints"]
    words = ("checkpoint", "restore", checkpoint["id"])
    wanted = site.tree()
    undoplan.drift(site)
    shutil.rmtree(f"{site.folder}/../kept")
    shutil.copytree(site.folder, f"{site.folder}/../kept", symlinks=True)
    every = killer.points(site.command(*words), **site.options)
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        site = fresh()
        killed += killer.kill(site.command(*words), point, **site.options).killed
        ended = site.call(*words)
        assert (ended.returncode, site.tree()) == (0, wanted), f"SEED={seed} {point}: {point.text}: {ended}"
    assert killed


@pytest.mark.parametrize("error", ["ENOSPC", "EROFS"])
def test_a_disk_that_refuses_is_said_and_nothing_is_lost(deployed, seed, error):
    """Whatever write fails: exit 6 or 73, no traceback, and once there is room the same command ends well."""
    fresh, before = deployed
    site = fresh()
    every = [one for one in killer.points(site.command(*ROLLBACK), **site.options) if one.call in REFUSABLE]
    for point in killer.sample(every, SAMPLE, seed):
        site = fresh()
        end = killer.refuse(site.command(*ROLLBACK), point, error, onwards=True, **site.options)
        assert end.code in (0, 6, 73, 74), f"SEED={seed} {point}: {point.text}: {end}"
        assert "Traceback" not in end.errors
        undoplan.check(site, before, *ROLLBACK)


REFUSABLE = (
    "mkdir",
    "rename",
    "renameat",
    "renameat2",
    "fsync",
    "fdatasync",
    "pwrite64",
    "unlink",
    "unlinkat",
    "openat",
)
