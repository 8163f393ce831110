"""Real failures of many tools are called what they are, and nothing hopeless is called worth a retry."""

from __future__ import annotations

import pytest
from cases import CLOUDS, DATABASES, FURTHER, LANGUAGES, SYSTEMS, TRANSFERS

from freshtrack_deploy.failures.classify import classify
from freshtrack_deploy.model import FAILURE_KINDS

CASES = [*DATABASES, *LANGUAGES, *SYSTEMS, *CLOUDS, *TRANSFERS, *FURTHER]


@pytest.mark.parametrize(
    ("command", "exit_code", "stdout", "stderr", "codes"), CASES, ids=[case[0][:50] for case in CASES]
)
def test_a_failure_is_called_what_it_is(
    command: str, exit_code: int, stdout: str, stderr: str, codes: tuple[str, ...]
) -> None:
    told = classify(command, exit_code, None, stdout, stderr)
    assert told.kind.code in codes, told
    assert told.message


@pytest.mark.parametrize(
    ("exit_code", "signal", "code"),
    [
        (1, None, "E_UNKNOWN"),
        (42, None, "E_UNKNOWN"),
        (124, None, "E_TIMEOUT"),
        (126, None, "E_PERMISSION"),
        (127, None, "E_NOT_FOUND"),
        (130, None, "E_SIGNAL"),
        (137, None, "E_MEMORY"),
        (139, None, "E_UNKNOWN"),
        (143, None, "E_SIGNAL"),
        (None, 2, "E_SIGNAL"),
        (None, 9, "E_MEMORY"),
        (None, 11, "E_UNKNOWN"),
        (None, 15, "E_SIGNAL"),
        (-15, None, "E_SIGNAL"),
    ],
)
def test_exit_codes_and_signals_without_a_word(exit_code: int | None, signal: int | None, code: str) -> None:
    assert classify("./app", exit_code, signal, "", "").kind.code == code


@pytest.mark.parametrize("exit_code", [6, 7, 28, 35, 52, 56])
def test_a_tool_s_own_exit_code_counts_only_for_that_tool(exit_code: int) -> None:
    assert classify("curl -s https://a.example", exit_code, None, "", "").retryable
    assert classify("./app", exit_code, None, "", "").kind.code == "E_UNKNOWN"
    assert classify("bash deploy.sh", exit_code, None, "", "").kind.code == "E_UNKNOWN"


def test_the_last_telling_line_wins() -> None:
    text = "curl: (28) Connection timed out\ncurl: (28) Connection timed out\ncurl: (22) The requested URL returned error: 404"
    assert classify("bash deploy.sh", 22, None, "", text).kind.code == "E_NOT_FOUND"


def test_a_warning_is_not_an_error() -> None:
    assert classify("./app", 1, None, "", "WARNING: connection refused, retrying").kind.code == "E_UNKNOWN"


def test_what_stderr_says_goes_before_stdout() -> None:
    told = classify("./app", 1, None, "ERROR connection refused", "cp: error writing '/x': No space left on device")
    assert told.kind.code == "E_DISK"


def test_stdout_is_read_where_stderr_is_silent() -> None:
    assert classify("./app", 1, None, "unzip:  cannot find or open app.zip", "").kind.code == "E_NOT_FOUND"


@pytest.mark.parametrize("cause", ["Permission denied", "Read-only file system", "No space left on device"])
def test_what_no_retry_can_help_decides_beside_what_looks_retryable(cause: str) -> None:
    for text in (f"could not get lock /x ({cause})", f"tool: /x: {cause}\ntool: could not get lock, try again later"):
        assert not classify("tool", 1, None, "", text).retryable


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("cp: Schreiben von '/x': Auf dem Gerät ist kein Speicherplatz mehr verfügbar", "E_DISK"),
        ("bash: ./x: Permission non accordée", "E_PERMISSION"),
        ("bash: foo: orden no encontrada", "E_NOT_FOUND"),
        ("OSError: [Errno 98] quelque chose", "E_CONFLICT"),
        ("Error: ENOSPC: Platz alle, write", "E_DISK"),
    ],
)
def test_other_languages_are_understood_by_word_name_or_number(line: str, code: str) -> None:
    assert classify("./x", 1, None, "", line).kind.code == code


def test_the_evidence_is_the_telling_line_and_its_program_is_named() -> None:
    told = classify(
        "bash deploy.sh", 1, None, "", "step 1\n\x1b[31mcurl: (6) Could not resolve host: a.example\x1b[0m\nbye"
    )
    assert told.evidence == "curl: (6) Could not resolve host: a.example"
    assert told.program == "curl"


@pytest.mark.parametrize(
    "line",
    [
        "error: 52 tests failed",
        "app.service: Main process exited, code=exited, status=50/n/a",
        'Kubernetes cluster unreachable: Get "https://10.0.0.1": x509: certificate signed by unknown authority',
        "could not query provider registry: connection closed: 404 Not Found",
        "failed to connect: permission denied while waiting for lock",
    ],
)
def test_what_only_looks_like_the_network_is_not_worth_a_retry(line: str) -> None:
    assert not classify("./app", 1, None, "", line).retryable


def test_a_full_disk_is_not_laid_at_a_database_s_door() -> None:
    told = classify("sh", 1, None, "", "cp: error writing '/srv/x': No space left on device")
    assert told.message.startswith("the disk is full")


