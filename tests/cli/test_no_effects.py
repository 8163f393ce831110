"""What the program does not do, seen by strace: a dry run has no effect, a run makes no file where it has no business."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from deployments import Deployment, script

CHANGING = (
    *("open", "openat", "openat2", "creat", "mkdir", "mkdirat", "unlink", "unlinkat", "rmdir"),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "mknod", "mknodat"),
    *("chmod", "fchmod", "fchmodat", "chown", "fchown", "lchown", "fchownat", "truncate", "ftruncate"),
    *("utimensat", "setxattr", "fsetxattr", "connect", "bind", "sendto", "kill", "execve", "flock"),
)
WRITES = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)")
HARMLESS = re.compile(r'"/dev/(null|tty|pts/\d+)"|"/proc/self/fd/[012]"|\)\s+= -1 E')
needs_strace = pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")


def calls(deployment: Deployment, archive: Path, environment: dict[str, str], *words: object) -> list[str]:
    """The system calls that could change something, of the program and all it starts, as strace prints them."""
    out = deployment.folder.parent / f"{deployment.folder.name}.calls"
    watched = ["strace", "-f", "-qq", "-y", "-e", "signal=none", "-e", f"trace={','.join(CHANGING)}", "-o", str(out)]
    command = [*watched, str(archive), *map(str, words)]
    streams: dict[str, Any] = {"stdin": subprocess.DEVNULL, "capture_output": True, "text": True, "timeout": 120}
    done = subprocess.run(command, env=environment, cwd=deployment.folder, check=False, **streams)
    assert done.returncode == 0, done.stderr
    return [line.partition(" ")[2].strip() for line in out.read_text().splitlines()]


def tree(folder: Path) -> str:
    """Names, contents, modes and times of everything below."""
    facts = []
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        content = path.read_bytes() if path.is_file() else b""
        facts.append(
            (str(path), status.st_mode, status.st_mtime_ns, status.st_ctime_ns, hashlib.sha256(content).digest())
        )
    return repr(facts)


def varied(deployment: Deployment) -> Deployment:
    """A step of every kind that can be rehearsed as any user."""
    (deployment.folder / "page.html").write_text("<h1>${greeting}</h1>")
    done = {"commands": [{"cmd": "touch ../verified"}]}
    return deployment.plan(
        script("a", checkpoint={"rollback": "true", "state_files": ["../page.html"]}),
        {"id": "page", "file-write": {"path": "made/page", "file": "page.html", "template": True}, "after": ["a"]},
        {"id": "wait", "wait-for": {"tcp": "127.0.0.1:9"}, "after": ["page"]},
        {"id": "check", "verify": {}, "verification": done, "after": ["page"]},
        script("sure", idempotent=False, verification=done, preconditions={"command_succeeds": "touch ../pre"}),
        input=[{"name": "greeting", "default": "hello"}, {"name": "key", "secret": True, "generate": "password:20"}],
    )


@needs_strace
@pytest.mark.parametrize("before", ["nothing", "half a run"])
def test_a_dry_run_has_no_effect_at_all(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str], before: str
) -> None:
    plan = varied(deployment)
    if before == "half a run":
        plan.run("--only", "a")
    was = tree(plan.folder)
    made = calls(plan, deploy_pyz, environment, "run", "--dry-run", "--diff", "--plan", plan.file)
    opened = [line for line in made if line.startswith("open") and not WRITES.search(line)]
    started = [line for line in made if line.startswith("execve")]
    own = [line for line in started if "deploy.pyz" in line]
    rest = [line for line in made if line not in opened and line not in own and not HARMLESS.search(line)]
    assert [line for line in rest if "memfd" not in line] == []
    assert tree(plan.folder) == was
    assert not (plan.folder / "verified").exists()


@needs_strace
def test_control_the_watch_sees_what_a_run_changes(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str]
) -> None:
    plan = deployment.plan(script("a"))
    made = calls(plan, deploy_pyz, environment, "run", "--plan", plan.file)
    assert any("O_CREAT" in line and "checkpoint.db" in line for line in made)
    assert any("trace" in line and "O_CREAT" in line for line in made)


@needs_strace
@pytest.mark.parametrize("words", [(), ("--json", "-v")], ids=["plain", "json"])
def test_a_run_makes_no_file_outside_its_state_and_what_its_steps_write(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str], words: tuple[str, ...]
) -> None:
    plan = deployment.plan(
        script("a", checkpoint={"rollback": "true", "state_files": ["../page.html"]}),
        {"id": "page", "file-write": {"path": "made", "content": "${greeting}"}, "after": ["a"]},
        input=[{"name": "greeting", "default": "hello"}, {"name": "key", "secret": True, "generate": "password:20"}],
    )
    made = calls(plan, deploy_pyz, environment, "run", "--plan", plan.file, *words)
    created = [line for line in made if "O_CREAT" in line or line.startswith(("mkdir", "symlink", "link", "rename"))]
    theirs = (str(plan.state), str(plan.folder / "trace"), str(plan.folder))
    outside = [line for line in created if not any(place in line for place in theirs) and not HARMLESS.search(line)]
    assert outside == []
    beside = {path.name for path in plan.folder.iterdir()}
    assert beside == {"plan.json", "steps", "state", "trace", "made"}


@needs_strace
def test_looking_changes_nothing(deployment: Deployment, deploy_pyz: Path, environment: dict[str, str]) -> None:
    plan = deployment.plan(script("a"), script("b"))
    plan.run()
    was = tree(plan.folder)
    looks = (("status",), ("history",), ("plan", plan.file), ("logs",), ("lock", "status"), ("rollback", "--list"))
    for words in looks:
        made = calls(plan, deploy_pyz, environment, *words)
        assert [line for line in made if WRITES.search(line) and not HARMLESS.search(line)] == [], words
    assert tree(plan.folder) == was


def test_no_temporary_directory_is_needed(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "cat <<EOF\\nwords\\nEOF".replace("\\n", "\n")))
    assert plan.run(env={"TMPDIR": "/nonexistent"}).returncode == 0
    assert os.path.isdir(plan.state)
