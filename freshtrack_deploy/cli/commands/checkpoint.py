"""`checkpoint list`, `clear STEP` and `restore journal`, and `--reset-checkpoints`; the packages are in `packages`."""

from __future__ import annotations

from freshtrack_deploy.cli import deployment
from freshtrack_deploy.cli.commands import nothing, status
from freshtrack_deploy.cli.screen import answer
from freshtrack_deploy.engine import showing, upkeep
from freshtrack_deploy.errors import UnknownStep
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.terminal import columns
from freshtrack_deploy.state.records import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.parser import Invocation

ALL_CLEARED = "All checkpoints cleared"


def carry_out(invocation: Invocation) -> int:
    """The verbs about steps and the journal; the others go to `packages`."""
    own = {"list": listing, "clear": clear}.get(invocation.verb)
    if own:
        return own(invocation)
    if invocation.verb == "restore" and invocation.argument("ID") == "journal":
        return restore_journal(invocation)
    from freshtrack_deploy.cli.commands import packages

    return packages.carry_out(invocation)


def listing(invocation: Invocation) -> int:
    """Every step with its state and time, as `status` shows them, and the packages."""
    from freshtrack_deploy.cli.commands import packages
    from freshtrack_deploy.report import summary

    past = deployment.past(invocation)
    if past is None:
        return nothing.said(invocation, {"steps": [], "checkpoints": []})
    steps = status.document(past)["steps"]
    stored = packages.documents(past.directory)
    lines = [*summary.status_lines({"steps": steps}, columns()), *packages.lines(stored)]
    answer(invocation, {"steps": steps, "checkpoints": stored}, lines)
    return 0


def clear(invocation: Invocation) -> int:
    """Make a step pending; its undo stays. Raises UnknownStep, and what opening the state raises."""
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    step = invocation.argument("STEP")
    with upkeep.maintenance(asked, Clock()) as memory:
        if step not in memory.records.steps:
            raise UnknownStep(step=step, known=", ".join(memory.records.steps) or "none")
        memory.append(Kind.CLEARED, step=step)
        showing.everything(memory.journal.directory, memory.records)
    answer(
        invocation,
        {"cleared": [step]},
        [f"{step} is pending again; {deployment.command(invocation)} run carries it out"],
    )
    return 0


def reset(invocation: Invocation) -> int:
    """Mark every step pending. Undo records, inputs, secrets and history stay."""
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    cleared = upkeep.reset(asked, Clock())
    lines = [ALL_CLEARED, f"start over with: {deployment.command(invocation)}"]
    answer(invocation, {"cleared": cleared, "message": ALL_CLEARED}, lines)
    return 0


def restore_journal(invocation: Invocation) -> int:
    """`checkpoint restore journal`: take the copy that was kept after the last run."""
    asked = deployment.asked(invocation, deployment.named_plan(invocation))
    entries = upkeep.restore_journal(asked, Clock())
    lines = [
        f"the journal is the copy kept after the last run ({entries} entries)",
        f"next: {deployment.command(invocation)} status",
    ]
    answer(invocation, {"restored": "journal", "entries": entries}, lines)
    return 0
