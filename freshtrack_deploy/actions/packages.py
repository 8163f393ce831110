"""Install or remove Debian packages: only what is missing, never with a question, never beside another apt.

The undo is computed by apt itself (`apt-get --simulate`), so that it holds the dependencies too; and it removes without
purging: what a package kept, such as a database, stays.
"""

from __future__ import annotations

import os

from freshtrack_deploy.actions import outcomes
from freshtrack_deploy.actions.queries import answer, ask
from freshtrack_deploy.actions.waiting import Ended, budget, pause
from freshtrack_deploy.host import apt, aptlocks, library
from freshtrack_deploy.model import Outcome, Prediction, Undo
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Callable

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.model import Step

REPEATABLE = True
PATIENCE = 300.0  # seconds that another apt may take
NOTICE = 30.0  # seconds between two notices that we wait
POLL = 1.0
LOCK_TIMEOUT = 60  # seconds that apt itself waits when somebody was faster than we
REPOSITORIES = "/etc/apt/sources.list.d"
KEYRINGS = "/etc/apt/keyrings"


def check(step: Step, host: Host) -> Prediction:
    """What apt would do, according to the package lists that are here now."""
    sources = tuple(f"would write {path}" for path, text in _sources(step, host) if _content(path) != text)
    if not _open(step, host):
        return Prediction(Prediction.WOULD_CHANGE if sources else Prediction.NO_CHANGE, details=sources)
    simulated = ask(host, apt.without_trace(apt.simulate(_command(step, host))))
    if not outcomes.succeeded(simulated):
        unknown = f"apt cannot say before its lists are fetched: {outcomes.last_line(simulated.stderr)}"
        return Prediction(Prediction.UNKNOWN, details=(*sources, unknown))
    details = (*sources, *_described(apt.changes(simulated.stdout)))
    return Prediction(Prediction.WOULD_CHANGE if details else Prediction.NO_CHANGE, details=details)


def undo(step: Step, host: Host) -> Undo:
    """Take back what apt would do by the lists that are here; `apply` adds what it learns from newer ones."""
    paths = tuple(path for path, _ in _places(step))
    if not _open(step, host):
        return Undo(paths=paths, summary="nothing to take back")
    simulated = ask(host, apt.simulate(_command(step, host)))
    if outcomes.succeeded(simulated):
        return replace(_take_back(step, apt.changes(simulated.stdout), host), paths=paths)
    names = tuple(package.name for package in _open(step, host))
    if step.action == "apt-remove":
        return Undo(paths=paths, summary="nothing to take back")
    return Undo((apt.remove_what_is_there(names),), paths, f"remove {_listed(names)}")


def apply(step: Step, host: Host) -> Outcome:
    """Wait for other apts, finish what an interrupted dpkg left, then install or remove what is still to do."""
    library.keep()
    now = budget(replace(host, env={**host.env, **apt.QUIET}))
    change = _install if step.action == "apt-install" else _transact
    return _kept_out(now()) or _unrepaired(now) or change(step, now)


def _open(step: Step, host: Host) -> tuple[apt.Wanted, ...]:
    """The packages for which there is something to do."""
    named = tuple(apt.wanted(text) for text in step.settings["packages"])
    present = apt.installed(answer(host, apt.query(package.name for package in named)))
    if step.action == "apt-remove":
        return tuple(package for package in named if package.name in present)
    return tuple(package for package in named if not apt.satisfied(package, present))


def _command(step: Step, host: Host) -> apt.Argv:
    """Installing names what is there too: it then counts as wanted and survives an autoremove."""
    if step.action == "apt-install":
        return apt.install(step.settings["packages"], LOCK_TIMEOUT)
    return apt.remove((package.name for package in _open(step, host)), LOCK_TIMEOUT)


def _install(step: Step, now: Callable[[], Host]) -> Outcome:
    try:
        changed = _add_sources(step, now())
    except OSError as error:
        return _unwritten(error)
    if not _open(step, now()) or _nothing_new(step, now()):
        return Outcome(ok=True, changed=changed)
    if not step.settings.get("update", True):
        return _transact(step, now)
    updated = now().run(apt.update(LOCK_TIMEOUT))
    if not outcomes.succeeded(updated):
        return outcomes.plain(updated)
    if apt.incomplete(updated.stderr) and not outcomes.succeeded(ask(now(), apt.simulate(_command(step, now())))):
        return outcomes.plain(updated, ok=False, message="the package lists could not be fetched")
    return _transact(step, now)


def _nothing_new(step: Step, host: Host) -> bool:
    """Whether apt sees nothing to do, though dpkg does not know a name: it is provided by another package."""
    simulated = ask(host, apt.simulate(_command(step, host)))
    return outcomes.succeeded(simulated) and not apt.changes(simulated.stdout)


def _transact(step: Step, now: Callable[[], Host]) -> Outcome:
    """Let apt do it, after saying durably how to take it back."""
    if not _open(step, now()):
        return outcomes.UNCHANGED
    simulated = ask(now(), apt.simulate(_command(step, now())))
    if not outcomes.succeeded(simulated):
        return outcomes.plain(simulated)
    now().remember(_take_back(step, apt.changes(simulated.stdout), now()))
    _tell_of_mere_files(now())
    return outcomes.plain(now().run(_command(step, now())))


