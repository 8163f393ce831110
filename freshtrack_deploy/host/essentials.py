"""What Linux is expected to offer and a chroot or a half-made container may lack.

Each step would say so in its own words, and files are written through /proc/self/fd: it is said once, before anything.
"""

from __future__ import annotations

import os

from freshtrack_deploy.errors import MachineBare

NEEDED = {"/proc/self/fd": "mount -t proc proc /proc", "/dev/null": "mount -t devtmpfs devtmpfs /dev"}


def require() -> None:
    """Raises MachineBare where /proc or /dev is missing."""
    for path, remedy in NEEDED.items():
        if not os.path.exists(path):
            raise MachineBare(path=path, remedy=remedy)
