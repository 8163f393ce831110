"""A person at a pseudo-terminal: every kind of answer, every way to lose the terminal, nothing left without echo."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time

import pytest

from freshtrack_deploy.host import outlets
from freshtrack_deploy.host.outlets import Outlet
from freshtrack_deploy.host.terminal import Terminal, is_utf8, printable

ASKING = """
import json, sys
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.host.terminal import Terminal
with Signals() as signals, Terminal(signals=signals) as terminal:
    {before}
    answer = terminal.ask("Name? ", secret={secret}, timeout={timeout})
    with open({result!r}, "w") as file:
        json.dump([answer, terminal.silence, terminal.lost, signals.finish_step], file)
"""


class Person:
    """Sits at the master side of a pseudo-terminal whose slave side a program has as its standard streams."""

    def __init__(self, result: str, **options: object) -> None:
        self.result = result
        self.master, slave = pty.openpty()
        self.slave = slave
        settings = {"before": "pass", "secret": False, "timeout": None, **options}
        code = ASKING.format(result=result, **settings)
        self.program = subprocess.Popen(
            [sys.executable, "-c", "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n" + code],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": os.getcwd(), "TERM": "xterm", "LC_ALL": "C.UTF-8"},
        )
        self.screen = b""

    def sees(self, text: str) -> None:
        deadline = time.monotonic() + 20
        while text.encode() not in self.screen:
            assert time.monotonic() < deadline, self.screen
            ready, _, _ = select.select([self.master], [], [], 1)
            if ready:
                self.screen += os.read(self.master, 4096)

    def types(self, data: bytes) -> None:
        os.write(self.master, data)

    def hangs_up(self) -> None:
        os.close(self.slave)
        os.close(self.master)
        self.slave = self.master = -1

    def outcome(self) -> list[object]:
        assert self.program.wait(20) == 0, self.screen
        with open(self.result) as file:
            return json.load(file)

    def echo_is_on(self) -> bool:
        return bool(termios.tcgetattr(self.slave)[3] & termios.ECHO)

    def close(self) -> None:
        self.program.kill()
        self.program.wait()
        for fd in (self.master, self.slave):
            if fd >= 0:
                os.close(fd)


@pytest.fixture
def sit_down(tmp_path):
    people = []

    def start(**options: object) -> Person:
        people.append(Person(str(tmp_path / "result"), **options))
        return people[-1]

    yield start
    for person in people:
        person.close()


@pytest.mark.parametrize(
    ("keys", "answer", "silence", "stop"),
    [
        (b"\n", "", "", False),
        (b"yes\r", "yes", "", False),
        ("Zoë\n".encode(), "Zoë", "", False),
        (b"wrogn\x7f\x7fng\n", "wrong", "", False),
        (b"\x04", None, "end", False),
        (b"half\x03", None, "interrupt", True),
    ],
    ids=["enter", "word", "unicode", "erase", "ctrl-d", "ctrl-c"],
)
def test_each_kind_of_answer(sit_down, keys, answer, silence, stop):
    person = sit_down()
    person.sees("Name? ")
    person.types(keys)
    assert person.outcome() == [answer, silence, False, stop]
    assert person.echo_is_on()


@pytest.mark.parametrize("keys", [b"hush\n", b"\x04", b"hu\x03"], ids=["enter", "ctrl-d", "ctrl-c"])
def test_a_secret_is_never_on_the_screen_and_echo_comes_back(sit_down, keys):
    person = sit_down(secret=True)
    person.sees("Name? ")
    assert not person.echo_is_on()
    person.types(keys)
    person.outcome()
    assert person.echo_is_on()
    assert b"hu" not in person.screen


def test_what_was_typed_ahead_is_not_the_answer(sit_down):
    person = sit_down(before="print('ready', flush=True); sys.stdin.buffer.raw.read(1)")
    person.sees("ready")
    person.types(b"y\nyes\n")
    person.sees("Name? ")
    person.types(b"meant\n")
    assert person.outcome()[0] == "meant"


def test_a_terminal_that_goes_away_is_no_answer_and_no_stop(sit_down):
    person = sit_down()
    person.sees("Name? ")
    person.hangs_up()
    assert person.outcome() == [None, "lost", True, False]


def test_sigterm_while_asking_is_an_interrupt(sit_down):
    person = sit_down()
    person.sees("Name? ")
    person.program.send_signal(signal.SIGTERM)
    assert person.outcome() == [None, "interrupt", False, True]


def test_nobody_answers_in_time(sit_down):
    assert sit_down(timeout=0.2).outcome() == [None, "timeout", False, False]


def test_enter_cuts_a_wait_short_and_is_not_echoed(sit_down):
    waiting = (
        "from freshtrack_deploy.host.clock import Clock\n"
        "    with terminal.listening() as enter:\n"
        "        print('waiting', flush=True)\n"
        "        assert Clock().sleep(30, wake=enter)"
    )
    person = sit_down(before=waiting)
    person.sees("waiting")
    person.types(b"now\n")
    person.sees("Name? ")
    person.types(b"x\n")
    assert person.outcome()[0] == "x"
    assert b"now" not in person.screen


def test_a_signal_cuts_the_same_wait_short(sit_down):
    waiting = (
        "from freshtrack_deploy.host.clock import Clock\n"
        "    with terminal.listening() as enter:\n"
        "        print('waiting', flush=True)\n"
        "        assert Clock().sleep(30, wake=enter)\n"
        "        assert not Clock().sleep(0.05, wake=enter)"
    )
    person = sit_down(before=waiting)
    person.sees("waiting")
    person.types(b"\x03")
    assert person.outcome() == [None, "interrupt", False, True]


def test_without_a_terminal_nobody_is_asked(tmp_path):
    code = ASKING.format(result=str(tmp_path / "result"), before="pass", secret=False, timeout=None)
    done = subprocess.run([sys.executable, "-c", code], input=b"yes\n", capture_output=True, check=True)
    assert json.loads((tmp_path / "result").read_text()) == [None, "nobody", False, False]
    assert done.stdout == b""


COLOR = [
    ({"TERM": "xterm", "NO_COLOR": "1", "FORCE_COLOR": "1"}, False, False),
    ({"TERM": "xterm", "FORCE_COLOR": "1"}, False, True),
    ({"TERM": "xterm", "FORCE_COLOR": "1"}, True, False),
    ({"TERM": "dumb", "FORCE_COLOR": "1"}, False, True),
    ({"TERM": "xterm", "FORCE_COLOR": "0"}, False, False),
    ({"TERM": "xterm", "NO_COLOR": ""}, False, False),
    ({}, False, False),
]


@pytest.mark.parametrize(("env", "no_color", "expected"), COLOR)
def test_colour_precedence_without_a_terminal(env, no_color, expected, capfd):
    assert Terminal(env=env, no_color=no_color).color is expected


@pytest.mark.parametrize(
    ("env", "utf8"),
    [
        ({}, False),
        ({"LANG": "de_DE.UTF-8"}, True),
        ({"LANG": "C.utf8"}, True),
        ({"LANG": "C.UTF-8", "LC_ALL": "C"}, False),
        ({"LC_CTYPE": "UTF-8"}, True),
    ],
)
def test_the_locale_decides_about_symbols(env, utf8):
    assert is_utf8(env) is utf8


def test_text_is_ascii_where_the_locale_is(capfdbinary):
    Terminal(env={"LC_ALL": "C"}).write("stdout", "Zoë\n")
    Terminal(env={"LC_ALL": "C.UTF-8"}).write("stdout", "Zoë\n")
    assert capfdbinary.readouterr().out == b"Zo\\xeb\n" + "Zoë\n".encode()


def test_no_live_line_without_a_terminal(capfd):
    terminal = Terminal(env={"TERM": "xterm"})
    terminal.live("working")
    terminal.clear_live()
    assert capfd.readouterr().out == ""


def test_columns_win_over_the_unknown():
    assert Terminal(env={"COLUMNS": "20"}).width == 20
    assert Terminal(env={"COLUMNS": "no"}, talk="stderr").width >= 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text\tand more\n", "plain text\tand more\n"),
        ("\x1b[1;31mred\x1b[0m and \x1b[Kerased", "red and erased"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("\x1b[2J\x1b[H", "\\x1b[2J\\x1b[H"),
        ("over\rwritten\x08", "over\\rwritten\\x08"),
        ("\x9b31m", "\\x9b31m"),
        ("user\u202etxt.exe", "user\\u202etxt.exe"),
        ("a\u2066b\u200f", "a\\u2066b\\u200f"),
        (b"\xff".decode("utf-8", "surrogateescape"), "\\xff"),
        ("Zoë 漢字", "Zoë 漢字"),
    ],
)
def test_foreign_text_cannot_command_the_terminal(text, shown):
    assert printable(text) == shown


def test_ends_of_lines_can_be_shown_as_well():
    assert printable("two\nlines", lines=False) == "two\\nlines"


def test_a_closed_pipe_switches_the_stream_off_for_good():
    reading, writing = os.pipe()
    os.close(reading)
    before = signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    try:
        outlet = Outlet(writing)
        assert [outlet.write(b"one\n"), outlet.write(b"two\n")] == [False, False]
        assert outlet.off
    finally:
        signal.signal(signal.SIGPIPE, before)
        os.close(writing)


def test_a_full_disk_switches_the_stream_off():
    fd = os.open("/dev/full", os.O_WRONLY)
    outlet = Outlet(fd)
    assert not outlet.write(b"text\n")
    assert outlet.off
    os.close(fd)


def test_a_closed_descriptor_is_no_error():
    fd = os.dup(1)
    os.close(fd)
    assert not Outlet(fd).write(b"text\n")


def test_a_pipe_that_nobody_reads_drops_writes_but_tears_no_line(monkeypatch):
    monkeypatch.setattr(outlets, "PIPE_PATIENCE_S", 0.01)
    reading, writing = os.pipe()
    outlet = Outlet(writing)
    line = b"x" * 5000 + b"\n"
    taken = sum(outlet.write(line) for _ in range(40))
    assert outlet.dropped == 40 - taken > 0
    assert not outlet.off
    os.set_blocking(reading, False)
    received = os.read(reading, 1 << 20)
    assert outlet.write(b"later\n")
    received += os.read(reading, 1 << 20)
    outlet.close()
    os.close(reading)
    os.close(writing)
    assert received.endswith(b"\nlater\n")
    assert set(received.splitlines()) == {line.rstrip(), b"later"}


def test_the_shells_own_descriptor_stays_blocking():
    reading, writing = os.pipe()
    outlet = Outlet(writing)
    outlet.write(b"text\n")
    assert os.get_blocking(writing)
    outlet.close()
    os.close(reading)
    os.close(writing)
