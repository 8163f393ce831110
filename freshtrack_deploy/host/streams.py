"""A program's output on its way from the pipe to whoever listens: redacted, decoded, its end remembered.

Memory does not grow with the output, whether it has lines or not.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from freshtrack_deploy.redaction import Redactor

TAIL = 64 * 1024
CHUNK = 64 * 1024  # larger blocks come from mmap(2) and cost a page fault for every 4 KiB
F_SETPIPE_SZ = 1031  # fcntl(2); fcntl.F_SETPIPE_SZ is 3.10
PIPE_SIZE = 1024 * 1024


def pipe() -> tuple[int, int]:
    """A pipe, (read end, write end), neither of them 0, 1 or 2, as large as we are allowed to make it."""
    import fcntl

    ends = os.pipe2(os.O_CLOEXEC)
    reading, writing = (fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 3) if fd < 3 else fd for fd in ends)
    for fd in ends:
        if fd < 3:
            os.close(fd)
    os.set_blocking(reading, False)
    _enlarge(writing)
    return reading, writing


def _enlarge(fd: int) -> None:
    import fcntl

    try:
        fcntl.fcntl(fd, F_SETPIPE_SZ, PIPE_SIZE)
    except OSError:  # an ordinary user may have used up /proc/sys/fs/pipe-user-pages-soft
        return


class Stream:
    """One of a program's two outputs. Owns the read end of its pipe."""

    def __init__(
        self,
        name: str,
        fd: int,
        redactor: Redactor,
        listener: Callable[[str, str], None],
        rewrites: tuple[tuple[bytes, bytes], ...] = (),
    ) -> None:
        import codecs

        self.name = name
        self.fd = fd
        self._redacted = redactor.stream()
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._listener = listener
        self._rewrites = rewrites
        self._tail = bytearray()

    @property
    def tail(self) -> str:
        """The last 64 KiB that were shown."""
        return bytes(self._tail[-TAIL:]).decode("utf-8", "replace")

    def take(self) -> bool:
        """Pass on what is there. False when nothing is there now or will ever come."""
        try:
            chunk = os.read(self.fd, CHUNK)
        except BlockingIOError:
            return False
        if not chunk:
            self.close()
            return False
        self._pass_on(self._redacted.feed(chunk))
        return True

    def close(self) -> None:
        """Let go of the pipe and pass on what was held back."""
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1
            self._pass_on(self._redacted.flush(), final=True)

    def _pass_on(self, data: bytes, final: bool = False) -> None:
        for ours, shown in self._rewrites:
            data = data.replace(ours, shown)
        self._remember(data)
        text = self._decoder.decode(data, final)
        if text:
            self._listener(self.name, text)

    def _remember(self, data: bytes) -> None:
        self._tail += data[-TAIL:]
        if len(self._tail) > 4 * TAIL:
            del self._tail[:-TAIL]
