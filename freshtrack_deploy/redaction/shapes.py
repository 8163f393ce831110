"""Secrets that nobody told us of, known by where they stand. Pure.

Looking for a literal is twenty times faster than a regular expression. So words are looked for as literals ("passw",
"://"), and expressions are only tried at the places found, anchored there: what cannot match costs nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    Span = tuple[int, int]

MARK = "[secret]"  # what stands in the place of a value
MARK_BYTES = MARK.encode()
SEPARATORS = frozenset((b"=", b":", b'"', b"'", b"\\", b" ", b"\t"))
REACH = 256  # how far before a word its line or its name is looked for

# Words that say, as the end of a name, that its value is secret: DB_PASSWORD, x-auth-token; not password_file. In
# lower case, each with what may follow; `key` only as one of KEYS, `pwd` not by itself: that is the working directory.
WORDS: dict[bytes, str] = {
    b"passw": r"passw(?:or)?d\d*",
    b"passphrase": r"passphrase",
    b"pwd": r"pwd",
    b"secret": r"secret\d*",
    b"token": r"token\d*",
    b"credential": r"credentials?",
    b"auth": r"auth(?:orization)?",
    b"key": r"key\d*",
}
KEYS = ("api", "access", "secret", "private", "encryption", "signing", "account", "master")

# What stands there without being a value: a reference, a mask, three dots for something to be typed, a word that only
# says whether there is one.
DOTS = r"\.\.\.(?![^\s\"',;)\]}])"
REAL = rf"(?!\$|{DOTS}|\[secret\]|\*\*\*|<|%[sd(]|(?:true|false|null|none|nil|yes|no|on|off|undefined|required)\b)"
BARE = REAL + r"([^\s\"'&;,|)}\]]+)"
WORD = REAL + r"([^\s\"']+)"
IN_QUOTES = rf"(?:\"{REAL}((?:\\[^\r\n]|[^\"\\\r\n])+)|'{REAL}((?:\\[^\r\n]|[^'\\\r\n])+))"
GAP = r"[ \t]*"  # never the end of a line: a stream is seen a line at a time

# After a name, wherever the name stands.
ANYWHERE = "|".join(
    (
        r"=" + BARE,  # environment, query, flag
        rf"{GAP}[=:]{GAP}" + IN_QUOTES,
        rf"[\"']{GAP}(?::|=>|,){GAP}" + IN_QUOTES,  # JSON, Python, PHP
        rf"[\"']{GAP}(?::|=>){GAP}" + BARE,
        rf"\\\"{GAP}:{GAP}\\\"([^\"\\\r\n]+)",  # JSON within JSON
    )
)
# After a name that begins its line: YAML, INI, headers. Elsewhere "token: unexpected" is an error message.
ON_ITS_LINE = rf"{GAP}[:=][ \t]+{WORD}(?={GAP}(?:[\r\n]|$))"
BEGINS_LINE = rf"(?:^|[\r\n]){GAP}(?:[-#>*+<]{GAP})?(?:export[ \t]+)?[\w.-]*$"
# After a name that is a flag: --token VALUE.
AFTER_FLAG = r"[ \t]+(?!-)" + WORD
SQL = r"[ \t]+" + IN_QUOTES  # PASSWORD '...'
SCHEME = r"[a-z][\w-]*[ \t]+"
CREDENTIALS = REAL + r"([^\s\"',]{4,})"
HEADER = rf"[\"']?{GAP}[:=]{GAP}[\"']?(?:{SCHEME}{CREDENTIALS}|{CREDENTIALS}(?![^\s\"',]|[ \t]+\S))"
COOKIE = r"cookie:[ \t]*[^=;\s]+=([^;\s]+)"
USERINFO = r"://(?:[^/\s:@\"']*:" + REAL + r"([^/\s\"'<>]+)|([\w.~%-]{20,}))@"


def spans(text: bytes) -> list[Span]:
    """Where values stand in `text`, in order, without overlap."""
    lowered = text.lower()
    found = [span for literal in WORDS for span in _hits(lowered, literal, text, _after_name)]
    return _merged(found + _hits(lowered, b"cookie:", text, _cookie) + _userinfo(text))


def _hits(lowered: bytes, literal: bytes, text: bytes, look: Callable[[bytes, bytes, int], list[Span]]) -> list[Span]:
    """What `look` finds at each place of a literal, but not again within what it found: that would be quadratic."""
    found: list[Span] = []
    at = lowered.find(literal)
    while at >= 0:
        hit = look(text, literal, at)
        found += hit
        at = lowered.find(literal, max(at + len(literal), *(end for _, end in hit), 0))
    return found


def _cookie(text: bytes, literal: bytes, at: int) -> list[Span]:
    return _match(COOKIE, text, at)


def _userinfo(text: bytes) -> list[Span]:
    """https://user:secret@host; an @ is rarer in logs than an address."""
    at, found = text.find(b"@"), []
    while at >= 0:
        begin = text.rfind(b"://", max(0, at - REACH), at)
        match = _match(USERINFO, text, begin) if begin >= 0 else []
        found += match
        at = text.find(b"@", max(at, *(end for _, end in match), 0) + 1)
    return found


