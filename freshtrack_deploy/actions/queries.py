"""Questions to the machine's programs: what they answer is for us, so none of it reaches the step's log."""

from __future__ import annotations

from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.process import Exit


def ask(host: Host, argv: tuple[str, ...]) -> Exit:
    """Run a program that only reads and return how it ended, with all of its stdout (an Exit alone keeps the tail)."""
    said: list[str] = []

    def collect(stream: str, text: str) -> None:
        if stream == "stdout":
            said.append(text)

    ended = replace(host, output=collect).run(argv)
    return replace(ended, stdout="".join(said))


def answer(host: Host, argv: tuple[str, ...]) -> str:
    """What a program prints, whatever its exit code."""
    return ask(host, argv).stdout
