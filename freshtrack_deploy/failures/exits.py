"""What an exit code or a signal says by itself. A tool's own exit code counts only for that tool."""

from __future__ import annotations

SIGNALS = {
    1: ("E_SIGNAL", "SIGHUP", "the terminal went away (SIGHUP)"),
    2: ("E_SIGNAL", "SIGINT", "it was interrupted (SIGINT)"),
    3: ("E_SIGNAL", "SIGQUIT", "it was told to quit (SIGQUIT)"),
    4: ("E_UNKNOWN", "SIGILL", "it crashed (SIGILL)"),
    6: ("E_UNKNOWN", "SIGABRT", "it aborted (SIGABRT)"),
    7: ("E_UNKNOWN", "SIGBUS", "it crashed (SIGBUS)"),
    8: ("E_UNKNOWN", "SIGFPE", "it crashed (SIGFPE)"),
    9: ("E_MEMORY", "SIGKILL", "it was killed (SIGKILL), most likely for want of memory"),
    11: ("E_UNKNOWN", "SIGSEGV", "it crashed (SIGSEGV)"),
    13: ("E_UNKNOWN", "SIGPIPE", "nobody read its output (SIGPIPE)"),
    14: ("E_TIMEOUT", "SIGALRM", "its alarm went off (SIGALRM)"),
    15: ("E_SIGNAL", "SIGTERM", "it was told to end (SIGTERM)"),
    24: ("E_UNKNOWN", "SIGXCPU", "it used up its processor time (SIGXCPU)"),
    25: ("E_DISK", "SIGXFSZ", "a file may not grow any larger (SIGXFSZ)"),
}  # signal(7)
DECISIVE_SIGNALS = frozenset({1, 2, 3, 14, 15})  # whatever was printed before

SHELL = {
    124: ("E_TIMEOUT", "it ran out of its time"),  # timeout(1)
    126: ("E_PERMISSION", "the command may not be executed"),  # POSIX sh, 2.8.2
    127: ("E_NOT_FOUND", "the command does not exist"),
    **{128 + number: (code, sentence) for number, (code, _, sentence) in SIGNALS.items()},
}

