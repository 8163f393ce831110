"""What the demonstration says is true, each with the look that finds out.

A look returns what is the matter instead, empty when the claim holds; it may add to what the stage knows.
"""

from __future__ import annotations

import re

from freshtrack_deploy.host import ports
from freshtrack_deploy.record import record
from freshtrack_deploy.state import snapshots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.cli.demo.stage import Stage

    Look = Callable[[Stage], str]

BEFORE = ("folder", "settings", "program")  # the steps that are done when the program is killed
PATIENCE_S = 5.0
LOOK_S = 0.05


@record
class Claim:
    """What the demonstration says of a scene, and a look at it: empty, or what is the case instead."""

    sentence: str
    look: Look


def ran(*steps: str) -> Look:
    """These steps began, in this order, and no others."""
    return lambda stage: _other("began", _marked("RUN", stage.heard), steps)


def skipped(*steps: str) -> Look:
    """These steps were skipped, and no others."""
    return lambda stage: _other("skipped", _marked("SKIP", stage.heard), steps)


def _marked(mark: str, heard: str) -> tuple[str, ...]:
    """The steps that lines like `[RUN] orders` name, each once, in order."""
    return tuple(dict.fromkeys(re.findall(rf"^\[{mark}\] (\S+)", heard, re.MULTILINE)))


def _other(verb: str, found: tuple[str, ...], wanted: tuple[str, ...]) -> str:
    return "" if found == wanted else f"it {verb} {', '.join(found) or 'nothing'}"


def says(text: str) -> Look:
    """The program said this in the scene."""
    return lambda stage: "" if text in stage.heard else f'it never said "{text}"'


def orders(count: int) -> Look:
    """The shop's orders are these, each once."""

    def look(stage: Stage) -> str:
        found = stage.content("orders").splitlines()
        wanted = [f"order {number}, format 1" for number in range(1, count + 1)]
        return "" if found == wanted else f"the file holds: {'; '.join(found) or 'nothing'}"

    return look


def holder_named(stage: Stage) -> str:
    """The process that the guidance names is the one that the stage started."""
    named = re.search(r"held by (\S+ \(pid (\d+)\))", stage.heard)
    stage.known["holder"] = named.group(1) if named else ""
    if named is None:
        return "it named nobody"
    return "" if int(named.group(2)) == stage.old_server else f"it was process {stage.old_server}"


def page(text: str) -> Look:
    """The shop's page contains this."""

    def look(stage: Stage) -> str:
        status, stage.known["page"] = stage.get("/")
        return "" if (status, text in stage.known["page"]) == (200, True) else _answered(status, stage.known["page"])

    return look


def health(state: str, version: str) -> Look:
    """The shop's version is in this state."""

    def look(stage: Stage) -> str:
        status, stage.known["health"] = stage.get("/health")
        wanted = f'{{"status": "{state}", "version": "{version}"}}'
        return "" if (status, stage.known["health"]) == (200, wanted) else _answered(status, stage.known["health"])

    return look


def _answered(status: int, body: str) -> str:
    return f"it answered {status}: {body}" if status else f"no answer: {body}"


def changed(stage: Stage) -> str:
    """The control: the comparison sees a deployment."""
    return "" if _differences(stage) else "a comparison that sees no deployment shows nothing"


def unchanged(stage: Stage) -> str:
    """The shop's folder is as it was before the first scene."""
    return "; ".join(_differences(stage))


def _differences(stage: Stage) -> list[str]:
    """Paths whose kind, content, mode, owner, target or extended attributes are others than before the first scene."""
    drift = snapshots.compare(stage.before)
    found = [f"{kind} {one.path}" for kind, ones in vars(drift).items() for one in ones]
    stage.known["differences"] = f"{len(found)} differences"
    return found


def port_free(stage: Stage) -> str:
    """A server that was told to end may take a moment."""
    deadline = stage.clock.monotonic() + PATIENCE_S
    while ports.on_port(stage.port, ports.listeners()):
        if stage.clock.monotonic() >= deadline:
            return f"{ports.on_port(stage.port, ports.listeners())[0]} does"
        stage.clock.sleep(LOOK_S)
    return ""
