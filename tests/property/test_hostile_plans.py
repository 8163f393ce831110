"""Whatever a plan file holds: it is a plan, or every problem is named with its place. Never another exception.

A seeded generator writes plans that are mostly right; mutators then spoil the document or its text. The seed is printed:
`SEED=n` repeats a campaign, `EXHAUSTIVE=1` makes it 20,000 plans.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
import time
from collections import Counter
from typing import Any, Callable

import pytest

from freshtrack_deploy.errors import PlanInvalid
from freshtrack_deploy.model import Plan
from freshtrack_deploy.plan import check, compile, fingerprint, graph, inputs, load, places, review
from freshtrack_deploy.plan.kinds import Kind
from freshtrack_deploy.plan.schema import ACTIONS
from freshtrack_deploy.record import replace

PLANS = 20_000 if os.environ.get("EXHAUSTIVE") else 1_500
SEED = int(os.environ.get("SEED", "20260101"))
FORMATS = ("toml", "json") if sys.version_info >= (3, 11) else ("json",)
PATIENCE = 20.0  # seconds for one plan; a guard against an endless loop, not a measure
PLACE = re.compile(r"p\.(toml:\d+|json:(\d+|/.*?)): ")

IDS = ("a", "b", "c", "web", "db-1", "x.y", "install", "packages")
TEXTS = (
    "", "x", "true", "/srv/app", "~/.x", "www-data", "10m", "2s", "1h30m", "a b", "../x", "-rf", "\t", "\n", "é", "日本",
    "${domain}", "${plan.version}", "$${x}", "${", "${x", "${}", "$", "x" * 1000, "debian >= 12", "password:32", "0755",
    "stop", "abort", "retry", "sh", "http://x", "https://${domain}/x", "127.0.0.1:80", "[[step]]", "'''", '"""', "\\", "#",
    "files/x.sh", "a/../../b", "nginx", "(", "a{2}", "\x7f", "\x1b[2J", "yes", "always", "once", "port", "choice",
)  # fmt: skip
ODD = (
    "\0", "\ud800", float("nan"), float("inf"), -float("inf"), 10**30, -(10**30), -1, 0, 1, 3, 1.5, 1e308, True, False,
    None, [], {}, [[]], [{}], {"": ""}, {"x": {"y": {}}}, ["x", 1], [None],
)  # fmt: skip
FRAGMENTS = (
    "[[step]]", "[step]", "[plan]", "[step.script]", "[[step.script]]", "[[input]]", "=", "'''", '"""', "[", "]", "{", "}",
    "[" * 300, "{" * 300, "a.b.c = 1", "#", "\\", "\r\n", "\0", "\ufeff", "\\ud800", '"id"', "1e999", "nan", "-inf",
    "1979-05-27T07:32:00Z", "07:32:00", "0x" + "f" * 99, "9" * 4000, "," * 50, ".".join("a" * 60), "x = 1", "\u2028",
)  # fmt: skip


def _document(chance: random.Random) -> dict[str, Any]:
    ids = chance.sample(IDS, chance.randint(1, 4))
    head = {"name": "p", "version": "1.0", "data": ["/x"], "requirements": {"ram_mb": 1, "os": ["debian >= 11"]}}
    return {
        chance.choice(("plan", "plan", "installer")): head,
        "input": [{"name": "domain", "type": "hostname"}, {"name": "mode", "choices": ["a", "b"]}],
        "artifact": [{"id": "app", "url": "https://x/${plan.version}", "sha256": "a" * 64}],
        "step": [_step(chance, id, ids[: at + (chance.random() < 0.05)] or [ids[-1]]) for at, id in enumerate(ids)],
    }


def _step(chance: random.Random, id: str, earlier: list[str]) -> dict[str, Any]:
    settings: tuple[dict[str, Any], ...] = (
        {"script": {"content": "set -e\necho '''\n" + chance.choice(TEXTS).replace("\0", "")}},
        {"script": {"file": "files/x.sh", "interpreter": "bash"}},
        {"apt-install": {"packages": ["nginx", "curl"]}},
        {"file-write": {"path": "/etc/x", "content": "${plan.version}", "mode": "644"}},
        {"service": {"name": "nginx", "state": "reloaded"}},
        {"download": {"artifact": "app", "path": "/opt/x", "unpack": True}},
        {"wait-for": {"url": "http://127.0.0.1/", "json": {"status": "ok"}, "successes": 3}},
        {"action": "verify", "verification": {"commands": [{"cmd": "true", "expect": "1.0"}]}},
        {"user-group": {"name": "app", "groups": ["docker"]}},
        {"compose": {"files": ["c.yml"], "wait": "5m"}},
    )
    extras: tuple[dict[str, Any], ...] = (
        {},
        {"timing": {"timeout": "10m", "retry": {"count": 3, "delay": 2}}},
        {"checkpoint": {"atomic": True, "rollback": "true", "state_files": ["~/x"]}},
        {"preconditions": {"file_exists": "/etc", "env_matches": {"A": "^x"}}},
        {"depends_on": [chance.choice(earlier)] * (earlier[0] != id), "inputs": ["domain"]},
        {"after": [chance.choice(earlier)] * (earlier[0] != id), "when": {"mode": "a"}},
        {"env": {"A": "b"}, "cwd": "/srv/${domain}", "on_failure": {"action": "abort", "hints": ["x"]}},
    )
    return {"id": id, **chance.choice(settings), **chance.choice(extras), **chance.choice(extras)}


