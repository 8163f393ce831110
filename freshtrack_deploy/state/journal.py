"""The journal: everything that must survive us, as entries that are only ever added.

The only module that opens SQLite, and `append` is its only write. A chain proves on every start that the entries are
the ones that were written, and the witness beside the database that they are the latest. What fails the proof is moved
to quarantine, never deleted.
"""

from __future__ import annotations

import os

from freshtrack_deploy import bare
from freshtrack_deploy.errors import StateDamaged, StateTooNew, StateUnwritable
from freshtrack_deploy.record import record, replace
from freshtrack_deploy.state import chain, database, quarantine, reserve, wal, witness
from freshtrack_deploy.state.chain import Damage, Head
from freshtrack_deploy.state.database import Database, Unusable
from freshtrack_deploy.state.image import Image

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from sqlite3 import Connection as Connection
    from typing import Any, Callable

    from freshtrack_deploy.errors import DeployError
    from freshtrack_deploy.host.clock import Clock

COPY = "checkpoint.db.copy"
PORTION = 1000
IN_MEMORY = "the disk cannot be written: this was read from a copy in memory"


@record
class Entry:
    """One fact. `append` gives it `seq`, and `time` (seconds since the epoch) where it has none."""

    kind: str
    run: str = ""
    step: str = ""
    attempt: int = 0
    body: Mapping[str, Any] = {}
    time: float = 0.0
    seq: int = 0


