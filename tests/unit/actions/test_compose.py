"""Both shapes of `compose ps`, the way back to the former images, and what counts as healthy."""

from __future__ import annotations

import json
import os

import pytest

from freshtrack_deploy.actions import compose
from freshtrack_deploy.host import docker
from freshtrack_deploy.record import replace

LABELS = "com.docker.compose.config-hash=h1,com.docker.compose.depends_on=db:service_healthy:false,x=y"


def row(service="web", state="running", health="", code=0, id="c1", labels=LABELS):
    return {
        "ID": id,
        "Name": f"app-{service}-1",
        "Service": service,
        "Project": "app",
        "State": state,
        "Health": health,
        "ExitCode": code,
        "Labels": labels,
        "Publishers": [],
    }


def lines(*rows):
    return "".join(json.dumps(one) + "\n" for one in rows)


@pytest.mark.parametrize("shape", [lambda rows: json.dumps(rows), lambda rows: lines(*rows)])
def test_both_shapes_of_ps(shape):
    found = docker.containers(shape([row(), row("db", health="healthy", id="c2")]))
    assert [(one.service, one.state, one.health, one.hash) for one in found] == [
        ("web", "running", "", "h1"),
        ("db", "running", "healthy", "h1"),
    ]


@pytest.mark.parametrize("text", ["", "\n", "[]", "[]\n"])
def test_no_containers(text):
    assert docker.containers(text) == ()


def test_what_is_no_json_is_refused():
    with pytest.raises(ValueError, match="Expecting value"):
        docker.containers("NAME IMAGE\nweb nginx")


def test_fields_that_older_versions_lack():
    (found,) = docker.containers('[{"ID": "x", "Service": "web", "State": "running"}]')
    assert (found.complaint, found.pending, found.hash) == ("", False, "")


@pytest.mark.parametrize(
    ("state", "health", "code", "complaint"),
    [
        ("running", "", 0, ""),
        ("running", "healthy", 0, ""),
        ("running", "unhealthy", 0, "web is unhealthy"),
        ("running", "starting", 0, "web is not ready (starting)"),
        ("exited", "", 0, ""),
        ("exited", "", 3, "web exited with code 3"),
        ("restarting", "", 1, "web keeps restarting (exit code 1)"),
        ("created", "", 0, "web is not ready (created)"),
        ("paused", "", 0, "web is paused"),
        ("dead", "", 0, "web is dead"),
    ],
)
def test_complaints(state, health, code, complaint):
    (found,) = docker.containers(lines(row(state=state, health=health, code=code)))
    assert found.complaint == complaint


@pytest.fixture
def app(step):
    return lambda **settings: step("compose", **{"project": "app", "files": ("c.yml",), "wait": 60.0, **settings})


@pytest.fixture
def on(machine, tmp_path):
    """Answer a compose command of the project by its verb."""
    base = ("docker", "compose", "--ansi", "never", "--project-name", "app", "--file", f"{tmp_path}/c.yml")
    machine.on("docker", "compose", "version")
    return lambda *words, **fields: machine.on(*base, *words, **fields)


def verbs(machine):
    known = ("pull", "build", "up", "down", "logs", "tag")
    return [word for command in machine.asked for word in command if word in known]


def test_second_run_changes_nothing(app, on, host, machine):
    on("ps", stdout=lines(row()))
    on("config", "--hash", stdout="web h1\n")
    on("config")
    on("up")
    machine.on("docker", "container")
    assert compose.check(app(), host).verdict == "no change"
    outcome = compose.apply(app(), host)
    assert (outcome.ok, outcome.changed) == (True, False)


@pytest.mark.parametrize(
    ("present", "details"),
    [
        ((), ("would create web",)),
        ((row(labels=""),), ("would recreate web",)),
        ((row(state="exited"),), ("would start web",)),
        ((row(health="unhealthy"),), ("would start web",)),
    ],
)
def test_check_says_what_would_happen_to_each_service(app, on, host, machine, present, details):
    machine.on("docker", "container")
    on("ps", stdout=lines(*present))
    on("config", "--hash", stdout="web h1\n")
    assert compose.check(app(), host).details == details


