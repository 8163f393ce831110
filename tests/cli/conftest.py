"""The deployment fixture: a plan in a folder of its own, run by the built file."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment
from terminals import Person

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@pytest.fixture
def deployment(tmp_path: Path, deploy: Callable[..., subprocess.CompletedProcess[str]]) -> Deployment:
    (tmp_path / "steps").mkdir()
    return Deployment(tmp_path, deploy)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """What `deploy` gives the program, for tests that start it themselves."""
    return {"PATH": PATH, "HOME": str(tmp_path), "STATE_DIR": str(tmp_path / "state")}


@pytest.fixture(scope="session")
def faketime() -> Iterator[str]:
    """What to preload for a time that is not now; FAKETIME says which.

    A program that ends by _exit(2), as ours does, leaves a shared memory named after its number, and faketime(1) refuses
    to start under the number of one that is left: those of the dead are removed.
    """
    if not shutil.which("faketime"):
        pytest.skip("needs faketime(1)")
    asked = ["faketime", "now", "sh", "-c", 'printf %s "$LD_PRELOAD"']
    yield subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    for left in Path("/dev/shm").glob("*faketime_s?m_*"):
        if not Path("/proc", left.name.rpartition("_")[2]).exists():
            left.unlink(missing_ok=True)


@pytest.fixture
def person(deploy_pyz: Path, tmp_path: Path, environment: dict[str, str]) -> Iterator[Callable[..., Person]]:
    """Somebody types a command at a terminal: person("run", "--plan", file, size=(24, 20), env={...})."""
    people: list[Person] = []

    def sit(*words: object, env: dict[str, str] | None = None, **options: Any) -> Person:
        settings = {**environment, "TERM": "xterm", "LC_ALL": "C.UTF-8", **(env or {})}
        people.append(Person(deploy_pyz, *words, env=settings, cwd=tmp_path, **options))
        return people[-1]

    yield sit
    for one in people:
        one.close()


@pytest.fixture
def background(deploy_pyz: Path, tmp_path: Path, environment: dict[str, str]) -> Iterator[Callable[..., Any]]:
    """The program as a process that the test may signal; ended with the test."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: object, **options: Any) -> subprocess.Popen[str]:
        given: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        settings = {"env": environment, "cwd": tmp_path, "text": True, **given, **options}
        started.append(subprocess.Popen([str(deploy_pyz), *map(str, words)], **settings))
        return started[-1]

    yield start
    for one in started:
        if one.poll() is None:
            one.kill()
        one.communicate()