# Spoiling the document


def _spots(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) in the document."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    return [(value, key) for key in keys] + [spot for key in keys for spot in _spots(value[key])]


def _exchange(document: dict[str, Any], chance: random.Random) -> None:
    container, key = chance.choice(_spots(document))
    container[key] = chance.choice((*ODD, *TEXTS))


def _rename(document: dict[str, Any], chance: random.Random) -> None:
    container, key = chance.choice(_spots(document))
    if isinstance(container, dict):
        keys = ("id", "name", "action", "content", "depends_on", *ACTIONS, *TEXTS[:20])
        container[chance.choice((*keys, str(key)[:-1], str(key) + "s"))] = container.pop(key)


def _move(document: dict[str, Any], chance: random.Random) -> None:
    (source, key), (target, place) = chance.choice(_spots(document)), chance.choice(_spots(document))
    copy = json.loads(json.dumps(source[key]))
    if isinstance(target, dict):
        target[str(key)] = copy
    else:
        target[place] = copy


def _remove(document: dict[str, Any], chance: random.Random) -> None:
    container, key = chance.choice(_spots(document))
    del container[key]


def _repeat(document: dict[str, Any], chance: random.Random) -> None:
    lists = [container[key] for container, key in _spots(document) if isinstance(container[key], list)]
    if lists:
        chosen = chance.choice(lists)
        chosen.extend(json.loads(json.dumps(chosen)))


SPOILERS: tuple[Callable[[dict[str, Any], random.Random], None], ...] = (
    _exchange,
    _exchange,
    _rename,
    _move,
    _remove,
    _repeat,
)


# Writing it down


def _toml(document: dict[str, Any], chance: random.Random) -> str:
    lines: list[str] = []
    for name, value in document.items():
        if isinstance(value, dict):
            lines += [f"[{_key(name)}]", *_pairs(value, name, chance)]
        elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
            for item in value:
                lines += [f"[[{_key(name)}]]", *_pairs(item, name, chance)]
        else:
            lines.insert(0, f"{_key(name)} = {_value(value, chance)}")
    return "\n".join(lines) + "\n"


def _pairs(table: dict[str, Any], path: str, chance: random.Random) -> list[str]:
    """Keys first, sub-tables as headers, inline or dotted; sometimes in the wrong order."""
    plain, headed = [], []
    for name, value in table.items():
        style = chance.random()
        if isinstance(value, dict) and style < 0.5:
            headed += ["", f"[{path}.{_key(name)}]  # [[step]]", *_pairs(value, f"{path}.{_key(name)}", chance)]
        elif isinstance(value, dict) and value and style < 0.6:
            plain += [f"{_key(name)}.{_key(inner)} = {_value(item, chance)}" for inner, item in value.items()]
        else:
            plain.append(f"{_key(name)} = {_value(value, chance)}")
    return headed + plain if chance.random() < 0.05 else plain + headed


def _key(name: str) -> str:
    return name if re.fullmatch("[a-z_-]+", name) else json.dumps(name).replace("\\ud800", "?")


def _value(value: Any, chance: random.Random) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(name)} = {_value(item, chance)}" for name, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + chance.choice(("", "\n  # ]\n")) + ", ".join(_value(item, chance) for item in value) + "]"
    if isinstance(value, str) and chance.random() < 0.2 and "'''" not in value:
        return f"'''\n{value}'''"
    if isinstance(value, str) and chance.random() < 0.1:
        return '"""\n' + json.dumps(value)[1:-1].replace("\\ud800", "\ud800") + '"""'
    return json.dumps(value).replace("Infinity", "inf").replace("NaN", "nan")


