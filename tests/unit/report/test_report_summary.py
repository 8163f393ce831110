"""The closing lines and the tables of status, history and plan."""

from __future__ import annotations

import pytest

from freshtrack_deploy.events import RunFinished
from freshtrack_deploy.model import RunOutcome, StepState
from freshtrack_deploy.report.summary import closing, history_lines, plan_lines, preflight_lines, status_lines
from freshtrack_deploy.report.text import clip, columns, duration, stopwatch, table

STEPS = [
    {"id": "packages", "state": "done", "completed_at": "2026-01-25T10:00:00+00:00", "duration_s": 12.3, "attempts": 1},
    {"id": "install", "state": "failed", "duration_s": 4.0, "attempts": 3, "reason": "its definition changed"},
    {"id": "verify", "state": "pending", "drift": ["/etc/x"]},
]
STATUS = {
    "plan": "web",
    "steps": STEPS,
    "lock": {"held": True, "pid": 41, "user": "ada", "since": "10:00", "step": "install"},
    "last_error": {"step": "install", "exit_code": 100, "category": "transient:lock", "code": "E_LOCK"},
    "breakers": [
        {"resource": "apt", "state": "open", "until": "2026-01-25T10:05:00+00:00"},
        {"resource": "docker", "state": "closed", "until": "2026-01-25T10:05:00+00:00"},
        {"resource": "mirror", "state": "half-open", "until": "2026-01-25T10:05:00+00:00"},
    ],
}


def outcomes() -> list[str]:
    return [value for name, value in vars(RunOutcome).items() if name.isupper()]


def test_success_is_one_line():
    assert closing(RunFinished("done", 0, {"completed": 3, "failed": 0}, 75)) == ["done after 1 min 15 s: 3 completed"]
    assert closing(RunFinished("done", 0, {}, 0.01)) == ["done after 10 ms: nothing to do"]


def test_who_stops_before_the_first_step_is_not_told_that_there_was_nothing_to_do():
    assert closing(RunFinished("stopped", 7, {}, 0.01))[0] == "stopped after 10 ms: nothing was done"


def test_a_step_that_may_fail_is_not_called_allowed():
    assert closing(RunFinished("degraded", 3, {"done": 2, "allowed": 1}, 0.01))[0].endswith(
        ": 2 done, 1 failed as it may"
    )


@pytest.mark.parametrize("outcome", [outcome for outcome in outcomes() if outcome != "done"])
def test_every_other_end_says_what_to_do_next(outcome):
    lines = closing(RunFinished(outcome, 1, {"failed": 1}), "./deploy.pyz")
    assert len(lines) == 2
    assert "next: " in lines[1]
    assert "{" not in lines[1]


def test_the_exit_code_may_know_better_what_to_do():
    assert "try again later" in closing(RunFinished("failed", 75, {}))[1]


def test_status_shows_every_step_and_what_is_wrong():
    assert status_lines(STATUS) == [
        "      step      state    completed                  took   attempts",
        "[OK]  packages  done     2026-01-25T10:00:00+00:00  12 s   1",
        "[!!]  install   failed                              4.0 s  3",
        "     its definition changed",
        "[  ]  verify    pending",
        "     drift: /etc/x",
        "running: process 41 of ada since 10:00, in step install",
        "breaker: apt is open until 2026-01-25T10:05:00+00:00",
        "breaker: mirror is half-open",
        "last error: install failed (exit code: 100), transient:lock (E_LOCK)",
    ]


def test_every_state_has_a_mark():
    states = [value for name, value in vars(StepState).items() if name.isupper()]
    lines = status_lines({"steps": [{"id": state, "state": state} for state in states]})
    assert len(lines) == len(states) + 1
    assert [line for line in lines if "[  ]" in line] == [line for line in lines if "pending" in line]


def test_a_narrow_terminal_gets_a_block_a_step():
    lines = status_lines(STATUS, 20)
    assert lines[:5] == [
        "[OK] packages",
        "  state: done",
        "  completed: 2026-01-25T10:00:00+00:00",
        "  took: 12 s",
        "  attempts: 1",
    ]


