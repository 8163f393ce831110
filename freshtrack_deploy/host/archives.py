"""Archives unpacked without trusting them: every member is judged before the first is written.

Invariant: nothing is written outside the new directory, through a link, with a set-id bit, for somebody else; an
archive that breaks a rule is refused as a whole and leaves nothing. `tarfile.data_filter` is not relied upon:
the Python of Debian 11 (3.9.2) has none.
"""

from __future__ import annotations

import os
import stat

from freshtrack_deploy.errors import ArchiveRefused
from freshtrack_deploy.host import contents, directories, formats, trees
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

    from freshtrack_deploy.host.directories import Directory
    from freshtrack_deploy.host.formats import Member, Reader

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_LONGEST_NAME = 255  # bytes, NAME_MAX
_LONGEST_PATH = 3072  # bytes, below PATH_MAX with room for the destination
_SET_ID = stat.S_ISUID | stat.S_ISGID
_KINDS = ("file", "directory", "link", "hard link")


@record
class Limits:
    """How much an archive may hold. `ratio` counts from `unsuspicious` unpacked bytes on."""

    members: int = 100_000
    total: int = 8 << 30  # unpacked bytes
    ratio: int = 200  # unpacked to packed
    unsuspicious: int = 64 << 20


USUAL = Limits()


def unpack(path: str, destination: str, *, strip: int = 0, limits: Limits = USUAL) -> tuple[str, ...]:
    """Unpack the archive at `path` into `destination`, a directory made for it (0700); return the names written.

    `strip` leading components of every name are left out, what has no more is skipped. Everything belongs to us; modes
    lose set-id bits and the write permission of others. Nothing is synced: that is for whoever publishes the tree.
    Raises ArchiveRefused, OSError, UnsafePlace; the destination is gone again then.
    """
    with open(os.open(path, _READ), "rb") as file:
        try:
            return _unpack(file, destination, strip, limits)
        except Refused as refused:
            raise ArchiveRefused(path=path, reason=str(refused)) from refused
        except formats.damage() as error:
            raise ArchiveRefused(path=path, reason=f"it is damaged: {error}") from error
        except OSError as error:
            if error.errno is not None:
                raise
            raise ArchiveRefused(path=path, reason=f"it is damaged: {error}") from error  # gzip and bz2 say it so


class Refused(Exception):
    """Why an archive is not unpacked."""


def _unpack(file: IO[bytes], destination: str, strip: int, limits: Limits) -> tuple[str, ...]:
    with formats.opened(file) as reader:
        members = judged(reader.members(), strip, limits, os.fstat(file.fileno()).st_size)
        folder, name = directories.parent(destination)
        with folder:
            os.mkdir(name, 0o700, dir_fd=folder.fd)
            _fill(folder, name, members, reader)
    return tuple(member.name for member in members)


def _fill(folder: Directory, name: str, members: Iterable[Member], reader: Reader) -> None:
    try:
        with folder.enter(name) as target:
            _write_all(members, reader, target)
    except BaseException:
        trees.remove(folder.fd, name, f"{folder.path}/{name}")
        raise


def judged(members: Iterable[Member], strip: int, limits: Limits, packed: int) -> list[Member]:
    """The members under their names in the destination, directories first. Raises Refused at the first bad one."""
    accepted: dict[str, Member] = {}
    count = total = 0
    for member in members:
        count, total = count + 1, total + member.size
        _refuse_bomb(count, total, packed, limits)
        stripped = _stripped(_checked(member), strip)
        if stripped.name:
            _refuse_duplicate(stripped, accepted)
            accepted[stripped.name] = stripped
    for member in accepted.values():
        _refuse_misplaced(member, accepted)
    return sorted(accepted.values(), key=lambda member: (_KINDS.index(member.kind) != 1, member.kind == "hard link"))


def _refuse_bomb(count: int, total: int, packed: int, limits: Limits) -> None:
    if count > limits.members:
        raise Refused(f"it has more than {limits.members} members")
    if total > limits.total:
        raise Refused(f"it holds more than {limits.total} bytes")
    if total > max(limits.unsuspicious, packed * limits.ratio):
        raise Refused(f"it holds more than {limits.ratio} times its own size")


def _checked(member: Member) -> Member:
    """The member with its name in normal form. What no honest archive has is refused."""
    shown = ascii(member.name[:100])
    name = _normal(member.name)
    if name is None:
        raise Refused(f"the name {shown} leads elsewhere or is too long")
    if member.kind not in _KINDS:
        raise Refused(f"{shown} is a {member.kind}")
    if member.kind == "file" and member.mode & _SET_ID:
        raise Refused(f"{shown} is set-user-id or set-group-id")
    if member.size < 0:
        raise Refused(f"{shown} has a negative size")
    return replace(member, name=name)


