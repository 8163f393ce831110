"""What file-write promises: the file as the plan says, or the old one and a reason."""

from __future__ import annotations

import os
import stat

import pytest

from freshtrack_deploy.actions import files
from freshtrack_deploy.host.accounts import Account
from freshtrack_deploy.model import Prediction
from freshtrack_deploy.record import replace
from freshtrack_deploy.redaction import Redactor

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")


@pytest.fixture
def host(host):
    account = Account("someone", os.geteuid(), os.getegid(), (), "/home/someone", "/bin/sh")
    return replace(host, account=account, redactor=Redactor())


@pytest.fixture
def running(machine, host):
    """A host on which commands are answered by the machine of the other action tests."""
    object.__setattr__(host, "run", lambda what, timeout=None: machine.run(what, host))
    return host


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "app.conf")


def write(path, text, mode=0o644):
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, mode)


def content(path):
    with open(path) as file:
        return file.read()


def test_a_new_file_is_predicted_and_written(step, host, path):
    made = step("file-write", path=path, content="port = 80\n", mode="0600")
    prediction = files.check(made, host)
    assert (prediction.verdict, prediction.details) == (Prediction.WOULD_CHANGE, (f"would make {path}",))
    assert f"--- /dev/null\n+++ {path}\n" in prediction.diff
    outcome = files.apply(made, host)
    assert (outcome.ok, outcome.changed) == (True, True)
    assert content(path) == "port = 80\n"
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600


def test_a_second_time_nothing_changes(step, host, path):
    made = step("file-write", path=path, content="x\n")
    files.apply(made, host)
    inode = os.stat(path).st_ino
    assert files.check(made, host).verdict == Prediction.NO_CHANGE
    assert files.apply(made, host).changed is False
    assert os.stat(path).st_ino == inode


def test_the_diff_is_unified_and_hides_secrets(step, host, path):
    write(path, "port = 80\npassword = swordfish99\n")
    host.redactor.add("swordfish99")
    host.redactor.add("hunter2hunter2")
    diff = files.check(step("file-write", path=path, content="port = 81\npassword = hunter2hunter2\n"), host).diff
    assert "-port = 80\n" in diff
    assert "+port = 81\n" in diff
    assert "swordfish99" not in diff
    assert "hunter2hunter2" not in diff


def test_a_missing_newline_at_the_end_is_shown(step, host, path):
    diff = files.check(step("file-write", path=path, content="x"), host).diff
    assert diff.endswith("+x\n\\ No newline at end of file\n")


def test_bytes_of_a_file_of_the_plan_are_written_as_they_are(step, host, path):
    made = step("file-write", path=path, file="logo.png", data=b"\x89PNG\xff")
    assert "binary" in files.check(made, host).diff
    files.apply(made, host)
    with open(path, "rb") as file:
        assert file.read() == b"\x89PNG\xff"


def test_only_the_mode_differs(step, host, path):
    write(path, "x", 0o600)
    made = step("file-write", path=path, content="x", mode="644")
    prediction = files.check(made, host)
    assert prediction.details == (f"would change the mode of {path} from 600 to 644",)
    assert prediction.diff == ""
    files.apply(made, host)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o644


def test_mode_is_kept_when_the_plan_names_none(step, host, path):
    write(path, "x", 0o640)
    files.apply(step("file-write", path=path, content="y"), host)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o640


@as_root
def test_new_files_and_their_directories_belong_to_the_steps_user(step, host, tmp_path):
    theirs = replace(host, account=replace(host.account, uid=1234, gid=1235))
    files.apply(step("file-write", path=f"{tmp_path}/a/b/conf", content="x"), theirs)
    for name in ("a", "a/b", "a/b/conf"):
        found = os.stat(tmp_path / name)
        assert (found.st_uid, found.st_gid) == (1234, 1235)


@as_root
def test_owner_by_name(step, host, path):
    files.apply(step("file-write", path=path, content="x", owner="nobody:daemon"), host)
    found = os.stat(path)
    assert (found.st_uid, found.st_gid) == (65534, 1)


def test_an_owner_that_does_not_exist_yet_cannot_be_predicted(step, host, path):
    made = step("file-write", path=path, content="x", owner="no-such-user")
    assert files.check(made, host).verdict == Prediction.UNKNOWN
    assert files.apply(made, host).code == "E_NOT_FOUND"
    assert not os.path.exists(path)


