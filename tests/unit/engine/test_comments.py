"""What the guard of the data need not read: comments. What could be carried out is never taken for one."""

from __future__ import annotations

import random
import subprocess

import pytest

from freshtrack_deploy.engine import comments

PIECES = [
    "#",
    " # ",
    "\n",
    " ",
    "'",
    '"',
    "\\",
    "\\\n",
    "`",
    "$(",
    ")",
    "${x}",
    "${x#a}",
    "${x:-",
    "}",
    "$#",
    "echo A;",
]
PIECES += [
    "; echo B",
    "<<E\n",
    "\nE\n",
    "(",
    "$((1+",
    "#!",
    "&& ",
    "|cat ",
    "case x in x) ",
    ";; esac\n",
    " \\ #",
    "'#'",
]
CASES = 300


@pytest.mark.parametrize(
    ("script", "left"),
    [
        ("# rm -rf /data\nrm x", "\nrm x"),
        ("rm x # and not /data", "rm x "),
        ("rm x;# it's /data\nrm y", "rm x;\nrm y"),
        ("cd \"$HOME\" && rm 'a#b' c#d # /data", "cd \"$HOME\" && rm 'a#b' c#d "),
        ("[ $# = 0 ] || rm ${x} # /data", "[ $# = 0 ] || rm ${x} "),
    ],
)
def test_a_comment_is_not_read(script: str, left: str) -> None:
    assert comments.without(script) == left


@pytest.mark.parametrize(
    "script",
    [
        "echo '\n# '; rm -rf /data",
        'sh -c "\n# " ; rm -rf /data',
        "rm \\ # /data",
        "rm x\\\n# /data",
        "rm a#b/data",
        "`: # `; rm -rf /data",
        "psql <<END\n# drop database notes\nEND",
        'echo "$(echo "a # b")"; rm -rf /data',
        "echo ${x:- # y}; rm -rf /data",
        "echo ${#x} # /data",
    ],
)
def test_where_it_is_not_sure_nothing_is_a_comment(script: str) -> None:
    assert comments.without(script) == script


def test_a_shell_does_the_same_without_them() -> None:
    """Scripts thrown together at random: whatever sh carries out is still there."""
    chance, compared = random.Random(4), 0
    for _ in range(CASES):
        script = "".join(chance.choices(PIECES, k=chance.randint(4, 14)))
        left = comments.without(script)
        if left != script and carried_out(script)[0] == 0:
            assert carried_out(left) == carried_out(script), script
            compared += 1
    assert compared > CASES / 50


def carried_out(script: str) -> tuple[int, str]:
    ended = subprocess.run(["sh", "-c", f"x=ab\n{script}"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return ended.returncode, ended.stdout
