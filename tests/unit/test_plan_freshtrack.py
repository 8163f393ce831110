"""The built-in plan of FreshTrack: valid, undoable, and its scripts decide rightly about ports, firewall and releases."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from freshtrack_deploy.engine import keeping
from freshtrack_deploy.plan import files, inputs, load

tomllib = pytest.importorskip("tomllib", reason="Python reads TOML since 3.11")

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "freshtrack_deploy" / "plans" / "freshtrack"
TEXT = (FOLDER / "plan.toml").read_text()
DOCUMENT = tomllib.loads(TEXT)
SCRIPTS = [step["script"] for step in DOCUMENT["step"] if "script" in step]
SERVICES = {
    "postgres": {"image": "postgres:15-alpine", "ports": [{"target": 5432, "published": "5432"}]},
    "node-exporter": {"image": "prom/node-exporter:v1.6.0", "network_mode": "host"},
    "backend": {
        "build": {"context": "backend"},
        "ports": [
            {"target": 3000, "published": "3000"},
            {"target": 3000, "published": "3000", "host_ip": "127.0.0.1"},
            {"target": 3000, "published": "3000", "host_ip": "0.0.0.0"},
        ],
    },
    "caddy": {
        "image": "caddy:2-alpine",
        "ports": [{"target": one, "published": str(one)} for one in (80, 443, 2019)],
        "volumes": [
            {"type": "bind", "source": "/x", "target": "/etc/caddy/certs"},
            {"type": "volume", "source": "v", "target": "/config"},
        ],
    },
}
DOCKER = """#!/bin/sh
echo "$@" >>"$0.called"
cat "$0.json"
"""
UFW = """#!/bin/sh
echo "$@" >>"$0.called"
[ "$1" != status ] || printf 'Status: active\\n\\n2222/tcp ALLOW Anywhere\\n8080/tcp ALLOW Anywhere\\n8443/tcp ALLOW Anywhere\\n'
"""


@pytest.fixture
def plan():
    return load.parse(TEXT.encode(), "plan.toml", folder=str(FOLDER), format="toml")


@pytest.fixture
def programs(tmp_path):
    """Make a program that stands before the machine's own; what it was called with comes back."""
    folder = tmp_path / "bin"
    folder.mkdir()

    def make(name: str, text: str) -> Path:
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)
        return folder / f"{name}.called"

    return make


def script(name: str, home: Path) -> str:
    """A script of the plan for another home than the server's."""
    text = (FOLDER / "files" / name).read_text()
    assert text
    return text.replace("/opt/freshtrack-pro", str(home)).replace("/etc/ufw", str(home))


def run(interpreter: str, text: str, tmp_path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": f"{tmp_path}/bin:{os.environ['PATH']}", **variables}
    command = [interpreter, *(["-e"] if interpreter == "sh" else []), "-c", text]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=tmp_path)


def test_the_plan_and_its_files_are_valid(plan):
    files.check(plan, {name: (FOLDER / name).read_bytes() for name in files.used(plan)})
    assert {path.name for path in (FOLDER / "files").iterdir()} == {Path(name).name for name in files.used(plan)}
    assert plan.on_critical == "rollback"


def test_every_step_that_changes_something_has_a_time_limit_and_a_way_back():
    for step in DOCUMENT["step"]:
        if "script" in step:
            assert step["timing"]["timeout"], step["id"]
            assert "rollback" in step["checkpoint"] or "state_files" in step["checkpoint"], step["id"]


@pytest.mark.parametrize(
    "settings", SCRIPTS, ids=lambda settings: settings.get("file", settings.get("content", ""))[:30]
)
def test_scripts_are_of_the_language_they_say(settings):
    text = (FOLDER / settings["file"]).read_text() if "file" in settings else settings["content"]
    if settings.get("interpreter") == "python3":
        compile(text, settings["file"], "exec")
    else:
        assert subprocess.run(["sh", "-n"], input=text, text=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("name", "fits"),
    [("example.com", True), ("a.b.example.org", True), ("localhost", False), ("a.b", False), (".example.com", False),
     ("-a.example.com", False), ("a-.example.com", False), ("x" * 64 + ".com", False), ("a.com; rm", False)],
)  # fmt: skip
def test_domains(plan, name, fits):
    (domain,) = (one for one in plan.inputs if one.name == "domain")
    assert (inputs.validate(domain, name) is None) is fits


