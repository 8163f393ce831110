"""Which directory holds the state, and whether it may.

One deployment has one state: what was chosen once is found again by every later call, whoever makes it, and nobody gets
a second one silently. As root it must be root's own, for it holds commands that root will run.
"""

from __future__ import annotations

import os
import stat

from freshtrack_deploy.errors import NeedsRoot, StateOfAnotherPlan, StateUnwritable, UnsafePlace
from freshtrack_deploy.host import files, ownership
from freshtrack_deploy.record import record
from freshtrack_deploy.state import database
from freshtrack_deploy.state.journal import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.state.journal import Journal, Writer

DEFAULT = "/var/lib/freshtrack-deploy"
FALLBACK = ".deploy-state"
MODE = 0o700
CLAIMED = "directory-claimed"  # always the first entry of a journal; its body names the plan
OWN_NAMES = frozenset(
    ("state", "rollback", "logs", "objects", "packages", "files", "artifacts", "quarantine", "secrets", "lock")
)
OWN_PREFIXES = ("checkpoint.", "inputs.")


@record
class Asked:
    """What decides about the place: the plan, the built-in plan's name, --state-dir or STATE_DIR, the .pyz's folder."""

    plan: str
    builtin: str
    archive_folder: str
    given: str = ""
    command: str = "deploy.pyz"  # for "run: sudo ..."


@record
class Place:
    """The directory, and a sentence to say about it where there is something to say."""

    path: str
    note: str = ""


def find(asked: Asked) -> Place:
    """Where the state is or would be. Makes nothing. Raises NeedsRoot, UnsafePlace, StateUnwritable."""
    place = _choice(asked)
    _refuse_foreign(place.path, asked.command)
    return place


def prepare(asked: Asked) -> Place:
    """As `find`, and the directory is there, ours and writable. Raises NeedsRoot, UnsafePlace, StateUnwritable."""
    place = find(asked)
    try:
        _make(place.path)
    except OSError as error:
        if asked.given or place.note or os.path.lexists(DEFAULT):
            raise StateUnwritable(path=place.path, reason=error.strerror) from error
        place = _fallback(asked)  # the default looked possible and was not: an immutable /var/lib, a full disk
        _refuse_foreign(place.path, asked.command)
        _make_or_refuse(place.path, asked.command)
    _refuse_foreign(place.path, asked.command)
    if not os.access(place.path, os.W_OK | os.X_OK):
        raise StateUnwritable(path=place.path, reason="it cannot be written")
    return place


def claim(journal: Writer, plan: str, *also: Entry) -> None:
    """Make a new journal this plan's, with what else belongs to its beginning (one commit). Raises as `belongs`."""
    if len(journal):
        belongs(journal, plan)
    else:
        journal.append(Entry(CLAIMED, body={"plan": plan}), *also)


def belongs(journal: Journal, plan: str) -> None:
    """Refuse a journal that another plan began. Raises StateOfAnotherPlan."""
    first = journal.first()
    owner = first.body.get("plan", plan) if first else plan
    if owner != plan:
        raise StateOfAnotherPlan(path=journal.directory, owner=owner, plan=plan)


def plans_below(top: str) -> list[str]:
    """The names of other plans that have a journal in a sub-directory of the default place."""
    names = sorted(os.listdir(top)) if os.path.isdir(top) else []
    return [name.removesuffix(".plan") for name in names if os.path.exists(f"{top}/{name}/{database.NAME}")]


def _choice(asked: Asked) -> Place:
    if asked.given:
        return Place(os.path.abspath(asked.given))
    fallback = _fallback(asked)
    if os.path.lexists(DEFAULT):
        return Place(_inside(DEFAULT, asked))
    if _is_deployment(fallback.path) or not _can_be_made(DEFAULT):
        return fallback
    return Place(_inside(DEFAULT, asked))


def _is_deployment(path: str) -> bool:
    """Whether a run took place there. What a user left who was refused for not being root (no log was begun) must not
    keep root from starting; root does not open the database of another user to find that out."""
    try:
        if database.size(path) is None:
            return False
    except PermissionError:
        return True  # closed to us: root's own
    another = os.geteuid() == 0 and os.lstat(path).st_uid != 0
    return not another or os.path.lexists(f"{path}/logs")


def _fallback(asked: Asked) -> Place:
    path = _inside(f"{asked.archive_folder}/{FALLBACK}", asked)
    return Place(path, f"the state is kept in {path}, because {DEFAULT} cannot be made")


def _inside(top: str, asked: Asked) -> str:
    """The built-in plan lives at the top, any other below in a directory of its name (unless that is one of ours)."""
    if asked.plan == asked.builtin:
        return top
    taken = asked.plan in OWN_NAMES or asked.plan.startswith(OWN_PREFIXES)
    return f"{top}/{asked.plan}.plan" if taken else f"{top}/{asked.plan}"


def _can_be_made(path: str) -> bool:
    return os.access(_existing(path), os.W_OK | os.X_OK)


def _make(path: str) -> None:
    """Private whatever the umask, and durable: a directory lost in a power cut would take the journal with it."""
    if os.path.isdir(path):
        return
    top = os.path.dirname(path)
    if not os.path.isdir(top) and os.path.basename(top) in (os.path.basename(DEFAULT), FALLBACK):
        files.make_directory(top, MODE)
    files.make_directory(path, MODE)


def _make_or_refuse(path: str, command: str) -> None:
    try:
        _make(path)
    except OSError as error:
        refusal = StateUnwritable(path=path, reason=error.strerror, command=command)
        if os.geteuid() != 0:
            refusal.hint = "run: sudo {command}; or choose another with --state-dir DIR"
        raise refusal from error


def _refuse_foreign(path: str, command: str) -> None:
    """Nothing there yet is fine, if it would come to lie in a safe place."""
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        if os.geteuid() == 0:
            ownership.check(_existing(path), as_parent=True)
        return
    except PermissionError:
        raise NeedsRoot(command=command) from None  # root's own directory is closed to us
    except OSError as error:
        raise StateUnwritable(path=path, reason=error.strerror) from error
    if os.geteuid() == 0:
        _refuse_unsafe(path, found)
    elif found.st_uid == 0:
        raise NeedsRoot(command=command)
    elif found.st_uid != os.geteuid():
        raise StateUnwritable(path=path, reason=f"it belongs to user {found.st_uid}")


def _existing(path: str) -> str:
    while path != "/" and not os.path.lexists(path):
        path = os.path.dirname(path)
    return path


def _refuse_unsafe(path: str, found: os.stat_result) -> None:
    reasons = (
        (not stat.S_ISDIR(found.st_mode), "it is not a directory (a link is not followed)", f"ls -ld {path}"),
        (found.st_uid != 0, f"it belongs to user {found.st_uid}", f"chown -R root: {path}"),
        (bool(found.st_mode & 0o022), "others can write it", f"chmod go-w {path}"),
    )
    for wrong, reason, remedy in reasons:
        if wrong:
            raise UnsafePlace(path=path, reason=reason, remedy=remedy)
    ownership.check(path)
