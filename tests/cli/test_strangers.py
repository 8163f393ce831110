"""What newcomers mistype, and what unlucky users stand in: always an exit code, a sentence and the next thing to type."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from deployments import Deployment, script

HERE = {"stdin": subprocess.DEVNULL, "capture_output": True, "text": True, "timeout": 60, "check": False}


def in_shell(deploy_pyz: Path, environment: dict[str, str], line: str) -> subprocess.CompletedProcess[str]:
    """A shell's line with the built file as $0."""
    settings: dict[str, Any] = {"env": environment, "cwd": environment["HOME"], **HERE}
    return subprocess.run(["sh", "-c", line, str(deploy_pyz)], **settings)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("deploy",), "did you mean run?"),
        (("version",), "did you mean --version?"),
        (("undo",), "did you mean rollback?"),
        (("--resume",), "did you mean resume, a command?"),
        (("site.toml",), "hint: deploy.pyz run --plan site.toml"),
        (("run", "my site.json"), "hint: deploy.pyz run --plan 'my site.json'"),
        (("run", "{x}.toml"), "hint: deploy.pyz run --plan '{x}.toml'"),
        (("rollback", "--ful"), "hint: deploy.pyz help rollback"),
        (("--dryrun",), "did you mean --dry-run?"),
        (("run", "--lock-wait=-3"), "seconds from 0, not '-3'"),
        (("run", "--lock-wait=nan"), "seconds from 0, not 'nan'"),
        (("run", "--lock-wait=inf"), "seconds from 0, not 'inf'"),
    ],
)
def test_a_mistyped_command_says_what_was_meant(deployment: Deployment, words: tuple[str, ...], said: str) -> None:
    done = deployment(*words)
    assert done.returncode == 2, done.stderr
    assert said in done.stderr


def test_a_mistyped_check_is_refused_by_a_plan_without_requirements_too(deployment: Deployment) -> None:
    done = deployment.plan(script("a")).run("--ignore", "memroy")
    assert done.returncode == 2
    assert 'there is no check "memroy"; the checks are: ' in done.stderr
    assert deployment.trace() == []


def test_options_stand_in_columns(deployment: Deployment) -> None:
    lines = deployment("help", "run").stdout.splitlines()
    common = lines[lines.index("options of every command:") + 1 :]
    columns = {len(line) - len(line.split("  ")[-1].lstrip()) for line in common if line.startswith("  -")}
    assert len(columns) == 1, columns


def test_the_sample_plan_names_commands_that_find_its_deployment(deployment: Deployment) -> None:
    made = deployment("plan", "--init", "my-app", "--json")
    sample = Path(json.loads(made.stdout)["wrote"])
    assert sample.parent == deployment.folder / "my-app"
    assert "--plan deploy.toml rollback --full" in sample.read_text()


@pytest.mark.skipif(sys.version_info >= (3, 11), reason="this Python reads TOML")
def test_the_sample_plan_says_when_this_python_cannot_read_it(deployment: Deployment) -> None:
    assert "build.py --plan" in deployment("plan", "--init", "my-app").stdout


def test_a_run_that_only_skipped_is_said_to_have_no_output(deployment: Deployment) -> None:
    assert deployment.plan(script("a")).run().returncode == 0
    assert deployment.run().returncode == 0
    done = deployment("logs")
    assert (done.returncode, done.stdout) == (0, "")
    assert "the last run left no output" in done.stderr


def test_a_refused_start_is_no_deployment(deployment: Deployment) -> None:
    """It leaves an empty journal, beside which the deployments that are there must still be named."""
    deployment.plan(script("a"), input=[{"name": "domain"}])
    assert deployment.run().returncode == 78
    assert (deployment.state / "checkpoint.db").exists()
    for command in (("status",), ("logs",), ("history",), ("verify",), ("checkpoint", "list")):
        assert "nothing deployed yet" in deployment(*command).stdout, command
    assert "nothing to take back" in deployment("rollback", "--full", "--yes").stdout


@pytest.mark.parametrize("command", ["status", "history", "help", "run --plan ../plan.json", "rollback --list"])
def test_a_folder_that_is_gone_is_no_bug(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str], command: str
) -> None:
    deployment.plan(script("a"))
    absolute = command.replace("../plan.json", str(deployment.file))
    done = in_shell(deploy_pyz, environment, f'mkdir gone; cd gone; rmdir ../gone; "$0" {absolute}')
    assert done.returncode == 0, done.stderr
    assert "bug" not in done.stderr


def test_a_relative_path_in_a_folder_that_is_gone_is_bad_usage(deploy_pyz: Path, environment: dict[str, str]) -> None:
    done = in_shell(deploy_pyz, environment, 'mkdir gone; cd gone; rmdir ../gone; "$0" run --plan ./x.json')
    assert done.returncode == 2, done.stderr
    assert "no longer exists: cd to one that does" in done.stderr


