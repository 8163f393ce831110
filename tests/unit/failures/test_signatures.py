"""The signature table: well formed, every pattern findable, the index up to date."""

from __future__ import annotations

import pytest

from freshtrack_deploy.failures import signatures
from freshtrack_deploy.failures.signatures import PRECEDENCE, Signature, choice, index, tables
from freshtrack_deploy.failures.words import plain, words
from freshtrack_deploy.model import FAILURE_KINDS


def everything() -> list[Signature]:
    return [signature for word in index() for signature in signatures.found_through(word)]


def test_the_index_is_what_the_tables_say() -> None:
    assert choice.index_text().encode() == tables.content(tables.INDEX), (
        "run: python3 -m freshtrack_deploy.failures.signatures > .../signatures/index.txt"
    )


def test_every_row_has_a_known_code_a_sentence_and_a_source() -> None:
    for signature in everything():
        assert signature.code in FAILURE_KINDS
        assert signature.meaning.sentence
        assert signature.section.source
        assert signature.section.grade in PRECEDENCE


def test_every_pattern_is_whole() -> None:
    """One that ends in a slash too: slashes stand between them."""
    lines = [line for letter in tables.FAMILIES for line in tables.table(letter).splitlines() if line.startswith(b" ")]
    written = {pattern for line in lines for pattern in line.strip().removesuffix(b" /").split(b" / ")}
    assert {signature.pattern for signature in everything()} == written


def test_every_pattern_matches_itself() -> None:
    for signature in everything():
        assert signature.matches(b" x ".join(signature.fragments)), signature


def test_every_pattern_is_written_as_it_is_compared() -> None:
    for signature in everything():
        for fragment in signature.fragments:
            assert plain(fragment.decode().lower().encode()) == fragment, signature.fragments


def test_every_pattern_is_found_through_a_word_of_it() -> None:
    for word in index():
        for signature in signatures.found_through(word):
            assert word in words(b" ".join(signature.fragments)), signature


@pytest.mark.parametrize("letter", tables.FAMILIES)
def test_no_family_is_empty(letter: str) -> None:
    assert any(signature.family == letter for signature in everything())
