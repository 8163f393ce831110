"""Time within a step: what is left of it, and waits that a signal ends."""

from __future__ import annotations

from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.host.bound import Host

SHORTEST = 0.1  # seconds: a program that is started with no time left is ended at once, and says so


def budget(host: Host) -> Callable[[], Host]:
    """A function that gives the host with what is then left of the attempt's time, for actions of several programs."""
    if host.timeout is None:
        return lambda: host
    end = host.clock.monotonic() + host.timeout

    def now() -> Host:
        return replace(host, timeout=max(SHORTEST, end - host.clock.monotonic()))

    return now


def pause(host: Host, seconds: float) -> bool:
    """Wait. False as soon as somebody asks us to end the step."""
    end = host.clock.monotonic() + seconds
    while not host.signals.end_step:
        left = end - host.clock.monotonic()
        if left <= 0:
            return True
        if host.clock.sleep(left, host.signals):
            host.signals.take()
    return False
