"""A small application of FreshTrack's shape: health, readiness, a migration, a page; real PostgreSQL and Redis below."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

VERSION = Path(__file__).with_name("version").read_text().strip()
UNHEALTHY = VERSION.endswith("-broken")
MIGRATION = """
CREATE TABLE IF NOT EXISTS readings (id serial PRIMARY KEY, celsius numeric NOT NULL);
CREATE TABLE IF NOT EXISTS migrations (version text PRIMARY KEY);
INSERT INTO migrations VALUES (:'version') ON CONFLICT DO NOTHING;
"""


def sql(text: str) -> str:
    command = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]
    command += [f"--set=version={VERSION}", os.environ["DATABASE_URL"]]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, timeout=10).stdout.strip()


def redis_answers() -> bool:
    with socket.create_connection(("redis", 6379), 5) as connection:
        connection.sendall(b"PING\r\n")
        return connection.recv(64).startswith(b"+PONG")


def works(probe: object) -> bool:
    try:
        return bool(probe())
    except (OSError, subprocess.SubprocessError):
        return False


def health() -> tuple[int, str]:
    if UNHEALTHY or not works(lambda: sql("SELECT 1")):
        return 503, json.dumps({"status": "unhealthy", "version": VERSION})
    status = "healthy" if works(redis_answers) else "degraded"
    return 200, json.dumps({"status": status, "version": VERSION})


def ready() -> tuple[int, str]:
    return (200, '{"ready": true}') if works(lambda: sql("SELECT 1 FROM migrations")) else (503, '{"ready": false}')


def readings() -> tuple[int, str]:
    return 200, json.dumps({"readings": int(sql("SELECT count(*) FROM readings"))})


ROUTES = {"/health": health, "/health/live": lambda: (200, "{}"), "/health/ready": ready, "/readings": readings}
HTML = f"""<!doctype html><meta charset="utf-8"><title>FreshTrack</title>
<h1>FreshTrack {VERSION}</h1><p id="health">asking</p>
<script>fetch("/api/health").then((a) => a.json()).then((a) => {{ document.getElementById("health").textContent = a.status }})</script>
"""
PAGE = {"/": lambda: (200, HTML)}


def answering(routes: dict) -> type[BaseHTTPRequestHandler]:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, text = routes.get(self.path, lambda: (404, "{}"))()
            self.send_response(status)
            self.send_header("Content-Type", "text/html" if text.startswith("<") else "application/json")
            self.end_headers()
            self.wfile.write(text.encode())

    return Answer


def serve(port: int, routes: dict) -> None:
    ThreadingHTTPServer(("0.0.0.0", port), answering(routes)).serve_forever()


ROLES = {
    "backend": lambda: serve(3000, ROUTES),
    "frontend": lambda: serve(8080, PAGE),
    "migrate": lambda: print("migrated", sql(MIGRATION)),
}

if __name__ == "__main__":
    ROLES[sys.argv[1]]()
