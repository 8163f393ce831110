"""Which checkpoint packages may go: those beyond the count of their policy, and those older than its age. Pure."""

from __future__ import annotations

import sys

from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from typing import Protocol, TypeVar

    class Dated(Protocol):
        @property
        def id(self) -> str: ...
        @property
        def created_s(self) -> float: ...

    P = TypeVar("P", bound=Dated)

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


def newest_first(packages: Iterable[P], now_s: float) -> list[P]:
    """In the order of their times. What claims to be made more than a day from now was made before the clock was set
    back, whenever that was: it counts as older than everything else.
    """
    latest = now_s + _DAY_S
    return sorted(packages, key=lambda one: (one.created_s <= latest, one.created_s, one.id), reverse=True)


def expired(packages: Iterable[Aged], rule: Policy, now_s: float, in_use: Collection[str] = ()) -> tuple[str, ...]:
    """The ids that may go, newest first: by count or by age; never one in use, never the newest of all."""
    in_order = newest_first(packages, now_s)
    kept = {*in_use, *(package.id for package in in_order[:1])}
    eldest = now_s - rule.days * _DAY_S
    return tuple(
        package.id
        for position, package in enumerate(in_order)
        if (position >= rule.count or package.created_s < eldest) and package.id not in kept
    )
