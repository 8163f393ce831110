"""`inputs list`: the answers to the questions of the plan, secrets masked; `inputs rotate NAME`: a new one."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.commands import nothing
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.engine import given
from freshtrack_deploy.engine.ask import MASK
from freshtrack_deploy.errors import NothingToResume, UsageError
from freshtrack_deploy.redaction import KNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.deployment import Past
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.engine.given import Found
    from freshtrack_deploy.model import Input, Plan

ORIGINS = {given.STORED: "stored", given.ENVIRONMENT: "environment"}


def carry_out(invocation: Invocation) -> int:
    """List the answers, or exchange one. Raises NothingToResume where nothing is deployed yet."""
    past = deployment.past(invocation)
    if past is None or past.plan is None:
        if invocation.verb == "rotate":
            raise NothingToResume(reason="nothing deployed yet, so there is no answer to exchange")
        return nothing.said(invocation, {"inputs": []})
    return _rotate(invocation, past.plan) if invocation.verb == "rotate" else _list(invocation, past, past.plan)


def _list(invocation: Invocation, past: Past, plan: Plan) -> int:
    from freshtrack_deploy.engine.run import Options
    from freshtrack_deploy.report.text import table

    sources = given.everywhere(plan, Options(), past.directory, KNOWN)
    shown = [_document(one, plan, given.found(one, sources)) for one in plan.inputs]
    rows = [(one["name"], one["value"] or "", one["origin"], ", ".join(one["steps"])) for one in shown]
    answer(invocation, {"inputs": shown}, table(("input", "value", "from", "steps"), rows) or ["the plan asks nothing"])
    return 0


def _document(one: Input, plan: Plan, found: Found) -> dict[str, Any]:
    """What the next run would take, and from where."""
    value = found.value if found.origin else one.default
    return {
        "name": one.name,
        "value": MASK if one.secret and value else value,
        "secret": one.secret,
        "origin": ORIGINS.get(found.origin, found.origin) or _without_source(one),
        "steps": _users(one.name, plan),
    }


def _without_source(one: Input) -> str:
    if one.generate:
        return "to be generated"
    return "default" if one.default is not None else "missing"


def _users(name: str, plan: Plan) -> list[str]:
    from freshtrack_deploy.plan import inputs

    return [step.id for step in plan.steps if name in inputs.used(step, plan)]


def _rotate(invocation: Invocation, plan: Plan) -> int:
    from freshtrack_deploy.engine import upkeep
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.state import answers

    one = _named(invocation.argument("NAME"), plan)
    value = _new_value(invocation, one, plan)
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    with upkeep.maintenance(asked, Clock()) as memory:
        plain, secret = ({}, {one.name: value}) if one.secret else ({one.name: value}, {})
        answers.store(memory.journal.directory, plain, secret)
    again = _users(one.name, plan)
    follows = f"the next run carries out again: {', '.join(again)}" if again else "no step uses it"
    document = {"rotated": one.name, "steps": again}
    answer(
        invocation, document, [f"{one.name} has a new value; {follows}", f"next: {deployment.command(invocation)} run"]
    )
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

    config = invocation.text("config")
    with Signals() as signals, Terminal(signals=signals, clock=Clock()) as terminal:
        asking = terminal.can_ask and not invocation.on("json")
        options = Options(interactive=asking, config=config, config_data=given.read_config(config) if config else b"")
        return ask.anew(one, plan, options, terminal, KNOWN)
