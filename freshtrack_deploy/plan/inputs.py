"""Inputs of a plan: what a value must look like, its one form, and where `${name}` is put in."""

from __future__ import annotations

from freshtrack_deploy.plan import texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Callable

    from freshtrack_deploy.model import Artifact, Input, Plan, Requirements, Step

RESERVED = frozenset(("path", "home", "user", "shell", "ifs", "env", "tz"))
RESERVED_STARTS = ("ld_", "python", "plan_", "deploy_")
YES = ("yes", "true", "y", "on", "1")
NO = ("no", "false", "n", "off", "0")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
LONGEST = 1 << 16

LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
HOSTNAME = rf"(?=.{{1,253}}$){LABEL}(\.{LABEL})*"
SHAPES: Mapping[str, tuple[str, str]] = {
    "hostname": (HOSTNAME, "a host name such as example.com (letters, digits, hyphens and dots; no scheme, no port)"),
    "email": (
        rf"[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@(?=[^@]*\.){HOSTNAME}",
        "an e-mail address such as me@example.com",
    ),
    "url": (r"[a-z][a-z0-9+.-]*://[^\s/?#]+[^\s]*", "a URL such as https://example.com/path"),
    "path": (r"/[^\n]*", "an absolute path such as /srv/app"),
    "int": (r"[+-]?[0-9]{1,18}", "a whole number"),
}


def reserved(name: str) -> bool:
    """Whether a variable of that name means something to the shell, the loader, Python or this program."""
    return name in RESERVED or name.startswith(RESERVED_STARTS)


def variable(name: str) -> str:
    """The environment variable that an input reaches its steps as."""
    return name.upper()


def as_text(value: object) -> str:
    """A default or a wanted value, written in the plan as text, number or truth, as the text it stands for."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def validate(input: Input, value: str) -> str | None:
    """What is wrong with the value, as a sentence, or None. Never contains the value: it may be a secret."""
    return complaint(vars(input), value)


def complaint(entry: Mapping[str, Any], value: str) -> str | None:
    """`validate` for the table of an input; `entry` has the keys of model.Input."""
    if not value:
        return None if entry["default"] == "" else "must not be empty"
    if len(value) > LONGEST:
        return f"must not be longer than {LONGEST} characters"
    if not all(char.isprintable() or char in "\n\t" for char in value):
        return "must not contain control characters"
    return _wrong_type(entry, value) or _wrong_pattern(entry["pattern"], value)


def _wrong_type(entry: Mapping[str, Any], value: str) -> str | None:
    kind = entry["type"] or ("choice" if entry["choices"] else "")
    if kind in SHAPES:
        pattern, expected = SHAPES[kind]
        return None if _matches(pattern, value) else f"expected {expected}"
    return CHECKS[kind](entry, value) if kind in CHECKS else None


def _port(entry: Mapping[str, Any], value: str) -> str | None:
    fits = _matches(r"[0-9]{1,5}", value) and 1 <= int(value) <= 65535
    return None if fits else "expected a port, a number from 1 to 65535"


def _bool(entry: Mapping[str, Any], value: str) -> str | None:
    return None if value.lower() in YES + NO else "expected yes or no"


def _choice(entry: Mapping[str, Any], value: str) -> str | None:
    return None if value in entry["choices"] else f"expected one of: {', '.join(entry['choices'])}"


CHECKS: Mapping[str, Callable[[Mapping[str, Any], str], str | None]] = {"port": _port, "bool": _bool, "choice": _choice}


def _wrong_pattern(pattern: str, value: str) -> str | None:
    return None if not pattern or _matches(pattern, value) else f"must match the pattern {pattern}"


def _matches(pattern: str, value: str) -> bool:
    import re

    return re.fullmatch(pattern, value) is not None


def ways(input: Input) -> str:
    """How a value can be given without a terminal, for messages. A secret is never an argument: `ps` shows those."""
    name = variable(input.name)
    shown = f"a file {input.name} in $CREDENTIALS_DIRECTORY, " if input.secret else f"--set {input.name}=..., "
    return f"{shown}DEPLOY_{name}=... in the environment, or a line {name}=... in a file named by --config"


def canonical(input: Input, value: str) -> str:
    """A valid value in the one form that steps see: yes or no for bool, no sign or leading zeros for numbers."""
    if input.type == "bool":
        return "yes" if value.lower() in YES else "no"
    return str(int(value)) if input.type in ("int", "port") else value


def generate(input: Input, random: Callable[[int], bytes]) -> str:
    """A password of `input.generate` characters from [A-Za-z0-9], each equally likely; `random(n)` gives n bytes."""
    made = ""
    fair = 256 - 256 % len(LETTERS)  # bytes above would favour the first letters
    while len(made) < input.generate:
        made += "".join(LETTERS[byte % len(LETTERS)] for byte in random(input.generate) if byte < fair)
    return made[: input.generate]


def expand(text: str, inputs: Mapping[str, str], plan: Plan) -> str:
    """The text with `${name}` and `${plan.version}` put in and `$${` as `${`. Raises KeyError for an unknown name."""
    return texts.expanded(text, {texts.VERSION: plan.version, **inputs}) if "${" in text else text


def bind(step: Step, plan: Plan, inputs: Mapping[str, str]) -> Step:
    """The step as it acts: every text expanded, every script as it stands."""
    from freshtrack_deploy.plan import binding

    return binding.step(step, lambda text: expand(text, inputs, plan))


def bind_artifact(artifact: Artifact, plan: Plan, inputs: Mapping[str, str]) -> Artifact:
    """The artifact with its URLs and checksum expanded."""
    from freshtrack_deploy.plan import binding

    return binding.artifact(artifact, lambda text: expand(text, inputs, plan))


def bind_requirements(plan: Plan, inputs: Mapping[str, str]) -> Requirements:
    """What preflight checks, expanded; what names an input without a value is left out: it is looked at later."""
    from freshtrack_deploy.plan import binding

    return binding.requirements(plan.requirements, lambda text: expand_known(text, inputs, plan))


def expand_known(text: str, inputs: Mapping[str, str], plan: Plan) -> str:
    """The text, expanded; empty where it names an input without a value."""
    known = {*inputs, texts.VERSION}.issuperset(texts.references(text))
    return expand(text, inputs, plan) if known else ""


def used(step: Step, plan: Plan) -> tuple[str, ...]:
    """The inputs that this step's effect depends on: those it lists, those its texts and artifact name."""
    from freshtrack_deploy.plan import binding

    named = dict.fromkeys(step.inputs)
    for text in binding.effect_texts(step, plan):
        named.update(dict.fromkeys(texts.references(text)))
    named.pop(texts.VERSION, None)
    return tuple(named)
