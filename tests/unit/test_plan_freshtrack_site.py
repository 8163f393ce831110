"""FreshTrack's step `site`, which looks at the site as a visitor does: here at a small web server, with real certificates."""

from __future__ import annotations

import json
import os
import shutil
import ssl
import subprocess
import sys
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "freshtrack_deploy" / "plans" / "freshtrack" / "files" / "site"
DOMAIN = "site.example.com"
UP = {"Service": "backend", "State": "running", "Health": "healthy", "ExitCode": 0}
SHAPES = {
    "an array": json.dumps([UP, UP]),
    "an object a line": f"{json.dumps(UP)}\n{json.dumps(UP)}\n",
}
HEALTHY = (200, '{"status": "healthy"}')
ANSWERS = {"/": (200, "a page"), "/health": HEALTHY, "/api/health": HEALTHY, "/health/ready": (200, '{"ready": true}')}

DOCKER = """#!/bin/sh
case "$*" in *" logs "*) cat "${0%docker}log" >&2 ;; *) cat "${0%docker}containers" ;; esac
"""
TRYING = {"level": "info", "logger": "tls.obtain", "msg": "obtaining certificate"}
REFUSED = {"level": "error", "logger": "tls.obtain", "msg": "will retry", "error": "authorization failed: HTTP 400"}
GIVEN_UP = {**REFUSED, "error": "no solvers available for remaining challenges (remaining=[dns-01])"}
LIMITED = {**REFUSED, "error": "HTTP 429 urn:ietf:params:acme:error:rateLimited"}
UNCONCERNED = {"level": "error", "logger": "http.log.error", "msg": "EOF", "error": "dial backend"}

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="needs openssl(1)")


class Site:
    """A web server on two ports of its own, and the step's script that looks at it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.answers: dict[str, list[tuple[int, str]]] = {path: [answer] for path, answer in ANSWERS.items()}
        self.asked: Counter[str] = Counter()
        self.containers = SHAPES["an array"]
        self.log, self.tls, self.domain = "", "files", DOMAIN
        self.servers = [ThreadingHTTPServer(("127.0.0.1", 0), kind) for kind in (redirecting(), answering(self))]

    def certify(self, days: int) -> None:
        certs = self.folder / "caddy" / "certs"
        certs.mkdir(parents=True)
        words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", str(days)]
        words += ["-subj", f"/CN={DOMAIN}", "-addext", f"subjectAltName=DNS:{DOMAIN}"]
        words += ["-keyout", str(certs / "key.pem"), "-out", str(certs / "cert.pem")]
        subprocess.run(["openssl", *words], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certs / "cert.pem", certs / "key.pem")
        self.servers[1].socket = context.wrap_socket(self.servers[1].socket, server_side=True)

    def start(self) -> None:
        for server in self.servers:
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def look(self, check: str = "site", later: str = "") -> subprocess.CompletedProcess[str]:
        (self.folder / "containers").write_text(self.containers)
        (self.folder / "log").write_text(self.log)
        (self.folder / "docker").write_text(DOCKER)
        (self.folder / "docker").chmod(0o755)
        http, https = (server.server_port for server in self.servers)
        text = SCRIPT.read_text().replace("HTTP, HTTPS = 80, 443", f"HTTP, HTTPS = {http}, {https}")
        text = text.replace("TRIES, PAUSE = 3, 2", "TRIES, PAUSE = 3, 0.05").replace("PATIENCE = 90", "PATIENCE = 0")
        text = text.replace("/opt/freshtrack-pro", str(self.folder))
        path = f"{self.folder}:{os.environ['PATH']}"
        command = [*(["faketime", "-f", later] if later else []), sys.executable, "-c", text]
        env = {"PATH": path, "DOMAIN": self.domain, "TLS": self.tls, "CHECK": check}
        return subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=60)


def redirecting() -> type[BaseHTTPRequestHandler]:
    class Redirect(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(308)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    return Redirect


def answering(site: Site) -> type[BaseHTTPRequestHandler]:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            given = site.answers[self.path]
            status, text = given[min(site.asked[self.path], len(given) - 1)]
            site.asked[self.path] += 1
            self.send_response(status)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            pass

    return Answer


@pytest.fixture
def site(tmp_path: Path):
    one = Site(tmp_path)
    yield one
    for server in one.servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def certified(site: Site) -> Site:
    site.certify(60)
    site.start()
    return site


@pytest.mark.parametrize("shape", SHAPES)
def test_a_good_site_passes_whatever_the_shape_of_ps(certified: Site, shape: str) -> None:
    certified.containers = SHAPES[shape]
    seen = certified.look()
    assert (seen.returncode, seen.stderr) == (0, "")
    assert f"https://{DOMAIN}/api/health: 200 healthy" in seen.stdout
    assert certified.look("certificate").returncode == 0


def test_a_container_that_is_not_well_is_named(certified: Site) -> None:
    certified.containers = json.dumps({**UP, "Service": "redis", "Health": "unhealthy"})
    assert "redis is running unhealthy" in certified.look().stderr


@pytest.mark.parametrize(("bad", "code", "asked"), [(2, 0, 3), (3, 1, 3)])
def test_each_endpoint_has_three_tries(certified: Site, bad: int, code: int, asked: int) -> None:
    certified.answers["/api/health"] = [(503, '{"status": "unhealthy"}')] * bad + [HEALTHY]
    seen = certified.look()
    assert (seen.returncode, certified.asked["/api/health"]) == (code, asked)
    assert (f"https://{DOMAIN}/api/health answers 503" in seen.stderr.splitlines()) is bool(code)


def test_degraded_is_not_healthy(certified: Site) -> None:
    certified.answers["/health"] = [(200, '{"status": "degraded"}')]
    assert "says degraded, not healthy" in certified.look().stderr


def test_a_certificate_that_expires_soon_is_a_warning_of_its_own(site: Site) -> None:
    site.certify(10)
    site.start()
    assert site.look().returncode == 0
    warned = site.look("certificate")
    assert (warned.returncode, warned.stderr) == (1, f"the certificate of {DOMAIN} expires in 10 days\n")


def test_an_authoritys_certificate_is_believed_by_the_roots_that_were_named(certified: Site) -> None:
    certified.tls = "acme"
    (certified.folder / "caddy" / "certs" / "cert.pem").rename(certified.folder / "caddy" / "roots.pem")
    seen = certified.look()
    assert (seen.returncode, seen.stderr) == (0, "")


UNCONFIRMED = "invalid configuration: the authority has not confirmed that other.example.com leads here\n"


@pytest.mark.parametrize(
    ("log", "told"),
    [
        ([TRYING, LIMITED, TRYING, UNCONCERNED], f"the web server says: {LIMITED['error']}\n"),
        ([TRYING, REFUSED, GIVEN_UP], f"the web server says: {REFUSED['error']}\n{UNCONFIRMED}"),
        ([UNCONCERNED, TRYING], f"the web server says: obtaining certificate\n{UNCONFIRMED}"),
        ([UNCONCERNED], "\n"),
    ],
)
def test_without_a_certificate_the_web_server_says_why(certified: Site, log: list[dict], told: str) -> None:
    certified.domain = "other.example.com"
    certified.log = "".join(f"\x1b[2K{json.dumps(line)}\n" for line in log)
    seen = certified.look()
    assert seen.returncode == 1
    assert seen.stderr.endswith(told), seen.stderr


@pytest.mark.skipif(not shutil.which("faketime"), reason="needs faketime(1)")
def test_an_expired_certificate_fails_the_site(site: Site) -> None:
    site.certify(10)
    site.start()
    assert "certificate has expired" in site.look(later="+11d").stderr
