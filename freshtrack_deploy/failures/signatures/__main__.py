"""`python3 -m freshtrack_deploy.failures.signatures > .../found.py` after a change of the tables; a test compares."""

from __future__ import annotations

from freshtrack_deploy.failures.signatures import word_lists

WORDS, KEYS = word_lists()
print('''"""Made by `python3 -m freshtrack_deploy.failures.signatures` from the tables beside it: never edit it.

WORDS: the words through which wordings are found. KEYS: line by line, the wordings found through the word of that line;
d1250 is the third wording (1250 - 39 * 32 = 2) in line 39 of the family d. The signature table says what for.
"""
''')
print("# ruff: noqa: E501, RUF001\n")
print("from __future__ import annotations\n")
print(f'WORDS = """\\\n{WORDS}"""')
print(f'KEYS = """\\\n{KEYS}"""')
