"""Base64 is folded into lines wherever it likes: a secret in it lies across them. Pure."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

SHORTEST_FOLD = 60  # characters; PEM has 64 in a line, base64(1) and MIME 76
ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"

_ONE = rb"[A-Za-z0-9+/_-]"
_LINE = rb"%b{%d,}" % (_ONE, SHORTEST_FOLD)
_END = rb"\r?\n[ \t]*"
_RUN = rb"(?:%b%b)+%b+=*" % (_LINE, _END, _ONE)
_LAST = rb"%b{%d}" % (_ONE, SHORTEST_FOLD)
# A line end first, and then what stands before it: looking for one byte is twenty times faster than for a line.
_FOLD = rb"\n(?:(?<=%b\n)|(?<=%b\r\n))[ \t]*%b" % (_LAST, _LAST, _ONE)


def unfolded(data: bytes, hide: Callable[[bytes], bytes]) -> bytes:
    """`data` with those runs of folded lines in which `hide` finds something unfolded, and that hidden."""
    if not _compiled(_FOLD).search(data):
        return data

    def shown(run: re.Match[bytes]) -> bytes:
        whole = b"".join(run[0].split())
        hidden = hide(whole)
        return run[0] if hidden == whole else hidden

    return _compiled(_RUN).sub(shown, data)


def fold_begin(data: bytes, end: int) -> int:
    """Where the folded lines before `end` begin that the next line may go on with; `end` when there are none."""
    while end:
        begin = data.rfind(b"\n", 0, end - 1) + 1
        line = data[begin:end].rstrip()
        if len(line) < SHORTEST_FOLD or line[-SHORTEST_FOLD:].translate(None, ALPHABET):
            break
        end = begin
    return end


_cache: dict[bytes, re.Pattern[bytes]] = {}


def _compiled(expression: bytes) -> re.Pattern[bytes]:
    """When first needed: few starts ever hide anything."""
    if expression not in _cache:
        import re

        _cache[expression] = re.compile(expression)
    return _cache[expression]
