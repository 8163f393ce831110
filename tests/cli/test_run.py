"""A plan runs, remembers, carries on: through the built file, judged by what the steps did."""

from __future__ import annotations

import re
import stat
from datetime import datetime
from typing import Any

import pytest
from deployments import Deployment, script

BREAKS = "test -e ../fixed"


def test_steps_run_in_the_order_of_their_dependencies(deployment: Deployment) -> None:
    done = deployment.plan(script("c", depends_on=["b"]), script("a"), script("b", depends_on=["a"])).run()
    assert (done.returncode, deployment.trace()) == (0, ["a", "b", "c"])


def test_a_second_run_skips_what_is_done_and_says_when(deployment: Deployment) -> None:
    deployment.plan(script("a"), script("b")).run()
    again = deployment.run()
    assert (again.returncode, deployment.trace()) == (0, ["a", "b"])
    times = re.findall(r"^\[SKIP\] \w \(completed at: (.*)\)$", again.stdout, re.M)
    assert len(times) == 2
    assert all(datetime.fromisoformat(time) for time in times)


def test_after_a_failure_the_same_command_carries_on_there(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), script("b", BREAKS), script("c"))
    failed = plan.run()
    assert (failed.returncode, plan.trace()) == (1, ["a", "b"])
    assert "b failed (exit code: 1)" in failed.stderr
    assert plan.states() == {"a": "done", "b": "failed", "c": "pending"}
    (plan.folder / "fixed").touch()
    assert (plan.run().returncode, plan.trace()) == (0, ["a", "b", "b", "c"])
    assert plan.status()["last_error"] is None


def test_a_failing_command_in_the_middle_fails_the_step(deployment: Deployment) -> None:
    done = deployment.plan(script("a", "false\necho never >>../trace")).run()
    assert (done.returncode, deployment.trace()) == (1, ["a"])


def test_the_exit_code_of_a_step_is_told_everywhere(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "exit 7"))
    events = plan.events()
    assert [event["exit_code"] for event in events if event["event"] == "step-failed"] == [7]
    assert plan.status()["last_error"]["exit_code"] == 7
    assert "\nexit_code=7\n" in (plan.state / ".last-error").read_text()


def test_declared_exit_codes_are_good(deployment: Deployment) -> None:
    assert deployment.plan(script("a", "exit 3", ok_codes=[0, 3])).run().returncode == 0


def test_a_changed_step_runs_again_and_what_depends_on_it(deployment: Deployment) -> None:
    steps = [script("a"), script("b", depends_on=["a"]), script("c", after=["a"])]
    deployment.plan(*steps).run()
    changed = deployment.plan(script("a", "true # new"), *steps[1:]).run()
    assert deployment.trace() == ["a", "b", "c", "a", "b"]
    assert "changed: script" in changed.stdout


def test_names_and_messages_do_not_count_as_a_change(deployment: Deployment) -> None:
    deployment.plan(script("a")).run()
    other = script("a", name="another", timing={"timeout": "5s"}, on_failure={"action": "stop", "message": "x"})
    deployment.plan(other).run()
    assert deployment.trace() == ["a"]


def test_a_kill_between_two_second_runs_loses_none(deployment: Deployment) -> None:
    """a ran again and was done; before b could, the program was gone: b has to run all the same."""
    deployment.plan(script("a"), script("b", depends_on=["a"])).run()
    deployment.run("--only", "a")
    deployment.run()
    assert deployment.trace() == ["a", "b", "a", "b"]


def test_only_a_new_version_runs_what_uses_it(deployment: Deployment) -> None:
    steps = [script("a"), script("b", 'echo "$PLAN_VERSION" >/dev/null'), script("c", depends_on=["b"])]
    deployment.plan(*steps, plan={"version": "1"}).run()
    deployment.plan(*steps, plan={"version": "2"}).run()
    assert deployment.trace() == ["a", "b", "c", "b", "c"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--from", "b"), ["b", "c"]),
        (("--only", "b"), ["b"]),
        (("--skip", "b"), []),
        (("--group", "g"), []),
        ((), []),
    ],
)
def test_what_a_done_deployment_runs_again(deployment: Deployment, words: tuple[str, ...], expected: list[str]) -> None:
    plan = deployment.plan(script("a"), script("b", depends_on=["a"], group="g"), script("c", depends_on=["b"]))
    plan.run()
    assert plan.run(*words).returncode == 0
    assert plan.trace()[3:] == expected


