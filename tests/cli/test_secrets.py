"""Thirty secrets of different shapes, given in every way there is, through everything that we write: none comes out.

Looked through afterwards: whatever was printed, every file below the test's folder (the state directory, the places for
temporary files, what the steps left), what was posted, and what other processes could see. Allowed are `secrets/`,
`objects/`, and what the plan itself writes. With redaction off, the same search must find them in every one of these.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from canaries import CANARIES, traces
from deployments import Deployment
from terminals import Person

ROOT = Path(__file__).resolve().parent.parent.parent
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
NAMES = [f"s{number}" for number in range(len(CANARIES))]
GIVEN = dict(zip(NAMES, CANARIES))
TOKEN = next(name for name, value in GIVEN.items() if value.isalnum() and len(value) == 24)
URLS = {
    "pg": "postgresql://app:pg-p4ss%2Fw0rd-x@db.example:5432/app?sslmode=require",
    "hook_url": "https://deploy:us3r-1nfo-pass@hooks.example/T0/B0?sig=5ig-nature",
    "header": "Authorization: Bearer b3arer.t0ken-of_ours",
}
SHORT = {"short": "q7z", "pin": "12"}
MADE = ("made", "made_too")
EVERYTHING = {**GIVEN, **URLS}
INPUTS = (*EVERYTHING, *SHORT, *MADE)

# Nobody tells us of these: they are known by where they stand.
SHAPED = {
    "shape-userinfo-81": "fatal: unable to access 'https://ci:shape-userinfo-81@git.example/x.git/'",
    "shape-bearer-82": "> Authorization: Bearer shape-bearer-82",
    "shape-key-83": "AWS_SECRET_ACCESS_KEY=shape-key-83",
    "shape-pg-84": "psql: error: postgresql://app:shape-pg-84@db/app",
    "shape-flag-85": "+ tool --token shape-flag-85",
    "shape-json-86": '{"api_key": "shape-json-86"}',
}
TYPED = ("s1", "s4", "s10", "pg")
ORDINARY = "at 12:30 the q7zebra bought 12 of 1234 abc things"

ALL_FORMS = f"""
import os, sys, time
sys.path.insert(0, {str(ROOT / "tests")!r})
from canaries import appearances
for name in {list(EVERYTHING) + list(MADE)!r}:
    value = os.environ[name.upper()]
    print(*appearances(value), sep="\\n", flush=True)
    split = f"in two: {{value}}\\n".encode()
    for piece in (split[:13], split[13:]):
        os.write(2, piece)
        time.sleep(0.002)
print("pin=" + os.environ["PIN"], "short=" + os.environ["SHORT"], {ORDINARY!r})
"""
AS_A_SHELL_SHOWS_THEM = "set -x\n" + "\n".join(f': "${name.upper()}"' for name in INPUTS) + "\nenv\nexport -p\n"
# Only of this deployment's processes: other tests may run beside us. Our own environment has what it was given there.
WHAT_OTHERS_SEE = """
import glob, os
seen = b""
for folder in glob.glob("/proc/[0-9]*"):
    try:
        arguments, environment = (open(folder + name, "rb").read() for name in ("/cmdline", "/environ"))
    except OSError:
        continue
    if os.environb[b"TMPDIR"] in environment:
        seen += arguments + b" " + (b"" if b"STATE_DIR=" in environment else environment)
open("../seen", "wb").write(seen)
"""
A_TRACEBACK = "import os\nraise RuntimeError(' '.join(os.environ[name] for name in {names!r}))\n"
KNOWS_ALL: dict[str, Any] = {"inputs": list(INPUTS), "cwd": "steps", "run": "always"}
MAY_FAIL = {"on_failure": {"action": "continue"}, "timing": {"retry": {"count": 1}, "timeout": "20s"}}


class Webhook:
    """Keeps the bodies that are posted to it."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        bodies = self.bodies

        class Answer(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(200)
                self.end_headers()

            def do_GET(self) -> None:
                self.send_error(404)

            def log_message(self, *_: object) -> None:
                return

        self.server = HTTPServer(("127.0.0.1", 0), Answer)
        self.place = f"127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


SEEN = ("cmdline", "environ")


class Onlooker:
    """Another user's `ps`: the arguments of every process, again and again, and the environment of those not entitled."""

    def __init__(self, folder: Path) -> None:
        self.seen: set[bytes] = set()
        self._ours = os.fsencode(folder / "temp")
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Onlooker:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.03):
            for pid in filter(str.isdigit, os.listdir("/proc")):
                try:
                    arguments, environment = (Path(f"/proc/{pid}/{name}").read_bytes() for name in SEEN)
                except OSError:
                    continue
                if self._ours in environment:
                    is_entitled = b"/bare/" not in environment and b"/notify/" not in environment
                    self.seen |= {arguments} if is_entitled else {arguments, environment}


