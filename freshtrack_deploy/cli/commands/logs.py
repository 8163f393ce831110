"""`logs [STEP]`: the log of a step of the last run that touched it, or of the whole last run; `--follow`."""

from __future__ import annotations

import os
import sys

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.commands import nothing
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.errors import UnknownStep
from freshtrack_deploy.host import files
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.host.terminal import printable
from freshtrack_deploy.state import lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from freshtrack_deploy.cli.deployment import Past
    from freshtrack_deploy.cli.parser import Invocation

POLL = 0.5  # seconds
PORTION = 1 << 16  # bytes
TAIL = 1 << 20  # bytes


def carry_out(invocation: Invocation) -> int:
    """Show logs, or follow them until the run or the reader ends. Raises UnknownStep."""
    past = deployment.past(invocation)
    if past is None:
        return nothing.said(invocation, {"logs": []})
    wanted = invocation.argument("STEP")
    if wanted and wanted not in past.records.steps:
        raise UnknownStep(step=wanted, known=", ".join(past.records.steps) or "none")
    if invocation.on("json"):
        answer(invocation, {"logs": [_document(path) for path in _paths(past, wanted)]}, [])
        return 0
    if invocation.on("follow"):
        return _follow(past, wanted)
    if not sum([Reader(path).show() for path in _paths(past, wanted)]):
        sys.stderr.write(f"note: {f'the step {wanted}' if wanted else 'the last run'} left no output\n")
    return 0


def follow_run(invocation: Invocation) -> None:
    """Show what the run that holds the lock writes, until it ends or Ctrl-C."""
    past = deployment.past(invocation)
    if past is not None:
        _follow(past, "")


def _document(path: str) -> dict[str, Any]:
    """The end of a log, at most 1 MiB; all of it is in the file."""
    try:
        text = files.read_from(path, max(0, os.stat(path).st_size - TAIL), TAIL).decode("utf-8", "replace")
    except FileNotFoundError:
        text = ""
    return {"step": os.path.basename(path).removesuffix(".log"), "path": path, "text": text}


def _paths(past: Past, step: str) -> Iterator[str]:
    """The logs in the order in which their steps began."""
    if step:
        yield f"{past.directory}/logs/{past.records.step(step).run}/{step}.log"
        return
    run = past.records.last_run
    touched = [one for one in past.records.steps.values() if run and one.run == run.id]
    for one in sorted(touched, key=lambda one: one.started_seq):
        yield f"{past.directory}/logs/{one.run}/{one.id}.log"


class Reader:
    """A log, as far as it has been shown. A step that printed nothing has none."""

    def __init__(self, path: str) -> None:
        from codecs import getincrementaldecoder
        from io import IncrementalNewlineDecoder

        self._path = path
        self._offset = 0
        # A carriage return ends a line of a progress display; neither it nor a character may be cut in two.
        self._decoder = IncrementalNewlineDecoder(getincrementaldecoder("utf-8")("replace"), translate=True)

    def show(self) -> int:
        """Print what has come since; returns how much has come in all."""
        while data := self._read():
            self._offset += len(data)
            sys.stdout.write(printable(self._decoder.decode(data)))
        sys.stdout.flush()
        return self._offset

    def _read(self) -> bytes:
        try:
            return files.read_from(self._path, self._offset, PORTION)
        except FileNotFoundError:
            return b""


def _follow(past: Past, step: str) -> int:
    """Until the run ends or Ctrl-C; a run that is over is shown once."""
    clock = Clock()
    readers: dict[str, Reader] = {}
    last = past.records.last_run
    run = last.id if last else ""
    with Signals() as signals:
        while True:
            running = past.running
            run = _running(past.directory) or run
            for path in _followed(f"{past.directory}/logs/{run}", step):
                readers.setdefault(path, Reader(path))
            for reader in readers.values():
                reader.show()
            if not running or signals.finish_step:
                return 0
            clock.sleep(POLL, wake=signals)


def _running(directory: str) -> str:
    """The run that holds the lock now, which may have begun after we looked; empty: none, or it has no logs yet.

    Its id ends in its process. The newest name is no sign: the clock may have been set back.
    """
    held = lock.held(directory)
    pid = held and (held.holder.pid if held.holder else held.pid)
    names = os.listdir(f"{directory}/logs") if os.path.isdir(f"{directory}/logs") else []
    return max((name for name in names if name.split("-")[2:3] == [str(pid)]), default="")


def _followed(folder: str, step: str) -> list[str]:
    """The logs there are now, of the step or of all steps, in a run's folder."""
    names = os.listdir(folder) if os.path.isdir(folder) else []
    paths = [f"{folder}/{name}" for name in names if step in ("", name.removesuffix(".log"))]
    return sorted(paths, key=lambda path: os.stat(path).st_mtime_ns)
