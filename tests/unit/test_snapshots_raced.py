"""A directory that somebody exchanges for a link, again and again, while it is taken or restored: nothing beyond it."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import signal
import time
from collections.abc import Iterator

import pytest

from freshtrack_deploy.errors import TreeChanged
from freshtrack_deploy.state import objects, restoration, snapshots

SECRET = b"what lies outside\n"
OUTSIDE = hashlib.sha256(SECRET).hexdigest()
ROUNDS = 25
PATIENCE_S = 60
AT_FDCWD, EXCHANGE = -100, 2  # renameat2(2)


@pytest.fixture
def place(tmp_path):
    """A tree with a directory, and beside it a link to a directory outside, which holds other files of the same names."""
    for name, content in (("tree/inner", b"inside\n"), ("outside", SECRET)):
        (tmp_path / name).mkdir(parents=True)
        for number in range(20):
            (tmp_path / name / f"file{number}").write_bytes(content)
    os.symlink(tmp_path / "outside", tmp_path / "link")
    return tmp_path


class Exchanged:
    """A process that exchanges directory and link as fast as it can, until the end."""

    def __init__(self, place) -> None:
        self.names = [os.fsencode(place / "tree" / "inner"), os.fsencode(place / "link")]

    def __enter__(self) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.renameat2(AT_FDCWD, self.names[0], AT_FDCWD, self.names[1], EXCHANGE):
            pytest.skip("this file system cannot exchange two names")
        self.child = os.fork()
        while self.child == 0:
            libc.renameat2(AT_FDCWD, self.names[0], AT_FDCWD, self.names[1], EXCHANGE)

    def __exit__(self, *_: object) -> None:
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        if os.path.islink(self.names[0]):
            os.rename(self.names[0], self.names[1] + b".aside")
            os.rename(self.names[1], self.names[0])


pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")


def rounds(satisfied) -> Iterator[int]:
    """At least so many, and more until the race has gone each way: a busy machine may let one of the two starve."""
    deadline = time.monotonic() + PATIENCE_S
    number = 0
    while number < ROUNDS or not satisfied():
        assert time.monotonic() < deadline, "the harness must have teeth"
        yield number
        number += 1


def test_nothing_outside_is_ever_stored(place):
    ends = set()
    with objects.Store(str(place / "state")) as store, Exchanged(place):
        for _ in rounds(lambda: len(ends) == 2):
            try:
                assert OUTSIDE not in snapshots.take([str(place / "tree")], store).digests()
                ends.add("taken")
            except TreeChanged:
                ends.add("changed")
    with objects.Store(str(place / "state")) as store:
        assert store.damaged([OUTSIDE]), "it would be found"


def test_the_control_a_reader_that_walks_by_path_reads_what_lies_outside(place):
    read = set()
    with Exchanged(place):
        for _ in rounds(lambda: SECRET in read):
            if os.path.isdir(place / "tree" / "inner"):
                read.update((place / "tree" / "inner" / f"file{number}").read_bytes() for number in range(20))


def test_nothing_outside_is_ever_written(place):
    refused = set()
    with objects.Store(str(place / "state")) as store:
        snapshot = snapshots.take([str(place / "tree")], store)
        before = listed(place / "outside")
        with Exchanged(place):
            for number in rounds(lambda: refused):
                damage(place, number)
                try:
                    refused.update(restoration.restore(snapshot, store))
                except TreeChanged:
                    refused.add("all of it")
        assert listed(place / "outside") == before
        shutil.rmtree(place / "tree")
        assert restoration.restore(snapshot, store) == ()
    assert {path.read_bytes() for path in (place / "tree" / "inner").iterdir()} == {b"inside\n"}


def damage(place, number):
    """Through a descriptor, so that it is the directory that is damaged, wherever it is just now."""
    for name in ("tree/inner", "link"):
        try:
            fd = os.open(place / name, os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            continue
        for victim in range(0, 20, 3):
            os.close(os.open(f"file{victim}", os.O_WRONLY | os.O_TRUNC | os.O_CREAT, dir_fd=fd))
        os.close(fd)


def listed(folder):
    return {path.name: (path.read_bytes(), path.stat().st_ino, path.stat().st_ctime_ns) for path in folder.iterdir()}
