"""`file-write` with `validate`: what was refused never stays at its place, wherever the program was killed."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, eventually

# Says that it judges, waits (a minute at most), and finds good only what stands in `good`.
JUDGE = "touch ../judging; for n in $(seq 3000); do ! test -e ../go || break; sleep 0.02; done; cmp ../conf ../good"


@pytest.fixture
def validated(deployment: Deployment) -> Deployment:
    """A plan that writes `bad` at conf; it is judged as long as there is no file `go`."""
    write = {"path": str(deployment.folder / "conf"), "content": "bad\n", "validate": JUDGE}
    (deployment.folder / "good").write_text("good\n")
    return deployment.plan({"id": "conf", "cwd": "steps", "file-write": write})


def kill_while_judged(plan: Deployment, background: Callable[..., Any]) -> None:
    running = background("run", "--plan", plan.file)
    eventually((plan.folder / "judging").exists)
    running.send_signal(signal.SIGKILL)
    running.wait()
    (plan.folder / "go").touch()


def conf(plan: Deployment) -> str | None:
    path = plan.folder / "conf"
    return path.read_text() if path.exists() else None


def hidden(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".deploy-")]


@pytest.mark.parametrize("former", ["good\n", None])
def test_killed_while_judged_and_then_refused_the_former_is_back(
    validated: Deployment, background: Callable[..., Any], former: str | None
) -> None:
    if former:
        (validated.folder / "conf").write_text(former)
    kill_while_judged(validated, background)
    assert conf(validated) == "bad\n", "the control: nobody could take it back"
    refused = validated.run()
    assert (refused.returncode, conf(validated)) == (1, former), refused.stderr
    assert "the former " in refused.stderr
    assert hidden(validated.folder) == []
    assert (validated.run().returncode, conf(validated)) == (1, former)
    assert (validated("rollback", "--full", "--yes").returncode, conf(validated)) == (0, former)


def test_killed_while_judged_and_then_found_good_it_stays(
    validated: Deployment, background: Callable[..., Any]
) -> None:
    (validated.folder / "conf").write_text("former\n")
    kill_while_judged(validated, background)
    (validated.folder / "good").write_text("bad\n")
    foreseen = json.loads(validated.run("--dry-run", "--json").stdout)["steps"]
    assert [step["verdict"] for step in foreseen] == ["would change"]
    assert (validated.run().returncode, conf(validated)) == (0, "bad\n")
    assert (validated("rollback", "--full", "--yes").returncode, conf(validated)) == (0, "former\n")


def test_killed_in_an_upgrade_the_version_that_was_done_is_back(
    validated: Deployment, background: Callable[..., Any]
) -> None:
    """An undo of an earlier completion is never spent on it: what stands then is what that run had written."""
    (validated.folder / "go").touch()
    (validated.folder / "good").write_text("bad\n")
    assert validated.run().returncode == 0
    (validated.folder / "go").unlink()
    (validated.folder / "judging").unlink()
    document = json.loads(validated.file.read_text())
    document["step"][0]["file-write"]["content"] = "worse\n"
    validated.file.write_text(json.dumps(document))
    kill_while_judged(validated, background)
    assert conf(validated) == "worse\n"
    assert (validated.run().returncode, conf(validated)) == (1, "bad\n")
    assert (validated("rollback", "--full", "--yes").returncode, conf(validated)) == (0, None)
