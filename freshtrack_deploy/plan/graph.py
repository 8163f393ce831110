"""Which step comes before which. Ties are broken by the order in the plan, so that two runs never differ."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from freshtrack_deploy.model import Plan, Step

    Edges = Mapping[str, Sequence[str]]  # a step's id, and the ids that come before it


def order(plan: Plan) -> tuple[Step, ...]:
    """The steps in the order they run: after everything in depends_on and after, else as they stand in the plan."""
    edges = {step.id: (*step.depends_on, *step.after) for step in plan.steps}
    if _in_order(edges):
        return plan.steps
    steps = {step.id: step for step in plan.steps}
    return tuple(steps[id] for id in sorted_ids(edges))


def _in_order(edges: Edges) -> bool:
    seen: set[str] = set()
    for id, earlier in edges.items():
        if earlier and not seen.issuperset(earlier):
            return False
        seen.add(id)
    return True


def sorted_ids(edges: Edges) -> tuple[str, ...]:
    """Topological order, stable. Ids that are part of a cycle, or wait for one, are left out."""
    import heapq

    position = {id: index for index, id in enumerate(edges)}
    waiting, later = _counted(edges)
    ready = [position[id] for id in edges if not waiting[id]]
    ids, done = tuple(edges), []
    while ready:
        id = ids[heapq.heappop(ready)]
        done.append(id)
        for freed in _released(id, waiting, later):
            heapq.heappush(ready, position[freed])
    return tuple(done)


def _counted(edges: Edges) -> tuple[dict[str, int], dict[str, list[str]]]:
    """How many known steps each one waits for, and which steps wait for it."""
    later: dict[str, list[str]] = {id: [] for id in edges}
    waiting = dict.fromkeys(edges, 0)
    for id, earlier in edges.items():
        for other in set(earlier) & edges.keys():
            later[other].append(id)
            waiting[id] += 1
    return waiting, later


def _released(id: str, waiting: dict[str, int], later: Mapping[str, Sequence[str]]) -> list[str]:
    for other in later[id]:
        waiting[other] -= 1
    return [other for other in later[id] if not waiting[other]]


def cycles(edges: Edges) -> tuple[tuple[str, ...], ...]:
    """Cycles that share no step, each as (a, b, a); breaking every one of them may reveal further ones."""
    waiting, later = _counted(edges)
    left = dict.fromkeys(edges)
    _drop([id for id in edges if not waiting[id]], left, waiting, later)
    found = []
    while left:
        cycle = _cycle(next(iter(left)), edges, left)
        found.append((*cycle, cycle[0]))
        _drop(list(cycle), left, waiting, later)
    return tuple(found)


def _drop(free: list[str], left: dict[str, None], waiting: dict[str, int], later: Mapping[str, Sequence[str]]) -> None:
    """Take ids out, and with them everything that then waits for nothing."""
    while free:
        id = free.pop()
        if id in left:
            del left[id]
            free.extend(_released(id, waiting, later))


def _cycle(start: str, edges: Edges, left: Mapping[str, None]) -> tuple[str, ...]:
    """Follow what is waited for until a step comes up again."""
    trail: dict[str, None] = {}
    id = start
    while id not in trail:
        trail[id] = None
        id = next(earlier for earlier in edges[id] if earlier in left)
    steps = tuple(trail)
    return steps[steps.index(id) :]


def dependents(plan: Plan, id: str) -> tuple[str, ...]:
    """The ids of all steps that depend on this one (depends_on only), near or far, in plan order."""
    _, later = _counted({step.id: step.depends_on for step in plan.steps})
    return _reached(plan, later, id)


def dependencies(plan: Plan, id: str, *, order_too: bool = False) -> tuple[str, ...]:
    """The ids of all steps this one depends on, near or far, in plan order; `order_too` follows `after` as well."""
    edges = {step.id: step.depends_on + (step.after if order_too else ()) for step in plan.steps}
    return _reached(plan, edges, id)


def _reached(plan: Plan, edges: Edges, id: str) -> tuple[str, ...]:
    """The steps that edges lead to from this one, in plan order."""
    found: set[str] = set()
    front = list(edges.get(id, ()))
    while front:
        other = front.pop()
        if other not in found:
            found.add(other)
            front.extend(edges[other])
    return tuple(step.id for step in plan.steps if step.id in found)


def mermaid(plan: Plan) -> str:
    """The graph for https://mermaid.js.org (flowchart): solid arrows for depends_on, dotted ones for after."""
    numbers = {step.id: f"s{number}" for number, step in enumerate(plan.steps)}
    nodes = [f'    {numbers[step.id]}["{_mermaid_text(step.name)}"]' for step in plan.steps]
    solid = [f"    {numbers[first]} --> {numbers[step.id]}" for step in plan.steps for first in step.depends_on]
    dotted = [f"    {numbers[first]} -.-> {numbers[step.id]}" for step in plan.steps for first in step.after]
    return "\n".join(("flowchart TD", *nodes, *solid, *dotted)) + "\n"


def _mermaid_text(name: str) -> str:
    return name.replace("&", "#amp;").replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")


def dot(plan: Plan) -> str:
    """The graph for Graphviz: solid arrows for depends_on, dashed ones for after."""
    nodes = [f"  {_quoted(step.id)} [label={_quoted(step.name)}];" for step in plan.steps]
    solid = [f"  {_quoted(first)} -> {_quoted(step.id)};" for step in plan.steps for first in step.depends_on]
    dashed = [
        f"  {_quoted(first)} -> {_quoted(step.id)} [style=dashed];" for step in plan.steps for first in step.after
    ]
    return "\n".join((f"digraph {_quoted(plan.name)} {{", "  node [shape=box];", *nodes, *solid, *dashed, "}")) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