class Journal:
    """An open journal. A context manager; `note` is a sentence for the operator about how it was read, or empty."""

    def __init__(self, directory: str, rows: Database, head: Head, note: str = "") -> None:
        self.directory = directory
        self.note = note
        self._rows = rows
        self._head = head
        self._resting: tuple[int, int] | None = None  # as long as the database looks like this, nobody writes to it

    @staticmethod
    def open(directory: str, clock: Clock) -> Writer:
        """The journal of this directory to add to: made, migrated and proved as needed. Hold the lock.

        Raises StateDamaged (what was there has been moved to quarantine, now or earlier), StateTooNew,
        StateUnwritable.
        """
        directory = os.path.abspath(directory)
        try:
            return _open(directory, clock)
        except Damage as damage:
            raise _isolated(directory, str(damage), clock) from damage
        except (Unusable, OSError) as error:
            raise _unwritable(directory, error) from error

    @staticmethod
    def read(directory: str) -> Journal | None:
        """The journal for looking only, beside a run too; None when there is none. Changes and moves nothing.

        Raises StateDamaged, StateTooNew, StateUnwritable.
        """
        directory = os.path.abspath(directory)
        try:
            return _read(directory)
        except Damage as damage:
            raise _left_alone(directory, damage) from damage
        except (Unusable, OSError) as error:
            raise _unwritable(directory, error) from error

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return self._head.seq

    def entries(self, *, kinds: Collection[str] | None = None, run: str = "", step: str = "") -> Iterator[Entry]:
        """The entries in the order they were written; those of some kinds, a run, a step. Raises StateDamaged."""
        where, values = _conditions(kinds, run, step)
        last, more = 0, True
        while more:
            rows = self._portion(where, (last, *values))
            yield from _entries(rows)
            more = len(rows) == PORTION
            last = rows[-1][0] if rows else last

    def first(self) -> Entry | None:
        """The entry that began it. Raises StateDamaged."""
        return next(_entries(self._portion("seq = 1", ())), None)

    def _portion(self, where: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        try:
            rows = self._rows.select(where, values, PORTION)
        except Damage as damage:
            if not self._woken():
                raise _left_alone(self.directory, damage) from damage
        except Unusable as error:
            raise _unwritable(self.directory, error) from error
        else:
            if not self._woken():
                return rows
        return self._portion(where, values)

    def _woken(self) -> bool:
        """Whether a run has meanwhile changed a database that was read as a resting one; if so, follow it from now."""
        if self._resting in (None, database.stamp(self.directory)):
            return False
        self._rows.close()
        self._rows, self._resting = _database(self.directory), None
        return True

    def close(self) -> None:
        """Let go of it."""
        self._rows.close()


class Writer(Journal):
    """The journal of the run that holds the lock."""

    def __init__(self, directory: str, rows: Database, head: Head, clock: Clock) -> None:
        super().__init__(directory, rows, head)
        self._clock = clock
        self._witness = witness.Witness(directory)
        self._witness.note(head)
        self._room = wal.Room(f"{directory}/{database.NAME}-wal")
        self._failed: DeployError | None = None
        self._identity = database.identity(directory)

    def __enter__(self) -> Writer:
        return self

    def append(self, *entries: Entry) -> list[Entry]:
        """Add these entries, all or none; they are on the disk when this returns, numbered. Raises StateUnwritable.

        When the disk is full, the reserve is given up for them.
        """
        if self._failed:
            raise self._failed
        now = round(self._clock.now(), 6)
        head, rows = chain.extend(self._head, [_row(entry, now) for entry in entries])
        try:
            self._refuse_exchanged()
            self._room.use(len(entries))
            self._insert(rows)
            self._head = head
            self._witness.note(head)
        except (Damage, Unusable, OSError) as error:
            raise self._fail(error) from error
        return [replace(entry, seq=row[0], time=row[1]) for entry, row in zip(entries, rows)]

    def _refuse_exchanged(self) -> None:
        """A step may have deleted the state: SQLite would go on writing to files that have no name any more."""
        if database.identity(self.directory) != self._identity:
            raise Damage(f"{database.NAME} was removed or exchanged while a run had it open")

    def _insert(self, rows: list[tuple[Any, ...]]) -> None:
        try:
            self._rows.insert(rows)
        except Unusable as error:
            if not (error.full and reserve.give_some(self.directory)):
                raise
            self._insert(rows)

    def _fail(self, error: Exception) -> DeployError:
        """Final for this writer: after a failed sync the kernel may have forgotten the pages it could not write."""
        damaged = isinstance(error, Damage)
        self._failed = _left_alone(self.directory, error) if damaged else _unwritable(self.directory, error)
        return self._failed

    def reserve(self) -> None:
        """Keep space for what may still have to be recorded. Raises StateUnwritable when there is none."""
        try:
            reserve.take(self.directory)
        except OSError as error:
            raise _unwritable(self.directory, error) from error

    def release(self) -> None:
        """Give the reserved space back. Raises StateUnwritable."""
        try:
            reserve.give_back(self.directory)
        except OSError as error:
            raise _unwritable(self.directory, error) from error

    def copy(self) -> None:
        """Keep a proved copy of the journal beside it, for the day it is damaged. Raises StateUnwritable."""
        try:
            _make(self.directory, COPY, self._head, self._rows.copy_to)
        except (Damage, Unusable, OSError) as error:
            raise _unwritable(self.directory, error) from error

    def close(self) -> None:
        """Put the WAL's content into the database and let go of both. Raises StateUnwritable."""
        super().close()
        try:
            self._witness.close()
        except OSError as error:
            raise self._fail(error) from error


def restore_copy(directory: str, clock: Clock) -> Journal:
    """Take the copy kept after the last run; what stands there goes to quarantine. Hold the lock. Returns it to read.

    Raises StateDamaged (also when there is no copy), StateTooNew, StateUnwritable; the copy itself stays. Killed half
    way, the directory still says that it is damaged.
    """
    try:
        return _restored(os.path.abspath(directory), clock)
    except Damage as damage:
        raise _left_alone(directory, damage) from damage
    except (Unusable, OSError) as error:
        raise _unwritable(directory, error) from error


def _restored(directory: str, clock: Clock) -> Journal:
    if not database.size(directory, COPY):
        raise Damage("it has no copy")
    _refuse_copy_of_newer(directory)
    with _database(directory, name=COPY) as copied:
        head = _proved_copy(copied)
        if not quarantine.finish(directory):
            quarantine.isolate(directory, "its copy was asked for", clock)
        _make(directory, database.NAME, head, copied.copy_to)
    witness.establish(directory, head)
    quarantine.resolve(directory)
    return Journal(directory, _database(directory), head)


def _refuse_copy_of_newer(directory: str) -> None:
    """The copy may be from before an upgrade: it does not replace what only a newer deploy.pyz can judge."""
    try:
        head = witness.read(directory)
    except Damage:
        return
    if head:
        _refuse_newer(directory, head)


def _refuse_newer(directory: str, head: Head) -> None:
    if head.schema > database.SCHEMA:
        raise StateTooNew(path=directory, found=head.schema, known=database.SCHEMA)


def _proved_copy(copied: Database) -> Head:
    try:
        return copied.prove(Head(database.SCHEMA))
    except Damage as damage:
        raise Damage(f"its copy is damaged too: {damage}") from damage


def begin_anew(directory: str, clock: Clock) -> None:
    """Give a damaged journal up: the next `open` begins an empty one. Hold the lock.

    The copy goes to quarantine too, or the copies of the new journal would replace it. A journal without damage is left
    as it is. Raises StateTooNew, StateUnwritable.
    """
    try:
        Journal.open(directory, clock).close()
    except StateDamaged:
        _give_up(directory, clock)


def _give_up(directory: str, clock: Clock) -> None:
    try:
        if quarantine.finish(directory):
            quarantine.put_aside(directory, COPY, clock)
            quarantine.resolve(directory)
    except OSError as error:
        raise _unwritable(directory, error) from error


def _open(directory: str, clock: Clock) -> Writer:
    unresolved = quarantine.finish(directory)
    if unresolved:
        raise unresolved
    acknowledged = _acknowledged(directory) or _first(directory)
    with _database(directory) as looked_at:
        # Proved by a connection that cannot write: closing a writing one would fold a damaged WAL into the database
        # and delete it, and with it what a person might still need.
        head = looked_at.prove(acknowledged)
        looked_at.refuse_other_mode()
    rows = _database(directory, "rw")
    try:
        return Writer(directory, rows, _up_to_date(rows, head), clock)
    except BaseException:
        rows.close()
        raise


def _up_to_date(rows: Database, head: Head) -> Head:
    if head.schema == database.SCHEMA:
        return head
    _make(rows.directory, f"{database.NAME}.schema-{head.schema}", head, rows.copy_to)
    # The head file first, so that an older deploy.pyz says "newer" and not "damaged", wherever this is killed.
    witness.establish(rows.directory, Head(database.SCHEMA, head.seq, head.link))
    return rows.migrate(head)


def _read(directory: str) -> Journal | None:
    unresolved = quarantine.unresolved(directory)
    if unresolved:
        raise unresolved
    acknowledged = _acknowledged(directory)  # before the rows: a run may be adding some
    if acknowledged is None:
        return None
    if not database.size(directory, f"{database.NAME}-wal"):
        return _at_rest(directory, acknowledged)
    if os.access(directory, os.W_OK):
        try:
            return _look(directory, _database(directory), acknowledged)
        except Unusable:
            pass  # a full disk has no room for a -shm; the copy shows whether there is more to it
    with Image(directory) as copied:
        return _look(directory, _database(copied), acknowledged, IN_MEMORY)


def _at_rest(directory: str, acknowledged: Head) -> Journal:
    """Without a WAL the database is all there is, and SQLite need not make a -wal and a -shm to look at it."""
    before = database.stamp(directory)
    try:
        journal = _look(directory, _database(directory, "ro&immutable=1"), acknowledged)
    except Damage:
        if database.stamp(directory) == before:
            raise
        return _look(directory, _database(directory), acknowledged)
    journal._resting = before
    return journal


def _look(directory: str, rows: Database, acknowledged: Head, note: str = "") -> Journal:
    try:
        return Journal(directory, rows, rows.prove(acknowledged), note)
    except BaseException:
        rows.close()
        raise


def _acknowledged(directory: str) -> Head | None:
    """What the head file says; None before the first start was through. Raises Damage, StateTooNew, OSError."""
    head = witness.read(directory)
    there = database.size(directory)
    if head is None and there is None:
        return None
    if head is None:
        raise Damage(f"{witness.NAME} is missing")
    _refuse_newer(directory, head)
    if there is None and head.seq:
        raise Damage(f"{database.NAME} is missing")
    _refuse_strange(directory, there)
    return head if there else None


def _refuse_strange(directory: str, there: int | None) -> None:
    """What SQLite would act on by itself: it deletes the WAL of an empty database and plays back a rollback journal."""
    if there == 0:
        raise Damage(f"{database.NAME} is empty")
    wal, undo = (database.size(directory, database.NAME + suffix) for suffix in ("-wal", "-journal"))
    if undo or (wal and there is None):
        raise Damage(f"a file lies beside {database.NAME} that it did not write")


def _first(directory: str) -> Head:
    """Begin: the head durably before the database, so that a first start killed half way looks like none."""
    head = Head(database.SCHEMA)
    witness.establish(directory, head)
    _make(directory, database.NAME, head, Database.lay_out)
    return head


def _database(directory: str, mode: str = "ro", *, name: str = database.NAME) -> Database:
    settings = database.WRITING if mode == "rw" else database.READING
    return Database(directory, _connect(f"{directory}/{name}", mode), settings)


def _connect(path: str, mode: str) -> Connection:
    """The one place where SQLite opens a file. Raises Unusable."""
    import _sqlite3 as sqlite3  # what sqlite3 adds is adapters for dates, and loading datetime takes a millisecond

    directory = os.path.dirname(path)
    for reserved, escaped in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        path = path.replace(reserved, escaped)
    try:
        # Not bound to the thread that opens it: with several steps abreast, one at a time has the floor and appends.
        uri = f"file://{path}?mode={mode}"  # with its empty authority: below "/" the path itself begins with "//"
        return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=5.0, check_same_thread=False)
    except sqlite3.Error as error:
        raise database.understood(error, directory) from error


