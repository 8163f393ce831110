"""One step taken back: what `undo` wrote down is carried out, checked, and journaled.

Invariant: the intent is durable before the first effect, and a rollback script that may have begun and whose end nobody
knows is not run a second time by itself: twice it can destroy what it protects. The files come from the snapshot.
"""

from __future__ import annotations

from freshtrack_deploy import events
from freshtrack_deploy.engine import keeping, leftovers, undo
from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.failures import classify
from freshtrack_deploy.host import files
from freshtrack_deploy.host.accounts import account
from freshtrack_deploy.host.bound import Host
from freshtrack_deploy.host.logs import LogFile
from freshtrack_deploy.host.process import Script, environment
from freshtrack_deploy.record import record
from freshtrack_deploy.state import byhand, snapshots
from freshtrack_deploy.state.objects import Store
from freshtrack_deploy.state.records import Kind
from freshtrack_deploy.state.restoration import restore

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Callable

    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.host.process import Exit
    from freshtrack_deploy.state.records import UndoRecord

MARK = ".begun-"
BY_HAND = "byhand"
EVERYTHING = "DEPLOY_ROLLBACK"  # tells a rollback script that nothing of the plan will run afterwards
_UNSURE = "its undo was begun before, and there is neither a snapshot nor a check (`undone`) to tell how far it came"
_QUESTION = "Run its rollback script again [r], or is it undone [d]? Anything else leaves it: "


@record
class Undone:
    """How an undo went: `problem` says why it could not be finished; `kept`: it was not begun, for the data's sake."""

    ok: bool
    problem: str = ""
    kept: bool = False
    interrupted: bool = False


FINE = Undone(ok=True)


def take_back(run: Run, one: UndoRecord, *, to_repeat: bool = False) -> Undone:
    """Carry out one undo from its beginning to its end. Emits StepUndone.

    `to_repeat`: the step runs again next. An empty directory above its files then stays, for it may be the very thing
    that the operator made so that the step succeeds this time.
    """
    result = begin(run, one, to_repeat=to_repeat)
    return finish(run, one) if result.ok else result


def begin(run: Run, one: UndoRecord, *, to_repeat: bool = False) -> Undone:
    """Intent and effect, up to what has to wait until other steps are taken back too."""
    try:
        host = surroundings(run, one)
        script = _allowed(run, one, host)
    except (DeployError, OSError) as error:
        return Undone(ok=False, problem=str(error))
    if isinstance(script, Undone):
        return script
    run.memory.append(Kind.UNDO_STARTED, run=run.id, step=one.step, undo=one.seq, boot=run.boot)
    run.world.awaits(f"undoing {one.step}")
    try:
        return _failed(run, one, _effect(run, one, host, script, to_repeat))
    except (DeployError, OSError) as error:
        return _failed(run, one, Undone(ok=False, problem=str(error)))
    finally:
        run.world.awaits("")


def _allowed(run: Run, one: UndoRecord, host: Host) -> str | Undone:
    """The script to run, empty for none; or why this undo is not begun. Changes nothing."""
    reason = keeping.reason(run, one, host)
    if reason:
        return Undone(ok=False, problem=reason, kept=True)
    if one.begun:
        leftovers.outlive(run, f"{one.by}/{one.step}/undo")
    files.make_directory(f"{run.directory}/rollback", 0o700)
    script = _script(run, one, host)
    return Undone(ok=False, problem=_UNSURE) if script is None else script


def finish(run: Run, one: UndoRecord) -> Undone:
    """What has to wait until everything the step depends on has been taken back, and the outcome."""
    run.world.awaits(f"undoing {one.step}" if one.before["afterwards"] else "")
    try:
        ended = _ended(run, surroundings(run, one), [tuple(command) for command in one.before["afterwards"]])
    except (DeployError, OSError) as error:
        ended = Undone(ok=False, problem=str(error))
    if not ended.ok:
        return _failed(run, one, ended)
    run.memory.append(Kind.UNDO_FINISHED, run=run.id, step=one.step, undo=one.seq, restores=one.before["previous"])
    run.emit(events.StepUndone(one.step))
    return FINE


def _failed(run: Run, one: UndoRecord, result: Undone) -> Undone:
    """Note that an undo ended without success, so that it may be tried again; one that was cut off stays begun."""
    if not (result.ok or result.interrupted):
        result = Undone(ok=False, problem=run.world.redactor.text(result.problem))
        run.memory.append(Kind.UNDO_FAILED, run=run.id, step=one.step, undo=one.seq, problem=result.problem)
    return result


def _script(run: Run, one: UndoRecord, host: Host) -> str | None:
    """The rollback script, if it is to run now: empty if not. None: nobody can tell."""
    script: str = one.before["script"]
    if not script or _says(run, mark(one, BY_HAND)) == byhand.ENDED:
        return ""
    if not _may_have_begun(run, one):
        return script
    if one.before["undone"]:
        return script if _unproven(run, one, host) else ""
    if one.before["snapshot"]:
        _warn_of_half_a_script(run, one)
        return ""
    return _answer(run, one, script)


def _may_have_begun(run: Run, one: UndoRecord) -> bool:
    """A script writes its mark first of all; what a power cut left of such a file says nothing."""
    if _says(run, mark(one, BY_HAND)):
        return True
    if not one.begun or one.boot != run.boot:
        return one.begun
    return bool(_says(run, mark(one, one.by)))


