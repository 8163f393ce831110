"""Real users and groups: made as predicted, unchanged the second time, and the account files restored by the undo."""

from __future__ import annotations

from collections.abc import Iterator

import images
import machine
import pytest
from acting import Actor, actor

FILES = "cat /etc/passwd /etc/group /etc/subuid"


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def accounts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actor]:
    with machine.container(images.base(request.param), "--network=none") as name:
        yield actor(name, tmp_path_factory.mktemp("code"))


@pytest.mark.parametrize(
    "wish",
    [
        {"name": "app"},
        {"name": "app", "system": True},
        {"name": "app", "system": True, "home": "/srv/app", "groups": ["games", "fresh"]},
        {"name": "games", "groups": ["adm"]},
        {"name": "games", "home": "/srv/games"},
        {"name": "games", "absent": True},
    ],
)
def test_as_predicted_then_unchanged_then_taken_back(accounts: Actor, wish: dict) -> None:
    before = accounts(FILES)
    assert accounts.check("user-group", **wish).verdict == "would change"
    done = accounts.apply("user-group", **wish)
    assert (done.apply.ok, done.apply.changed) == (True, True), done.log
    assert accounts.check("user-group", **wish).verdict == "no change"
    again = accounts.apply("user-group", **wish)
    assert (again.apply.ok, again.apply.changed, again.log) == (True, False, "")
    assert accounts(FILES) != before
    accounts.take_back(done)
    assert sorted(accounts(FILES).splitlines()) == sorted(before.splitlines())
    accounts.take_back(done)


def test_undo_of_what_never_happened_succeeds(accounts: Actor) -> None:
    before = accounts(FILES)
    accounts("mv /usr/sbin/useradd /usr/sbin/useradd.away")
    done = accounts.apply("user-group", name="app", groups=["games"])
    accounts("mv /usr/sbin/useradd.away /usr/sbin/useradd")
    assert (done.apply.ok, done.apply.exit_code) == (False, 127)
    accounts.take_back(done)
    assert accounts(FILES) == before
