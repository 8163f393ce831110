"""Values that must not be seen, and the filter that hides them; handed to whoever writes.

Two nets. By value: every secret that is known, in each form that programs print it in (`forms`). By shape: what stands
in URLs, headers and `KEY=...` of telling names (`shapes`). Only the value is exchanged: the name, the user and the
host stay, so that an error remains readable. Redacting twice changes nothing.
"""

from freshtrack_deploy.redaction.redactor import MARK, Redactor

__all__ = ["KNOWN", "MARK", "Redactor"]

KNOWN = Redactor()  # what this process has learned: a report of a bug must hide it wherever the bug struck
