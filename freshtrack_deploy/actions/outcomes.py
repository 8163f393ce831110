"""How a program ended, as the outcome of a step."""

from __future__ import annotations

from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.model import Outcome
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from freshtrack_deploy.errors import DeployError
    from freshtrack_deploy.host.process import Exit
    from freshtrack_deploy.model import Step

LONGEST = 200  # characters of a foreign line in a message of ours
UNCHANGED = Outcome(ok=True, changed=False)


def of(ended: Exit, step: Step, **changes: Any) -> Outcome:
    """The outcome of a program whose exit code decides; the plan says which codes are good (`ok_codes`)."""
    return replace(_told(ended, step.ok_codes), **changes)


def plain(ended: Exit, **changes: Any) -> Outcome:
    """The outcome of a program of ours, for which only exit code 0 is good."""
    return replace(_told(ended, (0,)), **changes)


def refused(message: str, code: str = "", **changes: Any) -> Outcome:
    """A failure that we found ourselves, in one line, with its failure code where we know it."""
    return Outcome(ok=False, message=message, code=code, **changes)


def of_error(error: DeployError | OSError) -> Outcome:
    """The failure of a step that the machine refuses something: an unknown user, an unsafe place, a full disk."""
    if isinstance(error, OSError):
        from freshtrack_deploy.host import files

        return refused(told(error), files.failure_code(error))
    return refused(told(error), "E_NOT_FOUND" if isinstance(error, UsageError) else "E_PERMISSION")


def told(error: DeployError | OSError) -> str:
    """The error in one line, with the file it is about."""
    if isinstance(error, OSError):
        return ": ".join(filter(None, (error.filename, error.strerror))) or str(error)
    return str(error)


def succeeded(ended: Exit, codes: Collection[int] = (0,)) -> bool:
    """Whether a program ended by itself with a good exit code."""
    return not (ended.timed_out or ended.interrupted) and ended.exit_code in codes


def reason(ended: Exit) -> str:
    """Why a program's end is no success, in a few words: "exit code 1: no such unit"."""
    return ": ".join(filter(None, (_ending(ended), last_line(ended.stderr))))


def first_line(text: str) -> str:
    """The first line that says something, shortened for a one-line message."""
    return next((line.strip()[:LONGEST] for line in text.split("\n") if line.strip()), "")


def last_line(text: str) -> str:
    """The last line that says something, shortened likewise."""
    return next((line.strip()[:LONGEST] for line in reversed(text.split("\n")) if line.strip()), "")


def _ending(ended: Exit) -> str:
    if ended.timed_out:
        return "ran out of time"
    if ended.interrupted:
        return "interrupted"
    return f"ended by signal {ended.signal}" if ended.signal else f"exit code {ended.exit_code}"


def _told(ended: Exit, codes: Collection[int]) -> Outcome:
    return Outcome(
        ok=succeeded(ended, codes),
        exit_code=ended.exit_code,
        signal=ended.signal,
        command=ended.command,
        line=ended.line,
        stdout=ended.stdout,
        stderr=ended.stderr,
        timed_out=ended.timed_out,
        interrupted=ended.interrupted,
        usage=ended.usage,
        leftovers=ended.leftovers,
    )
