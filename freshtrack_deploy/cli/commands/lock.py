"""`lock status`: who runs now; `lock release --force`: end that run, after naming it and asking."""

from __future__ import annotations

import os

from freshtrack_deploy.bare import signal
from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.errors import OperatorStopped, UsageError
from freshtrack_deploy.host.clock import iso
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.host.terminal import Terminal
from freshtrack_deploy.state import directory, lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.state.holder import Held


def carry_out(invocation: Invocation) -> int:
    """Name the holder, or end it. Raises UsageError without --force, OperatorStopped on a no."""
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    held = lock.held(directory.find(asked).path)
    if invocation.verb == "release":
        return _release(invocation, held)
    shown = document(held)
    since = f", since {shown['since']}" if shown["since"] else ""
    answer(invocation, {"lock": shown}, [f"held by {held}{since}" if held else "nobody runs now"])
    return 0


def document(held: Held | None) -> dict[str, Any]:
    """The `lock` of `status` and `lock status`."""
    if held is None:
        return {"held": False, "pid": None, "user": None, "since": None, "step": None}
    holder = held.holder
    return {
        "held": True,
        "pid": held.pid or None,
        "user": holder.user if holder else None,
        "since": iso(holder.since) if holder else None,
        "step": (holder.step or None) if holder else None,
    }


def _release(invocation: Invocation, held: Held | None) -> int:
    """The kernel frees the lock of a dead holder by itself; what can be released is a live one, by ending it."""
    if held is None:
        answer(invocation, {"released": False}, ["nobody holds the lock"])
        return 0
    if not invocation.on("force") or not held.pid:
        raise UsageError(text=f"the lock is held by {held}; lock release --force ends it")
    _confirm(invocation, held)
    os.kill(held.pid, signal.SIGTERM)
    text = f"process {held.pid} was told to stop (SIGTERM): it ends its step, records it and frees the lock"
    answer(invocation, {"released": True, "pid": held.pid}, [text])
    return 0


def _confirm(invocation: Invocation, held: Held) -> None:
    if invocation.on("yes"):
        return
    with Signals() as signals, Terminal(signals=signals) as terminal:
        if not terminal.can_ask:
            raise UsageError(text=f"the lock is held by {held}; to end it without a terminal, add --yes")
        if (terminal.ask_first(f"{held}. End it? [y/N]: ") or "").strip().lower() not in ("y", "yes"):
            raise OperatorStopped(what="the lock")
