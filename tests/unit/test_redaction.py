"""Canary secrets through the filter: no form of them comes out, ordinary text does, however the stream is cut."""

from __future__ import annotations

import base64
import json
import random

import pytest
from canaries import CANARIES, appearances, traces

from freshtrack_deploy.redaction import MARK, Redactor

SEED = 20261121


@pytest.mark.parametrize("value", CANARIES, ids=range(30))
def test_no_form_of_a_canary_comes_out(value):
    redactor = Redactor()
    redactor.add(value)
    for shown in appearances(value):
        text = redactor.text(f"before {shown} after")
        assert text.startswith("before ")
        assert text.endswith(" after")
        assert [trace for trace in traces(value) if trace in text] == [], shown


@pytest.mark.parametrize("value", CANARIES, ids=range(30))
def test_no_cut_of_the_stream_lets_a_canary_out(value):
    redactor = Redactor()
    redactor.add(value)
    chance = random.Random(f"{SEED}{value}")
    for shown in appearances(value):
        data = f"some text, then {shown} and the rest of the line\nnext line".encode()
        whole = redactor.bytes(data)
        cuts = range(1, len(data)) if len(data) < 120 else sorted(chance.sample(range(1, len(data)), 40))
        for cut in cuts:
            stream = redactor.stream()
            assert stream.feed(data[:cut]) + stream.feed(data[cut:]) + stream.flush() == whole
        stream = redactor.stream()
        assert b"".join([stream.feed(data[n : n + 1]) for n in range(len(data))] + [stream.flush()]) == whole


@pytest.mark.parametrize("value", CANARIES, ids=range(30))
def test_no_cut_of_a_line_without_end_lets_a_canary_out(value):
    redactor = Redactor()
    redactor.add(value)
    chance = random.Random(f"{SEED}{value}")
    filler = bytes(chance.choices(b"abcdefgh ", k=40_000))
    data = filler + value.encode() + filler + base64.b64encode(value.encode()) + filler
    stream = redactor.stream()
    out, at = b"", 0
    while at < len(data):
        size = chance.randint(1, 30_000)
        out += stream.feed(data[at : at + size])
        at += size
    out += stream.flush()
    assert [trace for trace in traces(value) if trace.encode() in out] == []
    assert out.count(filler[:1000]) == 3


def test_all_canaries_at_once_through_one_stream():
    redactor = Redactor()
    for value in CANARIES:
        redactor.add(value)
    shown = "\n".join(one for value in CANARIES for one in appearances(value)).encode()
    stream, chance, out, at = redactor.stream(), random.Random(SEED), b"", 0
    while at < len(shown):
        size = chance.randint(1, 500)
        out += stream.feed(shown[at : at + size])
        at += size
    text = (out + stream.flush()).decode()
    assert [trace for value in CANARIES for trace in traces(value) if trace in text] == []


def test_the_control_a_filter_that_does_not_hold_back_lets_canaries_out():
    redactor = Redactor()
    redactor.add("hunter2hunter2")
    assert b"hunter2hunter2" in redactor.bytes(b"x hunter2hun") + redactor.bytes(b"ter2 y")


ORDINARY_TEXT = """\
Reading package lists... Done
E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 123 (apt-get)
FATAL:  password authentication failed for user "admin"
ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)
bash: line 3: syntax error near unexpected token `('
SyntaxError: Unexpected token < in JSON at position 0
curl: (6) Could not resolve host: mirror.example.org
fatal: Authentication failed for 'https://git.example.org/app.git/'
git@github.com: Permission denied (publickey).
http://user@host.example/path and mailto:someone@example.org
PWD=/root OLDPWD=/tmp
password_file=/etc/app/password max_tokens=100 token_count: 5
keyring: created directory /root/.gnupg
monkey=banana turkey: 5 kg hockey = fun
the secret of the key is that there is no key: try again
PASSWORD=$DB_PASSWORD TOKEN=${TOKEN} SECRET=<hidden> password: null
auth: yes
secret: not found in namespace default
test of the testing tests: 42 passed, 1 failed
"""


