"""Values of inputs: validated, generated, put into texts, read from configuration files as data."""

from __future__ import annotations

import itertools
import json
import sys

import pytest

from freshtrack_deploy.errors import ConfigInvalid, PlanInvalid
from freshtrack_deploy.model import Input, Plan
from freshtrack_deploy.plan import answers, inputs, load

GOOD = {
    "port": ["1", "80", "65535"],
    "email": ["me@example.com", "a.b+c@sub.example.org"],
    "hostname": ["example.com", "localhost", "a-b.example", "x" * 63 + ".com", "192.0.2.1"],
    "url": ["https://example.com", "http://[::1]:8080/x?y", "postgres://u@h/db"],
    "path": ["/", "/srv/my app"],
    "int": ["0", "-5", "+7", "123456789"],
    "bool": ["yes", "NO", "true", "off", "1"],
}
BAD = {
    "port": ["0", "65536", "http", "-1", "8 0", "\u0663", "999999"],
    "email": ["me", "me@", "@example.com", "a b@example.com", "me@localhost", "me@example..com"],
    "hostname": [
        "https://example.com",
        "example.com:80",
        "-a.com",
        "a_b.com",
        "x" * 64,
        "a..b",
        "münchen.de",
        "a" * 254,
    ],
    "url": ["example.com", "https://", "http:// x", "/path"],
    "path": ["srv", "", "~x", "/a\nb"],
    "int": ["1.5", "x", "9" * 30, "0x10"],
    "bool": ["maybe", "2"],
}


@pytest.mark.parametrize(("kind", "value"), [(kind, value) for kind, values in GOOD.items() for value in values])
def test_good_values(kind: str, value: str) -> None:
    assert inputs.validate(Input("x", type=kind), value) is None


@pytest.mark.parametrize(("kind", "value"), [(kind, value) for kind, values in BAD.items() for value in values])
def test_bad_values(kind: str, value: str) -> None:
    assert inputs.validate(Input("x", type=kind), value)


@pytest.mark.parametrize("kind", [*BAD, "choice", ""])
def test_a_problem_never_shows_the_value_which_may_be_secret(kind: str) -> None:
    value = "hunter2\x00@:/ hunter2"
    problem = inputs.validate(Input("x", type=kind, choices=("a",) if kind == "choice" else (), pattern="z"), value)
    assert problem
    assert "hunter2" not in problem


def test_choice_and_pattern() -> None:
    choice = Input("x", type="choice", choices=("debian", "docker"))
    assert inputs.validate(choice, "debian") is None
    assert inputs.validate(choice, "Debian") == "expected one of: debian, docker"
    assert inputs.validate(Input("x", pattern="[a-z]+"), "abc") is None
    assert inputs.validate(Input("x", pattern="[a-z]+"), "abc1") == "must match the pattern [a-z]+"


def test_nothing_is_a_value_only_where_it_is_the_default() -> None:
    assert inputs.validate(Input("x"), "") == "must not be empty"
    assert inputs.validate(Input("x", default="", type="url"), "") is None


def test_control_characters_are_refused() -> None:
    assert inputs.validate(Input("x"), "a\x1b[2J") == "must not contain control characters"
    assert inputs.validate(Input("x"), "a\0") == "must not contain control characters"
    assert inputs.validate(Input("x"), "-----BEGIN KEY-----\nabc\n") is None


def test_canonical_values() -> None:
    assert inputs.canonical(Input("x", type="bool"), "TRUE") == "yes"
    assert inputs.canonical(Input("x", type="bool"), "0") == "no"
    assert inputs.canonical(Input("x", type="port"), "0080") == "80"
    assert inputs.canonical(Input("x"), "0080") == "0080"


def test_generated_passwords_use_every_letter_alike() -> None:
    counter = itertools.count()

    def every_byte(size: int) -> bytes:
        return bytes(next(counter) % 256 for _ in range(size))

    made = inputs.generate(Input("x", generate=248), every_byte)
    assert len(made) == 248
    assert {made.count(letter) for letter in inputs.LETTERS} == {4}


def test_ways_never_put_a_secret_into_an_argument() -> None:
    assert "--set domain=" in inputs.ways(Input("domain"))
    assert "--set" not in inputs.ways(Input("token", secret=True))
    assert "DEPLOY_TOKEN=" in inputs.ways(Input("token", secret=True))


def test_expand() -> None:
    plan = Plan("p", (), version="2")
    values = {"domain": "x.org"}
    assert inputs.expand("https://${domain}/${plan.version} $${domain} $domain $", values, plan) == (
        "https://x.org/2 ${domain} $domain $"
    )
    assert inputs.expand("${domain}", {"domain": "${domain}"}, plan) == "${domain}"
    with pytest.raises(KeyError):
        inputs.expand("${other}", values, plan)


def parsed(**tables: object) -> Plan:
    return load.parse(json.dumps(tables), "p.json", format="json")


