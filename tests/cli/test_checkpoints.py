"""Checkpoints as packages: made by every run and on demand, checked, returned to, carried elsewhere, and not too many."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from deployments import Deployment, asked, conf, script
from flips import flip

KEYS = {"checkpoint": {"state_files": ["conf"], "rollback": "rm -f conf"}}


@pytest.fixture
def deployed(deployment: Deployment) -> Deployment:
    plan = deployment.plan(script("a", "echo one >conf; chmod 640 conf", **KEYS), script("b"))
    assert plan.run().returncode == 0
    return plan


def listed(plan: Deployment) -> list[dict[str, Any]]:
    return asked(plan, "list")["checkpoints"]


def stored(plan: Deployment) -> list[Path]:
    return sorted((plan.state / "packages").glob("*.checkpoint"))


def damage(path: Path) -> None:
    flip(path, path.stat().st_size // 2)


def test_every_run_that_did_something_makes_one(deployed: Deployment) -> None:
    assert [(one["type"], one["done"], one["total"]) for one in listed(deployed)] == [("automatic", 2, 2)]
    deployed.run()
    assert len(listed(deployed)) == 1
    assert listed(deployed)[0]["id"] == stored(deployed)[0].stem


def test_it_holds_what_was_done_and_neither_undo_commands_nor_secrets(deployment: Deployment) -> None:
    step = {**script("a", 'echo "$WORD" >/dev/null', checkpoint={"rollback": "echo the way back"}), "inputs": ["word"]}
    deployment.plan(step, input=[{"name": "word", "secret": True}]).run(env={"DEPLOY_WORD": "s3cr3t-w0rd"})
    content = asked(deployment, "show", listed(deployment)[0]["id"])["content"]
    assert content["workflow_state"]["steps"]["a"]["state"] == "done"
    assert content["workflow_state"]["progress"] == {"done": 1, "total": 1, "last": "a", "next": None}
    assert content["dependency_state"] == {"a": {"depends_on": [], "after": []}}
    assert {"memory", "disks", "load", "cpus"} == set(content["resource_state"])
    text = json.dumps(content)
    assert ("way back" in text, "s3cr3t" in text) == (False, False)


def test_one_made_on_demand_has_its_name_and_leaves_out_what_was_said(deployed: Deployment) -> None:
    made = asked(deployed, "create", "before the sale", "--no-files", "--no-resources", "--no-compression")
    shown = asked(deployed, "show", made["id"])
    assert (shown["name"], shown["type"]) == ("before the sale", "manual")
    assert (shown["content"]["file_state"], shown["content"]["resource_state"]) == (None, None)
    assert asked(deployed, "show", "before the sale") == shown
    assert asked(deployed, "restore", "before the sale")["restored"] == made["id"]


@pytest.mark.parametrize("level", ["basic", "standard", "comprehensive"])
def test_each_level_says_something_about_each_item(deployed: Deployment, level: str) -> None:
    verdicts = asked(deployed, "validate", "--level", level)
    items = ("metadata_valid", "workflow_state_valid", "file_state_valid", "integrity_valid")
    assert [verdicts[item] for item in items] == [True] * 4


def test_only_the_thorough_level_finds_a_changed_file(deployed: Deployment) -> None:
    conf(deployed).write_text("other")
    assert asked(deployed, "validate", "--level", "standard")["valid"]
    assert asked(deployed, "validate", "--level", "comprehensive", code=4)["file_state_valid"] is False
    assert deployed("checkpoint", "validate", "--level", "thorough").returncode == 2


def test_a_damaged_one_comes_back_from_its_copy(deployed: Deployment) -> None:
    path = stored(deployed)[0]
    whole = path.read_bytes()
    damage(path)
    assert asked(deployed, "monitor", "--once", code=4)["findings"] == {path.stem: "restored from its copy"}
    assert path.read_bytes() == whole
    assert asked(deployed, "monitor", "--once")["findings"] == {}


def test_one_whose_copy_is_damaged_too_goes_to_quarantine(deployed: Deployment) -> None:
    path = stored(deployed)[0]
    for one in (path, path.parent / "copies" / path.name):
        damage(one)
    done = deployed("checkpoint", "restore", path.stem)
    assert (done.returncode, "damaged" in done.stderr) == (74, True)
    assert (listed(deployed), len(list((deployed.state / "quarantine").iterdir()))) == ([], 2)


def test_monitoring_goes_on_until_it_is_told_to_stop(deployed: Deployment, deploy_pyz: Path) -> None:
    command = [str(deploy_pyz), "checkpoint", "monitor", "--interval", "0.1"]
    environment = {"PATH": os.environ["PATH"], "STATE_DIR": str(deployed.state)}
    watching = subprocess.Popen(command, env=environment, stdout=-1, text=True, cwd=deployed.folder)
    try:
        assert watching.stdout.readline() == "1 whole\n"
        damage(stored(deployed)[0])
        line = next(line for line in watching.stdout if line != "1 whole\n")
        assert "restored from its copy" in line
    finally:
        watching.terminate()
    watching.communicate()
    assert watching.returncode == -15 or watching.returncode == 143


def test_returning_brings_files_and_states_back_and_keeps_what_it_replaced(deployed: Deployment) -> None:
    first = listed(deployed)[0]["id"]
    deployed.plan(script("a", "echo two >conf", **KEYS), script("b"), script("c")).run()
    done = asked(deployed, "restore", first)
    assert (conf(deployed).read_text(), conf(deployed).stat().st_mode & 0o777) == ("one\n", 0o640)
    assert deployed.states() == {"a": "done", "b": "done", "c": "pending"}
    assert asked(deployed, "restore", done["backup"])["unlike"] == []
    assert (conf(deployed).read_text(), deployed.states()["c"]) == ("two\n", "done")


def test_keeping_what_is_there_only_brings_back_what_is_missing(deployed: Deployment) -> None:
    conf(deployed).write_text("mine\n")
    asked(deployed, "restore", listed(deployed)[0]["id"], "--keep-current")
    assert conf(deployed).read_text() == "mine\n"
    conf(deployed).unlink()
    asked(deployed, "restore", listed(deployed)[-1]["id"], "--keep-current")
    assert conf(deployed).read_text() == "one\n"


def test_without_files_only_the_journal_goes_back(deployed: Deployment) -> None:
    conf(deployed).write_text("mine\n")
    asked(deployed, "restore", listed(deployed)[0]["id"], "--no-files")
    assert conf(deployed).read_text() == "mine\n"


def test_a_return_that_fails_leaves_all_as_it_was(deployed: Deployment) -> None:
    """A content of the checkpoint is damaged: nothing of it is put in place, and the journal is as it was."""
    first = listed(deployed)[0]["id"]
    large = deployed.folder / "steps" / "conf"
    keys = {"checkpoint": {"state_files": ["conf", "other"]}}
    deployed.plan(script("a", "head -c 2000000 /dev/zero >conf; echo x >other", **keys), script("b")).run()
    second = listed(deployed)[0]["id"]
    large.write_text("now\n")
    (deployed.folder / "steps" / "other").write_text("now\n")
    for path in (deployed.state / "objects").glob("??/*"):
        damage(path)
    before = deployed.states()
    done = asked(deployed, "restore", second, code=6)
    assert (done["returned"], large.read_text(), deployed.states()) == (True, "now\n", before)
    assert (deployed.folder / "steps" / "other").read_text() == "now\n"
    assert first != second


def test_retention_is_the_plans(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", run="always"), plan={"retention": "minimal"})
    for _ in range(4):
        plan.run()
    assert len(listed(plan)) == 3


def test_pruning_by_a_policy(deployed: Deployment) -> None:
    for number in range(4):
        asked(deployed, "create", f"number {number}")
    assert len(asked(deployed, "prune", "--policy", "minimal")["removed"]) == 2
    assert (len(listed(deployed)), len(stored(deployed))) == (3, 3)
    assert deployed("checkpoint", "prune", "--policy", "some").returncode == 2


def test_export_wipe_import_gives_the_same_status(deployed: Deployment, tmp_path: Path) -> None:
    deployed.plan(
        script("a", "echo one >conf; chmod 640 conf", **KEYS), script("b"), script("c", "exit 3"), script("d")
    )
    assert deployed.run().returncode == 1
    before, drift = deployed.status(), json.loads(deployed("verify", "--json").stdout)
    file = tmp_path / "export.json"
    asked(deployed, "export", file)
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert "rm -f conf" not in file.read_text()
    assert deployed("checkpoint", "import", file).returncode == 2
    shutil.rmtree(deployed.state)
    asked(deployed, "import", file)
    assert deployed.status() == before
    assert [one["ok"] for one in json.loads(deployed("verify", "--json").stdout)["steps"]] == [
        one["ok"] for one in drift["steps"]
    ]
    conf(deployed).write_text("drifted")
    assert deployed("verify").returncode == 4
    assert deployed("resume", "--yes").returncode == 2
    assert (deployed.run().returncode, deployed.trace()) == (1, ["a", "b", "c", "c"])


def test_a_changed_export_is_refused(deployed: Deployment, tmp_path: Path) -> None:
    file = tmp_path / "export.json"
    asked(deployed, "export", file)
    file.write_text(file.read_text().replace('"state": "done"', '"state": "undone"', 1))
    shutil.rmtree(deployed.state)
    assert deployed("checkpoint", "import", file).returncode == 74
    file.write_text("nonsense")
    assert deployed("checkpoint", "import", file).returncode == 2


def test_an_import_never_brings_an_undo(deployed: Deployment, tmp_path: Path) -> None:
    """An export that somebody gave an undo, and the right checksum: refused, and nothing runs."""
    file = tmp_path / "export.json"
    asked(deployed, "export", file)
    forged = json.loads(file.read_text())
    undo = {"step": "a", "run": "r", "seq": 1, "before": {"script": f"touch {tmp_path}/ran"}}
    for undos in ([undo], []):
        forged["content"]["steps"]["a"]["undos"] = undos
        forged["sha256"] = hashlib.sha256(json.dumps(forged["content"], sort_keys=True).encode()).hexdigest()
        file.write_text(json.dumps(forged))
        shutil.rmtree(deployed.state, ignore_errors=True)
        assert deployed("checkpoint", "import", file).returncode == 74
    assert deployed("rollback", "--full", "--yes").stdout == "nothing to take back\n"
    assert not (tmp_path / "ran").exists()


def test_after_an_import_there_is_nothing_to_take_back_until_it_ran(deployed: Deployment, tmp_path: Path) -> None:
    asked(deployed, "export", tmp_path / "export.json")
    shutil.rmtree(deployed.state)
    asked(deployed, "import", tmp_path / "export.json")
    assert json.loads(deployed("rollback", "--list", "--json").stdout)["undos"] == []
    refused = deployed("rollback", "--full", "--yes")
    assert (refused.returncode, "no undo is known for a, b" in refused.stderr) == (6, True), refused.stderr
    assert conf(deployed).exists()


def test_without_a_deployment_there_is_nothing_to_look_at(deployment: Deployment) -> None:
    assert deployment("checkpoint", "list").returncode == 0
    for words in (["create", "x"], ["validate"], ["show", "x"], ["restore", "x"], ["prune"], ["export", "x"]):
        assert deployment("checkpoint", *words).returncode == 2, words


def test_an_unknown_one_is_refused_with_what_there_is(deployed: Deployment) -> None:
    done = deployed("checkpoint", "restore", "nonsense")
    assert (done.returncode, listed(deployed)[0]["id"] in done.stderr) == (2, True)
    assert deployed("checkpoint", "show", "../../x").returncode == 2
