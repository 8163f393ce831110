"""Work in a child of the test's own process."""

from __future__ import annotations

import os
import traceback
from typing import Callable


def forked(work: Callable[[], object]) -> int:
    """The number of a child that does `work` and ends, with 0 or 1: one that raised would go on as a second pytest.

    It would tell its results to whoever started the first one, which pytest-xdist waits for without an end.
    """
    child = os.fork()
    if child:
        return child
    try:
        work()
        os._exit(0)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)
