"""FreshTrack deployed by somebody who types `sudo ./deploy.pyz` and answers its questions, some of them wrongly at first.

One machine and one story over `ssh -tt`: each command is the same one again.
"""

from __future__ import annotations

import fcntl
import struct
import termios

import pytest
from freshtrack_machine import HOME, STATE, sh, site
from machine import Server, Terminal

COMMAND = "sudo ./deploy.pyz"
SECRET = "stack-auth-very-secret"
REVIEW = "Deploy with these values? [Y/n]: "
AT_FIRST = (
    ("Domain of the site: ", "https://freshtrack.test/", "no scheme, no port"),
    ("Domain of the site: ", "freshtrack.test", ""),
    ("E-mail address of the administrator: ", "admin@freshtrack", "an e-mail address such as"),
    ("E-mail address of the administrator: ", "admin@freshtrack.test", ""),
    ("(yours) [acme]: ", "my own", "expected one of: acme, internal, files"),
    ("(yours) [acme]: ", "internal", ""),
    ("ACME directory [https://acme-v02.api.letsencrypt.org/directory]: ", "", ""),
    ("believe (PEM file) [/etc/ssl/certs/ca-certificates.crt]: ", "", ""),
)
VERSION = "Version to deploy (letters, digits and . _ -): "
REST = (
    (VERSION, "", "must not be empty"),
    (VERSION, "1", ""),
    ("a git URL, a directory or a tarball: ", "/srv/freshtrack-1.tar.gz", ""),
    ("Stack Auth project id: ", "project", ""),
    ("Stack Auth publishable key: ", "publishable", ""),
    ("Stack Auth secret key: ", SECRET, ""),
    ("URL of Stack Auth [https://api.stack-auth.com]: ", "http://127.0.0.1:5000", ""),
    ("(its own repository) [debian]: ", "", ""),
    ("(ufw) [yes]: ", "perhaps", "expected yes or no"),
    ("(ufw) [yes]: ", "", ""),
    ("fail2ban for ssh [yes]: ", "", ""),
    ("(empty: not checked): ", "http://127.0.0.1:5000/v2/", ""),
    ("backup every night [yes]: ", "", ""),
    ("Versions to keep (1 to 10) [3]: ", "", ""),
    ("(empty: none): ", "", ""),
    ("compose files [docker-compose.yml compose.production.yaml]: ", "", ""),
    ("migrates the database [node dist/src/db/migrate.js]: ", "python3 /app/application.py migrate", ""),
    ("Name of the database [freshtrack]: ", "", ""),
    ("User of the database [freshtrack_user]: ", "", ""),
)
ANSWERS = AT_FIRST + REST
REVIEWED = """\
  domain                      freshtrack.test
  email                       admin@freshtrack.test
  tls                         internal
  acme_ca                     https://acme-v02.api.letsencrypt.org/directory
  acme_roots                  /etc/ssl/certs/ca-certificates.crt
  version                     1
  source                      /srv/freshtrack-1.tar.gz
  stack_auth_project_id       project
  stack_auth_publishable_key  publishable
  stack_auth_secret_key       ********
  stack_auth_url              http://127.0.0.1:5000
  docker_source               debian
  firewall                    yes
  fail2ban                    yes
  registry                    http://127.0.0.1:5000/v2/
  backup                      yes
  versions_kept               3
  webhook                     (empty)
  compose_files               docker-compose.yml compose.production.yaml
  migrate_command             python3 /app/application.py migrate
  postgres_db                 freshtrack
  postgres_user               freshtrack_user
  postgres_password           ********  (generated)
  jwt_secret                  ********  (generated)
  grafana_password            ********  (generated)
  minio_password              ********  (generated)
"""
AGAIN = "nothing was run: the same command asks again"
SUMMARY = (
    "FreshTrack 1 runs.",
    "https://freshtrack.test/api",
    "https://freshtrack.test/health",
    "sign up with admin@freshtrack.test",
    "user freshtrack_user, password ***",
    "user admin, password ***",
    "A new version: run with --set version=",
)
SEEN_NOWHERE = (
    f"find {STATE} -path '*/secrets' -prune -o -path '*/objects' -prune -o -type f -exec grep -lF '{{}}' {{{{}}}} +"
)

pytestmark = [
    pytest.mark.exhaustive("takes two minutes"),
]


