"""The end of a run is told to a webhook and a command; a loopback HTTP sink listens. It never fails a deployment."""

from __future__ import annotations

import json
import signal
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Callable

import pytest
from deployments import Deployment, script

DIRECTLY = {"no_proxy": "*"}


class Sink:
    """Answers with the statuses it is given, the last one for ever, and keeps what was posted."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.posts: list[tuple[str, str, Any]] = []
        sink = self

        class Answer(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                sink.posts.append((self.path, self.headers["Content-Type"], json.loads(body)))
                self.send_response(sink.statuses.pop(0) if len(sink.statuses) > 1 else sink.statuses[0])
                self.end_headers()

            def log_message(self, *_: object) -> None:
                return

        self.server = HTTPServer(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.server.server_port}/services/T0/S3CR3TPATH"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def sink() -> Iterator[Sink]:
    one = Sink(200)
    yield one
    one.server.shutdown()
    one.server.server_close()


def told(deployment: Deployment, content: str, **notify: str) -> Deployment:
    return deployment.plan(script("a", content), plan={"notify": notify, "version": "1.2"})


def test_success_is_posted_in_the_form_of_slack(deployment: Deployment, sink: Sink) -> None:
    done = told(deployment, "true", webhook=sink.url).run(env=DIRECTLY)
    assert done.returncode == 0
    ((path, kind, body),) = sink.posts
    assert (path, kind, list(body)) == ("/services/T0/S3CR3TPATH", "application/json", ["text"])
    assert "trial 1.2 on " in body["text"]
    assert ": done (1 done)" in body["text"]


def test_failure_says_which_step_and_why_with_quotes_in_it(deployment: Deployment, sink: Sink) -> None:
    said = """cannot open "it's here": Permission denied \\\\ {x} %s"""
    plan = told(deployment, f"cat >&2 <<'END'\n{said}\nEND\nexit 9", webhook=sink.url)
    assert plan.run(env=DIRECTLY).returncode == 1
    text = sink.posts[0][2]["text"]
    assert said in text
    assert "a failed: " in text
    assert "[E_PERMISSION]" in text


def test_the_third_try_may_be_the_one_that_is_heard(deployment: Deployment, sink: Sink) -> None:
    """That there is no fourth, test_telling shows."""
    sink.statuses = [500, 503, 200]
    done = told(deployment, "true", webhook=sink.url).run(env=DIRECTLY)
    assert (done.returncode, len(sink.posts), done.stderr) == (0, 3, "")


def test_nobody_there_is_a_warning_that_does_not_show_the_address(deployment: Deployment, sink: Sink) -> None:
    sink.server.shutdown()
    sink.server.server_close()
    done = told(deployment, "true", webhook=sink.url).run(env=DIRECTLY)
    assert done.returncode == 0
    assert "warning: the webhook at 127.0.0.1:" in done.stderr
    assert "S3CR3TPATH" not in done.stdout + done.stderr


def test_a_secret_address_comes_from_an_input(deployment: Deployment, sink: Sink) -> None:
    plan = deployment.plan(
        script("a"), plan={"notify": {"webhook": "${hook}"}}, input=[{"name": "hook", "secret": True}]
    )
    assert plan.run(env={**DIRECTLY, "DEPLOY_HOOK": sink.url}).returncode == 0
    assert len(sink.posts) == 1
    assert b"S3CR3TPATH" not in (plan.state / "checkpoint.db").read_bytes()


def test_an_empty_address_tells_nobody(deployment: Deployment) -> None:
    plan = deployment.plan(
        script("a"), plan={"notify": {"webhook": "${hook}"}}, input=[{"name": "hook", "secret": True, "default": ""}]
    )
    done = plan.run()
    assert (done.returncode, done.stderr) == (0, "")


def test_a_command_gets_the_outcome_in_its_environment(deployment: Deployment) -> None:
    command = 'printf "%s\\n" "$PLAN_NAME" "$PLAN_VERSION" "$RUN_OUTCOME" "$RUN_EXIT_CODE" "$RUN_MESSAGE" >told'
    told(deployment, "exit 3", command=command).run()
    name, version, outcome, code, text = (deployment.folder / "told").read_text().splitlines()
    assert (name, version, outcome, code) == ("trial", "1.2", "failed", "1")
    assert text.startswith("trial 1.2 on ")


def test_a_command_that_fails_is_tried_three_times_and_warned_of(deployment: Deployment) -> None:
    plan = told(deployment, "true", command="echo again >>trace; echo mail is down >&2; exit 1")
    done = plan.run()
    assert (done.returncode, plan.trace()) == (0, ["a", "again", "again", "again"])
    assert "warning: the notify command was not told: mail is down" in done.stderr


def test_an_interrupted_run_is_told_once(deployment: Deployment, sink: Sink) -> None:
    sink.statuses = [500]
    done = told(deployment, "kill -INT $PPID; sleep 0.2", webhook=sink.url).run(env=DIRECTLY)
    assert done.returncode == 0  # nothing was left to stop
    assert len(sink.posts) == 1


# Every end of a run

LISTS = 'echo "$RUN_OUTCOME $RUN_EXIT_CODE" >>ends'
UNDO = {"rollback": "echo unmade >>../trace"}


def ends(plan: Deployment) -> list[str]:
    """What the notify command was told, in order."""
    file = plan.folder / "ends"
    return file.read_text().splitlines() if file.exists() else []


@pytest.mark.parametrize(
    ("content", "keys", "told"),
    [
        ("true", {}, "done 0"),
        ("exit 9", {}, "failed 1"),
        ("exit 9", {"on_failure": {"action": "continue"}}, "degraded 3"),
        ("exit 9", {"on_failure": {"action": "rollback"}, "checkpoint": UNDO}, "rolled-back 5"),
        ("exit 9", {"checkpoint": {"rollback": "false", "atomic": True}}, "rollback-failed 6"),
    ],
)
def test_the_end_is_told_however_it_came(deployment: Deployment, content: str, keys: dict[str, Any], told: str) -> None:
    plan = deployment.plan(script("a", content, **keys), plan={"notify": {"command": LISTS}})
    code = plan.run().returncode
    assert (ends(plan), f" {code}") == ([told], told[-2:])


def test_what_an_interrupted_run_came_to_is_told(deployment: Deployment, background: Callable[..., Any]) -> None:
    waits = script("a", "until test -e ../gate; do sleep 0.02; done")
    plan = deployment.plan(waits, script("b"), plan={"notify": {"command": LISTS}})
    run = background("run", "--plan", plan.file)
    plan.waits_for_trace("a")
    run.send_signal(signal.SIGTERM)
    assert (run.wait(60), ends(plan)) == (-signal.SIGTERM, ["interrupted 143"])


def test_what_a_person_stopped_is_told(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(script("a", "exit 9"), plan={"notify": {"command": LISTS}})
    operator = person("run", "--plan", plan.file)
    operator.sees("Retry? [y/N]: ")
    operator.types("q\n")
    assert (operator.leaves(), ends(plan)) == (7, ["stopped 7"])


def test_a_rollback_is_told_too(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", checkpoint=UNDO), plan={"notify": {"command": LISTS}})
    assert [plan.run().returncode, plan("rollback", "--yes").returncode] == [0, 0]
    assert ends(plan) == ["done 0", "rolled-back 0"]


@pytest.mark.parametrize("begun", [False, True])
def test_what_preflight_refuses_is_told(deployment: Deployment, sink: Sink, begun: bool) -> None:
    """Also before there is anything here; the address may be a secret."""
    asks = [{"name": "hook", "secret": True}]
    about: dict[str, Any] = {"notify": {"webhook": "${hook}", "command": LISTS}}
    env = {**DIRECTLY, "DEPLOY_HOOK": sink.url}
    plan = deployment.plan(script("a"), plan=about, input=asks)
    if begun:
        plan.run(env=env)
    about["requirements"] = {"commands": ["no-such-command"]}
    refused = deployment.plan(script("a"), plan=about, input=asks).run(env=env)
    assert (refused.returncode, ends(plan)[-1], len(ends(plan))) == (8, "refused 8", 1 + begun)
    text = sink.posts[-1][2]["text"]
    assert "refused; " in text
    assert "no-such-command" in text
    assert "S3CR3TPATH" not in refused.stdout + refused.stderr
    assert deployment.state.exists() == begun


def test_who_has_not_said_where_is_not_told(deployment: Deployment) -> None:
    about = {"notify": {"webhook": "${hook}"}, "requirements": {"commands": ["no-such-command"]}}
    refused = deployment.plan(script("a"), plan=about, input=[{"name": "hook", "secret": True}]).run()
    assert refused.returncode in (8, 78)
    assert "webhook" not in refused.stderr


# What it must not do


def test_a_webhook_that_hangs_holds_up_neither_the_next_run_nor_who_is_in_a_hurry(
    deployment: Deployment, person: Callable[..., Any]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        plan = told(deployment, "true", webhook=f"http://127.0.0.1:{deaf.getsockname()[1]}/S3CR3TPATH")
        operator = person("run", "--plan", plan.file, env=DIRECTLY)
        operator.sees("done after")
        operator.sees("telling the webhook at 127.0.0.1:")
        assert plan.status()["lock"]["held"] is False
        operator.presses_ctrl_c()
        operator.sees("was not told: interrupted")
        assert operator.leaves() == 0
    assert "S3CR3TPATH" not in operator.text


def test_what_is_told_has_no_secret_and_no_end(deployment: Deployment, sink: Sink) -> None:
    """A line of any length with anything in it, as a variable and as JSON."""
    said = 'printf "$PIN: Permission denied \\033]0;x\\007 \\001"; head -c 300000 /dev/zero | tr "\\\\0" x; exit 9'
    about = {"notify": {"webhook": sink.url, "command": 'printf %s "$RUN_MESSAGE" >told'}}
    step = script("a", f"{{ {said}; }} >&2", inputs=["pin"])
    plan = deployment.plan(step, plan=about, input=[{"name": "pin", "secret": True}])
    assert plan.run(env={**DIRECTLY, "DEPLOY_PIN": "c4n4ry-77"}).returncode == 1
    text = sink.posts[0][2]["text"]
    assert (plan.folder / "told").read_text() == text
    assert text.isprintable()
    assert "c4n4ry" not in text
    assert len(text) < 3000
    assert "[E_" in text
