"""The entry point: words become a call, and whatever comes of it an exit code. Nothing else in the program exits."""

from __future__ import annotations

import sys

from freshtrack_deploy import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.errors import DeployError

INTERNAL_ERROR = 70
EXHAUSTED = 73, "error: the machine cannot go on: Cannot allocate memory\n"
GARBAGE = 50_000  # objects until cycles are looked for: reading a long journal makes many objects and hardly a cycle


def main(argv: list[str]) -> int:
    """Carry out what was typed and return the exit code; a run that a signal ended dies by that signal."""
    try:
        return _carried_out(argv)
    except MemoryError:  # while it was told what went wrong, which takes memory, too
        sys.stderr.write(EXHAUSTED[1])
        return EXHAUSTED[0]


def _carried_out(argv: list[str]) -> int:
    if argv == ["--version"]:
        return _say(f"deploy.pyz {__version__}")
    from freshtrack_deploy.errors import BrokenOff, DeployError

    try:
        return _command(argv)
    except BrokenOff as signal:
        return _ended(_refused(signal, argv))
    except DeployError as error:
        return _refused(error, argv)
    except BrokenPipeError:
        return 0
    except Exception as error:
        from freshtrack_deploy.cli import bug

        refusal = bug.refusal(error, argv)
        if refusal:
            return _refused(refusal, argv)
        bug.report(error)
        return INTERNAL_ERROR


def _command(argv: list[str]) -> int:
    from freshtrack_deploy.cli import parser

    invocation = parser.parse(argv)
    if invocation.on("version"):
        return _say(f"deploy.pyz {__version__}")
    if invocation.on("help"):
        return _help(invocation)
    return _carry_out(invocation)


def _carry_out(invocation: Invocation) -> int:
    import gc

    gc.set_threshold(GARBAGE)
    name = f"freshtrack_deploy.cli.commands.{invocation.command.module}"
    return _ended(__import__(name, fromlist=["carry_out"]).carry_out(invocation))


def _ended(code: int) -> int:
    """Who was ended by a signal dies by it."""
    from freshtrack_deploy.host import signals

    if code in (128 + signals.SIGINT, 128 + signals.SIGTERM):
        _flush()
        signals.die_by(code - 128)
    return code


def _help(invocation: Invocation) -> int:
    from freshtrack_deploy.cli import help as texts

    return _say(texts.overview() if invocation.bare else texts.of(invocation.command), end="")


def _say(text: str, end: str = "\n") -> int:
    try:
        sys.stdout.write(text + end)
    finally:
        _flush()
    return 0


def _flush() -> None:
    """A stdout that is closed or full by now has been told about already."""
    try:
        sys.stdout.flush()
    except OSError:
        sys.stdout = None  # else the interpreter flushes again at exit, and complains


def _refused(error: DeployError, argv: list[str]) -> int:
    from freshtrack_deploy.host.terminal import printable
    from freshtrack_deploy.redaction import KNOWN

    lines = [*error.problems, f"error: {error}"]
    if error.hint:
        lines.append(f"hint: {error.remedy_with(_called(argv))}")
    try:
        sys.stderr.write(printable(KNOWN.text("\n".join(lines))) + "\n")
    except OSError:
        return error.exit_code
    return error.exit_code


def _called(argv: list[str]) -> str:
    """How to call us about the same deployment, for hints; what was not understood is not repeated."""
    from freshtrack_deploy.cli import deployment, parser
    from freshtrack_deploy.errors import UsageError

    try:
        return deployment.command(parser.parse(argv))
    except UsageError:
        return "deploy.pyz"
