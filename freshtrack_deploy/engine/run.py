"""One run: what it works with, and what the operator asked for."""

from __future__ import annotations

import os

from freshtrack_deploy import events
from freshtrack_deploy.engine.floor import Alone
from freshtrack_deploy.engine.select import Selection
from freshtrack_deploy.host import accounts
from freshtrack_deploy.host.clock import boot_id, iso
from freshtrack_deploy.plan.fingerprint import file_digest
from freshtrack_deploy.record import record
from freshtrack_deploy.redaction import MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Callable

    from freshtrack_deploy.events import Event, Listener
    from freshtrack_deploy.host.clock import Clock
    from freshtrack_deploy.host.signals import Signals
    from freshtrack_deploy.host.terminal import Terminal
    from freshtrack_deploy.model import Plan
    from freshtrack_deploy.redaction import Redactor
    from freshtrack_deploy.state.directory import Asked
    from freshtrack_deploy.state.lock import Lock
    from freshtrack_deploy.state.memory import Memory
    from freshtrack_deploy.state.records import Records


@record
class Options:
    """What the operator asked for."""

    selection: Selection = Selection()
    on_error: str = "stop"  # ask, stop, rollback
    interactive: bool = False  # questions may be asked
    yes: bool = False
    skip_preflight: bool = False
    # What preflight has told: the ids of checks that warned, and its verdict. None: nobody has looked yet.
    told_checks: frozenset[str] | None = None
    ignored_checks: tuple[str, ...] = ()
    given: Mapping[str, str] = {}  # --set
    config: str = ""  # what a file of answers is called
    config_data: bytes = b""  # what it holds
    jobs: int = 1
    breaker_threshold: int = 5
    everything: bool = False  # a rollback of all there is: no undo needs to bring back what ran in between
    with_data: bool = False  # an undo may delete the plan's data: the operator typed the plan's name


@record
class Opening:
    """What `run` was asked to open. `contents` are the plan's files by name, read once."""

    plan: Plan
    contents: Mapping[str, bytes]
    asked: Asked
    lock_wait: float = 0.0
    reset: bool = False
    resume: bool = False


@record
class World:
    """The hands a run borrows; tests hand in their own clock, signals and terminal."""

    clock: Clock
    signals: Signals
    terminal: Terminal
    redactor: Redactor
    emit: Listener
    tick: Callable[[], None]  # called about once a second while something runs
    random: Callable[[], float]  # from 0 to 1, for jitter
    program: str = "./deploy.pyz"  # what the operator typed, for hints

    def awaits(self, what: str) -> None:
        """Say what takes time now, in a log only if it takes long; nothing: it is over."""
        self.emit(events.Waiting(what, quiet=True))


class Setting:
    """A plan on this machine, as far as it is known without running anything: enough to resolve and judge its steps."""

    def __init__(self, id: str, plan: Plan, options: Options, world: World, directory: str, records: Records) -> None:
        self.id = id
        self.plan = plan
        self.options = options
        self.world = world
        self.directory = directory
        self.records = records
        self.account = accounts.current()
        self.inputs: Mapping[str, str] = {}
        self.key = b""  # for keyed hashes of secrets in fingerprints
        self.contents: Mapping[str, bytes] = {}  # of the plan's files, read once
        self.digests: Mapping[str, str] = {}

    def use(self, inputs: Mapping[str, str], key: bytes, contents: Mapping[str, bytes]) -> None:
        """Fill in the values of the inputs and the plan's files."""
        self.inputs, self.key, self.contents = inputs, key, contents
        self.digests = {name: file_digest(content) for name, content in contents.items()}

    def told(self, text: str, mask: str = MARK) -> str:
        """A text of the plan as people may read it: inputs put in, but secrets masked, however short they are."""
        from freshtrack_deploy.plan import inputs

        secret = {one.name: mask for one in self.plan.inputs if one.secret}
        unknown = {one.name: f"${{{one.name}}}" for one in self.plan.inputs}
        return self.world.redactor.text(inputs.expand(text, {**unknown, **self.inputs, **secret}, self.plan))


class Run(Setting):
    """A plan being carried out. Holds the open lock and journal; `runner.carry_out` drives it."""

    def __init__(
        self, id: str, plan: Plan, options: Options, world: World, directory: str, memory: Memory, lock: Lock
    ) -> None:
        super().__init__(id, plan, options, world, directory, memory.records)
        self.memory = memory
        self.lock = lock
        self.boot = boot_id()
        self.counts: dict[str, int] = {}
        self.floor = Alone()

    def emit(self, event: Event) -> None:
        """Tell whoever listens."""
        self.world.emit(event)

    @property
    def is_ending(self) -> bool:
        """A signal said so, or another step did."""
        return self.world.signals.finish_step or self.floor.closing

    def count(self, what: str) -> None:
        """One more of what the last event sums up: done, failed, skipped, undone and so on."""
        self.counts[what] = self.counts.get(what, 0) + 1

    def log_path(self, step: str) -> str:
        """The log of a step in this run."""
        return f"{self.directory}/logs/{self.id}/{step}.log"


def chance() -> float:
    """A random number from 0 to 1. (Importing the standard module costs as much as a whole `--version`.)"""
    return int.from_bytes(os.urandom(6), "big") / (1 << 48)


def new_id(clock: Clock, taken: Mapping[str, object]) -> str:
    """`YYYYMMDD-HHMMSS-PID`, in UTC: no other run of this machine has it, not even one of another deployment.

    A step's processes are known by it: those of another deployment's step would be waited for or ended.
    """
    base = f"{iso(clock.now())[:19].replace('-', '').replace(':', '').replace('T', '-')}-{os.getpid()}"
    candidates = (base if n == 1 else f"{base}-{n}" for n in range(1, 1000))
    return next(id for id in candidates if id not in taken)
