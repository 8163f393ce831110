"""What checkpoint packages promise: whole, or made whole from the copy, or out of the way; never too many, never none."""

from __future__ import annotations

import json
import os

import pytest
from flips import flip

from freshtrack_deploy.errors import CheckpointDamaged, UnknownCheckpoint, UsageError
from freshtrack_deploy.host import files
from freshtrack_deploy.state import objects, packages, recovery, restoration, retention, snapshots, validation

DAY = 86_400


@pytest.fixture
def places(tmp_path):
    return str(tmp_path / "packages"), str(tmp_path / "quarantine")


def made(directory, content=None, now=1000.0, **settings):
    id = packages.identifier(now, "my-app", "install")
    return packages.store(directory, content or {"metadata": {"plan": "my-app"}}, id=id, created_s=now, **settings)


def test_a_package_comes_back_as_it_was_stored(places):
    content = {"metadata": {"odd": "\udcff \n ünï"}, "file_state": None, "workflow_state": [1, 2.5, True]}
    id = made(places[0], content, name="before the upgrade")
    package = packages.load(*places, id)
    assert package.content == content
    assert (package.name, package.type, package.finding) == ("before the upgrade", "automatic", packages.WHOLE)


def test_ids_are_readable_unique_and_stay_in_the_directory():
    ids = {packages.identifier(1.0, "my-app", "../../etc/passwd ü") for _ in range(100)}
    assert len(ids) == 100
    assert all(id.startswith("checkpoint_1_my-app_..-..-etc-passwd--_") for id in ids)


@pytest.mark.parametrize(("size", "compressed"), [(1_048_576, False), (1_048_577, True)])
def test_gzip_begins_above_one_mebibyte(places, size, compressed):
    content = {"x": "a" * (size - len('{"x": ""}'))}
    assert len(json.dumps(content)) == size
    package = packages.load(*places, made(places[0], content))
    assert (package.size, package.compressed, package.content) == (size, compressed, content)
    with open(f"{places[0]}/{package.id}.checkpoint", "rb") as file:
        assert (b"\n\x1f\x8b" in file.read()) is compressed


def test_compression_can_be_switched_off(places):
    package = packages.load(*places, made(places[0], {"x": "a" * 2_000_000}, compress=False))
    assert not package.compressed


