"""`status`: every step, the lock, the breakers, the last error. Changes nothing, also beside a run."""

from __future__ import annotations

import sys

from freshtrack_deploy.cli import deployment, sources
from freshtrack_deploy.cli.commands import breaker, nothing
from freshtrack_deploy.cli.commands import lock as lock_command
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.engine import compare, drift
from freshtrack_deploy.host.clock import iso
from freshtrack_deploy.host.terminal import columns
from freshtrack_deploy.model import StepState
from freshtrack_deploy.state import lock
from freshtrack_deploy.state.records import StepRecord

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from freshtrack_deploy.cli.deployment import Past
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.cli.sources import Source
    from freshtrack_deploy.state.records import Records

SETTLED = (StepState.DONE, StepState.SKIPPED, StepState.ORPHANED)


def carry_out(invocation: Invocation) -> int:
    """0, also when something is wrong: this only looks. Raises StateDamaged, StateTooNew."""
    from freshtrack_deploy.report import summary

    past = deployment.past(invocation)
    if past is None:
        return nothing.said(invocation, _empty(invocation))
    shown = document(past, _compared(invocation, past))
    if past.note:
        sys.stderr.write(f"note: {past.note}\n")
    answer(invocation, shown, summary.status_lines(shown, columns()))
    return 0


def _empty(invocation: Invocation) -> dict[str, Any]:
    """The same document without a deployment."""
    from freshtrack_deploy.report.summary import NOTHING_YET

    others = [{"plan": name, "command": command} for name, command in deployment.others(invocation)]
    empty: dict[str, Any] = {
        "plan": None,
        "directory": None,
        "steps": [],
        "next": None,
        "lock": lock_command.document(None),
    }
    return {**empty, "last_error": None, "breakers": [], "message": NOTHING_YET, "others": others}


def _compared(invocation: Invocation, past: Past) -> Source | None:
    """The plan to compare with: the one named, else the one built in if it is the same deployment's."""
    wanted = deployment.wanted_plan(invocation)
    if wanted and not sources.is_name(wanted):
        return sources.find(wanted)
    return sources.built_in(wanted) if past.records.plan == (wanted or sources.built_in_name()) else None


def document(past: Past, compared: Source | None = None) -> dict[str, Any]:
    """What `status --json` prints; its keys stay (docs/commands.md)."""
    records = past.records
    running = past.running
    changed = compare.changed(compared.plan, compared.contents, records, past.directory) if compared else {}
    drifted = drift.of(past.directory, records, past.plan.data if past.plan else ())
    planned = {step.id: step.name for step in past.plan.steps} if past.plan else None
    steps = [_step(records.step(id), planned, running, changed, drifted.get(id, [])) for id in _ids(past)]
    return {
        "plan": {"name": records.plan, "version": past.plan.version if past.plan else ""},
        "directory": past.directory,
        "steps": steps,
        "next": next((step["id"] for step in steps if step["state"] not in SETTLED), None),
        "lock": lock_command.document(lock.held(past.directory)),
        "last_error": _last_error(records),
        "breakers": breaker.documents(records),
    }


def _ids(past: Past) -> list[str]:
    """The plan's steps in the order they run, then those that only the journal still knows."""
    from freshtrack_deploy.plan import graph

    planned = [step.id for step in graph.order(past.plan)] if past.plan else []
    return list(dict.fromkeys((*planned, *past.records.steps)))


def _step(
    known: StepRecord,
    planned: Mapping[str, str] | None,
    running: bool,
    changed: Mapping[str, str],
    drifted: list[dict[str, Any]],
) -> dict[str, Any]:
    """`planned` are the names in the plan, by id; None: there is no plan."""
    failure = known.failure.get("evidence") or known.failure.get("message")
    return {
        "id": known.id,
        "name": _name(known, (planned or {}).get(known.id, "")),
        "state": StepState.CHANGED if known.id in changed else _state(known, planned, running),
        "started_at": iso(known.started_at) if known.started_at else None,
        "completed_at": iso(known.completed_at) if known.completed_at else None,
        "attempts": known.attempts,
        "duration_s": known.duration_s or None,
        "run": known.run or None,
        "reason": changed.get(known.id) or failure or known.reason or None,
        "usage": dict(known.usage),
        "drift": drifted,
    }


def _name(known: StepRecord, planned: str) -> str:
    """As the plan says it; with inputs in it, as it was called when it last ran."""
    return planned if planned and "${" not in planned else known.name or planned or known.id


def _state(known: StepRecord, planned: Mapping[str, str] | None, running: bool) -> str:
    """A step that was started is in progress only while somebody holds the lock."""
    if known.state == StepState.STARTED and not running:
        return StepState.INTERRUPTED
    orphaned = planned is not None and known.id not in planned and known.state == StepState.DONE
    return StepState.ORPHANED if orphaned else known.state


def _last_error(records: Records) -> dict[str, Any] | None:
    if not records.last_error:
        return None
    error = dict(records.last_error)
    return {**error, "time": iso(error["time"])}
