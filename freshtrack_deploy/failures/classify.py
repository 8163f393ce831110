"""From what a failed program left behind to a Failure: which kind, which line says so, whose failure it is. Pure.

In this order: a signal that someone sent and the time limit decide alone; then the last of the most telling lines,
stderr before stdout; then the exit code, read by the manual of the tool it belongs to; else it is unknown.
Calling something retryable that a retry cannot help is the dangerous mistake: a doubt is never retryable.
"""

from __future__ import annotations

from freshtrack_deploy.failures.commands import QUIET, following, is_repeated, is_script, programs
from freshtrack_deploy.failures.exits import DECISIVE_SIGNALS, SHELL, SIGNALS, of_tool, of_waiting
from freshtrack_deploy.failures.lines import Telling, telling
from freshtrack_deploy.failures.pauses import asked_wait
from freshtrack_deploy.failures.signatures import Weight
from freshtrack_deploy.failures.words import words
from freshtrack_deploy.model import FAILURE_KINDS, NOWHERE, Failure, Place
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.model import Outcome, Step

GENERAL = {1, 2}  # nearly every program has a meaning of its own for these
UNCLEAR = "it failed without saying why"
LAST_WORDS = 4096  # characters at the end of the output that hold its last line
SHOWN = 500  # characters of a line


def classify(command: str, exit_code: int | None, signal: int | None, stdout: str, stderr: str) -> Failure:
    """Judge a failed command. `exit_code` may be negative (Python's returncode): death by that signal.

    `stdout` and `stderr` are the last 64 KiB of each. Reads nothing, runs nothing.
    """
    if exit_code is not None and exit_code < 0:
        signal = signal or -exit_code
        exit_code = None
    failure = _by_fate(command, exit_code, signal) or _by_words(command, exit_code, signal, stdout, stderr)
    wait = asked_wait(stderr, stdout) if failure.retryable else None
    return replace(failure, exit_code=exit_code, signal=signal, command=command, retry_after=wait)


def of(outcome: Outcome, step: Step) -> Failure:
    """Judge an unsuccessful outcome of a step, with its place in the plan."""
    failure = _ours(outcome)
    if failure:
        failure = replace(failure, retry_after=asked_wait(outcome.message) if failure.retryable else None)
    else:
        failure = classify(outcome.command, outcome.exit_code, outcome.signal, outcome.stdout, outcome.stderr)
    return replace(
        failure,
        exit_code=failure.exit_code if failure.exit_code is not None else outcome.exit_code,
        signal=failure.signal or outcome.signal,
        command=outcome.command,
        line=outcome.line,
        place=_place(step, outcome.line),
    )


def _ours(outcome: Outcome) -> Failure | None:
    """What we decided ourselves needs no guessing."""
    if outcome.timed_out:
        return _failure("E_TIMEOUT", outcome.message, "it did not finish within its timeout")
    if outcome.interrupted:
        return _failure("E_SIGNAL", outcome.message, "we were told to stop and ended it")
    if outcome.code:
        return _failure(outcome.code, outcome.message, outcome.message)
    if outcome.message and outcome.exit_code is None and outcome.signal is None:
        return _failure("E_UNKNOWN", outcome.message, outcome.message)
    return None


def _place(step: Step, line: int) -> Place:
    script = step.script_place
    if script != NOWHERE and script.line and line:
        return Place(script.file, script.line + line - 1)
    return script if script != NOWHERE else step.place


def _by_fate(command: str, exit_code: int | None, signal: int | None) -> Failure | None:
    """Signals that somebody sent, and timeout(1): what was printed before is not the cause."""
    if signal in DECISIVE_SIGNALS:
        code, _, sentence = SIGNALS[signal]
        return _failure(code, "", sentence)
    if exit_code == 124 and not is_repeated(command):
        code, sentence = SHELL[124]
        return _failure(code, "", sentence, "timeout" if "timeout" in programs(command) else "")
    return None


def _by_words(command: str, exit_code: int | None, signal: int | None, stdout: str, stderr: str) -> Failure:
    said = _most_telling(frozenset(words(" ".join(programs(command)).encode())), stdout, stderr)
    by_code = _by_exit_code(command, exit_code, signal, not (stdout or stderr).strip())
    if said and (said.weight > Weight.SUMMARY or not by_code or by_code.kind.code == "E_UNKNOWN"):
        return _said(said, command)
    return by_code or _failure("E_UNKNOWN", _last_line(stderr, stdout), UNCLEAR)


def _most_telling(context: frozenset[bytes], stdout: str, stderr: str) -> Telling | None:
    """Stderr decides among equals."""
    error = telling(stderr, True, context)
    if error and error.weight == Weight.TELLING:
        return error
    output = telling(stdout, False, context)
    return output if output and (not error or output.weight > error.weight) else error


def _said(entry: Telling, command: str) -> Failure:
    signature = entry.signature
    program = signature.section.program or _prefix(entry.text) or next(iter(programs(command)), "")
    return _failure(signature.code, entry.text, signature.meaning.sentence, program)


def _by_exit_code(command: str, exit_code: int | None, signal: int | None, silent: bool) -> Failure | None:
    if signal is not None:
        code, _, sentence = SIGNALS.get(signal, ("E_UNKNOWN", "", f"it was ended by signal {signal}"))
        return _failure(code, "", sentence)
    if exit_code is None:
        return None
    code, program = ("", "") if is_script(command) else _by_tool(command, exit_code, silent)
    if code:
        return _failure(code, "", f"{program} says so with its exit code {exit_code}", program)
    if exit_code in SHELL and not (exit_code == 124 and is_repeated(command)):
        code, sentence = SHELL[exit_code]
        return _failure(code, "", sentence)
    return None


def _by_tool(command: str, exit_code: int, silent: bool) -> tuple[str, str]:
    """The failure code that a program of the command means by its exit code, and that program.

    It may be another one's exit code (`curl ... && ./migrate`): then no hope is drawn from it. What `flock` runs has
    got the lock if it says anything.
    """
    named = programs(command)
    for program in reversed(named):
        code = of_waiting(program, command.split(), exit_code)
        if code and (silent or program != named[0]):
            return code, program
        code = of_tool(program, exit_code)
        if code and (not _may_be_anybodys(code, exit_code) or QUIET.issuperset(following(command, program))):
            return code, program
    return "", ""


def _may_be_anybodys(code: str, exit_code: int) -> bool:
    """Whether too much would be read from an exit code if a later program left it."""
    return FAILURE_KINDS[code].retryable or exit_code in GENERAL


def _failure(code: str, evidence: str, message: str, program: str = "") -> Failure:
    return Failure(kind=FAILURE_KINDS[code], evidence=evidence, message=message, program=program)


def _prefix(line: str) -> str:
    """`curl` of `curl: (6) ...`: programs put their name first."""
    name = line.partition(": ")[0]
    return name if name and len(name) < 20 and name.replace("-", "").replace("_", "").isalnum() else ""


def _last_line(*streams: str) -> str:
    """The last words, when nothing is known."""
    for stream in streams:
        lines = stream.rstrip()[-LAST_WORDS:].splitlines()
        if lines:
            return lines[-1].strip()[:SHOWN]
    return ""
