"""What preflight asks the network, against a real server."""

from __future__ import annotations

import os

import pytest

from freshtrack_deploy.engine import survey
from freshtrack_deploy.engine.preflight import examine
from freshtrack_deploy.host.sockets import Interrupted
from freshtrack_deploy.model import Requirements


def test_any_answer_counts_and_tells_the_servers_clock(server, line):
    server.answer = lambda request: request.reply(401)
    found = survey.probe(server.url + "/?token=geheim", line)
    assert (found.status, found.problem, found.url) == (401, "", server.url + "/")
    assert abs(found.date - line.clock.now()) < 5


def test_offline_is_a_problem_and_no_status(line):
    found = survey.probe("http://127.0.0.1:1/", line)
    assert (found.status, found.problem) == (0, "127.0.0.1:1 refuses connections")


def test_a_redirect_is_not_followed(server, line):
    server.answer = lambda request: request.reply(301, Location="http://127.0.0.1:1/")
    assert survey.probe(server.url, line).status == 301


def test_a_download_is_measured_and_bounded(server, line):
    server.answer = lambda request: request.reply(200, b"x" * 5_000_000)
    found = survey.measure(server.url, line)
    assert (found.status, found.received) == (200, 5_000_000)
    assert found.seconds > 0
    assert survey.measure("http://127.0.0.1:1/", line).problem


@pytest.mark.parametrize("date", ["", "nonsense", "Mon, 99 Foo 2026"])
def test_a_date_that_is_none_is_unknown(date):
    assert survey._date(date) is None


def test_names_are_looked_up(line):
    assert "127.0.0.1" in survey.look_up("localhost", line).addresses
    assert survey.look_up("no-such-host.invalid", line).problem


def test_a_run_that_has_to_end_asks_nothing_more(server, line, signals):
    signals.end_step = True
    with pytest.raises(Interrupted):
        survey.probe(server.url, line)


def test_a_taken_port_is_refused_with_the_process_that_holds_it(server, line, tmp_path):
    wants = Requirements(ports_free=(server.port,))
    found = survey.survey(wants, str(tmp_path), "/bin", line)
    result = next(result for result in examine(found, wants) if result.id == "ports")
    assert result.verdict == "failed"
    assert f"{server.port} is held by " in result.found
    assert f"(pid {os.getpid()})" in result.found
