"""A clock that stands still and a terminal that keeps what was written to it."""

from __future__ import annotations

import pytest


class FakeClock:
    def __init__(self) -> None:
        self.seconds = 1_769_342_400.25

    def now(self) -> float:
        return self.seconds

    def monotonic(self) -> float:
        return self.seconds

    def forward(self, seconds: float) -> None:
        self.seconds += seconds


class FakeTerminal:
    """Keeps what was written; `screen` is what a person would have in front of them."""

    def __init__(self, *, interactive: bool = False, width: int = 80, color: bool = False) -> None:
        self.interactive = interactive
        self.width = width
        self.color = color
        self.unicode = True
        self.stdout = ""
        self.stderr = ""
        self.live_line = ""
        self.lives: list[str] = []

    def write(self, stream: str, text: str) -> None:
        assert not self.live_line, "written over a live line"
        setattr(self, stream, getattr(self, stream) + text)

    def live(self, text: str) -> None:
        assert self.interactive, "a live line without a terminal"
        self.live_line = text
        self.lives.append(text)

    def clear_live(self) -> None:
        self.live_line = ""

    def printable(self, text: str, *, lines: bool = True) -> str:
        assert not lines, "foreign text might bring lines of its own"
        return "".join(char if char.isprintable() else "?" for char in text)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def make_terminal():
    return FakeTerminal
