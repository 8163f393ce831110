"""The waits between attempts. Pure: the clock and the dice are handed in."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from freshtrack_deploy.model import Retry

JITTER = 0.25


def schedule(retry: Retry, *, budget: float, cap: float, random: Callable[[], float]) -> Iterator[float]:
    """Seconds before each further attempt (`count` is attempts in all), each at most `cap`, all at most `budget`."""
    left = budget
    for number in range(retry.count - 1):
        factor = 2.0**number if retry.backoff == "exponential" else number + 1.0
        wait = min(cap, retry.delay * factor * (1 + JITTER * random()))
        left -= wait
        if left < 0:
            return
        yield wait
