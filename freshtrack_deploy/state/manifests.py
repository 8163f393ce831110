"""What a snapshot says of each path: a line of JSON, made to be compared without being parsed.

A line has two halves. The front is all that lstat(2) tells; the back is what must be read to be known: hash, link
target, extended attributes. Invariant: the same front means the same back, for a change of content, of extended
attributes or of links always moves ctime. Where it might not have (see `front`), the line says inode 0, which no file
has.
"""

from __future__ import annotations

import stat
from _json import encode_basestring_ascii as quoted

from freshtrack_deploy import bare
from freshtrack_deploy.errors import ContentDamaged
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

SCHEMA = 1
_HASH_END = 1 + 64  # in the second half of a line, behind a quote
_BETWEEN = ",\t"  # JSON allows it between values; inside a string a tab is written \t
_TYPES = {
    stat.S_IFREG: "file",
    stat.S_IFDIR: "directory",
    stat.S_IFLNK: "link",
    stat.S_IFIFO: "fifo",
    stat.S_IFSOCK: "socket",
    stat.S_IFCHR: "character device",
    stat.S_IFBLK: "block device",
}


@record
class Entry:
    """One path. `target`: of a link; of a file with several names, the first of them; of a device, its numbers."""

    path: str
    type: str  # absent, or one of the above
    mode: int = 0
    uid: int = 0
    gid: int = 0
    size: int = 0
    mtime_ns: int = 0
    ctime_ns: int = 0
    inode: int = 0
    links: int = 1
    sha256: str = ""
    target: str = ""
    xattrs: Mapping[str, str] = {}  # values in hex

    @property
    def is_another_name(self) -> bool:
        """A hard link to the file named by `target`."""
        return self.type == "file" and bool(self.target)


@record
class Snapshot:
    """The manifest of `paths`. `id` is the SHA-256 of its text, under which the store keeps it.

    `parents` are the directories above: (path, mode, uid, gid), mode -1 for one that was not there.
    """

    id: str
    paths: tuple[str, ...]
    parents: tuple[tuple[str, int, int, int], ...]
    lines: tuple[str, ...]

    def entries(self) -> dict[str, Entry]:
        """What it says of each path."""
        return {found.path: found for found in map(entry, self.lines)}

    def digests(self) -> frozenset[str]:
        """Every content the snapshot needs, its own manifest included."""
        backs = (line.partition(_BETWEEN)[2] for line in self.lines)
        return frozenset(back[1:_HASH_END] for back in backs if not has_no_hash(back)) | {self.id}

    @property
    def text(self) -> bytes:
        """The manifest as JSON; also what state/STEP.json holds."""
        return _encode(self.paths, self.parents, self.lines)


def front(path: str, seen: os.stat_result, trusted: bool = True) -> str:
    """The half that lstat knows. `trusted=False`: so young that a later change could bear the same time stamps."""
    mode = seen.st_mode
    kind = _TYPES[stat.S_IFMT(mode)]
    size, links = (0, 1) if kind == "directory" else (seen.st_size, seen.st_nlink)
    return (
        f'[{quoted(path)},"{kind}",{stat.S_IMODE(mode)},{seen.st_uid},{seen.st_gid},{size},'
        f"{seen.st_mtime_ns},{seen.st_ctime_ns},{seen.st_ino if trusted else 0},{links}{_BETWEEN}"
    )


def back(sha256: str = "", target: str = "", xattrs: Iterable[tuple[str, bytes]] = ()) -> str:
    """The half that must be read to be known."""
    values = bare.dumps({name: value.hex() for name, value in xattrs})
    return f'"{sha256}",{quoted(target)},{values}]'


def has_no_hash(back: str) -> bool:
    """Whether it is that of anything but a file, or of a file's second or later name: the hash is with the first."""
    return back.startswith('""')


def absent(path: str) -> str:
    """The line of a path where there is nothing."""
    return f'[{quoted(path)},"absent",0,0,0,0,0,0,0,1{_BETWEEN}{back()}'


def halves(lines: Iterable[str]) -> dict[str, str]:
    """Backs by their fronts: what need not be read again."""
    places = ((line, line.index(_BETWEEN) + len(_BETWEEN)) for line in lines)
    return {line[:place]: line[place:] for line, place in places}


def entry(line: str) -> Entry:
    """A line of a manifest, read."""
    return Entry(*bare.loads(line))


def snapshot(paths: Iterable[str], parents: Iterable[tuple[str, int, int, int]], lines: Iterable[str]) -> Snapshot:
    """A snapshot of these parts, with its id."""
    import hashlib

    parts = tuple(paths), tuple(parents), tuple(lines)
    return Snapshot(hashlib.sha256(_encode(*parts)).hexdigest(), *parts)


def decode(text: bytes, id: str) -> Snapshot:
    """The snapshot whose `text` this is, stored (and so verified) under its `id`. Raises ContentDamaged."""
    try:
        head, _, rest = text.decode("ascii").partition('"entries":[\n')
        header = bare.loads(head + '"entries":[]}')
        lines = rest[: -len("\n]}\n")].split(",\n") if len(rest) > len("\n]}\n") else []
        parents = tuple((path, mode, uid, gid) for path, mode, uid, gid in header["parents"])
        return Snapshot(id, tuple(header["paths"]), parents, tuple(lines))
    except (ValueError, KeyError, TypeError) as error:
        raise ContentDamaged(digest=id, problem=f"not a manifest: {error}") from error


def _encode(paths: Iterable[str], parents: Iterable[tuple[str, int, int, int]], lines: Iterable[str]) -> bytes:
    import json

    header = {
        "schema": SCHEMA,
        "paths": list(paths),
        "parents": list(parents),
        "columns": list(Entry.__annotations__),
        "entries": [],
    }
    return (
        json.dumps(header)[: -len("]}")].replace('"entries": [', '"entries":[\n') + ",\n".join(lines) + "\n]}\n"
    ).encode()
