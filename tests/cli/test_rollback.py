"""What was done is taken back: in which order, by which undo, in which state it leaves the steps, with which code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Callable

import pytest
from deployments import Deployment, eventually, script
from terminals import Person

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def undoable(id: str, **keys: object) -> dict:
    """A step that makes a file of its name and whose rollback removes it and says so."""
    rollback = f"rm made-{id}; echo un{id} >>../trace"
    return script(id, f"touch made-{id}", checkpoint={"rollback": rollback}, **keys)


def made(plan: Deployment) -> list[str]:
    return sorted(path.name[5:] for path in (plan.folder / "steps").glob("made-*"))


def taken_back(plan: Deployment, *words: object, code: int = 0) -> list[str]:
    """What a rollback undid, in its order."""
    before = len(plan.trace())
    done = plan("rollback", "--yes", *words)
    assert done.returncode == code, done.stdout + done.stderr
    return plan.trace()[before:]


@pytest.fixture
def three(deployment: Deployment) -> Deployment:
    plan = deployment.plan(undoable("a"), undoable("b", group="middle"), undoable("c", after=["a"]))
    assert plan.run().returncode == 0
    return plan


def test_the_newest_step_is_undone_and_runs_again(three: Deployment) -> None:
    assert taken_back(three) == ["unc"]
    assert three.states() == {"a": "done", "b": "done", "c": "undone"}
    assert not (three.state / ".checkpoint-c").exists()
    assert three.run().returncode == 0
    assert (three.trace()[-1], made(three)) == ("c", ["a", "b", "c"])


def test_everything_is_undone_last_step_first(three: Deployment) -> None:
    assert taken_back(three, "--full") == ["unc", "unb", "una"]
    assert (made(three), set(three.states().values())) == ([], {"undone"})
    assert taken_back(three, "--full") == []


def test_a_rollback_script_knows_when_everything_goes(deployment: Deployment) -> None:
    told = {"rollback": 'echo "${DEPLOY_ROLLBACK:-some}" >>../trace'}
    plan = deployment.plan(*(script(id, checkpoint=told) for id in "ab"))
    assert plan.run().returncode == 0
    assert taken_back(plan) == ["some"]
    assert taken_back(plan, "--full") == ["full"]


def test_to_a_step_means_that_it_stays(three: Deployment) -> None:
    assert taken_back(three, "--to", "a") == ["unc", "unb"]
    assert three.states()["a"] == "done"


def test_one_step_and_one_group_alone(three: Deployment) -> None:
    assert taken_back(three, "--step", "a") == ["una"]
    assert taken_back(three, "--group", "middle") == ["unb"]
    assert made(three) == ["c"]


def test_a_list_and_a_rehearsal_change_nothing(three: Deployment) -> None:
    for words in (["--list"], ["--full", "--dry-run"]):
        shown = three("rollback", *words)
        assert (shown.returncode, len(made(three))) == (0, 3)
        assert shown.stdout.index("rm made-c") < shown.stdout.index("rm made-a")
    listed = json.loads(three("rollback", "--list", "--json").stdout)
    assert [one["step"] for one in listed["undos"]] == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("words", "would"),
    [
        ([], "c"),
        (["--step", "b"], "b"),
        (["--to", "a"], "cb"),
        (["--group", "middle"], "b"),
        (["--run"], "cba"),
        (["--full"], "cba"),
    ],
)
def test_a_rehearsal_names_what_would_be_taken_back_in_its_order(
    three: Deployment, words: list[str], would: str
) -> None:
    before = three.trace()
    told = json.loads(three("rollback", *words, "--dry-run", "--json").stdout)
    assert [one["step"] for one in told["undos"]] == list(would)
    assert (three.trace(), made(three)) == (before, ["a", "b", "c"])
    assert taken_back(three, *words) == [f"un{id}" for id in would]


@pytest.mark.parametrize(
    "words", [["--step", "x"], ["--to", "x"], ["--group", "x"], ["--run", "x"], ["--full", "--step", "a"]]
)
def test_what_nobody_knows_is_refused_with_what_there_is(three: Deployment, words: list[str]) -> None:
    done = three("rollback", "--yes", *words)
    assert (done.returncode, len(made(three))) == (2, 3), done.stderr


def test_nothing_to_take_back_is_no_failure(deployment: Deployment) -> None:
    done = deployment("rollback", "--full", "--yes")
    assert (done.returncode, done.stdout) == (0, "nothing to take back\n")


@pytest.mark.parametrize("typed", ["y\r", "n\r", "\r", "\x04"], ids=["y", "n", "enter", "ctrl-d"])
def test_at_a_terminal_it_asks_once(three: Deployment, person: Callable[..., Person], typed: str) -> None:
    somebody = person("rollback", "--to", "a")
    assert somebody.sees("Take these 2 back? [y/N]").count("rollback script") == 2
    somebody.types(typed)
    agreed = typed.startswith("y")
    assert somebody.leaves() == (0 if agreed else 7), somebody.text
    assert (made(three), somebody.text.count("back?")) == (["a"] if agreed else ["a", "b", "c"], 1)


def test_without_a_terminal_it_needs_yes(three: Deployment) -> None:
    done = three("rollback")
    assert (done.returncode, len(made(three))) == (2, 3)
    assert "--yes" in done.stderr


def test_what_something_done_depends_on_is_not_undone_alone(deployment: Deployment) -> None:
    check = {"id": "check", "verify": {}, "depends_on": ["a"], "verification": {"commands": [{"cmd": "true"}]}}
    plan = deployment.plan(undoable("a"), undoable("b", depends_on=["a"]), check)
    plan.run()
    assert plan("rollback", "--yes", "--step", "a").returncode == 2
    assert taken_back(plan) == ["unb"]  # a check has nothing to take back
    assert taken_back(plan, "--step", "a") == ["una"]
    assert plan.states() == {"a": "undone", "b": "undone", "check": "pending"}


def test_a_step_without_an_undo_is_refused_before_anything_runs(deployment: Deployment) -> None:
    plan = deployment.plan(undoable("a"), script("b"), undoable("c"))
    plan.run()
    done = plan("rollback", "--yes", "--full")
    assert (done.returncode, made(plan)) == (6, ["a", "c"])
    assert "no undo is known for b" in done.stderr
    assert taken_back(plan, "--full", "--keep-going", code=6) == ["unc", "una"]


def test_the_newest_without_an_undo_is_not_passed_over(deployment: Deployment) -> None:
    plan = deployment.plan(undoable("a"), script("b"))
    plan.run()
    assert plan("rollback", "--yes").returncode == 6
    assert made(plan) == ["a"]


@pytest.mark.parametrize("broken", ["a", "b", "c"])
def test_one_failing_undo_holds_up_no_other(deployment: Deployment, broken: str) -> None:
    steps = [undoable(id) for id in "abc"]
    bad = next(step for step in steps if step["id"] == broken)
    bad["checkpoint"]["rollback"] = f"test -e ../fixed; rm made-{broken}; echo un{broken} >>../trace"
    plan = deployment.plan(*steps)
    plan.run()
    done = plan("rollback", "--yes", "--full", "--keep-going")
    assert (done.returncode, made(plan)) == (6, [broken])
    assert f"left: {broken}" in done.stdout + done.stderr
    assert plan.states()[broken] == "failed"
    (plan.folder / "fixed").touch()
    assert taken_back(plan, "--full") == [f"un{broken}"]
    assert set(plan.states().values()) == {"undone"}


def test_without_keep_going_the_first_failure_ends_it_and_the_rest_is_named(deployment: Deployment) -> None:
    bad = script("b", checkpoint={"rollback": "false"})
    plan = deployment.plan(undoable("a"), bad)
    plan.run()
    done = plan("rollback", "--yes", "--full")
    assert (done.returncode, made(plan)) == (6, ["a"])
    assert "left: a: not taken back" in done.stdout + done.stderr


def test_a_failing_atomic_step_is_undone_at_once(deployment: Deployment) -> None:
    step = undoable("b")
    step["script"]["content"] += "\nfalse"
    step["checkpoint"]["atomic"] = True
    plan = deployment.plan(undoable("a"), step)
    done = plan.run()
    assert (done.returncode, plan.trace()) == (1, ["a", "b", "unb"])
    assert (plan.states(), made(plan)) == ({"a": "done", "b": "undone"}, ["a"])


def test_an_atomic_step_that_cannot_be_undone_needs_a_person(deployment: Deployment) -> None:
    plan = deployment.plan(script("a", "false", checkpoint={"rollback": "exit 9", "atomic": True}))
    done = plan.run()
    assert (done.returncode, plan.states()) == (6, {"a": "failed"})
    assert "a could not be undone" in done.stdout + done.stderr


@pytest.mark.parametrize("way", ["on_failure", "--on-error"])
def test_a_failure_takes_back_what_this_run_did_and_only_that(deployment: Deployment, way: str) -> None:
    plan = deployment.plan(undoable("a"))
    plan.run()
    asked = {"on_failure": {"action": "rollback"}} if way == "on_failure" else {}
    plan.plan(undoable("a"), undoable("b"), script("c", "false", **asked))
    done = plan.run(*([] if asked else ["--on-error", "rollback"]))
    assert (done.returncode, made(plan)) == (5, ["a"]), done.stdout + done.stderr
    assert plan.states() == {"a": "done", "b": "undone", "c": "failed"}
    assert (plan.folder / "trace").read_text().split() == ["a", "b", "c", "unb"]


def test_a_critical_failure_takes_this_run_back_where_the_plan_says_so(deployment: Deployment) -> None:
    says = "echo 'nginx: [emerg] unknown directive foo in /etc/nginx/nginx.conf:3' >&2; exit 1"
    plan = deployment.plan(undoable("a"), script("b", says), plan={"on_critical": "rollback"})
    done = plan.run()
    assert (done.returncode, made(plan), plan.states()["a"]) == (5, [], "undone"), done.stdout + done.stderr


def test_a_rollback_of_this_run_that_is_not_whole_says_so(deployment: Deployment) -> None:
    plan = deployment.plan(undoable("a"), script("b"), script("c", "false"))
    done = plan.run("--on-error", "rollback")
    assert (done.returncode, made(plan)) == (6, [])
    assert "left: b" in done.stdout + done.stderr


def test_a_later_run_of_a_step_gives_back_its_files_only(deployment: Deployment) -> None:
    conf = deployment.folder / "steps" / "conf"
    keys = {"checkpoint": {"rollback": "echo una >>../trace; rm conf", "state_files": ["conf"]}}
    plan = deployment.plan(script("a", "echo one >conf", **keys))
    plan.run()
    plan.plan(script("a", "echo two >conf", **keys))
    plan.run()
    assert taken_back(plan) == []
    assert (conf.read_text(), plan.states()) == ("one\n", {"a": "done"})
    assert taken_back(plan) == ["una"]
    assert not conf.exists()


def test_a_later_run_that_fails_gives_the_earlier_version_back_before_it_tries_again(deployment: Deployment) -> None:
    keys = {"checkpoint": {"rollback": "echo una >>../trace", "state_files": ["conf"]}}
    plan = deployment.plan(script("a", "echo one >conf", **keys))
    plan.run()
    plan.plan(script("a", "cat conf >>../seen; echo two >conf; test -e ../fixed", **keys))
    assert plan.run().returncode == 1
    (plan.folder / "fixed").touch()
    assert plan.run().returncode == 0
    assert (plan.folder / "seen").read_text() == "one\none\n"
    assert "una" not in plan.trace()


def test_rollback_each_takes_every_completion_back(deployment: Deployment) -> None:
    keys = {"checkpoint": {"rollback": 'echo "un$PLAN_VERSION" >>../trace', "rollback_each": True}}
    content = 'echo "$PLAN_VERSION" >>../trace'
    for version in ("1", "2"):
        deployment.plan(script("a", content, **keys), plan={"version": version}).run()
    assert taken_back(deployment, "--full") == ["un2", "un1"]


def test_an_undo_has_the_values_of_its_time_and_todays_secrets(deployment: Deployment) -> None:
    inputs = [{"name": "colour"}, {"name": "word", "secret": True}]
    step = script("a", checkpoint={"rollback": 'echo "$COLOUR-$DSN" >>../trace'}, inputs=["colour", "word"])
    step["env"] = {"DSN": "db://${word}@host"}
    plan = deployment.plan(step, input=inputs)
    plan.run("--yes", "--set", "colour=red", env={"DEPLOY_WORD": "s3cr3t-w0rd"})
    plan.run("--yes", "--set", "colour=blue", "--skip", "a")
    assert taken_back(plan) == ["red-db://s3cr3t-w0rd@host"]
    kept = [path for path in plan.state.rglob("*") if path.is_file() and path.parent.name != "secrets"]
    assert not [path for path in kept if b"s3cr3t-w0rd" in path.read_bytes()]


def test_a_step_that_left_the_plan_is_still_undoable(three: Deployment) -> None:
    three.plan(undoable("a"))
    three.run()
    assert three.states()["c"] == "orphaned"
    assert taken_back(three, "--full") == ["unc", "unb", "una"]


def test_an_undo_that_only_claims_success_is_found_out(deployment: Deployment) -> None:
    step = undoable("a")
    step["checkpoint"] = {"rollback": "true", "undone": [{"cmd": "test ! -e made-a"}]}
    plan = deployment.plan(step)
    plan.run()
    assert taken_back(plan, code=6) == []
    assert plan.states() == {"a": "failed"}


def test_a_run_can_be_named(three: Deployment) -> None:
    first = json.loads(three("history", "--json").stdout)["runs"][0]["id"]
    three.plan(undoable("a"), undoable("b"), undoable("c"), undoable("d"))
    three.run()
    assert taken_back(three, "--run") == ["und"]
    assert taken_back(three, "--run", first) == ["unc", "unb", "una"]


def test_the_tracked_tree_is_as_before_and_that_was_verified(deployment: Deployment) -> None:
    tree = deployment.folder / "tree"
    (tree / "sub").mkdir(parents=True)
    (tree / "sub" / "file").write_text("before")
    (tree / "link").symlink_to("sub/file")
    content = f"cd {tree}; echo after >sub/file; rm link; mkdir new; touch new/file; chmod 700 sub"
    plan = deployment.plan(script("a", content, checkpoint={"state_files": [str(tree)]}))
    plan.run()
    done = plan("rollback", "--yes")
    assert (done.returncode, "restored and verified" in done.stdout) == (0, True), done.stdout
    assert sorted(path.name for path in tree.rglob("*")) == ["file", "link", "sub"]
    assert ((tree / "sub" / "file").read_text(), (tree / "link").is_symlink()) == ("before", True)


class TestData:
    """`plan.data` outlives every rollback that nobody typed the plan's name for."""

    @pytest.fixture
    def data(self, deployment: Deployment) -> Path:
        return deployment.folder / "data"

    def plan(self, deployment: Deployment, data: Path, rollback: str, **checkpoint: object) -> Deployment:
        step = script("a", f"mkdir -p {data}; echo rows >{data}/rows", checkpoint={"rollback": rollback, **checkpoint})
        plan = deployment.plan(step, undoable("b"), plan={"data": [str(data)]})
        assert plan.run().returncode == 0
        return plan

    @pytest.mark.parametrize("rollback", ["rm -rf {data}", "cd {data} && rm rows", "rm -rf {data}/../*"])
    def test_a_script_that_names_it_does_not_run(self, deployment: Deployment, data: Path, rollback: str) -> None:
        plan = self.plan(deployment, data, rollback.format(data=data))
        done = plan("rollback", "--full", "--yes")
        assert (done.returncode, (data / "rows").read_text()) == (0, "rows\n"), done.stderr
        assert "a stays, for the plan's data" in done.stdout + done.stderr
        assert plan.states() == {"a": "done", "b": "undone"}

    def test_a_script_that_hides_it_is_found_out(self, deployment: Deployment, data: Path) -> None:
        plan = self.plan(deployment, data, "cd ..; d=da; rm -rf ${d}ta")
        done = plan("rollback", "--full", "--yes")
        assert done.returncode in (0, 6)
        assert (done.returncode == 6) == (not data.exists())

    def test_files_below_it_are_neither_removed_nor_restored(self, deployment: Deployment) -> None:
        outer = deployment.folder / "outer"
        inner = outer / "data"
        content = f"mkdir -p {inner}; echo rows >{inner}/rows; echo conf >{outer}/conf"
        step = script("a", content, checkpoint={"state_files": [str(outer)]})
        plan = deployment.plan(step, plan={"data": [str(inner)]})
        plan.run()
        assert taken_back(plan) == []
        assert ((inner / "rows").read_text(), (outer / "conf").exists()) == ("rows\n", False)

    def test_with_data_needs_a_terminal(self, deployment: Deployment, data: Path) -> None:
        plan = self.plan(deployment, data, f"rm -rf {data}")
        assert plan("rollback", "--full", "--yes", "--with-data").returncode == 2
        assert data.exists()

    @pytest.mark.parametrize("typed", ["trial\r", "yes\r", "\r", "\x04"], ids=["name", "yes", "enter", "ctrl-d"])
    def test_with_data_needs_the_name_of_the_plan(
        self, deployment: Deployment, data: Path, typed: str, person: Callable[..., Person]
    ) -> None:
        plan = self.plan(deployment, data, f"rm -rf {data}")
        somebody = person("rollback", "--full", "--yes", "--with-data")
        somebody.sees("Type the name of the plan")
        somebody.types(typed)
        gone = typed.startswith("trial")
        assert somebody.leaves() == (0 if gone else 7), somebody.text
        assert (data.exists(), made(plan)) == ((False, []) if gone else (True, ["b"]))

    def test_a_terminal_that_is_lost_deletes_nothing(
        self, deployment: Deployment, data: Path, person: Callable[..., Person]
    ) -> None:
        plan = self.plan(deployment, data, f"rm -rf {data}")
        somebody = person("rollback", "--full", "--yes", "--with-data")
        somebody.sees("Type the name of the plan")
        somebody.hangs_up()
        assert (somebody.leaves(), data.exists(), made(plan)) == (7, True, ["b"])

    @pytest.mark.parametrize("words", [["--step", "a"], ["--to", "b"], ["--run"], ["--group", "x"], []])
    def test_no_other_way_deletes_it(self, deployment: Deployment, data: Path, words: list[str]) -> None:
        step = script("a", f"mkdir {data}; touch {data}/rows", checkpoint={"rollback": f"rm -rf {data}"}, group="x")
        plan = deployment.plan(script("b", checkpoint={"rollback": "true"}), step, plan={"data": [str(data)]})
        plan.run()
        done = plan("rollback", "--yes", "--keep-going", *words)
        assert (done.returncode, (data / "rows").exists(), plan.states()["a"]) == (0, True, "done"), done.stderr

    def test_a_migration_goes_down_though_it_names_the_data(self, deployment: Deployment, data: Path) -> None:
        """Version 2 of a step with rollback_each: its way back changes data and keeps it; the first one's stays held."""
        data.mkdir()
        keys = {"checkpoint": {"rollback": f"sed -i '$d' {data}/rows", "rollback_each": True}}
        for version in ("1", "2"):
            step = script("a", f'echo "$PLAN_VERSION" >>{data}/rows', **keys)
            deployment.plan(step, plan={"version": version, "data": [str(data)]}).run()
        assert taken_back(deployment, "--full") == []
        assert (data / "rows").read_text() == "1\n"


