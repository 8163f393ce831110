"""A signed repository that a plan brings along with its key: used, taken back, and refused when the key is another's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
import repositories
import traces

STEP = {
    "id": "demo",
    "apt-install": {"packages": ["demo"], "repository": "demo.list", "key": repositories.KEY},
}
PLAN = "--plan /root/plan/plan.json --state-dir /root/state"


@pytest.fixture(scope="module")
def keys() -> Iterator[tuple[Path, Path]]:
    """The repository's key, and another's."""
    with repositories.signing_key() as key, repositories.signing_key() as other:
        yield key, other


ASIDE = "^/root/|^/srv/|^/var/lib/dpkg/status$"  # what this test brings along, and what dpkg notes down


class Debian:
    """A Debian without other sources, a signed repository, and a plan that uses it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.empty = traces.files(name, ASIDE)

    def sh(self, script: str):
        return machine.shell(self.name, script)

    def deploy(self, words: str):
        return self.sh(f"/opt/deploy.pyz {words} {PLAN}")

    def run(self, *words: str) -> tuple[int, dict[str, dict]]:
        done = self.deploy(f"run --json --yes {' '.join(words)}")
        print(done.stderr)
        return done.returncode, {event["event"]: event for event in map(json.loads, done.stdout.splitlines())}

    @property
    def added(self) -> set[str]:
        """What differs from the Debian of the beginning."""
        return set(traces.unlike(self.empty, traces.files(self.name, ASIDE)))

    def take_back(self) -> None:
        done = self.deploy("rollback --full --yes")
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(params=["bookworm", "trixie"])
def debian(
    request: pytest.FixtureRequest, keys: tuple[Path, Path], deploy_pyz: Path, tmp_path: Path
) -> Iterator[Debian]:
    repository, plan = tmp_path / "repository", tmp_path / "plan"
    for folder in (repository, plan):
        folder.mkdir()
    repositories.package(repository, "demo", "1.0", {"usr/share/demo/text": "one\n"})
    repositories.make(repository, keys[0])
    (plan / "plan.json").write_text(json.dumps({"plan": {"name": "signed"}, "step": [STEP]}))
    (plan / "demo.list").write_text(repositories.SOURCE)
    (plan / repositories.KEY).write_text(repositories.public(keys[0]))
    with machine.container(images.base(request.param), "--network=none") as name:
        machine.put(name, repository, repositories.PLACE)
        machine.put(name, plan, "/root/plan")
        machine.put(name, deploy_pyz, "/opt/deploy.pyz")
        machine.shell(
            name, "chown -R root:root /root /srv /opt; rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/*"
        )
        yield Debian(name)


def test_a_package_of_a_signed_repository_is_installed_and_everything_taken_back(debian: Debian) -> None:
    predicted = json.loads(debian.deploy("run --dry-run --json").stdout)["steps"][0]
    assert predicted["verdict"] in ("would change", "cannot know yet")
    assert "would write /etc/apt/keyrings/demo.asc" in predicted["details"]
    assert "would write /etc/apt/sources.list.d/demo.list" in predicted["details"]
    assert debian.run()[0] == 0
    assert debian.sh("cat /usr/share/demo/text").stdout == "one\n"
    assert debian.sh("stat -c '%a %U' /etc/apt/keyrings/demo.asc").stdout == "644 root\n"
    code, happened = debian.run()
    assert (code, happened["step-skipped"]["reason"]) == (0, "done")
    debian.take_back()
    assert debian.added == set()


def test_a_key_of_another_installs_nothing_and_nothing_of_it_stays(debian: Debian, keys: tuple[Path, Path]) -> None:
    text = repositories.public(keys[1])
    assert machine.shell(debian.name, f"cat >/root/plan/{repositories.KEY} <<'END'\n{text}END").returncode == 0
    code, happened = debian.run()
    failed = happened["step-failed"]
    assert (code, failed["category"], failed["code"]) == (1, "critical:package", "E_PKG_CORRUPT"), failed
    assert "NO_PUBKEY" in failed["evidence"] or "is not signed" in failed["evidence"] or "sqv" in failed["evidence"], (
        failed
    )
    assert debian.sh("test -e /usr/share/demo").returncode == 1
    debian.take_back()
    assert debian.added == set()


def test_a_file_that_was_changed_behind_the_signature_is_not_installed(debian: Debian) -> None:
    debian.sh(f"cd {repositories.PLACE}; echo more >>demo_1.0.deb")
    code, happened = debian.run()
    assert (code, happened["step-failed"]["category"]) == (1, "critical:package")
    debian.take_back()
    assert debian.added == set()
