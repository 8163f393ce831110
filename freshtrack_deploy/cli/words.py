"""Every command and option, as data. The parser, the help texts and the shell completion all read these tables."""

from __future__ import annotations

from freshtrack_deploy.record import record


@record
class Option:
    """`value` names what follows the flag; empty for a switch. `repeats`: may be given more than once."""

    flag: str
    help: str
    value: str = ""
    short: str = ""
    alias: str = ""
    repeats: bool = False
    optional: str = ""  # the value when the flag stands alone: --lock-wait[=S]
    choices: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What an Invocation calls it: lock_wait."""
        return self.flag.lstrip("-").replace("-", "_")


@record
class Command:
    """`verbs` are sub-commands; `arguments` are positional, `[X]` optional. `module` of cli.commands carries it out."""

    name: str
    help: str
    options: tuple[Option, ...] = ()
    arguments: tuple[str, ...] = ()
    verbs: tuple[Command, ...] = ()
    examples: tuple[str, ...] = ()
    everyday: bool = False
    like: str = ""  # the command whose module this one shares

    @property
    def module(self) -> str:
        """Of cli.commands."""
        return self.like or self.name


COMMON = (
    Option("--help", "show this", short="-h"),
    Option("--state-dir", "where the state lives", "DIR", alias="--checkpoint-dir"),
    Option("--plan", "a plan file, or the name of a built-in plan", "FILE"),
    Option("--json", "answer in JSON on stdout"),
    Option("--quiet", "say only what went wrong", short="-q"),
    Option("--verbose", "show the output of the steps", short="-v"),
    Option("--no-color", "no colours (NO_COLOR does the same)"),
    Option("--version", "show the version"),
)

_YES = Option("--yes", "answer yes to every confirmation and ask nothing", short="-y", alias="--non-interactive")
_ON_ERROR = Option("--on-error", "when a step fails", "WHAT", choices=("ask", "stop", "rollback"))
_SET = Option("--set", "a value for an input of the plan", "KEY=VALUE", repeats=True)
_CONFIG = Option("--config", "a file with lines NAME=VALUE", "FILE")
_LOCK_WAIT = Option("--lock-wait", "wait for another run to end, S seconds at most", "S", optional="LOCK_TIMEOUT")
_IGNORE = Option("--ignore", "leave out a check of preflight", "CHECK-ID", repeats=True)
_FROM = Option("--from", "run STEP and what depends on it again, then the rest", "STEP")
_DRY_RUN = Option("--dry-run", "show what would be done, change nothing", short="-n")
_FORCE_YES = Option("--yes", "do not ask", short="-y")

_LEVEL = Option("--level", "how thoroughly to check it", "L", choices=("basic", "standard", "comprehensive"))

_EVERY_RUN = (
    _YES,
    _ON_ERROR,
    _SET,
    _CONFIG,
    _LOCK_WAIT,
    Option("--skip-preflight", "do not check the machine first"),
    _IGNORE,
)
_RUN_OPTIONS = (
    _DRY_RUN,
    Option("--diff", "with --dry-run: show how files would change"),
    _FROM,
    Option("--only", "run STEP alone", "STEP"),
    Option("--skip", "leave STEP out", "STEP", repeats=True),
    Option("--group", "run only the steps of this group", "G"),
    *_EVERY_RUN,
    Option("--reset-checkpoints", "clear every checkpoint first"),
    Option("--jobs", "how many steps may run at once", "N"),
)

COMMANDS = (
    Command(
        "run",
        "run every step that is not done yet",
        _RUN_OPTIONS,
        examples=("sudo ./deploy.pyz", "./deploy.pyz run --plan my.toml --dry-run", "./deploy.pyz run --from install"),
        everyday=True,
    ),
    Command(
        "resume",
        "carry an unfinished run on",
        (_FROM, Option("--list", "list the checkpoints, run nothing"), *_EVERY_RUN),
        arguments=("[PLAN]",),
        like="run",
    ),
    Command(
        "status",
        "every step: its state, when, how long; what failed last",
        examples=("./deploy.pyz status", "./deploy.pyz status --json"),
        everyday=True,
    ),
    Command(
        "logs",
        "the log of a step, or of the whole last run",
        (Option("--follow", "go on as it grows", short="-f"),),
        arguments=("[STEP]",),
        examples=("./deploy.pyz logs install", "./deploy.pyz logs --follow"),
        everyday=True,
    ),
    Command(
        "rollback",
        "take back what was done: the newest step, or more",
        (
            Option("--step", "this step", "STEP"),
            Option("--to", "everything after STEP, which stays", "STEP"),
            Option("--group", "the steps of this group", "G"),
            Option("--run", "what that run changed, by default the last", "[RUN]", optional="last"),
            Option("--full", "everything"),
            _DRY_RUN,
            Option("--list", "list what can be taken back"),
            _FORCE_YES,
            Option("--keep-going", "go on when an undo fails"),
            Option("--with-data", "delete the plan's data too; asks for the plan's name"),
            _LOCK_WAIT,
        ),
        arguments=("[PLAN]",),
        examples=("./deploy.pyz rollback --list", "sudo ./deploy.pyz rollback --to packages"),
        everyday=True,
    ),
    Command(
        "plan",
        "check a plan and show the order of its steps",
        (
            Option("--graph", "draw it", "FORM", choices=("mermaid", "dot")),
            Option("--init", "write a small commented plan into DIR", "DIR"),
        ),
        arguments=("[FILE]",),
        examples=("./deploy.pyz plan my.toml", "./deploy.pyz plan --init my-app"),
        everyday=True,
    ),
    Command(
        "verify",
        "check again that everything is as it was left",
        examples=("./deploy.pyz verify",),
        everyday=True,
    ),
    Command("history", "the runs, or one of them", arguments=("[RUN]",)),
    Command("preflight", "check the machine, change nothing", (_IGNORE, _SET, _CONFIG)),
    Command(
        "checkpoint",
        "make, look at, check and return to checkpoints",
        verbs=(
            Command("list", "every checkpoint"),
            Command("clear", "make a step pending again", arguments=("STEP",)),
            Command("show", "what a checkpoint holds", arguments=("ID",)),
            Command(
                "create",
                "make one now",
                (
                    Option("--no-files", "without the files"),
                    Option("--no-resources", "without memory, disks and load"),
                    Option("--no-compression", "never in gzip"),
                    _LEVEL,
                ),
                arguments=("NAME",),
            ),
            Command("validate", "is it whole, and is all as it says", (_LEVEL,), arguments=("[ID]",)),
            Command(
                "restore",
                "return to a checkpoint; `restore journal` takes the copy of the journal",
                (
                    Option("--no-files", "only what the journal says"),
                    Option("--no-resources", "do not compare memory, disks and load"),
                    Option("--no-verify", "do not compare afterwards"),
                    Option("--keep-current", "only bring back what is missing"),
                    _FORCE_YES,
                ),
                arguments=("ID",),
            ),
            Command("delete", "remove one", arguments=("ID",)),
            Command(
                "prune",
                "remove what a policy does not keep",
                (
                    Option("--policy", "the plan's by default", "P", choices=("minimal", "standard", "extended")),
                    Option("--older-than", "instead: what was made more than DAYS ago", "DAYS"),
                ),
            ),
            Command(
                "monitor",
                "check all of them again and again",
                (
                    Option("--interval", "seconds between two looks (3600)", "S"),
                    Option("--once", "look once, for cron"),
                ),
            ),
            Command("export", "write the deployment's state into FILE", arguments=("FILE",)),
            Command("import", "begin with what an export says", arguments=("FILE",)),
        ),
    ),
    Command(
        "lock",
        "who runs now",
        verbs=(
            Command("status", "who holds the lock, since when, in which step"),
            Command(
                "release",
                "end the run that holds it",
                (Option("--force", "really: it names the holder and asks"), _FORCE_YES),
            ),
        ),
    ),
    Command(
        "explain",
        "what kind of failure something is, and what to do; without options: the last error here",
        (
            Option("--exit-code", "how it ended; its output is read from stdin", "N"),
            Option("--command", "what was run", "C"),
            Option("--stderr", "its output is in FILE", "FILE"),
            Option("--jsonl", "a case a line, a verdict a line", "FILE"),
        ),
        examples=(
            "./deploy.pyz explain",
            "apt-get update 2>&1 | ./deploy.pyz explain --exit-code 100 --command 'apt-get update'",
        ),
    ),
    Command(
        "inputs",
        "the answers to the plan's questions",
        verbs=(
            Command("list", "every input, where its value comes from; secrets masked"),
            Command(
                "rotate",
                "give an input a new value: generated, asked for, or DEPLOY_NAME in the environment",
                (_CONFIG,),
                arguments=("NAME",),
            ),
        ),
    ),
    Command(
        "breaker",
        "what is left alone because it failed too often",
        verbs=(
            Command("status", "every breaker: failures in a row, open until when"),
            Command("reset", "try again at once: NAME, or all", arguments=("[NAME]",)),
        ),
    ),
    Command(
        "completion",
        "a script that completes these words in your shell",
        verbs=(
            Command("bash", 'eval "$(./deploy.pyz completion bash)"'),
            Command("zsh", 'eval "$(./deploy.pyz completion zsh)", after compinit'),
            Command("fish", "./deploy.pyz completion fish | source"),
            Command("steps", "the ids of the plan's steps, a line each: what these scripts ask for"),
        ),
        examples=('eval "$(./deploy.pyz completion bash)"',),
    ),
    Command(
        "demo",
        "see it work, in a minute: any user, no network, nothing left behind",
        examples=("./deploy.pyz demo",),
    ),
    Command("help", "this; `help all` shows every command", arguments=("[COMMAND]",)),
)

# What other programs call it, and what people type as an option that is a command here.
ALIKE = {
    "apply": "run",
    "check": "plan, preflight or verify",
    "continue": "resume",
    "deploy": "run",
    "force": "--yes or run --from STEP",
    "fresh": "--reset-checkpoints",
    "install": "run",
    "log": "logs",
    "reset": "--reset-checkpoints",
    "restart": "run --reset-checkpoints",
    "restore": "checkpoint restore",
    "resume": "resume, a command",
    "rollback": "rollback, a command",
    "start": "run",
    "status": "status, a command",
    "undo": "rollback",
    "unlock": "lock release --force",
    "up": "run",
    "validate": "plan or checkpoint validate",
    "version": "--version",
}

TOP_LEVEL = (Option("--reset-checkpoints", "clear every checkpoint, run nothing"),)


def command(name: str) -> Command | None:
    """The command of this name; None: there is none."""
    return next((one for one in COMMANDS if one.name == name), None)
