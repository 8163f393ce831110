"""What is done to a deployment beside running its plan: taken back, cleared, changed by a command, restored."""

from __future__ import annotations

import os
from contextlib import contextmanager

from freshtrack_deploy.engine import anew, ask, rollback, runner, session, showing
from freshtrack_deploy.engine.deployed import plan_of
from freshtrack_deploy.engine.run import Run, new_id
from freshtrack_deploy.engine.runner import Result
from freshtrack_deploy.errors import Busy, DeployError, InUse, NothingToResume, UsageError
from freshtrack_deploy.host import essentials
from freshtrack_deploy.model import Plan, RunOutcome
from freshtrack_deploy.state import answers, directory, disposal, journal
from freshtrack_deploy.state.holder import ourselves
from freshtrack_deploy.state.journal import Journal
from freshtrack_deploy.state.lock import Lock
from freshtrack_deploy.state.memory import Memory
from freshtrack_deploy.state.records import Records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.engine.run import Options, World
    from freshtrack_deploy.engine.scope import Chosen
    from freshtrack_deploy.host.clock import Clock


@contextmanager
def taking_back(asked: directory.Asked, options: Options, world: World, lock_wait: float) -> Iterator[Run]:
    """A run that will take back what earlier runs did, with the plan that the journal holds."""
    path = directory.find(asked).path
    with session.hold(path, lock_wait, world) as lock, Journal.open(path, world.clock) as opened:
        _refuse_another(opened, asked.plan)
        memory = Memory(opened)
        plan = plan_of(memory.records) or Plan(memory.records.plan, ())
        run = Run(new_id(world.clock, memory.records.runs), plan, options, world, path, memory, lock)
        run.use(ask.stored(plan, path, world.redactor), answers.key(path), {})
        yield run


def take_back(run: Run, chosen: Chosen, *, keep_going: bool) -> Result:
    """Carry out a rollback as a run of its own. Its exit code is 0, or 6 when something is left."""
    begun = run.world.clock.monotonic()
    session.make_logs(run)
    about = {"wanted": vars(chosen.wanted), "undos": [one.seq for one in chosen.undos]}
    runner.begin(run, len(chosen.undos), rollback=True, **about)
    remains = rollback.carry_out(run, chosen.undos, chosen.without, keep_going=keep_going)
    if run.options.with_data and chosen.wanted.full and not remains:
        remains = list(rollback.delete_data(run, chosen))
    outcome = rollback.outcome(run, remains)
    code = 0 if outcome == RunOutcome.ROLLED_BACK else runner.code(run, outcome)
    runner.finish(run, outcome, code, begun)
    session.settle(run)
    return Result(outcome, code)


def _held(path: str, clock: Clock) -> Lock:
    """The lock, for a change beside the runs. Raises InUse while one goes on, and MachineBare without /proc or /dev."""
    essentials.require()
    try:
        return Lock.acquire(path, ourselves(clock.now()))
    except Busy as busy:
        raise InUse(**busy.facts) from None


@contextmanager
def maintenance(asked: directory.Asked, clock: Clock) -> Iterator[Memory]:
    """The journal to add to, with the lock held, for commands that change checkpoints without running anything."""
    path = directory.prepare(asked).path
    with _held(path, clock), Journal.open(path, clock) as opened:
        _refuse_another(opened, asked.plan)
        yield Memory(opened)


@contextmanager
def receiving(asked: directory.Asked, clock: Clock, plan: str) -> Iterator[Memory]:
    """The journal of a place where nothing is deployed yet, claimed for a plan. Raises UsageError elsewhere."""
    path = directory.prepare(asked).path
    with _held(path, clock), Journal.open(path, clock) as opened:
        session.claim(opened, plan)
        memory = Memory(opened)
        if memory.records.steps:
            raise UsageError(text=f"there is a deployment in {path} already; an import begins a new one")
        yield memory
        opened.copy()


def clear_away(memory: Memory) -> str:
    """Remove stored contents that nothing needs any more; returns why they had to stay, empty if they had not."""
    try:
        memory.journal.copy()  # first: what only the old copy names is no longer needed
    except DeployError as error:
        return str(error)
    return disposal.dispose(memory.journal.directory, memory.records)


def _refuse_another(opened: Journal, plan: str) -> None:
    """Where a plan is named, the directory must be its own. Raises StateOfAnotherPlan."""
    if plan:
        directory.belongs(opened, plan)


def reset(asked: directory.Asked, clock: Clock) -> list[str]:
    """Clear every checkpoint and the last error. Returns the ids of the steps that were known."""
    path = directory.prepare(asked).path
    with _held(path, clock):
        return anew.begin(path, clock, asked.plan)


def restore_journal(asked: directory.Asked, clock: Clock) -> int:
    """Take the copy kept after the last run in place of a damaged journal; returns how many entries it has."""
    found = directory.find(asked).path
    if not os.path.isdir(found) or not os.listdir(found):
        raise NothingToResume(reason="nothing deployed yet")
    path = directory.prepare(asked).path
    with _held(path, clock), journal.restore_copy(path, clock) as restored:
        showing.everything(path, Records(restored.entries()))
        return len(restored)
