#!/usr/bin/env python3
"""Makes dist/deploy.pyz, and tests it. Needs python3 (3.9 or newer, with venv) and a package index; nothing else.

    python3 build.py [-o FILE] [--plan FILE]
    python3 build.py test [--exhaustive] [--no-containers] [pytest arguments]

shiv puts the package into an archive; `pack` then writes that archive anew, with guard.py as its `__main__`: shiv's own
start-up runs code from a cache it does not check (SECURITY.md). What goes in is sorted, and its times are those of the
commit, so that two builds are the same bytes.
"""

from __future__ import annotations

import argparse
import ast
import fcntl
import hashlib
import importlib
import io
import json
import marshal
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tokenize
import zipfile
import zlib
from contextlib import contextmanager
from importlib.util import MAGIC_NUMBER
from pathlib import Path

ROOT = Path(__file__).resolve().parent
WORK = ROOT / ".build"
PACKAGE = ROOT / "freshtrack_deploy"
SITE = "site-packages/"  # where shiv puts the package
GUARD = "freshtrack_deploy/guard.py"
BUILT_IN = "built-in"  # the name under which cli.sources finds the plan of `--plan`
SHEBANG = b"#!/usr/bin/python3 -IBS\n"  # isolated, no .pyc written beside the library, no site-packages
# What a .pyc begins with that is never compared with its source (PEP 552). Other Pythons, seeing its number, take the
# source beside it: zipimport looks for __main__.pyc first and passes over what is not for it.
PYC_BEGINS = MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8)
ZIP_BEGINS = 315532800  # 1980-01-01, the earliest time a zip archive can hold
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
TYPED = {ast.arg: "annotation", ast.FunctionDef: "returns", ast.AsyncFunctionDef: "returns"}
EVERYDAY = (
    "cli.main",
    "cli.parser",
    "cli.commands.run",
    "cli.commands.status",
    "engine.deployed",
    "plans",
    "plan.compile",
    "plan.files",
    "report.console",
    # and what the first run needs, which has steps to carry out
    "engine.rehearsal",
    "state.adoption",
    "engine.checkpoints",
    "engine.attempt",
    "engine.patience",
    "engine.space",
    "plan.binding",
    "actions.script",
    "host.library",
    # and what follows when one fails
    "engine.recovery",
    "failures.classify",
)
COMPILER = """
import json, marshal, sys
sources = json.load(sys.stdin)
code = {name: marshal.dumps(compile(text, name, "exec", dont_inherit=True)) for name, text in sources.items()}
sys.stdout.buffer.write(marshal.dumps(code))
"""
PARALLEL = ("-n", "auto", "--dist=loadfile", "--no-loadscope-reorder")  # a file's tests share their containers
SLOWEST = "--durations=40"  # LONGEST_FIRST in tests/conftest.py follows this list
LAST_WORDS = 8  # lines of a failed tool's output that are shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Union

    Documented = Union[ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef]


class BuildError(Exception):
    """What stops a build; the text says what to do about it."""


def main(arguments: Sequence[str]) -> int:
    try:
        if arguments[:1] == ["test"]:
            return test(arguments[1:])
        options = parse_build(arguments)
        report(build(Path(options.output), Path(options.plan) if options.plan else None))
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return 0


def parse_build(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("build.py", description="Makes the archive; `build.py test` tests it.")
    parser.add_argument("-o", "--output", default=str(ROOT / "dist" / "deploy.pyz"), metavar="FILE")
    parser.add_argument("--plan", metavar="FILE", help="compile this plan, and the files it names, into the archive")
    return parser.parse_args(arguments)


def say(text: str) -> None:
    print(f"build.py: {text}", file=sys.stderr, flush=True)


def report(archive: Path) -> None:
    content = archive.read_bytes()
    say(f"{archive}: {len(content) / 1000:.0f} KB, sha256 {hashlib.sha256(content).hexdigest()}")


# The archive


def build(output: Path, plan: Path | None = None) -> Path:
    """Write the archive to `output`, with `plan` as its built-in plan, and return its path.

    BuildError: with the reason and what to do.
    """
    members = with_plans(package_files(environment("build")), plan)
    write(output, pack(members, source_time(), everyday_modules()))
    return output


def package_files(python: Path) -> dict[str, bytes]:
    """What shiv puts below site-packages/, without what pip notes there about this machine."""
    with scratch() as folder:
        source = Path(folder, "source")
        copy_source(source)
        say("shiv packs freshtrack_deploy")
        call(shiv_command(python, source, Path(folder, "shiv.pyz")), "shiv could not make the archive")
        with zipfile.ZipFile(Path(folder, "shiv.pyz")) as archive:
            names = [name for name in archive.namelist() if name.startswith(f"{SITE}freshtrack_deploy/")]
            return {name: archive.read(name) for name in names if not name.endswith(("/", ".pyc"))}


def copy_source(target: Path) -> None:
    """A clean copy: setuptools leaves files beside what it builds and takes up what it left there before."""
    target.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, target)
    shutil.copytree(PACKAGE, target / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))


