"""What unpacking promises: honest archives come out as they went in, hostile ones leave nothing anywhere."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import struct
import tarfile
import warnings
import zipfile

import pytest

from freshtrack_deploy.errors import ArchiveRefused
from freshtrack_deploy.host import archives
from freshtrack_deploy.record import replace

SMALL = replace(archives.USUAL, members=1000, total=20 << 20, ratio=50, unsuspicious=1 << 20)


@pytest.fixture
def unpack(tmp_path):
    """Unpack bytes into tmp_path/out, below which nothing else is, with the limits of the hostile ones."""

    def run(data, **settings):
        (tmp_path / "archive").write_bytes(data)
        return archives.unpack(str(tmp_path / "archive"), str(tmp_path / "out"), **{"limits": SMALL, **settings})

    return run


def tar(*members, pack=bytes, format=tarfile.PAX_FORMAT):
    """A tar archive of (name, what): bytes are content, else a dictionary of the fields of a TarInfo."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=format) as archive:
        for name, what in members:
            _add(archive, name, what if isinstance(what, dict) else {"data": what})
    return pack(stream.getvalue())


def _add(archive, name, fields):
    info = tarfile.TarInfo(name)
    data = fields.pop("data", b"")
    info.size = len(data)
    for field, value in fields.items():
        setattr(info, field, value)
    archive.addfile(info, io.BytesIO(data))


def zipped(*members, method=zipfile.ZIP_DEFLATED):
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as archive:
        warnings.simplefilter("ignore")  # "Duplicate name": on purpose
        for name, what, mode in members:
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            info.compress_type = method
            archive.writestr(info, what)
    return stream.getvalue()


def raw_header(name=b"x", size=0, kind=b"0", link=b""):
    """A tar header with a valid sum and whatever else."""
    size_field = size if isinstance(size, bytes) else b"%011o\0" % size
    head = struct.pack(
        "100s8s8s8s12s12s8s1s100s6s2s",
        name,
        b"0000644\0",
        b"0000000\0",
        b"0000000\0",
        size_field,
        b"0" * 11 + b"\0",
        b" " * 8,
        kind,
        link,
        b"ustar\0",
        b"00",
    )
    head = head.ljust(512, b"\0")
    return head[:148] + b"%06o\0 " % sum(head) + head[156:]


def link(target, kind=tarfile.SYMTYPE):
    return {"type": kind, "linkname": target}


def hard(target):
    return link(target, tarfile.LNKTYPE)


DIRECTORY = {"type": tarfile.DIRTYPE, "mode": 0o755}
END = bytes(1024)
LINK = stat.S_IFLNK | 0o777
FILE = stat.S_IFREG | 0o644

