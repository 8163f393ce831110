"""The state directory (docs/commands.md) as the built file chooses, protects and refuses it."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import stat
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any, Callable

import pytest
from deployments import Deployment, as_root, can_mount, script

NOBODY = 65534
IN_PLACE = 'mount --bind "$1" /var/lib && shift && exec "$@"'
READ_ONLY = 'mount --bind "$1" /var/lib && mount -o remount,bind,ro /var/lib && shift && exec "$@"'
LOOKS = (
    ("status",), ("history",), ("verify",), ("logs",), ("inputs", "list"), ("breaker", "status"), ("checkpoint", "list"),
    ("rollback",), ("rollback", "--list"), ("explain",),
)  # fmt: skip
PLAN = {"plan": {"name": "trial"}, "step": [{"id": "a", "script": {"content": "true"}}]}


class Machine:
    """The built file in a folder of its own, on a machine whose /var/lib is the test's."""

    def __init__(self, folder: Path, archive: Path, manner: str = IN_PLACE) -> None:
        self.lib, self.bin, self.manner = folder / "lib", folder / "bin", manner
        for made in (self.lib, self.bin):
            made.mkdir()
        self.archive = Path(shutil.copy(archive, self.bin))
        self.plan = self.bin / "plan.json"
        self.plan.write_text(json.dumps(PLAN))

    def __call__(self, *words: object, **options: Any) -> subprocess.CompletedProcess[str]:
        user = options.pop("user", 0)
        become = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"] if user else []
        inside = ["unshare", "-m", "sh", "-c", self.manner, "sh", str(self.lib), *become]
        env = {"PATH": os.environ["PATH"], "HOME": str(self.bin)}
        command = [*inside, str(self.archive), *map(str, words)]
        given = {"capture_output": True, "text": True, "timeout": 60, "cwd": self.bin, **options}
        return subprocess.run(command, env=env, stdin=subprocess.DEVNULL, check=False, **given)


@pytest.fixture
def machine(tmp_path: Path, deploy_pyz: Path) -> Machine:
    if os.geteuid() or not can_mount():
        pytest.skip("needs root and mount(2)")
    return Machine(tmp_path, deploy_pyz)


def modes(top: Path) -> set[tuple[str, int]]:
    found = [top, *top.rglob("*")]
    return {("d" if path.is_dir() else "f", stat.S_IMODE(path.lstat().st_mode)) for path in found}


def test_the_default_place_holds_the_built_in_plan_at_the_top_and_others_below(machine: Machine) -> None:
    default = machine.lib / "freshtrack-deploy"
    assert machine("run", "--plan", machine.plan).returncode == 0
    assert (default / "trial" / "checkpoint.db").exists()
    assert stat.S_IMODE(default.stat().st_mode) == 0o700
    for words in LOOKS:
        bare = machine(*words)
        assert bare.stdout.splitlines()[0] in ("nothing deployed yet", "nothing to take back", "no last error here")
        assert "./deploy.pyz status --plan trial" in bare.stdout, words
    assert json.loads(machine("status", "--json").stdout)["others"][0]["plan"] == "trial"
    by_name = json.loads(machine("status", "--plan", "trial", "--json").stdout)
    assert [step["state"] for step in by_name["steps"]] == ["done"]
    assert by_name == json.loads(machine("status", "--plan", machine.plan, "--json").stdout)
    assert "trial" in machine("history", "--plan", "trial", "--json").stdout
    by_name_alone = machine("run", "--plan", "trial")
    assert by_name_alone.returncode == 2
    assert f"hint: name its file: --plan {machine.plan}" in by_name_alone.stderr
    again = machine("resume", "trial")
    assert (again.returncode, "is done" in again.stderr) == (2, True)
    assert machine("rollback", "trial", "--list").returncode == 0
    assert not (default / "checkpoint.db").exists()


def test_the_built_in_plan_has_the_top_of_the_default_place(tmp_path: Path, builder: ModuleType) -> None:
    if os.geteuid() or not can_mount():
        pytest.skip("needs root and mount(2)")
    mine = {"plan": {"name": "mine"}, "step": [{"id": "a", "script": {"content": "true"}}]}
    (tmp_path / "mine.json").write_text(json.dumps(mine))
    machine = Machine(tmp_path, builder.build(tmp_path / "deploy.pyz", tmp_path / "mine.json"))
    assert machine("run").returncode == 0
    assert (machine.lib / "freshtrack-deploy" / "checkpoint.db").exists()
    for words in (("status", "--json"), ("status", "--plan", "mine", "--json")):
        assert json.loads(machine(*words).stdout)["plan"]["name"] == "mine"
    beside = json.loads(machine("run", "--plan", "mine", "--dry-run", "--json").stdout)
    assert beside["steps"][0]["reason"] == "done"


