"""`checkpoint show|create|validate|restore|prune|monitor|export|import`: checkpoints as packages."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager

from freshtrack_deploy.cli import deployment, looking
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.engine import checkpoints, mending, notices, showing, upkeep
from freshtrack_deploy.engine.checkpoints import Scene, Wish
from freshtrack_deploy.engine.runner import Result
from freshtrack_deploy.errors import Busy, NothingToResume, StateUnwritable, UnknownCheckpoint, UsageError
from freshtrack_deploy.host import files
from freshtrack_deploy.host.clock import Clock, iso
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.host.terminal import columns
from freshtrack_deploy.record import replace
from freshtrack_deploy.state import packages, retention, validation
from freshtrack_deploy.state.objects import Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, Callable

    from freshtrack_deploy.cli.deployment import Past
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.engine.run import Setting
    from freshtrack_deploy.state.memory import Memory

DAMAGED = 4
LEFT_OVER = 6
INTERVAL_S = 3600.0
MOST = 256 << 20  # bytes of an export


def carry_out(invocation: Invocation) -> int:
    """What the verb's own function does, below. Raises UnknownCheckpoint and CheckpointDamaged."""
    return VERBS[invocation.verb](invocation)


def documents(directory: str) -> list[dict[str, Any]]:
    """Every package that is good, the newest first."""
    good, _ = packages.inspect(f"{directory}/packages", f"{directory}/quarantine")
    return [_about(one) for one in retention.newest_first(good, Clock().now())]


def _about(one: packages.Package) -> dict[str, Any]:
    progress = one.content["workflow_state"]["progress"]
    return {
        "id": one.id,
        "name": one.name or None,
        "type": one.type,
        "created_at": iso(one.created_s),
        "size": one.size,
        "compressed": one.compressed,
        "done": progress["done"],
        "total": progress["total"],
    }


def lines(stored: Iterable[dict[str, Any]]) -> list[str]:
    """A line for each package."""
    from freshtrack_deploy.report.text import table

    rows = [(one["id"], one["created_at"], f"{one['done']}/{one['total']}", one["name"] or "") for one in stored]
    return ["", *table(("checkpoint", "made", "done", "name"), rows, columns())] if rows else []


def _scene(invocation: Invocation) -> Scene:
    """The deployment as the journal says. Raises NothingToResume where there is none."""
    return _deployed(invocation)[1]


def _deployed(invocation: Invocation) -> tuple[Past, Scene]:
    past = deployment.past(invocation)
    if past is None or past.plan is None:
        raise NothingToResume(reason="nothing deployed yet")
    return past, Scene(past.directory, past.plan, past.records, Clock().now())


@contextmanager
def _held(invocation: Invocation) -> Iterator[tuple[Scene, Memory]]:
    """The same, with the lock held: nobody runs meanwhile. Raises StateUnwritable for a disk that refuses."""
    plan = _scene(invocation).plan
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    with upkeep.maintenance(asked, Clock()) as memory:
        directory = memory.journal.directory
        try:
            yield Scene(directory, plan, memory.records, Clock().now()), memory
        except OSError as error:
            raise StateUnwritable(path=error.filename or directory, reason=error.strerror) from error
        _warn(upkeep.clear_away(memory))


def _warn(*texts: str) -> None:
    for text in filter(None, texts):
        sys.stderr.write(f"warning: {text}\n")


def _id(scene: Scene, invocation: Invocation) -> str:
    """What was typed: an id, or the name that somebody gave a checkpoint, of which the newest is meant."""
    typed = invocation.argument("ID")
    if typed in packages.names(scene.packages):
        return typed
    return next((one["id"] for one in documents(scene.directory) if one["name"] == typed), typed)


def show(invocation: Invocation) -> int:
    """What one holds, in JSON or in lines."""
    scene = _scene(invocation)
    package = packages.load(scene.packages, scene.quarantine, _id(scene, invocation))
    about = _about(package)
    steps = package.content["workflow_state"]["steps"].values()
    text = [f"{name}: {value}" for name, value in {**about, **package.content["metadata"]}.items() if value is not None]
    answer(
        invocation,
        {**about, "content": package.content},
        [*text, *(f"  {one['state']:12} {one['id']}" for one in steps)],
    )
    return 0


