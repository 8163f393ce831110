"""What an acknowledged entry costs: one sync, counted and not timed."""

from __future__ import annotations

import os
import subprocess
import sys

DRIVER = [sys.executable, "-ISB", os.path.join(os.path.dirname(__file__), "driver.py")]


def test_an_entry_costs_one_sync(tmp_path):
    """After the first of a run, which also begins the WAL. The driver's acknowledgements divide the log."""
    log = tmp_path / "log"
    calls = "trace=fsync,fdatasync,sync_file_range,msync,sync,syncfs,write"
    traced = ["strace", "-f", "-qqq", "-e", "signal=none", "-e", calls, "-o", str(log)]
    (tmp_path / "state").mkdir(mode=0o700)
    subprocess.run([*traced, *DRIVER, str(tmp_path / "state"), "30", "--reserve"], check=True, stdout=-1)
    counts, syncs = [], 0
    for line in log.read_text().splitlines():
        syncs += "sync(" in line
        if "write(1," in line:
            counts.append(syncs)
            syncs = 0
    assert counts[1:] == [1] * 29
