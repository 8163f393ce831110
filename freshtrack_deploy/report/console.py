"""What people see of a run.

The law of this screen:
- One line a fact. `[RUN]`, `[SKIP]`, `completed`, `failed` are texts that scripts know and keep their wording.
- Progress goes to stdout, trouble to stderr (with --json all of it to stderr); lower case, no full stop at the end.
- A live line exists only at a terminal, and is wiped before anything else is written.
- Elsewhere silence is never mistaken for death: a line a minute says what runs and for how long.
- Colour repeats what words have said. The last line says what to type next.
- Nothing that a program printed reaches the terminal before its control characters are made harmless.
"""

from __future__ import annotations

from freshtrack_deploy import events
from freshtrack_deploy.report.diagnosis import diagnosis, glimpse, headline
from freshtrack_deploy.report.summary import closing
from freshtrack_deploy.report.text import clip, counted, duration, stopwatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Callable

    from freshtrack_deploy.events import Event
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.terminal import Terminal

QUIET, NORMAL, VERBOSE = -1, 0, 1

HEARTBEAT_S = 60.0
REDRAW_S = 0.1  # a step that prints 100,000 lines a second must not cost as many redraws
LINE_LIMIT = 4096  # characters of an unbroken line that are held back before it is shown in pieces
LAST_LINE_REACH = 400  # characters at the end of a chunk in which its last line is looked for

RED, GREEN, YELLOW, DIM = "31", "32", "33", "2"


class _Running:
    """A step in progress, as the live line and the heartbeat need it."""

    def __init__(self, name: str, since: float) -> None:
        self.name = name
        self.since = since
        self.said_at = since
        self.last_line = ""
        self.waiting = ""  # what it waits for, until it prints something
        self.partial: dict[str, str] = {}  # stream -> text without its line end yet


