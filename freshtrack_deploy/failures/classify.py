"""An outcome becomes a Failure. Pure."""

from __future__ import annotations

from freshtrack_deploy.model import FAILURE_KINDS, Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.model import Outcome, Step


def classify(command: str, exit_code: int | None, signal: int | None, stdout: str, stderr: str) -> Failure:
    """What a program's own failure means, as far as its exit code alone says it."""
    message = f"signal {signal}" if signal else f"exit code {exit_code}"
    return Failure(FAILURE_KINDS["E_UNKNOWN"], "", message, exit_code, signal, command)


def of(outcome: Outcome, step: Step) -> Failure:
    """What a failed attempt means; where we decided ourselves, what we decided."""
    code = outcome.code or ("E_TIMEOUT" if outcome.timed_out else "E_SIGNAL" if outcome.interrupted else "E_UNKNOWN")
    message = outcome.message or f"exit code {outcome.exit_code}"
    return Failure(FAILURE_KINDS[code], "", message, outcome.exit_code, outcome.signal, outcome.command)