def interrupted(plan: Deployment, deploy_pyz: Path, command: tuple[object, ...] = ("rollback", "--yes")) -> None:
    """A rollback that is killed, with everything it started, while its script waits for a file that never comes."""
    env = {"PATH": PATH, "STATE_DIR": str(plan.state), "HOME": str(plan.folder)}
    running = subprocess.Popen([str(deploy_pyz), *map(str, command)], env=env, cwd=plan.folder, stdout=-1, stderr=-1)
    waits = plan.folder / "waits"
    eventually(lambda: waits.exists() and waits.read_text(), patience_s=120)
    running.kill()
    running.communicate()
    os.killpg(int(waits.read_text()), signal.SIGKILL)


WAITS = "echo begun >>../trace; echo $$ >../waits; test -e ../go || sleep 60; echo ended >>../trace"


def test_a_script_that_was_cut_off_is_not_run_again_where_nothing_proves_anything(
    deployment: Deployment, deploy_pyz: Path
) -> None:
    plan = deployment.plan(script("a", checkpoint={"rollback": WAITS}))
    plan.run()
    interrupted(plan, deploy_pyz)
    (plan.folder / "go").touch()
    done = plan("rollback", "--yes")
    assert (done.returncode, plan.trace()) == (6, ["a", "begun"])
    assert "its undo was begun before" in done.stdout + done.stderr
    assert plan.states() == {"a": "interrupted"}


