"""What is advised after a failure: what the machine was asked may say a secret, and the advice must not."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from freshtrack_deploy.engine import advice, bind
from freshtrack_deploy.model import Step
from freshtrack_deploy.redaction import Redactor


def test_what_was_looked_up_is_told_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service may have written its password to the journal, whose last lines are shown."""
    redactor = Redactor()
    redactor.add("c4n4ry-77")
    monkeypatch.setattr(advice, "guide", lambda *_: ("web[7]: cannot log in with c4n4ry-77",))
    monkeypatch.setattr(advice, "_about", lambda *_: {})
    monkeypatch.setattr(bind, "own_host", lambda _: None)
    run: Any = SimpleNamespace(world=SimpleNamespace(redactor=redactor))
    tried: Any = SimpleNamespace(failure=None, tail=())
    assert advice.lines(run, Step("a", "a", "script", {}), tried) == ("web[7]: cannot log in with [secret]",)