def shiv_command(python: Path, source: Path, output: Path) -> list[str]:
    options = ["--entry-point", "freshtrack_deploy.cli.main:main", "--output-file", str(output), "--reproducible"]
    pip_options = ["--no-deps", "--no-build-isolation", "--no-compile", "--disable-pip-version-check", "--quiet"]
    return [str(python), "-m", "shiv", *options, *pip_options, str(source)]


def pack(members: Mapping[str, bytes], moment: int, everyday: Sequence[str] = ()) -> bytes:
    """The bytes of the archive: the guard as `__main__.py`, and the rest in a few members, as the guard reads them.

    A few, because compressing 150 small files one by one makes the archive 1.7 times as large, and inflating what is
    not needed takes time. The modules named in `everyday` are first among the sources, and there once more, as this
    interpreter compiles them, like the guard.
    """
    names = sorted(members, key=lambda name: (not name.startswith(plan_folder(BUILT_IN)), name))  # that plan runs
    files = {name[len(SITE) :]: members[name] for name in names}
    apart = {kind: {name: files.pop(name) for name in list(files) if holds(name)} for kind, holds in APART.items()}
    sources = {name: lean(name, content) for name, content in files.items()}
    guard = sources.pop(GUARD)
    first = {name: sources[name] for name in everyday}
    bytecode = compiled_modules({"__main__.py": guard, **first}) if first else {}
    streams = {"sources": {**first, **sources}, **apart, f"bytecode-{MAGIC_NUMBER.hex()}": bytecode}
    output = io.BytesIO()
    output.write(SHEBANG)
    with zipfile.ZipFile(output, "a") as archive:
        archive.writestr(entry("__main__.py", moment), guard)
        if bytecode:
            archive.writestr(entry("__main__.pyc", moment), PYC_BEGINS + bytecode.pop("__main__.py"))
        for name, content in streams.items():
            if content:
                archive.writestr(entry(name, moment), compressed(content))
    return output.getvalue()


def is_of_a_plan(name: str) -> bool:
    """A plan's own files are kept as they are, Python or not."""
    return name.startswith("freshtrack_deploy/plans/") and name.count("/") > 2


def is_a_table(name: str) -> bool:
    """What is read when a step has failed, and then at once."""
    return name.startswith("freshtrack_deploy/failures/") and name.endswith(".txt")


APART = {"plans": is_of_a_plan, "tables": is_a_table}


