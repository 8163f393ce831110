"""Python's standard library, as far as a run may still need it: loaded whole before a step that may replace Python.

Our own code is in memory, but the library's modules come from the disk when they are first needed. An upgrade to the
next release of the system removes them in mid-run. To load all of them takes about 50 ms and 10 MB: too much for every
run, nothing beside a package manager.
"""

from __future__ import annotations

# Everything that the package imports while it runs, but for what `demo` and the operator's own commands use.
NEEDED = (
    "base64", "binascii", "bz2", "calendar", "codecs", "contextlib", "ctypes", "difflib", "email.utils", "errno",
    "fcntl", "fnmatch", "grp", "gzip", "hashlib", "heapq", "hmac", "http.client", "io", "ipaddress", "itertools",
    "json", "lzma", "os", "pwd", "queue", "re", "resource", "select", "shlex", "signal", "socket", "ssl", "stat",
    "struct", "sys", "tarfile", "tempfile", "termios", "threading", "time", "unicodedata", "urllib.parse", "warnings",
    "zipfile", "zlib",
    "encodings.idna",  # which socket.getaddrinfo loads by itself
)  # fmt: skip
REPLACERS = ("apt", "dpkg", "dnf", "yum", "zypper", "pacman", "apk", "python", "upgrade")


def keep() -> None:
    """Load all of it. What this Python was built without is left to whoever needs it."""
    for name in NEEDED:
        try:
            __import__(name)
        except ImportError:
            continue


def keep_before(script: str) -> None:
    """The same, if what the script mentions may replace Python."""
    if any(word in script for word in REPLACERS):
        keep()
