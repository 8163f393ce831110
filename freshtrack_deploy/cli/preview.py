"""What `run --dry-run` prints: each step, whether it would change something, and with `--diff` how."""

from __future__ import annotations

from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.engine.rehearsal import rehearse
from freshtrack_deploy.model import Prediction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.engine.rehearsal import Rehearsed
    from freshtrack_deploy.engine.run import Opening, Options, World


def show(invocation: Invocation, opening: Opening, options: Options, world: World) -> int:
    """Exit code 0: looking has no failure of its own."""
    steps = rehearse(opening, options, world)
    lines = [line for step in steps for line in _lines(step, world, diff=invocation.on("diff"))]
    document = {"plan": opening.plan.name, "steps": [_document(step) for step in steps]}
    answer(invocation, document, [*lines, _verdict(steps)])
    return 0


def _lines(step: Rehearsed, world: World, *, diff: bool) -> Iterator[str]:
    found = step.prediction
    because = f" ({step.reason})" if step.reason else ""
    waits = f", it waits for {found.waits_for}" if found.waits_for else ""
    yield f"{step.step}: {found.verdict}{waits}{because}"
    for detail in found.details:
        yield f"    {world.terminal.printable(detail)}"
    if diff and found.diff:
        yield from (f"    {world.terminal.printable(line)}" for line in found.diff.splitlines())


def _verdict(steps: list[Rehearsed]) -> str:
    wanted = sum(step.prediction.verdict == Prediction.WOULD_CHANGE for step in steps)
    unknown = sum(step.prediction.verdict == Prediction.UNKNOWN for step in steps)
    if not wanted and not unknown:
        return "nothing to do"
    return f"{wanted} would change, {unknown} cannot be known yet; nothing was done"


def _document(step: Rehearsed) -> dict[str, Any]:
    found = step.prediction
    return {
        "id": step.step,
        "start": step.start,
        "reason": step.reason or None,
        "verdict": found.verdict,
        "details": list(found.details),
        "diff": found.diff,
        "waits_for": found.waits_for or None,
    }
