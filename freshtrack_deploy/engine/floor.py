"""Who may speak: with several steps abreast, one story at a time reads and writes the journal, decides and talks.

`run.floor` is `Alone` for one step at a time, where nothing has to be shared, or a `Floor`.
"""

from __future__ import annotations

from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from threading import Condition
    from typing import Any, Callable

    from freshtrack_deploy.host.bound import Host


class Free:
    """For `with`, where nobody else wants the floor."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


class Alone:
    """The floor of one step at a time."""

    closing = False
    effects = 0

    def away(self) -> Free | Away:
        """For `with`, around an effect: others have the floor meanwhile."""
        return Free()

    def resting(self) -> Free | Resting:
        """For `with`, around a wait that changes nothing; it ends when no question is open."""
        return Free()

    def quietly(self, ask: Callable[[], str]) -> str:
        """The answer to a question, asked when no effect is going on."""
        return ask()

    def sharing(self, host: Host) -> Host:
        """A host for an effect: what it says is said with the floor."""
        return host


class Question:
    """What only the main thread may do, while nothing else goes on. `story` has to take it back when it goes on."""

    def __init__(self, ask: Callable[[], str]) -> None:
        self._ask = ask
        self.answer = ""
        self.problem: BaseException | None = None
        self.answered = False

    def carry_out(self) -> None:
        """Ask; what goes wrong meanwhile is raised where the answer is waited for."""
        try:
            self.answer = self._ask()
        except BaseException as problem:
            self.problem = problem
        self.answered = True


class Floor(Alone):
    """The floor of several stories. `with floor:` takes it. `closing`: a step has ended the run, begin nothing more."""

    def __init__(self) -> None:
        import threading

        self._turn = threading.Condition()
        self._questions: list[Question] = []
        self.effects = 0
        self.closing = False

    def __enter__(self) -> Floor:
        self._turn.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        self._turn.release()

    @property
    def is_asked(self) -> bool:
        """Whether a question is open."""
        return bool(self._questions)

    def away(self) -> Away:
        """For a step at work: others have the floor meanwhile."""
        return Away(self, self._turn)

    def resting(self) -> Resting:
        """For a step that waits: others have the floor meanwhile."""
        return Resting(self, self._turn)

    def quietly(self, ask: Callable[[], str]) -> str:
        """Until the story that asked has gone on with its answer, the question is open and nothing begins."""
        question = Question(ask)
        self._questions.append(question)
        self._turn.notify_all()
        self._turn.wait_for(lambda: question.answered)
        self._questions.remove(question)
        self._turn.notify_all()
        if question.problem:
            raise question.problem
        return question.answer

    def wait_for_answers(self) -> None:
        """Until no question is open."""
        self._turn.wait_for(lambda: not self._questions)

    def sharing(self, host: Host) -> Host:
        """The host as a step beside others sees it: it speaks with the floor only."""
        return replace(
            host,
            output=self._said(host.output),
            say=self._said(host.say),
            remember=self._said(host.remember),
            tick=self._said(host.tick) if host.tick else None,
        )

    def _said(self, speak: Callable[..., None]) -> Callable[..., None]:
        def with_the_floor(*words: Any) -> None:
            with self:
                speak(*words)

        return with_the_floor

    def listen(self, seconds: float) -> None:
        """For the main thread: give the floor to others until something changes, then answer whose time has come."""
        self._turn.wait(seconds)
        if self._questions and not self.effects and not self._questions[0].answered:
            self._questions[0].carry_out()
            self._turn.notify_all()

    def changed(self) -> None:
        """Whoever listens should look again."""
        self._turn.notify_all()


class Away:
    """The time of an effect."""

    def __init__(self, floor: Floor, turn: Condition) -> None:
        self._floor = floor
        self._turn = turn

    def __enter__(self) -> None:
        self._floor.effects += 1
        self._turn.release()

    def __exit__(self, *_: object) -> None:
        self._turn.acquire()
        self._floor.effects -= 1
        self._turn.notify_all()


class Resting:
    """The time of a wait."""

    def __init__(self, floor: Floor, turn: Condition) -> None:
        self._floor = floor
        self._turn = turn

    def __enter__(self) -> None:
        self._turn.release()

    def __exit__(self, *_: object) -> None:
        self._turn.acquire()
        self._floor.wait_for_answers()
