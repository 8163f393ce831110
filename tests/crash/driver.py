"""A program that does nothing but keep a journal, for the rigs to crash.

driver.py DIRECTORY COUNT [--asking] [--careless] [--copy] [--reserve]
Appends COUNT entries after those that are there, one commit each, and prints their number once each is acknowledged.
--asking: waits for a line on stdin before each. --careless: the control, which does not sync.
Exits 73 or 74, as deploy.pyz would, when the journal cannot be used.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state import database
from freshtrack_deploy.state.journal import Entry, Journal


def main(directory: str, count: int, options: list[str]) -> None:
    if "--careless" in options:
        database.WRITING = tuple(setting.replace("FULL", "OFF") for setting in database.WRITING)
    with Journal.open(directory, Clock()) as journal:
        if "--reserve" in options:
            journal.reserve()
        for number in range(len(journal) + 1, len(journal) + 1 + count):
            if "--asking" in options:
                sys.stdin.readline()
            journal.append(Entry("step", "run", f"step-{number}", 1, {"number": number, "filler": "x" * 300}))
            os.write(1, f"{number}\n".encode())
        if "--copy" in options:
            journal.copy()
        journal.release()


if __name__ == "__main__":
    try:
        main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
    except DeployError as error:
        os.write(2, f"{error}\n".encode())
        os._exit(error.exit_code)
