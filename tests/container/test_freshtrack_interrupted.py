"""FreshTrack's plan interrupted in each of its phases, in each way; the same command finishes, what was made is kept.

One machine and one story. In each phase the program is held in the middle of a step (hold.py) and the machine is stopped
hard; the same command comes to the same step, and program and step are killed; the same command comes there a third time,
and the connection is cut, which stops nothing: that run goes on by itself to the next phase, where it all begins again.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import images
import machine
import pytest
from freshtrack_machine import HOME, PSQL, STATE, secrets, site
from machine import Server, Terminal, sh, states, status, until

RUN = "sudo ./deploy.pyz --plan freshtrack --config answers.env"
QUESTION = "E-mail address of the administrator"
REVIEW = "Deploy with these values?"
STEPS = ("packages", "docker", "release", "images", "database", "migrate", "services", "health", "clean-up")
PROGRAM = "pgrep --full '^[^ ]*python3 [^ ]* *[^ ]*deploy.pyz .*--config'"
KILL = f"""\
kill -KILL $({PROGRAM})
for process in /proc/[0-9]*; do
  ! grep -qz '^DEPLOY_ATTEMPT=' "$process/environ" 2>/dev/null || kill -KILL "${{process#/proc/}}" || true
done
"""
SLOW = "mkdir -p /run/outside && touch /run/outside/slow"
ASKED = "ss -tnH state established dport = :5000"
HOLDER = "/usr/local/sbin/hold.py"

pytestmark = [
    pytest.mark.exhaustive("takes four minutes"),
]


@pytest.fixture
def server(equipped: Server) -> Server:
    """With a question left to ask, and with what freezes a run."""
    sh(equipped, "sed -i /^EMAIL=/d /home/admin/answers.env")
    machine.put(equipped.name, images.HERE / "hold.py", HOLDER)
    return equipped


class Held:
    """A run that is frozen in a step."""

    def __init__(self, server: Server, step: str) -> None:
        self.server, self.step = server, step
        command = ["docker", "exec", server.name, "python3", HOLDER, STATE, step]
        self._holder = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert self._holder.stdout.readline() == "watching\n"
        self.place = ""

    def come(self, terminal: Terminal | None = None) -> None:
        """Wait until it is there; the journal then says so."""
        ended = lambda: self._holder.poll() is not None  # noqa: E731
        wait = terminal.until if terminal else until
        wait(ended, f"the run to come to {self.step}", 400)  # compose alone may wait five minutes
        self.place = self._holder.stdout.readline().strip()
        assert self.place.startswith("/sys/fs/cgroup/"), self.place
        seen = status(self.server)
        assert (seen["lock"]["held"], seen["lock"]["step"]) == (True, self.step)
        assert states(self.server)[self.step] == "started"

    def pid(self) -> int:
        return status(self.server)["lock"]["pid"]

    def go_on(self) -> None:
        sh(self.server, f"echo 0 >{self.place}/cgroup.freeze")

    def close(self) -> None:
        self._holder.kill()
        self._holder.communicate()


@contextmanager
def held(server: Server, step: str) -> Iterator[Held]:
    """A run that is about to begin, or goes on, and will be frozen in the step."""
    one = Held(server, step)
    try:
        yield one
    finally:
        one.close()


def test_interrupted_in_each_phase_in_each_way_the_same_command_finishes(server: Server) -> None:
    interrupted_at_a_question(server)
    answered_and_killed(server)
    kept = interrupted_in_every_step(server, interrupted_in_preflight(server))
    done = server.ssh(RUN + " --yes")
    assert done.returncode == 0, done.stdout + done.stderr
    assert site(server) == {"status": "healthy", "version": "1"}
    assert site(server, "/api/readings") == {"readings": 1}
    assert secrets(server) == kept


def interrupted_at_a_question(server: Server) -> None:
    for strike in (stop_hard, kill, cut):
        with server.terminal(RUN) as terminal:
            terminal.expect(QUESTION)
            strike(server, terminal)
        nothing_runs(server)


def answered_and_killed(server: Server) -> None:
    """The question is answered once and for all."""
    with held(server, "packages") as place, server.terminal(RUN) as terminal:
        terminal.expect(QUESTION)
        terminal.type("admin@freshtrack.test\n")
        while REVIEW not in terminal.expect(": "):
            terminal.seen = ""
            terminal.type("\n")  # what has a default
        terminal.type("y\n")
        place.come(terminal)
        kill(server, terminal)
    nothing_runs(server)


def interrupted_in_preflight(server: Server) -> Held:
    """Without its connection the run goes on to the first step, where it is held."""
    for strike in (stop_hard, kill):
        with in_preflight(server) as terminal:
            strike(server, terminal)
        nothing_runs(server)
        assert states(server)[STEPS[0]] == "interrupted"  # as it was before
    with held(server, STEPS[0]) as place:
        with in_preflight(server) as terminal:
            cut(server, terminal)
        place.come()
    return place


@contextmanager
def in_preflight(server: Server) -> Iterator[Terminal]:
    """A run that waits for the registry until the end."""
    sh(server, SLOW)
    with server.terminal(RUN) as terminal:
        terminal.until(lambda: sh(server, ASKED) != "", "preflight to ask for the registry")
        yield terminal
    sh(server, "rm -rf /run/outside")


def stop_hard(server: Server, terminal: Terminal) -> None:
    server.restart()


def kill(server: Server, terminal: Terminal) -> None:
    sh(server, KILL)
    seen, code = terminal.finish()
    assert code != 0, seen


def cut(server: Server, terminal: Terminal) -> None:
    """At a question nobody is left to answer; anything else goes on."""
    terminal.hang_up()


def nothing_runs(server: Server) -> None:
    until(lambda: sh(server, f"{PROGRAM} || true") == "", "the program to be gone")


def interrupted_in_every_step(server: Server, place: Held | None) -> str:
    """The digests of what was generated, which never changed."""
    kept = ""
    for step, following in zip(STEPS, (*STEPS[1:], "")):
        if step == "services":
            sh(server, f"{PSQL} 'INSERT INTO readings (celsius) VALUES (4.5)'")
        assert place is not None
        server.restart()
        assert states(server)[step] == "interrupted"
        killed_in(server, step)
        place = cut_off_in(server, step, following)
        found = secrets_so_far(server)
        assert found == kept or not kept
        kept = found
    assert place is None
    return kept


def arrived(server: Server, step: str) -> Held:
    with held(server, step) as place, server.terminal(RUN) as terminal:
        place.come(terminal)
    return place


def killed_in(server: Server, step: str) -> None:
    with held(server, step) as place, server.terminal(RUN) as terminal:
        place.come(terminal)
        kill(server, terminal)
    assert states(server)[step] == "interrupted"


def cut_off_in(server: Server, step: str, following: str) -> Held | None:
    """The run goes on without its connection, to the next place or to its end; the same command does not disturb it."""
    place = arrived(server, step)
    assert server.ssh(RUN).returncode == 75
    pid = place.pid()
    if not following:
        place.go_on()
        nothing_runs(server)
        return None
    with held(server, following) as next_place:
        place.go_on()
        next_place.come()
    assert next_place.pid() == pid
    return next_place


def secrets_so_far(server: Server) -> str:
    """Nothing before the first step that comes after they were written."""
    return secrets(server) if sh(server, f"ls {HOME}/secrets 2>/dev/null || true") else ""
