"""How a script reaches its interpreter, and which of its lines failed.

The text travels in a memfd that the interpreter opens as /proc/self/fd/N: not in argv, which everybody can read in
/proc, and not in a file, which somebody could exchange. The path would only puzzle people, so output shows the
script's title in its place: `sh: 3: apt-gett: not found`, as the shell itself says it.
"""

from __future__ import annotations

import fcntl
import os

from freshtrack_deploy.host import files
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Far above what scripts open by number themselves; bash keeps 255 and what lies below 64 for its own use.
FIRST_FD = 97

# MFD_NOEXEC_SEAL (Linux 6.3): with vm.memfd_noexec=2 nothing else is allowed. Older kernels answer EINVAL.
MFD_NOEXEC_SEAL = 0x8

STOPS_AT_FAILURE = ("sh", "bash", "dash", "ash", "ksh")
SHELLS = (*STOPS_AT_FAILURE, "zsh", "mksh")

# What a shell exits with when it is the shell itself that complains: syntax and redirections, 126, 127.
SHELL_CODES = (2, 126, 127)

# With these bash ends itself, with 1 and without its trap: nothing else prints them last and fails so.
ENDS_BASH = "(?:unbound variable|readonly variable|bad substitution|parameter null or not set)$"

# Runs when a command fails. -E carries it into functions and subshells; the braces keep a closed descriptor silent.
# It reports: the shell's options, status, depth of the subshell, line, the lines of all callers, and x with the file
# if that is not ours.
BASH_TRAP = (
    "set -E; trap '{{ "
    'echo "$- $? $BASH_SUBSHELL $LINENO ${{BASH_LINENO[*]}} x${{BASH_SOURCE[0]#"$0"}}" >&{fd}; '
    "}} 2>/dev/null' ERR; "
)

# dash knows descriptors of one digit only, so the file is opened by its name in /proc.
MARKS = "echo begun >/proc/self/fd/{fd}; "


@record
class Script:
    """Text for an interpreter. For sh, bash and dash `set -e` is on: a failing command fails the script."""

    content: str
    interpreter: str = "sh"  # may have arguments: "python3 -u"
    title: str = ""  # what messages call it; empty: the shell's name, or "script" for other interpreters
    mark: str = ""  # for shells: a file that is not empty once the first line has been read, whatever happens to us

    @property
    def program(self) -> str:
        """The interpreter's base name."""
        return self.interpreter.split()[0].rpartition("/")[2] if self.interpreter.strip() else "sh"

    @property
    def shown_as(self) -> str:
        """What messages call it."""
        return self.title or (self.program if self.program in SHELLS else "script")


class Prepared:
    """A script in its memfd, ready for one start. Holds descriptors: use `with`."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self._report = _memory("line") if script.program == "bash" else -1
        self._mark = _marking(script.mark) if script.mark else -1
        self._prefix = MARKS.format(fd=self._mark) if self._mark >= 0 else ""
        self._prefix += BASH_TRAP.format(fd=self._report) if self._report >= 0 else ""
        self._text = _sealed("script", (self._prefix + script.content).encode("utf-8", "surrogateescape"))

    def __enter__(self) -> Prepared:
        return self

    def __exit__(self, *_: object) -> None:
        for fd in self.descriptors:
            os.close(fd)

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What the interpreter must inherit, under the same numbers."""
        return tuple(fd for fd in (self._text, self._report, self._mark) if fd >= 0)

    @property
    def path(self) -> str:
        """Its name in /proc, for the interpreter."""
        return f"/proc/self/fd/{self._text}"

    @property
    def argv(self) -> tuple[str, ...]:
        """The command that runs it."""
        words = self.script.interpreter.split() or ["sh"]
        stop = ("-e",) if self.script.program in STOPS_AT_FAILURE else ()
        return (*words, *stop, self.path)

    @property
    def rewrites(self) -> tuple[tuple[bytes, bytes], ...]:
        """What output must show differently: our path, and our prefix where bash quotes the first line."""
        shown = ((self.path.encode(), self.script.shown_as.encode("utf-8", "replace")),)
        return (*shown, (self._prefix.encode(), b"")) if self._prefix else shown

    def failing_line(self, exit_code: int | None, stderr: str) -> int:
        """The number of the line that failed, from 1; 0: nobody said.

        `stderr` is the end of what was shown, with the rewrites applied.
        """
        reported = _reported(self._report) if self._report >= 0 else 0
        is_shell = self.script.program in SHELLS
        if reported or (is_shell and exit_code not in SHELL_CODES and not _ended_bash(stderr)):
            return reported
        return _claimed(self.script.shown_as, is_shell, stderr)


def _marking(path: str) -> int:
    """An open file that a script of any user may write to; its folder keeps others out."""
    fd = files.open_log(path)
    os.fchmod(fd, 0o622)
    return _far_up(fd)


def _memory(name: str) -> int:
    try:
        return _far_up(os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL))
    except OSError:
        return _far_up(os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING))


def _far_up(fd: int) -> int:
    try:
        return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, min(FIRST_FD, os.sysconf("SC_OPEN_MAX") - 8))
    finally:
        os.close(fd)


def _sealed(name: str, content: bytes) -> int:
    """A memfd that nobody can change any more: the step's user could open it for writing, its mode is 0666 or 0777."""
    fd = _memory(name)
    files.write_all(fd, content)
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL)
    return fd


@record
class _Report:
    """What the ERR trap wrote about one failed command."""

    status: int
    depth: int
    line: int


def _reported(fd: int) -> int:
    """The line of the last report. A subshell reports a failure before its parent does, and knows the exact line."""
    size = os.fstat(fd).st_size
    reports = [_report(line) for line in os.pread(fd, 4096, max(0, size - 4096)).splitlines()]
    best = _Report(0, 0, 0)
    for report in reversed([report for report in reports if report]):
        if best.line and (report.status != best.status or report.depth <= best.depth):
            break
        best = report
    return best.line


def _report(text: bytes) -> _Report | None:
    """In a file that the script sourced, the line of ours that led there counts: the outermost caller's.

    A subshell without -e, as in $(...), went on: that is no report of what ended the script.
    """
    head, mark, other_file = text.partition(b" x")
    options, *words = head.split() or [b""]
    numbers = [int(word) for word in words if word.isdigit()]
    if not mark or len(numbers) < 4:
        return None
    status, depth, line, *callers = numbers
    if depth and b"e" not in options:
        return None
    return _Report(status, depth, callers[-2] if other_file and len(callers) > 1 else line)


def _ended_bash(stderr: str) -> bool:
    import re

    return bool(re.search(ENDS_BASH, stderr.rstrip()))


def _claimed(title: str, is_shell: bool, stderr: str) -> int:
    """The line that the interpreter's own last words name.

    A shell's claim counts only at the very end: an earlier one was about a command whose failure the script allowed.
    """
    import re

    name = re.escape(title)
    if is_shell:
        last = "\n".join(stderr.rstrip().splitlines()[-2:])
        found: Sequence[str] = re.findall(rf"^{name}: (?:line )?(\d+): ", last, re.MULTILINE)
    else:
        found = re.findall(rf'(?:File "{name}", line |\b(?:at|in) {name} (?:on )?line |\b{name}:)(\d+)', stderr)
    return int(found[-1]) if found else 0
