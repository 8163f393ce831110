"""What files were: taken before a step changes them, compared to see drift, restored by `restoration`.

Invariant: a snapshot that `take` returned can be restored after a power cut; nothing is followed out of the tree;
what was not there is part of it.
"""

from __future__ import annotations

import errno
import os
import stat

from freshtrack_deploy.errors import TreeChanged
from freshtrack_deploy.host import attributes, contents, directories, trees
from freshtrack_deploy.record import record
from freshtrack_deploy.state import manifests

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, Callable

    from freshtrack_deploy.host.trees import Found
    from freshtrack_deploy.state.manifests import Entry, Snapshot
    from freshtrack_deploy.state.objects import Store

    Keep = Callable[[int, int], str]  # an open file and its size -> its SHA-256
    Doubt = Callable[[os.stat_result], int]  # since when (ctime, nanoseconds) its stamps are not to be trusted

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_COARSEST_STAMP_NS = 2_000_000_000  # two seconds: FAT; ext3 has one
_TICKS_NS = 20_000_000  # two ticks of the slowest clock (CONFIG_HZ=100), by which ext4, xfs, btrfs and tmpfs stamp
_FINE_NS = 1_000_000  # a stamp with a rest below a millisecond comes from one that is finer
_TRIES = 3
_IS_ANOTHER = (errno.ELOOP, errno.EINVAL, errno.ENXIO)  # a link, none any more, a socket
_ALWAYS = 1 << 63
_WHAT_COUNTS = ("type", "mode", "uid", "gid", "size", "sha256", "target", "xattrs")


@record
class Difference:
    """A path that is not as it was; None: it was, or is, not there."""

    path: str
    before: Entry | None
    after: Entry | None
    fields: tuple[str, ...] = ()


@record
class Drift:
    """How the files differ from a snapshot; false when they do not."""

    changed: tuple[Difference, ...] = ()
    missing: tuple[Difference, ...] = ()
    extra: tuple[Difference, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changed or self.missing or self.extra)

    def as_json(self) -> list[dict[str, Any]]:
        """For `status` and `verify`: path, what is the matter, old and new checksum."""
        kinds = {"changed": self.changed, "missing": self.missing, "extra": self.extra}
        return [_difference_as_json(kind, one) for kind, found in kinds.items() for one in found]


def take(paths: Iterable[str], store: Store, previous: Snapshot | None = None) -> Snapshot:
    """Store what is at these absolute paths, durably. What is as in `previous` is not read again.

    Raises OSError (full disk: nothing is left of it), TreeChanged, UnsafePlace.
    """
    roots = _roots(paths)
    known = manifests.halves(previous.lines) if previous else {}
    doubt = _doubt(store.time_stamp(), store.device)
    snapshot = manifests.snapshot(roots, _parents(roots), _lines(roots, store.keep, known, doubt))
    if previous is None or previous.id != snapshot.id:
        store.put(snapshot.text)
    store.flush()
    return snapshot


def _doubt(now_ns: int, device: int) -> Doubt:
    """Since when what changed could change again and bear the same stamp: a tick of the kernel's clock, where the file
    system is the store's own and has been seen to stamp that finely; elsewhere another clock may stamp.
    """
    coarse = now_ns - _COARSEST_STAMP_NS
    fine = now_ns - _TICKS_NS if now_ns % _FINE_NS else coarse
    return lambda seen: fine if seen.st_dev == device else coarse


def load(id: str, store: Store) -> Snapshot:
    """A stored snapshot, verified. Raises ContentDamaged."""
    return manifests.decode(store.read(id), id)


def compare(snapshot: Snapshot, *, times: bool = False, spared: tuple[str, ...] = ()) -> Drift:
    """How the paths differ from the snapshot now; with `times`, a difference of mtime alone counts too.

    What is at or below a path of `spared` does not count, nor does that a directory above one is there.

    Raises OSError, TreeChanged, UnsafePlace.
    """
    lines = _lines(snapshot.paths, _hash_only, manifests.halves(snapshot.lines), lambda seen: _ALWAYS)
    drift = _drift(*_apart(snapshot.lines, lines), times=times)
    return _without(drift, spared) if spared else drift


def _without(drift: Drift, spared: tuple[str, ...]) -> Drift:
    def counts(one: Difference) -> bool:
        return not any(one.path == path or one.path.startswith(path + "/") for path in spared)

    def stays(one: Difference) -> bool:
        return any(path.startswith(one.path + "/") and os.path.lexists(path) for path in spared)

    kept = (tuple(filter(counts, found)) for found in (drift.changed, drift.missing, drift.extra))
    changed, missing, extra = kept
    replaced = tuple(one for one in changed if not ("type" in one.fields and stays(one)))
    return Drift(replaced, missing, tuple(one for one in extra if not stays(one)))


def _hash_only(fd: int, size: int) -> str:
    return contents.digest(fd)


def _apart(before: Iterable[str], after: Iterable[str]) -> tuple[dict[str, Entry], dict[str, Entry]]:
    old, new = dict.fromkeys(before), dict.fromkeys(after)
    gone = (manifests.entry(line) for line in old if line not in new)
    come = (manifests.entry(line) for line in new if line not in old)
    return {entry.path: entry for entry in gone}, {entry.path: entry for entry in come}


def _drift(before: Mapping[str, Entry], after: Mapping[str, Entry], *, times: bool) -> Drift:
    found = [_difference(path, before.get(path), after.get(path), times) for path in dict.fromkeys([*before, *after])]
    return Drift(
        changed=tuple(one for one in found if one.before and one.after and one.fields),
        missing=tuple(one for one in found if one.before and not one.after),
        extra=tuple(one for one in found if one.after and not one.before),
    )


