"""What a checkpoint package holds, how one is made, and how a deployment returns to it.

A package says what was done, what the files were, what the machine had and what depends on what. It never holds an undo
command or a secret: what comes from a file is data, and root runs nothing of it.
"""

from __future__ import annotations

import errno
import os

from freshtrack_deploy import bare
from freshtrack_deploy.errors import DeployError, NotAnExport
from freshtrack_deploy.host import accounts, facts
from freshtrack_deploy.host.clock import iso
from freshtrack_deploy.model import StepState
from freshtrack_deploy.plan import graph
from freshtrack_deploy.record import record
from freshtrack_deploy.state import filestates, packages, retention, snapshots, validation
from freshtrack_deploy.state.objects import Store
from freshtrack_deploy.state.records import Kind, StepRecord
from freshtrack_deploy.state.recovery import Recovery

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from freshtrack_deploy.model import Plan, Step
    from freshtrack_deploy.state.memory import Memory
    from freshtrack_deploy.state.packages import Content
    from freshtrack_deploy.state.records import Records

_PRIVATE = ("undos",)
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)  # said by the disk that is written to


@record
class Wish:
    """What a package is to be. `now` false: files as they were when their steps were done, else as they are."""

    type: str = "automatic"
    name: str = ""
    files: bool = True
    resources: bool = True
    compress: bool = True
    now: bool = True
    replaced: str = ""  # of a backup: the snapshot of what is about to be replaced


@record
class Scene:
    """The deployment a package is about."""

    directory: str
    plan: Plan
    records: Records
    now_s: float

    @property
    def packages(self) -> str:
        """Where they lie."""
        return f"{self.directory}/packages"

    @property
    def quarantine(self) -> str:
        """Where damaged ones go."""
        return f"{self.directory}/quarantine"

    @property
    def data(self) -> tuple[str, ...]:
        """The plan's data paths, which are never part of one."""
        return tuple(os.path.normpath(path) for path in self.plan.data)


@record
class Created:
    """A new package; by step, why its files are not in it; which packages retention removed for it, and what was found
    wrong with others on the occasion.
    """

    id: str
    errors: Mapping[str, str]
    removed: tuple[str, ...]
    findings: Mapping[str, str]


def create(scene: Scene, wish: Wish, in_use: tuple[str, ...] = ()) -> Created:
    """Store a package and let retention have its turn, which spares it and those `in_use`."""
    last = max(scene.records.steps.values(), key=lambda known: known.done_seq, default=StepRecord(""))
    id = packages.identifier(scene.now_s, scene.plan.name, last.id, wish.type)
    about = {"name": wish.name, "type": wish.type}
    content = _content(scene, wish, id, last)
    packages.store(scene.packages, content, id=id, created_s=scene.now_s, compress=wish.compress, **about)
    rule = retention.policy(scene.plan.retention)
    pruned = packages.prune(scene.packages, scene.quarantine, rule, scene.now_s, (id, *in_use))
    errors = content["file_state"]["errors"] if wish.files else {}
    return Created(id, errors, pruned.removed, pruned.findings)


def _content(scene: Scene, wish: Wish, id: str, last: StepRecord) -> Content:
    sections = {
        "workflow_state": _workflow(scene, last),
        "file_state": _files(scene, wish) if wish.files else None,
        "resource_state": _resources(scene) if wish.resources else None,
        "dependency_state": {step.id: _edges(step) for step in scene.plan.steps},
    }
    metadata = {
        "checkpoint_id": id,
        "plan": scene.plan.name,
        "version": scene.plan.version,
        "created_at": iso(scene.now_s),
        "created_by": f"{accounts.caller().name}@{os.uname().nodename}",
        "type": wish.type,
        "name": wish.name,
        "run": last.run,
    }
    return {"metadata": metadata, **sections, "integrity_hash": validation.digest(sections)}


def _edges(step: Step) -> dict[str, list[str]]:
    return {"depends_on": list(step.depends_on), "after": list(step.after)}


def _workflow(scene: Scene, last: StepRecord) -> dict[str, Any]:
    planned = graph.order(scene.plan)
    done = dict.fromkeys(step.id for step in planned if scene.records.step(step.id).state == StepState.DONE)
    pending = next((step.id for step in planned if step.id not in done), None)
    groups = {step.id: step.group for step in planned}
    return {
        "phase": groups.get(last.id) or last.id,
        "steps": {known.id: public(known) for known in scene.records.steps.values()},
        "progress": {"done": len(done), "total": len(planned), "last": last.id, "next": pending},
        "configuration": {
            "plan_sha256": bare.sha256(scene.records.stored.encode()).hexdigest(),
            "inputs": sorted(one.name for one in scene.plan.inputs),
        },
        "last_error": dict(scene.records.last_error),
    }


def public(known: StepRecord) -> dict[str, Any]:
    """A step's record without what would be run to take it back."""
    fields = {name: value for name, value in vars(known).items() if name not in _PRIVATE}
    return {name: dict(value) if hasattr(value, "items") else value for name, value in fields.items()}


def _files(scene: Scene, wish: Wish) -> dict[str, Any]:
    """Snapshots of each done step's tracked files, as it was recorded or as they are now. Raises OSError: no room."""
    tracked = {id: one.after for id, one in scene.records.steps.items() if one.state == StepState.DONE and one.after}
    if not wish.now:
        return {"snapshots": tracked, "errors": {}, "replaced": ""}
    taken, errors = _taken(scene, tracked)
    return {"snapshots": taken, "errors": errors, "replaced": wish.replaced}


