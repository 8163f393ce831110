"""Processes of an attempt that are still there: found by the mark every one of them inherits.

Each program a step starts has DEPLOY_ATTEMPT=run/step/n in its environment, which survives double forks, setsid and
our own death. Only a program that overwrites its environment (some daemons do, to show a title) escapes.
"""

from __future__ import annotations

import os
import select

from freshtrack_deploy.bare import signal
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals

MARK = "DEPLOY_ATTEMPT"
POLL_S = 0.05  # between looks where the kernel has no pidfd (before 5.3)
LOOKS = 4  # at a process that has no environment, before it is believed
BETWEEN_LOOKS_MS = 5
LOOK_S = 1.0  # how long a wait lasts at most before it looks at the clock again


@record
class Orphan:
    """A live process of an attempt. `pid` and `ticks` together name it for as long as the machine is up."""

    pid: int
    name: str
    attempt: str  # run/step/n
    ticks: int  # when it started, in clock ticks since boot
    parent: int
    session: int
    detached: bool  # as a daemon is: it gave up our pipes and is in a session without anyone who has them

    def __str__(self) -> str:
        return f"{self.pid} {self.name}"

    def lives(self) -> bool:
        """Whether it still runs."""
        return is_alive(self)

    @property
    def started(self) -> float:
        """When it started, in seconds since the epoch."""
        return _boot_time() + self.ticks / os.sysconf("SC_CLK_TCK")


def orphans(attempt_prefix: str) -> tuple[Orphan, ...]:
    """Live processes whose attempt is `attempt_prefix` or lies below it ("run", "run/step"), the oldest first.

    An empty prefix means every attempt. Processes of other users are seen by root only.
    """
    environs = _environs(list(_pids()))
    found = [orphan for orphan in (_look_at(*one, attempt_prefix) for one in environs.items()) if orphan]
    attached = {orphan.session for orphan in found if not orphan.detached}
    joined = (replace(orphan, detached=orphan.session not in attached) for orphan in found)
    return tuple(sorted(joined, key=lambda orphan: orphan.ticks))


def in_session(session: int) -> tuple[Orphan, ...]:
    """Live processes of a session, whoever owns them."""
    found = (_stat(pid) for pid in _pids())
    return tuple(_orphan(stat, "") for stat in found if stat and stat.session == session and stat.alive)


def carrying(entry: str) -> tuple[Orphan, ...]:
    """Live processes that were started with exactly this entry, NAME=VALUE, in their environment."""
    found = (_stat(pid) for pid in _pids() if entry.encode() in _read(f"/proc/{pid}/environ").split(b"\0"))
    return tuple(_orphan(stat, "") for stat in found if stat and stat.alive)


def attempt_of(pid: int) -> str:
    """The attempt (run/step/n) that a process was started by; empty: none that can be seen."""
    return _attempt(_read(f"/proc/{pid}/environ"))


def is_alive(orphan: Orphan) -> bool:
    """Whether exactly this process still runs: its number may be another's by now."""
    stat = _stat(orphan.pid)
    return stat is not None and stat.alive and stat.ticks == orphan.ticks


def wait(orphan: Orphan, clock: Clock, signals: Signals, timeout: float | None = None) -> bool:
    """Wait until the process has ended. False when the time (seconds) was over or a signal asked us to stop."""
    deadline = None if timeout is None else clock.monotonic() + timeout
    with _Ended(orphan.pid) as ended:
        while is_alive(orphan):
            left = LOOK_S if deadline is None else min(LOOK_S, deadline - clock.monotonic())
            if left <= 0 or signals.finish_step:
                return False
            ended.wait(left, signals.fileno())
    return True


def end(orphan: Orphan, number: int = signal.SIGTERM) -> None:
    """Send it a signal, unless the process is gone already (its pid may be somebody else's by now)."""
    if is_alive(orphan):
        try:
            os.kill(orphan.pid, number)
        except ProcessLookupError:
            return


