"""What people see of a run: the texts that scripts know, the live line, the heartbeat, the diagnostic block."""

from __future__ import annotations

import pytest

from freshtrack_deploy import events
from freshtrack_deploy.model import FAILURE_KINDS, Failure, Place
from freshtrack_deploy.report.console import QUIET, VERBOSE, Console

START = events.StepStarted("install", "Install nginx", 1)
DONE = events.StepCompleted("install", 1, 12.0)
FAILURE = Failure(
    FAILURE_KINDS["E_LOCK"],
    "E: Could not get lock /var/lib/dpkg/lock-frontend",
    "another program holds the package lock",
    exit_code=100,
    command="apt-get install -y nginx",
    place=Place("deploy.toml", 14),
    line=3,
)
FAILED = events.StepFailed(
    "install", 2, FAILURE, 4.2, "/state/logs/r1/install.log", ("Reading lists", "E: Could not"), ("Wait for apt.",)
)


def show(terminal, clock, *happened, **options):
    console = Console(terminal, clock, **options)
    for event in happened:
        console(event)
    return console


def test_a_run_elsewhere_than_at_a_terminal_is_the_lines_that_scripts_know(make_terminal, clock):
    terminal = make_terminal()
    skipped = events.StepSkipped("packages", "done", "2026-01-25T10:00:00+00:00")
    finished = events.RunFinished("done", 0, {"completed": 1, "skipped": 1}, 12.0)
    show(terminal, clock, events.RunStarted("r1", "web", "1.0", 2), skipped, START, DONE, finished)
    assert terminal.stdout.splitlines() == [
        "web 1.0: 2 steps",
        "[SKIP] packages (completed at: 2026-01-25T10:00:00+00:00)",
        "[RUN] install",
        "install completed",
        "done after 12 s: 1 completed, 1 skipped",
    ]
    assert terminal.stderr == ""


def test_a_failure_is_explained_on_stderr(make_terminal, clock):
    terminal = make_terminal()
    show(terminal, clock, START, FAILED, command="./deploy.pyz")
    assert terminal.stderr.splitlines() == [
        "install failed (exit code: 100)",
        "[RETRYABLE] another program holds the package lock",
        "  step       install (Install nginx)",
        "  attempt    2, after 4.2 s",
        "  plan       deploy.toml:14",
        "  line       3 of the script",
        "  command    apt-get install -y nginx",
        "  exit code  100",
        "  category   transient:lock (E_LOCK)",
        "  evidence   E: Could not get lock /var/lib/dpkg/lock-frontend",
        "  log        /state/logs/r1/install.log",
        "  last output",
        "    | Reading lists",
        "    | E: Could not",
        "",
        "Wait for apt.",
        "",
        "next: ./deploy.pyz logs install (all of its output)",
    ]
    assert terminal.stdout == "[RUN] install\n"


@pytest.mark.parametrize(
    ("exit_code", "signal", "text"), [(7, None, "7"), (None, 15, "143"), (None, None, "none"), (0, None, "0")]
)
def test_the_headline_names_the_exit_code_as_a_shell_would(make_terminal, clock, exit_code, signal, text):
    terminal = make_terminal()
    failure = Failure(FAILURE_KINDS["E_UNKNOWN"], "", "", exit_code=exit_code, signal=signal)
    show(terminal, clock, START, events.StepFailed("install", 1, failure))
    assert terminal.stderr.splitlines()[0] == f"install failed (exit code: {text})"
    assert ("SIGTERM (15)" in terminal.stderr) == (signal == 15)


def test_silence_is_never_mistaken_for_death(make_terminal, clock):
    terminal = make_terminal()
    console = show(terminal, clock, START)
    for _ in range(181):
        clock.forward(1)
        console.tick()
    beats = terminal.stdout.splitlines()[1:]
    assert beats == [f"install is running for {minutes} min 00 s" for minutes in (1, 2, 3)]


def test_waiting_is_said_at_once_and_then_once_a_minute(make_terminal, clock):
    terminal = make_terminal()
    console = Console(terminal, clock)
    for second in range(90):
        console(events.Waiting("waiting for the lock of process 5", second))
        console.tick()
        clock.forward(1)
    assert terminal.stdout.splitlines() == [
        "waiting for the lock of process 5",
        "waiting for the lock of process 5 (1 min 00 s)",
    ]