def test_only_refuses_a_step_whose_dependency_is_not_done(deployment: Deployment) -> None:
    refused = deployment.plan(script("a"), script("b", depends_on=["a"])).run("--only", "b")
    assert (refused.returncode, deployment.trace()) == (2, [])
    assert '"b" needs a' in refused.stderr


@pytest.mark.parametrize("flag", ["--from", "--only", "--skip"])
def test_an_unknown_step_is_answered_with_the_known_ones(deployment: Deployment, flag: str) -> None:
    refused = deployment.plan(script("a"), script("b")).run(flag, "nope")
    assert refused.returncode == 2
    assert "the steps are: a, b" in refused.stderr


def test_steps_left_out_leave_out_what_depends_on_them(deployment: Deployment) -> None:
    done = deployment.plan(script("a"), script("b", depends_on=["a"]), script("c")).run("--skip", "a")
    assert (done.returncode, deployment.trace()) == (0, ["c"])


def test_when_leaves_a_step_out(deployment: Deployment) -> None:
    inputs = [{"name": "firewall", "default": "no"}]
    plan = deployment.plan(script("a", when={"firewall": "yes"}), script("b"), input=inputs)
    plan.run()
    assert (plan.trace(), plan.states()["a"]) == (["b"], "skipped")
    plan.run("--set", "firewall=yes")
    assert plan.trace() == ["b", "a"]


def test_a_step_without_checkpoint_runs_every_time(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", checkpoint={"enabled": False}), script("b"))
    plan.run()
    plan.run()
    assert plan.trace() == ["a", "b", "a"]


def test_a_step_that_runs_once_never_runs_again(deployment: Deployment) -> None:
    deployment.plan(script("a", run="once")).run()
    deployment.plan(script("a", "true # other", run="once")).run()
    assert deployment.trace() == ["a"]


def test_on_failure_continue_goes_on_and_says_so(deployment: Deployment) -> None:
    plan = deployment.plan(
        script("a", "exit 1", on_failure={"action": "continue"}), script("b", depends_on=["a"]), script("c")
    )
    done = plan.run()
    assert (done.returncode, plan.trace()) == (3, ["a", "c"])
    assert plan.states() == {"a": "failed", "b": "skipped", "c": "done"}


def test_on_failure_retry_tries_as_often_as_it_says(deployment: Deployment) -> None:
    keys: dict[str, Any] = {"timing": {"retry": {"count": 3, "delay": "0.1s"}}, "on_failure": {"action": "retry"}}
    plan = deployment.plan(script("a", "test $(grep -c a ../trace) -ge 3", **keys))
    events = plan.events()
    assert (plan.trace(), events[-1]["outcome"]) == (["a", "a", "a"], "done")
    assert [event["attempt"] for event in events if event["event"] == "step-started"] == [1, 2, 3]
    assert len([event for event in events if event["event"] == "step-retrying"]) == 2


@pytest.mark.parametrize(
    ("key", "condition", "named"),
    [
        ("preconditions", {"file_exists": "/nope"}, "file_exists /nope"),
        ("preconditions", {"command_succeeds": "false"}, "command_succeeds"),
        ("preconditions", {"env_matches": {"HOME": "nope"}}, "env_matches"),
        ("postconditions", {"file_exists": "/nope"}, "file_exists /nope"),
        ("postconditions", {"file_mode": {"/etc/passwd": "777"}}, "file_mode"),
        ("verification", {"commands": [{"cmd": "echo 2", "expect": "1"}]}, 'expected "1"'),
    ],
)
def test_a_condition_that_does_not_hold_fails_the_step(
    deployment: Deployment, key: str, condition: dict[str, Any], named: str
) -> None:
    plan = deployment.plan(script("a", **{key: condition}))
    failed = plan.run()
    assert (failed.returncode, plan.states()["a"]) == (1, "failed")
    assert named in failed.stderr
    assert plan.trace() == ([] if key == "preconditions" else ["a"])


def test_a_verify_step_shows_what_it_expected_and_got(deployment: Deployment) -> None:
    verify = {"id": "v", "action": "verify", "verification": {"commands": [{"cmd": "echo 2.0", "expect": "1.0"}]}}
    failed = deployment.plan(verify).run()
    assert failed.returncode == 1
    assert 'expected "1.0"' in failed.stderr
    assert 'got "2.0"' in failed.stderr


def test_a_step_beyond_its_time_is_ended_with_all_it_started(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "(sleep 300; echo late >>../trace) & sleep 300", timing={"timeout": "0.5s"}))
    failed = plan.run("--on-error", "stop", timeout=60)
    assert (failed.returncode, plan.trace()) == (1, ["a", "a", "a"])  # a timeout is worth three tries
    assert plan.status()["last_error"]["code"] == "E_TIMEOUT"


