"""The answer where this plan has no state; another plan's may be there, which was deployed with --plan."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.report.summary import NOTHING_YET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation


def said(invocation: Invocation, document: dict[str, Any], message: str = NOTHING_YET) -> int:
    """Say so, name the plans that have state here, and be content."""
    answer(invocation, document, [message, *deployment.elsewhere(invocation)])
    return 0
