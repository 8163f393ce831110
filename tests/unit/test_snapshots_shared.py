"""On a file system that can share blocks, a stored content costs none; elsewhere it is copied (test_contents)."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from freshtrack_deploy.host import contents
from freshtrack_deploy.state import objects, restoration, snapshots

MIB = 1 << 20
SIZE = 48 * MIB

pytestmark = pytest.mark.skipif(
    os.geteuid() != 0 or not shutil.which("mkfs.btrfs"), reason="needs root and btrfs-progs"
)


@pytest.fixture
def disk(tmp_path):
    """A btrfs of 256 MiB."""
    image, place = tmp_path / "image", tmp_path / "disk"
    place.mkdir()
    image.touch()
    os.truncate(image, 256 * MIB)
    subprocess.run(["mkfs.btrfs", "-q", image], check=True)
    if subprocess.run(["mount", "-o", "loop", image, place], capture_output=True, check=False).returncode:
        pytest.skip("this kernel cannot mount it")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def used(disk) -> int:
    subprocess.run(["sync", "-f", disk], check=True)
    found = os.statvfs(disk)
    return (found.f_blocks - found.f_bfree) * found.f_frsize


def taken_and_restored(disk) -> int:
    """How many bytes a snapshot of a large file and its restoration cost."""
    file = disk / "file"
    file.write_bytes(os.urandom(SIZE))
    before = used(disk)
    with objects.Store(str(disk / "state")) as store:
        snapshot = snapshots.take([str(file)], store)
        content = file.read_bytes()
        file.unlink()
        assert restoration.restore(snapshot, store) == ()
    assert file.read_bytes() == content
    return used(disk) - before


def test_a_stored_and_restored_file_shares_its_blocks(disk):
    assert taken_and_restored(disk) < SIZE // 10


def test_the_control_without_sharing_it_costs_its_size(disk, monkeypatch):
    monkeypatch.setattr(contents, "_clone", lambda *_: False)
    assert taken_and_restored(disk) >= SIZE
