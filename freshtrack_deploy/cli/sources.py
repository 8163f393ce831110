"""Where a plan comes from: a file, or the plans built into the archive."""

from __future__ import annotations

import os
import sys

from freshtrack_deploy import bare
from freshtrack_deploy.errors import PlanMissing, UsageError
from freshtrack_deploy.record import record
from freshtrack_deploy.state import views

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.model import Plan

DEFAULT = "built-in"  # what `build.py --plan` compiled in
FALLBACK = "freshtrack"  # until then, the archive's own
COMPILED = "plan.json"
LARGEST = 16 << 20  # bytes; larger things are artifacts


@record
class Source:
    """A plan and the contents of its files, read once: what was checked is what runs."""

    plan: Plan
    contents: dict[str, bytes]
    built_in: bool


def find(wanted: str) -> Source:
    """The plan named by `--plan`; empty: the one built in.

    Raises PlanMissing, PlanInvalid, TomlUnreadable, UnsafePlace.
    """
    if not wanted:
        return built_in("") or _required(FALLBACK)
    return _required(wanted) if is_name(wanted) else _from_file(wanted)


def is_name(wanted: str) -> bool:
    """Whether `--plan` names a plan that is built in or has state here, rather than a file."""
    return "/" not in wanted and not os.path.isfile(wanted)


def built_in_name() -> str:
    """The name of the plan that runs when none is named."""
    text = _member(f"{DEFAULT}/{COMPILED}") or _member(f"{FALLBACK}/{COMPILED}")
    return str(bare.loads(text)["plan"]["name"]) if text else ""


def built_in(name: str) -> Source | None:
    """The built-in plan of this name; empty: the one that runs when none is named."""
    if not name or name == built_in_name():
        return _built_in(DEFAULT) or _built_in(FALLBACK)
    return _built_in(name)


def _required(name: str) -> Source:
    found = built_in(name)
    if found is None:
        raise PlanMissing(path=name)
    return found


def _built_in(name: str) -> Source | None:
    from freshtrack_deploy.plan import compile, files

    text = _member(f"{name}/{COMPILED}")
    if text is None:
        return None
    plan = compile.load(text, source=f"the built-in plan {name}")
    return Source(plan, {file: _member(f"{name}/{file}") or b"" for file in files.used(plan)}, built_in=True)


def _member(name: str) -> bytes | None:
    """A file of the plans package, from the archive or from the source tree alike."""
    from freshtrack_deploy import plans

    folder = os.path.dirname(plans.__file__)
    try:
        data: bytes = plans.__loader__.get_data(f"{folder}/{name}")  # type: ignore[union-attr]
    except OSError:
        return None
    return data


def _from_file(path: str) -> Source:
    from freshtrack_deploy.host import ownership
    from freshtrack_deploy.plan import load

    absolute = os.path.abspath(path)
    if not os.path.exists(absolute):
        raise PlanMissing(path=path)
    if os.geteuid() == 0:
        ownership.check(absolute)
    folder = os.path.dirname(absolute)
    form = "json" if absolute.endswith(".json") else "toml"
    return with_files(load.parse(_read(absolute), path, folder=folder, format=form))


def with_files(plan: Plan) -> Source:
    """A plan and its files out of its folder. Raises PlanInvalid for a missing one."""
    from freshtrack_deploy.plan import files

    contents = dict(_contents(plan, plan.folder))
    files.check(plan, contents)
    return Source(plan, contents, built_in=False)


def _contents(plan: Plan, folder: str) -> Iterator[tuple[str, bytes]]:
    """The plan's files that are there; which are missing is the plan's own check."""
    from freshtrack_deploy.host import ownership
    from freshtrack_deploy.plan import files

    for name in files.used(plan):
        if os.path.exists(f"{folder}/{name}"):
            if os.geteuid() == 0:
                ownership.check(f"{folder}/{name}")
            yield name, _read(f"{folder}/{name}")


def _read(path: str) -> bytes:
    from freshtrack_deploy.host import files

    try:
        return files.read(path, LARGEST)
    except OSError as error:
        raise UsageError(text=f"{path} cannot be read: {error.strerror}") from None


def archive() -> str:
    """The file we were started from; empty outside an archive."""
    path: str = getattr(sys.modules.get("__main__"), "ARCHIVE", "")
    return path


def program() -> str:
    """What the operator types to start us, for hints: the file may have any name."""
    if not archive():
        return "deploy.pyz"
    here = f"{_working_folder()}/"
    return views.quote(f"./{archive()[len(here) :]}" if archive().startswith(here) else archive())


def typed() -> str:
    """All that the operator typed, for hints that begin with sudo: our name alone would start a deployment."""
    return " ".join((program(), *map(views.quote, sys.argv[1:])))


def _working_folder() -> str:
    """Empty where it is gone: a rollback may take back the very folder that its operator stands in."""
    try:
        return os.getcwd()
    except FileNotFoundError:
        return ""
