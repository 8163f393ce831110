"""The end of a run, told to whoever the plan names. It never fails a deployment: what fails here is a warning.

Three tries each, every one of them with a limit of time. A webhook's address lets anybody post there, so only its host
is ever named.
"""

from __future__ import annotations

from freshtrack_deploy import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.engine.runner import Result
    from freshtrack_deploy.host.signals import Signals

TRIES = 3
PAUSES_S = (1.0, 3.0)  # between tries
LIMIT_S = 10.0  # of one try


def tell(run: Run, result: Result) -> None:
    """Run the plan's notify command and post to its webhook."""
    notify = run.plan.notify
    if not (notify.command or notify.webhook):
        return
    text = message(run, result)
    signals = _signals(run)
    if notify.command:
        _insist(run, signals, "the notify command", lambda: _run(run, result, text, signals))
    url = _expanded(run, notify.webhook)
    if url:
        run.world.redactor.add(url)
        _insist(run, signals, f"the webhook at {_host(url)}", lambda: _post(url, text, signals, run))


def message(run: Run, result: Result) -> str:
    """One sentence, the same for every channel."""
    import os

    title = " ".join(filter(None, (run.plan.name, run.plan.version)))
    counts = ", ".join(f"{number} {what}" for what, number in run.counts.items() if number)
    ended = f"{title} on {os.uname().nodename}: {result.outcome}" + (f" ({counts})" if counts else "")
    error = run.records.last_error
    if result.exit_code == 0 or not error or error["run"] != run.id:
        return ended
    why = error["evidence"] or error["message"]
    return f"{ended}; {error['step']} failed: {why} [{error['code']}]; see: {run.world.program} status"


def _signals(run: Run) -> Signals:
    """A run that was told to stop still says so, once; who says it again does not have to wait."""
    from freshtrack_deploy.host.signals import Signals

    return Signals() if run.world.signals.finish_step else run.world.signals


def _insist(run: Run, signals: Signals, whom: str, attempt: Callable[[], str]) -> None:
    """Try until `attempt` returns no problem."""
    problem = attempt()
    for pause in PAUSES_S:
        if not problem or run.world.signals.finish_step:
            break
        run.world.clock.sleep(pause, wake=signals)
        problem = attempt()
    if problem:
        run.emit(events.Notice(run.world.redactor.text(f"{whom} was not told: {problem}"), "warning"))


# The webhook.


def _post(url: str, text: str, signals: Signals, run: Run) -> str:
    """Slack's form of an incoming webhook, which others took over; returns what went wrong."""
    import json
    import os

    from freshtrack_deploy.host import net, sockets

    body = json.dumps({"text": text}).encode()
    limits = sockets.Limits(connect=LIMIT_S / 2, stall=LIMIT_S / 2, total=LIMIT_S)
    line = sockets.Line(run.world.clock, os.environ, signals, limits)
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


def _expanded(run: Run, text: str) -> str:
    from freshtrack_deploy.plan import inputs

    try:
        return inputs.expand(text, run.inputs, run.plan)
    except KeyError:
        return text


# The command.


def _run(run: Run, result: Result, text: str, signals: Signals) -> str:
    from freshtrack_deploy.errors import DeployError
    from freshtrack_deploy.failures import classify
    from freshtrack_deploy.host import accounts
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.process import Script, environment

    account = accounts.current()
    host = Host(
        account=account,
        home=account.home,
        folder=run.plan.folder or run.directory,
        env=environment(account, extra=_told(run, result, text), attempt=f"{run.id}/notify/1"),
        clock=run.world.clock,
        signals=signals,
        redactor=run.world.redactor,
        output=lambda stream, text: None,
        say=lambda text: None,
    )
    try:
        ended = host.run(Script(run.plan.notify.command), timeout=LIMIT_S)
    except (DeployError, OSError) as problem:
        return str(problem)
    if ended.exit_code == 0:
        return ""
    if ended.timed_out:
        return f"it took longer than {LIMIT_S:g} s"
    failure = classify.classify(ended.command, ended.exit_code, ended.signal, ended.stdout, ended.stderr)
    return failure.evidence or f"exit code {ended.exit_code}"


def _told(run: Run, result: Result, text: str) -> dict[str, str]:
    """The outcome as the command's environment has it."""
    return {
        "PLAN_NAME": run.plan.name,
        "PLAN_VERSION": run.plan.version,
        "RUN_ID": run.id,
        "RUN_OUTCOME": result.outcome,
        "RUN_EXIT_CODE": str(result.exit_code),
        "RUN_MESSAGE": text,
    }
