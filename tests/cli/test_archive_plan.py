"""`build.py --plan`: a plan and the files it names become part of the archive."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Callable

import pytest

PLAN = """\
[plan]
name = "site"
[[step]]
id = "page"
file-write = { path = "/tmp/page", file = "files/page.html" }
"""
FOLDER = "freshtrack_deploy/plans/built-in/"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "page.html").write_text("hello")
    (tmp_path / "files" / "unused").write_text("left out")
    path = tmp_path / "my.toml"
    path.write_text(PLAN)
    return path


def build_with(builder: ModuleType, plan: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, builder.__file__, "--plan", plan, "-o", plan.parent / "my.pyz"]
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)


def test_the_plan_and_the_files_it_names_are_inside(builder: ModuleType, plan: Path, inside: Callable) -> None:
    done = build_with(builder, plan)
    assert done.returncode == 0, done.stderr
    members = inside(plan.parent / "my.pyz")
    built_in = {name[len(FOLDER) :]: content for name, content in members.items() if name.startswith(FOLDER)}
    assert built_in.keys() == {"plan.json", "files/page.html"}
    assert built_in["files/page.html"] == b"hello"
    assert json.loads(built_in["plan.json"])["plan"]["name"] == "site"
    assert str(plan.parent).encode() not in built_in["plan.json"]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('id = "page"', 'id = "a page"', 'step "a page"'),
        ("files/page.html", "files/none", "files/none"),
        ("files/page.html", "../page.html", "inside the plan's folder"),
        ("[plan]", "[plan", "my.toml:1"),
    ],
)
def test_a_plan_that_is_not_right_is_not_built_in(
    builder: ModuleType, plan: Path, old: str, new: str, complaint: str
) -> None:
    (plan.parent.parent / "page.html").write_text("outside")
    plan.write_text(PLAN.replace(old, new))
    done = build_with(builder, plan)
    assert done.returncode == 1
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr
    assert not (plan.parent / "my.pyz").exists()


def test_a_plan_that_is_not_there_is_named(builder: ModuleType, tmp_path: Path) -> None:
    done = build_with(builder, tmp_path / "none.toml")
    assert done.returncode == 1
    assert "none.toml" in done.stderr
    assert "Traceback" not in done.stderr


def test_everyday_commands_compile_nothing(
    builder: ModuleType, deploy_pyz: Path, inside: Callable, tmp_path: Path
) -> None:
    """What a run, the next one and `status` load is in the archive as bytecode: compiling it would take longer."""
    archive = tmp_path / "my.pyz"
    (tmp_path / "plan.json").write_text(json.dumps({"step": [{"id": "one", "script": {"content": "true"}}]}))
    members = {f"{builder.SITE}{name}": content for name, content in inside(deploy_pyz).items()}
    members[builder.SITE + builder.GUARD] = (builder.ROOT / builder.GUARD).read_bytes()
    everyday = builder.everyday_modules()
    builder.write(archive, builder.pack(builder.with_plans(members, tmp_path / "plan.json"), 0, everyday))
    for command in ("run", "run", "status"):
        words = [sys.executable, "-X", "importtime", "-IS", archive, command, "--state-dir", tmp_path / "state"]
        done = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=True)
        names = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
        ours = {name.replace(".", "/") for name in names if name.partition(".")[0] == "freshtrack_deploy"}
        compiled = {name[: -len(".py")].replace("/__init__", "") for name in everyday}
        assert ours - compiled == set(), command
