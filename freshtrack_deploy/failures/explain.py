"""The pure half of the `explain` command: a case (an object of a JSON lines file) in, its verdict out."""

from __future__ import annotations

from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.failures.classify import classify
from freshtrack_deploy.failures.exits import SIGNALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


TAIL = 64 * 1024  # characters of each stream that are looked at


class CaseInvalid(DeployError):
    """A line of --jsonl that is no case; the message names it."""

    message = "{place}: {problem}"
    hint = "a case is an object with id, command, exit_code, signal, stdout_tail, stderr_tail"
    exit_code = 2


def explain_line(line: str, place: str) -> dict[str, Any]:
    """The verdict on one case in JSON. CaseInvalid when it is none."""
    import json

    try:
        case = json.loads(line)
    except (ValueError, RecursionError) as reason:
        raise CaseInvalid(place=place, problem=f"not JSON: {reason}") from None
    return explain_case(case, place)


def explain_case(case: Mapping[str, Any], place: str = "case") -> dict[str, Any]:
    """{"id", "code", "category", "severity", "retryable", "evidence"} for one case. CaseInvalid when it is none."""
    if not isinstance(case, dict):
        raise CaseInvalid(place=place, problem="not an object")
    exit_code = case.get("exit_code")
    if not isinstance(exit_code, int) and exit_code is not None:
        raise CaseInvalid(place=place, problem=f"exit_code is {_shown(exit_code)}, not a number")
    failure = classify(
        _text(case, "command", place),
        exit_code,
        signal_number(case.get("signal"), place),
        _text(case, "stdout_tail", place),
        _text(case, "stderr_tail", place),
    )
    return {
        "id": case.get("id"),
        "code": failure.kind.code,
        "category": failure.kind.category,
        "severity": failure.kind.severity,
        "retryable": failure.kind.retryable,
        "evidence": failure.evidence,
    }


def signal_number(given: object, place: str = "case") -> int | None:
    """15 for 15, "15", "TERM" and "SIGTERM"; None for nothing."""
    if given is None or given == "":
        return None
    name = str(given).upper()
    if name.isascii() and name.removeprefix("-").isdigit():
        return abs(int(name))
    for number, (_, known, _) in SIGNALS.items():
        if name in (known, known[3:]):
            return number
    return _any_signal(name, place)


def _any_signal(name: str, place: str) -> int:
    import signal

    try:
        return int(signal.Signals[name if name.startswith("SIG") else f"SIG{name}"])
    except KeyError:
        raise CaseInvalid(place=place, problem=f"there is no signal {name[:80]}") from None


def _text(case: Mapping[str, Any], key: str, place: str) -> str:
    value = case.get(key) or ""
    if not isinstance(value, str):
        raise CaseInvalid(place=place, problem=f"{key} is {_shown(value)}, not a text")
    return value[-TAIL:]


def _shown(value: object) -> str:
    """Foreign values are named, not poured out."""
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:80]}..."
