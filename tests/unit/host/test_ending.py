"""A package program is never killed without a word, and never in a hurry."""

from __future__ import annotations

import shutil
import signal

import pytest

from freshtrack_deploy.host import ending, process
from freshtrack_deploy.host.process import Script


@pytest.fixture
def dpkg(tmp_path):
    """A stand-in named dpkg: sleeps for the time given, and leaves a file when it came to its end."""
    program = tmp_path / "dpkg"
    shutil.copy("/bin/sleep", program)
    return str(program)


def test_a_package_program_is_spared_and_finishes(host, heard, dpkg, tmp_path):
    script = Script(f"trap 'wait; exit 9' TERM; {{ {dpkg} 1; touch {tmp_path}/finished; }} & wait")
    outcome = process.run(script, host, timeout=0.3, grace=0.2, package_grace=20)
    assert outcome.timed_out
    assert "dpkg (PID " in heard.said[0]
    assert "changing packages" in heard.said[0]
    assert len(heard.said) == 1


def test_its_time_is_not_endless_and_its_end_is_announced(host, heard, dpkg, attempt):
    outcome = process.run(Script(f"{dpkg} 60"), host, timeout=0.2, grace=0.1, package_grace=0.4)
    assert (outcome.timed_out, outcome.leftovers) == (True, ())
    assert [("changing packages" in text, "killing it" in text) for text in heard.said] == [
        (True, False),
        (False, True),
    ]
    assert process.orphans(attempt) == ()


def test_the_control_any_other_program_gets_term_at_once(host, heard):
    outcome = process.run(Script("sleep 60"), host, timeout=0.2, grace=20, package_grace=20)
    assert (outcome.timed_out, outcome.signal, heard.said) == (True, signal.SIGTERM, [])


@pytest.mark.parametrize("text", ["sleep 30 & exec sleep 0.25", "exec sleep 30"])
def test_what_cannot_be_ended_is_named_and_not_waited_for(host, attempt, monkeypatch, text):
    """As with a process that hangs in the kernel: signals are sent and nothing comes of it."""
    with monkeypatch.context() as patched:
        patched.setattr(ending, "KILLED_S", 0.4)
        patched.setattr(ending, "_signal_group", lambda leader, number: None)
        patched.setattr(ending, "end", lambda orphan, number: None)
        left = process.run(Script(text), host, timeout=0.2, grace=0.1).leftovers
    try:
        assert [name.split()[1] for name in left] == ["sleep"]
    finally:
        for orphan in process.orphans(attempt):
            process.end(orphan, signal.SIGKILL)
