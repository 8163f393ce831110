"""docs/plan-format.md, made from the schema so that it cannot go stale.

Made by `python3 -m freshtrack_deploy.plan.reference > docs/plan-format.md`.
"""

from __future__ import annotations

import json
import re

from freshtrack_deploy.plan import duration, samples, schema
from freshtrack_deploy.plan.check import described
from freshtrack_deploy.plan.kinds import SECONDS, Many, Pairs, Table
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.plan.kinds import Key, Shape


@record
class Section:
    """A table of the format, its title and an example of it."""

    title: str
    table: Table
    example: str = ""

    @property
    def anchor(self) -> str:
        """Where a link to it leads, by GitHub's rule for headings."""
        return re.sub(r"[^a-z0-9_ -]", "", self.title.lower()).replace(" ", "-")


SECTIONS = (
    Section("`[plan]`", schema.PLAN, samples.PLAN),
    Section("`[plan.requirements]`", schema.REQUIREMENTS, samples.REQUIREMENTS),
    Section("`[plan.notify]`", schema.NOTIFY, samples.NOTIFY),
    Section("`[[input]]`", schema.INPUT, samples.INPUT),
    Section("`[[artifact]]`", schema.ARTIFACT, samples.ARTIFACT),
    Section("`[[step]]`", schema.STEP, samples.STEP),
    Section("Action `script`", schema.ACTIONS["script"], samples.SCRIPT),
    Section("`preconditions` and `postconditions`", schema.CONDITIONS, samples.CONDITIONS),
    Section("`user_in_group`", schema.MEMBERSHIP),
    Section("`verification`", schema.VERIFICATION, samples.VERIFICATION),
    Section("Commands in `verification` and `undone`", schema.COMMAND_CHECK),
    Section("`timing`", schema.TIMING, samples.TIMING),
    Section("`retry`", schema.RETRY, samples.RETRY),
    Section("`on_failure`", schema.ON_FAILURE, samples.ON_FAILURE),
    Section("`checkpoint`", schema.CHECKPOINT, samples.CHECKPOINT),
    *(Section(f"Action `{name}`", schema.ACTIONS[name], text) for name, text in samples.ACTIONS.items()),
)

INTRODUCTION = """\
# The plan format

<!-- Made by `python3 -m freshtrack_deploy.plan.reference > docs/plan-format.md`; a test compares. -->

A plan is a TOML file, or the same structure as JSON. Unknown keys, wrong types, duplicate ids, missing dependencies
and cycles are all reported at once, each with its place (`deploy.toml:12: step "install": ...`), and nothing is run.

- **Texts and scripts.** In a *text*, `${name}` is the value of an input, `${plan.version}` the plan's version, and
  `$${` a literal `${`; an unknown name is an error. A *script* is never changed: its inputs arrive as environment
  variables (`domain` as `$DOMAIN`, the version as `$PLAN_VERSION`).
- **Durations** are texts such as `"30s"`, `"10m"`, `"1h30m"`, `"500ms"`, or numbers of seconds.
- **Paths.** `~` is the home of the step's user; what is relative lies in the step's folder. A *file beside the plan* is
  named relative to the plan's folder and cannot lie outside it.
- **Order of keys.** In TOML everything below `[step.script]` belongs to that table: write a step's own keys first.
- **Ids** consist of `a-z` and `0-9`, then also `.`, `_` and `-`; at most 64 characters.

The examples below, one after the other, are one valid plan.
"""


def markdown() -> str:
    """The whole reference."""
    return "\n".join((INTRODUCTION, *map(_section, SECTIONS)))


def _section(section: Section) -> str:
    parts = [f"## {section.title}", _table(section.table), section.table.note, _example(section.example)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _table(table: Table) -> str:
    return "\n".join(("| key | value | default | meaning |", "|---|---|---|---|", *_rows(table))) if table.keys else ""


def _example(text: str) -> str:
    return f"```toml\n{text}```" if text else ""


def _rows(table: Table) -> Iterator[str]:
    for key in table.keys:
        example = f" Example: `{key.example}`" if key.example else ""
        cells = (f"`{key.name}`", _value(key.kind), _default(key), key.doc + example)
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _value(shape: Shape) -> str:
    """What is expected, without the rules that the introduction explains; a table as a link to its section."""
    if isinstance(shape, Many):
        item = _value(shape.item)
        return f"{item}, or a list of such" if shape.single else f"a list, {item} each"
    if isinstance(shape, Pairs):
        return f"a table: {_value(shape.name)} = {_value(shape.value)}"
    if isinstance(shape, Table):
        anchor = next(section.anchor for section in SECTIONS if section.table is shape)
        return f"[a table](#{anchor})"
    return re.sub(r" \(a-z[^()]*\)", "", described(shape))


def _default(key: Key) -> str:
    if key.required:
        return "required"
    unset = key.default is not False and key.default in (None, "", 0, (), {})
    return "" if unset else f"`{_written(key.kind, key.default)}`"


def _written(shape: Shape, value: object) -> str:
    if shape is SECONDS and isinstance(value, float):
        return json.dumps(duration.text(value))
    return json.dumps(list(value) if isinstance(value, tuple) else value)


if __name__ == "__main__":
    print(markdown(), end="")
