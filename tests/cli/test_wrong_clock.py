"""A machine whose clock is wrong: the built file sees the time that faketime(1) gives it, and nothing else is changed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, eventually, script

pytestmark = pytest.mark.skipif(not shutil.which("faketime"), reason="needs faketime(1)")


@pytest.mark.parametrize(("when", "code"), [("2001-01-01 00:00:00", 8), ("2027-06-01 00:00:00", 0)])
def test_a_clock_before_this_program_was_written_refuses_the_run(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str], when: str, code: int
) -> None:
    """The control is another time that is not now."""
    plan = deployment.plan(script("a"), plan={"requirements": {"commands": ["sh"]}})
    command = ["faketime", when, deploy_pyz, "run", "--yes", "--plan", plan.file]
    done = subprocess.run(
        command, env={**environment, "TZ": "UTC"}, cwd=plan.folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stderr
    assert plan.trace() == ([] if code else ["a"])
    if code:
        assert "clock: 2001-01-01 00:00:" in done.stderr
        assert "wanted: 2025 or later; set the clock: timedatectl set-ntp true" in done.stderr
        assert not plan.state.exists()


@pytest.fixture
def at(
    deployment: Deployment, environment: dict[str, str], background: Callable[..., Any], faketime: str
) -> Callable[..., Any]:
    """The program in a time that may be set while it runs: at("@2027-06-01 12:00:00", "run", ...); `clock` holds it.
    Without the @ that clock stands still.

    With `behind` it runs on in the background, and is ended with the test. Only the clock on the wall is set: what
    measures lengths of time goes on, as it does in the kernel.
    """
    clock = deployment.folder / "clock"
    settings = {
        "FAKETIME_TIMESTAMP_FILE": clock,
        "FAKETIME_NO_CACHE": 1,
        "FAKETIME_DONT_FAKE_MONOTONIC": 1,
        "TZ": "UTC",
    }
    faked = {**environment, **{name: str(value) for name, value in settings.items()}, "LD_PRELOAD": faketime}

    def started(when: str, *arguments: object, behind: bool = False) -> Any:
        (deployment.folder / "set").write_text(f"{when}\n")
        os.replace(deployment.folder / "set", clock)  # somebody may look at it at any moment
        if behind:
            return background(*arguments, env=faked)
        return deployment(*arguments, env=faked)

    return started


EARLY, LATE = "@2026-06-01 12:00:00", "@2027-06-01 12:00:00"


@pytest.mark.parametrize(
    "back", [EARLY, "@2027-05-31 12:00:00", "@1999-06-01 12:00:00"], ids=["year", "day", "before 2000"]
)
def test_a_clock_set_back_between_runs_changes_no_order(
    deployment: Deployment, at: Callable[..., Any], back: str
) -> None:
    undo = {"rollback": "echo undone-$PLAN_VERSION >>../trace", "rollback_each": True}
    steps = script("a", checkpoint=undo), script("b", "test -e ../mended", checkpoint=undo)
    plan = deployment.plan(*steps)
    run = "run", "--yes", "--skip-preflight", "--plan", plan.file
    assert at(LATE, *run).returncode == 1
    (plan.folder / "mended").touch()
    assert at(back, *run).returncode == 0
    assert plan.trace() == ["a", "b", "undone-", "b"], "only what had failed was done again"
    later, earlier = json.loads(at(back, "history", "--json").stdout)["runs"]
    assert (later["started_at"][:10], earlier["started_at"][:10]) == ("2027-06-01", back[1:11])
    assert at(back, "logs", "--follow").stdout.startswith("--- b, attempt 1")
    assert plan.states() == {"a": "done", "b": "done"}
    taken = at(back, "rollback", "--yes", "--run", "--json")
    undone = [json.loads(line)["step"] for line in taken.stdout.splitlines() if "step-undone" in line]
    assert undone == ["b"], "the last run is the one that came last"


def test_a_clock_set_back_in_mid_run_makes_no_length_of_time_negative(
    deployment: Deployment, at: Callable[..., Any]
) -> None:
    set_back = f"echo '{EARLY}' >../set; mv ../set ../clock"
    retried = script("b", "test -e ../again || { touch ../again; exit 1; }")
    retried.update(on_failure={"action": "retry"}, timing={"retry": {"count": 2, "delay": "0.1s"}})
    slow = script("c", "sleep 60", timing={"timeout": "0.3s", "retry": {"count": 1}})
    plan = deployment.plan(script("a", set_back), {**retried, "after": ["a"]}, {**slow, "after": ["b"]})
    done = at(LATE, "run", "--yes", "--plan", plan.file)
    assert (done.returncode, plan.trace()) == (1, ["a", "b", "b", "c"]), done.stderr
    (run,) = json.loads(at(EARLY, "history", "--json").stdout)["runs"]
    steps = json.loads(at(EARLY, "history", run["id"], "--json").stdout)["steps"]
    assert 0 <= run["duration_s"] < 3600
    assert all(0 <= step["duration_s"] < 3600 for step in steps)
    assert [line for line in at(EARLY, "logs").stdout.splitlines() if line.startswith("---")] == [
        "--- a, attempt 1", "--- b, attempt 1", "--- b, attempt 2", "--- c, attempt 1",
    ]  # fmt: skip


def test_a_run_that_began_after_the_clock_was_set_back_is_followed(
    deployment: Deployment, at: Callable[..., Any], background: Callable[..., Any]
) -> None:
    """The folder of the earlier run has the greater name."""
    assert at(LATE, "run", "--yes", "--plan", deployment.plan(script("old", "echo another run")).file).returncode == 0
    os.mkfifo(deployment.folder / "gate")
    plan = deployment.plan(script("new", "echo first; read -r x <../gate"))
    running = at(EARLY, "run", "--yes", "--plan", plan.file, behind=True)
    plan.waits_for_trace("old", "new")
    following = background("logs", "--follow")
    assert [following.stdout.readline() for _ in range(2)] == ["--- new, attempt 1\n", "first\n"]
    (plan.folder / "gate").write_text("go\n")
    assert (running.wait(60), following.communicate(timeout=30)[0]) == (0, "")


def test_two_deployments_of_one_second_leave_each_others_steps_alone(
    deployment: Deployment, at: Callable[..., Any]
) -> None:
    """Their steps have the same name, and the clock stands still, so that only their processes tell them apart."""
    waiting = {}
    for name in ("one", "two"):
        content = f"touch ../{name}-began; until test -e ../gate; do sleep 0.02; done; touch ../{name}-ended"
        plan = {"plan": {"name": name}, "step": [{"id": "a", "cwd": "steps", "script": {"content": content}}]}
        file = deployment.folder / f"{name}.json"
        file.write_text(json.dumps(plan))
        words = "run", "--yes", "--plan", file, "--state-dir", deployment.folder / name
        waiting[name] = at(LATE.lstrip("@"), *words, behind=True)
        eventually((deployment.folder / f"{name}-began").exists)
    waiting["one"].send_signal(signal.SIGTERM)
    assert waiting["one"].wait(60) == -signal.SIGTERM
    (deployment.folder / "gate").touch()
    assert waiting["two"].wait(60) == 0, waiting["two"].stderr.read()
    assert [(deployment.folder / f"{name}-ended").exists() for name in waiting] == [False, True]
    seconds = {name.name[:15] for folder in waiting for name in (deployment.folder / folder / "logs").iterdir()}
    assert seconds == {"20270601-120000"}
