"""What an archive holds, whatever its format: tar (plain, gz, bz2, xz) and zip, told apart by their first bytes.

Invariant: only reading. What a member says of itself is handed on as it stands; `archives` judges it.
"""

from __future__ import annotations

import stat

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from tarfile import TarInfo
    from typing import IO, Any, Protocol
    from zipfile import ZipFile, ZipInfo

    class Reader(Protocol):
        """An open archive."""

        def members(self) -> Iterator[Member]: ...
        def content(self, member: Member) -> IO[bytes]: ...
        def __enter__(self) -> Reader: ...
        def __exit__(self, *_: object) -> None: ...


_MOST_AT_ONCE = 4 << 20  # bytes; a header of a tar archive that claims more is a bomb, contents are read in pieces
_MOST_TARGET = 4096  # PATH_MAX


@record
class Member:
    """One member as the archive has it. `kind`: file, directory, link, hard link, or what cannot be unpacked."""

    name: str
    kind: str
    size: int = 0
    mode: int = 0
    mtime: float = 0
    target: str = ""
    source: Any = None  # the format's own description, for `content`


class NotAnArchive(Exception):
    """The bytes are no archive that we read; the text says why."""


def damage() -> tuple[type[Exception], ...]:
    """What reading a broken archive can raise; RecursionError: headers that each announce the next."""
    import lzma
    import tarfile
    import zipfile
    import zlib

    broken = tarfile.TarError, zipfile.BadZipFile, zlib.error, lzma.LZMAError
    return (NotAnArchive, *broken, EOFError, RecursionError, ValueError, NotImplementedError, OverflowError)


def opened(file: IO[bytes]) -> Reader:
    """The archive in an open file. Raises NotAnArchive, or what the format's module raises for damaged ones."""
    head = file.read(512)
    file.seek(0)
    for magic, reader in _MAGIC:
        if head.startswith(magic):
            return reader(file)
    if head[257:262] == b"ustar":
        return _Tar(file)
    raise NotAnArchive("it is neither tar (plain, gz, bz2, xz) nor zip")


class _Tar:
    def __init__(self, file: IO[bytes]) -> None:
        import tarfile

        self._tar = tarfile.TarFile(fileobj=_Guarded(file), errorlevel=2)  # type: ignore[arg-type]

    def members(self) -> Iterator[Member]:
        for info in self._tar:
            yield Member(info.name, _tar_kind(info), info.size, info.mode, info.mtime, info.linkname, info)

    def content(self, member: Member) -> IO[bytes]:
        found = self._tar.extractfile(member.source)
        if found is None:
            raise NotAnArchive(f"{member.name} has no content")
        return found

    def __enter__(self) -> _Tar:
        return self

    def __exit__(self, *_: object) -> None:
        self._tar.close()


def _tar_kind(info: TarInfo) -> str:
    if info.isreg():
        return "file"
    if info.isdir():
        return "directory"
    if info.issym():
        return "link"
    return "hard link" if info.islnk() else "device or pipe"


class _Guarded:
    """A file that refuses to be read in huge pieces: tarfile takes a long name of any length into memory at once."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seek, self.tell = file.seek, file.tell

    def read(self, size: int) -> bytes:
        if size > _MOST_AT_ONCE:
            raise NotAnArchive(f"a header of {size} bytes")
        return self._file.read(size)


def _gzip(file: IO[bytes]) -> _Tar:
    import gzip

    return _Tar(gzip.GzipFile(fileobj=file))  # type: ignore[arg-type]  # typeshed makes it no IO


def _bzip2(file: IO[bytes]) -> _Tar:
    import bz2

    return _Tar(bz2.BZ2File(file))


def _xz(file: IO[bytes]) -> _Tar:
    import lzma

    return _Tar(lzma.LZMAFile(file))


class _Zip:
    def __init__(self, file: IO[bytes]) -> None:
        import zipfile

        self._zip: ZipFile = zipfile.ZipFile(file)

    def members(self) -> Iterator[Member]:
        for info in self._zip.infolist():
            mode = info.external_attr >> 16
            yield Member(
                info.filename, _zip_kind(info, mode), info.file_size, mode, _zip_time(info), self._target(info), info
            )

    def _target(self, info: ZipInfo) -> str:
        """A link's target is its content."""
        if not stat.S_ISLNK(info.external_attr >> 16) or info.flag_bits & 1:
            return ""
        with self._zip.open(info) as content:
            return content.read(_MOST_TARGET + 1).decode("utf-8", "surrogateescape")

    def content(self, member: Member) -> IO[bytes]:
        return self._zip.open(member.source)

    def __enter__(self) -> _Zip:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()


def _zip_kind(info: ZipInfo, mode: int) -> str:
    if info.flag_bits & 1:
        return "encrypted file"
    if info.is_dir():
        return "directory"
    kinds = {0: "file", stat.S_IFREG: "file", stat.S_IFLNK: "link", stat.S_IFDIR: "directory"}
    return kinds.get(stat.S_IFMT(mode), "device or pipe")


def _zip_time(info: ZipInfo) -> float:
    from calendar import timegm

    try:
        return float(timegm((*info.date_time, 0, 0, 0)))
    except ValueError:
        return 0.0  # a date that is none, such as month 0


_MAGIC = (
    (b"\x1f\x8b", _gzip),
    (b"BZh", _bzip2),
    (b"\xfd7zXZ\0", _xz),
    (b"PK\x03\x04", _Zip),
    (b"PK\x05\x06", _Zip),
)
