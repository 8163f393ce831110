"""Real docker compose: up as predicted, unchanged, taken back; crash loops, failing health checks, former images."""

from __future__ import annotations

import json
import os
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path

import images
import killing
import machine
import pytest
from acting import Actor, actor

SOCKET = "/var/run/docker.sock"
RUNS = "command: [sleep, infinity]\n    init: true\n    stop_grace_period: 1s"
DONE = "command: ['true']"
CRASHES = "command: [sh, -c, 'echo no such database; exit 3']\n    restart: always"
UNHEALTHY = RUNS + "\n    healthcheck: {test: ['CMD', 'false'], interval: 1s, retries: 2}"
HEALTHY = RUNS + "\n    healthcheck: {test: ['CMD', 'true'], interval: 1s, start_period: 1s}"

pytestmark = pytest.mark.skipif(not os.path.exists(SOCKET), reason=f"no {SOCKET}")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actor]:
    """A machine with compose version 2, whose daemon is the one that runs the tests."""
    image = images.derived("compose", "trixie", images.HERE / "compose")
    with machine.container(image, f"--volume={SOCKET}:{SOCKET}", *killing.OPTIONS) as name:
        yield actor(name, tmp_path_factory.mktemp("code"))


class Project:
    """A compose project of one test, with an image name of its own."""

    def __init__(self, client: Actor) -> None:
        self.client = client
        self.name = f"freshtrack-deploy-test-{uuid.uuid4().hex[:8]}"
        self.image = f"{self.name}:latest"
        self.wish = {"project": self.name, "files": ["c.yml"], "wait": 60.0}

    def define(self, **services: str) -> None:
        text = "".join(f"  {name}:\n    image: {self.image}\n    {rest}\n" for name, rest in services.items())
        self.client.write("/srv/plan/c.yml", f"services:\n{text}")

    def name_image(self, suite: str) -> None:
        machine.run("docker", "tag", images.base(suite), self.image)

    def running(self) -> dict[str, str]:
        """Service to image identity."""
        label = f"label=com.docker.compose.project={self.name}"
        ids = machine.run("docker", "ps", "--quiet", "--filter", label).split()
        form = '{{index .Config.Labels "com.docker.compose.service"}} {{.Image}}'
        return dict(machine.run("docker", "inspect", "--format", form, one).split() for one in ids)

    def remove(self) -> None:
        self.client(f"docker compose -p {self.name} down --volumes --timeout 1 2>&1")
        kept = machine.run("docker", "images", "--format", "{{.Repository}}:{{.Tag}}").split()
        built = machine.run("docker", "images", "--quiet", "--filter", f"label=com.docker.compose.project={self.name}")
        names = [name for name in kept if self.name in name]
        subprocess.run(["docker", "rmi", *names, *set(built.split())], capture_output=True)  # some go with their names


@pytest.fixture
def project(client: Actor) -> Iterator[Project]:
    made = Project(client)
    made.name_image("trixie")
    yield made
    made.remove()


def test_up_as_predicted_then_unchanged_then_taken_back(client: Actor, project: Project) -> None:
    project.define(web=HEALTHY, other=RUNS)
    assert sorted(client.check("compose", **project.wish).details) == ["would create other", "would create web"]
    done = client.apply("compose", **project.wish)
    assert (done.apply.ok, done.apply.changed) == (True, True), done.log
    assert client.check("compose", **project.wish).verdict == "no change"
    again = client.apply("compose", **project.wish)
    assert (again.apply.ok, again.apply.changed) == (True, False), again.log
    client.take_back(done)
    assert project.running() == {}


def test_a_changed_definition_is_predicted_and_taken_back(client: Actor, project: Project) -> None:
    project.define(web=RUNS)
    assert client.apply("compose", **project.wish).apply.ok
    project.define(web=RUNS + "\n    environment: {A: b}")
    assert client.check("compose", **project.wish).details == ["would recreate web"]
    assert client.apply("compose", **project.wish).apply.changed


def test_a_new_image_is_predicted_and_the_former_comes_back(client: Actor, project: Project) -> None:
    project.define(web=RUNS)
    assert client.apply("compose", **project.wish).apply.ok
    before = project.running()
    project.name_image("bookworm")
    assert client.check("compose", **project.wish).details == ["would recreate web"]
    done = client.apply("compose", **project.wish)
    assert done.apply.ok, done.log
    assert project.running() != before
    client.take_back(done)
    assert project.running() == before


def test_one_that_does_its_work_and_leaves_is_no_failure(client: Actor, project: Project) -> None:
    project.define(migrate=DONE, web=RUNS)
    done = client.apply("compose", **project.wish)
    assert done.apply.ok, done.log


