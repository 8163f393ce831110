"""The limits that our cgroup and its parents set, for either version of cgroups. Read only.

In a container with a private cgroup namespace the path is "/" and the limit stands at the mount; with version 1 in
Docker the path is the host's and does not exist here: so every folder from the path up to the mount is asked.
Sources: cgroups(7), Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/memory.rst.
"""

from __future__ import annotations

from freshtrack_deploy.host.pseudo import read

MOUNT = "/sys/fs/cgroup"

_FILES = (("memory.max", "memory.current"), ("memory.limit_in_bytes", "memory.usage_in_bytes"))  # version 2, 1


def memory(root: str) -> list[tuple[int, int]]:
    """(limit, used) in bytes of every memory cgroup we are in, from ours up to the root of the hierarchy."""
    return [pair for folder in folders("memory", root) for pair in [_limit_and_use(folder, root)] if pair]


def _limit_and_use(folder: str, root: str) -> tuple[int, int] | None:
    for limit, usage in _FILES:
        size, used = read(f"{folder}/{limit}", root).strip(), read(f"{folder}/{usage}", root).strip()
        if size.isdigit() and used.isdigit():  # "max" is no limit
            return int(size), max(0, int(used) - _reclaimable(read(f"{folder}/memory.stat", root)))
    return None


def _reclaimable(stat: str) -> int:
    """Page cache that the kernel gives up before it kills anyone."""
    fields = dict(line.split(" ", 1) for line in stat.splitlines() if " " in line)
    return int(fields.get("total_inactive_file") or fields.get("inactive_file") or 0)


def folders(controller: str, root: str) -> list[str]:
    """The folders of our cgroup and its parents, for either version of cgroups."""
    path, mount = parse_cgroup(read("/proc/self/cgroup", root), controller)
    base = MOUNT + mount
    parts = [part for part in path.split("/") if part and part != ".."]
    return ["/".join([base, *parts[:depth]]) for depth in range(len(parts), -1, -1)]


def parse_cgroup(text: str, controller: str) -> tuple[str, str]:
    """(path, mount below /sys/fs/cgroup) of a controller in /proc/self/cgroup: version 1 when it is there, else 2."""
    paths = _paths(text)
    if controller in paths:
        return paths[controller], f"/{controller}"
    return paths.get("", "/"), ""


def _paths(text: str) -> dict[str, str]:
    """Path by controller; the one of version 2 has no name."""
    paths = {}
    for line in text.splitlines():
        _, _, rest = line.partition(":")
        names, _, path = rest.partition(":")
        paths.update(dict.fromkeys(names.split(","), path))
    return paths


def of_process(pid: int, root: str = "/") -> str:
    """The cgroup of a process in the hierarchy that systemd uses: version 2, or its own of version 1."""
    paths = _paths(read(f"/proc/{pid}/cgroup", root))
    return next((path for path in (paths.get("", "/"), paths.get("name=systemd", "/")) if path != "/"), "/")


def unit(path: str) -> str:
    """The service that a cgroup belongs to, which may have cgroups of its own below; empty: none."""
    services = [part for part in path.split("/") if part.endswith(".service")]
    return _unescaped(services[-1]) if services else ""


def _unescaped(name: str) -> str:
    """A cgroup's name begins with "_" where it would look like a file of the kernel's (systemd, cg_escape)."""
    return name[1:] if name.startswith("_") else name


def container(path: str) -> str:
    """The id of the container that a cgroup belongs to, as docker names it; empty: none."""
    names = [part.rpartition("-")[2].partition(".scope")[0] for part in path.split("/")]
    return next((name for name in names if len(name) == 64 and not name.strip("0123456789abcdef")), "")


def cpus(root: str = "/") -> list[int]:
    """Whole processors that the quotas of our cgroup and its parents grant; empty: without a quota."""
    quotas = (parse_cpu_max(read(f"{folder}/cpu.max", root)) for folder in folders("cpu", root))
    return [quota for quota in quotas if quota]


def parse_cpu_max(text: str) -> int | None:
    """Whole processors that cgroup 2's cpu.max ("200000 100000") grants; None: without a limit."""
    quota, _, period = text.strip().partition(" ")
    return max(1, int(quota) // int(period)) if quota.isdigit() and period.isdigit() and int(period) else None
