"""The order of steps: after what they depend on, else as in the plan; cycles are named."""

from __future__ import annotations

import random

from freshtrack_deploy.model import Plan, Step
from freshtrack_deploy.plan import graph


def plan(*steps: tuple[str, str, str]) -> Plan:
    """Each step is an id, what it depends on, what it comes after; blanks separate ids."""
    return Plan(
        "p",
        tuple(
            Step(id, f"Step {id}", "script", {}, depends_on=tuple(first.split()), after=tuple(order.split()))
            for id, first, order in steps
        ),
    )


def ids(plan: Plan) -> str:
    return " ".join(step.id for step in graph.order(plan))


def test_plan_order_among_the_ready() -> None:
    assert ids(plan(("a", "", ""), ("b", "", ""), ("c", "a", ""))) == "a b c"
    assert ids(plan(("c", "a", ""), ("b", "", ""), ("a", "", ""))) == "b a c"
    assert ids(plan(("d", "c b", ""), ("c", "", "a"), ("b", "a", ""), ("a", "", ""))) == "a c b d"


def test_after_orders_but_is_no_dependency() -> None:
    three = plan(("a", "", ""), ("b", "a", ""), ("c", "b", ""), ("d", "", "a"))
    assert graph.dependents(three, "a") == ("b", "c")
    assert graph.dependencies(three, "c") == ("a", "b")
    assert graph.dependencies(three, "d") == ()
    assert graph.dependencies(three, "d", order_too=True) == ("a",)


def test_random_graphs_are_sorted_or_have_a_named_cycle() -> None:
    chance = random.Random(7)
    for _ in range(300):
        edges = {str(a): [str(b) for b in range(8) if chance.random() < 0.12] for a in range(8)}
        done = graph.sorted_ids(edges)
        cycles = graph.cycles(edges)
        assert (len(done) == len(edges)) == (not cycles)
        assert all(done.index(earlier) < done.index(id) for id in done for earlier in edges[id])
        for cycle in cycles:
            assert cycle[0] == cycle[-1]
            assert all(later in edges[earlier] for earlier, later in zip(cycle, cycle[1:]))


def test_separate_cycles_are_all_named() -> None:
    edges = {"a": ["b"], "b": ["a"], "c": ["a", "c"], "d": ["c"]}
    assert graph.cycles(edges) == (("a", "b", "a"), ("c", "c"))


def test_a_long_chain_does_not_recurse() -> None:
    edges = {str(number): [str(number + 1)] for number in range(50_000)}
    edges["50000"] = []
    assert graph.sorted_ids(edges)[0] == "50000"
    edges["50000"] = ["0"]
    assert len(graph.cycles(edges)[0]) == 50_002


def test_mermaid_and_dot_draw_both_kinds_of_edges() -> None:
    drawn = plan(("a", "", ""), ("b", "a", ""), ("c", "", "a"))
    assert graph.mermaid(drawn) == (
        'flowchart TD\n    s0["Step a"]\n    s1["Step b"]\n    s2["Step c"]\n    s0 --> s1\n    s0 -.-> s2\n'
    )
    assert '  "a" -> "b";\n  "a" -> "c" [style=dashed];\n' in graph.dot(drawn)


def test_names_cannot_break_a_drawing() -> None:
    odd = Plan("p", (Step("a", 'say "hi" \\ <b>', "script", {}),))
    assert 's0["say #quot;hi#quot; \\ #lt;b#gt;"]' in graph.mermaid(odd)
    assert 'label="say \\"hi\\" \\\\ <b>"' in graph.dot(odd)
