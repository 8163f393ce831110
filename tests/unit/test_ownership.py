"""Who may write where root looks: a table of places, and what is refused."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from freshtrack_deploy import guard
from freshtrack_deploy.errors import UnsafePlace
from freshtrack_deploy.host import ownership

ROOT, CALLER, STRANGER = 0, 1000, 1001
TRUSTED = (ROOT, CALLER)
PRIVATE, SHARED = 1000, 50  # group ids


def status(kind: int, mode: int, owner: int, group: int = 0) -> os.stat_result:
    return os.stat_result((kind | mode, 0, 0, 1, owner, group, 0, 0, 0, 0))


@pytest.fixture(autouse=True)
def _groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "private_group", lambda owner, group: (owner, group) in {(0, 0), (CALLER, PRIVATE)})


@pytest.mark.parametrize(
    ("kind", "mode", "owner", "group", "final", "reason"),
    [
        (stat.S_IFREG, 0o755, ROOT, 0, True, ""),
        (stat.S_IFREG, 0o755, CALLER, PRIVATE, True, ""),
        (stat.S_IFREG, 0o755, STRANGER, 0, True, "belongs to"),
        (stat.S_IFREG, 0o775, CALLER, PRIVATE, True, ""),
        (stat.S_IFREG, 0o775, CALLER, SHARED, True, "group"),
        (stat.S_IFREG, 0o775, ROOT, SHARED, True, "group"),
        (stat.S_IFREG, 0o757, ROOT, 0, True, "everyone"),
        (stat.S_IFREG, 0o777, CALLER, PRIVATE, True, "everyone"),
        (stat.S_IFREG, 0o1777, ROOT, 0, True, "everyone"),  # sticky means nothing on a file
        (stat.S_IFDIR, 0o755, ROOT, 0, False, ""),
        (stat.S_IFDIR, 0o755, STRANGER, 0, False, "belongs to"),
        (stat.S_IFDIR, 0o777, ROOT, 0, False, "everyone"),
        (stat.S_IFDIR, 0o1777, ROOT, 0, False, ""),  # /tmp on the way
        (stat.S_IFDIR, 0o1777, STRANGER, 0, False, "belongs to"),
        (stat.S_IFDIR, 0o1777, ROOT, 0, True, "everyone"),  # /tmp itself as the place: anyone adds files
        (stat.S_IFDIR, 0o1775, ROOT, SHARED, False, ""),
        (stat.S_IFDIR, 0o2775, ROOT, SHARED, False, "group"),
        (stat.S_IFLNK, 0o777, ROOT, 0, False, ""),
        (stat.S_IFLNK, 0o777, STRANGER, 0, False, "belongs to"),
    ],
)
def test_who_may_write(kind: int, mode: int, owner: int, group: int, final: bool, reason: str) -> None:
    found = guard.weakness(status(kind, mode, owner, group), TRUSTED, final)
    assert (reason in found) if reason else (found == "")


@pytest.mark.parametrize(
    ("environment", "trusted"),
    [
        ({}, (0,)),
        ({"SUDO_UID": "1000"}, (0, 1000)),
        ({"SUDO_UID": ""}, (0,)),
        ({"SUDO_UID": "-1"}, (0,)),
        ({"SUDO_UID": "1000 1001"}, (0,)),
        ({"SUDO_UID": "\u0661"}, (0,)),  # a digit, but none of sudo's
    ],
)
def test_trust_is_root_and_who_called_sudo(environment: dict[str, str], trusted: tuple[int, ...]) -> None:
    assert guard.trusted_users(environment) == trusted


def test_every_directory_and_link_on_the_way_counts(tmp_path: Path) -> None:
    (tmp_path / "real" / "inner").mkdir(parents=True)
    (tmp_path / "real" / "inner" / "file").touch()
    (tmp_path / "link").symlink_to("real/../real/inner")
    way = guard.places(str(tmp_path / "link" / "file"))
    expected = ["link", "real", "real", "real/inner", "real/inner/file"]
    assert way[-5:] == [str(tmp_path / name) for name in expected]
    assert way[: len(tmp_path.parts)] == [*map(str, reversed(tmp_path.parents)), str(tmp_path)]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert len(guard.places(str(tmp_path / "a"))) < 100


def test_the_weakest_place_on_the_way_is_named(tmp_path: Path) -> None:
    place = tmp_path / "open" / "inner"
    place.mkdir(parents=True)
    place.parent.chmod(0o777)
    with pytest.raises(UnsafePlace) as caught:
        ownership.check(str(place), trusted_uids=(0, os.geteuid()))
    assert caught.value.facts["path"] == str(place.parent)
    assert "everyone can write to it" in str(caught.value)
    assert "chmod go-w" in caught.value.remedy
    assert caught.value.exit_code == 77


def test_a_safe_place_passes(tmp_path: Path) -> None:
    ownership.check(str(tmp_path), trusted_uids=(0, os.geteuid()))


def test_a_sticky_directory_is_safe_for_what_is_made_in_it(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    ownership.check(str(tmp_path), trusted_uids=(0, os.geteuid()), as_parent=True)
    with pytest.raises(UnsafePlace):
        ownership.check(str(tmp_path), trusted_uids=(0, os.geteuid()))


def test_a_missing_place_is_an_error_not_a_pass(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ownership.check(str(tmp_path / "none"), trusted_uids=(0, os.geteuid()))
