"""`breaker status`: what is left alone because it failed too often; `breaker reset [NAME]`: try it again at once."""

from __future__ import annotations

import os

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.commands import nothing
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.engine import breaker
from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.host.clock import Clock, iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.state.records import Records

THRESHOLD = "CIRCUIT_BREAKER_THRESHOLD"


def carry_out(invocation: Invocation) -> int:
    """List the breakers, or close them. Raises UsageError for a name that is none."""
    past = deployment.past(invocation)
    if past is None:
        return nothing.said(invocation, {"breakers": []})
    if invocation.verb == "reset":
        return _reset(invocation, past.records)
    shown = documents(past.records)
    answer(invocation, {"breakers": shown}, [_line(one) for one in shown] or ["no breaker: nothing failed in a row"])
    return 0


def threshold() -> int:
    """How many failures in a row open a breaker. Raises UsageError."""
    text = os.environ.get(THRESHOLD) or str(breaker.THRESHOLD)
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise UsageError(text=f"{THRESHOLD} is a number from 1, not {text!r}")
    return int(text)


def documents(records: Records) -> list[dict[str, Any]]:
    """The `breakers` of `status` and `breaker status`; what has recovered is not among them."""
    now, limit = Clock().now(), threshold()
    return [
        {
            "resource": one.resource,
            "failures": one.failures,
            "threshold": limit,
            "state": breaker.verdict(one, now, limit),
            "opened_at": iso(one.opened_at) if one.opened_at else None,
            "until": iso(one.opened_at + breaker.RESET_S) if one.opened_at else None,
        }
        for one in records.breakers.values()
        if one.failures
    ]


def _line(one: dict[str, Any]) -> str:
    until = f", until {one['until']}" if one["state"] == breaker.OPEN else ""
    return f"{one['resource']}: {one['state']}{until} ({one['failures']} of {one['threshold']} failures in a row)"


def _reset(invocation: Invocation, known: Records) -> int:
    from freshtrack_deploy.engine import upkeep
    from freshtrack_deploy.state.records import Kind

    name = invocation.arguments.get("NAME")  # an empty one is not none: "$NAME" may have been meant
    if name is not None and name not in known.breakers:
        raise UsageError(text=f"there is no breaker {name!r}; there are: {', '.join(known.breakers) or 'none'}")
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    with upkeep.maintenance(asked, Clock()) as memory:
        counted = [one.resource for one in memory.records.breakers.values() if one.failures]
        closed = [resource for resource in counted if name in (None, resource)]
        for resource in closed:
            memory.append(Kind.BREAKER, resource=resource, failures=0, opened_at=0.0)
    answer(invocation, {"reset": closed}, [f"{one}: closed" for one in closed] or ["no breaker was open"])
    return 0
