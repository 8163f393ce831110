"""`rollback/STEP.sh` takes a step back without Python, and `state/STEP.json` says what the files were."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import subprocess
from pathlib import Path

import pytest
from deployments import Deployment, script

TOOLS = (
    *("sh", "cat", "tail", "head", "sha256sum", "cut", "chown", "chmod", "touch", "rm", "mv", "mkdir", "rmdir", "ln"),
    *("mkfifo", "id", "dirname", "printf", "setfattr", "runuser", "su", "echo", "test", "env"),
)
PLACES = ("/usr/bin", "/bin", "/usr/sbin", "/sbin")


@pytest.fixture
def bare_path(tmp_path: Path) -> str:
    """A PATH on which there is no python3: the script sets its own, so this stands in for /usr/bin."""
    folder = tmp_path / "tools"
    folder.mkdir()
    for name in TOOLS:
        found = [f"{place}/{name}" for place in PLACES if os.path.exists(f"{place}/{name}")]
        if found:
            (folder / name).symlink_to(found[0])
    return str(folder)


def by_hand(plan: Deployment, name: str, bare_path: str, *words: str) -> subprocess.CompletedProcess[str]:
    path = plan.state / "rollback" / name
    text = path.read_text().replace(
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", f"PATH={bare_path}"
    )
    without_python = path.with_suffix(".test")
    without_python.write_text(text)
    command = ["/bin/sh", str(without_python), *words]
    return subprocess.run(command, capture_output=True, text=True, env={}, cwd="/", check=False)


def described(tree: Path) -> dict[str, tuple]:
    """What an independent look says of everything in the tree."""
    found = {}
    for path in sorted([tree, *tree.rglob("*")]):
        seen = path.lstat()
        content = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else b""
        found[str(path)] = (
            seen.st_mode,
            seen.st_uid,
            seen.st_gid,
            seen.st_mtime_ns,
            seen.st_nlink > 1 and path.is_file(),
            content,
        )
    return found


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    tree = tmp_path / "tree"
    (tree / "sub").mkdir(parents=True)
    (tree / "it's odd\n$HOME").write_text("odd")
    (tree / "large").write_bytes(os.urandom(3 << 20))
    (tree / "sub" / "file").write_text("before")
    (tree / "sub" / "file").chmod(0o640)
    (tree / "link").symlink_to("sub/file")
    os.link(tree / "sub" / "file", tree / "second name")
    (tree / "sub").chmod(0o2750)
    os.utime(tree / "sub", ns=(10**18, 10**18 + 123456789))
    return tree


def test_the_files_are_as_before_without_python(deployment: Deployment, tree: Path, bare_path: str) -> None:
    before = described(tree)
    content = f"cd {tree}; rm large 'second name'; echo after >sub/file; touch new; rm link; mkdir link; chmod 777 sub"
    plan = deployment.plan(script("a", content, checkpoint={"state_files": [str(tree), "gone/new"]}))
    assert plan.run().returncode == 0
    done = by_hand(plan, "a.sh", bare_path)
    assert done.returncode == 0, done.stderr
    assert described(tree) == before
    assert plan("rollback", "--yes").returncode == 0  # and afterwards the journal can be told


def test_script_commands_variables_and_secrets(deployment: Deployment, bare_path: str) -> None:
    inputs = [{"name": "word", "secret": True}, {"name": "colour", "default": "it's red"}]
    rollback = 'printf "%s|" "$WORD" "$COLOUR" "$DSN" "$PWD" >>../said'
    step = script("a", checkpoint={"rollback": rollback, "undone": [{"cmd": "cat ../said", "expect": "red"}]})
    plan = deployment.plan({**step, "inputs": ["word", "colour"], "env": {"DSN": "db:${word}@$${x}"}}, input=inputs)
    assert plan.run("--yes", env={"DEPLOY_WORD": "s3cr3t-w0rd"}).returncode == 0
    text = (plan.state / "rollback" / "a.sh").read_text()
    assert "s3cr3t-w0rd" not in text
    done = by_hand(plan, "a.sh", bare_path)
    assert done.returncode == 0, done.stderr
    said = (plan.folder / "said").read_text().split("|")
    assert said[:4] == ["s3cr3t-w0rd", "it's red", "db:s3cr3t-w0rd@${x}", str(plan.folder / "steps")]


MIXED = [
    {"name": "word", "secret": True},
    {"name": "host", "default": "db$"},
    {"name": "port"},
    {"name": "pin", "secret": True, "default": "0000000"},
]


@pytest.fixture
def mixed(deployment: Deployment) -> Deployment:
    """A step whose variables hold secrets beside an answer, a default and the version; the plan moved on since."""
    env = {"DSN": "${host}${word}:${port}/${plan.version}", "PIN": "${pin}"}
    step = {**script("a", checkpoint={"rollback": 'printf "%s|" "$DSN" "$PIN" >>../said'}), "env": env}
    plan = deployment.plan(step, plan={"version": "1"}, input=MIXED)
    assert plan.run("--yes", "--set", "port=5432", env={"DEPLOY_WORD": "s3cr3t-w0rd"}).returncode == 0
    plan.plan(step, script("b"), plan={"version": "2"}, input=MIXED)
    assert plan.run("--yes", "--set", "port=5433", "--skip", "a", "--only", "b").returncode == 0
    return plan


def test_what_stands_beside_a_secret_is_as_it_was(mixed: Deployment) -> None:
    done = mixed("rollback", "--step", "a", "--yes")
    assert done.returncode == 0, done.stderr
    assert (mixed.folder / "said").read_text() == "db$s3cr3t-w0rd:5432/1|0000000|"


def test_by_hand_too_and_a_secret_that_was_only_a_default_is_asked_for(mixed: Deployment, bare_path: str) -> None:
    done = by_hand(mixed, "a.sh", bare_path)
    assert (done.returncode, (mixed.folder / "said").exists()) == (78, False)
    assert f"the secret pin is not stored: write it to {mixed.state}/secrets/pin" in done.stderr
    (mixed.state / "secrets" / "pin").write_text("1111111")
    assert by_hand(mixed, "a.sh", bare_path).returncode == 0
    assert (mixed.folder / "said").read_text() == "db$s3cr3t-w0rd:5432/1|1111111|"


def test_a_script_that_was_run_by_hand_is_not_run_twice(deployment: Deployment, tree: Path, bare_path: str) -> None:
    """Twice it destroys what it protects; by hand again, or by `rollback`, the files decide."""
    content = f"cp -a {tree} {tree}.backup; echo new >{tree}/sub/file"
    rollback = f"echo again >>{tree}.said; rm -rf {tree}; mv {tree}.backup {tree}"
    plan = deployment.plan(script("a", content, checkpoint={"rollback": rollback, "state_files": [str(tree)]}))
    assert plan.run().returncode == 0
    for said in ("", "is not run twice"):
        done = by_hand(plan, "a.sh", bare_path)
        assert (done.returncode, said in done.stderr) == (0, True), done.stderr
    assert plan.run().returncode == 0  # what a view needs stays
    assert plan("rollback", "--yes").returncode == 0
    assert (tree / "sub" / "file").read_text() == "before"
    assert Path(f"{tree}.said").read_text() == "again\n"


def test_by_hand_and_done_again_it_is_taken_back_again(deployment: Deployment, bare_path: str) -> None:
    """With neither files nor a check: a script that ended by hand is noted; once the step ran again, it runs again."""
    plan = deployment.plan(script("a", "touch ../made", checkpoint={"rollback": "rm ../made; echo un >>../said"}))
    made, said = plan.folder / "made", plan.folder / "said"
    for again, count in ((True, 2), (False, 3)):
        assert plan.run("--only", "a").returncode == 0
        assert by_hand(plan, "a.sh", bare_path).returncode == 0
        assert not made.exists()
        if again:
            assert plan.run("--only", "a").returncode == 0
        done = plan("rollback", "--yes")
        assert (done.returncode, made.exists(), plan.states()) == (0, False, {"a": "undone"}), done.stderr
        assert said.read_text() == "un\n" * count


def test_a_script_that_fails_by_hand_may_be_run_again(deployment: Deployment, bare_path: str) -> None:
    plan = deployment.plan(script("a", checkpoint={"rollback": "echo tried >>../said; test -e ../mended"}))
    assert plan.run().returncode == 0
    assert by_hand(plan, "a.sh", bare_path).returncode == 1
    (plan.folder / "mended").touch()
    assert by_hand(plan, "a.sh", bare_path).returncode == 0
    assert (plan.folder / "said").read_text() == "tried\n" * 2


def test_a_link_in_the_place_of_its_temporary_file_is_not_followed(
    deployment: Deployment, tree: Path, bare_path: str
) -> None:
    plan = deployment.plan(script("a", f"echo new >{tree}/large", checkpoint={"state_files": [f"{tree}/large"]}))
    plan.run()
    before = (tree / "sub" / "file").read_text()
    (tree / "large.deploy-byhand").symlink_to("sub/file")
    assert by_hand(plan, "a.sh", bare_path).returncode == 0
    assert ((tree / "sub" / "file").read_text(), (tree / "large").stat().st_size) == (before, 3 << 20)


def test_a_damaged_content_is_not_put_in_place(deployment: Deployment, tree: Path, bare_path: str) -> None:
    plan = deployment.plan(script("a", f"rm {tree}/large", checkpoint={"state_files": [f"{tree}/large"]}))
    plan.run()
    (stored,) = (path for path in (plan.state / "objects").glob("??/*") if path.stat().st_size > 1 << 20)
    with stored.open("r+b") as file:
        file.write(b"x")
    done = by_hand(plan, "a.sh", bare_path)
    assert (done.returncode, "damaged" in done.stderr) == (6, True)
    assert not (tree / "large").exists()


def test_there_is_one_for_every_unspent_undo_and_none_for_a_spent_one(deployment: Deployment) -> None:
    keys = {"checkpoint": {"rollback": "rm conf", "state_files": ["conf"]}}
    for version in ("one", "two"):
        deployment.plan(script("a", f"echo {version} >conf", **keys)).run()
    first = json.loads(deployment("history", "--json").stdout)["runs"][0]["id"]
    folder = deployment.state / "rollback"
    assert "rm conf" in (folder / first / "a.sh").read_text()
    assert "rm conf" not in (folder / "a.sh").read_text()
    assert stat.S_IMODE((folder / "a.sh").stat().st_mode) == 0o600
    assert (stat.S_IMODE(folder.stat().st_mode), stat.S_IMODE((folder / first).stat().st_mode)) == (0o700, 0o700)
    deployment("rollback", "--yes")
    assert "rm conf" in (folder / "a.sh").read_text()
    assert not (folder / first / "a.sh").exists()
    deployment("rollback", "--yes")
    assert not list(folder.rglob("*.sh"))
    assert not list((deployment.state / "state").rglob("*.json"))


def test_it_is_there_while_the_step_runs(deployment: Deployment) -> None:
    seen = "cat ../state/rollback/a.sh >../seen"
    deployment.plan(script("a", seen, checkpoint={"rollback": "echo the way back"})).run()
    assert "the way back" in (deployment.folder / "seen").read_text()


def test_the_manifest_says_what_the_files_were_and_are(deployment: Deployment) -> None:
    conf = deployment.folder / "steps" / "conf"
    conf.write_text("before")
    deployment.plan(script("a", "printf after >conf", checkpoint={"state_files": ["conf"]})).run()
    path = deployment.state / "state" / "a.json"
    shown = json.loads(path.read_text())
    sums = {}
    for when in ("before", "after"):
        (entry,) = (dict(zip(shown[when]["columns"], values)) for values in shown[when]["entries"])
        assert entry["path"] == str(conf)
        sums[when] = entry["sha256"]
    assert sums == {when: hashlib.sha256(when.encode()).hexdigest() for when in ("before", "after")}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("words", [(), ("--with-data",)])
def test_data_of_the_plan_goes_only_when_it_is_said(deployment: Deployment, bare_path: str, words: tuple) -> None:
    data = deployment.folder / "data"
    step = script("a", f"mkdir {data}; touch {data}/rows", checkpoint={"rollback": f"rm -rf {data}"})
    deployment.plan(step, plan={"data": [str(data)]}).run()
    done = by_hand(deployment, "a.sh", bare_path, *words)
    assert (done.returncode, data.exists()) == ((0, False) if words else (6, True)), done.stderr


def test_the_views_are_made_again_from_the_journal(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", checkpoint={"rollback": "true"}))
    plan.run()
    view = plan.state / "rollback" / "a.sh"
    text = view.read_text()
    view.unlink()
    plan.run()
    assert view.read_text() == text
