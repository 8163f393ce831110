"""Words become an Invocation, by the tables in `words`. Nothing is abbreviated, nothing is guessed.

The standard parser costs more than the interpreter's own start and reads its tables into objects at every start;
these few rules need neither. Options may stand anywhere; `--` ends them; `--flag=value` and `--flag value` are one.
"""

from __future__ import annotations

from freshtrack_deploy.cli.words import ALIKE, COMMANDS, COMMON, TOP_LEVEL, Command, Option, command
from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Union

    Value = Union[str, bool, tuple[str, ...]]


@record
class Invocation:
    """What was typed: the command (and verb), its positional arguments by name, its options by name."""

    command: Command
    verb: str
    arguments: Mapping[str, str]
    options: Mapping[str, Value]
    bare: bool  # no command was typed

    def on(self, name: str) -> bool:
        """Whether a switch was given."""
        return bool(self.options.get(name, False))

    def text(self, name: str) -> str:
        """An option's value; empty: not given."""
        value = self.options.get(name, "")
        return value if isinstance(value, str) else ""

    def many(self, name: str) -> tuple[str, ...]:
        """The values of an option that may be repeated."""
        value = self.options.get(name, ())
        return value if isinstance(value, tuple) else ()

    def argument(self, name: str) -> str:
        """A positional argument's value; empty: not given."""
        return self.arguments.get(name, "")


def parse(argv: list[str]) -> Invocation:
    """Raises UsageError naming what was typed and what would have been right."""
    at = _first_word(argv)
    chosen = _known("run" if at is None else argv[at])
    rest = argv if at is None else argv[:at] + argv[at + 1 :]
    try:
        return _understood(chosen, rest, bare=at is None)
    except UsageError as error:
        if error.hint == UsageError.hint and at is not None:
            error.hint = f"{UsageError.hint} {chosen.name}"
        raise


def _understood(chosen: Command, rest: list[str], *, bare: bool) -> Invocation:
    verb, rest = _verb(chosen, rest)
    scope = verb or chosen
    known = (*COMMON, *scope.options, *(TOP_LEVEL if bare else ()))
    found, words = _sort(rest, known, scope.name)
    asks_about_us = found.get("help") or found.get("version")
    arguments = {} if asks_about_us else _arguments(scope, words)
    return Invocation(chosen, verb.name if verb else "", arguments, found, bare)


def _first_word(argv: list[str]) -> int | None:
    """Where the command stands: the first word that is neither an option nor an option's value."""
    takes = {name for one in _every_option() if one.value and not one.optional for name in _names(one)}
    value_follows = False
    for at, word in enumerate(argv):
        if word == "--":
            return None
        if not value_follows and not word.startswith("-"):
            return at
        value_follows = not value_follows and word in takes
    return None


def _every_option() -> Iterable[Option]:
    """A flag takes a value in every command or in none, so the command can be found before its options are read."""
    yield from (*COMMON, *TOP_LEVEL)
    for one in COMMANDS:
        yield from one.options
        for verb in one.verbs:
            yield from verb.options


def _known(name: str) -> Command:
    found = command(name)
    if found is None:
        raise no_command(name)
    return found


def no_command(name: str) -> UsageError:
    """The error for a word that is no command: often it is another program's word for one of ours, or a plan."""
    known = (one.name for one in COMMANDS)
    return UsageError(text=f'there is no command "{name}"{meant(name, known)}', hint=_with_plan("run", name))


def _with_plan(command: str, word: str) -> str:
    """The hint where a plan's file stands that no command takes by itself; empty: it does not look like one."""
    if not word.endswith((".toml", ".json")):
        return ""
    from freshtrack_deploy.state.views import quote

    return f"deploy.pyz {command} --plan {quote(word)}".replace("{", "{{").replace("}", "}}")


