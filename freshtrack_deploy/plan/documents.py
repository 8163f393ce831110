"""Text becomes a document: nested dicts and lists, not yet looked at, and a way to find the place of each part.

What is no TOML, no JSON or no Unicode is refused here with its line; so is what nests too deeply for its parser.
"""

from __future__ import annotations

import sys

from freshtrack_deploy.errors import PlanInvalid, TomlUnreadable
from freshtrack_deploy.model import Place
from freshtrack_deploy.plan import places
from freshtrack_deploy.plan.problems import Problems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Callable

LARGEST = 4 << 20
TOO_DEEP = "nested too deeply"

# What tomllib's messages (their beginnings) mean in plans: the mistakes that people make.
MEANT: Mapping[str, str] = {
    "Invalid initial character for a key part": "a table in braces stays on one line and has no comma at its end",
    "Invalid value": 'texts stand in quotes, durations too: "10m"',
    "Expected newline or end of document": 'texts stand in quotes, durations too: "10m"',
    "Unescaped '\\' in a string": "text with backslashes stands in single quotes",
    "Cannot overwrite a value": "the key is there already",
    "Cannot declare": "the table is there already",
}


def decoded(text: str | bytes, source: str) -> str:
    """The text with its line ends as \\n. Raises PlanInvalid for what is too large or not Unicode."""
    if len(text) > LARGEST:
        raise _refusal(source, 1, f"the plan is larger than {LARGEST >> 20} MiB; put long scripts into files")
    try:
        whole = text.decode("utf-8-sig") if isinstance(text, bytes) else text
        whole.encode()
    except UnicodeDecodeError as reason:
        line = reason.object.count(b"\n", 0, reason.start) + 1
        raise _refusal(source, line, f"not UTF-8 (byte {reason.object[reason.start]:#04x})") from None
    except UnicodeEncodeError as reason:
        line = str(reason.object).count("\n", 0, reason.start) + 1
        raise _refusal(source, line, "not valid Unicode (half of a surrogate pair)") from None
    return whole.replace("\r\n", "\n")


def _refusal(source: str, line: int, sentence: str) -> PlanInvalid:
    return PlanInvalid(source, (f"{Place(source, line)}: {sentence}",))


def _toml(text: str, source: str) -> Problems:
    try:
        layout, locate = places.of_toml(source, text)
        document = _toml_document(text, source)
    except places.TooDeep as line:
        raise _refusal(source, int(str(line)), TOO_DEEP) from None
    return Problems(source, document, locate, layout)


def unreadable_toml(source: str) -> TomlUnreadable | None:
    """The error for a TOML plan on this Python; None: it can be read."""
    return None if sys.version_info >= (3, 11) else _unreadable(source)


def _unreadable(source: str) -> TomlUnreadable:
    return TomlUnreadable(path=source, python=".".join(map(str, sys.version_info[:2])))


def _toml_document(text: str, source: str) -> dict[str, Any]:
    import importlib

    try:
        tomllib = importlib.import_module("tomllib")
    except ImportError:
        raise _unreadable(source) from None
    try:
        return dict(tomllib.loads(text))
    except ValueError as reason:  # TOMLDecodeError, and what int() and datetime() refuse
        sentence, line = _toml_complaint(str(reason), text)
        raise _refusal(source, line, sentence) from None
    except RecursionError:
        raise _refusal(source, 1, TOO_DEEP) from None


def _toml_complaint(reason: str, text: str) -> tuple[str, int]:
    """tomllib ends its messages with "(at line 3, column 7)" or "(at end of document)"."""
    import re

    found = re.fullmatch(r"([\s\S]*) \(at (?:line (\d+), column (\d+)|end of document)\)", reason)
    if not found:  # int() refuses thousands of digits without a word on where they are
        digits = re.search(r"[0-9_]{1000}", text)
        return f"not valid TOML: {reason[:200]}", text.count("\n", 0, digits.start() if digits else 0) + 1
    sentence, line, column = found.groups()
    where = f" (column {column})" if column else " (at the end)"
    meant = next((f"; {hint}" for start, hint in MEANT.items() if sentence.startswith(start)), "")
    return f"not valid TOML: {sentence[:200]}{where}{meant}", int(line or text.count("\n") + 1)


def _json(text: str, source: str) -> Problems:
    problems = Problems(source, {}, places.of_json(source), places.NO_LAYOUT)
    document = _json_document(text, source)
    if isinstance(document, dict):
        return Problems(source, document, problems.locate, places.NO_LAYOUT)
    problems.add((), "a plan is an object with the keys plan, input, artifact and step")
    problems.raise_any()
    return problems


def _json_document(text: str, source: str) -> Any:
    import json

    try:
        return json.loads(text, parse_int=_whole, parse_constant=float, object_pairs_hook=_object)
    except json.JSONDecodeError as reason:
        raise _refusal(source, reason.lineno, f"not valid JSON: {reason.msg} (column {reason.colno})") from None
    except RecursionError:
        raise _refusal(source, 1, TOO_DEEP) from None


def _whole(digits: str) -> float:
    """Python 3.9 takes quadratic time for an integer with a million digits: such a one is no number of a plan."""
    return int(digits) if len(digits) < 20 else float("inf")


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """A key given twice would silently win over the first; it becomes a key that the schema cannot know."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        found[f"{name} (given twice)" if name in found else name] = value
    return found


READERS: Mapping[str, Callable[[str, str], Problems]] = {"toml": _toml, "json": _json}