def test_texts_are_expanded_and_scripts_never() -> None:
    text = "${d}"
    step = {
        "id": "a",
        "name": "For ${d}",
        "script": {"content": "echo ${d}"},
        "cwd": "/" + text,
        "env": {"A": text},
        "preconditions": {"file_exists": text, "command_succeeds": text},
        "verification": {"commands": [{"cmd": text, "expect": text}]},
        "checkpoint": {"rollback": text, "state_files": [text]},
        "on_failure": {"message": text},
    }
    write = {"id": "b", "file-write": {"path": text, "content": text, "validate": text}}
    plan = parsed(input=[{"name": "d"}], step=[step, write])
    first, second = (inputs.bind(one, plan, {"d": "X"}) for one in plan.steps)
    assert first.settings["content"] == "echo ${d}"
    assert (first.cwd, first.env) == ("/X", (("A", "X"),))
    assert (first.preconditions.file_exists, first.preconditions.command_succeeds) == (("X",), (text,))
    assert (first.verification[0].cmd, first.verification[0].expect) == (text, "X")
    assert (first.checkpoint.rollback, first.checkpoint.state_files) == (text, ("X",))
    assert (first.name, first.on_failure.message) == ("For X", "X")
    assert [second.settings[name] for name in ("path", "content", "validate")] == ["X", "X", text]


@pytest.mark.parametrize(
    "name", ["path", "home", "user", "shell", "ifs", "env", "tz", "ld_preload", "pythonpath", "plan_x", "deploy_x"]
)
def test_reserved_names(name: str) -> None:
    with pytest.raises(PlanInvalid) as caught:
        parsed(input=[{"name": name}], step=[{"id": "a", "script": {"content": "x"}}])
    assert "reserved" in caught.value.problems[0]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"name": "Domain"}, "expected an input name"),
        ({"name": "x", "type": "choice"}, 'type "choice" and the key "choices" belong together'),
        ({"name": "x", "type": "port", "choices": ["a"]}, 'type "choice" and the key "choices" belong together'),
        ({"name": "x", "type": "port", "default": "http"}, "default: expected a port"),
        ({"name": "x", "generate": "password:4"}, "a generated password has 8 to 1024 characters"),
        ({"name": "x", "generate": "token"}, 'expected "password" or "password:LENGTH"'),
        ({"name": "x", "pattern": "("}, "is not a regular expression"),
    ],
)
def test_what_is_wrong_with_an_input(entry: dict[str, object], expected: str) -> None:
    with pytest.raises(PlanInvalid) as caught:
        parsed(input=[entry], step=[{"id": "a", "script": {"content": "x"}}])
    assert expected in caught.value.problems[0]


def test_defaults_are_texts() -> None:
    entries = [{"name": "a", "type": "port", "default": 80}, {"name": "b", "type": "bool", "default": False}]
    plan = parsed(input=entries, step=[{"id": "a", "script": {"content": "x"}}])
    assert [input.default for input in plan.inputs] == ["80", "no"]


# Configuration files

PLAN = Plan("p", (), inputs=(Input("domain"), Input("db_password", secret=True), Input("port", type="port")))


def test_lines_are_data() -> None:
    text = "# answers\n\nDOMAIN=example.com # kept\nexport DB_PASSWORD='a b$(reboot)`x`'\nport = \"80\"\n"
    assert answers.parse(text, "answers.conf", PLAN) == {
        "domain": "example.com # kept",
        "db_password": "a b$(reboot)`x`",
        "port": "80",
    }


def test_problems_of_a_configuration_file_have_lines_and_no_values() -> None:
    with pytest.raises(ConfigInvalid) as caught:
        answers.parse("DOMIAN=a\nDB_PASSWORD=hunter2\nDB_PASSWORD=hunter3\n", "c.conf", PLAN)
    assert str(caught.value) == (
        'c.conf:1: the plan has no input "DOMIAN"; did you mean "DOMAIN"?\n'
        'c.conf:3: "DB_PASSWORD" has a value already, in line 2'
    )
    assert "DOMAIN, DB_PASSWORD, PORT" in caught.value.remedy
    assert "hunter" not in str(caught.value)


@pytest.mark.parametrize("text", ["just words", "=x", "a b=c", b"\xff=x", "X\x00=1"])
def test_what_is_no_configuration_file(text: str | bytes) -> None:
    with pytest.raises(ConfigInvalid, match=r"c\.conf"):
        answers.parse(text, "c.conf", PLAN)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
def test_toml_answers() -> None:
    assert answers.parse('domain = "x.org"\nport = 80\n', "c.toml", PLAN) == {"domain": "x.org", "port": "80"}
    with pytest.raises(ConfigInvalid, match=r"c.toml:2:.*got a list"):
        answers.parse("port = 80\ndomain = []\n", "c.toml", PLAN)
    with pytest.raises(ConfigInvalid, match="not valid TOML"):
        answers.parse("port = ", "c.toml", PLAN)


@pytest.mark.skipif(sys.version_info >= (3, 11), reason="this Python reads TOML")
def test_toml_answers_without_tomllib() -> None:
    with pytest.raises(ConfigInvalid, match="write lines NAME=VALUE"):
        answers.parse('domain = "x.org"', "c.toml", PLAN)


def test_what_preflight_cannot_know_yet_is_left_out() -> None:
    requirements = {"network": ["${mirror}", "https://example.com"], "dns": "${domain}", "ram_mb": 7}
    document = {
        "plan": {"requirements": requirements},
        "input": [{"name": "mirror"}, {"name": "domain"}],
        "step": [{"id": "a", "script": {"content": "true"}}],
    }
    plan = load.parse(json.dumps(document), "plan.json", format="json")
    unanswered = inputs.bind_requirements(plan, {})
    assert (unanswered.network, unanswered.dns, unanswered.ram_mb) == (("https://example.com",), "", 7)
    assert inputs.bind_requirements(plan, {"domain": "a.example", "mirror": "http://m"}).dns == "a.example"
