"""Damage, locks and steps that outlive their run, seen from outside: through the built file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import killer
import pytest
import tenplan

LIMIT = 60  # seconds; only reached by what hangs


def site(deploy_pyz: Path, folder: Path, content: str) -> tenplan.Site:
    folder.mkdir(exist_ok=True)
    step = {"id": "only", "idempotent": True, "script": {"content": content}}
    (folder / "ten.json").write_text(json.dumps({"plan": {"name": "ten"}, "step": [step]}))
    return tenplan.Site(deploy_pyz, f"{folder}/state", str(folder))


def begin(where: tenplan.Site) -> subprocess.Popen:
    return subprocess.Popen(where.command, stdin=subprocess.DEVNULL, stdout=-1, stderr=-1, text=True, **where.options)


def until(condition) -> None:
    deadline = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


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


def test_of_fifty_runs_at_once_one_wins_and_the_others_name_it(deploy_pyz, tmp_path):
    where = site(
        deploy_pyz, tmp_path / "site", f"echo only >> effects; until [ -e {tmp_path}/go ]; do sleep 0.05; done"
    )
    runs = [begin(where) for _ in range(50)]
    until(lambda: sum(run.poll() is not None for run in runs) == 49)
    (winner,) = [run for run in runs if run.poll() is None]
    losers = [run for run in runs if run is not winner]
    assert {run.returncode for run in losers} == {75}
    assert all(f"process {winner.pid}" in run.communicate()[1] for run in losers)
    (tmp_path / "go").touch()
    winner.communicate(timeout=LIMIT)
    assert (winner.returncode, where.effects()) == (0, {"only": 1})


def test_a_daemon_left_behind_keeps_neither_the_lock_nor_the_run(deploy_pyz, tmp_path):
    pid = tmp_path / "pid"
    where = site(deploy_pyz, tmp_path / "site", f"sleep 600 & echo $! > {pid}")
    try:
        for _ in range(2):
            assert where.resume().returncode == 0
        assert json.loads(where.call("lock", "status", "--json").stdout)["lock"]["held"] is False
    finally:
        os.kill(int(pid.read_text()), signal.SIGKILL)


def test_a_step_that_outlives_its_run_is_waited_for_and_never_begun_beside_itself(deploy_pyz, tmp_path):
    go = tmp_path / "go"
    waits = f"until [ -e {go} ]; do sleep 0.02; done"
    where = site(deploy_pyz, tmp_path / "site", f"echo begin >> effects; {waits}; echo end >> effects")
    first = begin(where)
    until(lambda: where.effects().get("begin"))
    first.kill()
    first.communicate()
    second = begin(where)
    until(lambda: json.loads(where.call("lock", "status", "--json").stdout)["lock"]["held"])
    time.sleep(0.5)  # would be enough to begin it beside the first
    assert (second.poll(), where.effects()) == (None, {"begin": 1})
    go.touch()
    output, errors = second.communicate(timeout=LIMIT)
    assert second.returncode == 0, (output, errors)
    assert Path(where.folder, "effects").read_text().split() == ["begin", "end"] * 2


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
