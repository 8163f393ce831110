"""Commands in surroundings that lack something: an exit code that README.md names, one clear sentence, never our bug.

Sampled here; EXHAUSTIVE=1 goes through all commands in all surroundings.
"""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from deployments import Deployment, can_mount, script

BARE = "unshare -m sh -c 'mount --make-rprivate /; {}; exec \"$@\"' sh"
MOUNTING = {
    "no proc": "umount -R -l /proc",
    "hidden processes": "mount -t proc -o hidepid=2 proc /proc",
    "read-only root": "mount -o remount,bind,ro /; mount --bind -o ro . .",
    "no dev": "mount -t tmpfs -o ro none /dev",
    "no etc": "mount -t tmpfs -o ro none /etc",
}
SURROUNDINGS = {
    **{name: BARE.format(how) for name, how in MOUNTING.items()},
    "20 files": "prlimit --nofile=20:20",
    "5 files": "prlimit --nofile=5:5",
    "files of no size": "prlimit --fsize=0:0",
    "files of 100 bytes": "prlimit --fsize=100:100",
    "40 MB of memory": "prlimit --as=40000000",
    "30 MB of memory": "prlimit --as=30000000",
    "no streams": "sh -c 'exec \"$@\" <&- >&- 2>&-' sh",
    "stdout full": "sh -c 'exec \"$@\" >/dev/full' sh",
    "umask 777": "sh -c 'umask 777; exec \"$@\"' sh",
    "no environment": "env -i",
    "another charset": "env LC_ALL=ru_RU.KOI8-R LANG=ru_RU.KOI8-R",
    "no zone": "env TZ=:/nowhere",
    "odd numbers": "env COLUMNS=x LINES=-1 LOCK_TIMEOUT=x CIRCUIT_BREAKER_THRESHOLD=x",
    "sudo by nobody": "env SUDO_UID=99999999999999999999 SUDO_GID=-5 SUDO_USER=nobody-of-that-name",
    "python's own variables": "env PYTHONHOME=/nowhere PYTHONPATH=/nowhere PYTHONWARNINGS=error PYTHONHASHSEED=x",
    "no folder": "sh -c 'mkdir gone; cd gone; rmdir ../gone; exec \"$@\"' sh",
}
COMMANDS = (
    "--version", "help run", "run --yes", "run --dry-run", "run --only a --json", "run --yes --on-error rollback",
    "resume --yes", "rollback --full --yes", "status", "status --json", "history", "plan", "preflight", "verify",
    "checkpoint list", "checkpoint create mine", "checkpoint validate", "checkpoint prune --policy minimal",
    "checkpoint monitor --once", "checkpoint export ../export", "checkpoint restore journal", "lock status", "explain",
    "logs", "inputs list", "inputs rotate key", "breaker reset", "completion bash", "--reset-checkpoints",
)  # fmt: skip
CELLS = [(command, where) for where in SURROUNDINGS for command in COMMANDS]
TOLD = {0, 1, 2, 3, 4, 5, 6, 7, 8, 65, 73, 74, 75, 77, 78}  # README's codes but for 70 and the signals'
UNSTEADY = ("40 MB of memory", "30 MB of memory")  # where it runs out is another place each time: not sampled
SAMPLED = 25


@pytest.fixture
def begun(deployment: Deployment) -> Deployment:
    """A deployment of which one step is done and one has failed."""
    site = {"rollback": "rm ../site", "state_files": ["../site"]}
    plan = deployment.plan(
        script("a", "echo x >../site", checkpoint=site, inputs=["key"]),
        script("b", "echo 'E: no such package' >&2; exit 100", checkpoint={"rollback": "true"}, depends_on=["a"]),
        input=[{"name": "key", "secret": True, "generate": "password:20"}],
    )
    assert plan.run().returncode == 1
    shutil.copytree(plan.state, plan.folder / "kept", symlinks=True)
    return plan


def test_no_surroundings_are_a_bug_of_ours(
    begun: Deployment, deploy_pyz: Path, environment: dict[str, str], exhaustive: bool
) -> None:
    """Each time from the same state."""
    possible = [cell for cell in CELLS if cell[1] not in MOUNTING or can_mount()]
    steady = [cell for cell in possible if cell[1] not in UNSTEADY]
    for command, where in possible if exhaustive else random.Random(11).sample(steady, SAMPLED):
        shutil.rmtree(begun.state)
        shutil.copytree(begun.folder / "kept", begun.state, symlinks=True)
        done = called(begun, deploy_pyz, environment, command, where)
        said = done.stderr
        assert done.returncode in TOLD, (command, where, done.returncode, said)
        assert not any(word in said for word in ("Traceback", "is a bug", "Exception ignored")), (command, where, said)


def called(
    plan: Deployment, archive: Path, environment: dict[str, str], command: str, where: str
) -> subprocess.CompletedProcess[str]:
    """The command in these surroundings; state and plan are named, for a variable may be taken away."""
    words = [str(archive), *command.split(), "--state-dir", str(plan.state), "--plan", str(plan.file)]
    bare = command in ("--version", "help run", "completion bash", "demo")
    line = f'exec {SURROUNDINGS[where]} "$@"'
    streams: dict[str, Any] = {"stdin": subprocess.DEVNULL, "capture_output": True, "text": True, "timeout": 120}
    argv = ["sh", "-c", line, "sh", *(words[: 1 + len(command.split())] if bare else words)]
    return subprocess.run(argv, env=environment, cwd=plan.folder / "steps", check=False, **streams)


@pytest.mark.skipif(not can_mount(), reason="needs root and mount(2)")
@pytest.mark.parametrize("command", ["demo", "run --yes", "rollback --full --yes", "checkpoint restore journal"])
def test_without_proc_nothing_is_begun(
    begun: Deployment, deploy_pyz: Path, environment: dict[str, str], command: str
) -> None:
    before = sorted(path.stat().st_mtime_ns for path in begun.state.rglob("*") if path.name != "lock")
    done = called(begun, deploy_pyz, environment, command, "no proc")
    assert (done.returncode, done.stdout) == (8, "")
    assert done.stderr.splitlines() == [
        "error: /proc/self/fd is missing, and nothing can be carried out without it",
        "hint: nothing was changed; mount it: mount -t proc proc /proc",
    ]
    assert before == sorted(path.stat().st_mtime_ns for path in begun.state.rglob("*") if path.name != "lock")
