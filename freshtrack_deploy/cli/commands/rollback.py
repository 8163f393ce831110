"""`rollback`: take back the newest step, or more. Asks once at a terminal, needs `--yes` elsewhere."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment, sources
from freshtrack_deploy.cli.commands.run import lock_wait
from freshtrack_deploy.cli.screen import Screen, answer
from freshtrack_deploy.engine import rollback, session
from freshtrack_deploy.engine.rollback import Wanted
from freshtrack_deploy.engine.run import Options, World, chance
from freshtrack_deploy.errors import OperatorStopped, UsageError
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.redaction import Redactor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.engine.rollback import Chosen
    from freshtrack_deploy.state.records import Records, UndoRecord

WAYS = ("step", "to", "group", "run", "full")


def carry_out(invocation: Invocation) -> int:
    past = deployment.past(invocation)
    if past is None or not past.records.undos():
        answer(invocation, {"undos": []}, ["nothing to take back"])
        return 0
    wanted = _wanted(invocation, past.records)
    if invocation.on("list") or invocation.on("dry_run"):
        shown = (
            past.records.undos() if invocation.on("list") else rollback.choose(wanted, past.plan, past.records).undos
        )
        answer(invocation, {"undos": [_document(one) for one in shown]}, [_line(one) for one in shown])
        return 0
    return _take_back(invocation, wanted)


def _wanted(invocation: Invocation, records: Records) -> Wanted:
    given = [name for name in WAYS if invocation.options.get(name)]
    if len(given) > 1:
        raise UsageError(text="one of --step, --to, --group, --run, --full")
    run = invocation.text("run")
    last = next((one.id for one in reversed(records.runs.values()) if not one.rollback), "")
    return Wanted(
        invocation.text("step"),
        invocation.text("to"),
        invocation.text("group"),
        last if run == "last" else run,
        invocation.on("full"),
    )


def _take_back(invocation: Invocation, wanted: Wanted) -> int:
    with Signals() as signals:
        clock = Clock()
        screen = Screen(invocation, clock, signals, sources.program())
        world = World(clock, signals, screen.terminal, Redactor(), screen.emit, screen.tick, chance, sources.program())
        options = Options(interactive=screen.terminal.can_ask and not screen.json, yes=invocation.on("yes"))
        asked = deployment.asked(invocation, deployment.named_plan(invocation))
        with session.taking_back(asked, options, world, lock_wait(invocation)) as run:
            chosen = rollback.choose(wanted, run.plan, run.records)
            if not invocation.on("keep_going"):
                rollback.refuse_stuck(chosen)
            _confirm(invocation, screen, chosen)
            return session.take_back(run, chosen, keep_going=invocation.on("keep_going"))


def _confirm(invocation: Invocation, screen: Screen, chosen: Chosen) -> None:
    if invocation.on("yes"):
        return
    if not screen.terminal.can_ask or screen.json:
        raise UsageError(text="rollback without a terminal needs --yes")
    for one in chosen.undos:
        screen.note(_line(one))
    question = f"Take back {len(chosen.undos)} of these? [y/N]: "
    if (screen.terminal.ask(question) or "").strip().lower() not in ("y", "yes"):
        raise OperatorStopped(what="the rollback")


def _line(one: UndoRecord) -> str:
    return f"{one.step} (run {one.run}): {', '.join(_parts(one)) or 'marks it undone'}"


def _parts(one: UndoRecord) -> list[str]:
    before = one.before
    script = ["runs its rollback script"] if before["script"] else []
    summary = [before["summary"]] if before["summary"] else []
    restores = ["restores its files"] if before["snapshot"] else []
    return script + summary + restores


def _document(one: UndoRecord) -> dict[str, Any]:
    before = one.before
    return {
        "step": one.step,
        "run": one.run,
        "script": before["script"],
        "commands": before["commands"],
        "restores_files": bool(before["snapshot"]),
        "interrupted": one.begun,
    }
