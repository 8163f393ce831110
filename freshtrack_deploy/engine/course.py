"""The course of one step through a run: from what the journal says of it to how it leaves the run.

    advance                   one step, as far as it goes
      start                   the start table: skip, run, undo first, verify, ask
      persevere               attempts, until one succeeds or the policy has had enough
        attempt               intent, effect, outcome
        after_failure         retry, ask, continue, roll back, stop

What only a step that runs needs is imported when one does: most of the time, everything is done already.
"""

from __future__ import annotations

from freshtrack_deploy import actions, events
from freshtrack_deploy.engine import policy, select
from freshtrack_deploy.engine.prints import digest_of, fingerprint_of
from freshtrack_deploy.engine.select import Situation, Start
from freshtrack_deploy.host.clock import local_iso
from freshtrack_deploy.model import StepState
from freshtrack_deploy.state.records import OPEN, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from freshtrack_deploy.engine.attempt import Failed, Succeeded
    from freshtrack_deploy.engine.patience import Patience
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.engine.select import Chosen
    from freshtrack_deploy.errors import BreakerOpen
    from freshtrack_deploy.model import Step
    from freshtrack_deploy.plan.fingerprint import Fingerprint


class Pace:
    """How a step leaves the run: go on with the next one, or end in one of these ways."""

    NEXT = ""
    STOP = "stop"  # the step failed
    QUIT = "quit"  # the operator said so at a prompt
    INTERRUPTED = "interrupted"  # a signal said so
    ROLLBACK = "rollback"
    UNDO_FAILED = "undo failed"  # an atomic step could not be undone
    REFUSED = "refused"  # a breaker is open


def advance(run: Run, step: Step, chosen: Chosen) -> str:
    """Take one step as far as it goes."""
    if step.id in chosen.left_out:
        return _pass_over(run, step, chosen.left_out[step.id])
    unwanted = _unwanted(run, step)
    if unwanted:
        return _leave_out(run, step, unwanted)
    situation = _situation(run, step, chosen)
    row = select.row(situation)
    if row.start != Start.SKIP and _is_short_of_room(run):
        return Pace.STOP
    return _STARTS[row.start](run, situation, row.name)


def _is_short_of_room(run: Run) -> bool:
    """A full disk is noticed between two steps, where stopping is clean, and not in the middle of one."""
    from freshtrack_deploy.engine import bind, space

    shortage = space.watch(run.plan.requirements, run.directory, lambda argv: bind.own_host(run).run(argv))
    if shortage:
        run.emit(events.Notice(f"stopped before the next step: {shortage}", "warning"))
        run.count("failed")
    return bool(shortage)


def _unwanted(run: Run, step: Step) -> str:
    """Why a step does not concern this deployment now: its `when`, or a dependency that is not done."""
    missing = (f"{id} is not done" for id in step.depends_on if run.records.step(id).state != StepState.DONE)
    return select.unmet(step, run.inputs) or next(missing, "")


def _leave_out(run: Run, step: Step, reason: str) -> str:
    known = run.records.step(step.id)
    if known.state == StepState.PENDING:
        run.memory.append(Kind.STEP_SKIPPED, run=run.id, step=step.id, reason=reason)
    return _pass_over(run, step, reason)


def _pass_over(run: Run, step: Step, reason: str) -> str:
    run.emit(events.StepSkipped(step.id, reason))
    run.count("skipped")
    return Pace.NEXT


def _situation(run: Run, step: Step, chosen: Chosen) -> Situation:
    known = run.records.step(step.id)
    return Situation(
        step,
        known,
        same=known.fingerprint == digest_of(run, step),
        stale=select.stale(step, run.records),
        repeatable=known.state in OPEN and actions.repeatable(step, known.state),  # which loads the action
        forced=step.id in chosen.forced,
    )


def _skip(run: Run, situation: Situation, row: str) -> str:
    known = situation.known
    run.emit(events.StepSkipped(known.id, "done", local_iso(known.completed_at)))
    run.count("skipped")
    return Pace.NEXT


def _run(run: Run, situation: Situation, row: str) -> str:
    fingerprint = fingerprint_of(run, situation.step)
    return persevere(run, situation.step, fingerprint, select.reason(situation, row, fingerprint))


def _undo_first(run: Run, situation: Situation, row: str) -> str:
    from freshtrack_deploy.engine import circuit, reversal

    refusal = circuit.refusal(run, situation.step)
    if refusal:
        return _refuse(run, situation.step, refusal)
    fingerprint = fingerprint_of(run, situation.step)
    result = reversal.take_back(run, situation.known.undos[-1], to_repeat=True)
    if not result.ok:
        run.emit(events.Notice(f"{situation.known.id} could not be undone: {result.problem}", "warning"))
        return Pace.UNDO_FAILED
    return persevere(run, situation.step, fingerprint, f"{situation.known.state} before, undone first")


