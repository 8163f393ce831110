"""One step's undo: written down before its effect, carried out when it is wanted, checked afterwards.

An undo is the plan's rollback script, then the commands the action knows by itself, then the files as they were: the
snapshot wins, for it is what the machine really looked like.
"""

from __future__ import annotations

from freshtrack_deploy import actions, events
from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.failures import classify
from freshtrack_deploy.host.accounts import account
from freshtrack_deploy.host.bound import Host
from freshtrack_deploy.host.logs import LogFile
from freshtrack_deploy.host.process import Script, environment
from freshtrack_deploy.model import StepState
from freshtrack_deploy.record import record
from freshtrack_deploy.state import snapshots
from freshtrack_deploy.state.objects import Store
from freshtrack_deploy.state.records import OPEN, Kind
from freshtrack_deploy.state.restoration import restore

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Callable

    from freshtrack_deploy.engine.bind import Bound
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.host.process import Exit
    from freshtrack_deploy.model import Step, Undo
    from freshtrack_deploy.state.records import StepRecord, UndoRecord


@record
class Undone:
    """How an undo went: `leftovers` says what differs from before, `problem` why it could not be finished."""

    ok: bool
    problem: str = ""
    leftovers: tuple[str, ...] = ()


def prepare(run: Run, bound: Bound) -> dict[str, Any] | None:
    """What would take this step back, with the files it would restore stored safely. None: nothing would.

    Later attempts at an unfinished step add nothing: the state before them is a half-done one.
    """
    step, host = bound.step, bound.host
    known = run.records.step(step.id)
    if known.state in OPEN and known.undos and known.undos[-1].seq >= known.first_seq:
        return None
    own = actions.named(step.action).undo(step, host)
    paths = tuple(host.path(name) for name in (*step.checkpoint.state_files, *own.paths))
    script = step.checkpoint.rollback if step.checkpoint.rollback_each or not known.ever_done else ""
    if not (script or own.commands or own.afterwards or paths):
        return None
    return {
        "script": script,
        **_own(own),
        "snapshot": _snapshot(run, paths, known),
        "undone": [[check.cmd, check.expect] for check in step.checkpoint.undone] if script else [],
        "previous": _previous(known),
        **_surroundings(run, step, host),
    }


def remember(run: Run, bound: Bound, known: StepRecord, own: Undo) -> None:
    """Add, durably, what an action learned in mid-work about its own undo; `known` is the step before the attempt."""
    if own.commands or own.afterwards:
        rest = {"script": "", "snapshot": "", "undone": [], "previous": _previous(known)}
        body = {**rest, **_own(own), **_surroundings(run, bound.step, bound.host)}
        run.memory.append(Kind.UNDO_ADDED, run=run.id, step=bound.step.id, **body)


def _own(own: Undo) -> dict[str, Any]:
    """What the action knows by itself, as the journal keeps it."""
    return {
        "commands": [list(command) for command in own.commands],
        "afterwards": [list(command) for command in own.afterwards],
        "summary": own.summary,
    }


def _snapshot(run: Run, paths: tuple[str, ...], known: StepRecord) -> str:
    """The id of what is at these paths now, stored durably; empty: no paths. What has not changed is not read again."""
    if not paths:
        return ""
    with Store(run.directory) as store:
        last = next((undo.before["snapshot"] for undo in reversed(known.undos) if undo.before["snapshot"]), "")
        return snapshots.take(paths, store, snapshots.load(last, store) if last else None).id


def _previous(known: StepRecord) -> dict[str, Any]:
    """What the step is again once this is undone: done as it was before, or nothing."""
    if not known.ever_done:
        return {}
    return {
        "state": StepState.DONE,
        "fingerprint": known.fingerprint,
        "parts": dict(known.parts),
        "completed_at": known.completed_at,
        "done_seq": known.done_seq,
        "effect_seq": known.effect_seq,
    }


def _surroundings(run: Run, step: Step, host: Host) -> dict[str, Any]:
    """Who, where and with which values; secrets by name only, for the journal is no place for them."""
    secret = {one.name.upper() for one in run.plan.inputs if one.secret}
    return {
        "user": host.account.name,
        "folder": host.folder,
        "env": {name: value for name, value in host.env.items() if name not in secret},
        "secrets": sorted(name for name in host.inputs if name.upper() in secret),
    }


