"""After a failed attempt: undo what is atomic, retry what a retry can help, ask when a person should decide."""

from __future__ import annotations

from freshtrack_deploy import events
from freshtrack_deploy.engine import advice, circuit, policy, prompt, reversal, undo
from freshtrack_deploy.engine.policy import Move

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.engine.attempt import Failed
    from freshtrack_deploy.engine.patience import Patience
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Step
    from freshtrack_deploy.state.records import UndoRecord


def after_failure(run: Run, step: Step, tried: Failed, patience: Patience) -> str:
    """Decide and carry out what follows a failed attempt. Returns a Move; RETRY means: attempt again now."""
    open_breaker = circuit.after_failure(run, step, tried)
    case = _case(run, step, tried, patience, open_breaker)
    rule = policy.rule(case)
    _tell(run, step, tried, rule.move, _left_alone(run, step) if open_breaker else ())
    move = _carried_out(run, step, tried, patience, rule.move)
    if move not in (Move.RETRY, Move.CONTINUE):
        run.count("interrupted" if tried.outcome.interrupted else "failed")
    return move


def _carried_out(run: Run, step: Step, tried: Failed, patience: Patience, move: str) -> str:
    if step.checkpoint.atomic and not _taken_back(run, step):
        return Move.UNDO_FAILED
    act = _MOVES.get(move)
    return act(run, step, tried, patience) if act else move


def _case(run: Run, step: Step, tried: Failed, patience: Patience, open_breaker: bool) -> policy.Case:
    return policy.Case(
        step,
        tried.failure,
        tried.number,
        can_retry=patience.allows(tried.failure.retry_after) and not open_breaker,
        on_error=run.options.on_error,
        on_critical=run.plan.on_critical,
        end=run.is_ending,
    )


def _left_alone(run: Run, step: Step) -> tuple[str, ...]:
    """That the same command will be refused for a while, before somebody types it."""
    refusal = circuit.refusal(run, step)
    return (f"  {refusal}; {refusal.remedy_with(run.world.program)}",) if refusal else ()


def _tell(run: Run, step: Step, tried: Failed, move: str, more: tuple[str, ...]) -> None:
    guidance = (*advice.lines(run, step, tried), *more)
    allowed = move == Move.CONTINUE
    run.emit(
        events.StepFailed(
            step.id,
            tried.number,
            tried.failure,
            tried.duration_s,
            run.log_path(step.id),
            tried.tail,
            guidance,
            allowed,
            retried=move == Move.RETRY,
            interrupted=tried.outcome.interrupted,
        )
    )


def _taken_back(run: Run, step: Step) -> bool:
    own = run.records.step(step.id).own_undo
    return own is None or _undone(run, own)


def _undone(run: Run, own: UndoRecord, *, to_repeat: bool = False) -> bool:
    result = reversal.take_back(run, own, to_repeat=to_repeat)
    if not result.ok:
        run.emit(events.Notice(f"{own.step} could not be undone: {result.problem}", "warning"))
    return result.ok


def _retry(run: Run, step: Step, tried: Failed, patience: Patience) -> str:
    """Wait, with a countdown that a signal or Enter cuts short, and prepare the next attempt."""
    delay = patience.delay(tried.failure.retry_after)
    run.emit(events.StepRetrying(step.id, tried.number, round(delay, 3), step.timing.retry.count))
    prompt.count_down(run, delay)
    if run.world.signals.finish_step:
        return Move.INTERRUPT
    if run.is_ending:
        return Move.STOP
    broken = _left_alone(run, step)
    return _given_up(run, step, tried, patience, broken) if broken else _clean(run, step)


def _given_up(run: Run, step: Step, tried: Failed, patience: Patience, broken: tuple[str, ...]) -> str:
    """Another step, beside this one, has found the resource broken meanwhile."""
    run.emit(events.Notice(f"{step.id} is not tried again: {', '.join(broken).strip()}", "warning"))
    move = policy.rule(_case(run, step, tried, patience, open_breaker=True)).move
    return _ask(run, step, tried, patience) if move == Move.ASK else move


def _clean(run: Run, step: Step) -> str:
    """A script that cannot be repeated on top of its own ruins is undone before every retry."""
    own = run.records.step(step.id).own_undo
    if own and undo.needed_before_repeat(run, step) and not _undone(run, own, to_repeat=True):
        return Move.UNDO_FAILED
    return Move.RETRY


def _ask(run: Run, step: Step, tried: Failed, patience: Patience) -> str:
    if run.floor.effects:
        run.emit(events.Notice(f'the question about "{step.id}" comes when the running steps have ended'))
    move = run.floor.quietly(lambda: _answer(run, step, tried))
    return _clean(run, step) if move == Move.RETRY else move


def _answer(run: Run, step: Step, tried: Failed) -> str:
    """With several steps abreast, the answer about another one may have ended the run meanwhile."""
    return Move.STOP if run.floor.closing else prompt.after_failure(run, step, tried)


_MOVES: dict[str, Callable[[Run, Step, Failed, Patience], str]] = {Move.RETRY: _retry, Move.ASK: _ask}