def create(invocation: Invocation) -> int:
    """Store one of what is here now. Raises StateUnwritable when there is no room."""
    wish = Wish(
        "manual",
        invocation.argument("NAME"),
        files=not invocation.on("no_files"),
        resources=not invocation.on("no_resources"),
        compress=not invocation.on("no_compression"),
    )
    with _held(invocation) as (scene, _):
        made = checkpoints.create(scene, wish)
        verdicts = _verdicts(scene, made.id, invocation)
    _warn(*(f"it is without the files of {step}: {why}" for step, why in made.errors.items()))
    document = {
        "id": made.id,
        "removed": list(made.removed),
        "findings": dict(made.findings),
        "errors": dict(made.errors),
        **verdicts,
    }
    text = [made.id, *(f"removed: {one}" for one in made.removed), *_found(made.findings)]
    answer(invocation, document, text)
    return 0 if all(verdicts.values()) else DAMAGED


def validate(invocation: Invocation) -> int:
    """Without an id: the newest."""
    scene = _scene(invocation)
    known = [one["id"] for one in documents(scene.directory)] or list(packages.names(scene.packages))
    id = _id(scene, invocation) or next(iter(known), "")
    if not id:
        raise UnknownCheckpoint(id="", known="none")
    verdicts = _verdicts(scene, id, invocation)
    level = invocation.text("level") or validation.DEFAULT
    text = [f"{'[OK]' if right else '[!!]'} {name}" for name, right in verdicts.items()]
    answer(
        invocation, {"id": id, "level": level, "valid": all(verdicts.values()), **verdicts}, [f"{id} ({level})", *text]
    )
    return 0 if all(verdicts.values()) else DAMAGED


def _verdicts(scene: Scene, id: str, invocation: Invocation) -> dict[str, bool]:
    level = invocation.text("level") or validation.DEFAULT
    with Store(scene.directory) as store:
        return validation.validate(scene.packages, scene.quarantine, id, store, level, scene.data)


def restore(invocation: Invocation) -> int:
    """Bring back what one holds, after storing what is here; 4: not as it says, 6: not all of it."""
    wants = {name: not invocation.on(f"no_{name}") for name in ("files", "resources")}
    keep = invocation.on("keep_current")
    with _held(invocation) as (scene, memory):
        done = checkpoints.restore(scene, memory, _id(scene, invocation), keep_current=keep, **wants)
        showing.everything(scene.directory, memory.records)
        compare = wants["files"] and not (invocation.on("no_verify") or keep or done.leftovers)
        unlike = checkpoints.unlike(scene, done.id) if compare else ()
    _warn(*done.warnings)
    document = {**vars(done), "restored": done.id, "unlike": list(unlike)}
    answer(invocation, document, _told(done, unlike))
    return LEFT_OVER if done.leftovers else DAMAGED if unlike else 0


def _told(done: checkpoints.Restored, unlike: Iterable[str]) -> list[str]:
    kept = f"what it replaced is kept: {done.backup}"
    if done.leftovers:
        end = (
            "everything is as it was before"
            if done.returned
            else "and not all of it could be put back: look at the host"
        )
        return [*(f"could not be restored: {one}" for one in done.leftovers), end]
    return [f"restored {done.id}", kept, *(f"not as the checkpoint says: {one}" for one in unlike)]


def delete(invocation: Invocation) -> int:
    """Remove one, and the contents that only it needed."""
    with _held(invocation) as (scene, _):
        id = _id(scene, invocation)
        packages.remove(scene.packages, id)
    answer(invocation, {"removed": [id]}, [f"removed: {id}"])
    return 0


