"""What every test of the state needs: a directory and a clock."""

from __future__ import annotations

import pytest


class StillClock:
    """Stands still, except while somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1_700_000_000.25

    def now(self) -> float:
        return self.time

    def monotonic(self) -> float:
        return self.time

    def sleep(self, seconds: float, wake: object = None) -> bool:
        self.time += seconds
        return False


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def state(tmp_path) -> str:
    return str(tmp_path)
