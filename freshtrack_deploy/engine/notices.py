"""The end of a run, and found damage, told to whoever the plan names. It never fails anything: what fails is a warning.

Three tries each, every one of them with a limit of time, when the lock is free again for the next run; a run that was
told to stop has one try. Whoever asks to stop meanwhile does not have to wait. A webhook's address lets anybody post
there, so only its host is ever named.
"""

from __future__ import annotations

from freshtrack_deploy import events
from freshtrack_deploy.engine.runner import Result
from freshtrack_deploy.host.signals import Impatient
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Callable

    from freshtrack_deploy.engine.run import Run, Setting
    from freshtrack_deploy.errors import PreflightRefused
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.signals import Signals
    from freshtrack_deploy.model import Plan

PAUSES_S = (0.0, 1.0, 3.0)  # before each of the tries
LIMIT_S = 10.0  # of one try
GRACE_S = 2.0  # for a command that is ended then
LONGEST = 1000  # characters of what is told of a failure

DAMAGED = "damaged"  # the outcome of a look at the checkpoints
REFUSED = "refused"  # preflight did, and no run began


def tell(run: Run, result: Result) -> None:
    """Say how a run ended."""
    if is_wanted(run.plan):
        _tell(run, result, message(run, result))


def is_wanted(plan: Plan) -> bool:
    """Whether the plan wants anybody told."""
    return bool(plan.notify.command or plan.notify.webhook)


def refused(setting: Setting, why: PreflightRefused) -> None:
    """Say that preflight let no run begin."""
    if is_wanted(setting.plan):
        found = "; ".join(why.problems)
        _tell(setting, Result(REFUSED, why.exit_code), f"{_title(setting)}: {REFUSED}; {found}")


def alarm(setting: Setting, result: Result, findings: Mapping[str, str]) -> None:
    """Say what was found damaged, by what it is, and what became of it."""
    found = "; ".join(f"{what} was damaged: {became}" for what, became in findings.items())
    _tell(setting, result, f"{_title(setting)}: {found}")


def _tell(setting: Setting, result: Result, text: str) -> None:
    """Run the plan's notify command and post to its webhook."""
    text = _harmless(setting, text)
    if setting.plan.notify.command:
        _insist(setting, "the notify command", lambda signals: _run(setting, result, text, signals))
    url = _address(setting)
    if url:
        setting.world.redactor.add(url)
        _insist(setting, f"the webhook at {_host(url)}", lambda signals: _post(url, text, signals, setting))
    setting.world.awaits("")


def _harmless(setting: Setting, text: str) -> str:
    """Without secrets, and as a variable can hold it: a program may have printed anything, and a lot of it."""
    from freshtrack_deploy.host.terminal import printable

    return printable(_clipped(setting.world.redactor.text(text), 2 * LONGEST), lines=False)


def _clipped(text: str, most: int = LONGEST) -> str:
    return text if len(text) <= most else f"{text[:most]}..."


def _title(setting: Setting) -> str:
    import os

    name = " ".join(filter(None, (setting.plan.name, setting.plan.version)))
    return f"{name} on {os.uname().nodename}"


def message(run: Run, result: Result) -> str:
    """One sentence, the same for every channel."""
    counts = ", ".join(f"{number} {what}" for what, number in run.counts.items() if number)
    ended = f"{_title(run)}: {result.outcome}" + (f" ({counts})" if counts else "")
    error = run.records.last_error
    if result.exit_code == 0 or not error or error["run"] != run.id:
        return ended
    why = error["evidence"] or error["message"]
    return f"{ended}; {error['step']} failed: {_clipped(why)} [{error['code']}]; see: {run.world.program} status"


def _insist(setting: Setting, whom: str, attempt: Callable[[Signals], str]) -> None:
    """Try until `attempt` returns no problem."""
    world, problem = setting.world, "interrupted"
    signals = Impatient(world.signals)
    for pause in PAUSES_S[:1] if world.signals.finish_step else PAUSES_S:
        world.awaits(world.redactor.text(f"telling {whom}" + (f", again: {problem}" if pause else "")))
        world.clock.sleep(pause, wake=signals)
        if signals.end_step:
            break
        problem = attempt(signals)
        if not problem:
            return
    world.emit(events.Notice(world.redactor.text(f"{whom} was not told: {problem}"), "warning"))


# The webhook.


def _post(url: str, text: str, signals: Signals, setting: Setting) -> str:
    """Slack's form of an incoming webhook, which others took over; returns what went wrong."""
    import json
    import os

    from freshtrack_deploy.host import net, sockets

    body = json.dumps({"text": text}).encode()
    limits = sockets.Limits(connect=LIMIT_S / 2, stall=LIMIT_S / 2, total=LIMIT_S)
    line = sockets.Line(setting.world.clock, os.environ, signals, limits)
    try:
        status = net.post(url, body, "application/json", line)
    except sockets.Unreachable as problem:
        return str(problem)
    except sockets.Interrupted:
        return "interrupted"
    return "" if 200 <= status < 300 else f"it says {status}"


def _host(url: str) -> str:
    from freshtrack_deploy.host import net

    return net.place(url)


def _address(setting: Setting) -> str:
    """Where to post; empty for nowhere, and where an input of it has no value yet."""
    from freshtrack_deploy.engine import ask
    from freshtrack_deploy.plan import inputs

    values = {one.name: one.default for one in setting.plan.inputs if one.default is not None}
    try:
        return inputs.expand(setting.plan.notify.webhook, ask.known({**values, **setting.inputs}), setting.plan)
    except KeyError:
        return ""


# The command.


def _run(setting: Setting, result: Result, text: str, signals: Signals) -> str:
    from freshtrack_deploy.errors import DeployError
    from freshtrack_deploy.failures import classify
    from freshtrack_deploy.host import process
    from freshtrack_deploy.host.process import Script

    try:
        host = _host_of(setting, result, text, signals)
        ended = process.run(Script(setting.plan.notify.command), host, timeout=LIMIT_S, grace=GRACE_S)
    except (DeployError, OSError) as problem:
        return str(problem)
    if ended.exit_code == 0:
        return ""
    if ended.interrupted:
        return "interrupted"
    if ended.timed_out:
        return f"it took longer than {LIMIT_S:g} s"
    failure = classify.classify(ended.command, ended.exit_code, ended.signal, ended.stdout, ended.stderr)
    return failure.evidence or f"exit code {ended.exit_code}"


def _host_of(setting: Setting, result: Result, text: str, signals: Signals) -> Host:
    from freshtrack_deploy.engine import bind
    from freshtrack_deploy.host.process import environment

    account, world = setting.account, setting.world
    env = environment(account, extra=_told(setting, result, text), attempt=f"{setting.id}/notify/1")
    host = bind.onlooker(account, world.clock, signals, world.redactor)
    return replace(host, folder=_folder(setting), env=env)


def _folder(setting: Setting) -> str:
    """The plan's, as the journal knows it for a rollback; a refused run may not have laid out a built-in one's."""
    import os

    folder = setting.plan.folder or setting.records.folder or setting.directory
    return folder if os.path.isdir(folder) else "/"


def _told(setting: Setting, result: Result, text: str) -> dict[str, str]:
    """The outcome as the command's environment has it."""
    return {
        "PLAN_NAME": setting.plan.name,
        "PLAN_VERSION": setting.plan.version,
        "RUN_ID": "" if result.outcome == REFUSED else setting.id,
        "RUN_OUTCOME": result.outcome,
        "RUN_EXIT_CODE": str(result.exit_code),
        "RUN_MESSAGE": text,
    }
