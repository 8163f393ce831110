"""Wait until something answers: a URL, a TCP port or a command, as often in a row as the plan wants.

Any failure begins the count anew. The wait ends with the attempt's timeout, and says what the last answer was.
"""

from __future__ import annotations

from freshtrack_deploy.actions import outcomes
from freshtrack_deploy.actions.waiting import rest
from freshtrack_deploy.model import Outcome, Prediction, Undo
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Callable

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.net import Answer
    from freshtrack_deploy.host.sockets import Line
    from freshtrack_deploy.model import Step

    Settings = Mapping[str, Any]

REPEATABLE = True

DEFAULT_TIMEOUT = 300.0  # seconds, where the step has none: a wait without an end is no wait
ONE_TRY = 10.0  # seconds for one answer
LARGEST_DOCUMENT = 1 << 20


@record
class Try:
    """One question: `problem` is empty when the answer was as wanted; `code` is the failure's if it stays so."""

    problem: str = ""
    code: str = "E_TIMEOUT"
    hopeless: bool = False  # asking again cannot help
    late: bool = False  # there was no time for the answer, which says nothing about it


def check(step: Step, host: Host) -> Prediction:
    """Waiting changes nothing; what would answer then, nobody knows now."""
    return Prediction(Prediction.NO_CHANGE, details=(f"waits for {_subject(step.settings)}",))


def undo(step: Step, host: Host) -> Undo:
    """There is nothing to take back."""
    return Undo()


def apply(step: Step, host: Host) -> Outcome:
    """Ask until there are enough good answers in a row, or no time is left."""
    settings, subject = step.settings, _subject(step.settings)
    wanted, streak = settings.get("successes", 1), 0
    left, last = _countdown(host), Try()
    while True:
        last = _more_telling(last, _ask(settings, host, left()))
        streak = 0 if last.problem else streak + 1
        if streak == wanted:
            return outcomes.UNCHANGED
        if host.signals.end_step:
            return outcomes.refused(f"interrupted while waiting for {subject}", changed=False, interrupted=True)
        if last.hopeless or left() <= 0:
            return _gave_up(subject, last, streak, wanted)
        host.say(f"waiting for {subject}: " + (last.problem or f"{streak} of {wanted} good answers in a row"))
        rest(host, min(left(), settings.get("interval", 2.0)))


def _more_telling(before: Try, now: Try) -> Try:
    """The last try has the shortest time: what it did not hear in that must not hide what was heard before."""
    return before if now.late and before.problem else now


def _countdown(host: Host) -> Callable[[], float]:
    end = host.clock.monotonic() + (host.timeout or DEFAULT_TIMEOUT)
    return lambda: end - host.clock.monotonic()


def _gave_up(subject: str, last: Try, streak: int, wanted: int) -> Outcome:
    reason = last.problem or f"only {streak} of {wanted} good answers in a row"
    late = last.code == "E_TIMEOUT"
    return outcomes.refused(f"{subject}: {reason}", last.code, changed=False, timed_out=late)


def _subject(settings: Settings) -> str:
    from freshtrack_deploy.host.net import shown

    if settings.get("url"):
        return shown(settings["url"])
    return settings.get("tcp") or f'"{settings["command"].strip().splitlines()[0]}"'


def _ask(settings: Settings, host: Host, left: float) -> Try:
    if settings.get("command"):
        return _ask_command(settings["command"], host, left)
    return _ask_network(settings, host, left)


def _ask_command(command: str, host: Host, left: float) -> Try:
    """Its output is an answer to us: a hundred times the same would only fill the log."""
    from freshtrack_deploy.host.process import Script

    ended = replace(host, output=_unheard).run(Script(command), timeout=max(0.1, left))
    return Try() if outcomes.succeeded(ended) else Try(outcomes.reason(ended), late=ended.timed_out)


def _unheard(stream: str, text: str) -> None:
    """Output that nobody needs."""


def _ask_network(settings: Settings, host: Host, left: float) -> Try:
    from freshtrack_deploy.host.sockets import Interrupted, Limits, Line, Unreachable

    patience = max(0.1, min(ONE_TRY, left))
    line = Line(host.clock, host.env, host.signals, Limits(patience, patience, patience))
    try:
        return _ask_url(settings, line) if settings.get("url") else _ask_port(settings["tcp"], line)
    except Unreachable as error:
        # A certificate may still be on its way (ACME), a wrong URL stays wrong.
        code = "E_CONFIG" if error.code == "E_CONFIG" else "E_TIMEOUT"
        return Try(str(error), code, hopeless=error.stage == "url", late=error.code == "E_TIMEOUT")
    except Interrupted:
        return Try("interrupted")


def _ask_port(address: str, line: Line) -> Try:
    from freshtrack_deploy.host import sockets

    name, _, port = address.rpartition(":")
    with sockets.Watch(line) as watch:
        sockets.connect(name.strip("[]"), int(port), line, watch)
    return Try()


def _ask_url(settings: Settings, line: Line) -> Try:
    from freshtrack_deploy.host import net

    answer = net.fetch(settings["url"], line, headers=dict(settings.get("headers") or {}), most=LARGEST_DOCUMENT)
    return Try(unwanted(answer, settings), "E_SERVICE")


def unwanted(answer: Answer, settings: Settings) -> str:
    """What is wrong with an answer, in a few words; empty when it is as the plan wants it."""
    statuses = settings.get("status") or (200,)
    if answer.status not in statuses:
        return f"status {answer.status}, not {' or '.join(map(str, statuses))}"
    fields = dict(settings.get("json") or {})
    return _unwanted_fields(answer.body, fields) if fields else ""


def _unwanted_fields(body: bytes, fields: Mapping[str, Any]) -> str:
    import json

    try:
        document = json.loads(body)
    except ValueError:  # UnicodeDecodeError and JSONDecodeError are both
        return "the answer is not JSON"
    for path, wanted in fields.items():
        found = _text(_inside(document, path))
        if found != _text(wanted):
            return f"{path} is {found[:80]}, not {_text(wanted)}"
    return ""


def _inside(document: Any, path: str) -> Any:
    """The value at "a.b.0" of a document; None where there is none."""
    for name in path.split("."):
        if isinstance(document, dict):
            document = document.get(name)
        elif isinstance(document, list) and name.isdigit() and int(name) < len(document):
            document = document[int(name)]
        else:
            return None
    return document


def _text(value: Any) -> str:
    """A value as JSON writes it, strings bare: a plan may say "5" or 5."""
    import json

    return value if isinstance(value, str) else json.dumps(value)
