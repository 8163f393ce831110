"""Where our own words go. A closed, full or frozen stream never stops a run: it is switched off, or words are dropped.

A terminal whose network is gone takes nothing for hours before the kernel says so, and a pager reads when it likes.
So we write without blocking, through a descriptor of our own: O_NONBLOCK belongs to the open file, which the shell
that started us shares. What was begun is finished before anything else, so lines are dropped but never torn.
"""

from __future__ import annotations

import os
import select
import stat

TERMINAL_PATIENCE_S = 2.0
PIPE_PATIENCE_S = 30.0


class Outlet:
    """One of our two output streams. Never raises."""

    def __init__(self, fd: int) -> None:
        self._given = fd
        self._fd = -1
        self._patience = 0.0
        self._pending = b""
        self._stalled = False
        self.off = False  # closed, full or gone: nothing is written any more
        self.dropped = 0  # writes that were not shown because the stream took nothing

    def write(self, data: bytes) -> bool:
        """Write all of it, as far as the stream takes it. False when it is dropped."""
        if self._fd < 0 and not self.off:
            self._open()
        self._flush(0.0 if self._stalled else self._patience)
        if self.off or self._pending:
            self.dropped += 1
            return False
        self._pending = data
        self._flush(self._patience)
        return not self.off

    def close(self) -> None:
        """Write what can be written without waiting; nothing is written afterwards."""
        self._flush(0.0)
        if self._fd not in (-1, self._given):
            os.close(self._fd)
        self._fd = -1
        self.off = True

    def _open(self) -> None:
        try:
            mode = os.fstat(self._given).st_mode
            self._fd = self._reopened(mode) if stat.S_ISFIFO(mode) or os.isatty(self._given) else self._given
        except OSError:
            self.off = True

    def _reopened(self, mode: int) -> int:
        self._patience = PIPE_PATIENCE_S if stat.S_ISFIFO(mode) else TERMINAL_PATIENCE_S
        flags = os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
        try:
            return os.open(f"/proc/self/fd/{self._given}", flags)
        except OSError:  # another user's terminal (su), or no /proc: blocking is better than silence
            return self._given

    def _flush(self, patience: float) -> None:
        while self._pending and not self.off:
            try:
                self._pending = self._pending[os.write(self._fd, self._pending) :]
                self._stalled = False
            except BlockingIOError:
                if not self._takes(patience):
                    self._stalled = True
                    return
            except OSError:  # EPIPE, EIO, ENOSPC, EBADF
                self.off = True

    def _takes(self, patience: float) -> bool:
        poll = select.poll()
        poll.register(self._fd, select.POLLOUT)
        return bool(poll.poll(patience * 1000))
