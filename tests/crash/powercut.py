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
import time

SHUTDOWN = 0x8004587D  # FS_IOC_SHUTDOWN, _IOR('X', 125, __u32)
PATIENCE_S = 20
TRIES = 5  # of a control: a sync(2) by another test, at the wrong instant, makes durable what a careless program wrote
NO_LOG_FLUSH = 2  # EXT4_GOING_FLAGS_NOLOGFLUSH


class PowerCutFileSystem:
    """A context manager; `path` is where it is mounted, `device` what is."""

    def __init__(self, folder: str, megabytes: int = 32, options: str = "") -> None:
        self.path = f"{folder}/mounted"
        self._folder = folder
        self._boots = 0
        self._image = f"{folder}/disk-0.img"
        self.device = ""
        self._megabytes = megabytes
        self._options = ",".join(filter(None, ("commit=600", options)))

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
            self.device = _run("losetup", "--find", "--show", self._image)
            _run("mount", "-o", self._options, self.device, self.path)
        except RuntimeError as error:
            raise RuntimeError(f"the power cut rig needs loop devices and the right to mount: {error}") from error

    def _unmount(self) -> None:
        """A real power cut ends every process; here, what a killed program had started ends by itself, with errors."""
        deadline = time.monotonic() + PATIENCE_S
        while subprocess.run(["umount", self.path], capture_output=True).returncode:
            if time.monotonic() > deadline:
                raise RuntimeError(f"{self.path}: somebody still has a file open there")
            time.sleep(0.01)
        _run("losetup", "--detach", self.device)  # as soon as nobody has it

    def cut(self) -> None:
        """From now on nothing reaches the disk, and what was not synced never did."""
        fd = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.ioctl(fd, SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
        finally:
            os.close(fd)

    def reboot(self) -> None:
        """Mount again what is on the disk. Nobody may have a file open there for long.

        A copy of the disk, on a loop device of its own: another mount namespace made meanwhile (a container's) keeps
        the dead file system alive. Mounting its device again would only bring that one back, and when it goes at last
        it still writes.
        """
        self._unmount()
        self._boots += 1
        dead, self._image = self._image, f"{self._folder}/disk-{self._boots}.img"
        _run("cp", "--sparse=always", dead, self._image)
        os.unlink(dead)
        _run("e2fsck", "-fp", self._image, good=(0, 1))  # 1: errors were corrected, the journal replayed
        self._mount()

    def __exit__(self, *problem: object) -> None:
        subprocess.run(["umount", "-l", self.path], capture_output=True)
        subprocess.run(["losetup", "--detach", self.device], capture_output=True)
        os.unlink(self._image)


def _run(*command: str, good: tuple[int, ...] = (0,)) -> str:
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode not in good:
        raise RuntimeError(f"{' '.join(command)}: {ended.stderr.strip() or ended.returncode}")
    return ended.stdout.strip()