def everyday_modules() -> list[str]:
    """The files of all modules that everyday commands import, in that order: what every command needs comes first."""
    text = "import sys, " + ", ".join(f"freshtrack_deploy.{name}" for name in EVERYDAY)
    listing = "; print(*(m.__file__ for n, m in sys.modules.items() if n.partition('.')[0] == 'freshtrack_deploy'))"
    done = subprocess.run(
        [sys.executable, "-BSc", text + listing], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = [str(Path(name).relative_to(ROOT)) for name in done.stdout.split()]
    return [name for name in found if name != GUARD]


def compiled_modules(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The bytecode of each module.

    Compiling is most of a start: with bytecode of its own version a Python answers `status` in half the time. Others
    look for their own magic number, find none, and compile the source. Column numbers are left out (no_debug_ranges):
    they are a quarter of it.
    """
    sources = {name: content.decode() for name, content in files.items()}
    words = [sys.executable, "-SsX", "no_debug_ranges", "-c", COMPILER]
    settled = {"PYTHONHASHSEED": "0"}  # sets among the constants are stored in the order of their hashes
    given = json.dumps(sources).encode()
    done = subprocess.run(words, input=given, env=settled, cwd="/", capture_output=True, check=True)
    code: dict[str, bytes] = marshal.loads(done.stdout)
    return code


def compressed(files: Mapping[str, bytes]) -> bytes:
    """The files as guard.Stream reads them."""
    index = "".join(f"{name} {len(content)}\n" for name, content in files.items())
    return zlib.compress(index.encode() + b"\n" + b"".join(files.values()), 9)


def entry(name: str, moment: int) -> zipfile.ZipInfo:
    """Stored, not compressed: a Python without zlib can read the guard, and so be told what it lacks."""
    info = zipfile.ZipInfo(name, time.gmtime(max(moment, ZIP_BEGINS))[:6])
    info.compress_type = zipfile.ZIP_STORED
    info.create_system = 3  # Unix, wherever it is built
    info.external_attr = 0o100644 << 16
    return info


def source_time() -> int:
    """Seconds since 1970: SOURCE_DATE_EPOCH, or when the last commit was made, or the earliest time possible."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ZIP_BEGINS
    return int(answer) if answer.isdigit() else ZIP_BEGINS


def write(output: Path, content: bytes) -> None:
    """Replace `output` at once: whoever starts it meanwhile gets the old archive or the new one."""
    output.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
    with open(descriptor, "wb") as file:
        file.write(content)
        os.fchmod(file.fileno(), 0o755)
    os.replace(temporary, output)


# Lean sources


def lean(name: str, content: bytes) -> bytes:
    """A Python source without what only people and type checkers read: docstrings, comments, types of arguments.

    They are a third of it. Every statement stays on its line: tracebacks name the same lines. BuildError: what is
    left would not be the same program.
    """
    if not name.endswith(".py"):
        return content
    text = content.decode()
    shorter = without_types(without_docstrings(without_comments(text)))
    if outline(shorter) != outline(text):
        raise BuildError(f"{name} can't be made lean: what is left is another program")
    return shorter.encode()


def without_comments(text: str) -> str:
    lines = text.split("\n")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column].rstrip()
    return "\n".join(lines)


def without_docstrings(text: str) -> str:
    lines = text.split("\n")
    for owner, docstring in docstrings(ast.parse(text)):
        first, last = docstring.lineno - 1, docstring.end_lineno or docstring.lineno
        if lines[first][: docstring.col_offset].isspace() or isinstance(owner, ast.Module):
            needed = not (owner.body[1:] or isinstance(owner, ast.Module))
            lines[first:last] = [" " * docstring.col_offset + "pass" if needed else "", *[""] * (last - first - 1)]
    return "\n".join(lines)


def docstrings(tree: ast.Module) -> Iterator[tuple[Documented, ast.stmt]]:
    """Whatever has a docstring, and the statement that is one."""
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            yield node, node.body[0]


def without_types(text: str) -> str:
    """Nothing asks a function for its types at run time (a record's fields it does), and each costs time at a start."""
    tree, lines = ast.parse(text), text.encode().split(b"\n")
    for hint in sorted(type_hints(tree), key=lambda hint: (hint.lineno, hint.col_offset), reverse=True):
        line = lines[hint.lineno - 1]
        begin = max(line.rfind(mark, 0, hint.col_offset) for mark in (b":", b"->"))
        if begin >= 0 and hint.lineno == hint.end_lineno:
            lines[hint.lineno - 1] = line[:begin].rstrip() + line[hint.end_col_offset :]
    for block in checked_only(tree):
        first, last = block.body[0].lineno - 1, block.body[-1].end_lineno or 0
        lines[first:last] = [b" " * block.body[0].col_offset + b"pass", *[b""] * (last - first - 1)]
    return b"\n".join(lines).decode()


def type_hints(tree: ast.Module) -> Iterator[ast.expr]:
    """The types of arguments and results."""
    for node in ast.walk(tree):
        hint = getattr(node, TYPED[type(node)]) if type(node) in TYPED else None
        if hint:
            yield hint


def checked_only(tree: ast.Module) -> Iterator[ast.If]:
    """The blocks that begin with `if TYPE_CHECKING:`, which never run."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            yield node


def outline(text: str) -> tuple[str, list[int]]:
    """What a program does and on which lines, what `lean` leaves out aside."""
    tree = ast.parse(text)
    for owner, docstring in list(docstrings(tree)):
        owner.body.remove(docstring)
    for block in list(checked_only(tree)):
        block.body.clear()
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and [ast.unparse(statement) for statement in node.body] == ["pass"]:
            node.body.clear()
        if type(node) in TYPED:
            setattr(node, TYPED[type(node)], None)
    return ast.dump(tree), [node.lineno for node in ast.walk(tree) if isinstance(node, ast.stmt)]


# Plans


def with_plans(members: Mapping[str, bytes], given: Path | None) -> dict[str, bytes]:
    """The members, with every plan of the package, and the given one as `built-in`, in compiled form."""
    plans = {source.parent.name: source for source in sorted(PACKAGE.glob("plans/*/plan.toml"))}
    if given:
        plans[BUILT_IN] = given
    kept = {name: content for name, content in members.items() if not name.startswith(tuple(map(plan_folder, plans)))}
    for name, source in plans.items():
        kept.update({plan_folder(name) + file: content for file, content in compiled(source).items()})
    return kept


def plan_folder(name: str) -> str:
    return f"{SITE}freshtrack_deploy/plans/{name}/"


def compiled(source: Path) -> dict[str, bytes]:
    """plan.json, which loads without a TOML reader and without being checked again, and the files the plan names."""
    say(f"compiles {source}")
    read_toml()
    from freshtrack_deploy.errors import DeployError
    from freshtrack_deploy.plan import compile, files, fingerprint, load

    try:
        plan = load.parse(source.read_bytes(), str(source), format="json" if source.suffix == ".json" else "toml")
        beside = {name: source.parent / name for name in files.used(plan)}
        contents = {name: path.read_bytes() for name, path in beside.items() if path.is_file()}
        files.check(plan, contents)
    except (DeployError, OSError) as error:
        raise BuildError("\n".join((f"the plan is not built in: {error}", *getattr(error, "problems", ())))) from error
    text = compile.dump(plan, {name: fingerprint.file_digest(content) for name, content in contents.items()})
    return {"plan.json": text.encode(), **contents}


def read_toml() -> None:
    """Python before 3.11 reads TOML with what the build environment holds for it."""
    if sys.version_info < (3, 11) and "tomllib" not in sys.modules:
        (packages,) = environment("build").parent.parent.glob("lib/python*/site-packages")
        sys.path.append(str(packages))
        sys.modules["tomllib"] = importlib.import_module("tomli")


# The tools that a build and a test need, each set in an environment of its own


def environment(group: str) -> Path:
    """The interpreter of an environment that has what pyproject.toml lists for `group`; made once per list."""
    wanted = requirements(group)
    key = hashlib.sha256(repr((sys.version, wanted)).encode()).hexdigest()[:12]
    folder = WORK / f"{group}-{key}"
    with one_at_a_time():
        if not (folder / "complete").exists():
            make_environment(folder, wanted)
    return folder / "bin" / "python"


def make_environment(folder: Path, wanted: Sequence[str]) -> None:
    say(f"makes an environment with {', '.join(wanted)}")
    shutil.rmtree(folder, ignore_errors=True)
    call(
        [sys.executable, "-m", "venv", str(folder)],
        "python3 has no venv here (Debian, Ubuntu: apt-get install python3-venv)",
    )
    call(
        [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted],
        f"pip could not install {', '.join(wanted)}: is the package index reachable?",
    )
    (folder / "complete").touch()


def requirements(group: str) -> list[str]:
    """A dependency group of pyproject.toml. Its lists are read as JSON: Python before 3.11 has no TOML reader."""
    found = re.search(rf"^{group} = (\[.*?\])$", (ROOT / "pyproject.toml").read_text(), re.MULTILINE | re.DOTALL)
    if not found:
        raise BuildError(f"pyproject.toml has no dependency group {group}")
    return [str(line) for line in json.loads(found.group(1))]


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Tests build in parallel: the second waits for the environment that the first one makes."""
    WORK.mkdir(exist_ok=True)
    with open(WORK / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def scratch() -> tempfile.TemporaryDirectory[str]:
    WORK.mkdir(exist_ok=True)
    return tempfile.TemporaryDirectory(dir=WORK, prefix="work-")


def call(command: Sequence[str], complaint: str) -> None:
    """Run a tool of the build; its output is shown only when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError("\n  ".join([complaint, *(done.stdout + done.stderr).split("\n")[-LAST_WORDS:]]).rstrip())


# The tests


def parse_test(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser("build.py test", description="Builds, then runs every test.")
    parser.add_argument("--exhaustive", action="store_true", help="full counts instead of a seeded sample")
    parser.add_argument("--no-containers", action="store_true", help="without the tests that need Docker")
    return parser.parse_known_args(arguments)


def test(arguments: Sequence[str]) -> int:
    """Build and run the tests; 1 when one failed or when the container tests could not run but were not waived."""
    options, pytest_options = parse_test(arguments)
    build(ROOT / "dist" / "deploy.pyz")
    containers = not options.no_containers and docker_answers()
    selection = [] if containers else ["--ignore", str(ROOT / "tests" / "container"), "-m", "not container"]
    command = [str(environment("test")), "-m", "pytest", *PARALLEL, SLOWEST, *selection, *pytest_options]
    settings = {"EXHAUSTIVE": "1"} if options.exhaustive else {}
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, **settings}, check=False).returncode
    if containers or options.no_containers:
        return code
    print("container tests NOT run: no Docker")
    return 1


def docker_answers() -> bool:
    try:
        return subprocess.run(["docker", "info"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
