"""A program from its start (`host.starting`) to its end: its output heard, its time watched, what it left named.

Invariant: `run` is over when the program itself has ended. A daemon that it leaves behind may keep the pipes, not us.
"""

from __future__ import annotations

import os
import resource  # noqa: F401  (os.wait4 imports it once a program has ended, and that may have removed the library)
import select

from freshtrack_deploy.bare import signal
from freshtrack_deploy.host.accounts import Account
from freshtrack_deploy.host.descendants import MARK, Orphan, end, orphans, pidfd
from freshtrack_deploy.host.ending import GRACE_S, PACKAGE_GRACE_S, Ending
from freshtrack_deploy.host.scripts import Prepared, Script
from freshtrack_deploy.host.starting import PATH, environment, resolve, spawn
from freshtrack_deploy.host.streams import CHUNK, PIPE_SIZE, Stream, pipe
from freshtrack_deploy.model import Usage
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from freshtrack_deploy.host.bound import Host

__all__ = ["PATH", "Account", "Exit", "Orphan", "Script", "end", "environment", "orphans", "run"]

DRAIN_S = 0.2  # for what the program wrote just before its end, while somebody else keeps the pipe open
TICK_S = 1.0
TAKEN_AT_ONCE = 4  # chunks of a stream between two looks at signals and time: a look costs a tenth of a chunk
NO_PIDFD_S = 0.02  # between looks where the kernel has no pidfd (before 5.3)

NOT_FOUND = 127  # as a shell says it
NOT_EXECUTABLE = 126


@record
class Exit:
    """How a program ended. Exactly one of `exit_code` and `signal` is a number.

    A program that even SIGKILL does not end (it hangs in the kernel) counts as killed and is among the leftovers.
    """

    exit_code: int | None
    signal: int | None = None
    stdout: str = ""  # the last 64 KiB, redacted
    stderr: str = ""
    timed_out: bool = False
    interrupted: bool = False  # we were told to stop and ended it
    line: int = 0  # of a script: the line that failed; 0: unknown
    usage: Usage = Usage()
    leftovers: tuple[str, ...] = ()  # "PID NAME"
    command: str = ""  # what ran, redacted: the failing line of a script where it is known


def run(
    what: Script | tuple[str, ...],
    host: Host,
    *,
    timeout: float | None,
    grace: float = GRACE_S,
    package_grace: float = PACKAGE_GRACE_S,
) -> Exit:
    """Run a script or an argv as the host's account, in its folder, and return how it ended.

    Output goes to `host.output` as it comes. A program that cannot be started is an Exit like a shell's (127, 126),
    never an exception. All times are seconds; `grace` lies between TERM and KILL.
    """
    if isinstance(what, Script):
        with Prepared(what) as script:
            ending = _Run(script.argv, host, script).to_the_end(timeout, grace, package_grace)
            return _with_line(ending, script, host)
    return _Run(what, host, None).to_the_end(timeout, grace, package_grace)


