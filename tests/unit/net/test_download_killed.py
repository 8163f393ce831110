"""The program killed in the middle of a download: the next run brings only what is missing."""

from __future__ import annotations

import contextlib
import hashlib
import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
MAIN = "import sys; from freshtrack_deploy.cli.main import main; sys.exit(main(sys.argv[1:]))"
BODY = bytes(range(256)) * 4000
HALF = len(BODY) // 2


def sizes(folder: Path) -> list[int]:
    """Of the partial files there; one may be replaced between the look at its name and the look at itself."""
    found = []
    for file in folder.glob("*.part"):
        with contextlib.suppress(FileNotFoundError):
            found.append(file.stat().st_size)
    return found


@pytest.fixture
def plan(server, tmp_path):
    document = {
        "plan": {"name": "killed"},
        "artifact": [{"id": "app", "url": server.url + "/app.bin", "sha256": hashlib.sha256(BODY).hexdigest()}],
        "step": [{"id": "get", "download": {"artifact": "app", "path": str(tmp_path / "app.bin")}}],
    }
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(document))
    return file


def start(plan: Path, env: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", MAIN, "run", "--plan", str(plan), "--state-dir", str(plan.parent / "state")],
        env={**env, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.mark.parametrize("ending", ["kill", "terminate"])
def test_a_killed_download_goes_on_where_it_was(server, plan, ending, direct_environment):
    half_sent = threading.Event()

    def halfway(request) -> None:
        request.head(200, len(BODY), ETag='"1"')
        request.wfile.write(BODY[:HALF])
        half_sent.set()
        request.stall()

    def the_rest(request) -> None:
        first = int(request.headers["Range"].partition("=")[2].rstrip("-"))
        request.head(206, len(BODY) - first, ETag='"1"', Content_Range=f"bytes {first}-{len(BODY) - 1}/{len(BODY)}")
        request.wfile.write(BODY[first:])

    server.answer = halfway
    with start(plan, direct_environment) as program:
        assert half_sent.wait(20)
        state = plan.parent / "state" / "artifacts"
        while HALF not in sizes(state):
            assert program.poll() is None, program.stdout.read()
        getattr(program, ending)()
    assert program.returncode in (-9, -15)
    assert not (plan.parent / "app.bin").exists()
    server.answer = the_rest
    with start(plan, direct_environment) as program:
        said = program.stdout.read()
    assert program.returncode == 0, said
    assert server.seen[-1][1]["range"] == f"bytes={HALF}-"
    assert (plan.parent / "app.bin").read_bytes() == BODY
    assert list(state.iterdir()) == []
