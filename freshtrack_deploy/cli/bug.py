"""A bug of ours: said in one line, kept in a report.

The report has no values of variables, for one of them might be a secret, and the exception's own text only redacted.
"""

from __future__ import annotations

import os
import sys

from freshtrack_deploy import __version__


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
    """What it says, without what looks like a secret and without what was given as an answer."""
    from freshtrack_deploy.redaction import Redactor

    redactor = Redactor()
    for name, value in os.environ.items():
        if name.startswith("DEPLOY_"):
            redactor.add(value)
    return redactor.text(str(error))


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
