"""Where /proc is not mounted nothing is begun: each step would fail in its own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from freshtrack_deploy.engine import session
from freshtrack_deploy.errors import MachineBare


def test_a_machine_without_proc_is_refused_before_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "NEEDED", {str(tmp_path / "proc"): "mount it"})
    with pytest.raises(MachineBare) as refusal:
        session.hold(str(tmp_path), 0.0, None)
    assert refusal.value.exit_code == 8
    assert "mount it" in refusal.value.remedy
    assert list(tmp_path.iterdir()) == []
