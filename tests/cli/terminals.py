"""A person at a pseudo-terminal before the built file."""

from __future__ import annotations

import errno
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from pathlib import Path
from typing import Any

PATIENCE_S = 30
TO_OUR_TERMINAL = (
    "import fcntl, os, sys, termios; ours = next(fd for fd in (0, 1, 2) if os.isatty(fd)); "
    "fcntl.ioctl(ours, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
)


class Person:
    """Sits at the master side; the program has the other one as its streams and as its controlling terminal.

    What is typed `ahead` is there before the program is. `nowhere` are streams that lead to /dev/null instead.
    """

    def __init__(
        self,
        *command: object,
        env: dict[str, str],
        cwd: Path,
        size: tuple[int, int] = (24, 80),
        ahead: str = "",
        nowhere: tuple[str, ...] = (),
    ) -> None:
        self.master, slave = pty.openpty()
        self.resizes(*size)
        self.types(ahead)
        self.screen = b""
        self._read = 0  # how much of the screen `sees` has looked at
        words = ["/usr/bin/python3", "-ISc", TO_OUR_TERMINAL, *map(str, command)]
        streams: dict[str, Any] = {"stdin": slave, "stdout": slave, "stderr": slave}
        streams.update(dict.fromkeys(nowhere, subprocess.DEVNULL))
        self.program = subprocess.Popen(words, **streams, start_new_session=True, env=env, cwd=cwd)
        os.close(slave)

    def sees(self, text: str) -> str:
        """Wait until this appears behind what was seen before; returns what stood in between."""
        wanted, deadline = text.encode(), time.monotonic() + PATIENCE_S
        while wanted not in self.screen[self._read :]:
            assert time.monotonic() < deadline, self.text
            assert self._look(), f"never saw {text!r} in {self.text!r}"
        before, self._read = self._read, self.screen.index(wanted, self._read) + len(wanted)
        return self.screen[before : self._read].decode(errors="replace")

    def _look(self) -> bool:
        """False when the program has closed its side."""
        if not select.select([self.master], [], [], 1)[0]:
            return True
        try:
            data = os.read(self.master, 65536)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            return False
        self.screen += data
        return bool(data)

    def types(self, text: str) -> None:
        os.write(self.master, text.encode())

    def presses_ctrl_c(self) -> None:
        self.types("\x03")

    def resizes(self, rows: int, columns: int) -> None:
        """The window; the kernel tells the program with SIGWINCH."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def hangs_up(self) -> None:
        """The kernel sends SIGHUP, reads get nothing, writes fail."""
        os.close(self.master)
        self.master = -1

    def leaves(self) -> int:
        """Watch until the program ends; its exit code as subprocess says it."""
        deadline = time.monotonic() + PATIENCE_S
        while self.master >= 0 and self._look():
            assert time.monotonic() < deadline, self.text
        return self.program.wait(PATIENCE_S)

    @property
    def text(self) -> str:
        return self.screen.decode(errors="replace").replace("\r\n", "\n")

    def close(self) -> None:
        """End what is left of it, so that nothing outlives its test."""
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGKILL)
            self.program.wait()
        if self.master >= 0:
            os.close(self.master)