def test_a_quiet_wait_is_worth_a_line_in_a_log_only_after_a_minute(make_terminal, clock):
    terminal = make_terminal()
    console = show(terminal, clock, events.Waiting("undoing install", quiet=True))
    for _ in range(125):
        clock.forward(1)
        console.tick()
    console(events.Waiting("", quiet=True))
    for _ in range(125):
        clock.forward(1)
        console.tick()
    assert terminal.stdout.splitlines() == [f"undoing install ({minutes} min 00 s)" for minutes in (1, 2)]


def test_a_quiet_wait_does_not_silence_the_next_one(make_terminal, clock):
    terminal = make_terminal()
    waits = (events.Waiting("undoing install", quiet=True), events.Waiting("", quiet=True))
    show(terminal, clock, *waits, START, events.Waiting("for apt", step="install"))
    assert terminal.stdout.splitlines() == ["[RUN] install", "for apt"]


def test_a_wait_of_our_own_shows_its_time_and_is_wiped_when_it_is_over(make_terminal, clock):
    terminal = make_terminal(interactive=True)
    console = show(terminal, clock, events.Waiting("undoing install", quiet=True))
    clock.forward(65)
    console.tick()
    assert terminal.live_line == "1:05 undoing install"
    console(events.Waiting("", quiet=True))
    assert (terminal.live_line, terminal.stdout) == ("", "")


def test_what_a_step_waits_for_is_shown_until_it_says_something_else(make_terminal, clock):
    terminal = make_terminal(interactive=True)
    console = show(terminal, clock, START, events.Waiting("for apt", step="install"))
    for second in range(1, 4):
        clock.forward(1)
        console.tick()
        assert terminal.live_line == f"0:0{second} install: for apt"
    clock.forward(1)
    console(events.StepOutput("install", 1, "stdout", "Unpacking nginx\n"))
    assert terminal.live_line == "0:04 install: Unpacking nginx"


def test_a_beat_says_what_the_step_waits_for(make_terminal, clock):
    terminal = make_terminal()
    console = show(terminal, clock, START, events.Waiting("for apt", step="install"))
    clock.forward(60)
    console.tick()
    console(DONE)
    beats = ["for apt", "install is running for 1 min 00 s: for apt", "install completed"]
    assert terminal.stdout.splitlines()[1:] == beats


def test_a_live_line_shows_time_and_last_output_and_is_wiped_before_other_lines(make_terminal, clock):
    terminal = make_terminal(interactive=True)
    console = show(terminal, clock, START)
    assert terminal.live_line == "0:00 install: Install nginx"
    clock.forward(65)
    console(events.StepOutput("install", 1, "stdout", "Unpacking nginx\r\nSetting up nginx\n"))
    assert terminal.live_line == "1:05 install: Setting up nginx"
    clock.forward(1)
    console.tick()
    assert terminal.live_line.startswith("1:06")
    console(DONE)
    assert terminal.live_line == ""
    assert terminal.stdout.endswith("install completed (12 s)\n")


def test_many_chunks_of_output_cost_few_redraws(make_terminal, clock):
    terminal = make_terminal(interactive=True)
    console = show(terminal, clock, START)
    for number in range(1000):
        clock.forward(0.001)
        console(events.StepOutput("install", 1, "stdout", f"line {number}\n"))
    assert len(terminal.lives) <= 12


def test_a_second_attempt_says_which_it_is(make_terminal, clock):
    terminal = make_terminal()
    show(terminal, clock, events.StepStarted("install", "Install nginx", 2, "it failed before"))
    assert terminal.stdout == "[RUN] install\n  attempt 2: it failed before\n"


def test_the_wait_before_a_retry_is_said_once(make_terminal, clock):
    terminal = make_terminal()
    retrying = events.StepRetrying("install", 1, 2.0, 3)
    show(terminal, clock, retrying, events.Waiting("next try", 2.0), events.Waiting("next try", 1.0))
    assert terminal.stdout == "install: trying again in 2.0 s (attempt 2 of 3)\n"


def test_who_can_cut_the_wait_short_is_told_how(make_terminal, clock):
    terminal = make_terminal()
    waiting = [events.Waiting("next try", left, remark="Enter: now") for left in (2.0, 1.0)]
    show(terminal, clock, events.StepRetrying("install", 1, 2.0, 3), *waiting)
    assert terminal.stdout.splitlines()[1:] == ["next try (2.0 s), Enter: now"]


