"""Several snapshots restored as one: what they replace is kept first, and returns if they cannot all be restored."""

from __future__ import annotations

from freshtrack_deploy.state import restoration, snapshots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from freshtrack_deploy.state.manifests import Snapshot
    from freshtrack_deploy.state.objects import Store


class Recovery:
    """A return to these snapshots. `before` is the one of what it will replace, stored at once; `returned`: it failed,
    and all is as before. Raises as snapshots.take.
    """

    def __init__(self, wanted: Iterable[Snapshot], store: Store) -> None:
        self._wanted = tuple(wanted)
        self._store = store
        self.before = snapshots.take((path for one in self._wanted for path in one.paths), store)
        self.returned = False

    def carry_out(self, *, keep_current: bool = False, spared: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Restore every snapshot; if anything is left over ("path: reason"), put back what was there before."""
        leftovers = tuple(
            text
            for one in self._wanted
            for text in restoration.restore(one, self._store, keep_current=keep_current, spared=spared)
        )
        if leftovers:
            self.returned = not restoration.restore(self.before, self._store, spared=spared)
        return leftovers
