"""What is allowed but worth a second look: the warnings of `deploy.pyz plan`."""

from __future__ import annotations

from freshtrack_deploy.plan.texts import references

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Callable

    from freshtrack_deploy.model import Plan, Step

KNOWN_UNDO = ("apt-install", "apt-remove", "file-write", "user-group", "service", "download", "compose")
BOUNDED = ("file-write", "user-group", "wait-for")
NO_EFFECT = ("verify", "wait-for")
_LEFT_OUT = (
    'depends on "{id}", which its "when" may leave out: this step is then skipped too, with all that depends on it, '
    'and the run ends well (the same "when" here says so on purpose; "after" only orders)'
)


def warnings(plan: Plan) -> tuple[str, ...]:
    """Sentences with their places, in plan order."""
    steps = (f'{step.place}: step "{step.id}": {warning}' for step in plan.steps for warning in of(step))
    return (*steps, *_of_order(plan), *_of_secrets(plan), *_of_inputs(plan))


def of(step: Step) -> tuple[str, ...]:
    """The warnings about one step."""
    return tuple(warning for applies, warning in WARNINGS if applies(step))


def _of_secrets(plan: Plan) -> Iterator[str]:
    """An undo must know where it acts, and so the journal does."""
    secret = {input.name for input in plan.inputs if input.secret}
    for step in plan.steps:
        known = (step.user, step.cwd, str(step.settings.get("path", "")), *step.checkpoint.state_files)
        named = {name for text in known for name in references(text)} & secret
        for name in sorted(named):
            yield f'{step.place}: step "{step.id}": ${{{name}}} is a secret, but the journal keeps users and paths'


def _of_order(plan: Plan) -> Iterator[str]:
    """A step that is left out takes along what depends on it, and the run still ends well."""
    optional = {step.id: set(step.when) for step in plan.steps if step.when}
    for step in plan.steps:
        for id in step.depends_on:
            if id in optional and not optional[id] <= set(step.when):
                yield f'{step.place}: step "{step.id}": {_LEFT_OUT.format(id=id)}'


def _of_inputs(plan: Plan) -> Iterator[str]:
    for input in plan.inputs:
        if input.secret and input.default:
            yield f'{input.place}: input "{input.name}": a secret with a default is not secret'
        if input.generate and input.default is not None:
            yield f'{input.place}: input "{input.name}": the default is never used, a value is generated before it'


def _no_undo(step: Step) -> bool:
    given = step.checkpoint.rollback or step.checkpoint.state_files
    return not given and step.action not in (*KNOWN_UNDO, *NO_EFFECT)


def _no_timeout(step: Step) -> bool:
    return step.action not in BOUNDED and step.timing.timeout is None


def _no_verification(step: Step) -> bool:
    from freshtrack_deploy.model import Conditions

    proven = step.verification or step.postconditions != Conditions()
    return step.action == "script" and not proven


def _unsure_repeat(step: Step) -> bool:
    return step.action == "script" and step.idempotent is None and step.run != "once" and not step.checkpoint.rollback


def _atomic_for_nothing(step: Step) -> bool:
    return step.checkpoint.atomic and _no_undo(step)


def _each_for_nothing(step: Step) -> bool:
    return step.checkpoint.rollback_each and not step.checkpoint.rollback


def _retry_forbidden(step: Step) -> bool:
    return step.on_failure.action == "retry" and step.never_repeat


WARNINGS: tuple[tuple[Callable[[Step], bool], str], ...] = (
    (_no_undo, "no undo: it has neither checkpoint.rollback nor state_files, so it cannot be taken back"),
    (_no_timeout, "no timeout: if it hangs, the run hangs (timing.timeout)"),
    (_no_verification, "no verification: only its exit code says that it worked (verification, postconditions)"),
    (_unsure_repeat, "idempotent is not set and there is no rollback: after an interruption it simply runs again"),
    (_atomic_for_nothing, "checkpoint.atomic has nothing to undo it with"),
    (_each_for_nothing, "checkpoint.rollback_each means nothing without checkpoint.rollback"),
    (_retry_forbidden, 'on_failure "retry" never happens: the step must not be repeated automatically'),
)
