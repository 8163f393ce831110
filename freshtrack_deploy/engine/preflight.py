"""May this machine run this plan? A table of checks: all are made, all are reported, then there is one verdict.

Each check is pure: `engine.survey` has looked, these judge. Its id is public (`--ignore CHECK-ID`) and stays.
"""

from __future__ import annotations

from freshtrack_deploy.errors import PreflightRefused, UnknownCheck
from freshtrack_deploy.host.addresses import is_public
from freshtrack_deploy.host.facts import GIB, MIB, version_key
from freshtrack_deploy.host.ports import on_port
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from typing import Callable

    from freshtrack_deploy.engine.survey import Probe, Survey
    from freshtrack_deploy.host.facts import Release
    from freshtrack_deploy.host.ports import Listener
    from freshtrack_deploy.model import Requirements

OK, WARNING, FAILED = "ok", "warning", "failed"

SLOW = 100_000  # bytes a second
TOO_LITTLE_TO_TELL = 200_000  # bytes: below that, a rate says more about the handshake than about the line
SKEW_S = 300  # by how much clocks may differ; tokens and signatures begin to fail there
EARLIEST = 1_735_689_600  # 2025-01-01: a clock before this program was written is wrong
OLDEST_KERNEL = (3, 17)  # memfd_create(2)
FEW_INODES = 1000
ARCHITECTURES = {"amd64": "x86_64", "arm64": "aarch64"}

SOFTER_ONCE_BEGUN = ("memory", "disk", "inodes")  # the deployment itself takes them


@record
class CheckResult:
    """What a check found and what the plan wants; `remedy` says what to do about the difference."""

    id: str
    verdict: str  # ok, warning, failed
    found: str
    wanted: str = ""
    remedy: str = ""

    def __str__(self) -> str:
        wanted = f", wanted: {self.wanted}" if self.wanted else ""
        return f"{self.id}: {self.found}{wanted}" + (f"; {self.remedy}" if self.remedy else "")


def examine(
    survey: Survey, requirements: Requirements, *, begun: bool = False, ignored: Collection[str] = ()
) -> tuple[CheckResult, ...]:
    """Make every check that the plan or good sense asks for, in the order of the table.

    `begun`: a step of this deployment is done already. Raises UnknownCheck for an unknown id in `ignored`.
    """
    require_known(ignored)
    results = [result for check in CHECKS.values() for result in [check(survey, requirements)] if result]
    return tuple(_softened(result, begun, ignored) for result in results)


def require_known(ids: Iterable[str]) -> None:
    """Raise UnknownCheck for an id that no check has."""
    for id in ids:
        if id not in CHECKS:
            raise UnknownCheck(check=id, known=", ".join(CHECKS))


def refuse(results: Collection[CheckResult]) -> None:
    """Raise PreflightRefused with everything that failed; warnings refuse nothing."""
    failed = tuple(str(result) for result in results if result.verdict == FAILED)
    if failed:
        raise PreflightRefused(failed)


def _softened(result: CheckResult, begun: bool, ignored: Collection[str]) -> CheckResult:
    """A failure that does not count is still told."""
    if result.verdict != FAILED:
        return result
    if result.id in ignored:
        return replace(result, verdict=WARNING, found=f"{result.found} (ignored)")
    return replace(result, verdict=WARNING) if begun and result.id in SOFTER_ONCE_BEGUN else result


def _judged(
    id: str, good: bool, found: str, wanted: str = "", remedy: str = "", otherwise: str = FAILED
) -> CheckResult:
    return CheckResult(id, OK, found, wanted) if good else CheckResult(id, otherwise, found, wanted, remedy)


# The machine


