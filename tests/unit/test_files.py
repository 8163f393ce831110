"""What host.files promises about a file that is written."""

from __future__ import annotations

import errno
import os
import stat

import pytest
from forked import forked

from freshtrack_deploy.errors import UnsafePlace
from freshtrack_deploy.host import files

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")


@pytest.fixture
def place(tmp_path):
    return str(tmp_path)


def attributes_of(path):
    found = os.lstat(path)
    return stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid


def test_new_file_has_the_content_and_mode_asked_for(place):
    files.replace(f"{place}/a", b"hello", mode=0o640)
    assert files.read(f"{place}/a") == b"hello"
    assert attributes_of(f"{place}/a") == (0o640, os.geteuid(), os.getegid())


def test_replaced_file_keeps_mode_owner_and_extended_attributes(place):
    path = f"{place}/a"
    files.replace(path, b"1", mode=0o4751)
    os.setxattr(path, "user.note", b"kept")
    if os.geteuid() == 0:
        os.chown(path, 12, 34)
        os.chmod(path, 0o4751)
    before = attributes_of(path)
    files.replace(path, b"2")
    assert attributes_of(path) == before
    assert os.getxattr(path, "user.note") == b"kept"


@as_root
def test_owner_is_set_before_the_file_appears(place):
    files.replace(f"{place}/a", b"", mode=0o600, owner=(12, 34))
    assert attributes_of(f"{place}/a") == (0o600, 12, 34)


def test_link_is_replaced_and_its_target_untouched(place):
    files.replace(f"{place}/target", b"precious")
    os.symlink("target", f"{place}/link")
    files.replace(f"{place}/link", b"new")
    assert files.read(f"{place}/target") == b"precious"
    assert not os.path.islink(f"{place}/link")


def test_reading_does_not_follow_a_link_or_hang_on_a_fifo(place):
    files.replace(f"{place}/target", b"precious")
    os.symlink("target", f"{place}/link")
    os.mkfifo(f"{place}/fifo")
    with pytest.raises(OSError, match="link") as caught:
        files.read(f"{place}/link")
    assert caught.value.errno == errno.ELOOP
    with pytest.raises(OSError, match="not a regular file"):
        files.read(f"{place}/fifo")


@pytest.mark.parametrize("call", ["write", "fsync", "rename", "chmod"])
def test_a_failing_call_leaves_the_old_content_and_no_temporary_file(place, monkeypatch, call):
    path = f"{place}/a"
    files.replace(path, b"old")

    def fail(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(OSError, match="No space left") as caught:
        files.replace(path, b"new")
    monkeypatch.undo()
    assert files.failure_code(caught.value) == "E_DISK"
    assert caught.value.filename == path
    assert (files.read(path), os.listdir(place)) == (b"old", ["a"])


def test_short_writes_are_continued(place, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[:3]))
    files.replace(f"{place}/a", b"0123456789")
    monkeypatch.undo()
    assert files.read(f"{place}/a") == b"0123456789"


def test_durable_writes_sync_the_file_before_and_the_directory_after_the_rename(place, monkeypatch):
    calls = []
    for name in ("fsync", "rename"):
        real = getattr(os, name)
        monkeypatch.setattr(os, name, lambda *a, _real=real, _name=name, **k: (calls.append(_name), _real(*a, **k))[1])
    files.replace(f"{place}/a", b"1")
    assert calls == ["fsync", "rename", "fsync"]
    calls.clear()
    files.replace(f"{place}/a", b"2", durable=False)
    assert calls == ["rename"]


@as_root
def test_a_link_planted_by_another_user_is_not_followed(place):
    os.mkdir(f"{place}/home", 0o755)
    os.mkdir(f"{place}/etc", 0o755)
    os.symlink("../etc", f"{place}/home/conf")
    os.chown(f"{place}/home", 1000, 1000)
    os.lchown(f"{place}/home/conf", 1000, 1000)
    with pytest.raises(UnsafePlace):
        files.replace(f"{place}/home/conf/passwd", b"x")
    assert os.listdir(f"{place}/etc") == []


