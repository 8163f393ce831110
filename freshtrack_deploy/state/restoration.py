"""Files made what a snapshot says they were: the differences are found, taken away, and looked for again.

Invariant: every content is written beside its place, verified and synced before the first file changes; then each
changes at once from what it is to what it was. The whole may be killed and begun again at any instant, and writes
nothing outside the paths of the snapshot.
"""

from __future__ import annotations

import errno
import os
import stat

from freshtrack_deploy.errors import DeployError, TreeChanged
from freshtrack_deploy.host import attributes, directories, files, trees
from freshtrack_deploy.host.attributes import Attributes
from freshtrack_deploy.state import snapshots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from typing import Callable

    from freshtrack_deploy.host.directories import Directory
    from freshtrack_deploy.state.manifests import Entry, Snapshot
    from freshtrack_deploy.state.objects import Store
    from freshtrack_deploy.state.snapshots import Difference, Drift

_NOT_CONTENT = frozenset(("mode", "uid", "gid", "xattrs", "mtime_ns"))
_FEW = 64  # up to this many files are synced one by one, more of them with their whole file system
_SPECIAL = {"fifo": stat.S_IFIFO, "character device": stat.S_IFCHR, "block device": stat.S_IFBLK}


def restore(
    snapshot: Snapshot,
    store: Store,
    *,
    keep_current: bool = False,
    spared: tuple[str, ...] = (),
    keep_parents: bool = False,
) -> tuple[str, ...]:
    """Make the snapshot's paths what they were, durably; return what is left over, "path: why" (empty: verified equal).

    With `keep_current` only what is missing comes back; what was changed or added stays and is no leftover. What is at
    or below a path of `spared` is left alone, and so are the directories above it while it is there. What cannot be
    restored does not hold up the rest. Directories above the paths that were not there go when empty,
    unless `keep_parents`. Raises OSError and TreeChanged only when the paths cannot be read at all.
    """
    work = _Restoration(snapshot, store)
    work.begin()
    drift = snapshots.compare(snapshot, times=True, spared=spared)
    work.take_away(snapshots.Drift(missing=drift.missing) if keep_current else drift)
    if not keep_parents:
        work.remove_new_parents()
    work.finish()
    left = snapshots.compare(snapshot, times=True, spared=spared)
    return (*work.problems.values(), *_left_over(left, keep_current, work.problems))


def remove_new_parents(snapshot: Snapshot, store: Store) -> None:
    """Remove what directories above the snapshot's paths were not there, and are empty now. Raises nothing."""
    _Restoration(snapshot, store).remove_new_parents()


def _left_over(drift: Drift, keep_current: bool, known: Collection[str]) -> Iterable[str]:
    kinds = {"is still missing": drift.missing}
    if not keep_current:
        kinds |= {"is still there": drift.extra, "still differs": drift.changed}
    found = ((one, text) for text, differences in kinds.items() for one in differences if one.path not in known)
    return (f"{one.path}: {text}" + (f" ({', '.join(one.fields)})" if one.fields else "") for one, text in found)


def _is_new(one: Difference) -> bool:
    """Must it be made, or is it there with other attributes only?"""
    return one.after is None or not _NOT_CONTENT.issuperset(one.fields)


