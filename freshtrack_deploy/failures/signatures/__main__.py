"""`python3 -m freshtrack_deploy.failures.signatures > .../found.py` after a change of the tables; a test compares."""

from __future__ import annotations

from freshtrack_deploy.failures.signatures import word_list

print('"""Made by `python3 -m freshtrack_deploy.failures.signatures`: word, then the wordings found through it."""\n')
print("# ruff: noqa: E501\n")
print("from __future__ import annotations\n")
print(f'WORDS = """\\\n{word_list()}"""')
