"""`verify`: what does not hold any more, and which files are not as they were left. Exit code 4 if anything."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment, looking
from freshtrack_deploy.cli.commands import nothing
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.engine import drift, verification
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from freshtrack_deploy.cli.deployment import Past
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.engine.verification import Verdict
    from freshtrack_deploy.model import Plan

DRIFTED = 4


def carry_out(invocation: Invocation) -> int:
    """0 when everything holds, else 4."""
    past = deployment.past(invocation)
    if past is None or past.plan is None:
        return nothing.said(invocation, {"steps": [], "ok": True})
    verdicts = _verdicts(invocation, past, replace(past.plan, folder=past.records.folder))
    wrong = [one for one in verdicts if not one.ok]
    last = f"{len(wrong)} of {len(verdicts)} done steps are not as they were left" if wrong else "everything holds"
    lines = [line for one in verdicts for line in _lines(one)]
    answer(invocation, {"ok": not wrong, "steps": [_document(one) for one in verdicts]}, [*lines, last])
    return DRIFTED if wrong else 0


def _verdicts(invocation: Invocation, past: Past, plan: Plan) -> list[Verdict]:
    with Signals() as signals:
        return verification.verify(looking.setting(invocation, past, plan, signals))


def _lines(one: Verdict) -> Iterator[str]:
    mark = "[OK]" if one.ok and one.checked else "[--]" if one.ok else "[!!]"
    yield f"{mark} {one.step}" + ("" if one.checked else ": nothing to check it by")
    if one.problem:
        yield f"     {one.problem}"
    yield from (f"     drift: {drift.line(found)}" for found in one.drift)


def _document(one: Verdict) -> dict[str, Any]:
    return {
        "id": one.step,
        "ok": one.ok,
        "checked": one.checked,
        "problem": one.problem or None,
        "drift": list(one.drift),
    }
