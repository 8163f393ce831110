"""Container tests fail where they cannot run and CI is set; at a desk without Docker they are skipped, and say so."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import freshtrack_machine  # noqa: E402
import images  # noqa: E402
import machine  # noqa: E402
import world  # noqa: E402


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.container)


@pytest.fixture(scope="session", autouse=True)
def docker() -> None:
    try:
        answer = subprocess.run(["docker", "info"], capture_output=True, text=True, check=False)
        reason = answer.stderr.strip() if answer.returncode else ""
    except OSError as error:
        reason = str(error)
    if reason and os.environ.get("CI"):
        pytest.fail(f"no Docker: {reason}")
    if reason:
        pytest.skip(f"no Docker: {reason}")


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An ssh key for this session alone."""
    return machine.make_key(tmp_path_factory.mktemp("ssh"))


@pytest.fixture(params=["bookworm", "trixie"])
def server(request: pytest.FixtureRequest, key: Path) -> Iterator[machine.Server]:
    """A server fresh from the provider, Debian 12 and 13, for one test."""
    with machine.server(images.vps(request.param), key) as running:
        yield running


@pytest.fixture(scope="session")
def base_image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image that FreshTrack's application is built on, as a file."""
    return freshtrack_machine.base_image(tmp_path_factory.mktemp("images"))


@pytest.fixture
def bare(key: Path, deploy_pyz: Path, base_image: Path, tmp_path: Path) -> Iterator[machine.Server]:
    """An empty machine that FreshTrack can be deployed on."""
    with freshtrack_machine.bare(key, deploy_pyz, base_image, tmp_path) as running:
        yield running


@pytest.fixture
def equipped(key: Path, deploy_pyz: Path, base_image: Path, tmp_path: Path) -> Iterator[machine.Server]:
    """The same with most of the packages, for tests of what comes after them."""
    system = freshtrack_machine.prepared()
    with freshtrack_machine.bare(key, deploy_pyz, base_image, tmp_path, system=system) as running:
        yield running


@pytest.fixture(scope="module")
def outside() -> Iterator[world.World]:
    """A certificate authority and Docker's repository, for the machines of one module."""
    with world.world() as made:
        yield made


@pytest.fixture(scope="module", params=sorted(images.PYTHON))
def debian(request: pytest.FixtureRequest) -> str:
    """Each Debian in turn: the name of its suite."""
    images.base(request.param)
    return request.param


class Shell:
    """Runs shell scripts, as root, in one container."""

    def __init__(self, container: str) -> None:
        self.container = container

    def __call__(self, script: str, *options: str) -> subprocess.CompletedProcess[str]:
        return machine.shell(self.container, script, *options)


@pytest.fixture(scope="module")
def shell(debian: str) -> Iterator[Shell]:
    """A shell in a container of each Debian, without network: shell(script, *exec_options)."""
    with machine.container(images.base(debian), "--network=none") as name:
        yield Shell(name)
