"""What is true of this machine: memory, disks, processors, system, kind of machine. Read only.

Every `parse_` function is pure over the text of a file in /proc, /sys or /etc; the others read that file below `root`
(tests hand in a folder). A file that is not there or may not be read means "unknown", never an error.
Sources: proc(5), cgroups(7), os-release(5), statvfs(3), Documentation/admin-guide/cgroup-v1/memory.rst.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host import cgroups
from freshtrack_deploy.host.pseudo import read
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

KIB = 1024
MIB = 1024 * KIB
GIB = 1024 * MIB

LOCAL = frozenset(("ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "bcachefs", "tmpfs", "overlay", "vfat"))

_VM_NAMES = {
    "kvm": "KVM",
    "qemu": "QEMU",
    "vmware": "VMware",
    "virtualbox": "VirtualBox",
    "hyper-v": "Hyper-V",
    "microsoft": "Hyper-V",
    "xen": "Xen",
    "amazon ec2": "Amazon EC2",
    "google": "Google Compute Engine",
    "droplet": "DigitalOcean",
    "openstack": "OpenStack",
    "bochs": "Bochs",
}


@record
class Memory:
    """Bytes. `available` is what a new program could still get here, the limit of the cgroup considered."""

    total: int
    available: int
    limit: int | None = None


@record
class Disk:
    """A mounted file system: bytes and inodes that an ordinary process may still use; inodes None: without a limit."""

    mount: str
    free: int
    size: int
    free_inodes: int | None = None
    inodes: int | None = None


@record
class Release:
    """Which system: `id` as in os-release (debian), `version` empty for rolling ones such as Debian testing."""

    id: str
    version: str
    title: str


# Memory


def memory(root: str = "/") -> Memory | None:
    """Memory of the machine and of our cgroup; None when /proc does not tell."""
    sizes = parse_meminfo(read("/proc/meminfo", root))
    if "MemTotal" not in sizes:
        return None
    # MemAvailable exists since Linux 3.14; MemFree alone would call a full page cache "used up".
    available = sizes.get("MemAvailable", sizes.get("MemFree", 0))
    limits = [(limit, used) for limit, used in cgroups.memory(root) if limit < sizes["MemTotal"]]
    rooms = [max(0, limit - used) for limit, used in limits]
    return Memory(sizes["MemTotal"], min([available, *rooms]), min((limit for limit, _ in limits), default=None))


def parse_meminfo(text: str) -> dict[str, int]:
    """Name -> bytes of /proc/meminfo."""
    sizes = {}
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        number, _, unit = rest.strip().partition(" ")
        if number.isdigit():
            sizes[name] = int(number) * (KIB if unit == "kB" else 1)
    return sizes


# Disks


def disk(path: str) -> Disk | None:
    """The file system on which `path` lies or would lie; None when it cannot be asked."""
    path = existing(path)
    try:
        sizes = os.statvfs(path)
    except OSError:
        return None
    # f_bavail, not f_bfree: ext4 keeps 5 % for root's own daemons, and filling that stops the machine.
    counted = sizes.f_files > 0  # btrfs says 0: it makes inodes as needed
    return Disk(
        mount_of(path),
        sizes.f_bavail * sizes.f_frsize,
        sizes.f_blocks * sizes.f_frsize,
        sizes.f_favail if counted else None,
        sizes.f_files if counted else None,
    )


def disks(paths: Iterable[str]) -> tuple[Disk, ...]:
    """The file systems below these paths, each once."""
    found = {one.mount: one for one in map(disk, paths) if one}
    return tuple(found.values())


def local_mounts(root: str = "/") -> tuple[str, ...]:
    """Where file systems are mounted that can fill up and never keep us waiting, as those of the network may."""
    rows = (line.split(" ") for line in read("/proc/self/mounts", root).splitlines())
    return tuple(_unescaped(row[1]) for row in rows if len(row) > 2 and row[2] in LOCAL)


def _unescaped(path: str) -> str:
    """getmntent(3): spaces and the like stand there as octal numbers."""
    return path.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")


def existing(path: str) -> str:
    """The nearest folder above `path` that exists, or `path` itself."""
    path = os.path.abspath(path)
    while not os.path.exists(path) and path != "/":
        path = os.path.dirname(path)
    return path


def mount_of(path: str) -> str:
    """The mount point that a path lies below, links resolved."""
    path = os.path.realpath(path)
    while not os.path.ismount(path):
        path = os.path.dirname(path)
    return path


# Processors


def cpus(root: str = "/") -> int:
    """How many processors we may use: what is online, our affinity, the quota of our cgroup (at least 1)."""
    usable = len(os.sched_getaffinity(0))
    return max(1, min([usable, *cgroups.cpus(root)]))


def load(root: str = "/") -> float | None:
    """Processes that ran or waited in the last minute, on average."""
    first = read("/proc/loadavg", root).partition(" ")[0]
    try:
        return float(first)
    except ValueError:
        return None


# System


def release(root: str = "/") -> Release:
    """os-release(5): /etc first, then /usr/lib."""
    values = parse_os_release(read("/etc/os-release", root) or read("/usr/lib/os-release", root))
    id = values.get("ID", "linux").lower()
    version = values.get("VERSION_ID", "")
    return Release(id, version, values.get("PRETTY_NAME") or f"{id} {version}".strip())


def parse_os_release(text: str) -> dict[str, str]:
    """NAME=value lines with the quoting of a shell; nothing is executed."""
    pairs = (line.split("=", 1) for line in map(str.strip, text.splitlines()) if "=" in line and line[0] != "#")
    return {name: _unquoted(value) for name, value in pairs}


def _unquoted(value: str) -> str:
    if len(value) < 2 or value[0] not in "\"'" or value[-1] != value[0]:
        return value
    inner = value[1:-1]
    if value[0] == "'":
        return inner
    for char in '"$`':
        inner = inner.replace("\\" + char, char)
    return inner.replace("\\\\", "\\")


def arch() -> str:
    """The machine's architecture as the kernel names it: x86_64, aarch64."""
    return os.uname().machine