def test_home_and_missing_directories(step, host, tmp_path):
    files.apply(step("file-write", path="~/.app/conf", content="x"), replace(host, home=str(tmp_path)))
    assert content(tmp_path / ".app" / "conf") == "x"


def test_link_is_made_and_kept(step, host, path):
    made = step("file-write", path=path, link="../target")
    assert files.apply(made, host).changed is True
    assert os.readlink(path) == "../target"
    assert files.check(made, host).verdict == Prediction.NO_CHANGE


def test_absent_removes_once(step, host, path):
    write(path, "x")
    made = step("file-write", path=path, absent=True)
    assert files.check(made, host).details == (f"would remove {path}",)
    assert files.apply(made, host).changed is True
    assert files.apply(made, host).changed is False
    assert files.apply(step("file-write", path=f"{path}/no/such", absent=True), host).ok


def test_undo_names_the_file_and_the_backup_it_will_make(step, host, path):
    made = step("file-write", path=path, content="new", backup=True)
    assert files.undo(made, host).paths == (path,)
    write(path, "old", 0o640)
    assert files.undo(made, host).paths == (path, f"{path}.bak")
    files.apply(made, host)
    assert content(f"{path}.bak") == "old"
    assert stat.S_IMODE(os.stat(f"{path}.bak").st_mode) == 0o640


def test_a_refused_file_gives_way_to_the_old_one(step, running, machine, path):
    write(path, "good", 0o640)
    before = os.stat(path)
    machine.on("check-it", exit_code=1, stderr="line 1: bad\n")
    outcome = files.apply(step("file-write", path=path, content="bad", validate="check-it"), running)
    assert (outcome.ok, outcome.code) == (False, "E_CONFIG")
    assert "line 1: bad" in outcome.message
    assert content(path) == "good"
    assert os.stat(path).st_ino == before.st_ino
    assert os.listdir(os.path.dirname(path)) == ["app.conf"]


def test_a_refused_new_file_is_gone_again(step, running, machine, path):
    machine.on("check-it", exit_code=1)
    assert not files.apply(step("file-write", path=path, content="bad", validate="check-it"), running).ok
    assert not os.path.exists(path)


def test_a_file_that_stood_there_refused_before_stays_and_it_is_said(step, running, machine, path):
    write(path, "bad")
    machine.on("check-it", exit_code=1)
    outcome = files.apply(step("file-write", path=path, content="bad", validate="check-it"), running)
    assert (outcome.ok, content(path)) == (False, "bad")
    assert outcome.message.endswith(f"; {path} was like this before")


def test_an_accepted_file_stays(step, running, machine, path):
    machine.on("check-it", exit_code=0)
    made = step("file-write", path=path, content="good", validate="check-it")
    assert files.apply(made, running).changed is True
    assert files.apply(made, running).changed is False
    assert len(machine.asked) == 2, "what stands there may never have been validated: it is each time"
    assert os.listdir(os.path.dirname(path)) == ["app.conf"]


@pytest.mark.parametrize("wanted", [{"content": "x"}, {"link": "/x"}, {"absent": True}])
def test_a_directory_in_the_way_is_a_conflict_and_none_of_it_is_stored(step, host, path, wanted):
    os.mkdir(path)
    made = step("file-write", path=path, **wanted)
    assert files.check(made, host) == Prediction(Prediction.UNKNOWN, (f"{path}: is a directory",))
    assert files.undo(made, host).paths == ()
    outcome = files.apply(made, host)
    assert (outcome.code, outcome.message) == ("E_CONFLICT", f"{path}: is a directory")


def test_below_a_file_nothing_can_be_made_and_nothing_is_there(step, host, path):
    write(path, "x")
    below = f"{path}/y"
    assert files.check(step("file-write", path=below, content="x"), host).verdict == Prediction.UNKNOWN
    assert files.apply(step("file-write", path=below, content="x"), host).code == "E_CONFLICT"
    assert files.check(step("file-write", path=below, absent=True), host).verdict == Prediction.NO_CHANGE
    assert files.apply(step("file-write", path=below, absent=True), host).changed is False


def test_leftovers_of_a_killed_attempt_are_removed(step, host, path):
    write(f"{os.path.dirname(path)}/.deploy-tmp-0123456789abcdef", "half")
    files.apply(step("file-write", path=path, content="x"), host)
    assert os.listdir(os.path.dirname(path)) == ["app.conf"]