@pytest.mark.parametrize(
    ("configured", "listening", "wanted"),
    [("port 22", "22", ["22"]), ("port 2222", "2222", ["2222"]), ("port 22\nport 2200", "22", ["22", "2200"]),
     ("", "2022", ["2022"]), ("", "", ["22"])],
)  # fmt: skip
def test_the_firewall_lets_in_ssh_where_sshd_listens(tmp_path, programs, configured, listening, wanted):
    called = programs("ufw", UFW)
    programs("sshd", f"#!/bin/sh\necho '{configured}'\n")
    line = f'LISTEN 0 128 0.0.0.0:{listening} 0.0.0.0:* users:(("sshd",pid=1,fd=3))' if listening else ""
    programs("ss", f"#!/bin/sh\necho '{line}'\n")
    programs("systemctl", "#!/bin/sh\n")
    done = run("sh", script("firewall", tmp_path), tmp_path)
    assert done.returncode == 0, done.stderr
    allowed = [line[6:] for line in called.read_text().splitlines() if line.startswith("allow ")]
    assert allowed == [f"{port}/tcp" for port in (*wanted, "80", "443")]  # though 2222, 8080 and 8443 are open


def test_a_rule_that_fails_fails_the_firewall(tmp_path, programs):
    programs("ufw", '#!/bin/sh\n[ "$1" != allow ]\n')
    for name in ("sshd", "ss", "systemctl"):
        programs(name, "#!/bin/sh\n")
    assert run("sh", script("firewall", tmp_path), tmp_path).returncode != 0


@pytest.fixture
def settled(tmp_path, programs):
    """What the plan makes of the application's compose files."""
    programs("docker", DOCKER)
    (tmp_path / "bin" / "docker.json").write_text(json.dumps({"services": SERVICES}))
    (tmp_path / "caddy").mkdir()
    (tmp_path / "caddy" / "Caddyfile").write_text("x")
    release = tmp_path / "releases" / "7"
    release.mkdir(parents=True)
    done = contained(tmp_path, "internal")
    assert done.returncode == 0, done.stderr
    return release


def contained(tmp_path: Path, tls: str) -> subprocess.CompletedProcess[str]:
    inputs = {"VERSION": "7", "COMPOSE_FILES": "a.yml b.yml", "TLS": tls}
    return run(sys.executable, script("containers", tmp_path), tmp_path, **inputs)


def test_a_certificate_that_was_to_be_brought_is_asked_for_before_anything_is_built(settled, tmp_path):
    refused = contained(tmp_path, "files")
    assert (refused.returncode, "cert.pem" in refused.stderr) == (1, True)
    (tmp_path / "caddy" / "certs").mkdir()
    for name in ("cert.pem", "key.pem"):
        (tmp_path / "caddy" / "certs" / name).touch()
    assert contained(tmp_path, "files").returncode == 0


def test_the_web_server_is_made_anew_when_the_roots_that_it_believes_are_others(settled, tmp_path):
    def label():
        return json.loads((settled / "deploy.json").read_text())["services"]["caddy"]["labels"]["freshtrack.caddyfile"]

    before = label()
    (tmp_path / "caddy" / "roots.pem").write_text("others")
    assert contained(tmp_path, "acme").returncode == 0
    assert label() != before


ANSWERED = """
import io, ssl, urllib.request
ssl.SSLContext.load_verify_locations = lambda *_: None
urllib.request.urlopen = lambda url, timeout, context: io.BytesIO({!r})
"""


