"""`--config FILE`: answers to inputs, read as data and never executed.

Lines NAME=VALUE (blank lines and # comments aside; `export` before and one pair of quotes around the value are taken
off, nothing else is interpreted), or a flat TOML table when the file's name ends in .toml.
"""

from __future__ import annotations

from freshtrack_deploy.errors import ConfigInvalid
from freshtrack_deploy.plan import inputs
from freshtrack_deploy.plan.wording import guess, short, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from freshtrack_deploy.model import Plan

    Found = tuple[int, str, Any]  # line, name as written, value


class _Unreadable(Exception):
    """The line and what is wrong with it."""


def parse(text: str | bytes, source: str, plan: Plan) -> dict[str, str]:
    """Values by input name. Raises ConfigInvalid with every problem; whether values fit is `inputs.validate`'s."""
    try:
        decoded = text.decode("utf-8-sig") if isinstance(text, bytes) else text
        found = tuple(_toml(decoded) if source.endswith(".toml") else _lines(decoded))
    except _Unreadable as reason:
        raise _invalid(plan, [f"{source}:{reason}"]) from None
    except UnicodeDecodeError:
        raise _invalid(plan, [f"{source}: not UTF-8"]) from None
    known = {inputs.variable(input.name): input.name for input in plan.inputs}
    problems = [f"{source}:{line}: {problem}" for line, problem in _problems(found, known)]
    if problems:
        raise _invalid(plan, problems)
    return {known[inputs.variable(name)]: inputs.as_text(value) for _, name, value in found}


def _invalid(plan: Plan, problems: list[str]) -> ConfigInvalid:
    known = ", ".join(inputs.variable(input.name) for input in plan.inputs) or "none, this plan has no inputs"
    return ConfigInvalid(problems="\n".join(problems), known=known)


def _lines(text: str) -> Iterator[Found]:
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        name, equals, value = stripped.partition("=")
        name = name.removeprefix("export ").strip()
        if not equals or not name.isidentifier():
            raise _Unreadable(f"{number}: expected NAME=VALUE")
        yield number, name, _unquoted(value.strip())


def _unquoted(value: str) -> str:
    quoted = len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _toml(text: str) -> Iterator[Found]:
    import importlib

    from freshtrack_deploy.plan import places

    try:
        tomllib = importlib.import_module("tomllib")
        _, locate = places.of_toml("", text)
        document: dict[str, Any] = tomllib.loads(text)
    except ImportError:
        raise _Unreadable("1: this Python reads no TOML; write lines NAME=VALUE") from None
    except (ValueError, RecursionError, places.TooDeep) as reason:
        raise _Unreadable(f"1: not valid TOML: {short(str(reason), 200)}") from None
    return ((locate((name,)).line, name, value) for name, value in document.items())


def _problems(found: tuple[Found, ...], known: dict[str, str]) -> Iterator[tuple[int, str]]:
    """Never with a value in it: it may be a secret."""
    first: dict[str, int] = {}
    for line, name, value in found:
        variable = inputs.variable(name)
        if variable not in known:
            yield line, f'the plan has no input "{short(name)}"{guess(variable, known)}'
        elif first.setdefault(variable, line) != line:
            yield line, f'"{name}" has a value already, in line {first[variable]}'
        elif not isinstance(value, (str, int, float)):
            yield line, f'"{name}": expected text, a number, true or false, got {shown(value)}'
