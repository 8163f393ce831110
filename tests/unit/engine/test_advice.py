"""What this machine knows about a failure stands in the hints; what it does not know is left out, and breaks nothing."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from freshtrack_deploy.actions import queries
from freshtrack_deploy.engine import advice, bind
from freshtrack_deploy.host import aptlocks, facts, ports, victims
from freshtrack_deploy.host.ports import Listener
from freshtrack_deploy.host.victims import Victim
from freshtrack_deploy.model import FAILURE_KINDS, Failure, Step
from freshtrack_deploy.record import record
from freshtrack_deploy.redaction import Redactor

IN_USE = "bind: Address already in use: 127.0.0.1:{}"


@record
class Host:
    """As much of one as a hint asks."""

    clock: object = SimpleNamespace(monotonic=lambda: 100.0)
    timeout: float | None = None


def hints(code: str, evidence: str = "", **about: str) -> str:
    return "\n".join(advice.guide(Failure(FAILURE_KINDS[code], evidence, ""), about, Host()))


@pytest.fixture
def programs_say(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What every program prints that is asked."""
    said = [""]
    monkeypatch.setattr(queries, "answer", lambda host, argv: said[0])
    return said


def test_who_holds_a_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert f"Port {port} is held by " in hints("E_CONFLICT", IN_USE.format(port))
        assert f"(pid {os.getpid()})" in hints("E_CONFLICT", IN_USE.format(port))
        refused = f"Failed to connect to localhost port {port}: Connection refused"
        assert "Nothing listens" not in hints("E_NETWORK", refused)
    assert f"Nothing listens on port {port} of this machine" in hints("E_NETWORK", refused)


def test_whose_process_we_may_not_see(monkeypatch: pytest.MonkeyPatch) -> None:
    """An ordinary user, or /proc with hidepid: the port is known, its process is not."""
    monkeypatch.setattr(ports, "listeners", lambda: (Listener(80),))
    assert "Port 80 is held by a process that we may not see" in hints("E_CONFLICT", IN_USE.format(80))


@pytest.mark.parametrize("error", [ProcessLookupError("gone"), PermissionError("not yours"), ValueError("odd")])
def test_what_cannot_be_looked_up_breaks_nothing(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def gone() -> None:
        raise error

    monkeypatch.setattr(ports, "listeners", gone)
    assert "For a port: ss -ltnp shows who holds it" in hints("E_CONFLICT", IN_USE.format(80))


@pytest.mark.parametrize("code", ["E_PERMISSION", "E_DISK", "E_NOT_FOUND", "E_AUTH", "E_NETWORK", "E_CONFLICT"])
@pytest.mark.parametrize("odd", ["/srv/a\0b", "/srv/\udcff", "/" + "x" * 5000, "/srv/'; reboot", "port 99999", ":٣٣"])
def test_evidence_that_no_machine_can_mean_breaks_nothing(code: str, odd: str) -> None:
    assert "  1. " in hints(code, f"cannot open '{odd}': it failed, port 70000")


def test_whose_file_it_is_and_who_ran_the_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x y"
    file.touch(mode=0o600)
    monkeypatch.setattr(os, "geteuid", lambda: 33)
    said = hints("E_PERMISSION", f"cat: '{file}': Permission denied", user="www-data", program="./d")
    assert "sudo ./d (this ran as www-data)" in said
    assert f"ls -la '{file}' (it is " in said
    assert ", mode 0600)" in said


def test_who_is_root_already_need_not_become_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert "it was, root ran this" in hints("E_PERMISSION", "touch: /x: Permission denied", user="root")
    said = hints("E_PERMISSION", "touch: /x: Permission denied", user="www-data")
    assert "it was, but the plan runs this step as www-data" in said


def test_who_holds_the_lock_of_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    held = "/var/lib/dpkg/lock-frontend"
    monkeypatch.setattr(aptlocks, "holder", lambda: aptlocks.Holder(held, 812, "unattended-upgr", "root"))
    said = hints("E_LOCK", f"E: Could not get lock {held}")
    assert f"Wait for unattended-upgr (pid 812, root), which holds {held}" in said
    assert "812" not in hints("E_LOCK", "database is locked"), "another lock than apt's"


@pytest.mark.parametrize("pid", [None, 0])
def test_a_lock_whose_holder_is_gone_or_elsewhere(monkeypatch: pytest.MonkeyPatch, pid: int | None) -> None:
    monkeypatch.setattr(aptlocks, "holder", lambda: None if pid is None else aptlocks.Holder("/x", pid))
    assert "See who holds it: ps" in hints("E_LOCK", "E: Could not get lock /var/lib/dpkg/lock-frontend (apt)")


def test_how_full_the_disk_is(tmp_path: Path) -> None:
    (disk,) = facts.disks([str(tmp_path)])
    said = hints("E_DISK", f"cp: error writing '{tmp_path}/new': No space left on device")
    assert f"{disk.mount} has " in said
    assert f" of {disk.size // advice.MIB} MiB" in said


def test_what_the_kernel_ended_for_want_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(victims, "last", lambda: Victim(7, "greedy", 58.0))
    assert "the kernel ended greedy (pid 7) 42 s ago" in hints("E_MEMORY")
    monkeypatch.setattr(victims, "last", lambda: None)
    monkeypatch.setattr(victims, "counted", lambda: 3)
    said = hints("E_MEMORY")
    assert "the kernel has ended 3 in our cgroup so far" in said
    assert "MiB are available now" in said


def test_what_a_unit_said_last(programs_say: list[str]) -> None:
    programs_say[0] = "cannot read /etc/web.conf\nand so it ended\n"
    said = hints("E_SERVICE", "Job for web.service failed")
    assert "systemctl status web.service" in said
    assert said.endswith("  web.service said last:\n    | cannot read /etc/web.conf\n    | and so it ended")


def test_which_packages_are_unfinished(programs_say: list[str]) -> None:
    programs_say[0] = "nginx\tall\t1\thalf-configured\tok\ncurl\tall\t1\tinstalled\tok\n"
    assert "Finish what was interrupted (nginx): dpkg --configure -a" in hints("E_PKG_CORRUPT")
    programs_say[0] = ""
    assert "If a package is half installed: dpkg --configure -a" in hints("E_PKG_CORRUPT")


def test_what_the_machine_says_is_told_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A unit's journal may hold what no output of the step did."""
    monkeypatch.setattr(advice, "guide", lambda *_: ("  web.service said last:", "    | token=hush"))
    monkeypatch.setattr(advice, "_about", lambda *_: {})
    monkeypatch.setattr(bind, "own_host", lambda run: None)
    hidden = SimpleNamespace(text=lambda text: text.replace("hush", "[secret]"))
    run = SimpleNamespace(world=SimpleNamespace(redactor=hidden))
    tried = SimpleNamespace(failure=None, tail=())
    assert advice.lines(run, Step("a", "a", "script", {}), tried)[-1] == "    | token=[secret]"


def test_what_was_looked_up_is_told_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service may have written its password to the journal, whose last lines are shown."""
    redactor = Redactor()
    redactor.add("c4n4ry-77")
    monkeypatch.setattr(advice, "guide", lambda *_: ("web[7]: cannot log in with c4n4ry-77",))
    monkeypatch.setattr(advice, "_about", lambda *_: {})
    monkeypatch.setattr(bind, "own_host", lambda _: None)
    run: Any = SimpleNamespace(world=SimpleNamespace(redactor=redactor))
    tried: Any = SimpleNamespace(failure=None, tail=())
    assert advice.lines(run, Step("a", "a", "script", {}), tried) == ("web[7]: cannot log in with [secret]",)
