"""A step fills the disk that the state lies on: that is recorded, can be read, and the same command carries on after it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import tenplan
from smalldisk import SmallDisk

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with SmallDisk(tmp_path / "disk", megabytes=6) as made:
        yield made


def test_a_disk_filled_by_a_step_is_recorded_and_the_run_resumes(deploy_pyz, tmp_path, disk):
    filling = f"[ -e {tmp_path}/freed ] || cat /dev/zero >> {disk.path}/filler"
    contents = {"before": "true", "fills": filling, "after": "true"}
    steps = [{"id": id, "idempotent": True, "script": {"content": text}} for id, text in contents.items()]
    (tmp_path / "ten.json").write_text(json.dumps({"plan": {"name": "full"}, "step": steps}))
    site = tenplan.Site(deploy_pyz, f"{disk.path}/state", str(tmp_path))
    for codes in ({1}, {1, 73}, {1, 73}):  # 73: no room for another reserve, said before any step
        ended = site.resume()
        assert ended.returncode in codes, ended
        assert "Traceback" not in ended.stderr
        told = json.loads(site.call("status", "--json").stdout)
        assert {step["id"]: step["state"] for step in told["steps"]}["fills"] == "failed"
        assert told["last_error"]["code"] == "E_DISK"
    disk.empty()
    (tmp_path / "freed").touch()
    assert site.resume().returncode == 0
    assert site.done() == set(contents)
