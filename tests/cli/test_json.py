"""JSON (docs/commands.md): the keys that programs rely on, and streams that nobody reads."""

from __future__ import annotations

import json
import os
import re
import subprocess
from typing import Any, Callable

import pytest
from deployments import Deployment, script

HEAD = {"event", "time", "run"}
STEP = {*HEAD, "step", "attempt"}
FAILURE = {"exit_code", "signal", "category", "code", "severity", "evidence"}
EVENTS = {
    "run-started": {*HEAD, "schema", "plan", "version", "steps", "resumes", "directory"},
    "step-skipped": {*STEP, "reason", "completed_at"},
    "step-started": {*STEP, "name", "reason", "log"},
    "step-output": {*STEP, "stream", "text"},
    "step-retrying": {*STEP, "delay_s", "attempts"},
    "step-failed": {*STEP, *FAILURE, "message", "command", "program", "place", "line", "log", "tail", "guidance"},
    "step-completed": {*STEP, "duration_s", "changed", "note"},
    "step-undone": STEP,
    "prompt-answered": {*STEP, "question", "answer"},
    "run-finished": {*HEAD, "outcome", "exit_code", "counts", "duration_s"},
}
STATUS = {"schema", "plan", "directory", "steps", "next", "lock", "last_error", "breakers"}
STATUS_STEP = {
    *("id", "name", "state", "started_at", "completed_at", "attempts", "duration_s", "run", "reason", "usage", "drift"),
}
LOCK = {"held", "pid", "user", "since", "step"}
LAST_ERROR = {*FAILURE, "step", "run", "time", "message", "command", "place", "line"}
RUN = {
    *("id", "plan", "version", "rollback", "started_at", "finished_at", "duration_s"),
    *("outcome", "exit_code", "counts", "host", "user"),
}
RUN_STEP = {
    *("id", "state", "attempts", "started_at", "finished_at", "duration_s", "reason"),
    *("exit_code", "code", "evidence", "answers"),
}
UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00")


