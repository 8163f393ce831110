"""A run goes on where a step removes the library of the Python that runs it: see tests/container/test_python_replaced.py."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from freshtrack_deploy.host import library

PACKAGE = Path(library.__file__).resolve().parent.parent
STARTED = {"sys", "time", "gc", "marshal"}  # what the interpreter and the guard have loaded at any rate
ASIDE = {"cli/", "guard.py", "host/starting.py"}  # the operator's commands; the start; what old Pythons start with
NOT_IN_A_RUN = {"datetime", "importlib", "sqlite3"}  # taking over old checkpoints; reading a plan; the type of it


def imported(path: Path) -> set[str]:
    """Modules that are not ours, wherever the import stands, but for annotations."""
    waiting, found = [ast.parse(path.read_text())], set()
    while waiting:
        node: ast.AST = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return {name for name in found if not name.startswith(("freshtrack_deploy", "_"))}


def test_all_that_a_run_may_import_is_kept() -> None:
    paths = [
        path for path in PACKAGE.rglob("*.py") if not path.relative_to(PACKAGE).as_posix().startswith(tuple(ASIDE))
    ]
    found = set().union(*map(imported, paths))
    assert found - STARTED - NOT_IN_A_RUN <= set(library.NEEDED)


@pytest.mark.parametrize(
    ("script", "kept"),
    [
        ("apt-get -y full-upgrade", True),
        ("do-release-upgrade", True),
        ("/usr/bin/python3 -m venv x", True),
        ("ls", False),
    ],
)
def test_it_is_kept_before_what_may_replace_python(script: str, kept: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "zipfile", raising=False)
    library.keep_before(script)
    assert ("zipfile" in sys.modules) is kept


def test_what_this_python_lacks_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "NEEDED", ("no_such_module", "json"))
    library.keep()
