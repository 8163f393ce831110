"""The guard on the Pythons that Debian ships, 3.9 to 3.14, and on 2.7: started anyhow, and refused where it must be."""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import images
import machine
import pytest

HELLO = "import sys\ndef main(argv):\n    print('hello', sys.version_info[:2], *argv)\n    return 0\n"
LATER = """\
import os
def main(argv):
    os.truncate(argv[0], 0)
    from freshtrack_deploy import later
    print(later.WORD)
    return 0
"""

WAYS = {
    "by its name": "/opt/deploy.pyz x",
    "through python3": "python3 /opt/deploy.pyz x",
    "relative": "cd /opt && ./deploy.pyz x",
    "empty environment": "env -i /opt/deploy.pyz x",
    "no HOME": "env -u HOME /opt/deploy.pyz x",
    "HOME is no place to write": "HOME=/proc/1 /opt/deploy.pyz x",
    "C locale": "LC_ALL=C /opt/deploy.pyz x",
    "locale that is not there": "LC_ALL=tr_TR.ISO-8859-9 /opt/deploy.pyz x",
    "closed stdin": "/opt/deploy.pyz x <&-",
    "umask 000": "umask 000; /opt/deploy.pyz x",
    "dumb terminal": "TERM=dumb /opt/deploy.pyz x",
    "folder removed": "mkdir /gone && cd /gone && rmdir /gone && /opt/deploy.pyz x",
}


@pytest.fixture
def opt(shell: Callable, tmp_path: Path, make_archive: Callable) -> Callable[..., None]:
    """Put an archive with this program at /opt/deploy.pyz of the container."""

    def put(main: str, **modules: str) -> None:
        machine.put(shell.container, make_archive(main, **modules), "/opt/deploy.pyz")
        assert shell("chown root:root /opt/deploy.pyz").returncode == 0

    return put


@pytest.mark.parametrize("way", WAYS)
def test_it_starts(debian: str, shell: Callable, opt: Callable, way: str) -> None:
    opt(HELLO)
    major, minor = images.PYTHON[debian].split(".")
    done = shell(WAYS[way])
    assert (done.stdout, done.stderr, done.returncode) == (f"hello ({major}, {minor}) x\n", "", 0)


def test_a_file_emptied_in_mid_run_does_not_disturb_it(shell: Callable, opt: Callable) -> None:
    opt(LATER, later="WORD = 'mine'")
    assert shell("/opt/deploy.pyz /opt/deploy.pyz").stdout == "mine\n"


def test_control_a_plain_zip_archive_is_disturbed(shell: Callable, tmp_path: Path) -> None:
    """The same program without the guard, imported from the file as zip archives usually are."""
    texts = {"__main__": "import sys, main; main.main(sys.argv[1:])", "main": LATER, "later": "WORD = 'mine'"}
    with zipfile.ZipFile(tmp_path / "plain.pyz", "w") as archive:
        for name, text in texts.items():
            archive.writestr(f"{name}.py", text.replace("from freshtrack_deploy ", ""))
    machine.put(shell.container, tmp_path / "plain.pyz", "/opt/plain.pyz")
    done = shell("python3 /opt/plain.pyz /opt/plain.pyz")
    assert done.returncode != 0
    assert "mine" not in done.stdout


# As root, nothing that someone else can write.

PLACES = {
    # how the place is made; the refusal's reason, empty: it starts
    "root's own": (":", ""),
    "in /tmp": ("mv /opt/deploy.pyz /tmp/; set -- /tmp/deploy.pyz", ""),
    "owned by a stranger": ("chown bob /opt/deploy.pyz", "it belongs to user bob"),
    "owned by nobody known": ("chown 4711 /opt/deploy.pyz", "it belongs to user 4711, who has no name here"),
    "owned by who called sudo": ("chown alice /opt/deploy.pyz; export SUDO_UID=$(id -u alice)", ""),
    "owned by another than who called sudo": ("chown bob /opt/deploy.pyz; export SUDO_UID=$(id -u alice)", "user bob"),
    "writable by all": ("chmod 757 /opt/deploy.pyz", "everyone can write to it"),
    "writable by root's group": ("chmod 775 /opt/deploy.pyz", ""),
    "writable by a private group": (
        "chown alice:alice /opt/deploy.pyz; chmod 775 /opt/deploy.pyz; export SUDO_UID=$(id -u alice)",
        "",
    ),
    "writable by a shared group": ("chgrp users /opt/deploy.pyz; chmod 775 /opt/deploy.pyz", "group users can write"),
    "writable by alice's group, which bob joined": (
        "usermod -aG alice bob; chown alice:alice /opt/deploy.pyz; chmod 775 /opt/deploy.pyz; export SUDO_UID=$(id -u alice)",
        "group alice can write",
    ),
    "in a stranger's home": (
        "install -d -o bob /home/bob; mv /opt/deploy.pyz /home/bob/; set -- /home/bob/deploy.pyz",
        "/home/bob is not safe to use as root: it belongs to user bob",
    ),
    "in a folder writable by all": ("chmod 777 /opt", "/opt is not safe to use as root: everyone can write to it"),
    "below a folder writable by all": (
        "mkdir -p /srv/a/b; chmod 777 /srv/a; mv /opt/deploy.pyz /srv/a/b/; set -- /srv/a/b/deploy.pyz",
        "/srv/a is not safe",
    ),
    "through a link of root's": ("ln -s /opt/deploy.pyz /srv/link; set -- /srv/link", ""),
    "through a stranger's link": (
        "ln -s /opt/deploy.pyz /tmp/link; chown -h bob /tmp/link; set -- /tmp/link",
        "/tmp/link is not safe to use as root: it belongs to user bob",
    ),
    "through a link in a folder writable by all": (
        "mkdir -m 777 /srv/w; ln -s /opt/deploy.pyz /srv/w/link; set -- /srv/w/link",
        "/srv/w is not safe",
    ),
    "through a linked folder": ("ln -s /opt /srv/o; set -- /srv/o/deploy.pyz", ""),
}


