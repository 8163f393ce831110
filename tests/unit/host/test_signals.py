"""Each signal in a program of its own: what it means, how it is counted, what the caller's shell sees in the end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals

SIGINT, SIGTERM, SIGHUP = signal.SIGINT, signal.SIGTERM, signal.SIGHUP

MEANINGS = [
    ((), (False, False, False, 0)),
    ((SIGINT,), (True, False, False, SIGINT)),
    ((SIGINT, SIGINT), (True, True, False, SIGINT)),
    ((SIGTERM,), (True, True, False, SIGTERM)),
    ((SIGINT, SIGTERM), (True, True, False, SIGTERM)),
    ((SIGHUP,), (False, False, True, 0)),
    ((SIGHUP, SIGHUP, SIGHUP), (False, False, True, 0)),
    ((signal.SIGPIPE, signal.SIGWINCH), (False, False, False, 0)),
]


@pytest.mark.parametrize(("sent", "meaning"), MEANINGS)
def test_what_signals_mean(sent, meaning):
    with Signals() as signals:
        for number in sent:
            os.kill(os.getpid(), number)
        assert (signals.finish_step, signals.end_step, signals.hangup, signals.last) == meaning


def test_a_signal_wakes_one_sleep_and_stays_known():
    with Signals() as signals:
        os.kill(os.getpid(), SIGINT)
        assert Clock().sleep(60, wake=signals) is True
        assert Clock().sleep(0.01, wake=signals) is False
        assert signals.finish_step


def test_more_signals_than_the_pipe_holds_block_nobody():
    with Signals() as signals:
        for _ in range(5000):
            signal.raise_signal(SIGHUP)
        assert signals.hangup


def test_everything_is_as_before_afterwards():
    watched = (SIGINT, SIGTERM, SIGHUP, signal.SIGPIPE, signal.SIGCHLD)
    before = [signal.getsignal(number) for number in watched]
    with Signals() as signals:
        assert signals.fileno() >= 0
    assert [signal.getsignal(number) for number in watched] == before
    assert signals.fileno() == -1


def test_a_hangup_ignored_by_nohup_stays_ignored():
    before = signal.signal(SIGHUP, signal.SIG_IGN)
    try:
        with Signals() as signals:
            os.kill(os.getpid(), SIGHUP)
            assert not signals.hangup
            assert signal.getsignal(SIGHUP) == signal.SIG_IGN
    finally:
        signal.signal(SIGHUP, before)


@pytest.mark.parametrize("number", [SIGINT, SIGTERM])
def test_dying_by_a_signal_is_seen_by_the_caller(number):
    code = f"from freshtrack_deploy.host import signals\nwith signals.Signals(): signals.die_by({int(number)})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -number


def test_children_of_a_caller_that_ignores_sigchld_still_tell_how_they_ended(make_host):
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        with Signals() as signals:
            assert make_host(signals=signals).run(("false",)).exit_code == 1
    finally:
        signal.signal(signal.SIGCHLD, before)
