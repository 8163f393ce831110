"""Where things stand in a plan file. tomllib tells no line numbers, so this finds every key again.

A path is what leads to a value: ("step", 2, "timing", "retry"). The walk goes along the text once and never fails: in a
document that tomllib refuses it stops where it understands no more. It also measures how deep keys and brackets nest,
because tomllib recurses into them.
"""

from __future__ import annotations

import re

from freshtrack_deploy.model import Place
from freshtrack_deploy.plan.wording import short
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Callable, Union

    Path = tuple[Union[str, int], ...]

DEEPEST = 32

BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
SPACE = re.compile(r"[ \t]*")
KEY = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'([^\'\n]*)\'|([A-Za-z0-9_-]+)')
TEXT = re.compile(
    r'"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
)
SCALAR = re.compile(r"[^\s,\]}#]+(?: \d\d:\d\d[^\s,\]}#]*)?")


class TooDeep(Exception):
    """Nested further than any plan needs; the argument is the line."""


@record
class Layout:
    """The line of every key, the line on which its value's text begins, and the headers that opened tables."""

    lines: Mapping[Path, int]
    texts: Mapping[Path, int]
    headers: Mapping[Path, str]


NO_LAYOUT = Layout({}, {}, {})


def of_toml(source: str, text: str) -> tuple[Layout, Callable[[Path], Place]]:
    """The layout of a TOML text and a function from a path to its place. Raises TooDeep."""
    layout = _Walk(text).layout()

    def locate(path: Path) -> Place:
        known = (path[:length] for length in range(len(path), 0, -1))
        return Place(source, next((layout.lines[part] for part in known if part in layout.lines), 1))

    return layout, locate


def of_json(source: str) -> Callable[[Path], Place]:
    """A function from a path to its place, as a JSON pointer (RFC 6901)."""

    def locate(path: Path) -> Place:
        parts = (short(str(part)).replace("~", "~0").replace("/", "~1") for part in path)
        return Place(source, pointer="/" + "/".join(parts))

    return locate


class _Walk:
    """One pass over a TOML text. `at` is the position, `line` the number of the line on which it lies."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line = 1
        self.lines: dict[Path, int] = {}
        self.texts: dict[Path, int] = {}
        self.headers: dict[Path, str] = {}
        self.arrays: dict[Path, int] = {}  # how many [[tables]] so far

    def layout(self) -> Layout:
        """Where everything stands, as far as the text can be followed. Raises TooDeep."""
        table: Path = ()
        self.take(BLANK)
        while self.at < len(self.text):
            begun = self.at
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table, 0)
            self.take(BLANK)
            if self.at == begun:
                break
        return Layout(self.lines, self.texts, self.headers)

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Step over what the pattern matches here."""
        found = pattern.match(self.text, self.at)
        if found:
            self.line += self.text.count("\n", self.at, found.end())
            self.at = found.end()
        return found

    def literal(self, mark: str) -> bool:
        if not self.text.startswith(mark, self.at):
            return False
        self.at += len(mark)
        return True

    def key(self) -> tuple[str, ...]:
        """A key, dotted or not."""
        parts: list[str] = []
        while True:
            self.take(SPACE)
            found = self.take(KEY)
            if not found:
                return tuple(parts)
            parts.append(next((part for part in found.groups() if part is not None), ""))
            self.deep(len(parts))
            self.take(SPACE)
            if not self.literal("."):
                return tuple(parts)

    def deep(self, depth: int) -> None:
        if depth > DEEPEST:
            raise TooDeep(self.line)

    def header(self) -> Path:
        """[table] or [[table]]; the path of what follows."""
        line, double = self.line, self.text.startswith("[[", self.at)
        self.literal("[[" if double else "[")
        names = self.key()
        path = self.resolve(names[:-1]) + names[-1:]
        if double:
            self.lines.setdefault(path, line)
            self.arrays[path] = self.arrays.get(path, -1) + 1
            path += (self.arrays[path],)
        elif path in self.arrays:
            path += (self.arrays[path],)
        self.lines.setdefault(path, line)
        self.headers.setdefault(path, ("[[{}]]" if double else "[{}]").format(".".join(names)))
        self.literal("]]" if double else "]")
        return path

    def resolve(self, names: tuple[str, ...]) -> Path:
        """A dotted name as a path: through an array of tables it means the last one."""
        path: Path = ()
        for name in names:
            path += (name,)
            if path in self.arrays:
                path += (self.arrays[path],)
        return path

    def pair(self, table: Path, depth: int) -> None:
        """key = value"""
        line, names = self.line, self.key()
        path = table
        for name in names:
            path += (name,)
            self.lines.setdefault(path, line)
        self.take(SPACE)
        if names and self.literal("="):
            self.take(SPACE)
            self.value(path, depth)

    def value(self, path: Path, depth: int) -> None:
        self.deep(depth)
        mark = self.text[self.at : self.at + 3]
        if mark[:1] == "[":
            self.array(path, depth)
        elif mark[:1] == "{":
            self.inline(path, depth)
        elif mark[:1] in ('"', "'"):
            # A newline right after the opening quotes of a multi-line string is not part of it (TOML 1.0, "String").
            trimmed = mark in ('"""', "'''") and self.text.startswith("\n", self.at + 3)
            self.texts[path] = self.line + trimmed
            self.take(TEXT)
        else:
            self.take(SCALAR)

    def array(self, path: Path, depth: int) -> None:
        self.literal("[")
        self.take(BLANK)
        index = 0
        while self.at < len(self.text) and not self.literal("]"):
            begun = self.at
            self.lines.setdefault((*path, index), self.line)
            self.value((*path, index), depth + 1)
            self.take(BLANK)
            self.literal(",")
            self.take(BLANK)
            index += 1
            if self.at == begun:
                return

    def inline(self, path: Path, depth: int) -> None:
        self.literal("{")
        self.take(BLANK)
        while self.at < len(self.text) and not self.literal("}"):
            begun = self.at
            self.pair(path, depth + 1)
            self.take(BLANK)
            self.literal(",")
            self.take(BLANK)
            if self.at == begun:
                return