def _after_name(text: bytes, literal: bytes, at: int) -> list[Span]:
    name = _compiled(WORDS[literal]).match(text, at)
    end = name.end() if name else len(text)
    if (
        text[end : end + 1] not in SEPARATORS
        or text.startswith(MARK_BYTES, end + 1)
        or not _is_telling(text, literal, at)
    ):
        return []
    found = _match(ANYWHERE, text, end)
    return found or next((hit for hit in (form(text, at, end) for form in IN_PLACE) if hit), [])


def _is_telling(text: bytes, literal: bytes, at: int) -> bool:
    if literal == b"key":
        return bool(_compiled(rf"(?:{'|'.join(KEYS)})[_.-]?$").search(text[max(0, at - 16) : at]))
    return literal != b"pwd" or text[at - 1 : at] in (b"_", b".", b"-")


def _on_its_line(text: bytes, at: int, end: int) -> list[Span]:
    found = _match(ON_ITS_LINE, text, end)
    return found if found and _compiled(BEGINS_LINE).search(text[max(0, at - REACH) : at]) else []


def _after_flag(text: bytes, at: int, end: int) -> list[Span]:
    if text[end : end + 1] not in (b" ", b"\t"):
        return []
    line = text[max(0, at - REACH) : at]
    word = line[max(line.rfind(b" "), line.rfind(b"\n"), line.rfind(b"\t")) + 1 :]
    return _match(AFTER_FLAG, text, end) if word.startswith(b"-") else []


def _sql(text: bytes, at: int, end: int) -> list[Span]:
    return _match(SQL, text, end) if text[at:end].lower() == b"password" else []


def _header(text: bytes, at: int, end: int) -> list[Span]:
    return _match(HEADER, text, end) if text[at:end].lower() == b"authorization" else []


if TYPE_CHECKING:
    IN_PLACE: tuple[Callable[[bytes, int, int], list[Span]], ...]
IN_PLACE = (_header, _on_its_line, _after_flag, _sql)


def _match(expression: str, text: bytes, at: int) -> list[Span]:
    """The span of the group that matched, in a list; empty when the expression does not match at this place."""
    match = _compiled(expression).match(text, at)
    return [match.span(match.lastindex)] if match and match.lastindex else []


_cache: dict[str, re.Pattern[bytes]] = {}


def _compiled(expression: str) -> re.Pattern[bytes]:
    """Compiled when first needed: all of them take milliseconds, and most output needs none."""
    if expression not in _cache:
        import re

        _cache[expression] = re.compile(expression.encode(), re.IGNORECASE)
    return _cache[expression]


def _merged(found: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
