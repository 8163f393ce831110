"""The deployment fixture: a plan in a folder of its own, run by the built file."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Callable

import pytest
from deployments import Deployment


@pytest.fixture
def deployment(tmp_path: Path, deploy: Callable[..., subprocess.CompletedProcess[str]]) -> Deployment:
    (tmp_path / "steps").mkdir()
    return Deployment(tmp_path, deploy)
