"""Snapshots, checkpoints and restorations on disks that are really full or read-only: said clearly, nothing lost.

The state lies on one small file system and the tracked files on another, so that each can fail alone. Each test ends with
its control: once there is room again, the same command does its work.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import killer
import pytest
from smalldisk import SmallDisk

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
MIB = 1 << 20
STEP = "echo ran >>../ran; echo new >small; head -c 3000000 /dev/zero | tr '\\0' n >large"


@dataclass(frozen=True)
class Site:
    """A plan whose one step tracks the tree in which it works."""

    archive: Path
    folder: Path
    state_disk: SmallDisk
    work_disk: SmallDisk

    @property
    def state(self) -> Path:
        return self.folder / "state"

    @property
    def tree(self) -> Path:
        return self.folder / "work" / "tree"

    @property
    def options(self) -> dict[str, Any]:
        return {"env": {"PATH": PATH, "STATE_DIR": str(self.state)}, "cwd": self.folder}

    def call(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = [str(self.archive), *words]
        given: dict[str, Any] = {**self.options, "stdin": subprocess.DEVNULL, "timeout": 300, "text": True}
        ended = subprocess.run(command, capture_output=True, check=False, **given)
        assert "Traceback" not in ended.stderr, ended
        assert ended.returncode != 70, ended
        return ended

    @property
    def running(self) -> list[str]:
        return ["run", "--plan", f"{self.folder}/plan.json", "--yes"]

    def run(self) -> subprocess.CompletedProcess[str]:
        return self.call(*self.running)

    def asked(self, *words: str) -> dict[str, Any]:
        ended = self.call(*words, "--json")
        assert ended.returncode == 0, ended
        return json.loads(ended.stdout)

    def ids(self) -> list[str]:
        return [one["id"] for one in self.asked("checkpoint", "list")["checkpoints"]]

    def sums(self) -> str:
        """What the tracked tree is, by another tool, temporary files included."""
        words = [
            "sh",
            "-c",
            "find . ! -name . -printf '%p %m %U %G %l\\n' | sort; find . -type f -exec sha256sum {} + | sort",
        ]
        return subprocess.run(words, cwd=self.tree, capture_output=True, text=True, check=True).stdout

    def leftovers(self) -> list[str]:
        return [str(path) for path in self.folder.rglob(".deploy-tmp-*")]


@pytest.fixture
def site(deploy_pyz: Path, tmp_path: Path) -> Iterator[Site]:
    with SmallDisk(tmp_path / "state", megabytes=24) as state, SmallDisk(tmp_path / "work", megabytes=16) as work:
        one = Site(deploy_pyz, tmp_path, state, work)
        prepare(one)
        yield one


def prepare(one: Site) -> None:
    one.tree.mkdir()
    (one.tree / "small").write_text("old\n")
    (one.tree / "large").write_bytes(os.urandom(4 * MIB))
    step = {
        "id": "a",
        "cwd": str(one.tree),
        "script": {"content": STEP},
        "checkpoint": {"state_files": [str(one.tree)]},
    }
    (one.folder / "plan.json").write_text(json.dumps({"plan": {"name": "faulty"}, "step": [step]}))


@pytest.fixture
def deployed(site: Site) -> Site:
    ended = site.run()
    assert ended.returncode == 0, ended
    return site


def test_no_room_for_the_snapshot_before_a_step(site: Site) -> None:
    """The step is not even begun: its effect could not be taken back."""
    before = site.sums()
    (site.tree / "more").write_bytes(os.urandom(8 * MIB))
    with_more = site.sums()
    site.state_disk.remount("size=8m")
    ended = site.run()
    assert (ended.returncode, "No space left on device" in ended.stdout + ended.stderr) == (1, True), ended
    assert (site.sums(), (site.tree.parent / "ran").exists()) == (with_more, False)
    assert site.leftovers() == []
    (site.tree / "more").unlink()
    assert (site.sums(), site.run().returncode) == (before, 0)
    assert site.call("rollback", "--full", "--yes").returncode == 0
    assert site.sums() == before


def test_nothing_is_begun_where_the_state_is_read_only(deployed: Site) -> None:
    before = deployed.sums()
    (id,) = deployed.ids()
    deployed.state_disk.remount("ro")
    for words in (["checkpoint", "create", "x"], ["checkpoint", "restore", id], ["checkpoint", "prune"]):
        ended = deployed.call(*words)
        assert (ended.returncode, "cannot be written" in ended.stderr) == (73, True), ended
    assert deployed.call("checkpoint", "validate", id, "--level", "comprehensive").returncode == 0
    assert (deployed.sums(), deployed.ids()) == (before, [id])
    deployed.state_disk.remount("rw")
    assert deployed.call("checkpoint", "create", "x").returncode == 0


def test_no_room_for_a_checkpoint(deployed: Site) -> None:
    """None that lacks files is left, and the earlier one is whole."""
    before = deployed.sums()
    (id,) = deployed.ids()
    (deployed.tree / "more").write_bytes(os.urandom(6 * MIB))
    deployed.state_disk.fill(leave=3 * MIB)
    ended = deployed.call("checkpoint", "create", "x")
    assert (ended.returncode, "No space left on device" in ended.stderr) == (73, True), ended
    assert (deployed.ids(), deployed.leftovers()) == ([id], [])
    deployed.state_disk.empty()
    made = deployed.asked("checkpoint", "create", "x")["id"]
    assert deployed.call("checkpoint", "validate", made, "--level", "comprehensive").returncode == 0
    assert deployed.call("checkpoint", "restore", id).returncode == 0
    assert deployed.sums() == before


def test_no_room_for_what_a_restoration_replaces(deployed: Site) -> None:
    """Without a backup nothing is replaced."""
    (id,) = deployed.ids()
    wanted = deployed.sums()
    (deployed.tree / "large").write_bytes(os.urandom(6 * MIB))
    before = deployed.sums()
    deployed.state_disk.fill(leave=3 * MIB)
    ended = deployed.call("checkpoint", "restore", id)
    assert (ended.returncode, "No space left on device" in ended.stderr) == (73, True), ended
    assert (deployed.sums(), deployed.leftovers()) == (before, [])
    deployed.state_disk.empty()
    assert deployed.call("checkpoint", "restore", id).returncode == 0
    assert deployed.sums() == wanted


@pytest.mark.parametrize("fault", ["full", "read-only"])
def test_a_restoration_that_the_disk_refuses_leaves_all_as_it_was(deployed: Site, fault: str) -> None:
    (id,) = deployed.ids()
    wanted = deployed.sums()
    (deployed.tree / "large").unlink()
    (deployed.tree / "small").write_text("edited\n")
    (deployed.tree / "extra").write_text("mine\n")
    before = deployed.sums()
    disk = deployed.work_disk
    disk.fill(leave=MIB) if fault == "full" else disk.remount("ro")
    ended = deployed.call("checkpoint", "restore", id)
    reason = {"full": "No space left on device", "read-only": "Read-only file system"}[fault]
    assert (ended.returncode, reason in ended.stdout) == (6, True), ended
    assert "everything is as it was before" in ended.stdout
    assert (deployed.sums(), deployed.leftovers()) == (before, [])
    disk.empty() if fault == "full" else disk.remount("rw")
    assert deployed.call("checkpoint", "restore", id).returncode == 0
    assert deployed.sums() == wanted


def test_what_a_killed_snapshot_left_is_swept_at_the_next_start(site: Site) -> None:
    before = site.sums()
    end = killer.kill([str(site.archive), *site.running], killer.Point("sendfile", 2), **site.options)
    assert end.killed
    assert site.leftovers(), "the harness must have teeth"
    assert (site.run().returncode, site.leftovers()) == (0, [])
    assert site.call("rollback", "--full", "--yes").returncode == 0
    assert site.sums() == before
