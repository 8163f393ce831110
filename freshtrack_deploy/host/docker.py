"""docker and docker compose (version 2): command lines as data, answers as values. Nothing here starts a program."""

from __future__ import annotations

from freshtrack_deploy.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Argv = tuple[str, ...]

IMAGE_FORMAT = "{{.Id}}\t{{.Image}}\t{{.Config.Image}}"
RESTARTS_FORMAT = "{{.Id}} {{.RestartCount}}"
ORIGIN_FORMAT = (
    '{{.Names}}\t{{.Label "com.docker.compose.project"}}\t{{.Label "com.docker.compose.project.config_files"}}'
)
HASH_LABEL = "com.docker.compose.config-hash"
STOPPED = frozenset({"paused", "dead", "removing"})


@record
class Project:
    """What a compose command works on; the name is compose's own choice when empty."""

    name: str
    files: tuple[str, ...]
    env_file: str = ""

    def compose(self, *words: str) -> Argv:
        """A compose command for this project. --ansi never: no cursor movements in the log."""
        return (
            *("docker", "compose", "--ansi", "never"),
            *(("--project-name", self.name) if self.name else ()),
            *(word for file in self.files for word in ("--file", file)),
            *(("--env-file", self.env_file) if self.env_file else ()),
            *words,
        )

    def validate(self) -> Argv:
        """Have the definition checked."""
        return self.compose("config", "--quiet")

    def hashes(self) -> Argv:
        """Ask for a digest of each service's definition: `SERVICE HASH` a line."""
        return self.compose("config", "--hash", "*")

    def resolve(self, path: str) -> Argv:
        """Write the definition to a file with everything filled in. To a file: what is printed would be redacted."""
        return self.compose("config", "--output", path)

    def ps(self) -> Argv:
        """List all containers, stopped ones too, as JSON."""
        return self.compose("ps", "--all", "--no-trunc", "--format", "json")

    def pull(self) -> Argv:
        """Fetch what is not built here."""
        return self.compose("pull", "--ignore-buildable", "--quiet")

    def build(self) -> Argv:
        """Build what has a build section."""
        return self.compose("build")

    def up(self, wait: float) -> Argv:
        """Create what is missing or has changed, start it, wait at most so many seconds until it is healthy."""
        return self.compose("up", "--detach", "--wait", "--wait-timeout", str(max(1, int(wait))))

    def up_as_before(self, wait: float) -> Argv:
        """The same with the images that are here."""
        return (*self.up(wait), "--no-build", "--pull", "never")

    def down(self) -> Argv:
        """Remove containers and networks; volumes are data and stay."""
        return self.compose("down")

    def logs(self, services: Iterable[str], lines: int = 20) -> Argv:
        """Show the last lines of each of these services."""
        return self.compose("logs", "--no-color", "--tail", str(lines), *services)


@record
class Container:
    """A container of a project, in docker's own words."""

    id: str
    service: str
    project: str = ""
    state: str = ""  # created running paused restarting exited removing dead
    health: str = ""  # starting healthy unhealthy; empty: no health check
    exit_code: int = 0
    hash: str = ""  # of the definition it was made from
    restarts: int = 0  # by docker itself, since it was made

    @property
    def pending(self) -> bool:
        """Not yet what it will be."""
        return self.health == "starting" or self.state == "created"

    @property
    def complaint(self) -> str:
        """What is wrong with it; empty for what runs well or has done its work."""
        if self.state == "restarting":
            return f"{self.service} keeps restarting" + (f" (exit code {self.exit_code})" if self.exit_code else "")
        if self.state == "exited" and self.exit_code:
            return f"{self.service} exited with code {self.exit_code}"
        if self.state in STOPPED or self.health == "unhealthy":
            return f"{self.service} is {self.health or self.state}"
        return f"{self.service} is not ready ({self.health or self.state})" if self.pending else ""


@record
class Origin:
    """Where a container comes from: its name, and the project and files of compose that made it, if it was compose."""

    name: str
    project: str = ""
    files: tuple[str, ...] = ()


