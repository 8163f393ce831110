"""deploy.pyz and what its step started killed in mid-work, in every step in turn; the same command then finishes.

What stands on the disks afterwards is what an unkilled run makes on another machine. compose is in test_actions_compose.
"""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import images
import killing
import machine
import pytest
import repositories
import traces
from machine import Server

PORT = 8093
APP = """\
[Service]
ExecStartPre=/bin/sh -c 'touch /run/starting; sleep 1'
ExecStart=/usr/bin/python3 -m http.server --bind 127.0.0.1 --directory /opt/app 8094
[Install]
WantedBy=multi-user.target
"""
# The first to come waits here until it is killed; where there are no gates nobody waits.
GATE = "#!/bin/sh\nif rmdir /run/gates/$1 2>/dev/null; then touch /run/$1; exec sleep 60; fi\n"
GATES = ("validating", "waiting", "verifying", "scripted")
RUN = "/root/deploy.pyz run --yes --plan /root/plan/plan.json --state-dir /root/state"

STEPS = [
    {"id": "packages", "apt-install": {"packages": ["demo"], "repository": "demo.list", "key": repositories.KEY}},
    {"id": "removed", "depends_on": ["packages"], "apt-remove": {"packages": ["other"]}},
    {"id": "account", "user-group": {"name": "app", "groups": ["games", "fresh"]}},
    {"id": "old", "user-group": {"name": "news", "absent": True}},
    {
        "id": "settings",
        "depends_on": ["account"],
        "file-write": {"path": "/etc/app/data", "file": "data", "owner": "app", "mode": "0640", "backup": True},
    },
    {
        "id": "checked",
        "file-write": {"path": "/etc/checked/conf", "content": "new\n", "validate": "/root/gate validating"},
    },
    {
        "id": "release",
        "depends_on": ["account"],
        "download": {"artifact": "app", "path": "/opt/app", "unpack": True, "owner": "app"},
    },
    {"id": "unit", "file-write": {"path": "/etc/systemd/system/app.service", "content": APP}},
    {
        "id": "service",
        "depends_on": ["unit", "release"],
        "service": {"name": "app", "enabled": True, "settle": 0.5, "health": "8094"},
    },
    {"id": "answers", "depends_on": ["service"], "wait-for": {"command": "/root/gate waiting"}},
    {"id": "holds", "verify": {}, "verification": {"commands": [{"cmd": "/root/gate verifying"}]}},
    {"id": "last", "script": {"content": "/root/gate scripted; echo once >>/srv/scripted"}, "idempotent": True},
]
OURS = "^/root/state|^/root/plan"
LOCKS = r"^/etc/(passwd|shadow|group|gshadow|sub[ug]id)\.\d+$"  # left by a killed useradd(8): nobody reads them
# In the order of the plan: the step, and the moment of its death.
KILLS = [
    ("packages", 'exists("/etc/apt/sources.list.d/demo.list")'),
    ("packages", 'exists("/usr/share/demo/*.dpkg-new")'),
    ("packages", 'exists("/run/configuring")'),
    ("removed", 'exists("/run/removing")'),
    ("account", 'changed("/etc/passwd")'),
    ("account", 'changed("/etc/gshadow")'),
    ("account", 'exists("/home/app")'),
    ("account", 'says("/etc/group", "fresh")'),
    ("old", 'not says("/etc/passwd", "news:")'),
    ("settings", 'exists("/etc/app/.deploy-tmp-*")'),
    ("checked", 'exists("/run/validating")'),
    ("release", 'exists("/root/state/artifacts/*.part")'),
    ("release", 'exists("/opt/.deploy-tmp-*/1*")'),
    ("service", 'exists("/etc/systemd/system/multi-user.target.wants/app.service")'),
    ("service", 'exists("/run/starting")'),
    ("answers", 'exists("/run/waiting")'),
    ("holds", 'exists("/run/verifying")'),
    ("last", 'exists("/run/scripted")'),
]


