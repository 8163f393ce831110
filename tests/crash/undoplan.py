"""Seed 002's backup-and-move deployment beside steps of every kind of undo, and what must hold after a broken rollback."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# Run twice it destroys what it protects: after the first time there is no backup to move back.
UNDOS = 6
UNREPEATABLE = 'rm -rf app\nif [ -d app.backup ]; then\n    mv app.backup app\nfi\nsleep "$PAUSE"'


@dataclass(frozen=True)
class Site:
    """A deployed plan and the tree it works in."""

    archive: Path
    folder: str
    elsewhere: str = ""  # where its state lies, if not in its folder

    @property
    def state(self) -> str:
        return self.elsewhere or f"{self.folder}/state"

    @property
    def options(self) -> dict:
        return {"env": {"PATH": PATH, "STATE_DIR": self.state}, "cwd": self.folder}

    def command(self, *words: str) -> list[str]:
        return [str(self.archive), *words]

    def call(self, *words: str) -> subprocess.CompletedProcess:
        given = {**self.options, "stdin": subprocess.DEVNULL, "timeout": 300}
        return subprocess.run(self.command(*words), capture_output=True, text=True, **given)

    def tree(self) -> dict[str, tuple]:
        """Everything below the tree, by an independent look."""
        top = f"{self.folder}/tree"
        return {path: _described(path) for folder, names, files in os.walk(top) for path in (
            f"{folder}/{name}" for name in (*names, *files))}  # fmt: skip

    def undos_finished(self) -> list[tuple[str, int]]:
        """Which undos the journal says were carried out."""
        with closing(sqlite3.connect(f"file:{self.state}/checkpoint.db?mode=ro", uri=True)) as database:
            rows = database.execute("select step, body from entries where kind = 'undo-finished'").fetchall()
        return [(step, json.loads(body)["undo"]) for step, body in rows]


def _described(path: str) -> tuple:
    seen = os.lstat(path)
    if os.path.islink(path):
        return ("link", os.readlink(path), seen.st_uid, seen.st_gid)
    if os.path.isdir(path):
        return ("directory", seen.st_mode, seen.st_uid, seen.st_gid)
    with open(path, "rb") as file:
        return ("file", seen.st_mode, seen.st_uid, seen.st_gid, hashlib.sha256(file.read()).hexdigest())


def make(archive: Path, folder: Path | str, pause: str = "0") -> Site:
    """A tree with an earlier version in it, and the plan that was not run yet."""
    tree = f"{folder}/tree"
    os.makedirs(f"{tree}/app/bin")
    for name, text in (
        ("app/bin/app", "one"),
        ("app/conf", "mine"),
        ("tracked", "before\n" * 2000),
        ("tidied", "mine\n"),
    ):
        with open(f"{tree}/{name}", "w") as file:
            file.write(text)
    os.chmod(f"{tree}/app/bin/app", 0o750)
    os.symlink("bin/app", f"{tree}/app/link")
    with open(f"{folder}/plan.json", "w") as file:
        json.dump({"plan": {"name": "undo"}, "step": _steps(tree, pause)}, file)
    return Site(archive, str(folder))


def _steps(tree: str, pause: str) -> list[dict]:
    def script(id: str, content: str, **checkpoint: object) -> dict:
        return {
            "id": id,
            "cwd": tree,
            "env": {"PAUSE": pause},
            "script": {"content": content},
            "checkpoint": checkpoint,
        }

    return [
        script(
            "backup-existing",
            "if [ -d app ]; then cp -a app app.backup; fi",
            rollback="rm -rf app.backup",
            undone=[{"cmd": "test ! -e app.backup"}],
        ),
        script(
            "install",
            "rm app/link; echo two >app/bin/app; mkdir -p app/lib; echo new >app/lib/new",
            rollback=UNREPEATABLE,
            state_files=["app"],
        ),
        script("made", "echo made >made", rollback="rm made", undone=[{"cmd": "test ! -e made"}]),
        script("tidied", "rm tidied", rollback="echo mine >tidied", undone=[{"cmd": "grep -qx mine tidied"}]),
        script("tracked", "echo after >tracked; chmod 600 tracked", state_files=["tracked"]),
        {"id": "written", "file-write": {"path": f"{tree}/written", "content": "written\n"}},
    ]


def deploy(archive: Path, folder: Path | str) -> tuple[Site, dict]:
    """A deployed site, and its tree before the deployment."""
    site = make(archive, folder)
    before = site.tree()
    ended = site.call("run", "--plan", f"{folder}/plan.json", "--yes")
    assert ended.returncode == 0, ended
    assert site.tree() != before
    return site, before


def upgrade(site: Site) -> None:
    """Version 2 of the plan, whose last step fails."""
    tree = f"{site.folder}/tree"
    steps = {step["id"]: step for step in _steps(tree, "0")}
    steps["tracked"]["script"]["content"] = "echo two >tracked; chmod 644 tracked"
    steps["written"]["file-write"]["content"] = "version 2\n"
    added = {"rollback": "rm -f added", "undone": [{"cmd": "test ! -e added"}]}
    steps["added"] = {"id": "added", "cwd": tree, "script": {"content": "echo two >added"}, "checkpoint": added}
    steps["last"] = {"id": "last", "script": {"content": "exit 1"}}
    with open(f"{site.folder}/plan.json", "w") as file:
        json.dump({"plan": {"name": "undo"}, "step": list(steps.values())}, file)


def check(site: Site, before: dict, *words: str) -> None:
    """The same command again ends in the tree of before, and every undo was finished once."""
    ended = site.call(*words)
    assert ended.returncode == 0, ended
    assert site.tree() == before
    finished = site.undos_finished()
    assert len(finished) == len(set(finished)) == UNDOS, finished
    states = {step["state"] for step in json.loads(site.call("status", "--json").stdout)["steps"]}
    assert states == {"undone"}
    assert not os.path.exists(f"{site.state}/quarantine")


def drift(site: Site) -> None:
    """Somebody changed what the steps made."""
    shutil.rmtree(f"{site.folder}/tree/app")
    with open(f"{site.folder}/tree/tracked", "w") as file:
        file.write("drifted")