@pytest.fixture(scope="module")
def people() -> Iterator[str]:
    """A container of one Debian with alice and bob, each in a private group."""
    with machine.container(images.base("trixie"), "--network=none") as name:
        machine.run("docker", "exec", name, "sh", "-c", "useradd alice && useradd bob")
        yield name


@pytest.mark.parametrize("place", PLACES)
def test_as_root_it_starts_only_where_nobody_else_writes(people: str, make_archive: Callable, place: str) -> None:
    preparation, reason = PLACES[place]
    clean = "rm -rf /srv/* /tmp/* /home/bob; chmod 755 /opt; gpasswd -d bob alice; chown root:root /opt/deploy.pyz"
    machine.put(people, make_archive(HELLO), "/opt/deploy.pyz")
    script = f'({clean}) >/dev/null 2>&1; set -- /opt/deploy.pyz; {preparation}; exec "$1"'
    done = machine.shell(people, script)
    assert_started_or_refused(done, reason)


def assert_started_or_refused(done: subprocess.CompletedProcess[str], reason: str) -> None:
    if not reason:
        assert (done.stderr, done.returncode) == ("", 0)
        return
    assert done.returncode == 77
    assert done.stdout == ""
    assert reason in done.stderr
    assert "chmod go-w" in done.stderr
    assert done.stderr.count("\n") == 2


def test_an_ordinary_user_may_start_what_others_can_write(people: str, make_archive: Callable) -> None:
    machine.put(people, make_archive(HELLO), "/opt/deploy.pyz")
    assert machine.shell(people, "chown bob /opt/deploy.pyz; chmod 777 /opt/deploy.pyz").returncode == 0
    assert machine.shell(people, "/opt/deploy.pyz", "--user=alice").returncode == 0


# Pythons that are too old or incomplete.


def test_python_2_7_gets_one_sentence(make_archive: Callable) -> None:
    with machine.container(images.derived("python2", "bullseye", Path(__file__).parent / "python2")) as name:
        machine.put(name, make_archive(HELLO), "/opt/deploy.pyz")
        done = machine.shell(name, "python2 /opt/deploy.pyz")
    assert done.returncode == 8
    assert done.stderr.count("\n") == 1
    assert "needs Python 3.9 or newer and this is Python 2.7" in done.stderr


@pytest.mark.parametrize("gone", ["sqlite3", "lib-dynload/_sqlite3.*", "json"])
def test_a_python_without_a_needed_module_gets_one_sentence(make_archive: Callable, gone: str) -> None:
    with machine.container(images.base("bookworm"), "--network=none") as name:
        machine.put(name, make_archive(HELLO), "/opt/deploy.pyz")
        done = machine.shell(name, f"rm -r /usr/lib/python3.11/{gone}; /opt/deploy.pyz")
    assert done.returncode == 8
    assert done.stderr.count("\n") == 1
    assert "python3-minimal" not in done.stderr
    assert "apt-get install python3" in done.stderr


def test_it_starts_on_a_read_only_root(debian: str, make_archive: Callable) -> None:
    archive = make_archive(HELLO)
    command = ["docker", "run", "--rm", "--read-only", "--network=none", f"--volume={archive}:/opt/deploy.pyz:ro"]
    done = subprocess.run(
        [*command, images.base(debian), "/opt/deploy.pyz"], capture_output=True, text=True, check=False
    )
    assert (done.stdout[:5], done.stderr, done.returncode) == ("hello", "", 0)


def test_it_starts_for_a_user_without_a_name_or_a_home(shell: Callable, opt: Callable) -> None:
    opt(HELLO)
    done = shell("/opt/deploy.pyz", "--user=4711:4711")
    assert (done.stdout[:5], done.stderr, done.returncode) == ("hello", "", 0)
