"""The bytes of files: hashed, and copied with the hash of exactly what was copied.

Invariant: the digest that `copy` returns is that of the bytes it wrote, whatever happens to the source meanwhile: what
is hashed is the copy.
"""

from __future__ import annotations

import errno
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 1 << 20
_FICLONE = 0x40049409  # ioctl_ficlone(2): share the blocks, copy on write (btrfs, xfs, bcachefs)
_CANNOT_CLONE = (errno.EOPNOTSUPP, errno.EXDEV, errno.EINVAL, errno.ENOTTY, errno.ETXTBSY, errno.EPERM)
_CANNOT_SEND = (errno.EINVAL, errno.ENOSYS)  # sendfile(2): a source that cannot be mapped, as some FUSE have it
_WORTH_A_THREAD = 32 * CHUNK
_PIECE = 8 * CHUNK  # copied at once
_ENDLESS = 1 << 62


def digest(fd: int) -> str:
    """SHA-256 of an open file, from its beginning, in hex."""
    import hashlib

    hasher = hashlib.sha256()
    for chunk in _chunks(fd):
        hasher.update(chunk)
    return hasher.hexdigest()


def copy(source: int, target: int) -> tuple[str, int]:
    """Fill the empty file `target` (open for reading too) with the content of `source`; return SHA-256 and size.

    Blocks are shared where the file system can; holes stay holes. Raises OSError.
    """
    if _clone(source, target):
        return digest(target), os.fstat(target).st_size
    end = 0
    with _hasher(target, os.fstat(source).st_size) as hasher:
        for end in _copied(source, target):
            hasher.reach(end)
        return hasher.hexdigest(), end


def _clone(source: int, target: int) -> bool:
    import fcntl

    try:
        fcntl.ioctl(target, _FICLONE, source)
    except OSError as error:
        if error.errno in _CANNOT_CLONE:
            return False
        raise
    return True


def _copied(source: int, target: int) -> Iterator[int]:
    """Copy piece by piece inside the kernel; says after each up to where the target is complete."""
    found = os.fstat(source)
    sparse = found.st_blocks * 512 < found.st_size
    for position, stop in _extents(source, found.st_size) if sparse else ((0, _ENDLESS),):
        os.lseek(target, position, os.SEEK_SET)
        while position < stop and (count := _send(source, target, position, min(_PIECE, stop - position))):
            position += count
            yield position
    if sparse:
        os.ftruncate(target, found.st_size)
        yield found.st_size


def _send(source: int, target: int, position: int, count: int) -> int:
    """Copy at most `count` bytes and let them go to the disk at once; 0 at the end of the source."""
    try:
        sent = os.sendfile(target, source, position, count)
    except OSError as error:
        if error.errno not in _CANNOT_SEND:
            raise
        data = os.pread(source, min(count, CHUNK), position)
        write_all(target, data)
        sent = len(data)
    # DONTNEED starts writing what is dirty (mm/fadvise.c), so that the fsync at the end has little left to wait for.
    os.posix_fadvise(target, position, sent, os.POSIX_FADV_DONTNEED)
    return sent


def _extents(fd: int, end: int) -> Iterator[tuple[int, int]]:
    position = 0
    while position < end:
        try:
            start = os.lseek(fd, position, os.SEEK_DATA)
        except OSError as error:
            if error.errno == errno.ENXIO:  # only a hole is left
                return
            raise
        position = min(os.lseek(fd, start, os.SEEK_HOLE), end)
        yield start, position


def read(fd: int, size: int) -> bytes:
    """The whole of an open file of about this size, in one call when the size is right."""
    data = os.pread(fd, size + 1, 0)
    if len(data) == size:
        return data
    return b"".join(_chunks(fd))


def _chunks(fd: int) -> Iterator[bytes]:
    position = 0
    while chunk := os.pread(fd, CHUNK, position):
        yield chunk
        position += len(chunk)


def write_all(fd: int, data: bytes | bytearray) -> None:
    """write(2) until everything is written: one call takes at most 2 GiB, and fewer bytes are no error."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]


def _hasher(fd: int, size: int) -> _Hasher:
    return _HasherThread(fd) if size >= _WORTH_A_THREAD else _Hasher(fd)


class _Hasher:
    """Hashes a file that grows, as far as it is known to reach. A context manager."""

    def __init__(self, fd: int) -> None:
        import hashlib

        self._fd = fd
        self._position = 0
        self._sha256 = hashlib.sha256()

    def reach(self, end: int) -> None:
        while self._position < end:
            chunk = os.pread(self._fd, min(CHUNK, end - self._position), self._position)
            if not chunk:
                raise OSError(errno.EIO, "shorter than what was written to it")
            self._sha256.update(chunk)
            self._position += len(chunk)

    def hexdigest(self) -> str:
        return self._sha256.hexdigest()

    def __enter__(self) -> _Hasher:
        return self

    def __exit__(self, *_: object) -> None:
        return None


class _HasherThread(_Hasher):
    """Hashes beside the copying: both release the interpreter lock."""

    def __init__(self, fd: int) -> None:
        import queue
        import threading

        super().__init__(fd)
        self._ends: queue.Queue[int] = queue.Queue()
        self._problem: OSError | None = None
        self._thread = threading.Thread(target=self._work, daemon=True)

    def __enter__(self) -> _HasherThread:
        self._thread.start()
        return self

    def reach(self, end: int) -> None:
        self._ends.put(end)

    def _work(self) -> None:
        try:
            while end := self._ends.get():
                super().reach(end)
        except OSError as problem:
            self._problem = problem

    def hexdigest(self) -> str:
        self._finish()
        if self._problem:
            raise self._problem
        return super().hexdigest()

    def _finish(self) -> None:
        self._ends.put(0)
        self._thread.join()

    def __exit__(self, *_: object) -> None:
        self._finish()
