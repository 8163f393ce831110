"""The real archive on the Pythons that Debian ships, 3.9 to 3.14, in surroundings as bare as a server can offer."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import acting
import images
import machine
import pytest

PLAN = {
    "plan": {"name": "portable"},
    "step": [
        {"id": "one", "script": {"content": "echo one"}},
        {"id": "two", "depends_on": ["one"], "script": {"content": 'printf "%s\\n" "gr\u00fc\u00df dich"'}},
        {"id": "three", "after": ["two"], "script": {"content": "id -u >/srv/three"}},
    ],
}
STATE = "/var/lib/freshtrack-deploy"
RUN = "/opt/deploy.pyz run --plan /opt/plan.json"

SURROUNDINGS = {
    "as it is": "{}",
    "no HOME": "env -u HOME {}",
    "HOME is no place to write": "HOME=/proc/1 {}",
    "empty environment": "env -i {}",
    "C locale": "LC_ALL=C {}",
    "locale that is not there": "LC_ALL=tr_TR.ISO-8859-9 {}",
    "closed stdin": "{} <&-",
    "closed streams": "{} <&- >&- 2>&-",
    "stdout full": "{} >/dev/full",
    "umask 000": "umask 000; {}",
    "umask 777": "umask 777; {}",
    "dumb terminal": "TERM=dumb {}",
    "through python3": "python3 {}",
    "no PATH": "PATH= {}",
}


@pytest.fixture(scope="module")
def ready(shell: Callable, deploy_pyz: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable:
    """A shell in a container that has the archive and the plan."""
    plan = tmp_path_factory.mktemp("plan") / "plan.json"
    plan.write_text(json.dumps(PLAN))
    machine.put(shell.container, deploy_pyz, "/opt/deploy.pyz")
    machine.put(shell.container, plan, "/opt/plan.json")
    assert shell("chown root:root /opt/*").returncode == 0
    return shell


@pytest.mark.parametrize("command", ["--version", "--help", "help all", "status", "history", "plan /opt/plan.json"])
@pytest.mark.parametrize("surroundings", ["as it is", "no HOME", "C locale", "closed stdin"])
def test_what_only_looks_changes_nothing(ready: Callable, command: str, surroundings: str) -> None:
    before = ready(f"rm -rf {STATE} /srv/three; find / -xdev | sort").stdout
    done = ready(SURROUNDINGS[surroundings].format(f"/opt/deploy.pyz {command}"))
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout
    assert ready("find / -xdev | sort").stdout == before


@pytest.mark.parametrize("surroundings", SURROUNDINGS)
def test_a_run_ends_well_and_leaves_only_its_state(ready: Callable, surroundings: str) -> None:
    before = set(ready(f"rm -rf {STATE} /srv/three; find / -xdev").stdout.splitlines())
    done = ready(SURROUNDINGS[surroundings].format(RUN))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert states(ready) == {"one": "done", "two": "done", "three": "done"}
    after = set(ready("find / -xdev").stdout.splitlines())
    assert {path for path in after - before if not path.startswith(STATE)} == {"/srv/three"}


def test_nobody_else_can_read_the_state(ready: Callable) -> None:
    assert ready(f"umask 000; {RUN}").returncode == 0
    assert ready(f"find {STATE} -perm /077 ! -type l").stdout == ""


def test_a_second_run_has_nothing_to_do(ready: Callable) -> None:
    assert ready(f"rm -rf {STATE}; {RUN}").returncode == 0
    done = ready(f"rm /srv/three; {RUN}; test -e /srv/three")
    assert done.returncode == 1, "step three ran again"
    assert ready(f"head -c 4 {STATE}/portable/.checkpoint-one").stdout == ready("date +%Y").stdout.strip()


ENCODINGS = (
    "cd /usr/lib/python3.*/encodings && mv __pycache__ /kept && {}; ls; rm -rf __pycache__; mv /kept __pycache__"
)


@pytest.mark.parametrize("start", ["/opt/deploy.pyz --version", "prlimit --fsize=100:100 /opt/deploy.pyz --version"])
def test_nothing_is_written_into_the_library_of_the_systems_python(ready: Callable, start: str) -> None:
    """A Python before 3.11 leaves half of a file there when the disk is full, and does not start any more."""
    done = ready(ENCODINGS.format(start))
    assert (done.returncode, done.stdout.startswith("deploy.pyz ")) == (0, True), done.stderr
    assert "utf_8.py" in done.stdout
    assert "__pycache__" not in done.stdout


def states(shell: Callable) -> dict[str, str]:
    done = shell("/opt/deploy.pyz status --json --plan portable")
    assert done.returncode == 0, done.stderr
    return {step["id"]: step["state"] for step in json.loads(done.stdout)["steps"]}


# A root that cannot be written.

READ_ONLY = ("--version", "--help", "status", "plan /opt/plan.json")


@pytest.fixture(scope="module")
def read_only(debian: str, deploy_pyz: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("opt")
    (folder / "plan.json").write_text(json.dumps(PLAN))
    mounts = (f"--volume={deploy_pyz}:/opt/deploy.pyz:ro", f"--volume={folder}/plan.json:/opt/plan.json:ro")
    with machine.container(images.base(debian), "--read-only", "--network=none", *mounts) as name:
        yield name


@pytest.mark.parametrize("command", READ_ONLY)
def test_on_a_read_only_root_what_only_looks_works(read_only: str, command: str) -> None:
    done = machine.shell(read_only, f"/opt/deploy.pyz {command}")
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert "Traceback" not in done.stderr


def test_on_a_read_only_root_a_run_is_refused_with_a_sentence(read_only: str) -> None:
    done = machine.shell(read_only, RUN)
    assert done.returncode == 73
    assert "Traceback" not in done.stderr
    assert "--state-dir" in done.stderr


def test_on_a_terminal_it_runs_too(ready: Callable) -> None:
    ready(f"rm -rf {STATE}")
    with machine.Terminal(["docker", "exec", "-it", ready.container, "sh", "-c", RUN]) as terminal:
        seen, code = terminal.finish()
    assert code == 0, seen
    assert states(ready)["three"] == "done"


APT = {"plan": {"name": "portable"}, "step": [{"id": "tools", "apt-install": {"packages": ["bash"]}}]}
LISTS = "/var/lib/apt/lists/lock"


@pytest.mark.exhaustive("takes seconds on each Debian; unit tests show the same with a simulated clock")
def test_time_is_seen_to_pass_while_apt_is_waited_for(ready: Callable, tmp_path: Path) -> None:
    (tmp_path / "apt.json").write_text(json.dumps(APT))
    machine.put(ready.container, tmp_path / "apt.json", "/opt/apt.json")
    ready(f"chown root:root /opt/apt.json; rm -rf {STATE}")
    run = ["docker", "exec", "-it", ready.container, "/opt/deploy.pyz", "run", "--plan", "/opt/apt.json"]
    with contextlib.ExitStack() as stack:
        with acting.Actor(ready.container).holding(LISTS):
            terminal = stack.enter_context(machine.Terminal(run))
            terminal.expect("tools: waiting for apt: python3 (pid ")
            waits = re.compile(r"(\d:\d\d) tools: waiting for apt")
            terminal.until(lambda: len(set(waits.findall(terminal.seen))) > 3, "time to pass")
        seen, code = terminal.finish()
    assert code == 0, seen


# What a step inherits, and what it must not.

HIJACK = """\
mkdir -p /tmp/evil && cd /tmp/evil
for name in sh bash python3 perl id env cat mkdir systemctl; do
  printf '#!/bin/sh\\necho sprung >>/tmp/evil/sprung\\n' >$name; chmod 755 $name
