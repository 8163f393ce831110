"""Ctrl-Z and fg, as a shell with job control does them: while we stand still, the terminal is the shell's."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, eventually, script
from terminals import Person

CTRL_Z = "\x1a"
ECHO = "stty -a | tr ' ' '\\n' | grep -x -e echo -e -echo | sed 's/^/its mode: /'\n"


@pytest.fixture
def shell(tmp_path: Path, environment: dict[str, str]) -> Iterator[Person]:
    env = {**environment, "TERM": "xterm", "LC_ALL": "C.UTF-8", "PS1": "ready> "}
    one = Person("/bin/sh", "-i", env=env, cwd=tmp_path)
    one.sees("ready> ")
    yield one
    one.close()


@pytest.fixture
def typed(deploy_pyz: Path) -> Callable[[Deployment], str]:
    return lambda plan: f"{deploy_pyz} run --plan {plan.file}\n"


def stops(shell: Person) -> None:
    shell.types(CTRL_Z)
    shell.sees("Stopped")
    shell.sees("ready> ")


def test_a_question_is_asked_again_and_the_shell_had_its_terminal(
    deployment: Deployment, shell: Person, typed: Callable[[Deployment], str]
) -> None:
    """While a secret is asked for, nothing is echoed: a shell that inherits that would look dead."""
    asks = [{"name": "password", "prompt": "The password", "secret": True}]
    plan = deployment.plan(script("a", 'echo "$PASSWORD" >../given', inputs=["password"]), input=asks)
    shell.types(typed(plan))
    shell.sees("The password: ")
    stops(shell)
    shell.types(ECHO)
    shell.sees("its mode: echo")
    shell.types("fg\n")
    shell.sees("The password: ")
    shell.types("hunter2hunter2\n")
    shell.sees("Deploy with these values? [Y/n]: ")
    stops(shell)
    shell.types("fg\n")
    shell.sees("[Y/n]: ")
    shell.types("\n")
    shell.sees("done after")
    assert (plan.folder / "given").read_text() == "hunter2hunter2\n"
    assert "hunter2" not in shell.text


def test_a_countdown_goes_on_and_is_not_cut_short(
    deployment: Deployment, shell: Person, typed: Callable[[Deployment], str]
) -> None:
    slow = {"timing": {"retry": {"count": 2, "delay": "500s"}}, "on_failure": {"action": "retry"}}
    plan = deployment.plan(script("a", "test $(grep -c a ../trace) -ge 2", **slow))
    shell.types(typed(plan))
    shell.sees("next try (")
    stops(shell)
    shell.types("fg\n")
    shell.sees("next try (")
    shell.sees("next try (")
    assert plan.trace() == ["a"]
    shell.types("\n")
    shell.sees("done after")
    assert plan.trace() == ["a", "a"]


def test_ctrl_backslash_leaves_no_terminal_without_echo(
    deployment: Deployment, shell: Person, typed: Callable[[Deployment], str]
) -> None:
    plan = deployment.plan(script("a"), input=[{"name": "password", "prompt": "The password", "secret": True}])
    shell.types(typed(plan))
    shell.sees("The password: ")
    shell.types("\x1c\n")
    shell.sees("The password: ")
    shell.types("\x04")
    shell.sees("ready> ")
    shell.types(ECHO)
    shell.sees("its mode: echo")


def test_a_countdown_goes_on_behind_the_shell(
    deployment: Deployment, shell: Person, typed: Callable[[Deployment], str]
) -> None:
    """The terminal is the shell's then: nothing of it is taken, and what is typed is not for us."""
    slow = {"timing": {"retry": {"count": 2, "delay": "500s"}}, "on_failure": {"action": "retry"}}
    plan = deployment.plan(script("a", "exit 9", **slow))
    shell.types(typed(plan))
    shell.sees("next try (")
    stops(shell)
    shell.types("bg\n")
    for _ in range(2):
        shell.sees("next try (")
    shell.types(ECHO)
    shell.sees("its mode: echo")
    for _ in range(2):
        shell.sees("next try (")
    assert plan.trace() == ["a"]
    os.kill(plan.status()["lock"]["pid"], signal.SIGTERM)
    eventually(lambda: not plan.status()["lock"]["held"])


def test_in_the_background_nothing_is_asked(
    deployment: Deployment, shell: Person, typed: Callable[[Deployment], str]
) -> None:
    """Reading the terminal there would stop us until somebody notices."""
    plan = deployment.plan(script("a", "exit 9"))
    shell.types(typed(plan).replace("\n", " & wait $!; echo its co''de: $?\n"))
    shell.sees("its code: 1")
    assert "Retry?" not in shell.text


def test_a_step_goes_on_while_we_stand_still(
    deployment: Deployment, shell: Person, typed: Callable[[Deployment], str]
) -> None:
    plan = deployment.plan(script("a", "until test -e ../gate; do sleep 0.02; done; echo ended >>../trace"))
    shell.types(typed(plan))
    shell.sees("[RUN] a")
    plan.waits_for_trace("a")
    stops(shell)
    (plan.folder / "gate").touch()
    plan.waits_for_trace("a", "ended")
    shell.types("fg\n")
    shell.sees("a completed")
    shell.sees("done after")


# Before anything has begun, one Ctrl-C is enough


def test_ctrl_c_ends_the_wait_for_another_run(
    deployment: Deployment, person: Callable[..., Any], background: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", "until test -e ../gate; do sleep 0.02; done"))
    first = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    second = person("run", "--plan", plan.file, "--lock-wait")
    seen = set()
    while len(seen) < 2:  # time is seen to pass
        seen |= set(re.findall(r"(\d:\d\d) wait", second.sees("waits for another run: process")))
    second.presses_ctrl_c()
    assert second.leaves() == -signal.SIGINT
    assert "stopped before anything was run" in second.text
    (plan.folder / "gate").touch()
    assert first.wait(60) == 0


def test_ctrl_c_ends_preflight(deployment: Deployment, person: Callable[..., Any]) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as deaf:
        asks = {"network": [f"http://127.0.0.1:{deaf.getsockname()[1]}/"]}
        plan = deployment.plan(script("a"), plan={"requirements": asks})
        for words in (("run", "--plan", plan.file), ("preflight", "--plan", plan.file)):
            operator = person(*words, env={"no_proxy": "*"})
            operator.sees("preflight: looking at this machine and its network")
            operator.presses_ctrl_c()
            assert operator.leaves() == -signal.SIGINT
            assert "stopped before anything was run" in operator.text
            assert "bug" not in operator.text
    assert not plan.state.exists()


# What takes time is seen to take it


def test_an_undo_shows_that_it_goes_on(deployment: Deployment, person: Callable[..., Any]) -> None:
    undo = {"rollback": "until test -e ../gate; do sleep 0.02; done"}
    plan = deployment.plan(script("a", checkpoint=undo))
    plan.run()
    operator = person("rollback", "--yes")
    operator.sees("undoing a")
    operator.sees("undoing a")
    (plan.folder / "gate").touch()
    operator.sees("a undone")
    assert operator.leaves() == 0


def test_what_a_run_works_with_is_not_changed_beside_it(deployment: Deployment, background: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", "until test -e ../gate; do sleep 0.02; done"))
    run = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    for words in (("breaker", "reset"), ("checkpoint", "clear", "a")):
        refused = plan(*words)
        assert refused.returncode == 75
        assert f"a run is going on that works with it: process {run.pid}" in refused.stderr
        assert "when it has ended, the same command again" in refused.stderr
    (plan.folder / "gate").touch()
    assert run.wait(60) == 0
    assert plan("breaker", "reset").returncode == 0
