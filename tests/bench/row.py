"""A line of the table in docs/benchmarks.md: what we cost, beside what it is measured against, and our limit for it."""

from __future__ import annotations

from typing import NamedTuple

NO_LIMIT = float("inf")  # measured for comparison only
UNITS = ((1, "s"), (1e-3, "ms"), (1e-6, "us"))


class Row(NamedTuple):
    """`ours` is what counts: a ratio, or with a unit an amount. `measured` says from which figures it comes."""

    what: str
    ours: float
    limit: float
    unit: str
    measured: str

    @property
    def met(self) -> bool:
        return self.ours <= self.limit


def ratio(what: str, ours: float, name: str, reference: float, limit: float) -> Row:
    """Ours divided by the reference of the same run; both in seconds."""
    return Row(what, ours / reference, limit, "x", f"{seconds(ours)} / {seconds(reference)} {name}")


def seconds(amount: float) -> str:
    """As people read it."""
    scale, unit = next((each for each in UNITS if amount >= each[0]), UNITS[-1])
    return f"{amount / scale:.3g} {unit}"


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| what | ours | at most | met | measured |", "|---|---:|---:|---|---|"]
    for row in rows:
        limited = row.limit != NO_LIMIT
        limit = f"{row.limit:.3g}{row.unit}" if limited else ""
        met = ("yes" if row.met else "NO") if limited else ""
        lines.append(f"| {row.what} | {row.ours:.3g}{row.unit} | {limit} | {met} | {row.measured} |")
    return "\n".join(lines)