HOSTILE = {
    "climbs": tar(("../evil", b"x")),
    "climbs in the middle": tar(("a/../../evil", b"x")),
    "climbs at the end": tar(("a/..", DIRECTORY)),
    "absolute": tar(("/tmp/evil", b"x")),
    "absolute with two slashes": tar(("//tmp/evil", b"x")),
    "climbs compressed": tar(("../evil", b"x"), pack=gzip.compress),
    "climbs bzip2": tar(("../evil", b"x"), pack=bz2.compress),
    "climbs xz": tar(("../evil", b"x"), pack=lzma.compress),
    "link to an absolute place": tar(("a", link("/etc"))),
    "link that climbs": tar(("a", link("../../etc"))),
    "link that climbs one too many": tar(("d/a", link("../.."))),
    "link that climbs after descending": tar(("d", DIRECTORY), ("l", link("d/../../etc"))),
    "link to nothing": tar(("a", link(""))),
    "link of enormous length": tar(("a", link("x/" * 5000))),
    "writes through a link": tar(("a", link("b")), ("b", DIRECTORY), ("a/evil", b"x")),
    "writes through a link to the top": tar(("a", link(".")), ("a/evil", b"x")),
    "two links that climb together": tar(("d/l", link("..")), ("e", link("d/l/../.."))),
    "replaces a directory by a link": tar(("a", DIRECTORY), ("a", link("/etc")), ("a/evil", b"x")),
    "replaces a link by a file": tar(("a", link("b")), ("a", b"x")),
    "file below a file": tar(("a", b"x"), ("a/b", b"y")),
    "hard link outside": tar(("a", hard("/etc/passwd"))),
    "hard link that climbs": tar(("a", hard("../../etc/passwd"))),
    "hard link to a link": tar(("a", link("b")), ("c", hard("a"))),
    "hard link to what is not there": tar(("a", hard("b"))),
    "hard link to itself": tar(("a", hard("a"))),
    "character device": tar(("null", {"type": tarfile.CHRTYPE, "devmajor": 1, "devminor": 3})),
    "block device": tar(("disk", {"type": tarfile.BLKTYPE, "devmajor": 8, "devminor": 0})),
    "pipe": tar(("pipe", {"type": tarfile.FIFOTYPE})),
    "set-user-id": tar(("su", {"mode": 0o4755, "data": b"x"})),
    "set-group-id": tar(("sg", {"mode": 0o2755, "data": b"x"})),
    "the same name twice": tar(("a", b"x"), ("a", b"y")),
    "the same name in two spellings": tar(("a/b", b"x"), ("./a//b", b"y")),
    "name too long": tar(("x" * 300, b"x")),
    "path too long": tar(("d/" * 2000 + "x", b"x")),
    "too many members": tar(*((f"f{number}", b"") for number in range(1001))),
    "too large": raw_header(b"big", 100 << 20) + END,
    "bomb gzip": tar(("zeros", bytes(4 << 20)), pack=gzip.compress),
    "bomb xz": tar(("zeros", bytes(4 << 20)), pack=lzma.compress),
    "long name that fills memory": raw_header(b"././@LongLink", 900 << 20, b"L") + END,
    "pax header that fills memory": raw_header(b"x", 900 << 20, b"x") + END,
    "long names in an endless row": raw_header(b"././@LongLink", 0, b"L") * 3000 + END,
    "negative size": raw_header(b"x", b"\xff" * 11 + b"\xf0") + END,
    "cut off": tar(("a", bytes(5000)))[:2000],
    "cut off gzip": tar(("a", os.urandom(5000)), pack=gzip.compress)[:2000],
    "garbage after the magic": b"\x1f\x8b" + b"garbage" * 100,
    "bzip2 garbage": b"BZh9" + b"garbage" * 100,
    "xz garbage": b"\xfd7zXZ\0" + b"garbage" * 100,
    "no archive": b"#!/bin/sh\nrm -rf /\n",
    "nothing": b"",
    "zip climbs": zipped(("../evil", b"x", FILE)),
    "zip absolute": zipped(("/tmp/evil", b"x", FILE)),
    "zip link outside": zipped(("a", b"/etc", LINK)),
    "zip writes through a link": zipped(("a", b".", LINK), ("a/evil", b"x", FILE)),
    "zip set-user-id": zipped(("su", b"x", FILE | stat.S_ISUID)),
    "zip device": zipped(("dev", b"", stat.S_IFCHR | 0o666)),
    "zip twice": zipped(("a", b"x", FILE), ("a", b"y", FILE)),
    "zip bomb": zipped(("zeros", bytes(4 << 20), FILE)),
    "zip encrypted": zipped(("a", b"x" * 50, FILE)).replace(
        b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\x01\0"
    ),
    "zip damaged content": zipped(("a", bytes(range(256)), FILE), method=zipfile.ZIP_STORED).replace(
        b"\x10\x11\x12\x13", b"\x10\x11\x12\x14"
    ),
    "zip cut off": zipped(("a", b"x" * 5000, FILE))[:60],
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_archive_is_refused_and_leaves_nothing(name, unpack, tmp_path):
    with pytest.raises(ArchiveRefused) as caught:
        unpack(HOSTILE[name])
    assert str(caught.value).startswith(f"{tmp_path}/archive was not unpacked: ")
    assert sorted(os.listdir(tmp_path)) == ["archive"]
    assert not os.path.exists("/tmp/evil")
    assert not (tmp_path.parent / "evil").exists()


def test_there_are_at_least_forty_of_them():
    assert len(HOSTILE) >= 40


HONEST = (
    ("top/", DIRECTORY),
    ("top/bin/run", {"data": b"#!/bin/sh\n", "mode": 0o775, "mtime": 1_600_000_000, "uid": 1234, "uname": "somebody"}),
    ("top/data", {"data": b"data", "mode": 0o666}),
    ("top/shared", {**DIRECTORY, "mode": 0o2775}),
    ("top/lib.so", link("lib.so.1")),
    ("top/lib.so.1", b"lib"),
    ("top/up/link", link("../data")),
    ("top/copy", hard("top/data")),
    ("top/ünï " + "n" * 200, b"long and odd"),
)


@pytest.mark.parametrize("pack", [bytes, gzip.compress, bz2.compress, lzma.compress])
@pytest.mark.parametrize("format", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
def test_an_honest_archive_comes_out_as_it_went_in(unpack, tmp_path, pack, format):
    unpack(
        tar(
            *((name, dict(what) if isinstance(what, dict) else what) for name, what in HONEST), pack=pack, format=format
        ),
        strip=1,
    )
    out = tmp_path / "out"
    assert (out / "bin" / "run").read_bytes() == b"#!/bin/sh\n"
    found = (out / "bin" / "run").stat()
    assert (stat.S_IMODE(found.st_mode), found.st_mtime, found.st_uid) == (0o755, 1_600_000_000, os.geteuid())
    assert stat.S_IMODE((out / "data").stat().st_mode) == 0o644
    assert stat.S_IMODE((out / "shared").stat().st_mode) == 0o755
    assert (out / "lib.so").read_bytes() == b"lib"
    assert (out / "up" / "link").read_bytes() == b"data"
    assert (out / "copy").stat().st_ino == (out / "data").stat().st_ino
    assert (out / ("ünï " + "n" * 200)).read_bytes() == b"long and odd"


def test_an_honest_zip_comes_out_as_it_went_in(unpack, tmp_path):
    names = unpack(
        zipped(("d/", b"", stat.S_IFDIR | 0o755), ("d/run", b"x" * 100_000, FILE | 0o111), ("l", b"d/run", LINK))
    )
    assert set(names) == {"d", "d/run", "l"}
    assert (tmp_path / "out" / "l").read_bytes() == b"x" * 100_000
    assert os.access(tmp_path / "out" / "d" / "run", os.X_OK)


def test_the_order_of_members_does_not_matter(unpack, tmp_path):
    unpack(tar(("a/b/c", b"x"), ("z", hard("y")), ("y", b"y"), ("a", DIRECTORY)))
    assert (tmp_path / "out" / "a" / "b" / "c").read_bytes() == b"x"
    assert (tmp_path / "out" / "z").read_bytes() == b"y"


def test_what_has_no_more_components_than_are_stripped_is_skipped(unpack):
    assert unpack(tar(("readme", b"x"), ("top", DIRECTORY), ("top/file", b"x")), strip=1) == ("file",)


def test_a_destination_that_is_there_already_is_left_alone(unpack, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "file").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        unpack(tar(("file", b"theirs")))
    assert (tmp_path / "out" / "file").read_bytes() == b"mine"


def test_a_full_disk_leaves_nothing(unpack, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left"):
        unpack(tar(("a/b", b"x")))
    assert os.listdir(tmp_path) == ["archive"]
