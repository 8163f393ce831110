"""Everything around a run: the state is opened, the run carried out, the views written, the copy kept, the end told."""

from __future__ import annotations

import os
from contextlib import contextmanager

from freshtrack_deploy import events
from freshtrack_deploy.engine import ask, byhand, gate, notices, rollback, runner
from freshtrack_deploy.engine.run import Run, new_id
from freshtrack_deploy.errors import DeployError, InputsUnanswered, NothingToResume, UsageError
from freshtrack_deploy.host import files
from freshtrack_deploy.model import RunOutcome, StepState
from freshtrack_deploy.plan import compile
from freshtrack_deploy.record import replace
from freshtrack_deploy.state import adoption, answers, database, directory, journal, views
from freshtrack_deploy.state.holder import ourselves
from freshtrack_deploy.state.journal import Journal
from freshtrack_deploy.state.lock import Lock
from freshtrack_deploy.state.memory import Memory, entry
from freshtrack_deploy.state.records import Kind, Records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from freshtrack_deploy.engine.run import Opening, Options, World
    from freshtrack_deploy.engine.scope import Chosen
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.state.journal import Writer


def run(opening: Opening, options: Options, world: World) -> int:
    """Carry the plan out and return the exit code. Raises errors.DeployError when nothing could begin."""
    options = _looked_first(opening, options, world)
    place = directory.prepare(opening.asked)
    if place.note:
        world.emit(events.Notice(place.note))
    with _lock(place.path, opening.lock_wait, world) as lock:
        files.sweep(place.path)
        if opening.reset:
            _begin_anew(place.path, world.clock, opening.plan.name)
        with Journal.open(place.path, world.clock) as opened:
            _claim(opened, opening.plan.name)
            return _carry_out(Memory(opened), lock, opening, options, world)


def _looked_first(opening: Opening, options: Options, world: World) -> Options:
    """Where nothing is deployed yet, preflight comes before even the state directory is made.

    What depends on an answer that nobody has given yet, or a wrong one, is looked at later: when all of them are told.
    """
    if opening.reset or options.skip_preflight or database.size(directory.find(opening.asked).path):
        return options
    from freshtrack_deploy.engine import rehearsal

    try:
        setting = rehearsal.pretended(opening, options, world)
    except InputsUnanswered:
        return options
    known = ask.known(setting.inputs)
    gate.require(setting, known)
    return replace(options, skip_preflight=len(known) == len(setting.plan.inputs))


def _lock(path: str, wait: float, world: World) -> Lock:
    return Lock.acquire(
        path,
        ourselves(world.clock.now()),
        wait=wait,
        clock=world.clock,
        on_wait=lambda held: world.emit(events.Notice(f"waits for another run: {held}")),
    )


def _claim(opened: Writer, plan: str) -> None:
    """A new journal is this plan's and takes over what the shell scripts had done; another plan's is refused."""
    legacy = () if len(opened) else adoption.found(opened.directory)
    taken_over = [entry(Kind.STEP_ADOPTED, step=one.step, completed_at=one.completed) for one in legacy]
    directory.claim(opened, plan, *taken_over)


def _carry_out(memory: Memory, lock: Lock, opening: Opening, options: Options, world: World) -> int:
    _refuse_nothing_to_resume(opening, memory)
    run = _prepared(memory, lock, opening, options, world)
    _make_logs(run)
    memory.journal.reserve()
    result = runner.carry_out(run)
    _settle(run)
    notices.tell(run, result)
    return result.exit_code


def _make_logs(run: Run) -> None:
    for folder in (f"{run.directory}/logs", f"{run.directory}/logs/{run.id}"):  # a parent made on the way is 0755
        files.make_directory(folder, 0o700)


def _prepared(memory: Memory, lock: Lock, opening: Opening, options: Options, world: World) -> Run:
    path = memory.journal.directory
    plan = _at_home(opening, path)
    run = Run(new_id(world.clock, memory.records.runs), plan, options, world, path, memory, lock)
    found = ask.resolve(plan, options, path, world.terminal, world.redactor)
    run.use(found.values, answers.key(path), opening.contents)
    gate.require(run, run.inputs)
    ask.keep(plan, found, path)
    _store_plan(run)
    return run


def _at_home(opening: Opening, path: str) -> Plan:
    """A built-in plan has no folder of its own: its files are laid out in the state directory."""
    if opening.plan.folder:
        return opening.plan
    folder = f"{path}/files"
    files.make_directory(folder, 0o700)
    for name, content in opening.contents.items():
        target = f"{folder}/{name}"
        files.make_directory(os.path.dirname(target), 0o700)
        if not _same(target, content):
            files.replace(target, content, mode=0o600)
    return replace(opening.plan, folder=folder)


def _same(path: str, content: bytes) -> bool:
    try:
        return files.read(path, len(content) + 1) == content
    except FileNotFoundError:
        return False


def _refuse_nothing_to_resume(opening: Opening, memory: Memory) -> None:
    if not opening.resume:
        return
    last = memory.records.last_run
    if last is None:
        raise NothingToResume(reason="nothing deployed yet")
    if last.outcome == RunOutcome.DONE:
        raise NothingToResume(reason=f"the last run, {last.id}, is done")


def _store_plan(run: Run) -> None:
    """The journal holds the plan, so that every other command needs no plan file."""
    text = compile.dump(run.plan, run.digests)
    if (text, run.plan.folder) != (run.records.stored, run.records.folder):
        about: dict[str, Any] = {"name": run.plan.name, "source": run.plan.source, "folder": run.plan.folder}
        run.memory.append(Kind.PLAN_STORED, run=run.id, plan=text, **about)


