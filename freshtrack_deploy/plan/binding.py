"""Which fields of the model's records hold texts for `${name}`: the schema's roles, seen from the records' side.

`change` is applied to every such text and to nothing else: scripts get their values as environment variables.
"""

from __future__ import annotations

from freshtrack_deploy.plan import schema, texts
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.model import Artifact, Check, Conditions, Plan, Requirements, Step

    Change = Callable[[str], str]


def step(step: Step, change: Change) -> Step:
    """The step with all its texts changed."""
    policy = step.checkpoint
    return replace(
        effect(step, change),
        name=change(step.name),
        preconditions=_conditions(step.preconditions, change),
        on_failure=replace(
            step.on_failure, message=change(step.on_failure.message), hints=_each(step.on_failure.hints, change)
        ),
        checkpoint=replace(
            policy, undone=_checks(policy.undone, change), state_files=_each(policy.state_files, change)
        ),
    )


def effect(step: Step, change: Change) -> Step:
    """The step with the texts changed that decide what it does and when that counts as done."""
    return replace(
        step,
        settings=texts.mapped(schema.ACTIONS[step.action], step.settings, change),
        user=change(step.user),
        cwd=change(step.cwd),
        env=tuple((name, change(value)) for name, value in step.env),
        postconditions=_conditions(step.postconditions, change),
        verification=_checks(step.verification, change),
    )


def artifact(artifact: Artifact, change: Change) -> Artifact:
    """The artifact with its addresses and checksum changed."""
    return replace(
        artifact,
        urls=_each(artifact.urls, change),
        sha256=change(artifact.sha256),
        sha256_url=change(artifact.sha256_url),
    )


def requirements(requirements: Requirements, change: Change) -> Requirements:
    """The requirements with their addresses changed, without those that become empty."""
    return replace(
        requirements,
        network=tuple(filter(None, _each(requirements.network, change))),
        bandwidth_url=change(requirements.bandwidth_url),
        dns=change(requirements.dns),
    )


def effect_texts(step: Step, plan: Plan) -> tuple[str, ...]:
    """The texts that decide what the step does, those of its artifact included, as they stand in the plan."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    effect(step, note)
    for one in artifacts_of(step, plan):
        artifact(one, note)
    return tuple(found)


def artifacts_of(step: Step, plan: Plan) -> tuple[Artifact, ...]:
    """The artifacts that the step uses."""
    return tuple(one for one in plan.artifacts if one.id == step.settings.get("artifact"))


def _each(values: tuple[str, ...], change: Change) -> tuple[str, ...]:
    return tuple(change(value) for value in values)


def _checks(checks: tuple[Check, ...], change: Change) -> tuple[Check, ...]:
    return tuple(replace(check, expect=change(check.expect)) for check in checks)


def _conditions(conditions: Conditions, change: Change) -> Conditions:
    return replace(
        conditions,
        file_exists=_each(conditions.file_exists, change),
        file_mode=tuple((change(path), mode) for path, mode in conditions.file_mode),
        packages_absent=_each(conditions.packages_absent, change),
        service_active=_each(conditions.service_active, change),
        user_in_group=tuple((change(user), change(group)) for user, group in conditions.user_in_group),
    )
