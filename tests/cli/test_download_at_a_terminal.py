"""What an operator sees of a download that takes a while: how far, how fast, how long still."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Callable

import pytest
from deployments import Deployment

BODY = bytes(range(256)) * 4000
SAID_S = 1.2  # a little more than the program lets pass between two words of progress


@pytest.fixture
def slow() -> Iterator[tuple[str, threading.Event]]:
    """The URL of a file, of which six tenths come and then the rest when the event is set."""
    rest = threading.Event()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(BODY)))
            self.end_headers()
            self.wfile.write(BODY[:400_000])
            time.sleep(SAID_S)
            self.wfile.write(BODY[400_000:614_400])
            rest.wait(60)
            self.wfile.write(BODY[614_400:])

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/app", rest
        rest.set()
        server.shutdown()


def test_progress_says_how_far_how_fast_and_how_long(
    deployment: Deployment, person: Callable[..., Any], slow: tuple[str, threading.Event]
) -> None:
    url, rest = slow
    artifact = {"id": "app", "url": url, "sha256": hashlib.sha256(BODY).hexdigest()}
    step = {"id": "get", "download": {"artifact": "app", "path": str(deployment.folder / "got")}}
    plan = deployment.plan(step, artifact=[artifact])
    operator = person("run", "--yes", "--plan", plan.file, size=(24, 120))
    operator.sees(" s left")
    assert re.search(r"downloading app: 0\.\d of 1\.0 MB \(\d+ %\), 0\.\d MB/s, \d+ s left", operator.text)
    rest.set()
    assert operator.leaves() == 0
    assert (deployment.folder / "got").read_bytes() == BODY
