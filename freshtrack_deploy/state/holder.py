"""Who holds the lock, as people want to read it: which process, of whom, from where, since when, at which step."""

from __future__ import annotations

import os

from freshtrack_deploy.host.clock import boot_id
from freshtrack_deploy.host.pseudo import read
from freshtrack_deploy.record import record

GENERATIONS = 16  # from us over sudo, su, shells and tmux up to sshd's child
SSH = "SSH_CONNECTION="  # sshd(8): client address, port, server address, port


@record
class Holder:
    """The holder's own description. `start` is in clock ticks since boot, `since` in seconds since the epoch."""

    pid: int
    start: int = 0
    boot: str = ""
    user: str = ""
    ssh_host: str = ""
    since: float = 0.0
    step: str = ""


@record
class Held:
    """The process that really holds the lock (0: out of our sight), and its description, if that is from the same."""

    pid: int
    holder: Holder | None = None

    def __str__(self) -> str:
        name = f"process {self.pid}" if self.pid else "a process out of our sight"
        if self.holder is None:
            return name
        facts = (" of ", self.holder.user), (" from ", self.holder.ssh_host), (", at step ", self.holder.step)
        return name + "".join(word + fact for word, fact in facts if fact)


def ourselves(now: float) -> Holder:
    """This process, as others should see it. `now` in seconds since the epoch."""
    return Holder(os.getpid(), started(os.getpid()), boot_id(), _user(), _ssh_host(), now)


def started(pid: int) -> int:
    """When a process began, in clock ticks since boot, so that a reused pid is not taken for it; 0: it is gone."""
    return int(_stat(pid)[19] or 0)


def _stat(pid: int) -> list[str]:
    """proc(5) /proc/PID/stat from the state on (field 3): the name before it may hold spaces and parentheses."""
    return read(f"/proc/{pid}/stat").rpartition(")")[2].split() or [""] * 50


def _user() -> str:
    """Who called sudo, or else who we are."""
    import pwd

    try:
        return os.environ.get("SUDO_USER") or pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return f"uid {os.getuid()}"


def _ssh_host() -> str:
    """The SSH client's address. sudo drops SSH_CONNECTION, so the nearest ancestor that has it is asked."""
    pid = os.getpid()
    for _ in range(GENERATIONS):
        value = _connection(pid)
        if value or pid <= 1:
            return value
        pid = int(_stat(pid)[1] or 0)
    return ""


def _connection(pid: int) -> str:
    variables = read(f"/proc/{pid}/environ").split("\0")
    return next((value[len(SSH) :] for value in variables if value.startswith(SSH)), "").partition(" ")[0]
