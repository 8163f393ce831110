"""Bring a systemd unit into a state, and believe it only after a while.

`systemctl start` succeeds for a program that dies two seconds later. A service is ready when the same invocation is
active after the settling time, systemd did not have to start it again, and its health check answers.
"""

from __future__ import annotations

from freshtrack_deploy.actions import health, outcomes
from freshtrack_deploy.actions.queries import answer, ask
from freshtrack_deploy.actions.waiting import Ended, budget, pause
from freshtrack_deploy.host import systemd
from freshtrack_deploy.model import Outcome, Prediction, Undo
from freshtrack_deploy.record import record, replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.systemd import Unit
    from freshtrack_deploy.model import Step

    Now = Callable[[], Host]

REPEATABLE = True
TRIES = 3
BETWEEN_TRIES = 5.0  # seconds
SETTLE = 3.0
POLL = 0.5
HEALTH_PATIENCE = 30.0  # seconds after the settling time: programs that start slowly listen late

ON_AT_BOOT = frozenset({"enabled", "static", "alias", "indirect", "generated"})
# A step that was killed may have left a start or a stop half way: the same verb then waits for its end.
VERBS = {
    systemd.UP: {"started": "", "stopped": "stop", "restarted": "restart", "reloaded": "reload-or-restart"},
    systemd.DOWN: {"started": "start", "stopped": "", "restarted": "start", "reloaded": "start"},
    systemd.STARTING: {"started": "start", "stopped": "stop", "restarted": "restart", "reloaded": "restart"},
    systemd.STOPPING: {"started": "start", "stopped": "stop", "restarted": "start", "reloaded": "start"},
}
SAID = {"reload-or-restart": "reload"}


@record
class Wish:
    """What the plan wants of a unit."""

    name: str
    state: str
    enabled: bool | None
    settle: float
    health: str

    def verb(self, unit: Unit) -> str:
        """What systemctl must do; empty for nothing."""
        if unit.restarting and self.state != "stopped":
            return "restart"  # a start would wait for RestartSec= to pass
        return VERBS[unit.phase][self.state]

    def boot_verb(self, unit: Unit) -> str:
        """enable, disable, or empty."""
        if self.enabled is None or self.enabled == (unit.file_state in ON_AT_BOOT):
            return ""
        return "enable" if self.enabled else "disable"


def check(step: Step, host: Host) -> Prediction:
    """Compare the unit as it is now with what the plan wants."""
    wish = _wish(step)
    unit = _look(wish.name, host)
    if not unit.known and wish.state != "stopped":
        return Prediction(Prediction.UNKNOWN, details=(f"there is no unit {wish.name} yet",))
    verbs = [verb for verb in (wish.boot_verb(unit), wish.verb(unit)) if verb and unit.known]
    details = tuple(f"would {SAID.get(verb, verb)} {wish.name}" for verb in verbs)
    if unit.needs_reload:
        details = (f"would make systemd read the changed file of {wish.name}", *details)
    return Prediction(Prediction.WOULD_CHANGE if details else Prediction.NO_CHANGE, details=details)


def undo(step: Step, host: Host) -> Undo:
    """The way back to the unit's state of now: at once where it did not run, afterwards where it did."""
    wish = _wish(step)
    return _way_back(wish, _look(wish.name, host))


def apply(step: Step, host: Host) -> Outcome:
    """Enable or disable, then start, stop, restart or reload; three tries, and the journal's tail when all fail."""
    wish, now = _wish(step), budget(host)
    try:
        return _bring(wish, now)
    except Ended as end:
        return end.outcome(f"{wish.name} to be {wish.state}")


def _bring(wish: Wish, now: Now) -> Outcome:
    unit, renewed = _loaded(wish, now)
    if not unit.known:
        return _absent(wish, now())
    if unit.load == "masked" and wish.state != "stopped":
        return outcomes.refused(f"{wish.name} is masked; to allow it: systemctl unmask {wish.name}", "E_SERVICE")
    boot, verb = wish.boot_verb(unit), wish.verb(unit)
    if boot:
        ended = now().run(systemd.act(boot, wish.name))
        if not outcomes.succeeded(ended):
            return outcomes.plain(ended)
    outcome = _persist(wish, verb, unit, now)
    return replace(outcome, changed=bool(renewed or boot or verb))


def _wish(step: Step) -> Wish:
    known = {name: value for name, value in step.settings.items() if name in Wish.__annotations__}
    defaults = {"state": "started", "enabled": None, "settle": SETTLE, "health": ""}
    return Wish(**{**defaults, **known})


def _look(name: str, host: Host) -> Unit:
    return systemd.parse_unit(answer(host, systemd.show(name)))


def _loaded(wish: Wish, now: Now) -> tuple[Unit, bool]:
    """The unit as its file says today, and whether systemd had to read it anew."""
    unit = _look(wish.name, now())
    if unit.known and not unit.needs_reload:
        return unit, False
    now().run(systemd.daemon_reload())
    fresh = _look(wish.name, now())
    if fresh.known and not unit.known:
        now().remember(_way_back(wish, fresh))
    return fresh, fresh.known


