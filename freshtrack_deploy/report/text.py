"""Words and columns for people: durations, display width, clipping, tables. Pure: values in, lines out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ELLIPSIS = "..."
GAP = "  "
LEAST = 20  # columns that the last one of a table must have for its text to be wrapped in it


def duration(seconds: float) -> str:
    """A length of time as people say it: "40 ms", "2.4 s", "12 s", "3 min 05 s", "2 h 04 min"."""
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(int(seconds), 60)
    if not minutes:
        return f"{rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s"


def stopwatch(seconds: float) -> str:
    """A running time that keeps its width: "0:05", "12:40", "1:02:03"."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def counted(number: int, noun: str) -> str:
    """1 step, 2 steps."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def columns(text: str) -> int:
    """How many terminal columns `text` takes: East Asian wide characters two, combining marks none."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def clip(text: str, width: int) -> str:
    """`text`, cut to `width` columns; three dots say that something is missing when there is room for them."""
    if columns(text) <= width:
        return text
    dots = ELLIPSIS if width > 2 * len(ELLIPSIS) else ""
    room = width - len(dots)
    kept = text[: max(0, room)]
    while columns(kept) > room:
        kept = kept[:-1]
    return kept + dots


def labelled(pairs: Iterable[tuple[str, str]], indent: str = "  ") -> list[str]:
    """One "label   value" a line, values aligned; pairs without a value are left out."""
    shown = [(label, value) for label, value in pairs if value]
    widest = max((len(label) for label, _ in shown), default=0)
    return [f"{indent}{label:<{widest}}{GAP}{value}" for label, value in shown]


def table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    width: int | None = None,
    notes: Sequence[Sequence[str]] = (),
) -> list[str]:
    """Aligned columns; where they do not fit in `width` (None: no limit), the last one wrapped, or a block a row.

    Columns with nothing in them are left out. `notes[i]` are lines that belong below row i.
    """
    kept = [column for column in zip(header, *rows) if any(column[1:])]
    if not kept:
        return []
    header, *shown = zip(*kept)
    widths = [max(map(columns, column)) for column in kept]
    room = widths[-1] if width is None else width - sum(widths[:-1]) - len(GAP) * (len(widths) - 1)
    fits = room >= min(widths[-1], LEAST)
    below = [*notes, *[()] * (len(rows) - len(notes))]
    lines = _aligned(header, widths, room) if fits else []
    for row, remarks in zip(shown, below):
        lines += _aligned(row, widths, room) if fits else _stacked(header, row, width or 0)
        lines += [f"     {remark}" for remark in remarks]
    return lines


def _aligned(cells: Sequence[str], widths: Sequence[int], room: int) -> list[str]:
    """A row with its cells below those of the others; what does not fit into the last one goes on below it."""
    first, *more = wrapped(cells[-1], room)
    padded = [cell + " " * (width - columns(cell)) for cell, width in zip(cells[:-1], widths)]
    indent = " " * sum(len(GAP) + width for width in widths[:-1])
    return [GAP.join((*padded, first)).rstrip(), *(indent + line for line in more)]


def _stacked(header: Sequence[str], row: Sequence[str], width: int) -> list[str]:
    """A row as a block: its first named cell (and the mark before it) as the title, the others below."""
    titles = 1 if header[0] else 2
    facts = [f"{label}: {cell}" for label, cell in zip(header[titles:], row[titles:]) if cell]
    rest = _filled(facts, width - len(GAP), ", ")
    return [" ".join(filter(None, row[:titles])), *(f"{GAP}{line}" for line in rest if line)]


def wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, at least one; a word that is longer has a line of its own."""
    return [text] if columns(text) <= width else _filled(text.split(" "), width, " ")


def _filled(pieces: Iterable[str], width: int, glue: str) -> list[str]:
    """As many pieces a line as fit, at least one."""
    lines = [""]
    for piece in pieces:
        longer = f"{lines[-1]}{glue}{piece}" if lines[-1] else piece
        if columns(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(piece)
    return lines
