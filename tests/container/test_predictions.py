"""What a dry run says of every action is what the run then does: each verdict that an action can give, by the built file.

The plan is rehearsed and run twice, the second time with a state of its own: only what is on the machine counts then.
"""

from __future__ import annotations

import hashlib
import json
import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import images
import machine
import pytest

WOULD, NONE, UNKNOWN = "would change", "no change", "cannot know yet"
SOCKET = "/var/run/docker.sock"
BODY = "released\n"
WEB = "http://127.0.0.1:8097"
UNIT = "[Service]\nExecStart=/bin/sleep infinity\n[Install]\nWantedBy=multi-user.target\n"

PREPARE = f"""\
set -e
rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/* /var/lib/apt/lists/*
mkdir -p /srv/repo /srv/web /srv/there; cd /srv/repo
for name in demo gone; do
  d=$(mktemp -d); chmod 755 $d; mkdir $d/DEBIAN
  printf 'Package: %s\\nVersion: 1\\nArchitecture: all\\nMaintainer: x <x@example.org>\\nDescription: x\\n' $name >$d/DEBIAN/control
  dpkg-deb -b $d $name.deb >/dev/null
done
dpkg -i gone.deb >/dev/null
dpkg-deb -f demo.deb >Packages
printf 'Filename: ./demo.deb\\nSize: %s\\nSHA256: %s\\n' $(stat -c %s demo.deb) $(sha256sum <demo.deb | cut -d' ' -f1) >>Packages
printf '{BODY}' | tee /srv/web/app /srv/there/app >/srv/there/right
cd /srv/web; tar -cf tree.tar app; sha256sum app tree.tar >sums
cd /srv/there; echo there | tee file absent >wrong; ln -s file link; useradd there; useradd leaves
systemd-run --unit=web python3 -m http.server --bind 127.0.0.1 --directory /srv/web {WEB.rpartition(":")[2]}
until ss -Htln 'sport = :{WEB.rpartition(":")[2]}' | grep -q .; do sleep 0.1; done
"""

# Verdict, then whether the run changes something: for the first time, and again on the machine that this left.
CONVERGES, STAYS, REPEATS = (True, False), (False, False), (True, True)
Row = tuple[tuple[str, str], tuple[bool, bool], str, dict[str, Any]]


def row(first: str, again: str, changes: tuple[bool, bool], action: str, settings: dict[str, Any], **keys: Any) -> Row:
    return (first, again), changes, action, {action: settings, **keys}


def get(artifact: str, path: str, **settings: Any) -> dict[str, Any]:
    return {"artifact": artifact, "path": f"/srv/{path}", **settings}


def file(path: str, **settings: Any) -> dict[str, Any]:
    return {"path": f"/srv/{path}", **settings}


NGINX = {"name": "nginx", "settle": 0.5}
TABLE: dict[str, Row] = {
    "runs": row(WOULD, WOULD, REPEATS, "script", {"content": "true"}),
    "fetched": row(UNKNOWN, NONE, CONVERGES, "apt-install", {"packages": ["demo"], "repository": "demo.list"}),
    "installed": row(NONE, NONE, STAYS, "apt-install", {"packages": ["nginx-light"]}),
    "removed": row(WOULD, NONE, CONVERGES, "apt-remove", {"packages": ["gone"]}),
    "never-there": row(NONE, NONE, STAYS, "apt-remove", {"packages": ["never-heard-of-it"]}),
    "added": row(WOULD, NONE, CONVERGES, "user-group", {"name": "app", "groups": ["fresh", "games"]}),
    "known": row(NONE, NONE, STAYS, "user-group", {"name": "there"}),
    "deleted": row(WOULD, NONE, CONVERGES, "user-group", {"name": "leaves", "absent": True}),
    "new": row(WOULD, NONE, CONVERGES, "file-write", file("new/file", content="new\n", mode="0640")),
    "mode": row(WOULD, NONE, CONVERGES, "file-write", file("there/file", content="there\n", mode="0600")),
    "link": row(NONE, NONE, STAYS, "file-write", file("there/link", link="file")),
    "absent": row(WOULD, NONE, CONVERGES, "file-write", file("there/absent", absent=True)),
    "owned": row(UNKNOWN, NONE, CONVERGES, "file-write", file("owned", content="x", owner="app"), after=["added"]),
    "got": row(WOULD, NONE, CONVERGES, "download", get("app", "got")),
    "run": row(WOULD, NONE, CONVERGES, "download", get("app", "there/app", mode="0755")),
    "right": row(UNKNOWN, UNKNOWN, STAYS, "download", get("summed", "there/right")),
    "wrong": row(UNKNOWN, UNKNOWN, CONVERGES, "download", get("summed", "there/wrong")),
    "tree": row(WOULD, WOULD, REPEATS, "download", get("tree", "tree", unpack=True)),
    "unit": row(WOULD, NONE, CONVERGES, "file-write", {"path": "/etc/systemd/system/app.service", "content": UNIT}),
    "begun": row(UNKNOWN, NONE, CONVERGES, "service", {"name": "app", "enabled": True, "settle": 0}, after=["unit"]),
    "started": row(WOULD, NONE, CONVERGES, "service", NGINX),
    "running": row(NONE, NONE, STAYS, "service", {"name": "ssh", "settle": 0}),
    "anew": row(WOULD, WOULD, REPEATS, "service", {**NGINX, "state": "restarted"}, after=["started"]),
    "answers": row(NONE, NONE, STAYS, "wait-for", {"tcp": "127.0.0.1:80"}, after=["anew"]),
    "holds": row(NONE, NONE, STAYS, "verify", {}, verification={"commands": [{"cmd": "test -e /srv/there"}]}),
}
ARTIFACTS = [
    {"id": "app", "url": f"{WEB}/app", "sha256": hashlib.sha256(BODY.encode()).hexdigest()},
    {"id": "summed", "url": f"{WEB}/app", "sha256_url": f"{WEB}/sums"},
    {"id": "tree", "url": f"{WEB}/tree.tar", "sha256_url": f"{WEB}/sums"},
]


