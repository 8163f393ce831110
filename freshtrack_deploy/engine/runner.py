"""The story of a run.

    carry_out                 the whole run, from the first entry to the last
      settle_leftovers        processes of a killed run: waited for, never started beside
      advance                 one step
        start                 the start table: skip, run, undo first, verify, ask
        persevere             attempts, until one succeeds or the policy has had enough
          attempt             intent, effect, outcome
          rule                retry, ask, continue, roll back, stop
      finish                  the last entry, and what the run came to

Nothing here prints: what happens is emitted. Nothing here keeps state of its own: what counts is in the journal.
What only a step that runs needs is imported when one does: most of the time, everything is done already.
"""

from __future__ import annotations

import os

from freshtrack_deploy import actions, events
from freshtrack_deploy.engine import policy, select
from freshtrack_deploy.engine.prints import digest_of, fingerprint_of
from freshtrack_deploy.engine.select import Situation, Start
from freshtrack_deploy.errors import BreakerOpen
from freshtrack_deploy.host import accounts
from freshtrack_deploy.host.clock import local_iso
from freshtrack_deploy.model import RunOutcome, StepState
from freshtrack_deploy.record import record
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from freshtrack_deploy.engine.attempt import Failed, Succeeded
    from freshtrack_deploy.engine.patience import Patience
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.engine.select import Chosen
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


EXIT_CODES = {
    RunOutcome.DONE: 0,
    RunOutcome.FAILED: 1,
    RunOutcome.DEGRADED: 3,
    RunOutcome.ROLLED_BACK: 5,
    RunOutcome.ROLLBACK_FAILED: 6,
    RunOutcome.STOPPED: 7,
}


@record
class Result:
    outcome: str
    exit_code: int


def carry_out(run: Run) -> Result:
    """Run every chosen step that is not done, in order, and say how it ended."""
    chosen = select.choose(run.plan, run.options.selection, run.records)
    begun = run.world.clock.monotonic()
    begin(run, len(chosen.order))
    _settle_leftovers(run)
    pace = _through(run, chosen)
    outcome = _outcome(run, pace)
    result = Result(outcome, BreakerOpen.exit_code if pace == Pace.REFUSED else code(run, outcome))
    finish(run, outcome, result.exit_code, begun)
    return result


def begin(run: Run, steps: int, *, rollback: bool = False, **more: Any) -> None:
    """The first entry and event of a run; `more` goes into the entry."""
    last = run.records.last_run
    resumes = last.id if last and last.outcome != RunOutcome.DONE and not rollback else ""
    about: dict[str, Any] = {"plan": run.plan.name, "version": run.plan.version, "resumes": resumes}
    run.memory.append(Kind.RUN_STARTED, run=run.id, rollback=rollback, **about, **_origin(), **more)
    run.emit(events.RunStarted(run.id, steps=steps, directory=run.directory, **about))


def _origin() -> dict[str, Any]:
    """Who started this run, and where, for `history`."""
    return {"host": os.uname().nodename, "user": accounts.caller().name}


def _settle_leftovers(run: Run) -> None:
    if any(known.state == StepState.STARTED for known in run.records.steps.values()):
        from freshtrack_deploy.engine import leftovers

        leftovers.settle(run)


def _through(run: Run, chosen: Chosen) -> str:
    """A signal during the last step has nothing left to stop."""
    if run.options.jobs > 1:
        return _abreast(run, chosen)
    for step in chosen.order:
        pace = _hindrance(run) or advance(run, step, chosen)
        if pace != Pace.NEXT:
            return pace
    return Pace.NEXT


def _abreast(run: Run, chosen: Chosen) -> str:
    """Several steps can end a run, each in its own way: the gravest says how it ended."""
    from freshtrack_deploy.engine import abreast

    paces = abreast.through(run, chosen.order, lambda step: advance(run, step, chosen), lambda: _hindrance(run))
    return next((pace for pace in _GRAVEST_FIRST if pace in paces), Pace.NEXT)


_GRAVEST_FIRST = (Pace.UNDO_FAILED, Pace.ROLLBACK, Pace.QUIT, Pace.INTERRUPTED, Pace.STOP, Pace.REFUSED)


def _hindrance(run: Run) -> str:
    """Why no further step may begin, as the pace at which the run ends."""
    return Pace.INTERRUPTED if run.world.signals.finish_step else Pace.NEXT


def _is_short_of_room(run: Run) -> bool:
    """A full disk is noticed between two steps, where stopping is clean, and not in the middle of one."""
    from freshtrack_deploy.engine import bind, space

    shortage = space.watch(run.plan.requirements, run.directory, lambda argv: bind.own_host(run).run(argv))
    if shortage:
        run.emit(events.Notice(f"stopped before the next step: {shortage}", "warning"))
        run.count("failed")
    return bool(shortage)


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
        repeatable=actions.repeatable(step, known.state),
        forced=step.id in chosen.forced,
    )


def _skip(run: Run, situation: Situation, row: str) -> str:
    known = situation.known
    run.emit(events.StepSkipped(known.id, "done", local_iso(known.completed_at)))
    run.count("skipped")
    return Pace.NEXT


def _run(run: Run, situation: Situation, row: str) -> str:
    print_ = fingerprint_of(run, situation.step)
    return persevere(run, situation.step, print_, select.reason(situation, row, print_))


