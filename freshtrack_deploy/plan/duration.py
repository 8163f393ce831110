"""Durations as plans write them: "10m", "1h30m", "2.5s", 90. Always seconds inside."""

from __future__ import annotations

SECONDS = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
LONGEST = 366 * SECONDS["d"]


def parse(text: str) -> float:
    """Seconds. Raises ValueError for what is no duration, is negative or lasts longer than a year."""
    import re

    if not re.fullmatch(r"(\d{1,9}(\.\d{1,9})?(ms|[dhms]))+", text, re.ASCII):
        raise ValueError(f"not a duration: {text}")
    parts = re.findall(r"([\d.]+)(ms|[dhms])", text)
    return limited(sum(float(amount) * SECONDS[unit] for amount, unit in parts))


def limited(seconds: float) -> float:
    """The same number of seconds if it is a sane one, else ValueError. NaN is none: no comparison holds for it."""
    if not 0 <= seconds <= LONGEST:
        raise ValueError(f"not a sane duration: {seconds}")
    return float(seconds)


def text(seconds: float) -> str:
    """The shortest way to write it down: 5400 is "1h30m"."""
    parts = []
    for unit in ("d", "h", "m"):
        whole, seconds = divmod(seconds, SECONDS[unit])
        if whole:
            parts.append(f"{whole:g}{unit}")
    if seconds or not parts:
        parts.append(f"{seconds:g}s")
    return "".join(parts)
