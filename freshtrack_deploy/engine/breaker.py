"""When to leave a resource alone: the rules of the circuit breaker, over the record that the journal keeps. Pure.

A breaker is closed until `threshold` failures follow each other, then open for `RESET_S`, then half-open: one attempt
decides, and if that one fails, it is open again from then on.
"""

from __future__ import annotations

from freshtrack_deploy.engine import clues
from freshtrack_deploy.failures.commands import programs
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.model import Failure, Step
    from freshtrack_deploy.state.records import Breaker

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

LOCAL = ("localhost", "127.", "::1")


def verdict(breaker: Breaker, now: float, threshold: int = THRESHOLD) -> str:
    """CLOSED, OPEN or HALF_OPEN at the time `now`."""
    if breaker.failures < threshold:
        return CLOSED
    return OPEN if 0 <= now - breaker.opened_at < RESET_S else HALF_OPEN  # a clock set back must not keep it open


def after_failure(breaker: Breaker, now: float, threshold: int = THRESHOLD) -> Breaker:
    """One more failure in a row; the one that reaches the threshold, and every later one, opens it (again) now."""
    failures = breaker.failures + 1
    return replace(breaker, failures=failures, opened_at=now if failures >= threshold else breaker.opened_at)


def after_success(breaker: Breaker) -> Breaker:
    """It works again: closed, nothing remembered."""
    return replace(breaker, failures=0, opened_at=0.0)


def resources_of(step: Step, text: str) -> tuple[str, ...]:
    """What the step depends on and other steps share: the plan's own name for it; else apt, the registry, each host.

    `text` is where the step names URLs and programs. Which one a failure is about, `blamed` says; a success closes all.
    """
    own = _own(step)
    shared = (SHARED[program] for program in programs(text) if program in SHARED)
    return (own,) if own else tuple(dict.fromkeys((*shared, *_hosts(text))))


def blamed(step: Step, text: str, failure: Failure) -> str:
    """The one of them that the failure is about; empty: none, or nobody can tell which.

    It is the one that the evidence names, or the line of the script that failed, or whose program said so. A host that
    the evidence names and the step does not is nobody's: to count it against another one would be unjust.
    """
    resources = resources_of(step, text)
    for said in (failure.evidence, failure.command):
        named = [one for one in resources if one in said.lower()]
        if named:
            return max(named, key=len)
    by_program = SHARED.get(failure.program, "")
    if by_program in resources or _own(step):
        return by_program if by_program in resources else _own(step)
    return resources[0] if len(resources) == 1 and "host" not in clues.of(failure) else ""


def _own(step: Step) -> str:
    return step.breaker or SHARED.get(step.action, "")


def _hosts(text: str) -> Iterator[str]:
    """The hosts of all URLs, without user, password and port; what stands in a comment or a variable names none."""
    for line in text.splitlines():
        for rest in line.split("://")[1:] if not line.lstrip().startswith("#") else ():
            host = _host(rest)
            if host and not set(host) & set("${}*<>"):
                yield host


def _host(rest: str) -> str:
    """What follows `://` up to its end. On this machine the port tells who is meant."""
    authority = "".join(rest.split("/")[0].split()[:1]).rpartition("@")[2].strip("\"'`;,)|&").lower()
    bare = authority.partition("]")[0][1:] if authority.startswith("[") else authority.partition(":")[0]
    return authority if bare.startswith(LOCAL) else bare
