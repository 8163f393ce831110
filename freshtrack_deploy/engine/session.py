"""Everything around a run: the state is opened, the run carried out, the views written, the copy kept, the end told."""

from __future__ import annotations

import os

from freshtrack_deploy import events
from freshtrack_deploy.engine import ask, gate, notices, runner, showing
from freshtrack_deploy.engine.run import Run, new_id
from freshtrack_deploy.errors import (
    BrokenOff,
    DeployError,
    InputInvalid,
    InputsUnanswered,
    NothingToResume,
    PreflightRefused,
    QuestionsStopped,
)
from freshtrack_deploy.host import essentials, files
from freshtrack_deploy.model import RunOutcome
from freshtrack_deploy.plan import compile
from freshtrack_deploy.record import replace
from freshtrack_deploy.state import answers, database, directory, disposal, generations, retention
from freshtrack_deploy.state.holder import ourselves
from freshtrack_deploy.state.journal import Journal
from freshtrack_deploy.state.lock import Lock
from freshtrack_deploy.state.memory import Memory, entry
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from freshtrack_deploy.engine.given import Found
    from freshtrack_deploy.engine.run import Opening, Options, Setting, World
    from freshtrack_deploy.engine.runner import Result
    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.state.holder import Held
    from freshtrack_deploy.state.journal import Entry, Writer


def run(opening: Opening, options: Options, world: World) -> int:
    """Carry the plan out and return the exit code. Raises errors.DeployError when nothing could begin."""
    options = _looked_first(opening, options, world)
    place = directory.prepare(opening.asked)
    if place.note:
        world.emit(events.Notice(place.note))
    with hold(place.path, opening.lock_wait, world) as lock:
        disposal.sweep(place.path)
        if opening.reset:
            from freshtrack_deploy.engine import anew

            anew.begin(place.path, world.clock, opening.plan.name)
        with Journal.open(place.path, world.clock) as opened:
            claim(opened, opening.plan.name)
            ended, result = _carry_out(Memory(opened), lock, opening, options, world)
    notices.tell(ended, result)
    return result.exit_code


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
    told = _passed_preflight(setting, known)
    may_be_declined = bool(known) and options.interactive  # a default, at its question
    settled = len(known) == len(setting.plan.inputs) and not may_be_declined
    return replace(options, skip_preflight=settled, told_checks=told)


def hold(path: str, wait: float, world: World) -> Lock:
    """Take the lock, waiting at most `wait` seconds. Raises Busy, and MachineBare where /proc or /dev is missing."""
    essentials.require()
    return Lock.acquire(
        path,
        ourselves(world.clock.now()),
        wait=wait,
        clock=world.clock,
        on_wait=lambda held: _wait_for(held, world),
    )


def _wait_for(held: Held, world: World) -> None:
    """Nothing has begun, so one signal is enough to end the wait. Raises BrokenOff."""
    if world.signals.finish_step:
        world.awaits("")
        raise BrokenOff(world.signals.last)
    world.emit(events.Waiting(f"waits for another run: {held}"))


def claim(opened: Writer, plan: str) -> None:
    """A new journal is this plan's and takes over what the shell scripts had done; another plan's is refused."""
    directory.claim(opened, plan, *([] if len(opened) else _taken_over(opened.directory)))


def _taken_over(path: str) -> list[Entry]:
    from freshtrack_deploy.state import adoption

    return [entry(Kind.STEP_ADOPTED, step=one.step, completed_at=one.completed) for one in adoption.found(path)]


def _carry_out(memory: Memory, lock: Lock, opening: Opening, options: Options, world: World) -> tuple[Run, Result]:
    _refuse_nothing_to_resume(opening, memory)
    run = _prepared(memory, lock, opening, options, world)
    make_logs(run)
    memory.journal.reserve()
    result = runner.carry_out(run)
    settle(run)
    return run, result


def make_logs(run: Run) -> None:
    """The folder of this run's logs. Raises OSError."""
    for folder in (f"{run.directory}/logs", f"{run.directory}/logs/{run.id}"):  # a parent made on the way is 0755
        files.make_directory(folder, 0o700)


def _prepared(memory: Memory, lock: Lock, opening: Opening, options: Options, world: World) -> Run:
    path = memory.journal.directory
    plan = _at_home(opening, path)
    run = Run(new_id(world.clock, memory.records.runs), plan, options, world, path, memory, lock)
    _use_answers(run, opening)
    _store_plan(run)
    return run


