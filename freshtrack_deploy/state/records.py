"""What the journal adds up to: one record a step, one a run. Pure: entries in, records out.

The journal is the truth and is only ever appended to; everything else (`status`, the start table, the views) is
derived here, by folding its entries in order. `KINDS` names every kind of entry and what it does to the records.
"""

from __future__ import annotations

from freshtrack_deploy.model import RunOutcome, StepState
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Callable

    from freshtrack_deploy.state.journal import Entry


class Kind:
    """The kinds of journal entries."""

    CLAIMED = "directory-claimed"  # the first of a journal: whose it is
    PLAN_STORED = "plan-stored"
    RUN_STARTED = "run-started"
    RUN_FINISHED = "run-finished"
    STEP_ADOPTED = "step-adopted"
    STEP_STARTED = "step-started"
    STEP_FINISHED = "step-finished"
    STEP_NOTED = "step-noted"  # done without an attempt: its verification held, or a person said so
    STEP_SKIPPED = "step-skipped"
    UNDO_ADDED = "undo-added"  # an action learned in mid-work what would take it back
    UNDO_STARTED = "undo-started"
    UNDO_FAILED = "undo-failed"  # it ended by itself, and the step is not as it was before: it may be tried again
    UNDO_FINISHED = "undo-finished"
    UNDOS_FORGOTTEN = "undos-forgotten"  # of a step that is repeated again and again: see state.generations
    CLEARED = "cleared"
    RESTORED = "checkpoint-restored"
    IMPORTED = "imported"  # what an export of another state directory said
    ANSWERED = "answered"
    ERROR_RESOLVED = "error-resolved"
    BREAKER = "breaker"


@record
class UndoRecord:
    """How to take back what one run did to one step; `seq` orders undos by the start of their steps.

    `before` is what the first attempt since the step was last done or undone wrote down: commands, rollback script,
    snapshot, inputs. Later attempts merge into it, for the state before them is a half-done one.
    """

    step: str
    run: str
    seq: int
    before: Mapping[str, Any]
    begun: bool = False  # an undo started and nobody knows how it ended
    by: str = ""  # the run that began it
    boot: str = ""  # the boot in which it was begun


@record
class StepRecord:
    """Everything the journal says about one step."""

    id: str
    name: str = ""
    state: str = StepState.PENDING
    fingerprint: str = ""
    parts: Mapping[str, str] = {}
    run: str = ""  # the run that touched it last
    attempts: int = 0  # in that run
    first_seq: int = 0  # when its latest series of attempts began
    started_at: float = 0.0
    started_seq: int = 0  # the entry of its latest start
    completed_at: float = 0.0
    done_seq: int = 0  # the entry that says it is done
    effect_seq: int = 0  # the entry after which everything that depends on it has to run again
    duration_s: float = 0.0
    reason: str = ""
    ever_done: bool = False  # since it was last undone
    boot: str = ""
    usage: Mapping[str, Any] = {}
    failure: Mapping[str, Any] = {}
    undos: tuple[UndoRecord, ...] = ()  # unspent, oldest first
    after: str = ""  # the snapshot of its tracked files when it was done

    @property
    def own_undo(self) -> UndoRecord | None:
        """What takes the latest series of attempts back, and nothing that an earlier one completed."""
        newest = self.undos[-1] if self.undos else None
        return newest if newest and newest.seq >= self.first_seq else None


UNKNOWN = StepRecord("")


@record
class RunRecord:
    """One run, as `history` shows it. `finished_at` is 0 while it goes on, and for ever when it was killed.

    `duration_s` is no difference of times: the clock may have been set meanwhile.
    """

    id: str
    plan: str
    version: str
    started_at: float
    host: str = ""
    user: str = ""
    rollback: bool = False  # it took back, it deployed nothing
    wanted: Mapping[str, Any] = {}  # of a rollback: what the operator asked for
    undos: tuple[int, ...] = ()  # of a rollback: the `seq` of each undo it was to carry out, in order
    finished_at: float = 0.0
    duration_s: float | None = None
    outcome: str = RunOutcome.INTERRUPTED
    exit_code: int | None = None
    counts: Mapping[str, int] = {}
    forgotten: tuple[str, ...] = ()  # steps whose undo of this run is not kept any more