def test_the_command_that_a_failure_names_next_finds_this_deployment(machine: Machine) -> None:
    steps = [{"id": "a", "script": {"content": "echo only in the log; false"}}]
    plan = machine.bin / "a plan.json"
    plan.write_text(json.dumps({"plan": {"name": "other"}, "step": steps}))
    failed = machine("run", "--plan", "a plan.json")
    named = re.findall(r"^next: \./deploy\.pyz (.*) \(all of its output\)$", failed.stderr, re.MULTILINE)
    assert named == ["--plan 'a plan.json' logs a"]
    assert "only in the log" in machine(*shlex.split(named[0])).stdout


def test_where_the_default_cannot_be_made_the_state_lies_beside_the_archive(tmp_path: Path, deploy_pyz: Path) -> None:
    if os.geteuid() or not can_mount():
        pytest.skip("needs root and mount(2)")
    machine = Machine(tmp_path, deploy_pyz, READ_ONLY)
    done = machine("run", "--plan", machine.plan)
    place = machine.bin / ".deploy-state" / "trial"
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stdout.splitlines() if str(place) in line]
    assert said[0] == f"the state is kept in {place}, because /var/lib/freshtrack-deploy cannot be made"
    assert (place / "checkpoint.db").exists()
    machine.manner = IN_PLACE  # /var/lib can be written by now: the place stays the same all the same
    later = json.loads(machine("status", "--plan", "trial", "--json").stdout)
    assert (later["directory"], later["steps"][0]["state"]) == (str(place), "done")
    assert "[SKIP] a" in machine("run", "--plan", machine.plan, cwd="/").stdout


def test_an_ordinary_user_beside_roots_deployment_gets_no_second_state(machine: Machine) -> None:
    machine("run", "--plan", machine.plan)
    os.chown(machine.bin, NOBODY, NOBODY)
    for folder in (machine.bin, *machine.bin.parents):
        if folder.stat().st_mode & 0o5 != 0o5 and str(folder).startswith("/tmp/pytest"):
            folder.chmod(0o755)
    for words in (("run", "--plan", machine.plan), ("status",), ("status", "--plan", "trial"), ("lock", "status")):
        refused = machine(*words, user=NOBODY)
        assert refused.returncode == 77, refused
        typed = shlex.join(map(str, words))
        assert f"this deployment belongs to root\nhint: run: sudo ./deploy.pyz {typed}\n" in refused.stderr
    assert not (machine.bin / ".deploy-state").exists()


def test_given_directories_are_used_as_given(deployment: Deployment) -> None:
    plan = deployment.plan(script("a"))
    for flag, name in (("--state-dir", "one"), ("--checkpoint-dir", "two")):
        assert plan.run(flag, name).returncode == 0
        assert (plan.folder / name / "checkpoint.db").exists()
    assert plan.trace() == ["a", "a"]
    assert not plan.state.exists()  # STATE_DIR, which a flag overrides
    plan.run()
    assert plan.state.exists()


def test_everything_is_private_whatever_the_umask(deployment: Deployment, deploy_pyz: Path, environment: Any) -> None:
    inputs = [{"name": "port", "default": "1"}, {"name": "key", "secret": True, "generate": "password:20"}]
    undo = {"rollback": "true", "state_files": ["../trace"]}
    plan = deployment.plan(script("a", checkpoint=undo), script("b", "exit 1"), input=inputs)
    command = f'umask 000; exec "{deploy_pyz}" run --plan "{plan.file}" --set port=2'
    done = subprocess.run(["sh", "-c", command], env=environment, cwd=plan.folder, timeout=60, check=False)
    assert done.returncode == 1
    assert modes(plan.state) == {("d", 0o700), ("f", 0o600)}


@pytest.mark.parametrize("made", ["file", "read-only"])
def test_what_cannot_be_written_is_said_before_any_step(deployment: Deployment, made: str) -> None:
    plan = deployment.plan(script("a"))
    if made == "file":
        plan.state.write_text("not ours")
    elif os.geteuid() == 0:
        pytest.skip("root can write everywhere but on a read-only disk: tests/container")
    else:
        plan.state.mkdir(mode=0o500)
    refused = plan.run()
    assert (refused.returncode, plan.trace()) == (77 if made == "file" and os.geteuid() == 0 else 73, [])


