"""What we take from the standard library's C parts does what the standard library does."""

from __future__ import annotations

import hashlib
import json

import pytest

from freshtrack_deploy import bare

REASON = r"\w"
VALUES = (
    None,
    "ü\x00\u2028\ud800",
    0.1,
    -7,
    10**30,
    float("inf"),
    [],
    {"b": [1, {"c": True}], "a": "é", "": None},
    [[], {}, "", 1e300],
)


class Strange:
    """Nothing that JSON knows."""


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("options", [{}, {"sort_keys": True}, {"ensure_ascii": False}, {"default": repr}], ids=repr)
def test_text_is_what_json_writes_and_reads_back(value, options):
    text = json.dumps(value, separators=(",", ":"), **options)
    assert bare.dumps(value, **options) == text
    assert bare.dumps(value, separators=bare.SPACED, **options) == json.dumps(value, **options)
    assert bare.loads(text) == value
    assert bare.loads(f" \n{text}\r\n\t") == value


def test_bytes_are_read_as_utf_8():
    assert bare.loads('{"a":"é"}'.encode()) == {"a": "é"}


def test_default_is_asked_for_what_json_does_not_know():
    assert bare.dumps({"x": Strange()}, default=lambda found: type(found).__name__) == '{"x":"Strange"}'


@pytest.mark.parametrize("text", ["", " ", "{", "[1,]", '{"a":1}x', "nul", "'a'", '"\n"', "1 2", '{"a" 1}'])
def test_what_is_no_json_is_refused(text):
    with pytest.raises(ValueError, match=REASON):
        json.loads(text)
    with pytest.raises(ValueError, match=REASON):
        bare.loads(text)


def test_what_json_cannot_write_is_refused():
    circle: list[object] = []
    circle.append(circle)
    for refused, error in ((Strange(), TypeError), (circle, ValueError)):
        with pytest.raises(error):
            bare.dumps(refused)
    with pytest.raises(ValueError, match=REASON):
        bare.dumps(float("nan"), allow_nan=False)


@pytest.mark.parametrize("size", [0, 1, 63, 64, 1000])
def test_sha256_is_that_of_hashlib(size):
    assert bare.sha256(b"x" * size).hexdigest() == hashlib.sha256(b"x" * size).hexdigest()
