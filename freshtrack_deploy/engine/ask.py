"""The values of a plan's inputs, from the first of `SOURCES` that has one.

Everything missing is collected before anybody is asked, so that an unattended run names all of it at once.
"""

from __future__ import annotations

import os

from freshtrack_deploy.errors import InputInvalid, InputMissing, UsageError
from freshtrack_deploy.host import files
from freshtrack_deploy.plan import answers as config
from freshtrack_deploy.plan import inputs
from freshtrack_deploy.record import record
from freshtrack_deploy.state import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.engine.run import Options
    from freshtrack_deploy.host.terminal import Terminal
    from freshtrack_deploy.model import Input, Plan
    from freshtrack_deploy.redaction import Redactor

TRIES = 5
LARGEST_CONFIG = 1 << 20  # bytes


@record
class Answers:
    """The values, and which of them were given (and are kept) rather than a default."""

    values: Mapping[str, str]
    given: frozenset[str]


def resolve(plan: Plan, options: Options, directory: str, terminal: Terminal, redactor: Redactor) -> Answers:
    """A valid value for every input of the plan.

    Raises UsageError for a --set the plan does not know, InputMissing or InputInvalid (78) otherwise.
    """
    _refuse_unknown(plan, options)
    sources = _sources(plan, options, directory)
    values: dict[str, str] = {}
    given: set[str] = set()
    for one in plan.inputs:
        value, origin = _value(one, sources, options, terminal)
        values[one.name] = inputs.canonical(one, value)
        if origin != "default":
            given.add(one.name)
        if one.secret:
            redactor.add(value)
    return Answers(values, frozenset(given))


def foresee(plan: Plan, options: Options, directory: str, redactor: Redactor) -> Mapping[str, str]:
    """The values as far as they are known without asking or generating; what is missing stands as its own name."""
    _refuse_unknown(plan, options)
    sources = _sources(plan, options, directory)
    values = {}
    for one in plan.inputs:
        given = next((found[one.name] for _, found in sources if one.name in found), one.default)
        values[one.name] = f"({one.name})" if given is None else inputs.canonical(one, _valid(one, given, "--set"))
        if one.secret and given is not None:
            redactor.add(given)
    return values


def keep(plan: Plan, found: Answers, directory: str) -> None:
    """Store what was given or generated; defaults are never stored, for the next version may have a better one."""
    secret = {one.name for one in plan.inputs if one.secret}
    kept = {name: value for name, value in found.values.items() if name in found.given}
    answers.store(
        directory,
        {name: value for name, value in kept.items() if name not in secret},
        {name: value for name, value in kept.items() if name in secret},
    )


def _refuse_unknown(plan: Plan, options: Options) -> None:
    known = {one.name: one for one in plan.inputs}
    for name in options.given:
        if name not in known:
            raise UsageError(text=f"--set {name}: the plan has no such input; it has: {', '.join(known) or 'none'}")
        if known[name].secret:
            ways = f"DEPLOY_{name.upper()}, --config FILE or the terminal"
            raise UsageError(text=f"--set {name}: a secret would be visible to every user of this machine; use {ways}")


def _sources(plan: Plan, options: Options, directory: str) -> tuple[tuple[str, Mapping[str, str]], ...]:
    environment = {one.name: os.environ.get(f"DEPLOY_{one.name.upper()}", "") for one in plan.inputs}
    return (
        ("--set", options.given),
        ("the environment", {name: value for name, value in environment.items() if value}),
        (options.config, _config(options.config, plan)),
        ("the stored answers", answers.load(directory)),
    )


def _config(path: str, plan: Plan) -> Mapping[str, str]:
    if not path:
        return {}
    try:
        return config.parse(files.read(path, LARGEST_CONFIG), path, plan)
    except OSError as error:
        raise UsageError(text=f"--config {path}: {error.strerror}") from None


def _value(
    one: Input, sources: tuple[tuple[str, Mapping[str, str]], ...], options: Options, terminal: Terminal
) -> tuple[str, str]:
    for origin, values in sources:
        if one.name in values:
            return _valid(one, values[one.name], origin), origin
    if options.interactive and not options.yes and not one.generate:
        return _asked(one, terminal), "terminal"
    if one.generate:
        return inputs.generate(one, os.urandom), "generated"
    if one.default is not None:
        return _valid(one, one.default, "default"), "default"
    raise InputMissing(name=one.name, ways=_ways(one))


def _valid(one: Input, value: str, origin: str) -> str:
    problem = inputs.validate(one, value)
    if problem:
        raise InputInvalid(name=one.name, source=origin, problem=problem, ways=_ways(one))
    return value


def _asked(one: Input, terminal: Terminal) -> str:
    """Ask up to five times. Raises InputInvalid after that, OperatorStopped on Ctrl-D."""
    from freshtrack_deploy.errors import OperatorStopped

    problem = ""
    for _ in range(TRIES):
        typed = terminal.ask(_question(one, problem), secret=one.secret)
        if typed is None:
            raise OperatorStopped(what=one.name)
        value = typed.strip() or one.default or ""
        problem = inputs.validate(one, value) or ""
        if not problem:
            return value
    raise InputInvalid(name=one.name, source="the terminal", problem=f"{problem}, {TRIES} times", ways=_ways(one))


def _question(one: Input, problem: str) -> str:
    hint = f" [{one.default}]" if one.default else ""
    before = f"{problem}\n" if problem else ""
    return f"{before}{one.prompt or one.name}{hint}: "


def _ways(one: Input) -> str:
    variable = f"DEPLOY_{one.name.upper()}=... in the environment"
    line = f"a line {one.name.upper()}=... in a file for --config FILE"
    return f"{variable} or {line}" if one.secret else f"--set {one.name}=..., {variable} or {line}"
