"""The action download against a server that behaves as badly as servers do."""

from __future__ import annotations

import hashlib
import os
import re
import threading

import pytest

from freshtrack_deploy.actions import download, transfer
from freshtrack_deploy.host.partials import Partial
from freshtrack_deploy.host.sockets import Unreachable
from freshtrack_deploy.model import Artifact, Prediction, Step
from freshtrack_deploy.record import replace

BODY = bytes(range(256)) * 2000
HALF = len(BODY) // 2
SHA = hashlib.sha256(BODY).hexdigest()
OTHER = b"another version" * 40_000


class Source:
    """A file on a server: serves ranges, and breaks off or changes as told."""

    def __init__(self, body: bytes = BODY, tag: str = '"v1"', ranges: bool = True) -> None:
        self.body = body
        self.tag = tag
        self.ranges = ranges
        self.cuts = 0  # how many answers still break off in the middle
        self.statuses: list[tuple[int, dict[str, str]]] = []  # answers that come first

    def __call__(self, request) -> None:
        if self.statuses:
            status, headers = self.statuses.pop(0)
            request.reply(status, b"", **headers)
            return
        first = self.first_byte(request)
        if first is not None and first >= len(self.body):
            request.reply(416, b"", Content_Range=f"bytes */{len(self.body)}")
            return
        part = self.body[first or 0 :]
        headers = {"ETag": self.tag} if self.tag else {}
        if first is not None:
            headers["Content_Range"] = f"bytes {first}-{len(self.body) - 1}/{len(self.body)}"
        request.head(200 if first is None else 206, len(part), **headers)
        if self.cuts:
            self.cuts -= 1
            request.wfile.write(part[: len(part) // 2])
            request.cut()
        else:
            request.wfile.write(part)

    def first_byte(self, request) -> int | None:
        asked = request.headers.get("Range", "")
        condition = request.headers.get("If-Range")
        if not (self.ranges and asked) or (condition and condition != self.tag):
            return None
        return int(asked.partition("=")[2].rstrip("-"))


@pytest.fixture
def source(server) -> Source:
    server.answer = Source()
    return server.answer


@pytest.fixture
def ready(host, server, skipping_clock):
    """A function that makes step and host for an artifact on the server."""

    def make(*urls: str, sha256: str = SHA, sha256_url: str = "", **settings):
        places = tuple(url if "://" in url else server.url + url for url in urls or ("/app.tar",))
        artifact = Artifact("app", places, sha256, sha256_url)
        step = Step("get", "get", "download", {"artifact": "app", "path": "out/app.bin", **settings})
        return step, replace(host, artifacts={"app": artifact}, clock=skipping_clock)

    return make


def content(host) -> bytes:
    with open(f"{host.folder}/out/app.bin", "rb") as file:
        return file.read()


def ranges(server) -> list[str]:
    return [headers.get("range", "") for _, headers in server.seen]


def leftovers(host) -> list[str]:
    return os.listdir(host.downloads)


def test_a_file_is_brought_verified_and_nothing_is_left_over(source, server, ready):
    step, host = ready(mode="640")
    outcome = download.apply(step, host)
    assert (outcome.ok, outcome.changed, content(host) == BODY) == (True, True, True)
    assert os.stat(f"{host.folder}/out/app.bin").st_mode & 0o7777 == 0o640
    assert leftovers(host) == []


def test_the_right_file_is_not_brought_again(source, server, ready):
    step, host = ready()
    download.apply(step, host)
    assert download.apply(step, host).changed is False
    assert len(server.seen) == 1


def test_a_break_in_the_middle_is_resumed(source, server, ready):
    source.cuts = 3
    step, host = ready()
    assert download.apply(step, host).ok
    assert content(host) == BODY
    assert ranges(server) == [
        "",
        f"bytes={HALF}-",
        f"bytes={HALF + HALF // 2}-",
        f"bytes={HALF + HALF // 2 + HALF // 4}-",
    ]
    assert server.seen[1][1]["if-range"] == '"v1"'


def test_what_an_earlier_start_brought_is_used(source, server, ready):
    source.cuts = 100
    source.statuses = [(404, {})]
    step, host = ready("/gone", "/app.tar")
    signals = host.signals
    calls = []

    def stop(text: str) -> None:
        calls.append(text)
        signals.end_step = True

    outcome = download.apply(step, replace(host, say=stop))
    assert (outcome.ok, outcome.interrupted) == (False, True)
    assert len(leftovers(host)) == 2
    signals.end_step = False
    source.cuts = 0
    server.seen.clear()
    assert download.apply(step, host).ok
    assert ranges(server)[0] == f"bytes={HALF}-"
    assert content(host) == BODY


def test_a_server_without_ranges_is_asked_for_all_of_it(source, server, ready):
    source.ranges = False
    source.cuts = 1
    step, host = ready()
    assert download.apply(step, host).ok
    assert content(host) == BODY


def test_a_server_that_always_cuts_and_knows_no_ranges_is_given_up(source, server, ready):
    source.ranges = False
    source.cuts = 1000
    step, host = ready()
    outcome = download.apply(step, host)
    assert (outcome.ok, outcome.code) == (False, "E_NETWORK")
    assert f"broke off after {HALF} of {len(BODY)} bytes" in outcome.message
    assert len(server.seen) <= 5


def test_a_file_that_changes_between_two_tries_is_brought_from_the_start(source, server, ready):
    """With If-Range the server notices; without a validator the checksum does."""
    step, host = ready(sha256=hashlib.sha256(OTHER).hexdigest())
    source.cuts = 1

    def change(text: str) -> None:
        source.body, source.tag = OTHER, '"v2"'

    assert download.apply(step, replace(host, say=change)).ok
    assert content(host) == OTHER


def test_a_change_that_no_validator_shows_is_found_by_the_checksum(source, server, ready):
    source.tag = ""
    source.cuts = 1
    step, host = ready(sha256=hashlib.sha256(OTHER).hexdigest())

    def change(text: str) -> None:
        source.body = OTHER

    said = []
    assert download.apply(step, replace(host, say=lambda text: (said.append(text), change(text)))).ok
    assert content(host) == OTHER
    assert said[-1] == "app changed between two tries: downloading it from the start"


def test_a_shorter_file_by_now_is_brought_from_the_start(source, server, ready):
    source.tag = ""
    source.cuts = 1
    step, host = ready(sha256=hashlib.sha256(b"short").hexdigest())

    def change(text: str) -> None:
        source.body = b"short"

    assert download.apply(step, replace(host, say=change)).ok
    assert content(host) == b"short"


def test_a_wrong_hash_is_never_used(source, server, ready):
    step, host = ready(sha256="0" * 64)
    outcome = download.apply(step, host)
    assert (outcome.ok, outcome.code) == (False, "E_PKG_CORRUPT")
    assert f"has SHA-256 {SHA}, not {'0' * 64}" in outcome.message
    assert not os.path.exists(f"{host.folder}/out")
    assert len(server.seen) == 1


def test_mirrors_are_tried_in_turn(server, ready):
    good = Source()
    bad = Source(body=OTHER)

    def answer(request) -> None:
        {"/dead": lambda: request.reply(404), "/bad": lambda: bad(request), "/good": lambda: good(request)}[
            request.path
        ]()

    server.answer = answer
    step, host = ready("http://127.0.0.1:1/x", "/dead", "/bad", "/good")
    assert download.apply(step, host).ok
    assert content(host) == BODY


def test_when_every_mirror_fails_each_is_named_and_a_retry_counts_if_it_helps_one(server, ready):
    server.answer = lambda request: request.reply(404)
    step, host = ready("/a", "http://127.0.0.1:1/b")
    outcome = download.apply(step, host)
    assert outcome.code == "E_NETWORK"
    assert outcome.message == f"{server.url}/a answers 404; 127.0.0.1:1 refuses connections"
    step, host = ready("/a", "/b")
    assert download.apply(step, host).code == "E_NOT_FOUND"


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_asks_to_come_back_is_obeyed(source, server, ready, skipping_clock, status):
    source.statuses = [(status, {"Retry_After": "7"}), (status, {"Retry_After": "9"})]
    step, host = ready()
    assert download.apply(step, host).ok
    assert skipping_clock.skipped == pytest.approx(16, abs=0.5)
    assert host.said[0] == f"downloading app: {server.url}/app.tar answers {status} (Retry-After: 7); going on in 7 s"


def test_a_server_that_wants_an_hour_is_left_for_the_next(source, server, ready, skipping_clock):
    source.statuses = [(503, {"Retry_After": "3600"})]
    step, host = ready("/a", "/b")
    assert download.apply(step, host).ok
    assert skipping_clock.skipped == 0


@pytest.mark.parametrize(
    ("status", "code"), [(401, "E_AUTH"), (403, "E_AUTH"), (404, "E_NOT_FOUND"), (418, "E_UNKNOWN")]
)
def test_what_a_retry_cannot_help_is_not_retried(source, server, ready, status, code):
    source.statuses = [(status, {})] * 9
    step, host = ready()
    assert download.apply(step, host).code == code
    assert len(server.seen) == 1


def test_a_stall_times_out_and_keeps_what_came(source, server, line, host, skipping_clock):
    def stall(request) -> None:
        request.head(200, len(BODY))
        request.wfile.write(BODY[:HALF])
        request.stall()

    server.answer = stall
    quick = replace(host, clock=skipping_clock)
    with Partial(host.downloads, "x") as partial:
        with pytest.raises(Unreachable, match=r"sent nothing for 0\.5 s") as caught:
            transfer.fetch(server.url, partial, "x", replace(line, clock=skipping_clock), quick)
        assert caught.value.code == "E_TIMEOUT"
    assert len(server.seen) == transfer.MOST_FRUITLESS + 1


def test_the_attempts_timeout_ends_a_slow_download(server, ready):
    def trickle(request) -> None:
        request.head(200, 10_000)
        while not server.over.wait(0.05):
            request.wfile.write(b".")

    server.answer = trickle
    step, host = ready()
    outcome = download.apply(step, replace(host, timeout=0.4))
    assert (outcome.ok, outcome.code, outcome.timed_out) == (False, "E_TIMEOUT", True)


def test_a_run_that_has_to_end_stops_the_download_and_keeps_what_came(server, ready):
    def stall(request) -> None:
        request.head(200, len(BODY))
        request.wfile.write(BODY[:HALF])
        request.stall()

    server.answer = stall
    step, host = ready()
    threading.Timer(0.2, lambda: setattr(host.signals, "end_step", True)).start()
    outcome = download.apply(step, host)
    assert (outcome.ok, outcome.interrupted, outcome.message) == (False, True, "interrupted while downloading app")
    assert any(os.path.getsize(f"{host.downloads}/{name}") == HALF for name in leftovers(host))


def test_a_finished_partial_file_needs_no_network(ready, server):
    step, host = ready()
    with Partial(host.downloads, download._name(step, host.artifacts["app"], SHA)) as partial:
        partial.append(BODY)
    assert download.apply(step, host).ok
    assert server.seen == []
    assert content(host) == BODY


def test_the_checksum_may_be_published_elsewhere(server, ready):
    good = Source()
    sums = f"{'1' * 64}  other.tar\n{SHA} *app.tar\n".encode()
    server.answer = lambda request: request.reply(200, sums) if request.path == "/SUMS" else good(request)
    step, host = ready(sha256="", sha256_url=server.url + "/SUMS")
    assert download.apply(step, host).ok
    step, host = ready("/unlisted.tar", sha256="", sha256_url=server.url + "/SUMS")
    outcome = download.apply(step, host)
    assert (outcome.code, outcome.message) == ("E_CONFIG", f"{server.url}/SUMS has no SHA-256 of unlisted.tar")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (SHA, SHA),
        (SHA.upper() + "\n", SHA),
        (f"{SHA}  ./dist/app.tar", SHA),
        (f"{'1' * 64}  a\n{SHA}  app.tar", SHA),
        (f"{SHA}  other.tar", ""),
        (f"{SHA}\n{'1' * 64}", ""),
        ("<html>", ""),
        ("", ""),
    ],
)
def test_checksums_are_read_as_sha256sum_writes_them(text, found):
    assert download.parse_sums(text, ["app.tar"]) == found