@pytest.mark.parametrize(("service", "words"), [(CRASHES, "web "), (UNHEALTHY, "web is unhealthy")])
def test_what_does_not_become_well_fails_with_its_own_words(
    client: Actor, project: Project, service: str, words: str
) -> None:
    project.define(web=service)
    done = client.apply("compose", **project.wish)
    assert (done.apply.ok, done.apply.code) == (False, "E_SERVICE"), done.log
    assert words in done.apply.message
    if service is CRASHES:
        assert "no such database" in done.apply.stderr


def test_an_invalid_file_changes_nothing(client: Actor, project: Project) -> None:
    project.define(web="command: {}")
    done = client.apply("compose", **project.wish)
    assert (done.apply.ok, done.apply.code) == (False, "E_CONFIG")
    assert project.running() == {}


def test_killed_between_two_containers_the_same_command_brings_up_the_rest(
    client: Actor, project: Project, deploy_pyz: Path
) -> None:
    """The control is that only one of the two was there when it died."""
    project.define(web=HEALTHY, other=RUNS + "\n    depends_on: {web: {condition: service_healthy}}")
    killing.prepare(client.name)
    machine.put(client.name, deploy_pyz, "/root/deploy.pyz")
    document = {"plan": {"name": project.name}, "step": [{"id": "up", "compose": project.wish}]}
    client.write("/srv/plan/plan.json", json.dumps(document))
    run = "/root/deploy.pyz run -v --yes --plan /srv/plan/plan.json --state-dir /root/state"
    client("chown -R root:root /root /srv/plan")
    killing.at(client.name, f'says("{killing.SAID}", "web-1  Started")', run)
    assert set(project.running()) == {"web"}
    client(run)
    assert set(project.running()) == {"web", "other"}
    label = f"label=com.docker.compose.project={project.name}"
    assert len(machine.run("docker", "ps", "--all", "--quiet", "--filter", label).split()) == 2
    client("/root/deploy.pyz rollback --full --yes --plan /srv/plan/plan.json --state-dir /root/state")
    assert machine.run("docker", "ps", "--all", "--quiet", "--filter", label) == ""


class Built(Project):
    """A project whose image is built beside its plan, run by the whole program."""

    def lay_out(self, version: str, last: str = "true") -> None:
        base = images.base("trixie")
        self.client.write("/srv/plan/app/Dockerfile", f"FROM {base}\nRUN echo {version} >/version\n")
        service = f"build: ./app\n    image: {self.image}\n    {RUNS}\n    environment: {{VERSION: '{version}'}}"
        self.client.write("/srv/plan/c.yml", f"services:\n  web:\n    {service}\n")
        compose = {"id": "up", "compose": {**self.wish, "build": True}}
        check = {"id": "last", "depends_on": ["up"], "script": {"content": last}, "checkpoint": {"rollback": "true"}}
        plan = {"plan": {"name": "built", "version": version}, "step": [compose, check]}
        self.client.write("/srv/plan/plan.json", json.dumps(plan))

    def deploy(self, words: str, code: int = 0) -> str:
        done = machine.shell(self.client.name, f"cd /srv/plan; deploy.pyz {words} --yes")
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def state(self) -> dict[str, str]:
        """Of the one container: its image, whom that image's name means, and what it was started with."""
        label = f"label=com.docker.compose.project={self.name}"
        one = machine.run("docker", "ps", "--quiet", "--filter", label).strip()
        form = "{{.Image}} {{.Config.Env}}"
        version = machine.run("docker", "exec", one, "cat", "/version")
        named = machine.run("docker", "image", "inspect", "--format", "{{.Id}}", self.image)
        return {"container": machine.run("docker", "inspect", "--format", form, one), "tag": named, "says": version}

    def former_names(self, image: str) -> str:
        return machine.run("docker", "image", "inspect", "--format", "{{.RepoTags}}", image)


def test_the_former_build_and_definition_come_back_and_a_failing_undo_is_finished_later(
    client: Actor, deploy_pyz: Path
) -> None:
    project = Built(client)
    machine.put(client.name, deploy_pyz, "/usr/local/bin/deploy.pyz")
    try:
        project.lay_out("one")
        project.deploy("run --plan plan.json")
        before = project.state()
        assert before["says"] == "one\n"
        for version in ("two", "three"):  # what fails twice keeps the way back to what ran before
            project.lay_out(version, last="exit 1")
            project.deploy("run --plan plan.json --on-error rollback", code=5)
            assert project.state() == before
        assert f"deploy-previous/{project.name}-web:" in project.former_names(before["container"].split()[0])
        client("mv /srv/plan/c.yml /srv/plan/away.yml")
        assert "left: up: " in project.deploy("rollback --plan built --full", code=6)
        assert project.state() == before
        client("mv /srv/plan/away.yml /srv/plan/c.yml")
        project.deploy("rollback --plan built --full")
        assert project.running() == {}
    finally:
        project.remove()
