"""The commands that look (docs/commands.md): what they say, without a plan file, of every state a step can be in."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, as_root, eventually, script

EVERYDAY = ("run", "status", "logs", "rollback", "plan", "verify")
NOBODY = 65534
RARE = ("resume", "history", "preflight", "checkpoint", "lock")
Deploy = Callable[..., "subprocess.CompletedProcess[str]"]


def step(deployment: Deployment, id: str) -> dict[str, Any]:
    return next(step for step in deployment.status()["steps"] if step["id"] == id)


@pytest.mark.parametrize("words", [("--help",), ("-h",), ("help",)])
def test_help_shows_the_everyday_commands_with_examples(deploy: Deploy, words: tuple[str, ...]) -> None:
    shown = deploy(*words)
    assert (shown.returncode, shown.stderr) == (0, "")
    commands = [line.split()[0] for line in shown.stdout.splitlines() if line.startswith("  ") and line[2].isalpha()]
    assert [command for command in commands if command in EVERYDAY] == list(EVERYDAY)
    assert not set(commands) & set(RARE)
    assert "./deploy.pyz status" in shown.stdout


def test_help_all_shows_the_rest(deploy: Deploy) -> None:
    shown = deploy("help", "all").stdout
    assert all(f"\n  {command} " in shown for command in (*EVERYDAY, *RARE))


@pytest.mark.parametrize("words", [("run", "--help"), ("--help", "run"), ("help", "run"), ("run", "--only", "a", "-h")])
def test_help_may_stand_anywhere(deploy: Deploy, words: tuple[str, ...]) -> None:
    shown = deploy(*words)
    assert shown.returncode == 0
    assert "usage: deploy.pyz run" in shown.stdout


@pytest.mark.parametrize("words", [("--version",), ("run", "--version"), ("checkpoint", "clear", "--version")])
def test_the_version_may_be_asked_for_anywhere(deploy: Deploy, words: tuple[str, ...]) -> None:
    shown = deploy(*words)
    assert (shown.returncode, shown.stdout.split()[0], len(shown.stdout.split())) == (0, "deploy.pyz", 2)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("stauts",), "did you mean status?"),
        (("help", "stauts"), "did you mean status?"),
        (("run", "--form", "a"), "did you mean --from?"),
        (("checkpoint", "cleer", "a"), "did you mean clear?"),
        (("lock", "relaese"), "did you mean release?"),
    ],
)
def test_what_is_not_known_is_answered_with_what_is_close(deploy: Deploy, words: tuple[str, ...], meant: str) -> None:
    refused = deploy(*words)
    assert refused.returncode == 2
    assert meant in refused.stderr


def test_no_command_means_run(deployment: Deployment) -> None:
    deployment.plan(script("a"))
    assert (deployment("--plan", deployment.file).returncode, deployment.trace()) == (0, ["a"])


def test_without_a_plan_and_answers_everything_that_freshtrack_needs_is_named_at_once(deployment: Deployment) -> None:
    refused = deployment("--skip-preflight")
    assert (refused.returncode, refused.stdout) == (78, "")
    named = [line.split('"')[1] for line in refused.stderr.splitlines() if " is missing; give it with " in line]
    keys = [f"stack_auth_{name}" for name in ("project_id", "publishable_key", "secret_key")]
    assert named == ["domain", "email", "version", "source", *keys]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
def test_a_name_is_a_built_in_plan_unless_a_file_is_called_so(deployment: Deployment) -> None:
    deployment.plan(script("a"))
    built_in = deployment("plan", "--plan", "demo")
    assert built_in.stdout.startswith("demo 1.0.0")
    (deployment.folder / "demo").write_text('[plan]\nname = "mine"\n[[step]]\nid = "x"\nscript = {content = "true"}\n')
    assert deployment("plan", "--plan", "demo").stdout.startswith("mine")
    unknown = deployment("plan", "--plan", "nope")
    assert (unknown.returncode, "no plan file nope" in unknown.stderr) == (2, True)
    folder = deployment("plan", "--plan", f"{deployment.folder}/steps")
    assert (folder.returncode, folder.stderr.startswith("error: ")) == (2, True)


def test_looking_needs_no_plan_file(deployment: Deployment) -> None:
    deployment.plan(script("a", "echo words"), script("b", "exit 1")).run()
    deployment.file.unlink()
    assert deployment.states() == {"a": "done", "b": "failed"}
    assert "words" in deployment("logs", "a").stdout
    assert "words" in deployment("logs").stdout
    assert "failed" in deployment("history").stdout
    assert deployment("rollback", "--list").returncode == 0
    assert deployment("checkpoint", "clear", "b").returncode == 0
    assert deployment("lock", "status").stdout == "nobody runs now\n"


def test_resume_needs_no_plan_file_either(deployment: Deployment) -> None:
    (deployment.folder / "go.sh").write_text("echo from-file >>trace\ntest -e fixed\n")
    plan = deployment.plan(script("a"), {"id": "b", "script": {"file": "go.sh"}})
    plan.run()
    deployment.file.unlink()
    (deployment.folder / "fixed").touch()
    assert plan("resume").returncode == 0
    assert plan.trace() == ["a", "from-file", "from-file"]


def test_resume_list_shows_the_checkpoints_and_runs_nothing(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), script("b", "exit 1"))
    plan.run()
    shown = plan("resume", "--list")
    assert (shown.returncode, plan.trace()) == (0, ["a", "b"])
    assert "done" in shown.stdout


def test_resume_from_a_step_runs_it_and_what_follows(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), script("b", depends_on=["a"]), script("c", "test -e ../fixed"))
    plan.run()
    (plan.folder / "fixed").touch()
    assert plan("resume", "--from", "a").returncode == 0
    assert plan.trace() == ["a", "b", "c", "a", "b", "c"]


def test_a_run_in_history_is_shown_step_by_step(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a"), script("b", "test $(grep -c b ../trace) -ge 2"))
    operator = person("run", "--plan", plan.file)
    operator.sees("Retry? [y/N]: ")
    operator.types("y\n")
    assert operator.leaves() == 0
    (run,) = json.loads(plan("history", "--json").stdout)["runs"]
    shown = plan("history", run["id"])
    steps = json.loads(plan("history", run["id"], "--json").stdout)["steps"]
    assert [(one["id"], one["state"], one["attempts"]) for one in steps] == [("a", "done", 1), ("b", "done", 2)]
    assert steps[1]["answers"] == [{"question": "Retry? [y/N]:", "answer": "y"}]
    assert steps[1]["duration_s"] > 0
    assert "Retry? [y/N]: y" in shown.stdout


def test_a_step_that_a_kill_broke_off_is_interrupted_and_next(
    deployment: Deployment, background: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a"), script("b", "until test -e ../gate; do sleep 0.02; done"), script("c"))
    running = background("run", "--plan", plan.file)
    plan.waits_for_trace("a", "b")
    eventually(lambda: step(plan, "b")["state"] == "started")
    assert plan.status()["lock"]["step"] == "b"
    assert json.loads(plan("history", "--json").stdout)["runs"][0]["outcome"] is None
    running.send_signal(signal.SIGKILL)
    running.wait()
    status = plan.status()
    assert {one["id"]: one["state"] for one in status["steps"]} == {"a": "done", "b": "interrupted", "c": "pending"}
    assert (status["next"], status["lock"]["held"]) == ("b", False)
    assert "next step: b" in plan("status").stdout
    (run,) = json.loads(plan("history", "--json").stdout)["runs"]
    assert (run["outcome"], run["exit_code"]) == ("interrupted", None)
    (plan.folder / "gate").touch()
    assert plan.run().returncode == 0


def test_a_step_whose_definition_is_another_one_by_now_is_changed(deployment: Deployment) -> None:
    inputs = [{"name": "port", "default": "1"}, {"name": "key", "secret": True}]
    steps = [script("a"), script("b", "echo $PORT", inputs=["port", "key"]), script("c")]
    deployment.plan(*steps, input=inputs).run("--set", "port=2", env={"DEPLOY_KEY": "s3cret-value"})
    status = ("status", "--json", "--plan", deployment.file)

    def states(**options: Any) -> dict[str, str]:
        return {one["id"]: one["state"] for one in json.loads(deployment(*status, **options).stdout)["steps"]}

    assert states() == {"a": "done", "b": "done", "c": "done"}  # stored answers count, the secret too
    deployment.plan(script("a", "true # new"), steps[1], input=inputs)
    assert states() == {"a": "changed", "b": "done", "c": "done"}
    assert states(env={"DEPLOY_KEY": "another-value"}) == {"a": "changed", "b": "changed", "c": "done"}
    assert "changed: script" in deployment("status", "--plan", deployment.file).stdout
    assert deployment.states() == {"a": "done", "b": "done", "c": "done"}  # without a plan there is nothing to compare
    deployment.run()
    assert states() == {"a": "done", "b": "done", "c": "orphaned"}
    assert deployment.states()["c"] == "orphaned"


def test_the_built_in_plan_is_compared_by_itself(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), plan={"name": "freshtrack"})
    plan.run()
    assert plan.states()["a"] == "done"  # no longer in the built-in plan freshtrack, but this plan has it


@pytest.mark.parametrize("words", [("--force", "--yes"), ("--force",)], ids=["yes", "asked"])
def test_a_live_holder_is_ended_after_it_was_named(
    deployment: Deployment, background: Callable[..., Any], person: Callable[..., Any], words: tuple[str, ...]
) -> None:
    plan = deployment.plan(script("a", "sleep 60", idempotent=True))
    holder = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    eventually(lambda: plan.status()["lock"]["step"] == "a")
    assert f"held by process {holder.pid}" in plan("lock", "status").stdout
    refused = plan("lock", "release")
    assert (refused.returncode, f"process {holder.pid}" in refused.stderr) == (2, True)
    assert plan("lock", "release", "--force").returncode == 2  # nobody there to ask
    if "--yes" in words:
        assert plan("lock", "release", *words).returncode == 0
    else:
        no = person("lock", "release", *words)
        no.sees("End it? [y/N]: ")
        no.types("\n")
        assert no.leaves() == 7
        assert holder.poll() is None
        yes = person("lock", "release", *words)
        assert f"process {holder.pid}" in yes.sees("End it? [y/N]: ")
        yes.types("y\n")
        assert yes.leaves() == 0
    assert holder.wait(30) == -signal.SIGTERM
    assert plan.states() == {"a": "interrupted"}
    assert plan("lock", "release", "--force").stdout == "nobody holds the lock\n"


def test_logs_follow_shows_a_run_as_it_goes_on_and_ends_with_it(
    deployment: Deployment, background: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("old", "echo of an earlier run"))
    plan.run()
    os.mkfifo(plan.folder / "gate")
    plan.plan(script("a", "echo first; read -r x <../gate; echo second"))
    running = background("run", "--plan", plan.file)
    plan.waits_for_trace("old", "a")
    following = background("logs", "--follow")
    assert following.stdout.readline() == "--- a, attempt 1\n"
    assert following.stdout.readline() == "first\n"
    (plan.folder / "gate").write_text("go\n")
    assert running.wait(30) == 0
    assert following.communicate(timeout=30)[0] == "second\n"
    assert following.returncode == 0


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
@pytest.mark.parametrize("start", ["deploy.toml", "deeper/deploy.toml"])
def test_the_plan_that_init_writes_is_valid_runs_and_can_be_taken_back(deployment: Deployment, start: str) -> None:
    folder = (deployment.folder / start).parent / "my site"
    written = deployment("plan", "--init", folder)
    assert written.returncode == 0
    file = folder / "deploy.toml"
    assert "warning" not in deployment("plan", file).stdout
    assert deployment("plan", file).stdout.startswith("my-site 1.0.0: 3 steps")
    done = deployment("run", "--plan", file, "--set", "greeting=hello there")
    assert done.returncode == 0, done.stderr
    assert "hello there" in (folder / "site" / "index.html").read_text()
    assert deployment("rollback", "--full", "--yes").returncode == 0
    assert [path.name for path in folder.iterdir()] == ["deploy.toml"]
    again = deployment("plan", "--init", folder)
    assert (again.returncode, "already there" in again.stderr) == (2, True)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
@as_root
def test_an_ordinary_user_needs_nothing_of_root(deploy_pyz: Path) -> None:
    """From the first plan to the last undo, in a folder of their own, with the state beside it."""
    with tempfile.TemporaryDirectory(prefix="user-") as folder:
        own = Path(folder)
        archive = shutil.copy(deploy_pyz, own)
        os.chown(own, NOBODY, NOBODY)
        env = {"PATH": os.environ["PATH"], "STATE_DIR": f"{own}/state"}

        def call(*words: str) -> str:
            given: dict[str, Any] = {"env": env, "cwd": own, "stdin": subprocess.DEVNULL, "timeout": 60, "text": True}
            done = subprocess.run(
                [archive, *words], user=NOBODY, group=NOBODY, capture_output=True, check=False, **given
            )
            assert done.returncode == 0, done.stderr
            return done.stdout

        call("plan", "--init", "site")
        call("run", "--plan", "site/deploy.toml")
        assert (own / "site/site/index.html").stat().st_uid == NOBODY
        assert json.loads(call("status", "--json"))["next"] is None
        call("rollback", "--full", "--yes")
        assert sorted(path.name for path in (own / "site").iterdir()) == ["deploy.toml"]
