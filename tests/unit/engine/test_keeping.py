"""Which rollback scripts could reach the plan's data, judged by their text and by who runs them."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from freshtrack_deploy.engine import keeping


def host(folder: Path, uid: int = 0) -> SimpleNamespace:
    account = SimpleNamespace(uid=uid, name="somebody")
    return SimpleNamespace(account=account, env={"DATA": f"{folder}/data"}, home=str(folder), folder=str(folder))


@pytest.mark.parametrize(
    "script",
    [
        "rm -rf {0}/data",
        "rm -rf $DATA/rows",
        'rm -rf "${{DATA}}"',
        "rm -rf ~/data",
        "rm -rf data",
        "rm -rf {0}/*",
        "rm -rf {0}/$unknown",
        "mv {0} elsewhere",
        "apt-get purge -y postgresql",
        "apt-get remove --purge postgresql",
        "apt-get -y autopurge",
        "dpkg -P postgresql-15",
        "su postgres -c 'dropdb --if-exists notes'",
        "sudo -u postgres psql -c 'DROP DATABASE notes'",
        "psql <<END\ndrop table users;\nEND",
        "redis-cli FLUSHALL",
        "docker compose down --remove-orphans -v",
        "docker volume rm notes",
    ],
)
def test_a_script_that_could_reach_the_data_is_found(tmp_path: Path, script: str) -> None:
    (tmp_path / "data").mkdir()
    assert keeping.reaches(script.format(tmp_path), (f"{tmp_path}/data",), host(tmp_path))
    assert not keeping.reaches(script.format(tmp_path), (), host(tmp_path))


@pytest.mark.parametrize(
    "script",
    [
        "rm -rf {0}/database {0}/data.old",
        "apt-get remove -y nginx",
        "docker compose down",
        "dpkg -i old.deb",
        "iptables -D INPUT -j DROP\necho table",
        "systemctl stop app; rm -f /etc/app.conf",
        "",
    ],
)
def test_any_other_may_run(tmp_path: Path, script: str) -> None:
    (tmp_path / "data").mkdir()
    assert keeping.reaches(script.format(tmp_path), (f"{tmp_path}/data",), host(tmp_path)) == ""


def test_whatever_runs_as_the_owner_of_the_data_is_found(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    owner = os.stat(data).st_uid or 65534
    if os.geteuid() == 0:
        os.chown(data, owner, owner)
    assert "who owns" in keeping.reaches("true", (str(data),), host(tmp_path, owner))
    assert keeping.reaches("true", (str(data),), host(tmp_path, owner + 1)) == ""
