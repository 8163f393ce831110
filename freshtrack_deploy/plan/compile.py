"""A checked plan as compact JSON, for building into the archive, and back again quickly.

Trusted: nothing is checked on the way back, for the archive it lies in is. Only what differs from a default is written;
the defaults of the actions in use stand in the document once, so that loading needs no schema.
"""

from __future__ import annotations

from freshtrack_deploy import bare, model
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Callable

    Fields = dict[str, Any]

FORMAT = 1


def dump(plan: model.Plan, digests: Mapping[str, str]) -> str:
    """The plan as JSON; the text it was loaded from, if any. `digests` are its files' `fingerprint.file_digest`s."""
    if plan.compiled:
        return plan.compiled
    from freshtrack_deploy.plan import fingerprint, schema

    fixed = {step.id: fingerprint.fixed(step, plan, digests) for step in plan.steps}
    actions = dict.fromkeys(step.action for step in plan.steps)
    defaults = {name: {key.name: key.default for key in schema.ACTIONS[name].keys} for name in actions}
    document = {
        "format": FORMAT,
        "defaults": defaults,
        "plan": _written(replace(plan, steps=(), source="", folder=""), plan.source),
        "fingerprints": {id: digest for id, digest in fixed.items() if digest},
        "steps": [_written_step(step, defaults[step.action], plan.source) for step in plan.steps],
    }
    return bare.dumps(document, ensure_ascii=False)


def load(text: str | bytes, *, source: str, folder: str = "") -> model.Plan:
    """The plan that `dump` wrote; places say `source`."""
    document = bare.loads(text)
    defaults = {action: _tuples(settings) for action, settings in document["defaults"].items()}
    fields = _read(PLAN, document["plan"], source)
    fields.update(source=source, folder=folder, fingerprints=document["fingerprints"])
    fields["compiled"] = text if isinstance(text, str) else text.decode()
    fields["steps"] = tuple(_step(entry, defaults, source) for entry in document["steps"])
    return model.Plan(**fields)


def _written(value: Any, source: str) -> Any:
    """A record as a dict of what differs from its defaults."""
    if isinstance(value, model.Place):
        return _written_place(value, source)
    if isinstance(value, tuple):
        return [_written(item, source) for item in value]
    if type(value).__module__ != model.__name__:
        return value
    kind = type(value)
    return {name: _written(item, source) for name, item in vars(value).items() if item != getattr(kind, name, None)}


def _written_place(place: model.Place, source: str) -> Any:
    """In the plan itself its line or, in a plan of JSON, its pointer: `load` is told what the plan is called then."""
    if place.file == source and not (place.line and place.pointer):
        return place.pointer or place.line
    return [place.line, place.pointer, place.file]


def _written_step(step: model.Step, defaults: Mapping[str, Any], source: str) -> Fields:
    written: Fields = _written(step, source)
    written["settings"] = {name: value for name, value in step.settings.items() if value != defaults[name]}
    if step.name == step.id:
        del written["name"]
    return written


def _step(entry: Fields, defaults: Mapping[str, Fields], source: str) -> model.Step:
    entry["settings"] = {**defaults[entry["action"]], **_tuples(entry["settings"])}
    entry.setdefault("name", entry["id"])
    step: model.Step = _made(model.Step, _read(STEP, entry, source))
    return step


def _made(kind: type[Any], fields: Fields) -> Any:
    """A record without the questions its constructor asks: they take half the time of loading a thousand steps."""
    value = object.__new__(kind)
    vars(value).update(DEFAULTS[kind])
    vars(value).update(fields)
    return value


def _read(readers: Mapping[str, Callable[[Any, str], Any]], entry: Fields, source: str) -> Fields:
    for name, value in entry.items():
        if name in readers:
            entry[name] = readers[name](value, source)
        elif type(value) is list:
            entry[name] = _tuple(value)
    return entry


def _tuple(value: Any) -> Any:
    return tuple(map(_tuple, value)) if type(value) is list else value


def _tuples(settings: Fields) -> Fields:
    for name, value in settings.items():
        if type(value) is list:
            settings[name] = tuple(value)
    return settings


def _place(value: Any, source: str) -> model.Place:
    if type(value) is list:
        line, pointer, file = value
        return model.Place(file, line, pointer)
    place: model.Place = _made(model.Place, {"file": source, "line" if type(value) is int else "pointer": value})
    return place


def _one(kind: type, **readers: Callable[[Any, str], Any]) -> Callable[[Any, str], Any]:
    return lambda entry, source: _made(kind, _read(readers, entry, source))


def _all(kind: type, **readers: Callable[[Any, str], Any]) -> Callable[[Any, str], Any]:
    return lambda entries, source: tuple(_made(kind, _read(readers, entry, source)) for entry in entries)


RECORDS = (
    *(model.Step, model.Place, model.Conditions, model.Check, model.Retry, model.Timing, model.OnFailure),
    *(model.CheckpointPolicy, model.Notify, model.Requirements, model.Input, model.Artifact),
)
DEFAULTS: Mapping[type, Fields] = {
    kind: {name: getattr(kind, name) for name in kind.__annotations__ if hasattr(kind, name)} for kind in RECORDS
}
STEP = {
    "settings": lambda value, source: value,
    "place": _place,
    "script_place": _place,
    "preconditions": _one(model.Conditions),
    "postconditions": _one(model.Conditions),
    "verification": _all(model.Check),
    "timing": _one(model.Timing, retry=_one(model.Retry)),
    "on_failure": _one(model.OnFailure),
    "checkpoint": _one(model.CheckpointPolicy, undone=_all(model.Check)),
}
PLAN = {
    "notify": _one(model.Notify),
    "requirements": _one(model.Requirements),
    "inputs": _all(model.Input, place=_place),
    "artifacts": _all(model.Artifact, place=_place),
}
