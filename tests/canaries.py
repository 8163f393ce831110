"""Thirty secrets of different shapes, and the forms in which programs print them. Written without the code under test.

A step of a test's plan imports this too: nothing but the standard library here.
"""

from __future__ import annotations

import base64
import html
import json
import shlex
import urllib.parse
from collections.abc import Iterator

CANARIES = [
    "correct horse battery staple",
    "Tr0ub4dor&3",
    "p@ss:w/rd?x=1#y",
    'quote"inside"it',
    "it's single",
    "back\\slash\\n",
    "dollar$HOME`id`",
    "percent%41%zz",
    "pl+us/sl=ash==",
    "tab\there-and-there",
    "Zoë-Äpfel-übermäßig",
    "秘密のパスワード",
    "emoji-🔑-inside",
    "<xml>&amp;'attr'",
    "{json: [1, 2]}",
    "-----dashes-----",
    "semi;colon,comma|pipe",
    "(round)[square]{curly}",
    "~tilde~ ^caret^",
    "ends with space ",
    "hunter2hunter2",
    "aZ8kQ2mN4pL6rT9wX3vB7yC1",
    "0123456789012345",
    "AKIAIOSFODNN7EXAMPLE",
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "line one of it\nline two of it\nline three of it",
    "first-line-of-a-key\n\nshort\nlast-line-of-a-key\n",
    "x" * 300 + "y",
    "!bang!*star*?mark?",
]
assert len(CANARIES) == 30


def shell_double(value: str) -> str:
    return "".join("\\" + char if char in '"\\$`' else char for char in value)


def appearances(value: str) -> Iterator[str]:
    """The secret as programs print it."""
    data = value.encode()
    yield value
    yield shlex.quote(value)
    yield f'"{shell_double(value)}"'
    yield urllib.parse.quote(value, safe="")
    yield urllib.parse.quote(value)
    yield urllib.parse.quote_plus(value)
    yield urllib.parse.quote(value, safe="").lower() if value.islower() else urllib.parse.quote(value, safe="!'()*")
    yield json.dumps(value)
    yield json.dumps(value, ensure_ascii=False)
    yield json.dumps(json.dumps({"value": value}))
    yield repr(value)
    yield html.escape(value)
    for before in (b"", b"u", b"us"):
        for after in (b"", b"\n", b":z"):
            yield base64.b64encode(before + data + after).decode()
            yield base64.urlsafe_b64encode(before + data + after).decode()


def traces(value: str) -> list[str]:
    """What must not be found afterwards: the secret, and enough of each encoding of it to tell what it was."""
    data = value.strip().encode()
    plain = [line for line in value.splitlines() if len(line) >= 8]
    cores = [
        encode(bytes(n) + data)[(n * 8 + 5) // 6 : (n + len(data)) * 8 // 6].decode()
        for n in range(3)
        for encode in (base64.b64encode, base64.urlsafe_b64encode)
    ]
    quoted = [urllib.parse.quote(value.strip(), safe=""), json.dumps(value.strip())[1:-1]]
    return [trace for trace in (*plain, *cores, *quoted) if trace]
