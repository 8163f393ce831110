"""A program in front of a pseudo-terminal whose other side is us: we see what a person would see, and type.

Invariant: the program does not outlive the dialogue.
"""

from __future__ import annotations

import os
import select
import signal

from freshtrack_deploy.host import starting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals

CHUNK = 1 << 16
GRACE_S = 15.0  # between TERM and KILL: longer than a program of ours gives its own step
LOOK_S = 0.05


class DialogueBroken(Exception):
    """The dialogue cannot go on; the text says why."""


class Dialogue:
    """One program from its start to its end. `heard` is everything it has printed, with plain line ends.

    `argv` begins with an absolute path; `listener` gets every piece of output as it comes. Raises OSError when the
    program or its terminal cannot be had.
    """

    def __init__(
        self,
        argv: Sequence[str],
        env: Mapping[str, str],
        folder: str,
        clock: Clock,
        signals: Signals,
        listener: Callable[[str], None],
    ) -> None:
        import codecs

        self.heard = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._clock, self._signals, self._listener = clock, signals, listener
        self._code: int | None = None
        self._master, slave = os.openpty()
        try:
            self.pid = starting.at_terminal(argv, env, folder, os.ttyname(slave))
        except BaseException:
            os.close(self._master)
            raise
        finally:
            os.close(slave)

    def __enter__(self) -> Dialogue:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()
        os.close(self._master)

    def types(self, line: str) -> None:
        """Type a line and press Enter."""
        os.write(self._master, f"{line}\n".encode())

    def hears(self, text: str, patience: float) -> bool:
        """Listen until `text` has been printed; False: the program ended without it.

        Raises DialogueBroken when `patience` (seconds) is over or a signal wants us to stop.
        """
        deadline = self._clock.monotonic() + patience
        begin = len(self.heard)
        while text not in self.heard[begin:]:
            if not self._listen(deadline):
                return False
        return True

    def exit_code(self, patience: float) -> int:
        """Listen to its end; how it ended, a signal as a negative number. Raises DialogueBroken as `hears`."""
        deadline = self._clock.monotonic() + patience
        while self._listen(deadline):
            pass
        while not self._has_ended():
            self._break_off_if_due(deadline)
            self._clock.sleep(LOOK_S, self._signals)
        return self._code or 0

    def end(self) -> None:
        """TERM, time, KILL. Nobody listens any more, so what it prints meanwhile is thrown away."""
        deadline = self._clock.monotonic() + GRACE_S
        self._send(signal.SIGTERM)
        while not self._has_ended():
            self._throw_away()
            if self._clock.monotonic() >= deadline:
                self._send(signal.SIGKILL)

    def _listen(self, deadline: float) -> bool:
        """The next piece of output; False: there will be none."""
        poll = select.poll()
        for fd in (self._master, self._signals.fileno()):
            poll.register(fd, select.POLLIN)
        ready = dict(poll.poll(max(0.0, deadline - self._clock.monotonic()) * 1000))
        self._break_off_if_due(deadline)
        return self._master not in ready or self._take()

    def _take(self) -> bool:
        try:
            data = os.read(self._master, CHUNK)
        except OSError:  # EIO: nobody has the other side open any more
            return False
        text = self._decoder.decode(data).replace("\r", "")
        self.heard += text
        self._listener(text)
        return bool(data)

    def _break_off_if_due(self, deadline: float) -> None:
        self._signals.take()
        if self._signals.finish_step or self._signals.hangup:
            raise DialogueBroken("a signal")
        if self._clock.monotonic() >= deadline:
            raise DialogueBroken("it takes too long")

    def _has_ended(self) -> bool:
        if self._code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self._code = os.waitstatus_to_exitcode(status) if pid else None
        return self._code is not None

    def _throw_away(self) -> None:
        if self._clock.sleep(LOOK_S, self._master):
            try:
                os.read(self._master, CHUNK)
            except OSError:
                self._clock.sleep(LOOK_S)

    def _send(self, number: int) -> None:
        if not self._has_ended():
            os.kill(self.pid, number)
