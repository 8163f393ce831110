"""`plan`: is the plan valid, and in which order would its steps run; `--graph`; `--init DIR`."""

from __future__ import annotations

import os
import sys

from freshtrack_deploy.cli import deployment, sources
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.host.terminal import columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from freshtrack_deploy.cli.parser import Invocation
    from freshtrack_deploy.model import Plan


def carry_out(invocation: Invocation) -> int:
    """Check and show a plan, draw it, or write one to begin with. Raises PlanInvalid with every problem."""
    if invocation.text("init"):
        return _init(invocation)
    from freshtrack_deploy.plan import graph
    from freshtrack_deploy.report import summary

    plan = deployment.source(invocation).plan
    if invocation.text("graph"):
        sys.stdout.write({"mermaid": graph.mermaid, "dot": graph.dot}[invocation.text("graph")](plan))
        return 0
    described = document(plan)
    answer(invocation, {"plan": described}, summary.plan_lines(described, columns()))
    return 0


def document(plan: Plan) -> dict[str, Any]:
    """A plan as `plan --json` shows it, with what the review warns of."""
    from freshtrack_deploy.plan import graph, review

    return {
        "name": plan.name,
        "version": plan.version,
        "description": plan.description,
        "source": plan.source,
        "steps": [
            {
                "id": step.id,
                "name": step.name,
                "action": step.action,
                "group": step.group,
                "depends_on": list(step.depends_on),
                "after": list(step.after),
            }
            for step in graph.order(plan)
        ],
        "warnings": list(review.warnings(plan)),
    }


def _init(invocation: Invocation) -> int:
    from freshtrack_deploy.host import files
    from freshtrack_deploy.plan import scaffold
    from freshtrack_deploy.state import views

    path = os.path.abspath(os.path.join(invocation.text("init"), scaffold.FILE_NAME))
    if os.path.lexists(path):
        raise UsageError(text=f"{path} is already there")
    try:
        if not os.path.isdir(os.path.dirname(path)):  # the mode of one that is there is not ours to change
            files.make_directory(os.path.dirname(path), 0o755)
        files.replace(path, scaffold.text(_id(os.path.basename(os.path.dirname(path)))).encode(), mode=0o644)
    except OSError as error:
        raise UsageError(text=f"{path} cannot be written: {error.strerror}") from error
    command = f"{sources.program()} run --plan {views.quote(path)} --dry-run"
    answer(
        invocation, {"wrote": path, "next": command}, [f"wrote {path}", f"try it: {command}", *_unreadable_here(path)]
    )
    return 0


def _unreadable_here(path: str) -> list[str]:
    """An older Python could not run what it has just written."""
    from freshtrack_deploy.plan import documents

    unreadable = documents.unreadable_toml(path)
    return [f"but not with this Python: {unreadable}; {unreadable.remedy}"] if unreadable else []


def _id(name: str) -> str:
    """A plan name from a folder's: what is not allowed becomes a dash."""
    allowed = "".join(char if char.isascii() and (char.isalnum() or char in "._-") else "-" for char in name.lower())
    return allowed.lstrip("._-")[:64] or "my-app"
