"""A rollback on a disk that is full or read-only: said clearly, nothing lost, and carried on once there is room."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import pytest
import undoplan

ROLLBACK = ("rollback", "--full", "--yes", "--keep-going")
WORDS = {"full": "No space left on device", "read-only": "Read-only file system"}

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")


class Disk:
    """A small file system that can be filled or made read-only, and mended."""

    def __init__(self, path: str, megabytes: int) -> None:
        self.path = path
        os.makedirs(path)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0700", "tmpfs", path], check=True)

    def spoil(self, how: str) -> None:
        if how == "read-only":
            return self._remount("ro")
        with open(f"{self.path}/filler", "wb") as filler:
            while _written(filler.fileno()):
                pass

    def mend(self, how: str) -> None:
        if how == "read-only":
            return self._remount("rw")
        os.unlink(f"{self.path}/filler")

    def _remount(self, manner: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{manner}", self.path], check=True)


def _written(fd: int) -> int:
    try:
        return os.write(fd, bytes(4096))
    except OSError:
        return 0


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[str, int], Disk]]:
    disks: list[Disk] = []

    def mount(part: str, megabytes: int) -> Disk:
        disks.append(Disk(f"{tmp_path}/site/{part}", megabytes))
        return disks[-1]

    yield mount
    for disk in disks:
        subprocess.run(["umount", "-l", disk.path], check=True)


@pytest.mark.parametrize("how", WORDS)
def test_where_the_files_are(deploy_pyz: Path, tmp_path: Path, mounted: Callable[..., Disk], how: str) -> None:
    disk = mounted("tree", 1)
    site, before = undoplan.deploy(deploy_pyz, tmp_path / "site")
    disk.spoil(how)
    ended = site.call(*ROLLBACK)
    tracked = Path(f"{site.folder}/tree/tracked").read_text()
    disk.mend(how)
    said = ended.stdout + ended.stderr
    assert (ended.returncode, WORDS[how] in said, "Traceback" in said) == (6, True, False), said
    assert "left: tracked" in said
    assert tracked == "after\n"  # neither emptied nor half written
    undoplan.check(site, before, *ROLLBACK)


@pytest.mark.parametrize("how", WORDS)
def test_where_the_state_is(deploy_pyz: Path, tmp_path: Path, mounted: Callable[..., Disk], how: str) -> None:
    disk = mounted("state", 8)
    site, before = undoplan.deploy(deploy_pyz, tmp_path / "site")
    deployed = site.tree()
    disk.spoil(how)
    ended = site.call(*ROLLBACK)
    disk.mend(how)
    assert (ended.returncode, ended.stdout) == (73, ""), ended
    assert f"{disk.path} cannot be used: {WORDS[how]}" in ended.stderr
    assert site.tree() == deployed
    undoplan.check(site, before, *ROLLBACK)
