"""What each command does: a module a command, with `carry_out`, loaded when it is the one that was typed."""