class Story:
    """A plan that shows its secrets wherever it can, and everything that came of it."""

    def __init__(self, deployment: Deployment, hook: Webhook) -> None:
        self.deployment, self.hook = deployment, hook
        self.folder, self.state = deployment.folder, deployment.state
        self.printed: dict[str, bytes] = {}
        (self.folder / "shaped").write_text("\n".join(SHAPED.values()) + "\n")
        for name in ("temp", "written", "credentials"):
            (self.folder / name).mkdir(mode=0o700)
        self.plans(*self._steps())

    def plans(self, *steps: dict[str, Any], **more: Any) -> None:
        asked = [{"name": name, "secret": True} for name in (*EVERYTHING, *SHORT)]
        made = [{"name": name, "secret": True, "generate": f"password:{9 + 20 * n}"} for n, name in enumerate(MADE)]
        notify = {"command": "env >>told", "webhook": f"http://{self.hook.place}/hook"}
        about = {"version": "1", "notify": notify, **more}
        artifact = {"id": "app", "sha256": "0" * 64, "url": self._address}
        self.deployment.plan(*steps, plan=about, input=asked + made, artifact=[artifact])

    def _steps(self) -> Iterator[dict[str, Any]]:
        secret = KNOWS_ALL
        dsn = {"DSN": f"postgresql://app:${{{TOKEN}}}@db/app", "TWO": "${s0} ${s4}"}
        yield {"id": "forms", "script": {"content": ALL_FORMS, "interpreter": "python3"}, **secret}
        yield {
            "id": "shell",
            "script": {"content": AS_A_SHELL_SHOWS_THEM},
            "env": dsn,
            "checkpoint": {"rollback": 'set -x; echo "$DSN" "$S3" "$S9"', "state_files": [f"{self.folder}/written"]},
            **secret,
        }
        yield {"id": "shapes", "script": {"content": "cat ../shaped; cat ../shaped >&2"}, "cwd": "steps"}
        yield {"id": "bare", "script": {"content": WHAT_OTHERS_SEE, "interpreter": "python3"}, "cwd": "steps"}
        content = "\n".join(f"{name} = ${{{name}}}" for name in INPUTS)
        written = {"path": f"{self.folder}/written/app.conf", "content": content, "mode": "0600"}
        yield {"id": "file", "file-write": written, "checkpoint": {"rollback": 'echo "$S0"; exit 9'}, **secret}
        yield from self._failing(secret)

    @property
    def _address(self) -> str:
        return f"http://u:${{{TOKEN}}}@{self.hook.place}/x?token=${{{TOKEN}}}"

    def _failing(self, secret: dict[str, Any]) -> Iterator[dict[str, Any]]:
        says = {"commands": [{"cmd": 'echo "$S1"', "expect": "${s2} ${header}"}]}
        advice = {"action": "continue", "message": "${s7} is wrong", "hints": [f"try ${{{TOKEN}}}"]}
        yield {
            "id": "verifies",
            "name": "it is ${s8}",
            "script": {"content": "true"},
            "verification": says,
            **secret,
            **MAY_FAIL,
            "on_failure": advice,
        }
        there = {"file_exists": f"/nowhere/${{{TOKEN}}}/${{s5}}", "env_matches": {"S6": "^never$"}}
        yield {"id": "requires", "script": {"content": "true"}, "preconditions": there, **secret, **MAY_FAIL}
        yield {"id": "downloads", "download": {"artifact": "app", "path": f"{self.folder}/app"}, **secret, **MAY_FAIL}
        soon = {**MAY_FAIL, "timing": {"timeout": "0.2s", "retry": {"count": 1}}}
        yield {"id": "waits", "wait-for": {"url": self._address, "interval": "0.1s"}, **secret, **soon}
        for part in range(3):
            names = [name.upper() for name in [*EVERYTHING][part::3]]
            dies = {"content": A_TRACEBACK.format(names=names), "interpreter": "python3"}
            ending = MAY_FAIL if part < 2 else {"timing": {"retry": {"count": 1}}}
            yield {"id": f"dies{part}", "script": dies, **secret, **ending}

    @property
    def environment(self) -> dict[str, str]:
        return {
            "TEMP_DIR": str(self.folder / "temp"),
            "CREDENTIALS_DIRECTORY": str(self.folder / "credentials"),
            "no_proxy": "*",
        }

    def keeps(self, name: str, done: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
        self.printed[name] = (done.stdout + done.stderr).encode()
        return done

    def says(self, *words: str, **options: Any) -> subprocess.CompletedProcess[str]:
        """A command about the deployment, and what it printed kept."""
        env = {**self.environment, **options.pop("env", {})}
        return self.keeps(" ".join(words), self.deployment(*words, env=env, **options))

    def sinks(self) -> Iterator[tuple[str, bytes]]:
        """Everything that somebody could read afterwards, by what it is."""
        yield from self.printed.items()
        yield from ((f"webhook {n}", body) for n, body in enumerate(self.hook.bodies))
        for path in sorted(self.folder.rglob("*")):
            name = str(path.relative_to(self.folder))
            if path.is_file() and not path.is_symlink() and not name.startswith(OURS_TO_KEEP):
                yield name, path.read_bytes()
        if (self.state / "checkpoint.db").exists():
            yield "journal", self.journal()

    def journal(self) -> bytes:
        """As SQLite reads it: a value may lie across two pages of the file."""
        with sqlite3.connect(f"file:{self.state}/checkpoint.db?mode=ro", uri=True) as database:
            return repr(database.execute("select * from entries").fetchall()).encode()

    @property
    def secrets(self) -> dict[str, str]:
        files = [self.state / "secrets" / name for name in MADE]
        made = {file.name: file.read_text() for file in files if file.exists()}
        return {**EVERYTHING, **made, **{value: value for value in SHAPED}}

    def found(self) -> set[tuple[str, str]]:
        """Which secret is seen where, in any form."""
        wanted = {name: [trace.encode() for trace in traces(value)] for name, value in self.secrets.items()}
        return {
            (name, sink)
            for sink, data in self.sinks()
            for name, forms in wanted.items()
            if any(form in data for form in forms)
        }


OURS_TO_KEEP = ("state/secrets/", "state/objects/", "written/", "credentials/", "answers", "shaped", "steps/")


@pytest.fixture
def hook() -> Iterator[Webhook]:
    one = Webhook()
    yield one
    one.close()


@pytest.fixture
def story(deployment: Deployment, hook: Webhook) -> Story:
    return Story(deployment, hook)


def given(story: Story, *ways: str) -> dict[str, str]:
    """Put every secret where one of the ways finds it, in turn; returns the environment. What has lines is no line."""
    values: dict[str, dict[str, str]] = {way: {} for way in ways}
    for number, (name, value) in enumerate({**EVERYTHING, **SHORT}.items()):
        way = "credentials" if "\n" in value or value != value.strip() else ways[number % len(ways)]
        values.setdefault(way, {})[name] = value
    for name, value in values.get("credentials", {}).items():
        (story.folder / "credentials" / name).write_text(f"{value}\n")
    lines = [f"{name.upper()}={value}\n" for name, value in values.get("file", {}).items()]
    (story.folder / "answers").write_text("".join(lines))
    return {f"DEPLOY_{name.upper()}": value for name, value in values.get("environment", {}).items()}


LOOKS = (
    "status", "status --json", "history", "history --json", "logs", "logs --json", "logs forms", "explain",
    "explain --json", "inputs list", "inputs list --json", "verify", "verify --json", "checkpoint list --json",
    "breaker status --json", "lock status --json", "rollback --list --json", "rollback --full --dry-run",
    "checkpoint create kept --json", "checkpoint validate --level comprehensive --json", "checkpoint export ../export",
)  # fmt: skip


def looks_everywhere(story: Story) -> None:
    """Every command that shows something, and those that leave something."""
    last = json.loads(story.says("history", "--json").stdout)["runs"][-1]["id"]
    packages = json.loads(story.says("checkpoint", "list", "--json").stdout)
    ids = [one["id"] for one in packages.get("checkpoints", packages.get("packages", []))]
    shown = [("history", last, "--json"), ("history", last), *(("checkpoint", "show", id, "--json") for id in ids[:1])]
    for words in [*(look.split() for look in LOOKS), *shown]:
        shown = story.says(*(str(story.folder / "export") if word == "../export" else word for word in words))
        assert shown.returncode == 0, (words, shown.stderr)
    plan = ("--plan", str(story.deployment.file))
    for words in (("run", *plan, "--dry-run", "--diff"), ("plan", *plan), ("preflight", *plan)):
        assert story.says(*words).returncode == 0, words
    raw = "\n".join((*EVERYTHING.values(), "curl: (6) Could not resolve host: " + GIVEN[TOKEN]))
    story.says("explain", "--exit-code", "6", "--command", "curl x", input=raw)


def test_no_secret_comes_out_of_an_unattended_run(story: Story) -> None:
    environment = {**story.environment, **given(story, "environment", "file", "credentials")}
    words = ("run", "--plan", story.deployment.file, "--config", story.folder / "answers")
    with Onlooker(story.folder) as onlooker:
        console = story.keeps("console", story.deployment(*words, "-v", env=environment))
        assert console.returncode == 1, console.stderr
        assert story.keeps("json", story.deployment(*words, "--json", env=environment)).returncode == 1
        looks_everywhere(story)
        story.says("run", "--set", f"{TOKEN}={GIVEN[TOKEN]}", "--plan", str(story.deployment.file))
        story.says("inputs", "rotate", TOKEN, env={f"DEPLOY_{TOKEN.upper()}": GIVEN[TOKEN]})
        story.says("rollback", "--full", "--yes", "--keep-going", "--json")
    story.printed["processes"] = b"\n".join(onlooker.seen - {one for one in onlooker.seen if b"--set" in one})
    assert story.found() == set()
    assert ORDINARY in console.stdout
    assert "pin=[secret] short=[secret]" in console.stdout
    assert {"told", "seen", "export", "state/.last-error"} <= {name for name, _ in story.sinks()}
    assert len(story.hook.bodies) >= 2
    assert b"plan.json" in (story.folder / "seen").read_bytes(), "a step sees the arguments of others"
    assert any(b"plan.json" in one for one in onlooker.seen)


@pytest.fixture
def operator(story: Story, deploy_pyz: Path, environment: dict[str, str]) -> Iterator[Person]:
    """Somebody who runs the plan at a terminal, with most answers through a descriptor and no others but TYPED."""
    environment = {**environment, "TERM": "xterm", "LC_ALL": "C.UTF-8", **story.environment, **given(story, "file")}
    answers = story.folder / "answers"
    known = [line for line in answers.read_text().splitlines() if line.partition("=")[0].lower() not in TYPED]
    answers.write_text("\n".join(known))
    line = f'exec "$0" run -v --plan {story.deployment.file} --config fd:7 7< <(cat answers)'
    one = Person("/bin/bash", "-c", line, deploy_pyz, env=environment, cwd=story.folder)
    yield one
    one.close()


def test_no_secret_comes_out_of_a_run_with_a_person(story: Story, operator: Person) -> None:
    for name in TYPED:
        operator.sees(f"{name}: ")
        operator.types(f"{EVERYTHING[name]}\n")
    operator.sees("Deploy with these values? [Y/n]: ")
    operator.types("\n")
    mistyped = EVERYTHING[TYPED[0]]
    for answer in ("l", mistyped, "q"):
        operator.sees("Retry? [y/N]: ")
        operator.types(f"{answer}\n")
    assert operator.leaves() == 7
    looks_everywhere(story)
    story.printed["screen"] = operator.screen.replace(mistyped.encode(), b"", 1)  # the terminal's own echo
    assert story.found() == set()


def test_no_secret_lies_in_what_a_killed_run_leaves(story: Story) -> None:
    """A journal that nobody has tidied up, logs that end anywhere, whatever was being written."""
    forms = {"id": "forms", "script": {"content": ALL_FORMS, "interpreter": "python3"}, **KNOWS_ALL}
    dies = {"content": f"{AS_A_SHELL_SHOWS_THEM}\nkill -KILL $PPID"}
    story.plans(forms, {"id": "dies", "script": dies, "env": {"TWO": "${s0} ${s4}"}, **KNOWS_ALL})
    environment = {**story.environment, **given(story, "environment", "credentials")}
    done = story.deployment("run", "--plan", story.deployment.file, "-v", env=environment)
    assert story.keeps("console", done).returncode == -signal.SIGKILL
    sinks = {name for name, _ in story.sinks()}
    assert {"state/checkpoint.db", "state/checkpoint.db-wal"} <= sinks
    assert any(name.endswith("/dies.log") for name in sinks)
    assert story.found() == set()
    for look in ("status --json", "logs", "explain --json"):
        story.says(*look.split())
    assert story.found() == set()


def test_no_secret_comes_out_of_a_refusal(story: Story) -> None:
    """Before a run there is no redacted output yet: what is wrong is said with the plan's own texts."""
    wanted = {"network": [f"http://u:${{{TOKEN}}}@127.0.0.1:1/${{{TOKEN}}}?${{pg}}"], "commands": ["no-such"]}
    story.plans({"id": "a", "script": {"content": "true"}}, requirements=wanted)
    environment = {**story.environment, **given(story, "environment", "credentials")}
    plan = ("--plan", story.deployment.file)
    for words in (("run", *plan), ("run", *plan, "--json"), ("preflight", *plan), ("preflight", *plan, "--json")):
        refused = story.keeps(" ".join(map(str, words)), story.deployment(*words, env=environment))
        assert refused.returncode == 8, refused.stderr
        assert "no-such" in refused.stdout + refused.stderr
    assert b"refused" in story.hook.bodies[0]
    assert story.found() == set()


# What breaks us must not leak either, and the search must be able to find something.

DRIVER = """
import importlib, json, os, sys
sys.path.insert(0, {root!r})
from freshtrack_deploy.cli.main import main
{change}
sys.exit(main(sys.argv[1:]))
"""
BROKEN = """
def broken(*given, **named):
    raise RuntimeError(open(os.environ["ALL"]).read())
place, _, name = {where!r}.rpartition(".")
setattr(importlib.import_module("freshtrack_deploy." + place), name, broken)
"""
OFF = """
from freshtrack_deploy.redaction.redactor import Redactor, Stream
Redactor.bytes = Redactor.values = lambda self, data: data
Stream.feed, Stream.flush = lambda self, data: data, lambda self: b""
"""


def driven(story: Story, change: str, *words: object, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """The program from its sources, with something in it changed."""
    code = DRIVER.format(root=str(ROOT), change=change)
    settings = {"PATH": PATH, "HOME": str(story.folder), "STATE_DIR": str(story.state), **story.environment, **env}
    command = [sys.executable, "-IS", "-c", code, *map(str, words)]
    return subprocess.run(
        command, env=settings, cwd=story.folder, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_control_without_redaction_the_search_finds_them_everywhere(story: Story) -> None:
    environment = given(story, "environment", "file", "credentials")
    words = ("run", "--plan", story.deployment.file, "--config", story.folder / "answers")
    story.keeps("console", driven(story, OFF, *words, "-v", env=environment))
    story.keeps("json", driven(story, OFF, *words, "--json", env=environment))
    for look in ("status --json", "logs forms"):
        story.says(*look.split())
    found = story.found()
    assert {name for name, _ in found} == set(story.secrets)
    log = f"state/logs/{min(os.listdir(story.state / 'logs'))}/forms.log"
    places = {"console", "json", "status --json", "logs forms", "webhook 0", "told", "journal", log}
    assert places | {"state/checkpoint.db", "state/checkpoint.db.copy"} <= {sink for _, sink in found}


PLACES = {
    "before anything is read": "cli.parser.parse",
    "while answers are settled": "engine.ask.keep",
    "in an attempt": "engine.attempt._attempt",
    "after an attempt": "engine.attempt._record",
    "while a failure is judged": "engine.policy.rule",
    "at the end": "engine.notices.tell",
}


@pytest.mark.parametrize("where", PLACES.values(), ids=PLACES)
def test_a_bug_of_ours_shows_no_secret(story: Story, where: str) -> None:
    unread = where == PLACES["before anything is read"]
    ways = ("environment", "credentials") if unread else ("environment", "file", "credentials")
    environment = {**given(story, *ways), "ALL": str(story.folder / "answers-all")}
    Path(environment["ALL"]).write_text("\n".join(EVERYTHING.values()))
    words = ("run", "--plan", story.deployment.file, "--config", story.folder / "answers")
    broken = driven(story, BROKEN.format(where=where), *words, "--skip", "waits", env=environment)
    assert broken.returncode == 70, broken.stderr
    (report,) = (story.folder / "temp").glob("deploy-bug-*")
    shown = (report.read_bytes(), broken.stdout.encode(), broken.stderr.encode())
    for name, value in EVERYTHING.items():
        assert not any(form.encode() in data for data in shown for form in traces(value)), name
    text = report.read_text()
    assert text.count("[secret]") >= len(EVERYTHING)
    assert "RuntimeError: " in text
    assert " broken\n" in text


def test_a_bug_in_a_step_beside_others_shows_no_secret(story: Story) -> None:
    environment = {**given(story, "environment", "credentials"), "ALL": str(story.folder / "answers-all")}
    Path(environment["ALL"]).write_text("\n".join(EVERYTHING.values()))
    change = BROKEN.format(where="engine.attempt._attempt")
    broken = driven(story, change, "run", "--plan", story.deployment.file, "--jobs", "2", env=environment)
    assert broken.returncode == 70
    story.printed["broken"] = (broken.stdout + broken.stderr).encode()
    assert [one for one in story.found() if one[1] in ("broken", "journal") or one[1].startswith("temp/")] == []
