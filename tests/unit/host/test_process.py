"""Programs of every kind, the badly behaved ones included: none hangs us, none outgrows our memory."""

from __future__ import annotations

import os
import signal
import threading
import time

import pytest
from eventually import eventually

from freshtrack_deploy.host import process
from freshtrack_deploy.host.process import Script
from freshtrack_deploy.host.signals import Signals
from freshtrack_deploy.redaction import Redactor


def test_output_and_exit_code_arrive(host, heard):
    ending = host.run(Script("echo out; echo err >&2; exit 3"))
    assert (ending.exit_code, ending.signal, ending.stdout, ending.stderr) == (3, None, "out\n", "err\n")
    assert (heard["stdout"], heard["stderr"]) == ("out\n", "err\n")


def test_a_failing_command_fails_the_script(host):
    assert host.run(Script("false\necho not reached")).exit_code == 1
    assert host.run(Script("true | false | true\necho reached")).stdout == "reached\n"


def test_an_argv_is_not_seen_by_a_shell(host):
    assert host.run(("printf", "%s", "$(id) `id` ; *")).stdout == "$(id) `id` ; *"


def test_an_unknown_command_is_127_and_a_file_that_cannot_run_126(host, tmp_path):
    (tmp_path / "data").write_text("no program")
    assert host.run(("no-such-program",)).exit_code == 127
    assert host.run(("no-such-program",)).stderr == "no-such-program: command not found\n"
    assert host.run(("./data",)).exit_code == 126
    assert host.run(Script("true", "no-such-shell -x")).exit_code == 127


def test_a_missing_folder_is_named(make_host):
    ending = make_host(folder="/no/such/folder").run(("true",))
    assert (ending.exit_code, ending.stderr) == (126, "/no/such/folder: No such file or directory\n")


def test_a_killed_program_has_a_signal_and_no_exit_code(host):
    ending = host.run(Script("kill -9 $$"))
    assert (ending.exit_code, ending.signal) == (None, signal.SIGKILL)


def test_it_runs_in_its_folder_and_leaves_ours_alone(host, tmp_path):
    before = os.getcwd()
    assert host.run(("pwd",)).stdout.strip() == os.path.realpath(tmp_path)
    assert os.getcwd() == before


def test_our_umask_is_not_the_programs(host):
    before = os.umask(0o077)
    try:
        assert host.run(Script("umask")).stdout == "0022\n"
        assert os.umask(0o077) == 0o077
    finally:
        os.umask(before)


def test_input_is_empty_and_there_is_no_terminal(host):
    assert host.run(("cat",)).exit_code == 0
    ending = host.run(Script("exec 3</dev/tty"))
    assert ending.exit_code != 0
    assert "/dev/tty" in ending.stderr


def test_it_leads_its_own_session(host):
    ending = host.run(("python3", "-c", "import os; print(os.getsid(0) == os.getpid(), os.getpgrp() == os.getpid())"))
    assert ending.stdout == "True True\n"


def test_our_descriptors_are_not_inherited(host, tmp_path):
    fd = os.open(tmp_path, os.O_RDONLY)
    os.set_inheritable(fd, True)
    try:
        assert host.run(("sh", "-c", "ls /proc/self/fd | tr '\\n' ' '")).stdout.split()[:4] == ["0", "1", "2", "3"]
        assert host.run(("python3", "-c", f"import os; os.fstat({fd})")).exit_code == 1
    finally:
        os.close(fd)


def test_ignored_signals_are_default_again_in_the_program(host):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        ending = host.run(Script("grep -E 'SigIgn|SigBlk' /proc/self/status"))
    finally:
        signal.signal(signal.SIGHUP, before)
    # 32 and 33 belong to the C library of whoever started the tests.
    assert [int(line.split()[1], 16) & 0x7FFFFFFF for line in ending.stdout.splitlines()] == [0, 0]


HOSTILE = {
    "LD_PRELOAD": "/tmp/evil.so",
    "LD_LIBRARY_PATH": "/tmp",
    "BASH_ENV": "/tmp/evil.sh",
    "ENV": "/tmp/evil.sh",
    "PERL5OPT": "-Mevil",
    "PYTHONPATH": "/tmp",
    "IFS": "x",
    "GIT_SSH_COMMAND": "evil",
}


