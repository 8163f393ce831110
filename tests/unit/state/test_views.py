"""Views say what the journal says, in words other scripts know; and files of the shell scripts are recognised."""

from __future__ import annotations

import os
import subprocess
import time

import pytest

from freshtrack_deploy.state import adoption, views
from freshtrack_deploy.state.adoption import Legacy
from freshtrack_deploy.state.views import LastError

ERROR = LastError(
    1_700_000_000.0, "my plan.toml", "install", 7, 100, "transient:lock", "E_LOCK", "echo 'a b'; $(id)\nx"
)
VARIABLES = ("timestamp", "script", "step", "line", "exit_code", "category", "code", "command")


@pytest.fixture(autouse=True)
def somewhere_east(monkeypatch):
    monkeypatch.setenv("TZ", "XST-05:30")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def first_line(state: str, step: str) -> str:
    with open(f"{state}/.checkpoint-{step}") as file:
        return file.readline()


def test_a_checkpoint_begins_with_the_local_time_as_date_writes_it(state):
    views.checkpoint(state, "install", 1_700_000_000.9)
    command = ["date", "-Iseconds", "-d", "@1700000000"]
    assert first_line(state, "install") == subprocess.run(command, capture_output=True, text=True).stdout
    assert os.stat(f"{state}/.checkpoint-install").st_mode & 0o777 == 0o600


def test_a_withdrawn_checkpoint_is_gone(state):
    views.checkpoint(state, "install", 1.0)
    views.withdraw(state, "install")
    views.withdraw(state, "install")
    assert os.listdir(state) == []


def test_the_last_error_can_be_read_by_a_shell_and_runs_nothing(state):
    views.last_error(state, ERROR)
    script = f'. {state}/.last-error; printf "%s\\n" ' + " ".join(f'"${name}"' for name in VARIABLES)
    said = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True).stdout.splitlines()
    expected = "2023-11-15T03:43:20+05:30|my plan.toml|install|7|100|transient:lock|E_LOCK|echo 'a b'; $(id) x"
    assert said == expected.split("|")
    assert os.stat(f"{state}/.last-error").st_mode & 0o777 == 0o600
    with open(f"{state}/.last-error") as file:
        assert [line.partition("=")[0] for line in file] == list(VARIABLES)


def test_a_resolved_error_is_gone(state):
    views.last_error(state, ERROR)
    views.last_error(state, None)
    assert os.listdir(state) == []


def test_views_are_made_again_from_the_journal(state):
    views.checkpoint(state, "gone", 5.0)
    views.checkpoint(state, "kept", 6.0)
    with open(f"{state}/.checkpoint-legacy", "w") as file:
        file.write("2024-01-01T00:00:00+00:00\n")
    open(f"{state}/.checkpoint-torn", "w").close()  # an empty file, as after a power cut
    views.rebuild(state, {"kept": 6.0, "torn": 7.0, "new": 8.0}, ERROR)
    assert sorted(os.listdir(state)) == [
        ".checkpoint-kept",
        ".checkpoint-legacy",
        ".checkpoint-new",
        ".checkpoint-torn",
        ".last-error",
    ]
    assert first_line(state, "torn") == "1970-01-01T05:30:07+05:30\n"


def test_a_view_older_than_the_completion_is_written_again(state):
    views.checkpoint(state, "install", 1.0)
    os.utime(f"{state}/.checkpoint-install", (1.0, 1.0))
    views.rebuild(state, {"install": 1_000_000.0}, None)
    assert first_line(state, "install") == "1970-01-12T19:16:40+05:30\n"


def test_a_view_that_is_right_is_not_touched(state):
    views.checkpoint(state, "install", 1.0)
    before = os.stat(f"{state}/.checkpoint-install")
    views.rebuild(state, {"install": 1.0}, None)
    assert os.stat(f"{state}/.checkpoint-install").st_ino == before.st_ino


def test_clearing_takes_the_shell_scripts_files_too(state):
    views.checkpoint(state, "ours", 1.0)
    open(f"{state}/.checkpoint-theirs", "w").close()
    views.last_error(state, ERROR)
    views.clear(state)
    assert os.listdir(state) == []


def test_files_of_the_shell_scripts_are_found_and_ours_are_not(state):
    views.checkpoint(state, "ours", 1.0)
    contents = {"docker": "2024-01-31T12:00:00+01:00\n", "old": "long ago\n", "empty": "", "Bad Name": "", ".x": ""}
    for name, text in contents.items():
        with open(f"{state}/.checkpoint-{name}", "w") as file:
            file.write(text)
        os.utime(f"{state}/.checkpoint-{name}", (99.0, 99.0))
    os.symlink("/etc/passwd", f"{state}/.checkpoint-link")
    os.mkdir(f"{state}/.checkpoint-directory")
    assert adoption.found(state) == (Legacy("docker", 1_706_698_800.0), Legacy("empty", 99.0), Legacy("old", 99.0))