def _settle(run: Run) -> None:
    """After a run: the views say what the journal says, and a copy of the journal is kept beside it.

    A run that only skipped changed nothing that the last copy does not have.
    """
    show_views(run.directory, run.records)
    worked = set(run.counts) != {"skipped"}
    byhand.rebuild(run, thorough=worked)
    if worked:
        _keep_package(run)
    run.memory.journal.release()
    if worked:
        run.memory.journal.copy()


def _keep_package(run: Run) -> None:
    """A checkpoint package of what is now; a run does not fail for want of it."""
    from freshtrack_deploy.engine import checkpoints

    scene = checkpoints.Scene(run.directory, run.plan, run.records, run.world.clock.now())
    try:
        checkpoints.create(scene, checkpoints.Wish(now=False))
    except (DeployError, OSError) as error:
        run.emit(events.Notice(f"no checkpoint package could be kept: {error}", "warning"))


def show_views(path: str, records: Records) -> None:
    """Write the files that other scripts read. They are derived: a crash before this loses nothing."""
    done = {step.id: step.completed_at for step in records.steps.values() if step.state == StepState.DONE}
    views.rebuild(path, done, _last_error(records))


def _last_error(records: Records) -> views.LastError | None:
    error = records.last_error
    if not error:
        return None
    return views.LastError(
        error["time"],
        error.get("file") or records.plan,
        error["step"],
        error.get("plan_line") or error["line"],
        error["exit_code"],
        error["category"],
        error["code"],
        error["command"],
    )


@contextmanager
def taking_back(asked: directory.Asked, options: Options, world: World, lock_wait: float) -> Iterator[Run]:
    """A run that will take back what earlier runs did, with the plan that the journal holds."""
    path = directory.find(asked).path
    with _lock(path, lock_wait, world) as lock, Journal.open(path, world.clock) as opened:
        _refuse_another(opened, asked.plan)
        memory = Memory(opened)
        plan = compile.load(memory.records.stored, source=memory.records.source)
        run = Run(new_id(world.clock, memory.records.runs), plan, options, world, path, memory, lock)
        stored = answers.load(path)
        for one in plan.inputs:
            if one.secret and one.name in stored:
                world.redactor.add(stored[one.name])
        run.use(stored, answers.key(path), {})
        yield run


def take_back(run: Run, chosen: Chosen, *, keep_going: bool) -> int:
    """Carry out a rollback as a run of its own. Returns the exit code: 0, or 6 when something is left."""
    begun = run.world.clock.monotonic()
    _make_logs(run)
    about = {"wanted": vars(chosen.wanted), "undos": [one.seq for one in chosen.undos]}
    runner.begin(run, len(chosen.undos), rollback=True, **about)
    remains = rollback.carry_out(run, chosen.undos, chosen.without, keep_going=keep_going)
    outcome = rollback.outcome(run, remains)
    code = 0 if outcome == RunOutcome.ROLLED_BACK else runner.code(run, outcome)
    runner.finish(run, outcome, code, begun)
    _settle(run)
    return code


@contextmanager
def maintenance(asked: directory.Asked, clock: Clock) -> Iterator[Memory]:
    """The journal to add to, with the lock held, for commands that change checkpoints without running anything."""
    path = directory.prepare(asked).path
    with Lock.acquire(path, ourselves(clock.now())), Journal.open(path, clock) as opened:
        _refuse_another(opened, asked.plan)
        yield Memory(opened)


@contextmanager
def receiving(asked: directory.Asked, clock: Clock, plan: str) -> Iterator[Memory]:
    """The journal of a place where nothing is deployed yet, claimed for a plan. Raises UsageError elsewhere."""
    path = directory.prepare(asked).path
    with Lock.acquire(path, ourselves(clock.now())), Journal.open(path, clock) as opened:
        _claim(opened, plan)
        memory = Memory(opened)
        if memory.records.steps:
            raise UsageError(text=f"there is a deployment in {path} already; an import begins a new one")
        yield memory
        opened.copy()


def _refuse_another(opened: Journal, plan: str) -> None:
    """Where a plan is named, the directory must be its own. Raises StateOfAnotherPlan."""
    if plan:
        directory.belongs(opened, plan)


def reset(asked: directory.Asked, clock: Clock) -> list[str]:
    """Clear every checkpoint and the last error. Returns the ids of the steps that were known."""
    path = directory.prepare(asked).path
    with Lock.acquire(path, ourselves(clock.now())):
        return _begin_anew(path, clock, asked.plan)


def _begin_anew(path: str, clock: Clock, plan: str) -> list[str]:
    """A damaged journal that lies in quarantine is given up here; it is kept there."""
    journal.begin_anew(path, clock)
    with Journal.open(path, clock) as opened:
        _refuse_another(opened, plan)
        memory = Memory(opened)
        known = list(memory.records.steps)
        if known or memory.records.last_error:
            memory.append(Kind.CLEARED)
        views.clear(path)
        return known


def restore_journal(asked: directory.Asked, clock: Clock) -> int:
    """Take the copy kept after the last run in place of a damaged journal; returns how many entries it has."""
    path = directory.prepare(asked).path
    with Lock.acquire(path, ourselves(clock.now())), journal.restore_copy(path, clock) as restored:
        show_views(path, Records(restored.entries()))
        return len(restored)
