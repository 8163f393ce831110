"""One run at a time, and everyone can see whose."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import subprocess
import sys

import pytest

from freshtrack_deploy.errors import Busy, StateUnwritable
from freshtrack_deploy.host.clock import boot_id
from freshtrack_deploy.state import holder
from freshtrack_deploy.state.holder import Holder
from freshtrack_deploy.state.lock import SIZE, Lock, held, owner

LOCKS = """\
1: FLOCK  ADVISORY  WRITE 1234 fe:00:5678 0 EOF
1: -> FLOCK  ADVISORY  WRITE 99 fe:00:5678 0 EOF
2: POSIX  ADVISORY  WRITE 77 fe:00:5678 0 EOF
3: FLOCK  ADVISORY  WRITE 4321 00:2a:5678 0 EOF
4: FLOCK  ADVISORY  WRITE 0 fe:00:91 0 EOF
"""


def test_the_lock_is_held_by_one_and_names_the_holder(state):
    assert held(state) is None
    with Lock.acquire(state, Holder(os.getpid(), user="alice")) as lock:
        lock.step("install")
        assert str(held(state)) == f"process {os.getpid()} of alice, at step install"
        with pytest.raises(Busy, match="of alice"):
            Lock.acquire(state, Holder(1))
    assert held(state) is None


def test_a_program_started_by_the_holder_does_not_inherit_the_lock(state):
    with Lock.acquire(state, Holder(os.getpid())):
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False)
    try:
        Lock.acquire(state, Holder(os.getpid())).release()
    finally:
        child.communicate(b"\n")


def test_the_record_keeps_its_size_and_its_mode(state):
    before = os.umask(0o777)
    try:
        with Lock.acquire(state, Holder(os.getpid(), user="u" * 40)) as lock:
            for step in ("a", "a-much-longer-step", ""):
                lock.step(step)
                status = os.stat(f"{state}/lock")
                assert (status.st_size, status.st_mode & 0o777) == (SIZE, 0o600)
                assert held(state).holder.step == step
    finally:
        os.umask(before)


def test_a_record_too_long_for_its_place_is_left_out_not_believed_in_part(state):
    with Lock.acquire(state, Holder(os.getpid(), user="u" * SIZE)):
        assert str(held(state)) == f"process {os.getpid()}"


def test_waiting_ends_at_the_deadline_and_names_the_holder_once_a_second(state, clock):
    told = []
    with Lock.acquire(state, Holder(os.getpid(), user="alice")), pytest.raises(Busy):
        Lock.acquire(state, Holder(1), wait=3, clock=clock, on_wait=told.append)
    assert [str(one) for one in told] == [f"process {os.getpid()} of alice"] * 3
    assert clock.time == pytest.approx(1_700_000_003.25, abs=0.2)


def test_waiting_ends_when_the_holder_leaves(state, clock):
    first = Lock.acquire(state, Holder(os.getpid()))
    clock.sleep = lambda seconds, wake=None: first.release()
    Lock.acquire(state, Holder(1), wait=3, clock=clock).release()


def test_a_link_in_place_of_the_lock_is_refused(state):
    os.symlink("/dev/null", f"{state}/lock")
    with pytest.raises(StateUnwritable):
        Lock.acquire(state, Holder(1))


def test_a_lock_file_exchanged_in_between_is_noticed(state, monkeypatch):
    from freshtrack_deploy.state import lock as module

    real, calls = module.fcntl.flock, []

    def exchange(fd: int, how: int) -> None:
        real(fd, how)
        if not calls and stat.S_ISREG(os.fstat(fd).st_mode):
            calls.append(os.rename(f"{state}/lock", f"{state}/old"))

    monkeypatch.setattr(module.fcntl, "flock", exchange)
    with Lock.acquire(state, Holder(os.getpid())):
        assert held(state).pid == os.getpid()


def gone(state):
    os.unlink(f"{state}/lock")


def replaced(state):
    os.rename(f"{state}/lock", f"{state}/old")
    with open(f"{state}/lock", "w"):
        pass


@pytest.mark.parametrize("done_by_a_step", [gone, replaced])
def test_a_step_that_removes_the_lock_file_lets_nobody_in(state, done_by_a_step):
    with Lock.acquire(state, Holder(os.getpid(), user="alice")) as lock:
        done_by_a_step(state)
        with pytest.raises(Busy, match=f"process {os.getpid()}"):
            Lock.acquire(state, Holder(1))
        lock.step("next")
        assert str(held(state)) == f"process {os.getpid()} of alice, at step next"
    Lock.acquire(state, Holder(1)).release()


def test_nothing_is_put_where_a_step_removed_the_whole_state(state):
    with Lock.acquire(state, Holder(os.getpid())) as lock:
        os.rename(state, f"{state}.old")
        os.mkdir(state)
        lock.step("next")
        assert os.listdir(state) == []
    os.rmdir(state)
    os.rename(f"{state}.old", state)


def test_the_lock_of_an_older_version_is_on_the_file_alone_and_counts(state):
    with open(f"{state}/lock", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert held(state).pid == os.getpid()
        with pytest.raises(Busy):
            Lock.acquire(state, Holder(1))
    Lock.acquire(state, Holder(1)).release()


def test_where_directories_cannot_be_locked_the_file_is(state, monkeypatch):
    from freshtrack_deploy.state import lock as module

    real = module.fcntl.flock

    def refuse(fd: int, how: int) -> None:
        if stat.S_ISDIR(os.fstat(fd).st_mode):
            raise OSError(errno.EBADF, "Bad file descriptor")
        real(fd, how)

    monkeypatch.setattr(module.fcntl, "flock", refuse)
    with Lock.acquire(state, Holder(os.getpid())), pytest.raises(Busy):
        Lock.acquire(state, Holder(1))
    assert held(state) is None


def test_a_stale_record_is_not_the_holder(state):
    Lock.acquire(state, Holder(1, user="mallory")).release()
    with open(f"{state}/lock", "rb") as file:
        stale = file.read()
    with Lock.acquire(state, Holder(os.getpid())):
        fd = os.open(f"{state}/lock", os.O_WRONLY)
        os.write(fd, stale)
        os.close(fd)
        assert str(held(state)) == f"process {os.getpid()}"


@pytest.mark.parametrize(
    ("device", "inode", "pid"),
    [
        (os.makedev(0xFE, 0), 5678, 1234),
        (os.makedev(0, 0x2A), 5678, 4321),
        (os.makedev(0, 0x99), 5678, 4321),  # btrfs, overlayfs: another device number, but like this one no driver's
        (os.makedev(9, 9), 5678, None),  # another disk's file of the same number is not ours
        (os.makedev(0xFE, 0), 91, 0),
        (os.makedev(0xFE, 0), 678, None),
    ],
)
def test_the_holder_is_found_in_the_kernels_list(device, inode, pid):
    assert owner(LOCKS, device, inode) == pid


def test_we_describe_ourselves(monkeypatch):
    monkeypatch.setenv("SUDO_USER", "alice")
    us = holder.ourselves(5.0)
    assert (us.pid, us.user, us.since, us.boot) == (os.getpid(), "alice", 5.0, boot_id())
    assert us.start == holder.started(os.getpid()) > 0
    assert holder.started(2**22 + 1) == 0


def test_the_ssh_client_is_found_though_sudo_dropped_the_variable():
    script = "from freshtrack_deploy.state.holder import ourselves; print(ourselves(0).ssh_host)"
    inner = ["env", "-u", "SSH_CONNECTION", sys.executable, "-c", script]
    outer = f"import subprocess; subprocess.run({inner!r}, check=True)"
    env = {**os.environ, "SSH_CONNECTION": "192.0.2.7 50000 192.0.2.1 22"}
    seen = subprocess.run([sys.executable, "-c", outer], env=env, capture_output=True, text=True, check=True)
    assert seen.stdout == "192.0.2.7\n"


STARTER = """
import os, sys
from freshtrack_deploy.errors import Busy
from freshtrack_deploy.state.holder import Holder
from freshtrack_deploy.state.lock import Lock
sys.stdin.readline()
try:
    lock = Lock.acquire(sys.argv[1], Holder(os.getpid(), user="u%s" % os.getpid()))
    print("won", os.getpid(), flush=True)
except Busy as busy:
    print("lost", busy.facts["holder"].pid, flush=True)
sys.stdin.readline()
"""


def test_of_fifty_starters_one_wins_and_the_others_name_it(state):
    starters = [
        subprocess.Popen([sys.executable, "-IS", "-c", PATHED, state], stdin=-1, stdout=-1, text=True)
        for _ in range(50)
    ]
    for starter in starters:
        starter.stdin.write("\n")
        starter.stdin.flush()
    said = [starter.stdout.readline().split() for starter in starters]
    for starter in starters:
        starter.communicate("\n")
    (winner,) = [pid for verdict, pid in said if verdict == "won"]
    assert [pid for verdict, pid in said if verdict == "lost"] == [winner] * 49


PATHED = f"import sys; sys.path.insert(0, {os.getcwd()!r}){STARTER}"


def test_a_disk_without_room_for_the_record_keeps_nobody_from_running(state, monkeypatch):
    from freshtrack_deploy.state import lock as module

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.os, "pwrite", refuse)
    with Lock.acquire(state, Holder(os.getpid(), user="alice")) as lock:
        lock.step("install")
        assert str(held(state)) == f"process {os.getpid()}"
