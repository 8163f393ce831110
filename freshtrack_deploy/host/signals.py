"""Signals as facts to look at, never as exceptions out of nowhere.

The handlers only count. A byte on `fileno()` wakes whoever waits: PEP 475 restarts an interrupted system call, so a
handler alone would not end a wait.
"""

from __future__ import annotations

import os

from freshtrack_deploy.bare import signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType
    from typing import NoReturn

SIGINT, SIGTERM, SIGHUP = signal.SIGINT, signal.SIGTERM, signal.SIGHUP
WATCHED = (SIGINT, SIGTERM, SIGHUP)


class Signals:
    """Watches from `with` to its end; before and after, nothing has happened and `fileno()` is -1.

    The first SIGINT asks for a stop after the running step, a second one or SIGTERM for a stop now. SIGHUP stops
    nothing: it says that the terminal is gone.
    """

    def __init__(self) -> None:
        self._counts: dict[int, int] = dict.fromkeys(WATCHED, 0)
        self._previous: dict[int, object] = {}
        self._pipe = (-1, -1)
        self._wakeup = -1
        self.last = 0  # the number of the last signal that asks us to stop; 0: none

    def __enter__(self) -> Signals:
        self._pipe = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        self._wakeup = signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        for number in WATCHED:
            self._watch(number)
        # An inherited SIG_IGN for SIGCHLD makes the kernel reap our children: wait4 would never learn how they ended.
        self._previous[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        self._previous[signal.SIGPIPE] = signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        return self

    def __exit__(self, *_: object) -> None:
        for number, action in self._previous.items():
            signal.signal(number, action)  # type: ignore[arg-type]
        self._previous.clear()
        signal.set_wakeup_fd(self._wakeup)
        for fd in self._pipe:
            os.close(fd)
        self._pipe = (-1, -1)

    def fileno(self) -> int:
        """Readable as long as a signal arrived that nobody has `take`n notice of."""
        return self._pipe[0]

    def take(self) -> None:
        """Make `fileno()` unreadable again; what has happened stays known."""
        try:
            while os.read(self._pipe[0], 512):
                pass
        except BlockingIOError:
            return

    @property
    def finish_step(self) -> bool:
        """Let the running step end, then stop."""
        return self.end_step or self._counts[SIGINT] > 0

    @property
    def end_step(self) -> bool:
        """End the running step, record it, stop."""
        return self._counts[SIGINT] > 1 or self._counts[SIGTERM] > 0

    @property
    def stops(self) -> int:
        """How often we were asked to stop, in either way."""
        return self._counts[SIGINT] + self._counts[SIGTERM]

    @property
    def hangup(self) -> bool:
        """The terminal is gone."""
        return self._counts[SIGHUP] > 0

    def _watch(self, number: int) -> None:
        previous = signal.getsignal(number)
        if number == SIGHUP and previous is signal.SIG_IGN:
            return  # nohup(1) asked for this
        self._previous[number] = signal.signal(number, self._note)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self._counts[number] += 1
        if number in (SIGINT, SIGTERM):
            self.last = number


class Impatient(Signals):
    """The same signals, for what nobody has to wait for: the first one from now on ends it at once."""

    def __init__(self, signals: Signals) -> None:
        super().__init__()
        self._all = signals
        self._before = signals.stops

    def fileno(self) -> int:
        """Becomes readable by a signal."""
        return self._all.fileno()

    def take(self) -> None:
        """Take notice of the signal."""
        self._all.take()

    @property
    def end_step(self) -> bool:
        """Whether the step that runs has to end now."""
        return self._all.stops > self._before


def die_by(number: int) -> NoReturn:
    """End this process by the signal itself, so that the caller's shell sees why (128 + number)."""
    signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, (number,))
    os.kill(os.getpid(), number)
    os._exit(128 + number)  # only a blocked or stopped signal gets here