@pytest.mark.parametrize("proof", ["state_files", "undone"])
def test_a_script_that_was_cut_off_is_judged_by_files_or_checks(
    deployment: Deployment, deploy_pyz: Path, proof: str
) -> None:
    """Files come from the snapshot and the script is not run twice; a check that says no lets it run again."""
    known = {"state_files": {"state_files": ["conf"]}, "undone": {"undone": [{"cmd": "grep -q ended ../trace"}]}}[proof]
    plan = deployment.plan(script("a", "echo made >conf", checkpoint={"rollback": WAITS, **known}))
    plan.run()
    interrupted(plan, deploy_pyz)
    (plan.folder / "go").touch()
    assert taken_back(plan) == ([] if proof == "state_files" else ["begun", "ended"])
    assert plan.states() == {"a": "undone"}
    assert (plan.folder / "steps" / "conf").exists() == (proof == "undone")


def test_a_run_after_a_rollback_that_was_cut_off_ends_it_first(deployment: Deployment, deploy_pyz: Path) -> None:
    check = {"undone": [{"cmd": "grep -q ended ../trace"}]}
    plan = deployment.plan(script("a", checkpoint={"rollback": WAITS, **check}))
    plan.run()
    interrupted(plan, deploy_pyz)
    (plan.folder / "go").touch()
    assert plan.run().returncode == 0
    assert plan.trace() == ["a", "begun", "begun", "ended", "a"]


