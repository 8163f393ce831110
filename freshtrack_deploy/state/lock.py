"""One run at a time: flock(2) on the state directory, and on a file in it that we never unlink.

The kernel frees the lock when its holder dies, however it dies; nothing here ever decides that a holder "must be
dead". O_CLOEXEC keeps it from every program that a step starts, so a daemon left behind does not hold it (a fork
without exec would: nothing here forks that way). The directory is what keeps others out even when a step removes or
replaces the file; the file is for older versions of this program and for `flock` in other people's scripts. What is
written inside is for people only.
"""

from __future__ import annotations

import fcntl
import os

from freshtrack_deploy import bare
from freshtrack_deploy.errors import Busy, StateUnwritable
from freshtrack_deploy.record import replace
from freshtrack_deploy.state.holder import Held, Holder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.host.clock import Clock

NAME = "lock"
SIZE = 512  # written whole at every change: truncating the file instead costs 180 us (measured)
LOCKS = "/proc/locks"
PAUSE = 0.1  # seconds between two tries; flock(2) knows no time limit
TOLD = 1.0  # seconds between two words about a wait


class Lock:
    """The lock, held. A context manager. `place`: a descriptor of the directory, `fd`: of the file in it."""

    def __init__(self, place: int, fd: int, holder: Holder) -> None:
        self._place = place
        self._fd = fd
        self._holder = holder
        self._describe()

    @staticmethod
    def acquire(
        directory: str,
        holder: Holder,
        *,
        wait: float = 0.0,
        clock: Clock | None = None,
        on_wait: Callable[[Held], None] | None = None,
    ) -> Lock:
        """Take the lock, within `wait` seconds (then a clock is needed).

        `on_wait` is told once a second who is waited for; what it raises ends the wait.
        Raises Busy, StateUnwritable.
        """
        try:
            descriptors = _locked(directory)
            if descriptors is None and wait > 0 and clock is not None:
                descriptors = _waited(directory, wait, clock, on_wait or _silently)
        except OSError as error:
            raise StateUnwritable(path=directory, reason=error.strerror) from error
        if descriptors is None:
            raise Busy(holder=_in_the_way(directory))
        return Lock(*descriptors, holder)

    def step(self, id: str) -> None:
        """Say which step is in progress; empty: none."""
        self._holder = replace(self._holder, step=id)
        self._describe()

    def _describe(self) -> None:
        """For people only: a full disk that has no room for it does not keep anyone from running."""
        text = bare.dumps(vars(self._holder))
        try:
            self._renew()
            os.pwrite(self._fd, text.encode()[: SIZE - 1].ljust(SIZE - 1) + b"\n", 0)
        except OSError:
            return

    def _renew(self) -> None:
        """A step removed the file or put another one in its place: lock what is there now. Raises OSError."""
        if _same(self._fd, self._place):
            return
        fd = _file(self._place)
        if fd is not None:
            os.close(self._fd)
            self._fd = fd

    def release(self) -> None:
        """Free the lock at once: closing alone would leave it to a child that has not reached its exec yet.

        The kernel lets the parent of a vfork go on (exec_mmap) before it closes the child's O_CLOEXEC descriptors.
        """
        fcntl.flock(self._fd, fcntl.LOCK_UN)
        os.close(self._fd)
        _unlock_if_locked(self._place)
        os.close(self._place)

    def __enter__(self) -> Lock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def _in_the_way(directory: str) -> Held:
    """Who keeps us out; the kernel does not list a holder in another pid namespace, so then what is written counts."""
    return held(directory) or Held(0, _described(directory))


def _silently(held: Held) -> None:
    return


def _waited(directory: str, wait: float, clock: Clock, on_wait: Callable[[Held], None]) -> tuple[int, int] | None:
    begun, told = clock.monotonic(), -TOLD
    descriptors = None
    while descriptors is None and (waited := clock.monotonic() - begun) < wait:
        if waited - told >= TOLD:
            on_wait(_in_the_way(directory))
            told = waited
        clock.sleep(PAUSE)
        descriptors = _locked(directory)
    return descriptors


def _locked(directory: str) -> tuple[int, int] | None:
    """Descriptors of the directory and the file in it that hold the lock; None while somebody else does."""
    place = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    fd = None
    try:
        fd = _file(place) if _free(place) else None
    finally:
        if fd is None:
            os.close(place)
    return None if fd is None else (place, fd)


def _free(place: int) -> bool:
    """Lock the directory, too. A file system that locks only what is open for writing (NFS: EBADF) has the file."""
    try:
        fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _unlock_if_locked(place: int) -> None:
    try:
        fcntl.flock(place, fcntl.LOCK_UN)
    except OSError:  # a file system that did not lock it, either
        return


def _file(place: int) -> int | None:
    """A descriptor that holds the lock of the file in this directory; None while somebody else does."""
    fd = os.open(NAME, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600, dir_fd=place)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(fd)
        return None
    except BaseException:
        os.close(fd)
        raise
    if _same(fd, place):
        return fd
    os.close(fd)  # somebody put another file there in between: a lock on this one keeps nobody out
    return _file(place)


def _same(fd: int, place: int) -> bool:
    mine = os.fstat(fd)
    if mine.st_mode & 0o777 != 0o600:
        os.fchmod(fd, 0o600)  # the umask was odd
    try:
        there = os.stat(NAME, dir_fd=place, follow_symlinks=False)
    except FileNotFoundError:
        return False
    return (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino)


def held(directory: str) -> Held | None:
    """Who holds the lock now; None: nobody. Takes nothing, so that looking never keeps a starter out."""
    found = (_holding(path) for path in (directory, f"{directory}/{NAME}"))
    pid = next((pid for pid in found if pid is not None), None)
    if pid is None:
        return None
    described = _described(directory)
    return Held(max(pid, 0), described if described and pid in (described.pid, 0, -1) else None)


def _holding(path: str) -> int | None:
    try:
        status = os.stat(path, follow_symlinks=False)
        return owner(_read(LOCKS), status.st_dev, status.st_ino)
    except OSError:
        return None


def owner(locks: str, device: int, inode: int) -> int | None:
    """The pid that holds a flock on this file, out of the text of /proc/locks; 0 or -1: in another pid namespace.

    proc(5): `1: FLOCK  ADVISORY  WRITE 1234 fe:00:5678 0 EOF`, numbers of the device in hex. On btrfs and overlayfs
    stat(2) gives another device than the kernel prints here, both without a driver of their own (major number 0), so
    there the inode alone must do where no device fits.
    """
    lines = [line.split() for line in locks.splitlines() if " FLOCK " in line and "->" not in line]
    found = {place.rsplit(":", 1)[0]: int(pid) for *_, pid, place, _, _ in lines if place.endswith(f":{inode}")}
    exact = f"{os.major(device):02x}:{os.minor(device):02x}"
    similar = (pid for place, pid in found.items() if place.startswith("00:") and exact.startswith("00:"))
    return found.get(exact, next(similar, None))


def _described(directory: str) -> Holder | None:
    try:
        return Holder(**bare.loads(_read(f"{directory}/{NAME}")))
    except (OSError, ValueError, TypeError):
        return None


def _read(path: str) -> str:
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()
