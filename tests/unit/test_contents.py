"""What copying promises: the digest is that of the copy, holes stay holes, and a copy that is not whole is an error."""

from __future__ import annotations

import errno
import hashlib
import os

import pytest

from freshtrack_deploy.host import contents

MIB = 1 << 20
SIZES = (0, 1, MIB - 1, MIB, 3 * MIB + 17, 33 * MIB + 1)  # the last is hashed in a thread of its own


@pytest.fixture(autouse=True)
def no_shared_blocks(monkeypatch):
    """Copying is what is tested here, wherever the tests run."""
    monkeypatch.setattr(contents, "_clone", lambda *_: False)


def copied(tmp_path, source):
    with open(source, "rb") as one, open(tmp_path / "copy", "w+b") as other:
        return contents.copy(one.fileno(), other.fileno())


def same(tmp_path, source, found):
    data = source.read_bytes()
    assert (tmp_path / "copy").read_bytes() == data
    assert found == (hashlib.sha256(data).hexdigest(), len(data))


@pytest.mark.parametrize("sending", [True, False], ids=["in the kernel", "by hand"])
@pytest.mark.parametrize("size", SIZES)
def test_the_copy_is_the_same_and_its_digest_is_right(tmp_path, monkeypatch, size, sending):
    if not sending:
        monkeypatch.setattr(os, "sendfile", refusing(errno.EINVAL))
    source = tmp_path / "source"
    source.write_bytes(os.urandom(MIB) * (size // MIB) + os.urandom(size % MIB))
    same(tmp_path, source, copied(tmp_path, source))


@pytest.mark.parametrize("places", [(), (0,), (5 * MIB,), (0, 40 * MIB)])
def test_holes_stay_holes(tmp_path, places):
    source = tmp_path / "source"
    with open(source, "wb") as file:
        file.truncate(40 * MIB + 5)
        for place in places:
            file.seek(place)
            file.write(b"data")
    same(tmp_path, source, copied(tmp_path, source))
    assert (tmp_path / "copy").stat().st_blocks <= source.stat().st_blocks + 8


@pytest.mark.parametrize("size", [MIB, 40 * MIB])
def test_a_full_disk_is_said_and_no_thread_stays(tmp_path, monkeypatch, size):
    (tmp_path / "source").write_bytes(bytes(1) * size)
    monkeypatch.setattr(os, "sendfile", refusing(errno.ENOSPC))
    with pytest.raises(OSError, match="No space"):
        copied(tmp_path, tmp_path / "source")


@pytest.mark.parametrize("size", [MIB, 40 * MIB])
def test_a_copy_that_cannot_be_read_back_is_an_error(tmp_path, monkeypatch, size):
    (tmp_path / "source").write_bytes(os.urandom(MIB) * (size // MIB))
    monkeypatch.setattr(os, "pread", refusing(errno.EIO))
    with pytest.raises(OSError, match="Input/output"):
        copied(tmp_path, tmp_path / "source")
    monkeypatch.setattr(os, "pread", lambda *_: b"")
    with pytest.raises(OSError, match="shorter"):
        copied(tmp_path, tmp_path / "source")


def test_a_file_that_shrinks_meanwhile_gives_the_digest_of_what_was_copied(tmp_path, monkeypatch):
    source = tmp_path / "source"
    source.write_bytes(os.urandom(MIB) * 20)
    send = os.sendfile

    def shrinking(target, fd, position, count):
        os.truncate(source, 10 * MIB)
        return send(target, fd, position, count)

    monkeypatch.setattr(os, "sendfile", shrinking)
    same(tmp_path, source, copied(tmp_path, source))


def refusing(number):
    def call(*_):
        raise OSError(number, os.strerror(number))

    return call