@record
class Breaker:
    """Failures in a row of one resource; see engine.breaker for the rules."""

    resource: str
    failures: int = 0
    opened_at: float = 0.0  # seconds since the epoch; 0: never opened


class Records:
    """The sum of a journal. Grows with it: `apply` takes every entry once, in order."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.plan = ""  # its name
        self.stored = ""  # the plan as it was last run, compiled
        self.source = ""  # what messages called it
        self.folder = ""  # where its files lie
        self.steps: dict[str, StepRecord] = {}
        self.runs: dict[str, RunRecord] = {}
        self.breakers: dict[str, Breaker] = {}
        self.last_error: Mapping[str, Any] = {}
        self.outline: tuple[Mapping[str, Any], ...] = ()  # of an imported deployment: its plan without what it does
        self.about: Mapping[str, Any] = {}  # and the plan's name, version and data
        for entry in entries:
            self.apply(entry)

    def apply(self, entry: Entry) -> None:
        """Take one more entry into account."""
        _EFFECTS[entry.kind](self, entry)

    def step(self, id: str) -> StepRecord:
        """What is known of a step; of an unknown one, that it is pending."""
        return self.steps.get(id) or replace(UNKNOWN, id=id)

    def breaker(self, resource: str) -> Breaker:
        """What is known of a resource's failures in a row."""
        return self.breakers.get(resource) or Breaker(resource)

    def change(self, entry: Entry, **changes: Any) -> None:
        """Replace fields of the record of the entry's step."""
        self.steps[entry.step] = replace(self.step(entry.step), **changes)

    @property
    def last_run(self) -> RunRecord | None:
        """None: there was none."""
        return next(reversed(self.runs.values()), None)

    @property
    def any_done(self) -> bool:
        """Whether any step was ever done."""
        return any(step.ever_done for step in self.steps.values())

    def undos(self) -> list[UndoRecord]:
        """Every unspent undo, the newest start first."""
        unspent = [undo for step in self.steps.values() for undo in step.undos]
        return sorted(unspent, key=lambda undo: undo.seq, reverse=True)


def _claimed(records: Records, entry: Entry) -> None:
    records.plan = entry.body["plan"]


def _plan_stored(records: Records, entry: Entry) -> None:
    body = entry.body
    records.stored, records.source, records.folder = body["plan"], body["source"], body.get("folder", "")


def _run_started(records: Records, entry: Entry) -> None:
    body = entry.body
    records.runs[entry.run] = RunRecord(
        entry.run,
        body["plan"],
        body["version"],
        entry.time,
        body.get("host", ""),
        body.get("user", ""),
        body.get("rollback", False),
        body.get("wanted", {}),
        tuple(body.get("undos", ())),
    )


def _run_finished(records: Records, entry: Entry) -> None:
    body, begun = entry.body, records.runs[entry.run]
    records.runs[entry.run] = replace(
        begun,
        finished_at=entry.time,
        duration_s=body.get("duration_s", max(0.0, entry.time - begun.started_at)),
        outcome=body["outcome"],
        exit_code=body["exit_code"],
        counts=body["counts"],
    )


def _step_adopted(records: Records, entry: Entry) -> None:
    records.change(entry, state=StepState.UNVERIFIED, completed_at=entry.body["completed_at"])


def _step_started(records: Records, entry: Entry) -> None:
    known = records.step(entry.step)
    body = entry.body
    records.steps[entry.step] = replace(
        known,
        name=body.get("name", ""),
        state=StepState.STARTED,
        run=entry.run,
        attempts=entry.attempt,
        first_seq=known.first_seq if known.state in OPEN else entry.seq,
        fingerprint=body["fingerprint"],
        parts=body.get("parts", {}),
        started_at=entry.time,
        started_seq=entry.seq,
        boot=body.get("boot", ""),
        reason=body.get("reason", ""),
        undos=_with_undo(known, entry),
    )


