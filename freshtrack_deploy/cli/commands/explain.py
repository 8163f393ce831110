"""`explain`: what kind of failure something is, which line says so, what to do. Changes nothing.

Three forms: one failure (`--exit-code`), many (`--jsonl`), or the last error of this deployment.
"""

from __future__ import annotations

import os
import sys

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.errors import DeployError, UsageError
from freshtrack_deploy.failures import explain
from freshtrack_deploy.redaction import KNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, Callable

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.model import Failure

STDIN = 0
TAIL = 64 * 1024  # bytes of output that are looked at
LONGEST_LINE = 16 << 20  # bytes of a case
NO_ERROR = "no last error here"


def carry_out(invocation: Invocation) -> int:
    """One of the three forms. Raises UsageError, CaseInvalid for a line of --jsonl that is no case."""
    if invocation.text("jsonl"):
        return _many(invocation)
    if invocation.text("exit_code"):
        return _one(invocation)
    if invocation.text("command") or invocation.text("stderr"):
        raise UsageError(text="explain --command and --stderr need --exit-code N")
    return _last(invocation)


# One failure.


def _one(invocation: Invocation) -> int:
    from freshtrack_deploy.failures.classify import classify

    command = invocation.text("command")
    failure = classify(command, _exit_code(invocation.text("exit_code")), None, "", _output(invocation.text("stderr")))
    return _show(invocation, failure, {"program": deployment.command(invocation)})


def _exit_code(text: str) -> int:
    if not (text.isascii() and text.removeprefix("-").isdigit() and len(text) < 10 and int(text) < 256):
        raise UsageError(text=f"--exit-code is a number up to 255, or a signal's with a minus; not {text!r}")
    return int(text)


def _output(path: str) -> str:
    """The end of what was printed. Nobody waits for a person to type it."""
    if not path and os.isatty(STDIN):
        return ""
    fd = _open(path, "--stderr") if path else STDIN
    return _tail(fd).decode("utf-8", "replace")


def _open(path: str, option: str) -> int:
    try:
        return STDIN if path == "-" else os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        raise UsageError(text=f"{option} {path}: {getattr(error, 'strerror', error)}") from None


def _tail(fd: int) -> bytes:
    kept = b""
    for piece in _pieces(fd):
        kept = (kept + piece)[-TAIL:]
    return kept


def _pieces(fd: int) -> Iterator[bytes]:
    """What can be read; a standard input that is closed, or a folder, has nothing."""
    try:
        while piece := os.read(fd, TAIL):
            yield piece
    except OSError as error:
        raise UsageError(text=f"cannot read the output: {error.strerror}") from None


# The last error of this deployment.


def _last(invocation: Invocation) -> int:
    from freshtrack_deploy.cli.commands import nothing
    from freshtrack_deploy.engine.attempt import of_body

    past = deployment.past(invocation)
    error = past.records.last_error if past else {}
    if not past or not error:
        return nothing.said(invocation, {"last_error": None, "message": NO_ERROR}, NO_ERROR)
    failure = of_body(error)
    log = f"{past.directory}/logs/{error['run']}/{error['step']}.log"
    known = {"program": deployment.command(invocation), "plan": past.records.plan, "user": error.get("user", "")}
    about = {"step": error["step"], "log": log, **known}
    return _show(invocation, failure, about, tuple(error.get("hints", ())), time=_when(error["time"]))


def _when(epoch: float) -> str:
    from freshtrack_deploy.host.clock import local_iso

    return local_iso(epoch)


def _show(
    invocation: Invocation, failure: Failure, about: Mapping[str, str], own: tuple[str, ...] = (), **more: str
) -> int:
    """The verdict, what is known about it, what to do: first what the plan itself says (`own`)."""
    from freshtrack_deploy.host.terminal import printable
    from freshtrack_deploy.report.diagnosis import verdict_lines

    hide = _discretion(invocation)
    advised = (*own, *_guide(failure, about))
    step = {name: about[name] for name in ("step", "log") if name in about}
    document = {**_document(failure, hide), **step, **more, "guidance": [hide(line) for line in advised]}
    lines = verdict_lines(failure, {**more, **step}, advised)
    answer(invocation, document, [printable(hide(line), lines=False) for line in lines])
    return 0


def _document(failure: Failure, hide: Callable[[str], str]) -> dict[str, Any]:
    kind = failure.kind
    return {
        "code": kind.code,
        "category": kind.category,
        "severity": kind.severity,
        "retryable": kind.retryable,
        "evidence": hide(failure.evidence),
        "message": hide(failure.message),
        "exit_code": failure.exit_code,
        "signal": failure.signal,
        "place": str(failure.place),
        "line": failure.line,
    }


def _discretion(invocation: Invocation) -> Callable[[str], str]:
    """Hides the secrets of the deployment here, if there is one that we may read, and what looks like one."""
    from contextlib import suppress

    from freshtrack_deploy.state import answers

    with suppress(DeployError, OSError):  # the output may have nothing to do with a deployment of ours
        answers.load(deployment.place(invocation), KNOWN)
    return KNOWN.text


def _guide(failure: Failure, about: Mapping[str, str]) -> tuple[str, ...]:
    from freshtrack_deploy.engine import advice, bind
    from freshtrack_deploy.host import accounts
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals

    with Signals() as signals:
        return advice.guide(failure, about, bind.onlooker(accounts.current(), Clock(), signals, KNOWN))


# Many failures.


def _many(invocation: Invocation) -> int:
    """A verdict a line; a bad line is named with its place, and the others are judged all the same."""
    path = invocation.text("jsonl")
    named, code, hide = "stdin" if path == "-" else path, 0, _discretion(invocation)
    for number, line in enumerate(_lines(_open(path, "--jsonl")), 1):
        try:
            if line.strip():
                sys.stdout.write(_judged(line, f"{named}:{number}", hide) + "\n")
        except explain.CaseInvalid as problem:
            sys.stdout.flush()
            sys.stderr.write(f"error: {problem}\n")
            code = problem.exit_code
    return code


def _judged(line: bytes, place: str, hide: Callable[[str], str]) -> str:
    import json

    if len(line) > LONGEST_LINE:
        raise explain.CaseInvalid(place=place, problem=f"longer than {LONGEST_LINE >> 20} MiB")
    verdict = explain.explain_line(line.decode("utf-8", "replace"), place)
    return json.dumps({**verdict, "evidence": hide(verdict["evidence"])})


def _lines(fd: int) -> Iterator[bytes]:
    """Lines as they come; of one that is too long only so much is kept that it is seen to be."""
    held = b""
    for piece in _pieces(fd):
        *whole, held = (held + piece).split(b"\n")
        yield from whole
        held = held[: LONGEST_LINE + 1]
    if held:
        yield held
