"""What a step can do: one small module a kind of step. An action knows neither the engine nor what is remembered.

Each module offers `check`, `undo`, `apply` and `REPEATABLE`; it is loaded when a plan first uses it.
"""

from __future__ import annotations

from freshtrack_deploy.model import StepState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol, cast

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.model import Outcome, Prediction, Step, Undo

    class Action(Protocol):
        """How the engine sees an action's module."""

        @property
        def REPEATABLE(self) -> bool:
            """Whether doing it again after an interruption is safe by itself."""

        def check(self, step: Step, host: Host) -> Prediction:
            """What `apply` would do. Changes nothing."""

        def undo(self, step: Step, host: Host) -> Undo:
            """What would take the step back; asked before its effect. Changes nothing."""

        def apply(self, step: Step, host: Host) -> Outcome:
            """Change the host as the step says and report what came of it."""

else:

    def cast(kind, value):
        return value


MODULES = {
    "script": "script",
    "verify": "verify",
    "apt-install": "packages",
    "apt-remove": "packages",
    "file-write": "files",
    "user-group": "users",
    "service": "services",
    "download": "download",
    "compose": "compose",
    "wait-for": "wait",
}


# Settings of steps that, killed in mid-work, leave at its place what nobody has judged yet: it must not stay there.
UNJUDGED = {"file-write": "validate"}


def repeatable(step: Step, state: str) -> bool:
    """Whether a step may be done again on top of what it left; a failed attempt has put back what was refused."""
    unjudged = state != StepState.FAILED and step.settings.get(UNJUDGED.get(step.action, ""))
    return named(step.action).REPEATABLE and not unjudged


def named(action: str) -> Action:
    """The module behind an action's name. KeyError for a name that the plan's schema should have refused."""
    return cast("Action", __import__(f"{__name__}.{MODULES[action]}", fromlist=["apply"]))
