"""`python3 -m freshtrack_deploy.failures.signatures > .../index.txt` after a change of the tables; a test compares."""

from __future__ import annotations

import sys

from freshtrack_deploy.failures.signatures.choice import index_text

sys.stdout.write(index_text())
