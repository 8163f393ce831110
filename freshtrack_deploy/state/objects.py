"""Contents of files under their SHA-256: `objects/ab/abcd...` for large ones, packs of many for small ones.

Invariant: nothing is handed out whose hash is not its name, and after `flush` all that was stored survives a power cut.
Whoever stores holds the deployment's lock; whoever only reads needs none, for nothing is collected while somebody else
has the store open (flock(2) on the directory, shared by all who use it).
"""

from __future__ import annotations

import fcntl
import os

from freshtrack_deploy.errors import ContentDamaged
from freshtrack_deploy.host import contents, directories, files
from freshtrack_deploy.record import record
from freshtrack_deploy.state import packs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from freshtrack_deploy.host.directories import Directory
    from freshtrack_deploy.state.packs import Item, Pack

    T = TypeVar("T")

SMALL = contents.CHUNK  # up to this many bytes a content goes into a pack
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK  # a FIFO must not hang us


@record
class Repair:
    """Files of the store that were damaged and are in quarantine now; digests of the contents that are lost."""

    files: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


class Store:
    """The contents kept in one state directory. A context manager; `flush` before anything refers to what it stored."""

    def __init__(self, state: str) -> None:
        self.quarantine = f"{state}/quarantine"
        if not os.path.isdir(f"{state}/objects/packs"):  # who only looks makes nothing
            files.make_directory(f"{state}/objects", 0o700)
            files.make_directory(f"{state}/objects/packs", 0o700)
        self._folder = directories.opened(f"{state}/objects")
        self._shared = self._folder.locked(shared=True)
        self._packs = self._folder.enter("packs")
        self._items: dict[str, list[Item]] | None = None
        self._pack: Pack | None = None

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        for resource in (self._pack, self._packs, self._folder):
            if resource is not None:
                resource.__exit__(None, None, None)
        os.close(self._shared)

    def keep(self, fd: int, size: int) -> str:
        """Store the content of an open file of about this size; return its SHA-256. Raises OSError; then nothing
        stays.
        """
        if size <= SMALL:
            return self.put(contents.read(fd, size))
        with files.Draft(self._folder) as draft:
            digest, _ = contents.copy(fd, draft.fd)
            self._publish(draft, digest)
        return digest

    def put(self, data: bytes) -> str:
        """Store bytes; return their SHA-256. Raises OSError."""
        import hashlib

        digest = hashlib.sha256(data).hexdigest()
        if len(data) <= SMALL:
            self._put_small(digest, data)
        elif not self._has_large(digest):
            with files.Draft(self._folder) as draft:
                contents.write_all(draft.fd, data)
                self._publish(draft, digest)
        return digest

    def time_stamp(self) -> int:
        """Now, as the kernel stamps files (nanoseconds): what has an older ctime cannot change and keep it."""
        with files.Draft(self._folder) as draft:
            return os.fstat(draft.fd).st_ctime_ns

    @property
    def device(self) -> int:
        """The file system on which it lies."""
        return os.fstat(self._folder.fd).st_dev

    def flush(self) -> None:
        """Make all that was stored so far durable. Raises OSError."""
        if self._pack is not None:
            pack, self._pack = self._pack, None
            pack.publish()

    def fill(self, digest: str, fd: int) -> None:
        """Write a stored content into an empty file, verified. Raises ContentDamaged (the file is then useless),
        OSError.
        """
        if self._has_large(digest):
            self._read_large(digest, lambda source: contents.copy(source, fd)[0])
        else:
            contents.write_all(fd, self._small(digest))

    def read(self, digest: str) -> bytes:
        """A stored content as bytes, verified. Raises ContentDamaged, OSError."""
        if not self._has_large(digest):
            return self._small(digest)
        chunks: list[bytes] = []
        self._read_large(digest, lambda source: _hash_into(chunks, source))
        return b"".join(chunks)

    def place(self, digest: str) -> tuple[str, int, int]:
        """Where a content lies: a file below the state directory, and offset and length in it (-1: all of it).

        Raises ContentDamaged for one that is not there.
        """
        if self._has_large(digest):
            return f"objects/{digest[:2]}/{digest}", 0, -1
        self.flush()
        items = self._known().get(digest)
        if not items:
            raise ContentDamaged(digest=digest, problem="missing")
        _, pack, offset, length = items[0]
        return f"objects/packs/{pack}", offset, length

    def damaged(self, digests: Iterable[str]) -> tuple[str, ...]:
        """Those of these contents that are missing or not what their name says; all of them are read."""
        return tuple(digest for digest in digests if not self._is_whole(digest))

    def is_whole(self) -> bool:
        """Whether every byte is as it was written; all are read, nothing is changed. Raises OSError."""
        large = (digest for shelf in self._shelves() for digest in os.listdir(self._path(shelf)))
        return all(map(self._large_is_whole, large)) and all(map(self._pack_is_whole, self._pack_names()))

    def repair(self) -> Repair:
        """Read all; quarantine what has a damaged byte, after storing anew what of it is whole. Raises OSError."""
        self.flush()
        before = frozenset(self._known())
        large = (digest for shelf in self._shelves() for digest in os.listdir(self._path(shelf)))
        lost = self.damaged(large)
        moved = tuple(name for name in self._pack_names() if self._repair_pack(name))
        self._items = None
        return Repair((*lost, *moved), (*lost, *(digest for digest in before if digest not in self._known())))

    def collect(self, used: Iterable[str]) -> int:
        """Remove what none of the `used` digests needs; return the bytes freed. A pack stays while one of its items
        is used or its index is damaged, everything while somebody else has the store open. Killed half way, the rest
        goes the next time.
        """
        self.flush()
        try:
            fcntl.flock(self._shared, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return 0
        else:
            return self._collected(frozenset(used))
        finally:  # a conversion that was refused lost the shared lock, too: flock(2)
            fcntl.flock(self._shared, fcntl.LOCK_SH)

    def _collected(self, needed: frozenset[str]) -> int:
        needed_packs = {item[1] for digest in needed for item in self._known().get(digest, ())}
        damaged = {name for name in self._pack_names() if not self._in_pack(name, packs.is_indexed)}
        freed = _drop(self._packs, self._pack_names(), needed_packs | damaged)
        for shelf in self._shelves():
            with self._folder.enter(shelf) as folder:
                freed += _drop(folder, os.listdir(self._path(shelf)), needed)
        self._items = None
        return freed

    # Large contents: a file each.

    def _path(self, name: str) -> str:
        return f"{self._folder.path}/{name}"

    def _has_large(self, digest: str) -> bool:
        return self._folder.stat(f"{digest[:2]}/{digest}") is not None

    def _shelves(self) -> list[str]:
        return [name for name in os.listdir(self._folder.path) if len(name) == 2]

    def _publish(self, draft: files.Draft, digest: str) -> None:
        if self._has_large(digest):
            return
        directories.make(self._path(digest[:2]), 0o700)
        with self._folder.enter(digest[:2]) as shelf:
            draft.publish(digest, into=shelf)

    def _read_large(self, digest: str, read: Callable[[int], str]) -> None:
        if self._in_large(digest, read) != digest:
            files.quarantine(self._path(f"{digest[:2]}/{digest}"), self.quarantine)
            raise ContentDamaged(digest=digest, problem="damaged")

    def _in_large(self, digest: str, use: Callable[[int], str]) -> str:
        return _using(self._folder, f"{digest[:2]}/{digest}", use)

    def _large_is_whole(self, digest: str) -> bool:
        return self._in_large(digest, contents.digest) == digest

    def _is_whole(self, digest: str) -> bool:
        try:
            if self._has_large(digest):
                self._read_large(digest, contents.digest)
            else:
                self._small(digest)
        except ContentDamaged:
            return False
        return True

    # Small contents: items of packs.

    def _put_small(self, digest: str, data: bytes) -> None:
        if digest in self._known():
            return
        if self._pack is None:
            self._pack = packs.Pack(self._packs)
        self._known()[digest] = [self._pack.add(digest, data)]
        if self._pack.size > packs.FULL:
            self.flush()

    def _small(self, digest: str) -> bytes:
        self.flush()
        items = self._known().get(digest, ())
        for item in items:
            data = self._item(item)
            if data is not None:
                return data
        self._known().pop(digest, None)  # so that the same content is stored anew when it comes by
        raise ContentDamaged(digest=digest, problem="damaged" if items else "missing")

    def _item(self, item: Item) -> bytes | None:
        return self._in_pack(item[1], lambda fd: packs.content(fd, item))

    def _in_pack(self, name: str, use: Callable[[int], T]) -> T:
        return _using(self._packs, name, use)

    def _pack_is_whole(self, name: str) -> bool:
        return self._in_pack(name, lambda fd: packs.is_whole(fd, name))

    def _pack_names(self) -> list[str]:
        """Something else that bears such a name holds nothing."""
        with os.scandir(self._packs.path) as found:
            regular = [entry.name for entry in found if entry.is_file(follow_symlinks=False)]
        return [name for name in regular if name.endswith(packs.SUFFIX)]

    def _known(self) -> dict[str, list[Item]]:
        if self._items is None:
            self._items = {}
            for name in self._pack_names():
                for item in self._items_of(name):
                    self._items.setdefault(item[0], []).append(item)
        return self._items

    def _items_of(self, name: str) -> list[Item]:
        return self._in_pack(name, lambda fd: packs.items(fd, name))

    def _repair_pack(self, name: str) -> bool:
        """False: it needs none."""
        if self._pack_is_whole(name):
            return False
        with packs.Pack(self._packs) as pack:
            self._in_pack(name, lambda fd: [pack.add(*whole) for whole in packs.whole(fd, name)])
            pack.publish()
        files.quarantine(f"{self._packs.path}/{name}", self.quarantine)
        return True


def _using(folder: Directory, name: str, use: Callable[[int], T]) -> T:
    """What `use` makes of a file of the store, opened for reading."""
    fd = os.open(name, _READ, dir_fd=folder.fd)
    try:
        return use(fd)
    finally:
        os.close(fd)


def _hash_into(chunks: list[bytes], fd: int) -> str:
    import hashlib

    chunks.append(contents.read(fd, os.fstat(fd).st_size))
    return hashlib.sha256(chunks[0]).hexdigest()


def _drop(folder: Directory, names: Iterable[str], needed: Iterable[str]) -> int:
    freed = 0
    for name in frozenset(names) - frozenset(needed):
        found = folder.stat(name)
        freed += found.st_size if found else 0
        os.unlink(name, dir_fd=folder.fd)
    return freed
