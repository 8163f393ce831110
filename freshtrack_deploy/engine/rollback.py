"""Taking back more than one step, in order, and saying what came of it.

A service that was there before is put back into its former state last, when everything it depends on has been taken
back: earlier it would be the old files with the new code still running. At the end the tracked files are compared.
"""

from __future__ import annotations

from itertools import takewhile

from freshtrack_deploy import events
from freshtrack_deploy.engine import keeping, reversal
from freshtrack_deploy.engine.scope import CHECKS
from freshtrack_deploy.errors import DeployError, NoUndo
from freshtrack_deploy.model import RunOutcome, StepState
from freshtrack_deploy.plan import graph
from freshtrack_deploy.record import record
from freshtrack_deploy.state import restoration, snapshots
from freshtrack_deploy.state.objects import Store
from freshtrack_deploy.state.records import OPEN, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from freshtrack_deploy.engine.reversal import Undone
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.engine.scope import Chosen
    from freshtrack_deploy.state.records import UndoRecord

VERIFIED = "restored and verified"
UNTRACKED = "taken back; no files were tracked, so there was nothing to compare"


@record
class Remains:
    """What a rollback could not take back."""

    step: str
    problem: str


class _Work:
    """One rollback while it goes on."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.remains: list[Remains] = []
        self.kept: list[Remains] = []
        self.undone: list[UndoRecord] = []
        self.postponed: list[UndoRecord] = []

    def take(self, one: UndoRecord) -> bool:
        """Whether it went well."""
        later = bool(one.before["afterwards"])
        result = (reversal.begin if later else reversal.take_back)(self.run, one)
        if result.ok and later:
            self.postponed.append(one)
        else:
            self._judge(one, result)
        return result.ok or result.kept

    def finish(self) -> None:
        """The second halves, the earliest step first."""
        for one in reversed(self.postponed):
            self._judge(one, reversal.finish(self.run, one))

    def leave(self, undos: Iterable[UndoRecord], why: str) -> None:
        """Note that these stay, untried."""
        self.remains += [Remains(one.step, why) for one in undos]

    def _judge(self, one: UndoRecord, result: Undone) -> None:
        if result.ok:
            self.undone.append(one)
            self.run.count("undone")
        elif result.kept:
            self.kept.append(Remains(one.step, result.problem))
        else:
            self.remains.append(Remains(one.step, result.problem))
            self.run.emit(events.Notice(f"{one.step} could not be undone: {result.problem}", "warning"))


def refuse_stuck(chosen: Chosen) -> None:
    """Raises NoUndo before anything runs."""
    if chosen.without:
        raise NoUndo(steps=", ".join(chosen.without))


def this_run(run: Run) -> str:
    """Take back what this run changed, and only that: what earlier runs completed stays. Returns a RunOutcome."""
    runs = _carried_on(run)
    mine = [known for known in run.records.steps.values() if known.run in runs and not known.own_undo]
    stuck = [known.id for known in mine if known.state == StepState.DONE and known.effect_seq >= known.first_seq]
    for known in mine:
        if known.state in OPEN:
            run.emit(events.Notice(f"{known.id} was not finished and has no undo: look at what it left", "warning"))
    own = [one for one in run.records.undos() if one.run in runs]
    return outcome(run, carry_out(run, own, stuck, keep_going=True))


def _carried_on(run: Run) -> frozenset[str]:
    """This run, and those directly before it that were cut off: no kill decides what is taken back in the end."""
    earlier = [one for one in reversed(run.records.runs.values()) if one.id != run.id]
    cut_off = takewhile(lambda one: one.outcome == RunOutcome.INTERRUPTED and not one.rollback, earlier)
    return frozenset((run.id, *(one.id for one in cut_off)))


def outcome(run: Run, remains: Sequence[Remains]) -> str:
    """The RunOutcome of a rollback that left this."""
    if run.world.signals.finish_step and remains:
        return RunOutcome.INTERRUPTED
    return RunOutcome.ROLLBACK_FAILED if remains else RunOutcome.ROLLED_BACK


def carry_out(
    run: Run, undos: Sequence[UndoRecord], stuck: Iterable[str] = (), *, keep_going: bool
) -> Sequence[Remains]:
    """Take the undos back one by one; without `keep_going`, stop at the first that fails. Says what is left over."""
    work = _Work(run)
    _take_all(work, undos, keep_going)
    work.finish()
    work.remains += [Remains(id, "it changed something, and no undo is known") for id in stuck]
    work.remains += _unlike_before(run, work.undone)
    _clear_checks(run, undos)
    _tell(run, work)
    return work.remains


def delete_data(run: Run, chosen: Chosen) -> Iterator[Remains]:
    """After everything else, on the operator's typed word: the data that came with this deployment."""
    ours = keeping.ours(chosen.undos, run.plan.data)
    for path in run.plan.data:
        if path in ours:
            yield from _deleted(run, path)
        else:
            run.emit(events.Notice(f"{path} held data before this deployment did: it is left alone", "warning"))
    with Store(run.directory) as store:
        for id in (one.before["snapshot"] for one in chosen.undos if one.before["snapshot"]):
            restoration.remove_new_parents(snapshots.load(id, store), store)


