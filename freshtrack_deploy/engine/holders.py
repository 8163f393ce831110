"""Which holders of the plan's ports this deployment started, as far as that leaves a trace.

A trace is the mark that every process of a step inherits; a unit that a `service` step or a script names, or that came
with a package of ours; a container that `compose` made, or a script, which names it. What leaves none is a stranger.
"""

from __future__ import annotations

import os
import re

from freshtrack_deploy.actions.queries import answer
from freshtrack_deploy.engine import bind
from freshtrack_deploy.host import apt, cgroups, descendants, docker, systemd
from freshtrack_deploy.plan import compile, inputs
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from freshtrack_deploy.engine.run import Setting
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.docker import Origin
    from freshtrack_deploy.host.ports import Listener
    from freshtrack_deploy.model import Step

ASK_S = 10.0  # seconds for each question to systemd, dpkg or docker
PROXIES = frozenset({"docker-proxy", "dockerd", "rootlesskit"})  # they hold ports for containers
INIT = 1  # systemd, which holds the ports of its sockets


@record
class Traces:
    """What the plan, and the plan that was carried out last, may have started on this machine."""

    runs: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    projects: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()  # of compose projects
    words: frozenset[str] = frozenset()  # of packages that it installed
    scripts: tuple[str, ...] = ()  # the texts of those that ran, and the values they got


def ours(held: Iterable[Listener], run: Setting, values: Mapping[str, str]) -> dict[Listener, str]:
    """What of this deployment holds each port, in a few words; strangers are left out. `values`: inputs as known."""
    host = replace(bind.own_host(run), timeout=ASK_S)
    traces = _traces(run, values, host)
    found = {holder: _trace(holder, traces, host) for holder in held}
    return {holder: words for holder, words in found.items() if words}


def may_leave_none(run: Setting) -> bool:
    """Whether something ran that may have started a holder without a trace: only scripts do."""
    return any(step.action == "script" and step.id in run.records.steps for step in _steps(run))


def _trace(holder: Listener, traces: Traces, host: Host) -> str:
    if holder.name in PROXIES or not holder.pid:
        return _container(docker.publishing(holder.port), traces, host)
    inside = cgroups.container(cgroups.of_process(holder.pid))
    return (
        _step(holder.pid, traces)
        or _unit(_unit_of(holder, host), traces, host)
        or (_container(docker.with_id(inside), traces, host) if inside else "")
    )


# What was started


def _traces(run: Setting, values: Mapping[str, str], host: Host) -> Traces:
    def known(text: str) -> str:
        return inputs.expand_known(text, values, run.plan)

    steps = tuple(_steps(run))
    units = {systemd.unit_name(known(step.settings["name"])) for step in steps if step.action == "service"}
    composed = [step.settings for step in steps if step.action == "compose"]
    return Traces(
        runs=frozenset(run.records.runs),
        units=frozenset(units) | (systemd.parse_names(answer(host, systemd.names(sorted(units)))) if units else set()),
        projects=frozenset(known(one["project"]) for one in composed if one.get("project")),
        files=frozenset(_place(known(name), run) for one in composed for name in one.get("files", ())),
        words=frozenset(_installed(run)),
        scripts=tuple(text for step in steps for text in _texts(step, run, values)),
    )


def _steps(run: Setting) -> Iterator[Step]:
    """Those of the plan, and those that a new version of it no longer has."""
    yield from run.plan.steps
    if run.records.stored:
        yield from compile.load(run.records.stored, source=run.records.source, folder=run.records.folder).steps


def _place(name: str, run: Setting) -> str:
    return os.path.normpath(os.path.join(run.plan.folder, name))


def _installed(run: Setting) -> Iterator[str]:
    """The words of undos that remove packages: their names are among them."""
    for step in run.plan.steps:
        if step.action == "apt-install":
            for undo in run.records.step(step.id).undos:
                yield from (word for command in undo.before["commands"] for word in command)


def _texts(step: Step, run: Setting, values: Mapping[str, str]) -> Iterator[str]:
    if step.action == "script" and step.id in run.records.steps:
        yield step.settings.get("content", "")
        yield run.contents.get(step.settings.get("file", ""), b"").decode("utf-8", "replace")
        yield from (values[name] for name in step.inputs if name in values)


# What holds


def _step(pid: int, traces: Traces) -> str:
    run, _, rest = descendants.attempt_of(pid).partition("/")
    return f"started by the step {rest.rpartition('/')[0]}" if run in traces.runs else ""


def _unit_of(holder: Listener, host: Host) -> str:
    if holder.pid != INIT:
        return cgroups.unit(cgroups.of_process(holder.pid))
    found = systemd.parse_sockets(answer(host, systemd.sockets()))
    return next((unit for unit, port in found if port == holder.port), "")


def _unit(name: str, traces: Traces, host: Host) -> str:
    stem, _, suffix = name.rpartition(".")
    template = stem.partition("@")[0]
    named = {name, f"{template}.{suffix}"} & traces.units or _is_said((name, stem, template), traces)
    return name if name and (named or _is_packaged(name, traces, host)) else ""


def _is_packaged(unit: str, traces: Traces, host: Host) -> bool:
    """Whether a package that this deployment installed brought the unit, and so started it."""
    template = re.sub("@.*(?=[.])", "@", unit)
    return bool(traces.words and traces.words & apt.owners(answer(host, apt.owner(f"/systemd/system/{template}"))))


def _container(question: tuple[str, ...], traces: Traces, host: Host) -> str:
    made = next((one for one in docker.origins(answer(host, question)) if _is_ours(one, traces)), None)
    return f"container {made.name}" if made else ""


def _is_ours(made: Origin, traces: Traces) -> bool:
    composed = made.project in traces.projects or traces.files & frozenset(made.files)
    return bool(composed or _is_said((made.name, made.project), traces))


def _is_said(names: Iterable[str], traces: Traces) -> bool:
    """Whether a script that ran says one of these names, as a whole word."""
    words = "|".join(re.escape(name) for name in names if name)
    return bool(words) and any(re.search(rf"(?<![\w.@-])(?:{words})(?![\w@-])", text) for text in traces.scripts)
