"""A plan of ten steps that leave a trace of every time they ran, and what must hold of it after any crash."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PLAIN = ("one", "two", "three", "four", "five")
STEPS = (*PLAIN, "undoable", "tracked", "written", "checked", "last")
RAN = tuple(step for step in STEPS if step not in ("written", "checked"))  # these leave a trace


@dataclass(frozen=True)
class Site:
    """Where one run of the plan happens: its state, and beside it what its steps do."""

    archive: Path
    state: str
    folder: str

    @property
    def command(self) -> list[str]:
        return [str(self.archive), "run", "--plan", f"{self.folder}/ten.json", "--yes", "--json"]

    @property
    def options(self) -> dict:
        return {"env": {"PATH": PATH, "STATE_DIR": self.state}, "cwd": self.folder}

    def call(self, *arguments: str) -> subprocess.CompletedProcess:
        given = {**self.options, "stdin": subprocess.DEVNULL, "timeout": 60}
        return subprocess.run([str(self.archive), *arguments], capture_output=True, text=True, **given)

    def resume(self) -> subprocess.CompletedProcess:
        return self.call(*self.command[1:])

    def done(self) -> set[str]:
        ended = self.call("status", "--json")
        assert ended.returncode == 0, ended
        steps = json.loads(ended.stdout).get("steps", [])
        return {step["id"] for step in steps if step["state"] == "done"}

    def effects(self) -> dict[str, int]:
        """How often each step ran."""
        if not os.path.exists(f"{self.folder}/effects"):
            return {}
        with open(f"{self.folder}/effects") as file:
            lines = file.read().split()
        return {step: lines.count(step) for step in set(lines)}


def make(archive: Path, folder: Path | str, state: str = "") -> Site:
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/ten.json", "w") as file:
        json.dump({"plan": {"name": "ten"}, "step": _steps(str(folder))}, file)
    with open(f"{folder}/tracked.conf", "w") as file:
        file.write("before\n")
    return Site(archive, state or f"{folder}/state", str(folder))


def _steps(folder: str) -> list[dict]:
    def script(id: str, more: str = "", **keys: object) -> dict:
        return {"id": id, "script": {"content": f"echo {id} >> {folder}/effects\n{more}"}, "idempotent": True, **keys}

    tracked = {"rollback": f"echo undo >> {folder}/undone", "state_files": [f"{folder}/tracked.conf"]}
    special = [
        script("undoable", checkpoint={"rollback": f"echo undo >> {folder}/undone"}),
        script("tracked", f"echo after > {folder}/tracked.conf", checkpoint=tracked),
        {"id": "written", "file-write": {"path": f"{folder}/written.conf", "content": "written\n"}},
        {"id": "checked", "verify": {}, "verification": {"commands": [{"cmd": f"grep -qx written {folder}/written.conf"}]}},
        script("last", f"grep -qx after {folder}/tracked.conf"),
    ]  # fmt: skip
    steps = [script(id) for id in PLAIN] + special
    for before, step in zip(steps, steps[1:]):
        step["after"] = [before["id"]]
    return steps


def completed(output: str) -> set[str]:
    """The steps that a run said were done, before it was ended."""
    events = [json.loads(line) for line in output.splitlines() if line.endswith("}")]
    return {event["step"] for event in events if event["event"] == "step-completed"}


def check(site: Site, told: set[str], crashes: int = 1) -> None:
    """After a crash: what was said to be done is done and is not run again; everything else is; and then all is well."""
    done, ran = site.done(), site.effects()
    assert told - {"checked"} <= done
    ended = site.resume()
    assert ended.returncode == 0, ended
    after = site.effects()
    for step in RAN:
        if step in done:
            assert ran[step] == after[step], f"{step} was done and ran again"
    assert set(after) == set(RAN)
    assert sum(after.values()) <= len(RAN) + crashes, "a crash costs at most the step it hit"
    assert site.done() == set(STEPS)
    with open(f"{site.folder}/tracked.conf") as tracked, open(f"{site.folder}/written.conf") as written:
        assert (tracked.read(), written.read()) == ("after\n", "written\n")
    assert not os.path.exists(f"{site.state}/quarantine")
