"""Inputs (docs/inputs.md): where a value comes from, what is said when there is none, what is asked and kept."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, script

SHOWS = script("a", 'echo "$DOMAIN" >>../trace', inputs=["domain"])
DOMAIN = {"name": "domain", "type": "hostname", "prompt": "Domain"}
SECRET = {"name": "password", "secret": True, "prompt": "Password"}


REVIEW = "Deploy with these values? [Y/n]: "


def agrees(operator: Any) -> None:
    operator.sees(REVIEW)
    operator.types("\n")


def value(deployment: Deployment) -> str:
    return deployment.trace()[-1]


def test_the_order_in_which_a_value_is_looked_for(deployment: Deployment) -> None:
    """--set, DEPLOY_NAME, --config, what is stored, the default; stored is what was given, never a default."""
    config = deployment.folder / "answers"
    config.write_text("# ours\nDOMAIN=config.example\n")
    plan = deployment.plan(SHOWS, input=[{**DOMAIN, "default": "default.example"}])
    env = {"DEPLOY_DOMAIN": "env.example"}
    plan.run()
    assert value(plan) == "default.example"
    assert not (plan.state / "inputs.json").exists()
    plan.run("--config", config)
    assert value(plan) == "config.example"
    plan.run()
    assert (value(plan), plan.trace().count("a")) == ("config.example", 2)  # stored: nothing to do
    plan.run("--config", config, env=env)
    assert value(plan) == "env.example"
    plan.run("--config", config, "--set", "domain=set.example", env=env)
    assert value(plan) == "set.example"
    assert json.loads((plan.state / "inputs.json").read_text()) == {"domain": "set.example"}


def test_everything_that_is_missing_or_wrong_is_named_at_once(deployment: Deployment) -> None:
    port = {"name": "port", "type": "port"}
    plan = deployment.plan(SHOWS, input=[DOMAIN, SECRET, port, {"name": "fine", "default": "x"}])
    refused = plan.run("--set", "port=70000")
    assert (refused.returncode, plan.trace()) == (78, [])
    lines = refused.stderr.splitlines()
    domain, password, wrong = (
        next(line for line in lines if f'"{name}"' in line) for name in ("domain", "password", "port")
    )
    assert all(way in domain for way in ("--set domain=", "DEPLOY_DOMAIN=", "DOMAIN=", "--config"))
    assert all(way in password for way in ("DEPLOY_PASSWORD=", "PASSWORD=", "--config"))
    assert "--set" not in password
    assert "[secret]" not in password, "it is there to be typed"
    assert "from --set" in wrong
    assert not any("fine" in line for line in lines)
    assert "70000" not in refused.stderr, "a wrong value may be a secret in the wrong place"


def test_a_secret_is_refused_as_an_argument(deployment: Deployment) -> None:
    refused = deployment.plan(SHOWS, input=[{**DOMAIN, "default": "x"}, SECRET]).run("--set", "password=hunter22")
    assert refused.returncode == 2
    assert "DEPLOY_PASSWORD" in refused.stderr
    assert "hunter22" not in refused.stderr


def test_a_value_the_plan_does_not_know_is_refused(deployment: Deployment) -> None:
    refused = deployment.plan(script("a")).run("--set", "domian=x")
    assert (refused.returncode, deployment.trace()) == (2, [])
    missing = deployment.run("--config", "absent")
    assert (missing.returncode, "absent" in missing.stderr) == (2, True)


def test_a_configuration_file_is_data(deployment: Deployment) -> None:
    (deployment.folder / "answers").write_text("DOMAIN=$(touch pwned)\n")
    deployment.plan(SHOWS, input=[{"name": "domain"}]).run("--config", "answers")
    assert not (deployment.folder / "pwned").exists()
    (deployment.folder / "answers").write_text("rm -rf x\nNOPE=1\n")
    refused = deployment.run("--config", "answers")
    assert refused.returncode == 78
    assert "answers:1" in refused.stderr


def test_what_is_missing_is_asked_for_and_kept(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(
        script("a", 'echo "$DOMAIN" "$PASSWORD" >>../trace', inputs=["domain", "password"]), input=[DOMAIN, SECRET]
    )
    operator = person("run", "--plan", plan.file)
    operator.sees("Domain: ")
    operator.types("not a host name\n")
    assert "expected a host name" in operator.sees("Domain: ")
    operator.types("shop.example\n")
    operator.sees("Password: ")
    operator.types("typed-secret\n")
    agrees(operator)
    assert operator.leaves() == 0
    assert plan.trace() == ["a", "shop.example", "typed-secret"]
    assert "typed-secret" not in operator.text
    assert (plan.state / "secrets" / "password").stat().st_mode & 0o777 == 0o600
    assert plan.run().returncode == 0  # nobody there to ask: what was typed is stored


def test_five_wrong_answers_are_enough(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(SHOWS, input=[DOMAIN])
    operator = person("run", "--plan", plan.file)
    for _ in range(5):
        operator.sees("Domain: ")
        operator.types("no host name\n")
    assert (operator.leaves(), plan.trace()) == (78, [])
    assert "5 times" in operator.text


@pytest.mark.parametrize(("key", "code"), [("\x04", 7), ("\x03", -2)], ids=["ctrl-d", "ctrl-c"])
def test_giving_up_at_a_question_stops_before_anything(
    deployment: Deployment, person: Callable[..., Any], key: str, code: int
) -> None:
    plan = deployment.plan(SHOWS, input=[DOMAIN])
    operator = person("run", "--plan", plan.file)
    operator.sees("Domain: ")
    operator.types(key)
    assert operator.leaves() == code
    assert plan.trace() == []


def test_enter_takes_what_is_offered(deployment: Deployment, person: Callable[..., Any]) -> None:
    generated = {"name": "password", "secret": True, "prompt": "Password", "generate": "password:20"}
    silent = {"name": "key", "secret": True, "generate": "password:32"}
    plan = deployment.plan(
        script("a", 'echo "$DOMAIN" "${#PASSWORD}" "${#KEY}" >>../trace', inputs=["domain", "password", "key"]),
        input=[{**DOMAIN, "default": "default.example"}, generated, silent],
    )
    operator = person("run", "--plan", plan.file)
    operator.sees("Domain [default.example]: ")
    operator.types("\n")
    operator.sees("Password [generated]: ")
    operator.types("\n")
    agrees(operator)
    assert operator.leaves() == 0
    assert plan.trace() == ["a", "default.example", "20", "32"]
    first = (plan.state / "secrets" / "password").read_text()
    plan.run()
    assert (plan.state / "secrets" / "password").read_text() == first


def test_yes_asks_nothing_at_a_terminal_either(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(SHOWS, input=[DOMAIN])
    operator = person("run", "--plan", plan.file, "--yes")
    assert operator.leaves() == 78
    assert "Domain:" not in operator.text


def test_a_stored_answer_that_no_longer_fits_is_asked_for_again(
    deployment: Deployment, person: Callable[..., Any]
) -> None:
    deployment.plan(SHOWS, input=[{"name": "domain"}]).run("--set", "domain=two words")
    plan = deployment.plan(SHOWS, input=[DOMAIN])
    refused = plan.run()
    assert (refused.returncode, "from the stored answers" in refused.stderr) == (78, True)
    operator = person("run", "--plan", plan.file)
    operator.sees("Domain: ")
    operator.types("shop.example\n")
    agrees(operator)
    assert (operator.leaves(), value(plan)) == (0, "shop.example")


def test_what_was_asked_is_shown_for_review_secrets_masked(deployment: Deployment, person: Callable[..., Any]) -> None:
    words = script("a", 'echo "$DOMAIN" >>../trace', inputs=["domain", "password"])
    plan = deployment.plan(words, input=[DOMAIN, SECRET, {"name": "port", "default": "80", "type": "port"}])
    operator = person("run", "--plan", plan.file, "--set", "domain=set.example")
    operator.sees("Password: ")
    operator.types("typed-secret\n")
    operator.sees("port [80]: ")
    operator.types("\n")
    screen = operator.sees(REVIEW)
    assert plan.trace() == []
    assert re.search(r"domain +set\.example  \(--set\)", screen)
    assert re.search(r"password +\*{8}", screen)
    assert "typed-secret" not in operator.text
    operator.types("\n")
    assert (operator.leaves(), value(plan)) == (0, "set.example")


@pytest.mark.parametrize("answer", ["n\n", "no\n", "\x04", "what\n"])
def test_no_at_the_review_deploys_nothing_and_offers_the_answers_again(
    deployment: Deployment, person: Callable[..., Any], answer: str
) -> None:
    plan = deployment.plan(SHOWS, input=[DOMAIN])
    operator = person("run", "--plan", plan.file)
    operator.sees("Domain: ")
    operator.types("shop.example\n")
    operator.sees(REVIEW)
    operator.types(answer)
    assert (operator.leaves(), plan.trace()) == (7, [])
    assert not (plan.state / "inputs.json").exists()
    assert plan.run().returncode == 78, "an offer is no answer: who cannot be asked has given none"
    operator = person("run", "--plan", plan.file)
    operator.sees("Domain [shop.example]: ")
    operator.types("\n")
    agrees(operator)
    assert (operator.leaves(), value(plan)) == (0, "shop.example")
    assert not (plan.state / "offers.json").exists()


@pytest.mark.parametrize("end", [["\x03"], ["\x04"], ["80000\n"] * 5], ids=["ctrl-c", "ctrl-d", "wrong"])
def test_what_was_typed_before_the_end_is_offered_again_but_no_secret(
    deployment: Deployment, person: Callable[..., Any], end: list[str]
) -> None:
    port = {"name": "port", "default": "80", "type": "port", "prompt": "Port"}
    plan = deployment.plan(script("a"), input=[DOMAIN, SECRET, port])
    operator = person("run", "--plan", plan.file)
    at_the_port = [("Port [80]: ", typed) for typed in end]
    for question, typed in (("Domain: ", "shop.example\n"), ("Password: ", "typed-secret\n"), *at_the_port):
        operator.sees(question)
        operator.types(typed)
    operator.leaves()
    assert [path for path in plan.state.rglob("*") if path.is_file() and b"typed-secret" in path.read_bytes()] == []
    assert (plan.state / "offers.json").stat().st_mode & 0o777 == 0o600
    operator = person("run", "--plan", plan.file)
    again = (("Domain [shop.example]: ", "other.example\n"), ("Password: ", "x1y2z3\n"), ("[80]: ", "\n"))
    for question, typed in again:
        operator.sees(question)
        operator.types(typed)
    assert re.search(r"domain +other\.example", operator.sees(REVIEW))


def test_an_offer_that_no_longer_fits_is_not_made(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(SHOWS, input=[{"name": "domain", "prompt": "Domain"}])
    operator = person("run", "--plan", plan.file)
    operator.sees("Domain: ")
    operator.types("two words\n")
    operator.sees(REVIEW)
    operator.types("n\n")
    assert operator.leaves() == 7
    operator = person("run", "--plan", deployment.plan(SHOWS, input=[DOMAIN]).file)
    operator.sees("Domain: ")


def test_nothing_is_reviewed_when_nothing_was_asked(deployment: Deployment, person: Callable[..., Any]) -> None:
    plan = deployment.plan(SHOWS, input=[DOMAIN])
    operator = person("run", "--plan", plan.file, "--set", "domain=set.example")
    assert operator.leaves() == 0
    assert REVIEW not in operator.text


USES_SECRET = script("a", 'echo "$PASSWORD" >>../trace', inputs=["password"])


@pytest.mark.parametrize("way", ["fd:7", "/dev/fd/7"])
def test_a_secret_comes_through_a_descriptor(deployment: Deployment, deploy_pyz: Path, way: str) -> None:
    """As `--config <(pass show x)` gives it; a pipe can be read only once, and the dry look before a run is one too."""
    plan = deployment.plan(USES_SECRET, input=[SECRET])
    env = {"PATH": "/usr/bin:/bin", "HOME": str(plan.folder), "STATE_DIR": str(plan.state)}
    line = f"{deploy_pyz} run --plan {plan.file} --config {way} 7< <(echo PASSWORD=through-a-pipe)"
    done = subprocess.run(["bash", "-c", line], env=env, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, value(plan)) == (0, "through-a-pipe"), done.stderr


def test_a_descriptor_that_is_not_open_is_said(deployment: Deployment) -> None:
    refused = deployment.plan(USES_SECRET, input=[SECRET]).run("--config", "fd:77")
    assert (refused.returncode, "fd:77" in refused.stderr) == (2, True)


def test_a_secret_comes_from_the_credentials_of_the_unit(deployment: Deployment) -> None:
    """systemd.exec(5): LoadCredential= puts a file of that name there. What is typed or set wins over it."""
    folder = deployment.folder / "credentials"
    folder.mkdir(mode=0o700)
    (folder / "password").write_text("from-the-unit\n")
    (folder / "other").write_text("not ours")
    plan = deployment.plan(USES_SECRET, input=[SECRET])
    env = {"CREDENTIALS_DIRECTORY": str(folder)}
    done = plan.run(env=env)
    assert (done.returncode, value(plan)) == (0, "from-the-unit")
    assert "from-the-unit" not in done.stdout + done.stderr
    listed = json.loads(deployment("inputs", "list", "--json", env=env).stdout)["inputs"]
    assert [(one["value"], one["origin"]) for one in listed] == [("********", "$CREDENTIALS_DIRECTORY")]
    plan.run(env={**env, "DEPLOY_PASSWORD": "from-the-environment"})
    assert value(plan) == "from-the-environment"


def test_a_secret_that_was_given_but_not_taken_is_hidden_too(deployment: Deployment) -> None:
    (deployment.folder / "answers").write_text("PASSWORD=second-choice\n")
    plan = deployment.plan(script("a", "cat ../answers; echo $PASSWORD", inputs=["password"]), input=[SECRET])
    done = plan.run("-v", "--config", "answers", env={"DEPLOY_PASSWORD": "first-choice"})
    assert done.stdout.count("[secret]") == 2
    assert "choice" not in done.stdout + done.stderr


def test_a_stored_secret_that_the_plan_no_longer_asks_for_stays_hidden(deployment: Deployment) -> None:
    deployment.plan(USES_SECRET, input=[SECRET]).run(env={"DEPLOY_PASSWORD": "of-the-old-plan"})
    done = deployment.plan(script("b", "cat ../trace")).run("-v")
    assert "of-the-old-plan" in deployment.trace()
    assert "of-the-old-plan" not in done.stdout + done.stderr


def test_inputs_are_listed_with_where_they_come_from(deployment: Deployment) -> None:
    asked = [
        DOMAIN,
        SECRET,
        {"name": "port", "default": "80"},
        {"name": "key", "secret": True, "generate": "password:9"},
    ]
    plan = deployment.plan(SHOWS, input=asked)
    plan.run("--set", "domain=set.example", env={"DEPLOY_PASSWORD": "hidden-1"})
    done = deployment("inputs", "list", "--json", env={"DEPLOY_PORT": "81"})
    found = {one["name"]: (one["value"], one["origin"]) for one in json.loads(done.stdout)["inputs"]}
    assert found == {
        "domain": ("set.example", "stored"),
        "password": ("********", "stored"),
        "port": ("81", "environment"),
        "key": ("********", "stored"),
    }
    assert "hidden-1" not in deployment("inputs", "list").stdout


def test_a_rotated_secret_is_new_and_its_steps_run_again(deployment: Deployment) -> None:
    key = {"name": "key", "secret": True, "generate": "password:20"}
    plan = deployment.plan(script("uses", 'echo "$KEY" >>../trace', inputs=["key"]), script("not"), input=[key])
    plan.run()
    first = value(plan) if plan.trace()[-1] != "not" else plan.trace()[-2]
    assert deployment("inputs", "rotate", "key").returncode == 0
    before = plan.trace()
    plan.run()
    again = plan.trace()[len(before) :]
    assert again[0] == "uses"
    assert len(again) == 2
    assert (len(again[1]), again[1] != first) == (20, True)
    plan.run()
    assert len(plan.trace()) == len(before) + 2


def test_secrets_are_private_files_whatever_the_umask(deployment: Deployment) -> None:
    plan = deployment.plan(USES_SECRET, input=[SECRET, DOMAIN])
    plan.run("--set", "domain=x.example", env={"DEPLOY_PASSWORD": "hidden-2"}, umask=0)
    modes = {
        path.name: path.stat().st_mode & 0o777 for path in [*plan.state.glob("secrets"), *plan.state.glob("secrets/*")]
    }
    assert modes.pop("secrets") == 0o700
    assert set(modes.values()) == {0o600}
    assert (plan.state / "inputs.json").stat().st_mode & 0o777 == 0o600
