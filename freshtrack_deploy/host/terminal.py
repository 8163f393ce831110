"""The only one that talks to a terminal: what it can do, what is written, what is asked.

Questions are asked only where a person sits: stdin is a terminal and we are in its foreground. What was typed before
a question is thrown away, because nobody meant it as the answer.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.outlets import Outlet
from freshtrack_deploy.host.signals import Signals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.host.keyboard import Listening, Nobody, Typed

STDIN, STDOUT, STDERR = 0, 1, 2
ERASE_LINE = "\r\x1b[K"
WIDTH = 80  # where nobody knows


class Terminal:
    """Our three standard streams. `talk` is the one for people: stderr when stdout carries JSON."""

    def __init__(
        self,
        *,
        signals: Signals | None = None,
        clock: Clock | None = None,
        talk: str = "stdout",
        no_color: bool = False,
        env: Mapping[str, str] = os.environ,
    ) -> None:
        self._clock = clock or Clock()
        self._signals = signals or Signals()
        self._env = env
        self._no_color = no_color
        self._outlets = {"stdout": Outlet(STDOUT), "stderr": Outlet(STDERR)}
        self._talk = talk
        self._talk_fd = STDERR if talk == "stderr" else STDOUT
        self._live = False
        self._unicode = is_utf8(env)
        self._erases = env.get("TERM", "dumb") not in ("", "dumb") and os.isatty(self._talk_fd)
        self._color = self._wants_color()
        self._gone = False
        self.silence = ""  # why the last question got no answer, see keyboard.Silence

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear_live()
        for outlet in self._outlets.values():
            outlet.close()

    # What it can do.

    @property
    def lost(self) -> bool:
        """The terminal that was there is not there any more."""
        return self._gone or self._signals.hangup

    @property
    def interactive(self) -> bool:
        """Whether a live line makes sense: people's stream is a terminal that can erase."""
        return self._erases and not self.lost and not self._outlets[self._talk].off

    @property
    def can_ask(self) -> bool:
        """Whether somebody is there to answer."""
        return os.isatty(STDIN) and not self.lost and _in_foreground()

    @property
    def color(self) -> bool:
        """Whether lines are coloured."""
        return self._color

    def _wants_color(self) -> bool:
        """--no-color, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal."""
        if self._no_color or self._env.get("NO_COLOR"):
            return False
        if self._env.get("FORCE_COLOR", "0") not in ("", "0"):
            return True
        return self._erases

    @property
    def unicode(self) -> bool:
        """Whether symbols outside ASCII can be shown."""
        return self._unicode

    @property
    def width(self) -> int:
        """Columns, at least 1; asked for anew each time, so that a resized window counts at once."""
        columns = self._env.get("COLUMNS", "")
        if columns.isdigit() and int(columns):
            return int(columns)
        try:
            return os.get_terminal_size(self._talk_fd).columns or WIDTH
        except OSError:
            return WIDTH

    # What is written.

    def write(self, stream: str, text: str) -> bool:
        """Write to "stdout" or "stderr". Never raises; False when the stream did not take it."""
        errors = "surrogateescape" if self._unicode else "backslashreplace"
        data = text.encode("utf-8" if self._unicode else "ascii", errors)
        return self._outlets[stream].write(data)

    def printable(self, text: str, *, lines: bool = True) -> str:
        """What a text may show here: control characters escaped, but for line ends if `lines`."""
        return printable(text, lines=lines)

    def live(self, text: str) -> None:
        """Show `text`, shorter than the width, as the line that changes."""
        if self.interactive:
            self._live = self.write(self._talk, ERASE_LINE + text)

    def clear_live(self) -> None:
        """Erase the live line: before anything else is written."""
        if self._live:
            self._live = False
            self.write(self._talk, ERASE_LINE)

    # What is asked.

    def ask(self, question: str, *, secret: bool = False, timeout: float | None = None) -> str | None:
        """What was typed, without the end of the line. None: no answer; `silence` says why.

        Nobody to ask, a lost terminal and a timeout (seconds) mean the safe choice; Ctrl-C and Ctrl-D mean stop.
        """
        from freshtrack_deploy.host.keyboard import LineMode, Silence, Typed, read_line

        if not self.can_ask:
            self.silence = Silence.LOST if self.lost else Silence.NOBODY
            return None
        self.clear_live()
        deadline = None if timeout is None else self._clock.monotonic() + timeout
        try:
            with LineMode(echo=not secret, resumed=lambda: self._prompt(question)):
                self._prompt(question)
                typed = read_line(self._clock, self._signals, deadline)
        except OSError:  # EIO: hung up between two calls
            typed = Typed(silence=Silence.LOST)
        return self._answer(typed)

    def ask_first(self, question: str, *, secret: bool = False) -> str | None:
        """As `ask`, while nothing has begun that would have to end first. Raises BrokenOff on Ctrl-C and SIGTERM."""
        from freshtrack_deploy.errors import BrokenOff
        from freshtrack_deploy.host.keyboard import Silence

        typed = self.ask(question, secret=secret)
        if typed is None and self.silence == Silence.INTERRUPT:
            raise BrokenOff(self._signals.last)
        return typed

    def listening(self, wanted: bool = True) -> Listening | Nobody:
        """For `with`, while somebody waits: what to sleep on, or None where nobody can press Enter."""
        from freshtrack_deploy.host.keyboard import Listening, Nobody

        return Listening(self._signals, _in_foreground) if wanted and self.can_ask else Nobody()

    def _prompt(self, question: str) -> None:
        """To a stream that the person sees; with both redirected, to the terminal that is our input."""
        streams = [(self._talk, self._talk_fd), ("stderr", STDERR), ("stdout", STDOUT)]
        shown = next((name for name, fd in streams if os.isatty(fd)), "")
        if shown:
            self.write(shown, question)
        else:
            os.write(STDIN, question.encode("utf-8", "replace"))

    def _answer(self, typed: Typed) -> str | None:
        from freshtrack_deploy.host.keyboard import Silence

        self.silence = typed.silence
        self._gone = self._gone or typed.silence == Silence.LOST
        if typed.silence in (Silence.INTERRUPT, Silence.END, Silence.TIMEOUT):
            self.write(self._talk, "\n")  # the cursor still stands behind the question
        return None if typed.silence else typed.line


