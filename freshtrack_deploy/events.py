"""What happens during a run, as values. The engine emits them and prints nothing; `report` turns them into text.

`EVENT` is the name in the JSON stream; events without one are for people only.
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Callable, Union

    from freshtrack_deploy.model import Failure


@record
class RunStarted:
    """`steps` is how many were chosen."""

    EVENT = "run-started"

    run: str
    plan: str
    version: str
    steps: int
    resumes: str = ""  # id of the unfinished run that this one continues
    directory: str = ""


@record
class StepSkipped:
    """`completed_at`: when it was done (ISO 8601), if that is why."""

    EVENT = "step-skipped"

    step: str
    reason: str
    completed_at: str = ""
    attempt: int = 0  # none was made: a field of every event of a step


@record
class StepStarted:
    """An attempt's intent is in the journal; `attempt` counts from 1."""

    EVENT = "step-started"

    step: str
    name: str
    attempt: int
    reason: str = ""  # why it runs though it was done or begun before
    log: str = ""


@record
class StepOutput:
    """A piece of what a step printed, as it came."""

    EVENT = "step-output"

    step: str
    attempt: int
    stream: str  # stdout, stderr
    text: str  # redacted


@record
class StepRetrying:
    """The next attempt comes after a wait."""

    EVENT = "step-retrying"

    step: str
    attempt: int  # the one that failed
    delay_s: float
    attempts: int  # in all


@record
class StepFailed:
    """An attempt failed and was classified."""

    EVENT = "step-failed"

    step: str
    attempt: int
    failure: Failure
    duration_s: float = 0.0
    log: str = ""
    tail: tuple[str, ...] = ()  # last lines of output
    guidance: tuple[str, ...] = ()
    allowed: bool = False  # on_failure = continue
    retried: bool = False  # another attempt follows by itself
    interrupted: bool = False  # we ended it because we were told to


@record
class StepCompleted:
    """It is done, and the journal says so."""

    EVENT = "step-completed"

    step: str
    attempt: int
    duration_s: float
    changed: bool = True
    note: str = ""  # "its verification holds: noted as done"


@record
class StepUndone:
    """What a step changed was taken back."""

    EVENT = "step-undone"

    step: str
    attempt: int = 0


@record
class PromptAnswered:
    """What somebody, or nobody, answered to a question."""

    EVENT = "prompt-answered"

    step: str
    question: str
    answer: str
    attempt: int = 0


@record
class RunFinished:
    """The last event. `counts`: done, failed, skipped and so on, as far as there were any."""

    EVENT = "run-finished"

    outcome: str
    exit_code: int
    counts: Mapping[str, int]
    duration_s: float = 0.0
    summary: str = ""  # what the plan has to say once it is done


@record
class Waiting:
    """Something is waited for: a lock, a leftover process, a download. Nothing: the wait is over."""

    what: str
    seconds: float = 0.0
    step: str = ""  # the running step that waits; empty: none does
    quiet: bool = False  # in a log, worth a line only when it has taken a minute
    remark: str = ""  # what the operator can do about it


@record
class Notice:
    """One sentence the operator should read; `level` is note or warning."""

    text: str
    level: str = "note"


if TYPE_CHECKING:
    Event = Union[
        RunStarted,
        StepSkipped,
        StepStarted,
        StepOutput,
        StepRetrying,
        StepFailed,
        StepCompleted,
        StepUndone,
        PromptAnswered,
        RunFinished,
        Waiting,
        Notice,
    ]
    Listener = Callable[[Event], None]
