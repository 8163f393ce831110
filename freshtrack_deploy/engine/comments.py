"""The comments of a shell script, taken away: what is only said there is not done. Pure.

Invariant: what the shell may carry out is never taken for a comment. So from the first construct on whose quoting this
small reader does not follow (a here document, backquotes, a substitution inside quotes), everything stays.
"""

from __future__ import annotations

# One piece of a script, XCU 2.2 and 2.3. After a backslash a "#" begins no comment, nor does one inside a word.
_PIECE = r"""
    (?P<comment> (?<![^\s;&|()]) \# [^\n]* )
  | \\ [\s\S] \#*
  | ' [^']* '
  | " (?: [^"\\$`] | \\ [\s\S] | \$ (?! [({] ) | \$ \{ \w+ \} )* "
  | \$ \( (?! \( )
  | \$ \{ \w+ \}
  | \$ (?! [({'"] ) \#?
  | (?! << ) [^\\'"`$]
"""


def without(script: str) -> str:
    """The script without its comments, as far as they are certain to be such."""
    import re

    kept, end = [], 0
    piece = re.compile(_PIECE, re.VERBOSE)
    while found := piece.match(script, end):
        kept.append("" if found["comment"] else found[0])
        end = found.end()
    return "".join(kept) + script[end:]