def _verify_first(run: Run, situation: Situation, row: str) -> str:
    fingerprint = fingerprint_of(run, situation.step)
    if _verified(run, situation.step, fingerprint):
        return Pace.NEXT
    return persevere(run, situation.step, fingerprint, f"{row}, and not verified")


def _verify_or_ask(run: Run, situation: Situation, row: str) -> str:
    from freshtrack_deploy.engine import prompt

    fingerprint = fingerprint_of(run, situation.step)
    if _verified(run, situation.step, fingerprint):
        return Pace.NEXT
    answer = run.floor.quietly(lambda: prompt.repeat(run, situation.step))
    if answer == prompt.REPEAT:
        return persevere(run, situation.step, fingerprint, "repeated on the operator's word")
    if answer == prompt.DONE:
        return _note_done(run, situation.step, fingerprint, "noted as done on the operator's word")
    return _PACES[answer](run, situation.step)


def _verified(run: Run, step: Step, fingerprint: Fingerprint) -> bool:
    from freshtrack_deploy.engine import bind
    from freshtrack_deploy.engine.effect import holds

    confirmed = holds(bind.to_look(run, step))
    if confirmed:
        _note_done(run, step, fingerprint, "its verification holds")
    return confirmed


def _note_done(run: Run, step: Step, fingerprint: Fingerprint, note: str) -> str:
    about: dict[str, Any] = {
        "name": run.told(step.name),
        "fingerprint": fingerprint.digest,
        "parts": dict(fingerprint.parts),
    }
    run.memory.append(Kind.STEP_NOTED, run=run.id, step=step.id, note=note, **about)
    run.emit(events.StepCompleted(step.id, 0, 0.0, changed=False, note=note))
    run.count("done")
    return Pace.NEXT


_STARTS: dict[str, Callable[[Run, Situation, str], str]] = {
    Start.SKIP: _skip,
    Start.RUN: _run,
    Start.UNDO_FIRST: _undo_first,
    Start.VERIFY_FIRST: _verify_first,
    Start.VERIFY_OR_ASK: _verify_or_ask,
}


def persevere(run: Run, step: Step, fingerprint: Fingerprint, reason: str) -> str:
    """Attempt a step until it succeeds or the policy says otherwise."""
    from freshtrack_deploy.engine import circuit
    from freshtrack_deploy.engine.attempt import Failed, attempt
    from freshtrack_deploy.engine.patience import Patience

    refusal = circuit.refusal(run, step)
    if refusal:
        return _refuse(run, step, refusal)
    patience = Patience(step.timing.retry, run.world.random)
    while True:
        tried = attempt(run, step, patience.next_number(), fingerprint, reason)
        if not isinstance(tried, Failed):
            return _completed(run, step, tried)
        move = _after_failure(run, step, tried, patience)
        if move != policy.Move.RETRY:
            return _PACES[move](run, step)
        reason = ""


def _after_failure(run: Run, step: Step, tried: Failed, patience: Patience) -> str:
    from freshtrack_deploy.engine import recovery

    return recovery.after_failure(run, step, tried, patience)


def _refuse(run: Run, step: Step, refusal: BreakerOpen) -> str:
    """Not tried, and so not failed: what is known of the step stays as it is."""
    run.emit(events.StepSkipped(step.id, str(refusal)))
    run.emit(events.Notice(f"{step.id} was not tried; {refusal.remedy_with(run.world.program)}", "warning"))
    if step.on_failure.action == "continue":
        return _go_on_without(run, step)
    run.count("refused")
    return Pace.REFUSED


def _completed(run: Run, step: Step, tried: Succeeded) -> str:
    from freshtrack_deploy.engine import circuit

    circuit.after_success(run, step)
    run.emit(events.StepCompleted(step.id, tried.number, tried.duration_s, tried.outcome.changed))
    run.count("done")
    return Pace.NEXT


def _go_on_without(run: Run, step: Step) -> str:
    run.count("allowed")
    return Pace.NEXT


_PACES: dict[str, Callable[[Run, Step], str]] = {
    policy.Move.CONTINUE: _go_on_without,
    policy.Move.STOP: lambda run, step: Pace.INTERRUPTED if run.world.signals.end_step else Pace.STOP,
    policy.Move.QUIT: lambda run, step: Pace.QUIT,
    policy.Move.INTERRUPT: lambda run, step: Pace.INTERRUPTED,
    policy.Move.ROLLBACK: lambda run, step: Pace.ROLLBACK,
    policy.Move.UNDO_FAILED: lambda run, step: Pace.UNDO_FAILED,
}
