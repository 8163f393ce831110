"""Does a service answer? One question, one sentence when it does not."""

from __future__ import annotations

from freshtrack_deploy.actions.waiting import Ended

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.sockets import Line

LOOPBACK = "127.0.0.1"
PATIENCE = 5.0  # seconds for one answer


def complaint(target: str, host: Host) -> str:
    """Why `target` (a URL, "HOST:PORT" or "PORT" of this machine) does not answer; empty when it does.

    A URL answers with any status below 400. Raises waiting.Ended when the run has to end.
    """
    from freshtrack_deploy.host.sockets import Interrupted, Unreachable

    ask = _http if "://" in target else _tcp
    try:
        return ask(target, _line(host))
    except Unreachable as error:
        return str(error)
    except Interrupted:
        raise Ended(interrupted=True) from None


def _http(url: str, line: Line) -> str:
    from freshtrack_deploy.host import net

    status = net.fetch(url, line).status
    return "" if status < 400 else f"{net.shown(url)} answers with status {status}"


def _tcp(target: str, line: Line) -> str:
    from freshtrack_deploy.host import sockets

    name, _, port = target.rpartition(":")
    with sockets.Watch(line) as watch:
        watch.guard(sockets.connect(name.strip("[]") or LOOPBACK, int(port), line, watch))
    return ""


def _line(host: Host) -> Line:
    from freshtrack_deploy.host.sockets import Limits, Line

    return Line(host.clock, host.env, host.signals, Limits(PATIENCE, PATIENCE, PATIENCE))
