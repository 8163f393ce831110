"""The command line: words that were typed become a call of the engine, what happens is shown, its end an exit code."""