def _normal(name: str) -> str | None:
    """`a/b` of "./a//b/"; None for a name that is absolute, climbs, or that no file system takes."""
    parts = [part for part in name.split("/") if part not in ("", ".")]
    encoded = name.encode("utf-8", "surrogateescape")
    fits = len(encoded) <= _LONGEST_PATH and all(len(os.fsencode(part)) <= _LONGEST_NAME for part in parts)
    if name.startswith("/") or ".." in parts or "\0" in name or not fits:
        return None
    return "/".join(parts)


def _stripped(member: Member, strip: int) -> Member:
    """A hard link names another member, so its target loses the same components."""
    target = member.target
    if member.kind == "hard link":
        target = _without(_normal(target) or "", strip)
    return replace(member, name=_without(member.name, strip), target=target)


def _without(name: str, strip: int) -> str:
    return "/".join(name.split("/")[strip:])


def _refuse_duplicate(member: Member, accepted: dict[str, Member]) -> None:
    earlier = accepted.get(member.name)
    if earlier is not None and (earlier.kind, member.kind) != ("directory", "directory"):
        raise Refused(f"{member.name!a} is there twice")


def _refuse_misplaced(member: Member, accepted: dict[str, Member]) -> None:
    """Below a link or a file nothing may lie, and links must stay inside."""
    shown = ascii(member.name)
    for folder in _above(member.name):
        if folder in accepted and accepted[folder].kind != "directory":
            raise Refused(f"{shown} lies below {folder!a}, which is a {accepted[folder].kind}")
    if member.kind == "link" and not _stays_inside(member):
        raise Refused(f"{shown} is a link to {member.target[:100]!a}, outside")
    if member.kind == "hard link" and (member.target not in accepted or accepted[member.target].kind != "file"):
        raise Refused(f"{shown} is a hard link to {member.target[:100]!a}, which is no file of the archive")


def _above(name: str) -> Iterator[str]:
    parts = name.split("/")[:-1]
    return ("/".join(parts[: count + 1]) for count in range(len(parts)))


def _stays_inside(link: Member) -> bool:
    """`..` only at the beginning, and not more of it than there are directories above the link.

    Those directories are real ones (`_refuse_misplaced`), and a way that then only descends, through whatever links,
    stays inside as long as each of them does.
    """
    parts = [part for part in link.target.split("/") if part not in ("", ".")]
    climbing = next((count for count, part in enumerate(parts) if part != ".."), len(parts))
    encoded = link.target.encode("utf-8", "surrogateescape")
    written = bool(link.target) and "\0" not in link.target and len(encoded) <= _LONGEST_PATH
    return (
        written
        and not link.target.startswith("/")
        and ".." not in parts[climbing:]
        and climbing <= link.name.count("/")
    )


def _write_all(members: Iterable[Member], reader: Reader, target: Directory) -> None:
    for member in members:
        folder = os.path.dirname(member.name)
        if folder:
            _make_folders(folder, target)
        _WRITERS[member.kind](member, reader, target)


def _make_folders(name: str, target: Directory) -> None:
    for folder in (*_above(name), name):
        if target.stat(folder) is None:
            os.mkdir(folder, directories.PARENT_MODE, dir_fd=target.fd)


def _write_directory(member: Member, reader: Reader, target: Directory) -> None:
    _make_folders(member.name, target)


def _write_link(member: Member, reader: Reader, target: Directory) -> None:
    os.symlink(member.target, member.name, dir_fd=target.fd)


def _write_hard_link(member: Member, reader: Reader, target: Directory) -> None:
    os.link(member.target, member.name, src_dir_fd=target.fd, dst_dir_fd=target.fd, follow_symlinks=False)


def _write_file(member: Member, reader: Reader, target: Directory) -> None:
    fd = os.open(member.name, _CREATE, 0o600, dir_fd=target.fd)
    try:
        with reader.content(member) as source:
            _pour(source, fd, member)
        os.fchmod(fd, 0o755 if member.mode & stat.S_IXUSR else 0o644)
        os.utime(fd, (max(member.mtime, 0), max(member.mtime, 0)))
    finally:
        os.close(fd)


def _pour(source: IO[bytes], fd: int, member: Member) -> None:
    left = member.size
    while left > 0:
        chunk = source.read(min(left, contents.CHUNK))
        if not chunk:
            raise Refused(f"{member.name!a} is shorter than it says")
        contents.write_all(fd, chunk)
        left -= len(chunk)
    if source.read(1):  # also makes zipfile compare the checksum
        raise Refused(f"{member.name!a} is longer than it says")


_WRITERS = {"file": _write_file, "directory": _write_directory, "link": _write_link, "hard link": _write_hard_link}