class _Run:
    """One program from its start to its end."""

    def __init__(self, argv: Sequence[str], host: Host, script: Prepared | None) -> None:
        self._argv = tuple(argv)
        self._host = host
        self._script = script
        self._streams: tuple[Stream, ...] = ()
        self._poll = select.poll()
        self._pid = 0
        self._pidfd = -1
        self._ended_at: float | None = None

    def to_the_end(self, timeout: float | None, grace: float, package_grace: float) -> Exit:
        """Start the program and stay with it until it and its time are over; then nothing of ours is open."""
        try:
            self._start()
        except (OSError, ValueError) as error:
            return self._refused(error)
        deadline = None if timeout is None else self._host.clock.monotonic() + timeout
        ending = Ending(self._pid, self._host, deadline, grace, package_grace)
        try:
            return self._watch(ending)
        except BaseException:
            ending.abandon()
            raise
        finally:
            self._release()

    def _watch(self, ending: Ending) -> Exit:
        while not (self._is_over() or ending.hopeless):
            self._poll_once(ending)
        self._drain()
        leftovers = ending.finish() if ending.begun else self._left_behind()
        for stream in self._streams:
            stream.close()
        return self._exit(ending, leftovers)

    def _start(self) -> None:
        path = resolve(self._argv[0], self._host.env.get("PATH", PATH), self._host.folder)
        stdout, stderr = pipe(), pipe()
        try:
            inherited = self._script.descriptors if self._script else ()
            self._pid = spawn(path, self._argv, self._host, stdout[1], stderr[1], inherited)
        except BaseException:
            os.close(stdout[0])
            os.close(stderr[0])
            raise
        finally:
            os.close(stdout[1])
            os.close(stderr[1])
        self._attend(stdout[0], stderr[0])
        if self._host.started:
            self._host.started(self._pid)

    def _attend(self, stdout: int, stderr: int) -> None:
        rewrites = self._script.rewrites if self._script else ()
        redactor, listener = self._host.redactor, self._host.output
        self._streams = (
            Stream("stdout", stdout, redactor, listener, rewrites),
            Stream("stderr", stderr, redactor, listener, rewrites),
        )
        self._pidfd = pidfd(self._pid)
        for fd in (stdout, stderr, self._pidfd, self._host.signals.fileno()):
            if fd >= 0:
                self._poll.register(fd, select.POLLIN)

    def _poll_once(self, ending: Ending) -> None:
        ready = {fd for fd, _ in self._poll.poll(self._patience(ending) * 1000)}
        for stream in self._streams:
            if stream.fd in ready:
                self._take(stream)
        if self._host.signals.fileno() in ready:
            self._host.signals.take()
        self._notice_end(ready)
        ending.look()
        if self._host.tick:
            self._host.tick()

    def _take(self, stream: Stream) -> None:
        fd, rounds = stream.fd, TAKEN_AT_ONCE
        while rounds and stream.take():
            rounds -= 1
        if stream.fd < 0:
            self._poll.unregister(fd)

    def _patience(self, ending: Ending) -> float:
        """How long to wait for something to happen, in seconds."""
        now = self._host.clock.monotonic()
        looks = [TICK_S if self._pidfd >= 0 or self._ended_at else NO_PIDFD_S]
        if ending.next_look is not None:
            looks.append(ending.next_look - now)
        if self._ended_at is not None:
            looks.append(self._ended_at + DRAIN_S - now)
        return max(0.0, min(looks))

    def _notice_end(self, ready: set[int]) -> None:
        if self._ended_at is not None or (self._pidfd >= 0 and self._pidfd not in ready):
            return
        # Not reaped yet: as long as the zombie is there, its process group's number stays its own.
        if os.waitid(os.P_PID, self._pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            self._ended_at = self._host.clock.monotonic()
            if self._pidfd >= 0:
                self._poll.unregister(self._pidfd)

    def _is_over(self) -> bool:
        if self._ended_at is None:
            return False
        quiet = all(stream.fd < 0 for stream in self._streams)
        return quiet or self._host.clock.monotonic() >= self._ended_at + DRAIN_S

    def _drain(self) -> None:
        """Everything that is in the pipes now; a daemon that writes faster than we read does not keep us."""
        for stream in self._streams:
            rounds = PIPE_SIZE // CHUNK
            while rounds and stream.fd >= 0 and stream.take():
                rounds -= 1

    def _left_behind(self) -> tuple[str, ...]:
        """Who keeps our pipes open. When nobody does, /proc is not searched: that takes longer than a short step."""
        if all(stream.fd < 0 for stream in self._streams):
            return ()
        found = orphans(self._host.env.get(MARK) or "none")
        return tuple(str(orphan) for orphan in found if orphan.pid != self._pid)

    def _exit(self, ending: Ending, leftovers: tuple[str, ...]) -> Exit:
        command = shown(self._argv, self._host) if not self._script else self._argv[0]
        gone, status, used = os.wait4(self._pid, os.WNOHANG)  # once it is reaped, nothing may fail any more
        self._pid = 0
        code = os.waitstatus_to_exitcode(status) if gone else -signal.SIGKILL
        return Exit(
            code if code >= 0 else None,
            -code if code < 0 else None,
            self._streams[0].tail,
            self._streams[1].tail,
            timed_out=ending.timed_out,
            interrupted=ending.interrupted,
            usage=Usage(used.ru_utime + used.ru_stime, used.ru_maxrss, used.ru_oublock // 2),
            leftovers=leftovers,
            command=command,
        )

    def _refused(self, error: OSError | ValueError) -> Exit:
        """What a shell would say of a program that it cannot start."""
        culprit = getattr(error, "filename", None) or self._argv[0]
        reason = getattr(error, "strerror", None) or str(error)
        text = self._host.redactor.text(f"{culprit}: {reason}\n")
        self._host.output("stderr", text)
        missing = isinstance(error, FileNotFoundError) and culprit != self._host.folder
        return Exit(NOT_FOUND if missing else NOT_EXECUTABLE, stderr=text, command=shown(self._argv, self._host))

    def _release(self) -> None:
        for stream in self._streams:
            stream.close()
        if self._pidfd >= 0:
            os.close(self._pidfd)
        if self._pid:
            os.waitpid(self._pid, 0)


def shown(argv: Sequence[str], host: Host) -> str:
    """An argv for people and for classification, without secrets."""
    import shlex

    return host.redactor.text(" ".join(shlex.quote(word) for word in argv))


def _with_line(ending: Exit, script: Prepared, host: Host) -> Exit:
    """Name the line that failed, and what stands there."""
    if ending.exit_code == 0:
        return replace(ending, command=script.script.program)
    number = script.failing_line(ending.exit_code, ending.stderr)
    lines = script.script.content.splitlines()
    text = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    return replace(ending, line=number, command=host.redactor.text(text) or script.script.program)