# program -> "CODE numbers; ..." from the manual page of each
TOOLS = {
    "curl": "E_NETWORK 5 6 7 8 12 16 18 35 52 55 56 92 95 96 97; E_TIMEOUT 28; E_AUTH 9 67; E_NOT_FOUND 26 37 78; "
    "E_CONFIG 1 2 3 4 43 45 47 48 51 53 54 58 59 60 61 63 77 80 82 83 90 91; E_MEMORY 27; E_DISK 23",
    "wget": "E_CONFIG 2 5; E_NETWORK 4; E_AUTH 6; E_NOT_FOUND 8",
    "rsync": "E_CONFIG 1 2 4 6; E_NOT_FOUND 3; E_NETWORK 5 10 12; E_DISK 11; E_SIGNAL 20; E_MEMORY 22; E_TIMEOUT 30 35",
    "systemctl": "E_SERVICE 3; E_NOT_FOUND 4 5",
    "service": "E_SERVICE 3; E_NOT_FOUND 4 5",
    "useradd": "E_CONFIG 2 3 19; E_CONFLICT 4 9; E_NOT_FOUND 6; E_PERMISSION 1 10 12",
    "usermod": "E_CONFIG 2 3; E_CONFLICT 4 8 9; E_NOT_FOUND 6; E_PERMISSION 1 10",
    "userdel": "E_CONFIG 2; E_NOT_FOUND 6; E_CONFLICT 8; E_PERMISSION 1 10",
    "groupadd": "E_CONFIG 2 3; E_CONFLICT 4 9; E_PERMISSION 10",
    "groupdel": "E_CONFIG 2; E_NOT_FOUND 6; E_CONFLICT 8; E_PERMISSION 10",
    "docker": "E_PERMISSION 126; E_NOT_FOUND 127; E_MEMORY 137",
    "podman": "E_PERMISSION 126; E_NOT_FOUND 127; E_MEMORY 137",
    "aria2c": "E_TIMEOUT 2 5; E_NOT_FOUND 3 4 18; E_NETWORK 6 19 29; E_DISK 9; E_CONFLICT 11 12 13; E_AUTH 24; "
    "E_CONFIG 20 23 28; E_PKG_CORRUPT 26 32",
    "http": "E_TIMEOUT 2; E_NOT_FOUND 4; E_NETWORK 5; E_CONFIG 6",
    "xh": "E_TIMEOUT 2; E_NOT_FOUND 4; E_NETWORK 5; E_CONFIG 6",
    "rclone": "E_NOT_FOUND 3 4; E_NETWORK 5",
    "aws": "E_CONFIG 252; E_AUTH 253",
    "s3cmd": "E_NOT_FOUND 12; E_CONFLICT 13; E_NETWORK 11 15; E_CONFIG 64 78; E_AUTH 77",
    "sqlite3": "E_PERMISSION 3 8 23; E_LOCK 5 6; E_MEMORY 7; E_PKG_CORRUPT 11 26; E_DISK 13; E_NOT_FOUND 14; "
    "E_CONFLICT 19",
    "cryptsetup": "E_CONFIG 1; E_AUTH 2; E_MEMORY 3; E_NOT_FOUND 4; E_CONFLICT 5",
    "dig": "E_CONFIG 1; E_NOT_FOUND 8; E_NETWORK 9",
    "ssh-keyscan": "E_NETWORK 1",
    "getent": "E_CONFIG 1 3; E_NOT_FOUND 2",
    "pkill": "E_NOT_FOUND 1; E_CONFIG 2",
    "killall": "E_NOT_FOUND 1",
    "pg_ctl": "E_SERVICE 3; E_NOT_FOUND 4",
    "zip": "E_PKG_CORRUPT 2 3; E_MEMORY 4; E_NOT_FOUND 12 13 18; E_DISK 14 15; E_CONFIG 16",
    "7z": "E_CONFIG 7; E_MEMORY 8; E_SIGNAL 255",
    "passwd": "E_PERMISSION 1; E_CONFIG 2 6; E_LOCK 5",
    "chage": "E_PERMISSION 1; E_CONFIG 2; E_NOT_FOUND 15",
    "memcached": "E_CONFIG 64; E_NOT_FOUND 67; E_CONFLICT 71",
    "unzip": "E_PKG_CORRUPT 2 3 51; E_MEMORY 4 5 6 7 8; E_NOT_FOUND 9 11; E_CONFIG 10; E_DISK 50; E_SIGNAL 80; "
    "E_AUTH 82",
    "git": "E_CONFIG 129",
    "flock": "E_NOT_FOUND 66",
    "ping": "E_NETWORK 1",
    "nc": "E_NETWORK 1",
    "pg_isready": "E_SERVICE 1; E_NETWORK 2; E_CONFIG 3",
    "ansible": "E_NETWORK 4; E_CONFIG 5",
    "ansible-playbook": "E_NETWORK 4; E_CONFIG 5",
    "sshpass": "E_CONFIG 1 2; E_AUTH 5 6",
    "restic": "E_NOT_FOUND 10; E_LOCK 11; E_AUTH 12; E_SIGNAL 130",
    "sha256sum": "E_PKG_CORRUPT 1",
    "sendmail": "E_CONFIG 64 78; E_NOT_FOUND 66 67; E_NETWORK 68; E_SERVICE 69; E_LOCK 75; E_PERMISSION 77",
    "msmtp": "E_CONFIG 64 78; E_NOT_FOUND 66 67; E_NETWORK 68 69; E_LOCK 75; E_AUTH 77",
}


WAITS = {"flock": {"-n", "--nb", "--nonblock", "-w", "--wait", "--timeout"}}  # otherwise 1 is its command's exit code


def of_waiting(program: str, words: list[str], exit_code: int) -> str:
    """The failure code of a tool that gave up waiting for a lock, as one of its options allows; empty: none."""
    return "E_LOCK" if exit_code == 1 and not WAITS.get(program, set()).isdisjoint(words) else ""


def of_tool(program: str, exit_code: int) -> str:
    """The failure code that this tool's manual gives this exit code; empty: none."""
    for group in TOOLS.get(program, "").split("; "):
        code, *numbers = group.split() or [""]
        if str(exit_code) in numbers:
            return code
    return ""
