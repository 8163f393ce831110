"""One file over the network into a partial file: resumed where it broke off, watched while it comes.

RFC 9110: Range and If-Range (13.1.5, 14.2), 206 and 416 (15.3.7, 15.5.17), Retry-After (10.2.3).
"""

from __future__ import annotations

from freshtrack_deploy.actions.waiting import rest
from freshtrack_deploy.host import facts, net
from freshtrack_deploy.host.sockets import Interrupted, Unreachable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.net import Reply
    from freshtrack_deploy.host.partials import Partial
    from freshtrack_deploy.host.sockets import Line

MOST_FRUITLESS = 3  # tries in a row that brought nothing
MOST_TRIES = 100  # of one source, however little each brings
FIRST_PAUSE = 1.0  # seconds, doubled after each fruitless try
LONGEST_PAUSE = 120.0  # seconds; a server that wants longer is left for the next mirror
PROGRESS_S = 1.0

CODES = {401: "E_AUTH", 403: "E_AUTH", 407: "E_AUTH", 404: "E_NOT_FOUND", 410: "E_NOT_FOUND"}
COME_BACK = (408, 425, 429, 500, 502, 503, 504)
TRANSIENT = ("E_NETWORK", "E_TIMEOUT")


class NotNow(Unreachable):
    """The server asks to come back after some seconds."""

    def __init__(self, sentence: str, after: float) -> None:
        super().__init__("http", sentence)
        self.after = after


def fetch(url: str, partial: Partial, title: str, line: Line, host: Host) -> None:
    """Bring the whole file, in as many tries as bring it further. Raises Unreachable, Interrupted and OSError."""
    fruitless = 0
    for _ in range(MOST_TRIES):
        before = partial.size
        try:
            return _once(url, partial, title, line, host)
        except Unreachable as error:
            fruitless = 0 if partial.size > before else fruitless + 1
            pause = _pause(error, fruitless)
            if pause > LONGEST_PAUSE or fruitless >= MOST_FRUITLESS:
                raise
            host.say(f"downloading {title}: {error}; going on in {pause:g} s")
            _rest(host, pause)
    raise Unreachable("cut", f"{net.shown(url)} broke off {MOST_TRIES} times")


def _pause(error: Unreachable, fruitless: int) -> float:
    """Seconds to wait after a failure; endless for one that waiting cannot help."""
    if error.code not in TRANSIENT or error.stage == "deadline":
        return float("inf")
    return error.after if isinstance(error, NotNow) else FIRST_PAUSE * 2.0 ** max(0, fruitless - 1)


def _rest(host: Host, seconds: float) -> None:
    rest(host, seconds)
    if host.signals.end_step:
        raise Interrupted


def _once(url: str, partial: Partial, title: str, line: Line, host: Host) -> None:
    with net.get(url, line, headers=range_headers(url, partial)) as reply:
        if _is_complete(reply, partial):
            return
        total = _begin(reply, url, partial)
        _require_room(partial, total)
        _receive(reply, partial, total, Progress(title, partial.size, total, host))
        if total is not None and partial.size != total:
            raise Unreachable("cut", f"{net.shown(url)} broke off after {partial.size} of {total} bytes")


def range_headers(url: str, partial: Partial) -> dict[str, str]:
    """Ask for the rest of what has arrived, on condition that it is still the same version where we know that.

    From another mirror no version is known: the checksum at the end decides then.
    """
    if not partial.size:
        return {}
    validator = partial.validator(url)
    return {"Range": f"bytes={partial.size}-", **({"If-Range": validator} if validator else {})}


def _is_complete(reply: Reply, partial: Partial) -> bool:
    """416 says that nothing lies behind what we have: all is there, or it is another file by now."""
    if reply.status != 416:
        return False
    if partial.size and _total(reply) == partial.size:
        return True
    partial.restart()
    raise Unreachable("cut", f"{net.shown(reply.url)} is another file by now")


