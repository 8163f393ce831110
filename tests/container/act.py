"""Runs inside the machine: does what one line of JSON on stdin asks of an action, answers with one line of JSON."""

import json
import os
import sys

from freshtrack_deploy import actions, model
from freshtrack_deploy.host import process
from freshtrack_deploy.host.accounts import current
from freshtrack_deploy.host.bound import Host
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.redaction import Redactor

FOLDER = "/srv/plan"
DOWNLOADS = "/srv/downloads"
RUNS = "freshtrack_deploy"


def plain(value):
    """A record as JSON can say it."""
    if type(value).__module__.startswith(RUNS):
        return {name: plain(item) for name, item in vars(value).items()}
    return [plain(item) for item in value] if isinstance(value, (tuple, list)) else value


def bound(signals, said, undos, timeout):
    account = current()
    return Host(
        account=account,
        home=account.home,
        folder=FOLDER,
        downloads=DOWNLOADS,
        env=process.environment(account, extra={}, attempt="run/step/1"),
        clock=Clock(),
        signals=signals,
        redactor=Redactor(),
        output=lambda stream, text: sys.stderr.write(text),
        say=lambda text: (said.append(text), print(text, file=sys.stderr, flush=True)),
        remember=undos.append,
        timeout=timeout,
    )


def main():
    asked = json.loads(sys.stdin.readline())
    os.makedirs(FOLDER, exist_ok=True)
    step = model.Step(id="step", name="step", action=asked["action"], settings=asked["settings"])
    action = actions.named(step.action)
    said, undos, answer = [], [], {}
    with Signals() as signals:
        host = bound(signals, said, undos, asked.get("timeout"))
        for word in asked["words"]:
            answer[word] = plain(getattr(action, word)(step, host))
    json.dump({**answer, "said": said, "remembered": plain(undos)}, sys.stdout)


main()
