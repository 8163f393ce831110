"""Is a checkpoint package right, and are the files still as it says? Three levels, a verdict for each item.

basic looks at what the package says of itself; standard also at the manifests it refers to; comprehensive also at every
stored content and at the files themselves. What a level does not look at is not called wrong.
"""

from __future__ import annotations

from freshtrack_deploy import bare
from freshtrack_deploy.errors import CheckpointDamaged, DeployError, UsageError
from freshtrack_deploy.state import filestates, packages, snapshots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from freshtrack_deploy.state.objects import Store
    from freshtrack_deploy.state.packages import Package

SECTIONS = ("workflow_state", "file_state", "resource_state", "dependency_state")
VERDICTS = ("metadata_valid", "workflow_state_valid", "file_state_valid", "integrity_valid")
LEVELS = ("basic", "standard", "comprehensive")
DEFAULT = "standard"
_METADATA = {"checkpoint_id": str, "plan": str, "created_at": str}
_WORKFLOW = {"steps": dict, "progress": dict, "configuration": dict}


def validate(
    directory: str, quarantine: str, id: str, store: Store, level: str = DEFAULT, data: Iterable[str] = ()
) -> dict[str, bool]:
    """The four verdicts of `checkpoint validate`; the plan's `data` may change.

    Raises UsageError, UnknownCheckpoint.
    """
    if level not in LEVELS:
        raise UsageError(text=f'there is no level "{level}"; there are: {", ".join(LEVELS)}')
    try:
        package = packages.load(directory, quarantine, id)
    except CheckpointDamaged:
        return dict.fromkeys(VERDICTS, False)
    return _judged(package, store, LEVELS.index(level), data)


def digest(content: Mapping[str, Any]) -> str:
    """SHA-256 over exactly what is stored of the four states; `integrity_hash` says what it was."""
    text = bare.dumps({name: content.get(name) for name in SECTIONS}, sort_keys=True, separators=bare.SPACED)
    return bare.sha256(text.encode()).hexdigest()


def _judged(package: Package, store: Store, depth: int, data: Iterable[str]) -> dict[str, bool]:
    content = package.content
    metadata = _has(content.get("metadata"), _METADATA) and content["metadata"]["checkpoint_id"] == package.id
    workflow = _has(content.get("workflow_state"), _WORKFLOW)
    files = depth == 0 or _files_are_valid(content, store, data, thorough=depth > 1)
    whole = package.finding == packages.WHOLE and content.get("integrity_hash") == digest(content)
    return dict(zip(VERDICTS, (metadata, workflow, files, whole)))


def _has(section: Any, fields: Mapping[str, type]) -> bool:
    return isinstance(section, dict) and all(isinstance(section.get(name), kind) for name, kind in fields.items())


def _files_are_valid(content: Mapping[str, Any], store: Store, data: Iterable[str], *, thorough: bool) -> bool:
    """No section about files: the checkpoint was made without them, which is no fault."""
    section = content.get("file_state")
    if section is None:
        return True
    if not _has(section, {"snapshots": dict}) or not _has(content.get("workflow_state"), {"steps": dict}):
        return False
    try:
        loaded = [snapshots.load(id, store) for id in filestates.ids(content)]
        needed = frozenset(digest for snapshot in loaded for digest in snapshot.digests())
        return not thorough or not (store.damaged(needed) or any(filestates.differences(content, store, data)))
    except (DeployError, OSError, KeyError):
        return False
