"""How long a tool asks to wait: `Retry-After: 120`, `retry after 30 seconds`, `try again in 5 minutes`. Pure."""

from __future__ import annotations

PHRASES = ("retry-after", "retry after", "retry in", "try again in", "try again after", "retrying in", "available in")
UNITS = {"s": 1, "sec": 1, "second": 1, "seconds": 1, "secs": 1, "m": 60, "min": 60, "minute": 60, "minutes": 60,
         "mins": 60, "h": 3600, "hour": 3600, "hours": 3600, "ms": 0.001, "milliseconds": 0.001}  # fmt: skip
RECENT = 4096  # characters at the end of a stream


def asked_wait(*streams: str) -> float | None:
    """Seconds, from the last such phrase of the first stream that has one; None where none has."""
    for stream in streams:
        text = stream[-RECENT:].lower()
        place, phrase = max((text.rfind(phrase), phrase) for phrase in PHRASES)
        if place >= 0:
            return _seconds(text[place + len(phrase) : place + len(phrase) + 40])
    return None


def _seconds(text: str) -> float | None:
    """60.0 for `: 60`, ` 1 minute` and ` "60s"`; a date (the other form of Retry-After) is None."""
    rest = text.lstrip(" :=\"'(")
    digits = _leading(rest, "0123456789.")
    unit = _leading(rest[len(digits) :].lstrip(), "abcdefghijklmnopqrstuvwxyz")
    try:
        return float(digits) * UNITS.get(unit, 1)
    except ValueError:
        return None


def _leading(text: str, allowed: str) -> str:
    return text[: len(text) - len(text.lstrip(allowed))]
