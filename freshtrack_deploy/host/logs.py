"""The log file of a step. A log that cannot be written (a full disk) is incomplete and says so; it stops no step."""

from __future__ import annotations

import os

from freshtrack_deploy.host import files


class LogFile:
    """Append-only, private, no link followed. `problem` says why it is incomplete; empty: it is not."""

    def __init__(self, path: str) -> None:
        self.problem = ""
        self._fd = -1
        try:
            self._fd = files.open_log(path)
        except OSError as error:
            self.problem = str(error.strerror)

    def write(self, text: str) -> None:
        """Append; after a first failure nothing more, so that no line is missing in the middle."""
        if self._fd < 0 or self.problem:
            return
        try:
            files.write_all(self._fd, text.encode("utf-8", "surrogateescape"))
        except OSError as error:
            self.problem = str(error.strerror)

    def close(self) -> None:
        """Let go of the file. To be called once."""
        if self._fd >= 0:
            os.close(self._fd)
