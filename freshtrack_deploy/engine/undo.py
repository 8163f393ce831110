"""What would take a step back, written down before its effect. `reversal` carries it out.

An undo is the plan's rollback script, then the commands the action knows by itself, then the files as they were: the
snapshot wins, for it is what the machine really looked like. Secrets are written down by name only.
"""

from __future__ import annotations

import os

from freshtrack_deploy import actions, events
from freshtrack_deploy.errors import DeployError, SecretMissing
from freshtrack_deploy.model import StepState
from freshtrack_deploy.plan import inputs, texts
from freshtrack_deploy.state.records import OPEN, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from freshtrack_deploy.engine.bind import Bound
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.model import Step, Undo
    from freshtrack_deploy.state.records import StepRecord


def prepare(run: Run, bound: Bound) -> dict[str, Any] | None:
    """What would take this step back, with the files it would restore stored safely. None: nothing would.

    Later attempts at an unfinished step add nothing: the state before them is a half-done one.
    """
    step, host = bound.step, bound.host
    known = run.records.step(step.id)
    if known.state in OPEN and known.own_undo:
        return None
    own = actions.named(step.action).undo(step, host)
    paths = tuple(host.path(name) for name in (*step.checkpoint.state_files, *own.paths))
    script = step.checkpoint.rollback if step.checkpoint.rollback_each or not known.ever_done else ""
    if not (script or own.commands or own.afterwards or paths):
        return None
    return {
        "script": script,
        **_own(own),
        "paths": list(paths),
        "snapshot": _snapshot(run, paths, known),
        "data": _data(run),
        "undone": [[check.cmd, check.expect] for check in step.checkpoint.undone] if script else [],
        "previous": _previous(known),
        **_surroundings(run, step, host),
    }


def remember(run: Run, bound: Bound, known: StepRecord, own: Undo) -> None:
    """Add, durably, what an action learned in mid-work about its own undo; `known` is the step before the attempt."""
    if own.commands or own.afterwards:
        rest = {"script": "", "paths": [], "snapshot": "", "undone": [], "previous": _previous(known)}
        body = {**rest, **_own(own), **_surroundings(run, bound.step, bound.host)}
        run.memory.append(Kind.UNDO_ADDED, run=run.id, step=bound.step.id, **body)


def _own(own: Undo) -> dict[str, Any]:
    """What the action knows by itself, as the journal keeps it."""
    return {
        "commands": [list(command) for command in own.commands],
        "afterwards": [list(command) for command in own.afterwards],
        "summary": own.summary,
    }


def _data(run: Run) -> dict[str, bool]:
    """The plan's data as it is declared now, and whether there is any yet."""
    return {path: _holds_something(path) for path in run.plan.data}


def _holds_something(path: str) -> bool:
    try:
        return bool(os.listdir(path))
    except NotADirectoryError:
        return True
    except OSError:
        return False


def _snapshot(run: Run, paths: tuple[str, ...], known: StepRecord) -> str:
    """The id of what is at these paths now, stored durably; empty: no paths. What has not changed is not read again."""
    if not paths:
        return ""
    from freshtrack_deploy.state import snapshots
    from freshtrack_deploy.state.objects import Store

    with Store(run.directory) as store:
        last = next((undo.before["snapshot"] for undo in reversed(known.undos) if undo.before["snapshot"]), "")
        return snapshots.take(paths, store, snapshots.load(last, store) if last else None).id


def _previous(known: StepRecord) -> dict[str, Any]:
    """What the step is again once this is undone: done as it was before, or nothing."""
    if not known.ever_done:
        return {}
    return {
        "state": StepState.DONE,
        "fingerprint": known.fingerprint,
        "parts": dict(known.parts),
        "completed_at": known.completed_at,
        "done_seq": known.done_seq,
        "effect_seq": known.effect_seq,
        "after": known.after,
    }


def _surroundings(run: Run, step: Step, host: Host) -> dict[str, Any]:
    """Who, where and with which values. What holds a secret is kept as the plan wrote it: `${name}`.

    `values`: what else such a text names. It may be a default, which nothing else keeps, or another when it is undone.
    """
    secrets = [run.inputs[one.name] for one in run.plan.inputs if one.secret and run.inputs.get(one.name)]
    given = {inputs.variable(name): f"${{{name}}}" for name in host.inputs}
    written = {"PLAN_NAME": "", "PLAN_VERSION": "", **given, **dict(run.plan.step(step.id).env)}
    values = {name: host.env[name] for name in written if name in host.env}
    hidden = {name: written[name] for name, value in values.items() if any(secret in value for secret in secrets)}
    named = {name for text in hidden.values() for name in texts.references(text)}
    known = {**run.inputs, texts.VERSION: run.plan.version}
    return {
        "user": host.account.name,
        "folder": host.folder,
        "env": {name: value for name, value in values.items() if name not in hidden},
        "templates": hidden,
        "values": {name: known[name] for name in named if not any(secret in known[name] for secret in secrets)},
    }


def environment(before: Mapping[str, Any], values: Mapping[str, str], run: Run) -> dict[str, str]:
    """The variables that the attempt had, with today's secrets. Raises DeployError for a secret that is gone."""
    try:
        known = {**values, **before.get("values", {})}
        hidden = {name: inputs.expand(text, known, run.plan) for name, text in before["templates"].items()}
    except KeyError as missing:
        raise SecretMissing(name=missing.args[0]) from None
    return {**before["env"], **hidden}


def after(run: Run, step: Step) -> str:
    """The id of what the step's tracked files are now that it is done, for `verify`; empty: it tracks none."""
    undo = run.records.step(step.id).own_undo
    if undo is None or not undo.before.get("paths"):
        return ""
    from freshtrack_deploy.state import snapshots
    from freshtrack_deploy.state.objects import Store

    try:
        with Store(run.directory) as store:
            return snapshots.take(undo.before["paths"], store, snapshots.load(undo.before["snapshot"], store)).id
    except (DeployError, OSError) as error:
        run.emit(events.Notice(f"the files of {step.id} cannot be watched for drift: {error}", "warning"))
        return ""


def needed_before_repeat(run: Run, step: Step) -> bool:
    """Must a failed attempt be taken back before the next? Not where repeating is safe; never an earlier completion."""
    known = run.records.step(step.id)
    own = known.own_undo
    repeatable = step.idempotent is True or actions.repeatable(step, known.state)
    return own is not None and not repeatable
