"""Where a damaged journal goes: moved aside, never deleted, and remembered until somebody decides what comes next.

The marker is durable before the first file moves and goes only with the decision, so a kill at any point in between
leaves a directory that still says 74.
"""

from __future__ import annotations

import os

from freshtrack_deploy import bare
from freshtrack_deploy.errors import StateDamaged
from freshtrack_deploy.host import files
from freshtrack_deploy.state.database import sync_directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.clock import Clock

FOLDER = "quarantine"
MARKER = "checkpoint.damaged"
LIVE = ("checkpoint.db", "checkpoint.db-wal", "checkpoint.db-shm", "checkpoint.db-journal", "checkpoint.head")


def isolate(directory: str, reason: str, clock: Clock) -> StateDamaged:
    """Mark the journal as damaged and move its files aside; return what there is to say. Raises OSError."""
    place = f"{FOLDER}/checkpoint-{clock.now():.6f}"
    mark = bare.dumps({"reason": reason, "time": clock.now(), "place": place})
    files.replace(f"{directory}/{MARKER}", mark.encode(), mode=0o600)
    _move(directory, f"{directory}/{place}", LIVE)
    return _verdict(directory, reason, place)


def unresolved(directory: str) -> StateDamaged | None:
    """What an earlier start found and nobody has decided about yet. Moves nothing."""
    try:
        with open(f"{directory}/{MARKER}", "rb") as file:
            text = file.read()
    except FileNotFoundError:
        return None
    return _verdict(directory, *_marked(text))


def finish(directory: str) -> StateDamaged | None:
    """As `unresolved`, and whatever journal stands there (a move or a restoration was cut short) is moved as well."""
    verdict = unresolved(directory)
    if verdict:
        _move(directory, str(verdict.facts["quarantine"]), LIVE)
    return verdict


def resolve(directory: str) -> None:
    """Somebody has decided: forget that there was damage. What was moved aside stays there."""
    files.remove(f"{directory}/{MARKER}")


def put_aside(directory: str, name: str, clock: Clock) -> None:
    """Move one more file out of the way."""
    _move(directory, f"{directory}/{FOLDER}/checkpoint-{clock.now():.6f}", (name,))


def _marked(text: bytes) -> tuple[str, str]:
    try:
        mark = bare.loads(text)
        return str(mark["reason"]), str(mark["place"])
    except (ValueError, KeyError, TypeError):
        return "an earlier start found damage", f"{FOLDER}/checkpoint-unnamed"


def _verdict(directory: str, reason: str, place: str) -> StateDamaged:
    where = f"{directory}/{place}"
    return StateDamaged(path=directory, reason=reason, quarantine=where, kept=f"it was moved to {where}")


def _move(directory: str, target: str, names: tuple[str, ...]) -> None:
    """Rename what is there. The -wal goes with its database, or what it holds would be lost."""
    found = [name for name in names if os.path.lexists(f"{directory}/{name}")]
    if not found:
        return
    for folder in (f"{directory}/{FOLDER}", target):
        files.make_directory(folder, 0o700)
    for name in found:
        os.rename(f"{directory}/{name}", _free(f"{target}/{name}"))
    for folder in (target, f"{directory}/{FOLDER}", directory):
        sync_directory(folder)


def _free(path: str) -> str:
    """This path, or with a number behind it when something lies there already: nothing is ever overwritten."""
    number, free = 1, path
    while os.path.lexists(free):
        number += 1
        free = f"{path}.{number}"
    return free