def test_no_wait_is_called_none(make_terminal, clock):
    terminal = make_terminal()
    show(terminal, clock, events.StepRetrying("install", 1, 0.0, 3))
    assert terminal.stdout == "install: trying again at once (attempt 2 of 3)\n"


def test_two_steps_at_a_time_share_the_live_line(make_terminal, clock):
    terminal = make_terminal(interactive=True)
    show(terminal, clock, START, events.StepStarted("build", "Build", 1))
    assert terminal.live_line == "0:00 install (and 1 more): Install nginx"


@pytest.mark.parametrize("width", [1, 5, 20, 80])
def test_a_narrow_terminal_gets_a_live_line_that_fits(make_terminal, clock, width):
    terminal = make_terminal(interactive=True, width=width)
    show(terminal, clock, START, events.StepOutput("install", 1, "stdout", "漢字" * 60))
    assert all(len(line) < width or width == 1 for line in terminal.lives)


def test_quiet_shows_failures_and_the_end_only(make_terminal, clock):
    terminal = make_terminal(interactive=True)
    finished = events.RunFinished("done", 0, {"completed": 1}, 1.0)
    show(terminal, clock, START, DONE, START, FAILED, finished, verbosity=QUIET)
    assert terminal.stdout == "done after 1.0 s: 1 completed\n"
    assert "install failed (exit code: 100)" in terminal.stderr
    assert terminal.lives == []


def test_verbose_streams_whole_lines_with_the_name_of_their_step(make_terminal, clock):
    terminal = make_terminal()
    pieces = ("one\ntw", "o\nthr", "ee")
    outputs = [events.StepOutput("install", 1, "stdout", piece) for piece in pieces]
    show(terminal, clock, START, *outputs, DONE, verbosity=VERBOSE)
    assert terminal.stdout.splitlines()[1:4] == ["install | one", "install | two", "install | three"]


def test_verbose_holds_back_only_so_much_of_an_unbroken_line(make_terminal, clock):
    terminal = make_terminal()
    show(terminal, clock, START, events.StepOutput("install", 1, "stdout", "x" * 5000), verbosity=VERBOSE)
    assert "install | " + "x" * 5000 in terminal.stdout


def test_foreign_text_cannot_steer_the_terminal(make_terminal, clock):
    terminal = make_terminal(interactive=True)
    evil = "\x1b]0;owned\x07\ninstall completed"
    output = events.StepOutput("install", 1, "stdout", evil)
    failed = events.StepFailed("install", 1, Failure(FAILURE_KINDS["E_UNKNOWN"], evil, evil, exit_code=1), tail=(evil,))
    for verbosity in (QUIET, VERBOSE, 0):
        show(terminal, clock, START, output, failed, verbosity=verbosity)
    assert "\x1b" not in terminal.stdout + terminal.stderr + "".join(terminal.lives)
    assert "install completed" not in (terminal.stdout + terminal.stderr).splitlines()


def test_colour_adds_nothing_that_words_do_not_say(make_terminal, clock):
    import re

    plain, coloured = make_terminal(), make_terminal(color=True)
    for terminal in (plain, coloured):
        show(terminal, clock, START, FAILED, events.RunFinished("failed", 1, {"failed": 1}))
    assert "\x1b[31m" in coloured.stderr
    assert re.sub(r"\x1b\[\d+m", "", coloured.stderr + coloured.stdout) == plain.stderr + plain.stdout


def test_with_json_all_human_text_goes_to_stderr(make_terminal, clock):
    terminal = make_terminal()
    show(terminal, clock, START, DONE, events.RunFinished("done", 0, {}), json_mode=True)
    assert terminal.stdout == ""
    assert "[RUN] install" in terminal.stderr


def test_retries_undos_and_warnings_are_told(make_terminal, clock):
    terminal = make_terminal()
    undone = events.StepUndone("install")
    show(terminal, clock, events.StepRetrying("install", 1, 2.0, 3), undone, events.Notice("no timeout", "warning"))
    assert terminal.stdout.splitlines() == [
        "install: trying again in 2.0 s (attempt 2 of 3)",
        "install undone",
    ]
    assert terminal.stderr.splitlines() == ["warning: no timeout"]


def test_evidence_that_is_all_there_is_to_say_is_said_once(make_terminal, clock):
    terminal = make_terminal()
    failure = Failure(FAILURE_KINDS["E_UNKNOWN"], "it broke", "", exit_code=1)
    show(terminal, clock, START, events.StepFailed("install", 1, failure))
    assert terminal.stderr.count("it broke") == 1
