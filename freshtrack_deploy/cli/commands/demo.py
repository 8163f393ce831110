"""`demo`: the demonstration, by this very file, in a private folder that is removed at the end."""

from __future__ import annotations

import os

from freshtrack_deploy.cli import sources
from freshtrack_deploy.cli.demo.narrator import Narrator
from freshtrack_deploy.cli.demo.stage import Stage
from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.host import essentials
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.dialogue import DialogueBroken
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.host.terminal import Terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation

DOES_NOT_HOLD = 1
GONE = "is gone, and so is what ran in it"
STILL_THERE = "or something that ran in it is still there"


def carry_out(invocation: Invocation) -> int:
    """0 when everything held that was claimed, 1 when not. Raises UsageError without a built file, and MachineBare."""
    if not sources.archive():
        raise UsageError(text="the demonstration runs the built file: python3 build.py && ./dist/deploy.pyz demo")
    if invocation.on("json"):
        raise UsageError(text="the demonstration is for people: it has no --json")
    essentials.require()
    clock = Clock()
    with Signals() as signals, Terminal(signals=signals, clock=clock, no_color=invocation.on("no_color")) as terminal:
        return _play(Stage(sources.archive(), clock, signals, terminal), signals, terminal)


def _play(stage: Stage, signals: Signals, terminal: Terminal) -> int:
    narrator = Narrator(stage, terminal, sources.program())
    held, broken = False, ""
    begun = stage.clock.monotonic()
    try:
        with stage:
            held = narrator.play()
    except DialogueBroken as reason:
        broken = str(reason)
    left = stage.services() or os.path.lexists(stage.folder)
    terminal.write("stdout", "\n")
    if broken:
        narrator.say(f"broken off: {broken}")
    narrator.say(f"{stage.folder} {STILL_THERE if left else GONE}")
    if held and not left:
        narrator.say(f"everything above holds; it took {stage.clock.monotonic() - begun:.0f} s")
        return 0
    return 128 + signals.last if signals.last else DOES_NOT_HOLD
