"""What a dry run says is what the run then does: for every action that needs no server.

The others are compared where they act: tests/container/test_actions_*.py (packages, users, services, compose), and all of
them with each of their verdicts in tests/container/test_predictions.py.
"""

from __future__ import annotations

import difflib
import hashlib
import io
import json
import os
import socket
import tarfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from deployments import Deployment, script


def archive(**files: bytes) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return data.getvalue()


BODY = b"released\n"
TREE = archive(file=BODY)
BEFORE = "port = 80\nname = old\nlast = 1\n"
AFTER = "port = 81\nname = old\nlast = 1\nnew = 2\n"


@pytest.fixture
def release() -> Iterator[str]:
    """The URL of a file on loopback; with `.tar` behind it, of an archive."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = TREE if self.path.endswith(".tar") else BODY
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/release"
        server.shutdown()


def predicted(plan: Deployment) -> dict[str, dict[str, Any]]:
    done = plan.run("--dry-run", "--json")
    assert done.returncode == 0, done.stderr
    return {step["id"]: step for step in json.loads(done.stdout)["steps"]}


def done(plan: Deployment) -> dict[str, bool]:
    """Which steps changed something."""
    return {event["step"]: event["changed"] for event in plan.events() if event["event"] == "step-completed"}


def writes(path: Path, **settings: Any) -> dict[str, Any]:
    return {"id": "a", "file-write": {"path": str(path), **settings}}


@pytest.mark.parametrize(
    ("there", "settings"),
    [
        (None, {"content": AFTER}),
        (BEFORE, {"content": AFTER}),
        (BEFORE, {"content": BEFORE, "mode": "0600"}),
        (BEFORE, {"absent": True}),
        (BEFORE, {"link": "elsewhere"}),
        (AFTER, {"content": AFTER}),
        (None, {"absent": True}),
    ],
)
def test_file_write_does_what_was_predicted(deployment: Deployment, there: str | None, settings: dict) -> None:
    path = deployment.folder / "target"
    if there is not None:
        path.write_text(there)
        path.chmod(0o644)
    plan = deployment.plan(writes(path, **settings))
    before = look(path)
    verdict = predicted(plan)["a"]["verdict"]
    assert look(path) == before
    assert done(plan) == {"a": verdict == "would change"}
    assert (look(path) != before) == (verdict == "would change")
    assert predicted(plan)["a"]["verdict"] == "no change"


def look(path: Path) -> object:
    if path.is_symlink():
        return os.readlink(path)
    return (path.read_bytes(), path.stat().st_mode) if path.exists() else None


def test_the_diff_shown_is_the_difference_made(deployment: Deployment) -> None:
    path = deployment.folder / "target"
    path.write_text(BEFORE)
    plan = deployment.plan(writes(path, content=AFTER))
    shown = plan.run("--dry-run", "--diff").stdout
    promised = predicted(plan)["a"]["diff"]
    done(plan)
    actual = difflib.unified_diff(BEFORE.splitlines(), path.read_text().splitlines(), lineterm="", n=3)
    hunks = [line for line in actual if not line.startswith(("---", "+++"))]
    assert [line for line in promised.splitlines() if not line.startswith(("---", "+++"))] == hunks
    assert all(f"    {line}" in shown.splitlines() for line in hunks)


def test_without_diff_none_is_shown(deployment: Deployment) -> None:
    plan = deployment.plan(writes(deployment.folder / "target", content=AFTER))
    assert "+port = 81" not in plan.run("--dry-run").stdout


@pytest.mark.parametrize("there", [None, b"another file", BODY])
def test_download_does_what_was_predicted(deployment: Deployment, release: str, there: bytes | None) -> None:
    path = deployment.folder / "target"
    if there is not None:
        path.write_bytes(there)
    artifact = {"id": "app", "url": release, "sha256": hashlib.sha256(BODY).hexdigest()}
    plan = deployment.plan({"id": "a", "download": {"artifact": "app", "path": str(path)}}, artifact=[artifact])
    verdict = predicted(plan)["a"]["verdict"]
    assert (path.read_bytes() if path.exists() else None) == there
    assert done(plan) == {"a": verdict == "would change"}
    assert path.read_bytes() == BODY
    assert predicted(plan)["a"]["verdict"] == "no change"


def test_a_download_with_the_right_content_only_gets_its_mode_and_asks_nobody(deployment: Deployment) -> None:
    path = deployment.folder / "target"
    path.write_bytes(BODY)
    path.chmod(0o644)
    artifact = {"id": "app", "url": "http://127.0.0.1:9/nobody", "sha256": hashlib.sha256(BODY).hexdigest()}
    step = {"id": "a", "download": {"artifact": "app", "path": str(path), "mode": "0755"}}
    plan = deployment.plan(step, artifact=[artifact])
    assert predicted(plan)["a"]["verdict"] == "would change"
    assert done(plan) == {"a": True}
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (BODY, 0o755)
    assert predicted(plan)["a"]["verdict"] == "no change"


def test_a_directory_where_a_file_is_to_come_is_refused_as_foreseen(deployment: Deployment) -> None:
    """As cp(1) takes it: nothing is asked of the network, and nothing of the directory stored for an undo."""
    place = deployment.folder / "bin"
    place.mkdir()
    (place / "other").write_text("precious")
    artifact = {"id": "app", "url": "http://127.0.0.1:9/nobody", "sha256": hashlib.sha256(BODY).hexdigest()}
    plan = deployment.plan({"id": "a", "download": {"artifact": "app", "path": str(place)}}, artifact=[artifact])
    assert predicted(plan)["a"]["verdict"] == "cannot know yet"
    failed = plan.run()
    assert (failed.returncode, "bin is a directory: name the file" in failed.stderr) == (1, True), failed.stderr
    assert plan("rollback", "--list", "--json").returncode == 0
    assert not any(path.is_file() for path in (plan.state / "objects").rglob("*"))
    assert (place / "other").read_text() == "precious"


@pytest.mark.parametrize("path", ["/usr/local/", "/opt", "/home/somebody", "/usr/../usr/lib", "/proc"])
def test_a_tree_never_replaces_what_others_use(deployment: Deployment, path: str) -> None:
    """Whoever is used to `tar -C /usr/local` would lose everything else in there."""
    artifact = {"id": "app", "url": "http://127.0.0.1:9/nobody", "sha256": "0" * 64}
    plan = deployment.plan(
        {"id": "a", "download": {"artifact": "app", "path": path, "unpack": True}}, artifact=[artifact]
    )
    assert predicted(plan)["a"]["verdict"] == "cannot know yet"
    failed = plan.run()
    assert (failed.returncode, plan.states()) == (1, {"a": "failed"})
    assert "would be replaced as a whole: name a directory in it" in failed.stderr
    assert not any(path.is_file() for path in (plan.state / "objects").rglob("*"))


@pytest.mark.parametrize("action", ["file-write", "download"])
def test_an_owner_that_is_not_there_fails_the_step_as_foreseen(deployment: Deployment, action: str) -> None:
    artifact = {"id": "app", "url": "http://127.0.0.1:9/nobody", "sha256": hashlib.sha256(BODY).hexdigest()}
    wanted = {"path": str(deployment.folder / "target"), "owner": "no-such-user"}
    settings = {"file-write": {"content": "x"}, "download": {"artifact": "app"}}[action]
    (deployment.folder / "target").write_bytes(BODY)
    plan = deployment.plan({"id": "a", action: {**wanted, **settings}}, artifact=[artifact])
    assert predicted(plan)["a"]["verdict"] == "cannot know yet"
    failed = plan.run()
    assert (failed.returncode, plan.states()) == (1, {"a": "failed"})
    assert 'there is no user "no-such-user" on this machine' in failed.stderr


def test_an_archive_is_unpacked_as_predicted(deployment: Deployment, release: str) -> None:
    artifact = {"id": "app", "url": f"{release}.tar", "sha256": hashlib.sha256(TREE).hexdigest()}
    target = deployment.folder / "target"
    step = {"id": "a", "download": {"artifact": "app", "path": str(target), "unpack": True}}
    plan = deployment.plan(step, artifact=[artifact])
    assert predicted(plan)["a"]["verdict"] == "would change"
    assert not target.exists()
    assert done(plan) == {"a": True}
    assert (target / "file").read_bytes() == BODY
    assert predicted(plan)["a"]["verdict"] == "no change"


def test_wait_for_and_verify_change_nothing_as_predicted(deployment: Deployment) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        plan = deployment.plan(
            {"id": "answers", "wait-for": {"tcp": f"127.0.0.1:{port}"}},
            {"id": "holds", "verify": {}, "verification": {"commands": [{"cmd": "test -d /"}]}},
        )
        assert {step["verdict"] for step in predicted(plan).values()} == {"no change"}
        assert done(plan) == {"answers": False, "holds": False}


def test_a_script_would_change_and_runs_nothing_before(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"))
    assert (predicted(plan)["a"]["verdict"], deployment.trace()) == ("would change", [])
    assert done(plan) == {"a": True}
    assert predicted(plan)["a"]["verdict"] == "no change"


def test_what_depends_on_a_step_that_is_left_out_is_left_out_too(deployment: Deployment) -> None:
    """A run and its rehearsal say the same."""
    steps = (script("a", when={"wanted": "yes"}), script("b", depends_on=["a"]), script("c", depends_on=["b"]))
    plan = deployment.plan(*steps, script("d", after=["a"]), input=[{"name": "wanted", "default": "no"}])
    told = {id: (step["start"], step["reason"]) for id, step in predicted(plan).items()}
    skipped = {event["step"]: ("skip", event["reason"]) for event in plan.events() if event["event"] == "step-skipped"}
    assert skipped == {id: told[id] for id in ("a", "b", "c")}
    assert skipped["b"] == ("skip", "a is not done")
    assert (plan.trace(), told["d"][0]) == (["d"], "run")


def test_what_depends_on_an_unfinished_step_says_so(deployment: Deployment) -> None:
    """The owner comes with the step before: nobody can know its number yet."""
    first = script("first")
    second = {**writes(deployment.folder / "x", content="x", owner="nobody-yet"), "depends_on": ["first"]}
    told = predicted(deployment.plan(first, second))["a"]
    assert (told["verdict"], told["waits_for"]) == ("cannot know yet", "first")
