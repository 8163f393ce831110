"""A script step ends as its script ends."""

from __future__ import annotations

import pytest

from freshtrack_deploy.actions import named, script
from freshtrack_deploy.model import Prediction, Undo


def test_loaded_by_name_only_when_needed():
    assert named("script") is script
    with pytest.raises(KeyError):
        named("telepathy")


@pytest.mark.parametrize(("code", "ok_codes", "ok"), [(0, (0,), True), (7, (0,), False), (7, (0, 7), True)])
def test_the_exit_code_decides(step, host, machine, code, ok_codes, ok):
    machine.on("install.sh", exit_code=code)
    outcome = script.apply(step("script", of={"ok_codes": ok_codes}, content="install.sh"), host)
    assert (outcome.ok, outcome.exit_code) == (ok, code)


@pytest.mark.parametrize("end", [{"timed_out": True}, {"interrupted": True}])
def test_a_script_cut_short_is_never_a_success(step, host, machine, end):
    machine.on("install.sh", exit_code=0, **end)
    assert not script.apply(step("script", content="install.sh"), host).ok


def test_check_and_undo_run_nothing(step, host, machine):
    one = step("script", content="a\nb\n", interpreter="bash")
    assert script.check(one, host) == Prediction("would change", ("runs a script of 2 lines with bash",))
    assert script.undo(one, host) == Undo()
    assert machine.asked == []