def _verb(chosen: Command, rest: list[str]) -> tuple[Command | None, list[str]]:
    if not chosen.verbs or not {"--help", "-h", "--version"}.isdisjoint(rest):
        return None, rest
    names = [one.name for one in chosen.verbs]
    at = next((n for n, word in enumerate(rest) if word in names), None)
    if at is None:
        typed = next((word for word in rest if not word.startswith("-")), "")
        raise UsageError(text=f"{chosen.name} what? One of: {', '.join(names)}{meant(typed, names)}")
    return chosen.verbs[names.index(rest[at])], rest[:at] + rest[at + 1 :]


def _names(option: Option) -> tuple[str, ...]:
    return tuple(name for name in (option.flag, option.short, option.alias) if name)


def _all_flags(options: Iterable[Option]) -> list[str]:
    return [name for one in options for name in _names(one)]


def _sort(words: list[str], known: tuple[Option, ...], scope: str) -> tuple[dict[str, Value], list[str]]:
    """Options with their values, and the words that are none."""
    found: dict[str, Value] = {}
    plain: list[str] = []
    left = list(words)
    while left:
        word = left.pop(0)
        if word == "--":
            return found, plain + left
        if word.startswith("-") and word != "-":
            _take(word, left, known, found, scope)
        else:
            plain.append(word)
    return found, plain


def _take(word: str, left: list[str], known: tuple[Option, ...], found: dict[str, Value], scope: str) -> None:
    flag, given, value = word.partition("=")
    option = next((one for one in known if flag in _names(one)), None)
    if option is None:
        raise UsageError(text=f"{scope} has no option {flag}{meant(flag, _all_flags(known))}")
    if not option.value:
        if given:
            raise UsageError(text=f"{flag} takes no value")
        found[option.name] = True
    elif option.optional and not given and not _follows(option, left):
        found[option.name] = option.optional
    else:
        _note(option, value if given else _next(flag, option, left), found)


def _follows(option: Option, left: list[str]) -> bool:
    """`--run [RUN]` takes the next word if there is one; `--lock-wait[=S]` only what stands behind its `=`."""
    return option.value.startswith("[") and bool(left) and not left[0].startswith("-")


def _next(flag: str, option: Option, left: list[str]) -> str:
    if not left or left[0].startswith("--"):
        raise UsageError(text=f"{flag} needs a value: {flag} {option.value}")
    return left.pop(0)


def _note(option: Option, value: str, found: dict[str, Value]) -> None:
    """An empty value is a script's unset variable: `--only ""` must not mean everything."""
    if not value:
        raise UsageError(text=f"{option.flag} needs a value: {option.flag} {option.value}")
    if option.choices and value not in option.choices:
        raise UsageError(text=f"{option.flag} is one of {', '.join(option.choices)}; not {value!r}")
    before = found.get(option.name)
    if option.repeats:
        found[option.name] = (*before, value) if isinstance(before, tuple) else (value,)
    elif before is not None:
        raise UsageError(text=f"{option.flag} was given twice")
    else:
        found[option.name] = value


def _arguments(scope: Command, words: list[str]) -> dict[str, str]:
    names = [name.strip("[]") for name in scope.arguments]
    if len(words) > len(names):
        extra = words[len(names)]
        sentence = f"{scope.name}: what is {extra!r}?{_meant_to_be(scope)}"
        raise UsageError(text=sentence, hint=_with_plan(scope.name, extra))
    missing = [name for name in scope.arguments[len(words) :] if not name.startswith("[")]
    if missing:
        raise UsageError(text=f"{scope.name} needs {' '.join(missing)}")
    return dict(zip(names, words))


def _meant_to_be(scope: Command) -> str:
    return f" It takes {' '.join(scope.arguments)}." if scope.arguments else " It takes no arguments."


def meant(word: str, known: Iterable[str]) -> str:
    """A question such as "; did you mean X?" or nothing."""
    from difflib import get_close_matches

    elsewhere = ALIKE.get(word.lstrip("-"))
    close = [elsewhere] if elsewhere else get_close_matches(word, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else ""
