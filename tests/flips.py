"""Damage as a disk does it: a byte of a file becomes another one."""

from __future__ import annotations

from pathlib import Path


def flip(path: Path | str, offset: int, mask: int = 1) -> None:
    """Exchange the byte at `offset` by one that differs in these bits."""
    with open(path, "r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ mask]))