def _use_answers(run: Run, opening: Opening) -> None:
    """The answers are found or asked for, and with them the machine is looked at."""
    world, plan = run.world, run.plan
    found = ask.seek(plan, run.options, run.directory, world.redactor)
    asked = ask.questions(plan, run.options, found)
    if asked:
        _look_before_asking(run, found)
        run.emit(events.Notice(f"questions: {len(asked)}; Enter takes what stands in [brackets], Ctrl-C stops"))
    settled = _settled(run, found)
    if asked:  # who agreed to all of it need not type it again when a check refuses
        ask.keep(plan, settled, run.directory)
    run.use(settled.values, answers.key(run.directory), opening.contents)
    _passed_preflight(run, run.inputs)
    ask.keep(plan, settled, run.directory)


def _settled(run: Run, found: Mapping[str, Found]) -> ask.Answers:
    """What was typed before somebody stopped or said no is offered the next time."""
    dialogue = ask.Dialogue(run.world.terminal, run.world.redactor, answers.offered(run.directory))
    try:
        settled = ask.settle(run.plan, run.options, found, dialogue)
    except (InputInvalid, QuestionsStopped, BrokenOff):
        answers.offer(run.directory, dialogue.offers)
        if dialogue.offers:
            run.emit(events.Notice("what was answered so far, but for secrets, is offered the next time"))
        raise
    answers.offer(run.directory, {})
    return settled


def _look_before_asking(run: Run, found: Mapping[str, Found]) -> None:
    """Nobody types answers for a machine that is refused anyway; `_looked_first` has done so where nothing was yet."""
    if run.options.told_checks is None:
        known = {name: one.value for name, one in found.items() if one.usable}
        run.options = replace(run.options, told_checks=_passed_preflight(run, known))


def _passed_preflight(setting: Setting, values: Mapping[str, str]) -> frozenset[str]:
    """As gate.require; who wants to know how runs end hears of a refusal, too."""
    try:
        return gate.require(setting, values)
    except PreflightRefused as why:
        notices.refused(setting, why)
        raise


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


def settle(run: Run) -> None:
    """After a run: the views say what the journal says, and a copy of the journal is kept beside it.

    A run that only skipped changed nothing that the last copy does not have.
    """
    try:
        showing.everything(run.directory, run.records)
    except OSError as error:  # the journal is the truth; the next run makes them again
        run.emit(events.Notice(f"the files beside the journal are not up to date: {error}", "warning"))
    worked = set(run.counts) != {"skipped"}
    if worked and run.records.runs[run.id].outcome == RunOutcome.DONE:
        _forget(run)
    _show_undos(run, worked)
    if worked:
        _keep_package(run)
    run.memory.journal.release()
    if worked:
        run.memory.journal.copy()
        _clear_away(run)


def _forget(run: Run) -> None:
    """Only once a run is done: until then it may be taken back together with those it carries on."""
    count = retention.policy(run.plan.retention).count
    for known in tuple(run.records.steps.values()):
        undos = [one.seq for one in generations.surplus(known.undos, count)]
        if undos:
            run.memory.append(Kind.UNDOS_FORGOTTEN, run=run.id, step=known.id, undos=undos)


def _keep_package(run: Run) -> None:
    """A checkpoint package of what is now; a run does not fail for want of it."""
    from freshtrack_deploy.engine import checkpoints

    scene = checkpoints.Scene(run.directory, run.plan, run.records, run.world.clock.now())
    try:
        findings = checkpoints.create(scene, checkpoints.Wish(now=False)).findings
    except (DeployError, OSError) as error:
        run.emit(events.Notice(f"no checkpoint package could be kept: {error}", "warning"))
        return
    for id, what in findings.items():
        run.emit(events.Notice(f"the checkpoint {id} was damaged: {what}", "warning"))


def _clear_away(run: Run) -> None:
    kept = disposal.dispose(run.directory, run.records)
    if kept:
        run.emit(events.Notice(f"nothing of objects/ was cleared away: {kept}", "warning"))


def _show_undos(run: Run, worked: bool) -> None:
    if any(known.undos for known in run.records.steps.values()) or os.path.isdir(f"{run.directory}/rollback"):
        from freshtrack_deploy.engine import byhand

        byhand.rebuild(run, thorough=worked)
