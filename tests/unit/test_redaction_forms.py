"""Secrets that are hard to hide: keys, very long ones, one within another, and what programs make of odd characters.

What shells and base64(1) print of them is asked of the real programs.
"""

from __future__ import annotations

import base64
import html
import json
import random
import shutil
import string
import subprocess
import time
import urllib.parse
from collections.abc import Iterator

import pytest

from freshtrack_deploy.redaction import MARK, Redactor

ENCODED = string.ascii_letters + string.digits + "+/"


def noise(length: int, letters: str = ENCODED) -> str:
    return "".join(random.Random(length).choices(letters, k=length))


PEM = "\n".join(
    ("-----BEGIN RSA PRIVATE KEY-----", *(noise(64) for _ in range(12)), "AbCd+/==", "-----END RSA PRIVATE KEY-----\n")
)
VALUES = {
    "a key": PEM,
    "10 KB": noise(10_240, ENCODED + "=_-"),
    "two lines": "first line of it\nsecond line of it\nx",
    "quotes": 'it\'s a "quoted" `one`',
    "backslashes": "a\\b\\\\c\\nd-\\t-end",
    "umlauts": "Zoë-pässwörd-ß",
    "another script": "秘密のパスワード",
    "beyond 16 bits": "emoji-🔑-inside",
    "percent": "100%41%zz%%s",
    "dollar": "$HOME${x}$(id)!!",
    "leading dashes": "--token-like-value",
    "controls": "esc\x1b[31mred\x07bell",
    "digits": "8675309867",
    "markup": '<a href="x">&\'</a>',
    "JSON": '{"a": "b\\n", "c": [1]}',
    "globs": "*?[a-z]{1,2}~tilde^,",
    "longer than a line": noise(90, string.ascii_letters),
}


def piece(text: str, length: int = 12) -> set[str]:
    """Every piece of that length: what is left of a text in which something was hidden must hold none of them."""
    return {text[at : at + length] for at in range(max(1, len(text) - length + 1))}


def left_over(shown: str, out: str) -> list[str]:
    return sorted(piece(shown) & piece(out))


def shells(value: str) -> Iterator[str]:
    """What bash and dash print of it; bash also where letters are ASCII only."""
    traced = 'set -x; : "$V"; X="$V"'
    for locale in ("C.UTF-8", "C"):
        for script in ('printf %q "$V"', 'echo "${V@Q}"', 'X="$V"; declare -p X', traced):
            yield printed("bash", script, value, LC_ALL=locale)
    for script in ('echo "$V"', "export -p", traced):
        yield printed("dash", script, value)


def printed(shell: str, script: str, value: str, **env: str) -> str:
    """Of both streams, without what is about the variable or about others."""
    env = {"V": value, "PATH": "/usr/bin:/bin", **env}
    done = subprocess.run([shell, "-c", script], env=env, capture_output=True, check=True)
    text = (done.stdout + done.stderr).decode("utf-8", "surrogateescape")
    lines = (line for line in text.splitlines(keepends=True) if not line.startswith(("export P", "export OLDP")))
    return "".join(lines).replace("declare -- X=", "")


def languages(value: str) -> Iterator[str]:
    """As Python, Go, .NET and Java, JavaScript and PHP, SQL, YAML, compose and systemd write it."""
    data = value.encode()
    yield from (repr(value)[1:-1], repr(data)[2:-1], ascii(value)[1:-1])
    raw = json.dumps(value, ensure_ascii=False)[1:-1]
    yield raw.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    yield "".join(char if char.isascii() else in_capitals(char) for char in raw)
    escaped = html.escape(value)
    yield from (escaped, escaped.replace("&#x27;", "&apos;"))
    yield escaped.replace("&#x27;", "&#39;").replace("&quot;", "&#34;")
    yield escaped.encode("ascii", "xmlcharrefreplace").decode()
    strict = urllib.parse.quote(value, safe="")
    yield from (strict, strict.replace("~", "%7E"), urllib.parse.quote(strict))
    yield urllib.parse.quote(value, safe="!'()*;/?:@&=+$,#")
    yield from (value.replace(sign, 2 * sign) for sign in "'\"$%")


def in_capitals(char: str) -> str:
    units = char.encode("utf-16-be").hex().upper()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


@pytest.mark.skipif(not shutil.which("dash"), reason="needs dash")
@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_nothing_is_left_of_what_shells_print(value: str) -> None:
    redactor = Redactor()
    redactor.add(value)
    for shown in shells(value):
        out = redactor.text(f"before {shown} after")
        assert MARK in out, shown[:200]
        assert left_over(shown, out) == [], shown[:200]


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_nothing_is_left_of_what_languages_write(value: str) -> None:
    redactor = Redactor()
    redactor.add(value)
    for shown in languages(value):
        out = redactor.text(f"before {shown} after")
        assert MARK in out, shown[:200]
        assert left_over(shown, out) == [], shown[:200]


