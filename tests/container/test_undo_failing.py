"""Each kind of undo fails in turn on a real server: the others are taken back, what is left is listed, and after the cause
is mended the same command ends the rest. No network: package and artifact are the test's own. (compose: test_actions_compose.py)
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
from machine import Server, sh, states

FULL = "sudo ./deploy.pyz rollback --full --yes --plan plan.json"
PACKAGE = """\
mkdir -p /srv/deb/DEBIAN /srv/deb/etc/trial /srv/repository
printf 'Package: trial\\nVersion: 1\\nArchitecture: all\\nMaintainer: nobody <nobody@example.com>\\nDescription: trial\\n' >/srv/deb/DEBIAN/control
printf '#!/bin/sh\\n[ ! -e /srv/no-prerm ]\\n' >/srv/deb/DEBIAN/prerm; chmod 755 /srv/deb/DEBIAN/prerm
dpkg-deb -b /srv/deb /srv/repository/trial_1_all.deb >/dev/null; cd /srv/repository
{ dpkg-deb -f trial_1_all.deb; echo Filename: ./trial_1_all.deb; echo Size: $(stat -c %s trial_1_all.deb)
  echo SHA256: $(sha256sum trial_1_all.deb | cut -d' ' -f1); } >Packages
rm -f /etc/apt/sources.list /etc/apt/sources.list.d/*
echo 'deb [trusted=yes] file:/srv/repository ./' >/etc/apt/sources.list; apt-get update -qq
"""
UNIT = "[Service]\nExecStart=/bin/sleep infinity\n[Install]\nWantedBy=multi-user.target\n"
ARTIFACT = "from a web server\n"
PLAN = {
    "plan": {"name": "trial"},
    "artifact": [
        {
            "id": "app",
            "url": "http://127.0.0.1:8000/artifact",
            "sha256": hashlib.sha256(ARTIFACT.encode()).hexdigest(),
        }
    ],
    "step": [
        {
            "id": "script",
            "script": {"content": "touch /srv/made"},
            "checkpoint": {"rollback": "[ ! -e /srv/no-script ]; rm -f /srv/made"},
        },
        {"id": "file", "file-write": {"path": "/srv/written", "content": "written\n"}},
        {"id": "packages", "apt-install": {"packages": ["trial"]}},
        {"id": "user", "user-group": {"name": "trial", "system": True}},
        {"id": "unit", "file-write": {"path": "/etc/systemd/system/trial.service", "content": UNIT}},
        {"id": "service", "depends_on": ["unit"], "service": {"name": "trial", "enabled": True, "settle": 0}},
        {"id": "download", "download": {"artifact": "app", "path": "/srv/fetched"}},
    ],
}
STEPS = [step["id"] for step in PLAN["step"]]
REFUSE_STOP = "/run/systemd/system/trial.service.d"
# How the undo of a step is made to fail, and what mends it. A file that something is mounted on can be neither
# removed nor replaced (EBUSY).
FAULTS = {
    "script": ("touch /srv/no-script", "rm /srv/no-script"),
    "file": ("mount --bind /etc/hostname /srv/written", "umount /srv/written"),
    "packages": ("touch /srv/no-prerm", "rm /srv/no-prerm"),
    "user": ("mount --bind /etc/passwd /etc/passwd", "umount /etc/passwd"),
    "service": (
        f"mkdir -p {REFUSE_STOP}; printf '[Unit]\\nRefuseManualStop=yes\\n' >{REFUSE_STOP}/no.conf; systemctl daemon-reload",
        f"rm -r {REFUSE_STOP}; systemctl daemon-reload",
    ),
    "download": ("mount --bind /etc/hostname /srv/fetched", "umount /srv/fetched"),
}
TRIED = list(FAULTS) if os.environ.get("EXHAUSTIVE") == "1" else ["packages", "user", "service"]
LOOK = """\
ls -A /srv; dpkg-query -W -f '${db:Status-Status}' trial 2>/dev/null | sed s/config-files//; getent passwd trial
systemctl is-active trial; ls /etc/systemd/system/*.wants/trial.service /etc/systemd/system/trial.service 2>/dev/null; true
"""


@pytest.fixture(scope="module")
def host(key: Path, deploy_pyz: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("plan")
    with machine.server(images.vps("trixie"), key) as server:
        server.scp(deploy_pyz, "deploy.pyz")
        for name, text in (("plan.json", json.dumps(PLAN)), ("artifact", ARTIFACT)):
            (folder / name).write_text(text)
            server.scp(folder / name, name)
        sh(server, PACKAGE)
        serve = "python3 -m http.server --bind 127.0.0.1 --directory /home/admin 8000"
        server.execute("systemd-run", "--unit=web", *serve.split())
        yield server


@pytest.mark.parametrize("step", TRIED)
def test_the_others_are_taken_back_and_the_rest_after_it_is_mended(host: Server, step: str) -> None:
    before = sh(host, LOOK)
    done = host.ssh("sudo ./deploy.pyz run --yes --plan plan.json")
    assert done.returncode == 0, done.stdout + done.stderr
    spoil, mend = FAULTS[step]
    sh(host, spoil)
    failed = host.ssh(f"{FULL} --keep-going")
    said = failed.stdout + failed.stderr
    assert failed.returncode == 6, said
    assert [line.split(": ")[2] for line in said.splitlines() if ": left: " in line] == [step], said
    assert states(host, "plan.json") == {id: "failed" if id == step else "undone" for id in STEPS}
    sh(host, mend)
    mended = host.ssh(FULL)
    assert (mended.returncode, set(states(host, "plan.json").values())) == (0, {"undone"}), (
        mended.stdout + mended.stderr
    )
    assert sh(host, LOOK) == before


def test_each_kind_is_taken_back_by_hand_without_python_and_noted_afterwards(host: Server) -> None:
    before = sh(host, LOOK)
    done = host.ssh("sudo ./deploy.pyz run --yes --plan plan.json")
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(host.ssh("sudo ./deploy.pyz rollback --list --json --plan plan.json").stdout)["undos"]
    scripts = [f"/var/lib/freshtrack-deploy/trial/rollback/{one['step']}.sh" for one in told]
    sh(host, "mkdir /root/away; mv /usr/bin/python3* /root/away")
    try:
        for script in scripts:
            sh(host, f"PATH=/usr/bin:/bin; ! command -v python3; sh {script}")
    finally:
        sh(host, "mv /root/away/* /usr/bin; rmdir /root/away")
    assert sh(host, LOOK) == before
    noted = host.ssh(FULL)
    assert (noted.returncode, set(states(host, "plan.json").values())) == (0, {"undone"}), noted.stdout + noted.stderr
