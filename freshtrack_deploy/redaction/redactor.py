"""The filter itself: whole texts at once, or a stream whose pieces are cut anywhere."""

from __future__ import annotations

from freshtrack_deploy.redaction.folds import SHORTEST_FOLD, fold_begin, unfolded
from freshtrack_deploy.redaction.forms import base64, beginnings, forms, is_ordinary, rarest
from freshtrack_deploy.redaction.shapes import MARK, MARK_BYTES, spans

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builtins import bytes as Bytes  # the class has a method of that name
    from re import Pattern


__all__ = ["MARK", "Redactor", "Stream"]

HELD = 16 * 1024  # bytes of a line without an end that are held back until more comes
CUTS = 16  # places at which such a line is tried to be cut

_KEY_BEGIN, _KEY_END = b"-----BEGIN ", b"-----END "
_KEY_NAME = b"PRIVATE KEY"
_KEY_RAREST = rarest(_KEY_NAME)
_KEY_HEADERS = (b"Proc-Type:", b"DEK-Info:", b"Comment:", b"X-")
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="


class Redactor:
    """Knows the secrets of a run. `add` them before anything that might show them is written."""

    def __init__(self) -> None:
        self._added: set[str] = set()
        self._literals: tuple[tuple[Bytes, int], ...] = ()  # each with its rarest byte
        self._alone: tuple[tuple[Bytes, Pattern[Bytes]], ...] = ()
        self.beginnings: tuple[Bytes, ...] = ()  # of secrets with several lines: a stream holds those back

    @property
    def longest(self) -> int:
        """The length of the longest form, in bytes, folded as base64 is: what a stream must hold back at least."""
        longest = max((len(form) for form, _ in (*self._literals, *self._alone)), default=0)
        return longest + longest // SHORTEST_FOLD * 2 + 2 * SHORTEST_FOLD

    def add(self, value: str) -> None:
        """Hide `value` from now on, in every form. An empty value hides nothing."""
        secret = value.encode("utf-8", "surrogateescape").strip()
        if not secret or value in self._added:
            return
        self._added.add(value)
        hidden = set(base64(secret) if is_ordinary(secret) else forms(secret))
        if is_ordinary(secret):
            self._alone += tuple((form, _standing_alone(form)) for form in forms(secret) if form not in hidden)
        known = sorted(hidden.union(form for form, _ in self._literals), key=lambda form: (-len(form), form))
        self._literals = tuple((form, rarest(form)) for form in known)
        self.beginnings = tuple(one for form in known for one in beginnings(form))

    def text(self, text: str) -> str:
        """The text without secrets."""
        return self.bytes(text.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")

    def bytes(self, data: Bytes) -> Bytes:
        """The same for a whole content."""
        return self.shapes(self.values(self.keys(data)))

    def stream(self) -> Stream:
        """The same for what comes in pieces."""
        return Stream(self)

    def values(self, data: Bytes) -> Bytes:
        """Hide the known secrets."""
        return self._literally(unfolded(data, self._literally) if self._literals else data)

    def _literally(self, data: Bytes) -> Bytes:
        for form, rare in self._literals:
            if rare in data:
                data = MARK_BYTES.join(data.split(form))  # `replace` reads everything twice
        for form, expression in self._alone:
            if form in data:
                data = expression.sub(MARK_BYTES, data)
        return data

    def shapes(self, data: Bytes) -> Bytes:
        """Hide what looks like a secret."""
        pieces, at = [], 0
        for start, end in spans(data):
            pieces += [data[at:start], MARK_BYTES]
            at = end
        return b"".join((*pieces, data[at:])) if pieces else data

    def keys(self, data: Bytes) -> Bytes:
        """Hide private keys that stand in `data` as a whole."""
        return KeyBlocks().hide(data) if _may_hold_a_key(data) else data


class Stream:
    """Redacts what comes in pieces. Whole lines are passed on at once, a line without an end piecemeal."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._blocks = KeyBlocks()
        self._held = b""

    def feed(self, data: bytes) -> bytes:
        """What can be shown of everything fed so far and not yet shown."""
        data = self._held + data
        end = self._safe_end(data)
        if len(data) - end <= HELD:
            self._held = data[end:]
            return self._hide(data[:end]) if end else b""
        return self._feed_unbroken(data)

    def flush(self) -> bytes:
        """The rest: there is no more to come."""
        rest, self._held = self._held, b""
        return self._hide(rest) if rest else b""

    def _safe_end(self, data: bytes) -> int:
        """Where the last whole line ends, or before that, where a secret of several lines may have begun."""
        end = _line_end(data)
        begun = next((one for one in self._redactor.beginnings if data.endswith(one, 0, end)), b"")
        return min(end - len(begun), fold_begin(data, end))

    def _feed_unbroken(self, data: bytes) -> bytes:
        """Show what no secret can reach that goes on in what comes next, and nothing but whole ones."""
        reach = max(self._redactor.longest, HELD // 32)
        cut = len(data) - max(self._redactor.longest, HELD // 4)
        for _ in range(CUTS):
            if cut <= 0:
                self._held = data
                return b""
            if self._is_between(data[max(0, cut - reach) : cut], data[cut : cut + reach]):
                self._held = data[cut:]
                return self._hide(data[:cut])
            cut -= 1 + reach // 7
        return self._feed_hidden(data)

    def _is_between(self, before: bytes, after: bytes) -> bool:
        """Whether no secret has its beginning in one and its end in the other."""
        hide = self._redactor.bytes
        return hide(before) + hide(after) == hide(before + after)

    def _feed_hidden(self, data: bytes) -> bytes:
        """Secret after secret: hide first, hold back after. Done again with the next piece, it changes nothing."""
        data = self._hide(data)
        keep = max(self._redactor.longest, HELD // 4)
        self._held = data[-keep:]
        return data[:-keep]

    def _hide(self, data: bytes) -> bytes:
        if self._blocks.inside or _may_hold_a_key(data):
            data = self._blocks.hide(data)
        return self._redactor.shapes(self._redactor.values(data))


class KeyBlocks:
    """Hides the lines between the BEGIN and END of private keys, which may come in several pieces.

    A line that cannot belong to a key ends the block as well: a BEGIN that is only mentioned must not swallow the rest.
    """

    def __init__(self) -> None:
        self.inside = False

    def hide(self, data: bytes) -> bytes:
        """The next piece, whole lines, without the lines of keys."""
        return b"".join(self._line(line) for line in data.splitlines(keepends=True))

    def _line(self, line: bytes) -> bytes:
        if self.inside and _KEY_END in line:
            self.inside = False
            return line[line.index(_KEY_END) :]
        self.inside = self.inside and _is_of_a_key(line)
        if self.inside:
            return b""
        begin = line.find(_KEY_BEGIN)
        if begin < 0 or _KEY_NAME not in line[begin:]:
            return line
        end = line.find(_KEY_END, begin)
        head = line.index(b"-----", begin + len(_KEY_BEGIN)) + 5
        if end >= 0:  # on one line, as JSON and environments have it
            return line[:head] + MARK_BYTES + line[end:]
        self.inside = True
        return line[:head] + MARK_BYTES + b"\n"


def _may_hold_a_key(data: bytes) -> bool:
    return _KEY_RAREST in data and _KEY_NAME in data


def _is_of_a_key(line: bytes) -> bool:
    return not line.strip().translate(None, _BASE64) or line.lstrip().startswith(_KEY_HEADERS)


def _standing_alone(form: bytes) -> Pattern[bytes]:
    """A short value hides nothing inside a longer word, and one of one to three bytes only where values stand."""
    import re

    before = rb"(?<![\w.-])" if len(form) > 3 else rb"(?<=[=:\"'@])"
    return re.compile(before + re.escape(form) + rb"(?![\w-])")


def _line_end(data: bytes) -> int:
    """Where the last whole line ends; a carriage return ends a line of a progress display."""
    return max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
