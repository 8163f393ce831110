"""What the earlier shell scripts left: `.checkpoint-STEP` files of one line, in a directory without a journal."""

from __future__ import annotations

import os
import stat

from freshtrack_deploy.host import files
from freshtrack_deploy.record import record
from freshtrack_deploy.state.views import CHECKPOINT

MOST = 4096  # bytes; `date -Iseconds` writes 26
_ID = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._-")


@record
class Legacy:
    """A step that a shell script says is done. `completed` in seconds since the epoch: what the file says, or its own
    time where it says nothing readable."""

    step: str
    completed: float


def found(directory: str) -> tuple[Legacy, ...]:
    """Every one, by name. To be asked only while the journal is new and empty. Raises OSError.

    Links, and names that cannot be the id of a step, are left alone.
    """
    names = sorted(name for name in os.listdir(directory) if name.startswith(CHECKPOINT))
    read = (_legacy(directory, name) for name in names if _is_id(name[len(CHECKPOINT) :]))
    return tuple(legacy for legacy in read if legacy is not None)


def _is_id(text: str) -> bool:
    return bool(text) and set(text) <= _ID and text[0] not in "._-"


def _legacy(directory: str, name: str) -> Legacy | None:
    path = f"{directory}/{name}"
    status = os.lstat(path)
    if not stat.S_ISREG(status.st_mode) or status.st_size > MOST:
        return None
    lines = files.read(path).decode("utf-8", "replace").splitlines()
    if len(lines) > 1:  # ours has a second one
        return None
    return Legacy(name[len(CHECKPOINT) :], _seconds("".join(lines), status.st_mtime))


def _seconds(text: str, otherwise: float) -> float:
    from datetime import datetime

    try:
        return datetime.fromisoformat(text.strip()).timestamp()
    except ValueError:
        return otherwise
