"""From an outcome of a step to its failure: what we decided ourselves is not guessed, the place is exact."""

from __future__ import annotations

import pytest

from freshtrack_deploy.failures.classify import classify, of
from freshtrack_deploy.model import Outcome, Place, Step

STEP = Step("web", "Web", "script", {}, place=Place("deploy.toml", 10), script_place=Place("deploy.toml", 14))


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (Outcome(ok=False, timed_out=True, signal=15, message="timed out after 10 s"), "E_TIMEOUT"),
        (Outcome(ok=False, interrupted=True, signal=9), "E_SIGNAL"),
        (Outcome(ok=False, code="E_CONFLICT", message="port 80 is taken"), "E_CONFLICT"),
        (Outcome(ok=False, message="postcondition file_exists /x does not hold"), "E_UNKNOWN"),
        (Outcome(ok=False, exit_code=1, stderr="cp: cannot stat 'a': No such file or directory"), "E_NOT_FOUND"),
        (Outcome(ok=False, signal=9, command="python3 x.py"), "E_MEMORY"),
        (Outcome(ok=False, exit_code=1), "E_UNKNOWN"),
    ],
)
def test_the_code_of_an_outcome(outcome: Outcome, code: str) -> None:
    assert of(outcome, STEP).kind.code == code


def test_what_we_decided_says_so_itself() -> None:
    told = of(Outcome(ok=False, code="E_CONFLICT", message="port 80 is taken"), STEP)
    assert (told.evidence, told.message) == ("port 80 is taken", "port 80 is taken")


def test_the_line_of_a_script_is_placed_in_the_plan() -> None:
    told = of(Outcome(ok=False, exit_code=7, line=3, command="curl x"), STEP)
    assert (told.place, told.line, told.exit_code, told.command) == (Place("deploy.toml", 16), 3, 7, "curl x")


def test_without_a_line_the_place_is_the_script_s() -> None:
    assert of(Outcome(ok=False, exit_code=7), STEP).place == Place("deploy.toml", 14)
    assert of(Outcome(ok=False, exit_code=7, line=2), Step("a", "a", "script", {}, place=Place("p", 3))).place == Place(
        "p", 3
    )


def test_a_negative_exit_code_is_a_signal() -> None:
    told = classify("sleep 60", -15, None, "", "")
    assert (told.exit_code, told.signal, told.kind.code) == (None, 15, "E_SIGNAL")