class _Restoration:
    """The work on one snapshot: its phases in order, and what failed, by path."""

    def __init__(self, snapshot: Snapshot, store: Store) -> None:
        self.snapshot = snapshot
        self.store = store
        self.entries = snapshot.entries()
        self.problems: dict[str, str] = {}
        self.staged: dict[str, str] = {}  # path -> name of the temporary file beside it
        self.unsettled: set[str] = set()  # directories: changed inside or themselves, so to be adjusted and synced last

    def attempt(self, path: str, act: Callable[..., object], *arguments: object) -> None:
        """A failure is noted, and the next path gets its turn."""
        try:
            act(path, *arguments)
        except (OSError, DeployError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            self.problems[path] = f"{path}: {reason}"

    def begin(self) -> None:
        """Directories above that are gone come back; what a killed restoration left is swept."""
        for path, mode, uid, gid in self.snapshot.parents:
            if mode >= 0 and not os.path.lexists(path):
                self.attempt(path, _make_parent, mode, (uid, gid))
        for path in sorted({os.path.dirname(root) for root in self.snapshot.paths}):
            self.attempt(path, files.sweep)

    def take_away(self, drift: Drift) -> None:
        """Make the differences none: the phases below, in their order."""
        wanted = sorted((*drift.changed, *drift.missing), key=lambda one: one.path)
        self.make_directories(wanted)
        self.stage(wanted)
        self.remove(one.path for one in drift.extra)
        self.swap()
        self.link()
        self.adjust(drift.changed)

    def make_directories(self, wanted: Iterable[Difference]) -> None:
        """Those that are missing, or where something else stands; private until `finish`."""
        for one in wanted:
            if one.before and one.before.type == "directory":
                self.unsettled.add(one.path)
                if _is_new(one):
                    self.attempt(one.path, self._make_directory)

    def _make_directory(self, path: str) -> None:
        folder, name = self._place(path)
        with folder:
            trees.remove(folder.fd, name, path)
            os.mkdir(name, 0o700, dir_fd=folder.fd)

    def _place(self, path: str) -> tuple[Directory, str]:
        """The directory in which a change is made; `unsettled` from now on."""
        self.unsettled.add(os.path.dirname(path))
        return self._parent(path)

    def _parent(self, path: str) -> tuple[Directory, str]:
        """The directory in which a path stands; below the snapshot's roots no link is one. Raises TreeChanged."""
        root = next((root for root in self.snapshot.paths if path.startswith(root + "/")), path)
        folder, name = directories.parent(root, guarded=False)
        for below in path[len(root) + 1 :].split("/") if path != root else ():
            folder, name = _entered(folder, name, path), below
        return folder, name

    def stage(self, wanted: Iterable[Difference]) -> None:
        """Write what must be new beside its place, and sync: a full disk is noticed before anything is changed."""
        entries = [one.before for one in wanted if one.before and _is_new(one)]
        new = [entry for entry in entries if entry.type in _STAGES and not entry.is_another_name]
        few = len(new) <= _FEW
        for entry in new:
            self.attempt(entry.path, self._stage, entry, few)
        if not few:
            _sync({os.path.dirname(path) for path in self.staged})

    def _stage(self, path: str, entry: Entry, durable: bool) -> None:
        folder, _ = self._place(path)
        with folder:
            self.staged[path] = _STAGES[entry.type](folder, entry, self.store, durable)

    def remove(self, paths: Iterable[str]) -> None:
        """What was not there; a tree with its top, once."""
        done = "\n"  # no path begins with it
        for path in sorted(paths, key=lambda path: path.split("/")):
            if not path.startswith(done):
                self.attempt(path, self._remove)
                done = path + "/"

    def _remove(self, path: str) -> None:
        folder, name = self._place(path)
        with folder:
            trees.remove(folder.fd, name, path)

    def swap(self) -> None:
        """Give what was staged its name."""
        for path, temporary in self.staged.items():
            self.attempt(path, self._swap, temporary)

    def _swap(self, path: str, temporary: str) -> None:
        folder, name = self._place(path)
        with folder:
            _make_way(folder, name, path)
            files.swap(folder, temporary, name, durable=False)

    def link(self) -> None:
        """The further names of files that have several: each must be the same file as the first."""
        for entry in self.entries.values():
            if entry.is_another_name and entry.path not in self.problems:
                self.attempt(entry.path, self._link, entry.target)

    def _link(self, path: str, first: str) -> None:
        source, first_name = self._parent(first)
        folder, name = self._parent(path)
        with source, folder:
            if _is_same(source.stat(first_name), folder.stat(name)):
                return
            self.unsettled.add(os.path.dirname(path))
            temporary = files.temporary_name()
            os.link(first_name, temporary, src_dir_fd=source.fd, dst_dir_fd=folder.fd, follow_symlinks=False)
            _make_way(folder, name, path)
            files.swap(folder, temporary, name, durable=False)

    def adjust(self, changed: Iterable[Difference]) -> None:
        """Attributes of what kept its content."""
        for one in changed:
            if one.before and one.before.type != "directory" and not _is_new(one):
                self.attempt(one.path, self._adjust, one.before)

    def _adjust(self, path: str, entry: Entry) -> None:
        folder, name = self._parent(path)
        with folder:
            _give(folder, name, entry)

    def remove_new_parents(self) -> None:
        """The deepest first."""
        for path, mode, _, _ in reversed(self.snapshot.parents):
            if mode < 0:
                self.attempt(path, self._remove_if_empty)

    def finish(self) -> None:
        """Directories last and the deepest first, for every change inside moves their mtime."""
        for path in sorted(self.unsettled, reverse=True):
            if path in self.entries:
                self.attempt(path, self._adjust, self.entries[path])
        standing = sorted(path for path in self.unsettled if os.path.isdir(path))
        for path in standing[:1]:
            self.attempt(path, lambda _: _sync(standing))

    def _remove_if_empty(self, path: str) -> None:
        """A directory that was not there; it stays while it holds what is not ours to remove."""
        try:
            folder, name = self._place(path)
            with folder:
                os.rmdir(name, dir_fd=folder.fd)
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.ENOTEMPTY, errno.ENOTDIR):
                raise


