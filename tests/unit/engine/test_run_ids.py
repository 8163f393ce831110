"""Runs are told apart, also those of other deployments that begin in the same second."""

from __future__ import annotations

import os

import pytest

from freshtrack_deploy.engine.run import new_id


class Stopped:
    """A clock that stands still."""

    def now(self) -> float:
        return 1769335200.0


@pytest.mark.parametrize(
    ("pid", "taken", "expected"),
    [
        (41, (), "20260125-100000-41"),
        (42, (), "20260125-100000-42"),
        (41, ("20260125-100000-41",), "20260125-100000-41-2"),
    ],
)
def test_runs_of_one_second_differ(
    pid: int, taken: tuple[str, ...], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "getpid", lambda: pid)
    assert new_id(Stopped(), dict.fromkeys(taken)) == expected  # type: ignore[arg-type]
