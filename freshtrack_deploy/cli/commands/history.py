"""`history`: the runs; `history RUN`: one of them, step by step."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.commands import nothing
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.host.clock import iso
from freshtrack_deploy.host.terminal import columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.deployment import Past
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.state.deeds import Deed
    from freshtrack_deploy.state.records import RunRecord


def carry_out(invocation: Invocation) -> int:
    """List the runs, or tell one. Raises UsageError for a run that there was not."""
    from freshtrack_deploy.report import summary

    past = deployment.past(invocation)
    wanted = invocation.argument("RUN")
    if wanted:
        return _one(invocation, past, wanted)
    if past is None:
        return nothing.said(invocation, {"runs": []})
    runs = [document(run, past) for run in past.records.runs.values()]
    answer(invocation, {"runs": runs}, summary.history_lines(runs, columns()))
    return 0


def document(run: RunRecord, past: Past) -> dict[str, Any]:
    """A run. Its `outcome` is None while it goes on."""
    goes_on = past.running and not run.finished_at and run == past.records.last_run
    return {
        "id": run.id,
        "plan": run.plan,
        "version": run.version,
        "rollback": run.rollback,
        "started_at": iso(run.started_at),
        "finished_at": iso(run.finished_at) if run.finished_at else None,
        "duration_s": run.duration_s,
        "outcome": None if goes_on else run.outcome,
        "exit_code": run.exit_code,
        "counts": dict(run.counts),
        "host": run.host,
        "user": run.user,
    }


def _one(invocation: Invocation, past: Past | None, wanted: str) -> int:
    from freshtrack_deploy.report import summary
    from freshtrack_deploy.state import deeds

    known = past.records.runs if past else {}
    if past is None or wanted not in known:
        raise UsageError(text=f"there is no run {wanted}; the runs are: {', '.join(known) or 'none'}")
    shown = document(known[wanted], past)
    steps = [_step(deed, goes_on=shown["outcome"] is None) for deed in deeds.of(past.entries_of(wanted))]
    lines = [*summary.history_lines([shown], columns()), "", *summary.deed_lines(steps, columns())]
    answer(invocation, {"runs": [shown], "steps": steps}, lines)
    return 0


def _step(deed: Deed, *, goes_on: bool) -> dict[str, Any]:
    """A step that the run began and never ended was interrupted with it."""
    state = "interrupted" if deed.state == "started" and not goes_on else deed.state
    failure = deed.failure
    return {
        "id": deed.step,
        "state": state,
        "attempts": deed.attempts,
        "started_at": iso(deed.started_at) if deed.started_at else None,
        "finished_at": iso(deed.finished_at) if deed.finished_at else None,
        "duration_s": deed.duration_s or None,
        "usage": dict(deed.usage),
        "reason": deed.reason or None,
        "exit_code": failure.get("exit_code"),
        "code": failure.get("code"),
        "evidence": failure.get("evidence") or failure.get("message") or None,
        "answers": [{"question": question, "answer": text} for question, text in deed.answers],
    }
