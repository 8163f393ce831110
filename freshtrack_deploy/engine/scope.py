"""What a rollback takes back, and what stands in its way. Pure: the wish, the plan and the records in, undos out.

Undos are layers: a later run that repeats a step lays its own on top of the first. They come off in the reverse order
of the start of what they take back, over everything unspent, failed and interrupted steps included.
"""

from __future__ import annotations

from freshtrack_deploy.errors import UnknownStep, UsageError
from freshtrack_deploy.model import StepState
from freshtrack_deploy.plan import graph
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.state.records import Records, RunRecord, StepRecord, UndoRecord

CHECKS = ("verify", "wait-for")  # actions that look and change nothing


@record
class Wanted:
    """What the operator wants taken back; nothing given: the newest step."""

    step: str = ""
    to: str = ""
    group: str = ""
    run: str = ""
    full: bool = False

    @property
    def newest(self) -> bool:
        """Nothing was named."""
        return not (self.step or self.to or self.group or self.run or self.full)


@record
class Chosen:
    """The undos to carry out, newest first, and the done steps among them that have none."""

    undos: tuple[UndoRecord, ...]
    without: tuple[str, ...] = ()
    wanted: Wanted = Wanted()
    continues: str = ""  # the rollback of the same wish that was cut off: what it did is not done again


def choose(wanted: Wanted, plan: Plan | None, records: Records) -> Chosen:
    """Raises UnknownStep, and UsageError for what must not be taken back alone or is not known."""
    unfinished = _unfinished(wanted, records)
    if unfinished:
        return Chosen(tuple(one for one in records.undos() if one.seq in unfinished.undos), (), wanted, unfinished.id)
    _refuse(wanted, plan, records)
    if wanted.newest:
        return _newest(records)
    undos = tuple(one for one in records.undos() if _concerns(wanted, one.step, one.run, one.seq, plan, records))
    done = ((one.id, one.run, one.first_seq) for one in _stuck(records))
    stuck = tuple(id for id, run, begun in done if _concerns(wanted, id, run, begun, plan, records))
    return Chosen(undos, stuck, wanted)


def _unfinished(wanted: Wanted, records: Records) -> RunRecord | None:
    last = records.last_run
    same = last is not None and last.rollback and not last.finished_at and dict(last.wanted) == vars(wanted)
    return last if same else None


def _newest(records: Records) -> Chosen:
    undos = records.undos()[:1]
    last = max(_stuck(records), key=lambda known: known.first_seq, default=None)
    if last and not (undos and undos[0].seq > last.first_seq):
        return Chosen((), (last.id,))
    return Chosen(tuple(undos))


def _stuck(records: Records) -> Iterable[StepRecord]:
    """Done, with an effect, and nobody wrote down how to take it back."""
    return (one for one in records.steps.values() if one.state == StepState.DONE and one.effect_seq and not one.undos)


def _concerns(wanted: Wanted, step: str, run: str, begun: int, plan: Plan | None, records: Records) -> bool:
    """Whether what this run did to this step, from the entry `begun` on, is among what is wanted back."""
    if wanted.run:
        return run == wanted.run
    if wanted.to:
        return step != wanted.to and begun > records.step(wanted.to).first_seq
    return wanted.full or step in _members(wanted, plan)


def _members(wanted: Wanted, plan: Plan | None) -> tuple[str, ...]:
    """The step, or those of the group."""
    if wanted.step:
        return (wanted.step,)
    return tuple(step.id for step in plan.steps if step.group == wanted.group) if plan and wanted.group else ()


def _refuse(wanted: Wanted, plan: Plan | None, records: Records) -> None:
    for id in (wanted.step, wanted.to):
        if id and id not in records.steps:
            raise UnknownStep(step=id, known=", ".join(records.steps) or "none")
    if wanted.to and records.step(wanted.to).state != StepState.DONE:
        raise UsageError(text=f'"{wanted.to}" is not done: nothing can be taken back to it')
    if wanted.run:
        _refuse_run(wanted.run, records)
    if wanted.group:
        _refuse_group(wanted.group, plan)
    if plan:
        _refuse_needed(_members(wanted, plan), plan, records)


def _refuse_run(run: str, records: Records) -> None:
    if run not in records.runs:
        raise UsageError(text=f"there is no run {run}; the runs are: {', '.join(records.runs) or 'none'}")
    if records.runs[run].forgotten:
        steps = ", ".join(records.runs[run].forgotten)
        text = f"the undo of run {run} is not kept any more for {steps}: every run repeats it, and its newest are kept"
        raise UsageError(text=text, hint="see what can be taken back: {program} rollback --list")
    for known in records.steps.values():
        runs = [one.run for one in known.undos]
        later = [one for one in runs[runs.index(run) :] if one != run] if run in runs else []
        if later:
            text = f'"{known.id}" was changed again by run {later[-1]}: take that back first (--run {later[-1]})'
            raise UsageError(text=text)


def _refuse_group(group: str, plan: Plan | None) -> None:
    groups = sorted({step.group for step in plan.steps if step.group}) if plan else []
    if group not in groups:
        raise UsageError(text=f'there is no group "{group}"; the groups are: {", ".join(groups) or "none"}')


def _refuse_needed(members: Iterable[str], plan: Plan, records: Records) -> None:
    """Nothing done may depend on what is taken back; what only looks has nothing to lose."""
    together = frozenset(members)
    checks = {step.id for step in plan.steps if step.action in CHECKS}
    for id in together & {step.id for step in plan.steps}:
        needing = [other for other in graph.dependents(plan, id) if other not in together | checks]
        done = [other for other in needing if records.step(other).state == StepState.DONE]
        if done:
            raise UsageError(
                text=f'"{id}" cannot be undone alone: {", ".join(done)} depends on it and is done',
                hint="see what can be taken back: {program} rollback --list",
            )
