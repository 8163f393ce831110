"""A bare server becomes one with nginx, PostgreSQL and Redis, stays as it is the second time, and becomes bare again."""

from __future__ import annotations

import json
import re
import tarfile
from pathlib import Path

import pytest
import traces
from machine import Server, sh, states

PLAN = {
    "plan": {"name": "real", "data": ["/var/lib/postgresql"]},
    "step": [
        {"id": "packages", "apt-install": {"packages": ["nginx-light", "postgresql", "redis-server"]}},
        {"id": "account", "user-group": {"name": "notes", "system": True, "groups": ["www-data"]}},
        {
            "id": "site",
            "after": ["packages"],
            "file-write": {
                "path": "/etc/nginx/sites-enabled/default",
                "content": "server { listen 80; location / { return 200 'hello'; } }\n",
                "validate": "nginx -t",
            },
        },
        {
            "id": "nginx",
            "depends_on": ["site"],
            "service": {"name": "nginx", "state": "reloaded", "enabled": True, "health": "http://127.0.0.1/"},
        },
        {
            "id": "database",
            "after": ["packages"],
            "user": "postgres",
            "script": {"content": "createuser notes && createdb -O notes notes"},
            "checkpoint": {"rollback": "dropdb --if-exists notes; dropuser --if-exists notes"},
        },
        {"id": "redis", "after": ["packages"], "service": {"name": "redis-server", "health": "6379"}},
    ],
}
INSTALLED = "dpkg-query -W -f '${Package} ${Version} ${db:Status-Status}\\n' | grep ' installed$'"
ACCOUNTS = "cat /etc/passwd /etc/group"
PAGE = "python3 -c \"import urllib.request as u; print(u.urlopen('http://127.0.0.1').read())\""
# What changes by itself: logs, the state of the run, databases at work, caches, what apt's daily timer leaves.
TREE = """\
find /etc /usr /opt /srv /root /home /var -xdev \\
  \\( -path /var/log -o -path /var/lib/freshtrack-deploy -o -path /var/lib/postgresql -o -path /var/lib/redis \\
     -o -path /var/cache -o -path /var/tmp -o -name '*.pyc' -o -path /home/admin \\
     -o -path /var/backups -o -path /var/lib/apt/periodic -o -path /var/lib/apt/daily_lock \\) -prune \\
  -o -type f -printf '%p %m %u %g %s %T@\\n' | sort
"""
# What Debian's packages leave when they are removed and not purged: configuration, users, notes of dpkg, data.
LEFT = r"^/etc/|^/var/(lib|www)(/|$)"


@pytest.fixture
def bare(server: Server, deploy_pyz: Path, tmp_path: Path) -> Server:
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(PLAN))
    server.scp(deploy_pyz, "deploy.pyz")
    server.scp(plan, "plan.json")
    # A container has no user namespaces to give, which Debian's unit of redis asks for.
    drop_in = "/etc/systemd/system/redis-server.service.d"
    sh(server, f"mkdir -p {drop_in}; printf '[Service]\\nPrivateUsers=no\\n' >{drop_in}/rig.conf")
    return server


def deploy(server: Server, *words: str) -> str:
    done = server.ssh(f"sudo ./deploy.pyz {' '.join(words)}", timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def look(server: Server) -> dict[str, tuple]:
    return traces.files(server.name, traces.OF_ITS_OWN)


def foreseen(server: Server) -> dict[str, dict]:
    steps = json.loads(deploy(server, "run", "--dry-run", "--json", "--plan", "plan.json"))["steps"]
    return {step["id"]: step for step in steps}


def changed(server: Server) -> set[str]:
    """The steps that a run says have changed something."""
    said = deploy(server, "run", "--yes", "--json", "--plan", "plan.json")
    events = [json.loads(line) for line in said.splitlines()]
    return {event["step"] for event in events if event["event"] == "step-completed" and event["changed"]}


def new_packages(before: str, after: str) -> set[str]:
    return {line.split()[0] for line in set(after.splitlines()) - set(before.splitlines())}


def test_deployed_then_unchanged_then_bare_again(bare: Server) -> None:
    sh(bare, "apt-get update --quiet")
    packages, accounts, everything = sh(bare, INSTALLED), sh(bare, ACCOUNTS), look(bare)
    predicted = foreseen(bare)
    assert traces.unlike(look(bare), everything) == {}, "a dry run changes nothing"
    it_is_deployed_as_foreseen(bare, predicted, packages)
    a_new_page_reloads_nginx_as_foreseen(bare)
    a_second_run_changes_nothing(bare)
    deploy(bare, "rollback", "--full", "--yes", "--plan", "plan.json")
    assert sh(bare, INSTALLED) == packages
    assert set(accounts.splitlines()) <= set(sh(bare, ACCOUNTS).splitlines())  # a removed package leaves its user
    assert "notes" not in sh(bare, ACCOUNTS)
    no_file_is_left_but_what_debian_leaves(bare, everything)
    assert sh(bare, "ls /var/lib/postgresql/*/main/PG_VERSION") != ""
    assert sh(bare, "systemctl is-active nginx redis-server || true").split() == ["inactive", "inactive"]


def it_is_deployed_as_foreseen(server: Server, predicted: dict[str, dict], packages: str) -> None:
    deploy(server, "run", "--yes", "--plan", "plan.json")
    assert set(states(server, "plan.json").values()) == {"done"}
    would = {line.split()[2] for line in predicted["packages"]["details"] if line.startswith("would install ")}
    assert would == new_packages(packages, sh(server, INSTALLED))
    assert predicted["nginx"]["waits_for"] == "site"
    assert "no change" not in {step["verdict"] for step in predicted.values()}
    assert {step["verdict"] for step in foreseen(server).values()} == {"no change"}
    assert sh(server, PAGE) == "b'hello'"
    assert "notes" in sh(server, "su postgres -c 'psql -Atl'")


def a_second_run_changes_nothing(server: Server) -> None:
    tree = sh(server, TREE)
    deploy(server, "run", "--yes", "--plan", "plan.json")
    assert sh(server, TREE) == tree


def no_file_is_left_but_what_debian_leaves(server: Server, before: dict[str, tuple]) -> None:
    now = look(server)
    files = {path for path, told in now.items() if told[0] != tarfile.DIRTYPE}  # dpkg leaves empty directories
    added = files & traces.unlike(now, before).keys()
    assert sorted(path for path in added if not re.search(LEFT, path)) == []


def a_new_page_reloads_nginx_as_foreseen(server: Server) -> None:
    sh(server, "sed -i s/hello/good-bye/ /home/admin/plan.json")
    predicted = foreseen(server)
    would = {id for id, step in predicted.items() if step["verdict"] == "would change"}
    assert would == {"site", "nginx"}
    assert "+server { listen 80; location / { return 200 'good-bye'; } }" in predicted["site"]["diff"]
    assert predicted["nginx"]["details"] == ["would reload nginx"]
    assert changed(server) == would
