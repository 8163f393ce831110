"""When to leave a resource alone: the rules of the circuit breaker, over the record that the journal keeps. Pure.

A breaker has `resource`, `failures` in a row, and `opened_at` (seconds since the epoch; 0: never opened). It is closed
until `threshold` failures follow each other, then open for `RESET_S`, then half-open: one attempt decides, and if that
one fails, it is open again from then on.
"""

from __future__ import annotations

from freshtrack_deploy.failures.commands import programs
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol, TypeVar

    from freshtrack_deploy.model import Failure, Step

    class Breaker(Protocol):
        @property
        def resource(self) -> str: ...
        @property
        def failures(self) -> int: ...
        @property
        def opened_at(self) -> float: ...

    B = TypeVar("B", bound=Breaker)

CLOSED = "closed"
OPEN = "open"
HALF_OPEN = "half-open"

THRESHOLD = 5  # CIRCUIT_BREAKER_THRESHOLD
RESET_S = 300.0

# programs and actions whose failures say something about a resource that other steps use too
SHARED = {
    "apt-get": "apt", "apt": "apt", "apt-install": "apt", "apt-remove": "apt", "aptitude": "apt",
    "docker": "docker registry", "docker-compose": "docker registry", "compose": "docker registry",
    "podman": "docker registry",
}  # fmt: skip


def verdict(breaker: Breaker, now: float, threshold: int = THRESHOLD) -> str:
    """CLOSED, OPEN or HALF_OPEN at the time `now`."""
    if breaker.failures < threshold:
        return CLOSED
    return OPEN if 0 <= now - breaker.opened_at < RESET_S else HALF_OPEN  # a clock set back must not keep it open


def after_failure(breaker: B, now: float, threshold: int = THRESHOLD) -> B:
    """One more failure in a row; the one that reaches the threshold, and every later one, opens it (again) now."""
    failures = breaker.failures + 1
    return replace(breaker, failures=failures, opened_at=now if failures >= threshold else breaker.opened_at)


def after_success(breaker: B) -> B:
    """It works again: closed, nothing remembered."""
    return replace(breaker, failures=0, opened_at=0.0)


def resource_of(step: Step, command: str, failure: Failure | None = None) -> str:
    """What the step depends on and other steps share: the plan's name for it, a URL's host, apt, the registry.

    It is read from the step, or its command where the step says nothing, never from the failure: a success has
    to close the breaker that a failure has opened. Empty: nothing that a breaker could protect.
    """
    text = str(step.settings.get("url") or step.settings.get("content") or command)
    return step.breaker or _host_in(text) or SHARED.get(step.action, "") or _shared_by(text)


def _host_in(text: str) -> str:
    """The host of the first URL, without user, password and port."""
    rest = text.partition("://")[2]
    parts = rest.split("/")[0].split()
    return _bare(parts[0].rpartition("@")[2]) if parts else ""


def _shared_by(text: str) -> str:
    return next((SHARED[program] for program in programs(text) if program in SHARED), "")


def _bare(authority: str) -> str:
    if authority.startswith("["):
        return authority.partition("]")[0][1:]
    return authority.partition(":")[0].strip("\"';,)").lower()