def test_nothing_of_our_environment_reaches_a_program_but_what_is_listed(make_host, monkeypatch):
    for name, value in HOSTILE.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("https_proxy", "http://proxy:3128")
    names = {line.partition("=")[0] for line in make_host().run(("env",)).stdout.splitlines()}
    assert not names & set(HOSTILE)
    assert {"PATH", "HOME", "USER", "LOGNAME", "SHELL", "LC_ALL", "DEPLOY_ATTEMPT", "https_proxy"} <= names


def test_a_fake_sh_first_on_our_path_is_not_run(make_host, tmp_path, monkeypatch):
    fake = tmp_path / "sh"
    fake.write_text("#!/bin/sh\necho fake\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert make_host().run(Script("echo real")).stdout == "real\n"


def test_bash_env_of_the_caller_runs_nothing(make_host, tmp_path, monkeypatch):
    (tmp_path / "evil.sh").write_text("echo evil\n")
    monkeypatch.setenv("BASH_ENV", str(tmp_path / "evil.sh"))
    assert make_host().run(Script("echo good", "bash")).stdout == "good\n"


def test_a_script_is_not_in_any_argv_and_in_no_file(host, tmp_path):
    ending = host.run(Script("word=hidden; cat /proc/$$/cmdline"))
    assert "hidden" not in ending.stdout
    assert list(tmp_path.iterdir()) == []


def test_nobody_can_change_a_script_that_runs(host):
    assert host.run(Script("echo 'echo changed' > /proc/$$/fd/97 2>/dev/null || echo refused")).stdout == "refused\n"


@pytest.mark.parametrize(
    ("interpreter", "text", "line"),
    [
        ("sh", "true\n\nno-such-command\n", 3),
        ("sh", "true\n. /no/such/file\n", 2),
        ("sh", "no-such-command || true\nfalse\n", 0),
        ("bash", "true\n\nls /no/such/file\ntrue\n", 3),
        ("bash", "f() {\n  false\n}\ntrue\nf\n", 2),
        ("bash", "true\n(\n  true\n  false\n)\n", 4),
        ("bash", "if false; then :; fi\n! true\nfalse || true\nls / | grep no-such\n", 4),
        ("bash", "false | true\nno-such-command\n", 2),
        ("bash", "echo 'true\nfalse' > lib\n. ./lib\n", 3),
        ("bash", "echo 'f() {\n:\nfalse\n}' > lib\n. ./lib\n\ng() { f; }\ng\n", 8),
        ("bash", "trap - ERR\nfalse\n", 0),
        ("bash", "#!/bin/bash\nfalse\n", 2),
        ("bash", "cat <<EOF\nfalse\nEOF\nfalse\n", 4),
        ("bash", "true &&\n  false\n", 2),
        ("bash", "exec 97>&- 98>&-\nfalse\n", 0),
        ("bash", 'echo "$(false; true)"\n\nfalse\n', 3),
        ("bash", "for i in 1 2; do x=$(false; echo $i); done\nfalse\n", 2),
        ("bash", "x=$(false; true)\n(\n  true\n  false\n)\n", 4),
        ("bash", "x=$(false; true)\ny=$(ls /no/such/file)\n", 2),
        ("bash", "set -u\n\necho $UNSET\n", 3),
        ("bash", "true\necho ${UNSET:?}\n", 2),
        ("bash", "readonly R=1\nR=2\n", 2),
        ("bash", "true\necho ${x!y}\n", 2),
        ("bash", "no-such-command || true\nexit 1\n", 0),
        ("sh", "set -u\n\necho $UNSET\n", 3),
        ("perl", "my $x = 1;\n\ndie 'no';\n", 3),
        ("python3", "x = 1\n\ndef f():\n    1 / 0\nf()\n", 4),
    ],
)
def test_the_failing_line_is_exact_or_unknown(host, interpreter, text, line):
    if not any(os.access(f"{place}/{interpreter}", os.X_OK) for place in process.PATH.split(":")):
        pytest.skip(f"no {interpreter} on this machine")
    assert host.run(Script(text, interpreter)).line == line


def test_the_failing_line_is_shown_as_the_command(host):
    assert host.run(Script("true\n  no-such-command --now\n")).command == "no-such-command --now"


def test_our_own_path_and_trap_are_never_shown(host, heard):
    for interpreter in ("sh", "bash", "python3"):
        host.run(Script(")\n", interpreter))
    assert "/proc/self" not in heard["stderr"]
    assert "trap" not in heard["stderr"]


def test_a_timeout_ends_the_group(host):
    ending = process.run(Script("sleep 60 & sleep 60"), host, timeout=0.2, grace=5)
    assert (ending.timed_out, ending.signal, ending.leftovers) == (True, signal.SIGTERM, ())


def test_who_ignores_term_is_killed_after_the_grace(host):
    ending = process.run(Script("trap '' TERM; sleep 60; sleep 60"), host, timeout=0.2, grace=0.2)
    assert (ending.timed_out, ending.signal, ending.leftovers) == (True, signal.SIGKILL, ())


def test_who_stopped_itself_is_ended_too(host):
    ending = process.run(Script("kill -STOP $$"), host, timeout=0.2, grace=5)
    assert (ending.timed_out, ending.signal) == (True, signal.SIGTERM)


def test_a_child_that_ignores_term_and_outlives_its_shell_is_killed(host, attempt):
    text = "import signal, time; signal.signal(15, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"
    ending = process.run(Script(f'python3 -c "{text}" & wait'), host, timeout=0.4, grace=0.3)
    assert (ending.stdout, ending.timed_out, ending.leftovers) == ("up\n", True, ())
    assert process.orphans(attempt) == ()


def test_a_silent_child_of_the_session_is_killed_as_well(host, attempt):
    text = "import signal, time; signal.signal(15, signal.SIG_IGN); time.sleep(60)"
    ending = process.run(Script(f'python3 -c "{text}" >/dev/null 2>&1 & wait'), host, timeout=0.4, grace=0.3)
    assert (ending.timed_out, ending.leftovers) == (True, ())
    assert process.orphans(attempt) == ()


def test_who_left_the_session_is_found_by_its_mark(host, attempt):
    ending = process.run(Script("setsid sleep 60 & sleep 60"), host, timeout=0.3, grace=2)
    assert ending.timed_out
    assert process.orphans(attempt) == ()


def test_a_daemon_left_behind_does_not_keep_us(host, attempt):
    begun = time.monotonic()
    ending = host.run(Script("(setsid sleep 30 &) ; echo started"))
    try:
        assert time.monotonic() - begun < 10
        assert (ending.exit_code, ending.stdout) == (0, "started\n")
        assert [name.split()[1] for name in ending.leftovers] == ["sleep"]
    finally:
        for orphan in process.orphans(attempt):
            process.end(orphan, signal.SIGKILL)


def test_a_detached_daemon_survives_a_timeout_and_is_named(host, attempt):
    ending = process.run(Script("setsid sleep 30 >/dev/null 2>&1 & sleep 60"), host, timeout=0.3, grace=2)
    left = process.orphans(attempt)
    try:
        assert ending.leftovers == tuple(str(orphan) for orphan in left)
        assert [(orphan.name, orphan.detached, orphan.lives()) for orphan in left] == [("sleep", True, True)]
    finally:
        for orphan in left:
            process.end(orphan, signal.SIGKILL)


def test_a_program_that_closes_its_output_is_waited_for(host):
    assert host.run(Script("exec >&- 2>&-; sleep 0.3; exit 5")).exit_code == 5


def test_bytes_that_are_no_text_become_replacement_characters(host, heard):
    assert host.run(("printf", r"a\377\376b\n")).stdout == "a\ufffd\ufffdb\n"
    assert heard["stdout"] == "a\ufffd\ufffdb\n"


def test_the_last_line_needs_no_end(host, heard):
    host.run(("printf", "no newline"))
    assert heard["stdout"] == "no newline"


def test_escape_sequences_arrive_as_they_are(host):
    assert host.run(("printf", r"\033[31mred\033[0m")).stdout == "\x1b[31mred\x1b[0m"


def test_a_large_environment_is_no_trouble_and_one_too_large_is_an_answer(make_host):
    assert make_host(extra={"BIG": "x" * 100_000}).run(("true",)).exit_code == 0
    ending = make_host(extra={"BIG": "x" * 200_000}).run(("true",))
    assert (ending.exit_code, "too long" in ending.stderr) == (126, True)


def test_a_zombie_does_not_keep_us(host, attempt):
    text = "import os, time\nif os.fork() == 0: os._exit(0)\ntime.sleep(0.2)\n"
    assert host.run(Script(text, "python3")).leftovers == ()
    assert process.orphans(attempt) == ()


def test_only_the_end_of_long_output_is_kept_and_all_of_it_is_heard(make_host):
    sizes = []
    host = make_host(output=lambda _stream, text: sizes.append(len(text)))
    ending = host.run(Script("seq 1 400000; echo last"))
    assert sum(sizes) == sum(len(str(n)) + 1 for n in range(1, 400001)) + len("last\n")
    assert ending.stdout.endswith("400000\nlast\n")
    assert len(ending.stdout) == 64 * 1024


def test_secrets_are_hidden_in_output_command_and_tail(make_host, heard):
    redactor = Redactor()
    redactor.add("hunter2hunter2")
    host = make_host(redactor=redactor, extra={"DB": "hunter2hunter2"})
    ending = host.run(Script("echo $DB; printf %s $DB | base64\n"))
    bad = host.run(("no-such-program", "hunter2hunter2"))
    shown = str((ending, bad, heard))
    assert "hunter2" not in shown
    assert "aHVudGVyMmh1bnRlcjI" not in shown
    assert bad.command == "no-such-program [secret]"


def test_a_second_interrupt_ends_the_step_and_the_first_does_not(make_host):
    with Signals() as signals:
        host = make_host(signals=signals)
        sender = threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT))
        sender.start()
        ending = host.run(Script("sleep 0.5; echo went on"))
        sender.join()
        assert (ending.stdout, ending.interrupted, signals.finish_step) == ("went on\n", False, True)
        sender = threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT))
        sender.start()
        ending = host.run(Script("sleep 60"))
        sender.join()
        assert (ending.interrupted, ending.timed_out, ending.signal) == (True, False, signal.SIGTERM)


