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


def test_nothing_at_all_is_unknown() -> None:
    told = classify("", None, None, "", "")
    assert (told.kind, told.evidence) == (FAILURE_KINDS["E_UNKNOWN"], "")


@pytest.mark.parametrize(
    "text", ["\0" * 4000, "\udcff\udc80: not found", "x" * 65536, "\n" * 65536, "\x1b[" * 3000, "é" * 65536]
)
def test_odd_output_is_judged_too(text: str) -> None:
    assert classify("./app", 1, None, text, text).kind.code in FAILURE_KINDS
