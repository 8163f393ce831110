"""A program's output as it is judged: from its end, block by block, without colours and typographic quotes. Pure.

Output may be anything, 64 KiB in one line or of control sequences alone: a block is never much longer than BLOCK.
"""

from __future__ import annotations

from freshtrack_deploy.failures.words import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK = 2048  # bytes looked through at a time
LONGEST = 1500  # bytes of a line that are looked at, from either end
CODES = 200  # control sequences taken out of a block, the last ones; who has more has hardly a word between them


def blocks(text: str) -> Iterator[bytes]:
    """Whole lines of about BLOCK bytes together, the newest first. A carriage return ends a line too (progress)."""
    data = text.encode("utf-8", "replace").replace(b"\r", b"\n")
    end = len(data)
    while end > 0:
        start = data.rfind(b"\n", 0, max(end - BLOCK, 0)) + 1 if end > BLOCK else 0
        yield _without_gaps(clean(_without_middle(data[start:end])))
        end = start - 1


def clean(block: bytes) -> bytes:
    """Without terminal colours and typographic quotes."""
    first, *rest = plain(block).rsplit(b"\x1b", CODES)
    return first + b"".join([_after_escape(part) for part in rest])


def squeezed(block: bytes) -> bytes:
    """One space where there were several."""
    block = block.replace(b"\t", b" ")
    while b"  " in block:
        block = block.replace(b"  ", b" ")
    return block


def both_ends(line: bytes) -> bytes:
    """What is looked at of a line."""
    return line if len(line) <= 2 * LONGEST else line[:LONGEST] + b" " + line[-LONGEST:]


def _without_middle(block: bytes) -> bytes:
    """Only the first line of a block can be much longer than BLOCK: all others stand in its last BLOCK bytes."""
    first, end, rest = block.partition(b"\n")
    return both_ends(first) + end + rest


def _without_gaps(block: bytes) -> bytes:
    while b"\n\n" in block:
        block = block.replace(b"\n\n", b"\n")
    return block


def _after_escape(part: bytes) -> bytes:
    """What follows a control sequence (ECMA-48: parameters up to a letter)."""
    if not part.startswith(b"["):
        return part[1:]
    for place, byte in enumerate(part[1:20], 1):
        if 0x40 <= byte <= 0x7E:
            return part[place + 1 :]
    return part[1:]
