"""Who else can change a file or directory that root is about to trust.

Root executes what a plan or a state directory says, so neither may lie where an untrusted user can write. The rule is
the guard's, which needs it before this package can be imported: one rule, one implementation.
"""

from __future__ import annotations

import os

from freshtrack_deploy import guard
from freshtrack_deploy.errors import UnsafePlace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def check(path: str, *, trusted_uids: Iterable[int] | None = None, as_parent: bool = False) -> None:
    """Refuse a path that, or whose parents or links on the way, a user other than these can change.

    `trusted_uids`: user ids; by default root and who called sudo. `as_parent`: something is to be made in `path`, which
    may then be sticky itself. UnsafePlace: the first unsafe place on the way, and why. OSError: there is no such path.
    What the rule allows: sticky parents, group-writable by a private group.
    """
    trusted = guard.trusted_users(os.environ) if trusted_uids is None else tuple(trusted_uids)
    place, reason = guard.unsafe_place(os.path.abspath(path), trusted, as_parent)
    if place:
        raise UnsafePlace(path=place, reason=reason, remedy=guard.remedy(place))
