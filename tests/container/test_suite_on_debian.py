"""Dockerfile.test: the tests that need no Docker, on each Debian's own python3 and pytest."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import images
import pytest

import build

# The oldest and the newest Python; the two between them with --exhaustive.
SUITES = sorted(images.PYTHON) if os.environ.get("EXHAUSTIVE") == "1" else ["bullseye", "testing"]
DOCKERFILE = build.ROOT / "Dockerfile.test"


@pytest.mark.parametrize("debian", SUITES)
def test_the_suite_passes_on_this_debian(debian: str, deploy_pyz: Path) -> None:
    with image(debian) as tag:
        done = subprocess.run(["docker", "run", "--rm", tag], capture_output=True, text=True, timeout=1800, check=False)
    last = "\n".join(done.stdout.splitlines()[-60:])
    assert done.returncode == 0, last + done.stderr
    print(debian, done.stdout.splitlines()[-1])


@contextmanager
def image(debian: str) -> Iterator[str]:
    """The tag of an image of this run's own, removed at the end; what it is built on, a Debian with packages, is kept."""
    base = images.base(debian)
    command = ["docker", "build", "--quiet", "--file", str(DOCKERFILE), "--build-arg", f"BASE={base}", str(build.ROOT)]
    packages = f"{images.REPOSITORY}:suite-{debian}-{images.digest(base, DOCKERFILE.read_text())}"
    images.made(packages, lambda: images.call(*command, "--target", "packages", "--tag", packages))
    tag = f"{images.REPOSITORY}:suite-{debian}-{os.getpid()}"
    images.call(*command, "--tag", tag)
    try:
        yield tag
    finally:
        images.call("docker", "image", "rm", tag)
