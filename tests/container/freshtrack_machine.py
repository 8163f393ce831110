"""What FreshTrack's plan is tested on: an empty Debian 13 machine, and the versions of a small application of its shape.

What is outside of it, a registry and Stack Auth, is a unit on its port 5000 (tests/freshtrack/outside.py); the base image
is handed to Docker as soon as Docker is there. Its sshd listens on 22 and 2222.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import images
import machine
import traces
from machine import DOCKER_INSIDE, Server, sh

APPLICATION = images.HERE.parent / "freshtrack"
BASE = "freshtrack-test/base:1"
HOME, STATE = "/opt/freshtrack-pro", "/var/lib/freshtrack-deploy"
COMPOSE = "docker compose -p freshtrack-pro"
PSQL = f"{COMPOSE} exec -T --user postgres postgres psql -At -U freshtrack_user freshtrack -c"
ANSWERS = """\
DOMAIN=freshtrack.test
EMAIL=admin@freshtrack.test
VERSION=1
SOURCE=/srv/freshtrack-1.tar.gz
STACK_AUTH_PROJECT_ID=project
STACK_AUTH_PUBLISHABLE_KEY=publishable
STACK_AUTH_SECRET_KEY=stack-auth-very-secret
TLS=internal
STACK_AUTH_URL=http://127.0.0.1:5000
REGISTRY=http://127.0.0.1:5000/v2/
MIGRATE_COMMAND=python3 /app/application.py migrate
"""
VERSIONS = ("1", "2", "3-broken")  # what their `version` file says; their folders are freshtrack-1, -2, -3
REGISTRY = "[Service]\nExecStartPost=/usr/bin/docker load --quiet --input /srv/images.tar\n"
OUTSIDE = (
    "[Service]\nExecStart=/usr/bin/python3 /srv/outside.py /srv/images.tar 5000\n[Install]\nWantedBy=default.target\n"
)
PREPARED = f"""\
mkdir -p /etc/systemd/system/docker.service.d
printf '{REGISTRY}' >/etc/systemd/system/docker.service.d/registry.conf
printf '{OUTSIDE}' >/etc/systemd/system/outside.service
systemctl enable --now --quiet outside
printf 'Port 22\\nPort 2222\\n' >/etc/ssh/sshd_config.d/ports.conf
systemctl restart ssh
chown -R root:root /srv/freshtrack-*
"""


def base_image(folder: Path) -> Path:
    """The application's base image as a file, of the layers that this machine's Docker made or had."""
    file = folder / "images.tar"
    machine.run("docker", "tag", images.derived("freshtrack-base", "trixie", APPLICATION / "base"), BASE)
    machine.run("docker", "save", "--output", str(file), BASE)
    file.chmod(0o644)
    return file


@contextmanager
def bare(
    key: Path, archive: Path, image: Path, folder: Path, *, system: str = "", inside: tuple[str, ...] = DOCKER_INSIDE
) -> Iterator[Server]:
    """A machine fresh from the provider; `deploy.pyz` and `answers.env` are in admin's home, the application in /srv."""
    options = (*inside, "--add-host=freshtrack.test:127.0.0.1", f"--volume={image}:/srv/images.tar:ro")
    with machine.server(system or images.vps("trixie"), key, *options) as server:
        for source in [APPLICATION / "outside.py", *sources(folder)]:
            machine.put(server.name, source, "/srv/")
        sh(server, PREPARED)
        (folder / "answers.env").write_text(ANSWERS)
        server.scp(archive, "deploy.pyz")
        server.scp(folder / "answers.env", "answers.env")
        yield server


def prepared() -> str:
    """The tag of a machine that has most of the packages."""
    return images.derived("freshtrack-server", "trixie", APPLICATION / "server", images.vps("trixie"))


def sources(folder: Path) -> list[Path]:
    """Each version of the application, the first as a tarball."""
    for version in VERSIONS:
        copy = folder / f"freshtrack-{version[0]}"
        shutil.copytree(APPLICATION / "application", copy)
        (copy / "version").write_text(f"{version}\n")
    tarball = folder / "freshtrack-1.tar.gz"
    subprocess.run(["tar", "-C", folder, "-czf", tarball, "freshtrack-1"], check=True)
    return [tarball, folder / "freshtrack-2", folder / "freshtrack-3"]


def answer(server: Server, name: str, value: str) -> None:
    """Change a line of `answers.env`, or add it."""
    sh(server, f"cd /home/admin && sed -i '/^{name}=/d' answers.env && echo '{name}={value}' >>answers.env")


def deploy(server: Server, words: str, code: int = 0) -> list[dict]:
    """The events of an unattended run of the program over ssh."""
    done = server.ssh(f"sudo ./deploy.pyz {words} --yes --json", timeout=900)
    assert done.returncode == code, done.stdout[-4000:] + done.stderr[-4000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def steps(events: list[dict], event: str) -> set[str]:
    return {one["step"] for one in events if one["event"] == event}


def assert_as_before(server: Server, before: dict[str, object], *lively: str) -> None:
    """Everything has been taken back but the state directory, with what lies in it, and the dumps.

    `lively`: files that change by themselves.
    """
    left = traces.differences(before, traces.of(server))
    kept = [path for path in left.pop("files") if not path.startswith((f"{STATE}/", f"{HOME}/backups/", *lively))]
    assert (kept, left) == ([HOME, f"{HOME}/backups", STATE], {}), (kept, left)


def site(server: Server, path: str = "/health") -> dict:
    """What a visitor gets, through TLS whose authority is the web server's own."""
    sh(server, f"{COMPOSE} exec -T caddy cat /data/caddy/pki/authorities/local/root.crt >/run/root.crt")
    return json.loads(sh(server, f"curl --fail --silent --cacert /run/root.crt https://freshtrack.test{path}"))


def secrets(server: Server) -> str:
    """The digests of everything that must survive every run."""
    return sh(server, f"sha256sum {HOME}/secrets/* {HOME}/.env.production")
