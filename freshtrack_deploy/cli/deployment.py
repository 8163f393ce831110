"""The deployment a command is about: its plan, its state directory, and what the journal says."""

from __future__ import annotations

import os

from freshtrack_deploy.cli import sources
from freshtrack_deploy.errors import NothingToResume, PlanElsewhere, PlanGone, PlanMissing, StateOfAnotherPlan
from freshtrack_deploy.record import record, replace
from freshtrack_deploy.state import directory, lock, views

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.cli.sources import Source
    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.state.journal import Entry
    from freshtrack_deploy.state.records import Records


@record
class Past:
    """What is known without running anything. `note` is what the operator should hear about how it was read."""

    directory: str
    records: Records
    plan: Plan | None
    note: str
    entries: tuple[Entry, ...]

    @property
    def running(self) -> bool:
        """Whether somebody holds the lock now."""
        return lock.held(self.directory) is not None

    @property
    def begun(self) -> bool:
        """A start that was refused, for want of an answer perhaps, leaves a journal with nothing in it but its name."""
        return bool(self.records.runs or self.records.steps or self.running)

    def entries_of(self, run: str) -> tuple[Entry, ...]:
        """A run's entries of the journal, in their order."""
        return tuple(entry for entry in self.entries if entry.run == run)


def source(invocation: Invocation) -> Source:
    """The plan that the command names, or the one built in.

    Raises what sources.find raises, and PlanElsewhere for the name of a plan that was deployed here from a file.
    """
    try:
        return sources.find(wanted_plan(invocation))
    except PlanMissing as error:
        raise _elsewhere(invocation) or error from None


def _elsewhere(invocation: Invocation) -> PlanElsewhere | PlanGone | None:
    """What is known of a plan that was deployed here, from a file that is named by its plan's name or gone by now."""
    wanted = wanted_plan(invocation)
    name = os.path.splitext(os.path.basename(wanted))[0] if wanted.endswith((".toml", ".json")) else wanted
    try:
        known = past(invocation, name)
    except StateOfAnotherPlan:
        return None
    if known is None or not known.records.folder:
        return None
    file = os.path.join(known.records.folder, os.path.basename(known.records.source))
    if name == wanted:
        return PlanElsewhere(name=name, file=file)
    words = _words({"--plan": name, "--state-dir": invocation.text("state_dir")})
    return PlanGone(path=wanted, words=words) if os.path.abspath(wanted) == file else None


def deployed(invocation: Invocation) -> Source:
    """The plan of the deployment to resume: a file that is named, the one built in, else as the journal holds it."""
    wanted = wanted_plan(invocation)
    if wanted and not sources.is_name(wanted):
        return sources.find(wanted)
    known = past(invocation)
    if known is None or known.plan is None:
        raise NothingToResume(reason="; ".join(("nothing deployed yet", *elsewhere(invocation))))
    if not known.records.stored:
        raise NothingToResume(reason="the plan itself was not part of the import: name it with --plan FILE")
    built_in = sources.built_in(wanted)
    if built_in and built_in.plan.name == known.plan.name:
        return built_in
    return sources.with_files(replace(known.plan, folder=known.records.folder))


def wanted_plan(invocation: Invocation) -> str:
    """What was typed for it: a file or a name; empty: the built-in plan."""
    file = "" if invocation.verb else invocation.argument("FILE")  # of `plan`; an export is no plan
    return invocation.text("plan") or invocation.argument("PLAN") or file


def command(invocation: Invocation) -> str:
    """How the operator starts us for this deployment: what hints put before `status`, `logs STEP` and the like."""
    named = {"--plan": wanted_plan(invocation), "--state-dir": invocation.text("state_dir")}
    return _words(named)


def _words(named: dict[str, str]) -> str:
    words = [word for option, value in named.items() if value for word in (option, value)]
    return " ".join((sources.program(), *map(views.quote, words)))


def asked(invocation: Invocation, plan_name: str = "") -> directory.Asked:
    """What decides about the state directory; no `plan_name`: the built-in plan's."""
    folder = os.path.dirname(sources.archive()) or os.getcwd()
    given = invocation.text("state_dir") or os.environ.get("STATE_DIR", "")
    built_in = sources.built_in_name() if plan_name and not given else ""
    return directory.Asked("" if plan_name == built_in else plan_name, "", folder, given, sources.typed())


def named_plan(invocation: Invocation) -> str:
    """The name of the plan whose state is meant; empty: the built-in one. A file is read only for its name."""
    wanted = wanted_plan(invocation)
    if not wanted:
        return ""
    if sources.is_name(wanted):
        return wanted
    return sources.find(wanted).plan.name


def place(invocation: Invocation) -> str:
    """The state directory that is meant, whether it is there or not."""
    return directory.find(asked(invocation, named_plan(invocation))).path


def past(invocation: Invocation, name: str = "") -> Past | None:
    """The journal of the plan that is meant, or of this name, for looking only; None: nothing deployed yet."""
    from freshtrack_deploy.engine.deployed import plan_of
    from freshtrack_deploy.state.journal import Journal
    from freshtrack_deploy.state.records import Records

    wanted = asked(invocation, name or named_plan(invocation))
    found = directory.find(wanted)
    journal = Journal.read(found.path)
    if journal is None:
        return None
    with journal:
        if wanted.plan:
            directory.belongs(journal, wanted.plan)
        entries = tuple(journal.entries())
        records = Records(entries)
        known = Past(found.path, records, plan_of(records), journal.note, entries)
        return known if known.begun else None


def others(invocation: Invocation) -> list[tuple[str, str]]:
    """Other plans that have state beside the one asked for: their names, and the command that shows each."""
    top = directory.find(asked(invocation)).path
    beside = [name for name in directory.plans_below(top) if name != named_plan(invocation)]
    return [(name, f"{sources.program()} status --plan {name}") for name in beside]


def elsewhere(invocation: Invocation) -> list[str]:
    """The same as sentences."""
    return [f"of the plan {name} there is: {command}" for name, command in others(invocation)]
