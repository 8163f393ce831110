"""`inputs list`: the answers to the questions of the plan, secrets masked; `inputs rotate NAME`: a new one."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment, sources
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.errors import NothingToResume, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from freshtrack_deploy.cli.deployment import Past
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.model import Input, Plan

MASK = "********"


def carry_out(invocation: Invocation) -> int:
    past = deployment.past(invocation)
    if past is None or past.plan is None:
        if invocation.verb == "rotate":
            raise NothingToResume(reason="nothing deployed yet, so there is no answer to exchange")
        answer(invocation, {"inputs": []}, ["nothing deployed yet"])
        return 0
    return _rotate(invocation, past, past.plan) if invocation.verb == "rotate" else _list(invocation, past, past.plan)


def _list(invocation: Invocation, past: Past, plan: Plan) -> int:
    from freshtrack_deploy.report.text import table
    from freshtrack_deploy.state import answers

    stored = answers.load(past.directory)
    shown = [_document(one, plan, stored) for one in plan.inputs]
    rows = [(one["name"], one["value"] or "", one["origin"], ", ".join(one["steps"])) for one in shown]
    answer(invocation, {"inputs": shown}, table(("input", "value", "from", "steps"), rows) or ["the plan asks nothing"])
    return 0


def _document(one: Input, plan: Plan, stored: Mapping[str, str]) -> dict[str, Any]:
    value = stored.get(one.name, one.default)
    origin = "stored" if one.name in stored else "default" if one.default is not None else "missing"
    return {
        "name": one.name,
        "value": MASK if one.secret and value else value,
        "secret": one.secret,
        "origin": origin,
        "steps": _users(one.name, plan),
    }


def _users(name: str, plan: Plan) -> list[str]:
    from freshtrack_deploy.plan import inputs

    return [step.id for step in plan.steps if name in inputs.used(step, plan)]


def _rotate(invocation: Invocation, past: Past, plan: Plan) -> int:
    from freshtrack_deploy.engine import session
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.state import answers

    one = _named(invocation.argument("NAME"), plan)
    value = _new_value(invocation, one, plan)
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    with session.maintenance(asked, Clock()) as memory:
        plain, secret = ({}, {one.name: value}) if one.secret else ({one.name: value}, {})
        answers.store(memory.journal.directory, plain, secret)
    again = _users(one.name, plan)
    follows = f"the next run carries out again: {', '.join(again)}" if again else "no step uses it"
    document = {"rotated": one.name, "steps": again}
    answer(invocation, document, [f"{one.name} has a new value; {follows}", f"next: {sources.program()} run"])
    return 0


def _named(name: str, plan: Plan) -> Input:
    known = {one.name: one for one in plan.inputs}
    if name not in known:
        raise UsageError(text=f"the plan has no input {name!r}; it has: {', '.join(known) or 'none'}")
    return known[name]


def _new_value(invocation: Invocation, one: Input, plan: Plan) -> str:
    """From the environment, the file of answers, the generator, or the person at the terminal, in this order."""
    from freshtrack_deploy.engine import ask
    from freshtrack_deploy.engine.run import Options
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals
    from freshtrack_deploy.host.terminal import Terminal

    with Signals() as signals, Terminal(signals=signals, clock=Clock()) as terminal:
        asking = terminal.can_ask and not invocation.on("json")
        options = Options(interactive=asking, config=invocation.text("config"))
        return ask.anew(one, plan, options, terminal)
