"""Questions to the operator while a run goes on. Each answer is journaled; each question has a safe answer for nobody.

`KEYS` is what may be typed beside Enter, y and n. A terminal that is gone answers "stop, keep everything".
"""

from __future__ import annotations

import os

from freshtrack_deploy import events
from freshtrack_deploy.engine.policy import Move
from freshtrack_deploy.failures import guidance
from freshtrack_deploy.host import accounts, files, starting
from freshtrack_deploy.record import record
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.engine.attempt import Failed
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.host.keyboard import Listening
    from freshtrack_deploy.model import Step

REPEAT, DONE = "repeat", "done"
LOG_SHOWN = 64 * 1024  # bytes


@record
class Key:
    """A letter the operator may type at a failure. `move` ends the question; an `aside` comes back to it.

    What an aside returns stands above the question then.
    """

    letter: str
    words: str
    move: str = ""
    aside: Callable[[Run, Step], str] | None = None


def after_failure(run: Run, step: Step, tried: Failed) -> str:
    """Ask the question of the failure's category. Returns a Move.

    A step that may be skipped (`on_failure = "continue"`) never comes here: the plan has answered already.
    """
    asked, above = guidance.prompt(tried.failure.kind), f"{_caution(step)}also: {_keys()}\n"
    while True:
        typed = ask(run, step, asked.question, tried.number, above)
        if typed is None:
            return silent_move(run)
        key = _key(typed.strip().lower() or asked.default)
        if key.move:
            return key.move
        above = key.aside(run, step) if key.aside else f"y tries again, n stops; also: {_keys()}\n"


def _caution(step: Step) -> str:
    """The next run would ask in other words; who answers now should know the same."""
    return f'"{step.id}" must not be repeated blindly: see first how far it came\n' if step.never_repeat else ""


def _keys() -> str:
    return ", ".join(f"{key.letter} {key.words}" for key in KEYS)


def _key(word: str) -> Key:
    """What was typed, as a key; one that does nothing for a word that is none."""
    return next((key for key in (*_YES_AND_NO, *KEYS) if key.letter == word), Key(word, ""))


def ask(run: Run, step: Step, question: str, attempt: int = 0, above: str = "") -> str | None:
    """What was typed, journaled; None when nobody answers: `terminal.silence` says why.

    What stands `above` goes where the question goes, whatever stream that is, and however quiet we are.
    """
    typed = run.world.terminal.ask(above + question)
    answer = f"({run.world.terminal.silence})" if typed is None else run.world.redactor.text(typed)
    run.memory.append(
        Kind.ANSWERED, run=run.id, step=step.id, attempt=attempt, question=question.strip(), answer=answer
    )
    run.emit(events.PromptAnswered(step.id, question.strip(), answer, attempt))
    return typed


def silent_move(run: Run) -> str:
    """What no answer means: Ctrl-C ends the run as a signal does, Ctrl-D says no, a lost terminal says nothing."""
    from freshtrack_deploy.host.keyboard import Silence

    moves = {Silence.INTERRUPT: Move.INTERRUPT, Silence.END: Move.QUIT}
    return moves.get(run.world.terminal.silence, Move.STOP)


def _show_log(run: Run, step: Step) -> str:
    """Its end, if it is long: what failed stands there."""
    path = run.log_path(step.id)
    try:
        begin = max(0, os.stat(path).st_size - LOG_SHOWN)
        lines = files.read_from(path, begin, LOG_SHOWN).decode(errors="replace").splitlines()
    except OSError as error:  # the step may have removed it
        return f"the log {path} cannot be shown: {error.strerror}\n"
    run.world.terminal.write("stderr", "".join(f"{run.world.terminal.printable(line)}\n" for line in lines))
    return ""


def _open_shell(run: Run, step: Step) -> str:
    run.emit(events.Notice("a shell; leave it with exit or Ctrl-D and the question comes back"))
    try:
        starting.shell(accounts.current())
    except OSError as error:
        return f"no shell can be opened: {error.strerror}\n"
    return ""


KEYS = (
    Key("l", "shows the log", aside=_show_log),
    Key("s", "opens a shell", aside=_open_shell),
    Key("b", "rolls back", Move.ROLLBACK),
    Key("q", "stops and keeps everything", Move.QUIT),
)

_YES_AND_NO = (
    *(Key(word, "tries again", Move.RETRY) for word in ("y", "yes")),
    *(Key(word, "stops", Move.QUIT) for word in ("n", "no")),
)

_REPEAT = "Run it again [r], note it as done [d], {skip}or stop [S]? "
_SKIP = "skip it [k], "
_REPEAT_ANSWERS = {"r": REPEAT, "d": DONE, "k": Move.CONTINUE}


def repeat(run: Run, step: Step) -> str:
    """May a step that must not be repeated blindly run again? REPEAT, DONE or a Move; unattended: STOP."""
    text = f'"{step.id}" was begun and never finished, and it must not be repeated blindly'
    if not run.options.interactive:
        run.emit(events.Notice(f"{text}; {_ways(run, step)}", "warning"))
        return Move.STOP
    run.emit(events.Notice(text, "warning"))
    typed = ask(run, step, _REPEAT.format(skip=_SKIP if _may_be_skipped(step) else ""))
    if typed is None:
        return silent_move(run)
    answer = _REPEAT_ANSWERS.get(typed.strip().lower(), Move.QUIT)
    return answer if answer != Move.CONTINUE or _may_be_skipped(step) else Move.QUIT


def _may_be_skipped(step: Step) -> bool:
    """The plan can do without it."""
    return step.on_failure.action == "continue"


def _ways(run: Run, step: Step) -> str:
    program = run.world.program
    return (
        f"look at the host, then: {program} rollback --step {step.id}, "
        f"or {program} checkpoint clear {step.id} and run again, or answer at a terminal"
    )


def count_down(run: Run, seconds: float) -> None:
    """Wait before a retry. Whoever asks to stop ends the wait, and Enter at a terminal; one that goes away does not."""
    until = run.world.clock.monotonic() + seconds
    with run.world.terminal.listening(run.options.interactive and run.options.jobs == 1) as enter:
        pressed = enter is not None and _wait(run, until, enter)
    if not pressed:
        _wait(run, until)


def _wait(run: Run, until: float, enter: Listening | None = None) -> bool:
    """Until then, saying how long it still takes; or as long as there is somebody to listen to. True: Enter."""
    clock, signals = run.world.clock, run.world.signals
    heard = ""
    while (left := until - clock.monotonic()) > 0 and not (heard or signals.finish_step):
        run.emit(events.Waiting("next try", left, remark="Enter: now" if enter else ""))
        with run.floor.resting():
            clock.sleep(min(left, 1.0), wake=enter or signals)
        heard = enter.heard() if enter else ""
    return heard == "enter"
