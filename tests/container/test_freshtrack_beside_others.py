"""FreshTrack on a machine that is in use: somebody's container, firewall rules and bans are there before, and after."""

from __future__ import annotations

import pytest
import traces
from freshtrack_machine import assert_as_before, deploy, sh, site
from machine import Server
from neighbours import THEIR_PAGE, move_in, theirs

LIVELY = ("/var/lib/fail2ban/fail2ban.sqlite3", "/var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db")

pytestmark = [
    pytest.mark.exhaustive("takes three minutes"),
]


@pytest.fixture
def used(equipped: Server) -> Server:
    """A machine on which somebody's web site runs, behind ufw and fail2ban."""
    move_in(equipped)
    return equipped


def test_what_was_there_before_goes_on_and_is_as_it_was_after_the_rollback(used: Server) -> None:
    before, machine = theirs(used), traces.of(used)
    deploy(used, "run --config answers.env")
    assert site(used) == {"status": "healthy", "version": "1"}
    goes_on_beside_the_site(before, theirs(used))
    deploy(used, "rollback --full")
    assert theirs(used) == before
    sh(used, THEIR_PAGE)
    assert_as_before(used, machine, *LIVELY)


def goes_on_beside_the_site(before: dict[str, str], now: dict[str, str]) -> None:
    """Nothing of theirs was started anew or taken away while the site was added."""
    for what in ("since", "daemon", "bans"):
        assert now[what] == before[what], what
    for what in ("containers", "networks", "volumes", "images"):
        assert set(before[what].splitlines()) <= set(now[what].splitlines()), what
