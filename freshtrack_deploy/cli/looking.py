"""A deployment as commands see it that look at its steps without running them: `verify`, `checkpoint monitor`."""

from __future__ import annotations

from freshtrack_deploy.cli.screen import Screen
from freshtrack_deploy.engine import ask
from freshtrack_deploy.engine.run import Options, Setting
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.deployment import Past
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.host.signals import Signals
    from freshtrack_deploy.model import Plan


def setting(invocation: Invocation, known: Past, plan: Plan, signals: Signals) -> Setting:
    """The plan on this machine, with its inputs as far as they are known: nobody is asked."""
    world = Screen(invocation, Clock(), signals).world()
    made = Setting(invocation.command.name, plan, Options(), world, known.directory, known.records)
    values = ask.foresee(plan, Options(), known.directory, world.redactor)
    made.use(values, answers.known_key(known.directory), {})
    return made
