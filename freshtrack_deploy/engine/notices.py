"""The end of a run, and found damage, told to whoever the plan names. It never fails anything: what fails is a warning.

Three tries each, every one of them with a limit of time. A webhook's address lets anybody post there, so only its host
is ever named.
"""

from __future__ import annotations

from freshtrack_deploy import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Callable

    from freshtrack_deploy.engine.run import Run, Setting
    from freshtrack_deploy.engine.runner import Result
    from freshtrack_deploy.host.signals import Signals
    from freshtrack_deploy.model import Plan

TRIES = 3
PAUSES_S = (1.0, 3.0)  # between tries
LIMIT_S = 10.0  # of one try


DAMAGED = "damaged"  # the outcome of a look at the checkpoints


def tell(run: Run, result: Result) -> None:
    """Say how a run ended."""
    if is_wanted(run.plan):
        _tell(run, result, message(run, result))


def is_wanted(plan: Plan) -> bool:
    return bool(plan.notify.command or plan.notify.webhook)


def alarm(setting: Setting, result: Result, findings: Mapping[str, str]) -> None:
    """Say what was found damaged, by what it is, and what became of it."""
    found = "; ".join(f"{what} was damaged: {became}" for what, became in findings.items())
    _tell(setting, result, f"{_title(setting)}: {found}")


def _tell(setting: Setting, result: Result, text: str) -> None:
    """Run the plan's notify command and post to its webhook."""
    notify = setting.plan.notify
    signals = _signals(setting)
    if notify.command:
        _insist(setting, signals, "the notify command", lambda: _run(setting, result, text, signals))
    url = _expanded(setting, notify.webhook)
    if url:
        setting.world.redactor.add(url)
        _insist(setting, signals, f"the webhook at {_host(url)}", lambda: _post(url, text, signals, setting))


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
    return f"{ended}; {error['step']} failed: {why} [{error['code']}]; see: {run.world.program} status"


def _signals(setting: Setting) -> Signals:
    """A run that was told to stop still says so, once; who says it again does not have to wait."""
    from freshtrack_deploy.host.signals import Signals

    return Signals() if setting.world.signals.finish_step else setting.world.signals


def _insist(setting: Setting, signals: Signals, whom: str, attempt: Callable[[], str]) -> None:
    """Try until `attempt` returns no problem."""
    world = setting.world
    problem = attempt()
    for pause in PAUSES_S:
        if not problem or world.signals.finish_step:
            break
        world.clock.sleep(pause, wake=signals)
        problem = attempt()
    if problem:
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


def _expanded(setting: Setting, text: str) -> str:
    from freshtrack_deploy.plan import inputs

    try:
        return inputs.expand(text, setting.inputs, setting.plan)
    except KeyError:
        return text


# The command.


def _run(setting: Setting, result: Result, text: str, signals: Signals) -> str:
    from freshtrack_deploy.errors import DeployError
    from freshtrack_deploy.failures import classify
    from freshtrack_deploy.host import accounts
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.process import Script, environment

    account, world = accounts.current(), setting.world
    host = Host(
        account=account,
        home=account.home,
        folder=setting.plan.folder or setting.directory,
        env=environment(account, extra=_told(setting, result, text), attempt=f"{setting.id}/notify/1"),
        clock=world.clock,
        signals=signals,
        redactor=world.redactor,
        output=lambda stream, text: None,
        say=lambda text: None,
    )
    try:
        ended = host.run(Script(setting.plan.notify.command), timeout=LIMIT_S)
    except (DeployError, OSError) as problem:
        return str(problem)
    if ended.exit_code == 0:
        return ""
    if ended.timed_out:
        return f"it took longer than {LIMIT_S:g} s"
    failure = classify.classify(ended.command, ended.exit_code, ended.signal, ended.stdout, ended.stderr)
    return failure.evidence or f"exit code {ended.exit_code}"


def _told(setting: Setting, result: Result, text: str) -> dict[str, str]:
    """The outcome as the command's environment has it."""
    return {
        "PLAN_NAME": setting.plan.name,
        "PLAN_VERSION": setting.plan.version,
        "RUN_ID": setting.id,
        "RUN_OUTCOME": result.outcome,
        "RUN_EXIT_CODE": str(result.exit_code),
        "RUN_MESSAGE": text,
    }
