"""The chain and its witness, as values."""

from __future__ import annotations

import pytest

from freshtrack_deploy.state import chain, witness
from freshtrack_deploy.state.chain import GENESIS, Damage, Head

ROWS = [(1.5, "run", f"step-{number}", number, "kind", "{}") for number in range(5)]


def linked() -> tuple[Head, list[tuple]]:
    return chain.extend(Head(1), ROWS)


def test_what_was_extended_is_followed():
    head, rows = linked()
    assert head.seq == 5
    assert chain.follow(rows, head) == head
    assert chain.follow(rows, Head(1)) == head
    assert chain.extend(chain.extend(Head(1), ROWS[:2])[0], ROWS[2:])[0] == head


def test_no_rows_are_a_chain_too():
    assert chain.follow([], Head(1)) == Head(1, 0, GENESIS)


@pytest.mark.parametrize("place", range(5))
@pytest.mark.parametrize("column", range(8))
def test_a_change_anywhere_is_found(place, column):
    head, rows = linked()
    row = list(rows[place])
    row[column] = row[column][::-1] + b"x" if column == 7 else f"{row[column]}x"
    rows[place] = tuple(row)
    with pytest.raises(Damage):
        chain.follow(rows, head)


@pytest.mark.parametrize("place", range(5))
def test_a_row_that_is_gone_or_twice_is_found(place):
    head, rows = linked()
    for broken in (rows[:place] + rows[place + 1 :], rows[: place + 1] + rows[place:]):
        with pytest.raises(Damage):
            chain.follow(broken, head)


def test_another_chain_of_the_same_length_is_found():
    head, _ = linked()
    _, others = chain.extend(Head(1), [*ROWS[:4], (9.0, "", "", 0, "", "")])
    with pytest.raises(Damage, match="exchanged"):
        chain.follow(others, head)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((1, 1.0, "ab", "c", 1, "k", "{}"), (1, 1.0, "a", "bc", 1, "k", "{}")),
        ((1, 1.0, "", "", 1, "k", "{}"), (1, 1.0, "", "", "1", "k", "{}")),
        ((1, 1.0, "", "", 1, "k", "{}"), (1, 1, "", "", 1, "k", "{}")),
        ((1, 0.1, "", "", 1, "k", "{}"), (1, 0.1 + 2**-56, "", "", 1, "k", "{}")),
    ],
)
def test_different_rows_have_different_bytes(one, other):
    assert chain.encode(*one) != chain.encode(*other)


@pytest.mark.parametrize("head", [Head(1), Head(9999, 10**19, b"\xff" * 32)])
def test_a_head_comes_back_and_has_one_size(head):
    data = witness.encode(head)
    assert witness.decode(data) == head
    assert len(data) == len(witness.encode(Head(1)))


def test_any_flipped_bit_of_a_head_is_found():
    data = witness.encode(linked()[0])
    for bit in range(len(data) * 8 - 8):  # all but the line end
        broken = bytearray(data)
        broken[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Damage):
            witness.decode(bytes(broken))


@pytest.mark.parametrize("data", [b"", b"\0" * 131, b"x" * 131, b"freshtrack-deploy journal head 0001"])
def test_what_is_no_head_is_said_to_be_none(data):
    with pytest.raises(Damage):
        witness.decode(data)
