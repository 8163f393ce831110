"""systemd: its command lines as data, and its answers as values. Nothing here starts a program.

Properties are those of org.freedesktop.systemd1(5).
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    Argv = tuple[str, ...]

SUFFIXES = (".service", ".socket", ".timer", ".path", ".target", ".mount", ".slice", ".scope")
PROPERTIES = (
    "ActiveState",
    "SubState",
    "LoadState",
    "Type",
    "Result",
    "InvocationID",
    "NRestarts",
    "UnitFileState",
    "NeedDaemonReload",
)
RUNNING = frozenset({"active", "reloading", "activating", "refreshing"})
UP, DOWN, STARTING, STOPPING = "up", "down", "starting", "stopping"
PHASES = {"activating": STARTING, "deactivating": STOPPING}

# For an undo: what it names may be gone by then, with the package that brought it; but a unit whose file is gone may
# still run, and a link may still enable it. Names are arguments, never text.
IF_THERE = """\
if systemctl cat -- "$1" >/dev/null 2>&1; then systemctl "$2" -- "$1"; exit; fi
case $2 in
disable) systemctl disable -- "$1" 2>/dev/null || : ;;
stop) case $(systemctl is-active -- "$1" || :) in inactive|failed|unknown) ;; *) systemctl stop -- "$1";; esac ;;
esac
"""
UP_AGAIN = """\
systemctl daemon-reload
if systemctl cat -- "$1" >/dev/null 2>&1; then
  systemctl "$2" -- "$1"
  sleep "$3"
  systemctl is-active -- "$1"
fi
"""


@record
class Unit:
    """A unit as systemd sees it at one moment. Texts are systemd's own words, empty where it said nothing."""

    active: str = ""  # active reloading inactive failed activating deactivating
    sub: str = ""  # running exited dead auto-restart ...
    load: str = ""  # loaded not-found masked bad-setting error
    kind: str = ""  # Type= of a service: simple notify forking oneshot ...
    result: str = ""  # success exit-code signal timeout start-limit-hit ...
    invocation: str = ""  # changes with every start
    restarts: int = 0  # by systemd itself, since the last start by hand
    file_state: str = ""  # enabled disabled static masked generated ...
    needs_reload: bool = False  # its file on disk is newer than what systemd loaded

    @property
    def runs(self) -> bool:
        """Active, or on its way there."""
        return self.active in RUNNING

    @property
    def phase(self) -> str:
        """UP, DOWN, STARTING or STOPPING."""
        return PHASES.get(self.active, UP if self.runs else DOWN)

    @property
    def restarting(self) -> bool:
        """It died, and systemd waits (RestartSec=) before it starts it again."""
        return self.sub.startswith("auto-restart")

    @property
    def known(self) -> bool:
        """Whether systemd has such a unit."""
        return self.load not in ("", "not-found")

    @property
    def finished(self) -> bool:
        """A oneshot that did its work and left."""
        return self.kind == "oneshot" and self.active == "inactive" and self.result == "success"


def show(name: str) -> Argv:
    """Ask for what `parse_unit` reads. Exits 0 for unknown units too (LoadState=not-found)."""
    return ("systemctl", "show", "--property=" + ",".join(PROPERTIES), "--", name)


def act(verb: str, name: str) -> Argv:
    """start, stop, restart, reload-or-restart, enable, disable or reset-failed a unit."""
    return ("systemctl", verb, "--", name)


def undo_act(verb: str, name: str) -> Argv:
    """The same for an undo: nothing where the unit is gone."""
    return ("sh", "-ec", IF_THERE, "sh", name, verb)


def up_again(verb: str, name: str, settle: float) -> Argv:
    """Restart with the former files, and fail when it does not stay up: an undo that ends in a dead service is none."""
    return ("sh", "-ec", UP_AGAIN, "sh", name, verb, f"{settle:g}")


def daemon_reload() -> Argv:
    """Make systemd read changed unit files."""
    return ("systemctl", "daemon-reload")


def journal(name: str, lines: int = 20) -> Argv:
    """The last lines that a unit wrote."""
    return ("journalctl", "--no-pager", "--quiet", "--output=short-iso", f"--lines={lines}", f"--unit={name}")


def names(units: Iterable[str]) -> Argv:
    """Ask for all names of units, of aliases too."""
    return ("systemctl", "show", "--property=Names", "--", *units)


def parse_names(text: str) -> frozenset[str]:
    """The names in the output of `names`."""
    return frozenset(name for line in text.splitlines() for name in line.partition("=")[2].split())


def sockets() -> Argv:
    """Ask on what systemd listens for others (systemd.socket(5))."""
    return ("systemctl", "show", "--property=Id,Listen", "--", "*.socket")


def parse_sockets(text: str) -> tuple[tuple[str, int], ...]:
    """(unit, TCP port) of the output of `sockets`: blocks of `Listen=[::]:80 (Stream)` and `Id=NAME`."""
    found = []
    for block in text.split("\n\n"):
        said = [line.partition("=")[::2] for line in block.splitlines()]
        unit = next((value for key, value in said if key == "Id"), "")
        places = (value.partition(" (Stream)") for key, value in said if key == "Listen")
        ports = (place.rpartition(":")[2] for place, stream, _ in places if stream)
        found += [(unit, int(port)) for port in ports if port.isdigit()]
    return tuple(found)


def unit_name(name: str) -> str:
    """A unit's name as systemd completes it: a name without a known suffix is a service's."""
    return name if name.endswith(SUFFIXES) else f"{name}.service"


def parse_unit(text: str) -> Unit:
    """The Unit in the output of `show`; all empty when systemd did not answer."""
    said = dict(line.partition("=")[::2] for line in text.splitlines())
    restarts = said.get("NRestarts", "")
    return Unit(
        active=said.get("ActiveState", ""),
        sub=said.get("SubState", ""),
        load=said.get("LoadState", ""),
        kind=said.get("Type", ""),
        result=said.get("Result", ""),
        invocation=said.get("InvocationID", ""),
        restarts=int(restarts) if restarts.isdigit() else 0,
        file_state=said.get("UnitFileState", ""),
        needs_reload=said.get("NeedDaemonReload") == "yes",
    )
