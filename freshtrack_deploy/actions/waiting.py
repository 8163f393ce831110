"""Time within a step: what is left of it, and waits that a signal ends."""

from __future__ import annotations

from freshtrack_deploy.model import Outcome
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.host.bound import Host

TICK_S = 1.0
SHORTEST = 0.1  # seconds: a program that is started with no time left is ended at once, and says so


class Ended(Exception):
    """The step has to end while it waits for something."""

    def __init__(self, *, interrupted: bool = False, timed_out: bool = False) -> None:
        super().__init__("interrupted" if interrupted else "out of time")
        self.interrupted = interrupted
        self.timed_out = timed_out

    def outcome(self, waited_for: str) -> Outcome:
        """The step's outcome; `waited_for` completes "while waiting for"."""
        message = f"{self} while waiting for {waited_for}"
        return Outcome(ok=False, message=message, interrupted=self.interrupted, timed_out=self.timed_out)


def budget(host: Host) -> Callable[[], Host]:
    """A function that gives the host with what is then left of the attempt's time, for actions of several programs."""
    if host.timeout is None:
        return lambda: host
    end = host.clock.monotonic() + host.timeout

    def now() -> Host:
        return replace(host, timeout=max(SHORTEST, end - host.clock.monotonic()))

    return now


def pause(host: Host, seconds: float) -> None:
    """Wait. Raises Ended as soon as somebody asks us to end the step, or when the attempt's time is over."""
    if host.timeout is not None and host.timeout <= SHORTEST and not host.signals.end_step:
        raise Ended(timed_out=True)
    rest(host, seconds)
    if host.signals.end_step:
        raise Ended(interrupted=True)


def rest(host: Host, seconds: float) -> None:
    """Wait, and let the operator see that we do; a signal that asks for the end ends it."""
    end = host.clock.monotonic() + seconds
    while not host.signals.end_step:
        left = end - host.clock.monotonic()
        if left <= 0:
            return
        if host.clock.sleep(min(left, TICK_S), host.signals):
            host.signals.take()
        if host.tick:
            host.tick()
