"""What is built in is what was checked."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from freshtrack_deploy.model import Place
from freshtrack_deploy.plan import compile, load
from freshtrack_deploy.record import replace

EXAMPLE = Path(__file__).parents[2] / "examples" / "notes.toml"

EVERYTHING = {
    "plan": {
        "name": "all",
        "version": "2",
        "author": "me",
        "data": ["/var/lib/x"],
        "notify": {"command": "true"},
        "requirements": {"os": ["debian >= 12"], "ports_free": [80], "disk_gb": 0.5, "dns": "${domain}"},
    },
    "input": [{"name": "domain", "type": "choice", "choices": ["a", "b"], "default": "a"}],
    "artifact": [{"id": "x", "url": ["https://a/x", "https://b/x"], "sha256": "A" * 64}],
    "step": [
        {
            "id": "first",
            "name": "The first",
            "script": {"file": "x.sh"},
            "env": {"A": "1"},
            "ok_codes": [0, 2],
            "when": {"domain": "a"},
            "preconditions": {"file_mode": {"/p": "755"}, "user_in_group": {"user": "u", "group": "g"}},
            "verification": {"commands": [{"cmd": "true", "expect": "x"}]},
            "timing": {"timeout": 5, "retry": {"count": 5}},
            "on_failure": {"hints": ["look"]},
            "checkpoint": {"atomic": True, "undone": [{"cmd": "true"}], "state_files": ["/x"]},
        },
        {"id": "second", "wait-for": {"url": "http://x", "json": {"a": 1}, "status": [200, 204]}, "after": ["first"]},
        {"id": "third", "script": {"content": "true"}, "breaker": "registry", "depends_on": ["first", "second"]},
    ],
}


def test_round_trip_of_every_kind_of_value() -> None:
    plan = load.parse(json.dumps(EVERYTHING), "all.json", format="json", folder="/f")
    built = compile.load(compile.dump(plan, {}), source="all.json", folder="/f")
    assert replace(built, fingerprints={}, compiled="") == plan


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
def test_round_trip_of_the_example() -> None:
    plan = load.parse(EXAMPLE.read_bytes(), "notes.toml")
    built = compile.load(compile.dump(plan, {}), source="notes.toml")
    assert replace(built, fingerprints={}, compiled="") == plan
    line = EXAMPLE.read_text().splitlines().index("psql -qv ON_ERROR_STOP=1 <<'SQL'") + 1
    assert built.step("database").script_place == Place("notes.toml", line)


def test_the_same_plan_gives_the_same_bytes() -> None:
    plan = load.parse(json.dumps(EVERYTHING), "all.json", format="json")
    text = compile.dump(plan, {})
    built = compile.load(text.encode(), source="all.json")
    assert compile.dump(built, {}) == text
    assert compile.dump(replace(built, compiled="", fingerprints={}), {}) == text


def test_it_says_what_it_is_called_now_and_not_where_it_was_built() -> None:
    built = load.parse(json.dumps(EVERYTHING), "/home/me/all.json", format="json")
    text = compile.dump(built, {})
    assert "/home/me" not in text
    plan = compile.load(text, source="the built-in plan")
    places = (plan.inputs[0].place, plan.artifacts[0].place, plan.step("second").place, plan.step("third").script_place)
    assert [str(place).partition(":/")[0] for place in places] == ["the built-in plan"] * 4
    assert plan.step("first").script_place == Place("x.sh", 1)