def _begin(reply: Reply, url: str, partial: Partial) -> int | None:
    """Make the partial file ready for what comes; return the size of the whole file where the server says it."""
    if reply.status == 206 and content_range(reply.headers.get("content-range", ""))[0] == partial.size:
        partial.resumed = True
        return _total(reply)
    if reply.status == 206:
        partial.restart()
        raise Unreachable("cut", f"{net.shown(reply.url)} sent another part than asked for")
    if reply.status != 200:
        raise _refused(reply)
    partial.restart()
    partial.remember(url, _validator(reply))
    length = reply.headers.get("content-length", "")
    return int(length) if length.isdigit() else None


def _require_room(partial: Partial, total: int | None) -> None:
    """Better now than after an hour, with a disk that is full for everybody else as well."""
    disk = facts.disk(partial.path)
    if total is not None and disk is not None and disk.free < total - partial.size:
        lack = f"{(total - partial.size) / 1e6:.0f} MB are to come, {disk.free / 1e6:.0f} MB are free on {disk.mount}"
        raise Unreachable("disk", lack, "E_DISK")


def _refused(reply: Reply) -> Unreachable:
    sentence = f"{net.shown(reply.url)} answers {reply.status}"
    if reply.status not in COME_BACK:
        return Unreachable("http", sentence, CODES.get(reply.status, "E_UNKNOWN"))
    after = retry_after(reply.headers.get("retry-after", ""), reply.headers.get("date", ""))
    if after is None:
        return Unreachable("http", sentence)
    return NotNow(f"{sentence} (Retry-After: {after:.0f})", after)


def retry_after(text: str, date: str) -> float | None:
    """Seconds of a Retry-After header, which may also be a point in time; None: it says nothing."""
    from email.utils import parsedate_to_datetime

    if text.strip().isdigit():
        return float(text)
    try:
        span = parsedate_to_datetime(text) - parsedate_to_datetime(date)  # both by the server's clock
    except (TypeError, ValueError):
        return None
    return max(0.0, span.total_seconds())


def _validator(reply: Reply) -> str:
    """What If-Range may carry: a strong ETag, else the date; a weak ETag does not promise the same bytes."""
    tag = reply.headers.get("etag", "")
    return tag if tag.startswith('"') else reply.headers.get("last-modified", "")


def _total(reply: Reply) -> int | None:
    return content_range(reply.headers.get("content-range", ""))[1]


def content_range(text: str) -> tuple[int | None, int | None]:
    """First byte and size of the whole of a Content-Range: "bytes 5-9/10" -> (5, 10), "bytes */10" -> (None, 10)."""
    unit, _, rest_of_it = text.strip().partition(" ")
    span, _, size = rest_of_it.partition("/")
    first = span.partition("-")[0]
    if unit.lower() != "bytes":
        return None, None
    return (int(first) if first.isdigit() else None), (int(size) if size.isdigit() else None)


def _receive(reply: Reply, partial: Partial, total: int | None, progress: Progress) -> None:
    while total is None or partial.size < total:
        piece = reply.read()
        if not piece:
            return
        partial.append(piece)
        progress.at(partial.size)


class Progress:
    """Tells the operator about once a second how far a download is, how fast, and for how long."""

    def __init__(self, title: str, size: int, total: int | None, host: Host) -> None:
        self._title = title
        self._total = total
        self._host = host
        self._begun_at = self._said_at = host.clock.monotonic()
        self._begun_size = size

    def at(self, size: int) -> None:
        """So many bytes are there now."""
        now = self._host.clock.monotonic()
        if now - self._said_at < PROGRESS_S:
            return
        self._said_at = now
        rate = (size - self._begun_size) / (now - self._begun_at)
        self._host.say(f"downloading {self._title}: {progress_text(size, self._total, rate)}")
        if self._host.tick:
            self._host.tick()


def progress_text(size: int, total: int | None, rate: float) -> str:
    """ "12.3 of 45.6 MB (27 %), 3.4 MB/s, 10 s left"; sizes in bytes, rate in bytes a second."""
    speed = f"{rate / 1e6:.1f} MB/s"
    if not total:
        return f"{size / 1e6:.1f} MB, {speed}"
    left = f", {(total - size) / rate:.0f} s left" if rate > 0 else ""
    return f"{size / 1e6:.1f} of {total / 1e6:.1f} MB ({100 * size // total} %), {speed}{left}"
