"""What has been given for the inputs of a plan, and where: the first source that has a value counts.

--set, DEPLOY_NAME, --config, a file of that name in $CREDENTIALS_DIRECTORY (systemd.exec(5), LoadCredential=), and
what earlier runs stored. All of it is read as data.
"""

from __future__ import annotations

import os

from freshtrack_deploy.errors import UsageError
from freshtrack_deploy.host import files
from freshtrack_deploy.plan import inputs
from freshtrack_deploy.record import record
from freshtrack_deploy.state import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from freshtrack_deploy.engine.run import Options
    from freshtrack_deploy.model import Input, Plan
    from freshtrack_deploy.redaction import Redactor

    Sources = tuple[tuple[str, Mapping[str, str]], ...]

ENVIRONMENT, STORED, CREDENTIALS = "the environment", "the stored answers", "$CREDENTIALS_DIRECTORY"
LARGEST_CONFIG = 1 << 20  # bytes
DESCRIPTORS = ("fd:", "/dev/fd/", "/proc/self/fd/")


@record
class Found:
    """What the sources say about an input. `problem` is what is wrong with it; without an `origin` they say nothing."""

    value: str = ""
    origin: str = ""
    problem: str = ""

    @property
    def usable(self) -> bool:
        """Whether a source gives a value, and a valid one."""
        return bool(self.origin) and not self.problem


def found(one: Input, sources: Sources) -> Found:
    """What the first source that knows the input says."""
    for origin, values in sources:
        if one.name in values:
            return Found(values[one.name], origin, inputs.validate(one, values[one.name]) or "")
    return Found()


def everywhere(plan: Plan, options: Options, directory: str, redactor: Redactor) -> Sources:
    """What was given now, then what is stored. Every secret among it is hidden from now on, chosen or not."""
    return (*now(plan, options, redactor), (STORED, answers.load(directory, redactor)))


def now(plan: Plan, options: Options, redactor: Redactor) -> Sources:
    """What was given with this very command. Raises UsageError and errors.ConfigInvalid."""
    environment = {one.name: os.environ.get(f"DEPLOY_{one.name.upper()}", "") for one in plan.inputs}
    sources = (
        ("--set", options.given),
        (ENVIRONMENT, {name: value for name, value in environment.items() if value}),
        (options.config, _written(options, plan) if options.config else {}),
        (CREDENTIALS, dict(_credentials(plan))),
    )
    for one in plan.inputs:
        for _, values in sources if one.secret else ():
            redactor.add(values.get(one.name, ""))
    return sources


def _written(options: Options, plan: Plan) -> Mapping[str, str]:
    from freshtrack_deploy.plan import answers as config

    return config.parse(options.config_data, options.config, plan)


def _credentials(plan: Plan) -> list[tuple[str, str]]:
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    pairs = [(one.name, _credential(folder, one.name)) for one in plan.inputs] if folder else []
    return [(name, value) for name, value in pairs if value]


def _credential(folder: str, name: str) -> str:
    """Without the one line end that an editor or echo(1) leaves; empty where there is no such file."""
    try:
        return files.read(f"{folder}/{name}", LARGEST_CONFIG).decode().removesuffix("\n")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise UsageError(text=f"{CREDENTIALS}: {folder}/{name}: {reason}") from None


def read_config(path: str) -> bytes:
    """The file of answers, read once: a descriptor (`fd:3`, /dev/fd/3, as `<(...)` gives it) has nothing more to say.

    Raises UsageError.
    """
    try:
        number = descriptor(path)
        return files.read(path, LARGEST_CONFIG) if number is None else files.read_open(number, LARGEST_CONFIG)
    except OSError as error:
        raise UsageError(text=f"--config {path}: {error.strerror}") from None


def descriptor(path: str) -> int | None:
    """The number of the descriptor that a path stands for."""
    numbers = [path[len(start) :] for start in DESCRIPTORS if path.startswith(start)]
    return int(numbers[0]) if numbers and numbers[0].isascii() and numbers[0].isdigit() else None
