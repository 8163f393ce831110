"""A server on the loopback that asks for time gets it, whoever it says it to: curl, wget, or our own download."""

from __future__ import annotations

import hashlib
import shutil
import threading
import time
from collections.abc import Iterator
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from deployments import Deployment, script

CONTENT = b"what was asked for"
QUICKLY = {"retry": {"count": 3, "delay": "0.05s"}}
DIRECTLY = {"no_proxy": "*"}
FETCHES = {
    "curl": "curl -fsS -D - {url}",
    "wget": "wget -S --tries=1 -O /dev/null {url}",
}


class Busy:
    """Answers 503 or 429 with this header once, then gives the file; keeps when it was asked."""

    def __init__(self) -> None:
        self.status, self.header = 503, lambda: "1"
        self.refusals = 1
        self.asked: list[float] = []
        busy = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                busy.asked.append(time.monotonic())
                refused = len(busy.asked) <= busy.refusals
                self.send_response(busy.status if refused else 200)
                if refused:
                    self.send_header("Retry-After", busy.header())
                self.send_header("Content-Length", "0" if refused else str(len(CONTENT)))
                self.end_headers()
                self.wfile.write(b"" if refused else CONTENT)

            def log_message(self, *_: object) -> None:
                return

        self.server = HTTPServer(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.server.server_port}/file"
        threading.Thread(target=lambda: self.server.serve_forever(0.05), daemon=True).start()

    @property
    def gap(self) -> float:
        return self.asked[1] - self.asked[0]


@pytest.fixture
def busy() -> Iterator[Busy]:
    one = Busy()
    yield one
    one.server.shutdown()
    one.server.server_close()


@pytest.fixture(params=FETCHES)
def fetches(request: pytest.FixtureRequest, deployment: Deployment, busy: Busy) -> Deployment:
    if not shutil.which(request.param):
        pytest.skip(f"no {request.param} here")
    step = script("a", FETCHES[request.param].format(url=busy.url), env=DIRECTLY, timing=QUICKLY)
    return deployment.plan(step)


def waits(plan: Deployment) -> list[float]:
    return [event["delay_s"] for event in plan.events(env=DIRECTLY) if event["event"] == "step-retrying"]


@pytest.mark.parametrize("status", [429, 503])
def test_the_wait_is_as_long_as_the_server_asks(fetches: Deployment, busy: Busy, status: int) -> None:
    busy.status = status
    assert waits(fetches) == [1.0]
    assert len(busy.asked) == 2
    assert busy.gap >= 1.0


def test_a_point_in_time_counts_by_the_clock_of_the_server(fetches: Deployment, busy: Busy) -> None:
    busy.header = lambda: formatdate(time.time() + 2, usegmt=True)
    (wait,) = waits(fetches)
    assert 1.0 <= wait <= 2.0


def test_who_is_asked_to_stay_away_for_an_hour_does(fetches: Deployment, busy: Busy) -> None:
    busy.header, busy.refusals = lambda: "3600", 9
    done = fetches.run(env=DIRECTLY)
    assert (done.returncode, len(busy.asked)) == (1, 1)
    assert "asks to wait 3600 s" in done.stderr


def downloads(deployment: Deployment, busy: Busy, **keys: Any) -> Deployment:
    artifact = {"id": "app", "url": busy.url, "sha256": hashlib.sha256(CONTENT).hexdigest()}
    step = {"id": "a", "download": {"artifact": "app", "path": str(deployment.folder / "app")}, **keys}
    return deployment.plan(step, artifact=[artifact])


def test_a_download_waits_within_its_attempt(deployment: Deployment, busy: Busy) -> None:
    plan = downloads(deployment, busy)
    done = plan.run("-v", env=DIRECTLY)
    assert done.returncode == 0
    assert (len(busy.asked), plan.status()["steps"][0]["attempts"]) == (2, 1)
    assert busy.gap >= 1.0
    (log,) = plan.state.glob("logs/*/a.log")
    assert "answers 503 (Retry-After: 1); going on in 1 s" in log.read_text()


def test_a_download_that_is_asked_to_stay_away_does(deployment: Deployment, busy: Busy) -> None:
    busy.header, busy.refusals = lambda: "3600", 9
    done = downloads(deployment, busy, timing=QUICKLY).run(env=DIRECTLY)
    assert (done.returncode, len(busy.asked)) == (1, 1)
    assert "asks to wait 3600 s" in done.stderr


def test_the_control_a_server_that_asks_for_nothing_is_asked_again_at_once(deployment: Deployment, busy: Busy) -> None:
    if not shutil.which("curl"):
        pytest.skip("no curl here")
    busy.header = lambda: "soon"
    step = script("a", FETCHES["curl"].format(url=busy.url), env=DIRECTLY, timing=QUICKLY)
    (wait,) = waits(deployment.plan(step))
    assert wait < 0.1
