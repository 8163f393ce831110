"""One executable file that turns a bare server into a working deployment."""

__version__ = "0.1.0"
