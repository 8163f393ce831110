"""What a value in a plan may be: a sentence for people and a function that accepts it or refuses it.

The shapes (Table, Many, Pairs) hold kinds; `plan.check` walks them, `plan.reference` describes them. Nothing here knows
where a value stands.
"""

from __future__ import annotations

from freshtrack_deploy.plan import duration, requirement
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Union

LONGEST_ID = 64
LONGEST_TEXT = 1 << 20
ID_RULE = f'an id (a-z and 0-9, then also ".", "_" and "-"; at most {LONGEST_ID} characters)'


class Refused(ValueError):
    """The value is not of the kind; the text, if any, says more than "expected X, got Y" can."""


@record
class Kind:
    """A single value. `role`: a "text" is expanded, a "script" never is, a "file" is a file of the plan."""

    expects: str
    accept: Callable[[Any], Any]
    role: str = ""
    words: tuple[str, ...] = ()  # what can be meant by a misspelt one


@record
class Key:
    """A key of a table: its kind, what it means, and what holds when it is left out."""

    name: str
    kind: Shape
    doc: str
    default: Any = None
    required: bool = False
    example: str = ""


@record
class Table:
    """A table with known keys."""

    keys: tuple[Key, ...]
    note: str = ""

    def key(self, name: str) -> Key | None:
        """The key of this name; None: it is unknown."""
        return next((key for key in self.keys if key.name == name), None)


@record
class Many:
    """A list of values or tables; `single` also accepts one alone, `least` is how many there must be."""

    item: Kind | Table
    single: bool = False
    least: int = 0


@record
class Pairs:
    """A table whose keys are the plan's own."""

    name: Kind
    value: Kind


if TYPE_CHECKING:
    Shape = Union[Kind, Table, Many, Pairs]


def clean(value: object) -> str:
    """A text that can be printed, stored and passed to a program: no NUL, no lone surrogate, of a sane length."""
    if not isinstance(value, str):
        raise Refused()
    if "\0" in value:
        raise Refused("contains a NUL character, which no program can be given")
    if len(value) > LONGEST_TEXT:
        raise Refused(f"has {len(value)} characters; at most {LONGEST_TEXT} are accepted, put it into a file")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Refused("is not valid Unicode (half of a surrogate pair)") from None
    return value


def _filled(value: object) -> str:
    text = clean(value)
    if not text.strip():
        raise Refused("must not be empty")
    return text


def _line(value: object) -> str:
    text = _filled(value)
    if not text.isprintable():
        raise Refused("must be one line without control characters")
    return text


def matching(pattern: str) -> Callable[[object], str]:
    """Accepts a text that the whole pattern matches."""

    def accept(value: object) -> str:
        import re

        text = clean(value)
        if not re.fullmatch(pattern, text, re.ASCII):
            raise Refused()
        return text

    return accept


def _identifier(value: object) -> str:
    import re

    text = clean(value)
    if len(text) > LONGEST_ID or not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", text, re.ASCII):
        raise Refused()
    return text


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise Refused()
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Refused()
    if not -1e15 < value < 1e15:
        raise Refused("is too large or not a number")
    return value


def _seconds(value: object) -> float:
    try:
        return duration.parse(clean(value)) if isinstance(value, str) else duration.limited(_number(value))
    except Refused:
        raise
    except ValueError:
        raise Refused() from None


def _scalar(value: object) -> object:
    return value if isinstance(value, bool) else clean(value) if isinstance(value, str) else _number(value)


def _expression(value: object) -> str:
    import re
    import warnings

    text = clean(value)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # what this Python only warns of, another one refuses or understands differently
        try:
            re.compile(text)
        except (re.error, Warning, RecursionError, OverflowError) as reason:
            raise Refused(f"is not a regular expression: {reason}") from None
    return text


def _system(value: object) -> str:
    text = clean(value)
    try:
        return requirement.normal(text)
    except ValueError:
        raise Refused() from None


def _plan_file(value: object) -> str:
    text = _line(value)
    parts = text.split("/")
    if text.startswith(("/", "~")) or ".." in parts or parts[-1] in ("", "."):
        raise Refused("must name a file inside the plan's folder")
    return "/".join(part for part in parts if part not in ("", "."))


def _fixed_path(value: object) -> str:
    text = _line(value)
    if not text.startswith("/") or ".." in text.split("/"):
        raise Refused()
    return text


def _compose_file(value: object) -> str:
    text = _line(value)
    return text if text.startswith(("/", "~", "${")) else _plan_file(text)


def _mode(value: object) -> str:
    text = matching(r"0?[0-7]{3,4}")(value)
    return text.lstrip("0").rjust(3, "0")


def _password(value: object) -> int:
    text = matching(r"password(:\d{1,4})?")(value)
    length = int(text.partition(":")[2] or 32)
    if not 8 <= length <= 1024:
        raise Refused("a generated password has 8 to 1024 characters")
    return length