def _take_back(step: Step, done: apt.Changes, host: Host) -> Undo:
    pinned = [package.name for package in map(apt.wanted, step.settings["packages"]) if package.version]
    command = apt.take_back(done, pinned)
    parts = (("remove", [name for name, _ in done.installs]), ("install again", [name for name, _ in done.removes]))
    summary = "; ".join(f"{verb} {_listed(names)}" for verb, names in parts if names)
    commands = (apt.settle(), command, *_purge(step, done, host)) if command else ()
    return Undo(commands, summary=summary or "nothing to take back")


def _purge(step: Step, done: apt.Changes, host: Host) -> tuple[apt.Argv, ...]:
    """What an undo does besides removing, when the plan wants no traces: not to what was removed before our time."""
    new = [name for name, _ in done.installs]
    if not (new and step.settings.get("purge")):
        return ()
    earlier = apt.remembered(answer(host, apt.query(new)))
    return (apt.purge(name for name in new if name not in earlier),)


def _described(changes: apt.Changes) -> tuple[str, ...]:
    return (
        *(f"would install {name} {version}" for name, version in changes.installs),
        *(f"would change {name} from {old} to {new}" for name, old, new in changes.upgrades),
        *(f"would remove {name} {version}" for name, version in changes.removes),
    )


def _listed(names: Iterable[str]) -> str:
    """A list short enough for a line."""
    all_names = list(names)
    shown = ", ".join(all_names[:8])
    return f"{shown} and {len(all_names) - 8} more" if len(all_names) > 8 else shown


# Other apts, and what a killed one left behind


def _kept_out(host: Host) -> Outcome | None:
    """Wait until no other process holds a lock of apt or dpkg; the outcome when that was in vain."""
    begin = host.clock.monotonic()
    limit = PATIENCE if host.timeout is None else min(PATIENCE, host.timeout)
    announced, told = 0.0, aptlocks.Holder("", 0)
    while True:
        holder = aptlocks.holder()
        if holder is None:
            return None
        waited = host.clock.monotonic() - begin
        if waited >= limit:
            return outcomes.refused(f"waited {waited:.0f} s in vain: {holder}", "E_LOCK")
        if holder != told or waited - announced >= NOTICE:
            host.say(f"waiting for apt: {holder}")
            announced, told = waited, holder
        try:
            pause(host, POLL)
        except Ended as end:
            return end.outcome(f"apt: {holder}")


def _tell_of_mere_files(host: Host) -> None:
    """For whoever was told to delete a lock file: in the log stands that these are none."""
    there = ", ".join(aptlocks.unheld())
    if there:
        host.output("stdout", f"no lock, for nobody holds it: {there}\n")


def _unrepaired(now: Callable[[], Host]) -> Outcome | None:
    """Finish what an interrupted dpkg left; the outcome when packages stay broken."""
    broken = _half_done(now())
    if not broken:
        return None
    now().say(f"repairing packages that an earlier dpkg left unfinished: {_listed(broken)}")
    for command in apt.repairs(LOCK_TIMEOUT):
        ended = now().run(command)
    torn = _torn(now())
    if torn:
        ended = now().run(apt.reinstall(torn, LOCK_TIMEOUT))
    left = _half_done(now())
    return outcomes.plain(ended, ok=False, message=f"packages stay unfinished: {_listed(left)}") if left else None


def _half_done(host: Host) -> tuple[str, ...]:
    return _torn(host) or (("dpkg's own journal",) if _entries(apt.UNFINISHED) else ())


def _torn(host: Host) -> tuple[str, ...]:
    return apt.half_done(answer(host, apt.query()))


def _entries(path: str) -> list[str]:
    try:
        return os.listdir(path)
    except OSError:
        return []


# The repository and its key: files of the plan


def _places(step: Step) -> tuple[tuple[str, str], ...]:
    """Destination and name of the plan's files that add a repository; the key first, for the other refers to it."""
    named = [
        (step.settings.get(setting, ""), folder)
        for setting, folder in (("key", KEYRINGS), ("repository", REPOSITORIES))
    ]
    return tuple((f"{folder}/{os.path.basename(name)}", name) for name, folder in named if name)


def _sources(step: Step, host: Host) -> tuple[tuple[str, bytes], ...]:
    """Destination and content of those files."""
    return tuple((path, _plan_file(name, host)) for path, name in _places(step))


def _plan_file(name: str, host: Host) -> bytes:
    from freshtrack_deploy.host import files

    return files.read(host.files.get(name) or host.path(name))


def _content(path: str) -> bytes | None:
    from freshtrack_deploy.host import files

    try:
        return files.read(path)
    except OSError:
        return None


def _add_sources(step: Step, host: Host) -> bool:
    """Write what is not there yet; whether anything was. apt reads them as its own user: 0644."""
    from freshtrack_deploy.host import files

    stale = [(path, text) for path, text in _sources(step, host) if _content(path) != text]
    for path, text in stale:
        files.sweep(os.path.dirname(path))
        files.replace(path, text, mode=0o644, parents=True)
    return bool(stale)


def _unwritten(error: OSError) -> Outcome:
    from freshtrack_deploy.host import files

    return outcomes.refused(f"{error.filename or 'a file'}: {error.strerror}", files.failure_code(error))
