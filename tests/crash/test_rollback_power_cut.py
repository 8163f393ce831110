"""A rollback and a return to a checkpoint lose power: the same command ends in the same tree, and no undo counts twice.

State and tree lie on the disk that loses what was not synced, and the machine comes up with another boot id.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path

import killer
import powercut
import pytest
import undoplan

ROLLBACK = ("rollback", "--full", "--yes")
SAMPLE = 6
SYNCS = "fsync,fdatasync,sync_file_range,sync,syncfs,msync"
ANOTHER_BOOT = 'mount --bind "$1" /proc/sys/kernel/random/boot_id && shift && exec "$@"'


class Rebooted(undoplan.Site):
    """A site on a machine that was started anew."""

    def command(self, *words: str) -> list[str]:
        Path(f"{self.folder}/boot_id").write_text(f"{uuid.uuid4()}\n")
        inside = ["unshare", "-m", "sh", "-c", ANOTHER_BOOT, "sh", f"{self.folder}/boot_id"]
        return [*inside, *super().command(*words)]


class Disk:
    """A deployed site on a disk that can lose power, as often as it is wanted."""

    def __init__(self, file_system: powercut.PowerCutFileSystem, archive: Path) -> None:
        self.file_system = file_system
        self.kept = f"{file_system.path}/kept"
        self.site, self.before = undoplan.deploy(archive, f"{file_system.path}/site")
        self.keep()

    def keep(self) -> None:
        """Every later `fresh` begins with what the site is now."""
        shutil.rmtree(self.kept, ignore_errors=True)
        shutil.copytree(self.site.folder, self.kept, symlinks=True)
        os.sync()

    def fresh(self) -> undoplan.Site:
        shutil.rmtree(self.site.folder)
        shutil.copytree(self.kept, self.site.folder, symlinks=True)
        os.sync()
        return self.site

    def after_a_cut(self) -> Rebooted:
        self.file_system.cut()
        self.file_system.reboot()
        return Rebooted(self.site.archive, self.site.folder)


@pytest.fixture
def disk(deploy_pyz: Path, tmp_path: Path) -> Iterator[Disk]:
    with powercut.PowerCutFileSystem(str(tmp_path / "cut")) as file_system:
        yield Disk(file_system, deploy_pyz)


def test_a_power_cut_at_every_change_of_a_rollback(disk: Disk, seed: int) -> None:
    every = killer.points(disk.fresh().command(*ROLLBACK), follow=True, **disk.site.options)
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        site = disk.fresh()
        killed += killer.kill(site.command(*ROLLBACK), point, follow=True, **site.options).killed
        try:
            undoplan.check(disk.after_a_cut(), disk.before, *ROLLBACK)
        except BaseException as error:
            raise AssertionError(f"SEED={seed} cut at {point}: {point.text}") from error
    print(f"cut at {killed} of {len(every)} points")
    assert killed


def test_what_a_rollback_said_it_did_survives_a_cut_right_after_it(disk: Disk) -> None:
    assert disk.fresh().call(*ROLLBACK).returncode == 0
    undoplan.check(disk.after_a_cut(), disk.before, *ROLLBACK)


def test_the_control_whose_syncs_do_nothing_is_caught(disk: Disk) -> None:
    """All is undone, it says; but the tree is not, or nobody knows any more that it is."""
    assert any(loses(disk) for _ in range(powercut.TRIES))


def loses(disk: Disk) -> bool:
    site = disk.fresh()
    traced = ["strace", "-f", "-qqq", "-e", "signal=none", "-o", "/dev/null", "-e", f"trace={SYNCS}"]
    command = [*traced, "-e", f"inject={SYNCS}:retval=0", *site.command(*ROLLBACK)]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, **site.options)
    assert (ended.returncode, site.tree()) == (0, disk.before), ended
    rebooted = disk.after_a_cut()
    return (rebooted.tree(), len(rebooted.undos_finished())) != (disk.before, undoplan.UNDOS)


def test_a_power_cut_at_every_change_of_a_return_to_a_checkpoint(disk: Disk, seed: int) -> None:
    (checkpoint,) = json.loads(disk.site.call("checkpoint", "list", "--json").stdout)["checkpoints"]
    words = ("checkpoint", "restore", checkpoint["id"])
    wanted = disk.site.tree()
    undoplan.drift(disk.site)
    disk.keep()
    every = killer.points(disk.fresh().command(*words), **disk.site.options)
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        site = disk.fresh()
        killed += killer.kill(site.command(*words), point, **site.options).killed
        rebooted = disk.after_a_cut()
        ended = rebooted.call(*words)
        assert (ended.returncode, rebooted.tree()) == (0, wanted), f"SEED={seed} {point}: {point.text}: {ended}"
    print(f"cut at {killed} of {len(every)} points")
    assert killed