def test_a_failing_listener_leaves_no_process_behind(make_host, attempt):
    def fail(_stream: str, _text: str) -> None:
        raise OSError("the log is full")

    with pytest.raises(OSError, match="the log is full"):
        make_host(output=fail).run(Script("echo one; sleep 60"))
    eventually(lambda: process.orphans(attempt) == ())  # killed, but dying takes a moment


def test_a_tick_comes_while_nothing_is_printed(make_host):
    ticks = []
    make_host(tick=lambda: ticks.append(1)).run(Script("sleep 1.2"))
    assert ticks


def test_the_process_id_is_told_at_the_start(make_host):
    started = []
    ending = make_host(started=started.append).run(Script("echo $$"))
    assert [str(pid) for pid in started] == ending.stdout.split()


def test_a_shell_for_the_operator_is_at_the_terminal_and_carries_no_mark(tmp_path):
    import pty
    import subprocess
    import sys

    master, slave = pty.openpty()
    code = (
        "import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"
        "from freshtrack_deploy.host import accounts, starting\n"
        "from freshtrack_deploy.record import replace\n"
        "starting.shell(replace(accounts.current(), shell='/bin/sh'))\n"
        "import os; assert os.tcgetpgrp(0) == os.getpgrp(); print('back')\n"
    )
    env = {"PYTHONPATH": os.getcwd(), "PYTHONPATHX": "x", "TERM": "xterm"}
    program = subprocess.Popen(
        [sys.executable, "-c", code], stdin=slave, stdout=slave, stderr=slave, start_new_session=True, env=env
    )
    os.close(slave)
    os.write(master, f"env > {tmp_path}/env; pwd; exit\n".encode())
    screen = b""
    while b"back" not in screen:
        screen += os.read(master, 4096)
    assert program.wait(20) == 0
    os.close(master)
    names = {line.partition("=")[0] for line in (tmp_path / "env").read_text().splitlines()}
    assert "TERM" in names
    assert not names & {"DEPLOY_ATTEMPT", "PYTHONPATH"}


