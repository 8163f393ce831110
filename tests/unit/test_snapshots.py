"""What a snapshot promises: what was there comes back, exactly, or it is said what does not."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat

import pytest
from flips import flip

from freshtrack_deploy.errors import ContentDamaged, TreeChanged
from freshtrack_deploy.host import trees
from freshtrack_deploy.state import manifests, objects, restoration, snapshots

ODD_NAMES = (
    b"with space",
    b"new\nline",
    b"tab\t",
    b"quote\"'\\",
    b"\xff\xfe no utf-8",
    "ünïcödé ☃".encode(),
    b"-rf",
    b"*?[",
)


@pytest.fixture
def tree(tmp_path):
    """A tree of everything a tree can hold."""
    root = tmp_path / "tree"
    (root / "sub" / "deep").mkdir(parents=True)
    (root / "empty").mkdir(mode=0o711)
    (root / "file").write_bytes(b"content")
    (root / "sub" / "script").write_bytes(b"#!/bin/sh\n")
    (root / "sub" / "script").chmod(0o4755)
    (root / "sub" / "deep" / "large").write_bytes(os.urandom(3_000_000))
    os.truncate(_create(root / "sparse"), 20_000_000)
    (root / "nothing").touch()
    os.symlink("file", root / "link")
    os.symlink("/no/where", root / "sub" / "dangling")
    os.link(root / "file", root / "sub" / "other-name")
    os.mkfifo(root / "fifo", 0o640)
    os.setxattr(root / "file", "user.note", b"\x00\xff")
    os.setxattr(root / "empty", "user.dir", b"1")
    for name in ODD_NAMES:
        with open(os.path.join(os.fsencode(root), name), "wb") as file:
            file.write(name)
    os.utime(root / "file", ns=(1, 1_234_567_890_123_456_789))
    os.utime(root / "sub", ns=(1, 987_654_321_000_000_001))
    if os.geteuid() == 0:
        os.chown(root / "nothing", 12, 34)
        os.lchown(root / "link", 56, 78)
    return root


def _create(path):
    path.touch()
    return path


@pytest.fixture
def store(tmp_path):
    with objects.Store(str(tmp_path / "state")) as opened:
        yield opened


def state_of(root):
    """An independent description of a tree, made with other means than the code under test."""
    found = {}
    for folder, directories, names in os.walk(os.fsencode(root)):
        for path in [folder, *(os.path.join(folder, name) for name in directories + names)]:
            found[path] = _state_of_one(path)
    return found


def _state_of_one(path):
    seen = os.lstat(path)
    kind = stat.S_IFMT(seen.st_mode)
    content = {stat.S_IFREG: _hash, stat.S_IFLNK: os.readlink}.get(kind, lambda _: None)(path)
    values = {
        name: os.getxattr(path, name, follow_symlinks=False) for name in os.listxattr(path, follow_symlinks=False)
    }
    links = 0 if kind == stat.S_IFDIR else seen.st_nlink
    return seen.st_mode, seen.st_uid, seen.st_gid, seen.st_mtime_ns, content, values, links


def _hash(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def damage_tree(root):
    """As bad a step as can be."""
    (root / "file").write_bytes(b"CONTENT")
    (root / "sub" / "script").chmod(0o600)
    (root / "sub" / "deep" / "large").unlink()
    (root / "sparse").write_bytes(b"dense")
    (root / "link").unlink()
    (root / "link").mkdir()
    (root / "link" / "inside").write_bytes(b"x")
    (root / "fifo").unlink()
    (root / "empty").rmdir()
    os.symlink("/etc", root / "empty")
    (root / "sub" / "other-name").unlink()
    (root / "sub" / "other-name").write_bytes(b"content")
    (root / "extra").mkdir()
    (root / "extra" / "file").write_bytes(b"x")
    (root / "sub" / "extra").write_bytes(b"x")
    for name in ODD_NAMES[:4]:
        os.unlink(os.path.join(os.fsencode(root), name))


def test_whatever_a_step_does_the_tree_comes_back_as_it_was(tree, store):
    before = state_of(tree)
    snapshot = snapshots.take([str(tree)], store)
    damage_tree(tree)
    assert state_of(tree) != before
    assert restoration.restore(snapshot, store) == ()
    assert state_of(tree) == before


def test_a_removed_tree_comes_back_with_the_directories_above_it(tree, store, tmp_path):
    (tmp_path / "above").mkdir(mode=0o750)
    tree.rename(tmp_path / "above" / "tree")
    before = state_of(tmp_path / "above")
    snapshot = snapshots.take([f"{tmp_path}/above/tree"], store)
    trees.remove(os.open(tmp_path, os.O_PATH), "above", f"{tmp_path}/above")
    assert restoration.restore(snapshot, store) == ()
    after = state_of(tmp_path / "above")
    assert after.pop(os.fsencode(tmp_path / "above"))[0] == before.pop(os.fsencode(tmp_path / "above"))[0]
    assert after == before


def test_what_was_not_there_is_gone_again(tmp_path, store):
    path = tmp_path / "a" / "b" / "config"
    snapshot = snapshots.take([str(path)], store)
    path.mkdir(parents=True)
    (path / "file").write_bytes(b"x")
    assert restoration.restore(snapshot, store) == ()
    assert not (tmp_path / "a").exists()


def test_a_new_directory_above_stays_when_others_use_it(tmp_path, store):
    path = tmp_path / "a" / "config"
    snapshot = snapshots.take([str(path)], store)
    path.parent.mkdir()
    path.write_bytes(b"x")
    (tmp_path / "a" / "foreign").write_bytes(b"x")
    assert restoration.restore(snapshot, store) == ()
    assert os.listdir(tmp_path / "a") == ["foreign"]


def test_a_single_file_and_a_link_can_be_the_root(tree, store):
    snapshot = snapshots.take([f"{tree}/file", f"{tree}/link"], store)
    (tree / "file").unlink()
    (tree / "link").unlink()
    assert restoration.restore(snapshot, store) == ()
    assert (tree / "file").read_bytes() == b"content"
    assert os.readlink(tree / "link") == "file"


def test_restoring_twice_changes_nothing_more(tree, store):
    snapshot = snapshots.take([str(tree)], store)
    damage_tree(tree)
    restoration.restore(snapshot, store)
    inodes = {path: os.lstat(path).st_ino for path in state_of(tree)}
    assert restoration.restore(snapshot, store) == ()
    assert {path: os.lstat(path).st_ino for path in state_of(tree)} == inodes


def test_holes_stay_holes(tree, store):
    snapshot = snapshots.take([str(tree)], store)
    (tree / "sparse").unlink()
    restoration.restore(snapshot, store)
    assert (tree / "sparse").stat().st_blocks * 512 < 1_000_000


def test_equal_contents_are_stored_once(tmp_path, store):
    data = os.urandom(2_000_000)
    for name in "abc":
        (tmp_path / name).write_bytes(data)
        (tmp_path / f"small-{name}").write_bytes(data[:5000])
    snapshots.take([f"{tmp_path}/{name}" for name in os.listdir(tmp_path) if name != "state"], store)
    stored = sum(
        os.stat(os.path.join(folder, name)).st_size
        for folder, _, names in os.walk(tmp_path / "state")
        for name in names
    )
    assert stored < 2_010_000 + 5_000


def test_unchanged_files_are_not_read_again(tree, store, monkeypatch):
    monkeypatch.setattr(store, "time_stamp", lambda: 1 << 62)
    first = snapshots.take([str(tree)], store)
    read = []
    monkeypatch.setattr(
        store,
        "keep",
        lambda fd, size, keep=store.keep: (read.append(os.readlink(f"/proc/self/fd/{fd}")), keep(fd, size))[1],
    )
    assert snapshots.take([str(tree)], store, first).id == first.id
    assert read == []
    (tree / "sub" / "script").write_bytes(b"other")
    snapshots.take([str(tree)], store, first)
    assert read == [f"{tree}/sub/script"]


@pytest.mark.parametrize("age_ns", [1, 10_000_001])
def test_a_file_as_young_as_the_snapshot_is_read_again(tree, store, monkeypatch, age_ns):
    """Within one tick of the kernel's clock a file can change twice and bear the same stamps."""
    seen = (tree / "file").stat()
    monkeypatch.setattr(store, "time_stamp", lambda: seen.st_ctime_ns + age_ns)
    first = snapshots.take([str(tree)], store)
    with open(tree / "file", "r+b") as file:
        file.write(b"CONTENT")
    os.utime(tree / "file", ns=(seen.st_atime_ns, seen.st_mtime_ns))
    second = snapshots.take([str(tree)], store, first)
    assert second.entries()[f"{tree}/file"].sha256 == hashlib.sha256(b"CONTENT").hexdigest()
    assert first.entries()[f"{tree}/file"].inode == 0


