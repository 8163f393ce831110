"""Write a file, make a link, or see to it that there is none. What is as it should be is not touched."""

from __future__ import annotations

import errno
import os
import stat

from freshtrack_deploy.actions import outcomes
from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.host import accounts, backups, files
from freshtrack_deploy.model import Outcome, Prediction, Undo
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.model import Step

REPEATABLE = True
_MOST_DIFFED = 1 << 20  # bytes; comparing lines takes time that grows with their number squared


_VERBS = {"nothing": "make", "file": "replace the file", "link": "replace the link", "something else": "replace"}


@record
class Wanted:
    """What should stand at `path`. `owner` None: whoever has it; for a new file the step's user."""

    path: str
    kind: str  # file, link, nothing
    data: bytes = b""
    link: str = ""
    mode: int | None = None  # None: what is there, else 0644
    owner: tuple[int, int] | None = None


@record
class Current:
    """What stands there."""

    kind: str  # file, link, nothing, something else
    data: bytes = b""
    link: str = ""
    mode: int = 0
    owner: tuple[int, int] = (0, 0)


def check(step: Step, host: Host) -> Prediction:
    """Compare with what is there; the diff is unified, its secrets hidden."""
    try:
        wanted = _wanted(step, host)
        current = _current(wanted)
    except (DeployError, OSError) as error:
        return Prediction(Prediction.UNKNOWN, details=(outcomes.told(error),))
    details = _differences(wanted, current)
    verdict = Prediction.WOULD_CHANGE if details else Prediction.NO_CHANGE
    return Prediction(verdict, details, host.redactor.text(_diff(wanted, current)))


def undo(step: Step, host: Host) -> Undo:
    """The file as it was, which is nothing if there was none; a backup that will be made goes as well."""
    path = host.path(step.settings["path"])
    if os.path.isdir(path) and not os.path.islink(path):
        return Undo(summary=f"nothing: {path} is a directory")  # which apply refuses: no reason to store what is in it
    kept = (backups.place(path),) if step.settings.get("backup") and os.path.lexists(path) else ()
    return Undo(paths=(path, *kept), summary=f"{path} as it was")


def apply(step: Step, host: Host) -> Outcome:
    """Write it, durably and at once; if `validate` then fails, the old one returns and the step fails with E_CONFIG."""
    try:
        return _write_valid(_wanted(step, host), step, host)
    except (DeployError, OSError) as error:
        return outcomes.of_error(error)


def _write_valid(wanted: Wanted, step: Step, host: Host) -> Outcome:
    if wanted.kind != "nothing":
        _make_folder(os.path.dirname(wanted.path), host)
    elif not os.path.lexists(wanted.path):
        return outcomes.UNCHANGED
    files.sweep(os.path.dirname(wanted.path), (wanted.owner or _own(host))[0])
    changed = bool(_differences(wanted, _current(wanted)))
    if "validate" not in step.settings:
        return Outcome(ok=True, changed=changed and _change(wanted, step, host))
    with files.Aside(wanted.path) as before:
        changed = changed and _change(wanted, step, host)
        outcome = replace(_validate(step, host), changed=changed)
        if not outcome.ok:
            outcome = replace(outcome, message=f"{outcome.message}; {_left(wanted.path, before if changed else None)}")
    return outcome


def _left(path: str, before: files.Aside | None) -> str:
    """Put back what stood there before this attempt; what the attempt found there already stays."""
    if before is None:
        return f"{path} was like this before"
    before.put_back()
    return f"the former {path} is back"


def _validate(step: Step, host: Host) -> Outcome:
    from freshtrack_deploy.host.process import Script

    ended = host.run(Script(step.settings["validate"], title="validate"))
    if outcomes.succeeded(ended):
        return outcomes.plain(ended)
    code = "" if ended.timed_out or ended.interrupted else "E_CONFIG"
    return outcomes.plain(ended, code=code, message=f"validate: {outcomes.reason(ended)}")


