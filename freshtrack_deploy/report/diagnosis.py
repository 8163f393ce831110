"""The diagnostic block: everything an operator needs after a failure, in the order in which one asks. Pure."""

from __future__ import annotations

from freshtrack_deploy.model import shell_code
from freshtrack_deploy.report.text import duration, labelled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from freshtrack_deploy.events import StepFailed
    from freshtrack_deploy.model import Failure


def headline(event: StepFailed) -> str:
    """Scripts know it: `STEP failed (exit code: N)`; a signal counts as shells count it, 128 and its number."""
    return f"{event.step} failed (exit code: {_exit_code(event.failure)})"


def glimpse(event: StepFailed) -> list[str]:
    """What to say of a failure that is about to be tried again by itself: the rest is told if that does not help."""
    failure = event.failure
    return [f"[{failure.kind.severity.upper()}] {failure.evidence or failure.message}"]


def diagnosis(event: StepFailed, name: str, command: str) -> list[str]:
    """The lines below the headline. `name` is the step's title, `command` how the program was called."""
    return [
        _verdict(event.failure),
        *labelled(_facts(event, name)),
        *_output(event.tail),
        *(["", *event.guidance] if event.guidance else []),
        "",
        _next(event, command),
    ]


def verdict_lines(failure: Failure, about: Mapping[str, str], guidance: Sequence[str]) -> list[str]:
    """What `explain` shows: the same without the attempt around it. `about` are further facts, first of all."""
    facts = [*about.items(), *_place(failure), *_how(failure)]
    return [_verdict(failure), *labelled(facts), "", *guidance]


def _verdict(failure: Failure) -> str:
    return f"[{failure.kind.severity.upper()}] {failure.message or failure.evidence or 'no reason was given'}"


def _facts(event: StepFailed, name: str) -> list[tuple[str, str]]:
    return [
        ("step", event.step if name in ("", event.step) else f"{event.step} ({name})"),
        ("attempt", f"{event.attempt}, after {duration(event.duration_s)}"),
        *_place(event.failure),
        *_how(event.failure),
        ("log", event.log),
    ]


def _place(failure: Failure) -> list[tuple[str, str]]:
    """Where the failing line stands; where nobody said which line failed, the beginning, and that it is no more."""
    place = str(failure.place)
    if failure.line:
        return [("plan", place), ("line", f"{failure.line} of the script")]
    return [("plan", f"{place} (where it begins)" if place else "")]


def _how(failure: Failure) -> list[tuple[str, str]]:
    return [
        ("command", failure.command),
        ("exit code", _exit_code(failure)),
        ("signal", _signal_name(failure.signal)),
        ("category", f"{failure.kind.category} ({failure.kind.code})"),
        ("evidence", failure.evidence if failure.message not in ("", failure.evidence) else ""),
    ]


def _exit_code(failure: Failure) -> str:
    code = shell_code(failure.exit_code, failure.signal)
    return "none" if code is None else str(code)


def _signal_name(number: int | None) -> str:
    if not number:
        return ""
    import signal

    known = {int(member): member.name for member in signal.Signals}
    return f"{known.get(number, 'signal')} ({number})"


def _output(tail: tuple[str, ...]) -> list[str]:
    return ["  last output", *(f"    | {line}" for line in tail)] if tail else []


def _next(event: StepFailed, command: str) -> str:
    goes_on = "this step may fail: the run goes on; " if event.allowed else ""
    return f"{goes_on}next: {command} logs {event.step} (all of its output)"
