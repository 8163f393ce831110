"""Bring up a Docker Compose project (version 2) and wait until it is healthy.

The way back is kept beforehand: images that a pull or a build replaces keep another name, and the definition that was
brought up is written down with everything filled in, for the files it came from may be the next version's by then.
Volumes are never removed.
"""

from __future__ import annotations

import os

from freshtrack_deploy.actions import outcomes
from freshtrack_deploy.actions.queries import answer, ask
from freshtrack_deploy.actions.waiting import Ended, budget, pause
from freshtrack_deploy.host import docker, files
from freshtrack_deploy.model import Outcome, Prediction, Undo
from freshtrack_deploy.record import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable

    from freshtrack_deploy.host.bound import Host
    from freshtrack_deploy.host.docker import Container, Image, Project
    from freshtrack_deploy.host.process import Exit
    from freshtrack_deploy.model import Step

    Now = Callable[[], Host]

REPEATABLE = True
WAIT = 300.0  # seconds
SETTLE = 3.0  # between two looks: a container without a health check counts as up at once; one that dies does so soon
RESTARTS = 5  # one that waits for another by dying may do so a few times: docker starts it again later and later
KEPT = 5  # former images of a service


def check(step: Step, host: Host) -> Prediction:
    """Compare each service's definition with the one its container was made from."""
    project = _project(step, host)
    asked = ask(host, project.hashes())
    if not outcomes.succeeded(asked):
        return Prediction(Prediction.UNKNOWN, details=(f"compose cannot say yet: {outcomes.reason(asked)}",))
    details = _differences(docker.hashes(asked.stdout), _containers(project, host), host)
    if details:
        return Prediction(Prediction.WOULD_CHANGE, details=details)
    wanted = [word for word in ("pull", "build") if step.settings.get(word)]
    if wanted:
        return Prediction(Prediction.UNKNOWN, details=(f"would {' and '.join(wanted)}: there may be newer images",))
    return Prediction(Prediction.NO_CHANGE)


def undo(step: Step, host: Host) -> Undo:
    """A project that was not there goes; one that was gets its images' names back, then its files, then starts anew."""
    project, paths = _project(step, host), _definitions(step, host)
    before = _containers(project, host)
    if not before:
        return Undo((project.down(),), paths, "remove the containers; volumes stay")
    tags = tuple(docker.tag(image.id, image.name) for image in _images(before, host) if image.movable)
    known = tuple(path for path in paths if os.path.exists(path))
    former = replace(project, files=known, env_file="") if known else project
    return Undo(tags, paths, "start the former images again", (former.up_as_before(_wait(step)),))


def apply(step: Step, host: Host) -> Outcome:
    """Validate, keep the present images, pull, build, bring up, wait until everything is healthy."""
    now, project = budget(host), _project(step, host)
    missing = ask(now(), docker.version())
    if not outcomes.succeeded(missing):
        return outcomes.plain(missing, code="E_NOT_FOUND", message="docker compose (version 2) is not installed")
    invalid = now().run(project.validate())
    if not outcomes.succeeded(invalid):
        return outcomes.plain(invalid, code="E_CONFIG", message="the compose files are not valid")
    before = _counted(_containers(project, now()), now())
    _keep_images(before, now)
    failed = _prepared(step, project, now)
    if failed:
        return outcomes.plain(failed)
    try:
        for path in _definitions(step, now()):
            _write_down(path, project, now())
        done = _bring_up(step, project, before, now)
        return replace(done, changed=_running(before) != _ids(_containers(project, now())))
    except Ended as end:
        return end.outcome("the containers")
    except OSError as error:
        message = f"the definition cannot be kept: {error.filename}: {error.strerror}"
        return outcomes.refused(message, files.failure_code(error))


def _project(step: Step, host: Host) -> Project:
    def place(name: str) -> str:
        return host.files.get(name) or host.path(name)

    env_file = step.settings.get("env_file", "")
    files = tuple(place(name) for name in step.settings.get("files", ("docker-compose.yml",)))
    return docker.Project(step.settings.get("project", ""), files, place(env_file) if env_file else "")


def _definitions(step: Step, host: Host) -> tuple[str, ...]:
    """Where it is written down what was brought up last: nowhere for a user who cannot read what is ours."""
    return (f"{host.downloads}/compose-{step.id}.yml",) if host.account.uid == os.geteuid() else ()


def _wait(step: Step) -> float:
    return float(step.settings.get("wait", WAIT))


def _containers(project: Project, host: Host) -> tuple[Container, ...]:
    """The project's containers; none where docker cannot be asked."""
    try:
        return docker.containers(answer(host, project.ps()))
    except ValueError:
        return ()


def _images(present: tuple[Container, ...], host: Host) -> tuple[Image, ...]:
    ids = tuple(container.id for container in present)
    return docker.images(answer(host, docker.inspect(ids))) if ids else ()


def _ids(present: tuple[Container, ...]) -> frozenset[str]:
    return frozenset(container.id for container in present)


def _running(present: tuple[Container, ...]) -> frozenset[str]:
    return _ids(tuple(container for container in present if container.state == "running"))