OPEN = (StepState.STARTED, StepState.FAILED, StepState.INTERRUPTED)


def _with_undo(known: StepRecord, entry: Entry) -> tuple[UndoRecord, ...]:
    """Push this attempt's undo, unless an earlier attempt of the same series has written down the state before."""
    if known.state in OPEN and known.own_undo:
        return (*known.undos[:-1], replace(known.own_undo, run=entry.run, begun=False))
    before = entry.body.get("undo")
    return (*known.undos, UndoRecord(entry.step, entry.run, entry.seq, before)) if before else known.undos


def _undo_added(records: Records, entry: Entry) -> None:
    """What is learned later is taken back earlier."""
    known = records.step(entry.step)
    newest = known.own_undo
    if newest is None:
        undos = (*known.undos, UndoRecord(entry.step, entry.run, entry.seq, entry.body))
    else:
        undos = (*known.undos[:-1], replace(newest, before=_merged(newest.before, entry.body)))
    records.change(entry, undos=undos)


def _merged(before: Mapping[str, Any], added: Mapping[str, Any]) -> dict[str, Any]:
    joined = {name: [*added[name], *before[name]] for name in ("commands", "afterwards")}
    return {**before, **joined, "summary": "; ".join(filter(None, (before["summary"], added["summary"])))}


def _step_finished(records: Records, entry: Entry) -> None:
    body = entry.body
    done = body["state"] == StepState.DONE
    known = records.step(entry.step)
    records.steps[entry.step] = replace(
        known,
        state=body["state"],
        run=entry.run,
        completed_at=entry.time if done else known.completed_at,
        done_seq=entry.seq if done else known.done_seq,
        effect_seq=entry.seq if done and body.get("changed", True) else known.effect_seq,
        duration_s=body.get("duration_s", 0.0),
        ever_done=known.ever_done or done,
        usage=body.get("usage", {}),
        reason=body.get("reason", ""),
        failure=body.get("failure", {}),
        after=body.get("after", "") if done else known.after,
    )
    _note_error(records, entry, done)


def _step_noted(records: Records, entry: Entry) -> None:
    body = entry.body
    records.change(
        entry,
        name=body.get("name", ""),
        state=StepState.DONE,
        run=entry.run,
        fingerprint=body["fingerprint"],
        parts=body.get("parts", {}),
        completed_at=entry.time,
        done_seq=entry.seq,
        effect_seq=entry.seq,
        ever_done=True,
        reason=body["note"],
        failure={},
    )
    _note_error(records, entry, done=True)


def _note_error(records: Records, entry: Entry, done: bool) -> None:
    if entry.body.get("failure"):
        records.last_error = {"step": entry.step, "run": entry.run, "time": entry.time, **entry.body["failure"]}
    elif done and records.last_error.get("step") == entry.step:
        records.last_error = {}


def _step_skipped(records: Records, entry: Entry) -> None:
    records.change(entry, state=StepState.SKIPPED, run=entry.run, reason=entry.body["reason"])


def _undo_started(records: Records, entry: Entry) -> None:
    """From here on the step is neither done nor undone."""
    boot = entry.body.get("boot", "")
    _change_undo(records, entry, begun=True, by=entry.run, boot=boot)
    records.change(entry, state=StepState.INTERRUPTED, reason="its undo was begun and did not end")


def _undo_failed(records: Records, entry: Entry) -> None:
    _change_undo(records, entry, begun=False)
    records.change(entry, state=StepState.FAILED, reason=f"its undo failed: {entry.body['problem']}", failure={})


def _change_undo(records: Records, entry: Entry, **changes: Any) -> None:
    seq = entry.body["undo"]
    known = records.steps[entry.step]
    records.change(entry, undos=tuple(replace(one, **changes) if one.seq == seq else one for one in known.undos))


