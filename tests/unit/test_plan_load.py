"""A plan file becomes a Plan, or every problem is listed at once with its place."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from seed_plans import ATOMIC, ATOMIC_STEP, INSTALL_APP, INSTALL_STEP, ROBUST

from freshtrack_deploy import model
from freshtrack_deploy.errors import PlanInvalid, TomlUnreadable
from freshtrack_deploy.plan import files, graph, load, schema

EXAMPLES = Path(__file__).parents[2] / "examples"
TOML = pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")


def problems(text: str | bytes, source: str = "deploy.toml", format: str = "toml") -> list[str]:
    with pytest.raises(PlanInvalid) as caught:
        load.parse(text, source, format=format)
    return list(caught.value.problems)


def as_json(**tables: object) -> str:
    return json.dumps(tables)


def step(**keys: object) -> dict[str, object]:
    return {"id": "a", "script": {"content": "true"}, **keys}


def step_problems(**keys: object) -> list[str]:
    return problems(as_json(step=[step(**keys)]), "p.json", "json")


def loaded(**keys: object) -> model.Step:
    return load.parse(as_json(step=[step(**keys)]), "p.json", format="json").steps[0]


# The examples of the documentation


@TOML
@pytest.mark.parametrize("text", [INSTALL_STEP, INSTALL_APP, ATOMIC_STEP, ATOMIC, ROBUST])
def test_documented_examples_load_as_they_stand(text: str) -> None:
    plan = load.parse(text, "installer.toml")
    assert all(step.checkpoint.rollback or step.action == "verify" for step in plan.steps)


@TOML
def test_robust_example_in_full() -> None:
    plan = load.parse(ROBUST, "installer.toml", folder="/srv")
    backup, install, verify = plan.steps
    assert (plan.name, plan.version, plan.folder) == ("robust-app", "1.0.0", "/srv")
    assert install.depends_on == ("backup-existing",)
    assert install.checkpoint.atomic
    assert install.checkpoint.state_files == ("~/.my-app",)
    assert install.settings == {
        "interpreter": "sh",
        "content": install.settings["content"],
        "file": "",
    }
    assert verify.verification == (model.Check("~/.my-app/bin/app --version", "1.0"),)
    assert (backup.run, verify.run) == ("changed", "always")


@TOML
def test_example_of_a_real_deployment() -> None:
    plan = load.parse((EXAMPLES / "notes.toml").read_bytes(), "notes.toml")
    assert [step.id for step in graph.order(plan)] == [step.id for step in plan.steps]
    assert files.used(plan) == ("files/notes.service", "files/site.conf")
    files.check(plan, {name: (EXAMPLES / name).read_bytes() for name in files.used(plan)})


def test_json_and_toml_say_the_same() -> None:
    text = '[plan]\nname = "x"\n[[step]]\nid = "a"\nscript = { content = "true" }\ntiming = { timeout = "1m" }\n'
    from_json = load.parse(
        as_json(plan={"name": "x"}, step=[step(timing={"timeout": 60})]), "x.json", format="json"
    ).steps[0]
    assert from_json.timing == model.Timing(60.0)
    if sys.version_info >= (3, 11):
        assert load.parse(text, "x.toml").steps[0].timing == from_json.timing


@pytest.mark.skipif(sys.version_info >= (3, 11), reason="this Python reads TOML")
def test_toml_without_tomllib_says_what_to_do() -> None:
    with pytest.raises(TomlUnreadable) as caught:
        load.parse(ROBUST, "installer.toml")
    assert "--plan installer.toml" in caught.value.remedy


# Places


PLACES = """\
[plan]
nme = "x"

[[step]]
id = "install"
aplied = 1
depend_on = ["x"]
script = { content = '''
[[step]]
id = "inside a script"
''', interpretr = "sh" }

