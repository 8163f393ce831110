"""`explain`, `breaker` and `inputs`: what failed, what is left alone, what was answered; by the built file."""

from __future__ import annotations

import datetime
import json
import os
import socket
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, script

Deploy = Callable[..., subprocess.CompletedProcess[str]]
REFUSED = "curl: (7) Failed to connect to 127.0.0.1 port 9: Connection refused"


# explain, one case


def test_a_failure_on_stdin_is_explained(deploy: Deploy) -> None:
    done = deploy("explain", "--exit-code", 7, "--command", "curl http://127.0.0.1:9", input=REFUSED)
    assert done.returncode == 0
    assert "[RETRYABLE] " in done.stdout
    assert "transient:network (E_NETWORK)" in done.stdout
    assert REFUSED in done.stdout
    assert "This appears to be a temporary issue." in done.stdout


def test_the_output_may_be_in_a_file_or_a_pipe(deploy: Deploy, tmp_path: Path) -> None:
    file = tmp_path / "stderr"
    file.write_text("x" * 200_000 + f"\n{REFUSED}\n")
    done = deploy("explain", "--exit-code", 1, "--stderr", file, "--json")
    shown = json.loads(done.stdout)
    assert (shown["schema"], shown["code"], shown["evidence"]) == (1, "E_NETWORK", REFUSED)


def test_who_holds_a_port_is_named(deploy: Deploy) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        text = f"bind() to 127.0.0.1:{port} failed (98: Address already in use)"
        done = deploy("explain", "--exit-code", 1, input=text)
    assert f"Port {port} is held by " in done.stdout
    assert f"(pid {os.getpid()})" in done.stdout


def test_a_foreign_name_in_a_suggested_command_is_quoted(deploy: Deploy) -> None:
    done = deploy("explain", "--exit-code", 1, input="cat: '/x y|reboot': Permission denied")
    assert "ls -la '/x y|reboot'" in done.stdout


def test_how_full_the_disk_is_is_said(deploy: Deploy, tmp_path: Path) -> None:
    done = deploy("explain", "--exit-code", 1, input=f"cp: error writing '{tmp_path}/x': No space left on device")
    assert "MiB" in done.stdout
    assert " free: find what fills it" in done.stdout


@pytest.mark.parametrize("words", [("--exit-code", "six"), ("--exit-code", "9" * 5000), ("--command", "x")])
def test_what_makes_no_case_is_bad_usage(deploy: Deploy, words: tuple[str, ...]) -> None:
    assert deploy("explain", *words).returncode == 2


@pytest.mark.parametrize("path", ["/nonexistent", "/", ""])
def test_a_file_that_cannot_be_read_is_bad_usage(deploy: Deploy, path: str) -> None:
    done = deploy("explain", "--jsonl", path or "/proc/self/mem")
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)


def test_secrets_in_what_is_explained_stay_hidden(deploy: Deploy) -> None:
    text = "fatal: Authentication failed for 'https://ci:xK9canary77@git.example/x'"
    for words in ((), ("--json",)):
        done = deploy("explain", "--exit-code", 128, "--command", "git clone", *words, input=text)
        assert "canary" not in done.stdout + done.stderr
        assert "git.example" in done.stdout


# explain, many cases

HOSTILE: dict[str, bytes] = {
    "not JSON": b"{",
    "not an object": b"[1]",
    "foreign bytes": b"\xff\xfe\x00",
    "deeply nested": b"[" * 100_000,
    "a text for a number": b'{"exit_code": "six"}',
    "a number for a text": b'{"exit_code": 1, "stderr_tail": 7}',
    "an odd digit": '{"signal": "\u00b2"}'.encode(),
    "a signal that is none": b'{"signal": "SIG\\u0000"}',
    "infinity": b'{"exit_code": 1e999}',
}


@pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_line_is_named_and_the_others_are_judged(deploy: Deploy, tmp_path: Path, line: bytes) -> None:
    good = b'{"id": "%d", "command": "curl x", "exit_code": 6}'
    cases = tmp_path / "cases.jsonl"
    cases.write_bytes(b"\n".join([good % 1, line, b"", good % 4]))
    done = deploy("explain", "--jsonl", cases)
    assert [json.loads(one)["id"] for one in done.stdout.splitlines()] == ["1", "4"]
    assert done.stderr.startswith(f"error: {cases}:2: ")
    assert done.returncode == 2
    assert len(done.stderr) < 400


def test_a_verdict_has_the_published_fields(deploy: Deploy) -> None:
    case = {"id": 7, "command": "curl x", "exit_code": 7, "signal": None, "stdout_tail": "", "stderr_tail": REFUSED}
    done = deploy("explain", "--jsonl", "-", input=json.dumps(case))
    assert json.loads(done.stdout) == {
        "id": 7,
        "code": "E_NETWORK",
        "category": "transient:network",
        "severity": "retryable",
        "retryable": True,
        "evidence": REFUSED,
    }
    assert done.returncode == 0


def test_secrets_in_many_cases_stay_hidden_too(deployment: Deployment) -> None:
    """What looks like one, and what the deployment here has stored."""
    asks = [{"name": "pin", "secret": True}]
    deployment.plan(script("a", inputs=["pin"]), input=asks).run(env={"DEPLOY_PIN": "c4n4ry-77"})
    said = ("fatal: Authentication failed for 'https://ci:xK9canary77@git.example/x'", "c4n4ry-77: Permission denied")
    cases = "\n".join(json.dumps({"id": n, "exit_code": 1, "stderr_tail": text}) for n, text in enumerate(said))
    done = deployment("explain", "--jsonl", "-", input=cases)
    evidence = [json.loads(line)["evidence"] for line in done.stdout.splitlines()]
    assert evidence == [said[0].replace("xK9canary77", "[secret]"), "[secret]: Permission denied"]


@pytest.mark.parametrize(("given", "code", "shown"), [("-15", "E_SIGNAL", "143"), ("143", "E_SIGNAL", "143")])
def test_a_signal_may_be_given_as_python_or_a_shell_counts_it(
    deploy: Deploy, given: str, code: str, shown: str
) -> None:
    for words in (("--exit-code", given), (f"--exit-code={given}",)):
        assert json.loads(deploy("explain", *words, "--json").stdout)["code"] == code
    assert f"\n  exit code  {shown}\n" in deploy("explain", "--exit-code", given).stdout


# explain, the last error


def test_without_a_last_error_it_says_so(deployment: Deployment) -> None:
    before = deployment("explain")
    assert (before.returncode, before.stdout) == (0, "no last error here\n")
    assert not deployment.state.exists()
    deployment.plan(script("a")).run()
    after = deployment("explain", "--json")
    assert (after.returncode, json.loads(after.stdout)["last_error"]) == (0, None)


def test_the_last_error_is_explained_until_it_is_over(deployment: Deployment) -> None:
    breaks = "test -e ../fixed || { echo 'cannot open: /etc/x: Permission denied' >&2; exit 9; }"
    plan = deployment.plan(script("a", breaks, name="The first"))
    plan.run()
    shown = json.loads(plan("explain", "--json").stdout)
    assert (shown["step"], shown["code"], shown["exit_code"]) == ("a", "E_PERMISSION", 9)
    assert Path(shown["log"]).is_file()
    finished = datetime.datetime.fromisoformat(plan.status()["steps"][0]["started_at"])
    assert abs((datetime.datetime.fromisoformat(shown["time"]) - finished).total_seconds()) < 60
    text = plan("explain").stdout
    assert f"\n  time       {shown['time']}\n  step       a\n" in text
    assert "Permission issue detected." in text
    assert "1. Ensure you're running with sudo" in text
    (plan.folder / "fixed").touch()
    plan.run()
    assert plan("explain").stdout == "no last error here\n"
    assert not (plan.state / ".last-error").exists()


TWICE = "test -e ../fixed || { echo 'sh: x: not found' >&2; exit 9; }"
UNDO = {"rollback": "echo undo >>../trace"}


