"""A small web application for the example plan: notes in PostgreSQL. `python -m notes --listen HOST:PORT`."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from wsgiref.simple_server import make_server

import psycopg2

VERSION = Path(__file__).with_name("VERSION").read_text().strip()


def application(environ, start_response):
    route = ROUTES.get((environ["REQUEST_METHOD"], environ["PATH_INFO"]))
    status, document = route(environ) if route else ("404 Not Found", {"error": "no such page"})
    start_response(status, [("Content-Type", "application/json")])
    return [json.dumps(document).encode() + b"\n"]


def health(environ):
    """Healthy is who reaches the database and finds the tables that this version needs."""
    query("SELECT count(*) FROM notes")
    return "200 OK", {"status": "healthy", "version": VERSION}


def listing(environ):
    return "200 OK", {"notes": [text for (text,) in query("SELECT text FROM notes ORDER BY id")]}


def adding(environ):
    text = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
    query("INSERT INTO notes (text) VALUES (%s) RETURNING id", (text,))
    return "201 Created", {"added": text}


ROUTES = {("GET", "/health"): health, ("GET", "/notes"): listing, ("POST", "/notes"): adding}


def query(statement, values=()):
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cursor.fetchall()
    finally:
        connection.close()


def main(arguments):
    host, _, port = arguments[arguments.index("--listen") + 1].rpartition(":")
    with make_server(host, int(port), application) as server:
        server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1:])
