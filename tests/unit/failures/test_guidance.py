"""Guidance: the texts that operators know, and at least one concrete thing to do for every failure."""

from __future__ import annotations

import string

import pytest

from freshtrack_deploy.failures import guidance
from freshtrack_deploy.model import FAILURE_KINDS, Failure

FIX = "Fix the issue and retry? [Y/n]: "


def failure(code: str, **fields: object) -> Failure:
    return Failure(kind=FAILURE_KINDS[code], evidence="", message="", **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "headline", "question", "default"),
    [
        ("E_NETWORK", "This appears to be a temporary issue.", "Retry now? [Y/n]: ", "y"),
        ("E_TIMEOUT", "This appears to be a temporary issue.", "Retry now? [Y/n]: ", "y"),
        ("E_LOCK", "This appears to be a temporary issue.", "Retry now? [Y/n]: ", "y"),
        ("E_PERMISSION", "Permission issue detected.", FIX, "y"),
        ("E_DISK", "Resource exhaustion detected (memory or disk).", FIX, "y"),
        ("E_MEMORY", "Resource exhaustion detected (memory or disk).", FIX, "y"),
        ("E_CONFIG", "CRITICAL FAILURE", "", "n"),
        ("E_PKG_CORRUPT", "CRITICAL FAILURE", "", "n"),
        ("E_SERVICE", "CRITICAL FAILURE", "", "n"),
        ("E_SIGNAL", "FATAL ERROR - Manual intervention required", "", "n"),
    ],
)
def test_each_kind_of_failure_has_its_headline_and_question(
    code: str, headline: str, question: str, default: str
) -> None:
    assert guidance.prompt(FAILURE_KINDS[code]) == guidance.Prompt(headline, question, default)


@pytest.mark.parametrize("code", ["E_AUTH", "E_NOT_FOUND", "E_CONFLICT"])
def test_what_can_be_mended_asks_to_mend_it(code: str) -> None:
    assert guidance.prompt(FAILURE_KINDS[code]).question == FIX


def test_an_unknown_failure_is_retried_only_on_request() -> None:
    asked = guidance.prompt(FAILURE_KINDS["E_UNKNOWN"])
    assert (asked.question, asked.default) == ("Retry? [y/N]: ", "n")


@pytest.mark.parametrize("code", FAILURE_KINDS)
def test_every_failure_names_a_concrete_action(code: str) -> None:
    headline, *rest = guidance.lines(failure(code), {})
    assert headline
    assert rest[0].startswith("  1. ")
    assert not any("{" in line for line in rest)


@pytest.mark.parametrize("code", FAILURE_KINDS)
def test_every_fact_of_a_suggestion_is_announced(code: str) -> None:
    announced = {
        *[
            "step",
            "log",
            "plan",
            "user",
            "path",
            "host",
            "holder",
            "port",
            "disk",
            "room",
            "memory",
            "unit",
            "missing",
            "input",
            "program",
            "silent",
            "owned",
            "killed",
            "unfinished",
            "root",
            "other",
        ]
    }
    for variants in guidance.SUGGESTIONS[code]:
        for text in variants:
            assert {name for _, name, _, _ in string.Formatter().parse(text) if name} <= announced


def test_facts_are_filled_in() -> None:
    text = "\n".join(guidance.lines(failure("E_CONFLICT"), {"port": "80", "holder": "apache2, pid 812"}))
    assert "Port 80 is held by apache2, pid 812" in text
    assert "apt-get, pid 7" in "\n".join(guidance.lines(failure("E_LOCK"), {"holder": "apt-get, pid 7"}))


def test_a_fact_that_is_empty_counts_as_unknown() -> None:
    assert guidance.lines(failure("E_LOCK"), {"holder": ""}) == guidance.lines(failure("E_LOCK"), {})


def test_how_long_a_tool_wants_to_wait_is_said() -> None:
    told = guidance.lines(failure("E_NETWORK", program="curl", retry_after=30.0), {})
    assert told[-1] == "  curl asks to wait 30 s before the next attempt."
    told = guidance.lines(failure("E_NETWORK", retry_after=0.5), {})
    assert told[-1] == "  It asks to wait 0.5 s before the next attempt."


def test_a_tool_that_wants_no_wait_asks_for_none() -> None:
    assert "asks to wait" not in "\n".join(guidance.lines(failure("E_NETWORK", program="curl", retry_after=0.0), {}))


def test_root_is_not_told_to_become_root() -> None:
    first, *_ = guidance.lines(failure("E_PERMISSION"), {"user": "root", "root": "root", "path": "/x", "program": "p"})[
        1:
    ]
    assert first.startswith(
        "  1. Ensure you're running with sudo: it was, root ran this. What else forbids it: lsattr -d /x"
    )


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("E_PERMISSION", ("sudo", "ls -la", "groups")),
        ("E_DISK", ("docker system prune", "free -h", "df -h")),
        ("E_MEMORY", ("docker system prune", "free -h", "df -h")),
        ("E_SERVICE", ("docker compose logs", "journalctl -xe", "rollback")),
    ],
)
def test_the_suggestions_of_the_seed(code: str, words: tuple[str, ...]) -> None:
    text = "\n".join(guidance.lines(failure(code), {}))
    assert all(word in text for word in words)