def _difference(path: str, before: Entry | None, after: Entry | None, times: bool) -> Difference:
    before, after = _present(before), _present(after)
    if before is None or after is None:
        return Difference(path, before, after)
    counts = (*_WHAT_COUNTS, "mtime_ns") if times else _WHAT_COUNTS
    return Difference(path, before, after, tuple(name for name in counts if vars(before)[name] != vars(after)[name]))


def _present(entry: Entry | None) -> Entry | None:
    """Sockets come and go with their servers and cannot be restored: they count as not there."""
    return None if entry is None or entry.type in ("absent", "socket") else entry


def _difference_as_json(kind: str, one: Difference) -> dict[str, Any]:
    return {
        "path": one.path,
        "change": kind,
        "fields": list(one.fields),
        "old_sha256": one.before.sha256 if one.before else None,
        "new_sha256": one.after.sha256 if one.after else None,
    }


def _roots(paths: Iterable[str]) -> tuple[str, ...]:
    """Normal form, without what lies below another one of them."""
    found = sorted({os.path.normpath(path) for path in paths})
    return tuple(path for path in found if not any(path.startswith(other + "/") for other in found))


def _parents(roots: Iterable[str]) -> list[tuple[str, int, int, int]]:
    above = {path[:end] for path in roots for end, letter in enumerate(path) if letter == "/" and end}
    return [_parent(path) for path in sorted(above)]


def _parent(path: str) -> tuple[str, int, int, int]:
    try:
        with directories.opened(path, guarded=False) as directory:
            found = os.fstat(directory.fd)
    except FileNotFoundError:
        return path, -1, 0, 0
    return path, stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid


class _Reader:
    """Makes the lines of trees; remembers the first name of each file that has several."""

    def __init__(self, keep: Keep, known: Mapping[str, str], doubt: Doubt) -> None:
        self.keep = keep
        self.known = known
        self.doubt = doubt
        self.first_names: dict[tuple[int, int], str] = {}

    def lines(self, root: str) -> Iterator[str]:
        found = list(self._below(root))
        return iter(found or [manifests.absent(root)])

    def _below(self, root: str) -> Iterator[str]:
        try:
            folder, name = directories.parent(root, guarded=False)
        except FileNotFoundError:
            return
        with folder:
            for found in trees.walk(folder, name, root):
                yield from self._line(found)

    def _line(self, found: Found) -> Iterable[str]:
        path, seen = found[2:]
        front = self.front(path, seen)
        first = self._first_name(path, seen) if seen.st_nlink > 1 else path
        if first != path:
            return (front + manifests.back(target=first),)
        back = self.known.get(front)
        if back is not None and not (seen.st_nlink > 1 and manifests.has_no_hash(back)):
            return (front + back,)
        return _READERS.get(stat.S_IFMT(seen.st_mode), _read_special)(self, found)

    def front(self, path: str, seen: os.stat_result) -> str:
        return manifests.front(path, seen, seen.st_ctime_ns < self.doubt(seen))

    def _first_name(self, path: str, seen: os.stat_result) -> str:
        if not stat.S_ISREG(seen.st_mode):
            return path
        return self.first_names.setdefault((seen.st_dev, seen.st_ino), path)


def _lines(roots: Iterable[str], keep: Keep, known: Mapping[str, str], doubt: Doubt) -> Iterator[str]:
    reader = _Reader(keep, known, doubt)
    return (line for root in roots for line in reader.lines(root))


def _read_file(reader: _Reader, found: Found) -> Iterable[str]:
    folder, name, path, _ = found
    try:
        fd = os.open(name, _READ, dir_fd=folder)
    except FileNotFoundError:
        return ()  # removed since it was listed: as if it had never been there
    except OSError as error:
        raise _explained(error, path) from error
    try:
        return (_file_line(reader, fd, path),)
    finally:
        os.close(fd)


def _explained(error: OSError, path: str) -> Exception:
    if error.errno in _IS_ANOTHER:
        return TreeChanged(path=path)
    return OSError(error.errno, error.strerror, path)


def _file_line(reader: _Reader, fd: int, path: str) -> str:
    """The content and the stamps must belong together: while somebody writes it, read it again."""
    for _ in range(_TRIES):
        before = os.fstat(fd)
        if not stat.S_ISREG(before.st_mode):
            raise TreeChanged(path=path)
        back = manifests.back(reader.keep(fd, before.st_size), xattrs=attributes.xattrs(fd))
        after = os.fstat(fd)
        if (before.st_size, before.st_ctime_ns) == (after.st_size, after.st_ctime_ns):
            return reader.front(path, after) + back
    return manifests.front(path, before, trusted=False) + back


def _read_link(reader: _Reader, found: Found) -> Iterable[str]:
    folder, name, path, seen = found
    try:
        target = os.readlink(name, dir_fd=folder)
    except FileNotFoundError:
        return ()  # as above
    except OSError as error:
        raise _explained(error, path) from error
    return (reader.front(path, seen) + manifests.back(target=target, xattrs=_xattrs(found)),)


def _read_directory(reader: _Reader, found: Found) -> Iterable[str]:
    return (reader.front(*found[2:]) + manifests.back(xattrs=_xattrs(found)),)


def _read_special(reader: _Reader, found: Found) -> Iterable[str]:
    device = found[3].st_rdev
    numbers = f"{os.major(device)}:{os.minor(device)}" if device else ""
    return (reader.front(*found[2:]) + manifests.back(target=numbers, xattrs=_xattrs(found)),)


def _xattrs(found: Found) -> tuple[tuple[str, bytes], ...]:
    with attributes.Handle(found[0], found[1]) as handle:
        return attributes.xattrs(handle.path)


_READERS = {stat.S_IFREG: _read_file, stat.S_IFLNK: _read_link, stat.S_IFDIR: _read_directory}
