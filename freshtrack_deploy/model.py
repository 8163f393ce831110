"""The nouns that every layer speaks. Values only: nothing here touches the machine or decides anything.

Words that end up in the journal, in JSON and on the screen are plain strings, so that they read the same everywhere.
"""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class StepState:
    """What `status` says about a step."""

    PENDING = "pending"
    STARTED = "started"
    DONE = "done"
    CHANGED = "changed"  # done, but its definition is another one by now
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    UNDONE = "undone"
    SKIPPED = "skipped"
    UNVERIFIED = "unverified"  # done according to the earlier shell scripts
    ORPHANED = "orphaned"  # done, but no longer in the plan


class RunOutcome:
    """How a run ended."""

    DONE = "done"
    DEGRADED = "degraded"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    STOPPED = "stopped"
    ROLLED_BACK = "rolled-back"
    ROLLBACK_FAILED = "rollback-failed"


@record
class FailureKind:
    """A row of the failure table: `code` never changes its meaning once published."""

    code: str
    category: str
    severity: str  # retryable, critical, warning

    @property
    def retryable(self) -> bool:
        """Whether a retry can help at all."""
        return self.severity == "retryable"


FAILURE_KINDS: Mapping[str, FailureKind] = {
    code: FailureKind(code, category, severity)
    for code, category, severity in (
        ("E_NETWORK", "transient:network", "retryable"),
        ("E_TIMEOUT", "transient:timeout", "retryable"),
        ("E_LOCK", "transient:lock", "retryable"),
        ("E_PERMISSION", "recoverable:permission", "critical"),
        ("E_AUTH", "recoverable:auth", "critical"),
        ("E_NOT_FOUND", "recoverable:not-found", "critical"),
        ("E_CONFLICT", "recoverable:conflict", "critical"),
        ("E_DISK", "recoverable:resource", "critical"),
        ("E_MEMORY", "recoverable:resource", "critical"),
        ("E_CONFIG", "critical:config", "critical"),
        ("E_PKG_CORRUPT", "critical:package", "critical"),
        ("E_SERVICE", "critical:service", "critical"),
        ("E_SIGNAL", "fatal:signal", "critical"),
        ("E_UNKNOWN", "unknown", "warning"),
    )
}


@record
class Place:
    """Where something stands: a file and a line (TOML) or a pointer (JSON)."""

    file: str
    line: int = 0
    pointer: str = ""

    def __str__(self) -> str:
        where = str(self.line) if self.line else self.pointer
        return f"{self.file}:{where}" if where else self.file


NOWHERE = Place("")


@record
class Check:
    """A command that must exit 0 and, if `expect` is given, have that text in its stdout."""

    cmd: str
    expect: str = ""


@record
class Conditions:
    """What must hold before (preconditions) or after (postconditions) a step's effect."""

    file_exists: tuple[str, ...] = ()
    file_mode: tuple[tuple[str, str], ...] = ()  # (path, "755")
    command_succeeds: tuple[str, ...] = ()
    env_matches: tuple[tuple[str, str], ...] = ()  # (name, regular expression)
    packages_absent: tuple[str, ...] = ()
    service_active: tuple[str, ...] = ()
    user_in_group: tuple[tuple[str, str], ...] = ()  # (user, group)


@record
class Retry:
    """How often and how fast a step is tried again. Seconds; `count` is attempts in all."""

    count: int = 3
    delay: float = 2.0
    backoff: str = "exponential"  # or linear


@record
class Timing:
    """How long an attempt may take, and how often and after which waits it is repeated."""

    timeout: float | None = None  # seconds, per attempt
    retry: Retry = Retry()


@record
class OnFailure:
    """What the plan's author wants done and said when the step fails."""

    action: str = ""  # stop, continue, retry, rollback; empty: by category
    message: str = ""
    hints: tuple[str, ...] = ()


@record
class CheckpointPolicy:
    """What of a step is remembered, and what takes it back."""

    enabled: bool = True
    atomic: bool = False
    rollback: str = ""  # a script
    rollback_each: bool = False
    undone: tuple[Check, ...] = ()
    state_files: tuple[str, ...] = ()


@record
class Step:
    """One step of a plan, checked and complete: every default is filled in."""

    id: str
    name: str
    action: str
    settings: Mapping[str, Any]  # the action's own table, with its defaults
    place: Place = NOWHERE
    script_place: Place = NOWHERE  # where the script's first line stands
    depends_on: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    group: str = ""
    inputs: tuple[str, ...] = ()
    when: tuple[tuple[str, str], ...] = ()  # (input, value)
    run: str = "changed"  # changed, always, once
    idempotent: bool | None = None
    user: str = ""  # empty: whoever runs the program
    as_caller: bool = False  # privileges = "user": who called sudo
    cwd: str = ""
    env: tuple[tuple[str, str], ...] = ()
    ok_codes: tuple[int, ...] = (0,)
    exclusive_resource: str = ""
    breaker: str = ""  # the breaker that failures of this step count for, besides those of its programs
    preconditions: Conditions = Conditions()
    postconditions: Conditions = Conditions()
    verification: tuple[Check, ...] = ()
    timing: Timing = Timing()
    on_failure: OnFailure = OnFailure()
    checkpoint: CheckpointPolicy = CheckpointPolicy()

    @property
    def never_repeat(self) -> bool:
        """It must not run twice, says the plan."""
        return self.idempotent is False or self.run == "once"


