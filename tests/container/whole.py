"""Everything that stands on a machine's disks, to be compared: what was installed twice, killed or not, must be equal."""

from __future__ import annotations

import json

import machine

# Caches, logs and marks of time; backups that tools keep of the state before their last change; keys and identities.
PASSING = (
    r"^/(proc|sys|dev|run|tmp)(/|$)|^/var/(log|cache|tmp)/|^/var/lib/(freshtrack-deploy|systemd|private)(/|$)"
    r"|\.pyc$|/__pycache__$|^/etc/(passwd|shadow|group|gshadow|subuid|subgid)-$|^/var/lib/dpkg/[^/]*-old$"
    r"|^/var/backups/|^/var/lib/apt/(daily_lock$|periodic/)"  # apt's daily timer goes off beside the test in some hours
    r"|^/var/lib/apt/lists/|^/var/lib/dpkg/(lock.*|triggers/Lock)$|^/etc/(hosts|resolv\.conf|hostname|mtab|machine-id)$"
    r"|^/etc/ssh/ssh_host_|^/etc/\.pwd\.lock$|^/home/admin/"
)
LOOK = """\
import hashlib, json, os, re, stat, sys
passing, found = re.compile(sys.argv[1]), {}
begun = os.stat("/etc/hostname").st_ctime - 60  # Docker makes it with the container; older is what the image brought
def content(path, seen):
    if stat.S_ISLNK(seen.st_mode):
        return os.readlink(path)
    if not stat.S_ISREG(seen.st_mode):
        return ""
    if seen.st_ctime < begun:
        return [seen.st_size, seen.st_mtime]
    return hashlib.sha256(open(path, "rb").read()).hexdigest()
for folder, folders, files in os.walk("/"):
    folders[:] = [name for name in folders if not passing.search(os.path.join(folder, name))]
    for name in folders + files:
        path = os.path.join(folder, name)
        seen = os.lstat(path)
        if not passing.search(path):
            found[path] = [oct(seen.st_mode), seen.st_uid, seen.st_gid, content(path, seen)]
json.dump(found, sys.stdout)
"""


def look(container: str, more: str = "^$") -> dict[str, list]:
    """Kind, mode, owner and content of everything, by path; `more`: what else passes, a regular expression."""
    done = machine.run("docker", "exec", container, "python3", "-c", LOOK, f"{PASSING}|{more}")
    return json.loads(done)


def differences(one: dict[str, list], other: dict[str, list]) -> dict[str, tuple]:
    """Path to what it is here and there."""
    return {
        path: (one.get(path), other.get(path)) for path in one.keys() | other.keys() if one.get(path) != other.get(path)
    }
