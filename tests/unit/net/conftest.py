"""Servers on the loopback that behave as they are told, and the lines and hosts to ask them with."""

from __future__ import annotations

import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.sockets import Limits, Line

CERTIFICATE = Path(__file__).with_name("localhost.pem")  # for tests on loopback only


class Server:
    """A web server on loopback. `answer(request)` decides what happens; `seen` keeps the requests."""

    def __init__(self, certificate: Path | None = None) -> None:
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.answer = lambda request: request.reply(200, b"hello")
        self.over = threading.Event()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._requests())
        self._http.daemon_threads = True
        self.port = self._http.server_port
        scheme = "http"
        if certificate:
            import ssl

            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
            scheme = "https"
        self.url = f"{scheme}://localhost:{self.port}"
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self.over.set()
        self._http.shutdown()
        self._http.server_close()

    def _requests(server):
        class Request(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                server.seen.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                server.answer(self)

            do_CONNECT = do_GET

            def reply(self, status: int, body: bytes = b"", **headers: object) -> None:
                self.head(status, len(body), **headers)
                self.wfile.write(body)

            def head(self, status: int, length: int | None, **headers: object) -> None:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), str(value))
                if length is not None:
                    self.send_header("Content-Length", str(length))
                self.end_headers()

            def stall(self) -> None:
                self.wfile.flush()
                server.over.wait(20)

            def cut(self) -> None:
                import socket

                self.wfile.flush()
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)

            def log_message(self, *_: object) -> None:
                pass

        return Request


def without_proxies(env) -> dict[str, str]:
    """The machine that tests run on may reach the world through one; loopback is reached directly."""
    return {name: value for name, value in env.items() if "proxy" not in name.lower()}


class SkippingClock(Clock):
    """Real time, but sleeping takes none of it: every try has its full time, and the end comes soon."""

    skipped = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.skipped

    def sleep(self, seconds: float, wake: object = None) -> bool:
        self.skipped += seconds
        return False


class Signals:
    """A run that nobody has told to stop, until `end_step` is set."""

    end_step = False
    finish_step = False

    def fileno(self) -> int:
        return -1

    def take(self) -> None:
        pass


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


@pytest.fixture
def tls_server():
    pytest.importorskip("ssl")
    server = Server(CERTIFICATE)
    yield server
    server.close()


@pytest.fixture
def signals() -> Signals:
    return Signals()


@pytest.fixture
def line(signals) -> Line:
    return Line(Clock(), {}, signals, Limits(connect=2, stall=0.5))


@pytest.fixture
def certificate() -> Path:
    return CERTIFICATE


@pytest.fixture
def host(tmp_path, signals):
    """A host on which programs really run; `said` and `logged` are what the operator and the log would see."""
    from freshtrack_deploy.host import accounts, process
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.redaction import Redactor

    class ListeningHost(Host):
        said = property(lambda self: said)
        logged = property(lambda self: logged)

    said: list[str] = []
    logged: list[str] = []
    account = accounts.current()
    (tmp_path / "downloads").mkdir()
    return ListeningHost(
        account=account,
        home=str(tmp_path),
        folder=str(tmp_path),
        env=without_proxies(process.environment(account, extra={}, attempt="r/s/1")),
        clock=Clock(),
        signals=signals,
        redactor=Redactor(),
        output=lambda stream, text: logged.append(text),
        say=said.append,
        downloads=str(tmp_path / "downloads"),
    )


@pytest.fixture
def skipping_clock() -> SkippingClock:
    return SkippingClock()


@pytest.fixture
def direct_environment() -> dict[str, str]:
    return without_proxies(os.environ)
