"""The deployed site in a real browser: Debian's chromium, through Caddy and TLS, trusting Caddy's own authority only."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
from freshtrack_machine import APPLICATION, deploy, sh
from machine import Server

URL = "https://freshtrack.test/"
BROWSE = f"""\
chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=8000 --window-size=800,400 --timeout=20000 \
  '--host-resolver-rules=MAP freshtrack.test 127.0.0.1' {{}} {URL}
"""
ROOT = "docker compose -p freshtrack-pro exec -T caddy cat /data/caddy/pki/authorities/local/root.crt"
TRUST = "certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n caddy"

pytestmark = [
    pytest.mark.exhaustive("takes two minutes"),
]


@pytest.fixture
def browser(equipped: Server) -> Iterator[str]:
    """A container that stands in the server's network, as a visitor beside it."""
    image = images.derived("browser", "trixie", APPLICATION / "browser")
    with machine.container(image, f"--network=container:{equipped.name}", "--user=visitor") as name:
        yield name


def browse(browser: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Let chromium open the page: on stdout what it was asked for, on stderr why it has none."""
    return machine.shell(browser, f"cd; {BROWSE.format(' '.join(options))}")


def test_a_visitor_sees_the_page_and_it_reaches_the_backend(equipped: Server, browser: str, tmp_path: Path) -> None:
    deploy(equipped, "run --config answers.env")
    refused = browse(browser, "--dump-dom")  # the control: without that authority there is no page
    assert "ERR_CERT_AUTHORITY_INVALID" in refused.stderr
    assert refused.stdout == ""

    command = ["docker", "exec", "--interactive", browser, "sh", "-c", TRUST]
    subprocess.run(command, input=sh(equipped, ROOT), text=True, check=True, timeout=60)
    seen = browse(browser, "--dump-dom")
    assert "<h1>FreshTrack 1</h1>" in seen.stdout, seen.stderr
    assert '<p id="health">healthy</p>' in seen.stdout

    browse(browser, "--screenshot=page.png")
    machine.run("docker", "cp", f"{browser}:/home/visitor/page.png", str(tmp_path / "page.png"))
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")
