"""The events of a run as JSON lines, for programs (docs/commands.md).

ASCII only, so that no terminal encoding, locale or foreign byte can break a line. Fields are added, never renamed
or removed, without a new schema number.
"""

from __future__ import annotations

import json

from freshtrack_deploy.host.clock import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from freshtrack_deploy.events import Event
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.model import Failure

SCHEMA = 1


class JsonLines:
    """A listener that writes every event with an EVENT name as one JSON object a line."""

    def __init__(self, write: Callable[[str], None], clock: Clock) -> None:
        self._write = write
        self._clock = clock
        self._run = ""

    def __call__(self, event: Event) -> None:
        name = getattr(event, "EVENT", "")
        if not name:
            return
        fields = event_fields(event)
        self._run = fields.pop("run", self._run)
        head: dict[str, Any] = {"event": name, "time": iso(self._clock.now()), "run": self._run}
        if name == "run-started":
            head["schema"] = SCHEMA
        self._write(json.dumps({**head, **fields}, default=str) + "\n")


def event_fields(event: Event) -> dict[str, Any]:
    """The fields of an event in their order, its failure (if it has one) spread out among them."""
    fields: dict[str, Any] = {}
    for name in type(event).__annotations__:
        value = getattr(event, name)
        fields.update(failure_fields(value) if name == "failure" else {name: value})
    return fields


def failure_fields(failure: Failure) -> dict[str, Any]:
    """A failure as JSON says it, also for `last_error` in `status`."""
    kind = failure.kind
    known = {name: getattr(failure, name) for name in type(failure).__annotations__ if name != "kind"}
    place = {"plan_line": failure.place.line} if failure.place.line else {}
    return {"category": kind.category, "code": kind.code, "severity": kind.severity, **known, **place}
