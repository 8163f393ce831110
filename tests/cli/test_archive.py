"""The file itself: built twice the same, started anyhow, disturbed by nothing."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path
from types import ModuleType
from typing import Callable

import pytest

import build
from freshtrack_deploy import guard

HELLO = "def main(argv):\n    print('hello', *argv)\n    return 0\n"
WAITS = """\
import sys
def main(argv):
    print("started", flush=True)
    sys.stdin.readline()
    from freshtrack_deploy import later
    print(later.WORD)
    return 0
"""


def start(*command: object, **options) -> subprocess.CompletedProcess[str]:
    given = {"stdin": subprocess.DEVNULL, "env": {"PATH": os.defpath}, "timeout": 60, **options}
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, **given)


def test_two_builds_are_the_same_bytes(builder: ModuleType, deploy_pyz: Path, tmp_path: Path) -> None:
    again = builder.build(tmp_path / "again" / "deploy.pyz")
    assert again.read_bytes() == deploy_pyz.read_bytes()


def test_nothing_of_the_machine_that_built_it_is_inside(
    builder: ModuleType, deploy_pyz: Path, inside: Callable
) -> None:
    """In another folder the same commit is the same bytes."""
    assert [name for name, content in inside(deploy_pyz).items() if bytes(build.ROOT) in content] == []
    with zipfile.ZipFile(deploy_pyz) as archive:
        packed = {name: archive.read(name) for name in archive.namelist() if name.startswith("bytecode")}
    assert [name for name, content in packed.items() if bytes(build.ROOT) in zlib.decompress(content)] == []


def test_source_date_epoch_is_the_time_of_every_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    content = build.pack({build.SITE + build.GUARD: b"pass", build.SITE + "x.py": b""}, build.source_time())
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert {info.date_time for info in archive.infolist()} == {(2001, 9, 9, 1, 46, 40)}


def test_a_time_before_zip_begins_is_lifted() -> None:
    assert build.entry("x", 0).date_time == (1980, 1, 1, 0, 0, 0)


def test_the_sources_are_inside_and_nothing_else(builder: ModuleType, deploy_pyz: Path, inside: Callable) -> None:
    """No metadata, no path, no compiled file: nothing that would differ on another machine."""
    paths = [path for path in build.PACKAGE.rglob("*.py") if path != build.PACKAGE / "guard.py"]
    sources = {path.relative_to(build.ROOT).as_posix(): path.read_bytes() for path in paths}
    found = {name: content for name, content in inside(deploy_pyz).items() if name.endswith(".py")}
    assert found == {name: build.lean(name, content) for name, content in sources.items()}
    with zipfile.ZipFile(deploy_pyz) as archive:
        bytecode = f"bytecode-{build.MAGIC_NUMBER.hex()}"
        assert archive.namelist() == ["__main__.py", "__main__.pyc", *guard.FILES, bytecode]
        assert archive.read("__main__.py") == build.lean("guard.py", (build.PACKAGE / "guard.py").read_bytes())
        assert {info.external_attr >> 16 for info in archive.infolist()} == {0o100644}


LEAN = [
    ("'''Doc.'''\nx = 1\n", "\nx = 1\n"),
    ("def f():\n    '''Doc\n    on.\n    '''\n    return 1\n", "def f():\n\n\n\n    return 1\n"),
    ("def f():\n    '''Doc.'''\n", "def f():\n    pass\n"),
    ("class C:\n    '''Doc\n    on.'''\n", "class C:\n    pass\n\n"),
    ("def f(): 'doc'\n", "def f(): 'doc'\n"),
    ("x = '# no comment'  # a comment\n", "x = '# no comment'\n"),
    ("x = '''\n# text\n  \n'''\n", "x = '''\n# text\n  \n'''\n"),
    ("# only this\n", "\n"),
    ("def f():\n    'one' 'two'\n    x = 'kept'\n", "def f():\n\n    x = 'kept'\n"),
    ("def f(a: int, *b: 'é', c: dict[str, int] = {}, **d: A) -> B: ...\n", "def f(a, *b, c = {}, **d): ...\n"),
    ("async def f(\n    a: str,\n    b,\n) -> A | B:\n    pass\n", "async def f(\n    a,\n    b,\n):\n    pass\n"),
    ("def f(a: dict[\n    str, int\n]): ...\n", "def f(a: dict[\n    str, int\n]): ...\n"),
    ("x = lambda y: z  # why\nclass C:\n    a: int\n", "x = lambda y: z\nclass C:\n    a: int\n"),
    (
        "if TYPE_CHECKING:\n    import a\n\n    b = a\nelse:\n    b = 1\n",
        "if TYPE_CHECKING:\n    pass\n\n\nelse:\n    b = 1\n",
    ),
]


@pytest.mark.parametrize(("text", "left"), LEAN)
def test_docstrings_comments_and_types_stay_at_home(text: str, left: str) -> None:
    assert build.lean("x.py", text.encode()).decode() == left


def test_a_plans_own_files_are_kept_as_they_are() -> None:
    """Their digests were taken when the plan was compiled: a script that lost its comments would be another file."""
    text = b"# why\nprint('hello')  # greets\n"
    plan = f"{build.plan_folder('any')}files/hello.py"
    content = build.pack({build.SITE + build.GUARD: b"pass", build.SITE + "x.py": text, plan: text}, 0)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        streams = [guard.Stream(archive.read(name)) for name in (guard.SOURCES, guard.PLANS)]
    assert [stream.read(name) for stream in streams for name in stream.places] == [build.lean("x.py", text), text]


def test_what_is_not_needed_is_not_inflated() -> None:
    """A run needs its plan and some modules: to inflate all of the archive for them took a fifth of a start."""
    files = {f"{number}": os.urandom(20_000) for number in range(50)}
    stream = guard.Stream(build.compressed(files))
    assert stream.read("3") == files["3"]
    assert len(stream.content) < 200_000
    assert stream.read("49") == files["49"]


def test_a_stream_that_is_cut_off_is_no_endless_loop() -> None:
    whole = build.compressed({"a": os.urandom(20_000)})
    with pytest.raises(EOFError):
        guard.Stream(whole[: len(whole) // 2]).read("a")


def test_the_guard_starts_whether_or_not_its_bytecode_is_for_this_python(deploy_pyz: Path, tmp_path: Path) -> None:
    """An unknown number at its beginning, as any other Python sees it; zipimport then takes the source."""
    foreign = tmp_path / "deploy.pyz"
    before, *rest = deploy_pyz.read_bytes().split(build.PYC_BEGINS[2:])  # the two bytes before are this Python's own
    assert len(rest) == 1
    build.write(foreign, build.PYC_BEGINS[2:].join([before[:-2] + b"\0\0", *rest]))
    ours, other = (start(sys.executable, archive, "--version") for archive in (deploy_pyz, foreign))
    assert (other.returncode, other.stdout, other.stderr) == (0, ours.stdout, "")


def test_what_would_become_another_program_is_not_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "without_comments", lambda text: text.replace("1", "2"))
    with pytest.raises(build.BuildError, match=r"x\.py can't be made lean"):
        build.lean("x.py", b"x = 1\n")


def test_tracebacks_name_and_show_the_lines_of_the_repository(make_archive) -> None:
    broken = "'''Doc\non.\n'''\n\n# why\ndef fail():\n    '''Doc.'''\n    raise KeyError('x')  # here\n"
    main = "import traceback\nfrom freshtrack_deploy import broken\ndef main(argv):\n    try:\n        broken.fail()\n"
    archive = make_archive(main + "    except KeyError:\n        traceback.print_exc()\n    return 0\n", broken=broken)
    shown = f"File \"{archive}/freshtrack_deploy/broken.py\", line 8, in fail\n    raise KeyError('x')\n"
    assert shown in start(archive).stderr


def test_a_plans_files_are_read_from_the_package(make_archive) -> None:
    main = (
        "import freshtrack_deploy as f\n"
        "def main(argv):\n"
        "    folder = f.__file__.rpartition('/')[0]\n"
        "    print(len(f.__loader__.get_data(folder + '/cli/__init__.py')))\n"
        "    try:\n        f.__loader__.get_data(folder + '/none')\n"
        "    except FileNotFoundError:\n        print('none')\n"
        "    return 0\n"
    )
    assert start(make_archive(main)).stdout == "0\nnone\n"


def test_it_is_one_small_executable_file(deploy_pyz: Path) -> None:
    assert deploy_pyz.read_bytes().startswith(b"#!/usr/bin/python3 -IBS\n")
    assert stat.S_IMODE(deploy_pyz.stat().st_mode) == 0o755
    with zipfile.ZipFile(deploy_pyz) as archive:
        assert archive.getinfo("sources").file_size <= 330_000  # the sources, for every Python
    assert deploy_pyz.stat().st_size <= 800_000  # with bytecode for one: `status` starts in half the time


@pytest.mark.parametrize("command", [[], [sys.executable], [sys.executable, "-I"], [sys.executable, "-S"]])
def test_arguments_arrive_however_it_is_started(make_archive, command: list[str]) -> None:
    done = start(*command, make_archive(HELLO), "a b", "--x", "")
    assert (done.stdout, done.stderr, done.returncode) == ("hello a b --x \n", "", 0)


def test_it_starts_by_a_relative_name_and_through_a_link(make_archive, tmp_path: Path) -> None:
    archive = make_archive(HELLO)
    (tmp_path / "link").symlink_to(archive)
    assert start("./deploy.pyz", cwd=archive.parent).stdout == "hello\n"
    assert start(sys.executable, "deploy.pyz", cwd=archive.parent).stdout == "hello\n"
    assert start(tmp_path / "link").stdout == "hello\n"


def test_the_program_knows_where_it_lies(make_archive) -> None:
    archive = make_archive(
        "from freshtrack_deploy import guard\ndef main(argv):\n    print(guard.ARCHIVE)\n    return 0\n"
    )
    assert start("./deploy.pyz", cwd=archive.parent).stdout == f"{archive}\n"


@pytest.mark.parametrize("command", [[], [sys.executable]])
def test_a_file_overwritten_in_mid_run_does_not_disturb_it(make_archive, command: list[str]) -> None:
    archive = make_archive(WAITS, later="WORD = 'mine'")
    with running([*command, archive]) as process:
        other = make_archive("", archive.parent / "other", padding="#" * 999, later="WORD = 'other'").read_bytes()
        archive.write_bytes(other)  # in place, as scp does
        assert process.communicate("go on\n")[0] == "mine\n"
    assert process.returncode == 0


@pytest.mark.parametrize("replace", [Path.unlink, lambda archive: archive.write_bytes(b"")])
def test_a_file_removed_or_emptied_in_mid_run_does_not_disturb_it(make_archive, replace) -> None:
    archive = make_archive(WAITS, later="WORD = 'mine'")
    with running([archive]) as process:
        replace(archive)
        assert process.communicate("go on\n")[0] == "mine\n"
    assert process.returncode == 0


def running(command: list[object]) -> subprocess.Popen[str]:
    """The program, after it has said that it started."""
    process = subprocess.Popen(
        list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={"PATH": os.defpath}
    )
    assert process.stdout.readline() == "started\n"
    return process


def test_umask_is_private_before_anything_is_imported(make_archive) -> None:
    archive = make_archive("import os\nseen = os.umask(0)\ndef main(argv):\n    print(oct(seen))\n    return 0\n")
    assert start("sh", "-c", f"umask 000; exec {archive}").stdout == "0o77\n"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_never_taken_by_another_file(make_archive, closed: str, tmp_path: Path) -> None:
    """Without care the archive itself becomes the stdin of every child."""
    report = tmp_path / "report"
    archive = make_archive(
        "import os\ndef main(argv):\n"
        "    print('x')\n"
        "    kinds = ' '.join(os.readlink(f'/proc/self/fd/{number}') for number in range(3))\n"
        "    open(argv[0], 'w').write(kinds)\n    return 0\n"
    )
    done = start("sh", "-c", f"exec {archive} {report} {closed}")
    assert done.returncode == 0
    streams = report.read_text().split()
    assert len(streams) == 3
    assert not any("deploy.pyz" in stream for stream in streams)
    assert streams.count("/dev/null") >= closed.count("&-")


def test_interrupted_at_start_it_dies_by_the_signal_without_a_traceback(make_archive) -> None:
    archive = make_archive(
        "import os, signal\ndef main(argv):\n    os.kill(os.getpid(), signal.SIGINT)\n    return 0\n"
    )
    done = start(archive)
    assert (done.returncode, done.stderr) == (-2, "")


def test_an_ignored_interrupt_stays_ignored(make_archive) -> None:
    archive = make_archive(
        "import os, signal\ndef main(argv):\n    os.kill(os.getpid(), signal.SIGINT)\n    return 0\n"
    )
    assert start("sh", "-c", f"trap '' INT; exec {archive}").returncode == 0


def test_a_full_stdout_does_not_change_the_exit_code(make_archive) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run([make_archive(HELLO)], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_incomplete_python_gets_one_sentence(make_archive) -> None:
    archive = make_archive(HELLO)
    guard = (build.PACKAGE / "guard.py").read_text()
    assert '"sqlite3", "_sqlite3")' in guard
    crippled = guard.replace('"sqlite3", "_sqlite3")', '"sqlite3", "_sqlite3", "no_such_module")')
    build.write(archive, build.pack({build.SITE + build.GUARD: crippled.encode()}, 0))
    done = start(archive)
    assert done.returncode == 8
    assert done.stderr.count("\n") == 1
    assert "needs the module no_such_module" in done.stderr