def test_check_notices_that_a_name_stands_for_another_image(app, on, host, machine):
    machine.on("docker", "container", stdout="c1\tsha256:old\tapp:latest\n").on(
        "docker", "image", stdout="sha256:new\n"
    )
    on("ps", stdout=lines(row()))
    on("config", "--hash", stdout="web h1\n")
    assert compose.check(app(), host).details == ("would recreate web",)


def test_a_pull_may_bring_what_nobody_knows_yet(app, on, host, machine):
    machine.on("docker", "container")
    on("ps", stdout=lines(row()))
    on("config", "--hash", stdout="web h1\n")
    predicted = compose.check(app(pull=True, build=True), host)
    assert (predicted.verdict, predicted.details) == (
        "cannot know yet",
        ("would pull and build: there may be newer images",),
    )


def test_check_without_docker_cannot_know(app, on, host):
    on("config", exit_code=127, stderr="docker: command not found\n")
    assert compose.check(app(), host).details == ("compose cannot say yet: exit code 127: docker: command not found",)


def test_images_of_before_are_kept_before_anything_replaces_them(app, on, host, machine):
    on("ps", stdout=lines(row()))
    machine.on("docker", "container", stdout="c1\tsha256:old\tapp:latest\n").on("docker", "image")
    for verb in ("config", "pull", "build", "up"):
        on(verb)
    assert compose.apply(app(pull=True, build=True), host).ok
    assert verbs(machine) == ["tag", "pull", "build", "up"]
    assert ("docker", "image", "tag", "sha256:old", "deploy-previous/app-web:19700101001640-old") in machine.asked


def test_of_the_former_images_the_newest_stay_and_each_once(app, on, host, machine):
    tags = [f"2026010{day}000000-{day * 12:0>12}" for day in range(1, 7)] + ["20260107000000-abcdefabcdef"]
    on("ps", stdout=lines(row()))
    machine.on("docker", "container", stdout=f"c1\tsha256:{tags[0][-12:]}ffff\tapp:latest\n").on("docker", "image")
    machine.on("docker", "image", "ls", stdout="\n".join(tags))
    for verb in ("config", "up"):
        on(verb)
    assert compose.apply(app(), host).ok
    removed = {command[-1].rpartition(":")[2] for command in machine.asked if command[:3] == ("docker", "image", "rm")}
    assert removed == {tags[0], *tags[1:3]}  # the former name of the present one, and all but the newest four


def test_the_definition_that_is_brought_up_is_kept_for_the_next_undo(app, on, host, machine):
    on("ps", stdout=lines(row()))
    machine.on("docker", "container").on("docker", "image")
    for verb in ("config", "up"):
        on(verb)
    assert "--file" in compose.undo(app(), host).afterwards[0]
    assert compose.apply(app(), host).ok
    (kept,) = compose.undo(app(), host).paths
    assert os.stat(kept).st_mode & 0o777 == 0o600
    assert compose.undo(app(), host).afterwards[0][4:8] == ("--project-name", "app", "--file", kept)


def test_undo_of_a_new_project_removes_it_and_keeps_volumes(app, on, host):
    on("ps", stdout="")
    undo = compose.undo(app(), host)
    assert undo.commands[0][-1] == "down"
    assert undo.afterwards == ()


def test_undo_of_a_present_project_returns_to_its_images_once_its_files_are_back(app, on, host, machine):
    on("ps", stdout=lines(row(), row("db", id="c2")))
    machine.on("docker", "container", stdout="c1\tsha256:old\tapp:latest\nc2\tsha256:pg\tpostgres@sha256:abc\n")
    undo = compose.undo(app(), host)
    assert undo.commands == (("docker", "image", "tag", "sha256:old", "app:latest"),)
    (again,) = undo.afterwards
    assert again[-3:] == ("--no-build", "--pull", "never")
    assert verbs(machine) == []