@pytest.mark.parametrize(
    ("about", "checkpoint", "code"),
    [({}, {**UNDO, "atomic": True}, 1), ({"action": "rollback"}, UNDO, 5)],
    ids=["atomic", "rollback"],
)
def test_what_a_run_itself_takes_back_has_failed_all_the_same(
    deployment: Deployment, about: dict[str, Any], checkpoint: dict[str, Any], code: int
) -> None:
    plan = deployment.plan(script("a", TWICE, on_failure=about, checkpoint=checkpoint))
    assert (plan.run().returncode, plan.states()["a"]) == (code, "undone")
    assert "\nexit_code=9\n" in (plan.state / ".last-error").read_text()
    assert json.loads(plan("explain", "--json").stdout)["code"] == "E_NOT_FOUND"
    (plan.folder / "fixed").touch()
    assert plan.run().returncode == 0
    assert plan("explain").stdout == "no last error here\n"


def test_an_error_is_over_when_somebody_takes_everything_back(deployment: Deployment) -> None:
    atomic = script("b", "exit 9", checkpoint={**UNDO, "atomic": True})
    plan = deployment.plan(script("a", checkpoint=UNDO), atomic)
    plan.run()
    assert plan("rollback", "--full", "--yes").returncode == 0
    assert (plan.status()["last_error"], (plan.state / ".last-error").exists()) == (None, False)


def test_an_error_is_over_when_the_plan_does_without_its_step(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), script("b", "exit 9"))
    plan.run()
    assert plan.run("--only", "a").returncode == 0
    assert plan.status()["last_error"]["step"] == "b"
    assert deployment.plan(script("a")).run().returncode == 0
    assert (plan.status()["last_error"], (plan.state / ".last-error").exists()) == (None, False)


@pytest.mark.parametrize("words", [("--reset-checkpoints",), ("checkpoint", "clear", "b")])
def test_an_error_is_over_when_it_is_cleared(deployment: Deployment, words: tuple[str, ...]) -> None:
    """Everywhere, and not because a later run has shown that."""
    plan = deployment.plan(script("a"), script("b", "exit 9"))
    plan.run()
    assert plan("checkpoint", "clear", "a").returncode == 0
    assert plan.status()["last_error"]["step"] == "b"
    assert (plan.state / ".last-error").exists()
    assert plan(*words).returncode == 0
    assert (plan.status()["last_error"], (plan.state / ".last-error").exists()) == (None, False)
    assert plan("explain").stdout == "no last error here\n"


# inputs

ASKS: list[dict[str, Any]] = [
    {"name": "domain", "default": "a.example"},
    {"name": "db_password", "secret": True, "generate": "password:24"},
]


def test_inputs_are_listed_with_secrets_masked(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", inputs=["db_password"]), input=ASKS)
    plan.run()
    secret = (plan.state / "secrets" / "db_password").read_text()
    for words in ((), ("--json",)):
        shown = plan("inputs", "list", *words).stdout
        assert secret not in shown
        assert "a.example" in shown
    one = json.loads(shown)["inputs"][1]
    assert (one["secret"], one["origin"], one["steps"]) == (True, "stored", ["a"])


def test_a_rotated_secret_is_another_one_and_runs_its_steps_again(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", inputs=["db_password"]), script("b"), input=ASKS)
    plan.run()
    file = plan.state / "secrets" / "db_password"
    before = file.read_text()
    done = plan("inputs", "rotate", "db_password")
    assert done.returncode == 0
    assert "carries out again: a" in done.stdout
    assert file.read_text() not in (before, done.stdout)
    plan.run()
    assert plan.trace() == ["a", "b", "a"]


def test_a_new_answer_comes_from_the_environment_and_is_checked(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", inputs=["port"]), input=[{"name": "port", "type": "port"}])
    plan.run("--set", "port=80")
    assert plan("inputs", "rotate", "port").returncode == 78
    assert plan("inputs", "rotate", "port", env={"DEPLOY_PORT": "no"}).returncode == 78
    assert plan("inputs", "rotate", "port", env={"DEPLOY_PORT": "81"}).returncode == 0
    assert json.loads((plan.state / "inputs.json").read_text()) == {"port": "81"}
    assert plan("inputs", "rotate", "nope").returncode == 2
