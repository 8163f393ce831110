"""Every question that is not about a failure or an input: what each answer and each silence does, in 20 columns.

Of failures asks test_recovery_prompts.py, of inputs test_inputs.py, of the plan's data test_rollback.py.
"""

from __future__ import annotations

import os
import signal
from typing import Any, Callable

import pytest
from deployments import Deployment, eventually, script
from terminals import Person

CTRL_C, CTRL_D, LOST = "\x03", "\x04", "(hangs up)"
INTERRUPTED = -signal.SIGINT
GATE = "until test -e ../gate; do sleep 0.02; done"
NARROW = {"size": (10, 20)}


class Scene:
    """What brings a question about: a deployment, somebody at a terminal, a program in the background."""

    def __init__(self, deployment: Deployment, person: Callable[..., Person], background: Callable[..., Any]) -> None:
        self.plan = deployment
        self.person = person
        self.background = background

    def opens(self) -> None:
        (self.plan.folder / "gate").touch()

    def sits(self, *words: object, ahead: str = "") -> Person:
        return self.person(*words, ahead=ahead, **NARROW)

    def runs(self, ahead: str = "") -> Person:
        return self.sits("run", "--plan", self.plan.file, ahead=ahead)

    def works_in_the_background(self) -> Any:
        step = script("a", f"{GATE}; echo ended >>../trace", idempotent=True)
        running = self.background("run", "--plan", self.plan.plan(step).file)
        self.plan.waits_for_trace("a")
        return running


@pytest.fixture
def scene(deployment: Deployment, person: Callable[..., Person], background: Callable[..., Any]) -> Scene:
    return Scene(deployment, person, background)


def answers(one: Person, typed: str) -> int:
    if typed == LOST:
        one.hangs_up()
    else:
        one.types(typed)
    return one.leaves()


# Before anything has begun: Ctrl-C ends us at once, every other silence is the careful answer.


@pytest.mark.parametrize(
    ("typed", "code"),
    [("\n", 7), ("n\n", 7), ("maybe\n", 7), ("y\n", 0), (CTRL_C, INTERRUPTED), (CTRL_D, 7), (LOST, 7)],
)
def test_taking_back(scene: Scene, typed: str, code: int) -> None:
    scene.plan.plan(script("a", checkpoint={"rollback": "echo unmade >>../trace"})).run()
    one = scene.sits("rollback", ahead="y\n")
    one.sees("Take this back? [y/N]: ")
    assert answers(one, typed) == code
    assert scene.plan.trace() == (["a"] if code else ["a", "unmade"])


@pytest.mark.parametrize(("typed", "code"), [("maybe\n", 75), (CTRL_C, INTERRUPTED), (CTRL_D, 75), (LOST, 75)])
def test_following_another_run(scene: Scene, typed: str, code: int) -> None:
    running = scene.works_in_the_background()
    one = scene.runs(ahead="y\n")
    one.sees("Follow its log? [Y/n]: ")
    assert answers(one, typed) == code
    scene.opens()
    assert (running.wait(60), scene.plan.trace()) == (0, ["a", "ended"])


@pytest.mark.parametrize(("typed", "code"), [("n\n", 74), (CTRL_C, INTERRUPTED), (CTRL_D, 74), (LOST, 74)])
def test_taking_the_copy_of_a_damaged_journal(scene: Scene, typed: str, code: int) -> None:
    scene.plan.plan(script("a")).run()
    damaged = b"not a database" * 1000
    (scene.plan.state / "checkpoint.db").write_bytes(damaged)
    one = scene.runs(ahead="y\n")
    one.sees("go on from there? [y/N]: ")
    assert answers(one, typed) == code
    assert scene.plan.run().returncode == 74, "it stays damaged until somebody decides"


@pytest.mark.parametrize(("typed", "code"), [("n\n", 7), (CTRL_C, INTERRUPTED), (CTRL_D, 7), (LOST, 7)])
def test_ending_who_holds_the_lock(scene: Scene, typed: str, code: int) -> None:
    running = scene.works_in_the_background()
    one = scene.sits("lock", "release", "--force", ahead="y\n")
    one.sees("End it? [y/N]: ")
    assert answers(one, typed) == code
    scene.opens()
    assert (running.wait(60), scene.plan.states()) == (0, {"a": "done"})


# A process of a killed run still lives: it is never started beside it.


@pytest.mark.parametrize(
    ("typed", "code", "trace"),
    [
        ("\n", 0, ["a", "ended", "a", "b"]),
        ("e\n", 0, ["a", "a", "b"]),
        (CTRL_C, INTERRUPTED, ["a"]),
        (CTRL_D, 0, ["a", "ended", "a", "b"]),
        (LOST, 0, ["a", "ended", "a", "b"]),
    ],
)
def test_a_step_that_outlived_its_run(scene: Scene, typed: str, code: int, trace: list[str]) -> None:
    ends(scene.works_in_the_background())
    waits = "test $(grep -c a ../trace) -ge 2 || { " + GATE + "; }"
    scene.plan.plan(script("a", waits, idempotent=True), script("b"))
    one = scene.runs(ahead="e\n")
    one.sees("Wait for it [W], or end it [e]? ")
    if typed in ("\n", CTRL_D):
        one.types(typed)
        one.sees("process ")
        assert scene.plan.trace() == ["a"]
        scene.opens()
        assert one.leaves() == code
    else:
        if typed == LOST:
            scene.opens()
        assert answers(one, typed) == code
    assert scene.plan.trace() == trace
    scene.opens()


# An undo that was interrupted, where nothing tells how far it came.


@pytest.mark.parametrize(
    ("typed", "code", "trace"),
    [
        ("r\n", 0, ["a", "begun", "begun", "unmade"]),
        ("d\n", 0, ["a", "begun"]),
        ("\n", 6, ["a", "begun"]),
        (CTRL_C, INTERRUPTED, ["a", "begun"]),
        (CTRL_D, 6, ["a", "begun"]),
        (LOST, 6, ["a", "begun"]),
    ],
)
def test_an_undo_that_was_interrupted(scene: Scene, typed: str, code: int, trace: list[str]) -> None:
    undo = {"rollback": f"echo begun >>../trace; {GATE}; echo unmade >>../trace"}
    scene.plan.plan(script("a", checkpoint=undo)).run()
    taking_back = scene.background("rollback", "--yes")
    scene.plan.waits_for_trace("a", "begun")
    (leftover,) = [int(pid) for pid in os.listdir("/proc") if pid.isdigit() and is_undo_of(pid, scene.plan)]
    ends(taking_back)
    os.killpg(leftover, signal.SIGKILL)
    eventually(lambda: not is_undo_of(str(leftover), scene.plan))
    scene.opens()
    one = scene.sits("rollback", "--yes", ahead="r\n")
    one.sees("Anything else leaves it: ")
    assert answers(one, typed) == code
    assert scene.plan.trace() == trace


def ends(running: Any) -> None:
    """With SIGKILL; what it had started lives on."""
    running.kill()
    running.wait(30)


def is_undo_of(pid: str, plan: Deployment) -> bool:
    """Whether this is the first process of an undo, in the folder of the plan's steps."""
    try:
        in_folder = os.readlink(f"/proc/{pid}/cwd") == str(plan.folder / "steps")
        return in_folder and os.getsid(int(pid)) == int(pid)
    except OSError:
        return False
