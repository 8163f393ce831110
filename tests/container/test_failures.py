"""Each category of failure, reached for real: PostgreSQL, nginx, apt, dpkg, systemd, sshd, the kernel. Nothing is faked.

What one failure looks like, everywhere it is told, and that the same command finishes once somebody has mended the cause.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import images
import machine
import pytest
from breakage import ARCHIVE, NOTHING, Attempted, Breakage, Trial

from freshtrack_deploy.failures import guidance
from freshtrack_deploy.model import FAILURE_KINDS

HOLD = "import fcntl, sys, time; f = open(sys.argv[1], 'a'); fcntl.lockf(f, fcntl.LOCK_EX); time.sleep(600)"
UP = "until ss -ltn | grep -q ':{port} '; do sleep 0.05; done\n"
SERVES = "systemd-run -q --unit=web-{port} --working-directory=$PWD python3 -m http.server {port}; " + UP
GUARDED = """\
import http.server, os, sys
class Guarded(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        if os.path.exists("open"):
            return super().do_GET()
        self.send_response(401)
        self.send_header("WWW-Authenticate", "Basic")
        self.end_headers()
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Guarded).serve_forever()
"""
HOLDS = (
    f'systemd-run -q --unit={{unit}} python3 -c "{HOLD}" {{lock}}\npid=$(systemctl show -p MainPID --value {{unit}})\n'
)
HOLDS += 'until grep -q "POSIX.* $pid " /proc/locks; do sleep 0.05; done; echo pid=$pid\n'
SQL = "su postgres -c 'psql -q' <<'END'\n{sql}\nEND\n"
FRAIL = """\
cat >/usr/local/bin/{name} <<'END'
#!/bin/sh
test -e /etc/{name}.conf || {{ echo "cannot read /etc/{name}.conf"; exit 3; }}
END
chmod 755 /usr/local/bin/{name}
printf '[Service]\\nType=oneshot\\nRemainAfterExit=yes\\nExecStart=/usr/local/bin/{name}\\n' >/etc/systemd/system/{name}.service
systemctl daemon-reload
"""
# A package whose configuration waits to be killed, unless somebody says that it may finish.
SLOW = """\
mkdir -p slow/DEBIAN
printf 'Package: slow\\nVersion: 1\\nArchitecture: all\\nMaintainer: a <a@example.org>\\nDescription: slow\\n' >slow/DEBIAN/control
printf '#!/bin/sh\\ntest -e /run/slow-may-finish && exit 0\\n>/run/slow-began\\nexec sleep 600\\n' >slow/DEBIAN/postinst
chmod 755 slow/DEBIAN/postinst
dpkg-deb -b slow slow.deb >/dev/null
dpkg -i slow.deb >/dev/null & pid=$!
until test -e /run/slow-began; do sleep 0.05; done
kill -KILL $pid $(ps -o pid= --ppid $pid)
wait $pid || true
"""
DOWNLOAD = """\
[step.download]
artifact = "app"
path = "/srv/app"
[[artifact]]
id = "app"
url = "http://127.0.0.1:8006/app"
sha256 = "{digest}"
"""

EXHAUSTIVE = os.environ.get("EXHAUSTIVE") == "1"

CASES = {
    "a name that does not resolve": Breakage(
        "E_NETWORK",
        "curl -fsS http://releases.example.org:8001/ >/dev/null",
        exit_code=6,
        evidence="curl: (6) Could not resolve host: releases.example.org",
        hints=("getent hosts releases.example.org",),
        attempts=2,
        mend="echo 127.0.0.1 releases.example.org >>/etc/hosts\n" + SERVES.format(port=8001),
    ),
    "a connection that is refused": Breakage(
        "E_NETWORK",
        "curl -fsS http://127.0.0.1:8002/ >/dev/null",
        exit_code=7,
        evidence="curl: (7) Failed to connect to 127.0.0.1 port 8002",
        hints=("Nothing listens on port 8002 of this machine",),
        attempts=2,
        mend=SERVES.format(port=8002),
    ),
    "a database that is down": Breakage(
        "E_NETWORK",
        "PGPASSWORD=x psql -h 127.0.0.1 -U visitor -d postgres -c 'select 1'",
        cause=SQL.format(sql="create role visitor login password 'x'") + "systemctl stop postgresql",
        exit_code=2,
        evidence="Connection refused",
        hints=("Nothing listens on port 5432 of this machine",),
        attempts=2,
        mend="systemctl start postgresql",
    ),
    "a wrong password for the database": Breakage(
        "E_AUTH",
        "PGPASSWORD=wrong psql -h 127.0.0.1 -U notes -d postgres -c 'select 1'",
        cause=SQL.format(sql="create role notes login password 'right'"),
        exit_code=2,
        evidence='password authentication failed for user "notes"',
        hints=("Check the credentials for 127.0.0.1",),
        mend=SQL.format(sql="alter role notes password 'wrong'"),
    ),
    "a key that sshd refuses": Breakage(
        "E_AUTH",
        "ssh -o BatchMode=yes -o StrictHostKeyChecking=no -o LogLevel=ERROR admin@127.0.0.1 true",
        exit_code=255,
        evidence="admin@127.0.0.1: Permission denied (publickey",
        hints=("Check the credentials for 127.0.0.1", "ssh -v"),
        mend="ssh-keygen -q -t ed25519 -N '' -f /root/.ssh/id_ed25519\n"
        "install -d -m 700 -o admin /home/admin/.ssh\n"
        "cat /root/.ssh/id_ed25519.pub >>/home/admin/.ssh/authorized_keys; chown -R admin: /home/admin/.ssh",
    ),
    "a git server that wants a password": Breakage(
        "E_AUTH",
        "GIT_TERMINAL_PROMPT=0 git clone --quiet http://127.0.0.1:8007/repository.git clone",
        cause="mkdir -p web/repository.git; git init --quiet --bare web/repository.git\n"
        "git -C web/repository.git update-server-info\n"
        f"cat >guarded.py <<'END'\n{GUARDED}END\n"
        "systemd-run -q --unit=web-8007 --working-directory=$PWD/web python3 ../guarded.py 8007\n"
        + UP.format(port=8007),
        exit_code=128,
        evidence="could not read Username for 'http://127.0.0.1:8007'",
        hints=("Check the credentials for 127.0.0.1",),
        mend="touch web/open",
    ),
    "a lock of apt that another process holds": Breakage(
        "E_LOCK",
        "apt-get -o DPkg::Lock::Timeout=0 install -y curl",
        cause=HOLDS.format(unit="upgrades", lock="/var/lib/dpkg/lock-frontend"),
        exit_code=100,
        evidence="/var/lib/dpkg/lock-frontend",
        hints=("python3 (pid {pid}, root), which holds /var/lib/dpkg/lock-frontend",),
        attempts=2,
        mend="systemctl stop upgrades",
    ),
    "a lock of apt that outlasts the step's patience": Breakage(
        "E_LOCK",
        action='apt-install = { packages = ["curl"], update = false }',
        timeout="1s",
        cause=HOLDS.format(unit="updates", lock="/var/lib/apt/lists/lock"),
        exit_code=None,
        evidence="holds /var/lib/apt/lists/lock",
        hints=("python3 (pid {pid}, root), which holds /var/lib/apt/lists/lock",),
        attempts=2,
        mend="systemctl stop updates",
    ),
    "a full disk": Breakage(
        "E_DISK",
        "cp ballast /srv/small/new",
        cause="rm -f /srv/small/*; head -c 900k /dev/zero >/srv/small/old; head -c 500k /dev/zero >ballast",
        evidence="cp: error writing '/srv/small/new': No space left on device",
        hints=("/srv/small has 0 of 1 MiB",),
        mend="rm /srv/small/*",
    ),
    "a full disk that nobody names": Breakage(
        "E_DISK",
        "head -c 2M /dev/zero >/srv/little/new",
        evidence="No space left on device",
        hints=("/srv/little has 0 of 1 MiB",),
        mend="rm /srv/little/*; mount -o remount,size=4m /srv/little",
    ),
    "a disk without inodes": Breakage(
        "E_DISK",
        "touch /srv/few/9",
        cause="for n in 1 2 3 4 5 6 7 8; do touch /srv/few/$n 2>/dev/null || true; done",
        evidence="No space left on device",
        hints=(", 0 inodes free",),
        mend="rm /srv/few/*",
    ),
    "a port in use": Breakage(
        "E_CONFLICT",
        "nginx -c $PWD/nginx.conf",
        cause="printf 'events {}\\nhttp { server { listen 8004; } }\\n' >nginx.conf\n"
        + SERVES.format(port=8004)
        + "echo pid=$(systemctl show -p MainPID --value web-8004)",
        evidence="bind() to 0.0.0.0:8004 failed (98",
        hints=("Port 8004 is held by python3 (pid {pid})",),
        mend="systemctl stop web-8004",
    ),
    "a broken configuration of nginx": Breakage(
        "E_CONFIG",
        "nginx -t",
        cause="echo 'server { listen 8005; bogus on; }' >/etc/nginx/conf.d/broken.conf",
        evidence='unknown directive "bogus" in /etc/nginx/conf.d/broken.conf:1',
        mend="rm /etc/nginx/conf.d/broken.conf",
    ),
    "a reload of nginx with a broken configuration": Breakage(
        "E_SERVICE",
        "systemctl reload nginx",
        cause="systemctl start nginx; echo 'server { listen 8005; bogus on; }' >/etc/nginx/conf.d/broken.conf",
        evidence="Job for nginx.service failed",
        hints=("systemctl status nginx.service", 'unknown directive "bogus" in /etc/nginx/conf.d/broken.conf:1'),
        mend="rm /etc/nginx/conf.d/broken.conf",
    ),
    "an interrupted dpkg": Breakage(
        "E_PKG_CORRUPT",
        "apt-get install -y curl",
        cause=SLOW,
        exit_code=100,
        evidence="dpkg was interrupted, you must manually run 'dpkg --configure -a'",
        hints=("Finish what was interrupted (slow): dpkg --configure -a",),
        mend="touch /run/slow-may-finish; dpkg --configure -a",
    ),
    "a unit that a script cannot start": Breakage(
        "E_SERVICE",
        "systemctl start frail",
        cause=FRAIL.format(name="frail"),
        evidence="Job for frail.service failed",
        hints=("systemctl status frail.service", "cannot read /etc/frail.conf"),
        mend="touch /etc/frail.conf",
    ),
    "a unit that does not start": Breakage(
        "E_SERVICE",
        action='service = { name = "weak" }',
        cause=FRAIL.format(name="weak"),
        evidence="Job for weak.service failed",
        hints=("systemctl status weak.service", "cannot read /etc/weak.conf"),
        mend="touch /etc/weak.conf",
    ),
    "a file of somebody else": Breakage(
        "E_PERMISSION",
        "echo mine >/srv/theirs",
        keys='user = "admin"',
        cause="touch /srv/theirs",
        evidence="/srv/theirs: Permission denied",
        hints=("the plan runs this step as admin", "ls -la /srv/theirs (it is root:root, mode 0644)"),
        mend="chown admin /srv/theirs",
    ),
    "an ordinary user": Breakage(
        "E_PERMISSION",
        "cat /srv/for-root",
        user="admin",
        cause="echo x >/srv/for-root; chmod 600 /srv/for-root",
        evidence="cat: /srv/for-root: Permission denied",
        hints=("sudo /opt/deploy.pyz", "(this ran as admin)", "ls -la /srv/for-root (it is root:root, mode 0600)"),
        mend="chmod 644 /srv/for-root",
    ),
    "a command that is not there": Breakage(
        "E_NOT_FOUND",
        "frobnicate --now",
        exit_code=127,
        evidence="frobnicate: command not found",
        hints=("Check the name and spelling of frobnicate",),
        mend="ln -s /bin/true /usr/local/bin/frobnicate",
    ),
    "a step that takes too long": Breakage(
        "E_TIMEOUT",
        "until test -e ready; do sleep 0.05; done",
        timeout="0.3s",
        exit_code=None,
        signal=15,
        hints=("timing.timeout",),
        attempts=2,
        mend="touch ready",
    ),
    "a download that is something else": Breakage(
        "E_PKG_CORRUPT",
        action=DOWNLOAD.format(digest="55c97802b397ef4da0d8e2ecf4a8fa33c1f4755da0eacec54c62cacbbcfd9713"),
        cause="echo evil >app\n" + SERVES.format(port=8006),
        exit_code=None,
        evidence="has SHA-256",
        mend="echo right >app",
    ),
    "a checksum that does not fit": Breakage(
        "E_PKG_CORRUPT",
        "sha256sum --check --quiet sums",
        cause="echo right >app; sha256sum app >sums; echo evil >app",
        evidence="1 computed checksum did NOT match",
        mend="echo right >app",
    ),
    "a failure that nobody knows": Breakage(
        "E_UNKNOWN",
        "(test -e known || exit 42)",
        exit_code=42,
        mend="touch known",
    ),
}
SLOW_ONES = {"a unit that does not start"}  # the action tries three times, five seconds apart
MEMORY = Breakage(
    "E_MEMORY",
    "python3 -c 'bytearray(160 << 20)'",
    exit_code=137,
    hints=("our cgroup may use 64 MiB",),
)
ENDED = Breakage(
    "E_SIGNAL",
    "echo $$ >pid; until test -e go; do sleep 0.05; done",
    exit_code=None,
    signal=15,
    mend="touch go",
)


@pytest.fixture(scope="module", params=["bookworm", "trixie"] if EXHAUSTIVE else ["trixie"])
def server(request: pytest.FixtureRequest, key: Path, deploy_pyz: Path) -> Iterator[machine.Server]:
    """One machine for all cases: what one breaks, it mends. Root may look at every process, as on a real one."""
    disks = ("--tmpfs=/srv/small:size=1m", "--tmpfs=/srv/little:size=1m", "--tmpfs=/srv/few:nr_inodes=5")
    with machine.server(
        images.services(request.param), key, "--dns=127.0.0.1", "--cap-add=SYS_PTRACE", *disks
    ) as running:
        bring(running.name, deploy_pyz)
        yield running


@pytest.fixture
def narrow(deploy_pyz: Path) -> Iterator[str]:
    """A container with 64 MiB of memory, in which root may read the kernel's log."""
    options = ("--network=none", "--memory=64m", "--memory-swap=64m", "--device=/dev/kmsg", "--cap-add=SYSLOG")
    with machine.container(images.base("trixie"), *options) as name:
        bring(name, deploy_pyz)
        yield name