class Dialogue:
    """A person before 80 columns; every question is answered when it stands at the end of the screen."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.screen = ""
        fcntl.ioctl(terminal.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def sees(self, text: str) -> str:
        """What appeared since the last answer."""
        shown = self.terminal.expect(text, timeout=30)
        self.terminal.seen = ""
        self.screen += shown
        return shown.replace("\r\n", "\n")

    def answers(self, questions: tuple[tuple[str, str, str], ...]) -> None:
        """Each complaint stands above the question that is asked again."""
        expected = ""
        for question, typed, complaint in questions:
            shown = self.sees(question)
            assert expected in shown
            assert ("not accepted: " in shown) is bool(expected)
            self.terminal.type(f"{typed}\n")
            expected = complaint

    def leaves(self, code: int) -> str:
        shown, left = self.terminal.finish(timeout=600)
        self.screen += shown
        assert left == code, self.screen
        assert SECRET not in self.screen
        return shown.replace("\r\n", "\n")


def begins(dialogue: Dialogue, question: str) -> None:
    """Preflight is told before the first question, in this run and in every other that asks."""
    beginning = dialogue.terminal.expect(question)
    assert "checks passed" in beginning
    assert "questions: 22; Enter takes what stands in [brackets]" in beginning
    assert max(map(len, beginning.splitlines()[-2:])) <= 80


def offering(questions: tuple[tuple[str, str, str], ...]) -> tuple[tuple[str, str, str], ...]:
    """The same questions once more: what was typed stands in brackets, and Enter takes it; a secret is typed again."""
    return tuple(_offering(question, typed) for question, typed, complaint in questions if not complaint)


def _offering(question: str, typed: str) -> tuple[str, str, str]:
    if typed in ("", SECRET):
        return question, typed, ""
    prompt = question[:-2].partition(" [")[0]
    return f"{prompt} [{typed}]: ", "", ""


def test_the_same_command_through_wrong_answers_to_a_verified_site(equipped: Server) -> None:
    before = touched(equipped)
    one_answer_wrong_five_times_ends_it(equipped)
    assert touched(equipped) == before
    no_at_the_review_ends_it(equipped)
    assert touched(equipped) == before
    yes_deploys(equipped)
    it_asks_nothing_any_more(equipped)
    assert sh(equipped, SEEN_NOWHERE.format(SECRET) + " || true") == ""


def touched(server: Server) -> str:
    """What a deployment would change first."""
    return sh(server, f"dpkg-query -W; ls -d {HOME} 2>&1; systemctl is-active docker; ls /etc/systemd/system")


def one_answer_wrong_five_times_ends_it(server: Server) -> None:
    with server.terminal(COMMAND) as terminal:
        dialogue = Dialogue(terminal)
        begins(dialogue, ANSWERS[0][0])
        dialogue.answers(AT_FIRST + ((VERSION, "1 0", "must match the pattern"),) * 5)
        end = dialogue.leaves(78)
    assert "5 times" in end
    assert AGAIN in end


def no_at_the_review_ends_it(server: Server) -> None:
    screen = answered(server, offering(AT_FIRST) + REST, "n", 7)
    assert AGAIN in screen


def answered(server: Server, answers: tuple[tuple[str, str, str], ...], at_the_review: str, code: int) -> str:
    """All that was shown, from the first question to the end."""
    with server.terminal(COMMAND) as terminal:
        dialogue = Dialogue(terminal)
        begins(dialogue, answers[0][0])
        dialogue.answers(answers)
        assert REVIEWED in dialogue.sees(REVIEW)
        terminal.type(f"{at_the_review}\n")
        dialogue.leaves(code)
    return dialogue.screen.replace("\r\n", "\n")


def yes_deploys(server: Server) -> None:
    screen = answered(server, offering(ANSWERS), "y", 0)
    end = screen.rpartition(REVIEW)[2]
    for text in SUMMARY:
        assert text in end
    assert sh(server, f"cat {HOME}/secrets/postgres_password.txt") not in screen
    assert site(server) == {"status": "healthy", "version": "1"}
    assert "FreshTrack 1" in sh(server, "curl -fsk https://freshtrack.test/")


def it_asks_nothing_any_more(server: Server) -> None:
    with server.terminal(COMMAND) as terminal:
        end = Dialogue(terminal).leaves(0)
    assert "questions:" not in end
    assert REVIEW not in end
