"""The only place that starts programs: as ourselves, as another account, at our terminal, at one of their own.

A program gets its own session, /dev/null as input, an environment that we chose, and none of our descriptors. It is
resolved to an absolute path first and no shell sees its arguments. How it goes on from there is `process`.
"""

from __future__ import annotations

import os
from _thread import allocate_lock

from freshtrack_deploy.bare import signal
from freshtrack_deploy.host.descendants import MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from freshtrack_deploy.host.accounts import Account
    from freshtrack_deploy.host.bound import Host

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
UMASK = 0o022
SH = "/bin/sh"

# What we may ignore or handle ourselves must not be inherited: a daemon without SIGHUP cannot reload.
DEFAULT_SIGNALS = (
    signal.SIGINT,
    signal.SIGTERM,
    signal.SIGHUP,
    signal.SIGQUIT,
    signal.SIGPIPE,
    signal.SIGCHLD,
    signal.SIGXFSZ,
)

PASSED_ON = ("TZ", "http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy")

# Messages in one language can be classified; nobody is there to answer debconf; needrestart only lists.
SETTLED = {
    "PATH": PATH,
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "TERM": "dumb",
    "DEBIAN_FRONTEND": "noninteractive",
    "NEEDRESTART_MODE": "l",
}


def environment(account: Account, *, extra: Mapping[str, str], attempt: str) -> dict[str, str]:
    """The complete environment of a step's programs; `extra` (the plan's) wins over what we settle.

    `attempt` is run/step/n: it marks every process of the attempt, see host.descendants.
    """
    names = [spelling for name in PASSED_ON for spelling in (name, name.upper())]
    ours = {name: os.environ[name] for name in names if name in os.environ}
    if os.environ.get("TEMP_DIR"):
        ours["TMPDIR"] = os.environ["TEMP_DIR"]
    person = {"HOME": account.home, "USER": account.name, "LOGNAME": account.name, "SHELL": account.shell}
    return {**SETTLED, **ours, **person, **extra, MARK: attempt}


def resolve(program: str, path: str, folder: str) -> str:
    """The absolute path of a program. Raises FileNotFoundError or PermissionError, naming the program."""
    if "/" in program:
        return os.path.join(folder or "/", program)
    refused = ""
    for candidate in (f"{place}/{program}" for place in path.split(":") if place.startswith("/")):
        if os.path.isfile(candidate):
            if os.access(candidate, os.X_OK):
                return candidate
            refused = refused or candidate
    if refused:
        raise PermissionError(13, "Permission denied", refused)
    raise FileNotFoundError(2, "command not found", program)


_SPAWNING = allocate_lock()  # folder, umask and the flags of descriptors belong to all threads


def spawn(path: str, argv: Sequence[str], host: Host, stdout: int, stderr: int, inherited: Sequence[int]) -> int:
    """Start a program in its own session and return its process id. Raises OSError when it cannot be started."""
    with _SPAWNING:
        _keep_to_ourselves()
        if host.account.uid == os.geteuid():
            return _spawn_as_ourselves(path, argv, host, stdout, stderr, inherited)
        return _spawn_as_another(path, argv, host, stdout, stderr, inherited)


def _keep_to_ourselves() -> None:
    """Descriptors that our caller left open have no close-on-exec flag; a daemon would keep them for ever."""
    for name in os.listdir("/proc/self/fd"):
        fd = int(name)
        if fd > 2:
            try:
                os.set_inheritable(fd, False)
            except OSError:  # the one that listed the directory
                continue


def _spawn_as_ourselves(
    path: str, argv: Sequence[str], host: Host, stdout: int, stderr: int, inherited: Sequence[int]
) -> int:
    """posix_spawn(3): 1 ms on every version; subprocess takes up to 8 before 3.11.

    It knows neither folder nor umask, so ours are changed around it, by one thread at a time.
    """
    for fd in inherited:
        os.set_inheritable(fd, True)
    streams = (
        (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
        (os.POSIX_SPAWN_DUP2, stdout, 1),
        (os.POSIX_SPAWN_DUP2, stderr, 2),
    )
    umask = os.umask(UMASK)
    try:
        with _Standing(host.folder or "/"):
            return _spawned(path, argv, host.env, streams)
    finally:
        os.umask(umask)


class _Standing:
    """For `with`: our own folder is this one meanwhile, and the program that is started then has it, too."""

    def __init__(self, folder: str) -> None:
        self._here = os.open(".", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.chdir(folder)
        except BaseException:
            os.close(self._here)
            raise

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        os.fchdir(self._here)
        os.close(self._here)


def _spawned(
    path: str, argv: Sequence[str], env: Mapping[str, str], streams: Sequence[tuple[Any, ...]], *, session: bool = True
) -> int:
    return os.posix_spawn(
        path, tuple(argv), env, file_actions=streams, setsid=session, setsigmask=(), setsigdef=DEFAULT_SIGNALS
    )


def _spawn_as_another(
    path: str, argv: Sequence[str], host: Host, stdout: int, stderr: int, inherited: Sequence[int]
) -> int:
    import subprocess

    child = subprocess.Popen(
        argv,
        executable=path,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=stderr,
        cwd=host.folder or "/",
        env=dict(host.env),
        start_new_session=True,
        pass_fds=tuple(inherited),
        user=host.account.uid,
        group=host.account.gid,
        extra_groups=list(host.account.groups),
        umask=UMASK,
    )
    child.returncode = 0  # waiting for it is our business: wait4 tells what it used
    return child.pid


def shell(account: Account, folder: str = "/") -> None:
    """An interactive shell at our terminal; returns when the operator leaves it. Raises OSError.

    It is the account's own; one that is not on this machine is sh.
    """
    program = account.shell if os.access(account.shell, os.X_OK) else SH
    settled = {name: value for name, value in environment(account, extra={}, attempt="").items() if name != MARK}
    own = {name: os.environ[name] for name in ("TERM", "SSH_CONNECTION") if name in os.environ}
    _keep_to_ourselves()
    with _Standing(folder):
        child = _spawned(program, (program, "-i"), {**settled, **own}, (), session=False)
    os.waitpid(child, 0)
    _take_terminal_back()


def at_terminal(argv: Sequence[str], env: Mapping[str, str], folder: str, device: str) -> int:
    """Start a program in a session of its own, with the terminal `device` as its own; return its process id.

    `argv` begins with an absolute path. Raises OSError.
    """
    _keep_to_ourselves()
    # Opened by the leader of a session that has none yet, it becomes the session's own, see tty(4).
    streams = (
        (os.POSIX_SPAWN_OPEN, 0, device, os.O_RDWR, 0),
        (os.POSIX_SPAWN_DUP2, 0, 1),
        (os.POSIX_SPAWN_DUP2, 0, 2),
    )
    with _Standing(folder):
        return _spawned(argv[0], argv, env, streams)


def _take_terminal_back() -> None:
    """A shell with job control makes itself the foreground; one that was killed does not give that back."""
    before = signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    try:
        os.tcsetpgrp(0, os.getpgrp())
    except OSError:  # no terminal any more
        pass
    finally:
        signal.signal(signal.SIGTTOU, before)