def bring(container: str, archive: Path) -> None:
    machine.put(container, archive, ARCHIVE)
    assert machine.shell(container, f"chown root: {ARCHIVE}").returncode == 0


def cases() -> list[Any]:
    slow = pytest.mark.exhaustive("takes its time")
    return [pytest.param(name, marks=slow if name in SLOW_ONES else ()) for name in CASES]


@pytest.mark.parametrize("name", cases())
def test_a_failure_is_understood_told_everywhere_and_over_once_mended(server: machine.Server, name: str) -> None:
    trial = Trial(server.name, name.replace(" ", "-").replace("'", ""), CASES[name])
    check_told(trial, trial.run())
    check_over(trial)


def test_a_child_that_the_kernel_ends_for_want_of_memory(narrow: str) -> None:
    """Not we are ended, but the child that is greedy; with more memory the same command finishes."""
    trial = Trial(narrow, "greedy", MEMORY)
    check_told(trial, trial.run())
    assert re.search(r"the kernel ended python3 \(pid \d+\) \d+ s ago", trial.run().block)
    machine.run("docker", "update", "--memory=256m", "--memory-swap=256m", narrow)
    check_over(trial)


def test_at_a_terminal_a_person_mends_it_and_enter_goes_on(server: machine.Server) -> None:
    trial = Trial(server.name, "at-a-terminal", CASES["a full disk"])
    with server.terminal(f"cd {trial.folder} && sudo {trial.command('run --plan plan.toml')}") as person:
        asked = person.expect("Fix the issue and retry? [Y/n]: ")
        assert "1. /srv/small has 0 of 1 MiB" in asked
        trial.sh(trial.case.mend)
        person.type("\n")
        seen, code = person.finish()
    assert (code, "attempt 2" in seen) == (0, True), seen


