"""What a failure's evidence names: a port, a host, a path, a unit, something missing. Pure.

Only looked for after a failure, so the expressions are compiled when they are needed.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.model import Failure

LONGEST = 4096  # characters of evidence that are looked at

_HOST = r"([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+|localhost)"
_PATH = r"[\s'\"`:(=](/[^\s'\"`:,;()]+)"
_PATHS = (r"['\"`](/[^'\"`]+)['\"`]", _PATH)
_HOSTS = (
    rf"://(?:[^/\s@]*@)?{_HOST}",
    rf"(?i:host(?:name)?|connect(?: to)?|server at|resolv\w+|reach)[:\s]+['\"]?{_HOST}",
    r"(?i:resolve host|host ?name)[:\s]+['\"]?([A-Za-z0-9][A-Za-z0-9-]*)(?=['\"\s]|$)",  # of a container network, say
)
_PORTS = (
    r"(?i:port)[ :=]+(\d{1,5})\b",
    r"(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|[*\]]|::|\s):(\d{1,5})\b",
    r"\('[^']*', (\d{1,5})[,)]",  # an address as Python prints it
)

# code -> what its guidance may name -> expressions, the first that matches counts; its group is the clue
CLUES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "E_NETWORK": {"host": _HOSTS, "port": _PORTS},
    "E_AUTH": {"host": (*_HOSTS, rf"@{_HOST}")},
    "E_CONFLICT": {"port": _PORTS},
    "E_DISK": {"path": _PATHS},
    "E_PERMISSION": {"path": _PATHS},
    "E_NOT_FOUND": {
        "missing": (
            r"([\w.+/-]+): (?:command )?not found",
            r"(?i:package|module named|unit|image|command|user|group|role|database)[: ]+['\"`]?([\w.@/:+-]*[\w+])",
            r"['\"`]([^'\"`]+)['\"`]",
            _PATH,
        )
    },
    "E_SERVICE": {"unit": (r"\b([\w@.\\-]+\.(?:service|socket|mount|timer))\b",)},
}


def of(failure: Failure) -> dict[str, str]:
    """The clues in a failure's evidence, by the name that guidance gives them."""
    import re

    text = f" {failure.evidence[:LONGEST]}"
    found = {}
    for name, expressions in CLUES.get(failure.kind.code, {}).items():
        matches = (re.search(expression, text) for expression in expressions)
        first = next((match for match in matches if match), None)
        if first:
            found[name] = first.group(1)
    return found