def kernel() -> str:
    """The kernel's release: 6.1.0-13-amd64."""
    return os.uname().release


def version_key(version: str) -> tuple[int, ...]:
    """A version as numbers to compare: "20.04" -> (20, 4), "6.1.0-13-amd64" -> (6, 1, 0, 13)."""
    numbers = []
    for part in version.replace("-", ".").split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    return tuple(numbers)


# Kind of machine


def container(root: str = "/") -> str:
    """The kind of container we are in (docker, podman, lxc, ...); empty: none that we can see."""
    named = read("/run/systemd/container", root).strip() or _environment(read("/proc/1/environ", root))
    if named:
        return named
    markers = (("/.dockerenv", "docker"), ("/run/.containerenv", "podman"))
    for path, kind in markers:
        if os.path.exists(os.path.join(root, path.lstrip("/"))):
            return kind
    return parse_container(read("/proc/1/cgroup", root))


def _environment(text: str) -> str:
    """The value of `container` in an environment block; container managers set it for process 1."""
    variables = dict(entry.partition("=")[::2] for entry in text.split("\0"))
    return variables.get("container", "")


def parse_container(cgroup: str) -> str:
    """The kind of container that a cgroup path gives away."""
    kinds = ("docker", "kubepods", "lxc", "libpod", "containerd")
    return next((kind for kind in kinds if f"/{kind}" in cgroup), "")


def virtual_machine(root: str = "/") -> str:
    """The hypervisor below us; "unknown hypervisor" when only the processor tells; empty: none."""
    if "microsoft" in read("/proc/sys/kernel/osrelease", root).lower():
        return "WSL"
    product = " ".join(read(f"/sys/class/dmi/id/{name}", root).strip() for name in ("sys_vendor", "product_name"))
    named = next((title for word, title in _VM_NAMES.items() if word in product.lower()), "")
    if named:
        return named
    # DMI is empty on small hypervisors (Firecracker) and on ARM; the processor's flag remains.
    return "unknown hypervisor" if " hypervisor" in read("/proc/cpuinfo", root) else ""


# Commands


def command(name: str, path: str) -> str:
    """Where a program lies on the search path `path`; empty when it is missing."""
    places = [name] if "/" in name else [f"{folder}/{name}" for folder in path.split(":") if folder.startswith("/")]
    return next((place for place in places if os.path.isfile(place) and os.access(place, os.X_OK)), "")


def missing_commands(names: Sequence[str], path: str) -> tuple[str, ...]:
    """Those of the programs that are not on the search path `path`."""
    return tuple(name for name in names if not command(name, path))
