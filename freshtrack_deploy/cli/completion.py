"""Shell completion, made from the tables in `words`: what a table says can be typed, and the ids of steps.

Only for those the program that is being typed is asked (`completion steps`), and only when it is root's or the typist's
own: a key press in a strange folder must not start a stranger's program.
"""

from __future__ import annotations

from freshtrack_deploy.cli.words import COMMANDS, COMMON, TOP_LEVEL, Command, Option, command
from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

FILES, FOLDERS, STEPS = "files", "folders", "steps"
KINDS = {"FILE": FILES, "PLAN": FILES, "DIR": FOLDERS, "STEP": STEPS}


@record
class Scope:
    """A place in the line: after no command, after a command, after its verb. `words` with what they mean."""

    name: str  # "", "run", "checkpoint list"
    words: tuple[tuple[str, str], ...]
    options: tuple[Option, ...]
    takes: str  # what its arguments are: files, steps, or nothing that can be completed


def scopes() -> tuple[Scope, ...]:
    """Every place, the one without a command first: there the options of `run` hold, for that is what it means."""
    run = command("run")
    names = tuple((one.name, one.help) for one in COMMANDS)
    first = Scope("", names, (*COMMON, *TOP_LEVEL, *(run.options if run else ())), "")
    return (first, *(scope for one in COMMANDS for scope in _of(one)))


def _of(one: Command) -> Iterable[Scope]:
    words = tuple((verb.name, verb.help) for verb in one.verbs)
    if one.name == "help":
        words = tuple((other.name, other.help) for other in COMMANDS)
    yield Scope(one.name, words, (*one.options, *COMMON), _argument(one))
    for verb in one.verbs:
        yield Scope(f"{one.name} {verb.name}", (), (*verb.options, *COMMON), _argument(verb))


def _argument(one: Command) -> str:
    return next((KINDS[name] for name in (word.strip("[]") for word in one.arguments) if name in KINDS), "")


def _flags(option: Option) -> tuple[str, ...]:
    return tuple(name for name in (option.flag, option.alias, option.short) if name)


def _distinct(options: Iterable[Option]) -> tuple[Option, ...]:
    return tuple({option.flag: option for option in options}.values())


def _valued() -> tuple[Option, ...]:
    """Options whose value is the next word; `--run [RUN]` may stand alone, so that anything may follow it."""
    return _distinct(one for scope in scopes() for one in scope.options if one.value and not one.optional)


# bash and zsh: one function that looks at the words before the cursor.


def bash() -> str:
    """For `eval "$(deploy.pyz completion bash)"` or a file in bash-completion's folder."""
    return _BASH.format(steps=_STEPS, scopes=_walk(), values=_values(_BASH_WAYS), words=_bash_words())


def zsh() -> str:
    """For `eval` after compinit, or a file `_deploy.pyz` in a folder of $fpath."""
    return _ZSH.format(steps=_STEPS, scopes=_walk(), values=_values(_ZSH_WAYS), words=_zsh_words())


def _walk() -> str:
    """From the words before the cursor to the scope."""
    named = [scope for scope in scopes() if scope.name]
    lines = []
    for scope in named:
        before, _, last = scope.name.rpartition(" ")
        lines.append(f'            "{before}:{last}") scope="{scope.name}" ;;')
    return "\n".join(lines)


_BASH_WAYS = {
    "choices": 'COMPREPLY=($(compgen -W "{choices}" -- "$cur"))',
    FILES: 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"))',
    FOLDERS: 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur"))',
    STEPS: 'COMPREPLY=($(compgen -W "$(_deploy_pyz_steps "$(type -P -- "${COMP_WORDS[0]}")" '
    '"${COMP_WORDS[@]:1:COMP_CWORD-1}")" -- "$cur"))',
    "": ":",
}
_ZSH_WAYS = {
    "choices": "compadd -- {choices}",
    FILES: "_files",
    FOLDERS: "_files -/",
    STEPS: 'compadd -- ${(f)"$(_deploy_pyz_steps "$(whence -p -- ${words[1]})" "${(@)words[2,CURRENT-1]}")"}',
    "": ":",
}


def _values(ways: dict[str, str]) -> str:
    """What may follow an option that takes a value."""
    lines = []
    for one in _valued():
        way = ways["choices" if one.choices else KINDS.get(one.value, "")]
        lines.append(f"        {'|'.join(_flags(one))}) {way.replace('{choices}', ' '.join(one.choices))}; return ;;")
    return "\n".join(lines)


def _bash_words() -> str:
    lines = []
    for scope in scopes():
        offered = [word for word, _ in scope.words] + [flag for one in scope.options for flag in _flags(one)]
        words = " ".join(dict.fromkeys(offered))
        lines.append(f'        "{scope.name}") words="{words}"; {_BASH_WAYS[scope.takes]} ;;')
    return "\n".join(lines)


def _zsh_words() -> str:
    lines = []
    for scope in scopes():
        described = [*scope.words, *((flag, one.help) for one in _distinct(scope.options) for flag in _flags(one))]
        offered = " ".join(_quoted(f"{word}:{about}") for word, about in described)
        lines.append(f'        "{scope.name}") {_ZSH_WAYS[scope.takes]}; offered=({offered}) ;;')
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


