"""A server for one test: a container that boots systemd and sshd, reached over ssh as an operator reaches it."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# systemd as PID 1 without --privileged; never SYS_TIME (it would set the clock of the host).
BOOT_OPTIONS = (
    "--cap-add=SYS_ADMIN", "--security-opt=seccomp=unconfined", "--security-opt=apparmor=unconfined",
    "--cgroupns=private", "--tmpfs=/run", "--tmpfs=/run/lock", "--tmpfs=/tmp:exec", "--publish=127.0.0.1::22",
)  # fmt: skip
DOCKER_INSIDE = (
    "--cap-add=NET_ADMIN", "--cap-add=SYS_PTRACE", "--security-opt=systempaths=unconfined", "--volume=/var/lib/docker",
)  # fmt: skip
SSH_OPTIONS = (
    "-oBatchMode=yes", "-oStrictHostKeyChecking=no", "-oUserKnownHostsFile=/dev/null", "-oLogLevel=ERROR",
    "-oConnectTimeout=10", "-oServerAliveInterval=5",
)  # fmt: skip
USERS = ("deploy", "admin")  # deploy types the password "deploy" for sudo, admin needs none


class Server:
    """A running machine: `execute` is root from outside, `ssh` and `scp` are what an operator does."""

    def __init__(self, name: str, key: Path) -> None:
        self.name = name
        self.key = key
        self.port = published_port(name)

    def execute(self, *command: str, check: bool = True, **options) -> subprocess.CompletedProcess[str]:
        """Run a command as root inside, not over ssh."""
        interactive = ["--interactive"] if "input" in options else []
        given = {"capture_output": True, "text": True, "timeout": 300, "check": check, **options}
        return subprocess.run(["docker", "exec", *interactive, self.name, *command], **given)

    def ssh(self, command: str, *, user: str = "admin", **options) -> subprocess.CompletedProcess[str]:
        """Run a command line as a user; its exit code is the remote one (255: the connection)."""
        given = {"capture_output": True, "text": True, "timeout": 300, "check": False, **options}
        given.setdefault("stdin", subprocess.DEVNULL)
        if "input" in given:
            del given["stdin"]
        return subprocess.run([*self.ssh_command(user), command], **given)

    def ssh_command(self, user: str, *options: str) -> list[str]:
        return ["ssh", *SSH_OPTIONS, *options, "-i", str(self.key), "-p", str(self.port), f"{user}@127.0.0.1"]

    def scp(self, source: Path, target: str, *, user: str = "admin") -> None:
        where = f"{user}@127.0.0.1:{target}"
        command = ["scp", "-p", *SSH_OPTIONS, "-i", str(self.key), "-P", str(self.port), str(source), where]
        subprocess.run(command, check=True, capture_output=True, timeout=60)

    def terminal(self, command: str, *, user: str = "admin") -> Terminal:
        """`ssh -tt` on a terminal of our own: what a person at a keyboard has."""
        return Terminal(self.ssh_command(user, "-tt") + [command])

    def restart(self) -> None:
        """Kill everything inside at once and boot again: a crash of every process, though not of the disk's cache."""
        run("docker", "kill", self.name)
        run("docker", "start", self.name)
        self.port = published_port(self.name)
        self.wait()

    def wait(self) -> None:
        """Until systemd says that everything is up and sshd answers; AssertionError names the units that are not."""
        ask = ("systemctl", "is-system-running", "--wait")
        until(lambda: self.execute(*ask, check=False).stdout.strip() in {"running", "degraded"}, "systemd to be up")
        failed = self.execute("systemctl", "--failed", "--no-legend", "--plain").stdout
        assert failed == "", failed
        until(lambda: self.ssh("true").returncode == 0, "sshd to answer")

    def authorize(self) -> None:
        public = self.key.with_suffix(".pub").read_text()
        for user in USERS:
            script = f"d=/home/{user}/.ssh; install -d -m700 -o{user} -g{user} $d; cat >$d/authorized_keys"
            self.execute(
                "sh", "-c", f"{script}; chown {user}: $d/authorized_keys; chmod 600 $d/authorized_keys", input=public
            )


def sh(server: Server, script: str) -> str:
    """What a script of root's prints; it must succeed."""
    return server.execute("sh", "-c", script).stdout.strip()