@pytest.mark.parametrize(("age_ns", "elsewhere"), [(20_000_001, False), (20_000_001, True), (2_000_000_001, True)])
def test_how_old_a_file_must_be_to_be_known_by_its_stamps(tree, store, monkeypatch, age_ns, elsewhere):
    """Where the store itself does not lie, another clock may stamp: two seconds."""
    seen = (tree / "file").stat()
    monkeypatch.setattr(store, "time_stamp", lambda: seen.st_ctime_ns + age_ns)
    monkeypatch.setattr(objects.Store, "device", 0 if elsewhere else seen.st_dev)
    monkeypatch.setattr(snapshots, "_FINE_NS", 1 << 62)  # whatever digits this stamp happens to have
    trusted = snapshots.take([str(tree)], store).entries()[f"{tree}/file"].inode != 0
    assert trusted is (age_ns > 2_000_000_000 or not elsewhere)


def test_drift_names_what_changed_what_is_missing_and_what_is_new(tree, store):
    snapshot = snapshots.take([str(tree)], store)
    assert not snapshots.compare(snapshot)
    (tree / "nothing").write_bytes(b"something")
    (tree / "sub" / "script").unlink()
    (tree / "new").write_bytes(b"x")
    drift = snapshots.compare(snapshot)
    assert [[one.path for one in kind] for kind in (drift.changed, drift.missing, drift.extra)] == [
        [f"{tree}/nothing"],
        [f"{tree}/sub/script"],
        [f"{tree}/new"],
    ]
    changed = drift.as_json()[0]
    assert (changed["change"], changed["old_sha256"]) == ("changed", hashlib.sha256(b"").hexdigest())
    assert changed["new_sha256"] == hashlib.sha256(b"something").hexdigest()


