"""An undo as a plain POSIX shell script, for a machine on which Python no longer works. Pure: values in, text out.

It does what `rollback` would do, in the same order, and needs sh, the usual tools and the state directory it lies in:
file contents are copied out of `objects/` and verified, secrets are read from `secrets/`; none is written down here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from freshtrack_deploy.state.manifests import Entry, Snapshot

    Place = Callable[[str], "tuple[str, int, int]"]  # SHA-256 -> file in the state directory, offset, length

OPENING = """\
set -eu
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C.UTF-8
export PATH LC_ALL
say() { printf '%s\\n' "$*" >&2; }
stored() { # SECRET
    [ -r "$state/secrets/$1" ] || { say "the secret $1 is not stored: write it to $state/secrets/$1"; return 78; }
}
"""
TOOLS = """\
give() { # PATH MODE OWNER MTIME
    chown -h -- "$3" "$1"
    [ -h "$1" ] || chmod -- "$2" "$1"
    touch -h -d "@$4" -- "$1" 2>/dev/null || :
}
plain() { # PATH; what it inherited from a directory with a default ACL
    for name in access default; do setfattr -h -x "system.posix_acl_$name" -- "$1" 2>/dev/null || :; done
}
attribute() { # PATH NAME HEX
    setfattr -h -n "$2" -v "0x$3" -- "$1" || say "no extended attribute $2 for $1"
}
content() { # FILE OFFSET LENGTH
    if [ "$3" -lt 0 ]; then cat "$state/$1"; else tail -c "+$(($2 + 1))" "$state/$1" | head -c "$3"; fi
}
file() { # PATH MODE OWNER MTIME SHA256 FILE OFFSET LENGTH
    rm -rf -- "$1.deploy-byhand"
    (umask 077; set -C; content "$6" "$7" "$8" >"$1.deploy-byhand") # -C: no link that is put there is followed
    plain "$1.deploy-byhand"
    if [ "$(sha256sum <"$1.deploy-byhand" | cut -c1-64)" != "$5" ]; then
        rm -f -- "$1.deploy-byhand"
        say "the stored content of $1 is damaged: it was left as it is"
        exit 6
    fi
    give "$1.deploy-byhand" "$2" "$3" "$4"
    if [ -d "$1" ] && [ ! -h "$1" ]; then rm -rf -- "$1"; fi
    mv -f -- "$1.deploy-byhand" "$1"
}
folder() { # PATH
    if [ -h "$1" ] || [ ! -d "$1" ]; then rm -f -- "$1"; mkdir -- "$1"; fi
    plain "$1"
}
link() { # PATH TARGET OWNER MTIME
    rm -rf -- "$1"
    ln -s -- "$2" "$1"
    give "$1" - "$3" "$4"
}
"""
AS_STEP = """\
    if [ "$(id -un)" = {user} ]; then "$@"
    elif command -v runuser >/dev/null; then runuser -u {user} -- "$@"
    else su -m -s /bin/sh {user} -c '"$0" "$@"' -- "$@"
    fi
"""
ENDED = b"ended"  # what the mark says then, instead of "begun"
SCRIPT_ONCE = """\
begun="$state"{mark}
if [ -s "$begun" ]; then
    say "its rollback script was run by hand before and is not run twice; if it must be: rm $begun"
else
    (umask 077; echo begun >"$begun") || :
    {call} || {{ code=$?; rm -f -- "$begun"; exit "$code"; }}
    echo ended >"$begun" || :
fi
"""
BESIDE = ".deploy-byhand-tree"


def quote(text: object) -> str:
    """One word for the shell, whatever is in it."""
    return "'" + str(text).replace("'", "'\"'\"'") + "'"


def script(
    title: str,
    up: str,
    before: Mapping[str, Any],
    snapshot: Snapshot | None,
    place: Place,
    mark: str,
    data: tuple[str, ...] = (),
    danger: str = "",
) -> str:
    """The text. `up` leads from the script's folder to the state directory; `mark`: the file there which says that the
    plan's rollback script was begun; `danger`: why that could delete data.
    """
    parts = [f"#!/bin/sh\n{title}", OPENING, f'state=$(CDPATH= cd -- "$(dirname -- "$0")/{up}" && pwd)\n']
    parts += [*_guard(danger), *_surroundings(before), *_programs(before, mark)]
    if snapshot:
        parts += [TOOLS, *_files(snapshot, place, data)]
    parts += _proofs(before)
    parts += [_call(command) for command in before["afterwards"]]
    return "".join([*parts, 'say "taken back; deploy.pyz does not know it yet: rollback --step notes it"\n'])


def _guard(danger: str) -> Iterable[str]:
    if not danger:
        return ()
    text = quote(f"{danger}: it may delete the data of the plan; if that is wanted: sh")
    return (f'if [ "${{1-}}" != --with-data ]; then say {text} "$0" --with-data; exit 6; fi\n',)


def _surroundings(before: Mapping[str, Any]) -> Iterator[str]:
    """The function as_step runs a command as the step's user, in its folder, with its variables."""
    yield "as_step() (\n"
    yield f"    cd -- {quote(before['folder'])} || exit\n"  # behind && and || there is no set -e
    for name, value in before["env"].items():
        yield f"    {name}={quote(value)}; export {name}\n"
    values = before.get("values", {})
    secrets = {name for text in before["templates"].values() for _, name in _parts(text) if name} - values.keys()
    yield from (f"    stored {quote(name)} || exit\n" for name in sorted(secrets))
    for name, text in before["templates"].items():
        yield f"    {name}={_expanded(text, values)}; export {name}\n"
    yield AS_STEP.format(user=quote(before["user"]))
    yield ")\n"


