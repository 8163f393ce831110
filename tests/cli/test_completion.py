"""Completion is what the tables say: loaded into the shells themselves, which then complete. Each skips where its shell is not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Callable

import pytest

from freshtrack_deploy.cli import completion
from freshtrack_deploy.cli.words import COMMANDS, COMMON, TOP_LEVEL, command

NAMES = [one.name for one in COMMANDS]
BASH = """\
source "$0"
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_deploy_pyz
printf '%s\\n' "${COMPREPLY[@]}"
"""
# The builtins that only work while a key is pressed are stood in for; what they are given is printed.
ZSH = """\
compdef() { registered=$1; }
_describe() { print -rl -- "${(@)${(P)2}%%:*}"; }
compadd() { shift; print -rl -- "$@"; }
_files() { print -rl -- FILES; }
script=$1; shift
words=("$@"); CURRENT=$#
source "$script"
$registered
"""


@pytest.fixture(params=sorted(completion.SHELLS))
def complete(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., list[str]]:
    """What a shell offers for the words typed so far: complete("run", "--") -> ["--dry-run", ...].

    `program` is what was typed for the program; the words that look it up are the only ones that start it.
    """
    shell = request.param
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    script = tmp_path / f"completion.{shell}"
    script.write_text(completion.SHELLS[shell]())
    (tmp_path / "here.toml").touch()
    commands = {
        "bash": lambda words: ["bash", "--norc", "-c", BASH, str(script), *words],
        "zsh": lambda words: ["zsh", "-f", "-c", ZSH, "zsh", str(script), *words],
        "fish": lambda words: ["fish", "--no-config", "-c", f"source {script}; complete -C '{' '.join(words)}'"],
    }

    def ask(*words: str, program: object = "deploy.pyz") -> list[str]:
        typed = commands[shell]([str(program), *words])
        env = {**os.environ, "HOME": str(tmp_path), "STATE_DIR": str(tmp_path / "state")}
        done = subprocess.run(typed, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path, env=env)
        assert done.stderr == ""
        found = [line.split("\t")[0] for line in done.stdout.splitlines() if line]
        named = ["here.toml" if word == "FILES" else word for word in found]
        return [word for word in named if word.startswith(words[-1])]  # as zsh itself does with what it is given

    return ask


def test_the_first_word_is_a_command(complete: Callable[..., list[str]]) -> None:
    assert set(NAMES) <= set(complete(""))


@pytest.mark.parametrize("name", ["run", "rollback", "inputs", "help"])
def test_every_option_of_a_command_is_offered(complete: Callable[..., list[str]], name: str) -> None:
    wanted = {one.flag for one in (*command(name).options, *COMMON)}
    assert wanted <= set(complete(name, "--"))


def test_without_a_command_the_options_of_run_are_offered(complete: Callable[..., list[str]]) -> None:
    wanted = {one.flag for one in (*command("run").options, *TOP_LEVEL)}
    assert wanted <= set(complete("--"))


def test_verbs_come_after_their_command_and_their_options_after_them(complete: Callable[..., list[str]]) -> None:
    assert {"list", "clear", "restore"} <= set(complete("checkpoint", ""))
    assert "--force" in complete("lock", "release", "--")
    assert "--force" not in complete("lock", "status", "--")
    assert "run" not in complete("checkpoint", "")


def test_an_option_with_choices_offers_them_and_nothing_else(complete: Callable[..., list[str]]) -> None:
    assert sorted(complete("run", "--on-error", "")) == ["ask", "rollback", "stop"]


def test_a_file_is_offered_where_a_file_belongs(complete: Callable[..., list[str]]) -> None:
    assert "here.toml" in complete("run", "--plan", "h")
    assert "here.toml" in complete("plan", "h")
    assert "here.toml" not in complete("run", "--jobs", "")


STEPS = ["settings", "site"]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "steps.json"
    steps = [{"id": id, "script": {"content": "true"}} for id in STEPS]
    file.write_text(json.dumps({"plan": {"name": "p"}, "step": steps}))
    return file


@pytest.mark.parametrize("words", [["run", "--from"], ["run", "--skip"], ["rollback", "--to"]])
def test_the_steps_of_the_plan_named_are_offered(
    complete: Callable[..., list[str]], deploy_pyz: Path, plan: Path, words: list[str]
) -> None:
    assert sorted(complete("--plan", str(plan), *words, "s", program=deploy_pyz)) == STEPS
    assert complete("--plan", str(plan), *words, "si", program=deploy_pyz) == ["site"]
    assert complete("--plan", str(plan.with_name("no-such.json")), *words, "", program=deploy_pyz) == []


def test_the_steps_of_what_is_deployed_are_offered(
    complete: Callable[..., list[str]],
    deploy: Callable[..., subprocess.CompletedProcess[str]],
    deploy_pyz: Path,
    plan: Path,
) -> None:
    assert deploy("run", "--plan", plan).returncode == 0
    assert sorted(set(complete("checkpoint", "clear", "s", program=deploy_pyz))) == STEPS
    assert "site" in complete("logs", "s", program=deploy_pyz)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
def test_a_strangers_program_is_not_started_by_a_key(complete: Callable[..., list[str]], tmp_path: Path) -> None:
    """The control: the same program, once it is ours."""
    program = tmp_path / "deploy.pyz"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\necho trap\n")
    program.chmod(0o755)
    os.chown(program, 65534, 65534)
    assert complete("run", "--from", "", program=program) == []
    assert not (tmp_path / "started").exists()
    os.chown(program, 0, 0)
    assert complete("run", "--from", "", program=program) == ["trap"]


def test_bash_completes_behind_an_equals_sign(tmp_path: Path) -> None:
    script = tmp_path / "completion.bash"
    script.write_text(completion.bash())
    words = ["deploy.pyz", "run", "--on-error", "=", "ro"]
    done = subprocess.run(
        ["bash", "--norc", "-c", BASH, str(script), *words], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["rollback"]


@pytest.mark.parametrize("shell", sorted(completion.SHELLS))
def test_the_command_prints_it(deploy: Callable[..., subprocess.CompletedProcess[str]], shell: str) -> None:
    done = deploy("completion", shell)
    assert (done.returncode, done.stdout, done.stderr) == (0, completion.SHELLS[shell](), "")


def test_every_word_of_the_tables_is_in_every_script() -> None:
    """So that a new command or option cannot be forgotten."""
    flags = {one.flag for scope in completion.scopes() for one in scope.options}
    for make in completion.SHELLS.values():
        text = make()
        assert [word for word in (*NAMES, *(flag[2:] for flag in flags)) if word not in text] == []
