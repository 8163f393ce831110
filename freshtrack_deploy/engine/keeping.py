"""The plan's data outlives its rollback, unless the operator typed the plan's name (`rollback --with-data`).

Files below `plan.data` are neither restored nor removed from a snapshot. What a rollback script does cannot be known,
so one that could reach the data is not run at all: its step stays as it is, and is named. Whatever did run, the data
that was there before is looked for afterwards.
"""

from __future__ import annotations

import errno
import os

from freshtrack_deploy.engine import comments
from freshtrack_deploy.host import directories, trees

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.state.records import StepRecord, UndoRecord

_ENDS_A_WORD = frozenset(" \t\n\"'`;|&()<>{}=,")
_PATTERN = frozenset("*?[")
# Words of one line that delete data wherever it lies. Purging a package takes its data along: Debian's maintainer
# scripts ask debconf whether to (POSTRM_PURGE_DATA of postgresql), and answer yes where nobody is asked.
_DESTROYS = (
    *(("purge",), ("--purge",), ("autopurge",), ("dpkg", "-P")),
    *(("dropdb",), ("drop", "database"), ("drop", "schema"), ("drop", "table"), ("flushall",)),
    *(("volume", "rm"), ("volume", "prune"), ("down", "-v"), ("down", "--volumes")),
)


def protected(run: Run, undo: UndoRecord) -> tuple[str, ...]:
    """The data paths that this undo must leave alone: those declared when it was written down, and those of today."""
    if run.options.with_data:
        return ()
    return tuple(dict.fromkeys(os.path.normpath(path) for path in (*undo.before.get("data", ()), *run.plan.data)))


def reason(run: Run, undo: UndoRecord, host: Host) -> str:
    """Why the undo's script must not run without `--with-data`; empty: it may.

    It names a data path, one below it or one above it; it runs as an ordinary user to whom the data belongs, which is
    how databases are dropped; or it says so (`dropdb`, `purge`, `down -v`). A step that was never done may take its own
    beginnings back where no data was there.
    What a later run pushed with `rollback_each` is the way back of a migration: it changes data and keeps it.
    """
    if undo.before["previous"]:
        return ""
    known = run.records.step(undo.step)
    data = tuple(path for path in protected(run, undo) if not _began_it(path, undo, known))
    found = reaches(undo.before["script"], data, host)
    return found if known.ever_done or NAMES in found else ""


NAMES = "names"


def reaches(script: str, data: Collection[str], host: Host) -> str:
    """How a script could reach one of these data paths; empty: not in a way that shows."""
    script = comments.without(script) if data else ""
    for path in data if script else ():
        if _named(path, script, host):
            return f"its rollback script {NAMES} {path}"
        if host.account.uid != 0 and _belongs_to(path, host.account.uid):
            return f"its rollback script runs as {host.account.name}, who owns {path}"
    said = _destroys(script) if data else ""
    return f'its rollback script says "{said}"' if said else ""


def _destroys(script: str) -> str:
    """The words by which it deletes data; empty: none that are known."""
    lines = [frozenset(word for text in _words(line) for word in (text, text.lower())) for line in script.splitlines()]
    return next((" ".join(words) for words in _DESTROYS if any(line.issuperset(words) for line in lines)), "")


def _began_it(path: str, undo: UndoRecord, known: StepRecord) -> bool:
    held_something: Mapping[str, bool] = undo.before.get("data", {})
    return not known.ever_done and not held_something.get(path, True)


def _belongs_to(path: str, uid: int) -> bool:
    try:
        return os.stat(path).st_uid == uid
    except OSError:
        return False


def _named(path: str, script: str, host: Host) -> bool:
    return any(_touches(candidate, path) for candidate in _places(script, host))


def _touches(candidate: str, path: str) -> bool:
    """Is one the other, or above it?"""
    return f"{path}/".startswith(candidate.rstrip("/") + "/") or candidate.startswith(f"{path}/")


def _places(script: str, host: Host) -> Iterator[str]:
    """Every word of the script that could be a path, made absolute as far as its variables are known."""
    for word in _words(script):
        place = _expanded(word, host)
        if "/" in place or place in _listed(host.folder):
            yield os.path.normpath(_without_pattern(os.path.join(host.folder, place)))


def _listed(folder: str) -> frozenset[str]:
    try:
        return frozenset(os.listdir(folder))
    except OSError:
        return frozenset()


def _words(script: str) -> Iterable[str]:
    plain = script.replace("${", "$").replace("}", "")
    return "".join(" " if char in _ENDS_A_WORD else char for char in plain).split()


def _expanded(word: str, host: Host) -> str:
    if word == "~" or word.startswith("~/"):
        return host.home + word[1:]
    for name in sorted(host.env, key=len, reverse=True):
        word = word.replace(f"${name}", host.env[name])
    return word


def _without_pattern(place: str) -> str:
    """What lies before the first part with a wildcard or an unknown variable: all below it may be meant."""
    parts = place.split("/")
    known = next((n for n, part in enumerate(parts) if not _PATTERN.isdisjoint(part) or "$" in part), len(parts))
    return "/".join(parts[:known]) or "/"


def present(paths: Iterable[str]) -> frozenset[str]:
    """Those of the data paths where there is something."""
    return frozenset(path for path in paths if os.path.isfile(path) or (os.path.isdir(path) and os.listdir(path)))


def ours(undos: Iterable[UndoRecord], data: Iterable[str]) -> tuple[str, ...]:
    """The data paths where nothing was before the first of these undos was written down."""
    first = min(undos, key=lambda one: one.seq, default=None)
    held_something: Mapping[str, bool] = first.before.get("data", {}) if first else {}
    return tuple(path for path in data if not held_something.get(path, True))


def delete(path: str) -> None:
    """Remove a data tree; one that is a disk of its own is emptied. Raises OSError, TreeChanged."""
    try:
        folder, name = directories.parent(path, guarded=False)
    except FileNotFoundError:
        return  # a rollback script took it along, which it may
    with folder:
        try:
            trees.remove(folder.fd, name, path)
        except OSError as error:
            if error.errno != errno.EBUSY or not os.path.ismount(path) or os.listdir(path):
                raise