# For bash and zsh alike: _deploy_pyz_steps PROGRAM WORD... prints the ids; bash hands "--plan=x" over in three words.
_STEPS = """\
_deploy_pyz_steps() {
    local program=$1 word= before=
    local -a given
    shift
    for word; do
        case "$before:$word" in
            --plan:=|--state-dir:=|--checkpoint-dir:=) continue ;;
            --plan:*|--state-dir:*|--checkpoint-dir:*) given+=("$before" "${word/#\\~\\//$HOME/}") ;;
            *:--plan=*|*:--state-dir=*|*:--checkpoint-dir=*) given+=("$word") ;;
        esac
        before=$word
    done
    [ -O "$program" ] || [ "$(stat -Lc %u -- "$program" 2>/dev/null)" = 0 ] || return
    "$program" completion steps "${given[@]}" 2>/dev/null </dev/null
}
"""

_BASH = """\
# bash completion for deploy.pyz
{steps}_deploy_pyz() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} scope= words= word
    # bash splits --flag=value at the equals sign
    if [ "$cur" = "=" ]; then cur=; elif [ "$prev" = "=" ]; then prev=${{COMP_WORDS[COMP_CWORD-2]}}; fi
    COMPREPLY=()
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$scope:$word" in
{scopes}
        esac
    done
    case "$prev" in
{values}
    esac
    case "$scope" in
{words}
    esac
    COMPREPLY+=($(compgen -W "$words" -- "$cur"))
}}
complete -F _deploy_pyz deploy.pyz
"""

_ZSH = """\
#compdef deploy.pyz
# zsh completion for deploy.pyz
{steps}_deploy_pyz() {{
    local scope= word
    local -a offered
    for word in "${{(@)words[2,CURRENT-1]}}"; do
        case "$scope:$word" in
{scopes}
        esac
    done
    case "${{words[CURRENT-1]}}" in
{values}
    esac
    case "$scope" in
{words}
    esac
    _describe deploy.pyz offered
}}
if [ "$funcstack[1]" = "_deploy.pyz" ]; then _deploy_pyz "$@"; else compdef _deploy_pyz deploy.pyz; fi
"""


# fish: a line for everything that may be typed somewhere.

_FISH_STEPS = """\
function __deploy_pyz_steps
    set -l words (commandline -opc)
    set -l program (command -s -- $words[1]); or return
    test -O $program; or test (stat -Lc %u -- $program) = 0; or return
    set -l given
    set -l before
    for word in $words
        switch "$before:$word"
            case '--plan:*' '--state-dir:*' '--checkpoint-dir:*'
                set -a given $before (string replace -r '^~/' "$HOME/" -- $word)
            case '*:--plan=*' '*:--state-dir=*' '*:--checkpoint-dir=*'
                set -a given $word
        end
        set before $word
    end
    $program completion steps $given 2>/dev/null </dev/null
end
"""


_FISH_WAYS = {
    FILES: "-r -F",
    FOLDERS: "-x -a '(__fish_complete_directories)'",
    STEPS: "-x -a '(__deploy_pyz_steps)'",
    "": "-x",
}


def fish() -> str:
    """For `deploy.pyz completion fish | source`, or a file in fish's folder of completions."""
    lines = ["# fish completion for deploy.pyz", _FISH_STEPS + "complete -c deploy.pyz -f"]
    for scope in scopes():
        where = f"complete -c deploy.pyz -n {_quoted(_condition(scope.name))}"
        lines += [f"{where} -a {word} -d {_quoted(about)}" for word, about in scope.words]
        lines += [f"{where} {_fish_option(one)} -d {_quoted(one.help)}" for one in _distinct(scope.options)]
        lines += [f"{where} {_FISH_WAYS[scope.takes]}"] if scope.takes else []
    return "\n".join(lines) + "\n"


def _condition(scope: str) -> str:
    """Whether the cursor is there, in fish's own words."""
    name, _, verb = scope.partition(" ")
    found = command(name)
    if found is None:
        return f"not __fish_seen_subcommand_from {' '.join(one.name for one in COMMANDS)}"
    if verb:
        return f"__fish_seen_subcommand_from {name}; and __fish_seen_subcommand_from {verb}"
    verbs = " ".join(one.name for one in found.verbs)
    return f"__fish_seen_subcommand_from {name}" + (f"; and not __fish_seen_subcommand_from {verbs}" if verbs else "")


def _fish_option(one: Option) -> str:
    names = [f"-l {name[2:]}" for name in (one.flag, one.alias) if name] + (
        [f"-s {one.short[1:]}"] if one.short else []
    )
    return " ".join((*names, _fish_value(one))).rstrip()


def _fish_value(one: Option) -> str:
    if not one.value or one.optional:
        return ""
    if one.choices:
        return f"-x -a {_quoted(' '.join(one.choices))}"
    return _FISH_WAYS[KINDS.get(one.value, "")]


SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}
