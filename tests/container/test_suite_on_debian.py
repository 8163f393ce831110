"""Dockerfile.test: the tests that need no Docker, on each Debian's own python3 and pytest."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import images
import machine
import pytest

import build

# The oldest and the newest Python; the two between them with --exhaustive.
SUITES = sorted(images.PYTHON) if os.environ.get("EXHAUSTIVE") == "1" else ["bullseye", "testing"]


@pytest.mark.parametrize("debian", SUITES)
def test_the_suite_passes_on_this_debian(debian: str, deploy_pyz: Path) -> None:
    tag = f"{images.REPOSITORY}:suite-{debian}"
    dockerfile = str(build.ROOT / "Dockerfile.test")
    given = f"BASE={images.base(debian)}"
    machine.run("docker", "build", "-q", "-f", dockerfile, "--build-arg", given, "-t", tag, str(build.ROOT))
    done = subprocess.run(["docker", "run", "--rm", tag], capture_output=True, text=True, timeout=900, check=False)
    last = "\n".join(done.stdout.splitlines()[-60:])
    print(debian, done.stdout.splitlines()[-1])
    assert done.returncode == 0, last
