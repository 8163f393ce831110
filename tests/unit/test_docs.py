"""What the documents say of this repository is there: links, paths, commands, options, variables, events."""

from __future__ import annotations

import glob
import re
from pathlib import Path

import pytest

from freshtrack_deploy import events
from freshtrack_deploy.cli import words

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
COMMANDS = (ROOT / "docs" / "commands.md").read_text()
LINK = re.compile(r"\]\(([^)\s]+)\)")
# A path of this repository that stands in `code`; {} and <> belong to no path.
PLACE = re.compile(
    r"`((?:tests|docs|freshtrack_deploy|examples|infra)/[^\s`{}<>:]*|[\w-]+/test_[\w*]+\.py|test_[\w*]+\.py)"
)


def named(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


def anchors(document: Path) -> set[str]:
    """As the pages that show Markdown make them of headings."""
    titles = re.findall(r"^#+ (.*)$", document.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_link_leads_somewhere(document: Path) -> None:
    for link in LINK.findall(document.read_text()):
        if re.match(r"\w+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (document.parent / path) if path else document
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_file_it_names_is_there(document: Path) -> None:
    for place in PLACE.findall(document.read_text()):
        found = glob.glob(str(ROOT / place)) or glob.glob(str(ROOT / "tests" / "**" / place), recursive=True)
        assert found, place


def is_described(word: str) -> bool:
    return re.search(rf"`(?:[^`\n]*\s)?{word}\b", COMMANDS) is not None


@pytest.mark.parametrize("command", words.COMMANDS, ids=lambda command: command.name)
def test_every_command_verb_and_option_is_described(command: words.Command) -> None:
    for one in (command, *command.verbs):
        assert is_described(one.name)
        assert [option.flag for option in one.options if not is_described(option.flag)] == []


def test_every_option_of_all_commands_is_described() -> None:
    for option in (*words.COMMON, *words.TOP_LEVEL):
        assert [name for name in (option.flag, option.short, option.alias) if name and not is_described(name)] == []


def test_every_event_and_its_fields_are_described() -> None:
    for event in vars(events).values():
        if not getattr(event, "EVENT", ""):
            continue
        (row,) = re.findall(rf"^\| `{event.EVENT}` \|.*$", COMMANDS, re.MULTILINE)
        fields = set(event.__annotations__) - {"run", "step", "attempt", "failure"}
        assert [name for name in fields if f"`{name}`" not in row] == [], event.EVENT
