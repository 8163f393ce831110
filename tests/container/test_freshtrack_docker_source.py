"""FreshTrack with Docker from a repository that stands in for Docker's own: under its name, over TLS, signed, for each suite.

The programs are Debian's, in packages with Docker's names. The one thing changed in the plan is the key's fingerprint.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import freshtrack_machine
import images
import machine
import pytest
import traces
from freshtrack_machine import answer, assert_as_before, sh, site, steps
from machine import DOCKER_INSIDE, Server
from neighbours import THEIR_PAGE, move_in, theirs
from world import World

PLAN = Path(__file__).parents[2] / "freshtrack_deploy" / "plans" / "freshtrack"
FOLDER = "/srv/plan"
PACKAGES = "docker-ce docker-ce-cli containerd.io docker-buildx-plugin docker-compose-plugin"
INSTALLED = f"dpkg-query -W -f '${{Package}} ${{db:Status-Status}}\\n' {PACKAGES}"
SOURCES = "/etc/apt/sources.list.d/docker.sources"

pytestmark = [
    pytest.mark.exhaustive("takes four minutes a Debian"),
]


@pytest.fixture
def machine_of(outside: World, key: Path, deploy_pyz: Path, base_image: Path, tmp_path: Path):
    """A machine for which download.docker.com is the stand-in: `with machine_of(IMAGE) as server`."""

    @contextmanager
    def made(system: str) -> Iterator[Server]:
        inside = (*DOCKER_INSIDE, f"--add-host=download.docker.com:{outside.address}")
        with freshtrack_machine.bare(key, deploy_pyz, base_image, tmp_path, system=system, inside=inside) as server:
            outside.is_trusted_by(server)
            machine.put(server.name, plan(tmp_path, outside), FOLDER)
            sh(server, f"chown -R root:root {FOLDER}")
            answer(server, "DOCKER_SOURCE", "docker")
            assert server.ssh("sudo true").returncode == 0  # sudo leaves a file in the home of who calls it first
            yield server

    return made


def plan(folder: Path, outside: World) -> Path:
    """The built-in plan, which takes the stand-in's key for Docker's."""
    copy = Path(shutil.copytree(PLAN, folder / "plan"))
    script = copy / "files" / "docker-repository"
    text = script.read_text()
    line = next(line for line in text.splitlines() if line.startswith("FINGERPRINT = "))
    script.write_text(text.replace(line, f'FINGERPRINT = "{outside.fingerprint}"'))
    return copy


def deploy(server: Server, code: int = 0) -> list[dict]:
    return freshtrack_machine.deploy(server, f"run --plan {FOLDER}/plan.toml --config answers.env", code)


@pytest.mark.parametrize("suite", ["bookworm", "trixie"])
def test_docker_comes_from_its_own_repository_and_goes_again(machine_of, suite: str) -> None:
    with machine_of(images.vps(suite)) as server:
        before = traces.of(server)
        events = deploy(server)
        assert steps(events, "step-completed") >= {"docker-repository", "docker-docker", "site", "finished"}
        assert site(server) == {"status": "healthy", "version": "1"}
        assert installed(server) == [f"{name} installed" for name in sorted(PACKAGES.split())]
        assert f"Suites: {suite}" in sh(server, f"cat {SOURCES}").splitlines()
        assert "download.docker.com" in sh(server, "apt-cache policy docker-ce")
        freshtrack_machine.deploy(server, "rollback --full")
        assert_as_before(server, before)


def test_debians_docker_is_exchanged_with_what_runs_in_it_and_comes_back(machine_of) -> None:
    """Their container stops while the packages are exchanged, and starts again by its own restart policy."""
    with machine_of(freshtrack_machine.prepared()) as server:
        move_in(server)
        before, packages = theirs(server), traces.lines(server, traces.INSTALLED)
        deploy(server)
        assert len(installed(server)) == len(PACKAGES.split())
        assert site(server) == {"status": "healthy", "version": "1"}
        sh(server, THEIR_PAGE)
        freshtrack_machine.deploy(server, "rollback --full")
        assert traces.lines(server, traces.INSTALLED) == packages
        machine.until(lambda: server.execute("sh", "-c", THEIR_PAGE, check=False).returncode == 0, "their page")
        assert not_of_one_start(theirs(server)) == not_of_one_start(before)


def installed(server: Server) -> list[str]:
    return sorted(line for line in sh(server, INSTALLED).splitlines() if line.endswith(" installed"))


def not_of_one_start(told: dict[str, str]) -> dict[str, str]:
    """Docker was started anew: its process, and those of the containers, are others."""
    return {what: text for what, text in told.items() if what not in ("since", "daemon")}
