"""An action on a real machine: predicted, done, taken back, without engine and journal around it."""

from __future__ import annotations

import json
import subprocess
import tarfile
import types
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import machine

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent / "freshtrack_deploy"
CODE = "/srv/code"
HOLD = "import fcntl,sys; f=open(sys.argv[1],'r+'); fcntl.lockf(f,fcntl.LOCK_EX); print(1,flush=True); sys.stdin.read()"


class Actor:
    """Runs actions as root in a container; `name` is the container's."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, script: str) -> str:
        """What a shell script prints; it must succeed."""
        done = machine.shell(self.name, script)
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
        return done.stdout

    def check(self, action: str, **settings):
        return self._ask(("check",), action, settings).check

    def apply(self, action: str, timeout=None, **settings):
        """Its undo, then its effect: what the engine does, in the engine's order."""
        return self._ask(("undo", "apply"), action, settings, timeout)

    def start(self, action: str, **settings) -> Acting:
        """The same in the background."""
        return Acting(self._command, json.dumps({"words": ["undo", "apply"], "action": action, "settings": settings}))

    def take_back(self, done) -> None:
        """Run a step's undo as the engine does: what was learned last first, then what comes when all files are back."""
        undos = [*reversed(done.remembered), done.undo]
        for command in [command for undo in undos for command in undo.commands]:
            self._run(command)
        for command in [command for undo in undos for command in undo.afterwards]:
            self._run(command)

    def write(self, path: str, text: str, mode: str = "644") -> None:
        command = [
            "docker",
            "exec",
            "-i",
            self.name,
            "sh",
            "-c",
            'mkdir -p "${1%/*}"; cat >"$1"; chmod "$2" "$1"',
            "sh",
            path,
            mode,
        ]
        subprocess.run(command, input=text, text=True, check=True)

    @contextmanager
    def holding(self, lock: str) -> Iterator[subprocess.Popen]:
        """Another process that holds a record lock until the end."""
        self(f"mkdir -p $(dirname {lock}); touch {lock}")
        command = ["docker", "exec", "-i", self.name, "python3", "-c", HOLD, lock]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            process.stdout.readline()
            yield process
            process.stdin.close()

    @property
    def _command(self) -> list[str]:
        return ["docker", "exec", "-i", self.name, "python3", f"{CODE}/act.py"]

    def _run(self, command) -> None:
        done = subprocess.run(["docker", "exec", self.name, *command], capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"

    def _ask(self, words, action, settings, timeout=None):
        asked = {"words": words, "action": action, "settings": settings, "timeout": timeout}
        return Acting(self._command, json.dumps(asked)).finish()


class Acting:
    """An action that is at work."""

    def __init__(self, command: list[str], asked: str) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
        self._process.stdin.write(asked + "\n")
        self._process.stdin.close()
        self._log = ""

    def wait_for(self, text: str) -> None:
        """Until the action says so."""
        while text not in self._log:
            line = self._process.stderr.readline()
            assert line, f"it ended without saying {text!r}:\n{self._log}"
            self._log += line

    def finish(self):
        """What it answered, as attributes, with its whole log."""
        self._log += self._process.stderr.read()
        answer = self._process.stdout.read()
        assert self._process.wait() == 0, self._log
        told = json.loads(answer, object_hook=lambda fields: types.SimpleNamespace(**fields))
        told.log = self._log
        return told


def actor(name: str, folder: Path) -> Actor:
    """Bring the code under test into a container."""
    archive = folder / "code.tar"
    with tarfile.open(archive, "w") as tar:
        tar.add(PACKAGE, "code/freshtrack_deploy", filter=lambda item: None if "__pycache__" in item.name else item)
        tar.add(HERE / "act.py", "code/act.py")
    with archive.open("rb") as stream:
        subprocess.run(["docker", "exec", "-i", name, "tar", "-C", "/srv", "-xf", "-"], stdin=stream, check=True)
    return Actor(name)
