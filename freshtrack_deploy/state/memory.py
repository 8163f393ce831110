"""The journal and what it adds up to, kept in step: whatever is appended is in the records at once."""

from __future__ import annotations

from freshtrack_deploy.state.records import Records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.state.journal import Entry, Writer


class Memory:
    """A journal that knows its own sum."""

    def __init__(self, journal: Writer) -> None:
        self.journal = journal
        self.records = Records(journal.entries())

    def append(self, kind: str, *, run: str = "", step: str = "", attempt: int = 0, **body: Any) -> None:
        """One durable commit of one entry. Raises errors.StateUnwritable when the disk refuses it."""
        self.append_all(entry(kind, run=run, step=step, attempt=attempt, **body))

    def append_all(self, *entries: Entry) -> None:
        """Several entries in one durable commit."""
        for written in self.journal.append(*entries):
            self.records.apply(written)


def entry(kind: str, *, run: str = "", step: str = "", attempt: int = 0, **body: Any) -> Entry:
    """An entry to append; `body` must be JSON."""
    from freshtrack_deploy.state.journal import Entry

    return Entry(kind, run, step, attempt, body)
