"""What a person can do about a failure, and the question that is asked. Pure: the machine's facts are handed in.

A suggestion is a template over the facts; one whose facts are not known is left out, unless it has a variant without.
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.model import Failure, FailureKind


@record
class Prompt:
    """What is asked after a failure of some kind. An empty question: nothing is asked, the run ends."""

    headline: str
    question: str
    default: str  # y, n


RETRY = "Retry now? [Y/n]: "
FIX = "Fix the issue and retry? [Y/n]: "
UNSURE = "Retry? [y/N]: "

PROMPTS = {
    "transient": Prompt("This appears to be a temporary issue.", RETRY, "y"),
    "recoverable:permission": Prompt("Permission issue detected.", FIX, "y"),
    "recoverable:auth": Prompt("Credentials were refused.", FIX, "y"),
    "recoverable:not-found": Prompt("Something that the step needs does not exist.", FIX, "y"),
    "recoverable:conflict": Prompt("Something that exists already stands in the way.", FIX, "y"),
    "recoverable:resource": Prompt("Resource exhaustion detected (memory or disk).", FIX, "y"),
    "critical": Prompt("CRITICAL FAILURE", "", "n"),
    "fatal": Prompt("FATAL ERROR - Manual intervention required", "", "n"),
    "unknown": Prompt("The cause is not known. Look at the output before you try again.", UNSURE, "n"),
}

# code -> suggestions, each a tuple of variants: the first whose facts are all known is shown
SUGGESTIONS: dict[str, tuple[tuple[str, ...], ...]] = {
    "E_NETWORK": (
        (
            "Nothing listens on {silent} of this machine: start what should, or correct the address",
            "See whether the name resolves and the host answers: getent hosts {host} && curl -sv -m 5 "
            "telnet://{host}:{port}",
            "See whether the name resolves and the host answers: getent hosts {host} && curl -sSI https://{host}",
            "See whether names resolve and the network is up: getent hosts NAME; ip route",
        ),
        ("Behind a proxy: set https_proxy for this run",),
    ),
    "E_TIMEOUT": (
        ("See in the output what it waited for last: less {log}", "See in the output what it waited for last"),
        (
            "If it only needs longer, raise timing.timeout of step {step} in the plan",
            "If it only needs longer, raise the step's timing.timeout in the plan",
        ),
    ),
    "E_LOCK": (
        (
            "Wait for {holder}, or end it if it hangs",
            "See who holds it: ps -eo pid,lstart,cmd | grep -E 'apt|dpkg|unattended'; fuser "
            "-v /var/lib/dpkg/lock-frontend",
        ),
        ("Never delete a lock file that a living process holds",),
    ),
    "E_PERMISSION": (
        (
            "Ensure you're running with sudo: it was, {root} ran this. What else forbids it: lsattr -d {path}; "
            "findmnt -T {path}; journalctl -k -g denied",
            "Ensure you're running with sudo: it was, {root} ran this. What else forbids it: lsattr, findmnt, "
            "journalctl -k -g denied",
            "Ensure you're running with sudo: it was, but the plan runs this step as {other}: give that user the "
            "right, or change the step's user",
            "Ensure you're running with sudo: sudo {program} (this ran as {user})",
            "Ensure you're running with sudo: sudo {program}",
            "Ensure you're running with sudo: sudo ./deploy.pyz",
        ),
        (
            "Check file ownership: ls -la {path} (it is {owned})",
            "Check file ownership: ls -la {path}",
            "Check file ownership: ls -la",
        ),
        ("Verify docker group membership: groups {user}", "Verify docker group membership: groups $USER"),
    ),
    "E_AUTH": (
        (
            "Check the credentials for {host}, and that they have not expired",
            "Check user name, password or token, and that it has not expired",
        ),
        (
            "Enter it anew: {program} inputs rotate {input}",
            "Enter it anew: deploy.pyz inputs list, then inputs rotate NAME",
        ),
        ("For ssh: ssh -v shows which key is offered; a changed host key is removed with ssh-keygen -R HOST",),
    ),
    "E_NOT_FOUND": (
        (
            "Check the name and spelling of {missing}",
            "Check the name in the line above: path, package, image, unit or command",
        ),
        ("For packages: apt-get update, then apt-cache policy NAME",),
        (
            "Install what provides the command, or correct the PATH of step {step}",
            "Install what provides the command, or correct the PATH",
        ),
    ),
    "E_CONFLICT": (
        ("Port {port} is held by {holder}: stop it, or choose another port", "For a port: ss -ltnp shows who holds it"),
        ("Rename or remove what exists, or make the step accept it (mkdir -p, IF NOT EXISTS)",),
    ),
    "E_DISK": (
        (
            "{disk} has {room}: find what fills it: du -xh --max-depth=2 {disk} | sort -h | tail",
            "Check disk: df -h; df -i",
        ),
        ("Free Docker resources: docker system prune",),
        ("Free package caches and old journals: apt-get clean; journalctl --vacuum-size=200M",),
        ("Check memory: free -h",),
    ),
    "E_MEMORY": (
        ("Check memory: free -h ({memory})", "Check memory: free -h"),
        (
            "See what was killed ({killed}): journalctl -k --since -1h | grep -i -E 'oom|killed process'",
            "See what was killed: journalctl -k --since -1h | grep -i -E 'oom|killed process'",
        ),
        ("Add swap, stop what is not needed, or raise the container's limit",),
        ("Check disk: df -h",),
        ("Free Docker resources: docker system prune",),
    ),
    "E_CONFIG": (
        ("Correct the line named above, then run the same command again",),
        ("Review logs: {program} logs {step}", "Review logs: deploy.pyz logs"),
        ("Rollback: {program} rollback", "Rollback: deploy.pyz rollback"),
    ),
    "E_PKG_CORRUPT": (
        (
            "Finish what was interrupted ({unfinished}): dpkg --configure -a && apt-get -f install",
            "If a package is half installed: dpkg --configure -a && apt-get -f install",
        ),
        ("Fetch it again: apt-get clean && apt-get update; or remove the damaged download",),
        ("Review logs: {program} logs {step}", "Review logs: deploy.pyz logs"),
        ("Rollback: {program} rollback", "Rollback: deploy.pyz rollback"),
    ),
    "E_SERVICE": (
        ("Check system: systemctl status {unit}; journalctl -xeu {unit}", "Check system: journalctl -xe"),
        (
            "Review logs: docker compose logs; {program} logs {step}",
            "Review logs: docker compose logs; deploy.pyz logs",
        ),
        ("Rollback: {program} rollback", "Rollback: deploy.pyz rollback"),
    ),
    "E_SIGNAL": (
        ("Check system: journalctl -xe",),
        ("It was ended from outside (Ctrl-C, a shutdown, an administrator); all that was done is kept",),
        (
            "Carry on with the same command when the system is quiet: {program} run",
            "Carry on with the same command when the system is quiet: deploy.pyz run",
        ),
    ),
    "E_UNKNOWN": (
        ("Read the output: less {log}", "Read the output: deploy.pyz logs"),
        (
            "Run the step alone to see more: {program} run --only {step}",
            "Run the step alone to see more: deploy.pyz run --only STEP",
        ),
    ),
}


def prompt(kind: FailureKind) -> Prompt:
    """Headline, question and default for a kind of failure (docs/failures.md)."""
    return PROMPTS.get(kind.category) or PROMPTS[kind.category.partition(":")[0]]


def lines(failure: Failure, facts: Mapping[str, str]) -> tuple[str, ...]:
    """The headline and numbered suggestions for a failure.

    `facts` are about this machine, all optional: step, plan, log (a path), program (how we were called), user, root (if
    it ran as that), other (if root let it run as that), path, owned ("root:root, mode 0600"), host, port, silent
    ("port 80"), holder ("apt-get (pid 812)"), disk, room (on it), memory, killed, unit, journal (its last lines),
    unfinished (packages), missing, input.
    """
    known = {name: text for name, text in facts.items() if text}
    offered = (_filled(variants, known) for variants in SUGGESTIONS[failure.kind.code])
    return (
        prompt(failure.kind).headline,
        *(f"  {number}. {line}" for number, line in enumerate(filter(None, offered), 1)),
        *_pace(failure),
        *_journal(known),
    )


def _filled(variants: tuple[str, ...], known: Mapping[str, str]) -> str:
    for text in variants:
        try:
            return text.format_map(known)
        except KeyError:
            continue
    return ""


def _journal(known: Mapping[str, str]) -> tuple[str, ...]:
    """What a unit said last: systemctl keeps it to itself."""
    if "journal" not in known:
        return ()
    return (f"  {known['unit']} said last:", *(f"    | {line}" for line in known["journal"].splitlines()))


def _pace(failure: Failure) -> tuple[str, ...]:
    if not failure.retry_after:
        return ()
    wait = f"{failure.retry_after:.0f}" if failure.retry_after >= 1 else f"{failure.retry_after:g}"
    return (f"  {failure.program or 'It'} asks to wait {wait} s before the next attempt.",)
