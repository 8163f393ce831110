"""HTTP, the one way in which this program asks the network for something or tells it; never without a limit of time.

Any answer is an answer: what a status means is for the caller to say. Proxies of the environment are used and named. A
redirect never leads from https to http. What fails comes out as `sockets.Unreachable` in one sentence.
"""

from __future__ import annotations

from freshtrack_deploy.host import sockets
from freshtrack_deploy.host.addresses import proxy_for
from freshtrack_deploy.host.sockets import Unreachable, Watch
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from http.client import HTTPConnection, HTTPResponse
    from socket import socket
    from urllib.parse import SplitResult

    from freshtrack_deploy.host.sockets import Line

PORTS = {"http": 80, "https": 443}
REDIRECTS = (301, 302, 303, 307, 308)
MOST_REDIRECTS = 10
CHUNK = 1 << 16
URL_CHARACTERS = ":/?#[]@!$&'()*+,;=-._~%"  # RFC 3986: reserved, unreserved and the percent sign
NO_HEADERS: Mapping[str, str] = {}


@record
class Target:
    """Whom a request is for, and whom it goes to. `proxy` is a URL or empty; passwords may be in `url` and `proxy`."""

    url: str
    parts: SplitResult
    proxy: str

    @property
    def host(self) -> str:
        """Whom the request is for."""
        return self.parts.hostname or ""

    @property
    def port(self) -> int:
        """The one given, or its scheme's."""
        return self.parts.port or PORTS[self.parts.scheme]

    @property
    def encrypted(self) -> bool:
        """Whether TLS is spoken."""
        return self.parts.scheme == "https"

    @property
    def authority(self) -> str:
        """HOST:PORT, an IPv6 address in brackets."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def where(self) -> str:
        """HOST:PORT for sentences, the proxy named."""
        return f"{self.authority} (through the proxy {place(self.proxy)})" if self.proxy else self.authority


@record
class Answer:
    """A whole answer: header names in lower case, at most as much of the body as was asked for.

    `proxy` is who asked on our behalf (HOST:PORT), empty for nobody.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str
    proxy: str = ""


