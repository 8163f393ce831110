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


class UsageError(DeployError):
    """`hint` replaces the usual one where something better can be said; a template like it."""

    message = "{text}"
    hint = "deploy.pyz help"
    exit_code = 2

    def __init__(self, text: str, hint: str = "") -> None:
        super().__init__(text=text)
        self.hint = hint or type(self).hint


class PlanMissing(DeployError):
    """No file and no built-in plan bears the name that was given."""

    message = "no plan file {path}"
    hint = "name a plan with --plan FILE, or make one: deploy.pyz plan --init DIR"
    exit_code = 2


class PlanGone(DeployError):
    """The file of a plan that is deployed here has been moved or removed since."""

    message = "the plan file {path} is gone; what was deployed from it is known here"
    hint = "carry it on without the file: {words} resume; or look at it: {words} status"
    exit_code = 2


class PlanElsewhere(DeployError):
    """A plan was named that is deployed here but not built in: its name alone does not say what to run."""

    message = "the plan {name} is deployed here, from a file: the name alone runs only plans that are built in"
    hint = "name its file: --plan {file}"
    exit_code = 2


class UnknownStep(DeployError):
    """A step was named that neither the plan nor the journal has."""

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
    """This Python is too old to have a TOML reader (tomllib came with 3.11)."""

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
    """What was typed at a question was wrong as often as it may be."""

    message = 'input "{name}" from {source}: {problem}'
    hint = "nothing was run: the same command asks again; or give it with {ways}"
    exit_code = 78


class ConfigInvalid(DeployError):
    """A file of answers that cannot be read as such; every problem at once, each with its place."""

    message = "{problems}"
    hint = "write lines NAME=VALUE; the names are: {known}"
    exit_code = 78


class StateUnwritable(DeployError):
    """The state cannot be made, read or written, for lack of room or of permission."""

    message = "the state directory {path} cannot be used: {reason}"
    hint = "make room or fix its permissions, or choose another with --state-dir DIR"
    exit_code = 73


class MachineExhausted(DeployError):
    """The machine refused us something that every program needs: memory, descriptors, space."""

    message = "the machine cannot go on: {reason}"
    hint = "make room for it (ulimit -a; free -h; df -h); the same command carries on"
    exit_code = 73


class PythonGone(DeployError):
    """A module of the standard library or a library below it cannot be loaded."""

    message = "the Python that runs this can't load what it needs any more: {reason}"
    hint = "was it replaced in mid-run, or is memory short? Everything is kept; the same command carries on"
    exit_code = 73


class NoScratchFolder(DeployError):
    """There is nowhere to put temporary files."""

    message = "no private folder can be made in {path}: {reason}"
    hint = "name a place for temporary files: TEMP_DIR=DIR"
    exit_code = 73


class StateOfAnotherPlan(DeployError):
    """One directory holds the state of one plan; which one, its first entry says."""

    message = 'the state directory {path} belongs to the plan "{owner}", not to "{plan}"'
    hint = "choose another with --state-dir DIR"
    exit_code = 73


class StateDamaged(DeployError):
    """The journal is not what was written. Nothing of it is deleted: `kept` says where it is."""

    message = "the journal in {path} is damaged: {reason}; {kept}"
    hint = (
        "take the copy kept after the last run: {program} checkpoint restore journal; "
        "or begin anew: {program} run --reset-checkpoints"
    )
    exit_code = 74


class AnswersDamaged(DeployError):
    """The stored answers cannot be read: a default must not silently take the place of one that was given."""

    message = "the stored answers in {path} cannot be read: {reason}"
    hint = "mend the file, or move it away: then what it held is asked, made or taken from its default again"
    exit_code = 74


class StateTooNew(DeployError):
    """A newer program has written the journal in a layout that this one cannot judge."""

    message = "the journal in {path} was written by a newer deploy.pyz (schema {found}, this one knows {known})"
    hint = "use the newer deploy.pyz; nothing was changed"
    exit_code = 74


