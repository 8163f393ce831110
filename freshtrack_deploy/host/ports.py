"""Which process listens on which TCP port: /proc/net/tcp and tcp6, joined with /proc/PID/fd. Read only.

As an ordinary user the kernel shows the ports of all, but the processes of that user alone: `pid` 0 means "not ours to
see". Source: proc(5), include/net/tcp_states.h.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host import cgroups
from freshtrack_deploy.host.pseudo import read
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LISTEN = "0A"


@record
class Listener:
    """A process that listens. `address` is empty for all addresses; `pid` 0 and `name` empty: unknown."""

    port: int
    address: str = ""
    pid: int = 0
    name: str = ""

    def __str__(self) -> str:
        return f"{self.name} (pid {self.pid})" if self.pid else "a process that we may not see"


@record
class Socket:
    """A listening socket, as /proc/net tells it; `inode` leads to its process."""

    port: int
    address: str
    inode: str


def listeners(root: str = "/") -> tuple[Listener, ...]:
    """Every listening TCP port of our network namespace, with its process as far as we may see it."""
    sockets = [
        socket for name in ("tcp", "tcp6") for socket in parse_sockets(read(f"/proc/net/{name}", root)) if socket.port
    ]
    owners = _owners({socket.inode for socket in sockets}, root) if sockets else {}
    return tuple(
        Listener(socket.port, socket.address, *owners.get(socket.inode, (0, "")))
        for socket in sorted(sockets, key=lambda socket: socket.port)
    )


def on_port(port: int, found: Iterable[Listener]) -> tuple[Listener, ...]:
    """Who listens on a port, each process once."""
    return tuple({listener.pid: listener for listener in found if listener.port == port}.values())


def of_unit(unit: str, found: Iterable[Listener], root: str = "/") -> tuple[int, ...]:
    """The ports of a systemd service, as far as its processes may be seen."""
    held = (one for one in found if one.pid and cgroups.unit(cgroups.of_process(one.pid, root)) == unit)
    return tuple(sorted({listener.port for listener in held}))


def parse_sockets(text: str) -> tuple[Socket, ...]:
    """The listening sockets of /proc/net/tcp or tcp6."""
    rows = [line.split() for line in text.splitlines()[1:]]
    return tuple(_socket(row) for row in rows if len(row) > 9 and row[3] == _LISTEN)


def _socket(row: list[str]) -> Socket:
    address, _, port = row[1].rpartition(":")
    return Socket(int(port, 16), parse_address(address), row[9])


def parse_address(text: str) -> str:
    """An address of /proc/net/tcp: 32-bit words in the byte order of the machine; empty for "all"."""
    from ipaddress import ip_address
    from sys import byteorder

    words = [int(text[start : start + 8], 16) for start in range(0, len(text), 8)]
    packed = b"".join(word.to_bytes(4, byteorder) for word in words)
    return str(ip_address(packed)) if any(packed) else ""


def _owners(inodes: set[str], root: str) -> dict[str, tuple[int, str]]:
    """Socket inode -> (pid, name); the search ends when every inode has been found."""
    owners: dict[str, tuple[int, str]] = {}
    wanted = {f"socket:[{inode}]": inode for inode in inodes}
    for pid in _processes(root):
        for target in _open_files(pid, root):
            if target in wanted:
                owners.setdefault(wanted[target], (pid, read(f"/proc/{pid}/comm", root).strip()))
        if len(owners) == len(inodes):
            break
    return owners


def _processes(root: str) -> list[int]:
    try:
        return sorted(int(name) for name in os.listdir(os.path.join(root, "proc")) if name.isdigit())
    except OSError:
        return []


def _open_files(pid: int, root: str) -> Iterator[str]:
    folder = os.path.join(root, "proc", str(pid), "fd")
    try:
        names = os.listdir(folder)
    except OSError:  # another user's, or gone by now
        return
    for name in names:
        try:
            yield os.readlink(os.path.join(folder, name))
        except OSError:
            continue
