"""The values of a plan's inputs: what was given (engine.given), else asked for, generated, or the default.

Everything missing is collected before anybody is asked, so that an unattended run names all of it at once.
"""

from __future__ import annotations

import os

from freshtrack_deploy.engine import given
from freshtrack_deploy.engine.given import Found
from freshtrack_deploy.errors import InputInvalid, InputsUnanswered, QuestionsStopped, UsageError
from freshtrack_deploy.plan import inputs
from freshtrack_deploy.record import record
from freshtrack_deploy.state import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from freshtrack_deploy.engine.run import Options
    from freshtrack_deploy.host.terminal import Terminal
    from freshtrack_deploy.model import Input, Plan
    from freshtrack_deploy.redaction import Redactor

TRIES = 5
TERMINAL, GENERATED, DEFAULT = "the terminal", "generated", "default"
MASK = "********"


@record
class Answers:
    """The values, and which of them were given (and are kept) rather than a default."""

    values: Mapping[str, str]
    given: frozenset[str]


class Dialogue:
    """Who is asked, what is offered to them from a dialogue that they did not agree to, and what is to be hidden."""

    def __init__(self, terminal: Terminal, redactor: Redactor, offers: Mapping[str, str] | None = None) -> None:
        self.terminal, self.redactor = terminal, redactor
        self.offers = dict(offers or {})

    def remember(self, one: Input, value: str) -> None:
        """Offer this answer from now on; a secret never is, nor the plan's own default."""
        self.offers.pop(one.name, None)
        if not one.secret and value != one.default:
            self.offers[one.name] = value


def seek(plan: Plan, options: Options, directory: str, redactor: Redactor) -> dict[str, Found]:
    """What the sources say about every input of the plan; nobody is asked yet.

    Raises UsageError for a --set the plan does not know, InputsUnanswered (78) for what nobody could be asked for.
    """
    _refuse_unknown(plan, options)
    sources = given.everywhere(plan, options, directory, redactor)
    found = {one.name: given.found(one, sources) for one in plan.inputs}
    _refuse_unanswered(plan, found, _may_ask(options))
    return found


def questions(plan: Plan, options: Options, found: Mapping[str, Found]) -> list[str]:
    """The inputs that `settle` will ask for."""
    asked = (one.name for one in plan.inputs if _is_asked_for(one) and not found[one.name].usable)
    return list(asked) if _may_ask(options) else []


def settle(plan: Plan, options: Options, found: Mapping[str, Found], dialogue: Dialogue) -> Answers:
    """A valid value for every input: what `seek` found, else asked for, generated or the default.

    Raises InputInvalid (78) after the last try, QuestionsStopped (7) when the operator stops or does not agree.
    """
    asking = _may_ask(options)
    settled = {one.name: _settled(one, found[one.name], dialogue, asking) for one in plan.inputs}
    if questions(plan, options, found):
        _review(plan, settled, dialogue.terminal)
    values = {name: answer.value for name, answer in settled.items()}
    return Answers(values, frozenset(name for name, answer in settled.items() if answer.origin != DEFAULT))


def _may_ask(options: Options) -> bool:
    return options.interactive and not options.yes


def _settled(one: Input, found: Found, dialogue: Dialogue, asking: bool) -> Found:
    """The value that holds, in its one form, and where it comes from."""
    value, origin = (found.value, found.origin) if found.usable else _made_up(one, dialogue, asking)
    settled = inputs.canonical(one, value)
    if one.secret:
        dialogue.redactor.add(settled)
    return Found(settled, origin)


def _review(plan: Plan, settled: Mapping[str, Found], terminal: Terminal) -> None:
    """Everything once more, before anything runs or is kept. Raises QuestionsStopped for anything but yes."""
    width = max(len(one.name) for one in plan.inputs)
    lines = [f"{_line(one, settled[one.name], terminal, width)}\n" for one in plan.inputs]
    typed = terminal.ask_first(f"\n{''.join(lines)}Deploy with these values? [Y/n]: ")
    if typed is None or typed.strip().lower() not in ("", "y", "yes"):
        raise QuestionsStopped(what="the values")


def _line(one: Input, answer: Found, terminal: Terminal, width: int) -> str:
    value = MASK if one.secret else terminal.printable(answer.value, lines=False)
    shown = value if answer.value else "(empty)"
    return f"  {one.name:<{width}}  {shown}" + ("" if answer.origin == TERMINAL else f"  ({answer.origin})")


def _refuse_unanswered(plan: Plan, found: Mapping[str, Found], asking: bool) -> None:
    """All at once, before anybody is asked: who runs us unattended should not learn of them one by one."""
    unanswered = (one for one in plan.inputs if _is_unanswered(one, found[one.name], asking))
    _refuse(_complaint(one, found[one.name]) for one in unanswered)


