"""`help`, `help all`, `help COMMAND`."""

from __future__ import annotations

import sys

from freshtrack_deploy.cli import help as texts
from freshtrack_deploy.cli.parser import no_command
from freshtrack_deploy.cli.words import command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation


def carry_out(invocation: Invocation) -> int:
    """Write the help to stdout. Raises UsageError for a command that there is not."""
    sys.stdout.write(_text(invocation.argument("COMMAND")))
    return 0


def _text(name: str) -> str:
    if name in ("", "all"):
        return texts.overview(everything=bool(name))
    found = command(name)
    if found is None:
        raise no_command(name)
    return texts.of(found)
