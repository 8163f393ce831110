"""Whose a port's holder is, told by the traces that it carries; a real machine's are in tests/container."""

from __future__ import annotations

import pytest

from freshtrack_deploy.engine import holders
from freshtrack_deploy.engine.holders import Traces
from freshtrack_deploy.host import apt, cgroups, docker, systemd
from freshtrack_deploy.host.docker import Origin

ID = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("path", "unit", "container"),
    [
        ("/", "", ""),
        ("/init.scope", "", ""),
        ("/system.slice/nginx.service", "nginx.service", ""),
        ("/system.slice/system-app.slice/app@1.service/worker", "app@1.service", ""),
        ("/user.slice/user-7.slice/user@7.service/app.slice/_job.service", "job.service", ""),
        ("/user.slice/user-0.slice/session-3.scope", "", ""),
        (f"/system.slice/docker-{ID}.scope", "", ID),
        (f"/docker/{ID}", "", ID),
    ],
)
def test_a_cgroup_tells_the_service_or_the_container(path, unit, container):
    assert (cgroups.unit(path), cgroups.container(path)) == (unit, container)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("0::/system.slice/a.service\n", "/system.slice/a.service"),
        ("4:memory:/x\n1:name=systemd:/system.slice/a.service\n0::/\n", "/system.slice/a.service"),
        ("9:name=systemd:/\n0::/system.slice/a.service\n", "/system.slice/a.service"),
        ("", "/"),
    ],
)
def test_the_cgroup_is_the_one_in_systemds_hierarchy(tmp_path, text, path):
    (tmp_path / "proc/7").mkdir(parents=True)
    (tmp_path / "proc/7/cgroup").write_text(text)
    assert cgroups.of_process(7, str(tmp_path)) == path


def test_the_sockets_that_systemd_holds_for_others():
    text = "Listen=[::]:80 (Stream)\nListen=127.0.0.1:81 (Stream)\nId=a.socket\n\nListen=/run/b (Stream)\nListen=9 (Datagram)\nId=b.socket\n"
    assert systemd.parse_sockets(text) == (("a.socket", 80), ("a.socket", 81))


def test_the_names_of_units_and_the_owners_of_files():
    assert systemd.parse_names("Names=mariadb.service mysql.service\n\nNames=b.service\n") == {
        "mariadb.service",
        "mysql.service",
        "b.service",
    }
    assert apt.owners("nginx-common, other:amd64: /lib/x\ndiversion by z from: /lib/x\n") == {"nginx-common", "other"}


def test_the_containers_that_a_port_leads_to():
    text = "web-1\tshop\t/srv/a.yml,/srv/b.yml\nalone\t\t\n"
    assert docker.origins(text) == (Origin("web-1", "shop", ("/srv/a.yml", "/srv/b.yml")), Origin("alone"))


@pytest.mark.parametrize(
    ("origin", "good"),
    [
        (Origin("x", "shop"), True),
        (Origin("x", "other", ("/srv/c.yml",)), True),
        (Origin("alone"), True),
        (Origin("not-alone"), False),
        (Origin("x", "other", ("/tmp/c.yml",)), False),
        (Origin("x"), False),
    ],
)
def test_a_container_is_ours_by_its_project_its_files_or_a_scripts_word(origin, good):
    traces = Traces(
        projects=frozenset({"shop"}), files=frozenset({"/srv/c.yml"}), scripts=("docker run --name alone it",)
    )
    assert holders._is_ours(origin, traces) is good


@pytest.mark.parametrize(
    ("unit", "good"),
    [
        ("nginx.service", True),
        ("postgresql@15-main.service", True),
        ("app.service", True),
        ("my-app.service", False),
        ("a.service", False),
        ("", False),
    ],
)
def test_a_unit_is_ours_by_a_service_step_or_a_scripts_word(unit, good):
    traces = Traces(
        units=frozenset({"nginx.service", "postgresql.service"}), scripts=("systemctl restart app.service; # a_b",)
    )
    assert bool(holders._unit(unit, traces, None)) is good