def _spoil_text(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    lines = text.split("\n")
    line = chance.randrange(len(lines))
    kind = chance.randrange(6)
    if kind == 0:
        return text[:at] + chance.choice(FRAGMENTS) + text[at:]
    if kind == 1:
        return text[:at]
    if kind == 2:
        return text[:at] + text[at + chance.randint(1, 9) :]
    if kind == 3:
        return "\n".join(lines[:line] + lines[line : line + 1] * 2 + lines[line + 1 :])
    if kind == 4:
        return "\n".join(lines[:line] + [chance.choice(FRAGMENTS)] + lines[line:])
    return "\n".join(chance.sample(lines, len(lines)))


def _hostile(chance: random.Random, format: str) -> str | bytes:
    document = _document(chance)
    for _ in range(chance.choice((0, 0, 1, 1, 2, 5))):
        if _spots(document):
            chance.choice(SPOILERS)(document, chance)
    text = _toml(document, chance) if format == "toml" else json.dumps(document, indent=chance.choice((None, 1)))
    for _ in range(chance.choice((0, 0, 0, 1, 2))):
        text = _spoil_text(text, chance)
    if chance.random() < 0.1:
        content = bytearray(text.encode("utf-8", "surrogatepass") or b"x")
        content[chance.randrange(len(content))] = chance.randrange(256)
        return bytes(content)
    return text


# The promise


def _judge(text: str | bytes, format: str) -> str:
    try:
        plan = load.parse(text, f"p.{format}", format=format)
    except PlanInvalid as refusal:
        problems = refusal.problems
    else:
        _use(plan)
        return "valid"
    assert problems
    for problem in problems:
        assert PLACE.match(problem), problem
        assert len(problem) < 2000
        assert problem.isprintable(), problem
        problem.encode()
    return "refused"


def _use(plan: Plan) -> None:
    """A valid plan stands everything that is done with plans."""
    assert {step.id for step in graph.order(plan)} == {step.id for step in plan.steps}
    values = {input.name: input.default or "x" for input in plan.inputs}
    for step in plan.steps:
        inputs.bind(step, plan, values)
        fingerprint.of(step, plan, inputs=values, digests={}, key=b"key")
        assert step.place.line or step.place.pointer
    inputs.bind_requirements(plan, values)
    review.warnings(plan)
    graph.mermaid(plan).encode()
    graph.dot(plan).encode()
    built = compile.load(compile.dump(plan, {}), source=plan.source)
    assert replace(built, fingerprints={}, compiled="") == plan


@pytest.mark.parametrize("format", FORMATS)
def test_hostile_plans_are_valid_or_refused_with_places(format: str) -> None:
    outcomes: Counter[str] = Counter()
    print(f"SEED={SEED}, {PLANS // len(FORMATS)} plans in {format}")
    for number in range(PLANS // len(FORMATS)):
        chance = random.Random(f"{SEED}/{format}/{number}")
        text = _hostile(chance, format)
        begun = time.monotonic()
        try:
            outcomes[_judge(text, format)] += 1
        except Exception as error:
            raise AssertionError(f"SEED={SEED} {format} number {number}: {text!r}") from error
        assert time.monotonic() - begun < PATIENCE
    print(dict(outcomes))
    assert outcomes["valid"] > PLANS // len(FORMATS) // 8, "too few valid plans to show anything"
    assert outcomes["refused"] > PLANS // len(FORMATS) // 4, "too few invalid plans to show anything"


@pytest.mark.skipif("toml" not in FORMATS, reason="tomllib came with Python 3.11")
def test_every_key_is_found_on_its_line() -> None:
    """The scanner against tomllib: what tomllib reads, stands where the scanner says."""
    import tomllib

    keys = 0
    for number in range(PLANS // 5):
        chance = random.Random(f"{SEED}/lines/{number}")
        document = _document(chance)
        document["step"][0]["env"] = {"A_B": chance.choice(TEXTS).replace("\n", "\t"), "C": "\n[[step]]\nid = 'x'\n"}
        text = _toml(document, chance)
        layout, _ = places.of_toml("p.toml", text)
        lines = text.split("\n")
        try:
            found = tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            continue  # a text that TOML cannot hold as it stands
        for path in _paths(found):
            assert path in layout.lines, f"SEED={SEED} number {number}: {path} in {text}"
            name = next(part for part in reversed(path) if isinstance(part, str))
            assert isinstance(path[-1], int) or name in lines[layout.lines[path] - 1]
            keys += 1
    assert keys > PLANS


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    inner = [found for key, item in items for found in _paths(item, (*path, key))]
    return [path, *inner] if path else inner


def test_the_campaign_would_notice_an_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with a validator that accepts whatever stands there, it fails."""
    monkeypatch.setitem(check.WALKERS, Kind, lambda kind, found, path, problems: found)
    with pytest.raises(AssertionError, match=f"SEED={SEED}"):
        test_hostile_plans_are_valid_or_refused_with_places("json")