def test_a_non_idempotent_step_is_never_repeated_blindly(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", BREAKS, idempotent=False))
    plan.run()
    again = plan.run()
    assert (again.returncode, plan.trace()) == (1, ["a"])
    assert "checkpoint clear a" in again.stderr


def test_a_non_idempotent_step_whose_verification_holds_is_done(deployment: Deployment) -> None:
    verification = {"commands": [{"cmd": "test -e ../fixed"}]}
    plan = deployment.plan(script("a", "false", idempotent=False, verification=verification), script("b"))
    plan.run()
    (plan.folder / "fixed").touch()
    assert (plan.run().returncode, plan.trace()) == (0, ["a", "b"])


def test_a_broken_off_script_is_undone_before_it_runs_again(deployment: Deployment) -> None:
    step = script("a", "mkdir made\n" + BREAKS, checkpoint={"rollback": "rmdir made; echo undone >>../trace"})
    plan = deployment.plan(step)
    plan.run()
    (plan.folder / "fixed").touch()
    assert (plan.run().returncode, plan.trace()) == (0, ["a", "undone", "a"])


def test_reset_checkpoints_forgets_all_and_deploys_nothing(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), script("b", BREAKS))
    plan.run()
    reset = plan("--reset-checkpoints")
    assert (reset.returncode, plan.trace()) == (0, ["a", "b"])
    assert "All checkpoints cleared" in reset.stdout
    assert plan.states() == {"a": "pending", "b": "pending"}
    assert not list(plan.state.glob(".checkpoint-*"))
    assert not (plan.state / ".last-error").exists()
    plan.run()
    assert plan.trace() == ["a", "b", "a", "b"]


def test_run_reset_checkpoints_clears_and_runs(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"))
    plan.run()
    assert plan.run("--reset-checkpoints").returncode == 0
    assert plan.trace() == ["a", "a"]


def test_clearing_one_checkpoint_runs_one_step(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), script("b"))
    plan.run()
    assert plan("checkpoint", "clear", "a").returncode == 0
    plan.run()
    assert plan.trace() == ["a", "b", "a"]