def test_a_full_disk_is_said(source, ready):
    import resource

    step, host = ready()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        outcome = download.apply(step, host)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (outcome.ok, outcome.code) == (False, "E_DISK")


def test_a_file_that_cannot_fit_is_not_begun(server, ready):
    server.answer = lambda request: request.head(200, 10**18)
    step, host = ready()
    outcome = download.apply(step, host)
    assert (outcome.ok, outcome.code) == (False, "E_DISK")
    assert outcome.message.startswith("1000000000000 MB are to come, ")
    assert len(server.seen) == 1


def test_passwords_of_urls_are_never_said(server, ready):
    server.answer = lambda request: request.reply(403)
    step, host = ready(server.url.replace("//", "//ada:geheim@") + "/x?sig=geheim")
    assert "geheim" not in download.apply(step, host).message + "".join(host.said)


def test_a_dry_run_asks_nobody(ready, server, source):
    step, host = ready()
    assert download.check(step, host).verdict == Prediction.WOULD_CHANGE
    download.apply(step, host)
    server.seen.clear()
    assert download.check(step, host).verdict == Prediction.NO_CHANGE
    published, there = ready(sha256="", sha256_url="http://x.invalid/")
    assert download.check(published, there).verdict == Prediction.UNKNOWN
    with open(f"{host.folder}/out/app.bin", "ab") as file:
        file.write(b"!")
    assert download.check(step, host).verdict == Prediction.WOULD_CHANGE
    assert server.seen == []