def test_a_link_that_only_we_can_move_is_followed(place):
    os.mkdir(f"{place}/run", 0o755)
    os.symlink("run", f"{place}/alias")
    files.replace(f"{place}/alias/pid", b"1")
    assert files.read(f"{place}/run/pid") == b"1"


@as_root
def test_root_refuses_a_directory_that_everyone_can_write(place):
    os.mkdir(f"{place}/open")
    os.chmod(f"{place}/open", 0o777)
    with pytest.raises(UnsafePlace):
        files.replace(f"{place}/open/a", b"x")
    os.chmod(f"{place}/open", 0o1777)
    files.replace(f"{place}/open/a", b"x")


def test_links_in_a_circle_end_with_an_error(place):
    os.symlink("b", f"{place}/a")
    os.symlink("a", f"{place}/b")
    with pytest.raises(OSError, match="symbolic links"):
        files.replace(f"{place}/a/x", b"")


def test_append_keeps_what_was_there(place):
    files.append(f"{place}/a", b"1\n", mode=0o600)
    files.append(f"{place}/a", b"2\n")
    assert files.read(f"{place}/a") == b"1\n2\n"
    assert attributes_of(f"{place}/a")[0] == 0o600


def test_read_stops_at_the_limit(place):
    files.replace(f"{place}/a", b"x" * 3_000_000)
    assert len(files.read(f"{place}/a")) == 3_000_000
    assert len(files.read(f"{place}/a", limit=10)) == 10


def test_symlink_replaces_a_file_atomically(place):
    files.replace(f"{place}/a", b"")
    files.symlink("to/nowhere", f"{place}/a")
    assert os.readlink(f"{place}/a") == "to/nowhere"
    assert os.listdir(place) == ["a"]


def test_remove_says_whether_there_was_something(place):
    files.replace(f"{place}/a", b"")
    assert files.remove(f"{place}/a") is True
    assert files.remove(f"{place}/a") is False
    assert files.remove(f"{place}/no/such/dir") is False


def test_log_is_private_and_appended_to(place):
    for text in (b"1", b"2"):
        fd = files.open_log(f"{place}/logs/run/step.log")
        os.write(fd, text)
        os.close(fd)
    assert files.read(f"{place}/logs/run/step.log") == b"12"
    assert attributes_of(f"{place}/logs/run/step.log")[0] == 0o600


def test_directories_get_exactly_the_mode_asked_for(place):
    files.make_directory(f"{place}/a/b/c", 0o2750)
    assert attributes_of(f"{place}/a/b/c")[0] == 0o2750
    assert attributes_of(f"{place}/a/b")[0] == 0o755


def test_leftovers_of_a_killed_process_are_swept_and_nothing_else(place):
    left, tree, ours = files.PREFIX + "0123456789abcdef", files.PREFIX + "f" * 16, files.temporary_name()
    for name in (left, f"{tree}/below", ours, "file", files.PREFIX + "mine", "." + left):
        files.replace(f"{place}/{name}", b"", parents=True)
    assert sorted(files.sweep(place)) == sorted((left, tree))
    assert sorted(os.listdir(place)) == sorted([ours, "file", files.PREFIX + "mine", "." + left])


def test_kill_during_a_write_leaves_old_or_new(place):
    """A reader that races with a writer, and a writer killed in mid-work, see whole contents only."""
    path = f"{place}/a"
    whole = {bytes([65 + i]) * 200_000 for i in range(3)}
    files.replace(path, b"A" * 200_000)

    def write_for_ever() -> None:
        while True:
            for content in whole:
                files.replace(path, content, durable=False)

    child = forked(write_for_ever)
    try:
        seen = {files.read(path) for _ in range(300)}
    finally:
        os.kill(child, 9)
        os.waitpid(child, 0)
    assert seen <= whole
    assert files.read(path) in whole
    files.sweep(place)
    assert os.listdir(place) == ["a"]
