"""What must hold between the tables of a plan: names, references, order, inputs.

One function a rule; each yields the problems it finds as paths and sentences.
"""

from __future__ import annotations

from freshtrack_deploy.plan import graph, inputs, schema, step_rules, texts
from freshtrack_deploy.plan.wording import guess, short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from typing import Any

    from freshtrack_deploy.plan.places import Path
    from freshtrack_deploy.plan.problems import Problems

    Tables = Mapping[str, Any]
    Found = Iterator[tuple[Path, str]]


def apply(tables: Tables, problems: Problems) -> None:
    """All rules; those about entries only when every entry is a table, since positions are shifted otherwise."""
    whole = all(len(tables[name]) == _standing(problems.document, name) for name in ("step", "input", "artifact"))
    for rule in RULES if whole else (_one_head,):
        _collect(rule(tables, problems), problems)
    for number, step in enumerate(tables["step"] if whole else ()):
        step_rules.apply(step, ("step", number), problems)


def _collect(found: Found, problems: Problems) -> None:
    for path, sentence in found:
        problems.add(path, sentence)
        if problems.full:
            return


def _standing(document: Tables, name: str) -> int:
    found = document.get(name)
    return len(found) if isinstance(found, list) else 0


def _one_head(tables: Tables, problems: Problems) -> Found:
    if tables["plan"] and tables["installer"]:
        yield ("installer",), "[plan] and [installer] are the same table; keep one"


def _some_step(tables: Tables, problems: Problems) -> Found:
    if problems.document.get("step", []) == []:
        yield (), "a plan needs at least one [[step]]"


def _unique_names(tables: Tables, problems: Problems) -> Found:
    for table, key in (("step", "id"), ("input", "name"), ("artifact", "id")):
        first: dict[str, int] = {}
        for number, entry in enumerate(tables[table]):
            name = entry[key]
            if name and first.setdefault(name, number) != number:
                place = problems.locate((table, first[name]))
                yield (table, number, key), f"the name is taken: {place} has it"


def _known_steps(tables: Tables, problems: Problems) -> Found:
    known = dict.fromkeys(step["id"] for step in tables["step"])
    for path, id in _named(tables["step"], "depends_on", "after"):
        if id not in known:
            yield path, f'there is no step "{short(id)}"{guess(id, known)}'


def _named(steps: tuple[Tables, ...], *keys: str) -> Iterator[tuple[Path, str]]:
    for number, step in enumerate(steps):
        for key in keys:
            for index, name in enumerate(step[key]):
                yield ("step", number, key, index), name


def _no_cycles(tables: Tables, problems: Problems) -> Found:
    positions = {step["id"]: number for number, step in enumerate(tables["step"]) if step["id"]}
    edges = {id: (*tables["step"][at]["depends_on"], *tables["step"][at]["after"]) for id, at in positions.items()}
    for cycle in graph.cycles(edges):
        yield ("step", positions[cycle[0]], _key_of(tables, positions, cycle)), _cycle_text(cycle)


def _key_of(tables: Tables, positions: Mapping[str, int], cycle: tuple[str, ...]) -> str:
    return "depends_on" if cycle[1] in tables["step"][positions[cycle[0]]]["depends_on"] else "after"


def _cycle_text(cycle: tuple[str, ...]) -> str:
    shown = cycle if len(cycle) <= 12 else (*cycle[:10], "...", cycle[-1])
    return f"the steps wait for each other: {' -> '.join(shown)}"


def _known_inputs(tables: Tables, problems: Problems) -> Found:
    known = {entry["name"]: entry for entry in tables["input"]}
    for path, name in _named(tables["step"], "inputs"):
        if name not in known:
            yield path, f'there is no input "{name}"{guess(name, known)}'
    for number, step in enumerate(tables["step"]):
        for name, wanted in step["when"].items():
            complaint = _impossible(name, wanted, known)
            if complaint:
                yield ("step", number, "when", name), complaint


def _impossible(name: str, wanted: object, known: Mapping[str, Tables]) -> str:
    if name not in known:
        return f'there is no input "{name}"{guess(name, known)}'
    return inputs.complaint(known[name], inputs.as_text(wanted)) or ""


def _allowed_inputs(tables: Tables, problems: Problems) -> Found:
    for number, entry in enumerate(tables["input"]):
        path = ("input", number)
        if inputs.reserved(entry["name"]):
            yield (*path, "name"), "the name is reserved: a variable of that name means something to programs"
        if bool(entry["choices"]) != (entry["type"] == "choice") and (entry["type"] or not entry["choices"]):
            yield (*path, "type"), 'type "choice" and the key "choices" belong together'
        wrong = entry["default"] is not None and inputs.complaint(entry, inputs.as_text(entry["default"]))
        if wrong:
            yield (*path, "default"), wrong


def _checked_artifacts(tables: Tables, problems: Problems) -> Found:
    for number, entry in enumerate(tables["artifact"]):
        if bool(entry["sha256"]) == bool(entry["sha256_url"]):
            yield ("artifact", number), 'needs either "sha256" or "sha256_url"'
    known = dict.fromkeys(entry["id"] for entry in tables["artifact"])
    for number, step in enumerate(tables["step"]):
        wanted = (step["download"] or {}).get("artifact")
        if wanted and wanted not in known:
            path = ("step", number, "download", "artifact")
            yield path, f'there is no artifact "{wanted}"{guess(wanted, known)}'


def _known_references(tables: Tables, problems: Problems) -> Found:
    known = dict.fromkeys(entry["name"] for entry in tables["input"])
    head = tables["plan"] or tables["installer"] or {}
    if head.get("version"):
        known[texts.VERSION] = None
    for path, name in _references(tables):
        if name not in known:
            yield path, _unknown_reference(name, known)


def _references(tables: Tables) -> Iterator[tuple[Path, str]]:
    """Every `${name}` in a text, once for each text."""
    for path, kind, text in texts.walk(schema.DOCUMENT, tables):
        if kind.role == "text":
            yield from ((path, name) for name in dict.fromkeys(texts.references(text)))


def _unknown_reference(name: str, known: Collection[str]) -> str:
    if name == texts.VERSION:
        return "${plan.version} is used, but the plan has no version"
    return f"${{{short(name)}}} is no input of the plan{guess(name, known)} (a literal ${{ is written $${{)"


RULES = (
    _one_head,
    _some_step,
    _unique_names,
    _known_steps,
    _no_cycles,
    _allowed_inputs,
    _known_inputs,
    _checked_artifacts,
    _known_references,
)