def test_the_undo_is_to_restore_the_place(ready):
    step, host = ready()
    assert download.undo(step, host).paths == (f"{host.folder}/out/app.bin",)


def test_progress_is_said_while_it_comes(source, ready, monkeypatch):
    """A second of this program's clock is none of ours."""
    monkeypatch.setattr(transfer, "PROGRESS_S", 0.0)
    said = []
    step, host = ready()
    clock = Steady(host.clock)
    assert download.apply(step, replace(host, say=said.append, clock=clock)).ok
    assert len(said) > 1
    assert re.fullmatch(r"downloading app: [\d.]+ of [\d.]+ MB \(\d+ %\), [\d.]+ MB/s, \d+ s left", said[0]), said
    assert " (100 %), " in said[-1]


class Steady:
    """A clock on which every look takes ten milliseconds."""

    def __init__(self, clock) -> None:
        self._clock = clock
        self._now = clock.monotonic()

    def monotonic(self) -> float:
        self._now += 0.01
        return self._now

    def __getattr__(self, name: str):
        return getattr(self._clock, name)


def test_progress_says_how_far_how_fast_and_how_long():
    assert transfer.progress_text(12_300_000, 45_600_000, 3_330_000) == "12.3 of 45.6 MB (26 %), 3.3 MB/s, 10 s left"
    assert transfer.progress_text(12_300_000, None, 0) == "12.3 MB, 0.0 MB/s"


def test_a_retry_after_may_be_a_date():
    date = "Mon, 26 Jan 2026 12:00:00 GMT"
    assert transfer.retry_after("Mon, 26 Jan 2026 12:00:30 GMT", date) == 30
    assert transfer.retry_after("Mon, 26 Jan 2026 11:00:00 GMT", date) == 0
    assert transfer.retry_after("120", "") == 120
    assert transfer.retry_after("soon", date) is None
    assert transfer.retry_after("", "") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bytes 5-9/10", (5, 10)),
        ("bytes */10", (None, 10)),
        ("bytes 5-9/*", (5, None)),
        ("items 1-2/3", (None, None)),
        ("", (None, None)),
    ],
)
def test_content_ranges_are_read(text, found):
    assert transfer.content_range(text) == found