def _change(wanted: Wanted, step: Step, host: Host) -> bool:
    path = wanted.path
    if step.settings.get("backup") and os.path.isfile(path):
        backups.make(path)
        backups.prune(path, host.clock.now())
    if wanted.kind == "nothing":
        files.remove(path)
    elif wanted.kind == "link":
        files.symlink(wanted.link, path, owner=wanted.owner or _own(host))
    else:
        new = not os.path.isfile(path)
        files.replace(path, wanted.data, mode=wanted.mode, owner=wanted.owner or (_own(host) if new else None))
    return True


def _make_folder(path: str, host: Host) -> None:
    """Missing directories belong to the step's user, or else that user could not use them."""
    if os.path.isdir(path) or path == "/":
        return
    _make_folder(os.path.dirname(path), host)
    files.make_directory(path, 0o755, _own(host))


def _own(host: Host) -> tuple[int, int]:
    return host.account.uid, host.account.gid


def _wanted(step: Step, host: Host) -> Wanted:
    given = step.settings
    path, owner = host.path(given["path"]), accounts.owner(given.get("owner", ""))
    if given.get("absent"):
        return Wanted(path, "nothing")
    if given.get("link"):
        return Wanted(path, "link", link=given["link"], owner=owner)
    data = given["data"] if "data" in given else given["content"].encode("utf-8", "surrogateescape")
    return Wanted(path, "file", data, mode=int(given["mode"], 8) if given.get("mode") else None, owner=owner)


def _current(wanted: Wanted) -> Current:
    """Raises OSError where no file can be made or removed: at a directory, below a file."""
    path = wanted.path
    try:
        found = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        if isinstance(error, NotADirectoryError) and wanted.kind != "nothing":
            raise
        return Current("nothing")
    owner = found.st_uid, found.st_gid
    if stat.S_ISLNK(found.st_mode):
        return Current("link", link=os.readlink(path), owner=owner)
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "is a directory", path)
    if not stat.S_ISREG(found.st_mode):
        return Current("something else", owner=owner)
    return Current("file", files.read(path), mode=stat.S_IMODE(found.st_mode), owner=owner)


def _differences(wanted: Wanted, current: Current) -> tuple[str, ...]:
    """What would be changed, in words; empty: nothing."""
    if wanted.kind == "nothing":
        return () if current.kind == "nothing" else (f"would remove {wanted.path}",)
    if wanted.kind != current.kind or wanted.link != current.link:
        return (f"would {_VERBS[current.kind]} {wanted.path}" + (f" -> {wanted.link}" if wanted.link else ""),)
    return tuple(_changes(wanted, current))


def _changes(wanted: Wanted, current: Current) -> Iterator[str]:
    if wanted.data != current.data:
        yield f"would change {wanted.path}"
    if wanted.mode not in (None, current.mode):
        yield f"would change the mode of {wanted.path} from {current.mode:o} to {wanted.mode:o}"
    if wanted.owner not in (None, current.owner):
        yield f"would change the owner of {wanted.path} from {_names(current.owner)} to {_names(wanted.owner)}"


def _names(owner: tuple[int, int] | None) -> str:
    return ":".join(map(str, owner or ()))


def _diff(wanted: Wanted, current: Current) -> str:
    """A unified diff as diff(1) makes it; a line of words where the content is no text or too large for it."""
    if wanted.data == current.data or wanted.kind == "link":
        return ""
    if len(wanted.data) + len(current.data) > _MOST_DIFFED:
        return f"{wanted.path}: from {len(current.data)} to {len(wanted.data)} bytes\n"
    try:
        before, after = current.data.decode(), wanted.data.decode()
    except UnicodeDecodeError:
        return f"{wanted.path}: binary, from {len(current.data)} to {len(wanted.data)} bytes\n"
    return _unified(wanted, current, before, after)


def _unified(wanted: Wanted, current: Current, before: str, after: str) -> str:
    from difflib import unified_diff

    old, new = (wanted.path if there != "nothing" else "/dev/null" for there in (current.kind, wanted.kind))
    lines = unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), old, new)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
