"""What stands around the words decides too: pages of help, sources of programs, differences, pipes, what flock runs."""

from __future__ import annotations

import pytest

from freshtrack_deploy.failures.classify import classify
from freshtrack_deploy.failures.signatures import index, spread

GROUPADD = """\
groupadd: unrecognized option '--no-such-option'
Usage: groupadd [options] GROUP

Options:
  -f, --force                   exit successfully if the group already exists,
                                and cancel -g if the GID is already used
  -o, --non-unique              allow to create groups with duplicate
"""
VARNISHLOG = """\
varnishlog: invalid option -- '-'
Usage: varnishlog <options>

Options:
 [-d]                      Process old log entries and exit
 [-t <seconds|off>]        VSM connection timeout
 [-T <seconds>]            Transaction end timeout
"""
PING = """\
ping: invalid option -- '-'

Usage
  ping [options] <destination>

Options:
  -n                 no dns name resolution
  -W <timeout>       time to wait for response
"""


@pytest.mark.parametrize("page", [GROUPADD, VARNISHLOG, PING])
def test_a_page_of_help_tells_of_a_misuse_only(page: str) -> None:
    assert classify(page.partition(":")[0], 2, None, "", page).kind.code == "E_CONFIG"


def test_a_page_of_help_does_not_use_up_the_judgement() -> None:
    """As Docker prints it before what failed; every word of the page may have to be looked up."""
    dearest = sorted((word for word in index() if word.isalpha()), key=spread)[-300:]
    page = "\n".join(f"  {word.decode()}" for word in dearest)
    text = f"Usage:  docker [OPTIONS] COMMAND\n{page[:3900]}\nCannot connect to the Docker daemon at unix:///run/x.sock.\n\n"
    assert classify("docker ps", 1, None, "", text).kind.code == "E_SERVICE"


def test_no_hope_is_drawn_from_the_text_of_a_program() -> None:
    text = '  File "app.py", line 3, in get\n    return opener.open(url, data, timeout)\napp.Rejected: order 17\n'
    assert not classify("python3 app.py", 1, None, "", text).retryable


def test_no_hope_is_drawn_from_a_difference_of_files() -> None:
    text = "--- a.log\n+++ b.log\n@@ -1 +1 @@\n-ok\n+curl: (7) Failed to connect: Connection refused\n"
    assert not classify("diff -u a.log b.log", 1, None, text, "").retryable


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("curl: (18) transfer closed with 491000 bytes remaining to read", "E_NETWORK"),
        ("curl: (22) The requested URL returned error: 404", "E_NOT_FOUND"),
        ("ssh: connect to host 192.0.2.1 port 22: Connection refused", "E_NETWORK"),
    ],
)
def test_what_could_not_be_fetched_is_damaged_for_its_reader(source: str, code: str) -> None:
    text = f"{source}\n\ngzip: stdin: not in gzip format\ntar: Child returned status 1\n"
    assert classify("curl -fsS http://repo.example.com/a.tgz | tar xz", 2, None, "", text).kind.code == code


def test_what_was_fetched_at_last_and_is_damaged_gives_no_hope() -> None:
    text = "curl: (7) Failed to connect\nsha256sum: WARNING: 1 computed checksum did NOT match\n"
    assert classify("curl --retry 3 -O http://a.example.com/a && sha256sum -c a.sum", 1, None, "", text).kind.code == (
        "E_PKG_CORRUPT"
    )


@pytest.mark.parametrize(("said", "code"), [("", "E_LOCK"), ("compile failed\n", "E_UNKNOWN")])
def test_what_flock_runs_has_the_lock_if_it_speaks(said: str, code: str) -> None:
    assert classify("flock -w 1 /run/build.lock make", 1, None, said, "").kind.code == code


@pytest.mark.parametrize(
    ("line", "code"), [("stopped at release/retry-timeout", "E_UNKNOWN"), ("stopped by a timeout", "E_TIMEOUT")]
)
def test_a_time_limit_in_a_name_is_none(line: str, code: str) -> None:
    assert classify("./app", 1, None, "", line).kind.code == code
