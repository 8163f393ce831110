"""The deployment a command is about: its plan, its state directory, and what the journal says."""

from __future__ import annotations

import os

from freshtrack_deploy.cli import sources
from freshtrack_deploy.record import record
from freshtrack_deploy.state import directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.cli.sources import Source
    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.state.records import Records


@record
class Past:
    """What is known without running anything. `note` is what the operator should hear about how it was read."""

    directory: str
    records: Records
    plan: Plan | None
    note: str = ""


def source(invocation: Invocation) -> Source:
    """The plan that the command names, or the one built in."""
    return sources.find(invocation.text("plan") or invocation.argument("PLAN") or invocation.argument("FILE"))


def asked(invocation: Invocation, plan_name: str = "") -> directory.Asked:
    """What decides about the state directory; no `plan_name`: the built-in plan, whose state lies at the top."""
    folder = os.path.dirname(sources.archive()) or os.getcwd()
    given = invocation.text("state_dir") or os.environ.get("STATE_DIR", "")
    return directory.Asked(plan_name, "", folder, given, sources.program())


def named_plan(invocation: Invocation) -> str:
    """The name of the plan whose state is meant; empty: the built-in one. A file is read only for its name."""
    wanted = invocation.text("plan") or invocation.argument("PLAN")
    if not wanted:
        return ""
    if "/" not in wanted and not os.path.exists(wanted):
        return wanted
    return sources.find(wanted).plan.name


def past(invocation: Invocation) -> Past | None:
    """The journal, for looking only; None: nothing deployed yet."""
    from freshtrack_deploy.plan import compile
    from freshtrack_deploy.state.journal import Journal
    from freshtrack_deploy.state.records import Records

    found = directory.find(asked(invocation, named_plan(invocation)))
    journal = Journal.read(found.path)
    if journal is None:
        return None
    with journal:
        records = Records(journal.entries())
        plan = compile.load(records.stored, source=records.source) if records.stored else None
        return Past(found.path, records, plan, journal.note)
