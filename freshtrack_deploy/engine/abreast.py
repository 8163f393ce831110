"""Several steps abreast (`--jobs N`): each step's story in a thread of its own, and one story at a time has the floor.

What takes long is the effect of a step, and nothing else. So a story gives the floor away exactly there, and while it
waits for its next try. Every other line, each that touches the journal, counts, decides or talks, is run by whoever
has the floor (engine.floor). The engine therefore reads as if there were one step at a time and its discipline stays:
a step's intent, effect and outcome are three consecutive lines, and the journal hears one story after the other.

The main thread conducts: it begins what is ready, listens, and carries out questions. Python runs signal handlers in
the main thread only (signal(7) lets the kernel choose a thread: Linux tries the main one first); effects look at what
has come at their next tick. A terminal has one keyboard: a question waits until no effect goes on, and begins none.

A step is ready when the steps it names in `depends_on` and `after` have left the run and no running step uses the
same `exclusive_resource`, or one whose breaker lets a single attempt decide. Packages and accounts share one without
being asked: dpkg's scripts add users, and both kinds of program give up when another holds their lock files.
"""

from __future__ import annotations

import threading

from freshtrack_deploy.engine import circuit
from freshtrack_deploy.engine.floor import Alone, Floor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Callable

    from freshtrack_deploy.engine.run import Run
    from freshtrack_deploy.model import Step

NEXT = ""  # the pace of a story after which the run goes on
LOOK_S = 1.0  # a signal that the kernel gave to another thread is seen this late
SYSTEM_ACCOUNTS = "packages and accounts"
IMPLIED = dict.fromkeys(("apt-install", "apt-remove", "user-group"), SYSTEM_ACCOUNTS)


def resources(step: Step) -> frozenset[str]:
    """What no other step may use while this one runs."""
    return frozenset(filter(None, (step.exclusive_resource, IMPLIED.get(step.action, ""))))


class Story:
    """One step on its way through the run. `pace` is how it left; `problem` is what broke us on the way."""

    def __init__(self, step: Step, floor: Floor, advance: Callable[[Step], str]) -> None:
        self.step = step
        self.pace = NEXT
        self.problem: BaseException | None = None
        self.over = False
        self._floor = floor
        self._advance = advance

    def begin(self) -> None:
        """Start it in a thread of its own."""
        threading.Thread(target=self._tell, name=self.step.id, daemon=True).start()

    def _tell(self) -> None:
        with self._floor:
            self._floor.wait_for_answers()
            try:
                self.pace = NEXT if self._floor.closing else self._advance(self.step)
            except BaseException as problem:
                self.problem = problem
            self.over = True
            self._floor.closing = self._floor.closing or bool(self.pace or self.problem)
            self._floor.changed()


class Conductor:
    """Who begins what, and when."""

    def __init__(self, run: Run, floor: Floor, order: Iterable[Step], advance: Callable[[Step], str]) -> None:
        self._run = run
        self._limit = run.options.jobs
        self._floor = floor
        self._advance = advance
        self._waiting = list(order)
        self.stories: list[Story] = []

    @property
    def running(self) -> list[Step]:
        """The steps that have begun and not ended."""
        return [story.step for story in self.stories if not story.over]

    def is_over(self) -> bool:
        """Nothing runs, and nothing may or need begin."""
        return not self.running and (not self._waiting or self._floor.closing)

    def ready(self) -> Step | None:
        """The next step that may begin now."""
        if self._floor.closing or self._floor.is_asked or len(self.running) >= self._limit:
            return None
        unsettled = {step.id for step in (*self._waiting, *self.running)}
        taken = frozenset().union(*map(self._uses, self.running))
        free = (step for step in self._waiting if not unsettled & {*step.depends_on, *step.after})
        return next((step for step in free if not taken or not taken & self._uses(step)), None)

    def _uses(self, step: Step) -> frozenset[str]:
        """What no other step may use beside it: as the plan has it, and on trial now."""
        return resources(step) | circuit.on_trial(self._run, step)

    def begin(self, step: Step) -> None:
        """Let a step that is `ready` begin."""
        self._waiting.remove(step)
        self.stories.append(Story(step, self._floor, self._advance))
        self.stories[-1].begin()


def through(run: Run, order: Iterable[Step], advance: Callable[[Step], str], hindrance: Callable[[], str]) -> set[str]:
    """Take every step through the run; the paces of those that ended it.

    `hindrance` is asked before each step: a pace other than NEXT ends the run. What broke a story is raised here, once
    the others have ended.
    """
    with Floor() as floor:
        run.floor = floor
        conductor = Conductor(run, floor, order, advance)
        paces = set()
        while not conductor.is_over():
            paces.add(_begin_ready(conductor, floor, hindrance))
            if conductor.running:
                floor.listen(LOOK_S)
        run.floor = Alone()
    return (paces | _paces(conductor.stories)) - {NEXT}


def _begin_ready(conductor: Conductor, floor: Floor, hindrance: Callable[[], str]) -> str:
    while (step := conductor.ready()) is not None:
        pace = hindrance()
        if pace != NEXT:
            floor.closing = True
            return pace
        conductor.begin(step)
    return NEXT


def _paces(stories: Iterable[Story]) -> set[str]:
    for story in stories:
        if story.problem:
            raise story.problem
    return {story.pace for story in stories}
