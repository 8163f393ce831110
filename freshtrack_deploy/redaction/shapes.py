"""Secrets that nobody told us of, known by where they stand. Pure.

Each group of shapes has literals, one of which its lines contain: looking for those is twenty times faster than a
regular expression, so the expressions see only the surroundings of a literal that was found.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

# How far around a literal to look: lines have no limit, and expressions are slow on long ones.
BEFORE = 256
AFTER = 8 * 1024

# A name that ends like this says that its value is secret: DB_PASSWORD, api-key, x-auth-token; not password_file.
TELLING = (
    r"[\w.-]*(?:passw(?:or)?d|passphrase|(?<=[_.-])pwd|secret|token|credentials?|auth(?:orization)?"
    r"|(?:api|access|secret|private|encryption|signing|account|master)[_.-]?key)\d*"
)
BEGINS = r"(?<![\w.-])"

# What stands there without being a value: a reference, a mask, a word that only says whether there is one.
REAL = r"(?!\$|\[secret\]|\*\*\*|<|%[sd(]|(?:true|false|null|none|nil|yes|no|on|off|undefined|required)\b)"
BARE = REAL + r"(?P<value>[^\s\"'&;,|)}\]]+)"
WORD = REAL + r"(?P<value>[^\s\"']+)"
IN_QUOTES = r"(?P<q>[\"'])" + REAL + r"(?P<value>(?:\\.|(?!(?P=q))[^\\\n])+)"

# (literals in lower case, expressions whose group "value" is the secret)
ROWS: tuple[tuple[tuple[bytes, ...], tuple[str, ...]], ...] = (
    (
        (b"pass", b"pwd", b"secret", b"token", b"credential", b"auth", b"key"),
        (
            BEGINS + TELLING + "=" + BARE,  # environment, query, flag
            BEGINS + TELLING + r"\s*=\s*" + IN_QUOTES,
            r"[\"']" + TELLING + r"[\"']\s*(?::|=>|,)\s*" + IN_QUOTES,  # JSON, Python, PHP
            r"[\"']" + TELLING + r"[\"']\s*(?::|=>)\s*" + BARE,
            r"\\\"" + TELLING + r"\\\"\s*:\s*\\\"" + r"(?P<value>[^\"\\]+)",  # JSON within JSON
            r"^\s*(?:[-#>*+<]\s*)?(?:export\s+)?" + TELLING + r"\s*[:=]\s+" + WORD + r"(?=\s*$)",  # YAML, INI, headers
            r"^\s*(?:[-#>*+<]\s*)?" + TELLING + r":\s*" + IN_QUOTES,
            r"(?<!\S)--?" + TELLING + r"\s+(?!-)" + WORD,
            r"\b(?:identified\s+by|password)\s+" + IN_QUOTES,  # SQL
            r"\bauthorization[\"']?\s*[:=]\s*[\"']?(?:[a-z][\w-]*\s+)?" + REAL + r"(?P<value>[^\s\"',]{4,})",
        ),
    ),
    ((b"bearer",), (r"\bbearer\s+" + REAL + r"(?P<value>[\w.~+/=-]{12,})",)),
    ((b"cookie:",), (r"\bcookie:\s*[^=;\s]+=(?P<value>[^;\s]+)",)),
    ((b"://",), (r"://[^/\s:@\"']*:" + REAL + r"(?P<value>[^/\s\"'<>]+)@", r"://(?P<value>[\w.~%-]{20,})@")),
    ((b" -u ", b"-user "), (r"\s(?:-u|--user|--proxy-user)\s+[\"']?[^\s:\"'/]+:" + REAL + r"(?P<value>[^\s\"']+)",)),
)


class Shapes:
    """The table, compiled row by row when the first line needs a row: that takes milliseconds."""

    def __init__(self) -> None:
        self._compiled: dict[int, tuple[re.Pattern[bytes], ...]] = {}

    def spans(self, text: bytes) -> list[tuple[int, int]]:
        """Where values stand in `text`, in order, without overlap."""
        lowered = text.lower()
        found = [
            span
            for row, (literals, _) in enumerate(ROWS)
            for start, end in _surroundings(lowered, literals)
            for span in self._in(row, text, start, end)
        ]
        return _merged(found)

    def _in(self, row: int, text: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
        window = text[start:end]
        for expression in self._row(row):
            for match in expression.finditer(window):
                begin, stop = match.span("value")
                yield start + begin, start + stop

    def _row(self, row: int) -> tuple[re.Pattern[bytes], ...]:
        if row not in self._compiled:
            import re

            self._compiled[row] = tuple(re.compile(one.encode(), re.IGNORECASE) for one in ROWS[row][1])
        return self._compiled[row]


def _surroundings(lowered: bytes, literals: tuple[bytes, ...]) -> list[tuple[int, int]]:
    """The lines, or parts of long lines, that contain one of the literals."""
    found: set[tuple[int, int]] = set()
    for literal in literals:
        at = lowered.find(literal)
        while at >= 0:
            start = max(lowered.rfind(b"\n", max(0, at - BEFORE), at) + 1, at - BEFORE, 0)
            end = lowered.find(b"\n", at, at + AFTER)
            end = end if end >= 0 else min(len(lowered), at + AFTER)
            found.add((start, end))
            at = lowered.find(literal, end)
    return sorted(found)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
