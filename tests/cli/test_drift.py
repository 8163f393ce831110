"""Drift: what changed behind our back is named, by `verify` (exit code 4) and by `status`."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from deployments import Deployment, script


@pytest.fixture
def tracked(deployment: Deployment) -> Deployment:
    content = "mkdir -p tree; echo one >tree/one; echo two >tree/two; chmod 640 tree/two"
    plan = deployment.plan(script("a", content, checkpoint={"state_files": ["tree"]}), script("b"))
    assert plan.run().returncode == 0
    return plan


def verified(plan: Deployment, code: int) -> list[dict]:
    done = plan("verify", "--json")
    assert done.returncode == code, done.stdout + done.stderr
    return json.loads(done.stdout)["steps"]


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_untouched_files_have_not_drifted(tracked: Deployment) -> None:
    assert [(one["id"], one["ok"], one["checked"]) for one in verified(tracked, 0)] == [
        ("a", True, True),
        ("b", True, False),
    ]
    assert [step["drift"] for step in tracked.status()["steps"]] == [[], []]


def test_changed_missing_and_extra_files_are_named_with_old_and_new_checksum(tracked: Deployment) -> None:
    tree = tracked.folder / "steps" / "tree"
    (tree / "one").write_text("other\n")
    (tree / "two").unlink()
    (tree / "three").write_text("three\n")
    expected = {
        ("changed", str(tree / "one"), sha("one\n"), sha("other\n")),
        ("missing", str(tree / "two"), sha("two\n"), None),
        ("extra", str(tree / "three"), None, sha("three\n")),
    }
    for drift in (verified(tracked, 4)[0]["drift"], tracked.status()["steps"][0]["drift"]):
        assert {(one["change"], one["path"], one["old_sha256"], one["new_sha256"]) for one in drift} == expected
    said = tracked("verify").stdout
    assert all(text in said for text in (sha("one\n"), sha("other\n"), "missing", "extra"))
    assert f"drift: missing {tree}/two" in tracked("status").stdout


def test_a_mode_alone_is_drift(tracked: Deployment) -> None:
    path = tracked.folder / "steps" / "tree" / "two"
    path.chmod(0o666)
    ((drift,),) = (one["drift"] for one in verified(tracked, 4) if one["drift"])
    assert drift["fields"] == ["mode"]


def test_what_a_file_write_wrote_is_tracked_by_itself(deployment: Deployment, tmp_path: Path) -> None:
    path = tmp_path / "written"
    plan = deployment.plan({"id": "a", "file-write": {"path": str(path), "content": "x\n"}})
    plan.run()
    path.write_text("y\n")
    assert verified(plan, 4)[0]["drift"][0]["path"] == str(path)


def test_a_later_steps_change_is_its_own_and_no_drift(deployment: Deployment) -> None:
    keys = {"checkpoint": {"state_files": ["conf"]}}
    plan = deployment.plan(script("a", "echo 1 >conf", **keys), script("b", "echo 2 >>conf", **keys))
    plan.run()
    assert all(one["ok"] for one in verified(plan, 0))
    (plan.folder / "steps" / "conf").write_text("3\n")
    assert [one["id"] for one in verified(plan, 4) if not one["ok"]] == ["b"]


def test_data_of_the_plan_changes_without_being_drift(deployment: Deployment) -> None:
    tree = deployment.folder / "steps" / "tree"
    step = script("a", "mkdir -p tree/data", checkpoint={"state_files": ["tree"]})
    plan = deployment.plan(step, plan={"data": [str(tree / "data")]})
    plan.run()
    (tree / "data" / "rows").write_text("rows")
    assert verified(plan, 0)[0]["ok"]


def test_verifications_and_postconditions_are_asked_again(deployment: Deployment) -> None:
    checked = {"verification": {"commands": [{"cmd": "cat made", "expect": "good"}]}}
    plan = deployment.plan(
        script("a", "echo good >made", **checked), script("b", postconditions={"file_exists": "made"})
    )
    plan.run()
    verified(plan, 0)
    (plan.folder / "steps" / "made").write_text("bad")
    problems = {one["id"]: one["problem"] for one in verified(plan, 4)}
    assert ('expected "good"' in problems["a"], problems["b"]) == (True, None)
    (plan.folder / "steps" / "made").unlink()
    assert "file_exists" in {one["id"]: one["problem"] for one in verified(plan, 4)}["b"]


def test_nothing_deployed_is_nothing_to_verify(deployment: Deployment) -> None:
    assert deployment("verify").returncode == 0


def test_an_undone_step_has_no_drift(tracked: Deployment) -> None:
    assert tracked("rollback", "--yes", "--step", "a").returncode == 0
    assert [one["id"] for one in verified(tracked, 0)] == ["b"]


def test_after_a_rollback_to_the_first_version_its_files_are_the_measure(deployment: Deployment) -> None:
    keys = {"checkpoint": {"state_files": ["conf"]}}
    for version in ("1", "2"):
        deployment.plan(script("a", f"echo {version} >conf", **keys)).run()
    deployment("rollback", "--yes")
    assert verified(deployment, 0)[0]["ok"]


def test_the_history_of_a_run_says_what_its_steps_took(deployment: Deployment) -> None:
    deployment.plan(script("a", "head -c 8000000 /dev/zero >../big; sha256sum ../big")).run()
    run = json.loads(deployment("history", "--json").stdout)["runs"][0]["id"]
    ((step,),) = (json.loads(deployment("history", run, "--json").stdout)["steps"],)
    assert set(step["usage"]) == {"cpu_s", "peak_kib", "disk_kib"}
    assert (step["usage"]["cpu_s"] > 0, step["usage"]["peak_kib"] > 0) == (True, True)
    assert "MiB of memory" in deployment("history", run).stdout
