"""How long to wait before each further attempt. Pure: chance and limits are handed in, nobody sleeps here."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Callable

    from freshtrack_deploy.model import Retry

JITTER = 0.25  # at most this share is added, so that machines that failed together do not come back together


def schedule(retry: Retry, *, budget: float, cap: float, random: Callable[[], float]) -> Iterator[float]:
    """Yield the waits between attempts, in seconds: `retry.count - 1` of them, fewer when the budget runs out.

    `cap` limits one wait, jitter included; `budget` limits their sum: a wait that does not fit ends the schedule.
    `random` returns a number in [0, 1).
    """
    left = budget
    for attempt in range(1, retry.count):
        wait = min(_planned(retry, attempt) * (1 + JITTER * random()), cap)
        if wait > left:
            return
        left -= wait
        yield wait


def _planned(retry: Retry, attempt: int) -> float:
    """The wait after this attempt, before jitter: delay, 2 delay, 3 delay, ... or delay, 2 delay, 4 delay, ..."""
    return retry.delay * (attempt if retry.backoff == "linear" else 2.0 ** min(attempt - 1, 64))
