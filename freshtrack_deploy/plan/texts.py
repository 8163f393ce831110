"""The texts in a plan that `${name}` is expanded in: those of role "text" in the schema, never scripts."""

from __future__ import annotations

from freshtrack_deploy.plan.kinds import Kind, Many, Pairs, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping
    from typing import Any, Callable

    from freshtrack_deploy.plan.kinds import Shape
    from freshtrack_deploy.plan.places import Path

VERSION = "plan.version"


def references(text: str) -> tuple[str, ...]:
    """The names in `${name}`, as they stand; `$${` is a literal."""
    if "${" not in text:
        return ()
    return tuple(found.group(1) for found in _tokens().finditer(text) if found.group(1) is not None)


def expanded(text: str, values: Mapping[str, str]) -> str:
    """The text with every `${name}` replaced and `$${` made `${`. Raises KeyError with a name that has no value."""
    if "${" not in text:
        return text
    return _tokens().sub(lambda found: "${" if found.group(1) is None else values[found.group(1)], text)


def _tokens() -> re.Pattern[str]:
    import re

    return re.compile(r"\$\$\{|\$\{([^{}\n]*)\}?")


def walk(shape: Shape, value: Any, path: Path = ()) -> Iterator[tuple[Path, Kind, str]]:
    """Every text below a checked value, with its path and kind."""
    if isinstance(shape, Kind):
        if isinstance(value, str):
            yield path, shape, value
    elif isinstance(shape, Many):
        for index, item in enumerate(value or ()):
            yield from walk(shape.item, item, (*path, index))
    elif isinstance(shape, Pairs):
        yield from _walk_pairs(shape, value or {}, path)
    elif value is not None:
        for key in shape.keys:
            yield from walk(key.kind, value.get(key.name), (*path, key.name))


def _walk_pairs(shape: Pairs, value: Mapping[str, Any], path: Path) -> Iterator[tuple[Path, Kind, str]]:
    for name, item in value.items():
        yield (*path, name), shape.name, name
        yield from walk(shape.value, item, (*path, name))


def mapped(shape: Shape, value: Any, change: Callable[[str], str]) -> Any:
    """A checked value with `change` applied to every text that may be expanded."""
    if isinstance(shape, Kind):
        return change(value) if isinstance(value, str) and shape.role == "text" else value
    if value is None:
        return None
    if isinstance(shape, Many):
        return tuple(mapped(shape.item, item, change) for item in value)
    if isinstance(shape, Pairs):
        return {mapped(shape.name, name, change): mapped(shape.value, item, change) for name, item in value.items()}
    return _mapped_table(shape, value, change)


def _mapped_table(shape: Table, value: Mapping[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
    kinds = {key.name: key.kind for key in shape.keys}
    return {name: mapped(kinds[name], item, change) if name in kinds else item for name, item in value.items()}
