"""What the evidence of a failure names, in the words of the programs themselves."""

from __future__ import annotations

import pytest

from freshtrack_deploy.engine import clues
from freshtrack_deploy.model import FAILURE_KINDS, Failure

PORTS = {
    "2026/11/21 03:50:30 [emerg] 866#866: bind() to 0.0.0.0:8004 failed (98: Address already in use)": "8004",
    "(98)Address already in use: AH00072: make_sock: could not bind to address [::]:80": "80",
    "Error: listen EADDRINUSE: address already in use :::3000": "3000",
    "listen tcp :8080: bind: address already in use": "8080",
    "docker: Error response from daemon: Bind for 0.0.0.0:5432 failed: port is already allocated.": "5432",
    "Web server failed to start. Port 8443 was already in use.": "8443",
    "[Errno 98] error while attempting to bind on address ('127.0.0.1', 8000): address already in use": "8000",
    "Warning: Could not create server TCP listening socket *:6379: bind: Address already in use": "6379",
    "OSError: [Errno 98] Address already in use": "",
    "12:30:59 something is in use already": "",
}
HOSTS = {
    "curl: (6) Could not resolve host: db": ("db", ""),
    'psql: error: could not translate host name "db" to address: Name or service not known': ("db", ""),
    "curl: (6) Could not resolve host: releases.example.org": ("releases.example.org", ""),
    "curl: (7) Failed to connect to 127.0.0.1 port 8002 after 0 ms: Couldn't connect to server": ("127.0.0.1", "8002"),
    'psql: error: connection to server at "10.0.0.5", port 5432 failed: Connection refused': ("10.0.0.5", "5432"),
    "ssh: connect to host git.example.org port 22: Connection timed out": ("git.example.org", "22"),
    "fatal: unable to access 'https://ci:x@git.example.org/a.git/': Could not resolve host": ("git.example.org", ""),
}
MISSING = {
    "bash: line 2: frobnicate: command not found": "frobnicate",
    "sh: 1: apt-gett: not found": "apt-gett",
    "E: Unable to locate package nginx-ligth": "nginx-ligth",
    "Unit redis.service could not be found.": "redis.service",
    "ModuleNotFoundError: No module named 'yaml'": "yaml",
    "cat: /etc/app.conf: No such file or directory": "/etc/app.conf",
}


def named(code: str, evidence: str) -> dict[str, str]:
    return clues.of(Failure(kind=FAILURE_KINDS[code], evidence=evidence, message=""))


@pytest.mark.parametrize(("evidence", "port"), PORTS.items())
def test_the_port_that_is_taken(evidence: str, port: str) -> None:
    assert named("E_CONFLICT", evidence).get("port", "") == port


@pytest.mark.parametrize(("evidence", "host"), HOSTS.items())
def test_the_host_and_port_that_cannot_be_reached(evidence: str, host: tuple[str, str]) -> None:
    found = named("E_NETWORK", evidence)
    assert (found.get("host", ""), found.get("port", "")) == host


@pytest.mark.parametrize(("evidence", "missing"), MISSING.items())
def test_what_is_missing(evidence: str, missing: str) -> None:
    assert named("E_NOT_FOUND", evidence)["missing"] == missing


def test_the_host_that_refuses_credentials() -> None:
    assert named("E_AUTH", "admin@127.0.0.1: Permission denied (publickey).")["host"] == "127.0.0.1"
    refused = 'connection to server at "db.example.org", port 5432 failed: FATAL:  password authentication failed'
    assert named("E_AUTH", refused)["host"] == "db.example.org"


def test_the_path_and_the_unit() -> None:
    assert named("E_PERMISSION", "bash: line 3: /srv/theirs: Permission denied")["path"] == "/srv/theirs"
    assert named("E_DISK", "cp: error writing '/srv/a b': No space left on device")["path"] == "/srv/a b"
    assert named("E_SERVICE", "Job for nginx.service failed.")["unit"] == "nginx.service"
