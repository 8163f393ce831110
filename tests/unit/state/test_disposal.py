"""What clearing away promises: what anything needs stays, also when it is killed; the rest goes, at the latest next time."""

from __future__ import annotations

import os
import signal

import pytest
from forked import forked

from freshtrack_deploy.host import files
from freshtrack_deploy.state import disposal, objects, packages, snapshots
from freshtrack_deploy.state.records import Records, StepRecord, UndoRecord

LARGE = 1_500_000  # bytes: such contents have a file of their own, smaller ones share packs
KINDS = ("undo", "undo before", "step", "package", "step of a package", "backup")


class Place:
    """A state directory with a snapshot for each kind of need, and two that nothing needs."""

    def __init__(self, folder) -> None:
        self.state = str(folder / "state")
        self.folder = folder
        self.ids = {name: self.taken(name) for name in (*KINDS, "nothing", "nothing else")}
        self.store_package(self.ids["package"], self.ids["step of a package"], self.ids["backup"])

    def taken(self, name: str) -> str:
        tree = self.folder / name
        tree.mkdir()
        (tree / "small").write_text(name)
        (tree / "large").write_bytes(os.urandom(LARGE))
        with objects.Store(self.state) as store:
            return snapshots.take([str(tree)], store).id

    def store_package(self, id: str, after: str, replaced: str) -> None:
        content = {
            "workflow_state": {"steps": {"a": {"done_seq": 1, "after": after}}},
            "file_state": {"snapshots": {"a": id}, "replaced": replaced},
        }
        self.package = packages.store(f"{self.state}/packages", content, id="one", created_s=1.0)

    @property
    def records(self) -> Records:
        before = {"snapshot": self.ids["undo"], "previous": {"after": self.ids["undo before"]}}
        found = Records()
        found.steps["a"] = StepRecord("a", undos=(UndoRecord("a", "run", 1, before),), after=self.ids["step"])
        return found

    def dispose(self) -> str:
        return disposal.dispose(self.state, self.records)

    def lost(self) -> set[str]:
        with objects.Store(self.state) as store:
            return {name for name, id in self.ids.items() if not _is_whole(id, store)}


def _is_whole(id: str, store: objects.Store) -> bool:
    return not store.damaged([id]) and not store.damaged(snapshots.load(id, store).digests())


@pytest.fixture
def place(tmp_path) -> Place:
    return Place(tmp_path)


def test_what_anything_needs_stays_and_the_rest_goes(place):
    assert place.lost() == set()
    assert place.dispose() == ""
    assert place.lost() == {"nothing", "nothing else"}


def test_what_is_no_longer_needed_goes_the_next_time(place):
    """The control: each of the six is kept by its own need alone."""
    packages.remove(f"{place.state}/packages", "one")
    assert disposal.dispose(place.state, Records()) == ""
    assert place.lost() == set(place.ids)


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_killed_at_any_removal_nothing_needed_is_lost_and_the_rest_goes_the_next_time(place):
    for number in range(20):
        if not _killed_at(number, place):
            break
        assert place.lost() <= {"nothing", "nothing else"}
    assert number >= 3, "the harness must have teeth"
    assert place.lost() == {"nothing", "nothing else"}


def _killed_at(number: int, place: Place) -> bool:
    """Dispose in a child that ends before it removes its file of this number; False: it did not come to that."""

    def work() -> None:
        left = [number]
        unlink = os.unlink

        def counted(*arguments, **named):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            unlink(*arguments, **named)

        os.unlink = counted
        place.dispose()

    child = forked(work)
    _, status = os.waitpid(child, 0)
    place.taken(f"more {number}")  # something to remove for the next child
    return os.WIFSIGNALED(status)


def test_while_somebody_reads_nothing_goes(place):
    with objects.Store(place.state) as reader:
        assert place.dispose() == ""
        assert all(_is_whole(id, reader) for id in place.ids.values())
    place.dispose()
    assert place.lost() == {"nothing", "nothing else"}


def test_where_it_is_not_sure_what_is_needed_nothing_goes(place):
    files.make_directory(f"{place.state}/quarantine/checkpoint-1.5", 0o700)
    assert "quarantine" in place.dispose()
    os.rmdir(f"{place.state}/quarantine/checkpoint-1.5")
    with objects.Store(place.state) as store:
        path, offset, _ = store.place(place.ids["undo"])
    with open(f"{place.state}/{path}", "r+b") as file:
        file.seek(offset)
        file.write(b"\0")
    assert "damaged" in place.dispose()
    assert place.lost() == {"undo"}


def test_a_pack_whose_index_is_damaged_stays(place):
    with objects.Store(place.state) as store:
        path, _, _ = store.place(place.ids["nothing"])
    with open(f"{place.state}/{path}", "r+b") as file:
        file.seek(-3, os.SEEK_END)
        file.write(b"\0")
    place.dispose()
    assert os.path.exists(f"{place.state}/{path}")


def test_without_stored_contents_nothing_is_made(tmp_path):
    assert disposal.dispose(str(tmp_path), Records()) == ""
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    "folder", ["", "objects", "objects/packs", "packages", "packages/copies", "secrets", "rollback/run", "files/a/b"]
)
def test_temporary_files_of_a_killed_process_are_swept_wherever_they_are_made(tmp_path, folder):
    place = tmp_path / folder
    place.mkdir(parents=True, exist_ok=True)
    (place / (files.PREFIX + "0123456789abcdef")).write_text("half")
    (place / "whole").write_text("kept")
    disposal.sweep(str(tmp_path))
    assert [name for name in os.listdir(place) if os.path.isfile(place / name)] == ["whole"]
