"""Facts about a machine, read from folders that look like its /proc, /sys and /etc."""

from __future__ import annotations

import os
import socket

import pytest

from freshtrack_deploy.host import addresses, cgroups, facts, ports

MIB = facts.MIB


@pytest.fixture
def machine(tmp_path):
    """A function that lays down files of a machine and returns its root."""

    def lay(**files: str) -> str:
        for name, text in files.items():
            path = tmp_path / name.replace("__", "/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return str(tmp_path)

    return lay


MEMINFO = (
    "MemTotal:        4096000 kB\nMemFree:          100000 kB\nMemAvailable:    2048000 kB\nHugePages_Total:       3\n"
)


def test_memory_is_what_is_available_not_what_is_free(machine):
    memory = facts.memory(machine(proc__meminfo=MEMINFO))
    assert (memory.available, memory.total, memory.limit) == (2048000 * 1024, 4096000 * 1024, None)


def test_without_proc_memory_is_unknown(machine):
    assert facts.memory(machine()) is None


@pytest.mark.parametrize("private", [True, False])
def test_the_limit_of_a_cgroup_2_counts_its_cache_as_free(machine, private):
    """With a private namespace the path is "/"; else the limit may stand at any parent."""
    root = machine(
        proc__meminfo=MEMINFO,
        proc__self__cgroup="0::/\n" if private else "0::/system.slice/x.service\n",
        sys__fs__cgroup__memory__empty="",
    )
    folder = os.path.join(root, "sys/fs/cgroup" + ("" if private else "/system.slice"))
    os.makedirs(folder, exist_ok=True)
    for name, text in (("max", 512 * MIB), ("current", 400 * MIB), ("stat", f"anon 5\ninactive_file {300 * MIB}")):
        with open(f"{folder}/memory.{name}", "w") as file:
            file.write(f"{text}\n")
    memory = facts.memory(root)
    assert (memory.limit, memory.available) == (512 * MIB, 412 * MIB)


def test_the_limit_of_a_cgroup_1_in_docker_stands_at_the_mount(machine):
    root = machine(
        proc__meminfo=MEMINFO,
        proc__self__cgroup="4:memory:/docker/abc\n0::/\n",
        sys__fs__cgroup__memory__memory_limit="",
    )
    folder = os.path.join(root, "sys/fs/cgroup/memory")
    for name, text in (("limit_in_bytes", 64 * MIB), ("usage_in_bytes", 60 * MIB), ("stat", "total_inactive_file 0")):
        with open(f"{folder}/memory.{name}", "w") as file:
            file.write(f"{text}\n")
    memory = facts.memory(root)
    assert (memory.limit, memory.available) == (64 * MIB, 4 * MIB)


def test_no_limit_is_no_limit(machine):
    root = machine(proc__meminfo=MEMINFO, proc__self__cgroup="0::/\n")
    os.makedirs(f"{root}/sys/fs/cgroup")
    for text in ("max", str(1 << 62)):
        for name in ("max", "current"):
            with open(f"{root}/sys/fs/cgroup/memory.{name}", "w") as file:
                file.write(text if name == "max" else "5")
        assert facts.memory(root).limit is None


@pytest.mark.parametrize(
    ("text", "quota"), [("max 100000", None), ("200000 100000", 2), ("50000 100000", 1), ("", None), ("x y", None)]
)
def test_a_cpu_quota_counts_whole_processors(text, quota):
    assert cgroups.parse_cpu_max(text) == quota


def test_os_release_is_read_as_data(machine):
    root = machine(etc__os_release="")
    with open(f"{root}/etc/os-release", "w") as file:
        file.write('# x\nPRETTY_NAME="A \\"B\\" \\$(id)"\nID=\'ubuntu\'\nVERSION_ID="22.04"\nBROKEN\n')
    assert facts.release(root) == facts.Release("ubuntu", "22.04", 'A "B" $(id)')


def test_a_system_without_os_release_is_linux(machine):
    assert facts.release(machine()) == facts.Release("linux", "", "linux")


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ({"proc__1__cgroup": "0::/docker/abc\n"}, "docker"),
        ({"proc__1__cgroup": "0::/kubepods/x\n"}, "kubepods"),
        ({"proc__1__environ": "HOME=/\0container=lxc\0"}, "lxc"),
        ({"run__systemd__container": "systemd-nspawn\n"}, "systemd-nspawn"),
        ({"run__.containerenv": ""}, "podman"),
        ({".dockerenv": ""}, "docker"),
        ({"proc__1__cgroup": "0::/init.scope\n"}, ""),
    ],
)
def test_the_kind_of_container_is_told(machine, files, kind):
    assert facts.container(machine(**files)) == kind


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ({"sys__class__dmi__id__sys_vendor": "QEMU\n"}, "QEMU"),
        (
            {"sys__class__dmi__id__sys_vendor": "DigitalOcean\n", "sys__class__dmi__id__product_name": "Droplet\n"},
            "DigitalOcean",
        ),
        ({"proc__cpuinfo": "flags : fpu hypervisor lm\n"}, "unknown hypervisor"),
        ({"proc__sys__kernel__osrelease": "5.15-microsoft-standard-WSL2\n"}, "WSL"),
        ({"proc__cpuinfo": "flags : fpu lm\n"}, ""),
    ],
)
def test_the_hypervisor_is_told(machine, files, kind):
    assert facts.virtual_machine(machine(**files)) == kind


