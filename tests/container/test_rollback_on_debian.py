"""The examples of the shell installer's documentation, word for word, on a real Debian; tar(1) and find(1) are the judges.

No network: `curl` is a program that hands out what the test put there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest

CURL = """\
#!/bin/sh
[ -e /srv/broken ] && { echo 'curl: (22) The requested URL returned error: 404' >&2; exit 22; }
while [ $# -gt 0 ]; do
    case $1 in -o) out=$2; shift;; http*) url=$1;; esac
    shift
done
if [ -n "${out-}" ]; then cp "/srv/${url##*/}" "$out"; else cat "/srv/${url##*/}"; fi
"""
ROBUST = """\
[installer]
name = "robust-app"
version = "1.0.0"

[[step]]
id = "backup-existing"
name = "Backup Existing Installation"
action = "script"

[step.checkpoint]
enabled = true
rollback = "rm -rf ~/.my-app.backup"

[step.script]
content = '''
if [ -d ~/.my-app ]; then
    cp -r ~/.my-app ~/.my-app.backup
fi
'''

[[step]]
id = "install"
name = "Install Application"
action = "script"
depends_on = ["backup-existing"]

[step.checkpoint]
enabled = true
atomic = true
rollback = '''
rm -rf ~/.my-app
if [ -d ~/.my-app.backup ]; then
    mv ~/.my-app.backup ~/.my-app
fi
'''
state_files = ["~/.my-app"]

[step.script]
content = '''
set -e
mkdir -p ~/.my-app
curl -fsSL https://example.com/app.tar.gz | tar xz -C ~/.my-app
'''

[[step]]
id = "verify"
name = "Verify Installation"
action = "verify"
depends_on = ["install"]

[step.verification]
commands = [
    { cmd = "~/.my-app/bin/app --version", expect = "1.0" }
]
"""
STEPWISE = """\
[installer]
name = "my-installer"

[[step]]
id = "prepare-env"
name = "Prepare"
action = "script"
[step.checkpoint]
enabled = true
rollback = "rmdir ~/.config/my-app ~/.local/bin"
[step.script]
content = "mkdir -p ~/.config/my-app ~/.local/bin"

[[step]]
id = "install-app"
name = "Install Application"
action = "script"
depends_on = ["prepare-env"]

[step.checkpoint]
enabled = true
rollback = "rm -rf ~/.local/bin/my-app"
state_files = ["~/.local/bin/my-app", "~/.config/my-app"]

[step.script]
content = '''
curl -fsSL https://example.com/my-app -o ~/.local/bin/my-app
chmod +x ~/.local/bin/my-app
'''

[[step]]
id = "configure"
name = "Configure"
action = "script"
depends_on = ["install-app"]
[step.checkpoint]
state_files = ["~/.config/my-app"]
[step.script]
content = "echo x >~/.config/my-app/config.toml"
"""
ATOMIC = """\
[installer]
name = "atomic"

[[step]]
id = "atomic-install"
name = "Atomic Installation"
action = "script"

[step.checkpoint]
enabled = true
atomic = true  # All-or-nothing execution
rollback = '''
# Comprehensive rollback
rm -rf ~/.local/bin/my-app
rm -rf ~/.config/my-app
rm -rf ~/.local/share/my-app
'''