def _differences(wanted: dict[str, str], present: tuple[Container, ...], host: Host) -> tuple[str, ...]:
    """What `up` would do to each service, compared as compose compares: definition, image, running or not."""
    made_from = {container.service: container.hash for container in present}
    well = {container.service for container in present if container.state == "running" and not container.complaint}
    outdated = _outdated(present, host)
    words = {}
    for service, digest in wanted.items():
        if service not in made_from:
            words[service] = "create"
        elif made_from[service] != digest or service in outdated:
            words[service] = "recreate"
        elif service not in well:
            words[service] = "start"
    return tuple(f"would {word} {service}" for service, word in words.items())


def _outdated(present: tuple[Container, ...], host: Host) -> frozenset[str]:
    """The services whose image's name stands for another image by now."""
    services = {container.id: container.service for container in present}
    moved = (image for image in _images(present, host) if image.movable and _moved(image, host))
    return frozenset(services.get(image.container, "") for image in moved)


def _moved(image: Image, host: Host) -> bool:
    now = answer(host, docker.identity(image.name)).strip()
    return bool(now) and now != image.id


def _keep_images(present: tuple[Container, ...], now: Now) -> None:
    """Name the images of now, so that they outlive the names that a pull or build moves on."""
    by_id = {container.id: container for container in present}
    for image in _images(present, now()):
        if image.container in by_id:
            _keep(image.id, docker.kept_name(by_id[image.container]), now())


def _keep(image: str, name: str, host: Host) -> None:
    """One more former image, and of the earlier ones only the newest."""
    new = docker.kept_tag(host.clock.iso(host.clock.now()), image)
    known = sorted(answer(host, docker.tags(name)).split(), reverse=True)
    others = [tag for tag in known if not tag.endswith(new[-12:])]
    ask(host, docker.tag(image, f"{name}:{new}"))
    for tag in set(known) - {*others[: KEPT - 1], new}:
        ask(host, docker.untag(f"{name}:{tag}"))


def _write_down(path: str, project: Project, host: Host) -> None:
    """Keep the definition that is brought up now. It may hold secrets. Raises OSError."""
    files.make_directory(os.path.dirname(path), 0o700)
    files.remove(path)
    if outcomes.succeeded(host.run(project.resolve(f"{path}.new"))):
        files.replace(path, files.read(f"{path}.new"), mode=0o600)
    files.remove(f"{path}.new")


def _prepared(step: Step, project: Project, now: Now) -> Exit | None:
    """Pull and build as the plan says; how it ended when that failed."""
    for word, command in (("pull", project.pull()), ("build", project.build())):
        if step.settings.get(word):
            ended = now().run(command)
            if not outcomes.succeeded(ended):
                return ended
    return None


def _bring_up(step: Step, project: Project, before: tuple[Container, ...], now: Now) -> Outcome:
    """`up --wait` fails for a container that did its work and left (docker/compose#9273): so we look ourselves."""
    end = now().clock.monotonic() + _wait(step)
    ended = now().run(project.up(_wait(step)))
    if ended.timed_out or ended.interrupted:
        return outcomes.plain(ended)
    return _judged(ended, _settled(project, before, now, end), project, now())


def _settled(project: Project, seen: tuple[Container, ...], now: Now, end: float) -> tuple[Container, ...]:
    """The containers when nothing is about to change any more, when one keeps restarting, or when the time is over."""
    while True:
        pause(now(), SETTLE)
        seen = _look(project, seen, now())
        if now().clock.monotonic() >= end or not _changing(seen):
            return seen


def _look(project: Project, seen: tuple[Container, ...], host: Host) -> tuple[Container, ...]:
    """The containers; one that was started again since it was last seen restarts, whatever it does at this instant."""
    former = {container.id: container.restarts for container in seen}
    present = _counted(_containers(project, host), host)
    return tuple(replace(one, state="restarting") if one.restarts > former.get(one.id, 0) else one for one in present)


def _counted(present: tuple[Container, ...], host: Host) -> tuple[Container, ...]:
    """The containers with the number of their restarts."""
    counts = docker.restart_counts(answer(host, docker.restarts(_ids(present)))) if present else {}
    return tuple(replace(container, restarts=counts.get(container.id, 0)) for container in present)


def _changing(present: tuple[Container, ...]) -> bool:
    restarting = [container for container in present if container.state == "restarting"]
    if any(container.restarts >= RESTARTS for container in restarting):
        return False
    return bool(restarting) or any(container.pending for container in present)


def _judged(ended: Exit, present: tuple[Container, ...], project: Project, host: Host) -> Outcome:
    sick = tuple(container for container in present if container.complaint)
    if present and not sick:
        return Outcome(ok=True)
    if not sick:
        return outcomes.plain(ended, ok=False)
    said = host.run(project.logs(container.service for container in sick)).stdout
    message = "; ".join(container.complaint for container in sick)
    stderr = "\n".join((ended.stderr.rstrip(), said))
    return outcomes.plain(ended, ok=False, code="E_SERVICE", message=message, stderr=stderr)
