"""The action wait-for, against real servers, ports and a scripted clock."""

from __future__ import annotations

import json
import socket
import threading

import pytest

from freshtrack_deploy.actions import wait
from freshtrack_deploy.model import Prediction, Step
from freshtrack_deploy.record import replace


def step(**settings) -> Step:
    return Step("w", "w", "wait-for", {"interval": 0.01, **settings})


def slow_step(**settings) -> Step:
    return step(**{"interval": 3.0, **settings})


@pytest.fixture
def patient(host):
    return replace(host, timeout=20.0)


@pytest.fixture
def hasty(host, skipping_clock):
    return replace(host, clock=skipping_clock, timeout=25.0)


def answers(server, *bodies):
    """Give these one after the other, the last for ever; a number is a status, a dict a JSON document."""
    left = list(bodies)

    def answer(request) -> None:
        body = left.pop(0) if len(left) > 1 else left[0]
        status = body if isinstance(body, int) else 200
        request.reply(status, b"" if isinstance(body, int) else json.dumps(body).encode())

    server.answer = answer


def test_it_goes_on_as_soon_as_the_answer_is_good(server, patient):
    answers(server, 503, 503, 200)
    outcome = wait.apply(step(url=server.url), patient)
    assert (outcome.ok, outcome.changed, len(server.seen)) == (True, False, 3)
    assert "status 503, not 200" in patient.said[0]


def test_any_failure_begins_the_count_anew(server, patient):
    answers(server, 200, 200, 500, 200, 200, 200, 200)
    assert wait.apply(step(url=server.url, successes=3), patient).ok
    assert len(server.seen) == 6
    assert patient.said[0].endswith("1 of 3 good answers in a row")


def test_a_server_that_alternates_never_passes(server, hasty):
    answers(server, *[200, 500] * 500)
    outcome = wait.apply(slow_step(url=server.url, successes=3), hasty)
    assert (outcome.ok, outcome.code, outcome.timed_out) == (False, "E_SERVICE", False)


def test_the_last_reason_is_the_message(server, hasty):
    answers(server, {"status": "starting", "db": {"up": False}})
    outcome = wait.apply(slow_step(url=server.url + "/h?token=geheim", json={"status": "healthy"}), hasty)
    assert outcome.message == f"{server.url}/h: status is starting, not healthy"
    assert "geheim" not in outcome.message + "".join(hasty.said)


def test_nobody_there_is_a_timeout(hasty):
    outcome = wait.apply(slow_step(url="http://127.0.0.1:1/"), hasty)
    assert (outcome.code, outcome.timed_out) == ("E_TIMEOUT", True)
    assert outcome.message == "http://127.0.0.1:1/: 127.0.0.1:1 refuses connections"


def test_an_untrusted_certificate_is_not_called_a_timeout(tls_server, hasty):
    outcome = wait.apply(slow_step(url=tls_server.url), hasty)
    assert (outcome.code, outcome.timed_out) == ("E_CONFIG", False)


def test_a_wrong_url_is_not_waited_for(patient):
    assert wait.apply(step(url="ftp://x/"), patient).code == "E_CONFIG"
    assert patient.said == []


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"a": "x", "b.c": 5, "d": True, "e.1": "two"}, ""),
        ({"b.c": "5", "d": "true", "n": "null"}, ""),
        ({"b.c": 6}, "b.c is 5, not 6"),
        ({"missing.deep": "x"}, "missing.deep is null, not x"),
        ({"e.9": "x"}, "e.9 is null, not x"),
        ({"a.b": "x"}, "a.b is null, not x"),
    ],
)
def test_fields_of_json_are_compared(server, patient, hasty, fields, problem):
    answers(server, {"a": "x", "b": {"c": 5}, "d": True, "e": ["one", "two"], "n": None})
    outcome = wait.apply(slow_step(url=server.url, json=fields), hasty if problem else patient)
    assert outcome.ok == (not problem)
    assert outcome.message.endswith(problem)


def test_an_answer_that_is_no_json_is_said(server, hasty):
    server.answer = lambda request: request.reply(200, b"\xff<html>")
    assert wait.apply(slow_step(url=server.url, json={"a": 1}), hasty).message.endswith("the answer is not JSON")


def test_headers_are_sent_and_statuses_chosen(server, patient):
    answers(server, 401)
    assert wait.apply(step(url=server.url, status=(200, 401), headers={"X-Key": "k"}), patient).ok
    assert server.seen[0][1]["x-key"] == "k"


def test_a_port_is_waited_for(server, patient, hasty):
    assert wait.apply(step(tcp=f"127.0.0.1:{server.port}"), patient).ok
    assert wait.apply(slow_step(tcp="127.0.0.1:1"), hasty).message == "127.0.0.1:1: 127.0.0.1:1 refuses connections"


def test_a_port_that_opens_later_is_found(patient):
    with socket.create_server(("127.0.0.1", 0)) as one:
        port = one.getsockname()[1]
    late: list[socket.socket] = []
    timer = threading.Timer(0.1, lambda: late.append(socket.create_server(("127.0.0.1", port))))
    timer.start()
    assert wait.apply(step(tcp=f"127.0.0.1:{port}"), patient).ok
    timer.join()
    late[0].close()


def test_a_command_is_waited_for(patient, tmp_path):
    flag = tmp_path / "flag"
    threading.Timer(0.1, flag.touch).start()
    assert wait.apply(step(command=f"test -e {flag}"), patient).ok
    assert patient.logged == []


def test_a_command_that_hangs_ends_with_the_attempt(host):
    outcome = wait.apply(step(command="exec sleep 30"), replace(host, timeout=0.2))
    assert (outcome.ok, outcome.code, outcome.message) == (False, "E_TIMEOUT", '"exec sleep 30": ran out of time')


@pytest.mark.parametrize("settings", [{"tcp": "127.0.0.1:1", "interval": 60}, {"command": "exec sleep 60"}])
def test_a_run_that_has_to_end_does_not_wait_on(patient, settings):
    threading.Timer(0.1, lambda: setattr(patient.signals, "end_step", True)).start()
    outcome = wait.apply(step(**settings), patient)
    assert (outcome.ok, outcome.interrupted) == (False, True)


def test_the_operator_sees_that_time_passes(hasty):
    beats = []
    wait.apply(slow_step(tcp="127.0.0.1:1"), replace(hasty, tick=lambda: beats.append(1)))
    assert len(beats) == 25


def test_a_dry_run_only_says_what_it_would_wait_for(host):
    prediction = wait.check(step(url="https://u:geheim@x.org/health"), host)
    assert (prediction.verdict, prediction.details) == (Prediction.NO_CHANGE, ("waits for https://x.org/health",))
    assert wait.undo(step(tcp="x:1"), host).commands == ()
