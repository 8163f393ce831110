"""Console and Terminal together, on a real pseudo-terminal of any width."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

RUN = """
from freshtrack_deploy import events
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.terminal import Terminal
from freshtrack_deploy.model import FAILURE_KINDS, Failure
from freshtrack_deploy.report.console import Console

class SlowClock(Clock):
    now_s = 0.0
    def monotonic(self):
        self.now_s += 0.5
        return self.now_s

with Terminal() as terminal:
    console = Console(terminal, SlowClock())
    console(events.RunStarted("r", "web", "1.0", 2, "", "/var/lib/freshtrack-deploy"))
    console(events.StepStarted("install-everything", "Install it all", 1))
    for text in ("Unpacking nginx (1.22) over\\r\\n", "50%\\r100%", "\\x1b]0;owned\\x07 a long line " * 20, "\\u6f22" * 200):
        console(events.StepOutput("install-everything", 1, "stdout", text))
        console.tick()
    console(events.StepCompleted("install-everything", 1, 3.0))
    failure = Failure(FAILURE_KINDS["E_DISK"], "No space left on device", "the disk is full", exit_code=1)
    console(events.StepFailed("next", 1, failure, tail=("No space left on device",)))
    console(events.RunFinished("failed", 1, {"completed": 1, "failed": 1}, 3.0))
"""


def shown_on_terminal(width: int, **env: str) -> str:
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    variables = {"PATH": os.environ["PATH"], "TERM": "xterm", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), **env}
    with subprocess.Popen([sys.executable, "-c", RUN], stdin=child, stdout=child, stderr=child, env=variables) as run:
        os.close(child)
        text = b""
        while True:
            try:
                piece = os.read(parent, 65536)
            except OSError:  # EIO: the other end is closed
                break
            if not piece:
                break
            text += piece
        os.close(parent)
    assert run.returncode == 0, text
    return text.decode()


@pytest.mark.parametrize("env", [{}, {"LC_ALL": "C"}], ids=["utf-8", "ascii"])
@pytest.mark.parametrize("width", [20, 40, 200])
def test_a_live_line_never_reaches_the_last_column(width, env):
    from freshtrack_deploy.report.text import columns

    live = re.findall(r"\r\x1b\[K([^\r\n\x1b]+)(?=\r\x1b\[K)", shown_on_terminal(width, **env))
    assert len(live) > 3
    assert all(columns(line) < width for line in live)
    assert any("install-everything"[:10] in line for line in live)


def test_facts_stand_on_lines_of_their_own():
    text = shown_on_terminal(80, NO_COLOR="1")
    lines = [re.sub(r".*\r\x1b\[K", "", line) for line in text.replace("\r\n", "\n").split("\n")]
    assert "[RUN] install-everything" in lines
    assert "install-everything completed (3.0 s)" in lines
    assert "next failed (exit code: 1)" in lines
    assert "\x1b]0" not in text


def test_a_dumb_terminal_gets_plain_lines():
    text = shown_on_terminal(80, TERM="dumb")
    assert "\x1b" not in text
    assert "install-everything completed\r\n" in text


def test_colours_are_left_out_on_request():
    assert "\x1b[32m" in shown_on_terminal(80)
    assert not re.search(r"\x1b\[\d+m", shown_on_terminal(80, NO_COLOR="1"))


def test_a_terminal_that_knows_no_utf_8_gets_ascii():
    assert shown_on_terminal(60, LC_ALL="C").isascii()
