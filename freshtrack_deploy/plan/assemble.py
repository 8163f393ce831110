"""Checked tables become the records of the model. Nothing can be wrong any more here."""

from __future__ import annotations

from freshtrack_deploy import model
from freshtrack_deploy.plan import schema
from freshtrack_deploy.plan.check import GIVEN
from freshtrack_deploy.plan.inputs import as_text, canonical

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeVar

    from freshtrack_deploy.plan.places import Path
    from freshtrack_deploy.plan.problems import Problems

    Table = Mapping[str, Any]
    Record = TypeVar("Record")

NONE: Table = {}


def plan(tables: Table, source: str, folder: str, problems: Problems) -> model.Plan:
    """The plan of a document without problems."""
    head = tables["plan"] or tables["installer"] or NONE
    inputs = tuple(_input(entry, problems.locate(("input", at))) for at, entry in enumerate(tables["input"]))
    artifacts = tuple(
        _artifact(entry, problems.locate(("artifact", at))) for at, entry in enumerate(tables["artifact"])
    )
    known = {input.name: input for input in inputs}
    steps = tuple(_step(entry, ("step", at), problems, known) for at, entry in enumerate(tables["step"]))
    return _record(
        model.Plan,
        head,
        name=head.get("name") or default_name(source),
        source=source,
        folder=folder,
        notify=_record(model.Notify, head.get("notify")),
        requirements=_record(model.Requirements, head.get("requirements")),
        inputs=inputs,
        artifacts=artifacts,
        steps=steps,
    )


def default_name(source: str) -> str:
    """The file's stem, made an id."""
    import re

    stem = source.rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()
    return re.sub(r"[^a-z0-9._-]+", "-", stem).lstrip("-._")[:64] or "plan"


def _fields(kind: type, table: Table | None, **others: Any) -> dict[str, Any]:
    """What the table says about the fields of a record; tables within become records through `others`."""
    known = kind.__annotations__
    plain = {name: _frozen(value) for name, value in (table or NONE).items() if name in known and value is not None}
    return {**plain, **others}


def _record(kind: type[Record], table: Table | None, **others: Any) -> Record:
    return kind(**_fields(kind, table, **others))


def _frozen(value: Any) -> Any:
    return tuple(value.items()) if isinstance(value, dict) else value


def _input(table: Table, place: model.Place) -> model.Input:
    kind = table["type"] or ("choice" if table["choices"] else "")
    default = None if table["default"] is None else as_text(table["default"])
    prompt = table["prompt"] or table["name"]
    return _record(model.Input, table, type=kind, prompt=prompt, default=default, place=place)


def _artifact(table: Table, place: model.Place) -> model.Artifact:
    return _record(model.Artifact, table, urls=table["url"], sha256=table["sha256"].lower(), place=place)


def _step(table: Table, path: Path, problems: Problems, inputs: Mapping[str, model.Input]) -> model.Step:
    action = table["action"]
    return _record(
        model.Step,
        table,
        name=table["name"] or table["id"],
        settings=_settings(action, table[action]),
        place=problems.locate(path),
        when=tuple((name, canonical(inputs[name], as_text(value))) for name, value in table["when"].items()),
        script_place=_script_place(table, path, problems),
        run=how_often(table),
        as_caller=table["privileges"] == "user",
        verification=_checks((table["verification"] or NONE).get("commands", ())),
        preconditions=_conditions(table["preconditions"]),
        postconditions=_conditions(table["postconditions"]),
        timing=_timing(table["timing"]),
        on_failure=_record(model.OnFailure, table["on_failure"]),
        checkpoint=_checkpoint(table["checkpoint"]),
    )


def _settings(action: str, table: Table | None) -> dict[str, Any]:
    defaults = {key.name: key.default for key in schema.ACTIONS[action].keys}
    return {**defaults, **{name: value for name, value in (table or NONE).items() if name != GIVEN}}


def _script_place(table: Table, path: Path, problems: Problems) -> model.Place:
    """Where the first line of a step's script stands."""
    if table["action"] != "script":
        return model.NOWHERE
    if table["script"]["file"]:
        return model.Place(table["script"]["file"], 1)
    content = (*path, "script", "content")
    line = problems.layout.texts.get(content)
    return model.Place(problems.source, line) if line else problems.locate(content)


def how_often(table: Table) -> str:
    """changed, always or once: as given, else by checkpoint.enabled where that is given, else by the action."""
    checkpoint = table["checkpoint"] or {GIVEN: ()}
    if table["run"]:
        return str(table["run"])
    if "enabled" in checkpoint[GIVEN]:
        return "changed" if checkpoint["enabled"] else "always"
    return "always" if table["action"] in schema.ALWAYS_BY_DEFAULT else "changed"


def _checks(tables: tuple[Table, ...]) -> tuple[model.Check, ...]:
    return tuple(_record(model.Check, table) for table in tables)


def _conditions(table: Table | None) -> model.Conditions:
    members = tuple((entry["user"], entry["group"]) for entry in (table or NONE).get("user_in_group", ()))
    return _record(model.Conditions, table, user_in_group=members)


def _timing(table: Table | None) -> model.Timing:
    retry = _record(model.Retry, (table or NONE).get("retry"))
    return _record(model.Timing, table, retry=retry)


def _checkpoint(table: Table | None) -> model.CheckpointPolicy:
    return _record(model.CheckpointPolicy, table, undone=_checks((table or NONE).get("undone", ())))
