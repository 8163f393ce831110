"""A server fresh from the provider: copied over with scp, started with sudo, cut off in mid-step, carried on."""

from __future__ import annotations

import json
from pathlib import Path

from machine import Server, states, status, until

LOG, GATE = "/var/log/steps", "/run/gate"
PLAN = {
    "plan": {"name": "vps"},
    "step": [
        {"id": "first", "script": {"content": f"echo first >>{LOG}"}},
        {
            "id": "slow",
            "depends_on": ["first"],
            "script": {"content": f"echo slow >>{LOG}\nwhile ! test -e {GATE}; do sleep 0.1; done"},
        },
        {"id": "last", "depends_on": ["slow"], "script": {"content": f"echo last >>{LOG}"}},
    ],
}
RUN = "sudo ./deploy.pyz run --plan plan.json"


def hand_over(server: Server, archive: Path, folder: Path) -> None:
    """Copy the archive and the plan to both users, as an operator does."""
    plan = folder / "plan.json"
    plan.write_text(json.dumps(PLAN))
    for user in ("deploy", "admin"):
        server.scp(archive, "deploy.pyz", user=user)
        server.scp(plan, "plan.json", user=user)


def log(server: Server) -> list[str]:
    return server.execute("cat", LOG).stdout.split()


def open_gate(server: Server) -> None:
    server.execute("touch", GATE)


def test_the_machine_is_what_a_provider_hands_over(server: Server, make_archive) -> None:
    """The control of this rig: systemd runs, a typed password makes deploy root, nothing of ours is there."""
    assert server.execute("systemctl", "is-system-running").stdout == "running\n"
    server.scp(
        make_archive("import os\ndef main(argv):\n    print('uid', os.geteuid())\n    return 0\n"),
        "x.pyz",
        user="deploy",
    )
    with server.terminal("sudo ./x.pyz", user="deploy") as terminal:
        terminal.expect("password for deploy")
        terminal.type("deploy\n")
        seen, code = terminal.finish()
    assert "uid 0" in seen
    assert code == 0


def test_root_refuses_a_file_from_another_users_home(server: Server, make_archive) -> None:
    server.scp(make_archive("def main(argv):\n    return 0\n"), "x.pyz", user="deploy")
    done = server.ssh("sudo /home/deploy/x.pyz", user="admin")
    assert done.returncode == 77
    assert "/home/deploy" in done.stderr


def test_connection_killed_in_mid_step_the_run_goes_on(server: Server, deploy_pyz: Path, tmp_path: Path) -> None:
    hand_over(server, deploy_pyz, tmp_path)
    with server.terminal(RUN, user="deploy") as terminal:
        terminal.expect("password for deploy")
        terminal.type("deploy\n")
        until(lambda: "slow" in server.execute("cat", LOG, check=False).stdout, "the slow step to begin")
    seen = status(server, "vps")
    assert {step["id"]: step["state"] for step in seen["steps"]} == {
        "first": "done",
        "slow": "started",
        "last": "pending",
    }
    assert (seen["lock"]["held"], seen["lock"]["step"]) == (True, "slow")
    assert server.ssh(RUN).returncode == 75
    open_gate(server)
    done = server.ssh(f"{RUN} --lock-wait=60")
    assert done.returncode == 0, done.stderr
    assert set(states(server, "vps").values()) == {"done"}
    assert log(server) == ["first", "slow", "last"]


def test_program_killed_in_mid_step_the_next_run_waits_for_the_step(
    server: Server, deploy_pyz: Path, tmp_path: Path
) -> None:
    hand_over(server, deploy_pyz, tmp_path)
    with server.terminal(RUN) as terminal:
        until(lambda: "slow" in server.execute("cat", LOG, check=False).stdout, "the slow step to begin")
        server.execute("kill", "-KILL", str(status(server, "vps")["lock"]["pid"]))
        terminal.hang_up()
    with server.terminal(f"{RUN} --yes") as again:
        until(lambda: status(server, "vps")["lock"]["held"], "the next run to take the lock")
        open_gate(server)
        seen, code = again.finish()
    assert code == 0, seen
    assert set(states(server, "vps").values()) == {"done"}
    assert log(server).count("first") == 1
    assert log(server)[-1] == "last"


def test_machine_killed_in_mid_step_the_step_runs_again(server: Server, deploy_pyz: Path, tmp_path: Path) -> None:
    hand_over(server, deploy_pyz, tmp_path)
    with server.terminal(RUN):
        until(lambda: "slow" in server.execute("cat", LOG, check=False).stdout, "the slow step to begin")
        server.restart()
    assert states(server, "vps") == {"first": "done", "slow": "interrupted", "last": "pending"}
    open_gate(server)
    done = server.ssh(f"{RUN} --yes")
    assert done.returncode == 0, done.stderr
    assert log(server) == ["first", "slow", "slow", "last"]