def release(folder: Path) -> str:
    """Many small files, so that unpacking takes a while; the archive's SHA-256."""
    with tarfile.open(folder / "app.tar.gz", "w:gz", compresslevel=1) as archive:
        for number in range(3000):
            entry = tarfile.TarInfo(f"{number % 7}/{number}")
            entry.size = 100
            archive.addfile(entry, io.BytesIO(b"%100d" % number))
    return sha256((folder / "app.tar.gz").read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def srv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What both machines get: the plan with its files, a release, a signed repository."""
    folder = tmp_path_factory.mktemp("srv")
    repository, plan = folder / "repository", folder / "plan"
    for each in (repository, plan):
        each.mkdir()
    texts = {f"usr/share/demo/{number}": f"{number}\n" for number in range(400)}
    with repositories.signing_key() as key:
        repositories.package(
            repository, "demo", "1.0", texts, postinst="touch /run/configuring; sleep 1; touch /srv/configured"
        )
        repositories.package(repository, "other", "1.0", {"usr/share/other": "x"}, prerm="touch /run/removing; sleep 1")
        repositories.make(repository, key)
        (plan / repositories.KEY).write_text(repositories.public(key))
    (plan / "demo.list").write_text(repositories.SOURCE)
    (plan / "data").write_bytes(bytes(range(256)) * 40_000)
    artifact = {"id": "app", "url": f"http://127.0.0.1:{PORT}/app.tar.gz", "sha256": release(folder)}
    document = {"plan": {"name": "killed"}, "artifact": [artifact], "step": STEPS}
    (plan / "plan.json").write_text(json.dumps(document))
    return folder


@pytest.fixture(params=["bookworm", "trixie"])
def servers(request: pytest.FixtureRequest, srv: Path, key: Path, deploy_pyz: Path) -> Iterator[tuple[Server, Server]]:
    """The machine where everything is killed, and the one where nothing is."""
    image = images.vps(request.param)
    with machine.server(image, key) as killed, machine.server(image, key) as control:
        for server in (killed, control):
            prepare(server, srv, deploy_pyz)
        yield killed, control


def prepare(server: Server, srv: Path, deploy_pyz: Path) -> None:
    machine.put(server.name, deploy_pyz, "/root/deploy.pyz")
    killing.prepare(server.name)
    machine.put(server.name, srv / "plan", "/root/plan")
    machine.put(server.name, srv / "repository", repositories.PLACE)
    machine.put(server.name, srv / "app.tar.gz", "/srv/app.tar.gz")
    server.execute("sh", "-c", "cat >/root/gate; chmod 755 /root/gate; chown -R root:root /root", input=GATE)
    server.execute(
        "sh",
        "-c",
        f"rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/*; dpkg -i {repositories.PLACE}/other_1.0.deb",
    )
    server.execute(
        "sh", "-c", "mkdir /etc/app /etc/checked; echo former >/etc/app/data; echo former >/etc/checked/conf"
    )
    serve = f"python3 -m http.server --bind 127.0.0.1 --directory /srv {PORT}"
    server.execute("systemd-run", "--unit=releases", *serve.split())


def die(server: Server, step: str, moment: str) -> dict[str, str]:
    """Run until that moment; what the journal then says of each step.

    On a machine that is busy enough the moment passes while the killer waits for a processor. Then the step is done, and
    a later one is cut off, which must be finished as well.
    """
    killing.at(server.name, moment, RUN, f"[RUN] {step}")
    status = server.execute(*RUN.replace(" run --yes", " status --json").split())
    states = {one["id"]: one["state"] for one in json.loads(status.stdout)["steps"]}
    assert states[step] in ("started", "interrupted", "done"), f"{step}: {moment}: {states}"
    print(f"killed {'after' if states[step] == 'done' else 'in'} {step}: {moment}")
    return states


def finish(server: Server) -> None:
    done = server.execute(*RUN.split(), check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_killed_in_every_step_the_same_command_makes_what_an_unkilled_run_makes(servers: tuple[Server, Server]) -> None:
    killed, control = servers
    finish(control)
    killed.execute("mkdir", "-p", *(f"/run/gates/{name}" for name in GATES))
    states: dict[str, str] = {}
    for step, moment in KILLS:
        if states.get(step) != "done":
            states = die(killed, step, moment)
    finish(killed)
    assert traces.unlike(look(killed), look(control)) == {}
    assert running(killed) == running(control) == "active enabled 1"


def look(server: Server) -> dict[str, tuple]:
    return traces.files(server.name, f"{traces.OF_ITS_OWN}|{OURS}|{LOCKS}")


def running(server: Server) -> str:
    show = "systemctl is-active app; systemctl is-enabled app; pgrep -c -f '[h]ttp.server.* 8094'"
    return " ".join(server.execute("sh", "-c", show).stdout.split())
