"""What the standard library does in C, without the Python around it: `json` and `signal` load re, enum and functools,
`hashlib` loads OpenSSL, and each takes about as long as the interpreter itself needs to start.
"""

from __future__ import annotations

from _json import encode_basestring, encode_basestring_ascii, make_encoder, make_scanner

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal as signal
    from hashlib import sha256 as sha256
    from typing import Any, Callable
else:
    import _signal as signal  # noqa: F401

    try:
        from _sha2 import sha256
    except ImportError:  # before Python 3.12
        try:
            from _sha256 import sha256
        except ImportError:  # where the administrator allows OpenSSL only
            from hashlib import sha256  # noqa: F401


class _Reading:
    """How json.JSONDecoder is set up when nobody asks for anything."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = float


COMPACT = (",", ":")
SPACED = (", ", ": ")  # as json.dumps writes it

_scan: Callable[[str, int], tuple[Any, int]] = make_scanner(_Reading)  # type: ignore[arg-type]


def loads(content: str | bytes) -> Any:
    """json.loads of a text, as it is or in UTF-8. Raises ValueError."""
    text = (content if isinstance(content, str) else content.decode()).strip(" \t\n\r")
    try:
        value, end = _scan(text, 0)
    except StopIteration as stopped:
        raise ValueError(f"not JSON at character {stopped.value}") from None
    if end != len(text):
        raise ValueError(f"not JSON after character {end}")
    return value


def dumps(
    value: object,
    *,
    sort_keys: bool = False,
    ensure_ascii: bool = True,
    allow_nan: bool = True,
    separators: tuple[str, str] = COMPACT,
    default: Callable[[Any], object] | None = None,
) -> str:
    """json.dumps, compact unless told otherwise. Raises ValueError and TypeError as that does."""
    text = encode_basestring_ascii if ensure_ascii else encode_basestring
    encode = make_encoder({}, default or _refuse, text, None, *separators[::-1], sort_keys, False, allow_nan)
    return "".join(encode(value, 0))


def _refuse(value: object) -> object:
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