class Reply:
    """An answer whose body is read piece by piece. A context manager."""

    def __init__(self, response: HTTPResponse, target: Target, watch: Watch) -> None:
        self._response = response
        self._watch = watch
        self._target = target
        self.url = target.url
        self.proxy = place(target.proxy)
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}

    def __enter__(self) -> Reply:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the exchange, however much was read."""
        self._response.close()
        self._watch.close()

    def read(self, size: int = CHUNK) -> bytes:
        """The next bytes, as soon as there are any; empty at the end, which a cut connection may look like too.

        Raises Unreachable and Interrupted.
        """
        return self._watch.during("cut", self._target.where, lambda: self._response.read1(size))


def fetch(
    url: str, line: Line, *, headers: Mapping[str, str] = NO_HEADERS, most: int = 1 << 20, follow: bool = True
) -> Answer:
    """GET a small document, at most `most` bytes of it. Raises Unreachable and Interrupted."""
    with get(url, line, headers=headers, follow=follow) as reply:
        body = b""
        while len(body) < most:
            piece = reply.read(min(CHUNK, most - len(body)))
            if not piece:
                break
            body += piece
        return Answer(reply.status, reply.headers, body, reply.url, reply.proxy)


def get(url: str, line: Line, *, headers: Mapping[str, str] = NO_HEADERS, follow: bool = True) -> Reply:
    """Send a GET and return the answer with its body unread; the caller closes it. Raises Unreachable, Interrupted."""
    watch = Watch(line)
    try:
        for _ in range(MOST_REDIRECTS):
            reply = _ask(_target(url, line.env), headers, line, watch)
            location = reply.headers.get("location", "")
            if not (follow and location and reply.status in REDIRECTS):
                return reply
            url, headers = next_hop(url, location, headers)
        raise Unreachable("http", f"more than {MOST_REDIRECTS} redirects, the last to {shown(url)}")
    except BaseException:
        watch.close()
        raise


def post(url: str, body: bytes, kind: str, line: Line) -> int:
    """Send `body` of the media type `kind` and return the status. Raises Unreachable and Interrupted."""
    watch = Watch(line)
    try:
        with _ask(_target(url, line.env), {"Content-Type": kind}, line, watch, body) as reply:
            return reply.status
    except BaseException:
        watch.close()
        raise


def next_hop(url: str, location: str, headers: Mapping[str, str]) -> tuple[str, Mapping[str, str]]:
    """Where a redirect leads, and what to send there: credentials are for the host they were given for.

    Raises Unreachable when it leads away from https, or to something that is not HTTP.
    """
    from urllib.parse import urljoin, urlsplit

    following = urljoin(url, location)
    if url.startswith("https:") and not following.startswith("https:"):
        sentence = f"{shown(url)} redirects to {shown(following)}, which is not encrypted"
        raise Unreachable("http", sentence, "E_CONFIG")
    if urlsplit(following)[:2] == urlsplit(url)[:2]:
        return following, headers
    return following, {name: value for name, value in headers.items() if name.lower() != "authorization"}


def shown(url: str) -> str:
    """A URL as it may be printed: without user and password, and without the query, which often holds a token."""
    scheme, separator, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return scheme + separator + host.rpartition("@")[2] + slash + path.partition("?")[0].partition("#")[0]


def place(url: str) -> str:
    """HOST:PORT of a URL, or of the short form that proxies are given in."""
    return url.rpartition("://")[2].partition("/")[0].rpartition("@")[2]


def _target(url: str, env: Mapping[str, str]) -> Target:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise Unreachable("url", f"{shown(url)} is not a URL: {error}", "E_CONFIG") from error
    if parts.scheme not in PORTS or not host or port == 0:
        raise Unreachable("url", f"{shown(url)} is not an http or https URL", "E_CONFIG")
    return Target(url, parts, proxy_for(parts.scheme, host, env))


def _ask(target: Target, headers: Mapping[str, str], line: Line, watch: Watch, body: bytes | None = None) -> Reply:
    """A GET, or with a body a POST."""
    connection = _through_proxy(target, line, watch) if target.proxy else _direct(target, line, watch)
    connection.settimeout(line.limits.stall)
    watch.guard(connection)
    exchange = _http(target.host, target.port, connection)

    def ask() -> HTTPResponse:
        method = "GET" if body is None else "POST"
        exchange.request(method, _request_path(target), body, {**_own_headers(target), **headers})
        return exchange.getresponse()

    return Reply(watch.during("http", target.where, ask), target, watch)


def _http(host: str, port: int, connection: socket) -> HTTPConnection:
    from http.client import HTTPConnection

    exchange = HTTPConnection(host, port)
    exchange.sock = connection
    return exchange


def _direct(target: Target, line: Line, watch: Watch) -> socket:
    connection = sockets.connect(target.host, target.port, line, watch)
    return sockets.encrypt(connection, target.host, target.where, watch) if target.encrypted else connection


def _through_proxy(target: Target, line: Line, watch: Watch) -> socket:
    proxy = _target(target.proxy if "://" in target.proxy else f"http://{target.proxy}", {})
    if proxy.encrypted:
        raise Unreachable(
            "proxy", f"the proxy {place(target.proxy)} wants TLS to itself, which is not supported", "E_CONFIG"
        )
    connection = sockets.connect(proxy.host, proxy.port, line, watch)
    if not target.encrypted:
        return connection
    _open_tunnel(connection, target, proxy, watch)
    return sockets.encrypt(connection, target.host, target.where, watch)


def _open_tunnel(connection: socket, target: Target, proxy: Target, watch: Watch) -> None:
    """CONNECT, RFC 9110 section 9.3.6: after a 2xx the connection belongs to the two ends."""
    from http.client import HTTPResponse

    lines = [f"CONNECT {target.authority} HTTP/1.1", f"Host: {target.authority}"]
    lines += [f"{name}: {value}" for name, value in _credentials("Proxy-Authorization", proxy.parts).items()]
    answer = HTTPResponse(connection, method="CONNECT")

    def ask() -> None:
        connection.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        answer.begin()

    watch.during("proxy", target.where, ask)
    if not 200 <= answer.status < 300:
        code = "E_AUTH" if answer.status in (403, 407) else "E_NETWORK"
        raise Unreachable("proxy", f"the proxy {place(target.proxy)} says {answer.status} {answer.reason}", code)


def _request_path(target: Target) -> str:
    """What stands after GET: the whole URL for a proxy, else its path; anything outside ASCII as %XX."""
    from urllib.parse import quote

    parts = target.parts._replace(fragment="", netloc=target.parts.netloc.rpartition("@")[2])
    if not target.proxy or target.encrypted:
        parts = parts._replace(scheme="", netloc="", path=parts.path or "/")
    return quote(parts.geturl(), safe=URL_CHARACTERS)


def _own_headers(target: Target) -> dict[str, str]:
    from freshtrack_deploy import __version__

    # Without "identity" a server may compress on the fly, and then neither length, range nor checksum mean the file.
    own = {"User-Agent": f"freshtrack-deploy/{__version__}", "Accept-Encoding": "identity", "Connection": "close"}
    own.update(_credentials("Authorization", target.parts))
    if target.proxy and not target.encrypted:
        own.update(
            _credentials("Proxy-Authorization", _target(f"http://{target.proxy.rpartition('://')[2]}", {}).parts)
        )
    return own


def _credentials(header: str, parts: SplitResult) -> dict[str, str]:
    """The user and password of a URL as a header; RFC 7617."""
    from base64 import b64encode
    from urllib.parse import unquote

    if parts.username is None:
        return {}
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    return {header: "Basic " + b64encode(pair).decode("ascii")}