def _taken(scene: Scene, tracked: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """New snapshots by step, and why some have none: what cannot be read is recorded, and is no failure."""
    taken, errors = {}, {}
    with Store(scene.directory) as store:
        for step, known in tracked.items():
            try:
                before = snapshots.load(known, store)
                taken[step] = snapshots.take(before.paths, store, before).id
            except (DeployError, OSError) as error:
                errors[step] = _reason(error)
    return taken, errors


def _reason(error: DeployError | OSError) -> str:
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        raise error
    return str(error)


def _resources(scene: Scene) -> dict[str, Any]:
    memory = facts.memory()
    return {
        "memory": vars(memory) if memory else None,
        "disks": [vars(disk) for disk in facts.disks(("/", scene.directory))],
        "load": facts.load(),
        "cpus": facts.cpus(),
    }


@record
class Restored:
    """How a return to a checkpoint went. `backup`: the package of what it replaced; `leftovers`: what failed."""

    id: str
    backup: str
    steps: tuple[str, ...] = ()
    leftovers: tuple[str, ...] = ()
    returned: bool = False
    warnings: tuple[str, ...] = ()


def restore(scene: Scene, memory: Memory, id: str, *, files: bool, resources: bool, keep_current: bool) -> Restored:
    """Return to a package: the files, then what the journal says of the steps; what that replaces is kept first.

    If the files cannot all be restored, what was there returns and the journal is not touched.
    """
    package = packages.load(scene.packages, scene.quarantine, id)
    with Store(scene.directory) as store:
        wanted = filestates.ids(package.content) if files else ()
        recovery = Recovery([snapshots.load(one, store) for one in wanted], store)
        wish = Wish("backup", f"before the restoration of {id}", replaced=recovery.before.id)
        backup = create(scene, wish, in_use=(id,)).id
        left = recovery.carry_out(keep_current=keep_current, spared=scene.data)
        if left:
            return Restored(id, backup, (), left, recovery.returned)
    steps = package.content["workflow_state"]["steps"]
    memory.append(Kind.RESTORED, steps=steps, last_error=package.content["workflow_state"]["last_error"], id=id)
    warnings = tuple(_fewer(package.content.get("resource_state"), scene)) if resources else ()
    return Restored(id, backup, tuple(steps), warnings=warnings)


def unlike(scene: Scene, id: str) -> tuple[str, ...]:
    """The paths that are not as a package says, after a return to it."""
    content = packages.load(scene.packages, scene.quarantine, id).content
    with Store(scene.directory) as store:
        return tuple(one.path for one in filestates.differences(content, store, scene.plan.data))


def _fewer(then: Mapping[str, Any] | None, scene: Scene) -> Iterable[str]:
    """Resources are not ours to restore: where the machine has less than it had, that is said."""
    free = {disk.mount: disk.free for disk in facts.disks(("/", scene.directory))}
    for disk in (then or {}).get("disks", ()):
        if free.get(disk["mount"], 0) < disk["free"]:
            gone = disk["free"] - free.get(disk["mount"], 0)
            yield f"{disk['mount']} has {gone >> 20} MiB less free than at the checkpoint"


def exported(scene: Scene) -> dict[str, Any]:
    """The deployment as a document: what `status` needs, and the manifests that drift is measured by."""
    plan, records = scene.plan, scene.records
    outline = [
        {"id": step.id, "name": step.name, "action": step.action, "group": step.group, **_edges(step)}
        for step in plan.steps
    ]
    content = {
        "plan": {"name": records.plan or plan.name, "version": plan.version, "data": list(plan.data)},
        "outline": outline,
        "steps": {known.id: public(known) for known in records.steps.values()},
        "last_error": dict(records.last_error),
        "runs": [{**vars(run), "wanted": {}, "undos": [], "counts": dict(run.counts)} for run in records.runs.values()],
        "manifests": _manifests(scene),
    }
    return {"schema": 1, "exported_at": iso(scene.now_s), "sha256": _sha256(content), "content": content}


def _manifests(scene: Scene) -> dict[str, str]:
    ids = {known.after for known in scene.records.steps.values() if known.after}
    if not ids:
        return {}
    with Store(scene.directory) as store:
        return {id: store.read(id).decode() for id in sorted(ids)}


def _sha256(content: Mapping[str, Any]) -> str:
    return bare.sha256(bare.dumps(content, sort_keys=True, separators=bare.SPACED).encode()).hexdigest()


def take_over(document: Any, directory: str, memory: Memory) -> int:
    """Take over an exported deployment into a journal that knows no step; returns the number of steps."""
    content = _checked(document)
    with Store(directory) as store:
        for id, text in content["manifests"].items():
            if store.put(text.encode()) != id:
                raise NotAnExport(reason=f"the manifest {id} is another one")
        store.flush()
    memory.append(Kind.IMPORTED, **{name: content[name] for name in (*_IMPORTED, "plan")})
    return len(content["steps"])


_IMPORTED = ("outline", "steps", "last_error", "runs")


def plan_of(document: Any) -> str:
    """The name of the plan that an export is about. Raises NotAnExport."""
    return str(_checked(document)["plan"]["name"])


def _checked(document: Any) -> Mapping[str, Any]:
    content = document.get("content") if isinstance(document, dict) else None
    if not isinstance(content, dict) or document.get("schema") != 1:
        raise NotAnExport(reason="it has not the form of one")
    if document.get("sha256") != _sha256(content):
        raise NotAnExport(reason="its checksum is another one")
    missing = [name for name in (*_IMPORTED, "plan", "manifests") if name not in content]
    unknown = [
        key for step in content.get("steps", {}).values() for key in step if key not in StepRecord.__annotations__
    ]
    if missing or unknown or any(name in step for step in content["steps"].values() for name in _PRIVATE):
        raise NotAnExport(reason=f"unknown or missing parts: {', '.join([*missing, *unknown]) or 'undos'}")
    return content
