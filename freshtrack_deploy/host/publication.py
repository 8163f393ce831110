"""A finished file or tree goes to its place, at once: whoever looks sees the old one or the new one.

Invariant: what is published has the content, mode and owner it was meant to have before its name appears.
"""

from __future__ import annotations

import os
import stat

from freshtrack_deploy.host import attributes, contents, directories, files, trees
from freshtrack_deploy.host.attributes import Attributes
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.directories import Directory

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK  # a FIFO must not hang us
NEW_DIRECTORY_MODE = 0o755


@record
class Place:
    """Where something goes, for whom. `mode` None: that of what is there, else the usual one."""

    path: str
    mode: int | None
    owner: tuple[int, int]


def digest(path: str) -> str:
    """SHA-256 of the regular file at `path`, in hex; empty when there is none that may be read."""
    try:
        fd = _opened(path)
    except OSError:
        return ""
    try:
        return contents.digest(fd) if stat.S_ISREG(os.fstat(fd).st_mode) else ""
    finally:
        os.close(fd)


def has_attributes(place: Place) -> bool:
    """Whether what is at its place is a regular file with the right mode and owner."""
    try:
        found = os.lstat(place.path)
    except OSError:
        return False
    as_owned = (found.st_uid, found.st_gid) == place.owner
    return stat.S_ISREG(found.st_mode) and as_owned and place.mode in (None, stat.S_IMODE(found.st_mode))


def publish(source: str, place: Place, wanted: str) -> None:
    """Copy a verified file to its place, checking once more what is copied. Raises OSError and UnsafePlace."""
    fd = _opened(source)
    folder, name = directories.parent(place.path, create=True)
    try:
        with folder, files.Draft(folder) as draft:
            files.sweep_folder(folder, place.owner[0])
            copied, _ = contents.copy(fd, draft.fd)
            if copied != wanted:
                raise OSError(None, "the file changed while it was copied", source)
            attributes.apply(draft.fd, _attributes(folder, name, place, files.NEW_FILE_MODE))
            draft.publish(name)
    finally:
        os.close(fd)


def unpack(source: str, place: Place, *, strip: int) -> None:
    """Unpack an archive beside its place, then exchange the trees. Raises OSError, UnsafePlace and as archives do."""
    from freshtrack_deploy.host import archives

    folder, name = directories.parent(place.path, create=True)
    with folder:
        if folder.stat(name) is not None:  # else the former tree may be what a kill left aside, and all there is
            files.sweep_folder(folder, place.owner[0])
        staged = files.temporary_name()
        try:
            archives.unpack(source, f"{folder.path}/{staged}", strip=strip)
            _own(folder, staged, place, _attributes(folder, name, place, NEW_DIRECTORY_MODE))
            files.sync_file_systems((folder.path,))
            _exchange(folder, staged, name)
        finally:
            trees.remove(folder.fd, staged, f"{folder.path}/{staged}")
        files.sweep_folder(folder, place.owner[0])


def _opened(path: str) -> int:
    return os.open(path, _READ)


def _attributes(folder: Directory, name: str, place: Place, usual: int) -> Attributes:
    before = attributes.of(folder, name)
    kept = before.mode if before else usual
    return Attributes(kept if place.mode is None else place.mode, *place.owner)


def _own(folder: Directory, name: str, place: Place, top: Attributes) -> None:
    """Everything in a new tree belongs to one owner; the mode is that of the top."""
    for fd, child, _, found in trees.walk(folder, name, f"{folder.path}/{name}"):
        if (found.st_uid, found.st_gid) != place.owner:
            os.chown(child, *place.owner, dir_fd=fd, follow_symlinks=False)
    os.chmod(name, top.mode, dir_fd=folder.fd)


def _exchange(folder: Directory, staged: str, name: str) -> None:
    """The new tree under its name; what stood there is under the temporary one then, to be removed.

    rename(2) replaces no directory that is not empty, so the old one steps aside first. A kill in between leaves
    nothing at the place: the step is not done, and its repetition or undo puts something there.
    """
    aside = files.temporary_name()
    occupied = folder.stat(name) is not None
    if occupied:
        os.rename(name, aside, src_dir_fd=folder.fd, dst_dir_fd=folder.fd)
    try:
        os.rename(staged, name, src_dir_fd=folder.fd, dst_dir_fd=folder.fd)
    except BaseException:
        if occupied:
            os.rename(aside, name, src_dir_fd=folder.fd, dst_dir_fd=folder.fd)
        raise
    folder.sync()
    if occupied:
        trees.remove(folder.fd, aside, f"{folder.path}/{aside}")