def _expanded(text: str, values: Mapping[str, str]) -> str:
    """A text of the plan as a shell word: `${name}` is the value that it had, or what reads the stored secret."""
    return "".join(quote(plain) + (_value(name, values) if name else "") for plain, name in _parts(text))


def _value(name: str, values: Mapping[str, str]) -> str:
    return quote(values[name]) if name in values else f'"$(cat "$state"/secrets/{quote(name)})"'


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Each piece of plain text with the name in the `${name}` behind it; empty: none."""
    while "${" in text:
        plain, _, text = text.partition("${")
        if plain.endswith("$"):
            yield plain[:-1] + "${", ""
        else:
            name, _, text = text.partition("}")
            yield plain, name
    yield text, ""


def _programs(before: Mapping[str, Any], mark: str) -> Iterator[str]:
    if before["script"]:
        call = _call(("sh", "-e", "-c", before["script"])).rstrip()
        yield SCRIPT_ONCE.format(mark=quote(f"/{mark}"), call=call)
    yield from map(_call, before["commands"])


def _call(command: Iterable[str]) -> str:
    return f"as_step {' '.join(map(quote, command))} </dev/null\n"


def _proofs(before: Mapping[str, Any]) -> Iterator[str]:
    for cmd, expect in before["undone"]:
        fails = f"{{ say {quote('not undone, says: ' + cmd)}; exit 6; }}"
        yield f"said=$(as_step sh -e -c {quote(cmd)} </dev/null) || {fails}\n"
        yield f"case $said in *{quote(expect)}*) ;; *) {fails};; esac\n"


def _files(snapshot: Snapshot, place: Place, data: tuple[str, ...]) -> Iterator[str]:
    entries = snapshot.entries()
    for path, mode, uid, gid in snapshot.parents:
        if mode >= 0:
            made = f"mkdir -- {quote(path)} && chown {uid}:{gid} {quote(path)} && chmod {mode:o} {quote(path)}"
            yield f"[ -d {quote(path)} ] || {{ {made}; }}\n"
    for root in snapshot.paths:
        below = [entry for path, entry in entries.items() if path == root or path.startswith(root + "/")]
        yield from _root(root, below, place, data)
    for path, mode, _, _ in reversed(snapshot.parents):
        if mode < 0:
            yield f"rmdir -- {quote(path)} 2>/dev/null || :\n"


def _root(root: str, entries: list[Entry], place: Place, data: tuple[str, ...]) -> Iterator[str]:
    if any(path == root or root.startswith(path + "/") for path in data):
        yield f"say {quote(root + ' is data of the plan and stays as it is')}\n"
    elif any(path.startswith(root + "/") for path in data):
        yield f"say {quote('what was added to ' + root + ' stays: data of the plan lies below it')}\n"
        yield from _tree(entries, place, lambda path: path)
    elif entries[0].type == "absent":
        yield f"rm -rf -- {quote(root)}\n"
    elif entries[0].type == "directory":
        beside = root + BESIDE
        yield f"rm -rf -- {quote(beside)}\n"
        yield from _tree(entries, place, lambda path: beside + path[len(root) :])
        yield f"rm -rf -- {quote(root)}\nmv -- {quote(beside)} {quote(root)}\n"
    else:
        yield from _tree(entries, place, lambda path: path)


def _tree(entries: list[Entry], place: Place, to: Callable[[str], str]) -> Iterator[str]:
    for entry in entries:
        yield from _entry(entry, to(entry.path), place, to)
    for entry in reversed(entries):
        if entry.type == "directory":
            yield f"give {quote(to(entry.path))} {_attributes(entry)}\n"
            yield from _extended(entry, quote(to(entry.path)))


def _entry(entry: Entry, path: str, place: Place, to: Callable[[str], str]) -> Iterator[str]:
    at = quote(path)
    if entry.type == "directory":
        yield f"folder {at}\n"
    elif entry.is_another_name:
        yield f"ln -f -- {quote(to(entry.target))} {at}\n"
    elif entry.type == "file":
        where, offset, length = place(entry.sha256)
        yield f"file {at} {_attributes(entry)} {entry.sha256} {quote(where)} {offset} {length}\n"
    elif entry.type == "link":
        yield f"link {at} {quote(entry.target)} {entry.uid}:{entry.gid} {_time(entry)}\n"
    elif entry.type == "fifo":
        yield f"rm -rf -- {at}; mkfifo -- {at}; plain {at}; give {at} {_attributes(entry)}\n"
    if entry.type != "directory":
        yield from _extended(entry, at)


def _extended(entry: Entry, at: str) -> Iterator[str]:
    for name, value in entry.xattrs.items():
        yield f"attribute {at} {quote(name)} {value}\n"


def _attributes(entry: Entry) -> str:
    return f"{entry.mode:o} {entry.uid}:{entry.gid} {_time(entry)}"


def _time(entry: Entry) -> str:
    seconds, nanoseconds = divmod(entry.mtime_ns, 1_000_000_000)
    return f"{seconds}.{nanoseconds:09d}"
