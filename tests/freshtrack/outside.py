"""What the machine of a test finds in the world: a registry that serves an archive of `docker save`, and Stack Auth.

Arguments: ARCHIVE PORT. While the file FAULTS/slow exists, nobody gets an answer; while FAULTS/broken does, the registry
answers 503 to whoever fetches an image.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tarfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FAULTS = Path("/run/outside")
KEY = "stack-auth-very-secret"
TYPES = "application/vnd.docker."
MANIFEST = TYPES + "distribution.manifest.v2+json"
PIECE = 1 << 20


class Archive:
    """The one image of an archive: its blobs by digest, a manifest over them."""

    def __init__(self, path: str) -> None:
        self.path = path
        with tarfile.open(path) as archive:
            listed = json.load(archive.extractfile("manifest.json"))[0]
            places = {name: archive.getmember(name) for name in [listed["Config"], *listed["Layers"]]}
            config = archive.extractfile(places[listed["Config"]]).read()
        found = json.loads(config)["rootfs"]["diff_ids"]
        digests = ["sha256:" + hashlib.sha256(config).hexdigest(), *found]
        self.blobs = {digest: (one.offset_data, one.size) for digest, one in zip(digests, places.values())}
        self.manifest = json.dumps(self._manifest(*digests)).encode()

    def _manifest(self, config: str, *layers: str) -> dict:
        def told(kind: str, digest: str) -> dict:
            return {"mediaType": TYPES + kind, "size": self.blobs[digest][1], "digest": digest}

        return {
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": told("container.image.v1+json", config),
            "layers": [told("image.rootfs.diff.tar.gzip", layer) for layer in layers],
        }

    def pieces(self, digest: str):
        start, size = self.blobs[digest]
        with open(self.path, "rb") as file:
            file.seek(start)
            while size:
                piece = file.read(min(size, PIECE))
                size -= len(piece)
                yield piece


class Outside(BaseHTTPRequestHandler):
    archive: Archive

    def do_GET(self) -> None:
        while (FAULTS / "slow").exists():
            time.sleep(0.05)
        if self.path == "/api/v1/":
            return self.stack_auth()
        if self.path.startswith("/v2/freshtrack-test/"):
            return self.registry(self.path.split("/")[-2], self.path.split("/")[-1])
        return self.answer(200, b"{}")

    do_HEAD = do_GET

    def stack_auth(self) -> None:
        if self.headers["X-Stack-Secret-Server-Key"] == KEY:
            return self.answer(200, b"Welcome")
        error = "The secret server key is not valid for the project. Does the project and/or the key exist?"
        return self.answer(401, json.dumps({"code": "INVALID_SECRET_SERVER_KEY", "error": error}).encode())

    def registry(self, kind: str, name: str) -> None:
        if (FAULTS / "broken").exists():
            return self.answer(503, b"")
        if kind == "manifests":
            return self.answer(200, self.archive.manifest, MANIFEST)
        self.head(200, self.archive.blobs[name][1], "application/octet-stream", name)
        for piece in self.archive.pieces(name) if self.command == "GET" else ():
            self.wfile.write(piece)
        return None

    def answer(self, status: int, body: bytes, kind: str = "application/json") -> None:
        self.head(status, len(body), kind, "sha256:" + hashlib.sha256(body).hexdigest())
        if self.command == "GET":
            self.wfile.write(body)

    def head(self, status: int, size: int, kind: str, digest: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(size))
        self.send_header("Docker-Content-Digest", digest)
        self.end_headers()


if __name__ == "__main__":
    Outside.archive = Archive(sys.argv[1])
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Outside).serve_forever()