@record
class Input:
    """A value that the plan asks for."""

    name: str
    prompt: str = ""
    type: str = ""  # port email hostname url path int bool choice; empty: any text
    choices: tuple[str, ...] = ()
    pattern: str = ""
    default: str | None = None
    secret: bool = False
    generate: int = 0  # length of the password to make; 0: none
    place: Place = NOWHERE


@record
class Artifact:
    """A file to fetch, and how to know it is the right one."""

    id: str
    urls: tuple[str, ...]
    sha256: str = ""
    sha256_url: str = ""
    place: Place = NOWHERE


@record
class Requirements:
    """What preflight looks at. Empty means: not asked for."""

    os: tuple[str, ...] = ()
    arch: tuple[str, ...] = ()
    privileges: str = ""  # root, user
    ram_mb: int = 0
    disk_gb: float = 0
    cpu_cores: int = 0
    network: tuple[str, ...] = ()
    dns: str = ""
    ports_free: tuple[int, ...] = ()
    commands: tuple[str, ...] = ()
    inodes: int = 0
    load: float = 0  # per core
    bandwidth_url: str = ""
    dns_proxied: bool = False
    disk_watch_gb: float = 5  # during the run
    clean_caches: bool = False


@record
class Notify:
    """Whom to tell how a run ended: a command, a URL, or both."""

    command: str = ""
    webhook: str = ""


@record
class Plan:
    """A valid plan. `folder` is where its files lie; `source` is what messages call it."""

    name: str
    steps: tuple[Step, ...]
    source: str = ""
    folder: str = ""
    version: str = ""
    description: str = ""
    author: str = ""
    on_critical: str = "stop"
    data: tuple[str, ...] = ()
    notify: Notify = Notify()
    retention: str = "standard"
    summary: str = ""
    requirements: Requirements = Requirements()
    inputs: tuple[Input, ...] = ()
    artifacts: tuple[Artifact, ...] = ()
    fingerprints: Mapping[str, str] = {}  # step id -> digest, of steps whose whole effect was known when it was built
    compiled: str = ""  # the text it was loaded from, when built in or kept in the journal

    def step(self, id: str) -> Step:
        """The step of this id, which there must be."""
        return next(step for step in self.steps if step.id == id)


@record
class Usage:
    """What a finished process (and its waited-for children) took.

    `peak_kib`, of the largest of them, is never less than our own size: the kernel carries the peak of whoever starts a
    program over into it (setmax_mm_hiwater_rss in exec_mmap, fs/exec.c). So it is exact above that, and a bound below.
    """

    cpu_s: float = 0.0
    peak_kib: int = 0
    written_kib: int = 0  # into the page cache of disks, by what ended meanwhile; nothing of it need be durable


@record
class Outcome:
    """What came of an attempt to change the host, before anyone has judged it.

    `exit_code` is None when no process decided it (a check of ours did: see `message`) or a signal ended it.
    """

    ok: bool
    changed: bool = True
    exit_code: int | None = None
    signal: int | None = None
    message: str = ""  # one line, when we decided: "postcondition file_exists /x does not hold"
    code: str = ""  # a failure code, when we decided and know it
    command: str = ""  # what ran, for classification and for people; never with a secret in it
    line: int = 0  # line within the script that failed, 0: unknown
    stdout: str = ""  # the last 64 KiB, redacted
    stderr: str = ""
    timed_out: bool = False
    interrupted: bool = False  # we were told to stop and ended it
    usage: Usage = Usage()
    leftovers: tuple[str, ...] = ()  # processes it left behind, "PID NAME"


def shell_code(exit_code: int | None, signal: int | None) -> int | None:
    """What a shell's $? would have been: 128 and its number for a signal. None: no process decided it."""
    return 128 + signal if exit_code is None and signal else exit_code


@record
class Failure:
    """A failed attempt, understood."""

    kind: FailureKind
    evidence: str  # the line that says so; empty when only the exit code speaks
    message: str  # one sentence for people
    exit_code: int | None = None
    signal: int | None = None
    command: str = ""
    program: str = ""  # whose failure it is, as far as known: apt-get, curl
    place: Place = NOWHERE
    line: int = 0
    retry_after: float | None = None  # seconds, where a tool shows it

    @property
    def retryable(self) -> bool:
        """Whether a retry can help at all."""
        return self.kind.retryable


@record
class Undo:
    """What would take a step back, said before its effect: commands as data, and paths to snapshot first.

    `afterwards` runs once, when everything the step depends on has been taken back too: a service that was there before
    must be restarted with the old files, not with the new ones.
    """

    commands: tuple[tuple[str, ...], ...] = ()
    paths: tuple[str, ...] = ()
    summary: str = ""
    afterwards: tuple[tuple[str, ...], ...] = ()


@record
class Prediction:
    """What `apply` would do: the answer of an action's `check`."""

    NO_CHANGE = "no change"
    WOULD_CHANGE = "would change"
    UNKNOWN = "cannot know yet"

    verdict: str
    details: tuple[str, ...] = ()
    diff: str = ""
    waits_for: str = ""  # the step it depends on, when unknown
