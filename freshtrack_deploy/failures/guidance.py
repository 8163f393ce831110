"""What a person can do about a failure. Pure."""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.model import Failure, FailureKind


@record
class Prompt:
    headline: str
    question: str
    default: str


def lines(failure: Failure, facts: Mapping[str, str]) -> tuple[str, ...]:
    return ()


def prompt(kind: FailureKind) -> Prompt:
    return Prompt("", "Retry? [y/N]: ", "n")
