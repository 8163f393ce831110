"""What nothing needs any more is removed: stored contents, and temporary files of what was killed.

Needed is what an unspent undo, a step's recorded files or a checkpoint package names. Invariant: the lock is held and
the journal's copy says the same as the journal, so neither of them names what is removed; where it is not sure what is
needed, nothing is. Killed half way, the rest goes the next time.
"""

from __future__ import annotations

import os

from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.host import directories, files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from freshtrack_deploy.state.objects import Store
    from freshtrack_deploy.state.records import Records, StepRecord

_WRITTEN = ("", "objects", "objects/packs", "secrets", "artifacts")  # where files are made by `replace`
_NESTED = ("files", "rollback", "state")


def dispose(directory: str, records: Records) -> str:
    """Remove the contents that nothing needs; returns why they had to stay, empty if they had not."""
    if not os.path.isdir(f"{directory}/objects"):
        return ""
    if _journals_aside(directory):
        return f"a damaged journal may still need it: look at {directory}/quarantine and remove what you do not need"
    from freshtrack_deploy.state.objects import Store

    try:
        with Store(directory) as store:
            store.collect(_contents(named(directory, records), store))
    except (DeployError, OSError) as error:
        return str(error)
    return ""


def _journals_aside(directory: str) -> bool:
    """A journal moved aside may be looked at by a person who wants what it names."""
    try:
        return any(name.startswith("checkpoint-") for name in os.listdir(f"{directory}/quarantine"))
    except FileNotFoundError:
        return False


def _contents(ids: Iterable[str], store: Store) -> frozenset[str]:
    from freshtrack_deploy.state import snapshots

    return frozenset(digest for id in ids for digest in snapshots.load(id, store).digests())


def named(directory: str, records: Records) -> frozenset[str]:
    """The id of every snapshot that an undo, a step or a package names."""
    own = (id for known in records.steps.values() for id in _named_by(known))
    return frozenset(filter(None, (*own, *_named_by_packages(directory))))


def _named_by(known: StepRecord) -> Iterator[str]:
    yield known.after
    for undo in known.undos:
        yield undo.before["snapshot"]
        yield undo.before["previous"].get("after", "")


def _named_by_packages(directory: str) -> Iterator[str]:
    from freshtrack_deploy.state import filestates, packages

    good, _ = packages.inspect(f"{directory}/packages", f"{directory}/quarantine")
    for package in good:
        yield from filestates.ids(package.content)
        steps: Mapping[str, Mapping[str, Any]] = package.content["workflow_state"]["steps"]
        yield from (step["after"] for step in steps.values())


def sweep(directory: str) -> None:
    """Remove the temporary files that a killed process left. To be called with the lock held. Raises OSError."""
    for name in _WRITTEN:
        files.sweep(f"{directory}/{name}")
    for name in _NESTED:
        for folder, _, _ in os.walk(f"{directory}/{name}"):
            files.sweep(folder)
    if os.path.isdir(f"{directory}/packages"):
        _sweep_packages(f"{directory}/packages")


def _sweep_packages(path: str) -> None:
    """`checkpoint monitor` mends packages without the deployment's lock."""
    with directories.opened(path) as folder:
        fd = folder.locked()
        try:
            files.sweep_folder(folder)
            files.sweep(f"{path}/copies")
        finally:
            os.close(fd)
