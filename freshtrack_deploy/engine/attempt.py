"""One attempt at one step: intent, effect, outcome.

The three lines in `attempt` are the heart of the program. The intent is durable before anything on the host changes, so
whatever happens between the lines, the next start knows that this step was begun, and with what undo.
"""

from __future__ import annotations

import os

from freshtrack_deploy import events
from freshtrack_deploy.engine import bind, showing, undo
from freshtrack_deploy.engine.effect import effect
from freshtrack_deploy.errors import DeployError, UnsafePlace, UsageError
from freshtrack_deploy.host import files, logs
from freshtrack_deploy.model import FAILURE_KINDS, Failure, Outcome, Place, StepState
from freshtrack_deploy.record import record, replace
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from freshtrack_deploy.engine.bind import Bound
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Step
    from freshtrack_deploy.plan.fingerprint import Fingerprint

LINES_SHOWN = 15
REFUSALS: Mapping[type, str] = {
    UsageError: "E_NOT_FOUND",
    UnsafePlace: "E_PERMISSION",
}  # no such user, a strange folder


@record
class Succeeded:
    """An attempt that did what it should."""

    number: int
    outcome: Outcome
    duration_s: float


@record
class Failed:
    """An attempt that did not; `tail` is the end of its output."""

    number: int
    outcome: Outcome
    duration_s: float
    failure: Failure
    tail: tuple[str, ...] = ()


def attempt(run: Run, step: Step, number: int, fingerprint: Fingerprint, reason: str) -> Succeeded | Failed:
    """Try a step once. `number` counts the attempts of this run, from 1."""
    with Log(run, step, number) as log:
        run.lock.step(step.id)
        begun, free = run.world.clock.monotonic(), _free_kib()
        outcome = _discreet(run, _attempt(run, step, number, fingerprint, reason, log))
        tried = _judged(step, number, outcome, round(run.world.clock.monotonic() - begun, 3), log)
    _record(run, step, tried, free - _free_kib())
    return tried


def _free_kib() -> int:
    """Of the root file system; a difference of this is what a step took, as far as nobody else takes any."""
    found = os.statvfs("/")
    return found.f_bfree * found.f_frsize // 1024


def _attempt(run: Run, step: Step, number: int, fingerprint: Fingerprint, reason: str, log: Log) -> Outcome:
    try:
        bound = _bound(run, step, number, log)
        intent = _intent(run, step, bound, fingerprint, reason)
    except (DeployError, OSError) as error:  # an OSError: the files that an undo would need cannot be stored
        intent, bound, refused = _plain_intent(run, step, fingerprint, reason), None, _refused(run, error)
    run.memory.append(Kind.STEP_STARTED, run=run.id, step=step.id, attempt=number, **intent)
    if "undo" in intent:
        from freshtrack_deploy.engine import byhand

        byhand.show(run, step.id)
    run.emit(events.StepStarted(step.id, intent["name"], number, reason, log.path))
    if bound is None:
        return refused
    with run.floor.away():
        return effect(bound)


def _discreet(run: Run, outcome: Outcome) -> Outcome:
    """The texts of the plan had their inputs put in, and so may have what is said about them."""
    return replace(outcome, message=run.world.redactor.text(outcome.message)) if outcome.message else outcome


def _refused(run: Run, error: DeployError | OSError) -> Outcome:
    if isinstance(error, OSError):
        message = f"nothing was changed: its undo cannot be prepared: {error}"
        return Outcome(ok=False, changed=False, message=message, code=files.failure_code(error))
    known = "\n".join((*error.problems, error.remedy_with(run.world.program)))
    code = REFUSALS.get(type(error), "")
    return Outcome(ok=False, changed=False, message=str(error), code=code, stderr=known)


def _bound(run: Run, step: Step, number: int, log: Log) -> Bound:
    """The step and its host, which can add to the undo: during the effect, so the journal knows the attempt by then."""
    bound = bind.bind(run, step, number, log.write, log.say)
    known = run.records.step(step.id)
    host = replace(bound.host, remember=lambda own: undo.remember(run, bound, known, own))
    return replace(bound, host=run.floor.sharing(host))


def _intent(run: Run, step: Step, bound: Bound, fingerprint: Fingerprint, reason: str) -> dict[str, Any]:
    if run.records.step(step.id).undos:
        from freshtrack_deploy.engine import reversal

        reversal.forget_by_hand(run, step.id)
    before = undo.prepare(run, bound)
    plain = _plain_intent(run, step, fingerprint, reason)
    return {**plain, "undo": before} if before else plain


