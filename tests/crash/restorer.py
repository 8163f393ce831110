"""Finds the damage in a directory and takes the copy, for the rigs to crash."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from freshtrack_deploy.errors import DeployError
from freshtrack_deploy.host.clock import Clock
from freshtrack_deploy.state.journal import Journal, restore_copy

try:
    Journal.open(sys.argv[1], Clock()).close()
except DeployError:
    restore_copy(sys.argv[1], Clock()).close()