def _make(directory: str, name: str, head: Head, fill: Callable[[Database], object]) -> None:
    """Have a new database, durably: made beside, proved, then put into place, so that there is never half of one."""
    beside = f"{name}.new"
    database.make_private(directory, beside)
    path = f"{directory}/{beside}"
    with Database(directory, _connect(path, "rw"), database.BESIDE) as made:
        fill(made)
    with _database(directory, name=beside) as looked_at:
        looked_at.prove(head)
    if name == database.NAME:
        Database(directory, _connect(path, "rw"), database.TO_WAL).close()
    database.put_in_place(directory, beside, name)


def _conditions(kinds: Collection[str] | None, run: str, step: str) -> tuple[str, tuple[str, ...]]:
    clauses, values = ["seq > ?"], []
    for column, wanted in (("run", run), ("step", step)):
        if wanted:
            clauses.append(f"{column} = ?")
            values.append(wanted)
    if kinds is not None:
        clauses.append(f"kind IN ({', '.join('?' * len(kinds))})")
    return " AND ".join(clauses), (*values, *(kinds or ()))


def _row(entry: Entry, now: float) -> tuple[Any, ...]:
    body = bare.dumps(entry.body, sort_keys=True, allow_nan=False)
    return (entry.time or now, entry.run, entry.step, entry.attempt, entry.kind, body)


def _entries(rows: list[tuple[Any, ...]]) -> Iterator[Entry]:
    """Their bodies are parsed as one document, which takes a third of the time of one by one."""
    bodies = bare.loads(f"[{','.join(row[-1] for row in rows)}]")
    for (seq, time, run, step, attempt, kind, _), body in zip(rows, bodies):
        yield Entry(kind, run, step, attempt, body, time, seq)


def _isolated(directory: str, reason: str, clock: Clock) -> DeployError:
    try:
        return quarantine.isolate(directory, reason, clock)
    except OSError as error:
        return _left_alone(directory, Damage(f"{reason} (and it could not be moved: {error.strerror})"))


def _left_alone(directory: str, problem: Exception) -> StateDamaged:
    return StateDamaged(path=directory, reason=str(problem), quarantine="", kept="nothing was moved")


def _unwritable(directory: str, problem: Exception) -> StateUnwritable:
    reason = getattr(problem, "strerror", None) or str(problem)
    return StateUnwritable(path=directory, reason=reason)
