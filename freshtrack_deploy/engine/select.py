"""Which steps run, and how each of them starts. Pure: the plan, the records and the options in, decisions out.

`START_TABLE` says how: the first row that applies decides.
"""

from __future__ import annotations

from freshtrack_deploy.errors import UnknownStep, UsageError
from freshtrack_deploy.model import StepState
from freshtrack_deploy.plan import graph
from freshtrack_deploy.plan.fingerprint import changed_parts
from freshtrack_deploy.record import record
from freshtrack_deploy.state.records import OPEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Callable

    from freshtrack_deploy.model import Plan, Step
    from freshtrack_deploy.plan.fingerprint import Fingerprint
    from freshtrack_deploy.state.records import Records, StepRecord


class Start:
    """The ways a step can start."""

    SKIP = "skip"
    RUN = "run"
    UNDO_FIRST = "undo first"
    VERIFY_FIRST = "verify first"  # done if its verification holds, else run
    VERIFY_OR_ASK = "verify or ask"  # done if its verification holds, else a person decides


@record
class Situation:
    """What the start table looks at. `repeatable` is the action's own word, `forced` the operator's."""

    step: Step
    known: StepRecord
    same: bool  # the fingerprint
    stale: tuple[str, ...] = ()  # dependencies that ran again since
    repeatable: bool = False
    forced: bool = False

    @property
    def broken_off(self) -> bool:
        """Begun and not done: its effect may be half there."""
        return self.known.state in OPEN

    @property
    def undo_is_ours(self) -> bool:
        """There is an undo, and it takes back this unfinished series of attempts only, not an earlier completion."""
        return self.known.own_undo is not None


@record
class Row:
    """A row of the start table: the first that applies says how the step starts."""

    name: str
    applies: Callable[[Situation], bool]
    start: str


START_TABLE = (
    Row("taken over from the shell scripts", lambda s: s.known.state == StepState.UNVERIFIED, Start.VERIFY_FIRST),
    Row("asked for", lambda s: s.forced and not s.broken_off, Start.RUN),
    Row("runs always", lambda s: s.step.run == "always" and not s.broken_off, Start.RUN),
    Row("done", lambda s: s.known.state == StepState.DONE and s.same and not s.stale, Start.SKIP),
    Row("done, runs once", lambda s: s.known.state == StepState.DONE and s.step.run == "once", Start.SKIP),
    Row("changed", lambda s: s.known.state == StepState.DONE, Start.RUN),
    Row("never to be repeated", lambda s: s.broken_off and s.step.never_repeat, Start.VERIFY_OR_ASK),
    Row("repeatable", lambda s: s.broken_off and (s.repeatable or s.step.idempotent is True), Start.RUN),
    Row("undoable", lambda s: s.broken_off and s.undo_is_ours, Start.UNDO_FIRST),
    Row("broken off", lambda s: s.broken_off, Start.RUN),
    Row("new", lambda s: True, Start.RUN),
)


def row(situation: Situation) -> Row:
    """The row of the start table that decides."""
    return next(row for row in START_TABLE if row.applies(situation))


def stale(step: Step, records: Records) -> tuple[str, ...]:
    """The dependencies of a done step that had an effect after it was done.

    Derived from the journal's order, so that a kill between a dependency's second run and this step's loses nothing.
    """
    done = records.step(step.id).done_seq
    return tuple(id for id in step.depends_on if records.step(id).effect_seq > done)


def unmet(step: Step, values: Mapping[str, str]) -> str:
    """The first condition of `when` that the inputs do not meet; empty: the step is wanted."""
    return next((f"{name} is not {wanted}" for name, wanted in step.when if values.get(name, "") != wanted), "")


def reason(situation: Situation, row: str, now: Fingerprint) -> str:
    """Why a step runs though the journal knows it; empty for one that is simply next."""
    if row == "changed" and not situation.same:
        return "changed: " + ", ".join(changed_parts(situation.known.parts, now.parts))
    if row == "changed":
        return f"{', '.join(situation.stale)} ran again"
    if situation.broken_off:
        return f"{situation.known.state} before"
    return "" if row in ("new", "runs always") else row


@record
class Selection:
    """The operator's choice of steps: ids, or empty for no restriction."""

    from_step: str = ""
    only: str = ""
    skip: tuple[str, ...] = ()
    group: str = ""


@record
class Chosen:
    """Steps in order, those that run though they are done, and those left out with the reason."""

    order: tuple[Step, ...]
    forced: frozenset[str]
    left_out: dict[str, str]


def choose(plan: Plan, selection: Selection, records: Records) -> Chosen:
    """Apply `--from`, `--only`, `--skip` and `--group`.

    Raises UnknownStep for an id the plan has not, UsageError for a step whose dependency is not done.
    """
    order = graph.order(plan)
    _refuse_unknown(plan, selection)
    left_out = dict(_left_out(order, selection))
    if selection.only:
        _refuse_undone_dependencies(plan.step(selection.only), records)
    return Chosen(order, _forced(plan, selection), left_out)


def _refuse_unknown(plan: Plan, selection: Selection) -> None:
    known = [step.id for step in plan.steps]
    for id in (selection.from_step, selection.only, *selection.skip):
        if id and id not in known:
            raise UnknownStep(step=id, known=", ".join(known))
    groups = sorted({step.group for step in plan.steps if step.group})
    if selection.group and selection.group not in groups:
        text = f'there is no group "{selection.group}"; the groups are: {", ".join(groups) or "none"}'
        raise UsageError(text=text)


def _left_out(order: Iterable[Step], selection: Selection) -> Iterable[tuple[str, str]]:
    for step in order:
        if step.id in selection.skip:
            yield step.id, "left out by --skip"
        elif selection.only and step.id != selection.only:
            yield step.id, f"left out by --only {selection.only}"
        elif selection.group and step.group != selection.group:
            yield step.id, f"left out by --group {selection.group}"


def _forced(plan: Plan, selection: Selection) -> frozenset[str]:
    if selection.only:
        return frozenset({selection.only})
    if selection.from_step:
        return frozenset({selection.from_step, *graph.dependents(plan, selection.from_step)})
    return frozenset()


def _refuse_undone_dependencies(step: Step, records: Records) -> None:
    undone = [id for id in (*step.depends_on, *step.after) if records.step(id).state != StepState.DONE]
    if undone:
        raise UsageError(text=f'step "{step.id}" needs {", ".join(undone)}, not done yet')
