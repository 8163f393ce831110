"""What lies outside of a machine, over TLS: an authority that speaks ACME (pebble, of Let's Encrypt), Docker's repository."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import images
import machine
from freshtrack_machine import APPLICATION, sh
from machine import Server

ROOT = "/root/.local/share/caddy/pki/authorities/local/root.crt"
SERVE = "exec caddy run --config /etc/world/Caddyfile --pidfile /run/caddy.pid >/var/log/caddy.log 2>&1"
STOP = "pid=$(cat /run/caddy.pid); kill $pid; while kill -0 $pid 2>/dev/null; do sleep 0.1; done"
ISSUE = (
    "PEBBLE_VA_NOSLEEP=1 PEBBLE_WFE_NONCEREJECT=0 exec pebble -config /etc/world/pebble.json >/var/log/pebble.log 2>&1"
)
ISSUED_BY = "curl --insecure --silent --fail https://127.0.0.1:15000/roots/0"


class World:
    """A container beside the machines, reached by its address."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.address = machine.run("docker", "exec", name, "hostname", "-i").split()[0]
        self._begins(ISSUE)
        self.opens()

    @property
    def directory(self) -> str:
        """Where ACME begins."""
        return f"https://{self.address}/dir"

    @property
    def fingerprint(self) -> str:
        """Of the key that Docker's repository is signed with."""
        return self._reads("/srv/docker/fingerprint").strip()

    def opens(self) -> None:
        self._begins(f"ADDRESS={self.address} {SERVE}")
        ask = f"curl --silent --fail --cacert {ROOT} {self.directory}"
        machine.until(lambda: machine.shell(self.name, ask).returncode == 0, "the authority to answer")

    def closes(self) -> None:
        assert machine.shell(self.name, STOP).returncode == 0

    def finds_itself(self, domain: str) -> None:
        """Let the domain lead to what is served here, as far as this world is concerned."""
        self._finds(domain, "127.0.0.1")

    def finds(self, domain: str, server: Server) -> None:
        """Let the domain lead to a machine."""
        self._finds(domain, server.execute("hostname", "-i").stdout.split()[-1])

    def _finds(self, domain: str, address: str) -> None:
        """Docker has mounted the file: it is written anew, not replaced."""
        change = f"other=$(grep -v '{domain}' /etc/hosts); printf '%s\\n' \"$other\" '{address} {domain}' >/etc/hosts"
        assert machine.shell(self.name, change).returncode == 0

    def roots(self, server: Server, path: str) -> None:
        """Put the roots of the authority onto a machine: of its own certificate, and of those that it issues."""
        put(server, path, self._reads(ROOT) + machine.shell(self.name, ISSUED_BY).stdout)

    def is_trusted_by(self, server: Server) -> None:
        put(server, "/usr/local/share/ca-certificates/world.crt", self._reads(ROOT))
        sh(server, "update-ca-certificates")

    def _begins(self, script: str) -> None:
        """`caddy start` would leave a server behind whose log leads into a closed pipe."""
        machine.run("docker", "exec", "--detach", self.name, "sh", "-c", script)

    def _reads(self, path: str) -> str:
        return machine.run("docker", "exec", self.name, "cat", path)


def put(server: Server, path: str, text: str) -> None:
    server.execute("sh", "-c", f"cat >{path}", input=text)


@contextmanager
def world() -> Iterator[World]:
    base = images.derived("freshtrack-base", "trixie", APPLICATION / "base")
    with machine.container(images.derived("world", "trixie", APPLICATION / "world", base)) as name:
        yield World(name)