def test_a_touched_file_is_no_drift(tree, store):
    snapshot = snapshots.take([str(tree)], store)
    os.utime(tree / "file")
    assert not snapshots.compare(snapshot)
    assert snapshots.compare(snapshot, times=True)


def test_keeping_the_current_files_brings_back_only_what_is_missing(tree, store):
    snapshot = snapshots.take([str(tree)], store)
    (tree / "nothing").write_bytes(b"edited")
    (tree / "sub" / "script").unlink()
    (tree / "new").write_bytes(b"x")
    assert restoration.restore(snapshot, store, keep_current=True) == ()
    assert (tree / "nothing").read_bytes() == b"edited"
    assert (tree / "sub" / "script").exists()
    assert (tree / "new").exists()


def test_the_manifest_is_json_with_a_checksum_for_each_file(tree, store):
    snapshot = snapshots.take([str(tree)], store)
    document = json.loads(snapshot.text)
    rows = {row[0]: dict(zip(document["columns"], row)) for row in document["entries"]}
    assert rows[f"{tree}/file"]["sha256"] == hashlib.sha256(b"content").hexdigest()
    assert snapshots.load(snapshot.id, store) == snapshot


def test_a_snapshot_of_nothing_is_one(store):
    snapshot = snapshots.take([], store)
    assert snapshots.load(snapshot.id, store) == snapshot
    assert restoration.restore(snapshot, store) == ()


# What goes wrong.


