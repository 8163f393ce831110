"""Everything that is wrong with a plan, collected: each with its place and with the step or input it belongs to."""

from __future__ import annotations

from freshtrack_deploy.errors import PlanInvalid
from freshtrack_deploy.model import Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any, Callable, Union

    from freshtrack_deploy.plan.places import Layout

    Path = tuple[Union[str, int], ...]

MOST = 500
LONGEST_GUESS = 80


class Problems:
    """Collects problems. `locate` turns a path in the document into a Place, `layout` knows its lines and headers."""

    def __init__(
        self, source: str, document: Mapping[str, Any], locate: Callable[[Path], Place], layout: Layout
    ) -> None:
        self.source = source
        self.document = document
        self.locate = locate
        self.layout = layout
        self.found: list[tuple[int, str]] = []

    def add(self, path: Path, sentence: str, *, about: Path | None = None) -> None:
        """One more problem with what stands at the path; `about` is the path that the message names, if another."""
        if len(self.found) < MOST:
            place = self.locate(path)
            self.found.append((place.line, f"{place}: {self.owner(path if about is None else about)}{sentence}"))
        elif len(self.found) == MOST:
            self.found.append((1 << 60, f"{self.locate(path)}: and more: only the first {MOST} problems are listed"))

    @property
    def full(self) -> bool:
        """Whether more problems would not be listed anyway: time to stop looking."""
        return len(self.found) > MOST

    def owner(self, path: Path) -> str:
        """`step "install": timing.retry: ` for a path inside that step; numbers count from 1."""
        if len(path) >= 2 and isinstance(path[1], int):
            title, inside = f"{path[0]} {self._title(path)}: ", path[2:]
        else:
            title, inside = "", path
        return title + (f"{dotted(inside)}: " if inside else "")

    def _title(self, path: Path) -> str:
        kind, number = str(path[0]), int(path[1])
        entry = self.document[kind][number]
        name = entry.get("name" if kind == "input" else "id") if isinstance(entry, dict) else None
        return f'"{short(name)}"' if isinstance(name, str) and name else f"number {number + 1}"

    def raise_any(self) -> None:
        """Raises PlanInvalid with all of them, if there are any."""
        if self.found:
            ordered = sorted(self.found, key=lambda problem: problem[0])
            raise PlanInvalid(self.source, tuple(dict.fromkeys(sentence for _, sentence in ordered)))


def dotted(path: Path) -> str:
    """`verification.commands[2].cmd`; list positions count from 1."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{short(part)}" if text else short(part)
    return text


def short(text: str, most: int = 40) -> str:
    """A text made fit for a message: printable, without quotes that confuse, not too long."""
    cut = text if len(text) <= most else text[: most - 3] + "..."
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in cut)


def shown(value: object) -> str:
    """What was found instead: a kind of value, and the value itself where that helps."""
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, str):
        return f'the text "{short(value)}"'
    if isinstance(value, (int, float)):
        return f"the number {value}" if abs(value) < 1e15 else "a number out of range"
    return {dict: "a table", list: "a list", type(None): "nothing (null)"}.get(type(value), "a date or time")


def guess(word: str, known: Collection[str]) -> str:
    """`; did you mean "applied"?`, or nothing."""
    if len(word) > LONGEST_GUESS:
        return ""
    import difflib

    near = difflib.get_close_matches(word, list(known)[:MOST], 1)
    return f'; did you mean "{near[0]}"?' if near else ""
