"""A machine whose clock is wrong: the built file sees the time that faketime(1) gives it, and nothing else is changed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from deployments import Deployment, script

pytestmark = pytest.mark.skipif(not shutil.which("faketime"), reason="needs faketime(1)")


@pytest.mark.parametrize(("when", "code"), [("2001-01-01 00:00:00", 8), ("2027-06-01 00:00:00", 0)])
def test_a_clock_before_this_program_was_written_refuses_the_run(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str], when: str, code: int
) -> None:
    """The control is another time that is not now."""
    plan = deployment.plan(script("a"), plan={"requirements": {"commands": ["sh"]}})
    command = ["faketime", when, deploy_pyz, "run", "--yes", "--plan", plan.file]
    done = subprocess.run(
        command, env={**environment, "TZ": "UTC"}, cwd=plan.folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stderr
    assert plan.trace() == ([] if code else ["a"])
    if code:
        assert "clock: 2001-01-01 00:00:" in done.stderr
        assert "wanted: 2025 or later; set the clock: timedatectl set-ntp true" in done.stderr
        assert not plan.state.exists()
