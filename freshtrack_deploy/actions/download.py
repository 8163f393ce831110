"""Bring an artifact to its place: from its mirrors in turn, resumed after breaks, verified, then published at once.

Nothing of it reaches its place before its SHA-256 is that of the plan (or of the place that the plan names for it).
"""

from __future__ import annotations

import os

from freshtrack_deploy.actions import outcomes
from freshtrack_deploy.model import Outcome, Prediction, Undo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.partials import Partial
    from freshtrack_deploy.host.publication import Place
    from freshtrack_deploy.host.sockets import Line
    from freshtrack_deploy.model import Artifact, Step

REPEATABLE = True

STALL_S = 30.0  # without a byte
LARGEST_SUM_FILE = 1 << 20
# Directories that belong to the system or to several programs (hier(7)).
TOP = (
    "bin", "boot", "dev", "etc", "home", "lib", "lib64", "media", "mnt", "opt", "proc", "root", "run", "sbin", "srv",
    "sys", "tmp", "usr", "var",
)  # fmt: skip
LOCAL = ("bin", "etc", "include", "lib", "sbin", "share", "src")
VAR = ("backups", "cache", "lib", "local", "log", "mail", "opt", "spool", "tmp")
SHARED = frozenset(
    ("/", *(f"/{name}" for name in TOP), *(f"/usr/local/{name}" for name in LOCAL), *(f"/var/{name}" for name in VAR))
)
ALL_SHARED = ("/usr", "/home")  # whatever lies directly below
HEX = frozenset("0123456789abcdef")


class Unobtainable(Exception):
    """No source gave the right file; `code` is the failure's."""

    def __init__(self, sentence: str, code: str) -> None:
        super().__init__(sentence)
        self.code = code


def check(step: Step, host: Host) -> Prediction:
    """Compare what is there with the checksum; nothing is asked of the network."""
    from freshtrack_deploy.host import publication

    artifact, path = _artifact(step, host), host.path(step.settings["path"])
    objection = _objection(step, host)
    if objection:
        return Prediction(Prediction.UNKNOWN, (objection,))
    if step.settings.get("unpack"):
        return Prediction(Prediction.WOULD_CHANGE, (f"downloads {artifact.id} and unpacks it into {path}",))
    found = publication.digest(path)
    if not found:
        return Prediction(Prediction.WOULD_CHANGE, (f"downloads {artifact.id} to {path}",))
    if not artifact.sha256:
        return Prediction(Prediction.UNKNOWN, (f"{path} is there; its checksum is known to the network only",))
    if found == artifact.sha256.lower():
        return _right_content(_place(step, host))
    return Prediction(Prediction.WOULD_CHANGE, (f"downloads {artifact.id} again: {path} is another file",))


def _right_content(place: Place) -> Prediction:
    from freshtrack_deploy.host import publication

    if publication.has_attributes(place):
        return Prediction(Prediction.NO_CHANGE, (f"{place.path} is there and as wanted",))
    return Prediction(Prediction.WOULD_CHANGE, (f"would change the mode or owner of {place.path}",))


def undo(step: Step, host: Host) -> Undo:
    """What was at the place is put back; what was not there is removed."""
    path = host.path(step.settings["path"])
    if _objection(step, host):
        return Undo(summary=f"nothing: {path} stays")  # apply refuses: no reason to store what is in there
    return Undo(paths=(path,), summary=f"restore or remove {path}")


def _objection(step: Step, host: Host) -> str:
    """Why nothing can be put there: a file does not go into a directory, and a tree would replace what others use."""
    path = host.path(step.settings["path"])
    if not step.settings.get("unpack"):
        is_directory = os.path.isdir(path) and not os.path.islink(path)
        return f"{path} is a directory: name the file" if is_directory else ""
    real = os.path.realpath(path)
    if not (real in SHARED or os.path.dirname(real) in ALL_SHARED or os.path.ismount(path)):
        return ""
    return f"{path} is not for this alone, and would be replaced as a whole: name a directory in it"


def apply(step: Step, host: Host) -> Outcome:
    """Download, verify, publish."""
    from freshtrack_deploy.errors import ArchiveRefused, UsageError
    from freshtrack_deploy.host.sockets import Interrupted, Unreachable

    artifact = _artifact(step, host)
    try:
        return _deliver(step, artifact, host)
    except Interrupted:
        return outcomes.refused(f"interrupted while downloading {artifact.id}", interrupted=True)
    except Unreachable as error:
        return outcomes.refused(str(error), error.code, timed_out=error.stage == "deadline")
    except Unobtainable as error:
        return outcomes.refused(str(error), error.code)
    except ArchiveRefused as error:
        return outcomes.refused(str(error), "E_PKG_CORRUPT")
    except (UsageError, OSError) as error:
        return outcomes.of_error(error)


def _artifact(step: Step, host: Host) -> Artifact:
    return host.artifacts[step.settings["artifact"]]


