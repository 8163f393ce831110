"""What a step does, as a digest: the same as last time, or named part by part what is different.

Not in it: name, description, messages, timing, checkpoint, on_failure, preconditions and the order of steps. A value
that equals its default is left out, so that a new key of the format changes no fingerprint. Scripts and texts enter as
they stand in the plan, inputs by their values: a secret's as a keyed hash, since a plain one could be guessed.
"""

from __future__ import annotations

from freshtrack_deploy import bare
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from freshtrack_deploy.model import Plan, Step

SHORT = 16
VERSION = "plan.version"
VERSION_MARKS = (b"PLAN_VERSION", b"${plan.version}")
NO_INPUTS: Mapping[str, str] = {}


@record
class Fingerprint:
    """`digest` decides, `parts` (name to short digest) explain."""

    digest: str
    parts: Mapping[str, str]


def of(step: Step, plan: Plan, *, inputs: Mapping[str, str], digests: Mapping[str, str], key: bytes) -> Fingerprint:
    """The fingerprint of a step. `digests` are the `file_digest`s of the plan's files by name, `key` is for secrets."""
    parts = dict(_parts(step, plan, digests))
    secret = {input.name for input in plan.inputs if input.secret}
    for name in _inputs(step, plan, digests):
        parts[f"input {name}"] = _input_digest(inputs.get(name, ""), key if name in secret else b"")
    return Fingerprint(_digest(sorted(parts.items())), parts)


def fixed(step: Step, plan: Plan, digests: Mapping[str, str]) -> str | None:
    """The digest of a step whose whole effect is known when a plan is built: no input, every file; else None."""
    if _inputs(step, plan, digests) or not digests.keys() >= set(_files(step)):
        return None
    return of(step, plan, inputs=NO_INPUTS, digests=digests, key=b"").digest


def digest(step: Step, plan: Plan, *, inputs: Mapping[str, str], digests: Mapping[str, str], key: bytes) -> str:
    """The digest alone: taken from a built-in plan where it is known, which makes a thousand done steps cheap."""
    known = plan.fingerprints.get(step.id)
    return known or of(step, plan, inputs=inputs, digests=digests, key=key).digest


def changed_parts(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[str, ...]:
    """The names of the parts that are different, missing or new, sorted."""
    return tuple(sorted(name for name in {*old, *new} if old.get(name) != new.get(name)))


def file_digest(content: bytes) -> str:
    """SHA-256 of a file of the plan, and after it what its text refers to: "plan.version", names of inputs."""
    import hashlib

    from freshtrack_deploy.plan import texts

    names = texts.references(content.decode(errors="replace")) if b"${" in content else ()
    marks = {name for name in names if name.replace("_", "").isalnum()}
    if any(mark in content for mark in VERSION_MARKS):
        marks.add(VERSION)
    return " ".join((hashlib.sha256(content).hexdigest(), *sorted(marks)))


def _parts(step: Step, plan: Plan, digests: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    effect = dict(_effect(step, plan))
    for name, value in effect.items():
        yield name, _digest(value)[:SHORT]
    for name in _files(step):
        yield f"file {name}", digests.get(name, "").partition(" ")[0][:SHORT]
    if plan.version and _uses_version(step, effect, digests):
        yield VERSION, _digest(plan.version)[:SHORT]


def _effect(step: Step, plan: Plan) -> Iterator[tuple[str, Any]]:
    """The named values that decide what the step does, without those that are defaults."""
    from freshtrack_deploy.plan import binding, schema

    yield "action", step.action
    for key in schema.ACTIONS[step.action].keys:
        value = step.settings.get(key.name, key.default)
        if value != key.default:
            yield "script" if (step.action, key.name) == ("script", "content") else key.name, value
    for field in ("user", "as_caller", "cwd", "env", "ok_codes", "postconditions", "verification"):
        value = getattr(step, field)
        if value != getattr(type(step), field):
            yield field, value
    for artifact in binding.artifacts_of(step, plan):
        yield f"artifact {artifact.id}", artifact.sha256 or (artifact.urls, artifact.sha256_url)


def _files(step: Step) -> tuple[str, ...]:
    from freshtrack_deploy.plan import files

    return tuple(dict.fromkeys(files.of(step)))


def _inputs(step: Step, plan: Plan, digests: Mapping[str, str]) -> tuple[str, ...]:
    if not plan.inputs:
        return ()
    from freshtrack_deploy.plan.inputs import used

    known = {input.name for input in plan.inputs}
    in_files = (name for file in _files(step) for name in digests.get(file, "").split()[1:])
    templates = tuple(in_files) if step.settings.get("template") else ()
    return tuple(name for name in dict.fromkeys((*used(step, plan), *templates)) if name in known)


def _uses_version(step: Step, effect: Mapping[str, Any], digests: Mapping[str, str]) -> bool:
    text = _canonical(effect)
    return any(mark in text for mark in VERSION_MARKS) or any(
        VERSION in digests.get(name, "").split()[1:] for name in _files(step)
    )


def _input_digest(value: str, key: bytes) -> str:
    if not key:
        return _digest(value)[:SHORT]
    import hmac

    return hmac.new(key, value.encode(), "sha256").hexdigest()[:SHORT]


def _digest(value: object) -> str:
    return bare.sha256(_canonical(value)).hexdigest()


def _canonical(value: object) -> bytes:
    return bare.dumps(value, sort_keys=True, ensure_ascii=False, default=_fields).encode()


def _fields(value: object) -> dict[str, Any]:
    """A record, without what equals its defaults."""
    return {name: item for name, item in vars(value).items() if item != getattr(type(value), name, None)}