def _memory(survey: Survey, wants: Requirements) -> CheckResult:
    wanted = f"{wants.ram_mb} MiB" if wants.ram_mb else ""
    if survey.memory is None:
        return _judged("memory", not wanted, "unknown", wanted, "look with: free -m", WARNING)
    memory = survey.memory
    limit = f", limited to {memory.limit // MIB} MiB" if memory.limit else ""
    used = 100 - min(100, 100 * memory.available // (memory.limit or memory.total))
    found = f"{memory.available // MIB} of {memory.total // MIB} MiB available ({used} % in use){limit}"
    return _judged("memory", memory.available >= wants.ram_mb * MIB, found, wanted, "end programs, add memory or swap")


def _disk(survey: Survey, wants: Requirements) -> CheckResult:
    found = ", ".join(f"{disk.free / GIB:.1f} GiB free on {disk.mount}" for disk in survey.disks) or "unknown"
    good = all(disk.free >= wants.disk_gb * GIB for disk in survey.disks)
    wanted = f"{wants.disk_gb:g} GiB" if wants.disk_gb else ""
    return _judged("disk", good, found, wanted, "make room: df -h shows what is full, apt-get clean empties a cache")


def _inodes(survey: Survey, wants: Requirements) -> CheckResult | None:
    counted = [(disk.mount, disk.free_inodes) for disk in survey.disks if disk.free_inodes is not None]
    wanted = wants.inodes or FEW_INODES
    found = ", ".join(f"{free} free on {mount}" for mount, free in counted)
    remedy = "remove many small files: df -i shows where"
    good = all(free >= wanted for _, free in counted)
    severity = FAILED if wants.inodes else WARNING
    return _judged("inodes", good, found, str(wanted), remedy, severity) if counted else None


def _cpu(survey: Survey, wants: Requirements) -> CheckResult:
    wanted = f"{wants.cpu_cores}" if wants.cpu_cores else ""
    found = f"{survey.cpus} usable"
    return _judged("cpu", survey.cpus >= wants.cpu_cores, found, wanted, "expect it to be slow", WARNING)


def _load(survey: Survey, wants: Requirements) -> CheckResult | None:
    if survey.load is None:
        return None
    most = (wants.load or 1) * survey.cpus
    remedy = "see what is busy: top"
    return _judged("load", survey.load <= most, f"{survey.load:g}", f"at most {most:g}", remedy, WARNING)


def _os(survey: Survey, wants: Requirements) -> CheckResult:
    good = not wants.os or any(is_release(survey.release, wanted) for wanted in wants.os)
    return _judged("os", good, survey.release.title, " or ".join(wants.os), "use a server with one of these systems")


def is_release(release: Release, wanted: str) -> bool:
    """Whether a system is "debian", "debian >= 11", "ubuntu == 24.04". A rolling one is newer than any number."""
    words = wanted.lower().split()
    if not words or words[0] != release.id:
        return False
    if len(words) != 3:
        return len(words) == 1
    return COMPARISONS[words[1]](version_key(release.version) or (1 << 30,), version_key(words[2]))


COMPARISONS: Mapping[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": lambda have, want: have >= want,
    "<=": lambda have, want: have[: len(want)] <= want,
    "==": lambda have, want: have[: len(want)] == want,
    "=": lambda have, want: have[: len(want)] == want,
    ">": lambda have, want: have[: len(want)] > want,
    "<": lambda have, want: have < want,
}


def _arch(survey: Survey, wants: Requirements) -> CheckResult:
    names = [ARCHITECTURES.get(name, name) for name in wants.arch]
    good = not names or survey.arch in names
    return _judged("arch", good, survey.arch, " or ".join(wants.arch), "use a server with one of these processors")


def _privileges(survey: Survey, wants: Requirements) -> CheckResult:
    found = "root" if survey.uid == 0 else f"user {survey.uid}"
    if wants.privileges == "user":
        good = survey.uid != 0 or survey.by_sudo
        return _judged("privileges", good, found, "an ordinary user", "run it without sudo", WARNING)
    return _judged("privileges", wants.privileges != "root" or survey.uid == 0, found, wants.privileges, "use sudo")


def _kernel(survey: Survey, wants: Requirements) -> CheckResult:
    return _judged(
        "kernel", version_key(survey.kernel) >= OLDEST_KERNEL, survey.kernel, "3.17 or newer", "use a newer one"
    )


def _container(survey: Survey, wants: Requirements) -> CheckResult:
    inside = f"a {survey.container} container" if survey.container else ""
    on = f"a virtual machine ({survey.virtual_machine})" if survey.virtual_machine else ""
    return CheckResult("container", OK, ", on ".join(filter(None, (inside, on))) or "no container, no virtual machine")


def _clock(survey: Survey, wants: Requirements) -> CheckResult:
    import time

    found = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(survey.now))
    remedy = "set the clock: timedatectl set-ntp true; certificates seem invalid while it is wrong"
    if survey.now < EARLIEST:
        return CheckResult("clock", FAILED, found, "2025 or later", remedy)
    ages = [survey.now - probe.date for probe in survey.probes if probe.date is not None]
    skew = min(ages, key=abs, default=0)  # the server that agrees best: others may be wrong themselves
    off = f", {abs(skew):.0f} s {'ahead of' if skew > 0 else 'behind'} the servers asked" if abs(skew) > SKEW_S else ""
    return _judged("clock", not off, found + off, "", remedy, WARNING)


