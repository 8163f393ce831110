"""Bring the database to this release's schema; `--down`: one release back; `--show`: say where it is.

The first migration has no way back: it would take the notes along.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import psycopg2

WANTED = int(Path(__file__).with_name("VERSION").read_text().partition(".")[0])
UP = {
    1: "CREATE TABLE notes (id serial PRIMARY KEY, text text NOT NULL)",
    2: "ALTER TABLE notes ADD COLUMN written timestamptz NOT NULL DEFAULT now()",
}
DOWN = {2: "ALTER TABLE notes DROP COLUMN written"}


def migrate(cursor):
    for version in range(current(cursor) + 1, WANTED + 1):
        cursor.execute(UP.get(version, "SELECT 1"))
        cursor.execute("INSERT INTO schema_version VALUES (%s)", (version,))


def take_back(cursor):
    if current(cursor) == WANTED and WANTED > 1:
        cursor.execute(DOWN.get(WANTED, "SELECT 1"))
        cursor.execute("DELETE FROM schema_version WHERE version = %s", (WANTED,))


def current(cursor):
    cursor.execute("CREATE TABLE IF NOT EXISTS schema_version (version int PRIMARY KEY)")
    cursor.execute("SELECT coalesce(max(version), 0) FROM schema_version")
    return cursor.fetchone()[0]


def show(cursor):
    version = current(cursor)
    print(f"schema {version} of {WANTED}" + (", up to date" if version == WANTED else ""))


DEEDS = {"--down": take_back, "--show": show}
connection = psycopg2.connect(os.environ["DATABASE_URL"])
with connection, connection.cursor() as cursor:  # one transaction: all of it or nothing
    DEEDS.get(sys.argv[-1], migrate)(cursor)