def _undo_finished(records: Records, entry: Entry) -> None:
    known = records.steps[entry.step]
    left = tuple(undo for undo in known.undos if undo.seq != entry.body["undo"])
    restored = entry.body.get("restores") or {}
    records.change(
        entry,
        undos=left,
        first_seq=left[-1].seq if left and restored else known.first_seq,
        state=restored.get("state", StepState.UNDONE),
        ever_done=bool(restored),
        fingerprint=restored.get("fingerprint", ""),
        parts=restored.get("parts", {}),
        completed_at=restored.get("completed_at", 0.0),
        done_seq=restored.get("done_seq", 0),
        effect_seq=restored.get("effect_seq", 0),
        after=restored.get("after", ""),
        failure={},
        reason="",
    )
    error = records.last_error
    if error.get("step") == entry.step and error["run"] != entry.run:  # what a run itself takes back has still failed
        records.last_error = {}


def _undos_forgotten(records: Records, entry: Entry) -> None:
    known = records.step(entry.step)
    for one in known.undos:
        if one.seq in entry.body["undos"]:
            run = records.runs[one.run]
            records.runs[one.run] = replace(run, forgotten=(*run.forgotten, entry.step))
    records.change(entry, undos=tuple(one for one in known.undos if one.seq not in entry.body["undos"]))


def _cleared(records: Records, entry: Entry) -> None:
    """A cleared step is pending again; its undo records stay, for its effect on the host does too."""
    for id in [entry.step] if entry.step else list(records.steps):
        known = records.step(id)
        records.steps[id] = StepRecord(id, name=known.name, undos=known.undos, ever_done=known.ever_done)
    if not entry.step or records.last_error.get("step") == entry.step:
        records.last_error = {}


def _restored(records: Records, entry: Entry) -> None:
    """The steps are what a checkpoint says; one it does not know is pending. Undos stay with what they undo."""
    body = entry.body
    for id in {**records.steps, **body["steps"]}:
        undos = records.step(id).undos
        fields = body["steps"].get(
            id, {"id": id, "name": records.step(id).name, "ever_done": records.step(id).ever_done}
        )
        records.steps[id] = StepRecord(**{**fields, "undos": undos})
    records.last_error = body["last_error"]


def _imported(records: Records, entry: Entry) -> None:
    body = entry.body
    records.outline, records.about = tuple(body["outline"]), body["plan"]
    for run in body["runs"]:
        records.runs[run["id"]] = RunRecord(**{**run, "undos": ()})
    _restored(records, entry)


def _error_resolved(records: Records, entry: Entry) -> None:
    records.last_error = {}


def _breaker(records: Records, entry: Entry) -> None:
    body = entry.body
    records.breakers[body["resource"]] = Breaker(body["resource"], body["failures"], body["opened_at"])


def _nothing(records: Records, entry: Entry) -> None:
    """Kept for people and for the chain; no record depends on it."""


_EFFECTS: Mapping[str, Callable[[Records, Entry], None]] = {
    Kind.CLAIMED: _claimed,
    Kind.PLAN_STORED: _plan_stored,
    Kind.RUN_STARTED: _run_started,
    Kind.RUN_FINISHED: _run_finished,
    Kind.STEP_ADOPTED: _step_adopted,
    Kind.STEP_STARTED: _step_started,
    Kind.STEP_FINISHED: _step_finished,
    Kind.STEP_NOTED: _step_noted,
    Kind.STEP_SKIPPED: _step_skipped,
    Kind.UNDO_ADDED: _undo_added,
    Kind.UNDO_STARTED: _undo_started,
    Kind.UNDO_FAILED: _undo_failed,
    Kind.UNDO_FINISHED: _undo_finished,
    Kind.UNDOS_FORGOTTEN: _undos_forgotten,
    Kind.CLEARED: _cleared,
    Kind.RESTORED: _restored,
    Kind.IMPORTED: _imported,
    Kind.ANSWERED: _nothing,
    Kind.ERROR_RESOLVED: _error_resolved,
    Kind.BREAKER: _breaker,
}
KINDS = tuple(_EFFECTS)
