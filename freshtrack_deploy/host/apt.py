"""apt and dpkg: command lines as data, answers as values. Nothing here starts a program or writes a file."""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Argv = tuple[str, ...]

# What keeps a package's maintainer scripts from asking: debconf, ucf, apt-listchanges, apt-listbugs, and needrestart,
# which otherwise restarts services that the plan did not name (l: only list them).
QUIET = {
    "DEBIAN_FRONTEND": "noninteractive",
    "DEBIAN_PRIORITY": "critical",
    "UCF_FORCE_CONFFOLD": "1",
    "APT_LISTCHANGES_FRONTEND": "none",
    "APT_LISTBUGS_FRONTEND": "none",
    "NEEDRESTART_MODE": "l",
}
# A changed configuration file stays as the operator left it; an unchanged one is renewed (dpkg(1), --force-confdef).
KEEP_CONFFILES = ("--force-confdef", "--force-confold")
INSTALLED = frozenset({"installed", "triggers-awaited", "triggers-pending"})
HALF_DONE = frozenset({"half-installed", "unpacked", "half-configured", "triggers-awaited", "triggers-pending"})
STATUS_FORMAT = "${Package}\\t${Architecture}\\t${Version}\\t${db:Status-Status}\\t${db:Status-Eflag}\\n"
# What only an undo may remove, for it removes exactly what was not there before: what a killed dpkg left half unpacked
# ("reinstall it before attempting a removal"), and what calls itself protected (e2fsprogs in Debian 13).
ALSO_THESE = ("--allow-remove-essential", "-o", "Dpkg::Options::=--force-remove-reinstreq")
# Names are arguments, never text. What somebody installed since must not go along because it depends on ours.
EXACTLY = r"""
for name in $(apt-get --simulate -o Debug::NoLocking=1 "$@" | sed -n 's/^Remv \([^ ]*\).*/\1/p'); do
  case " $* " in
    *" $name "* | *" $name- "*) ;;
    *) echo "E: $name was installed since and needs what would be removed" >&2; exit 1 ;;
  esac
done
exec apt-get "$@"
"""
# Only what is removed already: whoever installed one of them again since has its configuration too.
LEFTOVERS = r"""
for name in "$@"; do
  status=$(dpkg-query --show --showformat '${db:Status-Status}' "$name" 2>/dev/null || true)
  [ "$status" != config-files ] || dpkg --purge "$name"
done
"""
# Of the names behind `--`, those that dpkg has; apt refuses the others, and of a repository that failed it knows none.
WHAT_IS_THERE = r"""
names= found=
for word; do
  shift
  if [ -n "$names" ]; then
    case $(dpkg-query --show --showformat='${db:Status-Status}' -- "$word" 2>/dev/null) in
      '' | not-installed | config-files) continue ;;
    esac
    found=yes
  fi
  [ "$word" != -- ] || names=follow
  set -- "$@" "$word"
done
[ -z "$found" ] || exec apt-get "$@"
"""
UNCACHED = ("-o", "Dir::Cache::pkgcache=", "-o", "Dir::Cache::srcpkgcache=")
UNFINISHED = "/var/lib/dpkg/updates"  # dpkg's own journal: empty unless it was killed


@record
class Wanted:
    """A package as a plan names it: `nginx`, `nginx=1.2*`, `libc6:amd64`, `nginx/bookworm-backports`."""

    text: str
    name: str  # with its architecture, when the plan says one
    version: str = ""  # may hold wildcards


@record
class Changes:
    """What a transaction of apt would do: names with the version they get, or had."""

    installs: tuple[tuple[str, str], ...] = ()  # (name, new version): not there before
    upgrades: tuple[tuple[str, str, str], ...] = ()  # (name, old version, new version); downgrades too
    removes: tuple[tuple[str, str], ...] = ()  # (name, old version)

    def __bool__(self) -> bool:
        return bool(self.installs or self.upgrades or self.removes)


def wanted(text: str) -> Wanted:
    """Read a package's name as apt-get(8) takes it."""
    name, _, version = text.partition("=")
    return Wanted(text, name.partition("/")[0], version)


def satisfied(package: Wanted, present: Mapping[str, str]) -> bool:
    """Whether what is installed is what the plan asks for."""
    if package.name not in present:
        return False
    if not package.version:
        return True
    from fnmatch import fnmatchcase

    return fnmatchcase(present[package.name], package.version)


def query(names: Iterable[str] = ()) -> Argv:
    """Ask dpkg about packages, all it knows without names; it exits 1 and goes on when it does not know one."""
    return ("dpkg-query", "--show", f"--showformat={STATUS_FORMAT}", "--", *names)


def installed(text: str) -> dict[str, str]:
    """Name (and name:architecture) to version, for what is installed according to the output of `query`."""
    found = {}
    for name, architecture, version, status, _ in _rows(text):
        if status in INSTALLED:
            found[name] = found[f"{name}:{architecture}"] = version
    return found


def remembered(text: str) -> frozenset[str]:
    """The packages that were removed and left their configuration, according to the output of `query`."""
    return frozenset(name for name, _, _, status, _ in _rows(text) if status == "config-files")


def half_done(text: str) -> tuple[str, ...]:
    """The packages that dpkg has begun and not finished, according to the output of `query`."""
    return tuple(name for name, _, _, status, flag in _rows(text) if status in HALF_DONE or flag == "reinstreq")


def _rows(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines() if line.count("\t") == 4]


def owner(path: str) -> Argv:
    """Ask which packages have a file whose path is, or ends in, this one."""
    return ("dpkg-query", "--search", f"*{path}")


