"""A fingerprint changes with what a step does and with nothing else, and can say what changed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from freshtrack_deploy.model import Plan
from freshtrack_deploy.plan import compile, fingerprint, load
from freshtrack_deploy.plan.fingerprint import Fingerprint

STEP = {"id": "a", "script": {"content": "true"}, "inputs": ["domain"]}
INPUTS = [{"name": "domain"}, {"name": "token", "secret": True}, {"name": "unused"}]
VALUES = {"domain": "example.com", "token": "s3cret", "unused": "x"}


def plan(step: dict[str, Any], version: str = "1", **tables: Any) -> Plan:
    document = {"plan": {"version": version}, "input": INPUTS, "step": [{**STEP, **step}], **tables}
    return load.parse(json.dumps(document), "p.json", format="json")


def of(plan: Plan, values: dict[str, str] | None = None, digests: dict[str, str] | None = None) -> Fingerprint:
    return fingerprint.of(plan.steps[0], plan, inputs={**VALUES, **(values or {})}, digests=digests or {}, key=b"key")


def changed(first: Fingerprint, second: Fingerprint) -> tuple[str, ...]:
    parts = fingerprint.changed_parts(first.parts, second.parts)
    assert bool(parts) == (first.digest != second.digest)
    return parts


@pytest.mark.parametrize(
    "step",
    [
        {"name": "Other"},
        {"timing": {"timeout": "1m"}},
        {"on_failure": {"action": "continue", "message": "${unused}"}},
        {"checkpoint": {"rollback": "false", "state_files": ["/x"]}},
        {"preconditions": {"file_exists": "/etc"}},
        {"group": "g"},
        {"idempotent": True},
        {"run": "once"},
        {"script": {"content": "true", "interpreter": "sh"}},
    ],
)
def test_what_is_not_its_effect_changes_nothing(step: dict[str, Any]) -> None:
    assert changed(of(plan({})), of(plan(step))) == ()


@pytest.mark.parametrize(
    ("step", "part"),
    [
        ({"script": {"content": "false"}}, "script"),
        ({"script": {"content": "true", "interpreter": "bash"}}, "interpreter"),
        ({"user": "www-data"}, "user"),
        ({"cwd": "/srv"}, "cwd"),
        ({"env": {"A": "1"}}, "env"),
        ({"ok_codes": [0, 3]}, "ok_codes"),
        ({"verification": {"commands": [{"cmd": "true"}]}}, "verification"),
        ({"postconditions": {"file_exists": "/x"}}, "postconditions"),
        ({"inputs": ["domain", "unused"]}, "input unused"),
    ],
)
def test_what_it_does_is_named(step: dict[str, Any], part: str) -> None:
    assert changed(of(plan({})), of(plan(step))) == (part,)


def test_listed_inputs_count_and_others_do_not() -> None:
    assert changed(of(plan({})), of(plan({}), {"domain": "example.org"})) == ("input domain",)
    assert changed(of(plan({})), of(plan({}), {"unused": "y"})) == ()


def test_an_input_named_in_a_text_counts_without_being_listed() -> None:
    step = {"inputs": [], "cwd": "/srv/${unused}"}
    assert changed(of(plan(step)), of(plan(step), {"unused": "y"})) == ("input unused",)


def test_the_version_counts_only_where_it_is_used() -> None:
    assert changed(of(plan({})), of(plan({}, "2"))) == ()
    for step in ({"cwd": "/srv/${plan.version}"}, {"script": {"content": "echo $PLAN_VERSION"}}):
        assert changed(of(plan(step)), of(plan(step, "2"))) == ("plan.version",)


def test_the_version_in_an_artifact_counts_for_the_step_that_downloads_it() -> None:
    def deployed(version: str) -> Plan:
        artifact = {"id": "app", "url": "https://x/${plan.version}.tgz", "sha256_url": "https://x/sum"}
        step = {"id": "a", "download": {"artifact": "app", "path": "/srv"}}
        document = {"plan": {"version": version}, "step": [step], "artifact": [artifact]}
        return load.parse(json.dumps(document), "p.json", format="json")

    assert changed(of(deployed("1")), of(deployed("2"))) == ("plan.version",)


def test_files_count_by_their_content() -> None:
    step = {"script": {"file": "x.sh"}}
    old, new = (fingerprint.file_digest(content) for content in (b"true", b"false"))
    assert changed(of(plan(step), digests={"x.sh": old}), of(plan(step), digests={"x.sh": new})) == ("file x.sh",)


def test_what_a_file_refers_to_counts_too() -> None:
    digests = {"x": fingerprint.file_digest(b"${unused} $${domain} $PLAN_VERSION ${HOME:-x}\n")}
    template = {"id": "t", "file-write": {"path": "/x", "file": "x", "template": True}}
    document = {"plan": {"version": "1"}, "input": INPUTS, "step": [template]}
    first = load.parse(json.dumps(document), "p.json", format="json")
    second = load.parse(json.dumps({**document, "plan": {"version": "2"}}), "p.json", format="json")
    assert changed(of(first, digests=digests), of(second, digests=digests)) == ("plan.version",)
    assert changed(of(first, digests=digests), of(first, {"unused": "y"}, digests)) == ("input unused",)


def test_secrets_are_keyed() -> None:
    secret = plan({"inputs": ["token"]})
    one = fingerprint.of(secret.steps[0], secret, inputs=VALUES, digests={}, key=b"one")
    two = fingerprint.of(secret.steps[0], secret, inputs=VALUES, digests={}, key=b"two")
    assert fingerprint.changed_parts(one.parts, two.parts) == ("input token",)


def test_a_built_in_plan_knows_what_it_can() -> None:
    first = plan({"inputs": []})
    built = compile.load(compile.dump(first, {}), source="p.json")
    assert built.fingerprints == {"a": of(first).digest}
    assert fingerprint.digest(built.steps[0], built, inputs={}, digests={}, key=b"") == of(first).digest
    assert compile.load(compile.dump(plan({}), {}), source="p.json").fingerprints == {}


def test_what_was_not_looked_at_is_not_known() -> None:
    with_file = plan({"inputs": [], "script": {"file": "x.sh"}})
    assert compile.load(compile.dump(with_file, {}), source="p.json").fingerprints == {}
    digests = {"x.sh": fingerprint.file_digest(b"true")}
    built = compile.load(compile.dump(with_file, digests), source="p.json")
    assert built.fingerprints == {"a": of(with_file, digests=digests).digest}
