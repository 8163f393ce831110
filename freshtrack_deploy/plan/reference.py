"""docs/plan-format.md, made from the schema so that it cannot go stale.

Made by `python3 -m freshtrack_deploy.plan.reference > docs/plan-format.md`.
"""

from __future__ import annotations

import json

from freshtrack_deploy.plan import duration, schema
from freshtrack_deploy.plan.check import described
from freshtrack_deploy.plan.kinds import SECONDS, Many, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.plan.kinds import Key, Shape

SECTIONS: tuple[tuple[str, Table], ...] = (
    ("`[plan]`", schema.PLAN),
    ("`[plan.requirements]`", schema.REQUIREMENTS),
    ("`plan.notify`", schema.NOTIFY),
    ("`[[input]]`", schema.INPUT),
    ("`[[artifact]]`", schema.ARTIFACT),
    ("`[[step]]`", schema.STEP),
    ("`preconditions`, `postconditions`", schema.CONDITIONS),
    ("`user_in_group`", schema.MEMBERSHIP),
    ("`verification`", schema.VERIFICATION),
    ("A check: in `verification.commands` and `checkpoint.undone`", schema.COMMAND_CHECK),
    ("`timing`", schema.TIMING),
    ("`timing.retry`", schema.RETRY),
    ("`on_failure`", schema.ON_FAILURE),
    ("`checkpoint`", schema.CHECKPOINT),
    *((f"Action `{name}`", table) for name, table in schema.ACTIONS.items()),
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
"""


def markdown() -> str:
    """The whole reference."""
    return "\n".join((INTRODUCTION, *(_section(*section) for section in SECTIONS)))


def _section(title: str, table: Table) -> str:
    lines = [f"## {title}", ""]
    if table.keys:
        lines += ["| key | value | default | meaning |", "|---|---|---|---|", *_rows(table)]
    if table.note:
        lines += [*([""] if table.keys else []), table.note]
    return "\n".join((*lines, ""))


def _rows(table: Table) -> Iterator[str]:
    for key in table.keys:
        example = f" Example: `{key.example}`" if key.example else ""
        cells = (f"`{key.name}`", _value(key.kind), _default(key), key.doc + example)
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _value(shape: Shape) -> str:
    """What is expected, without the rules that the introduction explains."""
    import re

    return re.sub(r" \((?:a-z|[^()]*a-z)[^()]*\)", "", described(shape))


def _default(key: Key) -> str:
    if key.required:
        return "required"
    if key.default is None or key.default == "" or _is_zero(key):
        return ""
    return f"`{_written(key.kind, key.default)}`"


def _is_zero(key: Key) -> bool:
    return key.default is not False and key.default in (0, (), {})


def _written(shape: Shape, value: object) -> str:
    if shape is SECONDS and isinstance(value, float):
        return json.dumps(duration.text(value))
    if isinstance(shape, Many) and isinstance(value, tuple):
        return json.dumps(list(value))
    return json.dumps(value)


if __name__ == "__main__":
    print(markdown(), end="")
