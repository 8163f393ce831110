"""The examples of the shell installer's documentation, word for word, on a real Debian.

rsync(1) judges whether a tree is as before, and find(1) counts names; neither knows the program. No network: `curl` is
a program that hands out what the test put there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import images
import machine
import pytest
from seed_plans import ATOMIC, ROBUST, STEPWISE

CURL = """\
#!/bin/sh
[ -e /srv/broken ] && { echo 'curl: (22) The requested URL returned error: 404' >&2; exit 22; }
while [ $# -gt 0 ]; do
    case $1 in -o) out=$2; shift;; http*) url=$1;; esac
    shift
done
if [ -n "${out-}" ]; then cp "/srv/${url##*/}" "$out"; else cat "/srv/${url##*/}"; fi
"""
EXISTING = """\
mkdir -p ~/.my-app/bin ~/.my-app/etc ~/.local/share
printf '#!/bin/sh\\necho 0.9\\n' >~/.my-app/bin/app; chmod 750 ~/.my-app/bin/app; setcap cap_net_raw+ep ~/.my-app/bin/app
echo mine >~/.my-app/etc/conf; chown daemon:adm ~/.my-app/etc/conf; chmod 640 ~/.my-app/etc/conf
setfattr -n user.origin -v first ~/.my-app/etc/conf; setfacl -m u:games:r ~/.my-app/etc/conf; setfacl -d -m g:adm:rx ~/.my-app/bin
ln -s etc/conf ~/.my-app/link; chown -h games: ~/.my-app/link; ln ~/.my-app/etc/conf ~/.my-app/hard; mkfifo ~/.my-app/pipe
truncate -s 1M ~/.my-app/sparse; printf odd >"$HOME/.my-app/a
name"; touch -d 2001-02-03 ~/.my-app/etc
"""
SERVED = """\
mkdir -p /srv/app/bin; printf '#!/bin/sh\\necho 1.0\\n' >/srv/app/bin/app; chmod 755 /srv/app/bin/app
tar czf /srv/app.tar.gz -C /srv/app .; cp /srv/app/bin/app /srv/my-app; rm -r /srv/app
"""
TOUCHED = [f".d..t...... {name}/" for name in (".", ".local", ".config")]  # something was made and removed in them
LIST = "find /root -printf '%p %y %m %U %G %n %l\\n' | sort"


UNLIKE = """\
cd ~/.my-app; rm -r bin link hard pipe; echo yours >etc/conf; chmod 600 etc/conf; chown root: etc/conf sparse
setfattr -x user.origin etc/conf; setfacl -b etc/conf; mkdir bin link; touch bin/app hard pipe "another
name"; echo x >sparse; touch etc
"""
CHANGES = (
    "chmod 751 bin/app", "chown daemon: bin/app", "setcap -r bin/app", "chmod g+s etc", "printf minf >etc/conf",
    "setfattr -n user.origin -v other etc/conf", "setfattr -x user.origin etc/conf", "setfacl -m u:games:rw etc/conf",
    "setfacl -k bin", "ln -sfn etc link", "chown -h daemon: link", "cp --remove-destination -p etc/conf hard",
    "rm pipe", "rm pipe; touch pipe", "touch -d 2001-02-04 etc", "touch bin/new", "mkdir new", "printf x >>sparse",
)  # fmt: skip


class Root:
    """root's home in a container, before and after."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder
        self.write("/usr/local/bin/curl", CURL)
        self.sh("chmod 755 /usr/local/bin/curl; chown -R root: /usr/local/bin")
        self.sh(SERVED)

    def write(self, target: str, text: str) -> None:
        file = self.folder / "file"
        file.write_text(text)
        machine.put(self.name, file, target)

    def sh(self, script: str, code: int = 0) -> str:
        done = machine.shell(self.name, script)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def remember(self) -> None:
        self.sh("rsync -aHAX --numeric-ids /root/ /srv/before/")
        self.listing = self.sh(LIST)

    def unlike_before(self, tree: str = "/root") -> list[str]:
        """What rsync would change: contents, modes, owners, times, links, ACLs, attributes, what is new and what is gone."""
        return self.sh(f"rsync -naiHAXc --delete --numeric-ids /srv/before/ {tree}/").splitlines()

    def check_as_before(self) -> None:
        assert [line for line in self.unlike_before() if line not in TOUCHED] == []
        assert self.sh(LIST) == self.listing

    def deploy(self, words: str, code: int = 0) -> str:
        return self.sh(f"HOME=/root deploy.pyz {words}", code)

    def states(self, plan: str) -> dict[str, str]:
        steps = json.loads(self.sh(f"deploy.pyz status --json --plan {plan}"))["steps"]
        return {step["id"]: step["state"] for step in steps}