def _plain_intent(run: Run, step: Step, fingerprint: Fingerprint, reason: str) -> dict[str, Any]:
    return {
        "name": run.told(step.name),
        "fingerprint": fingerprint.digest,
        "parts": dict(fingerprint.parts),
        "reason": reason,
        "boot": run.boot,
    }


def _judged(step: Step, number: int, outcome: Outcome, duration: float, log: Log) -> Succeeded | Failed:
    if outcome.ok:
        return Succeeded(number, outcome, duration)
    from freshtrack_deploy.failures import classify

    return Failed(number, outcome, duration, classify.of(outcome, step), log.tail())


def _record(run: Run, step: Step, tried: Succeeded | Failed, disk_kib: int) -> None:
    """Write the outcome; an attempt that we ended ourselves is interrupted, not failed."""
    outcome = tried.outcome
    state = StepState.DONE if outcome.ok else StepState.INTERRUPTED if outcome.interrupted else StepState.FAILED
    body: dict[str, Any] = {"state": state, "duration_s": tried.duration_s, "changed": outcome.changed}
    if disk_kib or outcome.usage.cpu_s or outcome.usage.peak_kib:
        used = {"cpu_s": outcome.usage.cpu_s, "peak_kib": outcome.usage.peak_kib}
        body["usage"] = {**used, "disk_kib": disk_kib}
    if isinstance(tried, Failed):
        body["failure"] = {**as_body(tried.failure), **_for_later(run, step)}
    elif tracked := undo.after(run, step):
        body["after"] = tracked
    run.memory.append(Kind.STEP_FINISHED, run=run.id, step=step.id, attempt=tried.number, **body)
    showing.outcome(run, step.id)


def _for_later(run: Run, step: Step) -> dict[str, Any]:
    """What `explain` could no longer find out: who ran it, and what the plan said about it then."""
    from freshtrack_deploy.engine import advice

    hints = advice.own(run, step)
    return {"user": advice.user(run, step), **({"hints": hints} if hints else {})}


def as_body(failure: Failure) -> dict[str, Any]:
    """A failure as the journal, `.last-error` and JSON keep it."""
    kind = failure.kind
    return {
        "code": kind.code,
        "category": kind.category,
        "severity": kind.severity,
        "evidence": failure.evidence,
        "message": failure.message,
        "exit_code": failure.exit_code,
        "signal": failure.signal,
        "command": failure.command,
        "program": failure.program,
        "place": str(failure.place),
        "file": failure.place.file,
        "plan_line": failure.place.line,
        "line": failure.line,
    }


def of_body(body: Mapping[str, Any]) -> Failure:
    """A failure as it was, from what the journal keeps of it."""
    return Failure(
        FAILURE_KINDS.get(body["code"], FAILURE_KINDS["E_UNKNOWN"]),
        body["evidence"],
        body["message"],
        body["exit_code"],
        body["signal"],
        body["command"],
        body.get("program", ""),
        Place(body["file"], body["plan_line"]) if body.get("plan_line") else Place(body["place"]),
        body["line"],
    )


class Log:
    """The step's log file, and the last lines of what went into it."""

    def __init__(self, run: Run, step: Step, number: int) -> None:
        self.run, self.step, self.number = run, step, number
        self.path = run.log_path(step.id)
        self._recent = ""
        self._file = logs.LogFile(self.path)

    def __enter__(self) -> Log:
        self._file.write(f"--- {self.step.id}, attempt {self.number}\n")
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        if self._file.problem:
            self.run.emit(events.Notice(f"{self.path} is incomplete: {self._file.problem}", "warning"))

    def write(self, stream: str, text: str) -> None:
        """What the step printed; redacted before."""
        self._file.write(text)
        self._recent = (self._recent + text)[-4096:]
        self.run.emit(events.StepOutput(self.step.id, self.number, stream, text))

    def say(self, text: str) -> None:
        """A line of our own between the step's."""
        text = self.run.world.redactor.text(text)
        self._file.write(f"--- {text}\n")
        self.run.emit(events.Waiting(text, step=self.step.id))

    def tail(self) -> tuple[str, ...]:
        """The last lines, for the block that tells of a failure."""
        return tuple(self._recent.splitlines()[-LINES_SHOWN:])
