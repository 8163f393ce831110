"""The disk watch between two steps."""

from __future__ import annotations

import pytest

from freshtrack_deploy.engine import space
from freshtrack_deploy.host.facts import GIB, Disk
from freshtrack_deploy.model import Requirements


@pytest.mark.parametrize(
    ("wants", "limit"),
    [
        (Requirements(), 0),
        (Requirements(disk_gb=25), 5),
        (Requirements(disk_gb=2), 1),
        (Requirements(disk_watch_gb=3), 3),
        (Requirements(disk_gb=2, disk_watch_gb=8), 8),
        (Requirements(disk_gb=25, disk_watch_gb=0), 0),
    ],
)
def test_the_limit_is_the_plans_figure_or_the_usual_one(wants, limit):
    assert space.limit_gb(wants) == limit


def test_a_shortage_names_the_disk_and_the_limit():
    disks = (Disk("/", 9 * GIB, 10 * GIB), Disk("/var", 2 * GIB, 10 * GIB))
    assert space.shortage(disks, 5) == "2.0 GiB free on /var, at least 5 GiB must stay free"
    assert space.shortage(disks, 1) == ""


def test_caches_are_cleaned_only_where_the_plan_allows_it(tmp_path):
    ran = []
    endless = 1_000_000.0
    assert space.watch(Requirements(disk_watch_gb=endless), str(tmp_path), ran.append)
    assert ran == []
    assert space.watch(Requirements(disk_watch_gb=endless, clean_caches=True), str(tmp_path), ran.append)
    assert ran == [("apt-get", "clean")]


def test_a_cleaned_cache_may_be_enough(tmp_path, monkeypatch):
    sizes = iter((1, 9))
    monkeypatch.setattr(space.facts, "disks", lambda paths: (Disk("/", next(sizes) * GIB, 10 * GIB),))
    assert space.watch(Requirements(disk_watch_gb=5, clean_caches=True), str(tmp_path), lambda argv: None) == ""


def test_nobody_watches_unasked(tmp_path):
    assert space.watch(Requirements(), str(tmp_path), lambda argv: None) == ""
