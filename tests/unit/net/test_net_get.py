"""HTTP GET against a real server on loopback: every way to fail is told apart, and none lasts for ever."""

from __future__ import annotations

import base64
import socket
import threading

import pytest

from freshtrack_deploy.host import net, sockets
from freshtrack_deploy.host.sockets import Interrupted, Limits, Unreachable
from freshtrack_deploy.record import replace


def failure(url, line, **options) -> Unreachable:
    with pytest.raises(Unreachable) as caught:
        net.fetch(url, line, **options)
    return caught.value


@pytest.fixture
def silent():
    """A port that accepts connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@pytest.fixture
def closed():
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    return port


def test_any_status_is_an_answer(server, line):
    server.answer = lambda request: request.reply(418, b"teapot", X_Kind="tea")
    answer = net.fetch(server.url + "/pot?x=1#part", line)
    assert (answer.status, answer.body, answer.headers["x-kind"]) == (418, b"teapot", "tea")
    assert server.seen[0][0] == "/pot?x=1"
    assert server.seen[0][1]["accept-encoding"] == "identity"


def test_a_body_is_read_up_to_a_limit(server, line):
    server.answer = lambda request: request.reply(200, b"x" * 300_000)
    assert len(net.fetch(server.url, line, most=100_000).body) == 100_000
    assert len(net.fetch(server.url, line).body) == 300_000


def test_a_refused_connection_is_said(closed, line):
    error = failure(f"http://127.0.0.1:{closed}/", line)
    assert (error.stage, error.code, str(error)) == ("tcp", "E_NETWORK", f"127.0.0.1:{closed} refuses connections")


def test_a_name_that_does_not_resolve_is_said(line):
    error = failure("http://no-such-host.invalid/", line)
    assert (error.stage, error.code) == ("dns", "E_NETWORK")
    assert str(error).startswith("the name no-such-host.invalid d")


@pytest.mark.parametrize("name", ["a..b", "x" * 64 + ".example"])
def test_an_impossible_name_is_no_traceback(name, line):
    assert failure(f"http://{name}/", line).stage in ("dns", "url")


def test_a_server_that_says_nothing_is_given_up(silent, line):
    error = failure(f"http://127.0.0.1:{silent}/", line)
    assert (error.stage, error.code, str(error)) == (
        "stalled",
        "E_TIMEOUT",
        f"127.0.0.1:{silent} sent nothing for 0.5 s",
    )


def test_a_handshake_that_never_ends_is_given_up(silent, line):
    error = failure(f"https://127.0.0.1:{silent}/", replace(line, limits=Limits(connect=0.3)))
    assert (error.stage, error.code) == ("tls", "E_TIMEOUT")


def test_an_unknown_certificate_is_refused(tls_server, line):
    error = failure(tls_server.url, line)
    assert (error.stage, error.code) == ("tls", "E_CONFIG")
    assert "certificate of localhost" in str(error)
    assert tls_server.seen == []


def test_tls_to_a_plain_server_is_said(server, line):
    error = failure(server.url.replace("http:", "https:"), line)
    assert (error.stage, error.code) == ("tls", "E_NETWORK")


def test_a_server_that_does_not_speak_http_is_said(line):
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def greet() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"220 mail.example ESMTP\r\n")
                connection.recv(1000)

        threading.Thread(target=greet, daemon=True).start()
        error = failure(f"http://127.0.0.1:{listener.getsockname()[1]}/", line)
    assert (error.stage, error.code) == ("http", "E_NETWORK")


def test_a_trickle_ends_at_the_deadline(server, line):
    def trickle(request) -> None:
        request.head(200, 1000)
        while not server.over.wait(0.05):
            request.wfile.write(b".")

    server.answer = trickle
    error = failure(server.url, replace(line, limits=Limits(stall=5, total=0.5)))
    assert (error.stage, error.code) == ("deadline", "E_TIMEOUT")


def test_a_run_that_has_to_end_does_not_wait_for_the_network(silent, line, signals):
    threading.Timer(0.2, lambda: setattr(signals, "end_step", True)).start()
    with pytest.raises(Interrupted):
        net.fetch(f"http://127.0.0.1:{silent}/", replace(line, limits=Limits(stall=60)))


@pytest.mark.parametrize("url", ["ftp://x/", "file:///etc/passwd", "http:///x", "http://x:0/", "http://x:99999/", "x"])
def test_only_http_urls_are_asked(url, line):
    assert failure(url, line).code == "E_CONFIG"


def test_redirects_are_followed_and_counted(server, line):
    def hop(request) -> None:
        number = int(request.path[1:])
        request.reply(200, b"end") if number == 3 else request.reply(302, Location=f"/{number + 1}")

    server.answer = hop
    assert net.fetch(server.url + "/0", line).url.endswith("/3")
    assert net.fetch(server.url + "/0", line, follow=False).status == 302
    assert "more than 10 redirects" in str(failure(server.url + "/-90", line))


def test_a_redirect_never_leads_away_from_https(tls_server, server, line, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert net.fetch(tls_server.url, line).status == 200
    tls_server.answer = lambda request: request.reply(302, Location=server.url)
    error = failure(tls_server.url, line)
    assert (error.code, server.seen) == ("E_CONFIG", [])
    assert "not encrypted" in str(error)


def test_credentials_go_to_their_own_host_only():
    secret = {"Authorization": "Basic x", "Accept": "y"}
    assert net.next_hop("https://a/1", "/2", secret) == ("https://a/2", secret)
    assert net.next_hop("https://a/1", "https://b/2", secret) == ("https://b/2", {"Accept": "y"})
    assert net.next_hop("http://a/1", "https://a/2", secret)[1] == {"Accept": "y"}


def test_user_and_password_of_a_url_are_sent_and_never_said(server, line):
    net.fetch(server.url.replace("//", "//ada:p%40ss@"), line)
    assert server.seen[0][1]["authorization"] == "Basic " + base64.b64encode(b"ada:p@ss").decode()
    assert net.shown("https://ada:p@ss@host/x?token=1#y") == "https://host/x"
    error = failure("http://ada:geheim@no-such-host.invalid/?token=geheim", line)
    assert "geheim" not in str(error)


def test_a_proxy_of_the_environment_is_used_and_named(server, closed, line):
    through = replace(
        line, env={"http_proxy": server.url.replace("//", "//user:geheim@"), "no_proxy": "direct.example"}
    )
    answer = net.fetch("http://far.example/x", through)
    assert (answer.body, answer.proxy) == (b"hello", f"localhost:{server.port}")
    path, headers = server.seen[0]
    assert (path, headers["host"]) == ("http://far.example/x", "far.example")
    assert headers["proxy-authorization"] == "Basic " + base64.b64encode(b"user:geheim").decode()
    assert failure("http://direct.example/", through).stage == "dns"


def test_a_proxy_that_refuses_the_tunnel_is_said(server, line):
    server.answer = lambda request: request.reply(407)
    error = failure("https://far.example/", replace(line, env={"https_proxy": server.url}))
    assert (error.stage, error.code) == ("proxy", "E_AUTH")
    assert server.seen[0][0] == "far.example:443"


def test_odd_characters_of_a_url_are_encoded(server, line):
    net.fetch(server.url + "/ä b", line)
    assert server.seen[0][0] == "/%C3%A4%20b"


def test_a_connection_can_be_tried_alone(server, closed, line):
    with sockets.Watch(line) as watch:
        sockets.connect("localhost", server.port, line, watch)
    with sockets.Watch(line) as watch, pytest.raises(Unreachable):
        sockets.connect("127.0.0.1", closed, line, watch)
