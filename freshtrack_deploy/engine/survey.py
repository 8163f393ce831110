"""One look at the machine and at the network, for the checks of preflight. Reads and asks; changes nothing.

Everything that takes time or can fail is done here, so that the checks themselves are pure.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host import addresses, facts, net, ports, sockets
from freshtrack_deploy.host.sockets import Limits, Unreachable
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.host.facts import Disk, Memory
    from freshtrack_deploy.host.net import Reply
    from freshtrack_deploy.host.ports import Listener
    from freshtrack_deploy.host.sockets import Line
    from freshtrack_deploy.model import Requirements

PROBE_LIMITS = Limits(connect=10, stall=15, total=30)
MEASURED_S = 5.0
MEASURED_BYTES = 8 << 20


@record
class Probe:
    """What asking a URL gave: a status, or the sentence that says why none came."""

    url: str  # as it may be shown
    status: int = 0
    problem: str = ""
    proxy: str = ""
    date: float | None = None  # the server's clock, seconds since the epoch
    received: int = 0  # bytes of the body
    seconds: float = 0.0  # that they took


@record
class Name:
    """What a name resolves to here, or why it does not."""

    name: str
    addresses: tuple[str, ...] = ()
    problem: str = ""


@record
class Survey:
    """The facts that the checks judge."""

    release: facts.Release
    memory: Memory | None = None
    disks: tuple[Disk, ...] = ()
    cpus: int = 1
    load: float | None = None
    arch: str = ""
    kernel: str = ""
    container: str = ""
    virtual_machine: str = ""
    uid: int = 0
    by_sudo: bool = False
    probes: tuple[Probe, ...] = ()
    speed: Probe | None = None
    name: Name | None = None
    addresses: tuple[str, ...] = ()
    listeners: tuple[Listener, ...] = ()
    ours: Mapping[Listener, str] = {}  # what of this deployment a listener is
    untraced: bool = False  # a script ran, and what it started may be any other
    missing_commands: tuple[str, ...] = ()
    now: float = 0.0


def survey(requirements: Requirements, directory: str, search_path: str, line: Line) -> Survey:
    """Gather what the requirements ask about. `directory` is where the state lies, `search_path` the steps' PATH.

    Raises sockets.Interrupted when the run has to end.
    """
    line = replace(line, limits=PROBE_LIMITS)
    return Survey(
        release=facts.release(),
        memory=facts.memory(),
        disks=facts.disks((directory, "/")),
        cpus=facts.cpus(),
        load=facts.load(),
        arch=facts.arch(),
        kernel=facts.kernel(),
        container=facts.container(),
        virtual_machine=facts.virtual_machine(),
        uid=os.geteuid(),
        by_sudo="SUDO_USER" in os.environ,
        probes=tuple(probe(url, line) for url in requirements.network),
        speed=measure(requirements.bandwidth_url, line) if requirements.bandwidth_url else None,
        name=look_up(requirements.dns, line) if requirements.dns else None,
        addresses=addresses.own(),
        listeners=ports.listeners() if requirements.ports_free else (),
        missing_commands=facts.missing_commands(requirements.commands, search_path),
        now=line.clock.now(),
    )


def probe(url: str, line: Line) -> Probe:
    """Ask a URL once; any answer counts, also a redirect."""
    try:
        answer = net.fetch(url, line, most=0, follow=False)
    except Unreachable as error:
        return Probe(net.shown(url), problem=str(error))
    return Probe(net.shown(url), answer.status, proxy=answer.proxy, date=_date(answer.headers.get("date", "")))


def measure(url: str, line: Line) -> Probe:
    """Download for at most MEASURED_S seconds and throw it away."""
    try:
        with net.get(url, line) as reply:
            received, seconds = _discard(reply, line)
            return Probe(net.shown(url), reply.status, proxy=reply.proxy, received=received, seconds=seconds)
    except Unreachable as error:
        return Probe(net.shown(url), problem=str(error))


def _discard(reply: Reply, line: Line) -> tuple[int, float]:
    """Bytes of the body and the seconds they took."""
    begun = line.clock.monotonic()
    received, seconds, piece = 0, 0.0, b"begin"
    while piece and received < MEASURED_BYTES and seconds < MEASURED_S:
        piece = reply.read()
        received, seconds = received + len(piece), line.clock.monotonic() - begun
    return received, seconds


def look_up(name: str, line: Line) -> Name:
    """The addresses of a name, each once."""
    try:
        found = sockets.resolve(name, 0, line)
    except Unreachable as error:
        return Name(name, problem=str(error))
    return Name(name, tuple(dict.fromkeys(info[4][0] for info in found)))


def _date(text: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError):  # TypeError: Python 3.9 for text that is no date at all
        return None
