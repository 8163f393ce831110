"""The Debian images of the container tests, made when they are absent and kept between runs.

A base comes from the registry that Docker is set up with, or, where none answers, from mmdebstrap and the machine's own
apt sources. Every tag carries a digest of what the image was made from, so that a changed recipe makes a new image.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
from pathlib import Path
from typing import Callable

import build

HERE = Path(__file__).resolve().parent
REPOSITORY = "freshtrack-deploy-test"
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
PACKAGES = "python3,ca-certificates"
PYTHON = {"bullseye": "3.9", "bookworm": "3.11", "trixie": "3.13", "testing": "3.14"}
ROLLING = {"testing", "sid"}  # these have neither an updates nor a security suite of their own

FROM_REGISTRY = f"""\
ARG BASE
FROM ${{BASE}}
RUN apt-get update && apt-get install -y --no-install-recommends {PACKAGES.replace(",", " ")} && rm -rf /var/lib/apt/lists/*
"""
APT_OPTIONS = ('Acquire::Check-Valid-Until "false"', 'Acquire::Check-Date "false"', 'Acquire::Languages "none"')
LEFT_OUT = ("/usr/share/man/*", "/usr/share/doc/*", "/usr/share/locale/*")


class ImageError(Exception):
    """An image can't be made here; the text says what was tried."""


def base(suite: str) -> str:
    """The tag of a slim Debian of this suite with python3; made now if need be (half a minute)."""
    tag = f"{REPOSITORY}:{suite}-{digest(FROM_REGISTRY, *APT_OPTIONS, *LEFT_OUT)}"
    return made(tag, lambda: make_base(suite, tag))


def make_base(suite: str, tag: str) -> None:
    slim = f"debian:{suite}-slim"
    if exists(slim) or succeeds("docker", "pull", "--quiet", slim):
        build_image(tag, FROM_REGISTRY, {"BASE": slim})
    else:
        bootstrap(suite, tag)


def derived(name: str, suite: str, folder: Path, on: str = "") -> str:
    """The tag of an image built by the Dockerfile in `folder`, which takes BASE as its argument: `on`, or a base."""
    on = on or base(suite)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    tag = f"{REPOSITORY}:{name}-{suite}-{digest(on, *(path.read_text() for path in files))}"
    return made(tag, lambda: call("docker", "build", "--quiet", "--tag", tag, "--build-arg", f"BASE={on}", str(folder)))


def made(tag: str, make: Callable[[], None]) -> str:
    """The tag, and its image there is: tests run in parallel, and the second one waits for what the first one makes."""
    if not exists(tag):
        with build.one_at_a_time():
            if not exists(tag):
                make()
    return tag


def vps(suite: str) -> str:
    """The tag of a machine fresh from the provider: systemd, sshd, sudo, python3, two users."""
    return derived("vps", suite, HERE / "vps")


def services(suite: str) -> str:
    """The same with PostgreSQL (running), nginx (not), curl and git."""
    return derived("services", suite, HERE / "services", vps(suite))


def build_image(tag: str, dockerfile: str, arguments: dict[str, str]) -> None:
    given = [word for name, value in arguments.items() for word in ("--build-arg", f"{name}={value}")]
    call("docker", "build", "--quiet", "--tag", tag, *given, "-", input=dockerfile.encode())


def bootstrap(suite: str, tag: str) -> None:
    """Make a base out of Debian's packages and hand it to Docker without a file in between."""
    making = subprocess.Popen(
        bootstrap_command(suite), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    loading = subprocess.Popen(
        ["docker", "import", "--change", 'CMD ["bash"]', "-", tag], stdin=making.stdout, stdout=subprocess.DEVNULL
    )
    making.stdout.close()
    making.stdin.write(apt_sources(suite).encode())
    making.stdin.close()
    complaint = making.stderr.read().decode()
    if making.wait() or loading.wait():
        raise ImageError(f"Docker pulls no debian:{suite}-slim, and mmdebstrap made none:\n{complaint}")


def bootstrap_command(suite: str) -> list[str]:
    apt = [f"--aptopt={option}" for option in APT_OPTIONS]
    dpkg = [f"--dpkgopt=path-exclude={pattern}" for pattern in LEFT_OUT]
    return ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={PACKAGES}", *apt, *dpkg, suite, "-", "-"]


def apt_sources(suite: str) -> str:
    """sources.list lines for a suite, from the mirrors that this machine itself uses."""
    main, security = mirror("debian"), mirror("debian-security")
    wanted = [(main, suite)]
    if suite not in ROLLING:
        wanted += [(main, f"{suite}-updates"), (security, f"{suite}-security")]
    return "".join(f"deb [signed-by={KEYRING}] {uri} {name} main\n" for uri, name in wanted)


def mirror(archive: str) -> str:
    """The first URI in the machine's apt sources that ends in this archive's name."""
    folder = Path("/etc/apt")
    files = [folder / "sources.list", *sorted((folder / "sources.list.d").glob("*"))]
    lines = [line for path in files if path.is_file() for line in path.read_text().splitlines()]
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    found = [word for word in words if re.fullmatch(rf"\w+://\S+/{archive}/?", word)]
    if not found:
        raise ImageError(f"the apt sources of this machine name no mirror of {archive}")
    return found[0]


def digest(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:12]


def exists(tag: str) -> bool:
    return succeeds("docker", "image", "inspect", tag)


def succeeds(*command: str) -> bool:
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0


def call(*command: str, input: bytes | None = None) -> None:
    done = subprocess.run(command, input=input, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        raise ImageError(f"{' '.join(command)}\n{done.stdout.decode(errors='replace')}")
