"""The demonstration as an ordinary user meets it: a bare Debian, no network, a home that cannot be written."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable

import machine
import pytest

SCENES = 5
FOUND = "find / -xdev -not -path '/proc/*' -printf '%p %m %u %g %s\\n' | sort"
RUNNING = "find /proc -maxdepth 1 -user nobody"
SAID = (
    r"killed by signal 9",
    r"(?s)(\[SKIP\] \w+ .*){3}# holds: three steps were skipped: folder, settings, program",
    r"# holds: `orders` was undone and done again: 3 orders, each once",
    r"# holds: it named the process that holds the port: python3 \(pid \d+",
    r"Fix the issue and retry\? \[Y/n\]",
    r"# holds: GET / says: .*version 1\.0\.0: 3 orders",
    r"# holds: exactly these ran: release, switch, health",
    r"# holds: version 1 answers again",
    r"# holds: the shop's folder, compared with what it was at the start: 0 differences",
    r"# everything above holds; it took \d+ s",
)


@pytest.fixture
def ready(shell: Callable, deploy_pyz: Path) -> Callable:
    """A shell in a container of each Debian that has the archive."""
    machine.put(shell.container, deploy_pyz, "/opt/deploy.pyz")
    assert shell("chown root:root /opt/deploy.pyz && /opt/deploy.pyz --version").returncode == 0
    return shell


def test_an_ordinary_user_is_shown_what_is_true_and_nothing_is_left(ready: Callable) -> None:
    before = ready(FOUND).stdout
    done = ready("/opt/deploy.pyz demo", "--user=nobody")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "DOES NOT HOLD" not in done.stdout
    for pattern in SAID:
        assert re.search(pattern, done.stdout), (pattern, done.stdout)
    machine.until(lambda: not ready(RUNNING).stdout, "the end of the user's processes")
    assert ready(FOUND).stdout == before


@pytest.mark.exhaustive("half a minute more")
def test_at_a_terminal_every_scene_waits_for_enter(ready: Callable) -> None:
    command = ["docker", "exec", "--interactive", "--tty", "--user=nobody", ready.container, "/opt/deploy.pyz", "demo"]
    with machine.Terminal(command) as terminal:
        for number in range(1, SCENES + 1):
            terminal.expect("# Enter: go on ")
            assert f"{number}/{SCENES}" not in terminal.seen
            terminal.seen = ""
            terminal.type("\n")
            terminal.expect(f"{number}/{SCENES}")
            if number == 2:
                terminal.expect("# Enter: answer it ")
                terminal.type("\n")
        seen, code = terminal.finish()
    assert code == 0, seen
    assert "everything above holds" in seen
