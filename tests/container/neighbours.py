"""Somebody who uses the machine already: a web site in Docker, behind ufw and fail2ban with rules of its own."""

from __future__ import annotations

from freshtrack_machine import BASE, sh
from machine import Server

THEIRS = f"""\
apt-get update -qq && apt-get install -qq -y --no-install-recommends fail2ban >/dev/null 2>&1
printf '[DEFAULT]\\nbanaction = nftables\\n[sshd]\\nmaxretry = 9\\nbackend = systemd\\n' >/etc/fail2ban/jail.local
systemctl enable --quiet fail2ban && systemctl restart fail2ban
until fail2ban-client set sshd banip 203.0.113.7; do sleep 0.2; done
ufw default reject incoming
ufw allow 22/tcp && ufw limit 2222/tcp && ufw allow 80/tcp && ufw deny from 198.51.100.0/24 to any port 8080 proto tcp
ufw --force enable
systemctl enable --quiet --now docker
docker network create theirs
docker volume create theirs
docker tag {BASE} theirs/web:1
echo 'FROM {BASE}\nLABEL theirs=yes' | docker build --quiet --tag theirs/built:1 - && docker rmi --no-prune theirs/built:1
echo 'FROM {BASE}\nLABEL theirs=dangling' | docker build --quiet -
docker run --detach --name theirs --restart unless-stopped --network theirs --volume theirs:/srv --workdir /srv \\
  --publish 8080:8080 theirs/web:1 python3 -m http.server 8080
"""
WHAT_IS_THEIRS = {
    "containers": "docker ps --all --no-trunc --format '{{.ID}} {{.Names}}'",
    "since": "docker inspect theirs --format '{{.State.Pid}} {{.State.StartedAt}} {{.RestartCount}}'",
    "networks": "docker network ls --no-trunc --format '{{.ID}} {{.Name}}' | grep -v ' bridge$' | sort",
    "volumes": "docker volume ls --quiet | grep -v freshtrack-pro",
    "images": "docker image ls --all --no-trunc --format '{{.ID}} {{.Repository}}:{{.Tag}}' | sort",
    "daemon": "systemctl show --property=MainPID,ActiveEnterTimestampMonotonic,UnitFileState docker containerd",
    "rules": "ufw status numbered; ufw status verbose | sed -n 2,5p",
    "bans": "fail2ban-client status sshd | grep -e Banned; fail2ban-client get sshd maxretry",
    "filter": "nft list tables | sort",
}
THEIR_PAGE = "curl --fail --silent --show-error http://127.0.0.1:8080/"


def move_in(server: Server) -> None:
    """They come before FreshTrack."""
    assert server.ssh("sudo true").returncode == 0  # sudo leaves a file in the home of who calls it first
    sh(server, f"set -e\n{THEIRS}")


def theirs(server: Server) -> dict[str, str]:
    return {what: sh(server, command) for what, command in WHAT_IS_THEIRS.items()}
