"""What to tell the operator about a failure: the guidance of its kind, with this machine's facts in it."""

from __future__ import annotations

from freshtrack_deploy.failures import guidance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.engine.attempt import Failed
    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Step


def lines(run: Run, step: Step, tried: Failed) -> tuple[str, ...]:
    """The step's own message and hints first, then what is known about such failures."""
    own = tuple(text for text in (step.on_failure.message, *step.on_failure.hints) if text)
    return own + guidance.lines(tried.failure, facts(run, step))


def facts(run: Run, step: Step) -> Mapping[str, str]:
    """Facts about this machine that guidance may name."""
    from freshtrack_deploy.host import accounts

    return {
        "step": step.id,
        "user": accounts.current().name,
        "program": run.world.program,
        "log": run.log_path(step.id),
        "plan": run.plan.name,
    }
