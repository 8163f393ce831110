"""Windows that change, streams that end, and programs that print what a terminal obeys: by the built file."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, script

GATE = "until test -e ../gate; do sleep 0.02; done"
LIVE = "\r\x1b[K"
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\x1b(?!\\[[0-9;]*[mK])")
HOSTILE = r"printf '\033]0;title\007\033[2J 10%%\r 50%%\r\ntouch: /x\001: \377 Permission denied\010\n'; exit 1"


def opens(plan: Deployment) -> None:
    (plan.folder / "gate").touch()


def drawn(text: str) -> list[str]:
    """The live lines, in the order in which they were drawn."""
    return [line for line in re.findall(r"\r\x1b\[K([^\r\n\x1b]*)", text) if line]


def test_a_live_line_fits_a_window_that_became_narrow(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", f"echo {'long ' * 30}; {GATE}"))
    operator = person("run", "--plan", plan.file)
    operator.sees("a: long long long")
    operator.resizes(24, 20)
    for _ in range(3):  # one of them may have been measured before
        operator.sees(LIVE)
    opens(plan)
    operator.sees("a completed")
    lines = drawn(operator.text)
    assert max(map(len, lines)) > 20 > len(lines[-1])
    assert operator.leaves() == 0


def test_a_question_survives_a_window_that_changes(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", "test -e ../gate || exit 9"))
    operator = person("run", "--plan", plan.file)
    operator.sees("Retry? [y/N]: ")
    operator.resizes(24, 20)
    operator.types("l\n")
    operator.sees("Retry? [y/N]: ")
    operator.resizes(50, 200)
    opens(plan)
    operator.types("y\n")
    assert operator.leaves() == 0


@pytest.mark.parametrize("words", [("-v",)], ids=str)
def test_a_reader_that_leaves_does_not_stop_the_run(
    deployment: Deployment, background: Callable[..., Any], words: tuple[str, ...]
) -> None:
    """`deploy.pyz run | head -1`"""
    plan = deployment.plan(script("a", f"{GATE}; seq 20000"), script("b"))
    run = background("run", "--plan", plan.file, *words)
    assert run.stdout.readline().startswith("trial: 2 steps")
    run.stdout.close()
    run.stdout = None
    opens(plan)
    assert run.wait(60) == 0
    assert plan.trace() == ["a", "b"]


@pytest.mark.parametrize("words", [("-v",), ("--json",)], ids=str)
def test_a_full_stderr_stops_nothing(
    deployment: Deployment, background: Callable[..., Any], words: tuple[str, ...]
) -> None:
    plan = deployment.plan(script("a", "exit 9", on_failure={"action": "continue"}), script("b"))
    with open("/dev/full", "w") as full:
        run = background("run", "--plan", plan.file, *words, stderr=full)
        assert run.wait(60) == 3
    assert plan.trace() == ["a", "b"]


@pytest.mark.parametrize("words", [("status", "--json"), ("logs",)], ids=str)
def test_an_answer_that_is_cut_off_does_not_count_as_given(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str], words: tuple[str, ...]
) -> None:
    deployment.plan(script("a", "echo something")).run()
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [deploy_pyz, *words], env=environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (done.returncode, "No space left on device" in done.stderr) == (73, True)


@pytest.mark.parametrize("width", [20, 200])
def test_nothing_that_a_program_printed_is_obeyed(
    deployment: Deployment, person: Callable[..., Any], width: int
) -> None:
    plan = deployment.plan(script("a", HOSTILE))
    shown = []
    operator = person("run", "--plan", plan.file, "-v", size=(24, width))
    operator.sees("Fix the issue and retry? [Y/n]: ")
    operator.types("l\n")
    operator.sees("Fix the issue and retry? [Y/n]: ")
    operator.types("q\n")
    assert operator.leaves() == 7
    shown.append(operator.text)
    for words in (("status",), ("explain",), ("logs",), ("history",)):
        operator = person(*words, size=(24, width))
        assert operator.leaves() == 0
        shown.append(operator.text)
    for text in shown:
        assert CONTROL.search(text.replace(LIVE, "")) is None, text
    assert "Permission denied" in shown[1]
    assert " 10%\n 50%\n" in shown[3], "a progress display in a log is a line each"


@pytest.mark.parametrize("width", [80, 200])
def test_tables_fit_the_terminal(deployment: Deployment, person: Callable[..., Any], width: int) -> None:
    names = [f"a-step-with-a-long-name-{number}" for number in range(4)]
    steps = [script(name, depends_on=names[:number]) for number, name in enumerate(names)]
    plan = deployment.plan(*steps, plan={"version": "1.0"})
    plan.run()
    for words in (("status",), ("plan", plan.file), ("history",)):
        operator = person(*words, size=(24, width))
        assert operator.leaves() == 0
        lines = [line for line in operator.text.splitlines() if not line.startswith("warning: ")]
        assert max(map(len, lines)) <= width, operator.text
