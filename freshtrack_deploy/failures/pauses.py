"""How long a tool asks to wait: `Retry-After: 120`, `retry after 30 seconds`, `try again in 5 minutes`. Pure.

The other form of Retry-After is a point in time (RFC 9110, 10.2.3). It counts from the server's own clock, which its
`Date:` header shows: ours may be wrong.
"""

from __future__ import annotations

PHRASES = ("retry-after", "retry after", "retry in", "try again in", "try again after", "retrying in", "available in")
UNITS = {"ms": 0.001, "millisecond": 0.001, "milliseconds": 0.001,
         "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
         "m": 60, "min": 60, "mins": 60, "minute": 60, "minutes": 60,
         "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600,
         "d": 86400, "day": 86400, "days": 86400, "week": 604800, "weeks": 604800}  # fmt: skip
RECENT = 4096  # characters at the end of a stream
LONGEST = 40  # characters of what is asked


def asked_wait(*streams: str) -> float | None:
    """Seconds, from the last such phrase of the first stream that has one; None where none has."""
    for stream in streams:
        text = stream[-RECENT:].lower()
        place, phrase = max((text.rfind(phrase), phrase) for phrase in PHRASES)
        if place >= 0:
            asked = text[place + len(phrase) : place + len(phrase) + LONGEST]
            return _until(asked, text) if "gmt" in asked else _seconds(asked)
    return None


def _until(asked: str, text: str) -> float | None:
    """Seconds from the last `date:` in the text to the time asked for; None where it does not say what time it is."""
    from email.utils import parsedate_to_datetime

    text = f"\n{text}"
    date = text[max(text.rfind("\ndate:"), text.rfind(" date:")) :]
    then, now = (said.strip().partition("\n")[0].partition(":")[2].strip() for said in (asked, date))
    try:
        return max(0.0, (parsedate_to_datetime(then) - parsedate_to_datetime(now)).total_seconds())
    except (TypeError, ValueError):
        return None


def _seconds(text: str) -> float | None:
    """60.0 for `: 60`, ` 1 minute` and ` "60s"`, 90.0 for `1m30s`; None for what is no length of time: `2026-10-21`."""
    rest = text.lstrip(" :=\"'(").partition("\n")[0]
    total, digits, unit, rest = 0.0, *_part(rest)
    if not digits or (not unit and rest.startswith("-")):
        return None
    try:
        while digits:
            total += float(digits) * UNITS.get(unit, 1)
            digits, unit, rest = _part(rest) if unit in UNITS else ("", "", "")
    except ValueError:  # 1.2.3
        return None
    return total


def _part(text: str) -> tuple[str, str, str]:
    """A number, its unit, and what follows."""
    text = text.removeprefix("and ")
    digits = _leading(text, "0123456789.").rstrip(".")
    after = text[len(digits) :].lstrip(" ")
    unit = _leading(after, "abcdefghijklmnopqrstuvwxyz")
    return digits, unit, after[len(unit) :].lstrip(" ,")


def _leading(text: str, allowed: str) -> str:
    return text[: len(text) - len(text.lstrip(allowed))]
