"""`run --dry-run`: what a run would do, step by step, decided as a run decides, with no effect at all.

Nothing is locked, written, asked or generated. What an earlier step would change is unknown to those that depend on it:
they say so and name it, instead of guessing.
"""

from __future__ import annotations

from freshtrack_deploy import actions
from freshtrack_deploy.engine import ask, bind, select
from freshtrack_deploy.engine.prints import digest_of, fingerprint_of
from freshtrack_deploy.engine.run import Setting
from freshtrack_deploy.engine.select import Situation, Start
from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.model import Prediction, StepState
from freshtrack_deploy.record import record, replace
from freshtrack_deploy.state import answers, directory
from freshtrack_deploy.state.journal import Journal
from freshtrack_deploy.state.records import Records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.engine.run import Opening, Options, World
    from freshtrack_deploy.engine.select import Chosen
    from freshtrack_deploy.model import Step


@record
class Rehearsed:
    """One step: how it would start and what it would change."""

    step: str
    start: str
    reason: str
    prediction: Prediction


def rehearse(opening: Opening, options: Options, world: World) -> list[Rehearsed]:
    """Every step of the plan in its order. Raises errors.DeployError as a run would before its first step."""
    run = pretended(opening, options, world)
    chosen = select.choose(run.plan, options.selection, run.records)
    told: dict[str, Rehearsed] = {}
    for step in chosen.order:
        told[step.id] = _rehearsed(run, step, chosen, told)
    return list(told.values())


def pretended(opening: Opening, options: Options, world: World) -> Setting:
    """The setting that a run would have, with nothing made or locked. Raises what opening a state raises."""
    place = directory.find(opening.asked)
    journal = Journal.read(place.path)
    records = Records()
    if journal:
        with journal:
            directory.belongs(journal, opening.plan.name)
            records = Records(journal.entries())
    run = Setting("dry-run", opening.plan, options, world, place.path, records)
    values = ask.foresee(opening.plan, options, place.path, world.redactor)
    run.use(values, answers.known_key(place.path), opening.contents)
    return run


def _rehearsed(run: Setting, step: Step, chosen: Chosen, told: dict[str, Rehearsed]) -> Rehearsed:
    out = chosen.left_out.get(step.id) or select.unmet(step, run.inputs) or _without(run, step, told)
    if out:
        return Rehearsed(step.id, Start.SKIP, out, Prediction(Prediction.NO_CHANGE))
    situation = _situation(run, step, chosen, told)
    row = select.row(situation)
    if row.start == Start.SKIP:
        return Rehearsed(step.id, row.start, "done", Prediction(Prediction.NO_CHANGE))
    reason = select.reason(situation, row.name, fingerprint_of(run, step))
    prediction = _prediction(run, step, told)
    if row.start == Start.UNDO_FIRST:
        prediction = replace(prediction, verdict=_at_least_a_change(prediction.verdict))
    return Rehearsed(step.id, row.start, reason, prediction)


def _at_least_a_change(verdict: str) -> str:
    """What is taken back and done again changes, even if it ends where it is now."""
    return Prediction.WOULD_CHANGE if verdict == Prediction.NO_CHANGE else verdict


def _without(run: Setting, step: Step, told: dict[str, Rehearsed]) -> str:
    """A dependency that would be left out and was never done: a run then leaves this step out, too."""
    missing = (id for id in step.depends_on if told[id].start == Start.SKIP and not _is_done(run, id))
    return next((f"{id} is not done" for id in missing), "")


def _is_done(run: Setting, id: str) -> bool:
    return run.records.step(id).state == StepState.DONE


def _situation(run: Setting, step: Step, chosen: Chosen, told: dict[str, Rehearsed]) -> Situation:
    stale = tuple(id for id in step.depends_on if told[id].prediction.verdict != Prediction.NO_CHANGE)
    return Situation(
        step,
        run.records.step(step.id),
        same=run.records.step(step.id).fingerprint == digest_of(run, step),
        stale=stale or select.stale(step, run.records),
        repeatable=actions.repeatable(step, run.records.step(step.id).state),
        forced=step.id in chosen.forced,
    )


def _prediction(run: Setting, step: Step, told: dict[str, Rehearsed]) -> Prediction:
    """What is known of the step's effect, without the secrets that were put into its texts."""
    found = _foreseen(run, step, told)
    return replace(found, details=tuple(map(run.world.redactor.text, found.details)))


def _foreseen(run: Setting, step: Step, told: dict[str, Rehearsed]) -> Prediction:
    """The action's own word; a step that cannot even be looked at yet waits for the one before it."""
    waits_for = next(
        (id for id in (*step.depends_on, *step.after) if told[id].prediction.verdict != Prediction.NO_CHANGE), ""
    )
    try:
        bound = bind.to_look(run, step)
        found = actions.named(step.action).check(bound.step, bound.host)
    except (DeployError, OSError) as error:
        return Prediction(Prediction.UNKNOWN, (str(error),), waits_for=waits_for)
    if found.verdict == Prediction.UNKNOWN and not found.waits_for:
        return Prediction(found.verdict, found.details, found.diff, waits_for)
    return found
