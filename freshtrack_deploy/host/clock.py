"""Time. Nothing else in the program reads a clock, so that a test can hand in another one."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Wakeable(Protocol):
        """What can end a sleep: its descriptor becomes readable, and `take` makes it unreadable again."""

        def fileno(self) -> int: ...

        def take(self) -> None: ...


BOOT_ID = "/proc/sys/kernel/random/boot_id"


class Clock:
    """The real one."""

    def now(self) -> float:
        """Seconds since the epoch; jumps when somebody sets the clock."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds that only grow: for durations and deadlines."""
        return time.monotonic()

    def sleep(self, seconds: float, wake: int | Wakeable | None = None) -> bool:
        """Wait. True when `wake` (a descriptor or something with one) became readable before the time was over.

        Signals are taken notice of (`wake.take()`), so that one of them wakes only one sleep; a descriptor's owner
        reads from it.
        """
        import select

        poll = select.poll()  # select(2) refuses descriptors above 1023
        fd = wake if wake is None or isinstance(wake, int) else wake.fileno()
        if fd is not None and fd >= 0:
            poll.register(fd, select.POLLIN)
        woken = bool(poll.poll(max(0.0, seconds) * 1000))
        if woken and wake is not None and not isinstance(wake, int):
            wake.take()
        return woken

    def iso(self, epoch: float) -> str:
        """UTC for programs; `epoch` in seconds."""
        return iso(epoch)


def iso(epoch: float) -> str:
    """UTC for programs: 2026-11-21T00:01:02+00:00."""
    return time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(epoch))


def local_iso(epoch: float) -> str:
    """Local time as `date -Iseconds` writes it: 2026-11-21T01:01:02+01:00."""
    text = time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(epoch))
    return f"{text[:-2]}:{text[-2:]}"


def boot_id() -> str:
    """A name for the time since the last boot; empty where the kernel does not tell (no /proc)."""
    try:
        with open(BOOT_ID, encoding="ascii") as file:
            return file.read().strip()
    except OSError:
        return ""
