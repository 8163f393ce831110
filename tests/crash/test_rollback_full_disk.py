"""A rollback on a disk that is full or read-only: said clearly, nothing lost, and carried on once there is room."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Callable

import powercut
import pytest
import undoplan
from smalldisk import SmallDisk

ROLLBACK = ("rollback", "--full", "--yes", "--keep-going")
WORDS = {"full": "No space left on device", "read-only": "Read-only file system"}

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")


def spoil(disk: SmallDisk, how: str) -> None:
    disk.fill() if how == "full" else disk.remount("ro")


def mend(disk: SmallDisk, how: str) -> None:
    disk.empty() if how == "full" else disk.remount("rw")


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[str, int], SmallDisk]]:
    with ExitStack() as disks:
        yield lambda part, megabytes: disks.enter_context(SmallDisk(tmp_path / "site" / part, megabytes))


@pytest.mark.parametrize("how", WORDS)
def test_where_the_files_are(deploy_pyz: Path, tmp_path: Path, mounted: Callable[..., SmallDisk], how: str) -> None:
    disk = mounted("tree", 1)
    site, before = undoplan.deploy(deploy_pyz, tmp_path / "site")
    spoil(disk, how)
    ended = site.call(*ROLLBACK)
    tracked = Path(f"{site.folder}/tree/tracked").read_text()
    mend(disk, how)
    said = ended.stdout + ended.stderr
    assert (ended.returncode, WORDS[how] in said, "Traceback" in said) == (6, True, False), said
    assert "left: tracked" in said
    assert tracked == "after\n"  # neither emptied nor half written
    undoplan.check(site, before, *ROLLBACK)


@pytest.mark.parametrize("how", WORDS)
def test_where_the_state_is(deploy_pyz: Path, tmp_path: Path, mounted: Callable[..., SmallDisk], how: str) -> None:
    disk = mounted("state", 8)
    site, before = undoplan.deploy(deploy_pyz, tmp_path / "site")
    deployed = site.tree()
    spoil(disk, how)
    ended = site.call(*ROLLBACK)
    mend(disk, how)
    assert (ended.returncode, ended.stdout) == (73, ""), ended
    assert f"{disk.path} cannot be used: {WORDS[how]}" in ended.stderr
    assert site.tree() == deployed
    undoplan.check(site, before, *ROLLBACK)


FILLS = "[ -e {0}/../once ] && exit; touch {0}/../once; cat /dev/zero >{0}/filler || true"
BREAKS = "[ -e {0}/../once ] && exit; touch {0}/../once; echo 1 >/sys/fs/ext4/{1}/trigger_fs_error"


@pytest.fixture
def ext4(tmp_path: Path) -> Iterator[powercut.PowerCutFileSystem]:
    with powercut.PowerCutFileSystem(str(tmp_path / "disk"), megabytes=12, options="errors=remount-ro") as disk:
        yield disk


def test_a_disk_that_an_undo_fills_does_not_stop_the_rollback(deploy_pyz: Path, tmp_path: Path, ext4) -> None:
    """What was reserved at the start is enough to write down the rest."""
    site = deployed(deploy_pyz, tmp_path, ext4.path, FILLS.format(ext4.path))
    ended = site.call(*ROLLBACK)
    assert (ended.returncode, made(site), os.statvfs(ext4.path).f_bavail < 1024) == (0, [], True), ended
    assert len(set(site.undos_finished())) == 3


def test_a_disk_that_the_kernel_makes_read_only_in_the_middle(deploy_pyz: Path, tmp_path: Path, ext4) -> None:
    """The second of three undos meets an error of the file system (errors=remount-ro): said, and ended after a check."""
    site = deployed(deploy_pyz, tmp_path, ext4.path, BREAKS.format(ext4.path, os.path.basename(ext4.device)))
    ended = site.call(*ROLLBACK)
    said = ended.stdout + ended.stderr
    assert (ended.returncode in (6, 73), "Traceback" in said, made(site)) == (True, False, ["a"]), said
    assert "read-only" in said.lower() or "disk I/O error" in said, said
    ext4.reboot()
    again = site.call(*ROLLBACK)
    assert (again.returncode, made(site)) == (0, []), again
    finished = site.undos_finished()
    assert len(finished) == len(set(finished)) == 3


def deployed(archive: Path, folder: Path, disk: str, bad: str) -> undoplan.Site:
    """Three steps that make a file each, beside the disk; the undo of the second one is bad the first time."""
    steps = [
        {
            "id": id,
            "cwd": str(folder),
            "script": {"content": f"touch made-{id}"},
            "checkpoint": {
                "rollback": f"rm -f made-{id}; {bad if id == 'b' else ''}",
                "undone": [{"cmd": f"test ! -e made-{id}"}],
            },
        }
        for id in "abc"
    ]
    (folder / "plan.json").write_text(json.dumps({"plan": {"name": "bad"}, "step": steps}))
    site = undoplan.Site(archive, str(folder), f"{disk}/state")
    ended = site.call("run", "--plan", f"{folder}/plan.json", "--yes")
    assert (ended.returncode, made(site)) == (0, ["a", "b", "c"]), ended
    return site


def made(site: undoplan.Site) -> list[str]:
    return sorted(path.name[5:] for path in Path(site.folder).glob("made-*"))