# [[step]] in a comment
[[step]]
id = "second"
[step.script]
content = \"\"\"
[[step]] \\\"\"\" still inside
\"\"\"
depends_on = ["install"]
[step.timing]
timeout = "5 minutes"
retry.count = 0
"""


@TOML
def test_every_problem_at_once_each_on_its_line() -> None:
    assert problems(PLACES) == [
        'deploy.toml:2: plan: unknown key "nme"; did you mean "name"?',
        'deploy.toml:6: step "install": unknown key "aplied"; the keys here are '
        + ", ".join(key.name for key in schema.STEP.keys),
        'deploy.toml:7: step "install": unknown key "depend_on"; did you mean "depends_on"?',
        'deploy.toml:11: step "install": script: unknown key "interpretr"; did you mean "interpreter"?',
        'deploy.toml:20: step "second": script: unknown key "depends_on": it belongs above [step.script]',
        'deploy.toml:22: step "second": timing.timeout: expected a duration such as "30s", "10m" or "1h30m", '
        'or a number of seconds, got the text "5 minutes"',
        'deploy.toml:23: step "second": timing.retry.count: expected a whole number from 1 to 1000, got the number 0',
    ]


@TOML
def test_steps_know_where_they_and_their_scripts_stand() -> None:
    text = '# one\n[[step]]\nid = "a"\nscript.content = """\nfalse\n"""\n\n[[step]]\nid = "b"\nscript = { content = "x" }\n'
    first, second = load.parse(text, "d.toml").steps
    assert (str(first.place), str(first.script_place)) == ("d.toml:2", "d.toml:5")
    assert (str(second.place), str(second.script_place)) == ("d.toml:8", "d.toml:10")


@TOML
def test_windows_line_ends_do_not_move_lines() -> None:
    assert problems('[plan]\r\nname = "x"\r\n[[step]]\r\nid = 3\r\n')[0].startswith("deploy.toml:3: ")
    assert problems('[plan]\r\nname = "x"\r\n[[step]]\r\nid = 3\r\n')[1].startswith("deploy.toml:4: ")


def test_json_places_are_pointers() -> None:
    text = as_json(step=[step(), step(id="b", timing={"retry": {"count": "x"}, "a/b~c": 1})])
    assert problems(text, "p.json", "json") == [
        'p.json:/step/1/timing/a~1b~0c: step "b": timing: unknown key "a/b~c"; the keys here are timeout, retry',
        'p.json:/step/1/timing/retry/count: step "b": timing.retry.count: '
        'expected a whole number from 1 to 1000, got the text "x"',
    ]


@TOML
@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("[plan]\nname = \n", "deploy.toml:2: not valid TOML: "),
        ('[plan]\nname = "x"\nname = "y"\n', "deploy.toml:3: not valid TOML: "),
        ("[[step]]\nid = '''\n\n", "deploy.toml:"),
        (b"[plan]\nname = '\xff'", "deploy.toml:2: not UTF-8 (byte 0xff)"),
        ("a = " + "[" * 5000, "deploy.toml:1: nested too deeply"),
        ("\n" + ".".join("a" * 5000) + " = 1", "deploy.toml:2: nested too deeply"),
        ("\na = " + "9" * 5000, "deploy.toml:2: not valid TOML: "),
        ("x = '\ud800'", "deploy.toml:1: not valid Unicode"),
        ("[plan]\nx = { a = 1,\n b = 2 }", "deploy.toml:2: not valid TOML: "),
        ("#" * (5 << 20), "deploy.toml:1: the plan is larger than 4 MiB"),
    ],
)
def test_what_is_no_toml_has_a_line_too(text: str | bytes, start: str) -> None:
    found = problems(text)
    assert len(found) == 1
    assert found[0].startswith(start)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ('{"plan": {\n"name" "x"}}', "p.json:2: not valid JSON: "),
        ("[]", "p.json:/: a plan is an object"),
        ("[" * 100_000, "p.json:1: nested too deeply"),
        ('{"step": [{"id": "a", "id": "b", "script": {"content": "x"}}]}', "p.json:/step/0/id (given twice): "),
        ('{"step": [{"id": "a\\u0000", "script": {"content": "x"}}]}', "p.json:/step/0/id: "),
        ('{"step": [{"id": "a", "script": {"content": "\\ud800"}}]}', "p.json:/step/0/script/content: "),
        (
            '{"step": [{"id": "a", "script": {"content": "x"}, "timing": {"timeout": NaN}}]}',
            "p.json:/step/0/timing/timeout: ",
        ),
        (
            '{"step": [{"id": "a", "script": {"content": "x"}, "ok_codes": [' + "9" * 5000 + "]}]}",
            "p.json:/step/0/ok_codes/0: ",
        ),
    ],
)
def test_what_is_no_plan_in_json_is_refused_with_its_place(text: str, start: str) -> None:
    found = problems(text, "p.json", "json")
    assert len(found) == 1
    assert found[0].startswith(start)


# Ids


@pytest.mark.parametrize("id", ["../x", "a b", "-rf", "x" * 1000, "übung", "A", "", ".", "a/b", "a\n", "a\0", "x" * 65])
def test_odd_ids_are_refused_with_the_rule(id: str) -> None:
    found = step_problems(id=id)
    assert any("a-z and 0-9" in problem or "NUL" in problem for problem in found)
    assert all(len(problem) < 300 and problem.isprintable() for problem in found)


@pytest.mark.parametrize("id", ["a", "0", "a.b_c-d", "x" * 64])
def test_ordinary_ids_are_accepted(id: str) -> None:
    assert loaded(id=id).id == id


def test_the_name_is_the_stem_of_the_file() -> None:
    def name(source: str) -> str:
        return load.parse(as_json(step=[step()]), source, format="json").name

    assert name("/srv/plans/my-app.json") == "my-app"
    assert name("My Plan.json") == "my-plan"
    assert name("...json") == "plan"


# Rules


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"script": {}}, "script: needs exactly one of content, file"),
        ({"script": {"content": "x", "file": "y"}}, "script: needs exactly one of content, file; got content and file"),
        ({"service": {"name": "x"}}, 'needs the key "action", or exactly one table named after an action'),
        ({"action": "verify"}, 'script: belongs to action "script", but the action is "verify"'),
        ({"action": "scrip"}, 'action: expected "script", "apt-install", '),
        ({"depends_on": ["a"]}, "depends_on: the steps wait for each other: a -> a"),
        ({"depends_on": ["b"]}, 'depends_on[1]: there is no step "b"'),
        ({"inputs": ["domain"]}, 'inputs[1]: there is no input "domain"'),
        ({"when": {"x": "y"}}, 'when.x: there is no input "x"'),
        ({"run": "always", "checkpoint": {"enabled": True}}, 'run: "always" contradicts checkpoint.enabled = true'),
        ({"run": "once", "checkpoint": {"enabled": False}}, 'run: "once" contradicts checkpoint.enabled = false'),
        ({"user": "a", "privileges": "user"}, 'privileges: contradicts "user"; keep one'),
        ({"env": {"DEPLOY_ATTEMPT": "x"}}, "env.DEPLOY_ATTEMPT: DEPLOY_ and PLAN_ variables are the program's own"),
        ({"env": {"A": 8080}}, "env.A: expected text, got the number 8080"),
        ({"cwd": "/srv/${x}"}, "cwd: ${x} is no input of the plan"),
        ({"cwd": "/srv/${plan.version}"}, "cwd: ${plan.version} is used, but the plan has no version"),
        ({"idempotent": "yes"}, 'idempotent: expected true or false, got the text "yes"'),
        ({"timing": {"timeout": True}}, "timing.timeout: expected a duration"),
        ({"timing": {"timeout": -1}}, "timing.timeout: expected a duration"),
        ({"timeout": "5m"}, 'unknown key "timeout": it belongs into "timing"'),
        ({"script": {"content": "x", "id": "y"}}, 'script: unknown key "id": it belongs to the step itself'),
        ({"script": {"file": "/etc/x"}}, "script.file: must name a file inside the plan's folder"),
        ({"script": {"file": "a/../../x"}}, "script.file: must name a file inside the plan's folder"),
        ({"preconditions": {"env_matches": {"A": "("}}}, "preconditions.env_matches.A: is not a regular expression"),
        ({"postconditions": {"file_mode": {"/p": "999"}}}, "postconditions.file_mode./p: expected a file mode"),
    ],
)
def test_what_is_wrong_with_a_step(keys: dict[str, object], expected: str) -> None:
    assert any(f': step "a": {expected}' in problem for problem in step_problems(**keys))


@pytest.mark.parametrize(
    ("table", "settings", "expected"),
    [
        ("file-write", {"path": "/x"}, "needs exactly one of content, file, link, absent"),
        ("file-write", {"path": "/x", "content": "", "template": True}, 'template: means nothing without "file"'),
        ("wait-for", {"url": "http://x", "tcp": "x:1"}, "needs exactly one of url, tcp, command; got url and tcp"),
        ("wait-for", {"tcp": "x:1", "status": 200}, 'status: means nothing without "url"'),
        ("download", {"artifact": "x", "path": "/x"}, 'there is no artifact "x"'),
        ("apt-install", {"packages": []}, "packages: must not be empty"),
        ("apt-install", {"packages": ["-y"]}, "packages[1]: expected the name of a Debian package"),
        ("apt-install", {"packages": ["nginx-"]}, "packages[1]: expected the name of a Debian package"),
        ("apt-remove", {"packages": ["nginx-:amd64"]}, "packages[1]: expected the name of a Debian package"),
        ("apt-install", {"packages": ["nginx=1.2-"]}, "packages[1]: expected the name of a Debian package"),
        (
            "service",
            {"name": "x", "state": "up"},
            'state: expected "started", "stopped", "restarted" or "reloaded", got the text "up"',
        ),
        ("verify", {}, 'action "verify" needs verification'),
    ],
)
def test_what_is_wrong_with_settings(table: str, settings: dict[str, object], expected: str) -> None:
    found = problems(as_json(step=[{"id": "a", table: settings}]), "p.json", "json")
    assert any(expected in problem for problem in found)


@pytest.mark.parametrize("name", ["g++", "memtest86+", "libc6:amd64", "nginx=1.2*", "nginx=1:2.3-4~deb12u1", "nginx=*"])
def test_packages_as_apt_names_them(name: str) -> None:
    """A hyphen at the end would remove the package; a plus sign may belong to its name."""
    plan = load.parse(as_json(step=[{"id": "a", "apt-install": {"packages": [name]}}]), "p.json", format="json")
    assert plan.steps[0].settings["packages"] == (name,)


def test_a_step_without_action_or_table() -> None:
    found = problems(as_json(step=[{"id": "a"}]), "p.json", "json")
    assert 'needs the key "action"' in found[0]


def test_plan_and_installer_are_one_table() -> None:
    found = problems(as_json(plan={}, installer={}, step=[step()]), "p.json", "json")
    assert found == ["p.json:/installer: installer: [plan] and [installer] are the same table; keep one"]


@pytest.mark.parametrize("path", ["var/lib", "~/x", "/a/../b", ""])
def test_data_is_named_by_absolute_paths(path: str) -> None:
    found = problems(as_json(plan={"data": [path]}, step=[step()]), "p.json", "json")
    assert found[0].startswith("p.json:/plan/data/0: plan.data[1]: ")


def test_duplicate_ids_name_the_first() -> None:
    found = problems(as_json(step=[step(), step()]), "p.json", "json")
    assert found == ['p.json:/step/1/id: step "a": id: the name is taken: p.json:/step/0 has it']


def test_an_empty_plan_is_refused() -> None:
    assert problems("{}", "p.json", "json") == ["p.json:/: a plan needs at least one [[step]]"]


def test_endless_problems_are_cut_off() -> None:
    found = problems(as_json(**{f"x{number}": 1 for number in range(5000)}), "p.json", "json")
    assert len(found) == 501
    assert "only the first 500" in found[-1]


# What is filled in


def test_a_misspelt_word_is_guessed() -> None:
    assert step_problems(action="scrip")[-1].endswith('got the text "scrip"; did you mean "script"?')


@TOML
def test_a_single_bracket_is_explained() -> None:
    assert problems('[step]\nid = "a"\n')[0] == (
        "deploy.toml:1: step: expected a list, a table each, got a table (write [[step]])"
    )


def test_a_key_of_the_plan_at_the_top_is_sent_home() -> None:
    found = problems(as_json(version="1", step=[step()]), "p.json", "json")
    assert found == ['p.json:/version: unknown key "version": it belongs into "plan"']


def test_a_list_of_one_is_written_out() -> None:
    assert step_problems(depends_on="b")[0].endswith('got the text "b" (write ["b"])')


@TOML
def test_a_key_below_two_headers_belongs_above_the_first() -> None:
    text = '[[step]]\nid = "a"\n[step.verification]\n[[step.verification.commands]]\ncmd = "x"\naction = "verify"\n'
    assert problems(text)[-1].endswith('unknown key "action": it belongs above [step.verification]')


def test_abort_means_stop() -> None:
    assert loaded(on_failure={"action": "abort"}).on_failure.action == "stop"


def test_checkpoint_disabled_means_always() -> None:
    assert loaded(checkpoint={"enabled": False}).run == "always"
    assert loaded(checkpoint={"enabled": True}).run == "changed"
    assert loaded(run="always", checkpoint={"enabled": False}).run == "always"


def test_settings_are_complete() -> None:
    text = as_json(step=[{"id": "a", "file-write": {"path": "/x", "content": "", "mode": "0640"}}])
    settings = load.parse(text, "p.json", format="json").steps[0].settings
    assert settings == {
        "path": "/x", "content": "", "file": "", "link": "", "template": False, "owner": "", "mode": "640",
        "validate": "", "absent": False, "backup": False,
    }  # fmt: skip


def test_one_value_stands_for_a_list_of_one() -> None:
    conditions = loaded(
        preconditions={
            "file_exists": "/etc",
            "user_in_group": {"user": "u", "group": "g"},
            "command_succeeds": ["true", "false"],
            "file_mode": {"/p": "0755"},
        }
    ).preconditions
    assert conditions == model.Conditions(
        file_exists=("/etc",),
        user_in_group=(("u", "g"),),
        command_succeeds=("true", "false"),
        file_mode=(("/p", "755"),),
    )


def test_when_is_in_the_form_that_values_have() -> None:
    text = as_json(input=[{"name": "firewall", "type": "bool"}], step=[step(when={"firewall": True})])
    assert load.parse(text, "p.json", format="json").steps[0].when == (("firewall", "yes"),)


def test_files_used_are_named_once() -> None:
    steps = [
        {"id": "a", "script": {"file": "./files//x.sh"}},
        {"id": "b", "file-write": {"path": "/x", "file": "files/x.sh"}},
        {"id": "c", "compose": {"files": ["compose.yml", "/srv/other.yml"]}},
    ]
    plan = load.parse(as_json(step=steps), "p.json", format="json")
    assert files.used(plan) == ("files/x.sh", "compose.yml")


def test_missing_files_and_unknown_names_in_templates_are_found_before_anything_runs() -> None:
    steps = [
        {"id": "a", "script": {"file": "x.sh"}},
        {"id": "b", "file-write": {"path": "/x", "file": "t.conf", "template": True}},
    ]
    plan = load.parse(as_json(step=steps), "p.json", format="json")
    with pytest.raises(PlanInvalid) as caught:
        files.check(plan, {"t.conf": b"$host\n$${x} ${domain}\n"})
    assert list(caught.value.problems) == [
        'p.json:/step/0: step "a": there is no file "x.sh" in the plan\'s folder',
        "t.conf:2: ${domain} is no input of the plan (a literal ${ is written $${)",
    ]
