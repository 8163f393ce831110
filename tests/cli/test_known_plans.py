"""The plans that users of the earlier installer have: they load as they stand, run, and survive a kill in every step."""

from __future__ import annotations

import http.server
import io
import json
import os
import pwd
import signal
import subprocess
import sys
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import can_mount, eventually
from seed_plans import ATOMIC, INSTALL_APP, ROBUST, SERVER

APP = b"#!/bin/sh\necho my-app 1.0\n"
HOME = Path(pwd.getpwuid(os.geteuid()).pw_dir)


def archive() -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as tar:
        member = tarfile.TarInfo("bin/app")
        member.size, member.mode = len(APP), 0o755
        tar.addfile(member, io.BytesIO(APP))
    return content.getvalue()


class Server(http.server.ThreadingHTTPServer):
    """Serves the application; while `gate` is shut, half of it."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.contents = {"/my-app": APP, "/app.tar.gz": archive()}
        self.asked = 0
        self.gate = threading.Event()
        self.gate.set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Answer(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        content = self.server.contents[self.path]
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2])
        self.server.asked += 1
        self.server.gate.wait(30)
        self.wfile.write(content[len(content) // 2 :])

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        yield serving
        serving.gate.set()
        serving.shutdown()


class Account:
    """The built file with a home of the test's own: `~` is what the system says, so that is mounted over."""

    def __init__(self, folder: Path, archive: Path, url: str) -> None:
        self.home, self.url, self.folder = folder / "home", url, folder
        self.home.mkdir()
        self.archive = archive
        self.plan = folder / "plan.toml"

    def use(self, text: str) -> None:
        self.plan.write_text(text.replace(SERVER, self.url))

    def start(self, *words: object) -> subprocess.Popen[str]:
        mounted = 'mount --bind "$1" "$2" && shift 2 && exec "$@"'
        inside = ["unshare", "-m", "sh", "-c", mounted, "sh", str(self.home), str(HOME)]
        env = {"PATH": os.environ["PATH"], "STATE_DIR": str(self.folder / "state")}
        streams: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        command = [*inside, str(self.archive), *map(str, words)]
        return subprocess.Popen(command, env=env, cwd=self.folder, text=True, **streams)

    def __call__(self, *words: object) -> subprocess.CompletedProcess[str]:
        with self.start(*words) as running:
            out, error = running.communicate(timeout=60)
        return subprocess.CompletedProcess(words, running.returncode, out, error)

    def states(self) -> dict[str, str]:
        return {step["id"]: step["state"] for step in json.loads(self("status", "--json").stdout)["steps"]}


@pytest.fixture
def account(tmp_path: Path, deploy_pyz: Path, server: Server) -> Account:
    if os.geteuid() or not can_mount():
        pytest.skip("needs root and mount(2)")
    return Account(tmp_path, deploy_pyz, server.url)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
def test_they_load_as_they_stand(deploy: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    for text, steps in ((INSTALL_APP, 1), (ATOMIC, 1), (ROBUST, 3)):
        (tmp_path / "plan.toml").write_text(text)
        shown = deploy("plan", tmp_path / "plan.toml", "--json")
        assert shown.returncode == 0, shown.stderr
        assert len(json.loads(shown.stdout)["plan"]["steps"]) == steps


def test_the_application_is_installed_and_taken_back(account: Account) -> None:
    account.use(INSTALL_APP)
    missing = account("run", "--plan", account.plan)
    assert missing.returncode == 1  # there is no ~/.local/bin
    (account.home / ".local/bin").mkdir(parents=True)
    done = account("run", "--plan", account.plan)
    assert done.returncode == 0, done.stderr
    assert (account.home / ".local/bin/my-app").read_bytes() == APP
    assert account("rollback", "--full", "--yes").returncode == 0
    assert [path for path in account.home.rglob("*") if path.is_file()] == []


def test_the_atomic_step_is_all_or_nothing(account: Account, server: Server) -> None:
    account.use(ATOMIC)
    served, server.contents = server.contents, {"/my-app": b"too short"}
    (account.home / ".config").write_text("a file where the step wants a folder")
    failed = account("run", "--plan", account.plan)
    assert (failed.returncode, account.states()) == (1, {"atomic-install": "undone"})
    assert not (account.home / ".local/bin/my-app").exists()
    server.contents = served
    (account.home / ".config").unlink()
    assert account("run", "--plan", account.plan).returncode == 0
    assert (account.home / ".config/my-app/config.toml").read_text() == "[settings]\n"


@pytest.mark.parametrize("upgrade", [False, True], ids=["new", "upgrade"])
def test_the_robust_installer_runs_to_its_end_and_back(account: Account, upgrade: bool) -> None:
    account.use(ROBUST)
    if upgrade:
        earlier(account)
    assert account("run", "--plan", account.plan).returncode == 0
    assert account.states() == {"backup-existing": "done", "install": "done", "verify": "done"}
    assert (account.home / ".my-app/bin/app").read_bytes() == APP
    assert account("rollback", "--full", "--yes").returncode == 0
    assert content(account.home / ".my-app") == ({"old": "0.9"} if upgrade else {})
    assert not (account.home / ".my-app.backup").exists()


@pytest.mark.parametrize("upgrade", [False, True], ids=["new", "upgrade"])
@pytest.mark.parametrize("step", ["backup-existing", "install", "verify"])
def test_the_robust_installer_survives_a_kill_in_each_step(
    account: Account, server: Server, step: str, upgrade: bool
) -> None:
    """Killed with its step's programs, as a power cut or an impatient administrator does."""
    account.use(SLOWER[step](ROBUST))
    if upgrade:
        earlier(account)
    server.gate.clear()
    running = account.start("run", "--plan", account.plan)
    if step != "install":
        server.gate.set()
        eventually(lambda: (account.folder / "here").exists())
    else:
        eventually(lambda: server.asked)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    killed = account.states()
    assert killed[step] == "interrupted"
    (account.folder / "go").touch()
    end_all_of(step, account.folder)
    server.gate.set()
    resumed = account("run", "--plan", account.plan)
    assert resumed.returncode == 0, resumed.stderr
    assert set(account.states().values()) == {"done"}
    found = content(account.home / ".my-app")
    assert found.pop("bin/app") == APP.decode()
    assert found == ({"old": "0.9"} if upgrade else {})
    assert account("rollback", "--full", "--yes").returncode == 0
    assert content(account.home / ".my-app") == ({"old": "0.9"} if upgrade else {})


def earlier(account: Account) -> None:
    (account.home / ".my-app").mkdir()
    (account.home / ".my-app/old").write_text("0.9")


def content(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path.relative_to(folder)): path.read_text() for path in files}


def end_all_of(step: str, folder: Path) -> None:
    """What the killed program's step still runs; other tests have steps of that name too, in other folders."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            marked = f"/{step}/1".encode() in (process / "environ").read_bytes()
            ours = (process / "cwd").readlink() == folder
        except OSError:
            continue
        if marked and ours:
            os.kill(int(process.name), signal.SIGKILL)


WAIT = "touch here; until test -e go; do sleep 0.02; done"
SLOWER: dict[str, Callable[[str], str]] = {
    "backup-existing": lambda text: text.replace(
        "    cp -r ~/.my-app ~/.my-app.backup\nfi", f"    cp -r ~/.my-app ~/.my-app.backup\nfi\n{WAIT}"
    ),
    "install": lambda text: text,
    "verify": lambda text: text.replace('cmd = "~/.my-app', f'cmd = "{WAIT}; ~/.my-app'),
}
