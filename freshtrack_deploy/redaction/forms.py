"""The forms a secret takes on its way through programs. Pure."""

from __future__ import annotations

from binascii import b2a_base64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

SHORT = 6  # bytes; a shorter value is hidden only where it stands alone
LINE = 8  # bytes; a shorter line of a long value is too ordinary to be hidden by itself

# Values so common as words that hiding each of them would leave no readable error: "password authentication failed".
ORDINARY = frozenset(
    b"access account admin administrator apikey changeme config database default deploy development example guest"
    b" letmein localhost manager master mongodb mysql password passwd postgres postgresql private production public"
    b" rabbitmq redis secret server service staging system testing token ubuntu username welcome".split()
)

UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
NEVER_ESCAPED = bytes(UNRESERVED.difference(b"~"))
# What stays as it is in a URL: strictly, in a path, for encodeURIComponent, in a path's part (RFC 3986), for encodeURI,
# for urlencode of PHP, and for forms (URLSearchParams, Java).
IN_URLS = tuple(
    UNRESERVED.union(more).difference(less)
    for more, less in (
        (b"", b""),
        (b"/", b""),
        (b"!'()*", b""),
        (b"/:@!$&'()*+,;=", b""),
        (b"/:@!$&'()*+,;=?#", b""),
        (b"", b"~"),
        (b"*", b"~"),
    )
)
PRINTABLE = range(32, 127)
PUNCTUATION = frozenset(range(33, 127)).difference(UNRESERVED)
SPECIAL_TO_BASH = frozenset(b" !\"$&'()*,;<>?[\\]^`{|}")  # sh_backslash_quote in lib/sh/shquote.c
# ANSI-C quoting: $'...' of bash (ansic_quote), echo of dash, string literals.
ESCAPE = 27
CONTROLS = {7: b"a", 8: b"b", 9: b"t", 10: b"n", 11: b"v", 12: b"f", 13: b"r"}

QUOTES_IN_MARKUP = (
    (b'"', b"'"),
    (b"&quot;", b"'"),
    (b"&quot;", b"&#39;"),
    (b"&quot;", b"&#x27;"),
    (b"&quot;", b"&apos;"),
    (b"&#34;", b"&#39;"),
)

# Printable bytes as they occur in logs, the rarest first; others are rarer still.
BY_RARITY = b"~^`|#&!?;@$*{}<>\\%+QZXJVYWKUHBGFMDPLCRNOSTIAE[]'\"()qzj=,98765432xvk_:wy10/.-bgfhmpulcdsnraoite "


def is_ordinary(value: bytes) -> bool:
    """Whether a value is so short or so common that it is hidden only where it stands alone."""
    return len(value) < SHORT or value.lower() in ORDINARY


def forms(value: bytes) -> tuple[bytes, ...]:
    """Every form worth looking for, the longest first: what is part of a longer one must not be hidden before it.

    White space around a value is no secret.
    """
    found = {form for form in _all(value.strip()) if form}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


