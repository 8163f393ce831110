"""What is asked after a failure and what each answer does: a person at a pseudo-terminal before the built file."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from deployments import Deployment, script
from terminals import Person

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
ONCE = {"retry": {"count": 1}}
RETRY, FIX, UNSURE = "Retry now? [Y/n]: ", "Fix the issue and retry? [Y/n]: ", "Retry? [y/N]: "
# category -> what the step says, what is said of it, what is asked
QUESTIONS = {
    "transient:network": ("curl: (6) Could not resolve host: x", "This appears to be a temporary issue.", RETRY),
    "transient:timeout": ("curl: (28) Operation timed out", "This appears to be a temporary issue.", RETRY),
    "transient:lock": ("E: Could not get lock /x", "This appears to be a temporary issue.", RETRY),
    "recoverable:permission": ("touch: /x: Permission denied", "Permission issue detected.", FIX),
    "recoverable:resource": (
        "cp: error writing '/x': No space left on device",
        "Resource exhaustion detected (memory or disk).",
        FIX,
    ),
    "recoverable:auth": ("fatal: Authentication failed for 'https://x'", "Credentials were refused.", FIX),
    "recoverable:not-found": ("E: Unable to locate package x", "does not exist.", FIX),
    "recoverable:conflict": ("bind: Address already in use", "stands in the way.", FIX),
    "unknown": ("it broke", "The cause is not known.", UNSURE),
}
ASKED = {
    name: (text, question)
    for name, (text, _, question) in QUESTIONS.items()
    if name in ("transient:network", "recoverable:permission", "unknown")
}
KEYS = "also: l shows the log, s opens a shell, b rolls back, q stops and keeps everything"
FINAL = {
    "critical:config": ("echo 'nginx: [emerg] unknown directive \"x\" in /etc/nginx/nginx.conf:1' >&2; exit 1", "CRITICAL FAILURE"),
    "critical:package": ("echo \"E: dpkg was interrupted, you must manually run 'dpkg --configure -a'\" >&2; exit 100", "CRITICAL FAILURE"),
    "critical:service": ("echo 'Job for web.service failed because the control process exited.' >&2; exit 1", "CRITICAL FAILURE"),
    "fatal:signal": ("kill -TERM $$", "FATAL ERROR - Manual intervention required"),
}  # fmt: skip


def fails(text: str) -> str:
    """Until somebody has fixed it."""
    quoted = text.replace("'", "'\\''")
    return f"test -e ../fixed || {{ echo '{quoted}' >&2; exit 1; }}"


@pytest.fixture
def sits(deploy_pyz: Path, tmp_path: Path) -> Iterator[Callable[..., Person]]:
    """Somebody types a command at a terminal: sits("run", "--plan", file, size=(24, 20))."""
    people: list[Person] = []

    def sit(*words: object, env: dict[str, str] | None = None, **options: Any) -> Person:
        settings = {"PATH": PATH, "HOME": str(tmp_path), "STATE_DIR": str(tmp_path / "state")}
        settings.update({"TERM": "xterm", "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh", **(env or {})})
        people.append(Person(deploy_pyz, *words, env=settings, cwd=tmp_path, **options))
        return people[-1]

    yield sit
    for one in people:
        one.close()


class Trial:
    """A plan that fails, and a person before it."""

    def __init__(self, plan: Deployment, person: Person) -> None:
        self.plan = plan
        self.person = person

    def fixes(self) -> None:
        (self.plan.folder / "fixed").touch()

    def answers(self) -> list[str]:
        """Every answer in the journal."""
        return [json.loads(row["body"])["answer"] for row in self.journal() if row["kind"] == "answered"]

    def journal(self) -> list[dict[str, Any]]:
        with sqlite3.connect(f"file:{self.plan.state}/checkpoint.db?mode=ro", uri=True) as database:
            names = [row[1] for row in database.execute("pragma table_info(entries)")]
            return [dict(zip(names, row)) for row in database.execute("select * from entries order by 1")]


@pytest.fixture
def trial(deployment: Deployment, sits: Callable[..., Person]) -> Callable[..., Trial]:
    def begin(text: str = "it broke", *words: object, sitting: dict[str, Any] | None = None, **keys: Any) -> Trial:
        how = {"size": keys.pop("size", (24, 80)), **(sitting or {})}
        step = script("b", fails(text), **{"timing": ONCE, **keys})
        plan = deployment.plan(script("a", checkpoint={"rollback": "echo unmade >>../trace"}), step)
        return Trial(plan, sits("run", "--plan", plan.file, *words, **how))

    return begin


@pytest.mark.parametrize(("text", "headline", "question"), QUESTIONS.values(), ids=QUESTIONS)
def test_enter_gives_the_default_of_the_category(
    trial: Callable[..., Trial], text: str, headline: str, question: str
) -> None:
    one = trial(text)
    before = one.person.sees(question)
    assert headline in before
    assert "  1. " in before
    one.fixes()
    one.person.types("\n")
    retried = "[Y/n]" in question
    assert one.person.leaves() == (0 if retried else 7)
    assert one.plan.trace() == ["a", "b", "b"][: 3 if retried else 2]
    assert one.answers() == [""]


@pytest.mark.parametrize(("content", "headline"), FINAL.values(), ids=FINAL)
def test_critical_and_fatal_ask_nothing(
    deployment: Deployment, sits: Callable[..., Person], content: str, headline: str
) -> None:
    plan = deployment.plan(script("b", content))
    person = sits("run", "--plan", plan.file)
    assert person.leaves() == 1
    assert headline in person.text
    assert person.text.count("  1. ") == 1
    assert "  3. " in person.text
    assert "?" not in person.text.partition(headline)[2].partition("next:")[0]
    assert plan.trace() == ["b"]


@pytest.mark.parametrize("word", ["y", "yes", "Y", " Yes "])
def test_yes_retries_whatever_the_default(trial: Callable[..., Trial], word: str) -> None:
    one = trial()
    one.person.sees(UNSURE)
    one.fixes()
    one.person.types(word + "\n")
    assert one.person.leaves() == 0
    assert one.plan.trace() == ["a", "b", "b"]
    assert "attempt 2" in one.person.text
    (answered,) = (row for row in one.journal() if row["kind"] == "answered")
    assert (answered["step"], answered["attempt"]) == ("b", 1)
    assert json.loads(answered["body"])["question"] == UNSURE.strip()


def test_a_retry_has_what_the_first_try_had(
    deployment: Deployment, sits: Callable[..., Person], tmp_path: Path
) -> None:
    """The arguments and the answers of the run, whoever asks for the next try."""
    content = 'printf \'%s/%s/%s\\n\' "$WORD" "$PIN" "$OTHER" >>../given; test -e ../fixed || exit 9'
    asks = [{"name": name} for name in ("word", "other")] + [{"name": "pin", "secret": True}]
    plan = deployment.plan(script("b", content, inputs=["word", "pin", "other"]), input=asks)
    answers = tmp_path / "a b.env"
    answers.write_text("OTHER='c d'\n")
    person = sits("run", "--plan", plan.file, "--set", "word=a b", "--config", answers, env={"DEPLOY_PIN": "p q"})
    person.sees(UNSURE)
    answers.unlink()
    (plan.folder / "fixed").touch()
    person.types("y\n")
    assert person.leaves() == 0
    assert (plan.folder / "given").read_text() == "a b/p q/c d\n" * 2


@pytest.mark.parametrize("word", ["n", "no", "N", "q"])
def test_no_and_q_stop_and_keep_everything(trial: Callable[..., Trial], word: str) -> None:
    one = trial("touch: /x: Permission denied")
    one.person.sees(FIX)
    one.person.types(word + "\n")
    assert one.person.leaves() == 7
    assert one.plan.states() == {"a": "done", "b": "failed"}
    assert one.answers() == [word]
    one.fixes()
    assert one.plan.run().returncode == 0
    assert one.plan.trace() == ["a", "b", "b"]


def test_another_word_is_asked_about_again(trial: Callable[..., Trial]) -> None:
    one = trial()
    assert KEYS in one.person.sees(UNSURE)
    for word in ("maybe\n", "k\n", "\x1b[A\n"):
        one.person.types(word)
        assert f"y tries again, n stops; {KEYS}" in one.person.sees(UNSURE)
    one.person.types("q\n")
    assert one.person.leaves() == 7
    assert one.answers()[:2] == ["maybe", "k"]


def test_l_shows_the_log_and_asks_again(trial: Callable[..., Trial]) -> None:
    one = trial("the reason is in the log")
    one.person.sees(UNSURE)
    one.person.types("l\n")
    assert "--- b, attempt 1\nthe reason is in the log" in one.person.sees(UNSURE).replace("\r\n", "\n")
    one.person.types("q\n")
    assert one.person.leaves() == 7


def test_a_log_that_the_step_has_removed_is_no_end(trial: Callable[..., Trial]) -> None:
    one = trial(script={"content": "rm -r $LOGS; exit 9"}, env={"LOGS": "../state/logs"})
    one.person.sees(UNSURE)
    one.person.types("l\n")
    assert "b.log cannot be shown: No such file or directory" in one.person.sees(UNSURE)
    one.person.types("q\n")
    assert one.person.leaves() == 7


def test_a_long_log_is_shown_by_its_end(trial: Callable[..., Trial]) -> None:
    one = trial(script={"content": "seq 100000 120000; exit 9"})
    one.person.sees(UNSURE)
    one.person.types("l\n")
    shown = one.person.sees(UNSURE)
    assert ("100000" in shown, "120000" in shown, len(shown) < 80_000) == (False, True, True)
    one.person.types("q\n")
    assert one.person.leaves() == 7


def test_a_log_cannot_drive_the_terminal(trial: Callable[..., Trial]) -> None:
    one = trial(script={"content": "printf '\\033]0;title\\007'; exit 9"})
    one.person.sees(UNSURE)
    one.person.types("l\n")
    assert "\x1b]0" not in one.person.sees(UNSURE)
    one.person.types("q\n")
    assert one.person.leaves() == 7


def test_s_opens_a_shell_and_comes_back(trial: Callable[..., Trial]) -> None:
    one = trial()
    one.person.sees(UNSURE)
    one.person.types("s\n")
    one.person.sees("leave it with exit")
    one.person.types(f"touch {one.plan.folder}/fixed; echo sh''ell done\n")
    one.person.sees("shell done")
    one.person.types("exit\n")
    one.person.sees(UNSURE)
    one.person.types("y\n")
    assert one.person.leaves() == 0
    assert one.plan.trace() == ["a", "b", "b"]


def test_b_rolls_back_what_this_run_did(trial: Callable[..., Trial]) -> None:
    one = trial()
    one.person.sees(UNSURE)
    one.person.types("b\n")
    code = one.person.leaves()
    assert (code, one.plan.trace()) == (5, ["a", "b", "unmade"])
    assert one.plan.states()["a"] == "undone"


def test_ctrl_c_in_the_shell_is_the_shells(trial: Callable[..., Trial]) -> None:
    one = trial()
    one.person.sees(UNSURE)
    one.person.types("s\n")
    one.person.sees("leave it with exit")
    one.person.types("PS1='rea''dy> '\n")
    one.person.sees("ready> ")
    one.person.types("sh -c \"echo beg''un; exec sleep 600\"\n")  # one program: between two, bash loses a Ctrl-C
    one.person.sees("begun")
    one.person.presses_ctrl_c()
    one.person.sees("ready> ")
    one.person.types("exit\n")
    one.person.sees(UNSURE)
    one.person.types("q\n")
    assert one.person.leaves() == 7


def test_a_terminal_that_is_lost_in_the_shell_means_stop_and_keep(trial: Callable[..., Trial]) -> None:
    one = trial()
    one.person.sees(UNSURE)
    one.person.types("s\n")
    one.person.sees("leave it with exit")
    one.person.types("echo beg''un\n")
    one.person.sees("begun")
    one.person.hangs_up()
    assert (one.person.leaves(), one.answers()) == (1, ["s", "(lost)"])


@pytest.mark.parametrize(("text", "question"), ASKED.values(), ids=ASKED)
def test_ctrl_c_ends_the_run_by_the_signal(trial: Callable[..., Trial], text: str, question: str) -> None:
    one = trial(text, size=(10, 20))
    one.person.sees(question)
    one.person.presses_ctrl_c()
    assert one.person.leaves() == -signal.SIGINT
    assert one.answers() == ["(interrupt)"]
    assert one.plan.states() == {"a": "done", "b": "failed"}


@pytest.mark.parametrize("keys", ["\x04", "half a word\x04\x04"])
@pytest.mark.parametrize(("text", "question"), ASKED.values(), ids=ASKED)
def test_ctrl_d_stops(trial: Callable[..., Trial], text: str, question: str, keys: str) -> None:
    one = trial(text, size=(10, 20))
    one.person.sees(question)
    one.person.types(keys)
    assert one.person.leaves() == 7
    assert one.answers() == ["(end)"]


@pytest.mark.parametrize(("text", "question"), ASKED.values(), ids=ASKED)
def test_a_lost_terminal_means_stop_and_keep(trial: Callable[..., Trial], text: str, question: str) -> None:
    one = trial(text, size=(10, 20))
    one.person.sees(question)
    one.person.hangs_up()
    assert one.person.leaves() == 1
    assert one.answers() == ["(lost)"]
    assert one.plan.states() == {"a": "done", "b": "failed"}


@pytest.mark.parametrize(("text", "question"), ASKED.values(), ids=ASKED)
def test_what_was_typed_ahead_is_thrown_away(trial: Callable[..., Trial], text: str, question: str) -> None:
    """An answer was typed while the step still ran; nobody meant it for a question that was not asked yet."""
    content = f"read x <../gate; echo '{text}' >&2; exit 9"
    one = trial(script={"content": content}, size=(10, 20))
    gate = one.plan.folder / "gate"
    os.mkfifo(gate)
    one.person.sees("[RUN] b")
    one.person.types("n\ny\nb\n")
    gate.write_text("x\n")
    one.person.sees(question)
    one.person.types("q\n")
    assert one.person.leaves() == 7
    assert one.answers() == ["q"]


@pytest.mark.parametrize(("text", "headline", "question"), QUESTIONS.values(), ids=QUESTIONS)
def test_a_terminal_of_20_columns_is_enough(
    trial: Callable[..., Trial], text: str, headline: str, question: str
) -> None:
    one = trial(text, size=(10, 20))
    assert headline in one.person.sees(question)
    one.person.types("l\n")
    one.person.sees(question)
    one.fixes()
    one.person.types("y\n")
    assert one.person.leaves() == 0


def test_the_countdown_fits_into_20_columns(trial: Callable[..., Trial]) -> None:
    one = trial("curl: (6) Could not resolve host: x", size=(10, 20), timing=SLOWLY)
    one.person.sees("next try (")
    one.person.sees("next try (")
    one.fixes()
    one.person.types("\n")
    assert one.person.leaves() == 0
    drawn = [line.partition("\n")[0] for line in one.person.text.split("\r\x1b[K")[1:]]
    assert any("next try" in line for line in drawn)
    assert [line for line in drawn if line.count("next try") and len(line) >= 20] == []


@pytest.mark.parametrize("nowhere", [("stdout",), ("stderr",), ("stdout", "stderr")], ids=str)
def test_the_question_and_its_keys_are_shown_where_the_person_sees_them(
    trial: Callable[..., Trial], nowhere: tuple[str, ...]
) -> None:
    one = trial("touch: /x: Permission denied", sitting={"nowhere": nowhere})
    assert KEYS in one.person.sees(FIX)
    one.person.types("q\n")
    assert one.person.leaves() == 7


def test_who_is_quiet_is_asked_all_the_same(trial: Callable[..., Trial]) -> None:
    one = trial("touch: /x: Permission denied", "-q")
    assert KEYS in one.person.sees(FIX)
    one.person.types("q\n")
    assert one.person.leaves() == 7


def test_a_terminal_that_only_shows_answers_nothing(trial: Callable[..., Trial]) -> None:
    one = trial("touch: /x: Permission denied", "--on-error", "ask", sitting={"nowhere": ("stdin",)})
    assert (one.person.leaves(), FIX in one.person.text, one.answers()) == (1, False, [])


@pytest.mark.parametrize(
    "words", [("--yes",), ("--yes", "--on-error", "ask"), ("--on-error", "stop"), ("--json",)], ids=str
)
def test_who_wants_no_question_is_asked_none(trial: Callable[..., Trial], words: tuple[str, ...]) -> None:
    one = trial("touch: /x: Permission denied", *words)
    assert one.person.leaves() == 1
    assert FIX not in one.person.text
    assert one.answers() == []


def test_on_error_rollback_takes_back_without_asking(trial: Callable[..., Trial]) -> None:
    one = trial("touch: /x: Permission denied", "--on-error", "rollback")
    assert (one.person.leaves(), one.plan.trace()) == (5, ["a", "b", "unmade"])


def test_without_a_terminal_nothing_is_asked(deployment: Deployment) -> None:
    done = deployment.plan(script("b", fails("touch: /x: Permission denied"))).run("--on-error", "ask")
    assert (done.returncode, FIX in done.stdout + done.stderr) == (1, False)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_step_that_may_be_skipped_is_skipped_without_a_question(trial: Callable[..., Trial], jobs: str) -> None:
    """The plan has answered already; so the question after a failure offers no key for it."""
    one = trial("touch: /x: Permission denied", "--jobs", jobs, on_failure={"action": "continue"})
    assert (one.person.leaves(), one.answers()) == (3, [])
    assert FIX not in one.person.text


# A step that must not be repeated blindly


@pytest.mark.parametrize(("keys", "cautioned"), [({"idempotent": False}, True), ({"run": "once"}, True), ({}, False)])
def test_who_may_repeat_it_is_warned(trial: Callable[..., Trial], keys: dict[str, Any], cautioned: bool) -> None:
    one = trial("curl: (6) Could not resolve host: x", **keys)
    assert ('"b" must not be repeated blindly: see first how far it came' in one.person.sees(RETRY)) == cautioned
    one.person.types("q\n")
    assert (one.person.leaves(), one.plan.trace()) == (7, ["a", "b"])


@pytest.mark.parametrize(
    ("keys", "typed", "code", "trace"),
    [
        ({}, "r\n", 0, ["b", "b"]),
        ({}, "d\n", 0, ["b"]),
        ({}, "\n", 7, ["b"]),
        ({}, "k\n", 7, ["b"]),
        ({"on_failure": {"action": "continue"}}, "k\n", 3, ["b"]),
        ({}, "\x04", 7, ["b"]),
        ({}, "\x03", -signal.SIGINT, ["b"]),
        ({}, "", 1, ["b"]),
    ],
)
def test_an_unfinished_step_that_is_not_idempotent_is_asked_about(
    deployment: Deployment, sits: Callable[..., Person], keys: dict[str, Any], typed: str, code: int, trace: list[str]
) -> None:
    plan = deployment.plan(script("b", fails("it broke"), idempotent=False, **keys))
    plan.run()
    (plan.folder / "fixed").touch()
    person = sits("run", "--plan", plan.file)
    asked = person.sees("or stop [S]? ")
    assert ("skip it [k]" in asked) == bool(keys)
    if typed:
        person.types(typed)
    else:
        person.hangs_up()
    assert (person.leaves(), plan.trace()) == (code, trace)


# The countdown

SLOWLY = {"retry": {"count": 2, "delay": "100s"}}


def test_enter_cuts_the_countdown_short(trial: Callable[..., Trial]) -> None:
    one = trial("curl: (6) Could not resolve host: x", timing=SLOWLY)
    one.person.sees("trying again in")
    one.person.sees("s), Enter: now")
    one.fixes()
    one.person.types("\n")
    assert one.person.leaves() == 0
    assert one.plan.trace() == ["a", "b", "b"]


def test_a_terminal_that_cannot_erase_is_told_of_enter_too(trial: Callable[..., Trial]) -> None:
    one = trial("curl: (6) Could not resolve host: x", timing=SLOWLY, sitting={"env": {"TERM": "dumb"}})
    one.person.sees("s), Enter: now\r\n")
    one.fixes()
    one.person.types("\n")
    assert one.person.leaves() == 0


@pytest.mark.parametrize("typed", ["q\n", "\x04"], ids=["a word", "ctrl-d"])
def test_only_enter_cuts_the_countdown_short(trial: Callable[..., Trial], typed: str) -> None:
    one = trial("curl: (6) Could not resolve host: x", timing=SLOWLY)
    one.person.sees("next try (")
    one.person.types(typed)
    for _ in range(2):
        one.person.sees("next try (")
    assert one.plan.trace() == ["a", "b"]
    one.fixes()
    one.person.types("\n")
    assert (one.person.leaves(), one.plan.trace()) == (0, ["a", "b", "b"])


def test_who_asks_for_another_try_gets_it_on_a_clean_place(trial: Callable[..., Trial]) -> None:
    """A script with an undo is undone before it is repeated, whoever wants it repeated."""
    one = trial("touch: /x: Permission denied", checkpoint={"rollback": "echo unmade >>../trace"})
    one.person.sees(FIX)
    one.fixes()
    one.person.types("\n")
    assert (one.person.leaves(), one.plan.trace()) == (0, ["a", "b", "unmade", "b"])


def test_a_try_that_a_person_asked_for_counts_as_any_other(trial: Callable[..., Trial]) -> None:
    """`count` is of all attempts: after two, one by a person's word, nothing is tried again by itself."""
    content = (
        "echo b >>../trace; test $(grep -c b ../trace) -ge 2 || exit 9; echo 'curl: (28) Operation timed out'; exit 28"
    )
    one = trial(script={"content": content}, timing={"retry": {"count": 2, "delay": "0.01s"}})
    one.person.sees(UNSURE)
    one.person.types("y\n")
    one.person.sees(RETRY)
    one.person.types("n\n")
    assert (one.person.leaves(), one.plan.trace()) == (7, ["a", "b", "b"])


