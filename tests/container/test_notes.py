"""The example deployment on a real server: installed, left alone, upgraded, a bad version taken back, removed.

nginx, PostgreSQL and Python are Debian's; the releases come from a web server on the machine's own loopback.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
from machine import Server

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
SUITES = ["bookworm", "trixie"] if os.environ.get("EXHAUSTIVE") == "1" else ["trixie"]
PORT = 8099
OF_A_VERSION = {"release", "venv", "dump", "migrate", "switch", "app"}  # uses the version, or depends on what does
TREE = "find /etc /opt /srv /usr/local /var/lib/notes -xdev -type f ! -name '*.dump' -printf '%p %m %u %g %s %T@\\n' | sort"
ASK = """\
import sys, urllib.request as u
data = sys.argv[2].encode() if len(sys.argv) > 2 else None
print(u.urlopen(u.Request("http://127.0.0.1" + sys.argv[1], data, {"Host": "notes.example.org"}), timeout=10).read().decode())
"""


class Notes:
    """A server with the example plan in several versions, and its releases on loopback."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def sh(self, script: str) -> str:
        return machine.sh(self.server, script)

    def deploy(self, version: str, command: str, *words: str) -> subprocess.CompletedProcess[str]:
        plan = f"--plan plan/v{version}.toml"
        return self.server.ssh(f"sudo ./deploy.pyz {command} {plan} {' '.join(words)}", timeout=900)

    def run(self, version: str) -> tuple[int, dict[str, list[str]]]:
        """The exit code, and what happened to which steps."""
        given = ("--json", "--yes", "--set domain=notes.example.org", f"--set releases=http://127.0.0.1:{PORT}")
        done = self.deploy(version, "run", *given)
        happened: dict[str, list[str]] = {}
        for event in map(json.loads, done.stdout.splitlines()):
            if "step" in event:
                happened.setdefault(event["event"], []).append(event["step"])
        print(done.stderr)
        return done.returncode, happened

    def ask(self, path: str, *data: str) -> dict:
        return json.loads(self.server.execute("python3", "-c", ASK, path, *data).stdout)

    @property
    def stored(self) -> list[str]:
        return self.sh("su postgres -c \"psql -Atc 'select text from notes order by id' notes\"").splitlines()


@pytest.fixture(params=SUITES)
def notes(request: pytest.FixtureRequest, key: Path, deploy_pyz: Path, tmp_path: Path) -> Iterator[Notes]:
    for version in ("1.0.0", "2.0.0", "3.0.0"):
        lay_out(tmp_path, version)
    with machine.server(images.vps(request.param), key) as server:
        server.scp(deploy_pyz, "deploy.pyz")
        machine.put(server.name, tmp_path / "plan", "/home/admin/plan")
        machine.put(server.name, tmp_path / "releases", "/srv/releases")
        serve = f"python3 -m http.server --bind 127.0.0.1 --directory /srv/releases {PORT}"
        server.execute("systemd-run", "--unit=releases", *serve.split())
        yield Notes(server)


def lay_out(folder: Path, version: str) -> None:
    """The plan of a version, and its release as the example's artifact names it. Version 3 never becomes healthy."""
    plan, releases = folder / "plan", folder / "releases"
    (plan / "files").mkdir(parents=True, exist_ok=True)
    releases.mkdir(exist_ok=True)
    text = (EXAMPLES / "notes.toml").read_text()
    (plan / f"v{version}.toml").write_text(text.replace('version = "1.0.0"', f'version = "{version}"', 1))
    for file in (EXAMPLES / "files").iterdir():
        (plan / "files" / file.name).write_bytes(file.read_bytes())
    app = folder / f"notes-{version}"
    app.mkdir()
    for file in (EXAMPLES / "notes-app").glob("*.py"):
        broken = version == "3.0.0" and file.name == "notes.py"
        (app / file.name).write_text(file.read_text().replace('"healthy"', '"broken"' if broken else '"healthy"'))
    (app / "VERSION").write_text(f"{version}\n")
    archive = releases / f"{app.name}.tar.gz"
    with tarfile.open(archive, "w:gz") as tar:
        tar.add(app, app.name)
    archive.with_name(f"{archive.name}.sha256").write_text(
        f"{hashlib.sha256(archive.read_bytes()).hexdigest()}  {archive.name}\n"
    )


def test_the_example_is_installed_upgraded_and_taken_back(notes: Notes) -> None:
    version_1_is_installed(notes)
    the_same_again_only_checks(notes)
    version_2_takes_its_place(notes)
    version_3_is_never_healthy_and_leaves_version_2(notes)
    all_is_taken_back_but_the_data(notes)
    code, _ = notes.run("2.0.0")
    assert (code, notes.stored) == (0, ["written with version 1", "written with version 2"])


def version_1_is_installed(notes: Notes) -> None:
    code, happened = notes.run("1.0.0")
    assert (code, len(happened["step-completed"])) == (0, 14)
    assert notes.ask("/health") == {"status": "healthy", "version": "1.0.0"}
    assert notes.sh("stat -c '%a %U %G' /etc/notes.env").split() == ["640", "root", "notes"]
    notes.ask("/notes", "written with version 1")


def the_same_again_only_checks(notes: Notes) -> None:
    tree, pid = notes.sh(TREE), notes.sh("systemctl show -p MainPID --value notes")
    code, happened = notes.run("1.0.0")
    assert (code, happened["step-completed"]) == (0, ["health"])  # it checks, always
    assert (notes.sh(TREE), notes.sh("systemctl show -p MainPID --value notes")) == (tree, pid)


def version_2_takes_its_place(notes: Notes) -> None:
    code, happened = notes.run("2.0.0")
    assert (code, set(happened["step-completed"])) == (0, {*OF_A_VERSION, "health"})
    assert notes.ask("/health") == {"status": "healthy", "version": "2.0.0"}
    notes.ask("/notes", "written with version 2")


def version_3_is_never_healthy_and_leaves_version_2(notes: Notes) -> None:
    tree = notes.sh(TREE)  # but for the dumps, which stay
    code, happened = notes.run("3.0.0")
    assert (code, happened["step-failed"]) == (5, ["health"])
    assert set(happened["step-undone"]) == OF_A_VERSION
    assert notes.ask("/health") == {"status": "healthy", "version": "2.0.0"}
    assert notes.ask("/notes") == {"notes": ["written with version 1", "written with version 2"]}
    assert notes.sh(TREE) == tree


def all_is_taken_back_but_the_data(notes: Notes) -> None:
    done = notes.deploy("2.0.0", "rollback --full --yes")
    assert done.returncode == 0, done.stdout + done.stderr
    gone = (
        "ls -d /opt/notes /etc/notes.env /etc/systemd/system/notes.service /var/lib/notes/.profile 2>/dev/null || true"
    )
    assert notes.sh(gone).split() in ([], ["/var/lib/notes/.profile"])  # a home outlives its user
    assert "no such user" in notes.sh("id notes 2>&1 || true")
    assert notes.sh("dpkg-query -W -f '${db:Status-Status}' nginx-light 2>/dev/null || true") in ("", "config-files")
    assert notes.sh("ls /var/lib/postgresql/*/main/PG_VERSION") != ""
