"""Steps that really fail on a real machine, and all that is told about it afterwards: what one failure looks like.

A breakage is data: what is wrong with the machine, the step that meets it, what must be said, and what mends it.
"""

from __future__ import annotations

import json
import shlex
import subprocess
from dataclasses import dataclass, field
from typing import Any

import machine

ARCHIVE, FOLDER = "/opt/deploy.pyz", "/srv/trials"
PLAN = """\
[plan]
name = "trial"

[[step]]
id = "before"
script = {{ content = "true" }}

[[step]]
id = "fails"
name = "The one that fails"
depends_on = ["before"]
timing = {{ retry = {{ count = 2, delay = "0.05s" }}{timeout} }}
{keys}
{action}
"""
SCRIPT = "[step.script]\ninterpreter = \"bash\"\ncontent = '''\necho it begins\n{line}\necho it ends\n'''"
END = "\x1e\n"  # between the answers of several commands
NOTHING = "no last error here\n"


@dataclass(frozen=True)
class Breakage:
    """One way to fail. `cause` and `mend` are shell scripts for root; `line` is the script's failing line."""

    code: str
    line: str = ""
    action: str = ""  # TOML, instead of a script with that line
    cause: str = ""
    mend: str = ""
    keys: str = ""  # of the step, in TOML
    timeout: str = ""
    user: str = "root"  # who runs deploy.pyz
    exit_code: int | None = 1
    signal: int | None = None
    evidence: str = ""
    hints: tuple[str, ...] = ()  # what the block says beside the evidence; {names} are facts that the cause printed
    attempts: int = 1

    @property
    def plan(self) -> str:
        action = self.action or SCRIPT.format(line=self.line)
        timeout = f', timeout = "{self.timeout}"' if self.timeout else ""
        return PLAN.format(keys=self.keys, action=action, timeout=timeout)

    @property
    def place(self) -> int:
        """The line of the plan that fails; where a shell was killed, its script's first; else where the step begins."""
        lines = self.plan.splitlines()
        if not self.line:
            return lines.index('id = "fails"')
        return lines.index("echo it begins" if self.signal else self.line) + 1


@dataclass
class Trial:
    """A plan with a breakage in a folder of its own on a machine; every look at it is one command there."""

    container: str
    name: str
    case: Breakage
    facts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        machine.run("docker", "exec", self.container, "install", "-d", "-o", self.case.user, self.folder)
        command = ["docker", "exec", "-i", self.container, "sh", "-c", f"cat >{self.folder}/plan.toml"]
        subprocess.run(command, input=self.case.plan, text=True, check=True)
        printed = self.sh(self.case.cause)
        self.facts = dict(line.split("=", 1) for line in printed.splitlines() if "=" in line)

    @property
    def folder(self) -> str:
        return f"{FOLDER}/{self.name}"

    def sh(self, script: str) -> str:
        """What a script of root prints in the plan's folder; it must succeed."""
        done = machine.shell(self.container, f"set -e\n{script}", "-w", self.folder)
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
        return done.stdout

    def command(self, words: str) -> str:
        return f"{ARCHIVE} {words} --state-dir {self.folder}/state"

    def running(self) -> list[str]:
        """The command that carries the plan out, as a person types it in that folder."""
        user = ("-w", self.folder, "-u", self.case.user)
        return ["docker", "exec", *user, self.container, *self.command("run --json --plan plan.toml").split()]

    def run(self) -> Attempted:
        done = subprocess.run(self.running(), capture_output=True, text=True, timeout=120, check=False)
        return Attempted(done.returncode, done.stdout, done.stderr)

    def look(self) -> Told:
        """Everything that tells of the last error afterwards."""
        asked = [self.command(words) for words in ("explain", "explain --json", "status --json")]
        script = f"\nprintf '{END[0]}\\n'\n".join([*asked, f"cat {self.folder}/state/.last-error 2>/dev/null || true"])
        done = machine.shell(self.container, script, "-u", self.case.user)
        assert done.returncode == 0, done.stderr
        return Told(done.stdout.split(END))

    def mended(self) -> Attempted:
        self.sh(self.case.mend)
        return self.run()


class Attempted:
    """What a run printed: events for programs, the diagnostic block for people."""

    def __init__(self, code: int, stdout: str, stderr: str) -> None:
        self.code = code
        self.block = stderr
        self.events = [json.loads(line) for line in stdout.splitlines()]

    def named(self, name: str) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == name]

    @property
    def failure(self) -> dict[str, Any]:
        return self.named("step-failed")[-1]


class Told:
    """What `explain`, `status` and `.last-error` say."""

    def __init__(self, answers: list[str]) -> None:
        self.explained, explained, status, view = answers
        self.document = json.loads(explained)
        self.status = json.loads(status)["last_error"]
        words = (shlex.split(line) for line in view.splitlines())  # as a shell reads it
        self.view = dict(word.split("=", 1) for (word,) in words)