def test_ordinary_text_stays_as_it_is():
    redactor = Redactor()
    for value in ("test", "1", "a", "pw", "yes", "admin", "password", "key"):
        redactor.add(value)
    plain = Redactor()
    assert plain.text(ORDINARY_TEXT) == ORDINARY_TEXT
    kept = redactor.text(ORDINARY_TEXT)
    for words in ("authentication failed for user", "Reading package lists", "testing tests", "Access denied", "a"):
        assert words in kept


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("abc", "DB=abc;", "DB=[secret];"),
        ("abc", "abcdef xabc abc", "abcdef xabc abc"),
        ("abcd", "abcdef xabcd abcd.", "abcdef xabcd [secret]."),
        ("7", "7 of 77 files, code:7", "7 of 77 files, code:[secret]"),
        ("secret", "a secret word, 'secret'", "a [secret] word, '[secret]'"),
    ],
)
def test_a_short_or_common_value_is_hidden_only_where_it_stands_alone(value, text, expected):
    redactor = Redactor()
    redactor.add(value)
    assert redactor.text(text) == expected


SHAPES = [
    ("fetching https://user:hunter2@host/x", "fetching https://user:[secret]@host/x"),
    ("postgres://app:p%40ss@db:5432/app?sslmode=off", "postgres://app:[secret]@db:5432/app?sslmode=off"),
    ("redis://:hunter2@cache:6379", "redis://:[secret]@cache:6379"),
    ("https://ghp_0123456789abcdefghij@github.com/x", "https://[secret]@github.com/x"),
    ("> Authorization: Bearer abcdef0123456789", "> Authorization: Bearer [secret]"),
    ("Authorization: Basic dXNlcjpwYXNz", "Authorization: Basic [secret]"),
    ("curl -H 'Authorization: token abcdef123456'", "curl -H 'Authorization: token [secret]'"),
    ('{"Authorization": "Bearer abcdef0123456789"}', '{"Authorization": "[secret]"}'),
    ("X-Api-Key: abcdef", "X-Api-Key: [secret]"),
    ("Set-Cookie: session=abcdef; Path=/", "Set-Cookie: session=[secret]; Path=/"),
    ("+ DB_PASSWORD=hunter2 ./start", "+ DB_PASSWORD=[secret] ./start"),
    ("export AWS_SECRET_ACCESS_KEY='abc def'", "export AWS_SECRET_ACCESS_KEY='[secret]'"),
    ("?user=me&token=abc123&x=1", "?user=me&token=[secret]&x=1"),
    ('{"user": "me", "password": "hun\\"ter2"}', '{"user": "me", "password": "[secret]"}'),
    ("{'db_password': 'hunter2', 'n': 1}", "{'db_password': '[secret]', 'n': 1}"),
    ('{"pin_token": 123456}', '{"pin_token": [secret]}'),
    ('"{\\"password\\":\\"hunter2\\"}"', '"{\\"password\\":\\"[secret]\\"}"'),
    ("  password: hunter2", "  password: [secret]"),
    ("secret_key = hunter2", "secret_key = [secret]"),
    ("mysql --password=hunter2 --user=me", "mysql --password=[secret] --user=me"),
    ("tool --api-key hunter2 --verbose", "tool --api-key [secret] --verbose"),
    ("CREATE USER me IDENTIFIED BY PASSWORD 'hunter2'", "CREATE USER me IDENTIFIED BY PASSWORD '[secret]'"),
    ("ALTER ROLE me WITH PASSWORD 'hunter2';", "ALTER ROLE me WITH PASSWORD '[secret]';"),
    ("MYSQL_PWD=hunter2", "MYSQL_PWD=[secret]"),
    ("MYSQL_PWD=...hunter2", "MYSQL_PWD=[secret]"),
    (
        "give DEPLOY_TOKEN=... or TOKEN=..., in quotes 'TOKEN=...'",
        "give DEPLOY_TOKEN=... or TOKEN=..., in quotes 'TOKEN=...'",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHAPES)
def test_what_looks_like_a_secret_is_hidden_and_what_stands_around_it_stays(text, expected):
    redactor = Redactor()
    assert redactor.text(text) == expected
    assert redactor.text(expected) == expected, "twice changes nothing"


@pytest.mark.parametrize(("text", "expected"), SHAPES)
def test_shapes_are_hidden_in_a_stream_cut_anywhere(text, expected):
    data = f"one line\n{text}\nlast".encode()
    for cut in range(len(data)):
        stream = Redactor().stream()
        out = stream.feed(data[:cut]) + stream.feed(data[cut:]) + stream.flush()
        assert out == f"one line\n{expected}\nlast".encode()


KEY = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\nAAAAB3NzaC1yc2E\n-----END OPENSSH PRIVATE KEY-----\n"


def test_a_private_key_is_hidden_though_nobody_told_us_of_it():
    hidden = "-----BEGIN OPENSSH PRIVATE KEY-----[secret]\n-----END OPENSSH PRIVATE KEY-----\n"
    data = f"before\n{KEY}after\n".encode()
    assert Redactor().bytes(data) == f"before\n{hidden}after\n".encode()
    for cut in range(len(data)):
        stream = Redactor().stream()
        assert stream.feed(data[:cut]) + stream.feed(data[cut:]) + stream.flush() == f"before\n{hidden}after\n".encode()


def test_a_begin_that_is_only_mentioned_does_not_swallow_the_rest():
    text = "expected -----BEGIN PRIVATE KEY----- in key.pem\nopen failed: no such file\nexit 1\n"
    assert Redactor().text(text).endswith("\nopen failed: no such file\nexit 1\n")


def test_a_word_that_is_repeated_costs_no_more_than_once():
    import time

    begun = time.process_time()
    Redactor().text("password=" * 20_000)
    once = time.process_time() - begun
    begun = time.process_time()
    Redactor().text("password=" * 200_000)
    assert time.process_time() - begun < 100 * once + 1, "ten times the text, not a hundred times the work"


def test_a_private_key_in_one_line_is_hidden_too():
    text = Redactor().text(json.dumps({"key": KEY, "other": 1}))
    assert "b3BlbnNzaC1rZXktdjEA" not in text
    assert '"other": 1' in text


def test_lines_are_passed_on_as_soon_as_they_are_whole():
    stream = Redactor().stream()
    assert stream.feed(b"one\ntw") == b"one\n"
    assert stream.feed(b"o\r 50%\r") == b"two\r 50%\r"
    assert stream.flush() == b""


def test_bytes_that_are_no_text_pass_unchanged():
    redactor = Redactor()
    redactor.add("hunter2hunter2")
    data = bytes(range(256)) * 4
    assert redactor.bytes(data) == data
    assert redactor.text(data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape") == data


def test_an_empty_value_hides_nothing():
    redactor = Redactor()
    redactor.add("")
    redactor.add("  \n")
    assert redactor.text("a b\n \n") == "a b\n \n"


def test_random_text_and_cuts_come_out_as_if_never_cut():
    redactor = Redactor()
    for value in CANARIES[:8]:
        redactor.add(value)
    chance = random.Random(SEED)
    pieces = [*CANARIES[:8], "password=", "https://", "@", "\n", "\r", " ", '"', "token", ": ", "key", "x" * 50, MARK]
    for _ in range(150):
        data = "".join(chance.choices(pieces, k=30)).encode()
        stream, cuts = redactor.stream(), sorted(chance.choices(range(len(data)), k=5))
        parts = [data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)])]
        assert b"".join(map(stream.feed, parts)) + stream.flush() == redactor.bytes(data)
