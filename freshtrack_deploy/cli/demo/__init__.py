"""The built-in demonstration.

`scenes` is what is told and typed, `claims` what must be true, `stage` where it happens, `narrator` who tells it.
"""
