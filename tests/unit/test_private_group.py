"""A group is private when nobody but the file's owner is in it."""

from __future__ import annotations

import grp
import pwd

import pytest

from freshtrack_deploy import guard

ALICE, BOB = 1000, 1001


def user(name: str, number: int, group: int) -> pwd.struct_passwd:
    return pwd.struct_passwd((name, "x", number, group, "", "/", "/bin/sh"))


@pytest.mark.parametrize(
    ("listed", "bobs_group", "private"),
    [
        ([], BOB, True),  # Debian's user private group: alice's by her login alone
        (["alice"], BOB, True),
        (["alice", "bob"], BOB, False),
        ([], ALICE, False),  # bob's login puts him there too
        (["gone"], BOB, False),  # a member without an account: whoever gets the name next
    ],
)
def test_private_group(monkeypatch: pytest.MonkeyPatch, listed: list[str], bobs_group: int, private: bool) -> None:
    monkeypatch.setattr(pwd, "getpwall", lambda: [user("alice", ALICE, ALICE), user("bob", BOB, bobs_group)])
    monkeypatch.setattr(grp, "getgrgid", lambda number: grp.struct_group(("alice", "x", number, listed)))
    assert guard.private_group(ALICE, ALICE) is private


def test_a_group_that_nobody_has_is_not_private(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pwd, "getpwall", lambda: [user("alice", ALICE, ALICE)])
    assert guard.private_group(ALICE, 54321) is False