def _deleted(run: Run, path: str) -> Iterator[Remains]:
    try:
        keeping.delete(path)
        run.emit(events.Notice(f"deleted the plan's data in {path}"))
    except (DeployError, OSError) as error:
        yield Remains(path, str(error))


def _take_all(work: _Work, undos: Sequence[UndoRecord], keep_going: bool) -> None:
    for number, one in enumerate(undos):
        if work.run.world.signals.finish_step:
            return work.leave(undos[number:], "not taken back: told to stop before it")
        if not work.take(one) and not keep_going:
            return work.leave(undos[number + 1 :], "not taken back: stopped before it (--keep-going goes on)")


def _unlike_before(run: Run, undone: Sequence[UndoRecord]) -> Iterator[Remains]:
    """Tracked files that are not as before, though they were when their own undo ended.

    What a later undo's own script did to them is its business: only undos from the last script on are looked at.
    """
    at = max((n for n, one in enumerate(undone) if one.before["script"] or one.before["commands"]), default=0)
    covered: tuple[str, ...] = ()
    for one in reversed(undone[at:]):
        if one.before["snapshot"]:
            spared = (*keeping.protected(run, one), *covered)
            covered += tuple(one.before["paths"])
            yield from _compared(run, one, spared)


def _compared(run: Run, one: UndoRecord, spared: tuple[str, ...]) -> Iterator[Remains]:
    try:
        with Store(run.directory) as store:
            drift = snapshots.compare(snapshots.load(one.before["snapshot"], store), spared=spared)
    except (DeployError, OSError) as error:
        yield Remains(one.step, f"its files cannot be compared: {error}")
        return
    paths = [found.path for kind in (drift.changed, drift.missing, drift.extra) for found in kind]
    if paths:
        yield Remains(one.step, f"not as before: {', '.join(paths)}")


def _clear_checks(run: Run, undos: Iterable[UndoRecord]) -> None:
    """A check that depends on what was taken back proves nothing any more."""
    touched = {one.step for one in undos}
    not_done = {step.id for step in run.plan.steps if run.records.step(step.id).state != StepState.DONE}
    for step in run.plan.steps:
        proves = step.action in CHECKS and step.id not in not_done
        if proves and not (touched | not_done).isdisjoint(graph.dependencies(run.plan, step.id)):
            run.memory.append(Kind.CLEARED, run=run.id, step=step.id)


def _tell(run: Run, work: _Work) -> None:
    for one in work.kept:
        way = f"to take it back too: {run.world.program} rollback --step {one.step} --with-data"
        run.emit(events.Notice(f"{one.step} stays, for the plan's data: {one.problem}; {way}", "warning"))
    for one in work.remains:
        run.emit(events.Notice(f"left: {one.step}: {one.problem}", "warning"))
    if work.undone and not work.remains:
        tracked = any(one.before["snapshot"] or one.before["undone"] for one in work.undone)
        run.emit(events.Notice(VERIFIED if tracked else UNTRACKED))