def test_a_step_that_somebody_ends(server: machine.Server) -> None:
    """SIGTERM to the step, not to us: its shell is found by the file it wrote and killed from outside."""
    trial = Trial(server.name, "ended", ENDED)
    with subprocess.Popen(trial.running(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        trial.sh("until test -s pid; do sleep 0.05; done; kill -TERM $(cat pid)")
        out, err = process.communicate(timeout=60)
    check_told(trial, Attempted(process.returncode, out, err))
    check_over(trial)


def test_every_kind_of_failure_is_reached() -> None:
    assert {case.code for case in (*CASES.values(), MEMORY, ENDED)} == set(FAILURE_KINDS)


def check_told(trial: Trial, failed: Attempted) -> None:
    """What is said while it happens, for people and for programs."""
    case, event = trial.case, failed.failure
    kind, hints = FAILURE_KINDS[case.code], [hint.format(**trial.facts) for hint in case.hints]
    assert (event["code"], event["category"], event["severity"]) == (case.code, kind.category, kind.severity)
    assert case.evidence in event["evidence"]
    assert (event["exit_code"], event["signal"], event["plan_line"]) == (case.exit_code, case.signal, case.place)
    assert [one["attempt"] for one in failed.named("step-started") if one["step"] == "fails"][-1] == case.attempts
    assert [one["retried"] for one in failed.named("step-failed")] == [True] * (case.attempts - 1) + [False]
    assert (failed.code, failed.events[-1]["exit_code"], failed.events[-1]["outcome"]) == (1, 1, "failed")
    shown = case.exit_code if case.signal is None else 128 + case.signal
    wanted = (
        f"fails failed (exit code: {'none' if shown is None else shown})\n[{kind.severity.upper()}] ",
        "  step       fails (The one that fails)\n",
        f"  plan       plan.toml:{case.place}" + ("" if event["line"] else " (where it begins)"),
        f"{kind.category} ({kind.code})\n",
        event["evidence"],
        event["log"],
        *event["tail"],
        guidance.prompt(kind).headline,
        *hints,
        f"next: {ARCHIVE} --plan plan.toml --state-dir {trial.folder}/state logs fails",
    )
    assert [text for text in wanted if text not in failed.block] == [], failed.block
    check_kept(trial, event, hints)


def as_a_shell_says(exit_code: int | None, signal: int | None) -> str:
    """What $? would have been; nothing where no process decided it."""
    return str(128 + signal) if signal else "" if exit_code is None else str(exit_code)


def check_kept(trial: Trial, event: dict[str, Any], hints: list[str]) -> None:
    """What is said afterwards: the same."""
    told = trial.look()
    for name in ("code", "category", "severity", "evidence", "exit_code", "signal", "place", "line"):
        assert event[name] == told.status[name] == told.document[name], name
    assert told.status["step"] == told.document["step"] == told.view["step"] == "fails"
    assert (told.view["code"], told.view["category"]) == (event["code"], event["category"])
    assert (told.view["script"], told.view["line"]) == ("plan.toml", str(trial.case.place))
    assert told.view["exit_code"] == as_a_shell_says(event["exit_code"], event["signal"])
    assert told.document["guidance"][0] == guidance.prompt(FAILURE_KINDS[event["code"]]).headline
    assert [hint for hint in (event["evidence"], *hints) if hint not in told.explained] == []


def check_over(trial: Trial) -> None:
    """The cause mended, the same command goes on with this step, and nobody speaks of the error any more."""
    again = trial.mended()
    assert (again.code, [event["step"] for event in again.named("step-completed")]) == (0, ["fails"]), again.block
    told = trial.look()
    assert (told.explained, told.status, told.view) == (NOTHING, None, {})
