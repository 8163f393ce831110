"""Is a checkpoint package right, and are the files still as it says? Three levels, a verdict for each item.

basic looks at what the package says of itself; standard also at the manifests it refers to; comprehensive also at every
stored content and at the files themselves. What a level does not look at is not called wrong.
"""

from __future__ import annotations

from freshtrack_deploy.errors import CheckpointDamaged, DeployError, UsageError
from freshtrack_deploy.state import packages, snapshots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from freshtrack_deploy.state.manifests import Snapshot
    from freshtrack_deploy.state.objects import Store
    from freshtrack_deploy.state.packages import Package

LEVELS = ("basic", "standard", "comprehensive")
DEFAULT = "standard"
_METADATA = {"checkpoint_id": str, "plan": str, "created_at": str}
_WORKFLOW = {"steps": dict, "progress": dict, "configuration": dict}


def validate(directory: str, quarantine: str, id: str, store: Store, level: str = DEFAULT) -> dict[str, bool]:
    """The four verdicts of `checkpoint validate`. Raises UsageError, UnknownCheckpoint."""
    if level not in LEVELS:
        raise UsageError(text=f'there is no level "{level}"; there are: {", ".join(LEVELS)}')
    try:
        package = packages.load(directory, quarantine, id)
    except CheckpointDamaged:
        return _verdicts(False, False, False, False)
    return _judged(package, store, LEVELS.index(level))


def _verdicts(metadata: bool, workflow: bool, files: bool, integrity: bool) -> dict[str, bool]:
    names = ("metadata_valid", "workflow_state_valid", "file_state_valid", "integrity_valid")
    return dict(zip(names, (metadata, workflow, files, integrity)))


def _judged(package: Package, store: Store, depth: int) -> dict[str, bool]:
    content = package.content
    metadata = _has(content.get("metadata"), _METADATA) and content["metadata"]["checkpoint_id"] == package.id
    files = depth == 0 or _files_are_valid(content.get("file_state"), store, thorough=depth > 1)
    whole = package.finding == packages.WHOLE
    return _verdicts(metadata, _has(content.get("workflow_state"), _WORKFLOW), files, whole)


def _has(section: Any, fields: Mapping[str, type]) -> bool:
    return isinstance(section, dict) and all(isinstance(section.get(name), kind) for name, kind in fields.items())


def _files_are_valid(section: Any, store: Store, *, thorough: bool) -> bool:
    """`snapshots`: the id of each step's snapshot; no section: the checkpoint was made without files."""
    if section is None:
        return True
    if not _has(section, {"snapshots": dict}):
        return False
    try:
        loaded = [snapshots.load(id, store) for id in section["snapshots"].values()]
        return not thorough or all(_is_as_it_was(snapshot, store) for snapshot in loaded)
    except (DeployError, OSError):
        return False


def _is_as_it_was(snapshot: Snapshot, store: Store) -> bool:
    return not store.damaged(snapshot.digests()) and not snapshots.compare(snapshot)
