"""A person at a terminal: the live line, Ctrl-C, a lost connection, odd terminals."""

from __future__ import annotations

import json
import re
import signal
from typing import Any, Callable

import pytest
from deployments import Deployment, eventually, script

GATE = "until test -e ../gate; do sleep 0.02; done"
CONTROL = re.compile(r"\x1b\[[0-9;]*[A-Za-z]|\r")


def opens(deployment: Deployment) -> None:
    (deployment.folder / "gate").touch()


def test_the_first_ctrl_c_lets_the_step_end_and_says_so(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", f"{GATE}; echo ended >>../trace"), script("b"))
    operator = person("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    operator.presses_ctrl_c()
    operator.sees("stopping after this step; Ctrl-C again ends it at once")
    opens(plan)
    assert operator.leaves() == -signal.SIGINT
    assert plan.trace() == ["a", "ended"]
    assert plan.states() == {"a": "done", "b": "pending"}
    assert "run the same command again" in operator.text
    assert (plan.run().returncode, plan.trace()) == (0, ["a", "ended", "b"])


def test_a_second_ctrl_c_ends_the_step_and_nothing_is_called_fatal(
    deployment: Deployment, person: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", GATE), script("b"))
    operator = person("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    operator.presses_ctrl_c()
    operator.sees("stopping after this step")
    operator.presses_ctrl_c()
    assert operator.leaves() == -signal.SIGINT
    assert plan.states() == {"a": "interrupted", "b": "pending"}
    assert "a interrupted after" in operator.text
    assert "FATAL" not in operator.text
    opens(plan)
    assert (plan.run().returncode, plan.trace()) == (0, ["a", "a", "b"])


def test_ctrl_c_during_the_last_step_has_nothing_left_to_stop(
    deployment: Deployment, person: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", GATE))
    operator = person("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    operator.presses_ctrl_c()
    operator.sees("stopping after this step")
    opens(plan)
    assert operator.leaves() == 0
    assert "done after" in operator.text


def test_a_connection_that_breaks_does_not_stop_the_run(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", GATE), script("b"), script("c", "exit 1"), script("d"))
    operator = person("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    eventually(lambda: plan.states()["a"] == "started")
    operator.hangs_up()
    lock = plan.status()["lock"]
    assert (lock["held"], lock["pid"], lock["step"]) == (True, operator.program.pid, "a")
    opens(plan)
    assert operator.leaves() in (1, 7)  # nobody to ask about c: everything is kept
    assert plan.trace() == ["a", "b", "c"]
    assert plan.states() == {"a": "done", "b": "done", "c": "failed", "d": "pending"}


def test_who_comes_second_may_follow_the_run(
    deployment: Deployment, person: Callable[..., Any], background: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", f"echo words of the run; {GATE}; echo its last words"))
    first = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    second = person("run", "--plan", plan.file)
    assert f"process {first.pid}" in second.sees("Follow its log? [Y/n]: ")
    second.types("\n")
    second.sees("words of the run")
    opens(plan)
    second.sees("its last words")
    assert second.leaves() == 75
    assert (first.wait(30), plan.trace()) == (0, ["a"])


def test_who_comes_second_may_leave_it(
    deployment: Deployment, person: Callable[..., Any], background: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", GATE))
    first = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    second = person("run", "--plan", plan.file)
    second.sees("Follow its log? [Y/n]: ")
    second.types("n\n")
    assert second.leaves() == 75
    opens(plan)
    assert first.wait(30) == 0


def test_a_live_line_shows_the_step_its_time_and_its_last_words(
    deployment: Deployment, person: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", f"echo unpacking things; {GATE}"))
    operator = person("run", "--plan", plan.file)
    operator.sees("\r\x1b[K0:01 a: unpacking things")
    opens(plan)
    assert operator.leaves() == 0
    assert "unpacking" not in CONTROL.split(operator.text.replace("\r\x1b[K", "\n"))[-1]


@pytest.mark.parametrize(
    ("env", "words"),
    [({"NO_COLOR": "1"}, ()), ({}, ("--no-color",)), ({"TERM": "dumb"}, ()), ({"TERM": ""}, ())],
    ids=["NO_COLOR", "--no-color", "dumb", "no TERM"],
)
def test_a_terminal_without_colours_gets_none(
    deployment: Deployment, person: Callable[..., Any], env: dict[str, str], words: tuple[str, ...]
) -> None:
    plan = deployment.plan(script("a", "printf '\\033[31mred\\033[0m\\n'; exit 1"))
    operator = person("run", "--plan", plan.file, "--on-error", "stop", *words, env=env)
    assert operator.leaves() == 1
    text = operator.text.replace("\r\x1b[K", "") if "TERM" not in env else operator.text
    assert "\x1b" not in text


def test_twenty_columns_are_enough(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a-step-with-a-name-of-some-length", f"echo a long line of words 0123456789; {GATE}"))
    operator = person("run", "--plan", plan.file, size=(10, 20))
    operator.sees("\r\x1b[K0:01")
    opens(plan)
    assert operator.leaves() == 0
    live = re.findall(r"\r\x1b\[K([^\r\n\x1b]+)", operator.text)
    assert live
    assert max(map(len, live)) < 20


def test_a_locale_that_is_not_utf_8_gets_ascii(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", "echo grün ✓; exit 1", name="Grüße"))
    operator = person("run", "--plan", plan.file, "-v", "--on-error", "stop", env={"LC_ALL": "C"})
    assert operator.leaves() == 1
    assert operator.screen.isascii()
    assert "gr\\xfcn" in operator.text


def test_what_a_step_prints_cannot_drive_the_terminal(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", "printf '\\033]0;title\\007 \\033[2J\\033[H\\n[RUN] fake\\n'; exit 1"))
    operator = person("run", "--plan", plan.file, "-v", "--on-error", "stop")
    assert operator.leaves() == 1
    assert "\x1b]0" not in operator.text
    assert "\x1b[2J" not in operator.text
    assert "\n[RUN] fake" not in operator.text
    assert "\x1b]0" not in deployment("logs", "a").stdout


def test_without_a_terminal_there_is_neither_colour_nor_live_line(deployment: Deployment) -> None:
    done = deployment.plan(script("a", "sleep 1.2"), script("b", "exit 1")).run(env={"TERM": "xterm"})
    assert "\x1b" not in done.stdout + done.stderr
    assert "\r" not in done.stdout + done.stderr
    assert done.stdout.splitlines()[1:] == [
        *("[RUN] a", "a completed", "[RUN] b", done.stdout.splitlines()[-2], done.stdout.splitlines()[-1])
    ]
    assert done.stdout.splitlines()[-2].startswith("failed after")
    coloured = deployment.run(env={"FORCE_COLOR": "1", "TERM": "xterm"})
    assert "\x1b[31m" in coloured.stdout + coloured.stderr


def test_quiet_says_only_what_went_wrong(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "echo chatter"))
    assert plan.run("-q").stdout.splitlines()[:-1] == []
    loud = plan.run("-v", "--from", "a")
    assert "a | chatter" in loud.stdout


def test_a_question_is_journaled_and_asked_again_after_a_look_at_the_log(
    deployment: Deployment, person: Callable[..., Any]
) -> None:
    plan = deployment.plan(script("a", "echo what it printed; exit 1"))
    operator = person("run", "--plan", plan.file)
    operator.sees("Retry? [y/N]: ")
    operator.types("l\n")
    assert "what it printed" in operator.sees("Retry? [y/N]: ")
    operator.types("y\n")
    operator.sees("Retry? [y/N]: ")
    operator.types("\n")  # Enter is the default: no
    assert operator.leaves() == 7
    (run,) = json.loads(plan("history", "--json").stdout)["runs"]
    (step,) = json.loads(plan("history", run["id"], "--json").stdout)["steps"]
    assert [one["answer"] for one in step["answers"]] == ["l", "y", ""]
    assert step["attempts"] == 2


def test_enter_cuts_the_wait_before_a_retry_short(deployment: Deployment, person: Callable[..., Any]) -> None:
    slow = {"timing": {"retry": {"count": 2, "delay": "10m"}}, "on_failure": {"action": "retry"}}
    plan = deployment.plan(script("a", "test $(grep -c a ../trace) -ge 2", **slow))
    operator = person("run", "--plan", plan.file)
    operator.sees("trying again in")
    operator.sees("next try")
    operator.types("\n")
    assert (operator.leaves(), plan.trace()) == (0, ["a", "a"])


def test_ctrl_c_ends_the_wait_before_a_retry(deployment: Deployment, person: Callable[..., Any]) -> None:
    slow = {"timing": {"retry": {"count": 2, "delay": "10m"}}, "on_failure": {"action": "retry"}}
    plan = deployment.plan(script("a", "false", **slow), script("b"))
    operator = person("run", "--plan", plan.file)
    operator.sees("next try")
    operator.presses_ctrl_c()
    assert operator.leaves() in (1, -signal.SIGINT)
    assert plan.states() == {"a": "failed", "b": "pending"}