@as_root
@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("link", "a link is not followed"),
        ("foreign", "belongs to user 65534"),
        ("open", "others can write it"),
        ("below", "others can write it"),
    ],
)
def test_root_uses_no_directory_that_somebody_else_could_change(deployment: Deployment, kind: str, reason: str) -> None:
    plan = deployment.plan(script("a"))
    place = plan.folder / "place"
    place.mkdir(mode=0o700)
    target = place
    if kind == "link":
        plan.state.symlink_to(place)
        target = plan.state
    elif kind == "foreign":
        os.chown(place, NOBODY, NOBODY)
    elif kind == "open":
        place.chmod(0o777)
    else:
        place.chmod(0o777)
        target = place / "state"
    refused = plan.run("--state-dir", target)
    assert (refused.returncode, plan.trace()) == (77, [])
    assert reason in refused.stderr or str(place) in refused.stderr
    assert plan("status", "--state-dir", target).returncode == 77


@as_root
@pytest.mark.parametrize("what", ["plan", "script"])
def test_root_runs_no_plan_that_somebody_else_could_change(deployment: Deployment, what: str) -> None:
    (deployment.folder / "go.sh").write_text("echo go >>trace\n")
    plan = deployment.plan({"id": "a", "script": {"file": "go.sh"}})
    os.chown(plan.file if what == "plan" else plan.folder / "go.sh", NOBODY, NOBODY)
    refused = plan.run()
    assert (refused.returncode, plan.trace()) == (77, [])
    assert "chown" in refused.stderr


def test_a_directory_of_another_plan_is_refused_by_every_command_that_names_one(deployment: Deployment) -> None:
    deployment.plan(script("a")).run()
    other = deployment.plan(script("a"), plan={"name": "other"})
    for words in (
        ("run",),
        ("run", "--dry-run"),
        ("status",),
        ("rollback", "--yes"),
        ("checkpoint", "clear", "a"),
        ("run", "--reset-checkpoints"),
        ("--reset-checkpoints",),
    ):
        refused = other(*words, "--plan", other.file)
        assert (refused.returncode, '"trial"' in refused.stderr) == (73, True), words
    assert deployment("resume", "--plan", other.file).returncode == 73
    assert deployment.states() == {"a": "done"}


def test_the_files_that_the_contract_names_are_there(deployment: Deployment) -> None:
    inputs = [{"name": "port", "default": "1"}, {"name": "key", "secret": True, "generate": "password:20"}]
    plan = deployment.plan(script("a", "echo output"), script("b", "exit 3"), input=inputs)
    plan.run("--set", "port=2")
    names = {path.name for path in plan.state.iterdir()}
    assert {"checkpoint.db", ".checkpoint-a", ".last-error", "logs", "inputs.json", "secrets", "lock"} <= names
    assert ".checkpoint-b" not in names
    (log,) = plan.state.glob("logs/*/a.log")
    assert "output" in log.read_text()
    error = dict(line.split("=", 1) for line in (plan.state / ".last-error").read_text().splitlines())
    assert list(error) == ["timestamp", "script", "step", "line", "exit_code", "category", "code", "command"]
    assert (error["script"], error["step"]) == (str(plan.file), "b")
    assert (error["exit_code"], error["code"]) == ("3", "E_UNKNOWN")


OTHER_MACHINE = 'mount --bind ../boot /proc/sys/kernel/random/boot_id; hostname other; exec "$@"'


@pytest.mark.skipif(not can_mount(), reason="needs root and mount(2)")
def test_on_a_clone_of_the_machine_an_unfinished_run_goes_on(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str], background: Callable[..., Any]
) -> None:
    """Another boot, another name, another place: processes of the boot before are not waited for, the step is redone."""
    slow = "until test -e ../gate; do sleep 0.02; done"
    plan = deployment.plan(script("a"), script("b", slow, idempotent=True, depends_on=["a"]))
    killed = background("run", "--plan", plan.file)
    plan.waits_for_trace("a", "b")
    killed.kill()
    killed.wait()
    shutil.copytree(plan.state, plan.folder / "moved", symlinks=True)
    (plan.folder / "boot").write_text("11111111-2222-3333-4444-555555555555\n")
    (plan.folder / "gate").touch()
    words = [
        "unshare",
        "-mu",
        "sh",
        "-c",
        OTHER_MACHINE,
        "sh",
        str(deploy_pyz),
        "run",
        "--yes",
        "--plan",
        str(plan.file),
    ]
    moved = {**environment, "STATE_DIR": str(plan.folder / "moved")}
    done = subprocess.run(words, env=moved, cwd=plan.folder / "steps", capture_output=True, text=True, check=False)
    assert (done.returncode, plan.trace()) == (0, ["a", "b", "b"]), done.stderr
    history = json.loads(plan("history", "--json", "--state-dir", plan.folder / "moved").stdout)["runs"]
    assert [run["outcome"] for run in history] == ["interrupted", "done"]
    assert history[1]["host"] == "other"


def test_there_is_no_copy_to_go_back_to_where_nothing_was_deployed(deployment: Deployment) -> None:
    done = deployment("checkpoint", "restore", "journal")
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, "error: nothing deployed yet")
    assert not deployment.state.exists()