def _commands(survey: Survey, wants: Requirements) -> CheckResult | None:
    missing = ", ".join(survey.missing_commands)
    found = f"missing: {missing}" if missing else "all there"
    return (
        _judged("commands", not missing, found, ", ".join(wants.commands), "install them") if wants.commands else None
    )


# The network


def _network(survey: Survey, wants: Requirements) -> CheckResult | None:
    found = "; ".join(map(_reached, survey.probes))
    good = not any(probe.problem for probe in survey.probes)
    remedy = "check the network, its firewall and the proxy settings"
    return _judged("network", good, found, "any HTTP answer", remedy) if survey.probes else None


def _reached(probe: Probe) -> str:
    via = f" through the proxy {probe.proxy}" if probe.proxy else ""
    return f"{probe.url}: {probe.problem or f'answers {probe.status}{via}'}"


def _bandwidth(survey: Survey, wants: Requirements) -> CheckResult | None:
    speed = survey.speed
    if speed is None:
        return None
    if speed.problem or speed.status != 200:
        return CheckResult("bandwidth", WARNING, _reached(speed), "", "downloads may not work")
    if speed.received < TOO_LITTLE_TO_TELL and speed.seconds < 1:
        return CheckResult("bandwidth", OK, f"{speed.url}: too small to tell ({speed.received} bytes)")
    rate = speed.received / max(speed.seconds, 0.001)
    return _judged(
        "bandwidth", rate >= SLOW, f"{rate / 1000:.0f} kB/s", "100 kB/s", "downloads will take long", WARNING
    )


def _dns(survey: Survey, wants: Requirements) -> CheckResult | None:
    name = survey.name
    if name is None:
        return None
    ours = ", ".join(survey.addresses) or "no address"
    if name.problem:
        return CheckResult("dns", FAILED, name.problem, ours, _right_records(name.name, survey.addresses))
    found = f"{name.name} is {', '.join(name.addresses)}"
    if wants.dns_proxied or set(name.addresses) & set(survey.addresses):
        return CheckResult("dns", OK, found)
    if all(address.startswith("127.") or address == "::1" for address in name.addresses):
        return CheckResult("dns", WARNING, found, ours, "/etc/hosts answers here: ask from elsewhere what others see")
    if not any(map(is_public, survey.addresses)):
        return CheckResult("dns", WARNING, found, ours, "this server knows only private addresses: compare by hand")
    records = _right_records(name.name, survey.addresses)
    remedy = f"{records}, or set dns_proxied = true if a proxy stands in front"
    return CheckResult("dns", FAILED, found, ours, remedy)


def _right_records(name: str, addresses: Iterable[str]) -> str:
    """What to enter where the name is managed: one kind of record for each family of addresses."""
    public = [address for address in addresses if is_public(address)]
    families = (("A", [one for one in public if ":" not in one]), ("AAAA", [one for one in public if ":" in one]))
    said = [f"the {kind} record of {name} say {', '.join(those)}" for kind, those in families if those]
    return "let " + (" and ".join(said) or f"the A record of {name} say this server's public address")


def _ports(survey: Survey, wants: Requirements) -> CheckResult | None:
    """Of a deployment that has begun, what it started itself may hold them."""
    holders = [(port, owner) for port in wants.ports_free for owner in on_port(port, survey.listeners)]
    strangers = any(owner not in survey.ours for _, owner in holders)
    found = ", ".join(_held(port, owner, survey) for port, owner in holders) or "free"
    wanted = f"{', '.join(map(str, wants.ports_free))} free"
    severity, remedy = UNTRACED if survey.untraced else TAKEN
    return _judged("ports", not strangers, found, wanted, remedy, severity) if wants.ports_free else None


def _held(port: int, owner: Listener, survey: Survey) -> str:
    ours = survey.ours.get(owner, "")
    return f"{port} is held by {owner}" + (f", ours: {ours}" if ours else "")


TAKEN = (FAILED, "stop what holds them, or choose other ports")
UNTRACED = (WARNING, "stop what holds them, unless a script of this deployment started it")

CHECKS: Mapping[str, Callable[[Survey, Requirements], CheckResult | None]] = {
    "privileges": _privileges,
    "os": _os,
    "arch": _arch,
    "kernel": _kernel,
    "container": _container,
    "memory": _memory,
    "disk": _disk,
    "inodes": _inodes,
    "cpu": _cpu,
    "load": _load,
    "clock": _clock,
    "commands": _commands,
    "ports": _ports,
    "dns": _dns,
    "network": _network,
    "bandwidth": _bandwidth,
}
