"""The format itself: durations, operating systems, the committed reference, the plan to begin with, the warnings."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from freshtrack_deploy.plan import duration, files, kinds, load, reference, requirement, review, scaffold, schema
from freshtrack_deploy.plan.check import value as check
from freshtrack_deploy.plan.kinds import Key, Many, Table
from freshtrack_deploy.plan.places import NO_LAYOUT, of_json
from freshtrack_deploy.plan.problems import Problems

DOCS = Path(__file__).parents[2] / "docs" / "plan-format.md"
TOML = pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("10m", 600), ("2s", 2), ("1h30m", 5400), ("500ms", 0.5), ("2.5s", 2.5), ("1d", 86400), ("0s", 0)],
)
def test_durations(text: str, seconds: float) -> None:
    assert duration.parse(text) == seconds
    assert duration.parse(duration.text(seconds)) == seconds


@pytest.mark.parametrize("text", ["", "10", "m", "10 m", "-1s", "1w", "1e3s", "400d", "9" * 99 + "d", "\u0661s", "1s "])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="duration"):
        duration.parse(text)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("debian", "debian"),
        ("debian 12", "debian == 12"),
        ("Debian=12", "debian == 12"),
        (" ubuntu>=20.04 ", "ubuntu >= 20.04"),
        ("opensuse-leap < 15.6", "opensuse-leap < 15.6"),
    ],
)
def test_operating_systems(text: str, normal: str) -> None:
    assert requirement.normal(text) == normal


@pytest.mark.parametrize("text", ["", "debian/x", "debian >=", ">= 12", "debian => 12", "debian >= twelve", "a b c"])
def test_what_is_no_operating_system(text: str) -> None:
    with pytest.raises(ValueError, match="operating system"):
        requirement.normal(text)


def test_the_committed_reference_is_what_the_schema_says() -> None:
    assert DOCS.read_text() == reference.markdown(), (
        "run: python3 -m freshtrack_deploy.plan.reference > docs/plan-format.md"
    )


def test_the_reference_describes_every_key() -> None:
    described = [id(section.table) for section in reference.SECTIONS]
    assert {id(table) for table in _tables(schema.DOCUMENT)} <= {*described, id(schema.DOCUMENT)}


@TOML
def test_the_examples_of_the_reference_are_one_valid_plan() -> None:
    text = "\n".join(section.example for section in reference.SECTIONS)
    plan = load.parse(text, "reference.toml")
    assert {step.action for step in plan.steps} == set(schema.ACTIONS)
    assert all(warning.count("no undo") == 0 for warning in review.warnings(plan) if '"build"' in warning)


def test_every_section_is_linked_and_every_link_leads_somewhere() -> None:
    text = reference.markdown()
    anchors = {section.anchor for section in reference.SECTIONS}
    linked = set(re.findall(r"\(#([^)]+)\)", text))
    assert linked <= anchors
    assert anchors - linked == {"plan", "input", "artifact", "step"}


def _tables(table: Table) -> list[Table]:
    inner = [key.kind.item if isinstance(key.kind, Many) else key.kind for key in table.keys]
    return [table, *(found for shape in inner if isinstance(shape, Table) for found in _tables(shape))]


def _keys() -> list[Key]:
    return [key for table in {id(table): table for table in _tables(schema.DOCUMENT)}.values() for key in table.keys]


@pytest.mark.parametrize("key", _keys(), ids=lambda key: key.name)
def test_every_key_has_a_sentence_and_an_example_that_is_accepted(key: Key) -> None:
    assert key.doc.endswith(".")
    if key.example and sys.version_info >= (3, 11):
        import tomllib

        problems = Problems("x", {}, of_json("x"), NO_LAYOUT)
        check(key.kind, tomllib.loads(f"x = {key.example}")["x"], (), problems)
        assert problems.found == []


@TOML
def test_the_plan_to_begin_with_is_valid_and_unsuspicious() -> None:
    plan = load.parse(scaffold.text("my-app"), "deploy.toml")
    assert plan.name == "my-app"
    assert plan.requirements.privileges != "root"
    assert all("no undo" not in warning for warning in review.warnings(plan))


def test_warnings() -> None:
    steps = [
        {"id": "bare", "script": {"content": "x"}},
        {
            "id": "good",
            "script": {"content": "x"},
            "idempotent": True,
            "timing": {"timeout": "1m"},
            "checkpoint": {"rollback": "y"},
            "postconditions": {"file_exists": "/x"},
        },
        {"id": "odd", "file-write": {"path": "/x", "absent": True}, "checkpoint": {"rollback_each": True}},
    ]
    secret = {"name": "s", "secret": True, "default": "x"}
    plan = load.parse(json.dumps({"input": [secret], "step": steps}), "p.json", format="json")
    found = [warning.split(": ", 2)[1:] for warning in review.warnings(plan)]
    assert [name for name, _ in found] == ['step "bare"'] * 4 + ['step "odd"', 'input "s"']
    assert [text.split(":")[0] for _, text in found[:3]] == ["no undo", "no timeout", "no verification"]
    assert "idempotent" in found[3][1]


def test_a_secret_in_a_path_is_warned_of() -> None:
    at = {"path": "/srv/${s}/${d}"}
    step = {"id": "a", "file-write": {**at, "content": "${s}"}, "inputs": ["s", "d"]}
    plan = load.parse(
        json.dumps({"input": [{"name": "s", "secret": True}, {"name": "d"}], "step": [step]}), "p.json", format="json"
    )
    assert [warning for warning in review.warnings(plan) if "secret" in warning] == [
        'p.json:/step/0: step "a": ${s} is a secret, but the journal keeps users and paths'
    ]


def test_what_goes_unseen_with_a_step_that_is_left_out_is_warned_of() -> None:
    def step(id: str, *needs: str, **keys: object) -> dict[str, object]:
        return {"id": id, "verify": {}, "verification": {"commands": [{"cmd": "x"}]}, "depends_on": list(needs), **keys}

    both, one = {"a": "yes", "b": "yes"}, {"a": "yes"}
    steps = [
        step("maybe", when=one),
        step("always", "maybe"),
        step("likewise", "maybe", when=both),
        step("less", "likewise", when=one),
        step("ordered", after=["maybe"]),
    ]
    asks = [{"name": name, "type": "bool"} for name in both]
    plan = load.parse(json.dumps({"input": asks, "step": steps}), "p.json", format="json")
    warned = [warning for warning in review.warnings(plan) if "may leave out" in warning]
    assert [warning.split(": ")[1] for warning in warned] == ['step "always"', 'step "less"']
    assert all(warning.startswith("p.json:/step/") for warning in warned)


def test_files_are_found_under_every_key_of_that_role() -> None:
    found = {
        name: tuple(key.name for key in table.keys if _role(key.kind) == "file")
        for name, table in schema.ACTIONS.items()
    }
    assert {name: keys for name, keys in found.items() if keys} == files.KEYS


def _role(shape: kinds.Shape) -> str:
    return _role(shape.item) if isinstance(shape, Many) else getattr(shape, "role", "")


def test_the_word_for_an_id_is_its_rule() -> None:
    assert str(kinds.LONGEST_ID) in kinds.ID.expects