BLOCKS = "echo $$ >../waits; test -e ../go || sleep 60"


@pytest.mark.parametrize("where", ["step", "rollback"])
def test_what_a_kill_cut_off_belongs_to_the_run_that_carries_it_on(
    deployment: Deployment, deploy_pyz: Path, where: str
) -> None:
    """Version 2 is killed in a step, or while it is taken back: the same command ends in version 1 all the same."""
    plan = deployment.plan(undoable("a"))
    plan.run()
    waiting = {"rollback": f"{WAITS}; rm made-c", "undone": [{"cmd": "test ! -e made-c"}]}
    step = script("c", "touch made-c", checkpoint=waiting) if where == "rollback" else undoable("c")
    last = script("d", "exit 1" if where == "rollback" else f"{BLOCKS}; exit 1", checkpoint={"rollback": "true"})
    plan.plan(undoable("a"), undoable("b"), step, last)
    interrupted(plan, deploy_pyz, command=("run", "--plan", plan.file, "--on-error", "rollback"))
    (plan.folder / "go").touch()
    done = plan.run("--on-error", "rollback")
    assert (done.returncode, made(plan)) == (5, ["a"]), done.stdout + done.stderr
    assert plan.states()["a"] == "done"


def test_cleared_checkpoints_keep_the_way_back(three: Deployment) -> None:
    assert three("--reset-checkpoints").returncode == 0
    assert set(three.states().values()) == {"pending"}
    assert taken_back(three, "--full") == ["unc", "unb", "una"]
    assert made(three) == []