def _deliver(step: Step, artifact: Artifact, host: Host) -> Outcome:
    from freshtrack_deploy.host import publication
    from freshtrack_deploy.host.partials import Partial

    line, place, objection = _line(host), _place(step, host), _objection(step, host)
    if objection:
        return outcomes.refused(objection, "E_CONFLICT")
    wanted = artifact.sha256.lower() or _published_sum(artifact, line)
    if not step.settings.get("unpack") and publication.digest(place.path) == wanted:
        return _owned(place, wanted)
    with Partial(host.downloads, _name(step, artifact, wanted)) as partial:
        _obtain(artifact, wanted, partial, line, host)
        if step.settings.get("unpack"):
            publication.unpack(partial.path, place, strip=step.settings.get("strip", 0))
        else:
            publication.publish(partial.path, place, wanted)
        partial.remove()
    return Outcome(ok=True)


def _line(host: Host) -> Line:
    from freshtrack_deploy.host.sockets import Limits, Line

    return Line(host.clock, host.env, host.signals, Limits(stall=STALL_S, total=host.timeout))


def _name(step: Step, artifact: Artifact, wanted: str) -> str:
    """A name of its own for each step and version: two steps may bring the same artifact at once."""
    import hashlib

    return f"{artifact.id[:64]}-{hashlib.sha256(f'{step.id} {wanted}'.encode()).hexdigest()[:16]}"


def _obtain(artifact: Artifact, wanted: str, partial: Partial, line: Line, host: Host) -> None:
    """Fill the partial file with the right bytes from the first source that gives them."""
    from freshtrack_deploy.host.sockets import Unreachable

    problems: list[tuple[str, str]] = []
    if partial.size and partial.digest == wanted:
        return  # killed between the last byte and its publication
    for url in artifact.urls:
        try:
            return _from(url, artifact, wanted, partial, line, host)
        except Unreachable as error:
            if error.stage == "deadline":
                raise
            problems.append((str(error), error.code))
        except Unobtainable as error:
            problems.append((str(error), error.code))
    raise _unobtainable(problems)


def _from(url: str, artifact: Artifact, wanted: str, partial: Partial, line: Line, host: Host) -> None:
    """One source. A wrong checksum of a file in two parts may mean two versions: then once more, from the start."""
    from freshtrack_deploy.actions import transfer
    from freshtrack_deploy.host.net import shown

    while True:
        transfer.fetch(url, partial, artifact.id, line, host)
        if partial.digest == wanted:
            return
        found, mixed = partial.digest, partial.resumed
        partial.restart()
        if not mixed:
            raise Unobtainable(f"{shown(url)} has SHA-256 {found}, not {wanted}", "E_PKG_CORRUPT")
        host.say(f"{artifact.id} changed between two tries: downloading it from the start")


def _unobtainable(problems: Sequence[tuple[str, str]]) -> Unobtainable:
    """All sources failed: retry helps as soon as it helps with one of them, else the first problem leads."""
    from freshtrack_deploy.actions.transfer import TRANSIENT

    codes = [code for _, code in problems]
    code = next((code for code in codes if code in TRANSIENT), codes[0])
    return Unobtainable("; ".join(sentence for sentence, _ in problems), code)


def _published_sum(artifact: Artifact, line: Line) -> str:
    """The checksum from the place that publishes it. Raises Unreachable, Interrupted and Unobtainable."""
    from freshtrack_deploy.actions.transfer import CODES
    from freshtrack_deploy.host import net

    where = net.shown(artifact.sha256_url)
    answer = net.fetch(artifact.sha256_url, line, most=LARGEST_SUM_FILE)
    if answer.status != 200:
        raise Unobtainable(f"{where} answers {answer.status}", CODES.get(answer.status, "E_NETWORK"))
    names = [net.shown(url).rpartition("/")[2] for url in artifact.urls]
    found = parse_sums(answer.body.decode("utf-8", "replace"), names)
    if not found:
        raise Unobtainable(f"{where} has no SHA-256 of {' or '.join(names)}", "E_CONFIG")
    return found


def parse_sums(text: str, names: Sequence[str]) -> str:
    """The checksum in what sha256sum(1) writes, for one of these names; a file with one checksum needs no name."""
    rows = [line.split(None, 1) for line in text.splitlines() if line.strip()]
    sums = [(row[0].lower().lstrip("\\"), row[1].lstrip("*").strip() if len(row) > 1 else "") for row in rows]
    sums = [(digest, name) for digest, name in sums if len(digest) == 64 and HEX.issuperset(digest)]
    named = [digest for digest, name in sums if name.rpartition("/")[2] in names]
    alone = [digest for digest, name in sums if len(sums) == 1 and not name]
    return next(iter((*named, *alone)), "")


def _place(step: Step, host: Host) -> Place:
    """Where it goes, for the step's user where the plan names none. Raises UsageError for an unknown one."""
    from freshtrack_deploy.host import accounts, publication

    mode = step.settings.get("mode")
    owner = accounts.owner(step.settings.get("owner") or "") or (host.account.uid, host.account.gid)
    return publication.Place(host.path(step.settings["path"]), int(mode, 8) if mode else None, owner)


def _owned(place: Place, wanted: str) -> Outcome:
    """The right file gets the right mode and owner; nothing is asked of the network for that."""
    from freshtrack_deploy.host import publication

    if publication.has_attributes(place):
        return outcomes.UNCHANGED
    publication.publish(place.path, place, wanted)
    return Outcome(ok=True)
