"""One deployment has one state, and it is where docs/commands.md says."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from freshtrack_deploy.errors import NeedsRoot, StateOfAnotherPlan, StateUnwritable, UnsafePlace
from freshtrack_deploy.state import directory
from freshtrack_deploy.state.directory import Asked, belongs, claim, find, prepare
from freshtrack_deploy.state.journal import Entry, Journal

NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")


@pytest.fixture
def default(tmp_path, monkeypatch):
    (tmp_path / "lib").mkdir()
    path = tmp_path / "lib" / "freshtrack-deploy"
    monkeypatch.setattr(directory, "DEFAULT", str(path))
    return path


@pytest.fixture
def asked(tmp_path):
    (tmp_path / "bin").mkdir()
    return Asked("demo", "demo", str(tmp_path / "bin"))


def other(asked: Asked, **changes: str) -> Asked:
    return Asked(**{**vars(asked), **changes})


def test_the_default_is_made_private_whatever_the_umask(default, asked):
    before = os.umask(0o777)
    try:
        place = prepare(asked)
    finally:
        os.umask(before)
    assert (place.path, place.note) == (str(default), "")
    assert os.stat(default).st_mode & 0o7777 == 0o700


def test_looking_makes_nothing(default, asked):
    assert find(asked).path == str(default)
    assert not default.exists()


def test_another_plan_lives_in_a_directory_of_its_name(default, asked):
    assert prepare(other(asked, plan="shop")).path == f"{default}/shop"
    assert prepare(other(asked, plan="logs")).path == f"{default}/logs.plan"
    assert oct(os.stat(default).st_mode & 0o7777) == "0o700"


def test_a_directory_that_is_given_is_used_as_given(default, asked, tmp_path):
    given = str(tmp_path / "elsewhere")
    assert prepare(other(asked, plan="shop", given=given)).path == given
    assert not default.exists()


def test_where_the_default_cannot_be_made_it_is_beside_the_archive_and_stays_there(default, asked, monkeypatch):
    monkeypatch.setattr(directory, "DEFAULT", "/proc/nowhere/freshtrack-deploy")
    place = prepare(asked)
    assert place.path == f"{asked.archive_folder}/.deploy-state"
    assert place.path in place.note
    open(f"{place.path}/checkpoint.db", "w").close()
    monkeypatch.setattr(directory, "DEFAULT", str(default))
    assert prepare(asked) == find(asked)
    assert find(asked).path == place.path
    assert not default.exists()


def test_a_default_that_only_looked_possible_falls_back_too(default, asked, monkeypatch):
    real = directory.files.make_directory

    def refuse(path: str, mode: int) -> None:
        if path == str(default):
            raise OSError(1, "Operation not permitted")
        real(path, mode)

    monkeypatch.setattr(directory.files, "make_directory", refuse)
    assert prepare(asked).path == f"{asked.archive_folder}/.deploy-state"


@as_root
@pytest.mark.parametrize("ran", [True, False])
def test_sudo_after_a_refused_attempt_just_works_and_after_a_real_one_is_told(default, asked, ran):
    attempt = os.path.join(asked.archive_folder, ".deploy-state")
    os.makedirs(f"{attempt}/logs" if ran else attempt)
    open(f"{attempt}/checkpoint.db", "w").close()
    os.chown(attempt, NOBODY, -1)
    if ran:
        with pytest.raises(UnsafePlace, match="belongs to user 65534"):
            prepare(asked)
    else:
        assert prepare(asked).path == str(default)


def test_a_given_directory_that_cannot_be_made_is_refused(asked):
    with pytest.raises(StateUnwritable):
        prepare(other(asked, given="/proc/nowhere"))


@as_root
@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda path: os.chown(path, NOBODY, -1), "belongs to user 65534"),
        (lambda path: os.chmod(path, 0o777), "others can write"),
        (lambda path: os.chmod(path, 0o1777), "others can write"),
        (lambda path: os.chmod(path, 0o770), "others can write"),
        (lambda path: (os.rmdir(path), os.symlink("/root", path)), "not a directory"),
        (lambda path: (os.rmdir(path), open(path, "w").close()), "not a directory"),
        (lambda path: os.chmod(os.path.dirname(path), 0o777), "is not safe to use as root"),
        (lambda path: os.chown(os.path.dirname(path), NOBODY, -1), "is not safe to use as root"),
    ],
)
def test_root_refuses_a_directory_that_someone_else_could_change(default, asked, spoil, reason):
    default.mkdir(mode=0o700)
    spoil(str(default))
    with pytest.raises(UnsafePlace, match=reason):
        prepare(asked)


def as_nobody(asked: Asked, default: str) -> str:
    script = f"""
