"""What the journal adds up to: the state of a step and its undos follow from the entries alone."""

from __future__ import annotations

from freshtrack_deploy.state.journal import Entry
from freshtrack_deploy.state.records import KINDS, Kind, Records


class Story:
    """Entries in the order they were written."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def tell(self, kind: str, *, run: str = "r1", step: str = "a", attempt: int = 1, **body: object) -> Story:
        seq = len(self.entries) + 1
        self.entries.append(Entry(kind, run, step, attempt, body, time=1000.0 + seq, seq=seq))
        return self

    def started(self, *, run: str = "r1", step: str = "a", undo: object = None, print_: str = "f1") -> Story:
        body = {"fingerprint": print_, **({"undo": undo} if undo else {})}
        return self.tell(Kind.STEP_STARTED, run=run, step=step, **body)

    def finished(self, state: str, *, run: str = "r1", step: str = "a", **body: object) -> Story:
        return self.tell(Kind.STEP_FINISHED, run=run, step=step, state=state, **body)

    @property
    def records(self) -> Records:
        return Records(self.entries)


def test_a_step_without_an_outcome_is_started() -> None:
    assert Story().started().records.step("a").state == "started"


def test_a_step_that_nobody_mentioned_is_pending() -> None:
    assert Story().records.step("a").state == "pending"


def test_the_outcome_counts_and_its_time_is_kept() -> None:
    known = Story().started().finished("done").records.step("a")
    assert (known.state, known.completed_at, known.ever_done) == ("done", 1002.0, True)


def test_a_failure_is_the_last_error_until_the_step_is_done() -> None:
    story = Story().started().finished("failed", failure={"code": "E_DISK"})
    assert story.records.last_error["code"] == "E_DISK"
    assert story.started().finished("done").records.last_error == {}


def test_another_step_that_is_done_resolves_no_error() -> None:
    story = Story().started().finished("failed", failure={"code": "E_DISK"})
    assert story.started(step="b").finished("done", step="b").records.last_error["code"] == "E_DISK"


def test_attempts_merge_into_the_first_state_before() -> None:
    story = (
        Story().started(undo={"n": 1}).finished("failed").started(run="r2", undo={"n": 2}).finished("done", run="r2")
    )
    (undo,) = story.records.step("a").undos
    assert (undo.before, undo.run) == ({"n": 1}, "r2")


def test_a_later_run_of_a_done_step_pushes_an_undo_of_its_own() -> None:
    story = (
        Story().started(undo={"n": 1}).finished("done").started(run="r2", undo={"n": 2}).finished("failed", run="r2")
    )
    assert [undo.before["n"] for undo in story.records.step("a").undos] == [1, 2]
    story.started(run="r3", undo={"n": 3})
    assert [(undo.before["n"], undo.run) for undo in story.records.step("a").undos] == [(1, "r1"), (2, "r3")]


def test_undos_come_newest_start_first() -> None:
    story = (
        Story().started(undo={"n": 1}).finished("done").started(step="b", undo={"n": 2}).finished("failed", step="b")
    )
    assert [undo.step for undo in story.records.undos()] == ["b", "a"]


def test_an_undone_step_runs_again_and_its_undo_is_spent() -> None:
    story = Story().started(undo={"n": 1}).finished("done")
    seq = story.records.step("a").undos[0].seq
    story.tell(Kind.UNDO_STARTED, undo=seq)
    assert story.records.step("a").undos[0].begun
    known = story.tell(Kind.UNDO_FINISHED, undo=seq).records.step("a")
    assert (known.state, known.undos, known.ever_done) == ("undone", (), False)


def test_undoing_a_later_run_brings_the_earlier_completion_back() -> None:
    story = Story().started(undo={"n": 1}, print_="f1").finished("done")
    before = {"state": "done", "fingerprint": "f1", "completed_at": 1002.0, "done_seq": 2, "effect_seq": 2}
    story.started(run="r2", undo={"n": 2}, print_="f2").finished("done", run="r2")
    undo = story.records.step("a").undos[-1]
    known = story.tell(Kind.UNDO_FINISHED, run="r2", undo=undo.seq, restores=before).records.step("a")
    assert (known.state, known.fingerprint, known.done_seq, len(known.undos)) == ("done", "f1", 2, 1)


def test_clearing_keeps_the_undo_records() -> None:
    story = Story().started(undo={"n": 1}).finished("done").tell(Kind.CLEARED, step="")
    known = story.records.step("a")
    assert (known.state, len(known.undos)) == ("pending", 1)


def test_only_an_effect_makes_dependents_run_again() -> None:
    first = Story().started().finished("done")
    checked = first.started(run="r2").finished("done", run="r2", changed=False).records.step("a")
    assert (checked.done_seq, checked.effect_seq) == (4, 2)


def test_a_run_without_an_end_was_interrupted() -> None:
    story = Story().tell(Kind.RUN_STARTED, step="", plan="p", version="1")
    assert story.records.last_run.outcome == "interrupted"
    ended = story.tell(Kind.RUN_FINISHED, step="", outcome="done", exit_code=0, counts={})
    assert ended.records.last_run.outcome == "done"


def test_every_kind_that_is_written_is_understood() -> None:
    kinds = {value for name, value in vars(Kind).items() if name.isupper()}
    assert kinds == set(KINDS)
