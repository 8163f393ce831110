"""What one run did to each step, for `history RUN`. Pure: the entries of that run in, rows out."""

from __future__ import annotations

from freshtrack_deploy.model import StepState
from freshtrack_deploy.record import record, replace
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from freshtrack_deploy.state.journal import Entry


@record
class Deed:
    """A step in one run. Times in seconds since the epoch; `duration_s` of all its attempts together."""

    step: str
    state: str = StepState.STARTED
    attempts: int = 0
    started_at: float = 0.0
    finished_at: float = 0.0
    duration_s: float = 0.0
    reason: str = ""
    failure: Mapping[str, Any] = {}
    usage: Mapping[str, Any] = {}  # of all attempts: cpu_s and disk_kib (of /) added up, the highest peak_kib
    answers: tuple[tuple[str, str], ...] = ()  # (question, answer)


def of(entries: Iterable[Entry]) -> list[Deed]:
    """One deed a step, in the order in which the run came to them."""
    deeds: dict[str, Deed] = {}
    for entry in entries:
        if entry.step and entry.kind in _CHANGES:
            known = deeds.get(entry.step, Deed(entry.step))
            deeds[entry.step] = replace(known, **_CHANGES[entry.kind](known, entry))
    return list(deeds.values())


def _started(known: Deed, entry: Entry) -> dict[str, Any]:
    begun = known.started_at or entry.time
    reason = entry.body.get("reason", "") or known.reason
    return {"state": StepState.STARTED, "attempts": entry.attempt, "started_at": begun, "reason": reason}


def _finished(known: Deed, entry: Entry) -> dict[str, Any]:
    return {
        "state": entry.body["state"],
        "finished_at": entry.time,
        "duration_s": round(known.duration_s + entry.body.get("duration_s", 0.0), 3),
        "failure": entry.body.get("failure", {}),
        "usage": _added(known.usage, entry.body.get("usage", {})),
    }


def _added(known: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    total = {name: round(known.get(name, 0) + more.get(name, 0), 3) for name in ("cpu_s", "disk_kib")}
    return {**total, "peak_kib": max(known.get("peak_kib", 0), more.get("peak_kib", 0))}


def _noted(known: Deed, entry: Entry) -> dict[str, Any]:
    return {"state": StepState.DONE, "finished_at": entry.time, "reason": entry.body["note"]}


def _skipped(known: Deed, entry: Entry) -> dict[str, Any]:
    return {"state": StepState.SKIPPED, "finished_at": entry.time, "reason": entry.body["reason"]}


def _undone(known: Deed, entry: Entry) -> dict[str, Any]:
    return {"state": StepState.UNDONE, "finished_at": entry.time}


def _answered(known: Deed, entry: Entry) -> dict[str, Any]:
    return {"answers": (*known.answers, (entry.body["question"], entry.body["answer"]))}


_CHANGES = {
    Kind.STEP_STARTED: _started,
    Kind.STEP_FINISHED: _finished,
    Kind.STEP_NOTED: _noted,
    Kind.STEP_SKIPPED: _skipped,
    Kind.UNDO_FINISHED: _undone,
    Kind.ANSWERED: _answered,
}
