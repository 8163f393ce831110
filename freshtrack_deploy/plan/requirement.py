"""`requirements.os` as data: "ubuntu >= 20.04" becomes a name, a comparison and a version."""

from __future__ import annotations

from freshtrack_deploy.record import record

NAME = r"[a-z][a-z0-9._-]{0,63}"
VERSION = r"\d{1,6}(?:\.\d{1,6}){0,3}"
COMPARISONS = (">=", "<=", "==", "!=", ">", "<", "=")


@record
class OsRequirement:
    """One acceptable operating system. `name` is the ID of os-release(5); an empty comparison accepts any version."""

    name: str
    comparison: str = ""
    version: tuple[int, ...] = ()

    def accepts(self, name: str, version: str) -> bool:
        """Whether ID and VERSION_ID of os-release(5) satisfy it. Without a version (testing, sid) it is the newest."""
        if name != self.name:
            return False
        return not self.comparison or _compare(_numbers(version), self.comparison, self.version)


def parse(text: str) -> OsRequirement:
    """Raises ValueError when the text is not like "debian", "debian 12" or "ubuntu >= 20.04"."""
    import re

    found = re.fullmatch(rf"\s*({NAME})\s*(?:({'|'.join(COMPARISONS)})?\s*({VERSION}))?\s*", text, re.ASCII)
    if not found:
        raise ValueError(f"not an operating system: {text}")
    name, comparison, version = found.groups()
    if not version:
        return OsRequirement(name)
    return OsRequirement(name, {None: "==", "=": "=="}.get(comparison, comparison), _numbers(version))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _compare(found: tuple[int, ...], comparison: str, wanted: tuple[int, ...]) -> bool:
    if not found:
        return comparison in (">=", ">", "!=")
    if comparison in ("==", "!="):
        return (found[: len(wanted)] == wanted) == (comparison == "==")
    width = max(len(found), len(wanted))
    have, want = _padded(found, width), _padded(wanted, width)
    return {">=": have >= want, "<=": have <= want, ">": have > want, "<": have < want}[comparison]


def _padded(version: tuple[int, ...], width: int) -> tuple[int, ...]:
    return version + (0,) * (width - len(version))
