"""What can go wrong with *us*: one class is a message template, an exit code and a hint. `cli.main` alone exits.

A step that says no is not one of these: that is an Outcome, and a Failure once it is understood.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class DeployError(Exception):
    """The base: `message` and `hint` are templates over the facts given as keyword arguments.

    `problems` are lines of their own that the message sums up: each begins with its place, as compilers say it.
    """

    message = "{text}"
    hint = ""
    exit_code = 70
    problems: tuple[str, ...] = ()

    def __init__(self, **facts: object) -> None:
        super().__init__(facts)
        self.facts = facts

    def __str__(self) -> str:
        return self.message.format(**self.facts)

    @property
    def remedy(self) -> str:
        """What to type or do next; may be empty."""
        return self.remedy_with("deploy.pyz")

    def remedy_with(self, program: str) -> str:
        """The same for an operator who calls us like this: with the plan and the place that are meant."""
        return self.hint.format(program=program, **self.facts)


class Bug(DeployError):
    message = "this is a bug in deploy.pyz: {text}"
    exit_code = 70


class UsageError(DeployError):
    """`hint` replaces the usual one where something better can be said; a template like it."""

    message = "{text}"
    hint = "deploy.pyz help"
    exit_code = 2

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text=text)
        self.hint = hint or type(self).hint


class PlanMissing(DeployError):
    message = "no plan file {path}"
    hint = "name a plan with --plan FILE, or make one: deploy.pyz plan --init DIR"
    exit_code = 2


class PlanGone(DeployError):
    message = "the plan file {path} is gone; what was deployed from it is known here"
    hint = "carry it on without the file: {words} resume; or look at it: {words} status"
    exit_code = 2


class PlanElsewhere(DeployError):
    message = "the plan {name} is deployed here, from a file: the name alone runs only plans that are built in"
    hint = "name its file: --plan {file}"
    exit_code = 2


class UnknownStep(DeployError):
    message = 'there is no step "{step}"; the steps are: {known}'
    exit_code = 2


class PlanInvalid(DeployError):
    """Every problem at once, each with its place."""

    message = "{count} in {source}"
    hint = "nothing was run"
    exit_code = 65

    def __init__(self, source: str, problems: Sequence[str]) -> None:
        many = f"{len(problems)} problem{'s' if len(problems) != 1 else ''}"
        super().__init__(source=source, count=many)
        self.problems = tuple(problems)


class TomlUnreadable(DeployError):
    message = "{path} is TOML, which Python {python} cannot read (3.11 and newer can)"
    hint = "build it in: python3 build.py --plan {path} -o my.pyz, or write the same plan as JSON"
    exit_code = 78


class InputsUnanswered(DeployError):
    """Every input without a usable value at once, each with the flag, the variable and the line that would give one."""

    message = "{count} of the plan without a usable value:\n{problems}"
    hint = "nothing was run; at a terminal missing inputs are asked for"
    exit_code = 78

    def __init__(self, problems: Sequence[str]) -> None:
        count = f"{len(problems)} input{'s' if len(problems) != 1 else ''}"
        super().__init__(count=count, problems="\n".join(f"  {problem}" for problem in problems))


class InputInvalid(DeployError):
    message = 'input "{name}" from {source}: {problem}'
    hint = "nothing was run: the same command asks again; or give it with {ways}"
    exit_code = 78


class ConfigInvalid(DeployError):
    """A file of answers that cannot be read as such; every problem at once, each with its place."""

    message = "{problems}"
    hint = "write lines NAME=VALUE; the names are: {known}"
    exit_code = 78


class StateUnwritable(DeployError):
    message = "the state directory {path} cannot be used: {reason}"
    hint = "make room or fix its permissions, or choose another with --state-dir DIR"
    exit_code = 73


class MachineExhausted(DeployError):
    message = "the machine cannot go on: {reason}"
    hint = "make room for it (ulimit -a; free -h; df -h); the same command carries on"
    exit_code = 73


class NoScratchFolder(DeployError):
    message = "no private folder can be made in {path}: {reason}"
    hint = "name a place for temporary files: TEMP_DIR=DIR"
    exit_code = 73


class StateOfAnotherPlan(DeployError):
    message = 'the state directory {path} belongs to the plan "{owner}", not to "{plan}"'
    hint = "choose another with --state-dir DIR"
    exit_code = 73


class StateDamaged(DeployError):
    message = "the journal in {path} is damaged: {reason}; {kept}"
    hint = (
        "take the copy kept after the last run: {program} checkpoint restore journal; "
        "or begin anew: {program} run --reset-checkpoints"
    )
    exit_code = 74


class AnswersDamaged(DeployError):
    message = "the stored answers in {path} cannot be read: {reason}"
    hint = "mend the file, or move it away: then what it held is asked, made or taken from its default again"
    exit_code = 74


class StateTooNew(DeployError):
    message = "the journal in {path} was written by a newer deploy.pyz (schema {found}, this one knows {known})"
    hint = "use the newer deploy.pyz; nothing was changed"
    exit_code = 74


class Busy(DeployError):
    message = "another run holds the lock: {holder}"
    hint = "follow it with: {program} logs --follow; or wait: {program} run --lock-wait"
    exit_code = 75


class BusyUntilNow(DeployError):
    message = "the other run has ended, or is no longer followed; nothing was run here"
    hint = "see what it did: {program} status; the same command carries on from there"
    exit_code = 75


class BreakerOpen(DeployError):
    message = "{resource} failed {failures} times in a row; it is left alone until {until}"
    hint = "try again later, or now: {program} breaker reset {name}"
    exit_code = 75


class NeedsRoot(DeployError):
    message = "this deployment belongs to root"
    hint = "run: sudo {command}"
    exit_code = 77


class UnsafePlace(DeployError):
    message = "{path} is not safe to use as root: {reason}"
    hint = "{remedy}"
    exit_code = 77


class OperatorStopped(DeployError):
    message = "stopped at the question about {what}"
    hint = "the same command carries on"
    exit_code = 7


class QuestionsStopped(DeployError):
    message = "stopped at the question about {what}"
    hint = "nothing was run: the same command asks again"
    exit_code = 7


class BrokenOff(DeployError):
    """A signal came before anything was begun; we die by it."""

    message = "stopped before anything was run"
    hint = "the same command begins again"

    def __init__(self, signal: int) -> None:
        super().__init__()
        self.exit_code = 128 + signal


class InUse(Busy):
    message = "nothing was changed: a run is going on that works with it: {holder}"
    hint = "when it has ended, the same command again; follow it with: {program} logs --follow"


class NoUndo(DeployError):
    message = "nothing was taken back: no undo is known for {steps}"
    hint = "--keep-going takes the others back and leaves these"
    exit_code = 6


class NothingToResume(DeployError):
    message = "{reason}"
    hint = "start a run with: {program} run"
    exit_code = 2


class MachineBare(DeployError):
    message = "{path} is missing, and no step can be started without it"
    hint = "nothing was changed; mount it: {remedy}"
    exit_code = 8


class UnknownCheck(DeployError):
    message = 'there is no check "{check}"; the checks are: {known}'
    exit_code = 2


class PreflightRefused(DeployError):
    """Every check that failed, each with what was found, what is wanted and what to do."""

    message = "{count} failed before the run"
    hint = "nothing was changed; fix it, or leave a check out: --ignore CHECK-ID"
    exit_code = 8

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(count=f"{len(problems)} check{'s' if len(problems) != 1 else ''}")
        self.problems = tuple(problems)


class TreeChanged(DeployError):
    message = "{path} was exchanged for something else while it was being worked on"
    hint = "find out what else works there, then run the same command again"
    exit_code = 1


class ContentDamaged(DeployError):
    message = "the stored content {digest} is {problem}"
    hint = "what it belongs to cannot be restored from here; the damaged file is in quarantine/"
    exit_code = 74


class ArchiveRefused(DeployError):
    message = "{path} was not unpacked: {reason}"
    hint = "find out where it comes from; nothing was changed"
    exit_code = 1


class CheckpointDamaged(DeployError):
    message = "the checkpoint {id} is damaged: {what}"
    hint = "see the others with: {program} checkpoint list"
    exit_code = 74


class UnknownCheckpoint(DeployError):
    message = 'there is no checkpoint "{id}"; there are: {known}'
    hint = "{program} checkpoint list"
    exit_code = 2


class SecretMissing(DeployError):
    message = 'the secret "{name}" that this needs is no longer stored'
    hint = "give it again: DEPLOY_NAME=... {program} run, or take the step back by hand with its script in rollback/"
    exit_code = 78


class NotAnExport(DeployError):
    message = "this is no export of a deployment, or it is damaged: {reason}"
    hint = "nothing was changed; export it again: deploy.pyz checkpoint export FILE"
    exit_code = 74