@pytest.mark.parametrize(
    ("tls", "answer", "code", "kept"),
    [
        ("acme", b'{"newOrder": "x"}', 0, True),
        ("acme", b"<html>", 1, False),
        ("acme", b"{}", 1, False),
        ("internal", b"", 0, False),
    ],
)
def test_only_an_acme_server_is_taken_for_the_authority(tmp_path, tls, answer, code, kept):
    (tmp_path / "caddy").mkdir()
    (tmp_path / "ours.pem").write_text("ours")
    inputs = {"TLS": tls, "ACME_CA": "https://ca.example", "ACME_ROOTS": f"{tmp_path}/ours.pem"}
    done = run(sys.executable, ANSWERED.format(answer) + script("authority", tmp_path), tmp_path, **inputs)
    assert done.returncode == code, done.stderr
    assert ("is not the directory of an ACME server" in done.stderr) is bool(code)
    assert (tmp_path / "caddy" / "roots.pem").exists() is kept


def test_only_the_web_server_is_published(settled):
    services = json.loads((settled / "deploy.json").read_text())["services"]
    published = {name: [one["published"] for one in service["ports"]] for name, service in services.items()}
    assert published == {"postgres": [], "node-exporter": [], "backend": ["3000"], "caddy": ["80", "443"]}
    assert services["backend"]["ports"][0]["host_ip"] == "127.0.0.1"
    assert "network_mode" not in services["node-exporter"]


def test_what_runs_is_named_after_the_version_and_never_built_or_pulled_by_starting_it(settled):
    services = json.loads((settled / "deploy.json").read_text())["services"]
    assert services["backend"]["image"] == "freshtrack-pro/backend:7"
    assert {service["pull_policy"] for service in services.values()} == {"never"}
    assert not any("build" in service for service in services.values())
    assert "build backend freshtrack-pro/backend:7\n" in (settled / "images").read_text()


def test_the_web_server_has_the_plans_settings_and_keeps_its_certificates(settled):
    service = json.loads((settled / "deploy.json").read_text())["services"]["caddy"]
    assert {one["target"] for one in service["volumes"]} == {"/config", "/etc/caddy", "/data"}


def test_what_holds_passwords_is_for_root_alone(settled):
    assert {(settled / name).stat().st_mode & 0o777 for name in ("deploy.json", "build.json", "images")} == {0o600}


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "docker-compose.yml").write_text("services: {}\n")
    return folder


@pytest.mark.parametrize("form", ["folder", "tarball", "git"])
def test_a_release_comes_from_a_folder_a_tarball_or_git(tmp_path, source, form):
    if form == "git" and not shutil.which("git"):
        pytest.skip("no git")
    given = {"folder": source, "tarball": tmp_path / "source.tar.gz", "git": tmp_path / "bare.git"}[form]
    if form == "tarball":
        subprocess.run(["tar", "-C", tmp_path, "-czf", given, "source"], check=True)
    if form == "git":
        identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"]
        for words in (["init", "-q"], ["add", "."], [*identity, "commit", "-qm", "x"], ["tag", "7"]):
            subprocess.run(["git", "-C", source, *words], check=True)
        subprocess.run(["git", "clone", "-q", "--bare", source, given], check=True)
    done = fetched(tmp_path, str(given))
    assert done.returncode == 0, done.stderr
    release = tmp_path / "home" / "releases" / "7"
    assert (release / "docker-compose.yml").read_text() == "services: {}\n"
    assert os.readlink(release / "secrets") == "../../secrets"


def test_a_source_that_is_not_there_leaves_no_release(tmp_path):
    assert fetched(tmp_path, str(tmp_path / "nothing.tar.gz")).returncode != 0
    assert not (tmp_path / "home" / "releases" / "7").exists()


def test_debris_of_an_attempt_before_does_not_matter(tmp_path, source):
    partial = tmp_path / "home" / "releases" / ".partial"
    partial.mkdir(parents=True)
    (partial / "debris").write_text("x")
    assert fetched(tmp_path, str(source)).returncode == 0
    assert not (tmp_path / "home" / "releases" / "7" / "debris").exists()


