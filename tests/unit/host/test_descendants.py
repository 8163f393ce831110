"""Processes of an attempt are found by their mark, whatever they did to get away, and never mistaken for others."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from freshtrack_deploy.host import descendants
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.descendants import MARK, Orphan, end, is_alive, orphans, wait
from freshtrack_deploy.host.signals import Signals

RUN = f"run{os.getpid()}"  # so that no other run of these tests is seen


@pytest.fixture
def start():
    started = []

    def run(attempt: str, *argv: str) -> subprocess.Popen:
        started.append(subprocess.Popen(argv or ("sleep", "60"), env={**os.environ, MARK: attempt}))
        # exec closes the pipe that Popen waits for an instant before the new environment can be read.
        deadline = time.monotonic() + 20
        while started[-1].pid not in [orphan.pid for orphan in orphans(attempt)]:
            assert time.monotonic() < deadline
        return started[-1]

    yield run
    for process in started:
        process.kill()
        process.wait()


def test_a_mark_is_matched_as_a_path(start):
    process = start(f"{RUN}-7/install/1")
    for prefix in (f"{RUN}-7", f"{RUN}-7/install", f"{RUN}-7/install/", f"{RUN}-7/install/1"):
        assert [orphan.pid for orphan in orphans(prefix)] == [process.pid]
    for prefix in (RUN, f"{RUN}-7/inst", f"{RUN}-7/install/11", f"{RUN}-77"):
        assert orphans(prefix) == ()


@pytest.mark.parametrize(("empty_looks", "found"), [(0, True), (3, True), (1000, False)])
def test_a_program_that_is_being_loaded_is_looked_at_again(start, monkeypatch, empty_looks, found):
    process = start(f"{RUN}-6/a/1")
    looks = []

    def read(path: str) -> bytes:
        if path != f"/proc/{process.pid}/environ":
            return original(path)
        looks.append(path)
        return b"" if len(looks) <= empty_looks else original(path)

    original = descendants._read
    monkeypatch.setattr(descendants, "_read", read)
    assert bool(orphans(f"{RUN}-6")) is found


def test_the_oldest_comes_first_and_says_what_it_is(start):
    first = start(f"{RUN}-8/a/1")
    time.sleep(0.03)  # proc(5) tells the start in ticks of 10 ms
    second = start(f"{RUN}-8/a/1")
    found = orphans(f"{RUN}-8")
    assert [orphan.pid for orphan in found] == [first.pid, second.pid]
    assert str(found[0]) == f"{first.pid} sleep"
    assert abs(found[0].started - time.time()) < 60


def test_a_name_with_spaces_and_parentheses_is_read_right(start, tmp_path):
    odd = tmp_path / "a) b (c"
    os.symlink("/bin/sleep", odd)
    process = start(f"{RUN}-9/a/1", str(odd), "60")
    assert [(orphan.pid, orphan.parent) for orphan in orphans(f"{RUN}-9")] == [(process.pid, os.getpid())]


def test_a_zombie_is_dead(start):
    process = start(f"{RUN}-10/a/1")
    orphan = orphans(f"{RUN}-10")[0]
    os.kill(process.pid, signal.SIGKILL)
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert not is_alive(orphan)
    assert orphans(f"{RUN}-10") == ()


def test_another_process_with_the_same_number_is_not_touched(start):
    process = start(f"{RUN}-11/a/1")
    orphan = orphans(f"{RUN}-11")[0]
    earlier = Orphan(orphan.pid, orphan.name, orphan.attempt, orphan.ticks - 1, 1, 1, False)
    assert not is_alive(earlier)
    end(earlier, signal.SIGKILL)
    assert process.poll() is None


@pytest.mark.parametrize("has_pidfd", [True, False])
def test_waiting_for_one_that_ends(start, monkeypatch, has_pidfd):
    if not has_pidfd:
        monkeypatch.setattr(descendants, "pidfd", lambda pid: -1)
    start(f"{RUN}-12/a/1", "sleep", "0.5")
    assert wait(orphans(f"{RUN}-12")[0], Clock(), Signals(), timeout=20) is True


def test_waiting_ends_at_its_time_and_at_an_interrupt(start):
    start(f"{RUN}-13/a/1")
    orphan = orphans(f"{RUN}-13")[0]
    assert wait(orphan, Clock(), Signals(), timeout=0.05) is False
    with Signals() as signals:
        os.kill(os.getpid(), signal.SIGINT)
        assert wait(orphan, Clock(), signals) is False


PROGRAM = """
from freshtrack_deploy.host import accounts, bound, clock, process, signals
from freshtrack_deploy.redaction import Redactor
a = accounts.current()
env = process.environment(a, extra={{}}, attempt={attempt!r})
h = bound.Host(a, a.home, "/", env, clock.Clock(), signals.Signals(), Redactor(),
               lambda stream, text: print(text, end="", flush=True), print)
h.run(process.Script({text!r}))
"""


@pytest.fixture
def killed():
    """Kill -9 of the program while a step runs; what of the step lives on."""
    attempts = []

    def kill_while(text: str) -> tuple[Orphan, ...]:
        attempts.append(f"{RUN}-{20 + len(attempts)}/step/1")
        code = PROGRAM.format(attempt=attempts[-1], text=text)
        program = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, env={"PYTHONPATH": os.getcwd()}
        )
        assert program.stdout.readline() == b"up\n"
        program.kill()
        program.wait()
        program.stdout.close()
        return orphans(attempts[-1])

    yield kill_while
    for attempt in attempts:
        for orphan in orphans(attempt):
            end(orphan, signal.SIGKILL)


def test_our_own_death_does_not_hide_what_we_started(killed):
    found = killed("echo up; sleep 60; true")
    assert {orphan.name for orphan in found} <= {"sh", "sleep"}
    assert {orphan.session for orphan in found} == {found[0].pid}
    assert not any(orphan.detached for orphan in found)


def test_a_step_that_sends_its_output_elsewhere_is_no_daemon(killed):
    found = killed("echo up; exec >/dev/null 2>&1; sleep 60; true")
    assert found
    assert not any(orphan.detached for orphan in found)


def test_a_daemon_is_told_from_the_step_that_started_it(killed):
    found = killed("setsid sleep 50 >/dev/null 2>&1 & sleep 0.2; echo up; sleep 60; true")
    assert [orphan.name for orphan in found if orphan.detached] == ["sleep"]
    assert "sh" in [orphan.name for orphan in found if not orphan.detached]
