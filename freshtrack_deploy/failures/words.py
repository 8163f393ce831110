"""Text as it is compared: bytes, in lower case, with plain quotes, word by word. Pure."""

from __future__ import annotations

SEPARATED = bytes(
    byte if chr(byte).isalnum() or byte >= 0x80 or byte == ord("_") else ord(" ") for byte in bytes(range(256)).lower()
)
QUOTES = ((b"\xc2\xa0", b" "), *((quote.encode(), b"'") for quote in "\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb"))


def plain(text: bytes) -> bytes:
    """Typographic quotes and spaces become plain ones."""
    if not text.isascii():
        for quote, replacement in QUOTES:
            text = text.replace(quote, replacement)
    return text


def words(text: bytes) -> list[bytes]:
    """The words of a text, lower-cased; everything but ASCII letters, digits, `_` and what is not ASCII separates."""
    return text.translate(SEPARATED).split()