def test_a_finished_version_stays_as_it_was_deployed(tmp_path, source):
    release = tmp_path / "home" / "releases" / "7"
    release.mkdir(parents=True)
    (release / ".finished").write_text("7\n")
    assert fetched(tmp_path, str(source)).returncode == 0
    assert not (release / "docker-compose.yml").exists()


def fetched(tmp_path: Path, source: str) -> subprocess.CompletedProcess[str]:
    home = tmp_path / "home"
    (home / "releases").mkdir(parents=True, exist_ok=True)
    return run("sh", script("release", home), tmp_path, VERSION="7", SOURCE=source)


def test_three_versions_are_kept_and_always_the_one_that_runs(tmp_path, programs):
    called = programs("docker", '#!/bin/sh\necho "$@" >>"$0.called"\n')
    for age, version in enumerate(("5", "4", "3", "2", "1")):
        (tmp_path / "releases" / version).mkdir(parents=True)
        (tmp_path / "releases" / version / ".finished").write_text("")
        os.utime(tmp_path / "releases" / version / ".finished", (1000 - age, 1000 - age))
    (tmp_path / "releases" / "unfinished").mkdir()
    (tmp_path / "current").symlink_to("releases/1")
    done = run("sh", script("clean-up", tmp_path), tmp_path, VERSIONS_KEPT="3")
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "releases").iterdir()} == {"1", "5", "4"}
    assert "reference=freshtrack-pro/*:2" in called.read_text()
    pruned = [line for line in called.read_text().splitlines() if " prune " in line]
    assert pruned == ["image prune --force --filter label=com.docker.compose.project=freshtrack-pro"], "ours only"


@pytest.fixture
def releases(tmp_path):
    """Versions 1 and 2 are finished, 2 after 1; 3 is not, though `current` leads to it."""
    for number, version in enumerate("123"):
        (tmp_path / "releases" / version).mkdir(parents=True)
        if version != "3":
            (tmp_path / "releases" / version / ".finished").touch()
            os.utime(tmp_path / "releases" / version / ".finished", (1000 + number, 1000 + number))
    (tmp_path / "current").symlink_to("releases/3")
    return tmp_path


def test_a_version_that_never_finished_is_no_way_back(releases):
    assert run("sh", script("way-back", releases), releases, VERSION="4").stdout == "releases/2\n"
    assert os.readlink(releases / "current") == "releases/2"


def test_without_a_finished_version_there_is_no_way_back(releases):
    for version in "12":
        shutil.rmtree(releases / "releases" / version)
    assert "nothing ran before 4" in run("sh", script("way-back", releases), releases, VERSION="4").stdout
    assert not (releases / "current").is_symlink()


def rollback_of(id: str, home: Path) -> str:
    (step,) = (one for one in DOCUMENT["step"] if one["id"] == id)
    return step["checkpoint"]["rollback"].replace("/opt/freshtrack-pro", str(home))


def test_images_that_came_with_a_version_go_with_it_and_what_was_here_stays(releases, programs):
    called = programs("docker", '#!/bin/sh\necho "$@" >>"$0.called"\n')
    for version in "23":
        (releases / "releases" / version / ".made").write_text(f"freshtrack-pro/backend:{version}\nother:1\n")
        assert run("sh", rollback_of("images", releases), releases, VERSION=version).returncode == 0
    removed = [line for line in called.read_text().splitlines() if line.startswith("image rm")]
    assert removed == ["image rm freshtrack-pro/backend:3", "image rm other:1"]


@pytest.mark.parametrize(("noted", "pruned"), [("ip_forward=0\n", True), ("ip_forward=0\ndockerd\n", False)])
def test_only_a_docker_that_came_with_the_plan_loses_its_build_cache(releases, programs, noted, pruned):
    called = programs("docker", '#!/bin/sh\necho "$@" >>"$0.called"\n')
    (releases / ".before").write_text(noted)
    for rollback in ("", "full"):
        variables = {"VERSION": "1", "DEPLOY_ROLLBACK": rollback}
        assert run("sh", rollback_of("images", releases), releases, **variables).returncode == 0
    assert (called.exists() and "builder prune" in called.read_text()) is pruned


