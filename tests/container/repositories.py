"""An apt repository of the test's own: packages, and a signature that gpg(1) makes where the tests run."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path

PLACE = "/srv/repository"
KEY = "demo.asc"
SOURCE = f"deb [signed-by=/etc/apt/keyrings/{KEY}] file:{PLACE} ./\n"


@contextmanager
def signing_key() -> Iterator[Path]:
    """The folder of a new key for gpg; short, for its agent's socket lies in it."""
    home = Path(tempfile.mkdtemp(prefix="gpg-"))
    try:
        gpg(home, "--passphrase", "", "--quick-generate-key", "demo@example.org", "ed25519", "sign", "never")
        yield home
    finally:
        subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "all"], check=False, capture_output=True)
        shutil.rmtree(home, ignore_errors=True)


def public(key: Path) -> str:
    return gpg(key, "--armor", "--export")


def gpg(home: Path, *words: str, text: str = "") -> str:
    command = ["gpg", "--homedir", str(home), "--batch", "--quiet", "--pinentry-mode", "loopback", *words]
    return subprocess.run(command, input=text, text=True, check=True, capture_output=True).stdout


def make(folder: Path, key: Path) -> None:
    """Index and sign the packages in a folder."""
    entries = [_entry(package) for package in sorted(folder.glob("*.deb"))]
    packages = "\n".join(entries).encode()
    (folder / "Packages").write_bytes(packages)
    digest = hashlib.sha256(packages).hexdigest()
    release = f"Origin: demo\nDate: {formatdate(usegmt=True)}\nSHA256:\n {digest} {len(packages)} Packages\n"
    (folder / "InRelease").write_text(gpg(key, "--clearsign", text=release))
    for path in (folder, *folder.iterdir()):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _entry(package: Path) -> str:
    control = subprocess.run(["dpkg-deb", "-f", str(package)], check=True, capture_output=True, text=True).stdout
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    return f"{control}Filename: ./{package.name}\nSize: {package.stat().st_size}\nSHA256: {digest}\n"


def package(folder: Path, name: str, version: str, files: Mapping[str, str], **scripts: str) -> None:
    """Build NAME_VERSION.deb into a folder; `scripts` are its maintainer scripts: postinst="..."."""
    with tempfile.TemporaryDirectory() as made:
        root = Path(made)
        root.chmod(0o755)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text)
        control = root / "DEBIAN"
        control.mkdir()
        about = {"Package": name, "Version": version, "Architecture": "all", "Maintainer": "x <x@example.org>"}
        text = "".join(f"{key}: {value}\n" for key, value in {**about, "Description": "x"}.items())
        (control / "control").write_text(text)
        for script, content in scripts.items():
            (control / script).write_text(f"#!/bin/sh\n{content}\n")
            os.chmod(control / script, 0o755)
        target = folder / f"{name}_{version}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", made, str(target)]
        subprocess.run(command, check=True, capture_output=True)