def folded(data: bytes, width: int, end: str = "\n") -> str:
    text = base64.b64encode(data).decode()
    return "".join(text[at : at + width] + end for at in range(0, len(text), width))


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
@pytest.mark.parametrize(("width", "end"), [(64, "\n"), (76, "\n"), (76, "\r\n"), (76, "\n    ")])
def test_base64_in_lines_hides_what_lies_across_them(value: str, width: int, end: str) -> None:
    """At every place in a line, and in a stream of such lines that is cut there too."""
    redactor = Redactor()
    redactor.add(value)
    for before in range(0, 57, 11):
        shown = f"data:\n{end.strip(chr(13) + chr(10))}" + folded(
            noise(40 + before).encode() + value.encode() + b"\n" + b"a" * 99, width, end
        )
        whole = redactor.text(f"{shown}\nthe end\n")
        core = base64.b64encode(bytes((40 + before) % 3) + value.strip().encode()).decode()[4:-4]
        assert piece(core) & piece("".join(whole.split())) == set()
        assert whole.startswith("data:\n")
        assert whole.endswith("\nthe end\n")
        stream = redactor.stream()
        data = f"{shown}\nthe end\n".encode()
        out = b"".join(stream.feed(data[at : at + 83]) for at in range(0, len(data), 83)) + stream.flush()
        assert piece(core) & piece("".join(out.decode().split())) == set()


def test_base64_without_a_secret_in_it_stays_as_it_is() -> None:
    redactor = Redactor()
    redactor.add("hunter2hunter2")
    certificate = "-----BEGIN CERTIFICATE-----\n" + folded(noise(2000).encode(), 64) + "-----END CERTIFICATE-----\n"
    assert redactor.text(certificate) == certificate
    stream = redactor.stream()
    data = certificate.encode()
    assert b"".join(stream.feed(data[at : at + 7]) for at in range(0, len(data), 7)) + stream.flush() == data


@pytest.mark.parametrize("unit", ["a" * 100 + "\n", "a" * 64 + " ", "a", "a" * 61 + "\n-\n"])
def test_long_lines_and_many_folds_cost_no_more_than_their_length(unit: str) -> None:
    """Ten times the text, not a hundred times the work; with a fold in it, so that somebody looks."""
    redactor = Redactor()
    redactor.add("hunter2hunter2")
    spent = []
    for size in (20_000, 200_000):
        folds = f"{'b' * 80}\n{'c' * 80}\n"
        data = f"{folds}- {unit * (size // len(unit))} .\n{folds}".encode()
        begun = time.process_time()
        redactor.values(data)
        spent.append(time.process_time() - begun)
    assert spent[1] < 40 * spent[0] + 1


def test_one_secret_within_another_gives_nothing_of_it_away() -> None:
    values = ("hunter2abc", "hunter2abcXYZ789", "0hunter2abcXYZ7890-and-more")
    redactor = Redactor()
    for value in values:
        redactor.add(value)
    assert redactor.text(" ".join(values)) == " ".join([MARK] * 3)


@pytest.mark.parametrize("values", [("hunter2abc", "hunter2abcXYZ789ghi"), ("Xy7-abc", "0Xy7-abc-and-more")])
def test_nor_where_a_line_without_end_is_cut_in_it(values: tuple[str, str]) -> None:
    """A pipe gives 64 KiB at once: the shorter one may seem complete there."""
    redactor = Redactor()
    for value in values:
        redactor.add(value)
    filler = noise(40_000, "abcdefgh ").encode()
    data = filler + values[1].encode() + filler
    for cut in range(len(filler) - 2, len(filler) + len(values[1]) + 2):
        stream = redactor.stream()
        out = stream.feed(data[:cut]) + stream.feed(data[cut:]) + stream.flush()
        assert out == filler + MARK.encode() + filler, cut


def test_a_line_of_nothing_but_secrets_passes_too() -> None:
    redactor = Redactor()
    redactor.add("hunter2hunter2")
    stream, data = redactor.stream(), b"hunter2hunter2" * 20_000
    out = b"".join(stream.feed(data[at : at + 65_536]) for at in range(0, len(data), 65_536)) + stream.flush()
    assert out == MARK.encode() * 20_000


@pytest.mark.parametrize("value", ["ab  \n", " 7\n", "  \tyes\n", "password\n"])
def test_blanks_around_a_short_value_make_it_no_longer(value: str) -> None:
    """What a file or a terminal added is not part of it: else every `ab` would be hidden."""
    redactor = Redactor()
    redactor.add(value)
    text = "a cabin of 17 passwords, yesterday"
    assert redactor.text(text) == text


@pytest.mark.parametrize("value", ["password", "Qx7!z", "admin"])
def test_base64_of_a_short_or_common_value_is_like_no_word_and_hidden(value: str) -> None:
    redactor = Redactor()
    redactor.add(value)
    for before in ("", "u", "us", "user:"):
        shown = base64.b64encode(f"{before}{value}@host".encode()).decode()
        out = redactor.text(f"Basic line {shown} .")
        core = base64.b64encode(bytes(len(before) % 3) + value.encode()).decode()[len(before) % 3 + 1 :][:5]
        assert MARK in out
        assert core not in out
