"""What a run came to, and the tables of `status`, `history` and `plan`. Pure: the JSON document in, lines out.

Each function takes the document that `--json` prints, so that both say the same. `width` None means no limit.
"""

from __future__ import annotations

from freshtrack_deploy.model import RunOutcome, StepState, shell_code
from freshtrack_deploy.report.text import counted, duration, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from freshtrack_deploy.events import RunFinished

_CARRY_ON = "next: run the same command again, it carries on where this run ended"

_NEXT: Mapping[str, str] = {
    RunOutcome.DONE: "",
    RunOutcome.DEGRADED: "next: see which step failed: {command} status; then run the same command again",
    RunOutcome.FAILED: "next: after a fix the same command carries on; or take this run back: {command} rollback --run",
    RunOutcome.INTERRUPTED: _CARRY_ON,
    RunOutcome.STOPPED: _CARRY_ON,
    RunOutcome.ROLLED_BACK: "what this run changed was undone; next: after a fix, run the same command again",
    RunOutcome.ROLLBACK_FAILED: "what is left over needs a person; next: {command} status, then {command} rollback",
}

_NEXT_BY_CODE: Mapping[int, str] = {
    73: "next: make room or fix the permissions of the state directory, then run the same command again",
    75: "next: try again later, the same command carries on; what it waits for: {command} status",
    78: "next: give the missing input and run the same command again",
}

_COUNTED: Mapping[str, str] = {"allowed": "failed as it may"}

_MARKS: Mapping[str, str] = {
    StepState.PENDING: "[  ]",
    StepState.STARTED: "[>>]",
    StepState.DONE: "[OK]",
    StepState.CHANGED: "[~~]",
    StepState.FAILED: "[!!]",
    StepState.INTERRUPTED: "[!!]",
    StepState.UNDONE: "[<<]",
    StepState.SKIPPED: "[--]",
    StepState.UNVERIFIED: "[??]",
    StepState.ORPHANED: "[..]",
}

_VERDICTS: Mapping[str, str] = {"ok": "[OK]", "warning": "[??]", "failed": "[!!]"}

NOTHING_YET = "nothing deployed yet"


def closing(event: RunFinished, command: str = "deploy.pyz") -> list[str]:
    """The last lines of a run: how it ended, and unless all is well what to type next."""
    counts = ", ".join(f"{number} {_COUNTED.get(what, what)}" for what, number in event.counts.items() if number)
    came_to = counts or ("nothing to do" if event.outcome == RunOutcome.DONE else "nothing was done")
    ended = f"{event.outcome} after {duration(event.duration_s)}: {came_to}"
    asked_for = event.outcome == RunOutcome.ROLLED_BACK and event.exit_code == 0  # by `rollback`
    advice = "" if asked_for else _NEXT_BY_CODE.get(event.exit_code) or _NEXT.get(event.outcome, "")
    return [ended, *event.summary.splitlines(), *filter(None, [advice.format(command=command)])]


def status_lines(status: Mapping[str, Any], width: int | None = None) -> list[str]:
    """`status`: every step with its mark, the lock, open breakers and the last error.

    Steps have `id`, `state` and optionally `completed_at`, `duration_s`, `attempts`, `reason`, `drift`.
    """
    steps = status.get("steps") or []
    if not steps:
        return [NOTHING_YET]
    lines = table(
        ("", "step", "state", "completed", "took", "attempts"),
        [_step_row(step) for step in steps],
        width,
        [_step_notes(step) for step in steps],
    )
    return [
        *lines,
        *_lock_lines(status.get("lock")),
        *_breaker_lines(status.get("breakers")),
        *_error_lines(status),
        *_next_lines(status),
    ]


def history_lines(runs: Sequence[Mapping[str, Any]], width: int | None = None) -> list[str]:
    """`history`: `id`, `started_at`, `duration_s`, `outcome`, `exit_code` a run."""
    if not runs:
        return [NOTHING_YET]
    rows = [
        (
            str(run["id"]),
            run.get("started_at") or "",
            _took(run.get("duration_s")),
            run.get("outcome") or "unfinished",
            _text(run.get("exit_code")),
        )
        for run in runs
    ]
    return table(("run", "started", "took", "outcome", "exit code"), rows, width)


def deed_lines(steps: Sequence[Mapping[str, Any]], width: int | None = None) -> list[str]:
    """`history RUN`: what the run did to each step, why, and what was asked."""
    rows = [_step_row({**step, "completed_at": step.get("finished_at")}) for step in steps]
    header = ("", "step", "state", "ended", "took", "attempts")
    return table(header, rows, width, [_deed_notes(step) for step in steps]) or ["no step was begun"]


