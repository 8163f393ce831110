"""The second rig: a file system that loses power.

ext4 on a loop device, committing by itself only every ten minutes; FS_IOC_SHUTDOWN without flushing its log drops
everything that was not synced. `reboot` replays the journal and mounts again. About 40 ms a cycle.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess

SHUTDOWN = 0x8004587D  # FS_IOC_SHUTDOWN, _IOR('X', 125, __u32)
NO_LOG_FLUSH = 2  # EXT4_GOING_FLAGS_NOLOGFLUSH


class PowerCutFileSystem:
    """A context manager; `path` is where it is mounted."""

    def __init__(self, folder: str, megabytes: int = 32) -> None:
        self.path = f"{folder}/mounted"
        self._image = f"{folder}/disk.img"
        self._megabytes = megabytes

    def __enter__(self) -> PowerCutFileSystem:
        if os.geteuid() != 0 or not shutil.which("mkfs.ext4"):
            raise RuntimeError("the power cut rig needs root and mkfs.ext4 (apt-get install e2fsprogs)")
        os.makedirs(self.path)
        with open(self._image, "wb") as file:
            file.truncate(self._megabytes << 20)
        _run("mkfs.ext4", "-q", "-F", "-m", "0", self._image)
        self._mount()
        return self

    def _mount(self) -> None:
        try:
            _run("mount", "-o", "loop,commit=600", self._image, self.path)
        except RuntimeError as error:
            raise RuntimeError(f"the power cut rig needs loop devices and the right to mount: {error}") from error

    def cut(self) -> None:
        """From now on nothing reaches the disk, and what was not synced never did."""
        fd = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.ioctl(fd, SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
        finally:
            os.close(fd)

    def reboot(self) -> None:
        """Mount again what is on the disk. Nobody may have a file open there."""
        _run("umount", self.path)
        _run("e2fsck", "-fp", self._image, good=(0, 1))  # 1: errors were corrected, the journal replayed
        self._mount()

    def __exit__(self, *problem: object) -> None:
        subprocess.run(["umount", "-l", self.path], capture_output=True)
        os.unlink(self._image)


def _run(*command: str, good: tuple[int, ...] = (0,)) -> None:
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode not in good:
        raise RuntimeError(f"{' '.join(command)}: {ended.stderr.strip() or ended.returncode}")
