"""A directory that somebody exchanges for a link, again and again, while it is taken or restored: nothing beyond it."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import signal

import pytest

from freshtrack_deploy.errors import TreeChanged
from freshtrack_deploy.state import objects, restoration, snapshots

SECRET = b"what lies outside\n"
ROUNDS = 300
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


def test_nothing_outside_is_ever_stored(place):
    changed = taken = 0
    with objects.Store(str(place / "state")) as store, Exchanged(place):
        for _ in range(ROUNDS):
            try:
                snapshot = snapshots.take([str(place / "tree")], store)
                taken += 1
            except TreeChanged:
                changed += 1
                continue
            assert hashlib.sha256(SECRET).hexdigest() not in snapshot.digests()
    assert changed, "the harness must have teeth"
    assert taken
    with objects.Store(str(place / "state")) as store:
        assert store.damaged([hashlib.sha256(SECRET).hexdigest()]), "it would be found"


def test_the_control_a_reader_that_walks_by_path_reads_what_lies_outside(place):
    read = set()
    with Exchanged(place):
        for _ in range(ROUNDS):
            if os.path.isdir(place / "tree" / "inner"):
                read.update((place / "tree" / "inner" / f"file{number}").read_bytes() for number in range(20))
    assert SECRET in read


def test_nothing_outside_is_ever_written(place):
    with objects.Store(str(place / "state")) as store:
        snapshot = snapshots.take([str(place / "tree")], store)
        before = listed(place / "outside")
        refused = 0
        with Exchanged(place):
            for number in range(ROUNDS // 10):
                damage(place, number)
                try:
                    refused += bool(restoration.restore(snapshot, store))
                except TreeChanged:
                    refused += 1
        assert listed(place / "outside") == before
        assert refused, "the harness must have teeth"
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