def status(server: Server, plan: str = "freshtrack") -> dict[str, Any]:
    """What `deploy.pyz status` says of a plan."""
    done = server.ssh(f"sudo ./deploy.pyz status --json --plan {plan}")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def states(server: Server, plan: str = "freshtrack") -> dict[str, str]:
    return {step["id"]: step["state"] for step in status(server, plan).get("steps", ())}


class Terminal:
    """A program on a pseudo terminal; a context manager that hangs up at its end."""

    def __init__(self, command: list[str]) -> None:
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            try:
                os.execvp(command[0], command)
            finally:
                os._exit(127)  # it would go on as a second pytest
        self.seen = ""
        self.code: int | None = None

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.hang_up()

    def type(self, text: str) -> None:
        os.write(self.descriptor, text.encode())

    def expect(self, text: str, timeout: float = 120) -> str:
        """Read until `text` appears and return all that was seen; AssertionError: it ended or it took too long."""
        deadline = time.monotonic() + timeout
        while text not in self.seen:
            ready, _, _ = select.select([self.descriptor], [], [], max(0, deadline - time.monotonic()))
            assert ready, f"{text!r} did not appear within {timeout} s; seen:\n{self.seen}"
            assert self.read(), f"it ended before {text!r} appeared; seen:\n{self.seen}"
        return self.seen

    def read(self) -> bool:
        """Take in what is there; False at the end."""
        try:
            chunk = os.read(self.descriptor, 65536)
        except OSError:  # EIO: the other side is gone
            return False
        self.seen += chunk.decode(errors="replace")
        return bool(chunk)

    def until(self, holds, what: str, timeout: float = 60) -> None:
        """Watch until a condition holds that is not to be seen here."""

        def watched() -> bool:
            while select.select([self.descriptor], [], [], 0)[0]:
                assert self.read(), f"it ended before {what}; seen:\n{self.seen}"
            return holds()

        try:
            until(watched, what, timeout)
        except AssertionError as error:
            raise AssertionError(f"{error}; seen:\n{self.seen}") from None

    def finish(self, timeout: float = 120) -> tuple[str, int]:
        """What was seen until the end, and the exit code."""
        deadline = time.monotonic() + timeout
        while select.select([self.descriptor], [], [], max(0, deadline - time.monotonic()))[0] and self.read():
            pass
        assert time.monotonic() < deadline, f"it did not end within {timeout} s; seen:\n{self.seen}"
        self.code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.seen, self.code

    def hang_up(self) -> None:
        """Kill the connection without a word, as a dropped network does."""
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self.code = -signal.SIGKILL
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1


@contextmanager
def container(image: str, *options: str) -> Iterator[str]:
    """The name of a container that runs until the end, and is then removed with its volumes."""
    name = f"freshtrack-deploy-test-{uuid.uuid4().hex[:12]}"
    run("docker", "run", "--detach", "--init", "--name", name, *options, image, "sleep", "infinity")
    try:
        yield name
    finally:
        run("docker", "rm", "--force", "--volumes", name)


def shell(name: str, script: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script in a container."""
    command = ["docker", "exec", *options, name, "sh", "-c", script]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, check=False)


def put(name: str, file: Path, target: str) -> None:
    run("docker", "cp", str(file), f"{name}:{target}")


@contextmanager
def server(image: str, key: Path, *options: str) -> Iterator[Server]:
    """A machine booted from a vps image, ready for ssh; removed at the end with its volumes."""
    name = f"freshtrack-deploy-test-{uuid.uuid4().hex[:12]}"
    run("docker", "run", "--detach", "--name", name, "--hostname", "server", *BOOT_OPTIONS, *options, image)
    try:
        machine = Server(name, key)
        until(lambda: machine.execute("true", check=False).returncode == 0, "the container to run")
        machine.authorize()
        machine.wait()
        yield machine
    finally:
        run("docker", "rm", "--force", "--volumes", name)


def published_port(name: str) -> int:
    answer = run("docker", "port", name, "22/tcp")
    return int(answer.splitlines()[0].rpartition(":")[2])


def make_key(folder: Path) -> Path:
    key = folder / "id_test"
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key))
    return key


def run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout


def until(holds, what: str, timeout: float = 60) -> None:
    """Ask again until a condition holds."""
    deadline = time.monotonic() + timeout
    while not holds():
        assert time.monotonic() < deadline, f"waited {timeout} s for {what}"
        time.sleep(0.1)