class Busy(DeployError):
    """Somebody else holds the lock, and was not waited for or for too long."""

    message = "another run holds the lock: {holder}"
    hint = "follow it with: {program} logs --follow; or wait: {program} run --lock-wait"
    exit_code = 75


class BusyUntilNow(DeployError):
    """Who came second watched the other run instead of running anything."""

    message = "the other run has ended, or is no longer followed; nothing was run here"
    hint = "see what it did: {program} status; the same command carries on from there"
    exit_code = 75


class BreakerOpen(DeployError):
    """A resource is left alone for a while because it failed too often in a row."""

    message = "{resource} failed {failures} times in a row; it is left alone until {until}"
    hint = "try again later, or now: {program} breaker reset {name}"
    exit_code = 75


class NeedsRoot(DeployError):
    """An ordinary user beside root's deployment: a second, silent state would be worse than a refusal."""

    message = "this deployment belongs to root"
    hint = "run: sudo {command}"
    exit_code = 77


class UnsafePlace(DeployError):
    """Root would trust, or write to, a place that somebody else can change. `remedy` is what to type."""

    message = "{path} is not safe to use as root: {reason}"
    hint = "{remedy}"
    exit_code = 77


class OperatorStopped(DeployError):
    """The operator said no, or ended the input, at a question."""

    message = "stopped at the question about {what}"
    hint = "the same command carries on"
    exit_code = 7


class QuestionsStopped(DeployError):
    """The same at the questions about the inputs, before anything of the plan was run."""

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
    """A change beside the runs was asked for while one of them goes on."""

    message = "nothing was changed: a run is going on that works with it: {holder}"
    hint = "when it has ended, the same command again; follow it with: {program} logs --follow"


class NoUndo(DeployError):
    """A rollback was asked for that includes steps nobody knows how to take back."""

    message = "nothing was taken back: no undo is known for {steps}"
    hint = "--keep-going takes the others back and leaves these"
    exit_code = 6


class NothingToResume(DeployError):
    """A command needs a deployment, or an unfinished run, and there is none."""

    message = "{reason}"
    hint = "start a run with: {program} run"
    exit_code = 2


class MachineBare(DeployError):
    """/proc or /dev is not mounted, as in a bare chroot."""

    message = "{path} is missing, and nothing can be carried out without it"
    hint = "nothing was changed; mount it: {remedy}"
    exit_code = 8


class UnknownCheck(DeployError):
    """`--ignore` names no check of preflight."""

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
    """A directory was exchanged for something else between two looks at it: nothing beyond it was touched."""

    message = "{path} was exchanged for something else while it was being worked on"
    hint = "find out what else works there, then run the same command again"
    exit_code = 1


class ContentDamaged(DeployError):
    """A stored content is missing or not what its hash says."""

    message = "the stored content {digest} is {problem}"
    hint = "what it belongs to cannot be restored from here; the damaged file is in quarantine/"
    exit_code = 74


class ArchiveRefused(DeployError):
    """An archive that is damaged, or holds what no honest one holds (host.archives)."""

    message = "{path} was not unpacked: {reason}"
    hint = "find out where it comes from; nothing was changed"
    exit_code = 1


class CheckpointDamaged(DeployError):
    """A checkpoint package and its copy are both damaged."""

    message = "the checkpoint {id} is damaged: {what}"
    hint = "see the others with: {program} checkpoint list"
    exit_code = 74


class UnknownCheckpoint(DeployError):
    """A checkpoint was named that there is not."""

    message = 'there is no checkpoint "{id}"; there are: {known}'
    hint = "{program} checkpoint list"
    exit_code = 2


class SecretMissing(DeployError):
    """An undo needs the value of a secret that is not stored any more."""

    message = 'the secret "{name}" that this needs is no longer stored'
    hint = "give it again: DEPLOY_NAME=... {program} run, or take the step back by hand with its script in rollback/"
    exit_code = 78


class NotAnExport(DeployError):
    """What was to be imported is no document that `checkpoint export` wrote."""

    message = "this is no export of a deployment, or it is damaged: {reason}"
    hint = "nothing was changed; export it again: deploy.pyz checkpoint export FILE"
    exit_code = 74