def _refuse(complaints: Iterable[str]) -> None:
    problems = tuple(complaints)
    if problems:
        raise InputsUnanswered(problems)


def _is_unanswered(one: Input, found: Found, asking: bool) -> bool:
    """A stored answer that no longer fits can be asked for again; one that was just given is a mistake to be told."""
    if found.problem:
        return not (asking and found.origin == given.STORED)
    return not (found.origin or asking or one.generate or one.default is not None)


def _complaint(one: Input, found: Found) -> str:
    what = f" from {found.origin}: {found.problem}" if found.problem else " is missing"
    return f'input "{one.name}"{what}; give it with {inputs.ways(one)}'


def _made_up(one: Input, dialogue: Dialogue, asking: bool) -> tuple[str, str]:
    """A value that no source has, and where it came from. One to generate is asked for if it has its own prompt."""
    if asking and _is_asked_for(one):
        return _asked(one, dialogue)
    if one.generate:
        return inputs.generate(one, os.urandom), GENERATED
    return one.default or "", DEFAULT


def _is_asked_for(one: Input) -> bool:
    return one.prompt != one.name or not one.generate


def anew(one: Input, plan: Plan, options: Options, terminal: Terminal, redactor: Redactor) -> str:
    """A new value for one input, whatever is stored or its default. Raises as `seek` and `settle` do."""
    found = given.found(one, given.now(plan, options, redactor))
    if found.problem or not (found.origin or options.interactive or one.generate):
        _refuse([_complaint(one, found)])
    value = found.value if found.usable else _made_up(one, Dialogue(terminal, redactor), options.interactive)[0]
    return inputs.canonical(one, value)


def foresee(plan: Plan, options: Options, directory: str, redactor: Redactor) -> Mapping[str, str]:
    """The values as far as they are known without asking or generating; what is missing stands as its own name."""
    _refuse_unknown(plan, options)
    sources = given.everywhere(plan, options, directory, redactor)
    found = {one.name: given.found(one, sources) for one in plan.inputs}
    if any(one.problem for one in found.values()):
        _refuse_unanswered(plan, found, _may_ask(options))
    values = {one.name: _foreseen(one, found[one.name]) for one in plan.inputs}
    for one in plan.inputs:
        if one.secret and values[one.name] != _stand_in(one.name):
            redactor.add(values[one.name])
    return values


def _foreseen(one: Input, found: Found) -> str:
    value = found.value if found.usable else one.default
    return _stand_in(one.name) if value is None else inputs.canonical(one, value)


def _stand_in(name: str) -> str:
    return f"({name})"


def stored(plan: Plan, directory: str, redactor: Redactor) -> Mapping[str, str]:
    """What the last run had, as far as nothing has to be given again: the stored answers, else the plan's defaults."""
    values = {one.name: inputs.canonical(one, one.default) for one in plan.inputs if one.default is not None}
    for one in plan.inputs:
        if one.secret and one.name in values:
            redactor.add(values[one.name])
    return {**values, **answers.load(directory, redactor)}


def known(foreseen: Mapping[str, str]) -> dict[str, str]:
    """What `foresee` really knows, without the names that stand in for values."""
    return {name: value for name, value in foreseen.items() if value != _stand_in(name)}


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


def _asked(one: Input, dialogue: Dialogue) -> tuple[str, str]:
    """Ask up to five times. Raises InputInvalid after that, QuestionsStopped on Ctrl-D, BrokenOff on Ctrl-C."""
    problem, offered = "", _offered(one, dialogue)
    for _ in range(TRIES):
        typed = _typed(one, dialogue, _question(one, offered, problem))
        if not typed and one.generate:
            return inputs.generate(one, os.urandom), GENERATED
        value = typed or offered
        problem = inputs.validate(one, value) or ""
        if not problem:
            dialogue.remember(one, value)
            return value, TERMINAL
    raise InputInvalid(name=one.name, source=TERMINAL, problem=f"{problem}, {TRIES} times", ways=inputs.ways(one))


def _typed(one: Input, dialogue: Dialogue, question: str) -> str:
    typed = dialogue.terminal.ask_first(question, secret=one.secret)
    if typed is None:
        raise QuestionsStopped(what=one.name)
    if one.secret:
        dialogue.redactor.add(typed.strip())
    return typed.strip()


def _offered(one: Input, dialogue: Dialogue) -> str:
    """What Enter takes: the answer of a dialogue before, if it still fits, else the default."""
    before = dialogue.offers.get(one.name, "")
    return before if before and not inputs.validate(one, before) else one.default or ""


def _question(one: Input, offered: str, problem: str) -> str:
    shown = "generated" if one.generate else "" if one.secret else offered
    hint = f" [{shown}]" if shown else ""
    before = f"  not accepted: {problem}\n" if problem else ""
    return f"{before}{one.prompt or one.name}{hint}: "
