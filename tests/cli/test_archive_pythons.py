"""The interpreters of this machine, whichever there are: new ones start the program, old ones get a sentence.

3.9, 3.11, 3.13, 3.14 and 2.7 are always there in tests/container; that the guard parses everywhere, in tests/unit/test_house.py.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import build

HELLO = "import sys\ndef main(argv):\n    print('hello', sys.flags.isolated, sys.flags.no_site)\n    return 0\n"
FOLDERS = [*map(Path, os.environ.get("PATH", "").split(":")), *Path.home().glob(".pyenv/versions/*/bin")]


def version_of(path: Path) -> tuple[int, ...]:
    """The version by the file's name, for it may be a shim that asks back: python3.11 -> (3, 11)."""
    found = re.fullmatch(r"python([23])\.(\d+)", path.name)
    return (int(found[1]), int(found[2])) if found else ()


def interpreters() -> dict[tuple[int, ...], Path]:
    """One interpreter of each version, those of version managers by their real place."""
    paths = [path for folder in FOLDERS if "shims" not in folder.parts for path in sorted(folder.glob("python[23].*"))]
    return {version_of(path): path for path in reversed(paths) if version_of(path)}


FOUND = interpreters()
NEW = {version: path for version, path in FOUND.items() if version >= (3, 9)}
OLD = {version: path for version, path in FOUND.items() if version < (3, 9)}


def name(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


@pytest.mark.parametrize("version", NEW or [sys.version_info[:2]], ids=name)
def test_this_python_starts_it(make_archive, version: tuple[int, ...]) -> None:
    done = subprocess.run(
        [NEW.get(version, sys.executable), make_archive(HELLO)], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr, done.returncode) == ("hello 1 1\n", "", 0)


@pytest.mark.skipif(not OLD, reason="no Python older than 3.9 here; 2.7 is in tests/container")
@pytest.mark.parametrize("version", OLD or [(0,)], ids=name)
def test_this_old_python_gets_one_sentence(make_archive, version: tuple[int, ...]) -> None:
    done = subprocess.run([OLD[version], make_archive(HELLO)], capture_output=True, text=True, check=False)
    assert done.returncode == 8
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert f"needs Python 3.9 or newer and this is Python {name(version)}:" in done.stderr


@pytest.mark.parametrize("version", [(3, 8, 10), (3, 0, 0), (2, 7, 18)], ids=name)
def test_any_older_version_gets_one_sentence(version: tuple[int, ...]) -> None:
    """The decision by itself, for versions that no machine here may have."""
    text = (build.PACKAGE / "guard.py").read_text()
    pretend = f"import sys; sys.version_info = {version}; exec(compile({text!r}, 'guard', 'exec'), {{'__name__': '__main__'}})"
    done = subprocess.run([sys.executable, "-IS", "-c", pretend], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (8, 1)
    assert f"this is Python {name(version[:2])}:" in done.stderr
