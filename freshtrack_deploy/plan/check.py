"""Walks a document along the schema: what comes out has every default filled in, what is wrong is collected.

A value that is refused is replaced by its default, so that the rules which look at the whole plan still can.
"""

from __future__ import annotations

from freshtrack_deploy.plan import schema
from freshtrack_deploy.plan.kinds import Key, Kind, Many, Pairs, Refused, Table
from freshtrack_deploy.plan.wording import guess, short, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Callable

    from freshtrack_deploy.plan.kinds import Shape
    from freshtrack_deploy.plan.places import Path
    from freshtrack_deploy.plan.problems import Problems

LONGEST_KEY = 64
GIVEN = "given keys"  # no key of a plan: which keys a checked table had in the document


def value(shape: Shape, found: object, path: Path, problems: Problems) -> Any:
    """The accepted value, or None after adding problems."""
    return WALKERS[type(shape)](shape, found, path, problems)


def table(shape: Table, found: object, path: Path, problems: Problems) -> dict[str, Any] | None:
    """A dict with every key of the shape; GIVEN lists those that stand in the document."""
    if not isinstance(found, dict):
        problems.add(path, f"expected a table, got {shown(found)}")
        return None
    _unknown_keys(shape, found, path, problems)
    checked = {key.name: _entry(key, found, path, problems) for key in shape.keys}
    return {**checked, GIVEN: tuple(name for name in checked if name in found)}


def _unknown_keys(shape: Table, found: Mapping[str, Any], path: Path, problems: Problems) -> None:
    for name in found:
        if shape.key(name) is None and not problems.full:
            problems.add((*path, name), _unknown(name, shape, path, problems), about=path)


def _entry(key: Key, found: Mapping[str, Any], path: Path, problems: Problems) -> Any:
    if key.name not in found:
        if key.required:
            problems.add(path, f'needs the key "{key.name}" ({described(key.kind)})')
        return key.default
    accepted = value(key.kind, found[key.name], (*path, key.name), problems)
    return key.default if accepted is None else accepted


def _unknown(name: str, shape: Table, path: Path, problems: Problems) -> str:
    home = _home(name, shape, path, problems) if len(name) <= LONGEST_KEY else ""
    known = [key.name for key in shape.keys]
    advice = f": {home}" if home else guess(name, known) or f"; the keys here are {', '.join(known)}"
    return f'unknown key "{short(name)}"{advice}'


def _home(name: str, shape: Table, path: Path, problems: Problems) -> str:
    """Where a misplaced key belongs. In TOML a step's key that stands below [step.script] has become the script's."""
    above = schema.home_above(name, path)
    if above is not None:
        header = _first_header(above, path, problems)
        return f"it belongs above {header}" if header and above else f"it belongs {_table_name(above)}"
    below = schema.homes_below(name, shape)
    return "it belongs into " + " or ".join(f'"{table}"' for table in below) if below else ""


def _first_header(above: Path, path: Path, problems: Problems) -> str | None:
    """The TOML header that ended the outer table's own keys."""
    inside = (path[:length] for length in range(len(above) + 1, len(path) + 1))
    return next((problems.layout.headers[part] for part in inside if part in problems.layout.headers), None)


def _table_name(path: Path) -> str:
    return f"to the {path[-2] if isinstance(path[-1], int) else path[-1]} itself" if path else "to the top level"


def _single(kind: Kind, found: object, path: Path, problems: Problems) -> Any:
    try:
        return kind.accept(found)
    except Refused as reason:
        meant = guess(found, kind.words) if isinstance(found, str) else ""
        problems.add(path, str(reason) or f"expected {kind.expects}, got {shown(found)}{meant}")
        return None


def _many(shape: Many, found: object, path: Path, problems: Problems) -> tuple[Any, ...] | None:
    if shape.single and not isinstance(found, list):
        alone = value(shape.item, found, path, problems)
        return None if alone is None else (alone,)
    if not isinstance(found, list):
        problems.add(path, f"expected {described(shape)}, got {shown(found)}{_as_list(found, path, problems)}")
        return None
    if len(found) < shape.least:
        problems.add(path, "must not be empty")
    items = (value(shape.item, item, (*path, index), problems) for index, item in enumerate(found))
    return tuple(item for item in items if item is not None)


def _as_list(found: object, path: Path, problems: Problems) -> str:
    """How to write down as a list what stands there alone."""
    if isinstance(found, dict) and path in problems.layout.headers:
        return f" (write [[{path[-1]}]])"
    return f' (write ["{found}"])' if isinstance(found, str) and found == short(found) else ""


def _pairs(shape: Pairs, found: object, path: Path, problems: Problems) -> dict[str, Any] | None:
    if not isinstance(found, dict):
        problems.add(path, f"expected a table, got {shown(found)}")
        return None
    named = {name: _single(shape.name, name, (*path, name), problems) for name in found}
    pairs = {
        accepted: value(shape.value, found[name], (*path, name), problems)
        for name, accepted in named.items()
        if accepted is not None
    }
    return {name: item for name, item in pairs.items() if item is not None}


WALKERS: Mapping[type, Callable[[Any, object, Path, Problems], Any]] = {
    Kind: _single,
    Table: table,
    Many: _many,
    Pairs: _pairs,
}


def described(shape: Shape) -> str:
    """What is expected, in words."""
    if isinstance(shape, Kind):
        return shape.expects
    if isinstance(shape, Many):
        item = described(shape.item)
        return f"{item}, or a list of such" if shape.single else f"a list, {item} each"
    return "a table"
