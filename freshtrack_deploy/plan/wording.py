"""What somebody wrote, made fit for a message: cut short, printable, with what was probably meant. Pure."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

LONGEST_GUESS = 80
MOST_KNOWN = 500  # that a guess is looked for among


def short(text: str, most: int = 40) -> str:
    """A text made fit for a message: printable, without quotes that confuse, not too long."""
    cut = text if len(text) <= most else text[: most - 3] + "..."
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in cut)


def shown(value: object) -> str:
    """What was found instead: a kind of value, and the value itself where that helps."""
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, str):
        return f'the text "{short(value)}"'
    if isinstance(value, (int, float)):
        return f"the number {value}" if abs(value) < 1e15 else "a number out of range"
    return {dict: "a table", list: "a list", type(None): "nothing (null)"}.get(type(value), "a date or time")


def guess(word: str, known: Collection[str]) -> str:
    """`; did you mean "applied"?`, or nothing."""
    if len(word) > LONGEST_GUESS:
        return ""
    import difflib

    near = difflib.get_close_matches(word, list(known)[:MOST_KNOWN], 1)
    return f'; did you mean "{near[0]}"?' if near else ""