def _deed_notes(step: Mapping[str, Any]) -> list[str]:
    said = [f"{item['question']} {item['answer']}" for item in step.get("answers") or ()]
    return [*filter(None, (step.get("reason"), step.get("evidence"), _usage(step.get("usage") or {}))), *said]


def _usage(used: Mapping[str, Any]) -> str:
    """What the step's programs took, as far as it is worth a word."""
    cpu, peak, disk = used.get("cpu_s", 0), used.get("peak_kib", 0), used.get("disk_kib", 0)
    texts = {
        f"{cpu:.2f} s of CPU": cpu >= 0.005,
        f"at most {peak / 1024:.1f} MiB of memory in a process": peak,
        f"{disk / 1024:+.1f} MiB of disk": abs(disk) >= 103,
    }
    return ", ".join(text for text, worth in texts.items() if worth)


def plan_lines(plan: Mapping[str, Any], width: int | None = None) -> list[str]:
    """`plan`: its steps in the order in which they run, what each waits for, and the warnings."""
    title = " ".join(filter(None, (plan.get("name"), plan.get("version"))))
    steps = plan.get("steps") or []
    rows = [
        (str(number), step["id"], step.get("action", ""), step.get("group", ""), ", ".join(_waits_for(step)))
        for number, step in enumerate(steps, 1)
    ]
    warnings = [f"warning: {warning}" for warning in plan.get("warnings") or ()]
    heading = [f"{title}: {counted(len(steps), 'step')}", *filter(None, [plan.get("description")])]
    return [*heading, *table(("", "step", "action", "group", "after"), rows, width), *warnings]


def preflight_lines(checks: Sequence[Mapping[str, Any]], width: int | None = None) -> list[str]:
    """`preflight`: every check with `id`, `verdict`, `found`, `wanted`, `remedy`, and the verdict over all."""
    rows = [(_VERDICTS[check["verdict"]], check["id"], check["found"], check["wanted"]) for check in checks]
    remedies = [[check["remedy"]] if check["remedy"] else [] for check in checks]
    failed = sum(check["verdict"] == "failed" for check in checks)
    verdict = f"{counted(failed, 'check')} failed" if failed else "every check that must hold holds"
    return [*table(("", "check", "found", "wanted"), rows, width, remedies), verdict]


def _waits_for(step: Mapping[str, Any]) -> list[str]:
    return [*step.get("depends_on", ()), *step.get("after", ())]


def _step_row(step: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        _MARKS.get(step["state"], "[  ]"),
        step["id"],
        step["state"],
        step.get("completed_at") or "",
        _took(step.get("duration_s")),
        _text(step.get("attempts") or None),
    )


def _step_notes(step: Mapping[str, Any]) -> list[str]:
    reason = step.get("reason")
    return [*([reason] if reason else []), *(f"drift: {_drift(item)}" for item in step.get("drift") or ())]


def _drift(item: str | Mapping[str, Any]) -> str:
    return item if isinstance(item, str) else f"{item['change']} {item['path']}".rstrip()


def _took(seconds: float | None) -> str:
    return "" if seconds is None else duration(seconds)


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _lock_lines(lock: Mapping[str, Any] | None) -> list[str]:
    if not lock or not lock.get("held"):
        return []
    process = f"process {lock['pid']}" if lock.get("pid") else "a process out of our sight"
    known = (" of ", lock.get("user")), (" since ", lock.get("since")), (", in step ", lock.get("step"))
    return [f"running: {process}" + "".join(f"{word}{fact}" for word, fact in known if fact)]


def _breaker_lines(breakers: object) -> list[str]:
    if not isinstance(breakers, (list, tuple)):
        return []
    return [
        f"breaker: {one['resource']} is {one['state']}{_until(one)}" for one in breakers if one["state"] != "closed"
    ]


def _until(breaker: Mapping[str, Any]) -> str:
    return f" until {breaker['until']}" if breaker["state"] == "open" and breaker.get("until") else ""


def _next_lines(status: Mapping[str, Any]) -> list[str]:
    """Where a run would go on; while one goes on, that is its own business."""
    held = (status.get("lock") or {}).get("held")
    return [f"next step: {status['next']}"] if status.get("next") and not held else []


def _error_lines(status: Mapping[str, Any]) -> list[str]:
    error = status.get("last_error")
    if not error:
        return []
    code = _text(shell_code(error.get("exit_code"), error.get("signal"))) or "none"
    return [
        f"last error: {error.get('step')} failed (exit code: {code}), {error.get('category')} ({error.get('code')})"
    ]