[step.script]
content = '''
# If any command fails, entire step fails and rollback runs
set -e
mkdir -p ~/.local/bin
touch ~/.local/bin/my-app
curl -fsSL https://example.com/my-app -o ~/.local/bin/my-app
chmod +x ~/.local/bin/my-app
mkdir -p ~/.config/my-app
echo "[settings]" > ~/.config/my-app/config.toml
'''
"""
EXISTING = """\
mkdir -p ~/.my-app/bin ~/.my-app/etc ~/.local/share
printf '#!/bin/sh\\necho 0.9\\n' >~/.my-app/bin/app; chmod 750 ~/.my-app/bin/app
echo mine >~/.my-app/etc/conf; chown daemon:adm ~/.my-app/etc/conf; chmod 640 ~/.my-app/etc/conf
ln -s etc/conf ~/.my-app/link; ln ~/.my-app/etc/conf ~/.my-app/hard; mkfifo ~/.my-app/pipe; touch -d 2001-02-03 ~/.my-app/etc
"""
SERVED = """\
mkdir -p /srv/app/bin; printf '#!/bin/sh\\necho 1.0\\n' >/srv/app/bin/app; chmod 755 /srv/app/bin/app
tar czf /srv/app.tar.gz -C /srv/app .; cp /srv/app/bin/app /srv/my-app; rm -r /srv/app
"""
LIST = "find /root -printf '%p %y %m %U %G %n %l\\n' | sort"


class Root:
    """root's home in a container, before and after."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder
        self.write("/usr/local/bin/curl", CURL)
        self.sh("chmod 755 /usr/local/bin/curl; chown -R root: /usr/local/bin")
        self.sh(SERVED)

    def write(self, target: str, text: str) -> None:
        file = self.folder / "file"
        file.write_text(text)
        machine.put(self.name, file, target)

    def sh(self, script: str, code: int = 0) -> str:
        done = machine.shell(self.name, script)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def remember(self) -> None:
        self.sh("cd /; tar --xattrs --numeric-owner -cf /srv/before.tar root")
        self.listing = self.sh(LIST)

    def check_as_before(self) -> None:
        """tar compares contents, modes, owners, links and times; find sees what is there that was not."""
        told = self.sh("cd /; tar --xattrs --numeric-owner --compare -f /srv/before.tar 2>&1 || true")
        touched = ("root: Mod time differs", "root/.local: Mod time differs", "root/.config: Mod time differs")
        assert [line for line in told.splitlines() if line not in touched] == []
        assert self.sh(LIST) == self.listing

    def deploy(self, words: str, code: int = 0) -> str:
        return self.sh(f"HOME=/root deploy.pyz {words}", code)

    def states(self, plan: str) -> dict[str, str]:
        steps = json.loads(self.sh(f"deploy.pyz status --json --plan {plan}"))["steps"]
        return {step["id"]: step["state"] for step in steps}


@pytest.fixture
def root(deploy_pyz: Path, tmp_path: Path) -> Iterator[Root]:
    with machine.container(images.base("bookworm"), "--network=none") as name:
        machine.put(name, deploy_pyz, "/usr/local/bin/deploy.pyz")
        yield Root(name, tmp_path)


def test_backup_and_move(root: Root) -> None:
    root.write("/srv/robust.toml", ROBUST)
    root.sh(EXISTING)
    root.remember()
    root.deploy("run --yes --plan /srv/robust.toml")
    assert root.sh("~/.my-app/bin/app --version") == "1.0\n"
    root.deploy("rollback --yes --to backup-existing --plan /srv/robust.toml")
    assert root.sh("~/.my-app/bin/app --version") == "0.9\n"
    assert root.states("/srv/robust.toml") == {"backup-existing": "done", "install": "undone", "verify": "pending"}
    root.deploy("run --yes --plan /srv/robust.toml")
    told = root.deploy("rollback --yes --full --plan /srv/robust.toml")
    assert "restored and verified" in told
    root.check_as_before()


def test_to_prepare_env_and_full(root: Root) -> None:
    root.write("/srv/stepwise.toml", STEPWISE)
    root.remember()
    root.deploy("run --yes --plan /srv/stepwise.toml")
    root.deploy("rollback --yes --to prepare-env --plan /srv/stepwise.toml")
    assert root.sh("ls -A ~/.local/bin ~/.config/my-app") == "/root/.config/my-app:\n\n/root/.local/bin:\n"
    states = {"prepare-env": "done", "install-app": "undone", "configure": "undone"}
    assert root.states("/srv/stepwise.toml") == states
    root.deploy("run --yes --plan /srv/stepwise.toml")
    assert root.sh("~/.local/bin/my-app") == "1.0\n"
    root.deploy("rollback --yes --full --plan /srv/stepwise.toml")
    assert root.sh("find ~/.local ~/.config -mindepth 1") == ""


