"""Whatever happens to the bytes of the journal, it says what was written or that it is damaged."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import tempfile
from collections import Counter

import pytest

from freshtrack_deploy.errors import StateDamaged, StateTooNew
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state.journal import Entry, Journal

CASES = 3000 if os.environ.get("EXHAUSTIVE") == "1" else 300
FILES = ("checkpoint.db", "checkpoint.db-wal", "checkpoint.db-shm", "checkpoint.head")
DATABASE, WAL, SHARED, HEAD = FILES
ENTRIES = 40


@pytest.fixture(scope="module")
def bank(tmp_path_factory) -> dict[str, str]:
    """Journals as they lie on a disk: after a run, in the middle of one (all in the WAL; half in it), and older."""
    folder = tmp_path_factory.mktemp("bank")
    live = str(folder / "live")
    os.mkdir(live, 0o700)
    kept = {}

    def keep(name: str) -> None:
        kept[name] = shutil.copytree(live, str(folder / name))

    with Journal.open(live, Clock()) as journal:
        write(journal, 1, ENTRIES // 2)
        keep("wal only")
    keep("older")
    with Journal.open(live, Clock()) as journal:
        write(journal, ENTRIES // 2 + 1, ENTRIES)
        keep("both")
    keep("database only")
    return kept


def write(journal, first: int, last: int) -> None:
    for number in range(first, last + 1):
        body = {"number": number, "exit_code": number % 3, "message": "w" * (number * 37 % 900)}
        journal.append(Entry("step-done", "20261121-000000", f"step-{number}", 1 + number % 2, body))


def facts(state: str) -> list[tuple]:
    with Journal.read(state) as journal:
        return [tuple(vars(entry).items()) for entry in journal.entries()]


def flip(chance: random.Random, data: bytearray) -> None:
    for _ in range(chance.choice((1, 1, 1, 2, 8, 64))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def scribble(chance: random.Random, data: bytearray) -> None:
    start, size = chance.randrange(len(data)), chance.choice((1, 4, 16, 512))
    data[start : start + size] = chance.randbytes(len(data[start : start + size]))


def zero_a_page(chance: random.Random, data: bytearray) -> None:
    start = chance.randrange(len(data)) // 4096 * 4096
    data[start : start + 4096] = bytes(len(data[start : start + 4096]))


def truncate(chance: random.Random, data: bytearray) -> None:
    del data[chance.choice((0, chance.randrange(len(data)), chance.randrange(len(data)) // 512 * 512)) :]


def swap_pages(chance: random.Random, data: bytearray) -> None:
    one, two = (chance.randrange(max(1, len(data) // 4096)) * 4096 for _ in range(2))
    data[one : one + 4096], data[two : two + 4096] = data[two : two + 4096], data[one : one + 4096]


def prolong(chance: random.Random, data: bytearray) -> None:
    data += chance.randbytes(chance.choice((1, 512, 4096)))


HARMS = (flip, flip, flip, scribble, scribble, zero_a_page, truncate, swap_pages, prolong)


def harm(chance: random.Random, state: str, bank: dict[str, str]) -> str:
    """Do one thing to one file; return what."""
    if chance.random() < 0.04:
        return exchange(chance, state, bank)
    name = chance.choice([name for name in (DATABASE, DATABASE, WAL, WAL, HEAD) if os.path.getsize(f"{state}/{name}")])
    how = chance.choice(HARMS)
    with open(f"{state}/{name}", "r+b") as file:
        data = bytearray(file.read())
        how(chance, data)
        file.seek(0)
        file.truncate()
        file.write(data)
    return f"{how.__name__} {name}"


def exchange(chance: random.Random, state: str, bank: dict[str, str]) -> str:
    """The database, with or without its WAL, against an older one; or one of the files taken away."""
    how = chance.choice(("older", "older, WAL stays", "database gone", "WAL gone", "head gone"))
    gone = {"older": (WAL, SHARED), "database gone": (DATABASE,), "WAL gone": (WAL, SHARED), "head gone": (HEAD,)}
    for name in gone.get(how, ()):
        if os.path.exists(f"{state}/{name}"):
            os.unlink(f"{state}/{name}")
    if how.startswith("older"):
        shutil.copy(f"{bank['older']}/{DATABASE}", state)
    return how


def prepare(bank: dict[str, str], name: str, target: str) -> str:
    shutil.copytree(bank[name], target)
    for missing in (WAL,):
        if not os.path.exists(f"{target}/{missing}"):
            open(f"{target}/{missing}", "w").close()
    return target


def sqlite_alone(state: str) -> list[tuple] | None:
    """What a program would believe that only asks integrity_check; None: it notices. On a copy."""
    copied = shutil.copytree(state, f"{state}.plain")
    try:
        connection = sqlite3.connect(f"{copied}/{DATABASE}")
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return None
        rows = connection.execute("SELECT seq, kind, run, step, attempt, body, time FROM entries").fetchall()
    except (sqlite3.Error, OverflowError, UnicodeError):
        return None
    else:
        return rows
    finally:
        connection.close()
        shutil.rmtree(copied)


def plain(truth: list[tuple]) -> list[tuple]:
    return [
        (e["seq"], e["kind"], e["run"], e["step"], e["attempt"], json.dumps(e["body"], sort_keys=True, separators=(",", ":")), e["time"])
        for e in map(dict, truth)
    ]  # fmt: skip


def ask(state: str, truth: list[tuple]) -> str:
    """What reading and then opening say about it; both must agree, and neither may say something untrue."""
    try:
        answers = facts(state)
    except StateDamaged:
        assert not os.path.exists(f"{state}/quarantine")
        with pytest.raises(StateDamaged):
            Journal.open(state, Clock())
        assert os.path.exists(f"{state}/quarantine")
        with pytest.raises(StateDamaged):
            Journal.open(state, Clock())
        return "damaged"
    assert answers == truth
    with Journal.open(state, Clock()) as journal:
        journal.append(Entry("after"))
        assert len(list(journal.entries())) == len(truth) + 1
    return "intact"


@pytest.fixture
def in_memory(tmp_path):
    """A folder where a sync costs nothing, if there is one."""
    if not os.access("/dev/shm", os.W_OK):
        yield str(tmp_path)
        return
    folder = tempfile.mkdtemp(dir="/dev/shm")
    yield folder
    shutil.rmtree(folder)


def test_never_a_silent_wrong_answer_never_a_traceback(bank, seed, in_memory):
    truths = {name: facts(path) for name, path in bank.items()}
    verdicts, missed = Counter(), 0
    for case in range(CASES):
        chance = random.Random(f"{seed}/{case}")
        name = chance.choice(("wal only", "both", "database only"))
        state = prepare(bank, name, f"{in_memory}/{case}")
        what = harm(chance, state, bank)
        believed = sqlite_alone(state)
        try:
            verdict = ask(state, truths[name])
        except BaseException as error:
            raise AssertionError(f"SEED={seed} case {case}: {name}, {what}") from error
        verdicts[verdict] += 1
        missed += believed is not None and believed != plain(truths[name])
        shutil.rmtree(state)
    found = verdicts["damaged"]
    print(f"{CASES} cases: {found} damaged, {verdicts['intact']} without effect; integrity_check alone missed {missed}")
    assert found > CASES // 3
    assert missed, "the control: integrity_check alone has to miss some, or these cases prove nothing"


def test_a_newer_journal_is_refused_by_name_and_left_alone(bank, tmp_path):
    from freshtrack_deploy.state import witness
    from freshtrack_deploy.state.chain import Head

    state = prepare(bank, "database only", str(tmp_path / "newer"))
    head = witness.read(state)
    witness.establish(state, Head(7, head.seq, head.link))
    before = sorted(os.listdir(state))
    for use in (Journal.read, lambda directory: Journal.open(directory, Clock())):
        with pytest.raises(StateTooNew, match="schema 7, this one knows 1"):
            use(state)
    assert sorted(os.listdir(state)) == before
