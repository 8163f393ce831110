"""What the machine could not give is told as such, wherever it showed; the rest is a bug of ours."""

from __future__ import annotations

import pytest

from freshtrack_deploy.cli import bug, main
from freshtrack_deploy.errors import MachineExhausted, PythonGone

WITHOUT_MODULE = ModuleNotFoundError("No module named 'contextlib'", name="contextlib")
WITHOUT_LIBRARY = ImportError("libsqlite3.so.0: failed to map segment from shared object", name="_sqlite3")


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (MemoryError(), MachineExhausted),
        (RuntimeError("can't start new thread"), MachineExhausted),
        (OSError(24, "Too many open files"), MachineExhausted),
        (WITHOUT_MODULE, PythonGone),
        (WITHOUT_LIBRARY, PythonGone),
    ],
)
def test_what_the_machine_lacks_is_no_bug(error: Exception, kind: type) -> None:
    told = bug.refusal(error, ["status"])
    assert isinstance(told, kind)
    assert told.exit_code == 73


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("dictionary changed size during iteration"),
        ModuleNotFoundError("No module named 'freshtrack_deploy.x'", name="freshtrack_deploy.x"),
        ImportError("cannot import name 'x'", name="freshtrack_deploy.engine"),
        ImportError("of nobody knows what"),
        KeyError("x"),
    ],
)
def test_the_rest_is_ours(error: Exception) -> None:
    assert bug.refusal(error, ["status"]) is None


def test_a_bug_is_told_without_a_report_where_python_has_lost_its_library(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "tempfile", None)
    bug.report(KeyError("x"))
    assert capsys.readouterr().err.startswith("error: this is a bug in deploy.pyz: KeyError\n")


def test_where_no_memory_is_left_even_to_tell_it_a_fixed_sentence_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def starved(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(main, "_command", starved)
    monkeypatch.setattr(bug, "refusal", starved)
    assert main.main(["status"]) == 73
    assert capsys.readouterr().err == "error: the machine cannot go on: Cannot allocate memory\n"
