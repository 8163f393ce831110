"""The plan of a deployment, as far as its journal holds it."""

from __future__ import annotations

from freshtrack_deploy.plan import compile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.state.records import Records


def plan_of(records: Records) -> Plan | None:
    """The plan as it was last run; of an imported deployment, its outline; None where nothing was deployed."""
    return compile.load(records.stored, source=records.source) if records.stored else _outlined(records)


def _outlined(records: Records) -> Plan | None:
    """What is known of the plan of an imported deployment: enough to show it, nothing to run."""
    from freshtrack_deploy.model import Plan, Step

    if not records.outline:
        return None
    edges = ("depends_on", "after")
    steps = [{**one, "settings": {}, **{name: tuple(one[name]) for name in edges}} for one in records.outline]
    about = {**records.about, "data": tuple(records.about["data"])}
    return Plan(**about, steps=tuple(Step(**step) for step in steps))