def test_enter_typed_ahead_does_not_cut_the_countdown_short(trial: Callable[..., Trial]) -> None:
    one = trial(timing={"retry": {"count": 2, "delay": "2s"}}, script={"content": WAITS_FOR_A_GATE})
    gate = one.plan.folder / "gate"
    os.mkfifo(gate)
    one.person.sees("[RUN] b")
    one.person.types("\n\n")
    gate.write_text("x\n")
    one.person.sees("next try (")
    assert one.person.leaves() == 0
    first, second = (row["time"] for row in one.journal() if row["kind"] == "step-started" and row["step"] == "b")
    assert second - first >= 2.0


WAITS_FOR_A_GATE = """\
echo b >>../trace
test $(grep -c b ../trace) -lt 2 || exit 0
read x <../gate
echo 'curl: (6) Could not resolve host: x' >&2
exit 6
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_during_the_countdown_ends_the_run(trial: Callable[..., Trial], number: int) -> None:
    one = trial("curl: (6) Could not resolve host: x", timing=SLOWLY)
    one.person.sees("next try (")
    os.kill(one.person.program.pid, number)
    assert one.person.leaves() == -number
    assert one.plan.trace() == ["a", "b"]
    assert one.plan.states()["b"] == "failed"


def test_a_terminal_that_is_lost_during_the_countdown_does_not_cut_it_short(trial: Callable[..., Trial]) -> None:
    one = trial("curl: (6) Could not resolve host: x", timing={"retry": {"count": 2, "delay": "3s"}})
    one.person.sees("next try (")
    one.person.hangs_up()
    one.fixes()
    assert one.person.leaves() == 0
    first, second = (row["time"] for row in one.journal() if row["kind"] == "step-started" and row["step"] == "b")
    assert second - first > 2.9
