"""The demonstration is real, says so only where it holds, and leaves nothing behind, however it ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminals import Person

FOLDER = re.compile(r"/\S*/deploy-demo-\w+")
UNLISTED = 54321  # no entry in /etc/passwd: as containers are run
AS_ANOTHER = "import os, sys; os.setgroups([]); os.setgid({0}); os.setuid({0}); os.execv(sys.argv[1], sys.argv[1:])"
SCENES = 5


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the demonstration may make its folder: open to an ordinary user as /tmp is."""
    path = Path("/tmp") / f"test-demo-{os.getpid()}-{tmp_path.name}"
    path.mkdir()
    path.chmod(0o1777)
    yield path
    path.rmdir()


@pytest.fixture
def environment(place: Path, tmp_path: Path) -> dict[str, str]:
    """Nothing in it may reach the demonstration: state, answers, proxies that lead nowhere."""
    return {
        "PATH": os.defpath,
        "HOME": str(tmp_path),
        "TEMP_DIR": str(place),
        "STATE_DIR": str(tmp_path / "state"),
        "DEPLOY_FOLDER": str(tmp_path / "elsewhere"),
        "http_proxy": "http://127.0.0.1:1",
    }


@pytest.fixture
def person(deploy_pyz: Path, environment: dict[str, str], tmp_path: Path) -> Iterator[Person]:
    someone = Person(deploy_pyz, "demo", env={**environment, "TERM": "xterm"}, cwd=tmp_path)
    yield someone
    someone.close()


def assert_nothing_is_left(text: str, place: Path, tmp_path: Path) -> None:
    folder = FOLDER.search(text)
    assert folder, text
    assert list(place.iterdir()) == []
    assert processes_of(folder.group()) == []
    assert list(tmp_path.iterdir()) == []


def processes_of(folder: str) -> list[str]:
    """Whatever mentions the folder in its words, its environment or as the place where it stands."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            known = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
            if folder.encode() in known or os.readlink(entry / "cwd").startswith(folder):
                found.append(entry.name)
        except OSError:
            continue
    return found


def test_it_runs_through_and_leaves_nothing(
    deploy_pyz: Path, environment: dict[str, str], place: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [deploy_pyz, "demo"], env=environment, cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "DOES NOT HOLD" not in done.stdout
    assert done.stdout.count("# holds: ") == 15
    assert "killed by signal 9" in done.stdout
    assert "0 differences" in done.stdout
    assert "everything above holds" in done.stdout
    assert_nothing_is_left(done.stdout, place, tmp_path)


def test_without_a_place_it_says_how_to_name_one(deploy) -> None:
    done = deploy("demo", env={"TEMP_DIR": "/proc/nowhere"})
    assert (done.returncode, done.stdout) == (73, "")
    assert "TEMP_DIR=DIR" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else; the others are ordinary users here")
def test_an_ordinary_user_can_run_it(deploy_pyz: Path, environment: dict[str, str], place: Path) -> None:
    archive = place / "deploy.pyz"
    archive.write_bytes(deploy_pyz.read_bytes())
    archive.chmod(0o755)
    command = ["/usr/bin/python3", "-ISc", AS_ANOTHER.format(UNLISTED), str(archive), "demo"]
    try:
        done = subprocess.run(
            command, env=environment, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
    finally:
        archive.unlink()
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(place.iterdir()) == []


def test_at_a_terminal_it_waits_for_enter(person: Person, place: Path, tmp_path: Path) -> None:
    for number in range(1, SCENES + 1):
        person.sees("# Enter: go on ")
        assert f"{number}/{SCENES}" not in person.text
        person.types("\n")
        person.sees(f"{number}/{SCENES}")
        if number == 2:
            person.sees("Fix the issue and retry? [Y/n]: ")
            person.sees("# Enter: answer it ")
            assert "attempt 2" not in person.text
            person.types("\n")
    assert person.leaves() == 0, person.text
    assert_nothing_is_left(person.text, place, tmp_path)


def test_an_answer_that_solves_nothing_is_not_told_as_a_success(person: Person, place: Path, tmp_path: Path) -> None:
    """The control: at the program's question somebody says no."""
    for _ in range(2):
        person.sees("# Enter: go on ")
        person.types("\n")
    person.sees("# Enter: answer it ")
    person.types("n\n")
    assert person.leaves() == 1
    assert "# DOES NOT HOLD: exit code 7, and not exit code 0" in person.text
    assert "everything above holds" not in person.text
    assert_nothing_is_left(person.text, place, tmp_path)


@pytest.mark.parametrize("where", ["[RUN] folder", "Fix the issue", "waiting for http", "# Enter: go on "])
def test_ctrl_c_leaves_nothing(person: Person, where: str, place: Path, tmp_path: Path) -> None:
    go_on_until(person, where)
    person.presses_ctrl_c()
    assert person.leaves() == -signal.SIGINT, person.text
    assert_nothing_is_left(person.text, place, tmp_path)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_in_mid_scene_leaves_nothing(
    person: Person, number: signal.Signals, place: Path, tmp_path: Path
) -> None:
    go_on_until(person, "waiting for http")
    person.program.send_signal(number)
    assert person.leaves() == (-number if number == signal.SIGTERM else 1), person.text
    assert_nothing_is_left(person.text, place, tmp_path)


def test_ctrl_d_leaves_nothing(person: Person, place: Path, tmp_path: Path) -> None:
    person.sees("# Enter: go on ")
    person.types("\x04")
    assert person.leaves() == 7
    assert_nothing_is_left(person.text, place, tmp_path)


def go_on_until(person: Person, text: str) -> None:
    """Press Enter wherever it is waited for, until this is on the screen."""
    if text == "# Enter: go on ":
        person.sees(text)
        return
    person.sees("# Enter: go on ")
    person.types("\n")
    if text == "[RUN] folder":
        person.sees(text)
        return
    person.sees("# Enter: go on ")
    person.types("\n")
    if text == "waiting for http":
        person.sees("# Enter: answer it ")
        person.types("\n")
    person.sees(text)
