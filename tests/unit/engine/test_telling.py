"""What becomes of a webhook whose server misbehaves: three tries, each with an end, one warning, no exception."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable

import pytest
from eventually import eventually

from freshtrack_deploy.engine import notices
from freshtrack_deploy.engine.run import World
from freshtrack_deploy.engine.runner import Result
from freshtrack_deploy.events import Notice
from freshtrack_deploy.host import accounts, net
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.model import Notify, Plan
from freshtrack_deploy.redaction import Redactor

Answer = Callable[[socket.socket], None]


CERTIFICATE = Path(__file__).resolve().parent.parent / "net" / "localhost.pem"  # signed by itself


class HastyClock(Clock):
    """Pauses take no time and are counted; what is waited for on the network takes as long as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses: list[float] = []

    def sleep(self, seconds: float, wake: object = None) -> bool:
        self.pauses.append(seconds)
        return False


def says(text: str) -> Answer:
    return lambda line: line.sendall(text.encode())


def hangs(line: socket.socket) -> None:
    """Until the other side has had enough."""
    with contextlib.suppress(OSError):
        while line.recv(4096):
            pass


def dribbles(line: socket.socket) -> None:
    """A byte now and then: no single wait is long."""
    over = threading.Event()
    with contextlib.suppress(OSError):
        line.sendall(b"HTTP/1.1 200 OK\r\nX: ")
        while not over.wait(0.02):
            line.sendall(b"x")


def pours(line: socket.socket) -> None:
    """An answer without an end, until the other side has had enough."""
    with contextlib.suppress(OSError):
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n")
        while True:
            line.sendall(bytes(65536))


# a slow machine may take the whole limit for what should end earlier: either sentence is right
SLOW: dict[str, Answer] = {"hangs": hangs, "dribbles": dribbles}
TOO_LATE = ("sent nothing for", "took longer than")
BAD: dict[str, tuple[Answer, str]] = {
    "closes": (says(""), "without response"),
    "500": (says("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"), "it says 500"),
    "429": (says("HTTP/1.1 429 Slowly\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n"), "it says 429"),
    "redirects": (says("HTTP/1.1 302 Elsewhere\r\nLocation: http://x.invalid/\r\n\r\n"), "it says 302"),
    "is not HTTP": (says("SSH-2.0-OpenSSH_9.2\r\n"), "does not answer as HTTP"),
}


class Server:
    """Treats every connection alike and counts them."""

    def __init__(self, answer: Answer, scheme: str = "http") -> None:
        self.asked: list[bytes] = []
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}/S3CR3TPATH"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # the listener is closed
            while True:
                line, _ = self._listener.accept()
                threading.Thread(target=self._treat, args=(line,), daemon=True).start()

    def _treat(self, line: socket.socket) -> None:
        with line:
            self.asked.append(_request(line))
            self._answer(line)

    def close(self) -> None:
        self._listener.close()


def _request(line: socket.socket) -> bytes:
    """All of it: what is closed with something unread resets the connection, and the answer with it."""
    data = b""
    while not _is_whole(data):
        piece = line.recv(65536)
        if not piece:
            break
        data += piece
    return data


def _is_whole(data: bytes) -> bool:
    head, end, body = data.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.splitlines() if line.lower().startswith(b"content-length:")]
    return bool(end) and len(body) >= int(lengths[0])


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Answer], Server]]:
    monkeypatch.setenv("no_proxy", "*")
    servers: list[Server] = []

    def start(answer: Answer) -> Server:
        servers.append(Server(answer))
        return servers[-1]

    yield start
    for one in servers:
        one.close()


class Telling:
    """What is said and done when somebody is told how a run ended. `error` is the last one, `secret` is to be hidden."""

    def __init__(self, notify: Notify, secret: str = "", **error: str) -> None:
        self.happened: list[Any] = []
        self.clock, redactor = HastyClock(), Redactor()
        redactor.add(secret)
        hands: Any = (self.clock, Signals(), None, redactor, self.happened.append, lambda: None, lambda: 0.5)
        world = World(*hands)
        plan = Plan("trial", (), folder="/", notify=notify)
        id = f"telling-{os.getpid()}"  # processes are known by it: those of the same test elsewhere must not be ours
        records = SimpleNamespace(last_error={"run": id, **error} if error else None)
        about: Any = {"plan": plan, "world": world, "inputs": {}, "counts": {"done": 1}, "records": records}
        run: Any = SimpleNamespace(id=id, account=accounts.current(), **about)
        notices.tell(run, Result("failed", 1) if error else Result("done", 0))

    @property
    def warnings(self) -> list[Notice]:
        return [event for event in self.happened if isinstance(event, Notice)]


