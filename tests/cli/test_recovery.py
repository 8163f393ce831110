"""What is retried, what never is, what is left alone, and what a failure tells: by the built file."""

from __future__ import annotations

import getpass
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, eventually, script

Deploy = Callable[..., "subprocess.CompletedProcess[str]"]
DNS = "echo 'curl: (6) Could not resolve host: repo.example' >&2; exit 6"
QUICKLY = {"retry": {"count": 3, "delay": "0.05s"}}


def journal(plan: Deployment, kind: str) -> list[dict[str, Any]]:
    import sqlite3

    with sqlite3.connect(f"file:{plan.state}/checkpoint.db?mode=ro", uri=True) as database:
        names = [row[1] for row in database.execute("pragma table_info(entries)")]
        rows = [dict(zip(names, row)) for row in database.execute("select * from entries order by 1")]
    return [row for row in rows if row["kind"] == kind]


def named(events: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [event for event in events if event["event"] == name]


# Retries


def test_what_a_retry_can_help_is_retried_and_every_attempt_is_numbered(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", f"test $(grep -c a ../trace) -ge 3 || {{ {DNS}; }}", timing=QUICKLY))
    events = plan.events()
    assert plan.trace() == ["a", "a", "a"]
    assert [event["attempt"] for event in named(events, "step-started")] == [1, 2, 3]
    assert [event["attempt"] for event in named(events, "step-failed")] == [1, 2]
    assert [event["retried"] for event in named(events, "step-failed")] == [True, True]
    assert [event["attempt"] for event in named(events, "step-completed")] == [3]
    assert [row["attempt"] for row in journal(plan, "step-started")] == [1, 2, 3]
    (log,) = plan.state.glob("logs/*/a.log")
    assert re.findall(r"^--- a, attempt (\d)", log.read_text(), re.M) == ["1", "2", "3"]
    assert plan.status()["steps"][0]["attempts"] == 3
    assert plan.status()["last_error"] is None
    assert not (plan.state / ".last-error").exists()


def test_a_script_with_an_undo_is_undone_before_it_is_tried_again(deployment: Deployment) -> None:
    undo = {"rollback": "echo unmade >>../trace"}
    plan = deployment.plan(
        script("a", f"test $(grep -c a ../trace) -ge 2 || {{ {DNS}; }}", timing=QUICKLY, checkpoint=undo)
    )
    assert (plan.run().returncode, plan.trace()) == (0, ["a", "unmade", "a"])


def test_an_atomic_step_is_undone_at_once_also_when_it_is_tried_again(deployment: Deployment) -> None:
    """Even one that may be repeated as it stands."""
    undo = {"rollback": "echo unmade >>../trace", "atomic": True}
    content = f"test $(grep -c a ../trace) -ge 2 || {{ {DNS}; }}"
    plan = deployment.plan(script("a", content, timing=QUICKLY, checkpoint=undo, idempotent=True))
    assert (plan.run().returncode, plan.trace()) == (0, ["a", "unmade", "a"])


@pytest.mark.parametrize(
    ("backoff", "planned"),
    [({}, (0.1, 0.2, 0.4)), ({"backoff": "exponential"}, (0.1, 0.2, 0.4)), ({"backoff": "linear"}, (0.1, 0.2, 0.3))],
    ids=str,
)
def test_the_waits_grow_and_are_said_before(
    deployment: Deployment, backoff: dict[str, str], planned: tuple[float, ...]
) -> None:
    """Doubled, or by the same each time, and by up to a quarter of chance."""
    plan = deployment.plan(script("a", DNS, timing={"retry": {"count": 4, "delay": "0.1s", **backoff}}))
    waits = [event["delay_s"] for event in named(plan.events(), "step-retrying")]
    assert [least <= wait <= least * 1.25 for least, wait in zip(planned, waits)] == [True] * 3
    assert waits != list(planned), "chance adds nothing"
    times = [row["time"] for row in journal(plan, "step-started")]
    assert [later - earlier >= wait for earlier, later, wait in zip(times, times[1:], waits)] == [True] * 3


def test_a_tool_that_says_how_long_is_believed(deployment: Deployment) -> None:
    limited = "echo 'HTTP/1.1 429 Too Many Requests' >&2; echo 'Retry-After: 1' >&2; exit 22"
    plan = deployment.plan(script("a", f"test $(grep -c a ../trace) -ge 2 || {{ {limited}; }}", timing=QUICKLY))
    assert [event["delay_s"] for event in named(plan.events(), "step-retrying")] == [1.0]


def test_who_asks_for_an_hour_is_not_bothered_again(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "echo 'HTTP/1.1 429 Too Many Requests'; echo 'Retry-After: 3600'; exit 22"))
    done = plan.run()
    assert (done.returncode, plan.trace()) == (1, ["a"])
    assert "asks to wait 3600 s" in done.stderr


NEVER = {
    "permission": ("echo 'touch: /x: Permission denied' >&2; exit 1", {}),
    "config": ("echo 'nginx: [emerg] unknown directive \"x\"' >&2; exit 1", {"on_failure": {"action": "retry"}}),
    "signal": ("kill -TERM $$", {"on_failure": {"action": "retry"}}),
    "not idempotent": (DNS, {"idempotent": False, "on_failure": {"action": "retry"}}),
    "once": (DNS, {"run": "once"}),
    "unknown": ("exit 42", {}),
}


@pytest.mark.parametrize(("content", "keys"), NEVER.values(), ids=NEVER)
def test_what_a_retry_cannot_help_is_tried_once(deployment: Deployment, content: str, keys: dict[str, Any]) -> None:
    plan = deployment.plan(script("a", content, timing=QUICKLY, **keys))
    assert (plan.run().returncode, plan.trace()) == (1, ["a"])


def test_success_costs_nothing(deployment: Deployment) -> None:
    """The same entries in the journal, whatever retries and breakers the plan has."""
    plan = deployment.plan(script("a", timing=QUICKLY, breaker="db", on_failure={"action": "retry"}))
    plan.run()
    assert [len(journal(plan, kind)) for kind in ("step-started", "step-finished", "breaker")] == [1, 1, 0]


# Breakers

BREAKS = "test -e ../fixed || { echo 'curl: (7) Failed to connect: Connection refused' >&2; exit 7; }"
TWO = {"CIRCUIT_BREAKER_THRESHOLD": "2"}
ONCE = {"retry": {"count": 1}}


@pytest.fixture
def broken(deployment: Deployment) -> Deployment:
    """Failed twice, in two runs: its breaker is open at a threshold of 2."""
    plan = deployment.plan(script("a", BREAKS, timing=ONCE, breaker="mirror"))
    assert [plan.run(env=TWO).returncode for _ in range(2)] == [1, 1]
    (plan.folder / "fixed").touch()
    return plan


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_open_breaker_refuses_before_the_attempt(broken: Deployment, jobs: str) -> None:
    refused = broken.run("--jobs", jobs, env=TWO)
    assert (refused.returncode, broken.trace()) == (75, ["a", "a"])
    assert "mirror failed 2 times in a row; it is left alone until" in refused.stdout + refused.stderr
    assert "breaker reset mirror" in refused.stderr
    last = json.loads(broken("history", "--json").stdout)["runs"][-1]
    assert (last["outcome"], last["exit_code"]) == ("failed", 75)


def test_an_open_breaker_is_asked_before_the_undo_of_what_is_half_done(deployment: Deployment) -> None:
    """What failed is undone before it is tried again; when it is not tried, it is not undone either."""
    undo = {"rollback": "echo unmade >>../trace"}
    plan = deployment.plan(script("a", BREAKS, timing=ONCE, breaker="mirror", checkpoint=undo))
    assert [plan.run(env=TWO).returncode for _ in range(4)] == [1, 1, 75, 75]
    assert plan.trace() == ["a", "unmade", "a"]


def test_status_and_breaker_status_show_it(broken: Deployment) -> None:
    shown = json.loads(broken("breaker", "status", "--json", env=TWO).stdout)["breakers"]
    assert [(one["resource"], one["failures"], one["state"]) for one in shown] == [("mirror", 2, "open")]
    assert "mirror: open, until 2" in broken("breaker", "status", env=TWO).stdout
    assert f"breaker: mirror is open until {shown[0]['until']}" in broken("status", env=TWO).stdout
    assert json.loads(broken("breaker", "status", "--json").stdout)["breakers"][0]["state"] == "closed"  # 5 by default


def test_reset_closes_the_one_that_is_named(deployment: Deployment) -> None:
    may_fail = {"timing": ONCE, "on_failure": {"action": "continue"}}
    plan = deployment.plan(
        script("a", BREAKS, breaker="one", **may_fail), script("b", BREAKS, breaker="two", **may_fail)
    )
    plan.run()
    assert plan("breaker", "reset", "one").stdout == "one: closed\n"
    assert [one["resource"] for one in plan.status()["breakers"]] == ["two"]


@pytest.mark.parametrize("words", [(), ("mirror",)])
def test_reset_closes_it(broken: Deployment, words: tuple[str, ...]) -> None:
    assert broken("breaker", "reset", *words, env=TWO).returncode == 0
    assert broken.run(env=TWO).returncode == 0
    assert json.loads(broken("breaker", "status", "--json").stdout)["breakers"] == []


def test_reset_knows_the_names(broken: Deployment) -> None:
    for name in ("nope", ""):
        refused = broken("breaker", "reset", name)
        assert (refused.returncode, "mirror" in refused.stderr) == (2, True)
    assert broken.run(env=TWO).returncode == 75


def test_a_success_closes_it(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", BREAKS, timing=ONCE, breaker="db"))
    plan.run(env=TWO)
    (plan.folder / "fixed").touch()
    assert plan.run(env=TWO).returncode == 0
    assert plan.status()["breakers"] == []


def test_it_opens_in_the_middle_of_retries(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", BREAKS, timing={"retry": {"count": 9, "delay": "0.01s"}}, breaker="db"))
    opens = plan.run(env=TWO)
    assert (opens.returncode, plan.trace()) == (1, ["a", "a"])
    (said,) = re.findall(r"^  db failed 2 times in a row; it is left alone until \S+; (.*)$", opens.stderr, re.M)
    assert said.endswith(" breaker reset db")


def test_a_second_step_of_the_same_resource_is_not_tried(deployment: Deployment) -> None:
    first = script("a", BREAKS, timing=ONCE, breaker="db", on_failure={"action": "continue"})
    plan = deployment.plan(first, script("b", breaker="db"), script("c"))
    assert (plan.run(env={"CIRCUIT_BREAKER_THRESHOLD": "1"}).returncode, plan.trace()) == (75, ["a"])


def test_a_step_that_may_fail_is_passed_over(deployment: Deployment) -> None:
    may_fail = {"timing": ONCE, "breaker": "db", "on_failure": {"action": "continue"}}
    plan = deployment.plan(script("a", BREAKS, **may_fail), script("b", **may_fail), script("c"))
    assert (plan.run(env={"CIRCUIT_BREAKER_THRESHOLD": "1"}).returncode, plan.trace()) == (3, ["a", "c"])


def test_failures_before_a_kill_count(deployment: Deployment, deploy_pyz: Path) -> None:
    """Two failures are in the journal when the program is killed in its countdown; the next run is refused."""
    timing = {"retry": {"count": 9, "delay": "60s"}}
    plan = deployment.plan(script("a", BREAKS, timing=timing, breaker="db"))
    plan.run("--only", "a", env={"CIRCUIT_BREAKER_THRESHOLD": "1"})
    env = {"PATH": os.environ["PATH"], "STATE_DIR": str(plan.state), "CIRCUIT_BREAKER_THRESHOLD": "3"}
    command = [str(deploy_pyz), "run", "--plan", str(plan.file)]
    killed = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    eventually(lambda: plan.trace() == ["a", "a"] and len(journal(plan, "breaker")) == 2)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert (plan.run(env=TWO).returncode, plan.trace()) == (75, ["a", "a"])


needs_faketime = pytest.mark.skipif(not shutil.which("faketime"), reason="needs faketime(1)")


class Later:
    """The built file at another time, as its clock says it; nothing else is changed."""

    def __init__(self, plan: Deployment, archive: Path, environment: dict[str, str]) -> None:
        self.command = [str(archive), "run", "--plan", str(plan.file)]
        self.place: dict[str, Any] = {"env": {**environment, **TWO}, "cwd": plan.folder, "stdin": subprocess.DEVNULL}

    def run(self, offset: str) -> int:
        command = ["faketime", "-f", offset, *self.command]
        return subprocess.run(command, **self.place, capture_output=True, check=False).returncode

    def begin(self, offset: str) -> subprocess.Popen[bytes]:
        """Without faketime(1) between us: whom we kill is the program."""
        (library,) = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
        env = {**self.place["env"], "LD_PRELOAD": str(library), "FAKETIME": offset}
        return subprocess.Popen(self.command, **{**self.place, "env": env})


@pytest.fixture
def later(broken: Deployment, deploy_pyz: Path, environment: dict[str, str]) -> Later:
    (broken.folder / "fixed").unlink()
    return Later(broken, deploy_pyz, environment)


@needs_faketime
def test_after_its_time_one_attempt_decides(broken: Deployment, later: Later) -> None:
    """It fails, and the resource is left alone for the same time again; then it succeeds."""
    assert [later.run(f"{seconds:+}s") for seconds in (100, 310, 410)] == [75, 1, 75]
    assert broken.trace() == ["a", "a", "a"]
    (broken.folder / "fixed").touch()
    assert [later.run(f"{seconds:+}s") for seconds in (410, 920, 0)] == [75, 0, 0]
    assert broken.status()["breakers"] == []


@needs_faketime
def test_of_two_steps_abreast_one_decides(broken: Deployment, later: Later) -> None:
    """The other one waits for it, and is refused when it fails."""
    may_fail = {"timing": ONCE, "breaker": "mirror", "on_failure": {"action": "continue"}}
    broken.plan(script("a", BREAKS, **may_fail), script("b", BREAKS, timing=ONCE, breaker="mirror"))
    later.command += ["--jobs", "2"]
    assert (later.run("+310s"), broken.trace()) == (75, ["a", "a", "a"])
    (broken.folder / "fixed").touch()
    assert later.run("+920s") == 0
    assert sorted(broken.trace()) == ["a", "a", "a", "a", "b"]


@needs_faketime
def test_a_clock_that_was_set_back_keeps_nothing_closed(broken: Deployment, later: Later) -> None:
    assert [later.run(f"{seconds:+}s") for seconds in (0, -3600)] == [75, 1]


@needs_faketime
def test_a_kill_in_the_attempt_that_decides_leaves_it_to_the_next(broken: Deployment, later: Later) -> None:
    gate = broken.folder / "gate"
    os.mkfifo(gate)
    waits = f"read x <../gate; {BREAKS}"
    broken.plan(script("a", waits, timing=ONCE, breaker="mirror"))
    killed = later.begin("+310s")
    eventually(lambda: broken.trace() == ["a", "a", "a"])
    killed.kill()
    killed.wait()
    gate.write_text("x\n")
    (broken.folder / "fixed").touch()
    broken.plan(script("a", BREAKS, timing=ONCE, breaker="mirror"))
    assert [later.run(f"{seconds:+}s") for seconds in (100, 310)] == [75, 0]


def test_five_failures_in_a_row_open_it(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", BREAKS, timing={"retry": {"count": 9, "delay": "0s"}}, breaker="db"))
    assert [plan.run().returncode for _ in range(2)] == [1, 75]
    assert plan.trace() == ["a"] * 5


def test_a_threshold_that_is_no_number_is_bad_usage(deployment: Deployment) -> None:
    refused = deployment.plan(script("a")).run(env={"CIRCUIT_BREAKER_THRESHOLD": "many"})
    assert (refused.returncode, deployment.trace()) == (2, [])


# The diagnostic block

BROKEN = """\
[plan]
name = "trial"

[[step]]
id = "a"
name = "The first"
on_failure = { action = "stop", message = "ask the storage team", hints = ["their number is in the wiki"] }

[step.script]
interpreter = "bash"
content = '''
echo before
echo 'cp: error writing: No space left on device' >&2
cp /nonexistent /tmp/x
'''
"""


def test_the_block_says_everything_and_json_and_last_error_say_the_same(deployment: Deployment) -> None:
    deployment.file = deployment.folder / "plan.json"
    plan = deployment.plan(
        script("a", "echo before\necho 'touch: /x: Permission denied' >&2\nexit 9", name="The first")
    )
    failed = plan.run()
    block = failed.stderr
    (log,) = plan.state.glob("logs/*/a.log")
    wanted = (
        "a failed (exit code: 9)", "[CRITICAL] ", "a (The first)", f"plan       {plan.file}", "recoverable:permission (E_PERMISSION)",
        "touch: /x: Permission denied", "    | before", str(log), "Permission issue detected.", "  1. ", "next: ", "logs a",
    )  # fmt: skip
    assert [text for text in wanted if text not in block] == []
    error = plan.status()["last_error"]
    (event,) = named(plan.events(), "step-failed")
    for name in ("step", "exit_code", "category", "code", "severity", "evidence", "place", "line", "command"):
        assert error[name] == event[name], name
    explained = json.loads(plan("explain", "--json").stdout)
    for name in ("step", "exit_code", "category", "code", "severity", "evidence", "place", "line"):
        assert explained[name] == event[name], name
    assert event["log"].endswith("a.log")
    assert set(event["tail"]) == {"before", "touch: /x: Permission denied"}
    assert event["guidance"]
    assert [line for line in event["guidance"] if line and line not in block] == []
    view = (plan.state / ".last-error").read_text()
    lines = dict(line.split("=", 1) for line in view.splitlines())
    assert list(lines) == ["timestamp", "script", "step", "line", "exit_code", "category", "code", "command"]
    assert (lines["step"], lines["exit_code"], lines["code"]) == ("a", "9", "E_PERMISSION")


@pytest.mark.parametrize(
    ("content", "code", "number", "name"),
    [("kill -TERM $$", None, signal.SIGTERM, "E_SIGNAL"), ("kill -KILL $$", None, signal.SIGKILL, "E_MEMORY")],
)
def test_a_signal_is_told_as_a_shell_counts_it(
    deployment: Deployment, content: str, code: int | None, number: int, name: str
) -> None:
    plan = deployment.plan(script("a", content))
    done = plan.run("--json")
    (event,) = named([json.loads(line) for line in done.stdout.splitlines()], "step-failed")
    assert (event["exit_code"], event["signal"], event["code"]) == (None, number, name)
    assert f"a failed (exit code: {128 + number})\n" in done.stderr
    assert f"\n  exit code  {128 + number}\n  signal     {signal.Signals(number).name} ({number})\n" in done.stderr
    assert f"last error: a failed (exit code: {128 + number}), " in plan("status").stdout
    assert f"\n  exit code  {128 + number}\n" in plan("explain").stdout
    assert f"\nexit_code={128 + number}\n" in (plan.state / ".last-error").read_text()
    assert plan.status()["last_error"]["signal"] == number


def test_of_a_long_output_the_last_lines_are_shown_and_the_log_has_all(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "seq 1 5000\necho this is why\nexit 9"))
    shown = re.findall(r"^    \| (.*)$", plan.run().stderr, re.M)
    assert shown == [*map(str, range(4987, 5001)), "this is why"]
    (log,) = plan.state.glob("logs/*/a.log")
    assert log.read_text().splitlines()[1:] == [*map(str, range(1, 5001)), "this is why"]


def test_what_the_plan_says_names_its_inputs_and_hides_its_secrets(deployment: Deployment) -> None:
    says = {"message": "is ${domain} ours?", "hints": ["log in with ${token}, not with $${token}"]}
    asks = [{"name": "domain", "default": "a.example"}, {"name": "token", "secret": True, "generate": "password:20"}]
    plan = deployment.plan(script("a", "exit 9", on_failure=says), input=asks)
    block = plan.run().stderr
    assert block.index("is a.example ours?") < block.index("log in with") < block.index("  1. ")
    secret = (plan.state / "secrets" / "token").read_text()
    for said in (block, plan("explain").stdout, plan("explain", "--json").stdout):
        assert "is a.example ours?" in said
        assert "log in with [secret], not with ${token}" in said
        assert secret not in said
    assert secret.encode() not in (plan.state / "checkpoint.db").read_bytes()


def test_what_may_not_be_done_names_who_tried(deployment: Deployment) -> None:
    me = getpass.getuser()
    plan = deployment.plan(script("a", "echo 'touch: /x: Permission denied' >&2; exit 1"))
    said = f"it was, {me} ran this" if me == "root" else f"(this ran as {me})"
    assert said in plan.run().stderr
    assert said in plan("explain").stdout


def test_refused_credentials_name_the_secret_that_would_be_renewed(deployment: Deployment) -> None:
    asks = [{"name": name, "secret": True, "generate": "password:20"} for name in ("token", "other")]
    refused = "echo \"fatal: Authentication failed for 'https://git.example/'\" >&2; exit 128"
    plan = deployment.plan(script("a", refused, inputs=["token"]), input=asks)
    failed = plan.run()
    assert "Check the credentials for git.example" in failed.stderr
    (typed,) = re.findall(r"Enter it anew: (.*)", failed.stderr)
    assert shlex.split(typed)[-3:] == ["inputs", "rotate", "token"]
    assert plan(*shlex.split(typed)[1:]).returncode == 0


def test_the_name_of_a_step_has_its_inputs_in_it_and_no_secret(deployment: Deployment) -> None:
    """However short the secret: of two letters, no filter could tell it from a word."""
    asks = [{"name": "domain", "default": "a.example"}, {"name": "pin", "secret": True}]
    step = script("a", "exit 9", name="Serve ${domain} with ${pin}, not $${pin}")
    plan = deployment.plan(step, input=asks)
    shown = "Serve a.example with [secret], not ${pin}"
    failed = plan.run(env={"DEPLOY_PIN": "zq"})
    assert f"  step       a ({shown})" in failed.stderr
    assert [event["name"] for event in named(plan.events(), "step-started")] == [shown]
    assert plan.status()["steps"][0]["name"] == shown
    assert all("zq" not in str(row["body"]) for row in journal(plan, "step-started"))


def test_what_to_type_next_finds_the_same_deployment(deploy: Deploy, tmp_path: Path) -> None:
    """Other plans than the built-in one, and other places, are named in it."""
    file = tmp_path / "my plan.json"
    file.write_text(json.dumps({"plan": {"name": "mine"}, "step": [{"id": "a", "script": {"content": "exit 9"}}]}))
    failed = deploy("run", "--plan", file, "--state-dir", tmp_path / "elsewhere", env={"STATE_DIR": ""})
    typed = re.findall(r"next: .*?(/\S+deploy\.pyz .*? (?:logs a|rollback --run))", failed.stderr + failed.stdout)
    assert [shlex.split(one)[1:3] for one in typed] == [["--plan", str(file)]] * 2
    logs = deploy(*shlex.split(typed[0])[1:], env={"STATE_DIR": ""})
    assert (logs.returncode, logs.stdout) == (0, "--- a, attempt 1\n")


def test_a_refusal_names_the_deployment_that_it_is_about(deploy: Deploy, tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    step = {"id": "a", "script": {"content": DNS}, "timing": ONCE, "breaker": "mirror"}
    file.write_text(json.dumps({"plan": {"name": "mine"}, "step": [step]}))
    place = ("--plan", file, "--state-dir", tmp_path / "elsewhere")
    _, refused = [deploy("run", *place, env={"CIRCUIT_BREAKER_THRESHOLD": "1"}) for _ in range(2)]
    (typed,) = re.findall(r"(/\S+deploy\.pyz .*breaker reset mirror)", refused.stderr)
    assert (refused.returncode, deploy(*shlex.split(typed)[1:]).returncode) == (75, 0)
    assert deploy("breaker", "status", *place, "--json").stdout.count("mirror") == 0


def test_the_line_is_the_plans_own(deployment: Deployment) -> None:
    pytest.importorskip("tomllib")
    plan = deployment
    plan.file = plan.folder / "plan.toml"
    plan.file.write_text(BROKEN)
    failed = plan.run()
    number = BROKEN.splitlines().index("cp /nonexistent /tmp/x") + 1
    assert f"{plan.file}:{number}" in failed.stderr
    assert "ask the storage team" in failed.stderr
    assert "their number is in the wiki" in failed.stderr
    view = (plan.state / ".last-error").read_text()
    assert f"\nline={number}\n" in view
    assert f"\nscript={plan.file}\n" in view
    assert plan.status()["last_error"]["plan_line"] == number
    (event,) = named(plan.events(), "step-failed")
    assert (event["place"], event["plan_line"]) == (f"{plan.file}:{number}", number)
    assert json.loads(plan("explain", "--json").stdout)["place"] == f"{plan.file}:{number}"


def test_odd_characters_in_last_error_are_only_text(deployment: Deployment) -> None:
    """A shell may source it: nothing in it is executed."""
    odd = "$(touch ../harm) `touch ../harm` ; touch ../harm ' \" \\"
    plan = deployment.plan(script("a", f"false {shlex.quote(odd)}"))
    plan.run()
    view = plan.state / ".last-error"
    done = subprocess.run(["sh", "-c", f'. {view}; echo "$step"'], capture_output=True, text=True, check=True)
    assert done.stdout == "a\n"
    assert not (plan.folder / "harm").exists()


def test_what_refuses_before_anything_runs_is_told_once_and_as_what_it_is(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", user="no-such-user"))
    block = plan.run().stderr
    assert block.count('there is no user "no-such-user" on this machine') == 1
    assert "  category   recoverable:not-found (E_NOT_FOUND)\n" in block
    assert plan.status()["last_error"]["evidence"] == 'there is no user "no-such-user" on this machine'