@pytest.mark.parametrize(("status", "called"), [("Status: active", "reload\n"), ("Status: inactive", ""), ("", "")])
def test_former_rules_count_again_once_their_files_are_back(tmp_path, programs, status, called):
    """Undos go backwards: this one's comes after that of `firewall`, which puts the files back."""
    ids = [step["id"] for step in DOCUMENT["step"]]
    assert ids.index("firewall-packages") < ids.index("firewall-former") < ids.index("firewall")
    told = programs("ufw", UFW)
    (tmp_path / ".before").write_text(f"{status}\n")
    assert run("sh", rollback_of("firewall-former", tmp_path), tmp_path).returncode == 0
    assert (told.read_text() if told.exists() else "") == called


def test_no_way_back_could_reach_the_data(plan):
    """The engine would keep such a step, and `rollback --full` would leave the rest of what it did."""
    host = SimpleNamespace(
        account=SimpleNamespace(uid=0, name="root"),
        home="/root",
        folder="/var/lib/freshtrack-deploy",
        env={"VERSION": "1"},
    )
    scripts = {step.id: step.checkpoint.rollback for step in plan.steps}
    assert {id: reason for id, text in scripts.items() if (reason := keeping.reaches(text, plan.data, host))} == {}


def test_folders_go_only_when_they_are_empty(tmp_path):
    (tmp_path / "releases").mkdir()
    (tmp_path / "caddy" / "certs").mkdir(parents=True)
    assert run("sh", rollback_of("folders", tmp_path), tmp_path).returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["caddy"]


CURL = '#!/bin/sh\necho "$@" >>"$0.called"\ncat >>"$0.called"\n'
NO_DUMP = "#!/bin/sh\necho 'pg_dump: error: connection refused' >&2\nexit 1\n"


def test_a_failed_backup_is_told_and_is_no_success(tmp_path, programs):
    told = programs("curl", CURL)
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "nightly-old.dump").touch()
    (tmp_path / "dump").write_text(NO_DUMP)
    (tmp_path / "dump").chmod(0o755)
    inputs = {"POSTGRES_USER": "u", "BACKUP_WEBHOOK_URL": "https://hooks.example.com/secret"}
    failed = run("sh", script("backup", tmp_path), tmp_path, **inputs)
    assert failed.returncode == 1
    words, address = told.read_text().splitlines()
    assert json.loads(words.partition("--data ")[2])["text"].endswith("journalctl --unit freshtrack-backup")
    assert ("secret" in words, address) == (False, 'url = "https://hooks.example.com/secret"')
    assert [path.name for path in (tmp_path / "backups").iterdir()] == ["nightly-old.dump"]


def test_an_empty_dump_has_no_name(tmp_path, programs):
    programs("docker", "#!/bin/sh\n")
    done = run(
        "sh", f"set -- before-1 compose\n{script('dump', tmp_path)}", tmp_path, POSTGRES_USER="u", POSTGRES_DB="d"
    )
    assert (done.returncode, list((tmp_path / "backups").iterdir())) == (1, [])


# Says what the files beside it say: which volumes there are, and whether the database is there; `down` mends it.
DATABASE = """#!/bin/sh
echo "$@" >>"$0.called"
case "$*" in
  "volume ls"*) grep -v fails "$0.volumes" || [ ! -s "$0.volumes" ] ;;
  *psql*) cat "$0.there" ;;
  *"down --volumes") echo 1 >"$0.there" ;;
esac
"""


@pytest.fixture
def database(tmp_path, programs):
    """Run the step on a server with these volumes, whose database is there or not; what Docker was called with."""
    called = programs("docker", DATABASE)
    programs("sleep", "#!/bin/sh\n")

    def start(volumes: str, there: str) -> tuple[int, str]:
        (tmp_path / "bin" / "docker.volumes").write_text(volumes)
        (tmp_path / "bin" / "docker.there").write_text(there)
        inputs = {"VERSION": "1", "POSTGRES_USER": "u", "POSTGRES_DB": "d"}
        done = run("sh", script("database", tmp_path), tmp_path, **inputs)
        return done.returncode, called.read_text()

    return start


