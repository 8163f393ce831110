"""The SHA-256 chain over the journal's rows: what is said once stays said. Pure.

Each link is SHA-256(previous link || canonical row), so a row cannot change, vanish or appear without every later link
changing. SQLite's own integrity_check looks at structure only and passes a flipped byte inside a value.
"""

from __future__ import annotations

from freshtrack_deploy.bare import sha256
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

GENESIS = bytes(32)


class Damage(Exception):
    """What was read cannot be what was written; the text says why, for people."""


@record
class Head:
    """The end of a chain: the number of its last row and its link. `schema` is the layout it was written with."""

    schema: int
    seq: int = 0
    link: bytes = GENESIS


def encode(seq: int, time: float, run: str, step: str, attempt: int, kind: str, body: str) -> bytes:
    """The canonical bytes of a row.

    repr of a float is exact and the same in every Python; NUL cannot occur in ids, and JSON escapes it in the body.
    """
    return f"{seq}\0{time!r}\0{run}\0{step}\0{attempt!r}\0{kind}\0{body}".encode("utf-8", "surrogatepass")


def follow(rows: Iterable[Sequence[Any]], acknowledged: Head) -> Head:
    """The head of these rows, after proving each of them and that the acknowledged head is among its ancestors.

    Raises Damage. Written for speed: it sees every row on every start.
    """
    count, link = 0, GENESIS
    for seq, time, run, step, attempt, kind, body, stored in rows:
        count += 1
        if seq != count:
            raise Damage(f"entry {count} is missing")
        link = sha256(link + encode(seq, time, run, step, attempt, kind, body)).digest()
        if link != stored:
            raise Damage(f"entry {count} is not what was written")
        if count == acknowledged.seq and link != acknowledged.link:
            raise Damage(f"entry {count} is not the one that was acknowledged; the database was exchanged")
    if count < acknowledged.seq:
        raise Damage(
            f"it ends at entry {count}, but {acknowledged.seq} were acknowledged; it is older than that or cut"
        )
    return Head(acknowledged.schema, count, link)


def extend(head: Head, rows: Iterable[Sequence[Any]]) -> tuple[Head, list[tuple[Any, ...]]]:
    """Rows without a link become rows with one; and the head after them."""
    seq, link, linked = head.seq, head.link, []
    for row in rows:
        seq += 1
        numbered = (seq, *row)
        link = sha256(link + encode(*numbered)).digest()
        linked.append((*numbered, link))
    return Head(head.schema, seq, link), linked
