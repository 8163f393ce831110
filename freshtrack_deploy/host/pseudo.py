"""Reading what the kernel and the system tell in small text files below /proc, /sys and /etc."""

from __future__ import annotations

import os

READ_LIMIT = 4 << 20


def read(path: str, root: str = "/") -> str:
    """The text of a file below `root`; empty when it is not there or may not be read."""
    try:
        with open(os.path.join(root, path.lstrip("/")), "rb") as file:
            return file.read(READ_LIMIT).decode("utf-8", "replace")
    except OSError:
        return ""
