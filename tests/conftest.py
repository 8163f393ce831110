"""What every test may use: the built archive, and archives with a program of the test's own behind the real guard."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Callable

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import build  # noqa: E402
from freshtrack_deploy import guard  # noqa: E402

GIVEN = os.environ.get("DEPLOY_PYZ", "")
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # nohup ignores it, and so would everything the tests start
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's `&` ignores it

EXHAUSTIVE = os.environ.get("EXHAUSTIVE") == "1"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# Whole files are handed out to the processors, in this order: the longest first, so that none of them is left at the end.
LONGEST_FIRST = (
    "container/test_suite_on_debian.py",
    "container/test_freshtrack.py",
    "container/test_actions_packages.py",
    "container/test_killed_in_mid_work.py",
    "container/test_failures.py",
    "container/test_real_server.py",
    "container/",
    "crash/",
    "property/",
    "cli/test_secrets.py",
    "cli/",
    "unit/",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, and without EXHAUSTIVE=1 none of those marked `exhaustive("why it waits")`."""
    items.sort(key=place_in_line)
    for item in items:
        wanted = item.get_closest_marker("exhaustive")
        if wanted and not EXHAUSTIVE:
            item.add_marker(pytest.mark.skip(reason=f"{wanted.args[0]}: EXHAUSTIVE=1"))


def place_in_line(item: pytest.Item) -> int:
    path = item.nodeid.partition("tests/")[2]  # the pytest of Debian 11 knows no `item.path`
    return next((place for place, beginning in enumerate(LONGEST_FIRST) if path.startswith(beginning)), 0)


@pytest.fixture(scope="session")
def exhaustive() -> bool:
    """Whether full counts are wanted (`build.py test --exhaustive`) instead of a seeded sample."""
    return EXHAUSTIVE


@pytest.fixture
def seed() -> int:
    """Decides what a sample holds; SEED=N repeats one. Printed, so that a failure tells it."""
    chosen = int(os.environ.get("SEED") or random.SystemRandom().randrange(1 << 32))
    print(f"SEED={chosen}")
    return chosen


@pytest.fixture(scope="session")
def deploy_pyz() -> Path:
    """The archive under test: DEPLOY_PYZ, or dist/deploy.pyz, built anew when a source file is newer."""
    if GIVEN:
        return Path(GIVEN)
    archive = ROOT / "dist" / "deploy.pyz"
    sources = [path for path in build.PACKAGE.rglob("*") if path.suffix != ".pyc" and path.is_file()]
    newest = max(path.stat().st_mtime for path in [*sources, ROOT / "build.py", ROOT / "pyproject.toml"])
    if not archive.exists() or archive.stat().st_mtime < newest:
        build.build(archive)
    return archive


@pytest.fixture(scope="session")
def builder() -> ModuleType:
    """build.py, for tests that build; skipped where an archive is given: that place may have no package index."""
    if GIVEN:
        pytest.skip(f"{GIVEN} is under test: nothing is built here")
    return build


@pytest.fixture
def deploy(deploy_pyz: Path, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the archive with its state in the test's own folder: deploy("run", "--plan", path, env={...})."""

    def run(*arguments: object, env: dict[str, str] | None = None, **options) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": PATH, "HOME": str(tmp_path), "STATE_DIR": str(tmp_path / "state"), **(env or {})}
        command = [str(deploy_pyz), *map(str, arguments)]
        given = {"stdin": subprocess.DEVNULL, "timeout": 120, "cwd": tmp_path, **options}
        if "input" in given:
            del given["stdin"]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, **given)

    return run


@pytest.fixture(scope="session")
def inside() -> Callable[[Path], dict[str, bytes]]:
    """The files that an archive's package holds, by name: inside(archive)."""

    def read(archive: Path) -> dict[str, bytes]:
        with zipfile.ZipFile(archive) as members:
            streams = [guard.Stream(members.read(name)) for name in guard.FILES]
        return {name: stream.read(name) for stream in streams for name in stream.places}

    return read


@pytest.fixture
def make_archive(tmp_path: Path) -> Callable[..., Path]:
    """An archive with the real guard before a program of the test's own.

    `main` is the text of its cli/main.py, further modules of the package are given by name: make_archive(text, later="...").
    """

    def make(main: str, where: Path | None = None, **modules: str) -> Path:
        package = f"{build.SITE}freshtrack_deploy/"
        texts = {"__init__": "", "cli/__init__": "", "cli/main": main, **modules}
        members = {f"{package}{name}.py": text.encode() for name, text in texts.items()}
        members[build.SITE + build.GUARD] = (build.PACKAGE / "guard.py").read_bytes()
        archive = where or tmp_path / "made" / "deploy.pyz"
        build.write(archive, build.pack(members, 0))
        return archive

    return make