def owners(text: str) -> frozenset[str]:
    """The packages in the output of `owner`: lines `NAME[:ARCH][, NAME]: PATH`."""
    lists = (line.partition(": ")[0].split(", ") for line in text.splitlines() if not line.startswith("diversion "))
    return frozenset(name.partition(":")[0] for names in lists for name in names)


def get(*words: str, wait: int = 0) -> Argv:
    """An apt-get that never asks. `wait`: seconds apt itself waits for dpkg's lock (apt >= 1.9.11, else ignored)."""
    options = (
        "Dpkg::Use-Pty=0",
        "Acquire::Retries=3",
        f"DPkg::Lock::Timeout={wait}",
        *(f"Dpkg::Options::={option}" for option in KEEP_CONFFILES),
    )
    return ("apt-get", "--yes", "--quiet", *(word for option in options for word in ("-o", option)), *words)


def update(wait: int = 0) -> Argv:
    """Fetch the package lists."""
    return get("update", wait=wait)


def install(names: Iterable[str], wait: int = 0) -> Argv:
    """Install, with the recommended packages: what an operator gets who types `apt-get install`."""
    return get("install", "--", *names, wait=wait)


def remove(names: Iterable[str], wait: int = 0) -> Argv:
    """Remove and keep configuration and data: purging asks debconf whether to delete databases, and takes yes."""
    return get("remove", "--", *names, wait=wait)


def repairs(wait: int = 0) -> tuple[Argv, ...]:
    """What finishes an interrupted dpkg: configure what is unpacked, fetch what is missing or torn."""
    return (("dpkg", *KEEP_CONFFILES, "--configure", "--pending"), get("--fix-broken", "install", wait=wait))


def reinstall(names: Iterable[str], wait: int = 0) -> Argv:
    """For what a killed dpkg left half unpacked: `--fix-broken` fetches it, exits 0 and leaves it so (measured)."""
    return get("--reinstall", "install", "--", *names, wait=wait)


def simulate(command: Argv) -> Argv:
    """The same apt-get command, only said. `Debug::NoLocking`: a question need not wait for anyone."""
    return (*command[:1], "--simulate", "-o", "Debug::NoLocking=1", *command[1:])


def without_trace(command: Argv) -> Argv:
    """A simulation for a dry run: otherwise it writes apt's cache when the lists are newer (measured)."""
    return (*command[:2], *UNCACHED, *command[2:])


def changes(text: str) -> Changes:
    """What the output of a simulated apt-get says: lines `Inst NAME [OLD] (NEW ...)` and `Remv NAME [OLD]`."""
    installs, upgrades, removes = [], [], []
    for line in text.splitlines():
        kind, _, rest = line.partition(" ")
        if kind not in ("Inst", "Remv", "Purg"):
            continue
        name, old, new = _transition(rest)
        if kind != "Inst":
            removes.append((name, old))
        elif old:
            upgrades.append((name, old, new))
        else:
            installs.append((name, new))
    return Changes(tuple(installs), tuple(upgrades), tuple(removes))


def _transition(text: str) -> tuple[str, str, str]:
    """Name, old and new version of a line such as `libc6:i386 [2.36-9] (2.36-10 Debian:12 [i386]) []`."""
    name, _, rest = text.partition(" ")
    old = rest[1:].partition("]")[0] if rest.startswith("[") else ""
    new = rest.partition("(")[2].partition(" ")[0].rstrip(")")
    return name, old, new


def take_back(done: Changes, pinned: Iterable[str] = ()) -> Argv:
    """Undo a transaction in one: remove what it installed, install what it removed, and the old version of `pinned`.

    Other upgrades stay: mirrors rarely keep the old version. The words end in `-` for removal (apt-get(8)).
    What a package recommends and was not there before does not come with it: the packages are to be what they were.
    """
    chosen = set(pinned)
    again = [name for name, _ in done.removes]
    again += [f"{name}={old}" for name, old, _ in done.upgrades if name in chosen]
    gone = [name for name, _ in done.installs]
    if not (again or gone):
        return ()
    words = ("remove", "--", *gone)
    if again:
        words = (
            "--allow-downgrades",
            "--no-install-recommends",
            "install",
            "--",
            *again,
            *(f"{name}-" for name in gone),
        )
    return standalone(("sh", "-ec", EXACTLY, "sh", *get(*ALSO_THESE, *words)[1:]))


def remove_what_is_there(names: Iterable[str]) -> Argv:
    """For an undo that was written down when apt could not say yet what it would do."""
    return standalone(("sh", "-ec", WHAT_IS_THERE, "sh", *remove(names)[1:]))


def standalone(command: Argv) -> Argv:
    """A command that stays silent without our environment, for an undo that is run by hand."""
    return ("env", *(f"{name}={value}" for name, value in sorted(QUIET.items())), *command)


def purge(names: Iterable[str]) -> Argv:
    """What removed packages left: configuration and what their scripts made. Of a package that is there: nothing."""
    return standalone(("sh", "-ec", LEFTOVERS, "sh", *names))


def settle() -> Argv:
    """Make dpkg take in the journal that a killed one left, without which apt refuses to do anything.

    Any dpkg that writes does that first; this one runs triggers at most, and fails for no broken package.
    """
    return standalone(("dpkg", "--triggers-only", "--pending"))


def incomplete(stderr: str) -> bool:
    """Whether `apt-get update`, which exits 0 all the same, could not fetch a list."""
    return "Failed to fetch" in stderr
