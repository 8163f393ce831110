"""A run of ten steps loses power: what it said was done stays done, in the journal and on the disk. And a run that does
not sync is caught."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import killer
import powercut
import pytest
import tenplan

SAMPLE = 8
SYNCS = "fsync,fdatasync,sync_file_range,sync,syncfs,msync"


@pytest.fixture
def disk(tmp_path):
    with powercut.PowerCutFileSystem(str(tmp_path / "cut")) as file_system:
        yield file_system


def site_on(disk: powercut.PowerCutFileSystem, archive, name: str) -> tenplan.Site:
    """Its state lies on the disk that loses power, and so does what its steps do."""
    site = tenplan.make(archive, f"{disk.path}/{name}", f"{disk.path}/state-{name}")
    os.sync()  # the plan was there before
    return site


def test_a_power_cut_at_every_change_of_a_run(deploy_pyz, disk, seed):
    counted = site_on(disk, deploy_pyz, "counted")
    every = killer.points(counted.command, **counted.options)
    killed = 0
    for point in killer.sample(every, SAMPLE, seed):
        site = site_on(disk, deploy_pyz, str(point))
        end = killer.kill(site.command, point, **site.options)
        killed += end.killed
        disk.cut()
        disk.reboot()
        try:
            tenplan.check(site, tenplan.completed(end.output))
        except BaseException as error:
            raise AssertionError(f"cut at {point}: {point.text}") from error
        shutil.rmtree(site.folder)
        shutil.rmtree(site.state)
    print(f"cut at {killed} of {len(every)} points")
    assert killed


def test_what_a_run_said_it_did_survives_a_cut_right_after_it(deploy_pyz, disk):
    site = site_on(disk, deploy_pyz, "site")
    assert site.resume().returncode == 0
    disk.cut()
    disk.reboot()
    assert site.done() == set(tenplan.STEPS)
    assert site.effects() == dict.fromkeys(tenplan.RAN, 1)
    tenplan.check(site, set(tenplan.STEPS), crashes=0)


def test_the_control_whose_syncs_do_nothing_is_caught(deploy_pyz, disk):
    assert any(loses(disk, site_on(disk, deploy_pyz, f"site-{number}")) for number in range(powercut.TRIES))


def loses(disk: powercut.PowerCutFileSystem, site: tenplan.Site) -> bool:
    traced = ["strace", "-f", "-qqq", "-e", "signal=none", "-o", "/dev/null", "-e", f"trace={SYNCS}"]
    inject = ["-e", f"inject={SYNCS}:retval=0"]
    ended = subprocess.run([*traced, *inject, *site.command], capture_output=True, text=True, **site.options)
    assert ended.returncode == 0
    assert json.loads(ended.stdout.splitlines()[-1])["outcome"] == "done"
    disk.cut()
    disk.reboot()
    known = site.call("status", "--json")
    return known.returncode != 0 or known.stdout.count('"done"') < len(tenplan.STEPS)