class Console:
    """A listener that tells people what happens. Call `tick()` about once a second while a run goes on."""

    def __init__(
        self,
        terminal: Terminal,
        clock: Clock,
        *,
        verbosity: int = NORMAL,
        json_mode: bool = False,
        command: str = "deploy.pyz",
    ) -> None:
        self._terminal = terminal
        self._clock = clock
        self._verbosity = verbosity
        self._talk = "stderr" if json_mode else "stdout"
        self._command = command
        self._running: dict[str, _Running] = {}
        self._names: dict[str, str] = {}
        self._waiting = ""  # what we wait for ourselves
        self._waiting_since: float | None = None  # None: the text itself says how long
        self._waiting_said_at = -HEARTBEAT_S
        self._quiet_until = 0.0  # a wait that is not worth a line yet
        self._drawn_at = -REDRAW_S

    def __call__(self, event: Event) -> None:
        if not isinstance(event, (events.Waiting, events.StepOutput)):
            self._waiting = ""
        show = _SHOWN.get(type(event))
        if show:
            show(self, event)
        self._draw()

    def tick(self) -> None:
        """Keep the live line's time going; without a terminal, say once a minute what runs."""
        if self._terminal.interactive:
            self._draw()
        elif self._running:
            self._beat(self._clock.monotonic())
        elif self._waiting and (now := self._clock.monotonic()) >= self._quiet_until:
            self._say_waiting(self._waiting_so_far(now))

    def _beat(self, now: float) -> None:
        for step, running in self._running.items():
            if now - running.said_at >= HEARTBEAT_S:
                running.said_at = now
                waiting = f": {running.waiting}" if running.waiting else ""
                self._say(f"{step} is running for {duration(now - running.since)}{waiting}")

    # What each event looks like.

    def _run_started(self, event: events.RunStarted) -> None:
        title = f"{event.plan} {event.version}".rstrip()
        resumes = f", carries on run {event.resumes}" if event.resumes else ""
        state = f", state in {event.directory}" if event.directory else ""
        self._say(f"{title}: {counted(event.steps, 'step')}{resumes}{state}")

    def _step_skipped(self, event: events.StepSkipped) -> None:
        why = f"completed at: {event.completed_at}" if event.completed_at else event.reason
        self._say(f"[SKIP] {event.step} ({why})", DIM)

    def _step_started(self, event: events.StepStarted) -> None:
        self._running[event.step] = _Running(event.name, self._clock.monotonic())
        self._names[event.step] = event.name
        self._say(f"[RUN] {event.step}")
        number = f"attempt {event.attempt}" if event.attempt > 1 else ""
        about = ": ".join(filter(None, (number, event.reason)))
        if about:
            self._say(f"  {about}", DIM)

    def _step_output(self, event: events.StepOutput) -> None:
        running = self._running.get(event.step)
        if running is None:
            return
        if self._verbosity >= VERBOSE:
            self._stream(event, running)
        else:
            running.last_line = _last_line(event.text) or running.last_line
        running.waiting = ""

    def _step_retrying(self, event: events.StepRetrying) -> None:
        self._waiting_said_at = self._clock.monotonic()  # the countdown that follows says no more than this line
        which = f"attempt {event.attempt + 1} of {event.attempts}"
        when = f"in {duration(event.delay_s)}" if event.delay_s else "at once"
        self._say(f"{event.step}: trying again {when} ({which})", YELLOW)

    def _step_failed(self, event: events.StepFailed) -> None:
        self._finish(event.step)
        if event.interrupted:
            self._say(f"{event.step} interrupted after {duration(event.duration_s)}", YELLOW)
            return
        self._complain(headline(event), RED)
        whole = diagnosis(event, self._names.get(event.step, ""), self._command)
        for line in glimpse(event) if event.retried else whole:
            self._complain(line)

    def _step_completed(self, event: events.StepCompleted) -> None:
        self._finish(event.step)
        took = f" ({duration(event.duration_s)})" if self._terminal.interactive else ""
        self._say(f"{event.step} completed{took}", GREEN)
        if event.note:
            self._say(f"  {event.note}", DIM)

    def _step_undone(self, event: events.StepUndone) -> None:
        self._say(f"{event.step} undone")

    def _run_finished(self, event: events.RunFinished) -> None:
        for step in tuple(self._running):
            self._finish(step)
        colour = GREEN if event.exit_code == 0 else RED
        for line in closing(event, self._command):
            self._write(self._talk, line, colour)
            colour = ""

    def _wait(self, event: events.Waiting) -> None:
        text = event.what + (f" ({duration(event.seconds)})" if event.seconds else "")
        text += f", {event.remark}" if event.remark else ""
        is_new = self._note_waiting(event.step, text, timed=not event.seconds)
        if is_new:
            self._quiet_until = self._clock.monotonic() + HEARTBEAT_S if event.quiet else 0.0
        if is_new and not (event.quiet or self._terminal.interactive):
            self._say_waiting(text, at_once=bool(event.remark))
        else:
            self._drawn_at = -REDRAW_S if is_new else self._drawn_at
            self.tick()

    def _note_waiting(self, step: str, text: str, *, timed: bool) -> bool:
        """Whether the wait has just begun."""
        if step in self._running:
            before, self._running[step].waiting = self._running[step].waiting, text
            return not before
        before, self._waiting = self._waiting, text
        if not before or not timed:
            self._waiting_since = self._clock.monotonic() if timed else None
        return not before

    def _say_waiting(self, text: str, *, at_once: bool = False) -> None:
        now = self._clock.monotonic()
        if text and (at_once or now - self._waiting_said_at >= HEARTBEAT_S):
            self._waiting_said_at = now
            self._say(text)

    def _notice(self, event: events.Notice) -> None:
        if event.level == "warning":
            self._complain(f"warning: {event.text}", YELLOW)
        else:
            self._say(event.text)

    # The step's own output, with -v.

    def _stream(self, event: events.StepOutput, running: _Running) -> None:
        text = running.partial.pop(event.stream, "") + event.text.replace("\r\n", "\n").replace("\r", "\n")
        *lines, rest = text.split("\n")
        if len(rest) > LINE_LIMIT:
            lines, rest = [*lines, rest], ""
        if rest:
            running.partial[event.stream] = rest
        self._output_lines(event.step, lines)

    def _output_lines(self, step: str, lines: Sequence[str]) -> None:
        if lines:
            text = "".join(f"{step} | {self._printable(line)}\n" for line in lines)
            self._terminal.clear_live()
            self._terminal.write(self._talk, text)

    def _finish(self, step: str) -> None:
        running = self._running.pop(step, None)
        if running:
            self._output_lines(step, tuple(running.partial.values()))

    # The screen.

    def _say(self, line: str, colour: str = "") -> None:
        if self._verbosity > QUIET:
            self._write(self._talk, line, colour)

    def _complain(self, line: str, colour: str = "") -> None:
        self._write("stderr", line, colour)

    def _write(self, stream: str, line: str, colour: str) -> None:
        text = self._printable(line)
        if colour and self._terminal.color:
            text = f"\x1b[{colour}m{text}\x1b[0m"
        self._terminal.clear_live()
        self._terminal.write(stream, text + "\n")
        self._drawn_at = -REDRAW_S

    def _printable(self, line: str) -> str:
        """One line for one line: a line end in foreign text could fake a line of ours."""
        text = self._terminal.printable(line, lines=False)
        # As the terminal would write it: a live line must be measured as it will be shown.
        return text if self._terminal.unicode else text.encode("ascii", "backslashreplace").decode("ascii")

    def _draw(self) -> None:
        if not self._terminal.interactive or self._verbosity <= QUIET:
            return
        now = self._clock.monotonic()
        text = self._live_text(now)
        if not text:
            self._terminal.clear_live()
        elif now - self._drawn_at >= REDRAW_S:
            self._drawn_at = now
            self._terminal.live(clip(self._printable(text), self._terminal.width - 1))

    def _live_text(self, now: float) -> str:
        if not self._running:
            return self._own_waiting(now)
        step, running = next(iter(self._running.items()))
        others = f" (and {len(self._running) - 1} more)" if len(self._running) > 1 else ""
        title = running.name if running.name != step else ""
        doing = running.waiting or running.last_line or title
        return f"{stopwatch(now - running.since)} {step}{others}" + (f": {doing}" if doing else "")

    def _waiting_so_far(self, now: float) -> str:
        since = self._waiting_since
        return self._waiting if since is None else f"{self._waiting} ({duration(now - since)})"

    def _own_waiting(self, now: float) -> str:
        if not self._waiting or self._waiting_since is None:
            return self._waiting
        return f"{stopwatch(now - self._waiting_since)} {self._waiting}"


def _last_line(text: str) -> str:
    """The last line of a chunk that says something; a carriage return begins a line as well."""
    end = text[-LAST_LINE_REACH:].rstrip()
    return end[max(end.rfind("\n"), end.rfind("\r")) + 1 :]


_SHOWN: dict[type, Callable[[Console, Any], None]] = {
    events.RunStarted: Console._run_started,
    events.StepSkipped: Console._step_skipped,
    events.StepStarted: Console._step_started,
    events.StepOutput: Console._step_output,
    events.StepRetrying: Console._step_retrying,
    events.StepFailed: Console._step_failed,
    events.StepCompleted: Console._step_completed,
    events.StepUndone: Console._step_undone,
    events.RunFinished: Console._run_finished,
    events.Waiting: Console._wait,
    events.Notice: Console._notice,
}
