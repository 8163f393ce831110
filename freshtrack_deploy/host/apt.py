"""apt and dpkg: their command lines as data, their answers as values, and who holds their locks.

Nothing here starts a program or changes a file. Lock files are only looked at: a lock file without a kernel lock on it
is not a lock, and one with a kernel lock belongs to a living process; so neither is ever deleted.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    Argv = tuple[str, ...]

INSTALLED = frozenset({"installed", "triggers-awaited", "triggers-pending"})
STATUS_FORMAT = "${Package}\\t${Architecture}\\t${Version}\\t${db:Status-Status}\\n"


def query(names: Iterable[str]) -> Argv:
    """Ask dpkg about packages by name; it exits 1 and goes on when it does not know one."""
    return ("dpkg-query", "--show", f"--showformat={STATUS_FORMAT}", *names)


def installed(text: str) -> dict[str, str]:
    """Name (and name:architecture) to version, for what is installed according to the output of `query`."""
    found = {}
    for line in text.splitlines():
        name, architecture, version, status = line.split("\t")
        if status in INSTALLED:
            found[name] = found[f"{name}:{architecture}"] = version
    return found
