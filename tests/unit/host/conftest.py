"""A host for tests of programs: the real gateways, and a record of what was heard and said."""

from __future__ import annotations

import pytest

from freshtrack_deploy.host import accounts, process
from freshtrack_deploy.host.bound import Host
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.redaction import Redactor


class Heard(dict):
    """What a listener was told, by stream; `said` is what the operator was told."""

    def __init__(self) -> None:
        super().__init__(stdout="", stderr="")
        self.said: list[str] = []

    def output(self, stream: str, text: str) -> None:
        self[stream] += text


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def attempt(request: pytest.FixtureRequest) -> str:
    import os

    return f"run-{os.getpid()}/{request.node.name}/1"


@pytest.fixture
def make_host(tmp_path, heard, attempt):
    """A host bound to the current account, a scratch folder and `heard`."""

    def make(**changes: object) -> Host:
        account = accounts.current()
        extra = changes.pop("extra", {})
        settled = {
            "account": account,
            "home": account.home,
            "folder": str(tmp_path),
            "env": process.environment(account, extra=extra, attempt=attempt),
            "clock": Clock(),
            "signals": Signals(),
            "redactor": Redactor(),
            "output": heard.output,
            "say": heard.said.append,
        }
        return Host(**{**settled, **changes})

    return make


@pytest.fixture
def host(make_host) -> Host:
    return make_host()
