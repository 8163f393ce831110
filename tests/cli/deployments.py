"""Plans as Python values, run by the built file."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest
from eventually import eventually

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")


class Deployment:
    """A plan in a folder of its own, and the built file to run it with."""

    def __init__(self, folder: Path, deploy: Callable[..., subprocess.CompletedProcess[str]]) -> None:
        self.folder = folder
        self.deploy = deploy
        self.file = folder / "plan.json"

    def plan(self, *steps: dict[str, Any], **tables: Any) -> Deployment:
        about = {"name": "trial", **tables.pop("plan", {})}
        self.file.write_text(json.dumps({"plan": about, "step": list(steps), **tables}))
        return self

    def run(self, *words: object, **options: Any) -> subprocess.CompletedProcess[str]:
        return self.deploy("run", "--plan", self.file, *words, **options)

    def __call__(self, *words: object, **options: Any) -> subprocess.CompletedProcess[str]:
        return self.deploy(*words, **options)

    def events(self, *words: object, **options: Any) -> list[dict[str, Any]]:
        done = self.run("--json", *words, **options)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def status(self) -> dict[str, Any]:
        done = self.deploy("status", "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def states(self) -> dict[str, str]:
        return {step["id"]: step["state"] for step in self.status()["steps"]}

    def waits_for_trace(self, *expected: str) -> None:
        """Until the steps have written down exactly this; fails after half a minute."""
        eventually(lambda: self.trace() == list(expected))

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def trace(self) -> list[str]:
        """What the steps wrote down: an effect counter that does not depend on what we say."""
        path = self.folder / "trace"
        return path.read_text().split() if path.exists() else []


def script(id: str, content: str = "", **keys: Any) -> dict[str, Any]:
    """A step that writes its id into the trace and then does `content`."""
    return {"id": id, "script": {"content": f"echo {id} >>../trace\n{content}"}, "cwd": "steps", **keys}


def asked(plan: Deployment, *words: object, code: int = 0) -> dict[str, Any]:
    """What `checkpoint` with these words answers."""
    done = plan("checkpoint", *words, "--json")
    assert done.returncode == code, done.stdout + done.stderr
    return json.loads(done.stdout)


def conf(plan: Deployment) -> Path:
    """The file that the plans of the checkpoint tests track."""
    return plan.folder / "steps" / "conf"


def can_mount() -> bool:
    """Whether the test may mount something, in a mount namespace of its own."""
    words = ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(words, capture_output=True, check=False).returncode == 0
