"""What the operator sees: the terminal, and who listens to the events of a run."""

from __future__ import annotations

import sys

from freshtrack_deploy import events
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.terminal import Terminal, printable
from freshtrack_deploy.record import replace
from freshtrack_deploy.redaction import KNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.engine.run import World
    from freshtrack_deploy.events import Event
    from freshtrack_deploy.host.signals import Signals

ENDS_AFTER_STEP = "stopping after this step; Ctrl-C again ends it at once"
ENDS_NOW = "stopping now: the running step is being ended"


class Screen:
    """Console and, with --json, JSON lines; both hear every event."""

    def __init__(self, invocation: Invocation, clock: Clock, signals: Signals) -> None:
        from freshtrack_deploy.cli import deployment
        from freshtrack_deploy.report.console import Console

        self.json = invocation.on("json")
        self._clock = clock
        self._command = deployment.command(invocation)
        talk = "stderr" if self.json else "stdout"
        self.terminal = Terminal(signals=signals, clock=clock, talk=talk, no_color=invocation.on("no_color"))
        verbosity = invocation.on("verbose") - invocation.on("quiet")
        self.console = Console(self.terminal, clock, verbosity=verbosity, json_mode=self.json, command=self._command)
        self._signals = signals
        self._said_stopping = False
        self._listeners: list[Any] = [self.console]
        if self.json:
            from freshtrack_deploy.report.jsonl import JsonLines

            self._listeners.append(JsonLines(self._to_stdout, clock))

    def world(self) -> World:
        """What a run hears and says, through this screen."""
        from freshtrack_deploy.engine.run import World, chance

        told = (self.terminal, KNOWN, self.emit, self.tick)
        return World(self._clock, self._signals, *told, chance, self._command)

    def _to_stdout(self, text: str) -> None:
        self.terminal.write("stdout", text)

    def emit(self, event: Event) -> None:
        """Hand an event to whoever shows it: the console, and the JSON stream where it is wanted."""
        if isinstance(event, events.Notice):  # often the text of an error, from anywhere
            event = replace(event, text=KNOWN.text(event.text))
        for listener in self._listeners:
            listener(event)

    def tick(self) -> None:
        """Called while something is waited for: says that Ctrl-C was heard, and lets the live line go on."""
        if self._signals.finish_step and not self._said_stopping:
            self._said_stopping = True
            self.emit(events.Notice(ENDS_NOW if self._signals.end_step else ENDS_AFTER_STEP))
        self.console.tick()

    def note(self, text: str) -> None:
        """One line for people, outside a run."""
        self.terminal.write("stderr", text + "\n")


def answer(invocation: Invocation, document: dict[str, Any], lines: list[str]) -> None:
    """The answer of a command that is not a run: one JSON document, or lines for people."""
    if invocation.on("json"):
        import json

        sys.stdout.write(json.dumps({"schema": 1, **document}, indent=1, default=str) + "\n")
    else:
        sys.stdout.write("".join(f"{printable(line)}\n" for line in lines))
    sys.stdout.flush()  # an answer that a full disk cut off must not count as given