def test_nothing_deployed_yet_is_said():
    assert status_lines({"steps": []}) == ["nothing deployed yet"]
    assert history_lines([]) == ["nothing deployed yet"]


def test_history_is_a_line_a_run():
    runs = [
        {"id": "r1", "started_at": "2026-01-25T10:00:00+00:00", "duration_s": 61, "outcome": "failed", "exit_code": 1},
        {"id": "r2", "started_at": "2026-01-25T11:00:00+00:00"},
    ]
    assert history_lines(runs) == [
        "run  started                    took        outcome     exit code",
        "r1   2026-01-25T10:00:00+00:00  1 min 01 s  failed      1",
        "r2   2026-01-25T11:00:00+00:00              unfinished",
    ]


def test_plan_shows_the_order_and_its_warnings():
    plan = {
        "name": "web",
        "version": "1.0",
        "steps": [
            {"id": "a", "action": "script"},
            {"id": "b", "action": "verify", "group": "g", "depends_on": ["a"], "after": ["x"]},
        ],
        "warnings": ["step a has no undo"],
    }
    assert plan_lines(plan) == [
        "web 1.0: 2 steps",
        "   step  action  group  after",
        "1  a     script",
        "2  b     verify  g      a, x",
        "warning: step a has no undo",
    ]


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.04, "40 ms"), (9.94, "9.9 s"), (59.9, "59 s"), (185, "3 min 05 s"), (7440, "2 h 04 min")]
)
def test_durations_read_as_people_say_them(seconds, text):
    assert duration(seconds) == text


def test_a_stopwatch_never_goes_below_zero():
    assert [stopwatch(seconds) for seconds in (-5, 5, 760, 3723)] == ["0:00", "0:05", "12:40", "1:02:03"]


@pytest.mark.parametrize("width", range(0, 30))
def test_clipped_text_fits(width):
    for text in ("short", "a longer line of plain text", "漢字漢字漢字漢字漢字", "e\u0301" * 20):
        assert columns(clip(text, width)) <= width


def test_preflight_shows_every_check_and_one_verdict():
    checks = [
        {"id": "memory", "verdict": "failed", "found": "1 MiB", "wanted": "2 MiB", "remedy": "add memory"},
        {"id": "os", "verdict": "ok", "found": "Debian", "wanted": "", "remedy": ""},
    ]
    assert preflight_lines(checks) == [
        "      check   found   wanted",
        "[!!]  memory  1 MiB   2 MiB",
        "     add memory",
        "[OK]  os      Debian",
        "1 check failed",
    ]
    assert preflight_lines(checks[1:])[-1] == "every check that must hold holds"


def test_a_table_leaves_out_columns_with_nothing_in_them():
    assert table(("", "a", "b"), [("1", "x", ""), ("2", "y", "")]) == ["   a", "1  x", "2  y"]
    assert table(("a", "b"), []) == []


def test_what_does_not_fit_goes_on_below_in_the_last_column():
    rows = [("1", "b", "a first word, second, third, verylongfourth"), ("22", "c", "x")]
    assert table(("", "step", "after"), rows, 32) == [
        "    step  after",
        "1   b     a first word, second,",
        "          third, verylongfourth",
        "22  c     x",
    ]


@pytest.mark.parametrize("width", range(30, 60))
def test_no_line_of_a_table_is_wider_than_the_terminal(width):
    rows = [("1", "b", "a first word, second, third, fourth, last"), ("22", "c", "x")]
    assert max(map(columns, table(("", "step", "after"), rows, width))) <= width


def test_a_narrow_terminal_gets_a_block_a_run():
    assert history_lines([{"id": "r1", "started_at": "2026-01-25", "outcome": "done"}], 10) == [
        "r1",
        "  started: 2026-01-25",
        "  outcome: done",
    ]
