"""A directory that somebody exchanges for a link while it is taken or restored: nothing beyond it is read or written.

The exchange happens at a call of the operating system that the test chooses, so no scheduler decides what is seen: once
before every single call, to stay, and once before every call only to be taken back before the next.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from unittest import mock

import pytest

from freshtrack_deploy.errors import TreeChanged
from freshtrack_deploy.host import files
from freshtrack_deploy.state import objects, restoration, snapshots

SECRET = b"what lies outside\n"
OUTSIDE = hashlib.sha256(SECRET).hexdigest()
FILES = 3
CALLS = (
    *("open", "stat", "lstat", "listdir", "scandir", "readlink", "listxattr", "getxattr"),
    *("mkdir", "rmdir", "unlink", "remove", "rename", "replace", "link", "symlink", "mknod"),
    *("utime", "chmod", "chown", "setxattr", "removexattr"),
)


class Place:
    """A tree with a directory, and beside it a link to a directory outside, which holds other files of the same names."""

    def __init__(self, folder) -> None:
        self.folder, self.tree, self.outside = folder, folder / "tree", folder / "outside"
        self.inner, self.link = self.tree / "inner", folder / "link"
        fill(self.outside, SECRET)
        self.again()

    def again(self) -> None:
        """Tree and link as they were before the last exchange, whatever became of them."""
        for path in (self.tree, self.link):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink(missing_ok=True)
        fill(self.inner, b"inside\n")
        os.symlink(self.outside, self.link)

    def damage(self) -> None:
        (self.inner / "file0").write_bytes(b"damaged\n")
        (self.inner / "file1").unlink()
        (self.inner / "more").write_bytes(b"")

    def untouched(self):
        """What lies outside, every stamp of a change included."""
        found = {path.name: (path.read_bytes(), *stamps(path)) for path in self.outside.iterdir()}
        return found, stamps(self.outside)


def fill(folder, content):
    folder.mkdir(parents=True)
    for number in range(FILES):
        (folder / f"file{number}").write_bytes(content)


def stamps(path):
    found = path.stat()
    return found.st_ino, found.st_mode, found.st_mtime_ns, found.st_ctime_ns


class Exchange:
    """Directory and link change places before the call number `at`; with `back`, again before the next."""

    def __init__(self, place, at: int, back: bool) -> None:
        self.place, self.moments, self.seen, self.busy = place, (at, at + 1) if back else (at,), 0, False

    def __enter__(self):
        self.patch = mock.patch.multiple(os, **{name: self.watched(getattr(os, name)) for name in CALLS})
        self.patch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.patch.stop()

    def watched(self, call):
        def watching(*arguments, **named):
            if not self.busy:
                self.busy = True
                self.exchange() if self.seen in self.moments else None
                self.busy = False
                self.seen += 1
            return call(*arguments, **named)

        return watching

    def exchange(self) -> None:
        """In one step, as it seems to the one who is in the middle of that call. Each may be missing just now."""
        aside = self.place.folder / "aside"
        for before, after in ((self.place.inner, aside), (self.place.link, self.place.inner), (aside, self.place.link)):
            if os.path.lexists(before):
                os.rename(before, after)


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_sync_file_system", lambda folder: None)
    monkeypatch.setattr(os, "fsync", lambda fd: None)
    return Place(tmp_path)


def every_exchange(place, act, damage=lambda: None) -> Iterator[Exchange]:
    """The act, once for each of its calls and each way of exchanging, until it makes no further call."""
    for back in (False, True):
        at, calls = 0, 1
        while at < calls:
            place.again()
            damage()
            with Exchange(place, at, back) as exchange:
                act()
            at, calls = at + 1, max(calls, exchange.seen)
            yield exchange


def test_nothing_outside_is_ever_stored(place):
    ends = set()
    with objects.Store(str(place.folder / "state")) as store:

        def take():
            try:
                assert OUTSIDE not in snapshots.take([str(place.tree)], store).digests()
                ends.add("taken")
            except TreeChanged:
                ends.add("changed")

        points = sum(1 for _ in every_exchange(place, take))
        assert store.damaged([OUTSIDE]), "it would be found"
    assert ends == {"taken", "changed"}
    assert points > 2 * FILES, "the harness must have teeth"


def test_the_control_a_reader_that_walks_by_path_reads_what_lies_outside(place):
    read = set()

    def take():
        for name in os.listdir(place.inner):
            fd = os.open(place.inner / name, os.O_RDONLY)
            read.add(os.read(fd, 100))
            os.close(fd)

    list(every_exchange(place, take))
    assert read == {b"inside\n", SECRET}


@pytest.mark.parametrize("few", [64, 0], ids=["each file synced", "the file system synced"])
def test_nothing_outside_is_ever_written(place, few, monkeypatch):
    monkeypatch.setattr(restoration, "_FEW", few)
    before, refused, restored = place.untouched(), set(), 0
    with objects.Store(str(place.folder / "state")) as store:
        snapshot = snapshots.take([str(place.tree)], store)

        def restore():
            try:
                refused.update(restoration.restore(snapshot, store))
            except TreeChanged:
                refused.add("all of it")

        for _ in every_exchange(place, restore, place.damage):
            assert place.untouched() == before
            assert restoration.restore(snapshot, store) == (), "repeated, it ends well"
            assert {path.read_bytes() for path in place.inner.iterdir()} == {b"inside\n"}
            assert place.untouched() == before
            restored += 1
    assert min(len(refused), restored) > 4 * FILES, "the harness must have teeth"


def test_the_control_a_writer_that_walks_by_path_writes_outside(place):
    before = place.untouched()

    def restore():
        for number in range(FILES):
            os.close(os.open(place.inner / f"file{number}", os.O_WRONLY | os.O_TRUNC))

    list(every_exchange(place, restore))
    assert place.untouched() != before
