"""FreshTrack with a certificate that an authority issues by ACME (RFC 8555): Let's Encrypt's test server, on another machine.

One machine and one story: the authority is down, then finds itself under the domain, then this machine; the command stays.
"""

from __future__ import annotations

import pytest
from freshtrack_machine import answer, deploy, sh, steps
from machine import Server
from world import World

ROOTS = "/srv/roots.pem"
GET = f"curl --fail --silent --show-error --cacert {ROOTS} https://freshtrack.test"
ISSUER = "true | openssl s_client -connect 127.0.0.1:443 -servername freshtrack.test | openssl x509 -noout -issuer"
EVERY_CONTAINER = "docker ps --all --quiet"

pytestmark = [
    pytest.mark.exhaustive("takes three minutes"),
]


@pytest.fixture
def server(equipped: Server, outside: World) -> Server:
    outside.roots(equipped, ROOTS)
    answers = {"TLS": "acme", "ACME_CA": outside.directory, "ACME_ROOTS": ROOTS, "FAIL2BAN": "no", "BACKUP": "no"}
    for name, value in answers.items():
        answer(equipped, name, value)
    return equipped


def failure(events: list[dict]) -> dict:
    return [one for one in events if one["event"] == "step-failed"][-1]


def test_an_authority_issues_the_certificate_and_what_is_in_its_way_is_told(server: Server, outside: World) -> None:
    an_authority_that_is_down_is_found_before_anything_is_built(server, outside)
    outside.finds_itself("freshtrack.test")
    a_domain_that_leads_elsewhere_is_told_in_the_authoritys_words(server)
    outside.finds("freshtrack.test", server)
    events = deploy(server, "run --config answers.env")
    assert steps(events, "step-completed") >= {"site", "certificate", "finished"}
    assert "Pebble Intermediate" in sh(server, ISSUER)
    assert "FreshTrack 1" in sh(server, f"{GET}/")
    (told,) = [one["text"] for one in events if one["event"] == "step-output" and one["step"] == "certificate"]
    assert float(told.split("valid for ")[1].split()[0]) > 1800, "pebble's last five years"


def an_authority_that_is_down_is_found_before_anything_is_built(server: Server, outside: World) -> None:
    outside.closes()
    failed = failure(deploy(server, "run --config answers.env", code=1))
    assert (failed["step"], failed["category"]) == ("authority", "transient:network"), failed
    assert outside.directory in failed["evidence"]
    assert sh(server, EVERY_CONTAINER) == ""
    outside.opens()


def a_domain_that_leads_elsewhere_is_told_in_the_authoritys_words(server: Server) -> None:
    done = server.ssh("sudo ./deploy.pyz run --config answers.env --yes", timeout=900)
    assert done.returncode == 5, done.stderr
    for text in (
        "critical:config",
        "urn:ietf:params:acme:error:",
        "the domain's A and AAAA records to lead here",
    ):
        assert text in done.stderr, done.stderr
    assert sh(server, EVERY_CONTAINER) == ""
