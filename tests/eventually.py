"""Waiting for what another process or thread brings about: as long as it takes, and not for ever."""

from __future__ import annotations

import time
from typing import Callable


def eventually(holds: Callable[[], object], patience_s: float = 30, *, what: Callable[[], str] = lambda: "it") -> None:
    """Until something holds; else fails, and says `what` never did."""
    deadline = time.monotonic() + patience_s
    while not holds():
        assert time.monotonic() < deadline, f"waited {patience_s} s in vain: {what()}"
        time.sleep(0.02)
