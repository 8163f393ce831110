"""Packs: many small contents in one file, because a file synced for each would cost a hundred times as much.

A pack is a sequence of items (a header line, then the bytes) and, at its end, an index of them with a header of its
own. Invariant: each of the two can stand in for the other, so one damaged byte costs one item at most; a pack appears
under its name only when it is complete and synced.
"""

from __future__ import annotations

import os

from freshtrack_deploy.host import contents, files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from freshtrack_deploy.host.directories import Directory

    # SHA-256 of a content, the name of its pack, offset and length there. A tuple: there may be a hundred thousand.
    Item = tuple[str, str, int, int]

SUFFIX = ".pack"
FULL = 256 << 20  # bytes; a new pack is begun then
_BUFFER = 4 << 20
_HEADER = 64 + 1 + 16 + 1  # SHA-256, space, length, newline


class Pack:
    """A pack being written: `add`, then `publish`; discarded (a context manager's exit) it leaves nothing."""

    def __init__(self, folder: Directory) -> None:
        self.name = os.urandom(8).hex() + SUFFIX
        self.size = 0
        self._draft = files.Draft(folder)
        self._buffer = bytearray()
        self._items: list[Item] = []

    def __enter__(self) -> Pack:
        return self

    def __exit__(self, *_: object) -> None:
        self._draft.__exit__(None, None, None)

    def add(self, digest: str, data: bytes) -> Item:
        """Write one content; where it will be found."""
        item = (digest, self.name, self.size + _HEADER, len(data))
        self._write(_header(digest, len(data)))
        self._write(data)
        self._items.append(item)
        return item

    def publish(self) -> None:
        """Complete it, durably, and close it. Raises OSError."""
        with self:
            self._write_index()
            self._spill()
            self._draft.publish(self.name)

    def _write_index(self) -> None:
        import hashlib

        index = "".join(f"{digest} {offset:x} {length:x}\n" for digest, _, offset, length in self._items).encode()
        self._write(index)
        self._write(_header(hashlib.sha256(index).hexdigest(), len(index)))

    def _write(self, data: bytes) -> None:
        self.size += len(data)
        self._buffer += data
        if len(self._buffer) > _BUFFER:
            self._spill()

    def _spill(self) -> None:
        contents.write_all(self._draft.fd, self._buffer)
        self._buffer = bytearray()


def items(fd: int, name: str) -> list[Item]:
    """What an open pack holds, by its index; where that is damaged, by the items' own headers."""
    indexed = _by_index(fd, name)
    return list(_by_headers(fd, name)) if indexed is None else indexed


def is_indexed(fd: int) -> bool:
    """The index is whole: what it does not name is not in the pack."""
    return _by_index(fd, "") is not None


def is_whole(fd: int, name: str) -> bool:
    """Every byte is as it was written: index and headers say the same, every content has its hash."""
    found = _by_index(fd, name)
    return found is not None and found == list(_by_headers(fd, name)) and len(found) == len(list(whole(fd, name)))


def whole(fd: int, name: str) -> Iterator[tuple[str, bytes]]:
    """The contents of an open pack that are as they were stored, each with its SHA-256."""
    for item in items(fd, name):
        data = content(fd, item)
        if data is not None:
            yield item[0], data


def content(fd: int, item: Item) -> bytes | None:
    """The bytes of an item of an open pack; None: they are damaged."""
    import hashlib

    digest, _, offset, length = item
    data = os.pread(fd, length, offset)
    return data if hashlib.sha256(data).hexdigest() == digest else None


def _header(digest: str, length: int) -> bytes:
    return b"%s %016x\n" % (digest.encode(), length)


def _parse_header(header: bytes) -> tuple[str, int] | None:
    try:
        digest, length = header[:64].decode("ascii"), int(header[65:81], 16)
    except ValueError:
        return None
    return (digest, length) if _header(digest, length) == header else None


def _by_index(fd: int, name: str) -> list[Item] | None:
    import hashlib

    end = os.fstat(fd).st_size - _HEADER
    footer = _parse_header(os.pread(fd, _HEADER, max(end, 0)))
    if footer is None or not 0 <= footer[1] <= end:
        return None
    index = os.pread(fd, footer[1], end - footer[1])
    if hashlib.sha256(index).hexdigest() != footer[0]:
        return None
    return [(digest, name, int(offset, 16), int(length, 16)) for digest, offset, length in _lines(index)]


def _lines(index: bytes) -> Iterator[list[str]]:
    return (line.split(" ") for line in index.decode().splitlines())


def _by_headers(fd: int, name: str) -> Iterator[Item]:
    offset, end = 0, os.fstat(fd).st_size - _HEADER
    while (header := _parse_header(os.pread(fd, _HEADER, offset))) is not None:
        digest, length = header
        offset += _HEADER + length
        if offset > end:  # this was the footer, or its length is damaged
            return
        yield digest, name, offset - length, length
