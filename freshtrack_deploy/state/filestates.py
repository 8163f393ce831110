"""The section of a checkpoint package about files: which snapshots it names, and how the files differ from them now.

`snapshots`: the id of each step's; `replaced`: in a backup, the id of that of what the restoration was to replace.
Where several tell about a path, the step that was done last is right.
"""

from __future__ import annotations

import os

from freshtrack_deploy.state import snapshots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from freshtrack_deploy.state.objects import Store
    from freshtrack_deploy.state.snapshots import Difference


def ids(content: Mapping[str, Any]) -> tuple[str, ...]:
    """The snapshots that a package's content names, in the order in which they are restored."""
    section, steps = content["file_state"], content["workflow_state"]["steps"]
    if section is None:
        return ()
    when = {step: steps[step]["done_seq"] if step in steps else 0 for step in section["snapshots"]}
    in_order = (section["snapshots"][step] for step in sorted(when, key=lambda step: int(when[step])))
    return tuple(filter(None, (section.get("replaced", ""), *in_order)))


def differences(content: Mapping[str, Any], store: Store, data: Iterable[str]) -> Iterator[Difference]:
    """What is not as the package says; the plan's `data` changes by itself and does not count.

    Raises ContentDamaged, OSError, TreeChanged.
    """
    spared = tuple(os.path.normpath(path) for path in data)
    for id in reversed(ids(content)):
        snapshot = snapshots.load(id, store)
        drift = snapshots.compare(snapshot, spared=spared)
        yield from (*drift.changed, *drift.missing, *drift.extra)
        spared += snapshot.paths
