"""Everything that is wrong with a plan, collected: each with its place and with the step or input it belongs to."""

from __future__ import annotations

from freshtrack_deploy.errors import PlanInvalid
from freshtrack_deploy.model import Place
from freshtrack_deploy.plan.wording import short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Callable

    from freshtrack_deploy.plan.places import Layout, Path

MOST = 500


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