@pytest.fixture
def root(deploy_pyz: Path, tmp_path: Path) -> Iterator[Root]:
    image = images.derived("judge", "bookworm", images.HERE / "judge")
    with machine.container(image, "--network=none") as name:
        machine.put(name, deploy_pyz, "/usr/local/bin/deploy.pyz")
        yield Root(name, tmp_path)


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    image = images.derived("judge", "bookworm", images.HERE / "judge")
    with machine.container(image, "--network=none") as name:
        root = Root(name, tmp_path_factory.mktemp("judged"))
        root.sh(EXISTING)
        root.remember()
        root.sh("cp -a /srv/before /srv/same")
        assert root.unlike_before("/srv/same") == []
        yield root


def test_backup_and_move(root: Root) -> None:
    root.write("/srv/robust.toml", ROBUST)
    root.sh(EXISTING)
    root.remember()
    root.deploy("run --yes --plan /srv/robust.toml")
    assert root.sh("~/.my-app/bin/app --version") == "1.0\n"
    root.deploy("rollback --yes --to backup-existing --plan /srv/robust.toml")
    assert root.sh("~/.my-app/bin/app --version") == "0.9\n"
    assert root.states("/srv/robust.toml") == {"backup-existing": "done", "install": "undone", "verify": "pending"}
    root.deploy("run --yes --plan /srv/robust.toml")
    told = root.deploy("rollback --yes --full --plan /srv/robust.toml")
    assert "restored and verified" in told
    root.check_as_before()


STEPS = {
    "tree": {
        "cwd": "/root",
        "script": {"content": UNLIKE},
        "checkpoint": {"state_files": ["~/.my-app"]},
    },
    "over": {"file-write": {"path": "/root/file", "content": "new\n", "mode": "600", "owner": "games"}},
    "gone": {"file-write": {"path": "/root/unwanted", "absent": True}},
    "linked": {"file-write": {"path": "/root/link", "link": "file"}},
    "made": {
        "script": {"content": "mkdir -p ~/new/er; cp -a ~/.my-app ~/new/er"},
        "checkpoint": {"state_files": ["~/new"]},
    },
}


def test_full_leaves_the_tree_as_it_was(root: Root) -> None:
    """Every kind of file changed in every way; the whole tree is judged, not what was tracked."""
    steps = [{"id": id, **step} for id, step in STEPS.items()]
    root.write("/srv/plan.json", json.dumps({"plan": {"name": "all"}, "step": steps}))
    root.sh(
        EXISTING
        + "for f in file unwanted; do echo $f >~/$f; setfattr -n user.kept -v yes ~/$f; done; ln -s gone ~/link"
    )
    root.remember()
    root.deploy("run --yes --plan /srv/plan.json")
    assert len(root.unlike_before()) > 15
    assert "restored and verified" in root.deploy("rollback --full --yes --plan /srv/plan.json")
    root.check_as_before()


@pytest.mark.parametrize("change", CHANGES)
def test_the_control_the_judge_finds_every_change(judged: Root, change: str) -> None:
    judged.sh(f"rm -rf /srv/tree; cp -a /srv/before /srv/tree; cd /srv/tree/.my-app; {change}")
    assert len(judged.unlike_before("/srv/tree")) >= 1


def test_to_prepare_env_and_full(root: Root) -> None:
    root.write("/srv/stepwise.toml", STEPWISE)
    root.remember()
    root.deploy("run --yes --plan /srv/stepwise.toml")
    root.deploy("rollback --yes --to prepare-env --plan /srv/stepwise.toml")
    assert root.sh("ls -A ~/.local/bin ~/.config/my-app") == "/root/.config/my-app:\n\n/root/.local/bin:\n"
    states = {"prepare-env": "done", "install-app": "undone", "configure": "undone"}
    assert root.states("/srv/stepwise.toml") == states
    root.deploy("run --yes --plan /srv/stepwise.toml")
    assert root.sh("~/.local/bin/my-app") == "1.0\n"
    root.deploy("rollback --yes --full --plan /srv/stepwise.toml")
    assert root.sh("find ~/.local ~/.config -mindepth 1") == ""


def test_all_or_nothing(root: Root) -> None:
    root.write("/srv/atomic.toml", ATOMIC)
    root.sh("mkdir -p ~/.local/bin ~/.config; touch /srv/broken")
    root.remember()
    root.deploy("run --yes --plan /srv/atomic.toml", code=1)
    assert root.states("/srv/atomic.toml") == {"atomic-install": "undone"}
    root.check_as_before()
    root.sh("rm /srv/broken")
    root.deploy("run --yes --plan /srv/atomic.toml")
    assert root.sh("cat ~/.config/my-app/config.toml") == "[settings]\n"


def test_by_hand_where_there_is_no_python(root: Root) -> None:
    root.write("/srv/robust.toml", ROBUST)
    root.sh(EXISTING)
    root.remember()
    root.deploy("run --yes --plan /srv/robust.toml")
    root.sh("chmod 000 /usr/bin/python3*; rm -f /usr/bin/python3; ! command -v python3")
    folder = "/var/lib/freshtrack-deploy/robust-app/rollback"
    root.sh(f"for step in install backup-existing; do sh {folder}/$step.sh || exit 1; done")
    root.check_as_before()
