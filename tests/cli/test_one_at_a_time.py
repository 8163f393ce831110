"""One run at a time, and never two processes of one step: also when the program was killed or a daemon was left."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from typing import Any, Callable

import pytest
from deployments import Deployment, eventually, script

STARTERS = 50
SLOW = "echo in >>../trace; until test -e ../gate; do sleep 0.02; done; echo out >>../trace"


def killed_in(deployment: Deployment, background: Callable[..., Any]) -> None:
    """The program is gone, its step runs on."""
    running = background("run", "--plan", deployment.file)
    deployment.waits_for_trace("a", "in")
    running.send_signal(signal.SIGKILL)
    running.wait()


def test_the_next_run_waits_for_a_step_that_outlived_its_program(
    deployment: Deployment, background: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", SLOW), script("b"))
    killed_in(plan, background)
    second = background("run", "--plan", plan.file)
    line = second.stderr.readline()
    assert "a/1 still runs: process " in line
    assert " sh; waiting for it" in line
    assert plan.trace() == ["a", "in"]
    (plan.folder / "gate").touch()
    assert second.wait(30) == 0
    assert plan.trace() == ["a", "in", "out", "a", "in", "out", "b"], "never one beside the other"


def test_control_without_the_wait_the_step_would_run_beside_itself(
    deployment: Deployment, background: Callable[..., Any]
) -> None:
    """The mark by which a step's processes are found taken away: the trace shows the overlap that the wait prevents."""
    unmarked = script("a", f"unset DEPLOY_ATTEMPT; exec env -u DEPLOY_ATTEMPT sh -c '{SLOW}' a")
    plan = deployment.plan(unmarked)
    killed_in(plan, background)
    second = background("run", "--plan", plan.file)
    eventually(lambda: plan.trace().count("in") == 2)
    (plan.folder / "gate").touch()
    assert second.wait(30) == 0
    eventually(lambda: plan.trace().count("out") == 2)
    assert plan.trace()[:4] == ["a", "in", "a", "in"]


def test_at_a_terminal_the_step_that_outlived_its_program_may_be_ended(
    deployment: Deployment, background: Callable[..., Any], person: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", SLOW))
    killed_in(plan, background)
    operator = person("run", "--plan", plan.file)
    operator.sees("or end it [e]? ")
    operator.types("e\n")
    eventually(lambda: plan.trace().count("in") == 2)
    (plan.folder / "gate").touch()
    assert operator.leaves() == 0
    assert plan.trace() == ["a", "in", "a", "in", "out"]


def test_a_signal_while_waiting_for_it_starts_nothing(deployment: Deployment, background: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", SLOW), script("b"))
    killed_in(plan, background)
    second = background("run", "--plan", plan.file)
    second.stderr.readline()
    second.send_signal(signal.SIGINT)
    assert second.wait(30) == -signal.SIGINT
    (plan.folder / "gate").touch()
    eventually(lambda: plan.trace() == ["a", "in", "out"])


@pytest.mark.parametrize(
    "manner", ["setsid sleep 30 </dev/null >/dev/null 2>&1 &", "sleep 30 &"], ids=["daemon", "held"]
)
def test_a_daemon_that_a_step_leaves_keeps_neither_the_run_nor_the_lock(
    deployment: Deployment, deploy_pyz: Any, environment: dict[str, str], manner: str
) -> None:
    """Even one that keeps the step's pipe open: the run ends long before it does."""
    plan = deployment.plan(script("a", f"{manner}\necho $! >../pid"), script("b"))
    begun = time.monotonic()
    words = [str(deploy_pyz), "run", "--plan", str(plan.file)]
    done = subprocess.run(words, env=environment, cwd=plan.folder, stdin=subprocess.DEVNULL, timeout=25, check=False)
    pid = int((plan.folder / "pid").read_text())
    try:
        assert done.returncode == 0
        assert os.path.exists(f"/proc/{pid}"), "the daemon lives"
        assert time.monotonic() - begun < 20
        assert plan.status()["lock"]["held"] is False
        assert plan.run().returncode == 0
        assert plan.trace() == ["a", "b"]
    finally:
        os.kill(pid, signal.SIGKILL)


def test_of_fifty_starters_one_wins_and_the_others_say_who(
    deployment: Deployment, deploy_pyz: Any, environment: dict[str, str]
) -> None:
    plan = deployment.plan(script("a", "until test -e ../gate; do sleep 0.02; done"))
    words = [str(deploy_pyz), "run", "--plan", str(plan.file)]
    pipes: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    starters = [subprocess.Popen(words, env=environment, cwd=plan.folder, text=True, **pipes) for _ in range(STARTERS)]
    try:
        eventually(lambda: sum(one.poll() is not None for one in starters) == STARTERS - 1, patience_s=60)
        (plan.folder / "gate").touch()
        ended = [(one.wait(30), one.stderr.read()) for one in starters if one.stderr]
    finally:
        for one in starters:
            one.kill()
            one.communicate()
    (winner,) = (one for one in starters if one.returncode == 0)
    refused = [said for code, said in ended if code == 75]
    assert (len(refused), plan.trace()) == (STARTERS - 1, ["a"])
    assert all(f"process {winner.pid}" in said for said in refused)


def test_who_may_wait_takes_over_when_the_first_has_ended(
    deployment: Deployment, background: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", "until test -e ../gate; do sleep 0.02; done"), script("b", run="always"))
    first = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    assert plan.run("--lock-wait=0.1").returncode == 75
    second = background("run", "--plan", plan.file, "--lock-wait")
    assert f"waits for another run: process {first.pid}" in second.stdout.readline()
    (plan.folder / "gate").touch()
    assert (first.wait(30), second.wait(30)) == (0, 0)
    assert plan.trace() == ["a", "b", "b"]
    impatient = plan.run("--lock-wait", env={"LOCK_TIMEOUT": "soon"})
    assert impatient.returncode == 2


def test_a_step_that_removes_the_lock_file_lets_no_second_run_in(
    deployment: Deployment, background: Callable[..., Any]
) -> None:
    waits = "until test -e ../gate; do sleep 0.02; done"
    plan = deployment.plan(script("a", f"rm ../state/lock; touch ../removed; {waits}"), script("b"))
    first = background("run", "--plan", plan.file)
    eventually((plan.folder / "removed").exists)
    second = plan.run()
    assert (second.returncode, f"process {first.pid}" in second.stderr) == (75, True), second.stderr
    assert f"running: process {first.pid}\n" in plan("status").stdout
    assert plan("lock", "status").stdout == f"held by process {first.pid}\n"
    (plan.folder / "gate").touch()
    assert (first.wait(30), plan.trace()) == (0, ["a", "b"])