class Machine:
    """The built file and a plan on a machine, with as many states as a test wants."""

    def __init__(self, name: str, deploy_pyz: Path) -> None:
        self.name = name
        machine.put(name, deploy_pyz, "/root/deploy.pyz")
        self(
            "chown root:root /root/deploy.pyz; mkdir /root/plan; echo 'deb [trusted=yes] file:/srv/repo ./' >/root/plan/demo.list"
        )

    def __call__(self, script: str) -> str:
        done = machine.shell(self.name, script)
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
        return done.stdout

    def plan(self, *steps: dict[str, Any], **tables: Any) -> None:
        text = json.dumps({"plan": {"name": "foreseen"}, "step": steps, **tables})
        self(f"cat >/root/plan/plan.json <<'END'\n{text}\nEND")

    def rehearse(self, state: str) -> dict[str, str]:
        told = json.loads(self(self._command("--dry-run", state)))
        return {step["id"]: step["verdict"] for step in told["steps"]}

    def run(self, state: str) -> dict[str, bool]:
        events = map(json.loads, self(self._command("--yes", state)).splitlines())
        return {event["step"]: event["changed"] for event in events if event["event"] == "step-completed"}

    def _command(self, word: str, state: str) -> str:
        return f"/root/deploy.pyz run {word} --json --plan /root/plan/plan.json --state-dir /root/{state}"


@pytest.fixture(params=[pytest.param("bookworm", marks=pytest.mark.exhaustive("a second Debian")), "trixie"])
def prepared(request: pytest.FixtureRequest, key: Path, deploy_pyz: Path) -> Iterator[Machine]:
    with machine.server(images.services(request.param), key) as server:
        made = Machine(server.name, deploy_pyz)
        made(PREPARE)
        yield made


def test_every_action_does_what_was_foreseen_the_first_time_and_again(prepared: Machine) -> None:
    prepared.plan(*({"id": id, **step} for id, (_, _, _, step) in TABLE.items()), artifact=ARTIFACTS)
    for time, state in enumerate(("first", "again")):
        assert prepared.rehearse(state) == {id: verdicts[time] for id, (verdicts, _, _, _) in TABLE.items()}
        assert prepared.run(state) == {id: changes[time] for id, (_, changes, _, _) in TABLE.items()}


def test_the_table_never_contradicts_itself_and_leaves_out_no_action() -> None:
    for verdicts, changes, _, _ in TABLE.values():
        for verdict, changed in zip(verdicts, changes):
            assert verdict == UNKNOWN or changed == (verdict == WOULD)
    from freshtrack_deploy.actions import MODULES

    assert {action for _, _, action, _ in TABLE.values()} == set(MODULES) - {"compose"}


@pytest.fixture
def with_compose(deploy_pyz: Path) -> Iterator[tuple[Machine, str]]:
    """A machine with compose version 2, whose daemon is the one that runs the tests, and the project's name there."""
    image, project = images.derived("compose", "trixie", images.HERE / "compose"), f"foreseen-{uuid.uuid4().hex[:8]}"
    with machine.container(image, f"--volume={SOCKET}:{SOCKET}") as name:
        made = Machine(name, deploy_pyz)
        yield made, project
        made(f"docker compose -p {project} down --volumes --timeout 1 2>&1")


@pytest.mark.exhaustive("test_actions_compose.py compares always")
@pytest.mark.skipif(not os.path.exists(SOCKET), reason=f"no {SOCKET}")
def test_a_compose_project_becomes_what_was_foreseen(with_compose: tuple[Machine, str]) -> None:
    on, project = with_compose
    service = {
        "image": images.base("trixie"),
        "command": ["sleep", "infinity"],
        "init": True,
        "stop_grace_period": "1s",
    }
    wish = {"project": project, "files": ["c.yml"], "wait": 60}

    def define(**more: Any) -> None:
        on(f"cat >/root/plan/c.yml <<'END'\n{json.dumps({'services': {'web': {**service, **more}}})}\nEND")

    def foreseen_and_done(**settings: Any) -> tuple[str, bool]:
        on.plan({"id": "up", "compose": {**wish, **settings}})
        state = uuid.uuid4().hex
        return on.rehearse(state)["up"], on.run(state)["up"]

    define()
    assert foreseen_and_done() == (WOULD, True)
    assert foreseen_and_done() == (NONE, False)
    assert foreseen_and_done(build=True) == (UNKNOWN, False)
    define(hostname="other")
    assert foreseen_and_done() == (WOULD, True)
    on(f"docker compose -p {project} stop --timeout 1 2>&1")
    assert foreseen_and_done() == (WOULD, True)
    on("docker compose -f /root/plan/c.yml config -q; echo 'services: [' >/root/plan/c.yml")
    on.plan({"id": "up", "compose": wish})
    assert on.rehearse("broken") == {"up": UNKNOWN}