def test_without_compose_version_2_it_says_so(app, host, machine):
    machine.on("docker", exit_code=1, stderr="docker: 'compose' is not a docker command.\n")
    outcome = compose.apply(app(), host)
    assert (outcome.code, outcome.message) == ("E_NOT_FOUND", "docker compose (version 2) is not installed")


def test_invalid_files_stop_before_anything_changes(app, on, host, machine):
    on("config", exit_code=15, stderr="services.web.image must be a string\n")
    outcome = compose.apply(app(), host)
    assert (outcome.code, "must be a string" in outcome.stderr, verbs(machine)) == ("E_CONFIG", True, [])


def test_a_failing_pull_keeps_its_words(app, on, host, machine):
    on("ps")
    on("config")
    on("pull", exit_code=1, stderr="dial tcp: i/o timeout\n")
    outcome = compose.apply(app(pull=True), host)
    assert (outcome.ok, outcome.code, outcome.stderr) == (False, "", "dial tcp: i/o timeout\n")


def test_one_that_did_its_work_and_left_is_no_failure(app, on, host, machine):
    machine.on("docker", "container")
    on("ps", stdout=lines(row(), row("migrate", state="exited", id="c2")))
    on("config")
    on("up", exit_code=1, stderr="container app-migrate-1 exited (0)\n")
    assert compose.apply(app(), host).ok


def test_a_crash_loop_is_a_failure_with_the_containers_own_words(app, on, host, machine):
    on("ps", stdout=lines(row(state="restarting", code=1)))
    on("config")
    on("up")
    on("logs", stdout="web-1 | no such database\n")
    machine.on("docker", "container")
    outcome = compose.apply(app(), host)
    assert (outcome.ok, outcome.code, outcome.message) == (
        False,
        "E_SERVICE",
        "web keeps restarting (exit code 1)",
    )
    assert "no such database" in outcome.stderr


@pytest.mark.parametrize(
    ("counts", "ok", "seconds"),
    [
        ([7, 7], True, 3),  # of days gone by
        ([0, 1, 2, 2], True, 9),  # it waited for another
        ([0, 2, 4, 6], False, 9),
        ([4, 5], False, 3),
        ([0, *range(1, 40)], False, 15),
    ],
)
def test_one_that_runs_whenever_it_is_looked_at_but_is_started_again_in_between_keeps_restarting(
    app, on, host, machine, counts, ok, seconds
):
    machine.on("docker", "container")
    for count in counts:
        machine.on("docker", "container", "inspect", "--format", docker.RESTARTS_FORMAT, stdout=f"c1 {count}\n")
    on("ps", stdout=lines(row()))
    for verb in ("config", "up", "logs"):
        on(verb)
    outcome = compose.apply(app(), host)
    assert (outcome.ok, outcome.message) == (ok, "" if ok else "web keeps restarting")
    assert machine.now == 1000 + seconds


def test_waits_for_health_no_longer_than_the_plan_says(app, on, host, machine):
    on("ps", stdout=lines(row(health="starting")))
    for verb in ("config", "up", "logs"):
        on(verb)
    machine.on("docker", "container")
    outcome = compose.apply(app(wait=20.0), host)
    assert outcome.message == "web is not ready (starting)"
    assert 1020 <= machine.now <= 1023


def test_the_steps_time_ends_the_waiting(app, on, host, machine):
    on("ps", stdout=lines(row(health="starting")))
    for verb in ("config", "up", "logs"):
        on(verb)
    machine.on("docker", "container")
    outcome = compose.apply(app(), replace(host, timeout=10.0))
    assert (outcome.ok, outcome.timed_out) == (False, True)
