"""Views of every unspent undo: `rollback/STEP.sh`, which works without us, and `state/STEP.json`, what the files were.

The newest of a step lies there, older ones below a folder with the name of their run. Derived from the journal: written
when an undo is written down and put right after every run; the first lines say what they were made from.
"""

from __future__ import annotations

import hashlib
import json
import os

from freshtrack_deploy import events
from freshtrack_deploy.engine import keeping, reversal
from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.host import files
from freshtrack_deploy.record import record
from freshtrack_deploy.state import byhand, snapshots
from freshtrack_deploy.state.objects import Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.state.records import UndoRecord

FOLDERS = ("rollback", "state")
TITLE = "# Takes the step {step} of the plan {plan} back by hand (what run {run} did): sh FILE\n# made from {made}\n"


@record
class View:
    """An undo and where it is shown; `after`: the snapshot of its files when the step was done, for the newest."""

    undo: UndoRecord
    folder: str  # "", or the run
    after: str

    def path(self, run: Run, kind: str, suffix: str) -> str:
        """Where it lies; `kind` is the folder of such views: rollback, state."""
        return "/".join(filter(None, (run.directory, kind, self.folder, self.undo.step + suffix)))


def show(run: Run, step: str) -> None:
    """Write the views of a step. They are a help: what fails here is a warning, and fails nothing."""
    try:
        _make_folders(run)
        for view in _views(run):
            if view.undo.step == step:
                _write(run, view)
    except (DeployError, OSError) as error:
        run.emit(events.Notice(f"the undo of {step} cannot be shown in rollback/: {error}", "warning"))


def rebuild(run: Run, *, thorough: bool) -> None:
    """Make the views what the journal says; not `thorough`: only where one is missing, for nothing has changed."""
    views = list(_views(run))
    if not thorough and all(os.path.lexists(view.path(run, "rollback", ".sh")) for view in views):
        return
    if not (views or any(os.path.isdir(f"{run.directory}/{kind}") for kind in FOLDERS)):
        return
    try:
        _make_folders(run)
        for view in views:
            _write(run, view)
        _remove_others(run, views)
    except (DeployError, OSError) as error:
        run.emit(events.Notice(f"rollback/ is not up to date: {error}", "warning"))


def renew(run: Run) -> None:
    """Write all of them anew, for what they refer to has moved; one that cannot be stays as it is."""
    for view in _views(run):
        try:
            _write(run, view, anew=True)
        except (DeployError, OSError) as error:
            run.emit(events.Notice(f"rollback/{view.undo.step}.sh is not up to date: {error}", "warning"))


def _make_folders(run: Run) -> None:
    for kind in FOLDERS:
        files.make_directory(f"{run.directory}/{kind}", 0o700)


def _views(run: Run) -> Iterator[View]:
    for known in run.records.steps.values():
        for undo in known.undos:
            newest = undo is known.undos[-1]
            yield View(undo, "" if newest else undo.run, known.after if newest else "")


def _write(run: Run, view: View, *, anew: bool = False) -> None:
    if view.folder:
        for kind in FOLDERS:
            files.make_directory(f"{run.directory}/{kind}/{view.folder}", 0o700)
    with Store(run.directory) as store:
        _write_script(run, view, store, anew)
        _write_manifest(run, view, store)


def _write_script(run: Run, view: View, store: Store, anew: bool) -> None:
    undo, before = view.undo, view.undo.before
    path = view.path(run, "rollback", ".sh")
    made = f"{undo.seq} {hashlib.sha256(json.dumps(before, sort_keys=True).encode()).hexdigest()}"
    title = TITLE.format(step=undo.step, plan=run.plan.name, run=undo.run, made=made)
    if not anew and _begins(path, f"#!/bin/sh\n{title}"):
        return
    snapshot = snapshots.load(before["snapshot"], store) if before["snapshot"] else None
    data = keeping.protected(run, undo)
    guarded = () if before["previous"] else data
    danger = keeping.reaches(before["script"], guarded, reversal.surroundings(run, undo))
    up = "../.." if view.folder else ".."
    begun = reversal.mark(undo, reversal.BY_HAND)
    text = byhand.script(title, up, before, snapshot, store.place, begun, data, danger)
    files.replace(path, text.encode("utf-8", "surrogateescape"), mode=0o600, durable=False)


def _write_manifest(run: Run, view: View, store: Store) -> None:
    undo, before = view.undo, view.undo.before["snapshot"]
    path = view.path(run, "state", ".json")
    about = {"schema": 1, "step": undo.step, "run": undo.run, "before_id": before, "after_id": view.after}
    head = json.dumps(about)[:-1]
    if not before or _begins(path, head):
        return
    texts = [store.read(id).decode() if id else "null" for id in (before, view.after)]
    text = f'{head},\n"before": {texts[0]},\n"after": {texts[1]}}}\n'
    files.replace(path, text.encode("utf-8", "surrogateescape"), mode=0o600, durable=False)


def _begins(path: str, head: str) -> bool:
    wanted = head.encode("utf-8", "surrogateescape")
    try:
        return files.read(path, len(wanted)) == wanted
    except OSError:
        return False


def _remove_others(run: Run, views: list[View]) -> None:
    wanted = {view.path(run, "rollback", ".sh") for view in views}
    wanted |= {view.path(run, "state", ".json") for view in views if view.undo.before["snapshot"]}
    wanted |= {f"{run.directory}/{reversal.mark(view.undo, reversal.BY_HAND)}" for view in views}
    if any(view.undo.begun for view in views):
        wanted |= {path for path in _found(run) if reversal.MARK in path}
    for path in set(_found(run)) - wanted:
        files.remove(path, durable=False)
    for folder in list(_run_folders(run)):
        files.remove_empty(folder)


def _run_folders(run: Run) -> Iterator[str]:
    for kind in FOLDERS:
        yield from (
            entry.path for entry in os.scandir(f"{run.directory}/{kind}") if entry.is_dir(follow_symlinks=False)
        )


def _found(run: Run) -> Iterator[str]:
    for kind in FOLDERS:
        for folder, _, names in os.walk(f"{run.directory}/{kind}"):
            yield from (
                f"{folder}/{name}"
                for name in names
                if name.endswith((".sh", ".json")) or name.startswith((reversal.MARK, files.PREFIX))
            )