def _absent(wish: Wish, host: Host) -> Outcome:
    """No such unit, which is fine for a stop; or nobody who could tell: a machine without systemd."""
    if wish.state == "stopped" and not wish.enabled:
        return outcomes.UNCHANGED
    asked = ask(host, systemd.show(wish.name))
    if not outcomes.succeeded(asked):
        return outcomes.plain(asked)
    return outcomes.refused(f"there is no unit {wish.name}", "E_NOT_FOUND")


def _way_back(wish: Wish, unit: Unit) -> Undo:
    """Two halves: a service that was not there stops in its turn, one that was restarts when its files are back."""
    if not unit.known:
        return Undo(summary="nothing to take back")
    boot, verb = wish.boot_verb(unit), wish.verb(unit)
    at_once = ["stop"] if verb == "start" else []
    at_once += [{"enable": "disable", "disable": "enable"}[boot]] if boot else []
    again = {"": "", "start": "", "stop": "start"}.get(verb, verb)
    last = systemd.up_again(again, wish.name, wish.settle) if again else systemd.daemon_reload()
    summary = ", ".join(f"{word} {wish.name}" for word in (*at_once, again) if word)
    commands = tuple(systemd.undo_act(word, wish.name) for word in at_once)
    return Undo(commands, (), summary or "nothing to take back", (last,))


def _persist(wish: Wish, verb: str, before: Unit, now: Now) -> Outcome:
    """Try three times, five seconds apart; once where there is nothing to do but to look."""
    outcome = _try(wish, verb, before, now)
    for attempt in range(1, TRIES if verb else 1):
        if outcome.ok or outcome.timed_out or outcome.interrupted:
            return outcome
        now().say(f"{outcome.message}; next try in {BETWEEN_TRIES:g} s ({attempt + 1} of {TRIES})")
        pause(now(), BETWEEN_TRIES)
        outcome = _try(wish, _verb_again(wish, verb, now), before, now)
    return outcome if outcome.ok else _with_journal(wish, outcome, now())


def _verb_again(wish: Wish, verb: str, now: Now) -> str:
    """How to try again: systemd refuses what failed too often (StartLimitBurst=), until its counter is reset."""
    unit = _look(wish.name, now())
    if unit.active == "failed":
        now().run(systemd.act("reset-failed", wish.name))
    return "restart" if verb == "start" and unit.runs else verb


def _try(wish: Wish, verb: str, before: Unit, now: Now) -> Outcome:
    if verb:
        ended = now().run(systemd.act(verb, wish.name))
        if not outcomes.succeeded(ended):
            message = f"systemctl {verb} {wish.name}: {outcomes.first_line(ended.stderr) or outcomes.reason(ended)}"
            return outcomes.plain(ended, code="E_SERVICE", message=message)
    keeps_counting = verb in ("", "reload-or-restart")
    problem = _unsettled(wish, before.restarts if keeps_counting else 0, now)
    return outcomes.refused(f"{wish.name}: {problem}", "E_SERVICE") if problem else Outcome(ok=True)


def _unsettled(wish: Wish, restarts: int, now: Now) -> str:
    """Why the unit is not as wanted; empty when it stayed the same for the settling time and answers."""
    first = _look(wish.name, now())
    if wish.state == "stopped":
        return f"it is still {first.active}" if first.runs else ""
    if first.finished:
        return ""
    begin = now().clock.monotonic()
    while True:
        gone = _gone(_look(wish.name, now()), first, restarts)
        age = now().clock.monotonic() - begin
        silent = "" if gone or age < wish.settle else _silent(wish, now())
        if gone or (age >= wish.settle and not silent):
            return gone
        if age >= wish.settle + HEALTH_PATIENCE:
            return silent + _heard_elsewhere(wish)
        pause(now(), POLL)


def _gone(unit: Unit, first: Unit, restarts: int) -> str:
    """Why this is not the invocation that we started."""
    if unit.active not in ("active", "reloading", "refreshing"):
        result = f" ({unit.result})" if unit.result not in ("", "success") else ""
        return f"it is {unit.active or 'unknown'}{result}"
    if unit.invocation != first.invocation or unit.restarts > restarts:
        return "it died and was started again"
    return ""


def _silent(wish: Wish, host: Host) -> str:
    return health.complaint(wish.health, host) if wish.health else ""


def _heard_elsewhere(wish: Wish) -> str:
    """Where the unit listens instead: mostly the port in the plan, or in its configuration, is mistyped."""
    from freshtrack_deploy.host import ports

    found = ports.of_unit(systemd.unit_name(wish.name), ports.listeners())
    return f"; {wish.name} listens on {', '.join(map(str, found))}" if found else ""


def _with_journal(wish: Wish, outcome: Outcome, host: Host) -> Outcome:
    """Add what the unit itself said last, to the step's log too."""
    journal = host.run(systemd.journal(wish.name)).stdout
    return replace(outcome, stderr="\n".join(filter(None, (outcome.stderr.rstrip(), journal))))
