"""Where the demonstration happens: a private folder, a shop in it, an old server on its port, and terminals to type at.

Invariant: what was started is ended and the folder removed when the stage is left, in whatever way.
"""

from __future__ import annotations

import os
import signal
import sys

from freshtrack_deploy.errors import NoScratchFolder
from freshtrack_deploy.host import descendants, directories, files, process, trees
from freshtrack_deploy.host.dialogue import Dialogue, DialogueBroken
from freshtrack_deploy.state import snapshots
from freshtrack_deploy.state.objects import Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals
    from freshtrack_deploy.host.terminal import Terminal

# Who called sudo decides whether the archive may be run as root; nothing else of the caller's is needed.
PASSED_ON = ("HOME", "USER", "LOGNAME", "TZ", "NO_COLOR", "SUDO_UID", "SUDO_GID", "SUDO_USER", "PKEXEC_UID")
OLD_SETTINGS = b"name = The shop that was here before\n"
OLD_SERVER = """
import socket
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
while True:
    server.accept()[0].close()
"""
PATIENCE_S = 60.0
ENDING_S = 5.0  # between TERM and KILL for what the steps left running


class Stage:
    """Use `with`. `heard` is what the last command printed, `known` what sentences may mention by name."""

    def __init__(self, archive: str, clock: Clock, signals: Signals, terminal: Terminal) -> None:
        self.clock = clock
        self.heard = ""
        self.known: dict[str, str] = {}
        self.port = 0
        self.old_server = 0
        self._archive, self._signals, self._terminal = archive, signals, terminal
        self._old: Dialogue | None = None
        self._current: Dialogue | None = None

    def __enter__(self) -> Stage:
        from tempfile import gettempdir, mkdtemp

        place = os.environ.get("TEMP_DIR", "")
        try:
            self.folder = os.path.realpath(mkdtemp(prefix="deploy-demo-", dir=place or gettempdir()))
        except OSError as error:
            raise NoScratchFolder(path=place or "the usual places", reason=error.strerror) from None
        self.shop = f"{self.folder}/shop"
        self.known["folder"] = self.folder
        try:
            self._set_up()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for dialogue in (self._current, self._old):
            if dialogue:
                dialogue.__exit__()
        self._current = self._old = None
        self._end_services()
        folder, name = directories.parent(self.folder)
        with folder:
            trees.remove(folder.fd, name, self.folder)

    def _set_up(self) -> None:
        files.make_directory(self.shop, 0o755)
        files.replace(f"{self.shop}/shop.conf", OLD_SETTINGS, mode=0o640, durable=False)
        with Store(f"{self.folder}/before") as store:
            self.before = snapshots.take((self.shop,), store)
        self._start_old_server()
        answers = f"folder={self.shop}\nport={self.port}\ninterpreter={sys.executable}\nrelease=1.0.0\n"
        files.replace(f"{self.folder}/answers", answers.encode(), mode=0o600, durable=False)
        self.known.update(port=str(self.port), state=f"{self.folder}/state", answers=f"{self.folder}/answers")

    def _start_old_server(self) -> None:
        """It takes a port that is free, so that no other has to be looked for."""
        self._old = self._start((sys.executable, "-IBS", "-c", OLD_SERVER), _unheard)
        self._old.hears("\n", PATIENCE_S)
        if not self._old.heard.strip().isdigit():
            raise DialogueBroken(f"no port of the loopback address can be had: {self._old.heard.strip()}")
        self.port, self.old_server = int(self._old.heard), self._old.pid

    def end_old_server(self) -> None:
        """Free the port; nothing if the old server is gone."""
        if self._old:
            self._old.end()

    def types(self, words: tuple[str, ...], listener: Callable[[str], None]) -> Dialogue:
        """Start this very archive with `words`, at a terminal of its own; one at a time."""
        if self._current:
            self._current.__exit__()
        self._current = self._start((sys.executable, "-IBS", self._archive, *words), listener)
        return self._current

    def _start(self, argv: tuple[str, ...], listener: Callable[[str], None]) -> Dialogue:
        try:
            return Dialogue(argv, self._environment(), self.folder, self.clock, self._signals, listener)
        except OSError as error:
            raise DialogueBroken(f"{argv[0]} cannot be started at a terminal of its own: {error.strerror}") from error

    def _environment(self) -> dict[str, str]:
        """No proxies: nothing here leaves the machine. A plain terminal: its lines are shown one after the other."""
        ours = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        color = {"FORCE_COLOR": "1"} if self._terminal.color else {}
        return {"PATH": process.PATH, "LANG": "C.UTF-8", "TERM": "dumb", **color, **ours}

    def content(self, name: str) -> str:
        """What a file of the shop holds; nothing when it is not there."""
        try:
            return files.read(f"{self.shop}/{name}").decode("utf-8", "replace")
        except OSError:
            return ""

    def get(self, path: str) -> tuple[int, str]:
        """Ask the shop; status 0: it did not answer, and why."""
        from freshtrack_deploy.host import net
        from freshtrack_deploy.host.sockets import Interrupted, Limits, Line, Unreachable

        line = Line(self.clock, {}, self._signals, Limits(ENDING_S, ENDING_S, ENDING_S))
        try:
            answer = net.fetch(f"http://127.0.0.1:{self.port}{path}", line)
        except (Unreachable, Interrupted) as error:
            return 0, str(error)
        return answer.status, answer.body.decode("utf-8", "replace").strip()

    def services(self) -> tuple[process.Orphan, ...]:
        """Programs of the shop's steps that still run: all of them were started with the shop's folder."""
        return descendants.carrying(f"FOLDER={self.shop}")

    def _end_services(self) -> None:
        deadline = self.clock.monotonic() + ENDING_S
        while self.services():
            late = self.clock.monotonic() >= deadline
            for one in self.services():
                process.end(one, signal.SIGKILL if late else signal.SIGTERM)
            self.clock.sleep(0.05)


def _unheard(text: str) -> None:
    """What nobody needs to see."""