@pytest.mark.parametrize("kind", ["", "copies/"])
def test_one_flipped_byte_anywhere_is_found_and_made_good_from_the_other_file(places, kind, exhaustive, monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda fd: None)  # thousands of them, and no power cut here
    id = made(places[0], {"metadata": {"plan": "my-app"}, "numbers": list(range(50))})
    path = f"{places[0]}/{kind}{id}.checkpoint"
    whole = files.read(path)
    count = 10_000 if exhaustive else 300
    for index in range(count):
        flip(path, index * len(whole) // count, 1 << index % 8)
        package = packages.load(*places, id)
        assert package.finding == (packages.COPIED if kind else packages.RESTORED)
        assert package.content["numbers"] == list(range(50))
        assert files.read(path) == whole
    assert len(os.listdir(places[1])) == count
    print(f"{kind or 'the package'}: {count} flipped bytes of {len(whole)}, {count} found, {package.finding}")


def test_without_a_good_copy_it_is_in_quarantine_and_said(places):
    id = made(places[0])
    for kind in ("", "copies/"):
        flip(f"{places[0]}/{kind}{id}.checkpoint", 200)
    with pytest.raises(CheckpointDamaged):
        packages.load(*places, id)
    assert len(os.listdir(places[1])) == 2
    with pytest.raises(UnknownCheckpoint):
        packages.load(*places, id)


def test_a_file_cut_off_or_lost_is_made_good(places):
    id = made(places[0])
    os.truncate(f"{places[0]}/{id}.checkpoint", 70)
    assert packages.load(*places, id).finding == packages.RESTORED
    os.unlink(f"{places[0]}/{id}.checkpoint")
    assert packages.load(*places, id).finding == packages.RESTORED
    assert packages.load(*places, id).finding == packages.WHOLE


def test_a_package_under_another_name_is_not_taken_for_it(places):
    one, other = made(places[0]), made(places[0])
    for kind in ("", "copies/"):
        os.replace(f"{places[0]}/{kind}{one}.checkpoint", f"{places[0]}/{kind}{other}.checkpoint")
    with pytest.raises(CheckpointDamaged):
        packages.load(*places, other)


def test_inspection_names_what_was_wrong(places):
    ids = sorted(made(places[0]) for _ in range(3))
    flip(f"{places[0]}/{ids[0]}.checkpoint", 100)
    for kind in ("", "copies/"):
        flip(f"{places[0]}/{kind}{ids[1]}.checkpoint", 100)
    good, findings = packages.inspect(*places)
    assert [package.id for package in good] == [ids[0], ids[2]]
    assert findings == {ids[0]: packages.RESTORED, ids[1]: packages.LOST}


def test_list_and_files_agree(places):
    assert packages.names(places[0]) == ()
    ids = sorted(made(places[0]) for _ in range(3))
    assert packages.names(places[0]) == tuple(ids)
    packages.remove(places[0], ids[1])
    assert packages.names(places[0]) == (ids[0], ids[2])
    with pytest.raises(UnknownCheckpoint):
        packages.remove(places[0], ids[1])
    with pytest.raises(UnknownCheckpoint):
        packages.load(*places, "../etc/passwd")


def test_a_full_disk_leaves_no_half_package(places, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space"):
        made(places[0])
    assert packages.names(places[0]) == ()


# Retention.


def aged(*days):
    return [retention.Aged(f"{day}d", -day * DAY) for day in days]


@pytest.mark.parametrize(("name", "count", "days"), [("minimal", 3, 7), ("standard", 10, 30), ("extended", 50, 90)])
def test_each_policy_keeps_by_count_and_by_age(name, count, days):
    rule = retention.policy(name)
    young = [retention.Aged(f"n{number:03}", float(number)) for number in range(count + 2)]
    assert retention.expired(young, rule, 100.0) == ("n001", "n000")
    assert retention.expired(aged(0, days + 1), rule, 0.0) == (f"{days + 1}d",)
    assert retention.expired(aged(0, days), rule, 0.0) == ()


def test_the_newest_one_and_those_in_use_stay():
    rule = retention.policy("minimal")
    assert retention.expired(aged(8, 9), rule, 0.0) == ("9d",)
    assert retention.expired(aged(99), rule, 0.0) == ()
    assert retention.expired(aged(0, 8, 9), rule, 0.0, in_use={"9d"}) == ("8d",)


def test_after_the_clock_was_set_back_the_packages_of_the_future_go_first():
    rule, today = retention.policy("minimal"), aged(0, 1, 2)
    assert retention.expired([*aged(-400, -401), *today], rule, 0.0) == ("-401d", "-400d")
    moments_ago = aged(-0.5)  # a small correction changes no order
    assert retention.expired([*moments_ago, *today], rule, 0.0) == ("2d",)
    assert [one.id for one in retention.newest_first([*aged(-400), *today], 0.0)] == ["0d", "1d", "2d", "-400d"]


def test_an_unknown_policy_is_refused():
    with pytest.raises(UsageError):
        retention.policy("forever")


def test_pruning_removes_files_and_copies(places):
    ids = [made(places[0], now=float(number)) for number in range(12)]
    assert sorted(packages.prune(*places, retention.policy("minimal"), 20.0).removed) == sorted(ids[:9])
    assert packages.names(places[0]) == tuple(sorted(ids[9:]))
    assert len(os.listdir(f"{places[0]}/copies")) == 3


# Validation and recovery.


@pytest.fixture
def tracked(tmp_path):
    """A checkpoint with one tracked file, its store and the file."""
    path = tmp_path / "conf"
    path.write_bytes(b"good")
    with objects.Store(str(tmp_path / "state")) as store:
        snapshot = snapshots.take([str(path)], store)
        id = packages.identifier(1.0, "my-app", "install")
        content = {
            "metadata": {"checkpoint_id": id, "plan": "my-app", "created_at": "2026-11-21T00:00:00+00:00"},
            "workflow_state": {"steps": {}, "progress": {}, "configuration": {}},
            "file_state": {"snapshots": {"install": snapshot.id}},
        }
        content["integrity_hash"] = validation.digest(content)
        packages.store(str(tmp_path / "packages"), content, id=id, created_s=1.0)
        yield id, store, path, snapshot


def verdicts(places, tracked, level):
    return validation.validate(*places, tracked[0], tracked[1], level)


@pytest.mark.parametrize("level", validation.LEVELS)
def test_a_good_checkpoint_is_good_at_every_level(places, tracked, level):
    assert verdicts(places, tracked, level) == {
        "metadata_valid": True,
        "workflow_state_valid": True,
        "file_state_valid": True,
        "integrity_valid": True,
    }


def test_only_the_thorough_level_sees_an_altered_file(places, tracked):
    tracked[2].write_bytes(b"evil")
    assert [verdicts(places, tracked, level)["file_state_valid"] for level in validation.LEVELS] == [True, True, False]


def test_a_damaged_package_is_not_valid(places, tracked):
    flip(f"{places[0]}/{tracked[0]}.checkpoint", 100)
    assert verdicts(places, tracked, "basic")["integrity_valid"] is False
    assert verdicts(places, tracked, "basic")["integrity_valid"] is True, "its copy took its place"
    for kind in ("", "copies/"):
        flip(f"{places[0]}/{kind}{tracked[0]}.checkpoint", 100)
    assert set(verdicts(places, tracked, "basic").values()) == {False}


def test_a_missing_section_is_said_by_name(places, tracked):
    content = {"metadata": {}, "workflow_state": []}
    id = made(places[0], {**content, "integrity_hash": validation.digest(content)})
    assert verdicts(places, (id, tracked[1]), "standard") == {
        "metadata_valid": False,
        "workflow_state_valid": False,
        "file_state_valid": True,
        "integrity_valid": True,
    }


def test_a_state_that_is_not_what_its_hash_says_is_not_whole(places, tracked):
    content = {**packages.load(*places, tracked[0]).content, "resource_state": {"load": [9.0]}}
    packages.store(places[0], content, id=tracked[0], created_s=1.0)
    assert verdicts(places, tracked, "basic")["integrity_valid"] is False


def test_an_unknown_level_is_refused(places, tracked):
    with pytest.raises(UsageError):
        verdicts(places, tracked, "superficial")


def test_a_recovery_restores_and_keeps_what_it_replaced(tracked):
    _, store, path, snapshot = tracked
    path.write_bytes(b"newer")
    done = recovery.Recovery([snapshot], store)
    assert done.carry_out() == ()
    assert path.read_bytes() == b"good"
    restoration.restore(done.before, store)
    assert path.read_bytes() == b"newer"


def test_a_recovery_that_fails_returns_to_what_was_there(tracked, tmp_path, monkeypatch):
    _, store, path, snapshot = tracked
    other = tmp_path / "other"
    other.write_bytes(b"good")
    second = snapshots.take([str(other)], store)
    path.write_bytes(b"newer")
    other.write_bytes(b"newer")
    digest = second.entries()[str(other)].sha256
    monkeypatch.setattr(store, "fill", lambda wanted, fd, fill=store.fill: _fail_once(wanted, fd, fill, path))
    done = recovery.Recovery([snapshot, second], store)
    assert done.carry_out()
    assert digest == snapshot.entries()[str(path)].sha256
    assert done.returned
    assert (path.read_bytes(), other.read_bytes()) == (b"newer", b"newer")


def _fail_once(digest, fd, fill, path):
    if path.read_bytes() == b"good" and digest != "":
        path.touch()
        if not os.path.exists(f"{path}.failed"):
            open(f"{path}.failed", "w").close()
            raise OSError(5, "Input/output error")
    fill(digest, fd)