done
printf 'echo sprung >>/tmp/evil/sprung\\n' >rc
printf 'open("/tmp/evil/sprung", "a").write("python")\\n' | tee sitecustomize.py usercustomize.py json.py >/dev/null
mkdir -p Evil; printf 'package evil; open F, ">>/tmp/evil/sprung"; print F "perl"; close F; 1;\\n' >evil.pm
"""
BAITS = (
    "PATH=/tmp/evil:$PATH BASH_ENV=/tmp/evil/rc ENV=/tmp/evil/rc PROMPT_COMMAND=/tmp/evil/rc SHELL=/tmp/evil/sh "
    "PERL5OPT='-I/tmp/evil -Mevil' PERL5LIB=/tmp/evil PYTHONPATH=/tmp/evil PYTHONSTARTUP=/tmp/evil/json.py "
    "LD_LIBRARY_PATH=/tmp/evil GCONV_PATH=/tmp/evil IFS=x CDPATH=/tmp/evil HOME=/tmp/evil SHIV_ROOT=/tmp/evil EDITOR=/tmp/evil/sh"
)
ALLOWED = {
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "TZ", "LANG", "LC_ALL", "LC_CTYPE", "PWD", "OLDPWD", "SHLVL", "_",
    "TERM", "DEPLOY_ATTEMPT", "PLAN_NAME", "PLAN_VERSION", "DEBIAN_FRONTEND", "NEEDRESTART_MODE",
}  # fmt: skip
STEPS = {
    "sh": ("sh", "env >/srv/env; id >/dev/null; cat /dev/null"),
    "bash": ("bash", "id >/dev/null; sh -c true"),
    "python3": ("python3", "import json, subprocess; subprocess.run(['id'], stdout=-3)"),
    "perl": ("perl", "exit 0;"),
}


def test_no_bait_in_the_environment_springs_for_a_step(debian: str, ready: Callable, tmp_path: Path) -> None:
    steps = [{"id": id, "script": {"interpreter": name, "content": text}} for id, (name, text) in STEPS.items()]
    (tmp_path / "hijack.json").write_text(json.dumps({"plan": {"name": "hijack"}, "step": steps}))
    machine.put(ready.container, tmp_path / "hijack.json", "/opt/hijack.json")
    ready("chown root:root /opt/hijack.json; rm -rf /tmp/evil; " + HIJACK)
    assert_the_baits_work(ready)
    done = ready(f"cd /tmp/evil; {BAITS} /opt/deploy.pyz run --plan /opt/hijack.json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert ready("cat /tmp/evil/sprung").returncode != 0, "something of the stranger's ran"
    names = {line.partition("=")[0] for line in ready("cat /srv/env; rm /srv/env").stdout.splitlines()}
    assert names <= ALLOWED


def assert_the_baits_work(shell: Callable) -> None:
    """The control: a careless program run the same way does run the stranger's code, each bait by itself."""
    for careless in ("sh -c true", "/bin/bash -c true", "/usr/bin/python3 -c 'import json'", "/usr/bin/perl -e 1"):
        shell(f"cd /tmp/evil; {BAITS} {careless}")
        assert shell("cat /tmp/evil/sprung && rm /tmp/evil/sprung").returncode == 0, careless


def test_an_ordinary_user_deploys_too(ready: Callable) -> None:
    ready(
        f"rm -rf {STATE} /srv/three; useradd -m carol; cp /opt/deploy.pyz /home/carol/; chmod 755 /home/carol/deploy.pyz"
    )
    run = "cd ~carol && ./deploy.pyz run --plan /opt/plan.json"
    done: subprocess.CompletedProcess[str] = ready(run, "--user=carol", "--env=HOME=/home/carol")
    assert done.returncode == 1, "step three writes where carol may not"
    assert "three" in done.stdout + done.stderr
    assert ready("test -d /home/carol/.deploy-state").returncode == 0
