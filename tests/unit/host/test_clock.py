"""Times as programs and people read them, and waits that end early."""

from __future__ import annotations

import os
import subprocess
import time

import pytest

from freshtrack_deploy.host import clock
from freshtrack_deploy.host.clock import Clock


@pytest.fixture
def zone(monkeypatch):
    def choose(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield choose
    monkeypatch.undo()
    time.tzset()


def test_programs_get_utc():
    assert clock.iso(0) == "1970-01-01T00:00:00+00:00"
    assert Clock().iso(1795219262.9) == "2026-11-21T00:01:02+00:00"


@pytest.mark.parametrize("name", ["UTC0", "CET-1", "NST3:30", "NPT-5:45"])
@pytest.mark.parametrize("epoch", [0, 1795219262, 951782400])
def test_local_time_is_what_date_writes(zone, name, epoch):
    zone(name)
    written = subprocess.run(
        ["date", "-Iseconds", "-d", f"@{epoch}"], capture_output=True, text=True, check=True, env={"TZ": name}
    )
    assert clock.local_iso(epoch) == written.stdout.strip()


def test_boot_has_a_name_that_stays():
    assert clock.boot_id() == clock.boot_id() != ""


def test_without_proc_the_boot_has_no_name(monkeypatch):
    monkeypatch.setattr(clock, "BOOT_ID", "/no/such/file")
    assert clock.boot_id() == ""


def test_a_sleep_ends_by_itself_or_by_a_wake():
    reading, writing = os.pipe()
    assert Clock().sleep(0.01) is False
    assert Clock().sleep(0.01, wake=reading) is False
    os.write(writing, b"x")
    assert Clock().sleep(60, wake=reading) is True
    os.close(reading)
    os.close(writing)