def test_the_folder_of_the_operator_may_be_taken_back(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str]
) -> None:
    app = deployment.folder / "app"
    deployment.plan(script("a", "mkdir ../app", checkpoint={"rollback": "rm -r ../app"})).run()
    done = in_shell(deploy_pyz, environment, f'cd "{app}"; "$0" rollback --full --yes')
    assert done.returncode == 0, done.stderr
    assert not app.exists()


def test_too_few_files_are_the_machines_fault(
    deployment: Deployment, deploy_pyz: Path, environment: dict[str, str]
) -> None:
    deployment.plan(script("a", run="always")).run()
    for limit in range(5, 24, 3):
        done = in_shell(deploy_pyz, environment, f'ulimit -n {limit}; exec "$0" run --plan plan.json')
        assert done.returncode in (0, 1, 73, 74), (limit, done.returncode, done.stderr)
        assert "Traceback" not in done.stderr, limit
    assert deployment.run().returncode == 0


@pytest.mark.parametrize("harm", ["rm -r ../state", "rm ../state/checkpoint.db*", ": >../state/checkpoint.db"])
def test_a_step_that_destroys_the_state_ends_the_run(deployment: Deployment, harm: str) -> None:
    """SQLite would go on writing into a file without a name, and the next run would do everything once more."""
    done = deployment.plan(script("a", harm), script("b", depends_on=["a"])).run()
    assert done.returncode == 74, done.stderr
    assert "removed or exchanged while a run had it open" in done.stderr
    assert deployment.trace() == ["a"]


def test_a_state_directory_may_begin_with_two_slashes(deployment: Deployment) -> None:
    """So does everything below "/" itself; a URI takes what follows for the name of a host."""
    doubled = {"STATE_DIR": f"/{deployment.state}"}
    assert deployment.plan(script("a")).run(env=doubled).returncode == 0
    assert "[SKIP] a" in deployment.run(env=doubled).stdout


def answered(deployment: Deployment) -> Deployment:
    """A deployment with a stored answer, a secret and a checkpoint."""
    inputs = [{"name": "port", "type": "port", "default": 80}, {"name": "key", "secret": True, "generate": "password"}]
    deployment.plan(script("a", inputs=["port", "key"]), input=inputs)
    assert deployment.run("--set", "port=81").returncode == 0
    return deployment


@pytest.mark.parametrize("content", [b"", b'{"port": "8', b"[]", b"\xff\xfe"])
def test_a_damaged_answer_is_never_replaced_by_its_default(deployment: Deployment, content: bytes) -> None:
    (answered(deployment).state / "inputs.json").write_bytes(content)
    done = deployment.run()
    assert done.returncode == 74, done.stderr
    assert f"{deployment.state}/inputs.json" in done.stderr
    assert "move it away" in done.stderr
    assert deployment.trace() == ["a"]


def test_a_damaged_secret_is_named_and_not_shown(deployment: Deployment) -> None:
    (answered(deployment).state / "secrets" / "key").write_bytes(b"hun\xfftwo")
    done = deployment.run()
    assert done.returncode == 74, done.stderr
    assert "secrets/key" in done.stderr
    assert "hun" not in done.stderr


def link(path: Path) -> None:
    path.symlink_to("/etc/passwd")


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("inputs.json", Path.mkdir),
        ("secrets/key", os.mkfifo),
        ("secrets", link),
        ("logs", link),
        ("lock", os.mkfifo),
        ("rollback", link),
        ("checkpoint.db", Path.mkdir),
        ("objects/packs/0.pack", link),
        ("objects/packs/1.pack", os.mkfifo),
    ],
)
def test_strange_things_in_the_state_are_no_bug(deployment: Deployment, name: str, made: Any) -> None:
    path = answered(deployment).state / name
    subprocess.run(["rm", "-rf", path], check=True)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    made(path)
    for command in (("run", "--plan", deployment.file), ("status",), ("rollback", "--list")):
        done = deployment(*command)
        assert done.returncode in (0, 1, 73, 74, 77), (command, done.stderr)
        assert "Traceback" not in done.stderr, command


@pytest.mark.parametrize("made", [os.mkfifo, link])
def test_a_checkpoint_that_became_something_else_is_made_anew_from_its_copy(deployment: Deployment, made: Any) -> None:
    packages = answered(deployment).state / "packages"
    [package] = packages.glob("*.checkpoint")
    package.unlink()
    made(package)
    done = deployment("checkpoint", "validate", "--json")
    assert done.returncode == 0, done.stdout
    assert package.is_file()
    assert not package.is_symlink()


def test_a_plan_is_not_pointed_to_itself(deployment: Deployment) -> None:
    """`--plan NAME` finds it by its name; what lies beside it is listed, not it."""
    answered(deployment)
    assert "of the plan" not in deployment("explain").stdout


@pytest.mark.parametrize("named", ["trial.json", "./trial.json"])
def test_a_plan_file_that_is_gone_leaves_a_way_to_go_on(deployment: Deployment, named: str) -> None:
    deployment.plan(script("a"), script("b", "test -e ../mended", depends_on=["a"], idempotent=True))
    moved = deployment.file.rename(deployment.folder / "trial.json")
    assert deployment("run", "--plan", moved).returncode == 1
    moved.unlink()
    done = deployment("run", "--plan", named)
    assert done.returncode == 2, done.stderr
    assert "the plan file" in done.stderr
    assert " resume; or look at it: " in done.stderr
    (deployment.folder / "mended").touch()
    assert deployment("resume").returncode == 0
    assert deployment.trace() == ["a", "b", "b"]


