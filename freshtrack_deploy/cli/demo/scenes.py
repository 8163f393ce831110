"""The demonstration as a table: what is said, what is typed, how that must end, what must be true afterwards.

`{name}` stands for what the stage knows: folder, port, ...; the words that are typed follow the program's name.
"""

from __future__ import annotations

from signal import SIGKILL

from freshtrack_deploy.cli.demo import claims
from freshtrack_deploy.cli.demo.claims import Claim
from freshtrack_deploy.failures.guidance import FIX
from freshtrack_deploy.record import record

RUN = ("run", "--plan", "demo", "--state-dir", "{state}", "--config", "{answers}")
ROLLBACK = ("rollback", "--full", "--yes", "--state-dir", "{state}")


@record
class Scene:
    """`ends`: the exit code, a signal as a negative number.

    `prompt`: a question that the command asks on its way; the old server is ended before it is answered.
    """

    title: str
    says: tuple[str, ...]
    claims: tuple[Claim, ...]
    types: tuple[str, ...] = ()
    ends: int = 0
    prompt: str = ""


OPENING = (
    "A small shop is deployed, broken and repaired. Every command is really typed, at a terminal of its own,",
    "and what stands below it is what it printed. All of it happens in {folder}",
    "and on port {port} of the loopback address, and is removed at the end.",
)

SCENES = (
    Scene(
        "The program is killed in the middle of a step",
        ("The step `orders` writes three orders; after the second one it kills the program with SIGKILL.",),
        (
            Claim("the step is half done: 2 of 3 orders are written", claims.orders(2)),
            Claim("exactly these were begun: folder, settings, program, orders", claims.ran(*claims.BEFORE, "orders")),
        ),
        RUN,
        -SIGKILL,
    ),
    Scene(
        "The same command again, and a port that is taken",
        ("What is done is skipped. Later a step finds that an old server still holds port {port}.",),
        (
            Claim("three steps were skipped: folder, settings, program", claims.skipped(*claims.BEFORE)),
            Claim("`orders` was undone and done again: 3 orders, each once", claims.orders(3)),
            Claim("it named the process that holds the port: {holder}", claims.holder_named),
            Claim("after Enter the run went on to its end: `service` in its 2nd attempt", claims.says("attempt 2")),
        ),
        RUN,
        prompt=FIX,
    ),
    Scene(
        "The shop answers",
        ("Asked over HTTP by this demonstration itself:",),
        (
            Claim("GET / says: {page}", claims.page("version 1.0.0: 3 orders")),
            Claim("GET /health says: {health}", claims.health("healthy", "1.0.0")),
            Claim("the shop's folder, compared with what it was at the start: {differences}", claims.changed),
        ),
    ),
    Scene(
        "Version 2 is never healthy",
        ("Only what uses the version runs again. Version 2 can't read the orders of version 1: /health answers 500.",),
        (
            Claim("exactly these ran: release, switch, health", claims.ran("release", "switch", "health")),
            Claim("it heard status 500 and took back what this run had changed", claims.says("status 500, not 200")),
            Claim("version 1 answers again: {page}", claims.page("version 1.0.0: 3 orders")),
            Claim("GET /health says: {health}", claims.health("healthy", "1.0.0")),
        ),
        (*RUN, "--set", "release=2.0.0"),
        5,
    ),
    Scene(
        "Everything is taken back",
        ("Newest first: the service stopped, written files removed, the settings that were there before restored.",),
        (
            Claim("the shop's folder, compared with what it was at the start: {differences}", claims.unchanged),
            Claim("nobody listens on port {port} any more", claims.port_free),
        ),
        ROLLBACK,
    ),
)
