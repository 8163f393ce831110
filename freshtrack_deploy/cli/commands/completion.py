"""`completion bash|zsh|fish`: the script that completes our words in that shell; `steps`: the ids it asks for."""

from __future__ import annotations

import sys

from freshtrack_deploy.cli.completion import SHELLS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation


def carry_out(invocation: Invocation) -> int:
    """Write a shell's script to stdout, or the ids of the steps."""
    if invocation.verb == "steps":
        return _steps(invocation)
    sys.stdout.write(SHELLS[invocation.verb]())
    return 0


def _steps(invocation: Invocation) -> int:
    """Of the plan file that is named, else of what is deployed, else of the built-in plan."""
    from freshtrack_deploy.cli import deployment, sources

    wanted = deployment.wanted_plan(invocation)
    named = wanted and not sources.is_name(wanted)
    past = None if named else deployment.past(invocation)
    plan = past.plan if past and past.plan else deployment.source(invocation).plan
    sys.stdout.write("".join(f"{step.id}\n" for step in plan.steps))
    return 0
