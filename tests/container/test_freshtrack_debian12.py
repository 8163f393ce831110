"""Debian 12 has no compose version 2 of its own: FreshTrack's plan says so, and where to take it from, and touches nothing."""

from __future__ import annotations

from pathlib import Path

import freshtrack_machine
import images
import machine
from freshtrack_machine import HOME, sh

PACKAGES = "dpkg-query -W -f '${Package} ${Version} ${db:Status-Status}\\n'"
NEEDS_NOTHING = ("REGISTRY=", "STACK_AUTH_URL=")  # lines of the answers that name what only the prepared machine has


def test_debian_12_is_told_where_docker_has_to_come_from(key: Path, deploy_pyz: Path, tmp_path: Path) -> None:
    lines = freshtrack_machine.ANSWERS.splitlines(keepends=True)
    (tmp_path / "answers.env").write_text("".join(line for line in lines if not line.startswith(NEEDS_NOTHING)))
    with machine.server(images.vps("bookworm"), key, "--add-host=freshtrack.test:127.0.0.1") as server:
        server.scp(deploy_pyz, "deploy.pyz")
        server.scp(tmp_path / "answers.env", "answers.env")
        before = sh(server, PACKAGES)
        done = server.ssh("sudo ./deploy.pyz --plan freshtrack --config answers.env --yes")
        assert done.returncode == 5, done.stdout + done.stderr
        assert "has no compose version 2 for docker_source=debian" in done.stderr
        assert "Debian 11 and 12: --set docker_source=docker" in done.stderr
        assert "critical:config" in done.stderr
        assert sh(server, PACKAGES) == before
        assert sh(server, f"ls -d {HOME} 2>/dev/null || true") == ""
