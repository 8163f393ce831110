"""What nobody caught: the machine's refusal, or a bug of ours, said in one line and kept in a report.

The report has no values of variables, for one of them might be a secret, and the exception's own text without what
this process knows to be one. A bug may strike before anything was read: what might have been meant is hidden as well.
"""

from __future__ import annotations

import errno
import os
import sys

from freshtrack_deploy import __version__
from freshtrack_deploy.errors import MachineExhausted, PythonGone, StateUnwritable, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.errors import DeployError

OURS = "freshtrack_deploy"
NO_THREAD = "can't start new thread"  # a RuntimeError, for want of memory or by a limit of processes
LARGEST = 1 << 20  # bytes of a credential
EXHAUSTED = (
    errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EAGAIN, errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS,
    errno.EIO,
)  # fmt: skip


def refusal(error: Exception, argv: list[str]) -> DeployError | None:
    """What the machine or the state could not give us, wherever that showed; None: the bug is ours."""
    if isinstance(error, FileNotFoundError) and not _stands_somewhere():
        return UsageError(text="the folder that this was started in no longer exists: cd to one that does")
    if isinstance(error, MemoryError) or str(error) == NO_THREAD:
        return MachineExhausted(reason=os.strerror(errno.ENOMEM))
    if isinstance(error, ImportError) and not (error.name or OURS).startswith(OURS):
        return PythonGone(reason=error.msg)
    if isinstance(error, OSError) and error.errno in EXHAUSTED:
        where = f": {error.filename}" if isinstance(error.filename, str) else ""
        return MachineExhausted(reason=f"{error.strerror}{where}")
    return _strange_state(error, argv) if isinstance(error, OSError) else None


def _strange_state(error: OSError, argv: list[str]) -> StateUnwritable | None:
    """Somebody put something else where a file or folder of the state was, or closed it to us."""
    from freshtrack_deploy.cli import deployment, parser
    from freshtrack_deploy.errors import DeployError

    try:
        place = deployment.place(parser.parse(argv))
    except (DeployError, OSError):
        return None
    inside = isinstance(error.filename, str) and error.filename.startswith(f"{place}/")
    return StateUnwritable(path=place, reason=f"{error.strerror}: {error.filename}") if inside else None


def _stands_somewhere() -> bool:
    """A path that is not given from / is looked for in the folder we were started in."""
    try:
        os.getcwd()
    except FileNotFoundError:
        return False
    return True


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
    try:
        from tempfile import mkstemp

        fd, path = mkstemp(prefix="deploy-bug-", suffix=".txt", dir=os.environ.get("TEMP_DIR") or None)
        with os.fdopen(fd, "w") as file:
            file.write(text)
    except (OSError, ImportError):
        return ""
    return path
