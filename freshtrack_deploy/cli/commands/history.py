"""`history`: the runs; `history RUN`: one of them, entry by entry."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.host.clock import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.state.records import RunRecord


def carry_out(invocation: Invocation) -> int:
    from freshtrack_deploy.report import summary

    past = deployment.past(invocation)
    runs = [document(run) for run in past.records.runs.values()] if past else []
    wanted = invocation.argument("RUN")
    if wanted:
        runs = _only(runs, wanted)
    answer(invocation, {"runs": runs}, summary.history_lines(runs))
    return 0


def document(run: RunRecord) -> dict[str, Any]:
    return {
        "id": run.id,
        "plan": run.plan,
        "version": run.version,
        "started_at": iso(run.started_at),
        "finished_at": iso(run.finished_at) if run.finished_at else None,
        "duration_s": round(run.finished_at - run.started_at, 3) if run.finished_at else None,
        "outcome": run.outcome,
        "exit_code": run.exit_code,
        "counts": dict(run.counts),
        "host": run.host,
        "user": run.user,
    }


def _only(runs: list[dict[str, Any]], wanted: str) -> list[dict[str, Any]]:
    found = [run for run in runs if run["id"] == wanted]
    if not found:
        raise UsageError(
            text=f"there is no run {wanted}; the runs are: {', '.join(run['id'] for run in runs) or 'none'}"
        )
    return found