def test_what_ran_again_after_a_reset_is_taken_back_to_the_very_beginning(deployment: Deployment) -> None:
    conf = deployment.folder / "steps" / "conf"
    conf.write_text("before")
    undo = {"rollback": "echo una >>../trace", "state_files": ["conf"]}
    plan = deployment.plan(script("a", "echo x >>conf", checkpoint=undo))
    plan.run()
    plan.run("--reset-checkpoints")
    assert conf.read_text() == "beforex\nx\n"
    assert taken_back(plan, "--full") == ["una"]
    assert conf.read_text() == "before"


def test_what_an_earlier_run_ended_with_stays(deployment: Deployment) -> None:
    """It failed, and said so: the next run is another one."""
    plan = deployment.plan(undoable("a"), script("b", "exit 1", checkpoint={"rollback": "true"}))
    assert plan.run().returncode == 1
    assert plan.run("--on-error", "rollback").returncode == 5
    assert made(plan) == ["a"]


def test_a_file_that_every_run_changes_is_not_kept_for_ever_and_the_first_still_returns(deployment: Deployment) -> None:
    """The first undo and what it expects, and the newest few; a pack goes when nothing in it is needed."""
    change = script("a", "head -c 200000 /dev/urandom >conf", checkpoint={"state_files": ["conf"]}, run="always")
    plan = deployment.plan(change, plan={"retention": "minimal"})
    conf = plan.folder / "steps" / "conf"
    conf.write_text("mine\n")
    stored, contents = [], []
    for _ in range(9):
        assert plan.run().returncode == 0
        stored.append(sum(path.stat().st_size for path in (plan.state / "objects").rglob("*") if path.is_file()))
        contents.append(conf.read_bytes())
    assert stored[-1] == pytest.approx(stored[5], rel=0.1)
    assert len(list((plan.state / "rollback").rglob("a.sh"))) == 5
    forgotten = json.loads(plan("history", "--json").stdout)["runs"][3]["id"]
    assert "not kept any more for a" in plan("rollback", "--run", forgotten, "--yes").stderr
    for back in (7, 6, 5, 0):
        assert plan("rollback", "--yes").returncode == 0
        assert (conf.read_bytes(), plan.states()) == (contents[back], {"a": "done"}), back
    assert plan("rollback", "--full", "--yes").returncode == 0
    assert (conf.read_text(), plan.states()) == ("mine\n", {"a": "undone"})
    assert list((plan.state / "rollback").iterdir()) == []
