"""How the tracked files of done steps differ from what they were when their step was done. Looks, and changes nothing.

A path that a later step tracks as well is that step's; the plan's data changes by itself and does not count.
"""

from __future__ import annotations

import os

from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.model import StepState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from freshtrack_deploy.state.objects import Store
    from freshtrack_deploy.state.records import Records, StepRecord

    Found = list[dict[str, Any]]


def of(directory: str, records: Records, data: Iterable[str] = ()) -> dict[str, Found]:
    """Step id to its drift: `path`, `change` (changed, missing, extra, unknown), old and new checksum."""
    tracked = [known for known in records.steps.values() if known.state == StepState.DONE and known.after]
    if not tracked:
        return {}
    from freshtrack_deploy.state.objects import Store

    spared = tuple(os.path.normpath(path) for path in data)
    found: dict[str, Found] = {}
    with Store(directory) as store:
        for known in sorted(tracked, key=lambda known: known.done_seq, reverse=True):
            found[known.id], paths = _compared(known, store, spared)
            spared += paths
    return {id: drift for id, drift in found.items() if drift}


def _compared(known: StepRecord, store: Store, spared: tuple[str, ...]) -> tuple[Found, tuple[str, ...]]:
    from freshtrack_deploy.state import snapshots

    try:
        snapshot = snapshots.load(known.after, store)
        return snapshots.compare(snapshot, spared=spared).as_json(), snapshot.paths
    except (DeployError, OSError) as error:
        return [{"path": "", "change": "unknown", "reason": str(error), "old_sha256": None, "new_sha256": None}], ()


def line(one: Mapping[str, Any]) -> str:
    """A difference for people: `changed /etc/app.conf (sha256 0123... -> 4567...)`."""
    if one["change"] == "unknown":
        return f"cannot be compared: {one['reason']}"
    old, new = one["old_sha256"], one["new_sha256"]
    fields = [name for name in one["fields"] if name not in ("sha256", "size")]
    sums = [f"sha256 {old or 'none'} -> {new or 'none'}"] if old != new else []
    why = ", ".join((*fields, *sums))
    return f"{one['change']} {one['path']}" + (f" ({why})" if why else "")
