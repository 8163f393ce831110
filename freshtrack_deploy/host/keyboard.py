"""Reading what a person types at standard input. Only host.terminal uses this, and only where there is a terminal."""

from __future__ import annotations

import os
import select
import termios

from freshtrack_deploy.bare import signal
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals

STDIN = 0
LONGEST = 64 * 1024  # bytes; the kernel itself takes 4095 a line


class Silence:
    """Why a question got no answer."""

    NOBODY = "nobody"  # no terminal to ask at
    INTERRUPT = "interrupt"  # Ctrl-C or SIGTERM
    END = "end"  # Ctrl-D
    LOST = "lost"  # the terminal went away
    TIMEOUT = "timeout"


@record
class Typed:
    """A line, or why there is none."""

    line: str = ""
    silence: str = ""


class LineMode:
    """Whole lines, with or without echo, nothing typed ahead; the terminal is given back as it was.

    Also while we are stopped (Ctrl-Z): the shell gets its own terminal, and when we go on, `resumed` may ask again. Who
    goes on behind the shell (`bg`) and only listens does not take the terminal again: that would stop us (SIGTTOU).
    """

    def __init__(
        self,
        *,
        echo: bool,
        resumed: Callable[[], None] = lambda: None,
        still_wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        self._echo = echo
        self._resumed = resumed
        self._still_wanted = still_wanted
        self._holds = True
        self._before: list[Any] = []
        self._can_stop = False

    def __enter__(self) -> LineMode:
        self._before = termios.tcgetattr(STDIN)
        self._take()
        self._can_stop = signal.getsignal(signal.SIGTSTP) == signal.SIG_DFL
        if self._can_stop:
            signal.signal(signal.SIGTSTP, self._stop)
        return self

    def _take(self) -> None:
        settings = termios.tcgetattr(STDIN)
        settings[0] |= termios.ICRNL
        settings[3] |= termios.ICANON | termios.ISIG | termios.ECHONL
        settings[3] &= ~termios.ECHO
        settings[6][termios.VQUIT] = b"\0"  # _POSIX_VDISABLE: Ctrl-\ would end us and leave a terminal without echo
        if self._echo:
            settings[3] |= termios.ECHO | termios.ECHOE
        termios.tcsetattr(STDIN, termios.TCSAFLUSH, settings)  # FLUSH: what was typed ahead is thrown away

    def _stop(self, *_: object) -> None:
        self._give_back()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        signal.raise_signal(signal.SIGTSTP)  # here we stand until SIGCONT
        signal.signal(signal.SIGTSTP, self._stop)
        self._holds = self._still_wanted()
        if self._holds:
            self._take()
            self._resumed()

    def __exit__(self, *_: object) -> None:
        if self._can_stop:
            signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        if self._holds:
            self._give_back()

    def _give_back(self) -> None:
        when = termios.TCSADRAIN if self._echo else termios.TCSAFLUSH
        try:
            termios.tcsetattr(STDIN, when, self._before)
        except termios.error:  # the terminal is gone, and its settings with it
            return


class Listening:
    """Readable when Enter was pressed or a signal came, as one descriptor that a clock can sleep on."""

    def __init__(self, signals: Signals, in_foreground: Callable[[], bool]) -> None:
        self._signals = signals
        self._in_foreground = in_foreground
        self._mode = LineMode(echo=False, still_wanted=in_foreground)
        self._epoll = select.epoll()
        for fd in (STDIN, signals.fileno()):
            if fd >= 0:
                self._epoll.register(fd, select.EPOLLIN)

    def __enter__(self) -> Listening:
        self._mode.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._mode.__exit__()
        self._epoll.close()

    def fileno(self) -> int:
        """Becomes readable by a line or a signal."""
        return self._epoll.fileno()

    def take(self) -> None:
        """Take notice of the signal."""
        self._signals.take()

    def heard(self) -> str:
        """What woke us: "enter", Silence.LOST for a terminal that is not ours any more, empty for anything else."""
        poll = select.poll()
        poll.register(STDIN, select.POLLIN)
        event = dict(poll.poll(0)).get(STDIN, 0)
        if event and (event & (select.POLLHUP | select.POLLERR) or not self._in_foreground()):
            return Silence.LOST
        return "enter" if event and _is_empty_line() else ""


def _is_empty_line() -> bool:
    """Whether Enter alone was pressed; a word that was typed into nothing, or Ctrl-D, is taken away."""
    try:
        return os.read(STDIN, 4096) == b"\n"
    except OSError:  # hung up in between: the next look tells
        return False


class Nobody:
    """In the place of `Listening` where nobody can press Enter."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


def read_line(clock: Clock, signals: Signals, deadline: float | None) -> Typed:
    """A line without its end. Raises OSError (EIO) when the terminal is hung up in between."""
    data = b""
    while len(data) < LONGEST and not data.endswith(b"\n"):
        silence = _wait(clock, signals, deadline)
        part = b"" if silence else os.read(STDIN, 4096)
        if not part:
            return Typed(silence=silence or Silence.END)
        data += part
    return Typed(data.decode("utf-8", "surrogateescape").rstrip("\r\n"))


def _wait(clock: Clock, signals: Signals, deadline: float | None) -> str:
    """Empty when there is something to read, otherwise why there will not be."""
    poll = select.poll()
    for fd in (STDIN, signals.fileno()):
        if fd >= 0:
            poll.register(fd, select.POLLIN)
    silence, ready = _silence(signals, 0, over=False), False  # a signal may have come before the question
    while not (silence or ready):
        left = None if deadline is None else max(0.0, deadline - clock.monotonic())
        events = dict(poll.poll(None if left is None else left * 1000))
        signals.take()
        silence = _silence(signals, events.get(STDIN, 0), over=left == 0.0)
        ready = STDIN in events
    return silence


def _silence(signals: Signals, event: int, *, over: bool) -> str:
    if signals.finish_step:
        return Silence.INTERRUPT
    if signals.hangup or event & (select.POLLHUP | select.POLLERR):
        return Silence.LOST
    return Silence.TIMEOUT if over and not event else ""
