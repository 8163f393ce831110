"""Several steps at once: faster, never two at one resource, and the journal none the wiser. Judged by what steps wrote."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest
from deployments import Deployment, eventually, script
from terminals import Person


def awaits(path: str) -> str:
    """A script that waits for a file, half a minute at most."""
    return f"n=0; until [ -e {path} ]; do n=$((n + 1)); [ $n -lt 600 ]; sleep 0.05; done"


def timed(id: str, seconds: float = 0.0, meets: str = "", **keys: Any) -> dict[str, Any]:
    """A step that writes when it begins and ends; in between it waits for another one that `meets` it."""
    meeting = f"touch ../{id}.here; {awaits(f'../{meets}.here')}" if meets else ""
    content = "\n".join(
        (
            f"echo {id} begin $(date +%s.%N) >>../times",
            meeting,
            f"sleep {seconds}",
            f"echo {id} end $(date +%s.%N) >>../times",
        )
    )
    return {"id": id, "script": {"content": content}, "cwd": "steps", **keys}


MEETS_SLOW = f"touch ../bad.here; {awaits('../slow.here')}"
RETRIED = {"on_failure": {"action": "retry"}, "timing": {"retry": {"count": 2, "delay": "0s"}}}


def spans(deployment: Deployment) -> dict[str, tuple[float, float]]:
    found: dict[str, dict[str, float]] = {}
    for line in (deployment.folder / "times").read_text().splitlines():
        id, edge, when = line.split()
        found.setdefault(id, {})[edge] = float(when)
    return {id: (edges["begin"], edges["end"]) for id, edges in found.items()}


def overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def journal_is_sound(deployment: Deployment) -> None:
    status = deployment.status()
    assert {step["state"] for step in status["steps"]} == {"done"}


def test_independent_steps_take_the_time_of_the_longest(deployment: Deployment) -> None:
    """Each sleeps 2 s: abreast they need less than 3.5 s where one after the other needs 4."""
    plan = deployment.plan(timed("a", 2, meets="b"), timed("b", 2, meets="a"))
    assert plan.run("--jobs", 2).returncode == 0
    times = spans(plan)
    together = max(end for _, end in times.values()) - min(begin for begin, _ in times.values())
    alone = sum(end - begin for begin, end in times.values())
    assert together / alone < 3.5 / 4
    journal_is_sound(plan)


def test_by_default_one_step_runs_at_a_time(deployment: Deployment) -> None:
    plan = deployment.plan(timed("a", 0.2), timed("b", 0.2))
    plan.run()
    assert not overlap(*spans(plan).values())


def test_steps_of_one_resource_never_overlap(deployment: Deployment) -> None:
    """The control is the step without a resource: it runs beside them."""
    exclusive = [timed(id, 0.4, exclusive_resource="database") for id in "bc"]
    first = timed("a", 0.4, meets="free", exclusive_resource="database")
    plan = deployment.plan(first, *exclusive, timed("free", 0.8, meets="a"))
    assert plan.run("--jobs", 4).returncode == 0
    times = spans(plan)
    pairs = [(one, other) for one in "abc" for other in "abc" if one < other]
    assert not any(overlap(times[one], times[other]) for one, other in pairs)
    assert any(overlap(times["free"], times[id]) for id in "abc")


def test_dependencies_hold_and_the_limit_too(deployment: Deployment) -> None:
    steps = [timed("a", 0.2, meets="x0"), timed("b", 0.1, depends_on=["a"]), timed("c", 0.1, after=["b"])]
    plan = deployment.plan(*steps, timed("x0", 0.3, meets="a"), *(timed(f"x{n}", 0.3) for n in range(1, 4)))
    assert plan.run("--jobs", 2).returncode == 0
    times = spans(plan)
    assert times["a"][1] <= times["b"][0]
    assert times["b"][1] <= times["c"][0]
    edges = sorted((when, 1 - 2 * at) for span in times.values() for at, when in enumerate(span))
    running = [sum(change for _, change in edges[: n + 1]) for n in range(len(edges))]
    assert max(running) == 2
    journal_is_sound(plan)


def test_what_is_done_is_skipped_and_what_changed_runs_again(deployment: Deployment) -> None:
    steps = [script("a"), script("b", depends_on=["a"]), script("c"), script("d", after=["a"])]
    deployment.plan(*steps).run("--jobs", 3)
    deployment.plan(script("a", "true # new"), *steps[1:]).run("--jobs", 3)
    assert sorted(deployment.trace()) == ["a", "a", "b", "b", "c", "d"]
    assert deployment.run("--jobs", 3).stdout.count("[SKIP]") == 4


def test_a_failure_lets_the_running_steps_end_and_begins_none(deployment: Deployment) -> None:
    slow = timed("slow", 1, meets="bad")
    plan = deployment.plan(script("bad", f"{MEETS_SLOW}; exit 9"), slow, timed("later", 0, after=["slow"]))
    done = plan.run("--jobs", 2)
    assert done.returncode == 1
    assert plan.states() == {"bad": "failed", "slow": "done", "later": "pending"}
    assert "bad failed (exit code: 9)" in done.stderr
    plan.plan(script("bad"), slow, timed("later", 0, after=["slow"]))
    assert plan.run("--jobs", 2).returncode == 0
    assert list(spans(plan)) == ["slow", "later"]  # slow did not run again


def test_a_failure_with_rollback_undoes_what_the_others_did(deployment: Deployment) -> None:
    undo = {"rollback": "rm -f ../made"}
    plan = deployment.plan(
        script("made", "touch ../made; sleep 0.5", checkpoint=undo),
        script("bad", "until [ -e ../made ]; do sleep 0.05; done; exit 1"),
    )
    done = plan.run("--jobs", 2, "--on-error", "rollback")
    assert (done.returncode, (plan.folder / "made").exists()) == (5, False)
    assert plan.states()["made"] == "undone"


def test_other_steps_go_on_and_begin_while_one_is_taken_back(deployment: Deployment) -> None:
    """The undo before the second try waits for a step that cannot begin before it: it must not keep the floor."""
    undo = {"rollback": f"touch ../undoing; {awaits('../last')}; rm ../tried"}
    plan = deployment.plan(
        script("again", "if [ -e ../last ]; then exit 0; fi; touch ../tried; exit 1", checkpoint=undo, **RETRIED),
        script("running", awaits("../undoing") + "; seq 100000"),
        script("last", "touch ../last", after=["running"]),
    )
    done = plan.run("--jobs", 2)
    assert (done.returncode, (plan.folder / "tried").exists()) == (0, False), done.stdout + done.stderr
    assert plan.trace() in (["again", "running", "last", "again"], ["running", "again", "last", "again"])
    journal_is_sound(plan)


def test_what_is_taken_back_keeps_its_resource(deployment: Deployment) -> None:
    """Two steps of one resource: neither runs while the other is taken back."""
    undo = {"rollback": "echo undo begin >>../seen; sleep 0.3; echo undo end >>../seen"}
    content = "echo {0} begin >>../seen; sleep 0.1; echo {0} end >>../seen; [ -e ../go ] || {{ touch ../go; exit 1; }}"
    keys = {"exclusive_resource": "database", "checkpoint": undo, **RETRIED}
    plan = deployment.plan(*(script(id, content.format(id), **keys) for id in "ab"))
    assert plan.run("--jobs", 2).returncode == 0
    seen = (plan.folder / "seen").read_text().split()
    assert "undo" in seen
    assert all(seen[n : n + 2] == [seen[n + 2], "begin"] and seen[n + 3] == "end" for n in range(0, len(seen), 4))


def test_output_and_events_of_each_step_stay_its_own(deployment: Deployment) -> None:
    steps = [script(id, f"for n in $(seq 300); do echo {id}-$n; done") for id in "abcd"]
    events = deployment.plan(*steps).events("--jobs", 4)
    for id in "abcd":
        said = "".join(event["text"] for event in events if event["event"] == "step-output" and event["step"] == id)
        assert said.split() == [f"{id}-{n}" for n in range(1, 301)]
        mine = [event["event"] for event in events if event.get("step") == id and event["event"] != "step-output"]
        assert mine == ["step-started", "step-completed"]
        log = next((deployment.state / "logs").glob(f"*/{id}.log")).read_text()
        assert re.findall(r"[abcd](?=-\d)", log) == [id] * 300
    assert events[-1]["counts"] == {"done": 4}


def test_the_first_ctrl_c_lets_all_running_steps_end(deployment: Deployment, deploy_pyz: Path) -> None:
    plan = deployment.plan(timed("a", 2), timed("b", 2), timed("c", 0, after=["a"]))
    with running(plan, deploy_pyz) as program:
        two_have_begun(plan)
        program.send_signal(signal.SIGINT)
        program.wait(60)
    assert program.returncode == -signal.SIGINT
    assert plan.states() == {"a": "done", "b": "done", "c": "pending"}


def test_sigterm_ends_all_running_steps(deployment: Deployment, deploy_pyz: Path) -> None:
    plan = deployment.plan(timed("a", 60), timed("b", 60))
    with running(plan, deploy_pyz) as program:
        two_have_begun(plan)
        program.send_signal(signal.SIGTERM)
        program.wait(60)
    assert program.returncode == -signal.SIGTERM
    assert plan.states() == {"a": "interrupted", "b": "interrupted"}


def test_after_a_kill_each_begun_step_is_known_and_nothing_runs_twice_at_once(
    deployment: Deployment, deploy_pyz: Path
) -> None:
    plan = deployment.plan(timed("a", 2), timed("b", 2))
    with running(plan, deploy_pyz) as program:
        two_have_begun(plan)
        program.kill()
        program.wait(60)
    assert plan.states() == {"a": "interrupted", "b": "interrupted"}  # begun, and nobody runs now
    assert plan.run("--jobs", 2).returncode == 0
    edges = [line.split()[:2] for line in (plan.folder / "times").read_text().splitlines()]
    for id in "ab":
        assert [edge for step, edge in edges if step == id] == ["begin", "end", "begin", "end"]


def test_a_question_waits_for_running_steps_and_begins_none(deployment: Deployment, deploy_pyz: Path) -> None:
    plan = deployment.plan(
        script("bad", f"{MEETS_SLOW}; [ -e ../fixed ]"),
        timed("slow", 1.5, meets="bad"),
        timed("next", 0, after=["slow"]),
        timed("other", 0.1),
    )
    person = sit_down(plan, deploy_pyz)
    try:
        person.sees('the question about "bad" comes when the running steps have ended')
        person.sees("slow completed")
        person.sees("[y/N]: ")
        assert "next" not in spans(plan)
        (plan.folder / "fixed").touch()
        person.types("y\n")
        assert person.leaves() == 0
    finally:
        person.close()
    assert spans(plan)["next"][0] > spans(plan)["slow"][1]
    journal_is_sound(plan)


def test_an_answer_of_no_ends_the_run(deployment: Deployment, deploy_pyz: Path) -> None:
    steps = [script("bad", f"{MEETS_SLOW}; false"), timed("slow", 0.5, meets="bad"), timed("next", 0, after=["slow"])]
    plan = deployment.plan(*steps)
    person = sit_down(plan, deploy_pyz)
    try:
        person.sees("[y/N]: ")
        person.types("n\n")
        assert person.leaves() == 7
    finally:
        person.close()
    assert plan.states() == {"bad": "failed", "slow": "done", "next": "pending"}


def test_many_steps_eight_at_once_with_failures_that_pass(deployment: Deployment) -> None:
    """Forty stories over one journal: every attempt is in it, every step done, its chain intact."""
    fails_once = "[ -e ../{0} ] || {{ touch ../{0}; echo 'curl: (7) Connection refused' >&2; exit 7; }}"
    steps = [
        script(
            f"s{n}",
            fails_once.format(f"m{n}") if n % 9 == 4 else f"sleep 0.0{n % 5}",
            depends_on=[f"s{n - 13}"] if n >= 13 else [],
            timing={"retry": {"delay": "100ms"}},
        )
        for n in range(40)
    ]
    plan = deployment.plan(*steps)
    assert plan.run("--jobs", 8, "-q").returncode == 0
    attempts = {step["id"]: step["attempts"] for step in plan.status()["steps"]}
    assert attempts == {f"s{n}": 2 if n % 9 == 4 else 1 for n in range(40)}
    assert sorted(set(plan.trace())) == sorted(attempts)
    journal_is_sound(plan)


@pytest.mark.parametrize("number", ["0", "-1", "many"])
def test_a_number_of_jobs_is_a_number_from_1(deployment: Deployment, number: str) -> None:
    done = deployment.plan(script("a")).run(f"--jobs={number}")
    assert (done.returncode, deployment.trace()) == (2, [])


def command(plan: Deployment, archive: Path) -> list[str]:
    return [str(archive), "run", "--plan", str(plan.file), "--jobs", "3"]


def surroundings(plan: Deployment) -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin", "HOME": str(plan.folder), "STATE_DIR": str(plan.state), "TERM": "xterm"}


def running(plan: Deployment, archive: Path) -> subprocess.Popen[str]:
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command(plan, archive), env=surroundings(plan), text=True, **streams)


def sit_down(plan: Deployment, archive: Path) -> Person:
    return Person(*command(plan, archive), env=surroundings(plan), cwd=plan.folder)


def two_have_begun(plan: Deployment) -> None:
    times = plan.folder / "times"
    begun = lambda: times.exists() and len(times.read_text().splitlines()) == 2  # noqa: E731
    eventually(begun, what=lambda: json.dumps(plan.status()))
