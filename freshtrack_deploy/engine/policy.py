"""What happens after a failed attempt. Pure: the failure, the step and the options in, the next move out.

The order is promised (docs/failures.md): the step's own `on_failure` comes before any question, automatic retries
before both.
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.model import Failure, Step


class Move:
    """What to do next."""

    RETRY = "retry"
    ASK = "ask"
    CONTINUE = "continue"
    ROLLBACK = "rollback"
    STOP = "stop"
    QUIT = "quit"  # the operator's answer
    INTERRUPT = "interrupt"  # a signal, while nothing ran
    UNDO_FAILED = "undo failed"  # an atomic step could not be taken back


@record
class Case:
    """A failed attempt and everything the decision depends on."""

    step: Step
    failure: Failure
    attempt: int  # of this run
    can_retry: bool  # attempts and budget are left
    on_error: str  # ask, stop, rollback
    on_critical: str  # stop, rollback
    end: bool = False  # the operator or the system told us to stop

    @property
    def final(self) -> bool:
        """Critical and fatal failures are never retried and never asked about."""
        return self.failure.kind.category.partition(":")[0] in ("critical", "fatal")

    @property
    def critical(self) -> bool:
        """What `on_critical` is about."""
        return self.failure.kind.category.partition(":")[0] == "critical"

    @property
    def retry_wanted(self) -> bool:
        """Retrying may help, or the step says so, and nothing forbids a repetition."""
        return (self.failure.retryable or self.step.on_failure.action == "retry") and not self.step.never_repeat


@record
class Rule:
    """A row of the table: the first that applies says what is next."""

    name: str
    applies: Callable[[Case], bool]
    move: str


RULES = (
    Rule("told to stop", lambda c: c.end, Move.STOP),
    Rule("automatic retry", lambda c: c.retry_wanted and not c.final and c.can_retry, Move.RETRY),
    Rule("the step says continue", lambda c: c.step.on_failure.action == "continue", Move.CONTINUE),
    Rule("the step says rollback", lambda c: c.step.on_failure.action == "rollback", Move.ROLLBACK),
    Rule("the step says stop", lambda c: c.step.on_failure.action == "stop", Move.STOP),
    Rule("critical, the plan says rollback", lambda c: c.critical and c.on_critical == "rollback", Move.ROLLBACK),
    Rule("the operator said rollback", lambda c: c.on_error == "rollback", Move.ROLLBACK),
    Rule("critical or fatal", lambda c: c.final, Move.STOP),
    Rule("a person decides", lambda c: c.on_error == "ask", Move.ASK),
    Rule("nobody to ask", lambda c: True, Move.STOP),
)


def rule(case: Case) -> Rule:
    """The first rule that applies."""
    return next(rule for rule in RULES if rule.applies(case))
