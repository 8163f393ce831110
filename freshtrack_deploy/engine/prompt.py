"""Questions to the operator while a run goes on. Each answer is journaled; each question has a safe answer for nobody.

`KEYS` is what may be typed beside Enter, y and n. A terminal that is gone answers "stop, keep everything".
"""

from __future__ import annotations

from freshtrack_deploy import events
from freshtrack_deploy.engine.policy import Move
from freshtrack_deploy.failures import guidance
from freshtrack_deploy.host import accounts, files, process
from freshtrack_deploy.record import record
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.engine.attempt import Failed
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Step

REPEAT, DONE, LEAVE = "repeat", "done", "leave"


@record
class Key:
    """A letter the operator may type at a failure. `move` ends the question; an `aside` comes back to it."""

    letter: str
    words: str
    move: str = ""
    aside: Callable[[Run, Step], None] | None = None
    offered: Callable[[Step], bool] = lambda step: True


def after_failure(run: Run, step: Step, tried: Failed) -> str:
    """Ask the question of the failure's category. Returns a Move."""
    question = guidance.prompt(tried.failure.kind)
    keys = [key for key in KEYS if key.offered(step)]
    run.emit(events.Notice("also: " + ", ".join(f"{key.letter} {key.words}" for key in keys)))
    move = ""
    while not move:
        move = _answer(run, step, question.question, question.default, keys)
    return move


def _answer(run: Run, step: Step, question: str, default: str, keys: list[Key]) -> str:
    """One reading of the terminal, as a Move; empty when the question is to be asked again."""
    typed = ask(run, step, question)
    if typed is None:
        return Move.QUIT
    word = typed.strip().lower() or default
    if word in ("y", "yes"):
        return Move.RETRY
    if word in ("n", "no"):
        return Move.QUIT
    key = next((key for key in keys if key.letter == word), None)
    if key and key.aside:
        key.aside(run, step)
    return key.move if key else ""


def ask(run: Run, step: Step, question: str) -> str | None:
    """What was typed, journaled; None for Ctrl-D, Ctrl-C or a terminal that is gone."""
    typed = run.world.terminal.ask(question)
    answer = "(none)" if typed is None else typed
    run.memory.append(Kind.ANSWERED, run=run.id, step=step.id, question=question.strip(), answer=answer)
    run.emit(events.PromptAnswered(step.id, question.strip(), answer))
    return typed


def _show_log(run: Run, step: Step) -> None:
    text = files.read(run.log_path(step.id), 1 << 20).decode(errors="replace")
    run.world.terminal.write("stderr", run.world.terminal.printable(text))


def _open_shell(run: Run, step: Step) -> None:
    run.emit(events.Notice("a shell; leave it with exit or Ctrl-D and the question comes back"))
    process.shell(accounts.current())


KEYS = (
    Key("l", "shows the log", aside=_show_log),
    Key("s", "opens a shell", aside=_open_shell),
    Key("k", "skips the step", Move.CONTINUE, offered=lambda step: step.on_failure.action == "continue"),
    Key("b", "rolls back", Move.ROLLBACK),
    Key("q", "stops and keeps everything", Move.QUIT),
)

_REPEAT_QUESTION = "Run it again [r], note it as done [d], or stop [S]? "
_REPEAT_ANSWERS = {"r": REPEAT, "d": DONE}


def repeat(run: Run, step: Step) -> str:
    """May a step that must not be repeated blindly run again? Unattended: no, and how to go on."""
    text = f'"{step.id}" was begun and never finished, and it must not be repeated blindly'
    if not run.options.interactive:
        run.emit(events.Notice(f"{text}; {_ways(run, step)}", "warning"))
        return LEAVE
    run.emit(events.Notice(text, "warning"))
    typed = ask(run, step, _REPEAT_QUESTION)
    return _REPEAT_ANSWERS.get((typed or "").strip().lower(), LEAVE)


def _ways(run: Run, step: Step) -> str:
    program = run.world.program
    return (
        f"look at the host, then: {program} rollback --step {step.id}, "
        f"or {program} checkpoint clear {step.id} and run again, or answer at a terminal"
    )


def count_down(run: Run, seconds: float) -> None:
    """Wait before a retry. A signal ends the wait, and so does Enter at a terminal."""
    clock, terminal = run.world.clock, run.world.terminal
    until = clock.monotonic() + seconds
    with terminal.listening(run.options.interactive and run.options.jobs == 1) as enter:
        while (left := until - clock.monotonic()) > 0:
            run.emit(events.Waiting("next try", left))
            with run.floor.resting():
                woken = clock.sleep(min(left, 1.0), wake=enter if enter is not None else run.world.signals)
            if woken:
                return