@pytest.mark.parametrize(
    "line",
    [
        "timeout: invalid time interval '5x'",
        "error: lock file is not valid: unknown key",
        "poetry.lock is not up to date with pyproject.toml",
        "fatal error: all goroutines are asleep - deadlock!",
        "a.xml:2: parser error : Premature end of data in tag a line 1",
        "SSL/TLS handshake failure:  `not signed by known authorities or invalid' `issuer is not known'",
        "login timeout: password expired",
        "your account is locked, try again later",
        "ERROR: canceling statement due to user request",
        "error: pull: network mode 'foo' is invalid",
        "config: invalid value for read timeout: -5",
        "error[E0433]: failed to resolve: use of undeclared crate or module `foo`",
        "Error: failed to resolve import './app' from 'main.js'",
        "the user is locked",
        "ERROR: column id is not primary key",
        "tarfile.ReadError: empty file",
        "another program is running on port 80",
    ],
)
def test_a_doubt_outweighs_a_hope_in_common_words(line: str) -> None:
    assert not classify("./app", 1, None, "", line).retryable


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("warning: could not write cache: No space left on device, ignoring", "E_DISK"),
        ("# There is insufficient memory for the Java Runtime Environment to continue.", "E_MEMORY"),
        ("warning: connection refused, ignoring", "E_UNKNOWN"),
        ("warning: no such file or directory, skipping", "E_UNKNOWN"),
    ],
)
def test_a_full_disk_in_a_warning_is_the_cause_when_nothing_else_is_said(line: str, code: str) -> None:
    assert classify("./app", 1, None, "", line).kind.code == code
    assert classify("./app", 1, None, "", f"cp: cannot stat 'x': No such file or directory\n{line}").kind.code == (
        "E_NOT_FOUND"
    )


def test_an_error_on_stdout_is_known_behind_its_time_too() -> None:
    line = "11/21 03:40:30 [ERROR] Exception: No space left on device"
    assert classify("./app", 1, None, line, "").kind.code == "E_DISK"


def test_a_hint_at_the_manual_means_misuse_when_nothing_else_is_said() -> None:
    hint = "Try 'cut --help' for more information."
    assert classify("cut -f 0", 1, None, "", f"cut: fields are numbered from 1\n{hint}").kind.code == "E_CONFIG"
    assert classify("cut x", 1, None, "", f"cut: x: Permission denied\n{hint}").kind.code == "E_PERMISSION"


@pytest.mark.parametrize(
    ("command", "exit_code", "code"),
    [
        ("flock -n /run/app.lock true", 1, "E_LOCK"),
        ("flock -w 5 /run/app.lock true", 1, "E_LOCK"),
        ("flock /run/app.lock false", 1, "E_UNKNOWN"),
        ("curl -fsS http://a.example && ./migrate", 7, "E_UNKNOWN"),
        ("curl -fsS http://a.example; sleep 1", 7, "E_NETWORK"),
        ("curl -fsS -H 'Accept: text/html' http://a.example", 7, "E_NETWORK"),
        ("su app -c 'curl -fsS http://a.example'", 7, "E_NETWORK"),
        ("timeout 5 ./app", 124, "E_TIMEOUT"),
        ("ls | xargs ./app", 124, "E_UNKNOWN"),
        ("aria2c -q http://a.example/x", 19, "E_NETWORK"),
        ("sqlite3 app.db 'select 1'", 5, "E_LOCK"),
        ("getent passwd app", 2, "E_NOT_FOUND"),
        ("aws s3 ls", 253, "E_AUTH"),
    ],
)
def test_an_exit_code_is_read_for_the_program_that_may_have_left_it(command: str, exit_code: int, code: str) -> None:
    assert classify(command, exit_code, None, "", "").kind.code == code


def test_nothing_at_all_is_unknown() -> None:
    told = classify("", None, None, "", "")
    assert (told.kind, told.evidence) == (FAILURE_KINDS["E_UNKNOWN"], "")


@pytest.mark.parametrize(
    "text", ["\0" * 4000, "\udcff\udc80: not found", "x" * 65536, "\n" * 65536, "\x1b[" * 3000, "é" * 65536]
)
def test_odd_output_is_judged_too(text: str) -> None:
    assert classify("./app", 1, None, text, text).kind.code in FAILURE_KINDS


@pytest.mark.parametrize(
    ("stderr", "code"),
    [
        (
            "tar: etc: Cannot mkdir: Permission denied\ntar: etc/x: Cannot open: No such file or directory",
            "E_PERMISSION",
        ),
        ("cat: a: Permission denied\ntar: etc/x: Cannot open: No such file or directory", "E_NOT_FOUND"),
    ],
)
def test_what_is_missing_because_it_could_not_be_written_is_not_the_cause(stderr: str, code: str) -> None:
    assert classify("bash deploy.sh", 2, None, "", stderr).kind.code == code


def test_a_report_of_tests_gives_no_hope() -> None:
    report = "connection refused\nmirror timed out\n\nRan 3 tests in 0.1s\n\nFAILED (failures=1)"
    assert not classify("python3 t.py", 1, None, "", report).retryable
    assert classify("python3 t.py", 1, None, "", report.replace("FAILED (failures=1)", "")).retryable
