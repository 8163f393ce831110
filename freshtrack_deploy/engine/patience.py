"""How long the attempts at one step are repeated: counted, within cap and budget, and as late as a tool asks for."""

from __future__ import annotations

from freshtrack_deploy.engine import backoff

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.model import Retry

BUDGET = 600.0  # seconds that the automatic retries of one step may wait in all
CAP = 120.0  # seconds, the longest single wait


class Patience:
    """How often a step has been tried in this run, and how long the next wait would be."""

    def __init__(self, retry: Retry, random: Callable[[], float]) -> None:
        self.number = 0
        self._count = retry.count
        self._waited = 0.0
        self._delays = backoff.schedule(retry, budget=BUDGET, cap=CAP, random=random)
        self._next = next(self._delays, None)

    def next_number(self) -> int:
        """The number of the attempt that begins, from 1."""
        self.number += 1
        return self.number

    def allows(self, retry_after: float | None) -> bool:
        """Whether another attempt fits: into the count, and its wait into cap and budget.

        An attempt that the operator asked for counts as any other. Who is asked to wait longer than that is not helped
        by coming back earlier.
        """
        if self._next is None or self.number >= self._count:
            return False
        return (retry_after or 0.0) <= CAP and self._wait(retry_after) <= self._left

    def delay(self, retry_after: float | None) -> float:
        """The wait before the next attempt, in seconds; a tool's own Retry-After makes it longer."""
        wait = self._wait(retry_after)
        self._waited += wait
        self._next = next(self._delays, None)
        return wait

    def _wait(self, retry_after: float | None) -> float:
        return max(self._next or 0.0, retry_after or 0.0)

    @property
    def _left(self) -> float:
        return BUDGET - self._waited
