"""Which checkpoint packages may go: those beyond the count of their policy, and those older than its age. Pure."""

from __future__ import annotations

import sys

from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_DAY_S = 86_400


@record
class Policy:
    """How many packages are kept, and for how many days."""

    count: int
    days: int


POLICIES = {"minimal": Policy(3, 7), "standard": Policy(10, 30), "extended": Policy(50, 90)}


def older_than(text: str) -> Policy:
    """What keeps any number, for so many days. Raises UsageError."""
    if not text.isdecimal():
        raise UsageError(text=f"a number of days is needed, not {text!r}")
    return Policy(sys.maxsize, int(text))


@record
class Aged:
    """A package as far as its retention is concerned. `created_s`: seconds since the epoch."""

    id: str
    created_s: float


def policy(name: str) -> Policy:
    """The policy called `name`. Raises UsageError."""
    if name not in POLICIES:
        raise UsageError(text=f'there is no retention policy "{name}"; there are: {", ".join(POLICIES)}')
    return POLICIES[name]


def expired(packages: Iterable[Aged], rule: Policy, now_s: float, in_use: Collection[str] = ()) -> tuple[str, ...]:
    """The ids that may go, newest first: by count or by age; never one in use, never the newest of all."""
    newest_first = sorted(packages, key=lambda package: (package.created_s, package.id), reverse=True)
    kept = {*in_use, *(package.id for package in newest_first[:1])}
    eldest = now_s - rule.days * _DAY_S
    return tuple(
        package.id
        for position, package in enumerate(newest_first)
        if (position >= rule.count or package.created_s < eldest) and package.id not in kept
    )
