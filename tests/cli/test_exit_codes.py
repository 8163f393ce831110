"""Every row of the table of exit codes (README.md), reached through the built file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, as_root, eventually, script

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
ROLLBACK = {"checkpoint": {"rollback": "echo undo >>../trace"}}


def test_0_done_and_nothing_to_do(deployment: Deployment) -> None:
    deployment.plan(script("a"))
    assert [deployment.run().returncode for _ in range(2)] == [0, 0]


def test_1_a_step_failed_and_all_is_kept(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", **ROLLBACK), script("b", "exit 9"))
    failed = plan.run()
    assert (failed.returncode, plan.trace()) == (1, ["a", "b"])
    assert "b failed (exit code: 9)" in failed.stderr


def test_1_a_failed_atomic_step_is_undone_and_the_rest_kept(deployment: Deployment) -> None:
    atomic = script("b", "exit 9", checkpoint={"atomic": True, "rollback": "echo undo >>../trace"})
    plan = deployment.plan(script("a", **ROLLBACK), atomic)
    assert (plan.run().returncode, plan.trace()) == (1, ["a", "b", "undo"])
    assert plan.states() == {"a": "done", "b": "undone"}


@pytest.mark.parametrize(
    "words",
    [
        ("rum",),
        ("run", "--nope"),
        ("run", "extra"),
        ("run", "--jobs", "0"),
        ("run", "--set", "novalue"),
        ("run", "--on-error", "explode"),
        ("run", "--plan", "absent.toml"),
        ("checkpoint",),
        ("lock", "nope"),
        ("checkpoint", "clear"),
        ("rollback", "--step"),
        ("run", "--only", ""),
        ("run", "--plan="),
        ("history", "19700101-000000"),
        ("resume",),
    ],
)
def test_2_bad_usage(deploy: Callable[..., subprocess.CompletedProcess[str]], words: tuple[str, ...]) -> None:
    refused = deploy(*words)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("error: ")


def test_3_a_step_that_may_fail_did(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "exit 1", on_failure={"action": "continue"}), script("b"))
    assert (plan.run().returncode, plan.trace()) == (3, ["a", "b"])


def test_5_what_this_run_changed_is_undone_and_earlier_runs_stay(deployment: Deployment) -> None:
    deployment.plan(script("a", **ROLLBACK)).run()
    plan = deployment.plan(
        script("a", **ROLLBACK),
        script("b", checkpoint={"rollback": "echo undo-b >>../trace"}),
        script("c", "exit 1", checkpoint={"rollback": "echo undo-c >>../trace"}),
    )
    failed = plan.run("--on-error", "rollback")
    assert (failed.returncode, plan.trace()) == (5, ["a", "b", "c", "undo-c", "undo-b"])
    assert plan.states() == {"a": "done", "b": "undone", "c": "undone"}


def test_6_an_undo_that_fails_is_for_a_person(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", checkpoint={"rollback": "exit 1"}), script("b", "exit 1"))
    failed = plan.run("--on-error", "rollback")
    assert failed.returncode == 6
    assert "a" in failed.stdout + failed.stderr


@pytest.mark.parametrize("typed", ["n\n", "no\n", "q\n", "\x04"])
def test_7_the_operator_says_no(deployment: Deployment, person: Callable[..., Any], typed: str) -> None:
    deployment.plan(script("a", "exit 1"))
    operator = person("run", "--plan", deployment.file)
    operator.sees("Retry? [y/N]: ")
    operator.types(typed)
    assert operator.leaves() == 7
    assert deployment.states() == {"a": "failed"}


def test_8_preflight_refuses_before_anything_is_changed(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), plan={"requirements": {"commands": ["no-such-program-here"]}})
    refused = plan.run()
    assert (refused.returncode, plan.trace()) == (8, [])
    assert "no-such-program-here" in refused.stderr


def test_65_every_problem_of_a_plan_at_once_on_a_line_that_begins_with_its_place(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", depends_on=["nope"]), script("a", colour="red"))
    refused = plan.run()
    assert (refused.returncode, plan.trace()) == (65, [])
    *problems, verdict, hint = refused.stderr.splitlines()
    assert all(line.startswith(f"{plan.file}:/step/") for line in problems)
    assert all(word in "\n".join(problems) for word in ("nope", "colour", "taken"))
    assert (verdict, hint) == (f"error: {len(problems)} problems in {plan.file}", "hint: nothing was run")


def test_70_a_bug_of_ours_is_said_in_one_line_and_reported_without_values(tmp_path: Any) -> None:
    code = (
        "import sys\nfrom freshtrack_deploy.cli import main, parser\n"
        "def broken(argv):\n    secret = 'local-value'\n    raise KeyError('password=hunter2 and given-answer')\n"
        "parser.parse = broken\nsys.exit(main.main(['run']))\n"
    )
    env = {"PYTHONPATH": str(ROOT), "TEMP_DIR": str(tmp_path), "DEPLOY_PASS": "given-answer"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    (report,) = tmp_path.glob("deploy-bug-*.txt")
    text = report.read_text()
    assert (done.returncode, done.stdout) == (70, "")
    assert done.stderr.splitlines()[0] == "error: this is a bug in deploy.pyz: KeyError"
    assert str(report) in done.stderr
    assert "Traceback" not in done.stderr
    assert "KeyError: 'password=" in text
    assert "cli/main.py:" in text
    assert not any(value in text + done.stderr for value in ("hunter2", "local-value", "given-answer"))
    assert report.stat().st_mode & 0o777 == 0o600


def test_73_a_state_directory_that_cannot_be_made(deployment: Deployment) -> None:
    (deployment.folder / "file").touch()
    refused = deployment.plan(script("a")).run("--state-dir", deployment.folder / "file" / "below")
    assert (refused.returncode, deployment.trace()) == (73, [])


def test_74_a_damaged_journal_stays_so_until_somebody_decides(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), script("b", "exit 1"))
    plan.run()
    database = plan.state / "checkpoint.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    database.write_bytes(bytes(content))
    damaged = [plan.run(), plan("status"), plan.run()]
    assert [one.returncode for one in damaged] == [74, 74, 74]
    assert "checkpoint restore journal" in damaged[0].stderr
    assert plan.trace() == ["a", "b"]
    assert plan("checkpoint", "restore", "journal").returncode == 0
    assert plan.states() == {"a": "done", "b": "failed"}


def test_74_at_a_terminal_the_copy_is_offered(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a"), script("b"))
    plan.run("--only", "a")
    (plan.state / "checkpoint.db").write_bytes(b"not a database" * 1000)
    no = person("run", "--plan", plan.file)
    no.sees("go on from there? [y/N]: ")
    no.types("\n")
    assert no.leaves() == 74
    yes = person("run", "--plan", plan.file)
    yes.sees("go on from there? [y/N]: ")
    yes.types("y\n")
    assert (yes.leaves(), plan.trace()) == (0, ["a", "b"])


def test_75_held_by_another_run(deployment: Deployment, background: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", "read -r x <../gate"))
    os.mkfifo(plan.folder / "gate")
    holder = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    refused = plan.run()
    assert refused.returncode == 75
    assert f"process {holder.pid}" in refused.stderr
    (plan.folder / "gate").write_text("go\n")
    assert holder.wait(30) == 0


@as_root
def test_77_a_deployment_that_belongs_to_root(deployment: Deployment) -> None:
    deployment.plan(script("a")).run()
    os.chmod(deployment.folder, 0o755)
    refused = deployment("status", user=NOBODY, group=NOBODY, cwd="/")
    assert refused.returncode == 77
    assert "this deployment belongs to root" in refused.stderr
    assert "run: sudo " in refused.stderr


def test_78_an_input_is_missing(deployment: Deployment) -> None:
    refused = deployment.plan(script("a"), input=[{"name": "domain"}]).run()
    assert (refused.returncode, deployment.trace()) == (78, [])


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_130_and_143_die_by_the_signal_and_say_the_code(
    deployment: Deployment, background: Callable[..., Any], number: int, code: int
) -> None:
    plan = deployment.plan(script("a", "sleep 0.4"), script("b"))
    running = background("run", "--plan", plan.file, "--json")
    plan.waits_for_trace("a")
    running.send_signal(number)
    out, told = running.communicate(timeout=30)
    last = json.loads(out.splitlines()[-1])
    assert (running.returncode, last["outcome"], last["exit_code"]) == (-number, "interrupted", code), told
    assert plan.states() == {"a": "done" if number == signal.SIGINT else "interrupted", "b": "pending"}
    assert plan.run().returncode == 0
    assert plan.states() == {"a": "done", "b": "done"}


def test_a_hangup_stops_nothing(deployment: Deployment, background: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", "sleep 0.4"), script("b"))
    running = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    running.send_signal(signal.SIGHUP)
    assert running.wait(30) == 0
    eventually(lambda: plan.trace() == ["a", "b"])
