"""Several snapshots restored as one: what they replace is kept first, and returns if they cannot all be restored."""

from __future__ import annotations

from freshtrack_deploy.record import record
from freshtrack_deploy.state import restoration, snapshots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from freshtrack_deploy.state.manifests import Snapshot
    from freshtrack_deploy.state.objects import Store


@record
class Recovery:
    """`before`: the id of the backup; `leftovers`: why it failed, "path: reason"; `returned`: all is as before."""

    before: str
    leftovers: tuple[str, ...] = ()
    returned: bool = False
    unreturned: tuple[str, ...] = ()  # what the way back left over

    @property
    def ok(self) -> bool:
        return not self.leftovers


def recover(
    wanted: Iterable[Snapshot], store: Store, *, keep_current: bool = False, spared: tuple[str, ...] = ()
) -> Recovery:
    """Restore every snapshot; if anything is left over, put back what was there before. Raises as snapshots.take."""
    found = tuple(wanted)
    before = snapshots.take((path for one in found for path in one.paths), store)
    leftovers = tuple(
        text for one in found for text in restoration.restore(one, store, keep_current=keep_current, spared=spared)
    )
    if not leftovers:
        return Recovery(before.id)
    unreturned = restoration.restore(before, store, spared=spared)
    return Recovery(before.id, leftovers, not unreturned, unreturned)
