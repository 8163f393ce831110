"""Words of locks, networks and time limits: in failures that a retry may help, and in failures that no retry can help.

Both lists are invented. Of the hopeless ones, those after the first 125 were judged before a rule was made for them: 15 of
159, then 9 of 92 and then 10 of 205 gave hope.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from freshtrack_deploy.failures.classify import classify

HERE = Path(__file__).parent


def lines(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", lines("hopeless.txt"))
def test_no_hope_is_drawn_from_words_that_mean_something_hopeless(line: str) -> None:
    assert not classify("bash deploy.sh", 1, None, "", line).retryable


@pytest.mark.parametrize("line", lines("hopeful.txt"))
def test_hope_is_drawn_from_what_a_retry_may_help(line: str) -> None:
    assert classify("bash deploy.sh", 1, None, "", line).retryable


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('hook said "connection refused"; the configuration is invalid', "E_CONFIG"),
        ('error: connection refused (url "http://invalid configuration/")', "E_NETWORK"),
        ("AssertionError: 'timed out' not found in 'ok'", "E_UNKNOWN"),
    ],
)
def test_a_hope_that_is_only_quoted_counts_less_than_a_line_s_own_words(line: str, code: str) -> None:
    assert classify("./app", 1, None, "", line).kind.code == code
