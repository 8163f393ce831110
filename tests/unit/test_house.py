"""The shape of the house: imports point one way, each hazard has one gateway, functions stay short."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "freshtrack_deploy"
FILES = sorted(PACKAGE.rglob("*.py"))

FOUNDATION = {"errors", "events", "redaction", "model", "record", "bare"}
MAY_IMPORT = {
    "bare": set(),
    "record": set(),
    "model": {"record"},
    "errors": {"record", "model"},
    "events": {"record", "model"},
    "redaction": {"record", "errors"},
    "plan": {"record", "model", "errors", "bare"},
    "failures": {"record", "model", "errors"},
    "host": {"guard", *FOUNDATION},
    "state": {"host", *FOUNDATION},
    "actions": {"host", *FOUNDATION},
    "report": {"host", *FOUNDATION},
    "engine": {"actions", "state", "host", "plan", "failures", *FOUNDATION},
    "cli": {"engine", "report", "actions", "state", "host", "plan", "plans", "failures", "guard", *FOUNDATION},
    "plans": set(),
    "guard": {"cli"},  # it hands over to the program
}

SLOW = {
    "typing", "dataclasses", "enum", "inspect", "subprocess", "tempfile", "shutil", "argparse", "datetime", "asyncio",
    "logging", "pathlib", "urllib", "http", "ssl", "email",
}  # fmt: skip

# module or call -> the files that may use it
GATEWAYS = {
    "import subprocess": {"host/starting"},
    "import _posixsubprocess": set(),
    "import pty": set(),
    "import termios": {"host/keyboard"},  # the half of host/terminal that reads
    "import tty": set(),
    "import sqlite3": {"state/journal"},
    "import _sqlite3": {"state/journal"},
    "os.posix_spawn": {"host/starting"},
    "os.posix_spawnp": set(),
    "os.fork": set(),
    "os.forkpty": set(),
    "os.system": set(),
    "os.popen": set(),
    "os.execv": {"guard"},
    "os.execve": set(),
    "time.time": {"host/clock"},
    "time.time_ns": set(),
    "time.monotonic": {"host/clock"},
    "time.monotonic_ns": set(),
    "time.perf_counter": set(),
    "time.sleep": set(),
    "datetime.now": set(),
    "datetime.utcnow": set(),
    "sys.exit": set(),
    "os._exit": {"guard", "host/signals"},
    "input": set(),
    "exec": {"guard"},  # of a module's text: it is the importer
    "eval": set(),
}

FORBIDDEN_WORDS = {"task", "tasks", "manager", "handler", "handlers", "util", "utils", "helper", "helpers", "job"}
FunctionNode = (ast.FunctionDef, ast.AsyncFunctionDef)
BLOCKS = (ast.If, ast.For, ast.While, ast.With, ast.Try)


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").as_posix()


def layer_of(module: str) -> str:
    return module.split("/")[0]


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(), str(path))


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def edges(path: Path) -> set[str]:
    """The layers of the package that a file imports, wherever the import stands."""
    names = [name.split(".") for node in ast.walk(tree_of(path)) for name in imported(node)]
    return {parts[1] for parts in names if parts[0] == PACKAGE.name and len(parts) > 1} - {"__version__"}


def uses(path: Path) -> set[str]:
    """`import x` and every dotted or plain name that is called or mentioned."""
    found = set()
    for node in ast.walk(tree_of(path)):
        found.update(f"import {name.split('.')[0]}" for name in imported(node))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.add(f"{node.value.id}.{node.attr}")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found.add(node.func.id)
    return found


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def imports_at_start(path: Path) -> set[str]:
    """Top names of the modules that importing a file imports."""
    waiting, names = [node for node in tree_of(path).body if not is_type_checking(node)], set()
    while waiting:
        node = waiting.pop()
        names.update(name.split(".")[0] for name in imported(node))
        if not isinstance(node, (*FunctionNode, ast.Lambda)):
            waiting += ast.iter_child_nodes(node)
    return names


def functions() -> list[tuple[str, ast.AST]]:
    return [
        (f"{name_of(path)}:{node.lineno} {node.name}", node)
        for path in FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, FunctionNode)
    ]


def depth(node: ast.AST) -> int:
    """How deeply blocks are nested below a node; `elif` and the functions inside do not count."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        if isinstance(child, FunctionNode):
            continue
        elif_branch = isinstance(node, ast.If) and isinstance(child, ast.If) and child in node.orelse
        deepest = max(deepest, depth(child) + (isinstance(child, BLOCKS) and not elif_branch))
    return deepest


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    layer = layer_of(name_of(path))
    if layer == "__init__":
        assert edges(path) == set()
    else:
        assert edges(path) - {layer} <= MAY_IMPORT[layer]


def test_only_the_command_line_knows_the_report() -> None:
    assert {layer_of(name_of(path)) for path in FILES if "report" in edges(path)} <= {"cli", "report"}


@pytest.mark.parametrize("hazard", GATEWAYS)
def test_each_hazard_has_one_gateway(hazard: str) -> None:
    assert {name_of(path) for path in FILES if hazard in uses(path)} == GATEWAYS[hazard]


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_importing_a_module_imports_nothing_slow(path: Path) -> None:
    assert imports_at_start(path) & SLOW == set()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_the_package_is_written_for_python_3_9(path: Path) -> None:
    ast.parse(path.read_text(), feature_version=(3, 9))


def test_the_guard_parses_on_old_pythons_and_has_no_word_beyond_ascii() -> None:
    text = (PACKAGE / "guard.py").read_bytes()
    ast.parse(text.decode("ascii"), feature_version=(3, 4))


def test_nothing_reads_a_docstring() -> None:
    """The archive has none: build.py leaves them out."""
    assert [name_of(path) for path in FILES if "__doc__" in path.read_text()] == []


def test_functions_are_short() -> None:
    sizes = sorted((node.end_lineno - node.lineno + 1, where) for where, node in functions())
    assert sizes[len(sizes) // 2][0] <= 10, "median"
    assert sizes[len(sizes) * 9 // 10][0] < 30, "90 %"
    assert [entry for entry in sizes if entry[0] > 60] == []


def test_functions_are_flat() -> None:
    assert [where for where, node in functions() if depth(node) > 3] == []


def test_one_word_per_idea() -> None:
    """No second word for step, action and the like: one word per idea, in names of modules, functions and classes."""
    nodes = [
        node for path in FILES for node in ast.walk(tree_of(path)) if isinstance(node, (*FunctionNode, ast.ClassDef))
    ]
    names = {node.name for node in nodes} | {path.stem for path in FILES}
    words = {name: set(re.findall(r"[A-Z]?[a-z]+", name)) for name in names}
    assert [name for name, parts in words.items() if {part.lower() for part in parts} & FORBIDDEN_WORDS] == []


def test_nothing_comes_from_outside_the_standard_library() -> None:
    import sys

    outside = {"typing_extensions", "_sha2", "_sha256"}  # for the type checker: record.py; from and to 3.12: bare.py
    known = getattr(sys, "stdlib_module_names", None)
    if known is None:
        pytest.skip("Python before 3.10 has no list of its standard library")
    names = {name.split(".")[0] for path in FILES for node in ast.walk(tree_of(path)) for name in imported(node)}
    assert names - known - {PACKAGE.name} - outside == set()


def test_test_modules_have_names_of_their_own() -> None:
    """Pytest imports them by their bare names: two of one name end the whole run before it begins."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
