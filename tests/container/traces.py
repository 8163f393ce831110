"""What a machine consists of, told by others than the program: Docker's export, the kernel, dpkg and systemd."""

from __future__ import annotations

import hashlib
import re
import subprocess
import tarfile

import machine
from machine import Server

# Not what a machine is: what was downloaded or logged, locks, and the copies that tools keep of a file as it was before;
# apt's daily timer goes off beside the test in some hours of the day.
ASIDE = (
    "/var/cache", "/var/log/", "/var/lib/apt/lists/", "/var/lib/apt/extended_states", "/run/", "/tmp/",
    "/var/backups/", "/var/lib/apt/daily_lock", "/var/lib/apt/periodic/",
    "/var/lib/dpkg/lock", "/var/lib/dpkg/triggers/", "/var/lib/dpkg/status-old", "/var/lib/ucf/hashfile.",
    "/etc/group-", "/etc/gshadow-", "/etc/passwd-", "/etc/shadow-", "/etc/subgid-", "/etc/subuid-",
)  # fmt: skip
# What two machines installed alike do not share: names and keys, who logged in, what was noted of a moment.
OF_ITS_OWN = (
    r"^/etc/(hosts|hostname|resolv\.conf|mtab|machine-id|\.pwd\.lock)$|^/etc/ssh/ssh_host_|^/home/admin/|^/var/tmp/"
    r"|^/var/lib/(systemd|private|freshtrack-deploy)(/|$)|^/var/lib/dpkg/[^/]*-old$|\.pyc$|/__pycache__$"
)
INSTALLED = "dpkg-query -W -f '${Package} ${Version} ${db:Status-Status} ${Conffiles}\\n'"
UNITS = (
    "systemctl list-unit-files --no-legend; systemctl list-units --all --plain --no-legend --type=service,socket,timer"
)
KERNEL = "sysctl -a 2>/dev/null | grep -e '^net.ipv[46].conf' -e ip_forward | grep -v -e '\\.docker0\\.' -e '\\.br-'"


def of(server: Server) -> dict[str, object]:
    """Everything that can be compared with what it was, or will be."""
    return {
        "files": files(server.name),
        "packages": lines(server, INSTALLED),
        "units": lines(server, UNITS),
        "firewall": rules(server.name),
        "interfaces": lines(server, "ls /sys/class/net"),
        "kernel": lines(server, KERNEL),
        "processes": lines(server, "ps -eo comm= | sort -u") & {"dockerd", "containerd", "fail2ban-server", "caddy"},
    }


def lines(server: Server, script: str) -> set[str]:
    return {" ".join(line.split()) for line in server.execute("sh", "-c", script).stdout.splitlines()}


def files(name: str, besides: str = "^$") -> dict[str, tuple]:
    """Every file of the root file system: kind, mode, owner, where a link leads, and the digest of its content.

    `besides` is a regular expression for what else is left out.
    """
    with subprocess.Popen(["docker", "export", name], stdout=subprocess.PIPE) as export:
        archive = tarfile.open(fileobj=export.stdout, mode="r|")  # noqa: SIM115 - a stream, which ends with its process
        found = {f"/{one.name}": _told(one, archive) for one in archive}
    passing = re.compile(besides)
    return {path: told for path, told in found.items() if not (path.startswith(ASIDE) or passing.search(path))}


def unlike(one: dict[str, tuple], other: dict[str, tuple]) -> dict[str, tuple]:
    """Path to what it is here and there, in the order of their names."""
    paths = sorted(one.keys() | other.keys())
    return {path: (one.get(path), other.get(path)) for path in paths if one.get(path) != other.get(path)}


def _told(one: tarfile.TarInfo, archive: tarfile.TarFile) -> tuple:
    content = hashlib.sha256(archive.extractfile(one).read()).hexdigest() if one.isreg() else ""
    return one.type, oct(one.mode), one.uid, one.gid, one.linkname, content


def rules(name: str) -> list[str]:
    """The rules, chains and stricter policies of the kernel's packet filter, IPv4 and IPv6; an empty table is none."""
    process = machine.run("docker", "inspect", "--format", "{{.State.Pid}}", name).strip()
    saved = [machine.run("nsenter", "-t", process, "-n", f"{family}-save") for family in ("iptables", "ip6tables")]
    told = [line for text in saved for line in text.splitlines() if line[:1] in (":", "-")]
    return sorted(line.split("[")[0] for line in told if " ACCEPT [" not in line)


def differences(before: dict[str, object], after: dict[str, object]) -> dict[str, list]:
    """What is not as before, by aspect; nothing: the machine is as it was."""
    found = {aspect: _difference(before[aspect], after[aspect]) for aspect in before}
    return {aspect: different for aspect, different in found.items() if different}


def _difference(before: object, after: object) -> list:
    if isinstance(before, dict):
        return list(unlike(before, after))
    return sorted(set(before) ^ set(after))
