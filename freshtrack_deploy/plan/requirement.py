"""`requirements.os`: "ubuntu >= 20.04" in one form, a name, a comparison and a version with blanks between."""

from __future__ import annotations

NAME = r"[a-z][a-z0-9._-]{0,63}"  # ID of os-release(5)
COMPARISON = r">=|<=|==|=|>|<"
VERSION = r"\d{1,6}(?:\.\d{1,6}){0,3}"


def normal(text: str) -> str:
    """ "debian", "debian == 12", "ubuntu >= 20.04". Raises ValueError for what is nothing like them."""
    import re

    found = re.fullmatch(rf"\s*({NAME})(?:\s*({COMPARISON})\s*({VERSION})|\s+({VERSION}))?\s*", text.lower(), re.ASCII)
    if not found:
        raise ValueError(f"not an operating system: {text}")
    name, comparison, version, alone = found.groups()
    if alone:
        return f"{name} == {alone}"
    return f"{name} {'==' if comparison == '=' else comparison} {version}" if comparison else str(name)
