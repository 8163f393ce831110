"""The plan's own files: which ones its steps name, and whether what they hold fits the plan."""

from __future__ import annotations

from freshtrack_deploy.errors import PlanInvalid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from freshtrack_deploy.model import Plan, Step


# The schema's keys of role "file", which a test compares: a thousand done steps should not load the schema.
KEYS: Mapping[str, tuple[str, ...]] = {
    "script": ("file",),
    "apt-install": ("repository", "key"),
    "file-write": ("file",),
    "compose": ("files", "env_file"),
}


def used(plan: Plan) -> tuple[str, ...]:
    """Names relative to the plan's folder, each once, in order of use."""
    return tuple(dict.fromkeys(name for step in plan.steps for name in of(step)))


def of(step: Step) -> tuple[str, ...]:
    """The plan's files that one step uses. Absolute paths are the machine's, not the plan's."""
    found: list[str] = []
    for key in KEYS.get(step.action, ()):
        value = step.settings.get(key, "")
        found += [value] if isinstance(value, str) else value
    return tuple(name for name in found if name and not name.startswith(("/", "~", "${")))


def check(plan: Plan, contents: Mapping[str, bytes]) -> None:
    """Raises PlanInvalid when a file that a step names is missing, or a template names an unknown input."""
    problems = tuple(
        problem for step in plan.steps for name in of(step) for problem in _problems(plan, step, name, contents)
    )
    if problems:
        raise PlanInvalid(plan.source, problems)


def _problems(plan: Plan, step: Step, name: str, contents: Mapping[str, bytes]) -> Iterator[str]:
    owner = f'{step.place}: step "{step.id}": '
    if name not in contents:
        yield f'{owner}there is no file "{name}" in the plan\'s folder'
    elif step.settings.get("template"):
        yield from _unknown(plan, name, contents[name], owner)


def _unknown(plan: Plan, name: str, content: bytes, owner: str) -> Iterator[str]:
    from freshtrack_deploy.plan import texts

    try:
        lines = content.decode().split("\n")
    except UnicodeDecodeError:
        yield f'{owner}the template "{name}" is not UTF-8'
        return
    known = {input.name for input in plan.inputs} | ({texts.VERSION} if plan.version else set())
    for number, line in enumerate(lines, 1):
        for reference in texts.references(line):
            if reference not in known:
                yield f"{name}:{number}: ${{{reference}}} is no input of the plan (a literal ${{ is written $${{)"
