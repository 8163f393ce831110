"""The bytes of files: hashed, and copied with the hash of exactly what was copied.

Invariant: the digest that `copy` returns is that of the bytes it wrote, whatever happens to the source meanwhile.
"""

from __future__ import annotations

import errno
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Callable

CHUNK = 1 << 20
_FICLONE = 0x40049409  # ioctl_ficlone(2): share the blocks, copy on write (btrfs, xfs, bcachefs)
_CANNOT_CLONE = (errno.EOPNOTSUPP, errno.EXDEV, errno.EINVAL, errno.ENOTTY, errno.ETXTBSY, errno.EPERM)
_WORTH_A_THREAD = 32 * CHUNK
_ZEROS = bytes(CHUNK)


def digest(fd: int) -> str:
    """SHA-256 of an open file, from its beginning, in hex."""
    import hashlib

    hasher = hashlib.sha256()
    for chunk in _chunks(fd):
        hasher.update(chunk)
    return hasher.hexdigest()


def copy(source: int, target: int) -> tuple[str, int]:
    """Fill the empty file `target` with the content of `source`; return SHA-256 and size.

    Blocks are shared where the file system can; holes stay holes. Raises OSError.
    """
    if _clone(source, target):
        return digest(target), os.fstat(target).st_size
    found = os.fstat(source)
    sparse = found.st_blocks * 512 < found.st_size
    with _hasher(found.st_size) as hasher:
        size = (_copy_sparse if sparse else _copy_dense)(source, target, hasher.update)
        return hasher.hexdigest(), size


def _clone(source: int, target: int) -> bool:
    import fcntl

    try:
        fcntl.ioctl(target, _FICLONE, source)
    except OSError as error:
        if error.errno in _CANNOT_CLONE:
            return False
        raise
    return True


def _copy_dense(source: int, target: int, update: Callable[[bytes], object]) -> int:
    size = 0
    for chunk in _chunks(source):
        update(chunk)
        write_all(target, chunk)
        size += len(chunk)
    return size


def _copy_sparse(source: int, target: int, update: Callable[[bytes], object]) -> int:
    position, end = 0, os.fstat(source).st_size
    for start, stop in _extents(source, end):
        _update_zeros(start - position, update)
        os.lseek(target, start, os.SEEK_SET)
        position = start
        while position < stop and (chunk := os.pread(source, min(CHUNK, stop - position), position)):
            update(chunk)
            write_all(target, chunk)
            position += len(chunk)
    _update_zeros(end - position, update)
    os.ftruncate(target, end)
    return end


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


def _update_zeros(count: int, update: Callable[[bytes], object]) -> None:
    while count > 0:
        update(_ZEROS[: min(count, CHUNK)])
        count -= CHUNK


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


def _hasher(size: int) -> _Hasher | _HasherThread:
    return _HasherThread() if size >= _WORTH_A_THREAD else _Hasher()


class _Hasher:
    def __init__(self) -> None:
        import hashlib

        sha256 = hashlib.sha256()
        self.update: Callable[[bytes], object] = sha256.update
        self.hexdigest = sha256.hexdigest

    def __enter__(self) -> _Hasher:
        return self

    def __exit__(self, *_: object) -> None:
        return None


class _HasherThread:
    """Hashes beside the copying: both release the interpreter lock. A few chunks in flight, not more."""

    def __init__(self) -> None:
        import hashlib
        import queue
        import threading

        self._sha256 = hashlib.sha256()
        self._chunks: queue.Queue[bytes] = queue.Queue(maxsize=8)
        self.update = self._chunks.put
        self._thread = threading.Thread(target=self._work, daemon=True)

    def __enter__(self) -> _HasherThread:
        self._thread.start()
        return self

    def _work(self) -> None:
        while chunk := self._chunks.get():
            self._sha256.update(chunk)

    def hexdigest(self) -> str:
        self._finish()
        return self._sha256.hexdigest()

    def _finish(self) -> None:
        if self._thread.is_alive():
            self._chunks.put(b"")
            self._thread.join()

    def __exit__(self, *_: object) -> None:
        self._finish()
