"""As root, no plan and no state directory that someone else can change: a table of places, each refused by name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest

PLAN = {"plan": {"name": "place"}, "step": [{"id": "one", "script": {"file": "one.sh"}}]}
AS_SUDO = "export SUDO_UID=$(id -u alice) SUDO_GID=$(id -g alice) SUDO_USER=alice"

# what is done to the place before the run, and what the refusal says; empty: it runs
PLANS = {
    "root's own": (":", ""),
    "in /tmp": ("mv /srv/plan /tmp/", ""),
    "owned by who called sudo": (f"chown -R alice:alice /srv/plan; {AS_SUDO}", ""),
    "the plan is a stranger's": (
        "chown bob /srv/plan/plan.json",
        "plan.json is not safe to use as root: it belongs to user bob",
    ),
    "its folder is a stranger's": (
        "chown bob /srv/plan",
        "/srv/plan is not safe to use as root: it belongs to user bob",
    ),
    "its script is a stranger's": ("chown bob /srv/plan/one.sh", "one.sh is not safe"),
    "its script is writable by all": ("chmod 666 /srv/plan/one.sh", "everyone can write to it"),
    "its folder is writable by all": ("chmod 777 /srv/plan", "everyone can write to it"),
    "its script is a stranger's link": (
        "mv /srv/plan/one.sh /srv/; ln -s /srv/one.sh /srv/plan/one.sh; chown -h bob /srv/plan/one.sh",
        "one.sh is not safe",
    ),
}

STATES = {
    "root's own": ("mkdir -m 700 /srv/state", ""),
    "not there yet": (":", ""),
    "in /tmp": ("set -- /tmp/mine", ""),
    "a stranger's": ("mkdir /srv/state; chown bob /srv/state", "it belongs to user"),
    "who called sudo owns it": (f"mkdir /srv/state; chown alice /srv/state; {AS_SUDO}", "it belongs to user"),
    "a link": ("mkdir /srv/real; ln -s /srv/real /srv/state", "link"),
    "writable by all": ("mkdir -m 777 /srv/state", "write"),
    "/tmp itself": ("set -- /tmp", "/tmp"),
    "below a stranger's": ("mkdir -p /srv/a/state; chown bob /srv/a; set -- /srv/a/state", "/srv/a"),
    "below a folder writable by all": ("mkdir -p /srv/w/state; chmod 777 /srv/w; set -- /srv/w/state", "/srv/w"),
}


@pytest.fixture(scope="module")
def server(deploy_pyz: Path) -> Iterator[str]:
    """A container with the archive, alice and bob."""
    with machine.container(images.base("trixie"), "--network=none") as name:
        machine.run("docker", "exec", name, "sh", "-c", "useradd alice && useradd bob")
        machine.put(name, deploy_pyz, "/opt/deploy.pyz")
        machine.run("docker", "exec", name, "chown", "root:root", "/opt/deploy.pyz")
        yield name


def prepared(preparation: str) -> str:
    """A script that makes /srv anew with the plan, and then does what the place is about; $1 is the state directory."""
    plan = json.dumps(PLAN)
    make = f"mkdir -p /srv/plan; echo '{plan}' >/srv/plan/plan.json; echo 'echo ran >/srv/ran' >/srv/plan/one.sh"
    return f"rm -rf /srv/* /tmp/*; umask 022; {make}; set -- /srv/state; {preparation}\n"


def run(name: str, preparation: str) -> tuple[int, str, bool]:
    """Exit code, what was said, and whether the step ran."""
    command = 'p=$(ls -d /srv/plan /tmp/plan 2>/dev/null); /opt/deploy.pyz run --plan $p/plan.json --state-dir "$1"'
    done = machine.shell(name, prepared(preparation) + command)
    return done.returncode, done.stdout + done.stderr, machine.shell(name, "test -e /srv/ran").returncode == 0


@pytest.mark.parametrize(("preparation", "refusal"), PLANS.values(), ids=PLANS)
def test_a_plan_is_used_only_where_nobody_else_writes(server: str, preparation: str, refusal: str) -> None:
    used_or_refused(server, preparation, refusal)


@pytest.mark.parametrize(("preparation", "refusal"), STATES.values(), ids=STATES)
def test_a_state_directory_is_used_only_where_nobody_else_writes(server: str, preparation: str, refusal: str) -> None:
    used_or_refused(server, preparation, refusal)


def used_or_refused(server: str, preparation: str, refusal: str) -> None:
    """An empty `refusal`: the place is safe."""
    code, said, ran = run(server, preparation)
    assert (code, ran) == ((77, False) if refusal else (0, True)), said
    assert refusal in said
    assert "Traceback" not in said
