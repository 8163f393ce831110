"""Who holds the locks of apt and dpkg. They are fcntl(2) record locks: the kernel names the holder (F_GETLK).

A lock file that nobody has locked is not a lock; one that is locked has a living holder, for the kernel frees what the
dead held. So nothing here deletes, and files are only opened for reading: opening one for writing could truncate it.
"""

from __future__ import annotations

import fcntl
import os
import struct

from freshtrack_deploy.host.pseudo import read
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# apt takes the first one before it starts dpkg; `apt-get update` takes only the one of the lists, for which
# DPkg::Lock::Timeout does not wait.
LOCKS = (
    "/var/lib/dpkg/lock-frontend",
    "/var/lib/dpkg/lock",
    "/var/lib/apt/lists/lock",
    "/var/cache/apt/archives/lock",
)
# struct flock of 64-bit Linux: type, whence, start, length, pid.
_FLOCK = "hhqqi4x"


@record
class Holder:
    """A process that holds a lock, as far as /proc tells."""

    path: str
    pid: int  # 0: in another PID namespace, outside this container
    program: str = ""
    user: str = ""

    def __str__(self) -> str:
        """Who first: a live line is cut off at the terminal's edge."""
        if not self.pid:
            return f"a process outside this container holds {self.path}"
        known = ", ".join(filter(None, (f"pid {self.pid}", self.user)))
        return f"{self.program or 'a process'} ({known}) holds {self.path}"


def holder(paths: Iterable[str] = LOCKS) -> Holder | None:
    """The process that holds the first lock that is taken; None when all are free or not ours to look at."""
    for path in paths:
        pid = _locked_by(path)
        if pid is not None:
            return Holder(path, max(pid, 0), read(f"/proc/{pid}/comm").strip(), _user(pid))
    return None


def unheld(paths: Iterable[str] = LOCKS) -> tuple[str, ...]:
    """The lock files that are there and that nobody holds: no locks."""
    return tuple(path for path in paths if os.path.exists(path) and _locked_by(path) is None)


def _locked_by(path: str) -> int | None:
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return None
    try:
        asked = struct.pack(_FLOCK, fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0)
        kind, _, _, _, pid = struct.unpack(_FLOCK, fcntl.fcntl(fd, fcntl.F_GETLK, asked))
    finally:
        os.close(fd)
    return None if kind == fcntl.F_UNLCK else pid


def _user(pid: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(os.stat(f"/proc/{pid}").st_uid).pw_name
    except (OSError, KeyError):
        return ""
