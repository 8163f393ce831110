"""Tells the demonstration: says what comes, types it, shows what is printed, and looks whether what it says is true.

Its own lines begin with `#`. At a terminal it waits for Enter between the scenes, elsewhere it runs through.
"""

from __future__ import annotations

import re
import shlex

from freshtrack_deploy.cli.demo.scenes import OPENING, SCENES
from freshtrack_deploy.cli.demo.stage import PATIENCE_S
from freshtrack_deploy.errors import OperatorStopped
from freshtrack_deploy.host.dialogue import DialogueBroken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.cli.demo.claims import Claim
    from freshtrack_deploy.cli.demo.scenes import Scene
    from freshtrack_deploy.cli.demo.stage import Stage
    from freshtrack_deploy.host.dialogue import Dialogue
    from freshtrack_deploy.host.terminal import Terminal

CYAN, BOLD, RED = "36", "1", "31"
COLORS = re.compile(r"\x1b\[[0-9;]*m")
NEXT_SCENE = "# Enter: go on "
ANSWER = "# Enter: answer it "


class Narrator:
    """`program` is what an operator would type to start us."""

    def __init__(self, stage: Stage, terminal: Terminal, program: str) -> None:
        self._stage = stage
        self._terminal = terminal
        self._program = program

    def play(self) -> bool:
        """All scenes up to the first claim that does not hold; whether all of them do.

        Raises DialogueBroken on a signal, OperatorStopped on Ctrl-D.
        """
        for line in OPENING:
            self.say(self._told(line))
        return all(self._scene(number, scene) for number, scene in enumerate(SCENES, 1))

    def say(self, line: str, color: str = CYAN) -> None:
        """A line of the demonstration itself, which begins with `#`."""
        self._write(self._painted(f"# {line}", color) + "\n")

    def _told(self, text: str) -> str:
        return text.format(**self._stage.known)

    def _scene(self, number: int, scene: Scene) -> bool:
        self._wait_for_enter(NEXT_SCENE)
        self._write("\n")
        self.say(f"{number}/{len(SCENES)}  {scene.title}", BOLD)
        for line in scene.says:
            self.say(self._told(line))
        problems = [self._act(scene)] if scene.types else []
        problems += [self._judge(claim) for claim in scene.claims] if not any(problems) else []
        return not any(problems)

    def _act(self, scene: Scene) -> str:
        """Type the command and see it through; what is wrong with how it went."""
        words = tuple(map(self._told, scene.types))
        self._write(self._painted(f"$ {self._program} {shlex.join(words)}", BOLD) + "\n")
        dialogue = self._stage.types(words, self._show)
        problem = self._answer(dialogue, scene.prompt) if scene.prompt else ""
        code = dialogue.exit_code(PATIENCE_S)
        self._stage.heard = COLORS.sub("", dialogue.heard)
        if code != scene.ends:
            problem = problem or f"{_ending(code)}, and not {_ending(scene.ends)}"
        self.say(f"DOES NOT HOLD: {problem}" if problem else _ending(code), RED if problem else CYAN)
        return problem

    def _answer(self, dialogue: Dialogue, prompt: str) -> str:
        """At the program's own question: solve what it complains of, then press Enter."""
        if not dialogue.hears(prompt, PATIENCE_S):
            return f'it never asked "{prompt.strip()}"'
        self._write("\n")
        self.say(f"It waits. The old server is ended: kill {self._stage.old_server}; then Enter.")
        self._stage.end_old_server()
        dialogue.types(self._wait_for_enter(ANSWER))
        return ""

    def _judge(self, claim: Claim) -> str:
        problem = claim.look(self._stage)
        verdict = "DOES NOT HOLD" if problem else "holds"
        because = f": {problem}" if problem else ""
        self.say(f"{verdict}: {self._told(claim.sentence)}{because}", RED if problem else CYAN)
        return problem

    def _wait_for_enter(self, question: str) -> str:
        """What was typed before Enter; nothing where nobody sits."""
        if not self._terminal.can_ask:
            return ""
        typed = self._terminal.ask(question)
        if typed is None:
            raise (
                OperatorStopped(what="the next scene")
                if self._terminal.silence == "end"
                else DialogueBroken("a signal")
            )
        return typed

    def _show(self, text: str) -> None:
        self._write(text)

    def _painted(self, text: str, color: str) -> str:
        return f"\x1b[{color}m{text}\x1b[0m" if self._terminal.color else text

    def _write(self, text: str) -> None:
        self._terminal.write("stdout", text)


def _ending(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"killed by signal {-code} (exit code {128 - code} to a shell)"
