"""The kernel says who holds a lock; a lock file that nobody locked is none, and no lock file is ever touched."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys

import pytest

from freshtrack_deploy.host import aptlocks

HOLD = "import fcntl,sys; f=open(sys.argv[1],'r+'); fcntl.lockf(f,fcntl.LOCK_EX); print('held',flush=True); sys.stdin.read()"


@pytest.fixture
def lock(tmp_path):
    path = tmp_path / "lock-frontend"
    path.touch()
    return str(path)


@pytest.fixture
def other_apt(lock):
    with subprocess.Popen([sys.executable, "-c", HOLD, lock], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        yield process
        process.stdin.close()


def test_an_unlocked_lock_file_is_no_lock(lock):
    assert aptlocks.holder([lock, "/no/such/lock"]) is None
    assert aptlocks.unheld([lock, "/no/such/lock"]) == (lock,)


def test_the_holder_is_named_and_the_file_left_alone(lock, other_apt):
    before = os.stat(lock)
    found = aptlocks.holder(["/no/such/lock", lock])
    assert (found.path, found.pid) == (lock, other_apt.pid)
    assert found.program.startswith("python")
    assert f"(pid {other_apt.pid}, " in str(found)
    assert aptlocks.unheld([lock]) == ()
    assert os.stat(lock) == before


def test_the_lock_of_a_dead_holder_is_free(lock, other_apt):
    other_apt.kill()
    other_apt.wait()
    assert aptlocks.holder([lock]) is None


def test_a_link_is_not_followed(lock, other_apt, tmp_path):
    (tmp_path / "link").symlink_to(lock)
    assert aptlocks.holder([str(tmp_path / "link")]) is None


def test_looking_does_not_lock(lock):
    aptlocks.holder([lock])
    with open(lock, "r+") as file:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