def prune(invocation: Invocation) -> int:
    """Remove what the policy or the age does not keep."""
    days = invocation.text("older_than")
    with _held(invocation) as (scene, _):
        policy = f"older than {days} days" if days else invocation.text("policy") or scene.plan.retention
        rule = retention.older_than(days) if days else retention.policy(policy)
        gone = packages.prune(scene.packages, scene.quarantine, rule, scene.now_s).removed
    answer(invocation, {"policy": policy, "removed": list(gone)}, [*gone, f"{len(gone)} removed ({policy})"])
    return 0


def monitor(invocation: Invocation) -> int:
    """Look at every package; one that is damaged comes back from its copy, or goes to quarantine and is named."""
    interval = _seconds(invocation.text("interval"))
    with Signals() as signals:
        clock = Clock()
        while True:
            code = _look(invocation, signals)
            if invocation.on("once"):
                return code
            sys.stdout.flush()
            clock.sleep(interval, wake=signals)
            if signals.finish_step:
                return 128 + signals.last


def _look(invocation: Invocation, signals: Signals) -> int:
    past, scene = _deployed(invocation)
    good, findings = packages.inspect(scene.packages, scene.quarantine)
    setting = looking.setting(invocation, past, replace(scene.plan, folder=past.records.folder), signals)
    findings.update(_mended(invocation, setting))
    document = {"good": [one.id for one in good], "findings": findings}
    answer(invocation, document, _found(findings) or [f"{len(good)} whole"])
    if findings and notices.is_wanted(setting.plan):
        notices.alarm(setting, Result(notices.DAMAGED, DAMAGED), findings)
    return DAMAGED if findings else 0


def _found(findings: Mapping[str, str]) -> list[str]:
    return [f"{what}: damaged, {became}" for what, became in findings.items()]


def _mended(invocation: Invocation, setting: Setting) -> dict[str, str]:
    """The stored contents. A run is never kept from its work for it: damage that is found meanwhile is only named."""
    if not setting.records.stored or not mending.is_needed(setting.directory):
        return {}
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    try:
        with upkeep.taking_back(asked, setting.options, setting.world, 0.0) as run:
            return mending.mend(run)
    except (Busy, StateUnwritable) as error:
        return {"objects/": f"not mended: {error}"}


def _seconds(text: str) -> float:
    try:
        seconds = float(text or INTERVAL_S)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise UsageError(text=f"--interval is seconds above 0, not {text!r}")
    return seconds


def export(invocation: Invocation) -> int:
    """Write the state without commands, scripts and secrets to FILE, mode 0600."""
    scene = _scene(invocation)
    path = os.path.abspath(invocation.argument("FILE"))
    text = json.dumps(checkpoints.exported(scene), indent=1, sort_keys=True) + "\n"
    try:
        files.replace(path, text.encode(), mode=0o600)
    except OSError as error:
        raise UsageError(text=f"{path} cannot be written: {error.strerror}") from error
    steps = len(scene.records.steps)
    answer(invocation, {"exported": path, "steps": steps}, [f"{path}: {steps} steps; no undo commands, no secrets"])
    return 0


def take_in(invocation: Invocation) -> int:
    """Begin an empty state directory with an export. Raises NotAnExport, StateOfAnotherPlan."""
    path = os.path.abspath(invocation.argument("FILE"))
    try:
        document = json.loads(files.read(path, MOST))
    except (OSError, ValueError) as error:
        raise UsageError(text=f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    with upkeep.receiving(asked, Clock(), checkpoints.plan_of(document)) as memory:
        steps = checkpoints.take_over(document, memory.journal.directory, memory)
        showing.everything(memory.journal.directory, memory.records)
    text = [f"{steps} steps taken over; to go on, name the plan: run --plan FILE"]
    answer(invocation, {"imported": path, "steps": steps}, text)
    return 0


VERBS: dict[str, Callable[[Invocation], int]] = {
    "show": show,
    "create": create,
    "delete": delete,
    "validate": validate,
    "restore": restore,
    "prune": prune,
    "monitor": monitor,
    "export": export,
    "import": take_in,
}
