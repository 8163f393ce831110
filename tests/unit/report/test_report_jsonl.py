"""The JSON lines of docs/commands.md."""

from __future__ import annotations

import json

from freshtrack_deploy import events
from freshtrack_deploy.model import FAILURE_KINDS, Failure, Place
from freshtrack_deploy.report.jsonl import JsonLines


def written(clock, *happened):
    lines: list[str] = []
    listener = JsonLines(lines.append, clock)
    for event in happened:
        listener(event)
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in lines)
    return [json.loads(line) for line in lines]


def test_the_first_line_names_run_and_schema_and_all_carry_the_run(clock):
    first, second = written(clock, events.RunStarted("r1", "web", "1.0", 2), events.StepStarted("a", "A", 1))
    assert first["event"] == "run-started"
    assert (first["schema"], first["run"], first["plan"], first["steps"]) == (1, "r1", "web", 2)
    assert first["time"] == "2026-01-25T12:00:00+00:00"
    assert (second["event"], second["run"], second["step"], second["attempt"]) == ("step-started", "r1", "a", 1)
    assert "schema" not in second


def test_a_failure_is_spread_out(clock):
    failure = Failure(FAILURE_KINDS["E_LOCK"], "Could not get lock", "locked", exit_code=100, place=Place("p.toml", 3))
    (line,) = written(clock, events.StepFailed("a", 2, failure, 1.5, tail=("x",)))
    assert {key: line[key] for key in ("step", "attempt", "exit_code", "signal", "category", "code", "severity")} == {
        "step": "a",
        "attempt": 2,
        "exit_code": 100,
        "signal": None,
        "category": "transient:lock",
        "code": "E_LOCK",
        "severity": "retryable",
    }
    assert line["evidence"] == "Could not get lock"
    assert line["place"] == "p.toml:3"
    assert line["tail"] == ["x"]


def test_fields_come_in_the_order_in_which_one_reads(clock):
    (line,) = written(clock, events.StepCompleted("a", 1, 2.0))
    assert list(line) == ["event", "time", "run", "step", "attempt", "duration_s", "changed", "note"]


def test_the_end_carries_outcome_code_and_counts(clock):
    (line,) = written(clock, events.RunFinished("failed", 1, {"done": 1, "failed": 1}))
    assert (line["outcome"], line["exit_code"], line["counts"]) == ("failed", 1, {"done": 1, "failed": 1})


def test_what_is_for_people_only_is_not_written(clock):
    assert written(clock, events.Notice("hello"), events.Waiting("a lock")) == []


def test_any_output_is_one_ascii_line(clock):
    lines: list[str] = []
    JsonLines(lines.append, clock)(events.StepOutput("a", 1, "stdout", "é\n\u2028\udcff\x00"))
    assert lines[0].isascii()
    assert json.loads(lines[0])["text"] == "é\n\u2028\udcff\x00"