def test_a_tree_of_processes_is_ended_whole(host, attempt):
    tree = "f() { if [ $1 -gt 0 ]; then f $(($1 - 1)) & f $(($1 - 1)) & fi; sleep 60; }; f 4"
    ending = process.run(Script(tree), host, timeout=0.5, grace=0.5)
    assert (ending.timed_out, ending.leftovers) == (True, ())
    assert process.orphans(attempt) == ()


def test_few_descriptors_are_enough(make_host):
    import resource

    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, before[1]))
    try:
        assert make_host().run(Script("false", "bash")).line == 1
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_one_unbroken_line_of_any_size_in_30_megabytes(exhaustive):
    import subprocess
    import sys

    size = 1 << 30 if exhaustive else 64 << 20
    code = (
        "from freshtrack_deploy.host import accounts, process, bound, clock, signals\n"
        "from freshtrack_deploy.redaction import Redactor\n"
        "a, r, seen = accounts.current(), Redactor(), []\n"
        "r.add('hunter2hunter2')\n"
        "h = bound.Host(a, a.home, '/', process.environment(a, extra={}, attempt='r/gib/1'), clock.Clock(),"
        " signals.Signals(), r, lambda s, t: seen.append(len(t)), print)\n"
        f"h.run(('sh', '-c', \"head -c {size} /dev/zero | tr '\\\\0' x\"))\n"
        "peak = next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith('VmHWM'))\n"
        "print(sum(seen), peak)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, env={"PYTHONPATH": os.getcwd()}
    )
    seen, peak_kib = map(int, done.stdout.split())
    assert seen == size
    assert peak_kib < 30 * 1024


