"""build.py where something is missing: one clear sentence, and no half-made archive."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import build


@pytest.fixture
def copy(builder: ModuleType, tmp_path: Path) -> Path:
    """A clone without the environments that earlier builds made."""
    folder = tmp_path / "clone"
    build.copy_source(folder)
    shutil.copy(build.ROOT / "build.py", folder)
    return folder


def run(
    copy: Path, *arguments: str, python: str = sys.executable, **variables: str
) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(copy), **variables}
    return subprocess.run(
        [python, str(copy / "build.py"), *arguments], env=environment, capture_output=True, text=True, check=False
    )


def assert_one_clear_error(done: subprocess.CompletedProcess[str], sentence: str, copy: Path) -> None:
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert not (copy / "dist").exists()


def test_without_a_package_index_it_says_so(copy: Path) -> None:
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}
    assert_one_clear_error(run(copy, **nowhere), "is the package index reachable?", copy)


def test_without_venv_it_names_the_package(copy: Path) -> None:
    """An interpreter whose venv is broken, as Debian's is before python3-venv is installed."""
    (copy / "venv.py").write_text("raise SystemExit('ensurepip is not available')")
    assert_one_clear_error(run(copy, PYTHONPATH=str(copy)), "apt-get install python3-venv", copy)


def test_unknown_arguments_are_refused(copy: Path) -> None:
    done = run(copy, "--frobnicate")
    assert done.returncode == 2
    assert "--frobnicate" in done.stderr


def test_without_docker_the_rest_runs_and_it_says_so(monkeypatch, capfd) -> None:
    """The promise of `build.py test`: 1 where container tests were wanted and could not run, 0 where they were waived."""
    monkeypatch.setattr(build, "docker_answers", lambda: False)
    monkeypatch.setattr(build, "build", lambda archive: archive)
    monkeypatch.setattr(build, "environment", lambda group: sys.executable)
    monkeypatch.setattr(build, "PARALLEL", ())  # not every Debian's pytest has xdist
    one_test = "tests/unit/test_private_group.py"
    assert build.test([one_test]) == 1
    assert "container tests NOT run: no Docker" in capfd.readouterr().out
    assert build.test(["--no-containers", one_test]) == 0
    assert "NOT run" not in capfd.readouterr().out
