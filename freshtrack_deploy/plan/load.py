"""A file's text becomes a Plan, or one PlanInvalid with every problem and its place. Pure: nobody opens files here.

Text -> document (here) -> checked tables (`plan.check`) -> rules over the whole (`plan.rules`) -> records
(`plan.assemble`).
"""

from __future__ import annotations

import sys

from freshtrack_deploy.errors import PlanInvalid, TomlUnreadable
from freshtrack_deploy.model import Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.plan.problems import Problems

LARGEST = 4 << 20
TOO_DEEP = "nested too deeply"


def parse(text: str | bytes, source: str, *, folder: str = "", format: str = "toml") -> Plan:
    """The plan in `text` ("toml" or "json"). `source` is what messages call it, `folder` where its files lie.

    Raises PlanInvalid with every problem, TomlUnreadable where Python is older than 3.11.
    """
    from freshtrack_deploy.plan import assemble, check, rules, schema

    decoded = _decoded(text, source)
    problems = _toml(decoded, source) if format == "toml" else _json(decoded, source)
    tables = check.table(schema.DOCUMENT, problems.document, (), problems) or {}
    rules.apply(tables, problems)
    problems.raise_any()
    return assemble.plan(tables, source, folder, problems)


def files_used(plan: Plan) -> tuple[str, ...]:
    """The names of the plan's own files that its steps use, relative to its folder, each once, in order of use."""
    from freshtrack_deploy.plan import files

    return files.used(plan)


def check_files(plan: Plan, contents: Mapping[str, bytes]) -> None:
    """Raises PlanInvalid when a file of the plan is missing from `contents`, or a template names an unknown input."""
    from freshtrack_deploy.plan import files

    files.check(plan, contents)


def _decoded(text: str | bytes, source: str) -> str:
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
    from freshtrack_deploy.plan import places
    from freshtrack_deploy.plan.problems import Problems

    try:
        layout, locate = places.of_toml(source, text)
        document = _toml_document(text, source)
    except places.TooDeep as line:
        raise _refusal(source, int(str(line)), TOO_DEEP) from None
    return Problems(source, document, locate, layout)


def _toml_document(text: str, source: str) -> dict[str, Any]:
    import importlib

    try:
        tomllib = importlib.import_module("tomllib")
    except ImportError:  # Python before 3.11
        raise TomlUnreadable(path=source, python=".".join(map(str, sys.version_info[:2]))) from None
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
    return f"not valid TOML: {sentence[:200]}{where}", int(line or text.count("\n") + 1)


def _json(text: str, source: str) -> Problems:
    from freshtrack_deploy.plan import places
    from freshtrack_deploy.plan.problems import Problems

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