def _sync(folders: Collection[str]) -> None:
    """Raises OSError, and TreeChanged when one of them is no directory any more."""
    try:
        files.sync_file_systems(folders)
    except (NotADirectoryError, FileNotFoundError) as error:
        raise TreeChanged(path=error.filename) from error


def _entered(folder: Directory, name: str, path: str) -> Directory:
    with folder:
        try:
            return folder.enter(name)
        except NotADirectoryError as error:
            raise TreeChanged(path=path) from error


def _make_parent(path: str, mode: int, owner: tuple[int, int]) -> None:
    directories.make(path, mode, owner, parents=False, guarded=False)


def _is_same(one: os.stat_result | None, other: os.stat_result | None) -> bool:
    return one is not None and other is not None and (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)


def _make_way(folder: Directory, name: str, path: str) -> None:
    """rename(2) replaces anything but a directory."""
    found = folder.stat(name)
    if found is not None and stat.S_ISDIR(found.st_mode):
        trees.remove(folder.fd, name, path)


def _give(folder: Directory, name: str, entry: Entry) -> None:
    """Attributes and mtime; the time of access stays."""
    with attributes.Handle(folder.fd, name) as handle:
        _give_to(handle.path, entry)


def _give_to(target: int | str, entry: Entry) -> None:
    values = tuple((name, bytes.fromhex(value)) for name, value in entry.xattrs.items())
    attributes.apply_exactly(target, Attributes(entry.mode, entry.uid, entry.gid, values))
    os.utime(target, ns=(os.stat(target).st_atime_ns, entry.mtime_ns))


def _stage_file(folder: Directory, entry: Entry, store: Store, durable: bool) -> str:
    with files.Draft(folder) as draft:
        store.fill(entry.sha256, draft.fd)
        _give_to(draft.fd, entry)
        return draft.leave(durable=durable)


def _stage_link(folder: Directory, entry: Entry, store: Store, durable: bool) -> str:
    name = files.temporary_name()
    os.symlink(entry.target, name, dir_fd=folder.fd)
    _give(folder, name, entry)
    return name


def _stage_special(folder: Directory, entry: Entry, store: Store, durable: bool) -> str:
    name = files.temporary_name()
    major, _, minor = (entry.target or "0:0").partition(":")
    os.mknod(name, 0o600 | _SPECIAL[entry.type], os.makedev(int(major), int(minor)), dir_fd=folder.fd)
    _give(folder, name, entry)
    return name


_STAGES = {"file": _stage_file, "link": _stage_link, **dict.fromkeys(_SPECIAL, _stage_special)}