def test_a_directory_exchanged_for_a_link_ends_the_walk_and_nothing_outside_is_read(tree, store, tmp_path, monkeypatch):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_bytes(b"secret")
    enter = trees.enter

    def swapped(folder, name, path, seen):
        if name == "deep":
            os.rename(tree / "sub" / "deep", tmp_path / "away")
            os.symlink(outside, tree / "sub" / "deep")
        return enter(folder, name, path, seen)

    monkeypatch.setattr(trees, "enter", swapped)
    with pytest.raises(TreeChanged):
        snapshots.take([str(tree)], store)


def test_restoring_writes_nothing_through_a_link_put_in_the_way(tree, store, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    snapshot = snapshots.take([f"{tree}/sub/script"], store)
    trees.remove(os.open(tree, os.O_PATH), "sub", f"{tree}/sub")
    os.symlink(outside, tree / "sub")
    if os.geteuid() == 0:
        os.lchown(tree / "sub", 1000, 1000)
        os.chown(tree, 1000, 1000)
        with pytest.raises(Exception, match="symbolic link"):
            restoration.restore(snapshot, store)
        assert os.listdir(outside) == []


def test_restoring_follows_no_link_that_appears_in_mid_work_whoever_put_it_there(tree, store, tmp_path, monkeypatch):
    outside = tmp_path / "outside"
    outside.mkdir()
    snapshot = snapshots.take([str(tree)], store)
    (tree / "sub" / "deep" / "large").unlink()
    make = restoration._Restoration.make_directories

    def swapped(self, wanted):
        make(self, wanted)
        os.rename(tree / "sub" / "deep", tmp_path / "away")
        os.symlink(outside, tree / "sub" / "deep")

    monkeypatch.setattr(restoration._Restoration, "make_directories", swapped)
    left = restoration.restore(snapshot, store)
    assert f"{tree}/sub/deep/large was exchanged for something else" in left[0]
    assert os.listdir(outside) == []


def test_a_full_disk_changes_nothing_and_is_said(tree, store, monkeypatch):
    snapshot = snapshots.take([str(tree)], store)
    (tree / "sub" / "deep" / "large").write_bytes(b"damaged")
    before = state_of(tree / "sub" / "deep")

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(store, "fill", full)
    left = restoration.restore(snapshot, store)
    assert left == (f"{tree}/sub/deep/large: No space left on device",)
    after = state_of(tree / "sub" / "deep")
    assert after[os.fsencode(tree / "sub/deep/large")] == before[os.fsencode(tree / "sub/deep/large")]
    assert len(after) == len(before)


def test_a_full_disk_while_taking_leaves_nothing_behind(tree, monkeypatch, tmp_path):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    with objects.Store(str(tmp_path / "state")) as store:
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            snapshots.take([str(tree)], store)
    monkeypatch.undo()
    assert [name for _, _, names in os.walk(tmp_path / "state") for name in names] == []


@pytest.mark.parametrize("name", ["file", "sub/deep/large"])
def test_a_damaged_content_is_found_on_use_and_the_rest_is_restored(tree, store, tmp_path, name):
    snapshot = snapshots.take([str(tree)], store)
    digest = snapshot.entries()[f"{tree}/{name}"].sha256
    flip(*place_of(tmp_path / "state" / "objects", digest))
    damage_tree(tree)
    (tree / name).unlink(missing_ok=True)
    left = restoration.restore(snapshot, store)
    assert any(line.startswith(f"{tree}/{name}: the stored content {digest} is damaged") for line in left)
    assert os.path.islink(tree / "link")
    assert not (tree / "extra").exists()


def place_of(directory, digest):
    large = directory / digest[:2] / digest
    if large.exists():
        return large, 1_000_000
    for pack in (directory / "packs").iterdir():
        at = pack.read_bytes().find(digest.encode())
        if at >= 0:
            return pack, at + 82
    raise AssertionError(digest)


def test_one_flipped_byte_anywhere_in_the_store_is_found_and_costs_one_content_at_most(
    tree, tmp_path, monkeypatch, exhaustive
):
    """In a pack of contents and the manifest that names them, its headers and its index; what is damaged is moved away."""
    monkeypatch.setattr(os, "fsync", lambda fd: None)  # thousands of them, and no power cut here
    (tree / "sub" / "deep" / "large").unlink()
    (tree / "sparse").unlink()
    state = tmp_path / "store"
    with objects.Store(str(state)) as store:
        kept = {digest: store.read(digest) for digest in snapshots.take([str(tree)], store).digests()}
    (pack,) = (state / "objects" / "packs").iterdir()
    whole = pack.read_bytes()
    counts = {0: 0, 1: 0}
    for offset in _spread(len(whole), 10_000 if exhaustive else 300):
        flip(pack, offset, 1 << offset % 8)
        with objects.Store(str(state)) as store:
            assert not store.is_whole()
            lost = store.repair().lost
            assert all(store.read(digest) == data for digest, data in kept.items() if digest not in lost)
        counts[len(lost)] += 1
        assert len(os.listdir(state / "quarantine")) == 1, offset
        _reset(state, pack, whole)
    print(
        f"{sum(counts.values())} flipped bytes of {len(whole)} in a pack: all found, the pack in quarantine each time;"
    )
    print(f"no content lost {counts[0]} times, the one that was hit {counts[1]} times")


def test_one_flipped_byte_anywhere_in_a_large_content_is_found_and_it_is_moved_away(tmp_path, exhaustive):
    data = os.urandom(objects.SMALL + 1)
    with objects.Store(str(tmp_path)) as store:
        digest = store.put(data)
        path = tmp_path / store.place(digest)[0]
        offsets = _spread(len(data), 10_000 if exhaustive else 100)
        for offset in offsets:
            flip(path, offset, 1 << offset % 8)
            with pytest.raises(ContentDamaged):
                store.read(digest)
            (moved,) = (tmp_path / "quarantine").iterdir()
            assert not path.exists()
            flip(moved, offset, 1 << offset % 8)
            moved.rename(path)
    print(f"{len(offsets)} flipped bytes of {len(data)} in a large content: all found, in quarantine each time")


def _spread(size, count):
    return sorted({index * size // count for index in range(count)})


def _reset(state, pack, whole):
    for folder in (state / "quarantine", state / "objects" / "packs"):
        for path in folder.iterdir():
            path.unlink()
    pack.write_bytes(whole)


def test_a_whole_store_needs_no_repair(tree, store, tmp_path):
    snapshots.take([str(tree)], store)
    assert store.repair() == objects.Repair()
    assert not (tmp_path / "state" / "quarantine").exists()


def test_a_damaged_manifest_is_refused(tree, store, tmp_path):
    snapshot = snapshots.take([str(tree)], store)
    pack, offset = place_of(tmp_path / "state" / "objects", snapshot.id)
    flip(pack, offset + 100)
    with pytest.raises(ContentDamaged):
        snapshots.load(snapshot.id, store)


def test_what_is_lost_can_be_stored_anew(tmp_path):
    with objects.Store(str(tmp_path)) as store:
        digest = store.put(b"content")
        store.flush()
        flip(*place_of(tmp_path / "objects", digest))
        with pytest.raises(ContentDamaged):
            store.read(digest)
        store.put(b"content")
        assert store.read(digest) == b"content"
    with objects.Store(str(tmp_path)) as store:
        assert store.read(digest) == b"content"


def test_only_unused_contents_are_collected(tree, store):
    first = snapshots.take([str(tree)], store)
    (tree / "sub" / "deep" / "large").write_bytes(os.urandom(2_000_000))
    second = snapshots.take([str(tree)], store, first)
    assert store.damaged(first.digests() | second.digests()) == ()
    assert store.collect(second.digests()) > 2_000_000
    assert store.damaged(second.digests()) == ()
    assert store.damaged(first.digests()) != ()


def test_manifest_lines_survive_every_name():
    for name in ODD_NAMES:
        path = os.fsdecode(name)
        line = manifests.absent(path)
        assert manifests.entry(line).path == path
        assert list(manifests.halves([line]).values()) == [manifests.back()]
