"""Which programs a shell command runs, as far as its words tell. Pure; nothing is ever executed or expanded."""

from __future__ import annotations

SEPARATORS = str.maketrans(dict.fromkeys(";|&(){}`\n", " ; "))
PREFIXES = {
    "sudo", "doas", "env", "nice", "ionice", "nohup", "time", "exec", "command", "stdbuf", "setsid", "chroot", "then",
    "do", "else", "if", "while", "until", "!", "unbuffer", "chrt", "taskset", "gosu", "su-exec", "xargs", "eatmydata",
}  # fmt: skip
RUNNERS = {"timeout", "flock", "runuser", "su", "ssh", "sshpass", "bash", "sh", "dash", "systemd-run", "watch"}
QUIET = {"echo", "printf", "cd", "sleep", "true", "set", "export", "wait", "tee", "cat", "exit"}  # hardly ever fail
REPEATERS = {"xargs", "parallel"}
SCRIPTS = (".sh", ".bash", ".py", ".pl", ".rb", ".js", ".run")


def programs(command: str) -> tuple[str, ...]:
    """Names of the programs in a command, in order; what stands inside quotes counts too (`su -c "psql ..."`)."""
    text = command.replace("'", " ; ").replace('"', " ; ").translate(SEPARATORS)
    found: list[str] = []
    for part in text.split(";")[:64]:
        found += _leading(part.split())
    return tuple(found)


def is_script(command: str) -> bool:
    """Whether it runs a file whose commands we do not see: its exit code may be anybody's."""
    return any(word.endswith(SCRIPTS) for word in command.split())


def is_repeated(command: str) -> bool:
    """Whether a program runs others again and again: xargs(1) exits with 124 when one of them exited with 255."""
    return not REPEATERS.isdisjoint(command.split())


def following(command: str, program: str) -> tuple[str, ...]:
    """The programs that a command runs after this one, as far as they stand outside quotes."""
    unquoted = " ".join(command.replace('"', "'").split("'")[::2])
    named = programs(unquoted)
    return named[len(named) - named[::-1].index(program) :] if program in named else ()


def _leading(words: list[str]) -> list[str]:
    """The program of a simple command, past assignments, options and prefixes such as sudo; runners are named too."""
    found: list[str] = []
    for word in words:
        name = word.rpartition("/")[2]
        if word.startswith("-") or "=" in word or not name or name[0].isdigit() or name in PREFIXES:
            continue
        found.append(name)
        if name not in RUNNERS:
            break
    return found