def document(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done
    shown: dict[str, Any] = json.loads(done.stdout)
    assert shown["schema"] == 1
    return shown


def failing(deployment: Deployment) -> Deployment:
    """A run in which every kind of event happens but prompts."""
    undo = {"rollback": "true"}
    retry = {"timing": {"retry": {"count": 2, "delay": "0.01s"}}, "on_failure": {"action": "retry"}}
    return deployment.plan(
        script("a", "echo out; echo err >&2", checkpoint=undo),
        script("never", when={"firewall": "yes"}),
        script("b", "exit 4", checkpoint=undo, **retry),
        script("c"),
        input=[{"name": "firewall", "default": "no"}],
    )


def test_every_event_has_the_fields_it_was_published_with(deployment: Deployment) -> None:
    done = failing(deployment).run("--json", "--on-error", "rollback")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert {event["event"] for event in events} == EVENTS.keys() - {"prompt-answered"}
    for event in events:
        assert event.keys() >= EVENTS[event["event"]], event
        assert UTC.fullmatch(event["time"])
    assert (events[0]["event"], events[0]["schema"], events[-1]["event"]) == ("run-started", 1, "run-finished")
    assert len({event["run"] for event in events}) == 1
    assert (events[-1]["exit_code"], events[-1]["outcome"], done.returncode) == (5, "rolled-back", 5)
    failed = [event for event in events if event["event"] == "step-failed"]
    assert [(event["exit_code"], event["signal"], event["attempt"]) for event in failed] == [(4, None, 1), (4, None, 2)]
    assert {event["stream"] for event in events if event["event"] == "step-output"} == {"stdout", "stderr"}
    assert done.stdout.isascii()


def test_text_for_people_goes_to_stderr(deployment: Deployment) -> None:
    done = failing(deployment).run("--json")
    assert "[RUN] a" in done.stderr
    assert "b failed (exit code: 4)" in done.stderr


def test_a_prompt_is_an_event_but_json_never_asks(deployment: Deployment, person: Callable[..., Any]) -> None:
    """At a terminal too: with --json nothing is asked."""
    deployment.plan(script("a", "exit 1"), input=[{"name": "port", "default": "1"}])
    operator = person("run", "--plan", deployment.file, "--json")
    assert operator.leaves() == 1
    assert "Retry?" not in operator.text


def test_rollback_has_the_same_events(deployment: Deployment) -> None:
    deployment.plan(script("a", checkpoint={"rollback": "true"})).run()
    done = deployment("rollback", "--yes", "--json")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [event["event"] for event in events] == ["run-started", "step-undone", "run-finished"]
    assert all(event.keys() >= EVENTS[event["event"]] for event in events)


def test_resume_has_the_same_events(deployment: Deployment) -> None:
    failing(deployment).run()
    done = deployment("resume", "--json")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert (events[0]["event"], events[-1]["event"], done.returncode) == ("run-started", "run-finished", 1)
    assert events[0]["resumes"]


def test_the_documents_of_the_other_commands_keep_their_keys(deployment: Deployment) -> None:
    failing(deployment).run()
    status = document(deployment("status", "--json"))
    assert status.keys() >= STATUS
    assert status["plan"] == {"name": "trial", "version": ""}
    assert all(step.keys() >= STATUS_STEP for step in status["steps"])
    assert status["lock"].keys() >= LOCK
    assert status["last_error"].keys() >= LAST_ERROR
    assert [step["state"] for step in status["steps"]] == ["done", "skipped", "failed", "pending"]
    assert UTC.fullmatch(status["steps"][0]["completed_at"])
    runs = document(deployment("history", "--json"))["runs"]
    assert all(run.keys() >= RUN for run in runs)
    steps = document(deployment("history", runs[0]["id"], "--json"))["steps"]
    assert all(step.keys() >= RUN_STEP for step in steps)
    assert document(deployment("lock", "status", "--json"))["lock"].keys() >= LOCK
    assert document(deployment("checkpoint", "list", "--json"))["steps"] == status["steps"]
    logs = document(deployment("logs", "a", "--json"))["logs"]
    assert [(log["step"], "out" in log["text"]) for log in logs] == [("a", True)]
    assert {undo["step"] for undo in document(deployment("rollback", "--list", "--json"))["undos"]} == {"a", "b"}
    plan = document(deployment("plan", "--plan", deployment.file, "--json"))["plan"]
    assert [step["id"] for step in plan["steps"]] == ["a", "never", "b", "c"]
    rehearsed = document(deployment.run("--dry-run", "--json"))
    assert [step["verdict"] for step in rehearsed["steps"]].count("would change") == 2
    assert document(deployment("preflight", "--plan", deployment.file, "--json"))["checks"] is not None
    assert document(deployment("checkpoint", "clear", "a", "--json"))["cleared"] == ["a"]
    assert document(deployment("--reset-checkpoints", "--json"))["message"] == "All checkpoints cleared"


def test_with_no_state_the_document_has_the_same_keys(deployment: Deployment) -> None:
    status = document(deployment("status", "--json"))
    assert status.keys() >= STATUS
    assert (status["plan"], status["steps"], status["message"]) == (None, [], "nothing deployed yet")
    assert deployment("status").stdout == "nothing deployed yet\n"
    assert not deployment.state.exists()
    assert document(deployment("history", "--json"))["runs"] == []
    assert document(deployment("logs", "--json"))["logs"] == []


CHATTY = "i=0; while [ $i -lt 3000 ]; do echo some words that fill a pipe and more of them $i; i=$((i+1)); done"


@pytest.mark.parametrize("json_too", [[], ["--json"], ["-v"]], ids=["plain", "json", "verbose"])
def test_a_full_stdout_never_fails_a_run(deployment: Deployment, background: Callable[..., Any], json_too: Any) -> None:
    plan = deployment.plan(script("a", CHATTY), script("b"))
    with open("/dev/full", "w") as full:
        running = background("run", "--plan", plan.file, *json_too, stdout=full, stderr=full)
        assert running.wait(60) == 0
    assert plan.states() == {"a": "done", "b": "done"}


@pytest.mark.parametrize("json_too", [[], ["--json"]], ids=["plain", "json"])
def test_a_closed_stdout_never_fails_a_run(
    deployment: Deployment, background: Callable[..., Any], json_too: Any
) -> None:
    plan = deployment.plan(script("a", CHATTY), script("b"))
    reading, writing = os.pipe()
    os.close(reading)
    running = background("run", "--plan", plan.file, *json_too, stdout=writing, stderr=writing)
    os.close(writing)
    assert running.wait(60) == 0
    assert plan.trace() == ["a", "b"]


def test_streams_that_are_not_there_at_all_fail_nothing(
    deployment: Deployment, deploy_pyz: Any, environment: Any
) -> None:
    plan = deployment.plan(script("a", CHATTY), script("b"))
    command = 'exec "$0" run --plan "$1" <&- >&- 2>&-'
    words = ["sh", "-c", command, str(deploy_pyz), str(plan.file)]
    assert subprocess.run(words, env=environment, cwd=plan.folder, timeout=60, check=False).returncode == 0
    assert plan.trace() == ["a", "b"]
    trace = (plan.folder / "trace").read_text()
    assert trace == "a\nb\n", "nothing of ours went into a file that took the number of a closed stream"


@pytest.mark.parametrize("words", [("status",), ("help", "all"), ("--version",), ("plan",), ("history",)])
def test_a_full_stdout_is_no_traceback_for_any_command(
    deployment: Deployment, background: Callable[..., Any], words: tuple[str, ...]
) -> None:
    deployment.plan(script("a")).run()
    plan = ["--plan", deployment.file] if words[0] in ("status", "history", "plan") else []
    with open("/dev/full", "w") as full:
        looking = background(*words, *plan, stdout=full)
        _, error = looking.communicate(timeout=30)
    assert "Traceback" not in error
    assert "bug" not in error
    assert looking.returncode == (73 if plan else 0), "an answer that was cut off does not count as given"