class _Ended:
    """Waits for a process that is not our child."""

    def __init__(self, pid: int) -> None:
        self._fd = pidfd(pid)
        self._poll = select.poll()
        if self._fd >= 0:
            self._poll.register(self._fd, select.POLLIN)

    def __enter__(self) -> _Ended:
        return self

    def __exit__(self, *_: object) -> None:
        if self._fd >= 0:
            os.close(self._fd)

    def wait(self, seconds: float, wake: int) -> None:
        if wake >= 0:
            self._poll.register(wake, select.POLLIN)
        self._poll.poll((seconds if self._fd >= 0 else min(seconds, POLL_S)) * 1000)


def pidfd(pid: int) -> int:
    """A descriptor that becomes readable when the process ends; -1 where the kernel has none or it is gone."""
    try:
        return os.pidfd_open(pid)
    except (OSError, AttributeError):
        return -1


@record
class _Stat:
    """The fields of /proc/PID/stat that matter here, see proc(5)."""

    pid: int
    name: str
    state: str
    parent: int
    session: int
    ticks: int

    @property
    def alive(self) -> bool:
        return self.state not in "ZX"


def _pids() -> Iterator[int]:
    own = os.getpid()
    return (int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != own)


def _stat(pid: int) -> _Stat | None:
    text = _read(f"/proc/{pid}/stat").decode("utf-8", "replace")
    # The name stands in parentheses and may itself contain spaces and parentheses.
    opening, closing = text.find("("), text.rfind(")")
    if closing < 0:
        return None
    fields = text[closing + 2 :].split()
    return _Stat(pid, text[opening + 1 : closing], fields[0], int(fields[1]), int(fields[3]), int(fields[19]))


def _environs(pids: Iterable[int]) -> dict[int, bytes]:
    """What each process was started with.

    In the middle of execve(2) a process has left its old environment and not yet got its new one: Linux shows nothing
    until the program is loaded (fs/proc/base.c, environ_read: env_end is 0). Such a one is looked at again.
    """
    found = {pid: _read(f"/proc/{pid}/environ") for pid in pids}
    for _ in range(LOOKS):
        loading = [pid for pid, environ in found.items() if not environ and _link(f"/proc/{pid}/exe")]
        if not loading:
            break
        select.poll().poll(BETWEEN_LOOKS_MS)
        found.update({pid: _read(f"/proc/{pid}/environ") for pid in loading})
    return found


def _look_at(pid: int, environ: bytes, prefix: str) -> Orphan | None:
    attempt = _attempt(environ)
    if not attempt or not _is_below(attempt, prefix):
        return None
    stat = _stat(pid)
    return _orphan(stat, attempt) if stat and stat.alive else None


def _attempt(environ: bytes) -> str:
    mark = MARK.encode() + b"="
    if mark not in environ:
        return ""
    values = [entry[len(mark) :] for entry in environ.split(b"\0") if entry.startswith(mark)]
    return values[0].decode("utf-8", "replace") if values else ""


def _is_below(attempt: str, prefix: str) -> bool:
    return not prefix or attempt == prefix or attempt.startswith(prefix.rstrip("/") + "/")


def _orphan(stat: _Stat, attempt: str) -> Orphan:
    return Orphan(stat.pid, stat.name, attempt, stat.ticks, stat.parent, stat.session, _is_detached(stat.pid))


def _is_detached(pid: int) -> bool:
    """Whether it has neither our pipes nor one of our scripts, which may send its own output elsewhere."""
    if b"\0/proc/self/fd/" in _read(f"/proc/{pid}/cmdline"):
        return False
    return not any(_link(f"/proc/{pid}/fd/{fd}").startswith("pipe:") for fd in (1, 2))


def _link(path: str) -> str:
    try:
        return os.readlink(path)
    except OSError:
        return ""


def _read(path: str) -> bytes:
    """The content, or nothing: a process may end, or be somebody else's, between two looks."""
    try:
        with open(path, "rb", buffering=0) as file:
            return file.read()
    except OSError:
        return b""


def _boot_time() -> float:
    lines = _read("/proc/stat").splitlines()
    return next((float(line.split()[1]) for line in lines if line.startswith(b"btime ")), 0.0)
