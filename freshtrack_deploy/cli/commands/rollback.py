"""`rollback`: take back the newest step, or more. Asks once at a terminal, needs `--yes` elsewhere."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.commands import nothing
from freshtrack_deploy.cli.commands.run import lock_wait
from freshtrack_deploy.cli.screen import Screen, answer
from freshtrack_deploy.engine import notices, rollback, scope, upkeep
from freshtrack_deploy.engine.run import Options
from freshtrack_deploy.engine.scope import Wanted
from freshtrack_deploy.errors import OperatorStopped, UsageError
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.engine.scope import Chosen
    from freshtrack_deploy.state.records import Records, UndoRecord

NOTHING_LEFT = "nothing to take back"
WAYS = ("step", "to", "group", "run", "full")


def carry_out(invocation: Invocation) -> int:
    """Show what would be taken back, or take it back. Raises NoUndo, UnknownStep, OperatorStopped."""
    past = deployment.past(invocation)
    if past is None:
        return nothing.said(invocation, {"undos": []}, NOTHING_LEFT)
    wanted = _wanted(invocation, past.records)
    if invocation.on("list"):
        return _show(invocation, scope.Chosen(tuple(past.records.undos())))
    chosen = scope.choose(wanted, past.plan, past.records)
    if invocation.on("dry_run") or not (chosen.undos or chosen.without or chosen.continues):
        return _show(invocation, chosen)
    return _take_back(invocation, wanted)


def _show(invocation: Invocation, chosen: Chosen) -> int:
    lines = [line for one in chosen.undos for line in (_line(one), *_commands(one))]
    stuck = [f"{id}: no undo is known" for id in chosen.without]
    document = {"undos": [_document(one) for one in chosen.undos], "without_undo": list(chosen.without)}
    answer(invocation, document, [*lines, *stuck] or [NOTHING_LEFT])
    return 0


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
        screen = Screen(invocation, clock, signals)
        world = screen.world()
        can_ask = screen.terminal.can_ask and not screen.json
        options = Options(interactive=can_ask, yes=invocation.on("yes"), everything=wanted.full)
        asked = deployment.asked(invocation, deployment.named_plan(invocation))
        with upkeep.taking_back(asked, options, world, lock_wait(invocation)) as run:
            chosen = _agreed(invocation, screen, run, wanted)
            result = upkeep.take_back(run, chosen, keep_going=invocation.on("keep_going"))
        notices.tell(run, result)
        return result.exit_code


def _agreed(invocation: Invocation, screen: Screen, run: Run, wanted: Wanted) -> Chosen:
    """What is taken back, after whoever is asked said yes. Raises what refuses it, before anything runs."""
    chosen = scope.choose(wanted, run.plan, run.records)
    if not invocation.on("keep_going"):
        rollback.refuse_stuck(chosen)
    _confirm(invocation, screen, chosen)
    if invocation.on("with_data"):
        _confirm_data(screen, run)
    return chosen


def _confirm(invocation: Invocation, screen: Screen, chosen: Chosen) -> None:
    if invocation.on("yes") or not (chosen.undos or chosen.without):
        return
    if not screen.terminal.can_ask or screen.json:
        raise UsageError(text="rollback without a terminal needs --yes")
    for one in chosen.undos:
        screen.note(_line(one))
    question = f"Take {'this' if len(chosen.undos) == 1 else f'these {len(chosen.undos)}'} back? [y/N]: "
    if (screen.terminal.ask_first(question) or "").strip().lower() not in ("y", "yes"):
        raise OperatorStopped(what="the rollback")


def _confirm_data(screen: Screen, run: Run) -> None:
    """Data is gone for good: a yes is not enough, and nobody can say it beforehand."""
    if not screen.terminal.can_ask or screen.json:
        raise UsageError(text="--with-data asks for the plan's name to be typed: it needs a terminal")
    for path in run.plan.data:
        screen.note(f"data that may be deleted: {path}")
    typed = screen.terminal.ask_first(f'Type the name of the plan ("{run.plan.name}") to delete its data too: ')
    if (typed or "").strip() != run.plan.name:
        raise OperatorStopped(what="the plan's data")
    run.options = replace(run.options, with_data=True)


def _line(one: UndoRecord) -> str:
    return f"{one.step} (run {one.run}): {', '.join(_parts(one)) or 'marks it undone'}"


def _parts(one: UndoRecord) -> list[str]:
    before = one.before
    script = ["runs its rollback script"] if before["script"] else []
    summary = [before["summary"]] if before["summary"] else []
    restores = ["restores its files"] if before["snapshot"] else []
    return script + summary + restores


def _commands(one: UndoRecord) -> list[str]:
    """What would run, as it stands in the journal."""
    commands = [*one.before["commands"], *one.before["afterwards"]]
    return [f"    {line}" for line in (*one.before["script"].strip().splitlines(), *map(" ".join, commands))]


def _document(one: UndoRecord) -> dict[str, Any]:
    before = one.before
    return {
        "step": one.step,
        "run": one.run,
        "script": before["script"],
        "commands": [*before["commands"], *before["afterwards"]],
        "restores_files": bool(before["snapshot"]),
        "interrupted": one.begun,
    }
