"""A program at our pseudo-terminal: seen and typed to as by a person, and never left running."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from freshtrack_deploy.host import descendants
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.dialogue import Dialogue, DialogueBroken
from freshtrack_deploy.host.signals import Signals

PATIENCE_S = 20.0
SILENT = "print('ready', flush=True); import time; time.sleep(60)"


@pytest.fixture
def start() -> Iterator[object]:
    """start(text of a Python program); what it printed piece by piece is in `pieces`."""
    with Signals() as signals:

        def run(program: str, env: dict[str, str] | None = None, pieces: list[str] | None = None) -> Dialogue:
            listener = ([] if pieces is None else pieces).append
            return Dialogue((sys.executable, "-IS", "-c", program), env or {}, "/", Clock(), signals, listener)

        yield run


def test_what_is_typed_arrives_and_what_is_printed_is_heard(start) -> None:
    pieces: list[str] = []
    with start("print('hello', input('name? '))", pieces=pieces) as dialogue:
        assert dialogue.hears("name? ", PATIENCE_S)
        dialogue.types("you")
        assert dialogue.exit_code(PATIENCE_S) == 0
    assert dialogue.heard.endswith("\nhello you\n")
    assert "".join(pieces) == dialogue.heard


def test_the_terminal_is_the_programs_own(start) -> None:
    asks = "import os; print(os.isatty(0), os.tcgetpgrp(0) == os.getpgrp(), os.getsid(0) == os.getpid())"
    with start(asks) as dialogue:
        assert dialogue.exit_code(PATIENCE_S) == 0
    assert dialogue.heard == "True True True\n"


def test_a_program_that_ends_without_the_text_is_not_waited_for(start) -> None:
    with start("print('something else')") as dialogue:
        assert not dialogue.hears("name? ", PATIENCE_S)


def test_an_end_by_a_signal_is_told_from_an_exit_code(start) -> None:
    with start("import os; os.kill(os.getpid(), 9)") as killed, start("raise SystemExit(137)") as exited:
        assert killed.exit_code(PATIENCE_S) == -signal.SIGKILL
        assert exited.exit_code(PATIENCE_S) == 137


def test_patience_has_an_end(start) -> None:
    with start(SILENT) as dialogue, pytest.raises(DialogueBroken, match="too long"):
        dialogue.hears("never", 0.2)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_us_breaks_it_off(start, number: signal.Signals) -> None:
    with start(SILENT) as dialogue:
        assert dialogue.hears("ready", PATIENCE_S)
        os.kill(os.getpid(), number)
        with pytest.raises(DialogueBroken, match="signal"):
            dialogue.exit_code(PATIENCE_S)


def test_leaving_ends_a_program_that_nobody_listens_to(start) -> None:
    """It prints more than a terminal holds, so that it hangs in writing."""
    with start("while True: print('x' * 4000)") as dialogue:
        assert dialogue.hears("x", PATIENCE_S)
    with pytest.raises(ChildProcessError):
        os.waitpid(dialogue.pid, 0)


def test_a_process_is_found_by_an_entry_of_its_environment_as_a_whole(start) -> None:
    entry = f"FOLDER=/trial-{os.getpid()}"
    with start(SILENT, env={"FOLDER": entry.partition("=")[2]}) as dialogue:
        assert dialogue.hears("ready", PATIENCE_S)
        assert [found.pid for found in descendants.carrying(entry)] == [dialogue.pid]
        assert descendants.carrying(entry[:-1]) == ()
        assert descendants.carrying(f"OLD{entry}") == ()
