"""Version 2 fails on a real server: version 1 is whole, its PostgreSQL included, and answers; what was written stays."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
from machine import Server, sh

DATABASE = (
    "create table notes (id serial primary key, text text unique); grant all on all tables in schema public to app"
)
APP = """\
import http.server, subprocess, sys, time

VERSION = "{version}"


def sql(statement, text=""):
    words = ["psql", "-Atqv", "ON_ERROR_STOP=1", "-v", "text=" + text, "app"]
    return subprocess.run(words, input=statement, capture_output=True, text=True, check=True).stdout


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(VERSION + "\\n" + sql("select text from notes order by id"))

    def do_POST(self):
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        sql("insert into notes (text) values (:'text')", text)
        self.answer("kept")

    def answer(self, text):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(text.encode())


server = http.server.ThreadingHTTPServer(("127.0.0.1", 8000), Answer)
if VERSION == "2" and "{way}" == "dies":
    server.handle_request()
    sys.exit("version 2 does not stay up")
server.serve_forever()
"""
UNIT = """\
[Unit]
Description=notes {version}
After=postgresql.service
[Service]
User=postgres
ExecStart=/usr/bin/python3 /opt/app/app.py
Restart=always
[Install]
WantedBy=multi-user.target
"""
WRITER = """\
import itertools, time, urllib.request as u
for number in itertools.count():
    try:
        u.urlopen("http://127.0.0.1:8000/", b"note %d" % number, timeout=5).read()
    except OSError:
        continue
    finally:
        time.sleep(0.02)
    with open("/run/acknowledged", "a") as told:
        told.write("note %d\\n" % number)
"""
LOOK = """\
cat /opt/app/app.py /etc/systemd/system/app.service; systemctl is-active app; systemctl is-enabled app
systemctl show -p Description --value app; su postgres -c "psql -Atc '\\\\d notes' app"
su postgres -c "psql -Atc 'select pg_postmaster_start_time()'"; find /opt/app -type f -printf '%p %m %u %g %T@\\n'
"""


# Version 2 dies under its first user; or it works, is used, and a check refuses it.
SMOKE = """\
[ "$PLAN_VERSION" = 1 ] && exit
known=$(wc -l </run/acknowledged); until [ $(wc -l </run/acknowledged) -gt $((known + 2)) ]; do sleep 0.05; done; exit 1
"""
MATRIX = [(suite, way) for suite in ("bookworm", "trixie") for way in ("is refused", "dies")]
SAMPLE = [("bookworm", "is refused"), ("trixie", "dies")]


def plan(version: str, way: str) -> str:
    change = {"1": "select 1", "2": "alter table notes add column shelf text; update notes set shelf = text"}[version]
    back = {"1": "select 1", "2": "alter table notes drop column shelf"}[version]
    steps = [
        {"id": "postgres", "service": {"name": "postgresql", "enabled": True, "settle": 0, "health": "5432"}},
        {
            "id": "database",
            "depends_on": ["postgres"],
            "user": "postgres",
            "cwd": "/",
            "script": {"content": f'createuser app && createdb -O app app && psql -c "{DATABASE}" app'},
            "checkpoint": {"rollback": "dropdb --if-exists app; dropuser --if-exists app"},
        },
        {
            "id": "migrate",
            "depends_on": ["database"],
            "user": "postgres",
            "cwd": "/",
            "script": {"content": f': "$PLAN_VERSION"; psql -v ON_ERROR_STOP=1 -c "{change}" app'},
            "checkpoint": {"rollback": f'psql -v ON_ERROR_STOP=1 -c "{back}" app', "rollback_each": True},
        },
        {
            "id": "code",
            "file-write": {
                "path": "/opt/app/app.py",
                "content": APP.replace("{version}", version).replace("{way}", way),
            },
        },
        {
            "id": "unit",
            "file-write": {"path": "/etc/systemd/system/app.service", "content": UNIT.replace("{version}", version)},
        },
        {
            "id": "app",
            "depends_on": ["code", "unit", "migrate"],
            "service": {
                "name": "app",
                "state": "restarted",
                "enabled": True,
                "settle": 1,
                "health": "http://127.0.0.1:8000/",
            },
        },
        {"id": "smoke", "depends_on": ["app"], "script": {"content": SMOKE}, "checkpoint": {"rollback": "true"}},
    ]
    return json.dumps({"plan": {"name": "app", "version": version, "data": ["/var/lib/postgresql"]}, "step": steps})


@pytest.fixture(params=MATRIX if os.environ.get("EXHAUSTIVE") == "1" else SAMPLE, ids=" ".join)
def host(request: pytest.FixtureRequest, key: Path, deploy_pyz: Path, tmp_path: Path) -> Iterator[Server]:
    suite, way = request.param
    with machine.server(images.services(suite), key) as server:
        server.scp(deploy_pyz, "deploy.pyz")
        for version in ("1", "2"):
            (tmp_path / "plan.json").write_text(plan(version, way))
            server.scp(tmp_path / "plan.json", f"{version}.json")
        yield server


def answer(server: Server) -> tuple[str, set[str]]:
    """The version that answers, and the notes it knows."""
    ask = "import urllib.request as u; print(u.urlopen('http://127.0.0.1:8000/', timeout=10).read().decode())"
    version, *notes = server.execute("python3", "-c", ask).stdout.split("\n")
    return version, {note for note in notes if note}


def test_its_rollback_leaves_version_1_whole_with_its_database_and_running(host: Server) -> None:
    first = host.ssh("sudo ./deploy.pyz run --yes --plan 1.json")
    assert first.returncode == 0, first.stdout + first.stderr
    host.execute("systemd-run", "--unit=writer", "python3", "-c", WRITER)
    machine.until(lambda: "note" in sh(host, "cat /run/acknowledged 2>/dev/null || true"), "the first note")
    before = sh(host, LOOK)

    second = host.ssh("sudo ./deploy.pyz run --yes --on-error rollback --json --plan 2.json")
    said = second.stdout + second.stderr
    events = [json.loads(line) for line in second.stdout.splitlines()]
    undone = [event["step"] for event in events if event["event"] == "step-undone"]
    assert (second.returncode, undone[-4:]) == (5, ["unit", "code", "migrate", "app"]), said

    assert sh(host, LOOK) == before, said
    known = len(sh(host, "cat /run/acknowledged").splitlines())
    machine.until(lambda: len(sh(host, "cat /run/acknowledged").splitlines()) > known, "version 1 to keep notes again")
    sh(host, "systemctl stop writer")
    acknowledged = set(sh(host, "cat /run/acknowledged").splitlines())
    version, notes = answer(host)
    assert (version, acknowledged <= notes) == ("1", True), acknowledged - notes
    verified = host.ssh("sudo ./deploy.pyz verify --json --plan 2.json")
    assert (verified.returncode, json.loads(verified.stdout)["ok"]) == (0, True), verified.stdout
    again = host.ssh("sudo ./deploy.pyz run --yes --json --plan 1.json")
    completed = [
        event["step"] for event in map(json.loads, again.stdout.splitlines()) if event["event"] == "step-completed"
    ]
    assert (again.returncode, set(completed) - {"smoke"}) == (0, set()), again.stdout  # it is version 1, step by step
