"""Texts that operators and scripts know, at a terminal, with the answers they take."""

from __future__ import annotations

import signal
from typing import Any, Callable

import pytest
from deployments import Deployment, script

ONCE = {"timing": {"retry": {"count": 1}}}
TRANSIENT = "echo 'curl: (6) Could not resolve host: example.com' >&2; exit 6"
PERMISSION = "echo 'cp: cannot create regular file: Permission denied' >&2; exit 1"
RESOURCE = "echo 'write error: No space left on device' >&2; exit 1"
CONFIG = "echo 'nginx: [emerg] unknown directive \"prot\" in /etc/nginx/nginx.conf:3' >&2; exit 1"

QUESTIONS = {
    "transient": (TRANSIENT, "This appears to be a temporary issue.", "Retry now? [Y/n]: ", True),
    "permission": (PERMISSION, "Permission issue detected.", "Fix the issue and retry? [Y/n]: ", True),
    "resource": (
        *(RESOURCE, "Resource exhaustion detected (memory or disk).", "Fix the issue and retry? [Y/n]: ", True),
    ),
    "unknown": ("exit 1", "", "Retry? [y/N]: ", False),
}


@pytest.mark.parametrize("kind", QUESTIONS)
def test_the_question_of_each_category_and_its_default(
    deployment: Deployment, person: Callable[..., Any], kind: str
) -> None:
    content, text, question, retries = QUESTIONS[kind]
    plan = deployment.plan(script("a", f"test ! -e ../fixed || exit 0\n{content}", **ONCE))
    operator = person("run", "--plan", plan.file, "--no-color")
    before = operator.sees(question)
    assert text in before.replace("\r\n", "\n")
    assert "a failed (exit code: " in before
    if kind in ("permission", "resource"):
        assert "  1. " in before
    (plan.folder / "fixed").touch()
    operator.types("\n")
    assert operator.leaves() == (0 if retries else 7)
    assert plan.trace() == (["a", "a"] if retries else ["a"])


@pytest.mark.parametrize("answer", ["n", "no", "N", "No"])
def test_no_means_no(deployment: Deployment, person: Callable[..., Any], answer: str) -> None:
    plan = deployment.plan(script("a", TRANSIENT, **ONCE))
    operator = person("run", "--plan", plan.file)
    operator.sees("Retry now? [Y/n]: ")
    operator.types(f"{answer}\n")
    assert (operator.leaves(), plan.trace()) == (7, ["a"])


@pytest.mark.parametrize(
    ("content", "title"),
    [(CONFIG, "CRITICAL FAILURE"), ("kill -TERM $$", "FATAL ERROR - Manual intervention required")],
    ids=["critical", "fatal"],
)
def test_critical_and_fatal_failures_ask_nothing(
    deployment: Deployment, person: Callable[..., Any], content: str, title: str
) -> None:
    plan = deployment.plan(script("a", content))
    operator = person("run", "--plan", plan.file, "--no-color")
    assert operator.leaves() == 1
    assert title in operator.text
    assert "?" not in operator.text.split(title)[1]
    assert plan.trace() == ["a"]
    if "TERM" in content:
        assert f"a failed (exit code: {128 + signal.SIGTERM})" in operator.text


def test_the_lines_of_a_run(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"))
    assert "[RUN] a\na completed\n" in plan.run().stdout
    stamp = (plan.state / ".checkpoint-a").read_text().splitlines()[0]
    assert f"[SKIP] a (completed at: {stamp})\n" in plan.run().stdout
