"""A bug of ours: said in one line, kept in a report.

The report has no values of variables, for one of them might be a secret, and the exception's own text without what
this process knows to be one. A bug may strike before anything was read: what might have been meant is hidden as well.
"""

from __future__ import annotations

import os
import sys

from freshtrack_deploy import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 1 << 20  # bytes of a credential


def report(error: BaseException) -> None:
    """Write the report where the user can find it and say what to do with it."""
    lines = _lines(error)
    path = _keep("\n".join(lines) + "\n")
    where = f"the report is in {path}" if path else "\n".join(lines)
    sys.stderr.write(f"error: this is a bug in deploy.pyz: {type(error).__name__}\nhint: please report it; {where}\n")


def _lines(error: BaseException) -> list[str]:
    """Names of functions and lines, no values."""
    version = ".".join(map(str, sys.version_info[:3]))
    lines = [f"deploy.pyz {__version__} on Python {version}: {type(error).__name__}: {_text(error)}"]
    trace = error.__traceback__
    while trace:
        code = trace.tb_frame.f_code
        lines.append(f"  {code.co_filename.rpartition('freshtrack_deploy/')[2]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return lines


def _text(error: BaseException) -> str:
    from freshtrack_deploy.redaction import KNOWN

    for value in _unread():
        KNOWN.add(value)
    return KNOWN.text(str(error))


def _unread() -> Iterator[str]:
    """Answers that nobody may have looked at yet: all of them count as secrets here."""
    yield from (value for name, value in os.environ.items() if name.startswith("DEPLOY_"))
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    for name in os.listdir(folder) if os.path.isdir(folder) else ():
        yield _content(f"{folder}/{name}")


def _content(path: str) -> str:
    from freshtrack_deploy.host import files

    try:
        return files.read(path, LARGEST).decode("utf-8", "surrogateescape")
    except OSError:
        return ""


def _keep(text: str) -> str:
    """In a fresh private file below TEMP_DIR or the system's own place; empty when there is nowhere to write."""
    from tempfile import mkstemp

    try:
        fd, path = mkstemp(prefix="deploy-bug-", suffix=".txt", dir=os.environ.get("TEMP_DIR") or None)
        with os.fdopen(fd, "w") as file:
            file.write(text)
    except OSError:
        return ""
    return path
