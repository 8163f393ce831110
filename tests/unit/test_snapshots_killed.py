"""A restoration killed at any change it makes, and begun again, ends in the same tree and leaves nothing beside it."""

from __future__ import annotations

import os
import signal

import pytest
from forked import forked
from test_snapshots import damage_tree, state_of, store, tree  # noqa: F401 - fixtures

from freshtrack_deploy.state import objects, restoration, snapshots

CHANGES = (
    "rename",
    "unlink",
    "rmdir",
    "mkdir",
    "symlink",
    "link",
    "mknod",
    "chmod",
    "chown",
    "utime",
    "write",
    "sendfile",
    "ftruncate",
    "setxattr",
)


def killed_at(number, snapshot, state):
    """Restore in a child that kills itself before its change of this number; False: it did not come to that."""

    def work() -> None:
        count_down(number)
        with objects.Store(state) as opened:
            restoration.restore(snapshot, opened)

    _, status = os.waitpid(forked(work), 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def count_down(number):
    left = [number]

    def counted(real):
        def call(*arguments, **named):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **named)

        return call

    for name in CHANGES:
        setattr(os, name, counted(getattr(os, name)))


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_killed_at_every_change_and_repeated_it_ends_in_the_same_tree(tree, store, tmp_path, exhaustive):  # noqa: F811
    before = state_of(tree)
    snapshot = snapshots.take([str(tree)], store)
    kills = 0
    for number in range(0, 1000, 1 if exhaustive else 3):
        damage_tree(tree)
        if not killed_at(number, snapshot, str(tmp_path / "state")):
            break
        kills += 1
        assert restoration.restore(snapshot, store) == ()
        assert state_of(tree) == before
        assert sorted(os.listdir(tmp_path)) == ["state", "tree"]
    assert kills >= 20, "the harness must have teeth"
    assert state_of(tree) == before
