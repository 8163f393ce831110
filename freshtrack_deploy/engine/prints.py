"""The fingerprint of a step in this deployment: its inputs' values and the contents of the files it uses."""

from __future__ import annotations

from freshtrack_deploy.plan import fingerprint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.engine.run import Setting
    from freshtrack_deploy.model import Step
    from freshtrack_deploy.plan.fingerprint import Fingerprint


def digest_of(run: Setting, step: Step) -> str:
    """Enough to see that nothing has changed."""
    return fingerprint.digest(step, run.plan, inputs=run.inputs, digests=run.digests, key=run.key)


def fingerprint_of(run: Setting, step: Step) -> Fingerprint:
    """With its parts, to say what has changed."""
    return fingerprint.of(step, run.plan, inputs=run.inputs, digests=run.digests, key=run.key)