def test_all_or_nothing(root: Root) -> None:
    root.write("/srv/atomic.toml", ATOMIC)
    root.sh("mkdir -p ~/.local/bin ~/.config; touch /srv/broken")
    root.remember()
    root.deploy("run --yes --plan /srv/atomic.toml", code=1)
    assert root.states("/srv/atomic.toml") == {"atomic-install": "undone"}
    root.check_as_before()
    root.sh("rm /srv/broken")
    root.deploy("run --yes --plan /srv/atomic.toml")
    assert root.sh("cat ~/.config/my-app/config.toml") == "[settings]\n"


def test_by_hand_where_there_is_no_python(root: Root) -> None:
    root.write("/srv/robust.toml", ROBUST)
    root.sh(EXISTING)
    root.remember()
    root.deploy("run --yes --plan /srv/robust.toml")
    root.sh("chmod 000 /usr/bin/python3*; rm -f /usr/bin/python3; ! command -v python3")
    folder = "/var/lib/freshtrack-deploy/robust-app/rollback"
    root.sh(f"for step in install backup-existing; do sh {folder}/$step.sh || exit 1; done")
    root.check_as_before()


UNIT = """\
[Service]
ExecStart=/bin/sh -c 'cp /opt/app/version /run/app.version; exec sleep infinity'
[Install]
WantedBy=multi-user.target
"""


def application(version: str, last: str) -> str:
    """A service with its file and its database; `last` is a step's script."""
    steps = [
        {"id": "code", "file-write": {"path": "/opt/app/version", "content": f"{version}\n"}},
        {"id": "unit", "file-write": {"path": "/etc/systemd/system/app.service", "content": UNIT}},
        {
            "id": "database",
            "script": {"content": "mkdir -p /var/lib/app; echo rows >/var/lib/app/db"},
            "checkpoint": {"rollback": "rm -rf /var/lib/app"},
        },
        {
            "id": "migrate",
            "depends_on": ["database"],
            "script": {"content": 'echo "migrated to $PLAN_VERSION" >>/var/lib/app/db'},
            "checkpoint": {"rollback": "sed -i '$d' /var/lib/app/db", "rollback_each": True},
        },
        {
            "id": "service",
            "depends_on": ["code", "unit", "migrate"],
            "service": {"name": "app", "state": "restarted", "enabled": True, "settle": 1},
        },
        {"id": "last", "depends_on": ["service"], "script": {"content": last}, "checkpoint": {"rollback": "true"}},
    ]
    return json.dumps({"plan": {"name": "app", "version": version, "data": ["/var/lib/app"]}, "step": steps})


def test_version_2_fails_and_version_1_is_whole_and_running(key: Path, deploy_pyz: Path, tmp_path: Path) -> None:
    with machine.server(images.vps("bookworm"), key) as server:
        server.scp(deploy_pyz, "deploy.pyz")
        for version, last in (("1", "true"), ("2", "false")):
            (tmp_path / "plan.json").write_text(application(version, last))
            server.scp(tmp_path / "plan.json", f"{version}.json")
        first = server.ssh("sudo ./deploy.pyz run --yes --plan 1.json")
        assert first.returncode == 0, first.stdout + first.stderr
        look = (
            "cat /opt/app/version /run/app.version /var/lib/app/db; systemctl is-active app; systemctl is-enabled app"
        )
        before = server.execute("sh", "-c", look).stdout
        assert before == "1\n1\nrows\nmigrated to 1\nactive\nenabled\n"
        second = server.ssh("sudo ./deploy.pyz run --yes --on-error rollback --plan 2.json")
        said = second.stdout + second.stderr
        assert server.execute("sh", "-c", look).stdout == before, said
        assert second.returncode == 5, said
        third = server.ssh("sudo ./deploy.pyz verify --json --plan 2.json")
        assert (third.returncode, json.loads(third.stdout)["ok"]) == (0, True), third.stdout
