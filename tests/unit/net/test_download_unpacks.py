"""Archives on their way to their place: the old tree or the new one, and nothing beside it."""

from __future__ import annotations

import hashlib
import io
import os
import tarfile

import pytest

from freshtrack_deploy.actions import download
from freshtrack_deploy.model import Artifact, Step
from freshtrack_deploy.record import replace

pytest.importorskip("freshtrack_deploy.host.archives")


def tar(**files: str) -> bytes:
    """A .tar.gz with these files below app-1.0/; `__` stands for a slash."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for name, text in files.items():
            entry = tarfile.TarInfo("app-1.0/" + name.replace("__", "/"))
            entry.size = len(text)
            entry.mode = 0o755 if name.startswith("bin") else 0o644
            archive.addfile(entry, io.BytesIO(text.encode()))
    return data.getvalue()


@pytest.fixture
def deliver(host, server):
    """Serve an archive and unpack it to app/ in the step's folder."""

    def run(body: bytes, **settings):
        server.answer = lambda request: request.reply(200, body)
        artifact = Artifact("app", (server.url + "/app.tar.gz",), hashlib.sha256(body).hexdigest())
        step = Step(
            "get", "get", "download", {"artifact": "app", "path": "app", "unpack": True, "strip": 1, **settings}
        )
        return download.apply(step, replace(host, artifacts={"app": artifact}))

    return run


def tree(host) -> dict[str, str]:
    top = f"{host.folder}/app"
    paths = [os.path.join(folder, name) for folder, _, names in os.walk(top) for name in names]
    return {os.path.relpath(path, top): open(path).read() for path in paths}


def test_an_archive_is_unpacked_into_its_place(deliver, host):
    assert deliver(tar(bin__app="#!/bin/sh\n", README="hello")).ok
    assert tree(host) == {"bin/app": "#!/bin/sh\n", "README": "hello"}
    assert os.stat(f"{host.folder}/app").st_mode & 0o7777 == 0o755
    assert os.access(f"{host.folder}/app/bin/app", os.X_OK)
    assert sorted(os.listdir(host.folder)) == ["app", "downloads"]
    assert os.listdir(host.downloads) == []


def test_a_new_version_replaces_the_old_tree_as_a_whole(deliver, host):
    deliver(tar(old="1", both="1"))
    assert deliver(tar(new="2", both="2"), mode="750").ok
    assert tree(host) == {"new": "2", "both": "2"}
    assert os.stat(f"{host.folder}/app").st_mode & 0o7777 == 0o750
    assert sorted(os.listdir(host.folder)) == ["app", "downloads"]


@pytest.mark.parametrize("damaged", [b"no archive at all", tar(a="1" * 9000)[:-40]], ids=["other", "cut"])
def test_what_cannot_be_unpacked_leaves_the_old_tree(deliver, host, damaged):
    deliver(tar(old="1"))
    outcome = deliver(damaged)
    assert not outcome.ok
    assert outcome.code == "E_PKG_CORRUPT"
    assert tree(host) == {"old": "1"}
    assert sorted(os.listdir(host.folder)) == ["app", "downloads"]


def test_trees_that_a_killed_attempt_left_are_removed_with_the_next(deliver, host):
    """One half unpacked, and the former one, which stood aside for the instant of the kill."""
    for name in ("0" * 16, "f" * 16):
        left = f"{host.folder}/.deploy-tmp-{name}/bin"
        os.makedirs(left)
        open(f"{left}/half", "w").close()
    assert not deliver(b"no archive at all").ok
    assert len(os.listdir(host.folder)) == 3, "nothing is at the place: what stands aside may be all there is"
    assert deliver(tar(new="1")).ok
    assert sorted(os.listdir(host.folder)) == ["app", "downloads"]


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
def test_everything_belongs_to_the_owner(deliver, host):
    assert deliver(tar(bin__app="x"), owner="nobody").ok
    paths = [f"{host.folder}/app", f"{host.folder}/app/bin", f"{host.folder}/app/bin/app"]
    assert {os.stat(path).st_uid for path in paths} == {65534}
