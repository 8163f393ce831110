"""Nothing in the environment, the folder or the PATH gets its code run by the archive. Every bait is shown to work."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

HELLO = "import json\ndef main(argv):\n    print('hello')\n    return 0\n"
BAITS = ("sitecustomize", "usercustomize", "json", "freshtrack_deploy", "encodings", "_bootstrap", "bait")


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    """A folder of modules with tempting names; importing one leaves `sprung` there."""
    folder = tmp_path / "bait"
    folder.mkdir()
    for name in BAITS:
        (folder / f"{name}.py").write_text(f"open({str(folder / 'sprung')!r}, 'a').write({name!r})\ndef main(): pass\n")
    return folder


def sprung(bait: Path) -> str:
    mark = bait / "sprung"
    return mark.read_text() if mark.exists() else ""


def start(*command: object, env: dict[str, str], cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)), env={"PATH": os.defpath, **env}, cwd=cwd, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def environments(bait: Path) -> dict[str, dict[str, str]]:
    """Every variable by which an interpreter, or shiv's start-up, can be led to other code."""
    here = str(bait)
    return {
        "PYTHONPATH": {"PYTHONPATH": here},
        "PYTHONHOME": {"PYTHONHOME": here},
        "PYTHONSTARTUP": {"PYTHONSTARTUP": f"{here}/bait.py", "PYTHONINSPECT": "1"},
        "PYTHONUSERBASE": {"PYTHONUSERBASE": here, "HOME": here},
        "PYTHONPLATLIBDIR": {"PYTHONPLATLIBDIR": here},
        "PYTHONPYCACHEPREFIX": {"PYTHONPYCACHEPREFIX": here},
        "PYTHONWARNINGS": {"PYTHONWARNINGS": "error::bait.Sprung", "PYTHONPATH": here},
        "PYTHONBREAKPOINT": {"PYTHONBREAKPOINT": "bait.main", "PYTHONPATH": here},
        "SHIV_INTERPRETER": {"SHIV_INTERPRETER": "1", "PYTHONPATH": here},
        "SHIV_ENTRY_POINT": {"SHIV_ENTRY_POINT": "bait:main", "PYTHONPATH": here},
        "SHIV_MODULE": {"SHIV_MODULE": "bait:main", "PYTHONPATH": here},
        "SHIV_CONSOLE_SCRIPT": {"SHIV_CONSOLE_SCRIPT": "bait"},
        "SHIV_PREPEND_PYTHONPATH": {"SHIV_PREPEND_PYTHONPATH": here},
        "SHIV_ROOT": {"SHIV_ROOT": here, "SHIV_FORCE_EXTRACT": "1"},
        "HOME": {"HOME": here},
        "nothing but the folder": {},
    }


@pytest.mark.parametrize("name", environments(Path()))
def test_no_variable_and_no_file_beside_it_gets_code_run(make_archive, bait: Path, name: str) -> None:
    archive = make_archive(HELLO, bait / "deploy.pyz")
    before = sorted(bait.iterdir())
    done = start("./deploy.pyz", env=environments(bait)[name], cwd=bait)
    assert (done.stdout, done.stderr, done.returncode) == ("hello\n", "", 0)
    assert sprung(bait) == ""
    assert sorted(bait.iterdir()) == before, f"{archive} left something beside itself"


@pytest.mark.parametrize("name", [name for name in environments(Path()) if name.startswith("SHIV_")])
def test_started_through_python3_shiv_variables_do_nothing_either(make_archive, bait: Path, name: str) -> None:
    variables = {key: value for key, value in environments(bait)[name].items() if key.startswith("SHIV_")}
    done = start(sys.executable, make_archive(HELLO, bait / "deploy.pyz"), env=variables, cwd=bait)
    assert (done.stdout, done.stderr, done.returncode) == ("hello\n", "", 0)
    assert sprung(bait) == ""


def test_started_through_python3_only_what_runs_before_us_is_foreign(make_archive, bait: Path) -> None:
    """What SECURITY.md says: PYTHONPATH's sitecustomize has run by then; nothing of ours is replaced."""
    (bait / "encodings.py").unlink()
    (bait / "usercustomize.py").unlink()
    archive = make_archive(HELLO)
    done = start(sys.executable, "-s", archive, env={"PYTHONPATH": str(bait)}, cwd=bait)
    assert (done.stdout, done.returncode) == ("hello\n", 0)
    assert set(sprung(bait).split("json")) <= {"sitecustomize", ""}


def test_the_program_sees_none_of_these_variables(make_archive) -> None:
    archive = make_archive("import os\ndef main(argv):\n    print(*sorted(os.environ))\n    return 0\n")
    foreign = {
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": "/x",
        "PYTHONINSPECT": "1",
        "SHIV_ROOT": "/x",
        "SHIV": "1",
        "PYTHONIC": "1",
        "KEPT": "1",
    }
    assert start(archive, env=foreign, cwd=archive.parent).stdout == "KEPT LC_ALL PATH SHIV\n"


def test_the_path_leads_to_the_standard_library_only(make_archive) -> None:
    archive = make_archive("import sys\ndef main(argv):\n    print(*sys.path, sep='\\n')\n    return 0\n")
    paths = start(archive, env={}, cwd=archive.parent).stdout.splitlines()
    assert paths
    assert all(path.startswith(("/usr/lib/python3", "/usr/lib64/python3")) for path in paths)
    assert not any(path.endswith("-packages") for path in paths)


# The controls: the same baits, where they must work.


def test_control_the_baits_work_on_a_plain_interpreter(bait: Path) -> None:
    (bait / "encodings.py").unlink()  # without its encodings an interpreter does not even start
    start(sys.executable, "-c", "import json", env={"PYTHONPATH": str(bait)}, cwd=bait)
    assert "json" in sprung(bait)


@pytest.fixture(scope="session")
def as_shiv_makes_it(builder: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as shiv packs and starts it, before build.py takes its start-up away."""
    folder = tmp_path_factory.mktemp("shiv")
    builder.copy_source(folder / "source")
    archive = folder / "shiv.pyz"
    builder.call(builder.shiv_command(builder.environment("build"), folder / "source", archive), "shiv")
    assert "__main__.py" in zipfile.ZipFile(archive).namelist()
    return archive


def test_control_shiv_would_run_foreign_code(as_shiv_makes_it: Path, bait: Path, tmp_path: Path) -> None:
    (bait / "encodings.py").unlink()
    variables = {"SHIV_PREPEND_PYTHONPATH": str(bait), "SHIV_ENTRY_POINT": "bait:main", "HOME": str(tmp_path)}
    done = start("/usr/bin/python3", "-I", as_shiv_makes_it, env=variables, cwd=tmp_path)
    assert "bait" in sprung(bait), done.stderr
