"""What backups promise: no version is lost, each is as the file was."""

from __future__ import annotations

import os
import stat

import pytest

from freshtrack_deploy.host import backups, files


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "conf")


def test_after_two_edits_the_first_original_can_still_be_restored(path):
    for text in (b"first", b"second"):
        files.replace(path, text, mode=0o640)
        backups.make(path)
    files.replace(path, b"third")
    assert backups.restore(path) == f"{path}.bak.1"
    assert files.read(path) == b"second"
    assert backups.restore(path, version=f"{path}.bak") == f"{path}.bak"
    assert files.read(path) == b"first"


def test_a_backup_keeps_mode_owner_attributes_and_time(path):
    files.replace(path, b"x", mode=0o4640)
    os.setxattr(path, "user.note", b"kept")
    if os.geteuid() == 0:
        os.chown(path, 12, 34)
    os.utime(path, ns=(1, 2_000_000_001))
    kept = backups.make(path)
    one, other = os.stat(path), os.stat(kept)
    assert (one.st_uid, one.st_gid, one.st_mtime_ns) == (other.st_uid, other.st_gid, other.st_mtime_ns)
    assert stat.S_IMODE(one.st_mode) == stat.S_IMODE(other.st_mode)
    assert os.getxattr(kept, "user.note") == b"kept"


def test_what_is_kept_already_is_not_kept_twice(path):
    files.replace(path, b"x")
    assert backups.make(path) == backups.make(path) == f"{path}.bak"
    files.replace(path, b"y")
    assert backups.make(path) == f"{path}.bak.1"


def test_backups_in_a_store_lie_under_their_full_path(path, tmp_path):
    files.replace(path, b"x")
    store = str(tmp_path / "store")
    assert backups.make(path, store) == f"{store}{path}.bak"
    files.remove(path)
    backups.restore(path, store)
    assert files.read(path) == b"x"


def test_only_old_versions_are_pruned(path):
    for text in (b"1", b"2"):
        files.replace(path, text)
        backups.make(path)
    now = os.stat(f"{path}.bak.1").st_ctime
    assert backups.prune(path, now) == ()
    assert backups.prune(path, now + 7 * 86_400 + 5) == (f"{path}.bak", f"{path}.bak.1")
    assert os.listdir(os.path.dirname(path)) == ["conf"]


def test_a_file_that_only_has_such_a_name_is_never_pruned(path):
    files.replace(path, b"1")
    backups.make(path)
    for name in (f"{path}.bak.7", f"{path}.bak.old"):
        files.replace(name, b"somebody else's")
    assert backups.prune(path, os.stat(path).st_ctime + 100 * 86_400) == (f"{path}.bak",)
    assert sorted(os.listdir(os.path.dirname(path))) == ["conf", "conf.bak.7", "conf.bak.old"]


def test_what_is_restored_from_a_backup_is_not_taken_for_one(path):
    files.replace(path, b"1")
    backups.make(path)
    backups.restore(path)
    assert os.listxattr(path) == []


def test_a_missing_backup_is_said(path):
    with pytest.raises(FileNotFoundError):
        backups.restore(path)