def columns() -> int | None:
    """How wide an answer on stdout may be: as the terminal is; None: it goes elsewhere."""
    return Terminal().width if os.isatty(STDOUT) else None


def _in_foreground() -> bool:
    """A job in the background would be stopped by the kernel (SIGTTIN) when it reads."""
    try:
        return os.tcgetpgrp(STDIN) == os.getpgrp()
    except OSError:
        return True  # not our controlling terminal: the kernel does not mind


def is_utf8(env: Mapping[str, str]) -> bool:
    """What the locale says. Python's own idea does not help: it turns the C locale into UTF-8."""
    locale = env.get("LC_ALL") or env.get("LC_CTYPE") or env.get("LANG") or ""
    return "utf8" in locale.lower().replace("-", "")


def printable(text: str, *, lines: bool = True) -> str:
    """Foreign text, made harmless for a terminal: colours are left out, other control characters shown as \\x1b.

    Covers C0, DEL, C1, and what reverses or hides text in Unicode. Tabs stay, and the ends of `lines`.
    """
    if text.isprintable():
        return text
    if "\x1b" in text:
        import re

        text = re.sub(r"\x1b(?:\[[0-9;:]*m|\[[0-2]?K|\(B)", "", text)
    return text.translate(_ESCAPES if lines else _ESCAPES_AND_LINES)


_CONTROL = (*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0))
_DIRECTION = (0x061C, 0x200E, 0x200F, 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF)
_ESCAPES = {
    **{code: f"\\x{code:02x}" for code in _CONTROL},
    **{code: f"\\u{code:04x}" for code in _DIRECTION},
    **{0xDC00 + byte: f"\\x{byte:02x}" for byte in range(0x80, 0x100)},  # bytes that are no UTF-8
    0x0D: "\\r",
}
_ESCAPES_AND_LINES = {**_ESCAPES, 0x0A: "\\n"}
