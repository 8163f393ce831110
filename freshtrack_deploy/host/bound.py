"""The machine as one step sees it: its user, folder, environment and inputs, bound to the gateways.

An action receives a `Host` and nothing else. It never sees the engine, the journal or the terminal.
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Callable

    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.process import Account, Exit, Script
    from freshtrack_deploy.host.signals import Signals
    from freshtrack_deploy.model import Artifact, Undo
    from freshtrack_deploy.redaction import Redactor


def _forget(undo: Undo) -> None:
    """What nobody records."""


@record
class Host:
    """What an action may use.

    `account` is who the step runs as; `home` resolves `~`; `env` is the complete environment of the step's programs.
    `folder` is the step's working directory (the plan's folder unless `cwd` says otherwise).
    `files` maps the names of the plan's files to absolute paths; `downloads` is a private directory for partial files.
    `output` receives every chunk of output (stream, text), redacted; `say` tells the operator what is waited for.
    `remember` adds to the attempt's undo, durably: for an action that learns only in mid-work what its effect will be.
    """

    account: Account
    home: str
    folder: str
    env: Mapping[str, str]
    clock: Clock
    signals: Signals
    redactor: Redactor
    output: Callable[[str, str], None]
    say: Callable[[str], None]
    inputs: Mapping[str, str] = {}
    artifacts: Mapping[str, Artifact] = {}
    downloads: str = ""
    files: Mapping[str, str] = {}
    remember: Callable[[Undo], None] = _forget
    timeout: float | None = None  # what is left of the attempt's, in seconds
    tick: Callable[[], None] | None = None  # called about once a second while a program runs
    started: Callable[[int], None] | None = None  # called with the process id of each program

    def run(self, what: Script | tuple[str, ...], *, timeout: float | None = None) -> Exit:
        """Run a script or an argv as the step's user and return how it ended; output goes to the log."""
        from freshtrack_deploy.host import process

        return process.run(what, self, timeout=self.timeout if timeout is None else timeout)

    def path(self, name: str) -> str:
        """An absolute path: `~` is the step's home, anything relative lies in the step's folder."""
        if name == "~" or name.startswith("~/"):
            return self.home + name[1:]
        return name if name.startswith("/") else f"{self.folder}/{name}"
