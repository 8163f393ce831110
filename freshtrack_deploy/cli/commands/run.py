"""`run` and `resume`: open everything a run needs, in this order, and carry the plan out.

the plan           read once: what was checked is what runs
the state          directory, lock, journal; who comes second stops here
preflight          the machine, before anybody is asked
the answers        the inputs of the plan
preflight          what depends on them; nothing has been changed so far
the run            engine.runner
"""

from __future__ import annotations

import math
import os

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.commands import breaker
from freshtrack_deploy.cli.screen import Screen
from freshtrack_deploy.engine import given, session
from freshtrack_deploy.engine.run import Opening, Options, World
from freshtrack_deploy.engine.select import Selection
from freshtrack_deploy.errors import Busy, BusyUntilNow, StateDamaged, UsageError
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.cli.sources import Source
    from freshtrack_deploy.host.terminal import Terminal

LOCK_TIMEOUT_S = 300.0
_TAKE_COPY = "Take the copy kept after the last run, and go on from there? [y/N]: "


def carry_out(invocation: Invocation) -> int:
    """The exit code of the run. Raises the DeployError that stopped it before it began."""
    if invocation.bare and invocation.on("reset_checkpoints"):
        return _reset(invocation)
    if invocation.on("list"):
        from freshtrack_deploy.cli.commands import checkpoint

        return checkpoint.listing(invocation)
    _refuse_missing_temp_dir()
    resume = invocation.command.name == "resume"
    source = deployment.deployed(invocation) if resume else deployment.source(invocation)
    with Signals() as signals:
        clock = Clock()
        screen = Screen(invocation, clock, signals)
        world = screen.world()
        options = options_of(invocation, screen)
        opening = _opening(invocation, source)
        if invocation.on("dry_run"):
            from freshtrack_deploy.cli import preview

            return preview.show(invocation, opening, options, world)
        return _run_or_follow(invocation, opening, options, world)


def _run_or_follow(invocation: Invocation, opening: Opening, options: Options, world: World) -> int:
    """At a terminal, who comes second may watch the run that is going on, and a damaged journal's copy is offered."""
    try:
        return session.run(opening, options, world)
    except Busy as busy:
        if not (options.interactive and _agrees(world.terminal, f"{busy}\nFollow its log? [Y/n]: ", default="y")):
            raise
    except StateDamaged as damaged:
        if not (options.interactive and _agrees(world.terminal, f"{damaged}\n{_TAKE_COPY}", default="n")):
            raise
        from freshtrack_deploy.engine import upkeep

        upkeep.restore_journal(opening.asked, world.clock)
        return session.run(opening, options, world)
    from freshtrack_deploy.cli.commands import logs

    logs.follow_run(invocation)
    raise BusyUntilNow()


def _agrees(terminal: Terminal, question: str, *, default: str) -> bool:
    typed = terminal.ask_first(question)
    return typed is not None and (typed.strip().lower() or default) in ("y", "yes")


def _opening(invocation: Invocation, source: Source) -> Opening:
    wanted = deployment.wanted_plan(invocation)
    return Opening(
        source.plan,
        source.contents,
        deployment.asked(invocation, source.plan.name if wanted else ""),
        lock_wait=lock_wait(invocation),
        reset=invocation.on("reset_checkpoints"),
        resume=invocation.command.name == "resume",
    )


def options_of(invocation: Invocation, screen: Screen) -> Options:
    """What was typed, as the engine takes it. Raises UsageError."""
    interactive = screen.terminal.can_ask and not invocation.on("yes") and not screen.json
    return Options(
        Selection(invocation.text("from"), invocation.text("only"), invocation.many("skip"), invocation.text("group")),
        on_error=_on_error(invocation, interactive),
        interactive=interactive,
        yes=invocation.on("yes"),
        skip_preflight=invocation.on("skip_preflight"),
        ignored_checks=invocation.many("ignore"),
        given=_given(invocation),
        config=invocation.text("config"),
        config_data=given.read_config(invocation.text("config")) if invocation.text("config") else b"",
        jobs=_number(invocation.text("jobs") or "1", "--jobs"),
        breaker_threshold=breaker.threshold(),
    )


def _on_error(invocation: Invocation, interactive: bool) -> str:
    wanted = invocation.text("on_error") or ("ask" if interactive else "stop")
    return "stop" if wanted == "ask" and not interactive else wanted


def _given(invocation: Invocation) -> Mapping[str, str]:
    pairs = [text.partition("=") for text in invocation.many("set")]
    for name, equals, _ in pairs:
        if not equals or not name:
            raise UsageError(text=f"--set takes KEY=VALUE, not {name!r}")
    return {name.lower(): value for name, _, value in pairs}


def _number(text: str, where: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise UsageError(text=f"{where} is a number from 1, not {text!r}")
    return int(text)


def _refuse_missing_temp_dir() -> None:
    """It becomes the TMPDIR of every step: one that is not there would fail each of them in its own way."""
    path = os.environ.get("TEMP_DIR", "")
    if path and not (path.startswith("/") and os.path.isdir(path)):
        raise UsageError(text=f"TEMP_DIR is a directory, given from /, that is there; not {path!r}")


def lock_wait(invocation: Invocation) -> float:
    """Seconds to wait for another run; 0: not at all."""
    wanted = invocation.text("lock_wait")
    if not wanted:
        return 0.0
    text = os.environ.get("LOCK_TIMEOUT") or str(LOCK_TIMEOUT_S) if wanted == "LOCK_TIMEOUT" else wanted
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < math.inf:
        raise UsageError(text=f"--lock-wait and LOCK_TIMEOUT are seconds from 0, not {text!r}")
    return seconds


def _reset(invocation: Invocation) -> int:
    """`deploy.pyz --reset-checkpoints`: clear everything, deploy nothing."""
    from freshtrack_deploy.cli.commands import checkpoint

    return checkpoint.reset(invocation)
