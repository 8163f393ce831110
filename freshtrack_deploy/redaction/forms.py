"""The forms a secret takes on its way through programs. Pure."""

from __future__ import annotations

from binascii import b2a_base64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHORT = 6  # bytes; a shorter value is hidden only where it stands alone
LINE = 8  # bytes; a shorter line of a long value is too ordinary to be hidden by itself

WRAPPED = 57  # bytes on a line of base64(1)

# Values so common as words that hiding each of them would leave no readable error: "password authentication failed".
ORDINARY = frozenset(
    b"access account admin administrator apikey changeme config database default deploy development example guest"
    b" letmein localhost manager master mongodb mysql password passwd postgres postgresql private production public"
    b" rabbitmq redis secret server service staging system testing token ubuntu username welcome".split()
)

UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

# Printable bytes as they occur in logs, the rarest first; others are rarer still.
BY_RARITY = b"~^`|#&!?;@$*{}<>\\%+QZXJVYWKUHBGFMDPLCRNOSTIAE[]'\"()qzj=,98765432xvk_:wy10/.-bgfhmpulcdsnraoite "


def is_ordinary(value: bytes) -> bool:
    """Whether a value is so short or so common that it is hidden only where it stands alone."""
    return len(value) < SHORT or value.lower() in ORDINARY


def forms(value: bytes) -> tuple[bytes, ...]:
    """Every form worth looking for, the longest first; none of them contains another one.

    A form that contains another is hidden with it. The whole of a value with several lines stays: its short lines are
    hidden nowhere else.
    """
    found = {form for form in _all(value) if form}
    kept = [form for form in found if b"\n" in form or not any(one in form for one in found if one != form)]
    return tuple(sorted(kept, key=lambda form: (-len(form), form)))


def rarest(form: bytes) -> int:
    """The byte of it that text has least: where that is missing, so is the form, and one byte is found at once."""
    return min(form, key=BY_RARITY.find)


def beginnings(form: bytes) -> tuple[bytes, ...]:
    """The first lines of a form with several lines: one, two and so on, but not all of it; the longest first."""
    lines = form.splitlines(keepends=True)
    return tuple(b"".join(lines[:count]) for count in range(len(lines) - 1, 0, -1))


def _all(value: bytes) -> Iterator[bytes]:
    for one in dict.fromkeys((value, value.strip())):
        yield one
        yield from _lines(one)
        for encode in ENCODERS:
            yield from encode(one)


def _lines(value: bytes) -> Iterator[bytes]:
    """Logs show a value with several lines a line at a time."""
    if b"\n" in value:
        yield value.replace(b"\n", b"\r\n")
        yield from (line.strip() for line in value.splitlines() if len(line.strip()) >= LINE)


def _base64(value: bytes) -> Iterator[bytes]:
    """What the value alone decides, at each of the three places in a group where it may begin."""
    for before in range(3):
        text = b2a_base64(bytes(before) + value, newline=False)
        core = text[(before * 8 + 5) // 6 : (before + len(value)) * 8 // 6]
        if len(core) >= SHORT - 1:
            yield core
            yield core.replace(b"+", b"-").replace(b"/", b"_")
    if len(value) > WRAPPED:
        yield from (b2a_base64(value[at : at + WRAPPED], newline=False) for at in range(0, len(value), WRAPPED))


def _percent(value: bytes) -> Iterator[bytes]:
    for safe in (b"", b"/", b"!'()*", b"/:@!$&'()*+,;="):
        for code in (b"%%%02X", b"%%%02x"):
            text = b"".join(bytes((byte,)) if byte in UNRESERVED or byte in safe else code % byte for byte in value)
            yield text
            yield text.replace(b"%20", b"+")


def _quoted(value: bytes) -> Iterator[bytes]:
    """As sh prints it: in single quotes, in double quotes, and with backslashes (printf %q)."""
    yield value.replace(b"'", b"'\\''")
    yield value.replace(b"'", b"'\"'\"'")
    yield value.replace(b"'", b"\\'")
    yield _escaped(value, b'\\"$`')
    yield _escaped(value, bytes(byte for byte in range(33, 127) if byte not in UNRESERVED))
    yield _escaped(value, bytes(byte for byte in range(32, 127) if byte not in UNRESERVED and byte not in b"%+,/:=@"))
    yield _escaped(value, b"\\'").replace(b"\n", b"\\n").replace(b"\t", b"\\t")


def _escaped(value: bytes, special: bytes) -> bytes:
    return b"".join(b"\\" + bytes((byte,)) if byte in special else bytes((byte,)) for byte in value)


def _json(value: bytes) -> Iterator[bytes]:
    import json

    text = value.decode("utf-8", "surrogateescape")
    for ascii_only in (True, False):
        once = json.dumps(text, ensure_ascii=ascii_only)[1:-1]
        twice = json.dumps(once, ensure_ascii=ascii_only)[1:-1]
        for form in (once, once.replace("/", "\\/"), twice):
            yield form.encode("utf-8", "surrogateescape")
    yield repr(text)[1:-1].encode("utf-8", "surrogateescape")


def _markup(value: bytes) -> Iterator[bytes]:
    text = value.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    yield text
    yield text.replace(b'"', b"&quot;").replace(b"'", b"&#39;")
    yield text.replace(b'"', b"&quot;").replace(b"'", b"&#x27;")


ENCODERS: tuple[Callable[[bytes], Iterator[bytes]], ...] = (_base64, _percent, _quoted, _json, _markup)
