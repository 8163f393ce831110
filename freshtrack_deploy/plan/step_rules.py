"""What must hold within one step. Rules that only say which keys exclude each other are rows of a table."""

from __future__ import annotations

from freshtrack_deploy.plan import schema
from freshtrack_deploy.plan.check import GIVEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from freshtrack_deploy.plan.places import Path
    from freshtrack_deploy.plan.problems import Problems

    Checked = dict[str, Any]

EXACTLY_ONE: Mapping[str, tuple[str, ...]] = {
    "script": ("content", "file"),
    "file-write": ("content", "file", "link", "absent"),
    "wait-for": ("url", "tcp", "command"),
}

NEEDS: tuple[tuple[str, str, str], ...] = (  # action, key, the key without which it means nothing
    ("file-write", "template", "file"),
    ("wait-for", "status", "url"),
    ("wait-for", "json", "url"),
    ("wait-for", "headers", "url"),
    ("download", "strip", "unpack"),
    ("apt-install", "key", "repository"),
    ("user-group", "home", "name"),
    ("user-group", "absent", "name"),
)

AT_LEAST_ONE: Mapping[str, tuple[str, ...]] = {"user-group": ("name", "groups")}

VARIABLES_OF_OURS = ("DEPLOY_", "PLAN_")


def apply(step: Checked, path: Path, problems: Problems) -> None:
    """Adds what is wrong with this step, and fills in its action."""
    tables = tuple(name for name in schema.ACTIONS if step[name] is not None)
    standing = tuple(name for name in schema.ACTIONS if name in step[GIVEN])
    if not step["action"] and "action" not in step[GIVEN]:
        step["action"] = _inferred(standing, path, problems)
    _only_its_table(step["action"], standing, path, problems)
    if step["action"] in tables:
        _settings(step["action"], step[step["action"]], path, problems)
    elif step["action"] and step["action"] not in standing:
        _without_table(step["action"], path, problems)
    for rule in (_verifies, _runs, _account, _variables):
        rule(step, path, problems)


def _inferred(standing: tuple[str, ...], path: Path, problems: Problems) -> str:
    if len(standing) == 1:
        return standing[0]
    found = f"found {' and '.join(standing)}" if standing else "such as script = { ... }"
    problems.add(path, f'needs the key "action", or exactly one table named after an action ({found})')
    return ""


def _only_its_table(action: str, standing: tuple[str, ...], path: Path, problems: Problems) -> None:
    for name in standing:
        if action and name != action:
            problems.add((*path, name), f'belongs to action "{name}", but the action is "{action}"')


def _without_table(action: str, path: Path, problems: Problems) -> None:
    """compose and verify can do without settings."""
    shape = schema.ACTIONS[action]
    rivals = EXACTLY_ONE.get(action) or AT_LEAST_ONE.get(action, ())
    wanted = [key.name for key in shape.keys if key.required] or rivals
    if wanted:
        problems.add(path, f'action "{action}" needs the table "{action}" with {" or ".join(map(_quoted, wanted))}')


def _quoted(name: str) -> str:
    return f'"{name}"'


def _settings(action: str, table: Mapping[str, Any], path: Path, problems: Problems) -> None:
    here = (*path, action)
    rivals = EXACTLY_ONE.get(action, ())
    given = [name for name in rivals if name in table[GIVEN] and table[name] is not False]
    if rivals and len(given) != 1:
        got = f"; got {' and '.join(given)}" if given else ""
        problems.add(here, f"needs exactly one of {', '.join(rivals)}{got}")
    some = AT_LEAST_ONE.get(action, ())
    if some and not any(table[name] for name in some):
        problems.add(here, f"needs {' or '.join(map(_quoted, some))}")
    for owner, key, wanted in NEEDS:
        if owner == action and key in table[GIVEN] and table[key] and not table[wanted]:
            problems.add((*here, key), f'means nothing without "{wanted}"')


def _verifies(step: Checked, path: Path, problems: Problems) -> None:
    if step["action"] == "verify" and not (step["verification"] or {}).get("commands"):
        problems.add(path, 'action "verify" needs verification = { commands = [{ cmd = "..." }] }')


def _runs(step: Checked, path: Path, problems: Problems) -> None:
    checkpoint = step["checkpoint"]
    if not step["run"] or not checkpoint or "enabled" not in checkpoint[GIVEN]:
        return
    if (step["run"] == "always") == checkpoint["enabled"]:
        said = str(checkpoint["enabled"]).lower()
        problems.add((*path, "run"), f'"{step["run"]}" contradicts checkpoint.enabled = {said}')


def _account(step: Checked, path: Path, problems: Problems) -> None:
    if step["user"] and step["privileges"]:
        problems.add((*path, "privileges"), 'contradicts "user"; keep one')


def _variables(step: Checked, path: Path, problems: Problems) -> None:
    own = {name.upper() for name in step["inputs"]}
    for name in step["env"]:
        if name.startswith(VARIABLES_OF_OURS):
            problems.add((*path, "env", name), f"{' and '.join(VARIABLES_OF_OURS)} variables are the program's own")
        if name in own:
            problems.add((*path, "env", name), f'the input "{name.lower()}" sets this variable already')