def test_a_first_start_of_the_database_that_was_cut_short_is_made_anew(tmp_path, database):
    begun = tmp_path / "backups" / ".database-begun"
    code, called = database("", "")
    assert (code, "down" in called, begun.exists()) == (1, False, True)
    code, called = database("data", "")
    assert (code, called.count("down --volumes"), begun.exists()) == (0, 1, False)


def test_a_database_that_was_ever_dumped_is_kept(tmp_path, database):
    assert database("", "")[0] == 1
    (tmp_path / "backups" / "before-1.dump").touch()
    code, called = database("data", "")
    assert (code, "down" in called) == (1, False)


def test_a_database_that_is_there_is_kept_after_a_first_start_that_was_cut_short(database):
    assert database("", "")[0] == 1
    code, called = database("data", "1")
    assert (code, "down" in called) == (0, False)


@pytest.mark.parametrize("before", ["data", "fails"])
def test_volumes_that_were_here_before_are_never_removed(database, before):
    assert database(before, "")[0] == 1
    for _ in range(2):
        code, called = database("data", "")
        assert (code, "down" in called) == (1, False)


FETCHED = """
import io, os, subprocess, sys, urllib.request
asked = []
urllib.request.urlopen = lambda url, timeout: asked.append(url) or io.BytesIO(b"a key")
os.fchmod = lambda *_: None
"""
GPG = "#!/bin/sh\ncat >/dev/null\necho fpr:::::::::{}:\n"


@pytest.mark.parametrize("system", ["debian trixie", "ubuntu noble"])
def test_dockers_repository_is_this_distributions(tmp_path, programs, system):
    name, suite = system.split()
    (tmp_path / "os-release").write_text(f'ID={name}\nVERSION_CODENAME="{suite}"\n')
    programs("dpkg", "#!/bin/sh\necho arm64\n")
    text = script("docker-repository", tmp_path).replace("/etc/", f"{tmp_path}/")
    (fingerprint,) = re.findall(r'FINGERPRINT = "(\w+)"', text)
    programs("gpg", GPG.format("0" * 40))
    refused = run(sys.executable, FETCHED + text, tmp_path)
    assert (refused.returncode, (tmp_path / "apt").exists()) == (1, False)
    programs("gpg", GPG.format(fingerprint))
    assert run(sys.executable, FETCHED + text, tmp_path).returncode == 0
    written = (tmp_path / "apt" / "sources.list.d" / "docker.sources").read_text()
    assert f"/linux/{name}\nSuites: {suite}\n" in written


def test_each_of_the_46_defects_has_a_test_or_a_sentence():
    rows = re.findall(r"^\| (\d+) \| [^|]+ \| (.+) \|$", (ROOT / "docs" / "freshtrack.md").read_text(), re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 47))
    known = "\n".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    names = [name for _, text in rows for name in re.findall(r"`(\w+_\w+)`", text)]
    assert len(names) > 30
    assert [name for name in names if f"def {name}(" not in known] == []
    paths = [path for _, text in rows for path in re.findall(r"`(tests/[\w/.]+)`", text)]
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("theirs", [False, True])
def test_docker_can_be_purged_without_its_volumes(tmp_path, theirs):
    left, packaged = (tmp_path / name / "nuke-graph-directory.sh" for name in ("var", "usr"))
    for path in (left, packaged):
        path.parent.mkdir()
        path.touch(mode=0o755)
    (tmp_path / ".before").write_text(f"{packaged}\n" if theirs else "")
    text = script("keep-volumes", tmp_path).replace("/var/lib/docker", str(tmp_path / "var"))
    text = text.replace("/usr/share/docker.io/contrib", str(tmp_path / "usr"))
    assert run("sh", text, tmp_path).returncode == 0
    assert (left.exists(), os.access(packaged, os.X_OK)) == (False, theirs)
