"""Checkpoint packages: what a run knew at one point, as one verified file with a second copy.

A package is a line with the SHA-256 of everything after it, a line of JSON that describes it, and the content: JSON, in
gzip above one mebibyte. Invariant: a package is verified when it is stored and whenever it is used; a damaged one is
replaced by its copy, or both are in quarantine. The list of packages is what lies in the directory, nothing else; who
looks at it (`monitor` needs no lock of the deployment's) waits until who changes it is done.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager

from freshtrack_deploy import bare
from freshtrack_deploy.errors import CheckpointDamaged, UnknownCheckpoint
from freshtrack_deploy.host import directories, files
from freshtrack_deploy.record import record, replace
from freshtrack_deploy.state import retention

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from typing import Any

    from freshtrack_deploy.state.retention import Policy

    Content = Mapping[str, Any]

SCHEMA = 1
COMPRESSED_ABOVE = 1 << 20  # bytes of JSON: 1,048,576 is stored as it is, 1,048,577 in gzip
WHOLE, RESTORED, COPIED, LOST = "whole", "restored from its copy", "copied anew", "in quarantine"
UNMENDED = "read from the file that is whole; the other one cannot be mended: "
_SUFFIX = ".checkpoint"
_UNREADABLE = (errno.EIO, errno.ELOOP, errno.EINVAL)  # the disk cannot read it any more; a link; no regular file
_COPIES = "copies"
_HASH = 64 + 1  # SHA-256 in hex and a newline
_KEPT = "+-._"


@record
class Package:
    """A package and what it holds. `finding`: whole, or what had to be done for it."""

    id: str
    created_s: float
    name: str
    type: str
    size: int  # of the content's JSON, in bytes
    compressed: bool
    content: Content
    finding: str = WHOLE


def identifier(now_s: float, plan: str, step: str, type: str = "checkpoint") -> str:
    """A new id of type, time, plan and step; two made in one instant differ."""
    parts = (type, f"{now_s:.0f}", plan, step)
    readable = "_".join(_safe(part) for part in parts if part)
    return f"{readable}_{os.urandom(3).hex()}"


def _safe(text: str) -> str:
    kept = (letter if (letter.isascii() and letter.isalnum()) or letter in _KEPT else "-" for letter in text)
    return "".join(kept)[:60]


def store(
    directory: str,
    content: Content,
    *,
    id: str,
    created_s: float,
    name: str = "",
    type: str = "automatic",
    compress: bool = True,
) -> str:
    """Store a package and its copy, durably, and read both back; return the id. Raises OSError, CheckpointDamaged."""
    raw = bare.dumps(content, sort_keys=True, separators=bare.SPACED).encode()
    compressed = compress and len(raw) > COMPRESSED_ABOVE
    header = {"schema": SCHEMA, "id": id, "created_s": created_s, "name": name, "type": type}
    body = _packed({**header, "size": len(raw), "compressed": compressed}, raw)
    for folder in (directory, f"{directory}/{_COPIES}"):  # a parent made on the way is 0755
        files.make_directory(folder, 0o700)
    with _alone(directory):
        for path in _places(directory, id):
            _write_proved(path, body, id)
    return id


def _write_proved(path: str, body: bytes, id: str) -> None:
    files.replace(path, body, mode=0o600)
    if files.read(path) != body:
        raise CheckpointDamaged(id=id, what="what was read back is not what was written")


@contextmanager
def _alone(directory: str) -> Iterator[None]:
    """While a package has one of its two files only, nobody takes that for damage."""
    with directories.opened(directory) as folder:
        fd = folder.locked()
        try:
            yield
        finally:
            os.close(fd)


def load(directory: str, quarantine: str, id: str) -> Package:
    """A package, verified; one of its two files that is damaged goes to quarantine and is made anew from the other.

    Raises UnknownCheckpoint, CheckpointDamaged (both are damaged), OSError.
    """
    places = _places(directory, id)
    if not any(map(os.path.lexists, places)):
        raise _unknown(directory, id)
    with _alone(directory):
        read = {path: _package(path, id) for path in places if os.path.lexists(path)}
        if not read:  # removed by who was alone with it before
            raise _unknown(directory, id)
        good = {path: package for path, package in read.items() if package is not None}
        bad = [path for path in places if path not in good]
        if not good:
            for path in bad:
                _isolate(path, quarantine)
            raise CheckpointDamaged(id=id, what="it and its copy are damaged and were moved to quarantine")
        source, package = next(iter(good.items()))
        return replace(package, finding=_mended(bad[0], source, quarantine) if bad else WHOLE)


def _mended(bad: str, source: str, quarantine: str) -> str:
    """Make the file that is damaged or missing anew; a disk that does not let us does not keep the package from us."""
    try:
        _isolate(bad, quarantine)
        files.replace(bad, files.read(source), mode=0o600)
    except OSError as error:
        return f"{UNMENDED}{error.strerror}"
    return COPIED if os.path.basename(os.path.dirname(bad)) == _COPIES else RESTORED


def _unknown(directory: str, id: str) -> UnknownCheckpoint:
    return UnknownCheckpoint(id=id, known=", ".join(names(directory)) or "none")


def names(directory: str) -> tuple[str, ...]:
    """The ids of all packages, by name."""
    places = (directory, f"{directory}/{_COPIES}")
    listed = (name for place in places if os.path.isdir(place) for name in os.listdir(place))
    return tuple(sorted({name[: -len(_SUFFIX)] for name in listed if name.endswith(_SUFFIX)}))


def inspect(directory: str, quarantine: str) -> tuple[tuple[Package, ...], dict[str, str]]:
    """Load every package: those that are good now, and by id what was found wrong with which (`monitor`)."""
    good, findings = [], {}
    for id in names(directory):
        try:
            package = load(directory, quarantine, id)
        except CheckpointDamaged:
            findings[id] = LOST
            continue
        except UnknownCheckpoint:  # removed since it was listed
            continue
        good.append(package)
        if package.finding != WHOLE:
            findings[id] = package.finding
    return tuple(good), findings


def remove(directory: str, id: str) -> None:
    """Remove a package and its copy. Raises UnknownCheckpoint, OSError."""
    places = _places(directory, id)
    if not any(map(os.path.lexists, places)):
        raise _unknown(directory, id)
    with _alone(directory):
        for path in places:
            files.remove(path)


@record
class Pruned:
    """The ids that were removed, and what was found wrong with others on the occasion."""

    removed: tuple[str, ...]
    findings: Mapping[str, str]


def prune(directory: str, quarantine: str, rule: Policy, now_s: float, in_use: Collection[str] = ()) -> Pruned:
    """Remove what the rule does not keep. To be called after each `store`."""
    packages, findings = inspect(directory, quarantine)
    aged = [retention.Aged(package.id, package.created_s) for package in packages]
    gone = retention.expired(aged, rule, now_s, in_use)
    for id in gone:
        remove(directory, id)
    return Pruned(gone, findings)


def _places(directory: str, id: str) -> tuple[str, str]:
    if "/" in id or id.startswith("."):
        raise _unknown(directory, id)
    return f"{directory}/{id}{_SUFFIX}", f"{directory}/{_COPIES}/{id}{_SUFFIX}"


def _packed(header: Mapping[str, Any], raw: bytes) -> bytes:
    rest = bare.dumps(header, sort_keys=True).encode() + b"\n" + (_gzip(raw) if header["compressed"] else raw)
    return bare.sha256(rest).hexdigest().encode() + b"\n" + rest


def _gzip(raw: bytes) -> bytes:
    import gzip

    return gzip.compress(raw, mtime=0)


def _gunzip(stored: bytes) -> bytes:
    import gzip

    return gzip.decompress(stored)


def _package(path: str, id: str) -> Package | None:
    """The package in a file; None if one byte of it is not as it was written, or it is another one's."""
    try:
        body = files.read(path)
    except OSError as error:
        if error.errno not in _UNREADABLE:
            raise
        return None
    rest = memoryview(body)[_HASH:]
    if body[:_HASH] != bare.sha256(rest).hexdigest().encode() + b"\n":
        return None
    head, _, stored = bytes(rest).partition(b"\n")
    header = bare.loads(head)
    return _unpacked(header, stored) if header["id"] == id else None


def _unpacked(header: Mapping[str, Any], stored: bytes) -> Package:
    raw = _gunzip(stored) if header["compressed"] else stored
    return Package(
        id=header["id"],
        created_s=header["created_s"],
        name=header["name"],
        type=header["type"],
        size=header["size"],
        compressed=header["compressed"],
        content=bare.loads(raw),
    )


def _isolate(path: str, quarantine: str) -> None:
    if os.path.lexists(path):
        files.quarantine(path, quarantine)