def needed_before_repeat(run: Run, step: Step) -> bool:
    """Must a failed attempt be taken back before the next? Not if it is repeatable, or was done before."""
    known = run.records.step(step.id)
    repeatable = step.idempotent is True or actions.named(step.action).REPEATABLE
    return bool(known.undos) and not repeatable and not known.ever_done and bool(step.checkpoint.rollback)


def take_back(run: Run, undo: UndoRecord) -> Undone:
    """Carry out one undo from its beginning to its end. Emits StepUndone."""
    result = begin(run, undo)
    return _and_then(result, finish(run, undo)) if result.ok else result


def _and_then(first: Undone, second: Undone) -> Undone:
    return Undone(second.ok, second.problem, first.leftovers + second.leftovers)


def begin(run: Run, undo: UndoRecord) -> Undone:
    """Intent and effect. An undo that was interrupted begins again, except for its script: that never runs twice."""
    script = undo.before["script"]
    if undo.begun and script and not undo.before["snapshot"]:
        return Undone(False, "its undo was interrupted, and there is no snapshot to tell how far it came")
    run.memory.append(Kind.UNDO_STARTED, run=run.id, step=undo.step, undo=undo.seq)
    try:
        return _effect(run, undo, "" if undo.begun else script)
    except DeployError as error:
        return Undone(False, str(error))


def finish(run: Run, undo: UndoRecord) -> Undone:
    """What has to wait until everything the step depends on has been taken back, and the outcome."""
    failed = _failed(_host(run, undo), [tuple(command) for command in undo.before["afterwards"]])
    if failed:
        return failed
    run.memory.append(Kind.UNDO_FINISHED, run=run.id, step=undo.step, undo=undo.seq, restores=undo.before["previous"])
    run.emit(events.StepUndone(undo.step))
    return Undone(True)


def _effect(run: Run, undo: UndoRecord, script: str) -> Undone:
    host = _host(run, undo)
    scripts = [Script(script, title=f"rollback of {undo.step}")] if script else []
    commands = [tuple(command) for command in undo.before["commands"]]
    return _failed(host, [*scripts, *commands]) or _checked(undo, host) or _restored(run, undo)


def _failed(host: Host, programs: Iterable[Script | tuple[str, ...]]) -> Undone | None:
    """Run programs up to the first that fails."""
    for what in programs:
        ended = host.run(what)
        if ended.exit_code != 0:
            return Undone(False, _why(ended))
    return None


def _checked(undo: UndoRecord, host: Host) -> Undone | None:
    """The plan's own proof that the undo told the truth."""
    for cmd, expect in undo.before["undone"]:
        ended = host.run(Script(cmd))
        if ended.exit_code != 0 or expect not in ended.stdout:
            return Undone(False, f'the check "{cmd}" says it is not undone: {_why(ended)}')
    return None


def _restored(run: Run, undo: UndoRecord) -> Undone:
    id = undo.before["snapshot"]
    if not id:
        return Undone(True)
    with Store(run.directory) as store:
        return Undone(True, leftovers=restore(snapshots.load(id, store), store))


def _why(ended: Exit) -> str:
    failure = classify.classify(ended.command, ended.exit_code, ended.signal, ended.stdout, ended.stderr)
    return failure.evidence or failure.message


def _host(run: Run, undo: UndoRecord) -> Host:
    """The surroundings that the attempt had, with today's secrets."""
    before = undo.before
    owner = account(before["user"])
    secrets = {name.upper(): run.inputs.get(name, "") for name in before["secrets"]}
    return Host(
        account=owner,
        home=owner.home,
        folder=before["folder"],
        env=environment(owner, extra={**before["env"], **secrets}, attempt=f"{run.id}/{undo.step}/undo"),
        clock=run.world.clock,
        signals=run.world.signals,
        redactor=run.world.redactor,
        output=_into_log(run, undo),
        say=lambda text: run.emit(events.Waiting(text)),
        tick=run.world.tick,
    )


def _into_log(run: Run, undo: UndoRecord) -> Callable[[str, str], None]:
    """Output of an undo goes behind the step's own, in the log of the run that takes it back."""

    def write(stream: str, text: str) -> None:
        log = LogFile(run.log_path(undo.step))
        log.write(text)
        log.close()

    return write
