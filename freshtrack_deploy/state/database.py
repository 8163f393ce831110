"""The one table of entries, on a connection that the journal has opened: proved, extended, copied.

WAL with synchronous=FULL keeps every acknowledged commit over a power cut for one sync each
(sqlite.org/pragma.html#pragma_synchronous). SQLite's locks are POSIX locks: a plain open() and close() of the database
by this process would drop them, so files are only stat'ed here while a connection is open.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host import directories
from freshtrack_deploy.state import chain
from freshtrack_deploy.state.chain import Damage, Head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Callable, TypeVar

    from freshtrack_deploy.state.journal import Connection

    T = TypeVar("T")

NAME = "checkpoint.db"
SCHEMA = 1
LAYOUTS = {
    1: "CREATE TABLE entries (seq INTEGER PRIMARY KEY, time REAL NOT NULL, run TEXT NOT NULL, step TEXT NOT NULL, "
    "attempt INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, chain BLOB NOT NULL)"
}
MIGRATIONS: dict[int, Callable[[Connection], None]] = {}  # of schema N: makes N + 1 of it, entries unchanged
APPLICATION = 0x46544450  # "FTDP"
COLUMNS = "seq, time, run, step, attempt, kind, body"
# Frames of 4 KiB. Until then nothing is folded into the database, because that costs syncs of its own.
WAL_LIMIT = 4096
READING = ("trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY")
WRITING = (*READING, "journal_mode = WAL", "synchronous = FULL", f"wal_autocheckpoint = {WAL_LIMIT}")
BESIDE = ("synchronous = OFF", "journal_mode = MEMORY")  # for a new one that `put_in_place` will sync
TO_WAL = ("synchronous = OFF", "journal_mode = WAL")  # the file remembers it
# How SQLite says that the machine is at fault and not the file; sqlite3 gives no codes before Python 3.11.
ENVIRONMENT = ("unable to open", "disk I/O", "is full", "readonly", "locked", "locking protocol", "out of memory")


class Unusable(Exception):
    """The machine does not let us use the database; `full`: for lack of space."""

    def __init__(self, reason: str, full: bool = False) -> None:
        super().__init__(reason)
        self.full = full


class Database:
    """A connection. Every method raises Damage (what stands there is wrong) or Unusable (the machine is)."""

    def __init__(self, directory: str, connection: Connection, settings: tuple[str, ...]) -> None:
        self.directory = directory
        self._connection = connection
        try:
            for setting in settings:
                self._ask(f"PRAGMA {setting}")
        except BaseException:
            connection.close()
            raise

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """The last one that writes puts the WAL's content into the database."""
        self._connection.close()

    def prove(self, acknowledged: Head) -> Head:
        """The head of what stands there, after checking structure, layout and every entry."""
        self._ask("BEGIN")  # one view of it all, while a run goes on adding
        schema = self._schema()
        self._refuse_broken_pages()
        head = self._translated(lambda: chain.follow(self._all(), acknowledged))
        self._ask("COMMIT")
        return Head(schema, head.seq, head.link)

    def refuse_other_mode(self) -> None:
        """A live journal is in WAL mode from its first day; without that, what its WAL holds would not be seen."""
        if self._ask("PRAGMA journal_mode") != [("wal",)]:
            raise Damage("it is not in WAL mode")

    def _all(self) -> Iterable[tuple[Any, ...]]:
        return self._connection.execute(f"SELECT {COLUMNS}, chain FROM entries ORDER BY seq")  # noqa: S608

    def _schema(self) -> int:
        """The number of its layout, if it is exactly that: no trigger, no view, no other table."""
        version = self._ask("PRAGMA user_version")[0][0]
        objects = self._ask("SELECT type, name, sql FROM sqlite_master")
        if version not in LAYOUTS or self._ask("PRAGMA application_id") != [(APPLICATION,)]:
            raise Damage("it is not a journal of deploy.pyz")
        if objects != [("table", "entries", LAYOUTS[version])]:
            raise Damage("its tables are not the ones that were made")
        return int(version)

    def _refuse_broken_pages(self) -> None:
        """What holds no entry: a broken free list would only show at the next append."""
        found = self._ask("PRAGMA integrity_check(1)")[0][0]
        if found != "ok":
            raise Damage(" ".join(str(found).split()))

    def lay_out(self) -> None:
        """Make the table, in the newest layout."""
        for statement in (LAYOUTS[SCHEMA], f"PRAGMA application_id = {APPLICATION}", f"PRAGMA user_version = {SCHEMA}"):
            self._ask(statement)

    def migrate(self, head: Head) -> Head:
        """Bring an older layout up to date, in one transaction."""

        def steps(connection: Connection) -> None:
            for schema in range(head.schema, SCHEMA):
                MIGRATIONS[schema](connection)
            connection.execute(f"PRAGMA user_version = {SCHEMA}")

        self._transaction(steps)
        return Head(SCHEMA, head.seq, head.link)

    def insert(self, rows: list[tuple[Any, ...]]) -> None:
        """Add linked rows, durably: all or none."""
        statement = "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        self._transaction(lambda connection: connection.executemany(statement, rows))

    def select(self, where: str, values: tuple[Any, ...], limit: int) -> list[tuple[Any, ...]]:
        """Up to `limit` rows in order. Only so many: an open statement would keep the WAL from being emptied."""
        return self._ask(f"SELECT {COLUMNS} FROM entries WHERE {where} ORDER BY seq LIMIT {limit}", values)  # noqa: S608

    def copy_to(self, target: Database) -> None:
        """Make another database the same as this one, in a single file."""
        self._translated(lambda: self._connection.backup(target._connection))
        target._ask("PRAGMA journal_mode = DELETE")

    def _transaction(self, change: Callable[[Connection], object]) -> None:
        try:
            self._ask("BEGIN IMMEDIATE")
            self._translated(lambda: change(self._connection))
            self._ask("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _ask(self, statement: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        return self._translated(lambda: self._connection.execute(statement, values).fetchall())

    def _translated(self, use: Callable[[], T]) -> T:
        try:
            return use()
        except self._connection.Error as error:
            raise understood(error, self.directory) from error
        except UnicodeDecodeError as error:  # damage in a text, as Python from 3.11 on says it of SQLite's own tables
            raise Damage(f"a text in it is no text: {error.reason}") from error


def understood(error: Exception, directory: str) -> Damage | Unusable:
    """Whose fault it is. EDQUOT is "disk I/O error" to SQLite, with a name from Python 3.11 on; a full disk is, too."""
    text = str(error)
    if not any(words in text for words in ENVIRONMENT):
        return Damage(text)
    if "disk I/O" in text and not os.statvfs(directory).f_bavail:
        return Unusable("No space left on device", full=True)
    return Unusable(text, full="is full" in text or getattr(error, "sqlite_errorname", "") == "SQLITE_IOERR_WRITE")


def size(directory: str, name: str = NAME) -> int | None:
    """Bytes of a file, by stat; None: there is none."""
    try:
        return os.stat(f"{directory}/{name}").st_size
    except FileNotFoundError:
        return None


def identity(directory: str) -> tuple[int, int] | None:
    """Which file bears the name; None: there is none, or nothing in it."""
    try:
        status = os.stat(f"{directory}/{NAME}")
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status.st_size else None


def stamp(directory: str) -> tuple[int, int]:
    """Changes when the database does (not when its WAL grows)."""
    status = os.stat(f"{directory}/{NAME}")
    return status.st_mtime_ns, status.st_size


def make_private(directory: str, name: str = NAME) -> None:
    """An empty database with the right mode, whatever the umask: SQLite gives its -wal and -shm the same one."""
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    fd = os.open(f"{directory}/{name}", flags, 0o600)
    os.fchmod(fd, 0o600)
    os.close(fd)
    sync_directory(directory)


def put_in_place(directory: str, beside: str, name: str) -> None:
    """Sync a finished database that no connection has open, and give it its name."""
    fd = os.open(f"{directory}/{beside}", os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
    os.rename(f"{directory}/{beside}", f"{directory}/{name}")
    sync_directory(directory)


def sync_directory(path: str) -> None:
    """Make the names in a directory durable."""
    with directories.opened(path) as directory:
        directory.sync()