@pytest.mark.parametrize("named", ["other.json", "elsewhere/plan.json", "./trial.json"])
def test_a_plan_file_that_never_was_is_not_there(deployment: Deployment, named: str) -> None:
    """Though a plan of that name was deployed here, from another file."""
    deployment.plan(script("a")).run()
    done = deployment("run", "--plan", named)
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, f"error: no plan file {named}")


def calls_of_status(deployment: Deployment, steps: int) -> int:
    """How many calls (and turns of generators) it takes to say how a plan of so many steps stands."""
    from freshtrack_deploy.cli import deployment as known
    from freshtrack_deploy.cli import parser
    from freshtrack_deploy.cli.commands import status

    state = deployment.folder / f"of-{steps}"
    deployment.plan(*({"id": f"s{number}", "script": {"content": ":"}} for number in range(steps)))
    assert deployment("run", "--plan", deployment.file, "--only", "s0", "--state-dir", state).returncode == 0
    past = known.past(parser.parse(["status", "--state-dir", str(state)]))
    counted = []
    sys.setprofile(lambda frame, event, argument: counted.append(event) if event == "call" else None)
    try:
        assert len(status.document(past)["steps"]) == steps
    finally:
        sys.setprofile(None)
    return len(counted)


def test_the_status_of_a_long_plan_takes_its_length_and_not_its_square(deployment: Deployment) -> None:
    """10,000 steps took 43 s."""
    assert calls_of_status(deployment, 600) < 3 * calls_of_status(deployment, 300)


def test_a_plan_with_an_empty_list_of_steps_is_invalid(deployment: Deployment) -> None:
    done = deployment.plan().run()
    assert done.returncode == 65
    assert "a plan needs at least one [[step]]" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("plan", "--init", "/dev/null/x"),
        ("checkpoint", "export", "/nonexistent/x"),
        ("checkpoint", "import", "/nonexistent/x"),
        ("explain", "--exit-code", "999"),
    ],
)
def test_a_file_that_cannot_be_is_bad_usage(deployment: Deployment, words: tuple[str, ...]) -> None:
    assert deployment.plan(script("a")).run().returncode == 0
    done = deployment(*words, "--plan", deployment.file) if words[0] == "checkpoint" else deployment(*words)
    assert done.returncode == 2, done.stderr
    assert "Errno" not in done.stderr


def test_a_folder_keeps_its_mode_when_a_sample_plan_comes_into_it(deployment: Deployment) -> None:
    private = deployment.folder / "private"
    private.mkdir(mode=0o700)
    assert deployment("plan", "--init", private).returncode == 0
    assert private.stat().st_mode & 0o777 == 0o700


def test_a_device_is_not_replaced_by_an_export(deployment: Deployment) -> None:
    """As root `checkpoint export /dev/null` made a file of it, for everybody."""
    device = Path("/dev/null")
    assert deployment.plan(script("a")).run().returncode == 0
    private = deployment.folder / "null"
    try:
        os.mknod(private, 0o600 | stat.S_IFCHR, device.stat().st_rdev)
    except PermissionError:
        pytest.skip("no device can be made here")
    done = deployment("checkpoint", "export", private)
    assert done.returncode == 2, done.stderr
    assert "a device is not replaced by a file" in done.stderr
    assert private.is_char_device()


def newer(state: Path) -> None:
    """As a deploy.pyz with the next layout would leave the head."""
    head = state / "checkpoint.head"
    text = head.read_text()[:-9].replace(" 0001 ", " 0002 ", 1)
    head.write_text(text + hashlib.sha256(text.encode()).hexdigest()[:8] + "\n")


@pytest.mark.parametrize("words", [("status",), ("checkpoint", "restore", "journal"), ("rollback", "--full", "--yes")])
def test_a_newer_state_is_left_alone(deployment: Deployment, words: tuple[str, ...]) -> None:
    """Also by the copy of the journal, which may be from before the upgrade."""
    assert deployment.plan(script("a")).run().returncode == 0
    newer(deployment.state)
    before = (deployment.state / "checkpoint.db").read_bytes()
    done = deployment(*words)
    assert done.returncode == 74, done.stderr
    assert "newer deploy.pyz" in done.stderr
    assert (deployment.state / "checkpoint.db").read_bytes() == before


def test_a_hint_can_be_typed_whatever_the_file_is_called(
    deploy_pyz: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    odd = shutil.copy(deploy_pyz, tmp_path / "my site; touch oops.pyz")
    settings: dict[str, Any] = {"env": environment, "cwd": tmp_path, **HERE}
    done = subprocess.run([odd, "resume"], **settings)
    hint = done.stderr.splitlines()[-1].partition("hint: start a run with: ")[2]
    assert shlex.split(hint) == ["./my site; touch oops.pyz", "run"]
