"""Base64 is folded into lines wherever it likes: a secret in it lies across them. Pure."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

SHORTEST_FOLD = 60  # characters; PEM has 64 in a line, base64(1) and MIME 76
ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"
PADDED = ALPHABET + b"="

_ONE = rb"[A-Za-z0-9+/_-]"
_LAST = rb"%b{%d}" % (_ONE, SHORTEST_FOLD)
# A line end first, and then what stands before it: looking for one byte is twenty times faster than for a line.
_FOLD = rb"\n(?:(?<=%b\n)|(?<=%b\r\n))[ \t]*%b" % (_LAST, _LAST, _ONE)


def unfolded(data: bytes, hide: Callable[[bytes], bytes]) -> bytes:
    """`data` with those runs of folded lines in which `hide` finds something unfolded, and that hidden.

    Every line is looked at once: an expression for a whole run would begin anew at each character of a long line.
    """
    pieces, at = [], 0
    fold = _compiled(_FOLD).search(data)
    while fold:
        begin, end = _run(data, fold.start())
        whole = b"".join(data[begin:end].split())
        hidden = hide(whole)
        if hidden != whole:
            pieces += [data[at:begin], hidden]
            at = end
        fold = _compiled(_FOLD).search(data, end)
    return b"".join((*pieces, data[at:])) if pieces else data


def fold_begin(data: bytes, end: int) -> int:
    """Where the folded lines before `end` begin that the next line may go on with; `end` when there are none."""
    while end:
        begin = data.rfind(b"\n", 0, end - 1) + 1
        if not _is_folded(data[max(begin, end - SHORTEST_FOLD - 2) : end].rstrip()[-SHORTEST_FOLD:]):
            break
        end = begin
    return end


def _run(data: bytes, fold: int) -> tuple[int, int]:
    """Where the folded lines around the line end at `fold` begin, which may be in mid-line, and where they end."""
    begin = data.rfind(b"\n", 0, fold) + 1
    begin += len(data[begin:fold].rstrip().rstrip(ALPHABET))
    while True:
        end = data.find(b"\n", fold + 1)
        line = data[fold + 1 : end if end >= 0 else len(data)]
        if end < 0 or not _is_folded(line.strip()):
            blanks = len(line) - len(line.lstrip(b" \t"))
            taken = len(line) - len(line.lstrip(b" \t").lstrip(PADDED))
            return begin, fold + 1 + taken if taken > blanks else fold
        fold = end


def _is_folded(line: bytes) -> bool:
    return len(line) >= SHORTEST_FOLD and not line.translate(None, ALPHABET)


_cache: dict[bytes, re.Pattern[bytes]] = {}


def _compiled(expression: bytes) -> re.Pattern[bytes]:
    """When first needed: few starts ever hide anything."""
    if expression not in _cache:
        import re

        _cache[expression] = re.compile(expression)
    return _cache[expression]
