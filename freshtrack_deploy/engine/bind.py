"""A step meets the machine: its inputs filled in, its user, folder and environment bound to the gateways."""

from __future__ import annotations

from freshtrack_deploy.host import accounts, files, process
from freshtrack_deploy.host.bound import Host
from freshtrack_deploy.plan import inputs
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Callable

    from freshtrack_deploy.engine.run import Setting
    from freshtrack_deploy.host.accounts import Account
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals
    from freshtrack_deploy.model import Step
    from freshtrack_deploy.redaction import Redactor

LARGEST_FILE = 16 * 1024 * 1024  # bytes; larger things are artifacts


@record
class Bound:
    """A step with every value filled in, and the host as it sees it."""

    step: Step
    host: Host


def bind(
    run: Setting, step: Step, attempt: int, output: Callable[[str, str], None], say: Callable[[str], None]
) -> Bound:
    """Resolve a step for one attempt. Raises errors.DeployError for an unknown user or an unreadable file."""
    account = account_of(step, run.account)
    step = _with_files(inputs.bind(step, run.plan, run.inputs), run)
    host = Host(
        account=account,
        home=account.home,
        folder=_folder(run, step, account),
        env=_environment(run, step, account, attempt),
        clock=run.world.clock,
        signals=run.world.signals,
        redactor=run.world.redactor,
        output=output,
        say=say,
        tick=run.world.tick,
        inputs=own_inputs(run, step),
        artifacts={one.id: inputs.bind_artifact(one, run.plan, run.inputs) for one in run.plan.artifacts},
        downloads=f"{run.directory}/artifacts",
        files={name: f"{run.plan.folder}/{name}" for name in run.contents},
        timeout=step.timing.timeout,
    )
    return Bound(step, host)


def to_look(run: Setting, step: Step) -> Bound:
    """The step and its host for looking at it outside an attempt: what its programs print is for nobody."""
    return bind(run, step, 0, _unheard, _unsaid)


def _unheard(stream: str, text: str) -> None:
    """Output that nobody needs."""


def _unsaid(text: str) -> None:
    """Words for an operator who did not ask."""


def own_host(run: Setting) -> Host:
    """For programs of our own, that no step asked for."""
    return onlooker(run.account, run.world.clock, run.world.signals, run.world.redactor, run.id)


def onlooker(account: Account, clock: Clock, signals: Signals, redactor: Redactor, run: str = "") -> Host:
    """A host for looking around: as whoever runs us, the programs' output unseen."""
    return Host(
        account=account,
        home=account.home,
        folder="/",
        env=process.environment(account, extra={}, attempt=f"{run}//0"),
        clock=clock,
        signals=signals,
        redactor=redactor,
        output=_unheard,
        say=_unsaid,
    )


def account_of(step: Step, ourselves: Account) -> Account:
    """Whose processes a step starts. An account that an earlier step made or changed is known by now."""
    if step.user:
        return accounts.account(step.user)
    return accounts.caller() if step.as_caller else ourselves


def own_inputs(run: Setting, step: Step) -> Mapping[str, str]:
    """Exactly the inputs the step lists."""
    return {name: run.inputs[name] for name in step.inputs if name in run.inputs}


def _environment(run: Setting, step: Step, account: Account, attempt: int) -> Mapping[str, str]:
    given = {inputs.variable(name): value for name, value in own_inputs(run, step).items()}
    about = {"PLAN_NAME": run.plan.name, "PLAN_VERSION": run.plan.version}
    mark = f"{run.id}/{step.id}/{attempt}"
    return process.environment(account, extra={**about, **given, **dict(step.env)}, attempt=mark)


def _folder(run: Setting, step: Step, account: Account) -> str:
    if step.cwd == "~" or step.cwd.startswith("~/"):
        return account.home + step.cwd[1:]
    if step.cwd.startswith("/"):
        return step.cwd
    return f"{run.plan.folder}/{step.cwd}".rstrip("/")


def _with_files(step: Step, run: Setting) -> Step:
    """The plan's file that a script or file-write names, put in its place: what was fingerprinted is what is used."""
    name = step.settings.get("file")
    if not name or step.action not in _TAKES:
        return step
    settings = dict(step.settings)
    content = run.contents[name] if name in run.contents else files.read(name, LARGEST_FILE)
    _TAKES[step.action](settings, content, run)
    return replace(step, settings=settings)


def _as_script(settings: dict[str, Any], content: bytes, run: Setting) -> None:
    settings["content"] = content.decode("utf-8", "surrogateescape")


def _as_data(settings: dict[str, Any], content: bytes, run: Setting) -> None:
    text = settings.get("template")
    settings["data"] = inputs.expand(content.decode(), run.inputs, run.plan).encode() if text else content


_TAKES = {"script": _as_script, "file-write": _as_data}