def told(server: Server) -> list[Notice]:
    """The notices when that server is told how a run ended."""
    return Telling(Notify(webhook=server.url)).warnings


@pytest.mark.parametrize("answer", SLOW.values(), ids=SLOW)
def test_a_server_that_takes_its_time_is_left_after_three_tries(
    serve: Callable[[Answer], Server], answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries, post = [], net.post  # counted here: on a slow machine the limit may be over before the server hears of it
    monkeypatch.setattr(net, "post", lambda *given: tries.append(given) or post(*given))
    monkeypatch.setattr(notices, "LIMIT_S", 0.6)
    (warning,) = told(serve(answer))
    assert len(tries) == 3
    assert any(sentence in warning.text for sentence in TOO_LATE)
    assert "S3CR3TPATH" not in warning.text


@pytest.mark.parametrize(("answer", "problem"), BAD.values(), ids=BAD)
def test_a_server_that_misbehaves_is_asked_three_times_and_warned_of_once(
    serve: Callable[[Answer], Server], answer: Answer, problem: str
) -> None:
    server = serve(answer)
    (warning,) = told(server)
    eventually(lambda: len(server.asked) == 3)
    assert warning.level == "warning"
    assert problem in warning.text
    assert "S3CR3TPATH" not in warning.text


def test_the_tries_are_one_and_three_seconds_apart(serve: Callable[[Answer], Server]) -> None:
    telling = Telling(Notify(webhook=serve(says("")).url))
    assert telling.clock.pauses == [0, 1, 3]


def test_a_certificate_that_nobody_signed_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told might be read by anybody else."""
    monkeypatch.setenv("no_proxy", "*")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    heard: list[bytes] = []

    def answer(line: socket.socket) -> None:
        with contextlib.suppress(OSError), context.wrap_socket(line, server_side=True) as safe:
            heard.append(safe.recv(65536))

    server = Server(answer, "https")
    server._treat = answer  # type: ignore[method-assign]
    try:
        (warning,) = told(server)
    finally:
        server.close()
    assert "certificate" in warning.text
    assert "S3CR3TPATH" not in warning.text
    assert heard == []


def test_an_answer_without_an_end_is_not_waited_for(serve: Callable[[Answer], Server]) -> None:
    assert told(serve(pours)) == []


def test_a_command_that_does_not_end_is_ended_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "LIMIT_S", 0.3)
    telling = Telling(Notify(command="exec sleep 600"))
    (warning,) = telling.warnings
    assert warning.text == "the notify command was not told: it took longer than 0.3 s"
    assert telling.clock.pauses == [0, 1, 3]


def test_no_secret_is_told_wherever_the_text_has_it_from(serve: Callable[[Answer], Server], tmp_path: Path) -> None:
    server = serve(says("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))
    notify = Notify(command=f'printf %s "$RUN_MESSAGE" >{tmp_path}/told', webhook=server.url)
    Telling(notify, "c4n4ry-77", step="a", evidence="c4n4ry-77 was refused", message="", code="E_AUTH")
    body = json.loads(server.asked[0].partition(b"\r\n\r\n")[2])
    assert "; a failed: [secret] was refused [E_AUTH]" in body["text"]
    assert (tmp_path / "told").read_text() == body["text"]


def test_the_control_a_server_that_behaves_is_asked_once_and_nobody_warned(
    serve: Callable[[Answer], Server],
) -> None:
    server = serve(says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"))
    assert told(server) == []
    (asked,) = server.asked
    body = json.loads(asked.partition(b"\r\n\r\n")[2])
    assert body["text"].endswith(": done (1 done)")
