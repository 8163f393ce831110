"""Which done steps a plan would run again because their definition, files or inputs are other ones by now."""

from __future__ import annotations

from freshtrack_deploy.engine import ask
from freshtrack_deploy.engine.run import Options
from freshtrack_deploy.errors import InputsUnanswered
from freshtrack_deploy.model import StepState
from freshtrack_deploy.plan import fingerprint
from freshtrack_deploy.redaction import KNOWN
from freshtrack_deploy.state import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.state.records import Records


def changed(plan: Plan, contents: Mapping[str, bytes], records: Records, directory: str) -> dict[str, str]:
    """Step id to what is different: "changed: script, input port"."""
    try:
        values = ask.foresee(plan, Options(), directory, KNOWN)
    except InputsUnanswered:  # a run would refuse it by name; looking goes on without comparing
        return {}
    digests = {name: fingerprint.file_digest(content) for name, content in contents.items()}
    key = answers.known_key(directory)
    found: dict[str, str] = {}
    for step in plan.steps:
        known = records.step(step.id)
        if known.state != StepState.DONE or step.run == "once":
            continue
        if fingerprint.digest(step, plan, inputs=values, digests=digests, key=key) != known.fingerprint:
            now = fingerprint.of(step, plan, inputs=values, digests=digests, key=key)
            found[step.id] = "changed: " + ", ".join(fingerprint.changed_parts(known.parts, now.parts))
    return found
