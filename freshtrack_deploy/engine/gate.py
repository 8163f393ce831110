"""Before anything is changed: the machine is looked at, everything found is told, then there is one verdict."""

from __future__ import annotations

import os

from freshtrack_deploy import events
from freshtrack_deploy.errors import BrokenOff
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.engine.preflight import CheckResult
    from freshtrack_deploy.engine.run import Setting
    from freshtrack_deploy.engine.survey import Survey
    from freshtrack_deploy.model import Requirements


def require(run: Setting, values: Mapping[str, str]) -> frozenset[str]:
    """Tell what was not told yet, warnings and the verdict; return all that has been told.

    Raises PreflightRefused (8) with every check that failed, and UnknownCheck for an --ignore of none.
    `values` are the inputs as far as they are known.
    """
    if run.options.ignored_checks:
        _require_known(run.options.ignored_checks)
    told = run.options.told_checks or frozenset()
    if run.options.skip_preflight or not _asked_for(run.plan.requirements):
        return told
    from freshtrack_deploy.engine import preflight

    results = look(run, values)
    warnings = {result.id: result for result in results if result.verdict == preflight.WARNING}
    for id, result in warnings.items():
        if id not in told:
            run.world.emit(events.Notice(f"preflight: {result}", "warning"))
    preflight.refuse(results)
    passed = _passed(len(results), len(warnings))
    if run.options.interactive and passed not in told:
        run.world.emit(events.Notice(passed))
    return told | {*warnings, passed}


def _require_known(ids: tuple[str, ...]) -> None:
    """Also where nothing is looked at: whoever mistypes an id must hear of it."""
    from freshtrack_deploy.engine import preflight

    preflight.require_known(ids)


def _passed(checks: int, warnings: int) -> str:
    return f"preflight: {checks - warnings} of {checks} checks passed" + (", the others warn" if warnings else "")


def _asked_for(requirements: Requirements) -> bool:
    """A plan that requires nothing is not held up by looking."""
    return requirements != type(requirements)()


def look(run: Setting, values: Mapping[str, str]) -> tuple[CheckResult, ...]:
    """Every check of the plan, its requirements filled in with the inputs as far as they are known, secrets hidden.

    Raises BrokenOff: nothing is running yet, so one signal is enough.
    """
    from freshtrack_deploy.engine import preflight
    from freshtrack_deploy.plan import inputs

    requirements = inputs.bind_requirements(run.plan, values)
    found, begun = _surveyed(run, requirements), run.records.any_done
    if begun:
        found = _with_owners(found, requirements, run, values)
    results = preflight.examine(found, requirements, begun=begun, ignored=run.options.ignored_checks)
    hide = run.world.redactor.text
    return tuple(replace(one, **{name: hide(text) for name, text in vars(one).items()}) for one in results)


def _surveyed(run: Setting, requirements: Requirements) -> Survey:
    from freshtrack_deploy.engine.survey import survey
    from freshtrack_deploy.host.process import PATH
    from freshtrack_deploy.host.signals import Impatient
    from freshtrack_deploy.host.sockets import Interrupted, Line

    line = Line(run.world.clock, os.environ, Impatient(run.world.signals))
    run.world.awaits("preflight: looking at this machine and its network")
    try:
        return survey(requirements, run.directory, PATH, line)
    except Interrupted:
        raise BrokenOff(run.world.signals.last) from None
    finally:
        run.world.awaits("")


def _with_owners(found: Survey, requirements: Requirements, run: Setting, values: Mapping[str, str]) -> Survey:
    """With what of this deployment holds the ports that are to be free."""
    held = [holder for holder in found.listeners if holder.port in requirements.ports_free]
    if not held:
        return found
    from freshtrack_deploy.engine import holders

    return replace(found, ours=holders.ours(held, run, values), untraced=holders.may_leave_none(run))
