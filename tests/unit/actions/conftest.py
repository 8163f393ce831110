"""A machine that only remembers what it was asked and answers as the test told it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from freshtrack_deploy import model
from freshtrack_deploy.host.bound import Host
from freshtrack_deploy.host.clock import iso
from freshtrack_deploy.record import record, replace


@record
class Ended:
    """The fields of process.Exit."""

    exit_code: int | None = 0
    signal: int | None = None
    stdout: str = ""
    stderr: str = ""
    timed_out: bool = False
    interrupted: bool = False
    line: int = 0
    usage: model.Usage = model.Usage()
    leftovers: tuple[str, ...] = ()
    command: str = ""


class Machine:
    """Scripted answers by the beginning of a command, in order; the last one is given until the test adds another."""

    def __init__(self):
        self.asked = []
        self.said = []
        self.logged = []
        self.now = 1000.0
        self.undos = []
        self.passed = lambda: None  # what happens while time passes
        self._answers = []
        self._given = set()

    def on(self, *beginning, **fields):
        self._answers = [item for item in self._answers if item[0] != beginning or id(item) not in self._given]
        self._answers.append((beginning, Ended(**fields)))
        return self

    uid = os.geteuid()

    def run(self, what, host):
        command = tuple(what) if isinstance(what, tuple) else (what.content,)
        if "--output" in command:
            Path(command[-1]).write_text("written by a program")
        self.asked.append(command)
        ended = replace(self._answer(command), command=" ".join(command))
        for stream in ("stdout", "stderr"):
            if getattr(ended, stream):
                host.output(stream, getattr(ended, stream))
        return ended

    def _answer(self, command):
        fitting = [item for item in self._answers if command[: len(item[0])] == item[0]]
        if not fitting:
            raise AssertionError(f"no answer for {command}")
        longest = max(len(beginning) for beginning, _ in fitting)
        first, *rest = [item for item in fitting if len(item[0]) == longest]
        self._given.add(id(first))
        if rest:
            self._answers.remove(first)
        return first[1]

    def changes(self):
        """What was asked for that is not a mere question."""
        questions = {"dpkg-query", "show", "journalctl", "--simulate", "config", "ps", "images"}
        return [command for command in self.asked if not questions.intersection(command)]


class FakeClock:
    def __init__(self, machine):
        self.machine = machine

    def now(self):
        return self.machine.now

    def monotonic(self):
        return self.machine.now

    def iso(self, epoch):
        return iso(epoch)

    def sleep(self, seconds, wake=None):
        self.machine.now += seconds
        self.machine.passed()
        return False


class NoSignals:
    end_step = False

    def take(self):
        raise AssertionError("nobody sent a signal")


class FakeHost(Host):
    def run(self, what, *, timeout=None):
        return self.account.run(what, self)


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def host(machine, tmp_path):
    return FakeHost(
        account=machine,
        home="/home/someone",
        folder=str(tmp_path),
        env={"PATH": "/usr/bin:/bin", "DOMAIN": "example.org"},
        clock=FakeClock(machine),
        signals=NoSignals(),
        redactor=None,
        output=lambda stream, text: machine.logged.append(text),
        say=machine.said.append,
        remember=machine.undos.append,
        downloads=str(tmp_path / "downloads"),
    )


@pytest.fixture
def step():
    """Make a step: step("script", content="true"), with fields of the Step as `of={...}`."""

    def make(action, of=None, **settings):
        return model.Step(**{"id": "s", "name": "s", "action": action, "settings": settings, **(of or {})})

    return make
