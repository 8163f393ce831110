"""Stored file contents looked at as a whole: what has a damaged byte goes to quarantine, and is made anew if possible.

A content has no second copy, but mostly the file it was taken from is still the same. The scripts in `rollback/` say
where contents lie, so they are written anew when that changes.
"""

from __future__ import annotations

import os
import stat

from freshtrack_deploy.engine import byhand
from freshtrack_deploy.errors import ContentDamaged
from freshtrack_deploy.host import directories
from freshtrack_deploy.state import disposal, snapshots
from freshtrack_deploy.state.objects import Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.engine.run import Run

IN_QUARANTINE = "in quarantine; what was whole of it is stored anew"
ANEW, LOST = "stored anew: the file is still the same", "lost, and so is the way back for it"
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


def is_needed(directory: str) -> bool:
    """Read everything that is stored: is a byte of it damaged? Needs no lock. Raises OSError."""
    if not os.path.isdir(f"{directory}/objects"):
        return False
    with Store(directory) as store:
        return not store.is_whole()


def mend(run: Run) -> dict[str, str]:
    """Put right what is damaged; returns what it was and what became of it. Raises OSError."""
    with Store(run.directory) as store:
        repair = store.repair()
        findings = {f"objects/{name}": IN_QUARANTINE for name in repair.files}
        findings.update(_sought(run, store, frozenset(repair.lost)))
        store.flush()
    byhand.renew(run)
    return findings


def _sought(run: Run, store: Store, lost: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The files whose stored content is lost, and whether they still have it themselves."""
    for id in sorted(disposal.named(run.directory, run.records)):
        try:
            entries = snapshots.load(id, store).entries().values()
        except ContentDamaged:
            yield f"the manifest {id}", LOST
            continue
        for entry in entries:
            if entry.sha256 in lost:
                yield f"the stored content of {entry.path}", ANEW if _stored(entry.path, entry.sha256, store) else LOST


def _stored(path: str, digest: str, store: Store) -> bool:
    try:
        folder, name = directories.parent(path, guarded=False)
        with folder:
            fd = os.open(name, _READ, dir_fd=folder.fd)
    except OSError:
        return False
    try:
        found = os.fstat(fd)
        return stat.S_ISREG(found.st_mode) and store.keep(fd, found.st_size) == digest
    finally:
        os.close(fd)