def test_usage_is_measured(host):
    ending = host.run(("python3", "-c", "sum(range(2000000))"))
    assert ending.usage.cpu_s > 0
    assert ending.usage.peak_kib > 1024


def test_without_pidfd_the_end_is_noticed_as_well(host, monkeypatch):
    monkeypatch.delattr(os, "pidfd_open")
    assert host.run(Script("sleep 0.1; exit 4")).exit_code == 4


def test_closed_standard_streams_of_ours_do_not_confuse_the_programs(tmp_path):
    import subprocess
    import sys

    code = (
        "import os\n"
        "for fd in (0, 1, 2): os.close(fd)\n"
        "import sys; sys.path.insert(0, 'tests/unit/host')\n"
        "from freshtrack_deploy.host import accounts, process, bound, clock, signals\n"
        "from freshtrack_deploy.redaction import Redactor\n"
        "a = accounts.current()\n"
        "h = bound.Host(a, a.home, '/', process.environment(a, extra={}, attempt='r/closed/1'), clock.Clock(),"
        " signals.Signals(), Redactor(), lambda s, t: None, print)\n"
        "e = h.run(process.Script('echo out; echo err >&2'))\n"
        f"open({str(tmp_path / 'result')!r}, 'w').write(e.stdout + e.stderr)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": os.getcwd()})
    assert (tmp_path / "result").read_text() == "out\nerr\n"


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
def test_another_account_is_really_that_account(make_host):
    from freshtrack_deploy.host import accounts

    nobody = accounts.account("nobody")
    env = process.environment(nobody, extra={}, attempt="r/nobody/1")
    host = make_host(account=nobody, env=env, folder="/")
    ending = host.run(Script("id -un; id -Gn; umask; echo $HOME; cat /proc/self/status | grep ^Groups", "bash"))
    assert ending.stdout.splitlines()[:3] == ["nobody", "nogroup", "0022"]
    assert host.run(Script("true\nfalse\n", "bash")).line == 2
    assert host.run(Script("cat /etc/shadow")).exit_code == 1
