"""Taking back more than one step: which undos, in which order, and what came of it.

The order is the reverse of the order of start, over everything with an unspent undo, failed and interrupted steps
included. A service that was there before is put back into its former state last, when everything it depends on has been
taken back: earlier it would be the old files with the new code still running.
"""

from __future__ import annotations

from freshtrack_deploy import events
from freshtrack_deploy.engine import undo
from freshtrack_deploy.errors import NoUndo, UnknownStep, UsageError
from freshtrack_deploy.model import RunOutcome, StepState
from freshtrack_deploy.plan import graph
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.state.records import Records, StepRecord, UndoRecord


@record
class Wanted:
    """What the operator wants taken back; nothing given: the newest step."""

    step: str = ""
    to: str = ""
    group: str = ""
    run: str = ""
    full: bool = False


@record
class Chosen:
    """The undos to carry out, newest first, and the done steps among them that have none."""

    undos: tuple[UndoRecord, ...]
    without: tuple[str, ...]


@record
class Remains:
    """What a rollback could not take back."""

    step: str
    problem: str


def choose(wanted: Wanted, plan: Plan | None, records: Records) -> Chosen:
    """Raises UnknownStep, and UsageError for a step that something done depends on or a run nobody knows."""
    _refuse(wanted, plan, records)
    if wanted.run:
        return Chosen(tuple(one for one in records.undos() if one.run == wanted.run), ())
    if not (wanted.step or wanted.to or wanted.group or wanted.full):
        return Chosen(tuple(records.undos()[:1]), ())
    chosen = [known for known in records.steps.values() if _concerns(wanted, known, plan, records)]
    ids = {known.id for known in chosen}
    undos = tuple(one for one in records.undos() if one.step in ids)
    return Chosen(undos, tuple(known.id for known in chosen if _is_stuck(known)))


def _concerns(wanted: Wanted, known: StepRecord, plan: Plan | None, records: Records) -> bool:
    if wanted.step:
        return known.id == wanted.step
    if wanted.to:
        return known.id != wanted.to and known.first_seq > records.step(wanted.to).first_seq
    if wanted.group:
        return plan is not None and any(step.id == known.id and step.group == wanted.group for step in plan.steps)
    return True


def _is_stuck(known: StepRecord) -> bool:
    """Done, with an effect, and nobody wrote down how to take it back."""
    return known.state == StepState.DONE and known.effect_seq > 0 and not known.undos


def _refuse(wanted: Wanted, plan: Plan | None, records: Records) -> None:
    for id in (wanted.step, wanted.to):
        if id and id not in records.steps:
            raise UnknownStep(step=id, known=", ".join(records.steps) or "none")
    if wanted.run and wanted.run not in records.runs:
        raise UsageError(text=f"there is no run {wanted.run}; the runs are: {', '.join(records.runs) or 'none'}")
    if wanted.step and plan:
        done = [id for id in graph.dependents(plan, wanted.step) if records.step(id).state == StepState.DONE]
        if done:
            raise UsageError(
                text=f'"{wanted.step}" cannot be undone alone: {", ".join(done)} depends on it and is done'
            )


def refuse_stuck(chosen: Chosen) -> None:
    """Raises NoUndo before anything runs."""
    if chosen.without:
        raise NoUndo(steps=", ".join(chosen.without))


def this_run(run: Run) -> str:
    """Take back what this run changed, and only that: what earlier runs completed stays. Returns a RunOutcome."""
    own = [one for one in run.records.undos() if one.run == run.id]
    return RunOutcome.ROLLBACK_FAILED if carry_out(run, own, keep_going=True) else RunOutcome.ROLLED_BACK


def carry_out(run: Run, undos: Iterable[UndoRecord], *, keep_going: bool) -> list[Remains]:
    """Take the undos back one by one; without `keep_going`, stop at the first that fails."""
    remains: list[Remains] = []
    postponed: list[UndoRecord] = []
    for unspent in undos:
        later = bool(unspent.before.get("afterwards"))
        problem = _attempt(run, unspent, undo.begin if later else undo.take_back)
        if problem:
            remains.append(problem)
            if not keep_going:
                return remains
        elif later:
            postponed.append(unspent)
    return remains + [found for one in reversed(postponed) for found in [_attempt(run, one, undo.finish)] if found]


def _attempt(run: Run, unspent: UndoRecord, act: Callable[[Run, UndoRecord], undo.Undone]) -> Remains | None:
    result = act(run, unspent)
    if result.ok and not result.leftovers:
        run.count("undone")
        return None
    problem = result.problem or "left over: " + ", ".join(result.leftovers)
    run.emit(events.Notice(f"{unspent.step} could not be undone: {problem}", "warning"))
    return Remains(unspent.step, problem)
