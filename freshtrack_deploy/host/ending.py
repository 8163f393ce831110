"""How a running step is made to end: TERM, time, KILL, and a look at what is left.

A package program that is changing the system is not hurried: it is spared by TERM, gets more time than the rest, and
is killed only after the operator has been told. dpkg can be continued after a kill, but the machine is in pieces
until then.
"""

from __future__ import annotations

import os

from freshtrack_deploy.bare import signal
from freshtrack_deploy.host.descendants import MARK, end, in_session, orphans

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.descendants import Orphan

GRACE_S = 10.0  # between TERM and KILL
PACKAGE_GRACE_S = 120.0  # for a package program
LOOK_S = 0.05  # between looks at what is left
KILLED_S = 10.0  # how long KILL may take; a process that hangs in the kernel (NFS) may never die

PACKAGE_PROGRAMS = ("dpkg", "rpm")


class Ending:
    """The end of one step's processes. Does nothing until the deadline passes or the operator asks."""

    def __init__(self, leader: int, host: Host, deadline: float | None, grace: float, package_grace: float) -> None:
        self._leader = leader
        self._host = host
        self._deadline = deadline
        self._grace = grace
        self._package_grace = package_grace
        self._kill_at: float | None = None
        self._package_kill_at = 0.0
        self._give_up_at: float | None = None
        self.timed_out = False
        self.interrupted = False

    @property
    def begun(self) -> bool:
        """Whether the process was asked to end."""
        return self._kill_at is not None

    @property
    def hopeless(self) -> bool:
        """KILL was sent long ago: what lives now lives on."""
        return self._give_up_at is not None and self._host.clock.monotonic() >= self._give_up_at

    @property
    def next_look(self) -> float | None:
        """When `look` has something to do, on the monotonic clock; None: not by itself."""
        return self._kill_at if self.begun else self._deadline

    def look(self) -> None:
        """Do what is due."""
        now = self._host.clock.monotonic()
        if self._kill_at is not None:
            if now >= self._kill_at:
                self._kill(now)
        elif self._host.signals.end_step:
            self.interrupted = True
            self._begin(now)
        elif self._deadline is not None and now >= self._deadline:
            self.timed_out = True
            self._begin(now)

    def finish(self) -> tuple[str, ...]:
        """After the leader's end: wait for the rest, kill it when its time is over. What stays alive, "PID NAME"."""
        while not self.hopeless and any(self._is_to_end(process) for process in self._processes()):
            self.look()
            self._host.clock.sleep(LOOK_S)
        return tuple(str(process) for process in self._processes())

    def abandon(self) -> None:
        """Kill at once: we are failing ourselves."""
        _signal_group(self._leader, signal.SIGKILL)

    def _begin(self, now: float) -> None:
        self._kill_at = now + self._grace
        self._package_kill_at = now + self._package_grace
        processes = self._processes()
        busy = _package_programs(processes)
        if busy:
            self._host.say(f"{_names(busy)} is changing packages: it gets up to {self._package_grace:.0f} s to finish")
            _send(signal.SIGTERM, (process for process in processes if process.pid not in _family(busy, processes)))
        else:
            _signal_group(self._leader, signal.SIGTERM)
            _send(signal.SIGTERM, self._strays(processes))

    def _kill(self, now: float) -> None:
        processes = self._processes()
        busy = _package_programs(processes)
        if busy and now < self._package_kill_at:
            self._kill_at = min(now + 1.0, self._package_kill_at)
            return
        if busy and self._give_up_at is None:
            self._host.say(f"{_names(busy)} did not finish: killing it; packages may need `dpkg --configure -a`")
        self._give_up_at = self._give_up_at or now + KILLED_S
        self._kill_at = now + LOOK_S
        _signal_group(self._leader, signal.SIGKILL)
        _send(signal.SIGKILL, self._strays(processes))

    def _processes(self) -> tuple[Orphan, ...]:
        marked = orphans(self._host.env.get(MARK) or "none")
        known = {process.pid for process in marked}
        return marked + tuple(process for process in in_session(self._leader) if process.pid not in known)

    def _is_to_end(self, process: Orphan) -> bool:
        """A daemon outside the step's session that gave up our pipes was left running on purpose."""
        return process.session == self._leader or not process.detached

    def _strays(self, processes: Iterable[Orphan]) -> Iterable[Orphan]:
        """Those to end that a signal to the group does not reach."""
        return (process for process in processes if process.session != self._leader and self._is_to_end(process))


def _signal_group(leader: int, number: int) -> None:
    """The leader is not reaped before we are done, so its group's number cannot have become another's."""
    for each in (number, signal.SIGCONT):  # a stopped process takes its TERM only when it goes on
        try:
            os.killpg(leader, each)
        except (ProcessLookupError, PermissionError):
            return


def _send(number: int, processes: Iterable[Orphan]) -> None:
    for process in processes:
        try:
            end(process, number)
            end(process, signal.SIGCONT)
        except PermissionError:
            continue  # a step may have used sudo where we are nobody; it is named in the leftovers


def _package_programs(processes: Iterable[Orphan]) -> tuple[Orphan, ...]:
    return tuple(process for process in processes if process.name in PACKAGE_PROGRAMS)


def _family(elders: Iterable[Orphan], processes: Collection[Orphan]) -> set[int]:
    """The processes themselves and everything they started."""
    family = {process.pid for process in elders}
    while True:
        children = {process.pid for process in processes if process.parent in family} - family
        if not children:
            return family
        family |= children


def _names(processes: Iterable[Orphan]) -> str:
    return ", ".join(f"{process.name} (PID {process.pid})" for process in processes)