def base64(value: bytes) -> Iterator[bytes]:
    """What the value alone decides, at each of the three places in a group where it may begin."""
    for before in range(3):
        text = b2a_base64(bytes(before) + value, newline=False)
        core = text[(before * 8 + 5) // 6 : (before + len(value)) * 8 // 6]
        if len(core) >= SHORT - 1:
            yield core
            yield core.replace(b"+", b"-").replace(b"/", b"_")


def rarest(form: bytes) -> int:
    """The byte of it that text has least: where that is missing, so is the form, and one byte is found at once."""
    return min(form, key=BY_RARITY.find)


def beginnings(form: bytes) -> tuple[bytes, ...]:
    """The first lines of a form with several lines: one, two and so on, but not all of it; the longest first."""
    lines = form.splitlines(keepends=True)
    return tuple(b"".join(lines[:count]) for count in range(len(lines) - 1, 0, -1))


def _all(value: bytes) -> Iterator[bytes]:
    yield value
    yield from _lines(value)
    for encode in ENCODERS if value.translate(None, NEVER_ESCAPED) else (base64,):
        yield from encode(value)


def _lines(value: bytes) -> Iterator[bytes]:
    """Logs show a value with several lines a line at a time."""
    if b"\n" in value:
        yield value.replace(b"\n", b"\r\n")
        yield from (line.strip() for line in value.splitlines() if len(line.strip()) >= LINE)


def _percent(value: bytes) -> Iterator[bytes]:
    for kept in IN_URLS:
        for code in (b"%%%02X", b"%%%02x"):
            text = b"".join(bytes((byte,)) if byte in kept else code % byte for byte in value)
            yield text
            yield text.replace(b"%20", b"+")
            yield text.replace(b"%", b"%25")  # an address within an address


def _quoted(value: bytes) -> Iterator[bytes]:
    """As shells print it: in single quotes, in double quotes, with backslashes (printf %q), and echoed by dash."""
    yield value.replace(b"'", b"'\\''")
    yield value.replace(b"'", b"'\"'\"'")
    yield value.replace(b"'", b"\\'")
    yield _escaped(value, b'\\"$`')
    yield _escaped(value, PUNCTUATION)
    yield _escaped(value, SPECIAL_TO_BASH)
    yield _c_string(value, b"\\'")
    yield _c_string(value, b"\\'", ascii_only=True)
    yield _echoed(value)


def _literal(value: bytes) -> Iterator[bytes]:
    """As other languages write it: doubled quotes (SQL, YAML, CSV), doubled signs (compose, systemd), escaped ones."""
    yield from (value.replace(sign, 2 * sign) for sign in (b"'", b'"', b"$", b"%"))
    yield _c_string(value, b"\\\"'")
    text = value.decode("utf-8", "surrogateescape")
    yield repr(text)[1:-1].encode("utf-8", "surrogateescape")
    yield ascii(text)[1:-1].encode()
    yield repr(value)[2:-1].encode()


def _c_string(value: bytes, quotes: bytes, ascii_only: bool = False) -> bytes:
    """Control characters as backslash and letter or octal number; `quotes` are escaped with a backslash."""

    def written(byte: int) -> bytes:
        if byte in CONTROLS or byte in quotes:
            return b"\\" + CONTROLS.get(byte, bytes((byte,)))
        if byte == ESCAPE:
            return b"\\E"
        return bytes((byte,)) if byte in PRINTABLE or (byte > 127 and not ascii_only) else b"\\%03o" % byte

    return b"".join(map(written, value))


def _echoed(value: bytes) -> bytes:
    """What `echo "$VALUE"` of dash makes of backslashes in it (POSIX leaves that to the shell)."""
    parts = value.split(b"\\\\")
    for byte, letter in CONTROLS.items():
        parts = [part.replace(b"\\" + letter, bytes((byte,))) for part in parts]
    return b"\\".join(parts)


def _escaped(value: bytes, special: Container[int]) -> bytes:
    return b"".join(b"\\" + bytes((byte,)) if byte in special else bytes((byte,)) for byte in value)


def _json(value: bytes) -> Iterator[bytes]:
    import json

    text = value.decode("utf-8", "surrogateescape")
    for ascii_only in (True, False):
        once = json.dumps(text, ensure_ascii=ascii_only)[1:-1]
        twice = json.dumps(once, ensure_ascii=ascii_only)[1:-1]
        for form in (once, once.replace("/", "\\/"), _numbered(once), twice):
            yield form.encode("utf-8", "surrogateescape")
    yield from (_capitals(text, quotes).encode() for quotes in ("", "<>&'\"+`"))  # System.Text.Json, and Java


def _numbered(text: str) -> str:
    """As Go writes JSON, and who means to put it into a page."""
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _capitals(text: str, numbered: str) -> str:
    """JSON with its numbers in capitals; `numbered` characters are written like that too."""
    import json

    def written(char: str) -> str:
        if char in numbered:
            return f"\\u{ord(char):04X}"
        plain = json.dumps(char)[1:-1]
        return plain.upper().replace("\\U", "\\u") if plain.startswith("\\u") else plain

    return "".join(map(written, text))


def _markup(value: bytes) -> Iterator[bytes]:
    text = value.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    for double, single in QUOTES_IN_MARKUP:
        quoted = text.replace(b'"', double).replace(b"'", single)
        yield quoted
        yield quoted.decode("utf-8", "replace").encode("ascii", "xmlcharrefreplace")


ENCODERS: tuple[Callable[[bytes], Iterator[bytes]], ...] = (base64, _percent, _quoted, _literal, _json, _markup)