def _says(run: Run, place: str) -> bytes:
    """What a mark says; empty: there is none."""
    try:
        return files.read(f"{run.directory}/{place}").strip()
    except FileNotFoundError:
        return b""


def forget_by_hand(run: Run, step: str) -> None:
    """A step that runs again has its effect again: that it was taken back by hand says nothing any more."""
    for one in run.records.step(step).undos:
        files.remove(f"{run.directory}/{mark(one, BY_HAND)}")


def mark(one: UndoRecord, by: str) -> str:
    """Where in the state directory a script says that it began: of each run its own, and one for `rollback/STEP.sh`."""
    return f"rollback/{MARK}{one.seq}-{by}"


def _warn_of_half_a_script(run: Run, one: UndoRecord) -> None:
    with Store(run.directory) as store:
        unequal = snapshots.compare(snapshots.load(one.before["snapshot"], store))
    if unequal:
        text = (
            f"the rollback script of {one.step} was begun before and is not run twice; its files are restored from the"
        )
        run.emit(events.Notice(f"{text} snapshot; whatever else it does: {run.directory}/rollback/{one.step}.sh"))


def _answer(run: Run, one: UndoRecord, script: str) -> str | None:
    if not run.options.interactive:
        return None
    run.emit(events.Notice(f"{one.step}: {_UNSURE}", "warning"))
    typed = (run.world.terminal.ask(_QUESTION) or "").strip().lower()
    return {"r": script, "d": ""}.get(typed)


def _effect(run: Run, one: UndoRecord, host: Host, script: str, to_repeat: bool) -> Undone:
    """Script, commands, proof and files, up to the first that fails; and the data is still there."""
    data = keeping.protected(run, one)
    there = keeping.present(data)
    scripts = (
        [Script(script, title=f"rollback of {one.step}", mark=f"{run.directory}/{mark(one, run.id)}")] if script else []
    )
    result = _ended(run, host, [*scripts, *(tuple(command) for command in one.before["commands"])])
    if result.ok:
        result = _restored(run, one, data, to_repeat)
    if result.ok:
        result = _proven(run, one, host)
    lost = there - keeping.present(data)
    return Undone(ok=False, problem=f"it took the plan's data along: {', '.join(sorted(lost))}") if lost else result


def _ended(run: Run, host: Host, programs: Sequence[Script | tuple[str, ...]]) -> Undone:
    """Run programs up to the first that fails. What they wrote is durable before anybody notes that they did it."""
    for what in programs:
        ended = _run(run, host, what)
        if ended.exit_code != 0:
            return Undone(ok=False, problem=_why(ended), interrupted=ended.interrupted)
    if programs:
        with run.floor.away():
            files.sync_everything()
    return FINE


def _run(run: Run, host: Host, what: Script | tuple[str, ...]) -> Exit:
    """A program of an undo is an effect like any other: steps abreast go on meanwhile."""
    with run.floor.away():
        return host.run(what)


def _restored(run: Run, one: UndoRecord, data: tuple[str, ...], to_repeat: bool) -> Undone:
    id = one.before["snapshot"]
    if not id:
        return FINE
    with Store(run.directory) as store:
        left = restore(snapshots.load(id, store), store, spared=data, keep_parents=to_repeat)
    return Undone(ok=False, problem="left over: " + ", ".join(left)) if left else FINE


def _proven(run: Run, one: UndoRecord, host: Host) -> Undone:
    """The plan's own proof that the undo told the truth."""
    problem = _unproven(run, one, host)
    return Undone(ok=False, problem=problem) if problem else FINE


def _unproven(run: Run, one: UndoRecord, host: Host) -> str:
    for cmd, expect in one.before["undone"]:
        ended = _run(run, host, Script(cmd))
        if ended.exit_code != 0 or expect not in ended.stdout:
            return f'the check "{cmd}" says that it is not undone: {_why(ended)}'
    return ""


def _why(ended: Exit) -> str:
    failure = classify.classify(ended.command, ended.exit_code, ended.signal, ended.stdout, ended.stderr)
    return failure.evidence or (
        failure.message if ended.signal else f"{failure.message} (exit code: {ended.exit_code})"
    )


def surroundings(run: Run, one: UndoRecord) -> Host:
    """The surroundings that the attempt had, with today's secrets."""
    before = one.before
    owner = account(before["user"])
    given = undo.environment(before, run.inputs, run)
    if run.options.everything:
        given[EVERYTHING] = "full"
    host = Host(
        account=owner,
        home=owner.home,
        folder=before["folder"],
        env=environment(owner, extra=given, attempt=f"{run.id}/{one.step}/undo"),
        clock=run.world.clock,
        signals=run.world.signals,
        redactor=run.world.redactor,
        output=_into_log(run, one),
        say=lambda text: run.emit(events.Waiting(run.world.redactor.text(text))),
        tick=run.world.tick,
    )
    return run.floor.sharing(host)


def _into_log(run: Run, one: UndoRecord) -> Callable[[str, str], None]:
    """Output of an undo goes behind the step's own, in the log of the run that takes it back."""

    def write(stream: str, text: str) -> None:
        log = LogFile(run.log_path(one.step))
        log.write(text)
        log.close()

    return write
