"""`preflight`: the checks of the plan's requirements, and nothing else. Changes nothing."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.commands.run import options_of
from freshtrack_deploy.cli.screen import Screen, answer
from freshtrack_deploy.engine import ask, gate
from freshtrack_deploy.engine.preflight import FAILED
from freshtrack_deploy.engine.rehearsal import pretended
from freshtrack_deploy.engine.run import Opening, World, chance
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.host.terminal import columns
from freshtrack_deploy.redaction import KNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation

REFUSED = 8


def carry_out(invocation: Invocation) -> int:
    """Make all checks and tell all; 8 when one refuses, 0 otherwise."""
    from freshtrack_deploy.report import summary

    source = deployment.source(invocation)
    with Signals() as signals:
        clock = Clock()
        screen = Screen(invocation, clock, signals)
        world = World(clock, signals, screen.terminal, KNOWN, screen.emit, screen.tick, chance)
        asked = deployment.asked(invocation, source.plan.name if deployment.wanted_plan(invocation) else "")
        setting = pretended(Opening(source.plan, source.contents, asked), options_of(invocation, screen), world)
        results = gate.look(setting, ask.known(setting.inputs))
    checks = [dict(vars(result)) for result in results]
    answer(invocation, {"checks": checks}, summary.preflight_lines(checks, columns()))
    return REFUSED if any(result.verdict == FAILED for result in results) else 0
