"""A damaged journal, and what commands that only look leave as it is: seen from outside, through the built file."""

from __future__ import annotations

import os

import killer
import pytest
import tenplan


def damage(state: str) -> None:
    with open(f"{state}/checkpoint.db", "r+b") as file:
        content = file.read()
        file.seek(content.rindex(b"step-"))
        file.write(b"stop-")


@pytest.fixture
def damaged(deploy_pyz, tmp_path) -> tenplan.Site:
    where = tenplan.make(deploy_pyz, tmp_path / "site")
    assert where.resume().returncode == 0
    damage(where.state)
    return where


def test_damage_is_said_until_somebody_decides(damaged):
    for arguments in (["status"], ["run", "--yes"], ["status", "--json"], damaged.command[1:], ["history"]):
        ended = damaged.call(*arguments)
        assert (ended.returncode, "Traceback" in ended.stderr) == (74, False), arguments
    assert os.path.exists(f"{damaged.state}/quarantine")


def test_the_copy_brings_back_what_the_last_run_did(damaged):
    damaged.resume()
    assert damaged.call("checkpoint", "restore", "journal").returncode == 0
    before = damaged.effects()
    assert damaged.done() == set(tenplan.STEPS)
    assert damaged.resume().returncode == 0
    assert damaged.effects() == before


@pytest.mark.parametrize("found_before", [True, False])
def test_resetting_begins_anew_after_damage(damaged, found_before):
    if found_before:
        damaged.resume()
    ended = damaged.call(*damaged.command[1:], "--reset-checkpoints")
    assert ended.returncode == 0, ended
    assert set(damaged.effects().values()) == {2}


PRINTED = ("write(1,", "write(2,")
SHARED = "LOCK_SH)"  # contents are not cleared away meanwhile


@pytest.mark.parametrize("deployed", [False, True])
def test_looking_changes_nothing(deploy_pyz, tmp_path, deployed):
    where = tenplan.make(deploy_pyz, tmp_path / "site")
    if deployed:
        assert where.resume().returncode == 0
    for arguments in (["status"], ["history"], ["lock", "status"], ["plan"], [*where.command[1:], "--dry-run"]):
        changes = killer.points([str(where.archive), *arguments], **where.options)
        assert [one for one in changes if not one.text.startswith(PRINTED) and SHARED not in one.text] == [], arguments