def _address(value: object) -> str:
    """HOST:PORT; an input may stand for either."""
    text = matching(r"\S+")(value)
    host, colon, port = text.rpartition(":")
    if "${" not in text and not (host and colon and _is_port(port)):
        raise Refused()
    return text


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= 65535


def _health(value: object) -> str:
    text = matching(r"\S+")(value)
    return text if text.startswith(("http://", "https://")) or _is_port(text) else _address(text)


def choice(*words: str, synonyms: tuple[tuple[str, str], ...] = ()) -> Kind:
    """One of the words; a synonym becomes the word it stands for."""
    meaning = {**{word: word for word in words}, **dict(synonyms)}

    def accept(value: object) -> str:
        if not isinstance(value, str) or value not in meaning:
            raise Refused()
        return meaning[value]

    return Kind(alternatives(tuple(f'"{word}"' for word in meaning)), accept, words=tuple(meaning))


def alternatives(words: tuple[str, ...]) -> str:
    """a, b or c"""
    return " or ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def whole(least: int, most: int) -> Kind:
    """A whole number within the limits, both included."""

    def accept(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise Refused()
        return value

    return Kind(f"a whole number from {least} to {most}", accept)


def number(most: float) -> Kind:
    """A number from 0 to a limit, fractions allowed."""

    def accept(value: object) -> float:
        found = _number(value)
        if not 0 <= found <= most:
            raise Refused()
        return found

    return Kind(f"a number from 0 to {most:.0f}", accept)


PLAIN = Kind("text", clean)
LINE = Kind("a line of text", _line)
TEXT = Kind("text", clean, "text")
TITLE = Kind("a line of text", _line, "text")
PATH = Kind("a path", _line, "text")
FIXED_PATH = Kind("an absolute path", _fixed_path)
NAME = Kind("a name", _line, "text")
URL = Kind('a URL such as "https://example.com"', matching(r"https?://[^\s/]\S*|.*\$\{\S*"), "text")
HOST_PORT = Kind('"HOST:PORT"', _address, "text")
HEALTH = Kind('a URL, "HOST:PORT" or a port', _health, "text")
SCRIPT = Kind("a shell script", _filled, "script")
FILE = Kind("the name of a file beside the plan", _plan_file, "file")
COMPOSE_FILE = Kind("the name of a file beside the plan, or an absolute path", _compose_file, "file")
ID = Kind(ID_RULE, _identifier)
INPUT_NAME = Kind("an input name (a-z, then also 0-9 and _; at most 64 characters)", matching(r"[a-z][a-z0-9_]{0,63}"))
VARIABLE = Kind("the name of an environment variable", matching(r"[A-Za-z_][A-Za-z0-9_]{0,127}"))
PACKAGE = Kind(
    'the name of a Debian package, or "NAME=VERSION" (also "NAME=1.2*")',
    # No hyphen at the end: apt-get(8) takes "install x-" for "remove x". A plus sign may stand there: g++, memtest86+.
    matching(
        r"[a-z0-9]([a-z0-9+.-]*[a-z0-9+.])?(:[a-z0-9-]*[a-z0-9])?(=[A-Za-z0-9.+:~*-]*[A-Za-z0-9.+~*])?|\S*\$\{\S*"
    ),
    "text",
)
ACCOUNT = Kind("the name of a user or group", matching(r"[A-Za-z_][A-Za-z0-9_.-]{0,31}\$?|\S*\$\{\S*"), "text")
OWNER = Kind('"USER" or "USER:GROUP"', matching(r"[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)?|\S*\$\{\S*"), "text")
UNIT = Kind("the name of a systemd unit", matching(r"[A-Za-z0-9@:_.\\-]{1,255}|\S*\$\{\S*"), "text")
INTERPRETER = Kind('a program such as "sh", "bash", "python3"', matching(r"(/\S+/)?[A-Za-z0-9][A-Za-z0-9._+-]*"))
COMMAND = Kind("the name of a program", matching(r"[A-Za-z0-9_.+/-]+"))
SHA256 = Kind("64 hexadecimal digits", matching(r"[0-9a-fA-F]{64}|\$\{\S+"), "text")
MODE = Kind('a file mode such as "644" or "0750"', _mode)
REGEX = Kind("a regular expression", _expression)
SYSTEM = Kind('an operating system such as "debian >= 12"', _system)
BOOL = Kind("true or false", _truth)
SCALAR = Kind("text, a number, true or false", _scalar, "text")
ANSWER = Kind("text, a number, true or false", _scalar)
SECONDS = Kind('a duration such as "30s", "10m" or "1h30m", or a number of seconds', _seconds)
PASSWORD = Kind('"password" or "password:LENGTH"', _password)
TEXTS = Many(TEXT)
