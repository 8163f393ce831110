"""Conditions of a plan, evaluated on the host: what must hold before and after a step, and its verification.

Nothing here changes the host; the plan's own commands are trusted not to.
"""

from __future__ import annotations

import os

from freshtrack_deploy.actions import outcomes
from freshtrack_deploy.actions.queries import answer
from freshtrack_deploy.model import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Callable

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.process import Exit
    from freshtrack_deploy.model import Check, Conditions

    Judge = Callable[[Any, Host], str]


def failed(conditions: Conditions, host: Host) -> str:
    """The first condition that does not hold, as one sentence; empty when all hold."""
    for kind, judge in JUDGES.items():
        for subject in getattr(conditions, kind):
            problem = judge(subject, host)
            if problem:
                return f"{kind} {_title(subject)} does not hold: {problem}"
    return ""


def verify(checks: Iterable[Check], host: Host) -> Outcome:
    """Run verification commands in order, up to the first that does not exit 0 or lacks its expected text in stdout."""
    for check in checks:
        ended = run(check.cmd, host)
        problem = _disappointment(check, ended)
        if problem:
            exit_code = ended.exit_code or None  # a 0 did not decide: the text that is missing did
            return outcomes.plain(ended, ok=False, changed=False, message=problem, exit_code=exit_code)
    return outcomes.UNCHANGED


def run(cmd: str, host: Host) -> Exit:
    """Run one of the plan's commands as a script with the step's user, folder and environment."""
    from freshtrack_deploy.host.process import Script

    return host.run(Script(cmd))


def _disappointment(check: Check, ended: Exit) -> str:
    if not outcomes.succeeded(ended):
        return f'verification "{_title(check.cmd)}" failed: {outcomes.reason(ended)}'
    if check.expect not in ended.stdout:
        got = outcomes.last_line(ended.stdout) or "nothing"
        return f'verification "{_title(check.cmd)}": expected "{check.expect}" in its output, got "{got}"'
    return ""


def _file_exists(path: str, host: Host) -> str:
    try:
        os.stat(host.path(path))
    except OSError as error:
        return _lower(error)
    return ""


def _file_mode(subject: tuple[str, str], host: Host) -> str:
    path, wanted = subject
    try:
        mode = os.stat(host.path(path)).st_mode & 0o7777
    except OSError as error:
        return _lower(error)
    return "" if mode == int(wanted, 8) else f"it is {mode:o}, not {int(wanted, 8):o}"


def _command_succeeds(cmd: str, host: Host) -> str:
    ended = run(cmd, host)
    return "" if outcomes.succeeded(ended) else outcomes.reason(ended)


def _env_matches(subject: tuple[str, str], host: Host) -> str:
    import re

    name, pattern = subject
    if name not in host.env:
        return "it is not set"
    # The value may be a secret: say what was wanted, never what was found.
    return "" if re.search(pattern, host.env[name]) else f"its value does not match {pattern}"


def _package_absent(name: str, host: Host) -> str:
    from freshtrack_deploy.host import apt

    present = apt.installed(answer(host, apt.query((name,))))
    return f"version {present[name]} is installed" if name in present else ""


def _service_active(name: str, host: Host) -> str:
    from freshtrack_deploy.host import systemd

    unit = systemd.parse_unit(answer(host, systemd.show(name)))
    return "" if unit.active == "active" else f"it is {unit.active or 'unknown'}"


def _user_in_group(subject: tuple[str, str], host: Host) -> str:
    import grp
    import pwd

    user, group = subject
    try:
        primary = pwd.getpwnam(user).pw_gid
        wanted = grp.getgrnam(group).gr_gid
    except KeyError:
        return "there is no such user or group"
    return "" if wanted in os.getgrouplist(user, primary) else f"{user} is not in {group}"


def _title(subject: str | tuple[str, str]) -> str:
    """What a condition is about, on one line."""
    if isinstance(subject, tuple):
        return " ".join(subject)
    first, _, rest = subject.strip().partition("\n")
    return f"{first} ..." if rest else first


def _lower(error: OSError) -> str:
    text = error.strerror or str(error)
    return text[:1].lower() + text[1:]


JUDGES: dict[str, Judge] = {
    "file_exists": _file_exists,
    "file_mode": _file_mode,
    "env_matches": _env_matches,
    "packages_absent": _package_absent,
    "user_in_group": _user_in_group,
    "service_active": _service_active,
    "command_succeeds": _command_succeeds,
}
