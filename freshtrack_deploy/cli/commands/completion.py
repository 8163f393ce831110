"""`completion bash|zsh|fish`: the script that completes our words in that shell, on stdout."""

from __future__ import annotations

import sys

from freshtrack_deploy.cli.completion import SHELLS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation


def carry_out(invocation: Invocation) -> int:
    sys.stdout.write(SHELLS[invocation.verb]())
    return 0