def test_resume_wants_something_to_resume(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", BREAKS))
    assert plan("resume", "--plan", plan.file).returncode == 2
    plan.run()
    (plan.folder / "fixed").touch()
    assert plan("resume", "--plan", plan.file).returncode == 0
    finished = plan("resume", "--plan", plan.file)
    assert finished.returncode == 2
    assert "is done" in finished.stderr


def test_checkpoint_files_say_when_as_date_does(deployment: Deployment) -> None:
    deployment.plan(script("a")).run()
    file = deployment.state / ".checkpoint-a"
    first = file.read_text().splitlines()[0]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", first)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(deployment.state.stat().st_mode) == 0o700


def test_what_the_shell_scripts_did_is_verified_before_it_is_believed(deployment: Deployment) -> None:
    deployment.state.mkdir(mode=0o700)
    for id in ("good", "bad"):
        (deployment.state / f".checkpoint-{id}").write_text("2026-01-25T10:00:00+00:00\n")
    checks = {"good": "true", "bad": "test $(grep -c bad ../trace) -gt 0"}
    steps = [script(id, verification={"commands": [{"cmd": cmd}]}) for id, cmd in checks.items()]
    plan = deployment.plan(*steps)
    assert (plan.run().returncode, plan.trace()) == (0, ["bad"])
    assert plan.run().returncode == 0
    assert plan.trace() == ["bad"]


def test_a_directory_of_another_plan_is_refused_by_name(deployment: Deployment) -> None:
    deployment.plan(script("a")).run()
    refused = deployment.plan(script("a"), plan={"name": "other"}).run()
    assert refused.returncode == 73
    assert '"trial"' in refused.stderr


def test_two_runs_in_a_second_are_two_in_history(deployment: Deployment) -> None:
    import json

    plan = deployment.plan(script("a"))
    plan.run()
    plan.run()
    runs = json.loads(plan("history", "--json").stdout)["runs"]
    assert len({run["id"] for run in runs}) == 2
    assert [run["outcome"] for run in runs] == ["done", "done"]


def test_a_dry_run_says_what_would_be_done_and_does_nothing(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"), script("b"))
    shown = plan.run("--dry-run")
    assert (shown.returncode, plan.trace()) == (0, [])
    assert "a: would change" in shown.stdout
    assert not plan.state.exists()
    plan.run()
    assert "nothing to do" in plan.run("--dry-run").stdout


def test_temp_dir_is_where_steps_put_their_temporary_files(deployment: Deployment) -> None:
    place = deployment.folder / "scratch"
    place.mkdir()
    plan = deployment.plan(script("a", "mktemp >../made"))
    assert plan.run(env={"TEMP_DIR": str(place)}).returncode == 0
    assert (plan.folder / "made").read_text().startswith(f"{place}/")


def test_a_temp_dir_that_is_not_there_is_refused_before_anything_runs(deployment: Deployment) -> None:
    done = deployment.plan(script("a")).run(env={"TEMP_DIR": "/nowhere/at/all"})
    assert (done.returncode, deployment.trace()) == (2, [])
    assert "TEMP_DIR" in done.stderr


def test_other_scripts_see_each_outcome_while_the_run_goes_on(deployment: Deployment) -> None:
    """The second step looks at what the first one left, the third at the failure of the second."""
    may_fail = {"on_failure": {"action": "continue"}}
    plan = deployment.plan(
        script("a"),
        script("b", "test -s ../state/.checkpoint-a && exit 5", **may_fail),
        script("c", "grep -q ^exit_code=5$ ../state/.last-error && test ! -e ../state/.checkpoint-b"),
    )
    assert (plan.run().returncode, plan.states()) == (3, {"a": "done", "b": "failed", "c": "done"})


def test_the_plans_last_words_come_at_the_end_and_show_no_secret(deployment: Deployment) -> None:
    inputs = [{"name": "domain", "default": "example.com"}, {"name": "key", "secret": True, "generate": "password:20"}]
    about = {"name": "trial", "summary": "site: https://${domain}\nkey: ${key}, in /etc/key"}
    plan = deployment.plan(script("a"), script("b", "false", when={"domain": "x"}), plan=about, input=inputs)
    last = plan.run().stdout.splitlines()[-2:]
    assert last == ["site: https://example.com", "key: ********, in /etc/key"]
    assert plan.events()[-1]["summary"].startswith("site: https://example.com")
    assert "https://example.com" not in plan.run("--only", "a").stdout
    broken = plan.plan(script("c", "false"), plan=about, input=inputs)
    assert "https://example.com" not in broken.run().stdout


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ((), ["[RUN] a", "a completed"]),
        (("-v",), ["[RUN] a", "a | said by the step", "a completed"]),
        (("-q",), []),
        (("--json",), []),
    ],
)
def test_what_a_step_prints_is_in_its_log_and_on_the_screen_only_when_asked_for(
    deployment: Deployment, words: tuple[str, ...], shown: list[str]
) -> None:
    plan = deployment.plan(script("a", "echo said by the step"))
    done = plan.run(*words)
    known = ("[RUN] a", "a | said by the step", "a completed")
    assert [line for line in done.stdout.splitlines() if line in known] == shown
    assert ("said by the step" in done.stdout) == bool(words and words != ("-q",))
    assert "said by the step" not in done.stderr
    (log,) = plan.state.glob("logs/*/a.log")
    assert log.read_text() == "--- a, attempt 1\nsaid by the step\n"
    assert log.stat().st_mode & 0o777 == 0o600