import os, sys
sys.path.insert(0, {os.getcwd()!r})
from freshtrack_deploy.state import directory
from freshtrack_deploy.errors import DeployError
os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
directory.DEFAULT = {default!r}
try:
    print(directory.prepare(directory.Asked(**{vars(asked)!r})).path)
except DeployError as error:
    print(type(error).__name__, error.exit_code, error)
"""
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd="/"
    ).stdout.strip()


@pytest.fixture
def open_path(tmp_path):
    """Others may search the way to the test's directory."""
    for path in (tmp_path, *tmp_path.parents):
        if path.stat().st_uid == os.geteuid() and len(path.parts) > 2:
            path.chmod(path.stat().st_mode | 0o055)


@as_root
@pytest.mark.usefixtures("open_path")
def test_an_ordinary_user_gets_no_second_state_beside_roots(default, asked):
    default.mkdir(mode=0o700)
    os.chown(asked.archive_folder, NOBODY, -1)
    assert as_nobody(asked, str(default)).startswith("NeedsRoot 77")
    assert as_nobody(other(asked, plan="shop"), str(default)).startswith("NeedsRoot 77")
    assert as_nobody(other(asked, given=str(default)), str(default)).startswith("NeedsRoot 77")


@as_root
@pytest.mark.usefixtures("open_path")
def test_an_ordinary_user_gets_no_second_state_beside_roots_own_beside_the_archive(default, asked):
    os.makedirs(f"{asked.archive_folder}/.deploy-state/shop")
    os.chmod(f"{asked.archive_folder}/.deploy-state", 0o700)
    open(f"{asked.archive_folder}/.deploy-state/checkpoint.db", "w").close()
    assert as_nobody(asked, str(default)).startswith("NeedsRoot 77")
    assert as_nobody(other(asked, plan="shop"), str(default)).startswith("NeedsRoot 77")


@as_root
@pytest.mark.usefixtures("open_path")
def test_an_ordinary_user_where_nothing_is_deployed_gets_one_beside_the_archive(default, asked):
    os.chown(asked.archive_folder, NOBODY, -1)
    assert as_nobody(asked, str(default)) == f"{asked.archive_folder}/.deploy-state"


@as_root
@pytest.mark.usefixtures("open_path")
def test_a_directory_that_cannot_be_written_is_said_before_any_step(default, asked, tmp_path):
    given = tmp_path / "mine"
    given.mkdir()
    os.chown(given, NOBODY, -1)
    given.chmod(0o500)
    assert as_nobody(other(asked, given=str(given)), str(default)).startswith("StateUnwritable 73")


def test_a_journal_belongs_to_the_plan_that_began_it(state, clock):
    with Journal.open(state, clock) as journal:
        claim(journal, "shop", Entry("imported"))
        claim(journal, "shop", Entry("imported"))
        assert [entry.kind for entry in journal.entries()] == ["directory-claimed", "imported"]
        with pytest.raises(StateOfAnotherPlan, match='belongs to the plan "shop", not to "demo"'):
            claim(journal, "demo")
    with Journal.read(state) as journal, pytest.raises(StateOfAnotherPlan):
        belongs(journal, "demo")


def test_root_is_asked_for_by_name():
    refusal = NeedsRoot(command="./deploy.pyz status")
    assert refusal.remedy == "run: sudo ./deploy.pyz status"


@as_root
@pytest.mark.usefixtures("open_path")
def test_a_place_below_a_closed_directory_of_roots_is_roots(default, asked, tmp_path):
    (tmp_path / "closed").mkdir(mode=0o700)
    assert as_nobody(other(asked, given=f"{tmp_path}/closed/state"), str(default)).startswith("NeedsRoot 77")