@record
class Image:
    """The image of a container: its identity, and the name it went by when the container was made."""

    container: str
    id: str
    name: str

    @property
    def movable(self) -> bool:
        """Whether its name is a tag, which a pull or a build moves to another image."""
        return "@" not in self.name and not self.name.startswith("sha256:")


def version() -> Argv:
    """Succeeds where version 2 of compose is installed."""
    return ("docker", "compose", "version", "--short")


def publishing(port: int) -> Argv:
    """Ask for the containers that a port of this machine leads to."""
    return _which(f"publish={port}")


def with_id(id: str) -> Argv:
    """Ask for one container."""
    return _which(f"id={id}")


def _which(filter: str) -> Argv:
    return ("docker", "ps", "--no-trunc", "--filter", filter, "--format", ORIGIN_FORMAT)


def origins(text: str) -> tuple[Origin, ...]:
    """The output of `publishing` and `with_id`."""
    rows = (line.split("\t") for line in text.splitlines() if line.count("\t") == 2)
    return tuple(Origin(name, project, tuple(filter(None, files.split(",")))) for name, project, files in rows)


def inspect(containers: Iterable[str]) -> Argv:
    """Ask for the images of containers."""
    return ("docker", "container", "inspect", "--format", IMAGE_FORMAT, *containers)


def restarts(containers: Iterable[str]) -> Argv:
    """Ask how often docker's restart policy started each container again."""
    return ("docker", "container", "inspect", "--format", RESTARTS_FORMAT, *sorted(containers))


def restart_counts(text: str) -> dict[str, int]:
    """Container to count, from the output of `restarts`."""
    pairs = (line.split() for line in text.splitlines())
    return {words[0]: int(words[1]) for words in pairs if len(words) == 2 and words[1].isdigit()}


def identity(name: str) -> Argv:
    """Ask which image a name stands for now."""
    return ("docker", "image", "inspect", "--format", "{{.Id}}", name)


def tag(image: str, name: str) -> Argv:
    """Give an image one more name."""
    return ("docker", "image", "tag", image, name)


def untag(name: str) -> Argv:
    """Take a name away; the image goes with its last one, unless a container uses it."""
    return ("docker", "image", "rm", name)


def tags(name: str) -> Argv:
    """Ask for the tags under a name, one a line."""
    return ("docker", "image", "ls", "--format", "{{.Tag}}", name)


def kept_name(container: Container) -> str:
    """Another name for the images of a service, so that no `docker image prune` takes the way back."""
    return f"deploy-previous/{container.project or 'project'}-{container.service}".lower()


def kept_tag(when: str, image: str) -> str:
    """A tag that sorts by time and knows its image: 20261121000102-0123456789ab. `when` is ISO-8601 UTC."""
    return f"{''.join(filter(str.isdigit, when[:19]))}-{image.partition(':')[2][:12]}"


def containers(text: str) -> tuple[Container, ...]:
    """The output of `ps`: one array before compose 2.21, an object a line since. ValueError when it is neither."""
    import json

    text = text.strip()
    rows = json.loads(text) if text.startswith("[") else [json.loads(line) for line in text.splitlines() if line]
    return tuple(_container(row) for row in rows)


def _container(row: dict[str, Any]) -> Container:
    return Container(
        id=row.get("ID", ""),
        service=row.get("Service", ""),
        project=row.get("Project", ""),
        state=row.get("State", "").lower(),
        health=row.get("Health", ""),
        exit_code=int(row.get("ExitCode") or 0),
        hash=_label(row.get("Labels") or "", HASH_LABEL),
    )


def _label(labels: str, name: str) -> str:
    """A label of docker's comma-separated list, in which a value may hold commas too."""
    return ("," + labels).partition(f",{name}=")[2].partition(",")[0]


def images(text: str) -> tuple[Image, ...]:
    """The output of `inspect`."""
    return tuple(Image(*line.split("\t")) for line in text.splitlines() if line.count("\t") == 2)


def hashes(text: str) -> dict[str, str]:
    """Service to digest, from the output of `Project.hashes`."""
    pairs = (line.split() for line in text.splitlines())
    return {words[0]: words[1] for words in pairs if len(words) == 2}
