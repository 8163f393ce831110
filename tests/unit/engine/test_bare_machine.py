"""Where /proc is not mounted nothing is begun: each step would fail in its own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from freshtrack_deploy.engine import session, upkeep
from freshtrack_deploy.errors import MachineBare
from freshtrack_deploy.host import essentials
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state.directory import Asked


@pytest.fixture(autouse=True)
def without_proc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(essentials, "NEEDED", {str(tmp_path / "proc"): "mount it"})


def test_a_machine_without_proc_is_refused_before_the_lock(tmp_path: Path) -> None:
    with pytest.raises(MachineBare) as refusal:
        session.hold(str(tmp_path), 0.0, None)
    assert refusal.value.exit_code == 8
    assert "mount it" in refusal.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_changed_beside_a_run_either(tmp_path: Path) -> None:
    """Files are written through /proc/self/fd, so half of such a change would be made."""
    with pytest.raises(MachineBare):
        upkeep.reset(Asked("", "", "", str(tmp_path)), Clock())
    assert list(tmp_path.iterdir()) == []
