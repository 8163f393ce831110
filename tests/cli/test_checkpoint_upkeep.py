"""Checkpoints in the long run: what is no longer needed goes, what is damaged is mended or named, and somebody is told."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from deployments import Deployment, asked, conf, script
from flips import flip

LARGE = 1_200_000  # bytes: a file of its own among the stored contents
KEYS = {"checkpoint": {"state_files": ["conf"]}}
TELL = {"notify": {"command": 'echo "$RUN_OUTCOME $RUN_EXIT_CODE $RUN_MESSAGE" >>told'}, "retention": "minimal"}


@pytest.fixture
def deployed(deployment: Deployment) -> Deployment:
    plan = deployment.plan(script("a", f"head -c {LARGE} /dev/zero >conf", **KEYS), plan=TELL)
    assert plan.run().returncode == 0
    return plan


def ids(plan: Deployment) -> list[str]:
    return [one["id"] for one in asked(plan, "list")["checkpoints"]]


def contents(plan: Deployment) -> list[Path]:
    return list((plan.state / "objects").glob("??/*"))


def told(plan: Deployment) -> list[str]:
    path = plan.folder / "told"
    return path.read_text().splitlines()[1:] if path.exists() else []  # the first line is about the run


def test_what_was_stored_for_checkpoints_that_are_gone_goes_too(deployed: Deployment) -> None:
    for number in range(5):
        conf(deployed).write_bytes(os.urandom(LARGE))
        made = asked(deployed, "create", f"number {number}")
    assert len(ids(deployed)) == 3
    assert len(contents(deployed)) == 4  # of three checkpoints, and what the step left
    assert asked(deployed, "validate", made["id"], "--level", "comprehensive")["valid"]
    asked(deployed, "restore", ids(deployed)[-1])
    assert len(contents(deployed)) == 4


def test_deleting_one_removes_it_and_what_only_it_needed(deployed: Deployment) -> None:
    first = ids(deployed)[0]
    conf(deployed).write_bytes(os.urandom(LARGE))
    made = asked(deployed, "create", "other")["id"]
    before = len(contents(deployed))
    assert asked(deployed, "delete", made)["removed"] == [made]
    assert (ids(deployed), len(contents(deployed))) == ([first], before - 1)
    assert [path for path in (deployed.state / "packages").rglob("*.checkpoint") if made in path.name] == []
    assert deployed("checkpoint", "delete", made).returncode == 2


def test_those_older_than_some_days_go_and_the_count_is_said(deployed: Deployment, faketime: str) -> None:
    faked = {"LD_PRELOAD": faketime, "FAKETIME": "+3d"}
    young = ids(deployed)
    done = deployed("checkpoint", "prune", "--older-than", "2", env=faked)
    assert "0 removed" in done.stdout, "the newest good one stays, however old"
    asked(deployed, "create", "another")
    assert "0 removed" in deployed("checkpoint", "prune", "--older-than", "2").stdout
    done = deployed("checkpoint", "prune", "--older-than", "2", env=faked)
    assert (done.returncode, done.stdout.splitlines()) == (0, [young[0], "1 removed (older than 2 days)"])
    assert deployed("checkpoint", "prune", "--older-than", "some").returncode == 2


def test_the_way_back_of_a_return_holds_what_no_step_tracks_any_more(deployed: Deployment) -> None:
    first = ids(deployed)[0]
    deployed("rollback", "--yes")
    conf(deployed).write_text("made by hand\n")
    backup = asked(deployed, "restore", first)["backup"]
    assert conf(deployed).stat().st_size == LARGE
    asked(deployed, "restore", backup)
    assert conf(deployed).read_text() == "made by hand\n"


def test_returning_to_the_oldest_that_retention_allows(deployed: Deployment) -> None:
    for number in range(2):
        asked(deployed, "create", f"number {number}")
    oldest = ids(deployed)[-1]
    conf(deployed).unlink()
    assert asked(deployed, "restore", oldest)["unlike"] == []
    assert conf(deployed).stat().st_size == LARGE


def test_what_cannot_be_made_as_the_checkpoint_says_is_named(deployed: Deployment) -> None:
    """Somebody else keeps writing the file: whichever look comes too late for the restoration, the last one tells."""
    writing = ["sh", "-c", 'while :; do echo mine >"$0.new"; mv "$0.new" "$0"; done', str(conf(deployed))]
    with subprocess.Popen(writing) as writer:
        done = deployed("checkpoint", "restore", ids(deployed)[0])
        writer.kill()
    assert done.returncode in (4, 6), done
    assert str(conf(deployed)) in done.stdout
    assert deployed("checkpoint", "restore", ids(deployed)[-1]).returncode == 0


def test_a_file_that_two_steps_change_is_as_the_later_one_says(deployment: Deployment) -> None:
    plan = deployment.plan(
        script("a", "mkdir data; echo 1 >conf", **KEYS),
        script("b", "echo 2 >>conf", checkpoint={"state_files": ["conf", "data"]}),
        plan={"data": [str(deployment.folder / "steps" / "data")]},
    )
    plan.run()
    (plan.folder / "steps" / "data" / "rows").write_text("rows")
    assert asked(plan, "validate", "--level", "comprehensive")["valid"]
    conf(plan).write_text("drifted")
    assert not asked(plan, "validate", "--level", "comprehensive", code=4)["file_state_valid"]


def test_an_export_holds_neither_undo_commands_nor_secrets_however_they_came_in(deployment: Deployment) -> None:
    """As an input, in the environment, in a command that failed, in what it said, in what an action would undo."""
    failing = {"env": {"TOKEN": "${word}"}, "script": {"content": 'echo "no: $TOKEN $WORD" >&2; exit 3'}}
    plan = deployment.plan(
        {
            "id": "a",
            "inputs": ["word"],
            "file-write": {"path": str(deployment.folder / "made"), "content": "${word}\n"},
        },
        {"id": "b", "inputs": ["word"], "checkpoint": {"rollback": 'echo "the way back" $WORD'}, **failing},
        input=[{"name": "word", "secret": True}],
    )
    assert plan.run(env={"DEPLOY_WORD": "s3cr3t-w0rd"}).returncode == 1
    file = deployment.folder / "export.json"
    asked(plan, "export", file)
    text = file.read_text() + json.dumps(asked(plan, "show", ids(plan)[0]))
    assert '"exit_code": 3' in text
    for word in ("s3cr3t", "way back", '"commands"', '"before"', '"templates"'):
        assert word not in text


# Damage.


def test_damage_that_the_monitor_finds_is_told(deployed: Deployment) -> None:
    (id,) = ids(deployed)
    assert (asked(deployed, "monitor", "--once")["findings"], told(deployed)) == ({}, [])
    flip(deployed.state / "packages" / f"{id}.checkpoint", 300)
    asked(deployed, "monitor", "--once", code=4)
    (line,) = told(deployed)
    assert line.startswith("damaged 4 trial on ")
    assert line.endswith(f"{id} was damaged: restored from its copy")
    asked(deployed, "monitor", "--once")
    assert len(told(deployed)) == 1


def test_a_notification_that_fails_is_a_warning_beside_the_answer(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "true"), plan={"notify": {"command": 'test "$RUN_OUTCOME" != damaged'}})
    plan.run()
    flip(plan.state / "packages" / f"{ids(plan)[0]}.checkpoint", 300)
    done = plan("checkpoint", "monitor", "--once", "--json")
    assert (done.returncode, len(json.loads(done.stdout)["findings"])) == (4, 1)
    assert "the notify command was not told" in done.stderr


@pytest.mark.parametrize("same", [True, False], ids=["file still the same", "file changed"])
def test_a_damaged_content_is_made_anew_from_its_file_or_named_as_lost(deployed: Deployment, same: bool) -> None:
    (path,) = contents(deployed)
    whole = path.read_bytes()
    flip(path, 1000)
    if not same:
        conf(deployed).write_text("other")
    findings = asked(deployed, "monitor", "--once", code=4)["findings"]
    assert f"objects/{path.name}" in findings
    assert findings[f"the stored content of {conf(deployed)}"].startswith("stored anew" if same else "lost")
    assert [one.read_bytes() for one in contents(deployed)] == ([whole] if same else [])
    assert [one.name.split(".")[0] for one in (deployed.state / "quarantine").iterdir()] == [path.name]
    assert asked(deployed, "monitor", "--once")["findings"] == {}


def test_after_a_pack_was_mended_the_script_by_hand_still_restores(deployment: Deployment) -> None:
    conf(deployment).write_text("original\n")
    plan = deployment.plan(script("a", "echo new >conf; echo x >other", checkpoint={"state_files": ["conf", "other"]}))
    plan.run()
    before = set((plan.state / "objects" / "packs").iterdir())
    for pack in before:
        flip(pack, pack.stat().st_size - 3)
    findings = asked(plan, "monitor", "--once", code=4)["findings"]
    assert set(findings) == {f"objects/{pack.name}" for pack in before}
    assert not before & set((plan.state / "objects" / "packs").iterdir())
    subprocess.run(["sh", plan.state / "rollback" / "a.sh"], check=True, capture_output=True)
    assert (conf(plan).read_text(), (conf(plan).parent / "other").exists()) == ("original\n", False)


def test_while_a_run_holds_the_lock_damage_is_only_named(deployed: Deployment) -> None:
    flip(contents(deployed)[0], 1000)
    with open(deployed.state / "lock", "rb") as lock:
        subprocess.run(["flock", "-n", str(lock.fileno())], pass_fds=[lock.fileno()], check=True)
        findings = asked(deployed, "monitor", "--once", code=4)["findings"]
        assert "not mended: another run holds the lock" in findings["objects/"]
    assert len(asked(deployed, "monitor", "--once", code=4)["findings"]) == 2


def test_a_monitor_beside_a_run_takes_nothing_for_damage(deployed: Deployment) -> None:
    """A package that has one of its two files so far, or still, is not damaged; and the lock is left to who works."""
    environment = {"PATH": os.environ["PATH"], "STATE_DIR": str(deployed.state)}
    command = [*map(str, deployed("help").args[:1]), "checkpoint", "monitor", "--interval", "0.01"]
    with subprocess.Popen(command, env=environment, stdout=-1, text=True, cwd=deployed.folder) as watching:
        for number in range(5):
            asked(deployed, "create", f"number {number}")
        watching.terminate()
        lines = watching.stdout.read().splitlines()
    assert lines
    assert [line for line in lines if not line.endswith(" whole")] == []