def test_disks_are_told_once_each_and_for_paths_that_do_not_exist_yet(tmp_path):
    one = facts.disk(str(tmp_path / "not" / "there"))
    assert one.mount == facts.mount_of(str(tmp_path))
    assert 0 <= one.free <= one.size
    twice = facts.disks([str(tmp_path), str(tmp_path / "x")])  # others write to that disk: its free bytes change
    assert [disk.mount for disk in twice] == [disk.mount for disk in facts.disks([str(tmp_path)])]


def test_versions_compare_as_numbers():
    assert facts.version_key("20.04") < facts.version_key("20.10") < facts.version_key("22")
    assert facts.version_key("6.1.0-13-amd64") == (6, 1, 0, 13)


def test_commands_are_looked_for_on_the_given_path_only(tmp_path):
    tool = tmp_path / "tool"
    tool.write_text("")
    assert facts.missing_commands(["tool", "sh"], f"{tmp_path}:/bin:.") == ("tool",)
    tool.chmod(0o755)
    assert facts.command("tool", f"{tmp_path}:/bin") == str(tool)
    assert facts.command("tool", ".:") == ""


def test_a_listener_is_named_with_its_process():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        (found,) = ports.on_port(port, ports.listeners())
        assert (found.pid, found.address) == (os.getpid(), "127.0.0.1")
        assert found.name
        assert str(found) == f"{found.name} (pid {os.getpid()})"
    assert ports.on_port(port, ports.listeners()) == ()


def test_the_ports_of_a_service_are_those_of_all_its_processes(machine):
    root = machine(
        proc__7__cgroup="0::/system.slice/app.service\n",
        proc__8__cgroup="0::/system.slice/app.service/worker\n",
        proc__9__cgroup="0::/system.slice/my-app.service\n",
    )
    found = [ports.Listener(port, "", pid, "x") for port, pid in ((80, 7), (81, 8), (80, 8), (82, 9), (83, 0))]
    assert ports.of_unit("app.service", found, root) == (80, 81)


def test_a_listener_on_all_addresses_of_ipv6_is_found():
    if not socket.has_ipv6:
        pytest.skip("no IPv6")
    try:
        listener = socket.create_server(("::", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("no IPv6")
    with listener:
        (found,) = ports.on_port(listener.getsockname()[1], ports.listeners())
        assert found.address == ""


def test_only_listening_sockets_count():
    rows = (
        "  sl  local_address rem_address   st tx rx tr tm retr uid timeout inode\n"
        "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 77 1\n"
        "   1: 0100007F:1F91 0100007F:0050 01 00000000:00000000 00:00000000 00000000     0        0 78 1\n"
    )
    assert [(one.port, one.inode) for one in ports.parse_sockets(rows)] == [(8080, "77")]


def test_own_addresses_leave_out_loopback_and_link_local(machine):
    trie = """Main:
  +-- 0.0.0.0/0 3 0 5
     |-- 0.0.0.0
        /0 universe UNICAST
     |-- 127.0.0.1
        /32 host LOCAL
     |-- 203.0.113.5
        /32 host LOCAL
     |-- 169.254.1.1
        /32 host LOCAL
     |-- 203.0.113.255
        /32 link BROADCAST
     |-- 203.0.113.5
        /32 host LOCAL
"""
    inet6 = (
        "00000000000000000000000000000001 01 80 10 80 lo\n"
        "20010db8000000000000000000000005 04 40 00 80 eth0\n"
        "fe8000000000000000fc00fffe000001 04 40 20 80 eth0\n"
    )
    root = machine(proc__net__fib_trie=trie, proc__net__if_inet6=inet6)
    assert addresses.own(root) == ("203.0.113.5", "2001:db8::5")


@pytest.mark.parametrize(
    ("env", "proxy"),
    [
        ({}, ""),
        ({"https_proxy": "http://p:1"}, "http://p:1"),
        ({"HTTPS_PROXY": "http://p:1"}, "http://p:1"),
        ({"ALL_PROXY": "http://p:1"}, "http://p:1"),
        ({"http_proxy": "http://p:1"}, ""),
        ({"https_proxy": "http://p:1", "no_proxy": "x.org, .example.com"}, ""),
        ({"https_proxy": "http://p:1", "no_proxy": "*"}, ""),
        ({"https_proxy": "http://p:1", "no_proxy": "le.com"}, "http://p:1"),
    ],
)
def test_proxies_are_read_as_curl_reads_them(env, proxy):
    assert addresses.proxy_for("https", "www.example.com", env) == proxy


def test_capital_http_proxy_is_not_trusted():
    assert addresses.proxy_for("http", "x.org", {"HTTP_PROXY": "http://evil:1"}) == ""


def test_this_machine_can_be_described():
    assert facts.memory().available > 0
    assert facts.cpus() >= 1
    assert facts.load() >= 0
    assert facts.arch()
    assert facts.version_key(facts.kernel()) > (3,)