def _undo_first(run: Run, situation: Situation, row: str) -> str:
    from freshtrack_deploy.engine import circuit, reversal

    refusal = circuit.refusal(run, situation.step)
    if refusal:
        return _refuse(run, situation.step, refusal)
    print_ = fingerprint_of(run, situation.step)
    result = reversal.take_back(run, situation.known.undos[-1], to_repeat=True)
    if not result.ok:
        run.emit(events.Notice(f"{situation.known.id} could not be undone: {result.problem}", "warning"))
        return Pace.UNDO_FAILED
    return persevere(run, situation.step, print_, f"{situation.known.state} before, undone first")


def _verify_first(run: Run, situation: Situation, row: str) -> str:
    print_ = fingerprint_of(run, situation.step)
    if _verified(run, situation.step, print_):
        return Pace.NEXT
    return persevere(run, situation.step, print_, f"{row}, and not verified")


def _verify_or_ask(run: Run, situation: Situation, row: str) -> str:
    from freshtrack_deploy.engine import prompt

    print_ = fingerprint_of(run, situation.step)
    if _verified(run, situation.step, print_):
        return Pace.NEXT
    answer = run.floor.quietly(lambda: prompt.repeat(run, situation.step))
    if answer == prompt.REPEAT:
        return persevere(run, situation.step, print_, "repeated on the operator's word")
    if answer == prompt.DONE:
        return _note_done(run, situation.step, print_, "noted as done on the operator's word")
    return _PACES[answer](run, situation.step)


def _verified(run: Run, step: Step, print_: Fingerprint) -> bool:
    from freshtrack_deploy.engine import bind
    from freshtrack_deploy.engine.effect import holds

    bound = bind.bind(run, step, 0, lambda stream, text: None, lambda text: None)
    confirmed = holds(bound)
    if confirmed:
        _note_done(run, step, print_, "its verification holds")
    return confirmed


def _note_done(run: Run, step: Step, print_: Fingerprint, note: str) -> str:
    about: dict[str, Any] = {"name": run.told(step.name), "fingerprint": print_.digest, "parts": dict(print_.parts)}
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


def persevere(run: Run, step: Step, print_: Fingerprint, reason: str) -> str:
    """Attempt a step until it succeeds or the policy says otherwise."""
    from freshtrack_deploy.engine import circuit
    from freshtrack_deploy.engine.attempt import Failed, attempt
    from freshtrack_deploy.engine.patience import Patience

    refusal = circuit.refusal(run, step)
    if refusal:
        return _refuse(run, step, refusal)
    patience = Patience(step.timing.retry, run.world.random)
    while True:
        tried = attempt(run, step, patience.next_number(), print_, reason)
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


def _outcome(run: Run, pace: str) -> str:
    if pace == Pace.NEXT:
        return RunOutcome.DEGRADED if run.counts.get("allowed") else RunOutcome.DONE
    if pace == Pace.ROLLBACK:
        from freshtrack_deploy.engine import rollback

        return rollback.this_run(run)
    return _OUTCOMES[pace]


_OUTCOMES = {
    Pace.STOP: RunOutcome.FAILED,
    Pace.QUIT: RunOutcome.STOPPED,
    Pace.INTERRUPTED: RunOutcome.INTERRUPTED,
    Pace.UNDO_FAILED: RunOutcome.ROLLBACK_FAILED,
    Pace.REFUSED: RunOutcome.FAILED,
}


def finish(run: Run, outcome: str, exit_code: int, begun: float) -> None:
    """The last entry and event of a run that began at `begun` (monotonic seconds)."""
    if _has_outlived_its_error(run, outcome, exit_code):
        run.memory.append(Kind.ERROR_RESOLVED, run=run.id)
    run.memory.append(Kind.RUN_FINISHED, run=run.id, outcome=outcome, exit_code=exit_code, counts=run.counts)
    duration = run.world.clock.monotonic() - begun
    told = _summary(run) if outcome in (RunOutcome.DONE, RunOutcome.DEGRADED) else ""
    run.emit(events.RunFinished(outcome, exit_code, dict(run.counts), round(duration, 3), told))


def _has_outlived_its_error(run: Run, outcome: str, exit_code: int) -> bool:
    """An error that no done step will resolve: its step is gone from the plan, or was taken back on request."""
    error = run.records.last_error
    if not error or exit_code:
        return False
    if outcome == RunOutcome.ROLLED_BACK:
        return run.records.step(error["step"]).state == StepState.UNDONE
    return all(step.id != error["step"] for step in run.plan.steps)


def _summary(run: Run) -> str:
    """The plan's last words, with this run's inputs. What is secret is never shown, whoever reads along.

    They speak of the whole plan, so they are not for a run of some of its steps.
    """
    some = run.options.selection
    if not run.plan.summary or some.only or some.group or some.skip:
        return ""
    from freshtrack_deploy.engine import ask

    return run.told(run.plan.summary, ask.MASK).strip()


def code(run: Run, outcome: str) -> int:
    """An interrupted run ends by the signal that interrupted it."""
    return 128 + run.world.signals.last if outcome == RunOutcome.INTERRUPTED else EXIT_CODES[outcome]
