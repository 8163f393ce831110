"""Help texts, made from the tables in `words`."""

from __future__ import annotations

from freshtrack_deploy.cli.words import COMMANDS, COMMON, TOP_LEVEL, Command, Option

HEAD = """deploy.pyz turns a bare server into a working deployment: it runs the steps of a plan, remembers each one,
and carries on after any interruption when the same command is typed again.

usage: deploy.pyz [COMMAND] [OPTIONS]        no command means run
"""
CODES = """exit codes: 0 done  1 a step failed  2 usage  3 done, an optional step failed  4 drift  5 rolled back
  6 an undo failed  7 stopped by you  8 preflight refused  65 plan invalid  70 our bug  73 74 the state directory
  75 try again later  77 needs root, or an unsafe place  78 an input is missing
"""


def overview(*, everything: bool = False) -> str:
    """`--help` shows the everyday commands with an example each, `help all` the rest too."""
    shown = [one for one in COMMANDS if one.everyday or everything]
    lines = [HEAD]
    for one in shown:
        lines.append(f"  {one.name:<11} {one.help}")
        lines += [f"  {'':<11}   {example}" for example in one.examples[:1]]
    more = "" if everything else "  help all    the other commands\n"
    own, common = _options(TOP_LEVEL), _options(COMMON)
    head = "\n".join(lines) + "\n" + more
    return f"{head}\nwithout a command:\n{own}\noptions of every command:\n{common}\n{CODES}"


def of(command: Command) -> str:
    """The help of one command."""
    words = " ".join((command.name, *command.arguments))
    parts = [f"usage: deploy.pyz {words} [OPTIONS]\n\n{command.help}\n"]
    if command.verbs:
        parts.append("\n".join(f"  {_title(command, verb)}\n      {verb.help}" for verb in command.verbs) + "\n")
    if command.options:
        parts.append("options:\n" + _options(command.options))
    parts.append("options of every command:\n" + _options(COMMON))
    if command.examples:
        parts.append("examples:\n" + "".join(f"  {example}\n" for example in command.examples))
    return "\n".join(parts)


def _title(command: Command, verb: Command) -> str:
    flags = " ".join(f"[{_usage(one)}]" for one in verb.options)
    return " ".join(part for part in (command.name, verb.name, *verb.arguments, flags) if part)


def _options(options: tuple[Option, ...]) -> str:
    width = max(len(_usage(one)) for one in options)
    return "".join(f"  {_usage(one):<{width}}  {_with_choices(one)}\n" for one in options)


def _usage(one: Option) -> str:
    names = ", ".join(name for name in (one.short, one.flag, one.alias) if name)
    if not one.value:
        return names
    if one.value.startswith("["):
        return f"{names} {one.value}"
    return f"{names}[={one.value}]" if one.optional else f"{names} {one.value}"


def _with_choices(one: Option) -> str:
    return f"{one.help} ({', '.join(one.choices)})" if one.choices else one.help
